"""Knows the key file on the disk: read strictly, replaced so that the old one stays until the new one is sure."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.key_errors import HeaderDamaged, HeaderMissing, HeaderNotWritten, HeaderTooNew
from app.key_shape import is_sound
from app.replacing import fill_file, flush_folder, replace_file
from resources.language import tr

FORMAT = "kindvoorop-sleutel"
VERSION = 2
"""Since 2 slots have names and the file a seal; an older app would take its passphrases for wrong ones."""

_HELD = {1: ("key_check", "slots"), 2: ("key_check", "slots", "seal", "anchor")}
LARGEST = 256 * 1024


def write_key_file(header: Path, content: dict[str, Any]) -> None:
    """Write `key_check`, `slots`, `seal` and `anchor`; the file as it was is kept until the new one was read back.

    Raises HeaderNotWritten; the old file is then still there.
    """
    whole = {"format": FORMAT, "version": VERSION, **content, "checksum": _checksum(content, VERSION)}
    data = canonical(whole, indent=1)
    try:
        if len(data) > LARGEST or not is_sound(content):
            raise OSError(tr("dit zou niet meer te lezen zijn"))
        if header.exists():
            fill_file(previous_path(header), header.read_bytes())
        replace_file(header, data)
        if header.read_bytes() != data:
            raise OSError(tr("de schijf geeft iets anders terug dan er is geschreven"))
        previous_path(header).unlink(missing_ok=True)
        flush_folder(header.parent)
    except OSError as error:
        raise HeaderNotWritten(header, error) from error


def read_key_file(header: Path) -> dict[str, Any]:
    """The content of the key file; that of the one before when writing was broken off at a bad moment.

    `seal` and `anchor` are empty in a file of version 1. Raises HeaderMissing, HeaderDamaged, HeaderTooNew.
    """
    previous = previous_path(header)
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


def sound_bytes(header: Path) -> bytes:
    """The key file as it stands on the disk, to be kept with a backup: the one that reading would take.

    Raises HeaderMissing, HeaderDamaged, HeaderTooNew.
    """
    read_key_file(header)
    with suppress(HeaderMissing, HeaderDamaged):
        _parse(header)
        return header.read_bytes()
    return previous_path(header).read_bytes()


def canonical(content: Any, indent: int | None = None) -> bytes:
    """The one way in which this content is written: the same content gives the same bytes."""
    return json.dumps(content, sort_keys=True, indent=indent).encode("ascii")


def _parse(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(LARGEST + 1))
        return _held(path, content)
    except FileNotFoundError as error:
        raise HeaderMissing(path) from error
    except (OSError, ValueError, RecursionError) as error:
        raise HeaderDamaged(path) from error


def _held(path: Path, content: Any) -> dict[str, Any]:
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise HeaderDamaged(path)
    version = content.get("version")
    if type(version) is int and version > VERSION:
        raise HeaderTooNew()
    if type(version) is not int or version not in _HELD:
        raise HeaderDamaged(path)
    held = {name: content.get(name) for name in _HELD[version]}
    if content.get("checksum") != _checksum(held, version) or not is_sound(held):
        raise HeaderDamaged(path)
    return {"seal": "", "anchor": {}, **held}


def _checksum(content: dict[str, Any], version: int) -> str:
    return hashlib.sha256(canonical({name: content[name] for name in _HELD[version]})).hexdigest()


def previous_path(header: Path) -> Path:
    """Where the key file as it was is kept while a new one is written."""
    return header.with_name(f"{header.name}.vorige")
