"""Whether it is the professional who wants to go back: whoever can open the vault that is open."""

import hmac
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.keys import Unlocked


def prove(folder: Path, data_key: bytes, secret: str) -> "Unlocked":
    """Who opens the vault with this passphrase or recovery key; takes half a second, as opening it does.

    Raises KeysError, also where it is the passphrase of another vault.
    """
    from app.key_errors import WrongPassphrase
    from app.keys import header_path, unlock

    opened = unlock(header_path(folder), secret)
    if not hmac.compare_digest(opened.data_key, data_key):
        raise WrongPassphrase()
    return opened
