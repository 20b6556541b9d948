"""Knows the key file on the disk: read strictly, replaced so that the old one stays until the new one is sure."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.key_errors import HeaderDamaged, HeaderMissing, HeaderNotWritten, HeaderTooNew
from app.replacing import fill_file, flush_folder, replace_file

FORMAT, VERSION = "kindvoorop-sleutel", 1
_HELD = ("key_check", "slots")
_LARGEST = 64 * 1024
_MOST_MEMORY_KIB = 4 * 1024 * 1024


def write_key_file(header: Path, content: dict[str, Any]) -> None:
    """Write `key_check` and `slots`; the file as it was is kept until the new one was read back and is the same.

    Raises HeaderNotWritten; the old file is then still there.
    """
    whole = {"format": FORMAT, "version": VERSION, **content, "checksum": _checksum(content)}
    data = canonical(whole, indent=1)
    try:
        if header.exists():
            fill_file(_previous(header), header.read_bytes())
        replace_file(header, data)
        if header.read_bytes() != data:
            raise OSError("de schijf geeft iets anders terug dan er is geschreven")
        _previous(header).unlink(missing_ok=True)
        flush_folder(header.parent)
    except OSError as error:
        raise HeaderNotWritten(header, error) from error


def read_key_file(header: Path) -> dict[str, Any]:
    """The content of the key file; that of the one before when writing was broken off at a bad moment.

    Raises HeaderMissing, HeaderDamaged, HeaderTooNew.
    """
    previous = _previous(header)
    try:
        content = _parse(header)
    except (HeaderMissing, HeaderDamaged):
        if not previous.exists():
            raise
        return _parse(previous)
    with suppress(OSError):
        # It opens with the passphrase of before, so it must not stay behind.
        previous.unlink(missing_ok=True)
    return content


def canonical(content: dict[str, Any], indent: int | None = None) -> bytes:
    """The one way in which this content is written: the same content gives the same bytes."""
    return json.dumps(content, sort_keys=True, indent=indent).encode("ascii")


def _parse(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(_LARGEST))
    except FileNotFoundError as error:
        raise HeaderMissing(path) from error
    except (OSError, ValueError, RecursionError) as error:
        raise HeaderDamaged(path) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise HeaderDamaged(path)
    if isinstance(content.get("version"), int) and content["version"] > VERSION:
        raise HeaderTooNew()
    if not _sound(content):
        raise HeaderDamaged(path)
    return content


def _sound(content: dict[str, Any]) -> bool:
    held = {name: content.get(name) for name in _HELD}
    if content.get("version") != VERSION or content.get("checksum") != _checksum(held):
        return False
    costs = [slot["kdf"].get("memory_kib", 0) for slot in content["slots"]]
    return bool(costs) and max(costs) <= _MOST_MEMORY_KIB


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(canonical({name: content[name] for name in _HELD})).hexdigest()


def _previous(header: Path) -> Path:
    return header.with_name(f"{header.name}.vorige")
