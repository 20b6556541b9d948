"""Making a vault or opening one with what was typed: the keys, and what there is to ask about the organisation's."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.keys import Unlocked
    from app.organisation_key import Meeting


@dataclass(frozen=True)
class Opening:
    """What came of making or opening: the keys, the recovery key of a new vault, and the organisation's key."""

    opened: "Unlocked"
    recovery_key: str
    met: "Meeting"


def make(folder: Path, passphrase: str, name: str) -> Opening:
    """Make the keys of a new vault for this person; takes half a second. Raises KeysError."""
    from app.keys import create_keys, header_path

    made = create_keys(header_path(folder), passphrase, name)
    return _meet(folder, made.opened, made.recovery_key)


def begin(folder: Path, secret: str) -> Opening:
    """Open the keys with a passphrase or the recovery key; takes half a second. Raises KeysError."""
    from app.keys import header_path, unlock

    return _meet(folder, unlock(header_path(folder), secret))


def _meet(folder: Path, opened: "Unlocked", recovery_key: str = "") -> Opening:
    from app.keys import header_path
    from app.organisation_key import meet

    return Opening(opened, recovery_key, meet(header_path(folder), opened.data_key, folder))


def give_as_asked(folder: Path, opening: Opening) -> str:
    """Let the organisation open the vault with the key that was asked about; why that failed, or empty."""
    from app.access import give_to_organisation
    from app.key_errors import KeysError
    from app.keys import header_path

    assert opening.met.to_ask is not None
    try:
        give_to_organisation(header_path(folder), opening.opened.data_key, opening.met.to_ask.recipient)
    except KeysError as problem:
        return str(problem)
    return ""
