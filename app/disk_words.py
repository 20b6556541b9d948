"""Says in Dutch why the disk refused something; the system itself says it in its own language."""

import errno

_REASONS = {
    errno.ENOENT: "bestaat niet",
    errno.ENOTDIR: "bestaat niet",
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "de schijf is alleen te lezen",
    errno.EISDIR: "het is een map",
    errno.EEXIST: "er staat al iets met die naam",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "uw ruimte op de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EIO: "de schijf geeft een fout",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ETXTBSY: "het bestand is in gebruik",
}


def reason(error: OSError) -> str:
    """Why, in a few words; what is not in the list as the system says it."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
