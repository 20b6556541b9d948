"""Knows whether the content of a case file is right: by the published schema, then its ids and references."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from app.casefile_error import CaseFileError, Place, error_at, place_of
from app.casefile_schema import FORMAT, FORMAT_VERSION, REFERABLE, SCHEMA_FILE, identity, key_of
from app.casefile_told import told
from app.field_names import shortened
from app.method import Method
from models.assessment import Assessment
from models.shape import Shape, shape_of
from resources.language import later, tr

Case = dict[str, Any]

_KINDS = {
    "child": later("een kind"),
    "option": later("een optie"),
    "person": later("een persoon"),
    "source": later("een bron"),
    "fact": later("een feit"),
    "other_interest": later("een belang"),
}
_NAMES = {
    "child": later("kind"),
    "option": later("optie"),
    "person": later("persoon"),
    "source": later("bron"),
    "fact": later("feit"),
    "other_interest": later("belang"),
}


def check_case(case: Any, method: Method) -> None:
    """Raise CaseFileError at the first thing that is wrong."""
    _check_head(case, method)
    problem = next(_validator().iter_errors(case), None)
    if problem is not None:
        raise told(problem)
    rows = list(_rows(shape_of(Assessment), case, ()))
    _check_references(rows, _ids(rows))
    for row in rows:
        _check_brothers(row)


# --- The schema -----------------------------------------------------------------------------------------------


def _check_head(case: Any, method: Method) -> None:
    if not isinstance(case, dict) or case.get("format") != FORMAT:
        raise CaseFileError("", tr("Dit is geen zaakbestand van Kind Voorop."))
    version = case.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise CaseFileError("", tr("Het is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie."))
    given = case.get("method_version")
    if isinstance(given, str) and given != method.version:
        problem = tr(
            "Versie «{given}» van de methode is niet bekend; deze app heeft versie {version}.",
            given=shortened(given),
            version=method.version,
        )
        raise error_at(("method_version",), problem)


@cache
def _validator() -> Any:
    schema = json.loads(files("resources").joinpath(SCHEMA_FILE).read_text(encoding="utf-8"))
    days = FormatChecker(())
    days.checks("date", ValueError)(lambda value: _is_read_by(date.fromisoformat, value))
    days.checks("date-time", ValueError)(lambda value: _is_read_by(datetime.fromisoformat, value))
    strict = extend(Draft202012Validator, {"pattern": _match})  # type: ignore[no-untyped-call]
    return strict(_in_place(schema, schema["$defs"]), format_checker=days)


def _match(validator: Any, pattern: str, value: Any, schema: Any) -> Iterator[ValidationError]:
    """As the standard means «$»: the end of the text. To Python it is also what stands before a last new line."""
    if isinstance(value, str) and not re.fullmatch(pattern, value):
        yield ValidationError("form")


def _in_place(part: Any, kinds: dict[str, Any]) -> Any:
    """The schema with every kind of group where it is referred to: looking that up takes half the time."""
    if isinstance(part, list):
        return [_in_place(each, kinds) for each in part]
    if not isinstance(part, dict):
        return part
    if "$ref" in part:
        return _in_place(kinds[part["$ref"].rpartition("/")[2]], kinds)
    return {key: _in_place(each, kinds) for key, each in part.items() if key != "$defs"}


def _is_read_by(read: Callable[[str], object], value: object) -> bool:
    """True, or the ValueError of what reads it; what is no text is told of elsewhere."""
    return not isinstance(value, str) or read(value) is not None


# --- Ids and references ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Row:
    """One group of the file with the kind of record that it describes and its place."""

    shape: Shape
    values: Case
    path: tuple[str | int, ...]


def _rows(shape: Shape, values: Case, path: tuple[str | int, ...]) -> Iterator[_Row]:
    yield _Row(shape, values, path)
    for owned in shape.owned:
        key = key_of(owned.name)
        held = values.get(key, {} if owned.single else [])
        if owned.single:
            yield from _rows(shape_of(owned.type), held, (*path, key))
        else:
            for number, each in enumerate(held):
                yield from _rows(shape_of(owned.type), each, (*path, key, number))


def _ids(rows: list[_Row]) -> dict[str, _Row]:
    """The rows that can be referred to, by id."""
    found: dict[str, _Row] = {}
    for row in rows:
        if row.shape.table in REFERABLE:
            first = found.setdefault(row.values["id"], row)
            if first is not row:
                problem = tr(
                    "Het id «{values}» is al gebruikt bij {path}.", values=row.values["id"], path=place_of(first.path)
                )
                raise error_at((*row.path, "id"), problem)
    return found


def _check_references(rows: list[_Row], ids: dict[str, _Row]) -> None:
    for row in rows:
        for column in row.shape.columns:
            if column.ref and row.values.get(column.name) is not None:
                _check_reference(column.ref, row.values[column.name], (*row.path, column.name), ids)
            for number, each in enumerate(row.values.get(column.name, ()) if column.refs else ()):
                _check_reference(column.refs, each, (*row.path, column.name, number), ids)
        if row.values.get("fact_id") and row.values.get("source_id"):
            raise error_at(row.path, tr("Een bronvermelding noemt een feit of een bron, niet allebei."))


def _check_reference(table: str, wanted: str, path: Place, ids: dict[str, _Row]) -> None:
    found = ids.get(wanted)
    if found is None:
        raise error_at(
            path,
            tr(
                "Er is geen {what} met het id «{wanted}» in dit bestand.",
                what=tr(_NAMES[table]),
                wanted=shortened(wanted),
            ),
        )
    if found.shape.table != table:
        other = tr(_KINDS[found.shape.table])
        raise error_at(
            path,
            tr(
                "«{wanted}» is {other}; hier hoort {kinds} te staan.",
                wanted=shortened(wanted),
                other=other,
                kinds=tr(_KINDS[table]),
            ),
        )


def _check_brothers(row: _Row) -> None:
    """Rows of one list may not be the same thing twice: two effects of one option on E4, two facts F3."""
    for owned in row.shape.owned:
        names = _telling(shape_of(owned.type))
        if owned.single or not names:
            continue
        seen: dict[tuple[Any, ...], int] = {}
        for number, each in enumerate(row.values.get(key_of(owned.name), ())):
            values = tuple(each.get(name) for name in names)
            if None not in values and seen.setdefault(values, number) != number:
                path = (*row.path, key_of(owned.name), number)
                raise error_at(
                    path,
                    tr(
                        "Dit is hetzelfde als nr. {what}: {lists}.",
                        what=seen[values] + 1,
                        lists=", ".join(map(str, values)),
                    ),
                )


@cache
def _telling(shape: Shape) -> tuple[str, ...]:
    """The keys by which two rows of one list may not be the same."""
    return ("number",) if any(each.name == "number" for each in shape.columns) else identity(shape)
