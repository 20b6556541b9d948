"""Says in Dutch why the disk refused something; the system itself says it in its own language."""

import errno

from resources.language import later, tr

_REASONS = {
    errno.ENOENT: later("bestaat niet"),
    errno.ENOTDIR: later("bestaat niet"),
    errno.EACCES: later("u hebt er geen rechten voor"),
    errno.EPERM: later("u hebt er geen rechten voor"),
    errno.EROFS: later("de schijf is alleen te lezen"),
    errno.EISDIR: later("het is een map"),
    errno.EEXIST: later("er staat al iets met die naam"),
    errno.ENOSPC: later("de schijf is vol"),
    errno.EDQUOT: later("uw ruimte op de schijf is vol"),
    errno.EFBIG: later("het bestand wordt te groot"),
    errno.EIO: later("de schijf geeft een fout"),
    errno.ENAMETOOLONG: later("de naam is te lang"),
    errno.ETXTBSY: later("het bestand is in gebruik"),
}


def reason(error: OSError) -> str:
    """Why, in a few words; what is not in the list as the system says it."""
    return tr(_REASONS.get(error.errno or 0, "")) or error.strerror or str(error)
