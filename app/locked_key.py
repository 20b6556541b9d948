"""Knows the key under which words lie in memory while the program is locked."""

import hmac


def locked_key(data_key: bytes) -> bytes:
    """A key for that alone; it tells nothing about the data key it comes from."""
    return hmac.digest(data_key, b"kindvoorop vergrendeld", "sha256")
