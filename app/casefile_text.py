"""Knows how the bytes of a case file become JSON: strictly, with a limit on size and depth, without surprises."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.casefile_error import CaseFileError, Place, error_at, shortened
from app.disk_words import reason

_MEGABYTE = 1024 * 1024
MOST_BYTES = 20 * _MEGABYTE
"""A large file with a page of text in every field is not a tenth of this."""

_DEEPEST = 40
# NUL and halves of a character, which neither the store nor paper can hold.
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")


def read_file(path: Path) -> bytes:
    """The bytes of a case file on disk; a file that is too large is not read. Raises CaseFileError."""
    try:
        with path.open("rb") as file:
            _refuse_large(os.fstat(file.fileno()).st_size)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CaseFileError("", f"Het bestand kan niet worden geopend: {reason(error)}.") from error


def parse(data: bytes | str) -> Any:
    """What stands in the file. Raises CaseFileError when that is no JSON in UTF-8."""
    if len(data) > MOST_BYTES:
        size = len(data) / 1024 / 1024
        raise CaseFileError(
            "", f"Het is {size:.0f} MB groot; meer dan {MOST_BYTES // 1024 // 1024} MB wordt niet gelezen."
        )
    text = data if isinstance(data, str) else _decoded(data)
    try:
        case = json.loads(text, object_pairs_hook=_without_doubles, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise CaseFileError("", _json_problem(text, error)) from error
    except RecursionError as error:
        raise CaseFileError("", _TOO_DEEP) from error
    except ValueError as error:
        raise CaseFileError("", "Er staat een getal in met te veel cijfers.") from error
    for path, value in _walk(case):
        _check_value(path, value)
    return case


def _refuse_large(size: int) -> None:
    if size > MOST_BYTES:
        most = MOST_BYTES // _MEGABYTE
        raise CaseFileError("", f"Het is {size / _MEGABYTE:.0f} MB groot; meer dan {most} MB wordt niet gelezen.")


_TOO_DEEP = "De groepen en lijsten erin zitten te diep in elkaar."


def _decoded(data: bytes) -> str:
    if data.startswith(_OTHER_ENCODINGS):
        raise CaseFileError("", "De tekst staat niet in UTF-8. Bewaar het bestand opnieuw, met de codering UTF-8.")
    if b"\x00" in data:
        raise CaseFileError("", "Dit is geen tekst, maar een ander soort bestand.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseFileError("", f"De tekst staat niet in UTF-8 (byte {error.start + 1}).") from error


def _json_problem(text: str, error: json.JSONDecodeError) -> str:
    if not text.strip():
        return "Het is leeg."
    if text.lstrip()[:1] not in "{[":
        return "Dit is geen JSON. Een zaakbestand begint met {."
    return f"Op regel {error.lineno}, teken {error.colno} houdt het op geldige JSON te zijn."


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise CaseFileError("", f"De sleutel «{shortened(double)}» staat twee keer in dezelfde groep.")
    return found


def _refuse_constant(name: str) -> None:
    raise CaseFileError("", f"{name} is geen getal dat in een zaakbestand mag staan.")


def _walk(case: Any) -> Iterator[tuple[Place, Any]]:
    """Every value with its path, groups and lists too."""
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), case)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, dict):
            waiting += [((*path, key), each) for key, each in value.items()]
        elif isinstance(value, list):
            waiting += [((*path, number), each) for number, each in enumerate(value)]


def _check_value(path: Place, value: Any) -> None:
    if len(path) > _DEEPEST:
        raise CaseFileError("", _TOO_DEEP)
    if isinstance(value, str) and _UNKEEPABLE.search(value):
        raise error_at(path, "De tekst bevat een teken dat niet bestaat of niet kan worden bewaard.")
    if isinstance(value, dict) and any(map(_UNKEEPABLE.search, value)):
        raise error_at(path, "Een sleutel bevat een teken dat niet bestaat of niet kan worden bewaard.")
