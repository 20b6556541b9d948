"""Knows how a value of the trail is sealed under the key of its dossier, so that it goes when that key goes."""

import json
import secrets
import zlib
from typing import Any

KEY_BYTES, _NONCE_BYTES = 32, 12
MOST_BYTES = 256 * 1024 * 1024
"""What one value may grow to when it is opened; more was not made here."""


class NotOpened(ValueError):
    """The value was changed, belongs to another place, or to another key."""


def new_key() -> bytes:
    """A fresh key for one dossier."""
    return secrets.token_bytes(KEY_BYTES)


def canonical(value: Any) -> bytes:
    """The one way in which a value is written: the same value gives the same bytes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "surrogatepass")


def seal(key: bytes, place: str, value: Any) -> bytes:
    """Encrypt a value of lists, dicts, texts and numbers. `place` says where it belongs: elsewhere it does not open."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, zlib.compress(canonical(value), 1), place.encode())


def unseal(key: bytes, place: str, sealed: bytes) -> Any:
    """The value as it was sealed. Raises NotOpened."""
    try:
        return json.loads(unsealed_text(key, place, sealed))
    except (ValueError, TypeError) as error:
        raise NotOpened(place) from error


def unsealed_text(key: bytes, place: str, sealed: bytes, most: int = MOST_BYTES) -> str:
    """The value as the text that was sealed, not yet read. Raises NotOpened, also when it is longer than `most`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        packed = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place.encode())
        unpacking = zlib.decompressobj()
        whole = unpacking.decompress(packed, most)
        if not unpacking.eof:
            raise NotOpened(place)
        return whole.decode("utf-8", "surrogatepass")
    except (InvalidTag, ValueError, TypeError, zlib.error) as error:
        raise NotOpened(place) from error
