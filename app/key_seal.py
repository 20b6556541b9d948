"""Knows the seal of the key file: only somebody with the data key can have written what stands in it.

Names, days and the organisation's recipient are not secret, but they say who worked and who can open the store.
"""

import hmac
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.key_errors import HeaderDamaged, WrongPassphrase
from app.key_file import canonical, read_key_file, write_key_file
from app.key_slots import Slot

LONGEST_NAME = 80


def proved_slots(header: Path, data_key: bytes) -> list[Slot]:
    """The slots, for who has the data key.

    Raises WrongPassphrase when the data key is of another file, HeaderDamaged, and what reading raises.
    """
    content = read_key_file(header)
    if not belongs(content, data_key):
        raise WrongPassphrase()
    if not is_untouched(content, data_key):
        raise HeaderDamaged(header)
    return list(content["slots"])


def write_slots(header: Path, data_key: bytes, slots: Sequence[Slot]) -> None:
    """Write the key file anew with these slots, and the anchor that is in it. Raises HeaderNotWritten."""
    _write(header, data_key, slots, read_key_file(header)["anchor"] if header.exists() else {})


def write_anchor(header: Path, data_key: bytes, anchor: Mapping[str, Any]) -> None:
    """Write the key file anew with this anchor: number and hash of the last link of the trail. Raises KeysError."""
    _write(header, data_key, proved_slots(header, data_key), anchor)


def proved_anchor(header: Path, data_key: bytes) -> dict[str, Any]:
    """The anchor in the key file, for who has the data key; empty without one. Raises as `proved_slots` does."""
    proved_slots(header, data_key)
    return dict(read_key_file(header)["anchor"])


def _write(header: Path, data_key: bytes, slots: Sequence[Slot], anchor: Mapping[str, Any]) -> None:
    seal = _seal(data_key, slots, anchor)
    content = {"key_check": _key_check(data_key), "slots": [*slots], "seal": seal, "anchor": {**anchor}}
    write_key_file(header, content)


def belongs(content: dict[str, Any], data_key: bytes) -> bool:
    """Whether this is the data key that this file was made for."""
    return hmac.compare_digest(content["key_check"], _key_check(data_key))


def is_untouched(content: dict[str, Any], data_key: bytes) -> bool:
    """Whether slots and anchor are as they were written; a file of version 1 has no seal, and nothing worth sealing."""
    return not content["seal"] or hmac.compare_digest(
        content["seal"], _seal(data_key, content["slots"], content["anchor"])
    )


def tidy_name(name: str) -> str:
    """A person's name as one line of what can be printed."""
    return " ".join("".join(each if each.isprintable() else " " for each in name).split())[:LONGEST_NAME]


def _key_check(data_key: bytes) -> str:
    """Tells whether a data key is the one of this file, without telling anything about it."""
    return hmac.digest(data_key, b"kindvoorop sleutelcontrole", "sha256").hex()


def _seal(data_key: bytes, slots: Sequence[Slot], anchor: Mapping[str, Any]) -> str:
    """Tells whether slots and anchor are as somebody with the data key wrote them."""
    sealed = canonical([[*slots], {**anchor}])
    return hmac.digest(data_key, b"kindvoorop sleutelbestand" + sealed, "sha256").hex()
