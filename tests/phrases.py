"""Searches folders for phrases that may stand nowhere outside the store, in every way that text is commonly written."""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1252")


def hits(folder: Path, phrases: Iterable[str]) -> list[Path]:
    """The files in a folder, and in all folders inside it, whose content or name holds one of these phrases."""
    wanted = list(phrases)
    shapes = {shape for phrase in wanted for shape in written(phrase)}
    files = [each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()]
    return sorted(
        each for each in files if any(phrase in str(each) for phrase in wanted) or holds(each.read_bytes(), shapes)
    )


def holds(data: bytes, shapes: Iterable[bytes]) -> bool:
    """Whether any of these bytes occur in the data."""
    return any(shape in data for shape in shapes)


def written(phrase: str) -> set[bytes]:
    """A phrase in bytes: as it stands, in small letters and in capitals, as an address, in JSON, in a file of Qt."""
    shapes = {quote(phrase).encode(), json.dumps(phrase)[1:-1].encode(), _in_settings(phrase).encode()}
    for words in (phrase, phrase.lower(), phrase.upper()):
        for encoding in ENCODINGS:
            with suppress(UnicodeEncodeError):
                shapes.add(words.encode(encoding))
    return shapes


def _in_settings(phrase: str) -> str:
    """As QSettings writes it: what is no ASCII as a number."""
    return "".join(letter if ord(letter) < 128 else f"\\x{ord(letter):x}" for letter in phrase)
