"""Knows the key file beside the store: the data key, wrapped under the passphrase and under a recovery key.

The data key is random (256 bits) and never changes; a new passphrase rewrites only this small file. Argon2id and
AES-GCM do the wrapping. The errors are in `app.key_errors`.
"""

import hmac
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.key_errors import (
    HeaderExists,
    HeaderNotWritten,
    RecoveryKeyMistyped,
    TooLittleMemory,
    WeakPassphrase,
    WrongPassphrase,
)
from app.key_file import canonical, read_key_file, write_key_file
from app.recovery_key import looks_like_recovery_key, read_recovery_key, write_recovery_key

HEADER_FILE = "kindvoorop.sleutel"
SHORTEST = 12
"""Characters of a new passphrase."""

PASSPHRASE, RECOVERY = "wachtwoord", "herstel"
_RECOVERY_BYTES = 20


@dataclass(frozen=True)
class Cost:
    """What one guess at the passphrase costs with Argon2id: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int


FULL_COST = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
"""About half a second; anything less is for tests alone."""


@dataclass(frozen=True)
class NewKeys:
    """The key of a new store, and the recovery key that is shown once and kept nowhere."""

    data_key: bytes = field(repr=False)
    recovery_key: str = field(repr=False)


def header_path(folder: Path) -> Path:
    """The key file that belongs to the store in this folder."""
    return folder / HEADER_FILE


def create_keys(header: Path, passphrase: str, cost: Cost = FULL_COST) -> NewKeys:
    """Make a data key and write the key file.

    A key file without a store beside it is left over from a beginning that was broken off, or its store is gone:
    it is set aside under another name, never overwritten. Raises HeaderExists when the store is there,
    WeakPassphrase, HeaderNotWritten.
    """
    _refuse_weak(passphrase)
    data_key, recovery = secrets.token_bytes(32), secrets.token_bytes(_RECOVERY_BYTES)
    slots = [_passphrase_slot(data_key, passphrase, cost), _recovery_slot(data_key, recovery)]
    try:
        header.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _set_aside(header)
    except OSError as error:
        raise HeaderNotWritten(header, error) from error
    write_key_file(header, {"key_check": _key_check(data_key), "slots": slots})
    return NewKeys(data_key, write_recovery_key(recovery))


def unlock(header: Path, secret: str) -> bytes:
    """The data key, for the passphrase or for the recovery key.

    Raises WrongPassphrase, RecoveryKeyMistyped, HeaderMissing, HeaderDamaged, HeaderTooNew, TooLittleMemory.
    """
    content = read_key_file(header)
    recovery = read_recovery_key(secret)
    for slot in content["slots"]:
        data_key = _open_slot(slot, secret, recovery)
        if data_key is not None:
            return data_key
    if recovery is None and looks_like_recovery_key(secret):
        raise RecoveryKeyMistyped()
    raise WrongPassphrase()


def change_passphrase(header: Path, data_key: bytes, new: str, cost: Cost = FULL_COST) -> None:
    """Let the store open with another passphrase from now on; the recovery key and the store stay as they are.

    Raises WeakPassphrase, HeaderNotWritten and what reading raises; WrongPassphrase when the data key is not of
    this key file.
    """
    _refuse_weak(new)
    content = read_key_file(header)
    if not hmac.compare_digest(content["key_check"], _key_check(data_key)):
        raise WrongPassphrase()
    others = [slot for slot in content["slots"] if slot["kind"] != PASSPHRASE]
    slots = [_passphrase_slot(data_key, new, cost), *others]
    write_key_file(header, {"key_check": content["key_check"], "slots": slots})


def _refuse_weak(passphrase: str) -> None:
    if len(passphrase.strip()) < SHORTEST:
        raise WeakPassphrase(SHORTEST)


def _set_aside(header: Path) -> None:
    if header.with_suffix(".kluis").exists():
        raise HeaderExists()
    if header.exists():
        names = (header.with_name(f"{header.name}.oud{number}") for number in range(1, 1000))
        header.rename(next(name for name in names if not name.exists()))


# --- Slots ----------------------------------------------------------------------------------------------------


def _passphrase_slot(data_key: bytes, passphrase: str, cost: Cost) -> dict[str, Any]:
    salt = secrets.token_bytes(16)
    kdf = {"name": "argon2id", "memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}
    return _sealed(PASSPHRASE, kdf, salt, _stretch(passphrase, salt, cost), data_key)


def _recovery_slot(data_key: bytes, recovery: bytes) -> dict[str, Any]:
    """A recovery key is random: there is nothing to guess, so one quick derivation will do."""
    salt = secrets.token_bytes(16)
    return _sealed(RECOVERY, {"name": "hkdf-sha256"}, salt, _derive(recovery, salt), data_key)


def _sealed(kind: str, kdf: dict[str, Any], salt: bytes, wrapping: bytes, data_key: bytes) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    slot = {"kind": kind, "kdf": kdf, "salt": _text(salt), "nonce": _text(nonce)}
    return {**slot, "wrapped": _text(AESGCM(wrapping).encrypt(nonce, data_key, canonical(slot)))}


def _open_slot(slot: dict[str, Any], secret: str, recovery: bytes | None) -> bytes | None:
    """The data key in this slot, or None when the secret does not fit it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping = _wrapping_key(slot, secret, recovery)
    if wrapping is None:
        return None
    bound = {name: value for name, value in slot.items() if name != "wrapped"}
    try:
        return AESGCM(wrapping).decrypt(_bytes(slot["nonce"]), _bytes(slot["wrapped"]), canonical(bound))
    except InvalidTag:
        return None


def _wrapping_key(slot: dict[str, Any], secret: str, recovery: bytes | None) -> bytes | None:
    kdf = slot["kdf"]
    if slot["kind"] == PASSPHRASE and kdf["name"] == "argon2id":
        return _stretch(secret, _bytes(slot["salt"]), Cost(kdf["memory_kib"], kdf["passes"], kdf["lanes"]))
    if slot["kind"] == RECOVERY and kdf["name"] == "hkdf-sha256" and recovery is not None:
        return _derive(recovery, _bytes(slot["salt"]))
    return None


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Argon2id over the passphrase; é is one character however a keyboard makes it (NFKC)."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return bytes(hash_secret_raw(typed, salt, cost.passes, cost.memory_kib, cost.lanes, hash_len=32, type=Type.ID))
    except HashingError as error:
        raise TooLittleMemory(cost.memory_kib // 1024) from error


def _derive(recovery: bytes, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length=32, salt=salt, info=b"kindvoorop herstelsleutel").derive(recovery)


def _key_check(data_key: bytes) -> str:
    """Tells whether a data key is the one of this file, without telling anything about it."""
    return hmac.digest(data_key, b"kindvoorop sleutelcontrole", "sha256").hex()


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)
