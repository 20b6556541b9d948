"""Knows the slots of the key file: the data key, wrapped under a passphrase, a recovery key or a public key."""

import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.key_errors import TooLittleMemory
from app.key_file import canonical
from app.recovery_key import read_recovery_key

Slot = dict[str, Any]

PASSPHRASE, RECOVERY, ORGANISATION = "wachtwoord", "herstel", "organisatie"
_BOUND = ("kind", "kdf", "salt", "nonce", "id")
"""What a slot is sealed together with; name and day can change without the passphrase and are under the file's seal."""


@dataclass(frozen=True)
class Cost:
    """What one guess at the passphrase costs with Argon2id: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int


FULL_COST = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
"""About half a second; anything less is for tests alone."""


class Secret:
    """What somebody typed: a passphrase or a recovery key; stretched once for all slots that share a salt."""

    def __init__(self, typed: str) -> None:
        # é is one character however a keyboard makes it (NFKC).
        self._typed = unicodedata.normalize("NFKC", typed).encode("utf-8", "surrogatepass")
        self._recovery = read_recovery_key(typed)
        self._stretched: dict[tuple[bytes, Cost], bytes] = {}

    def opens(self, slot: Slot) -> bytes | None:
        """The data key in this slot, or None when the secret does not fit it. Raises TooLittleMemory."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        wrapping = self._wrapping_key(slot)
        if wrapping is None:
            return None
        try:
            return AESGCM(wrapping).decrypt(_bytes(slot["nonce"]), _bytes(slot["wrapped"]), _bound(slot))
        except InvalidTag:
            return None

    def stretched(self, salt: bytes, cost: Cost) -> bytes:
        """Argon2id over what was typed. Raises TooLittleMemory."""
        if (salt, cost) not in self._stretched:
            self._stretched[salt, cost] = _stretch(self._typed, salt, cost)
        return self._stretched[salt, cost]

    def _wrapping_key(self, slot: Slot) -> bytes | None:
        if slot["kind"] == PASSPHRASE:
            return self.stretched(*salt_and_cost(slot))
        if slot["kind"] == RECOVERY and self._recovery is not None:
            return _derive(self._recovery, _bytes(slot["salt"]))
        return None


def _stretch(typed: bytes, salt: bytes, cost: Cost) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return bytes(hash_secret_raw(typed, salt, cost.passes, cost.memory_kib, cost.lanes, hash_len=32, type=Type.ID))
    except HashingError as error:
        raise TooLittleMemory(cost.memory_kib // 1024) from error


def _derive(recovery: bytes, salt: bytes) -> bytes:
    """A recovery key is random: there is nothing to guess, so one quick derivation will do."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length=32, salt=salt, info=b"kindvoorop herstelsleutel").derive(recovery)


# --- Making slots ---------------------------------------------------------------------------------------------


def passphrase_slot(
    data_key: bytes, secret: Secret, name: str, others: Sequence[Slot], cost: Cost, slot_id: str = ""
) -> Slot:
    """A slot for a person, with this id or a new one; `others` are the slots beside which it comes to stand.

    It takes the salt of the passphrases that are there already, so that trying N persons costs one derivation and
    not N. That is sound here. A salt keeps one table of guesses from serving several files, and every file still has
    a random salt of its own. Two persons never have the same passphrase (that is refused), so their wrapping keys
    differ, and each slot has a nonce of its own. What it costs: one guess can be held against all N slots at once,
    so that some passphrase is found at most N times sooner; half a second and 256 MiB per guess can bear that.
    """
    in_use = [salt for salt, known in map(salt_and_cost, of_kind(others, PASSPHRASE)) if known == cost]
    salt = in_use[0] if in_use else secrets.token_bytes(16)
    kdf = {"name": "argon2id", "memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}
    slot = {**_begun(PASSPHRASE, slot_id), "kdf": kdf, "salt": _text(salt), "name": name}
    return _sealed(slot, secret.stretched(salt, cost), data_key)


def recovery_slot(data_key: bytes, recovery_key: str) -> Slot:
    """A slot for the key on paper, which must be a right one."""
    recovery = read_recovery_key(recovery_key)
    assert recovery is not None
    salt = secrets.token_bytes(16)
    slot = {**_begun(RECOVERY), "kdf": {"name": "hkdf-sha256"}, "salt": _text(salt)}
    return _sealed(slot, _derive(recovery, salt), data_key)


def organisation_slot(data_key: bytes, recipient: str) -> Slot:
    """A slot that opens with the secret half of this age recipient («age1…»), which is not on this computer."""
    import pyrage

    wrapped = pyrage.encrypt(data_key, [pyrage.x25519.Recipient.from_str(recipient)])
    return {**_begun(ORGANISATION), "recipient": recipient, "wrapped": _text(wrapped)}


def salt_and_cost(slot: Slot) -> tuple[bytes, Cost]:
    """With what the passphrase of a slot is stretched."""
    kdf = slot["kdf"]
    return _bytes(slot["salt"]), Cost(kdf["memory_kib"], kdf["passes"], kdf["lanes"])


def wrapped_for_organisation(slot: Slot) -> bytes:
    """The age file inside an organisation's slot."""
    return _bytes(slot["wrapped"])


def of_kind(slots: Sequence[Slot], kind: str) -> list[Slot]:
    """The slots of one kind."""
    return [each for each in slots if each["kind"] == kind]


def _begun(kind: str, slot_id: str = "") -> Slot:
    return {"kind": kind, "id": slot_id or secrets.token_hex(4), "made_on": date.today().isoformat()}


def _sealed(slot: Slot, wrapping: bytes, data_key: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    whole = {**slot, "nonce": _text(nonce)}
    return {**whole, "wrapped": _text(AESGCM(wrapping).encrypt(nonce, data_key, _bound(whole)))}


def _bound(slot: Slot) -> bytes:
    """A slot of the first version has no id; what is bound there was all that it had."""
    return canonical({name: slot[name] for name in _BOUND if name in slot})


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)
