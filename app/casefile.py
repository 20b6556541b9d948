"""Knows the case file: one assessment as one JSON document, written compactly and read strictly.

The keys are the attributes of the records, so that a case file, a finding and a field of a page speak the same words.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from app.casefile_error import CaseFileError
from app.casefile_schema import FORMAT, FORMAT_VERSION, REFERABLE, identity, key_of, written
from app.casefile_text import keepable, parse
from app.method import Method
from models.assessment import Assessment
from models.base import Record, new_id
from models.people import ELEMENT_CODES
from models.shape import Column, Shape, shape_of

__all__ = ["Case", "CaseFileError", "comparable", "dump_case", "read_case", "read_frozen", "write_case"]

Case = dict[str, Any]
_EMPTY: tuple[Any, ...] = ("", None, [], {})


# --- Writing --------------------------------------------------------------------------------------------------


def write_case(assessment: Assessment) -> Case:
    """The assessment as a case file; what is empty is left out. Removed rows are in it, marked as removed."""
    case = _written(assessment)
    return {"format": FORMAT, "format_version": FORMAT_VERSION, **_in_order(case, shape_of(Assessment))}


def dump_case(assessment: Assessment) -> bytes:
    """The case file in UTF-8 with sorted keys: the same assessment gives the same bytes."""
    text = json.dumps(write_case(assessment), ensure_ascii=False, sort_keys=True, indent=1)
    return f"{text}\n".encode()


def _written(record: Record) -> Case:
    shape = shape_of(type(record))
    named = {"assessment", *REFERABLE}
    row = {
        key_of(column.name): _plain(getattr(record, column.name))
        for column in written(shape)
        if column.name != "id" or shape.table in named
    }
    for owned in shape.owned:
        rows = [_written(each) for each in shape.rows(record, owned)]
        row[key_of(owned.name)] = rows[0] if owned.single else rows
    return row


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return keepable(value)  # or this very file could not be read again
    return list(value) if isinstance(value, list) else value


def comparable(case: Case) -> Case:
    """A case file without what differs between two files that say the same.

    Times go, ids become kind and order («option-2»), what is empty is left out. A removed row stays marked.
    """
    shape = shape_of(Assessment)
    ordered = _in_order(case, shape)
    names = {id: f"{table}-{number}" for id, (table, number) in _ranks(ordered, shape).items()}
    same = _renamed(ordered, shape, names)
    same.pop("id", None)
    return {"format": case.get("format"), "format_version": case.get("format_version"), **same}


def _renamed_path(path: str, names: dict[str, str]) -> str:
    return "/".join(names.get(each, each) for each in path.split("/"))


def _renamed(row: Case, shape: Shape, names: dict[str, str]) -> Case:
    same: Case = {}
    for column in shape.columns:
        value = row.get(column.name)
        if column.name not in row or (column.kind == "moment" and column.name != "removed_at"):
            continue
        if column.kind == "moment":
            same[column.name] = "verwijderd"
        elif column.refs:
            same[column.name] = [names.get(each, each) for each in value or ()]
        elif column.path:
            same[column.name] = _renamed_path(str(value), names)
        else:
            same[column.name] = names.get(str(value), value) if column.ref or column.name == "id" else value
    return same | _each_row(row, shape, lambda each, kind: _renamed(each, kind, names))


# --- The one order of rows and keys ---------------------------------------------------------------------------


def _in_order(case: Case, shape: Shape) -> Case:
    return _arranged(case, shape, _ranks(case, shape))


def _arranged(row: Case, shape: Shape, ranks: dict[str, tuple[str, int]]) -> Case:
    """A row without what is empty; rows with a key of their own stand in the order of their keys."""
    kept = {}
    for column in written(shape):
        value = row.get(column.name)
        if isinstance(value, list):
            value = sorted(value, key=lambda each: ranks.get(each, (each, 0)))
        if value not in _EMPTY and value is not False:
            kept[column.name] = value
    rows = _each_row(row, shape, lambda each, kind: _arranged(each, kind, ranks))
    for owned in shape.owned:
        key, kind = key_of(owned.name), shape_of(owned.type)
        if not owned.single and key in rows:
            rows[key] = _sorted(rows[key], kind, ranks)
    return kept | {key: value for key, value in rows.items() if value not in _EMPTY}


def _sorted(rows: list[Case], shape: Shape, ranks: dict[str, tuple[str, int]]) -> list[Case]:
    """The rows that say anything; a row that holds nothing but its key, or was removed empty, says nothing."""
    keys = identity(shape)
    # A mark that keeps something from a person says that also without a level.
    silent = {"removed_at", *(keys if shape.table != "sharing" else ())}
    kept = [each for each in rows if each.keys() - silent]
    if not keys:
        return kept
    return sorted(kept, key=lambda row: [ranks.get(row.get(key, ""), (row.get(key, ""), 0)) for key in keys])


def _ranks(case: Case, shape: Shape) -> dict[str, tuple[str, int]]:
    """The kind and the number of every row that can be referred to, by id."""
    found: dict[str, tuple[str, int]] = {}
    for owned in shape.owned:
        table = shape_of(owned.type).table
        if table in REFERABLE:
            rows = case.get(key_of(owned.name), ())
            found |= {row["id"]: (table, number) for number, row in enumerate(rows, 1)}
    return found


def _each_row(row: Case, shape: Shape, change: Callable[[Case, Shape], Case]) -> Case:
    """The groups and lists of a row with every row in them changed."""
    changed: Case = {}
    for owned in shape.owned:
        key, kind = key_of(owned.name), shape_of(owned.type)
        if owned.single:
            changed[key] = change(row.get(key) or {}, kind)
        else:
            changed[key] = [change(each, kind) for each in row.get(key) or ()]
    return changed


# --- Reading --------------------------------------------------------------------------------------------------


def read_case(data: bytes | str, method: Method, *, fresh_ids: bool = True) -> Assessment:
    """The assessment in a file from outside; nothing is made before the whole file was found to be right.

    A file proves no sign-off and removes nothing: what is read is a concept that stands in the list. Rows get new
    ids, unless the file is only looked at (`fresh_ids=False`); the assessment keeps its own.
    Raises CaseFileError with the place of the first mistake.
    """
    assessment = _assessment(data, method, fresh_ids)
    assessment.status, assessment.removed_at = "concept", None
    return assessment


def read_frozen(content: bytes, method: Method) -> Assessment:
    """The content of a version as it was frozen, with its status and all its ids. Raises CaseFileError.

    Only for what the store itself kept (`Version.content`); a file from outside goes through `read_case`.
    """
    return _assessment(content, method, fresh_ids=False)


def _assessment(data: bytes | str, method: Method, fresh_ids: bool) -> Assessment:
    # jsonschema takes longer to load than a file to read; who only writes does without.
    from app.casefile_check import check_case

    case = parse(data)
    check_case(case, method)
    shape = shape_of(Assessment)
    ids = {id: new_id() if fresh_ids else id for id in _ranks(case, shape)}
    assessment = Assessment(**_values(case, shape, ids))
    assessment.id = case.get("id") or assessment.id
    assessment.language = assessment.language or method.language
    assessment.status = assessment.status or "concept"
    return assessment


def _values(row: Case, shape: Shape, ids: dict[str, str]) -> dict[str, Any]:
    """The arguments that make a record of this kind from a row of the file."""
    given = ((column, row.get(column.name)) for column in written(shape))
    values = {column.name: _read(column, value, ids) for column, value in given if value is not None}
    for owned in shape.owned:
        kind, held = shape_of(owned.type), row.get(key_of(owned.name))
        if owned.single:
            values[owned.name] = kind.type(**_values(held or {}, kind, ids))
        elif held or kind.table == "element":
            rows = _completed(held or [], kind)
            values[owned.name] = [kind.type(**_values(each, kind, ids)) for each in rows]
    if shape.table not in REFERABLE:
        values.pop("id", None)
    return values


def _read(column: Column, value: Any, ids: dict[str, str]) -> Any:
    if column.refs:
        return [ids[each] for each in value]
    if column.path:
        return _renamed_path(value, ids)
    if column.ref or column.name == "id":
        return ids.get(value, value)
    if column.kind == "day":
        return date.fromisoformat(value)
    if column.kind == "moment":
        return datetime.fromisoformat(value)
    return int(value) if column.kind == "number" else value


def _completed(rows: list[Case], shape: Shape) -> list[Case]:
    """The rows with what may be left out: the elements of a child without text, and numbers."""
    if shape.table == "element":
        given = {row["code"]: row for row in rows}
        return [given.get(code, {"code": code}) for code in ELEMENT_CODES]
    return _numbered(rows) if any(column.name == "number" for column in shape.columns) else rows


def _numbered(rows: list[Case]) -> list[Case]:
    """Rows without a number get the next one; the option «do nothing» keeps 0."""
    highest, numbered = max((row.get("number") or 0 for row in rows), default=0), []
    for row in rows:
        number = row.get("number")
        if number is None:
            number = 0 if row.get("is_null") else highest + 1
            highest = max(highest, number)
        numbered.append({**row, "number": number})
    return numbered
