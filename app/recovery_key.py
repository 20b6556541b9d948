"""Knows how a recovery key is written on paper and read back: Crockford base32 in groups, with a check group.

160 bits make eight groups of four characters; the ninth group is made from the others, so that a slip of the pen
is noticed before anything else is tried. Reading takes capitals for small letters, O for 0, I and L for 1.
"""

import hashlib
import secrets

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = " -–—_.\t\r\n"
_GROUP = 4
_LENGTH = 32


def new_recovery_key() -> str:
    """A recovery key that opens nothing yet, so that it can be written down before it counts."""
    return write_recovery_key(secrets.token_bytes(_LENGTH * 5 // 8))


def write_recovery_key(secret: bytes) -> str:
    """Twenty bytes as nine groups of four characters."""
    signs = _signs(secret)
    signs += _check_group(signs)
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def read_recovery_key(typed: str) -> bytes | None:
    """The twenty bytes that were written down, or None when this is not a right recovery key."""
    if not looks_like_recovery_key(typed):
        return None
    signs = _plain(typed)
    if _check_group(signs[:_LENGTH]) != signs[_LENGTH:]:
        return None
    number = 0
    for sign in signs[:_LENGTH]:
        number = number * 32 + _SIGNS.index(sign)
    return number.to_bytes(_LENGTH * 5 // 8, "big")


def looks_like_recovery_key(typed: str) -> bool:
    """Whether the text has the length and the signs of a recovery key, right or not."""
    signs = _plain(typed)
    return len(signs) == _LENGTH + _GROUP and all(sign in _SIGNS for sign in signs)


def _plain(typed: str) -> str:
    return typed.translate({ord(sign): None for sign in _BETWEEN}).upper().translate(_FORGIVEN)


def _signs(secret: bytes) -> str:
    number = int.from_bytes(secret, "big")
    return "".join(_SIGNS[number >> shift & 31] for shift in range((len(secret) * 8) - 5, -1, -5))


def _check_group(signs: str) -> str:
    return _signs(hashlib.sha256(signs.encode("ascii")).digest()[:5])[:_GROUP]
