"""Knows how the bytes of a case file become JSON: strictly, with a limit on size and depth, without surprises."""

import json
import os
import re
from pathlib import Path
from typing import Any

from app.casefile_error import CaseFileError, error_at
from app.disk_words import reason
from app.field_names import shortened
from resources.language import later, tr

_MEGABYTE = 1024 * 1024
MOST_BYTES = 20 * _MEGABYTE
"""A large file with a page of text in every field is not a tenth of this."""
MOST_VALUES = 70_000
"""Values in one file; twelve children, ten options, two hundred facts and two files with each of a hundred sources, all
filled in, take less than half."""

_DEEPEST = 40
_MOST_DIGITS = 100
# A text (one without an end too, so that each character is read once), or what stands before a value.
_TEXT_OR_VALUE = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[,\[{]', re.DOTALL)
# NUL and halves of a character, which neither the store nor paper can hold.
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")


def keepable(text: str) -> str:
    """A text without the characters that cannot be kept: NUL, and halves of a character."""
    return _UNKEEPABLE.sub("", text)


def read_file(path: Path) -> bytes:
    """The bytes of a case file on disk; a file that is too large is not read. Raises CaseFileError."""
    try:
        with path.open("rb") as file:
            _refuse_large(os.fstat(file.fileno()).st_size)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CaseFileError("", tr("Het bestand kan niet worden geopend: {error}.", error=reason(error))) from error


def parse(data: bytes | str) -> Any:
    """What stands in the file. Raises CaseFileError when that is no JSON in UTF-8."""
    _refuse_large(len(data))
    text = data if isinstance(data, str) else _decoded(data)
    _refuse_many(text)
    try:
        case = json.loads(
            text, object_pairs_hook=_without_doubles, parse_int=_whole_number, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise CaseFileError("", _json_problem(text, error)) from error
    except RecursionError as error:
        raise CaseFileError("", tr(_TOO_DEEP)) from error
    _check_value(case, [])
    return case


def _refuse_large(size: int) -> None:
    if size > MOST_BYTES:
        most = MOST_BYTES // _MEGABYTE
        raise CaseFileError(
            "",
            tr("Het is {what:.0f} MB groot; meer dan {most} MB wordt niet gelezen.", what=size / _MEGABYTE, most=most),
        )


def _refuse_many(text: str) -> None:
    """Before anything is made of it, because a list of nothing takes thirty times the room of its text."""
    if sum(map(text.count, ",[{")) <= MOST_VALUES:
        return
    # To a value belong two texts at most, its key and itself; where there are more, it is no JSON.
    values, texts = MOST_VALUES, 2 * MOST_VALUES
    for found in _TEXT_OR_VALUE.finditer(text):
        if text[found.start()] == '"':
            texts -= 1
        else:
            values -= 1
        if min(values, texts) < 0:
            raise CaseFileError(
                "", tr("Er staan meer dan {what}.000 gegevens in; dat wordt niet gelezen.", what=MOST_VALUES // 1000)
            )


_TOO_DEEP = later("De groepen en lijsten erin zitten te diep in elkaar.")


def _decoded(data: bytes) -> str:
    if data.startswith(_OTHER_ENCODINGS):
        raise CaseFileError("", tr("De tekst staat niet in UTF-8. Bewaar het bestand opnieuw, met de codering UTF-8."))
    if b"\x00" in data:
        raise CaseFileError("", tr("Dit is geen tekst, maar een ander soort bestand."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseFileError("", tr("De tekst staat niet in UTF-8 (byte {what}).", what=error.start + 1)) from error


def _json_problem(text: str, error: json.JSONDecodeError) -> str:
    if not text.strip():
        return tr("Het is leeg.")
    if text.lstrip()[:1] not in "{[":
        return tr("Dit is geen JSON. Een zaakbestand begint met {.")
    return tr(
        "Op regel {lineno}, teken {colno} houdt het op geldige JSON te zijn.", lineno=error.lineno, colno=error.colno
    )


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        double = _first_double([key for key, _ in pairs])
        raise CaseFileError(
            "", tr("De sleutel «{double}» staat twee keer in dezelfde groep.", double=shortened(double))
        )
    return found


def _first_double(keys: list[str]) -> str:
    """The first key that comes back, of keys of which one does."""
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            break
        seen.add(key)
    return key


def _whole_number(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise CaseFileError("", tr("Er staat een getal in met te veel cijfers."))
    return int(digits)


def _refuse_constant(name: str) -> None:
    raise CaseFileError("", tr("{name} is geen getal dat in een zaakbestand mag staan.", name=name))


def _check_value(value: Any, path: list[str | int]) -> None:
    """Refuse what no store can keep, in this value and in all below it; `path` is where it stands."""
    if len(path) > _DEEPEST:
        raise CaseFileError("", tr(_TOO_DEEP))
    if isinstance(value, str) and _UNKEEPABLE.search(value):
        raise error_at(path, tr("De tekst bevat een teken dat niet bestaat of niet kan worden bewaard."))
    if isinstance(value, dict) and any(map(_UNKEEPABLE.search, value)):
        raise error_at(path, tr("Een sleutel bevat een teken dat niet bestaat of niet kan worden bewaard."))
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in below:
        path.append(key)
        _check_value(each, path)
        path.pop()
