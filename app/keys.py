"""Knows how the key file beside the store is made and opened; who else can open it is in `app.access`.

The data key is random (256 bits) and never changes; whoever comes or goes rewrites only this small file. Argon2id,
AES-GCM and age do the wrapping (`app.key_slots`). The errors are in `app.key_errors`.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.key_errors import (
    HeaderDamaged,
    HeaderExists,
    HeaderNotWritten,
    RecoveryKeyMistyped,
    WeakPassphrase,
    WrongPassphrase,
)
from app.key_file import read_key_file
from app.key_seal import belongs, is_untouched, tidy_name, write_slots
from app.key_slots import (
    FULL_COST,
    ORGANISATION,
    PASSPHRASE,
    RECOVERY,
    Cost,
    Secret,
    Slot,
    of_kind,
    passphrase_slot,
    recovery_slot,
    wrapped_for_organisation,
)
from app.recovery_key import looks_like_recovery_key, new_recovery_key, read_recovery_key
from resources.language import tr

HEADER_FILE = "kindvoorop.sleutel"
SHORTEST = 12
"""Characters of a new passphrase."""


@dataclass(frozen=True)
class Unlocked:
    """The data key, and by which slot it was opened."""

    data_key: bytes = field(repr=False)
    slot_id: str = ""
    name: str = ""
    kind: str = PASSPHRASE

    @property
    def who(self) -> str:
        """Who works now, for the trail of changes; empty for a person of an older key file without a name."""
        return self.name or {RECOVERY: "herstelsleutel", ORGANISATION: tr("sleutel van de organisatie")}.get(
            self.kind, ""
        )


@dataclass(frozen=True)
class NewKeys:
    """The key of a new store, and the recovery key that is shown once and kept nowhere."""

    opened: Unlocked
    recovery_key: str = field(repr=False)

    @property
    def data_key(self) -> bytes:
        """The key of the store itself."""
        return self.opened.data_key


def header_path(folder: Path) -> Path:
    """The key file that belongs to the store in this folder."""
    return folder / HEADER_FILE


def create_keys(header: Path, passphrase: str, name: str = "", cost: Cost = FULL_COST) -> NewKeys:
    """Make a data key and write the key file; `name` is whose passphrase it is.

    A key file without a store beside it is left over from a beginning that was broken off, or its store is gone:
    it is set aside under another name, never overwritten. Raises HeaderExists when the store is there,
    WeakPassphrase, HeaderNotWritten.
    """
    refuse_weak(passphrase)
    data_key, recovery_key = secrets.token_bytes(32), new_recovery_key()
    mine = passphrase_slot(data_key, Secret(passphrase), tidy_name(name), [], cost)
    try:
        header.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _set_aside(header)
    except OSError as error:
        raise HeaderNotWritten(header, error) from error
    write_slots(header, data_key, [mine, recovery_slot(data_key, recovery_key)])
    return NewKeys(Unlocked(data_key, mine["id"], mine["name"]), recovery_key)


def unlock(header: Path, secret: str) -> Unlocked:
    """The data key, for a passphrase or for the recovery key.

    Raises WrongPassphrase, RecoveryKeyMistyped, HeaderMissing, HeaderDamaged, HeaderTooNew, TooLittleMemory.
    """
    content, typed = read_key_file(header), Secret(secret)
    # The recovery key goes first: it is tried in no time, a passphrase takes half a second.
    for slot in sorted(content["slots"], key=lambda each: each["kind"] != RECOVERY):
        data_key = typed.opens(slot)
        if data_key is not None:
            return _opened(header, content, slot, data_key)
    if read_recovery_key(secret) is None and looks_like_recovery_key(secret):
        raise RecoveryKeyMistyped()
    raise WrongPassphrase()


def unlock_for_organisation(header: Path, identities: Sequence[Any]) -> Unlocked | None:
    """The data key, for the secret half of the organisation's key (age identities); None when none of them fits.

    Raises HeaderMissing, HeaderDamaged, HeaderTooNew.
    """
    import pyrage

    content = read_key_file(header)
    for slot in of_kind(content["slots"], ORGANISATION):
        try:
            data_key = pyrage.decrypt(wrapped_for_organisation(slot), identities)
        except pyrage.DecryptError:
            continue
        return _opened(header, content, slot, data_key)
    return None


def _opened(header: Path, content: dict[str, Any], slot: Slot, data_key: bytes) -> Unlocked:
    """Anybody can encrypt to a public key and fill a slot of their own: only the key of this very file counts."""
    if not belongs(content, data_key) or not is_untouched(content, data_key):
        raise HeaderDamaged(header)
    return Unlocked(data_key, slot.get("id", ""), slot.get("name", ""), slot["kind"])


def refuse_weak(passphrase: str) -> None:
    """Raises WeakPassphrase when a new passphrase is too short."""
    if len(passphrase.strip()) < SHORTEST:
        raise WeakPassphrase(SHORTEST)


def _set_aside(header: Path) -> None:
    if header.with_suffix(".kluis").exists():
        raise HeaderExists()
    if header.exists():
        names = (header.with_name(f"{header.name}.oud{number}") for number in range(1, 1000))
        header.rename(next(name for name in names if not name.exists()))
