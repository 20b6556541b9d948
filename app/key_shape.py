"""Knows what a key file must look like before anything in it is used: kinds, lengths, and costs that can be borne."""

import re
from base64 import b64decode
from datetime import date
from typing import Any

_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 4 * 1024 * 1024, 64, 64
_HEX = re.compile(r"[0-9a-f]{64}")
_SINCE_2 = ("id", "name", "made_on", "recipient")


def is_sound(held: dict[str, Any]) -> bool:
    """Whether this can be the content of a key file; a checksum alone says nothing against who can make one."""
    slots = held.get("slots")
    marks = [held.get("key_check"), *([held["seal"]] if "seal" in held else [])]
    if not all(isinstance(mark, str) and _HEX.fullmatch(mark) for mark in marks):
        return False
    if not isinstance(slots, list) or not slots or not all(isinstance(slot, dict) for slot in slots):
        return False
    # What nobody sealed has no names: whoever takes the seal away cannot pass for somebody else.
    unsealed_names = "seal" not in held and any(name in slot for slot in slots for name in _SINCE_2)
    return not unsealed_names and _is_anchor(held.get("anchor", {})) and all(_sound(slot) for slot in slots)


def _is_anchor(anchor: Any) -> bool:
    """Empty, or the number and the hash of a link of the trail."""
    if anchor == {}:
        return True
    names = isinstance(anchor, dict) and anchor.keys() == {"number", "chained"}
    return names and type(anchor["number"]) is int and bool(_HEX.fullmatch(str(anchor["chained"])))


def _sound(slot: dict[str, Any]) -> bool:
    if not all(isinstance(slot.get(name, ""), str) for name in _SINCE_2) or not _is_day(slot):
        return False
    if slot.get("kind") == "organisatie":
        return bool(slot.get("recipient")) and _length(slot, "wrapped") > 0
    if (_length(slot, "nonce"), _length(slot, "wrapped")) != (12, 48) or _length(slot, "salt") < 8:
        return False
    kdf = slot.get("kdf")
    names = {"wachtwoord": "argon2id", "herstel": "hkdf-sha256"}
    if not isinstance(kdf, dict) or names.get(str(slot.get("kind"))) != kdf.get("name"):
        return False
    return slot["kind"] == "herstel" or _can_be_borne(kdf)


def _is_day(slot: dict[str, Any]) -> bool:
    try:
        return not slot.get("made_on") or bool(date.fromisoformat(slot["made_on"]))
    except ValueError:
        return False


def _length(slot: dict[str, Any], name: str) -> int:
    """How many bytes the base64 under this name stands for; -1 when it is none."""
    text = slot.get(name)
    try:
        return len(b64decode(text, validate=True)) if isinstance(text, str) else -1
    except ValueError:
        return -1


def _can_be_borne(kdf: dict[str, Any]) -> bool:
    memory, passes, lanes = (kdf.get(name) for name in ("memory_kib", "passes", "lanes"))
    if not (type(memory) is int and type(passes) is int and type(lanes) is int):
        return False
    in_reach = 1 <= lanes <= _MOST_LANES and 1 <= passes <= _MOST_PASSES
    return in_reach and 8 * lanes <= memory <= _MOST_MEMORY_KIB
