"""Knows which answers belong to a branch that no longer applies: they stay in the file and reach no document.

The branches themselves stand in `app.branches`; paper and review both follow them.
"""

from dataclasses import dataclass
from typing import Any

from app.branches import asides
from app.fields import Field
from app.method import Method
from models.assessment import Assessment
from models.base import Record
from models.shape import shape_of


@dataclass(frozen=True)
class Unprinted:
    """A field that is filled in and reaches no document, with the reason in one sentence."""

    field: Field
    why: str


def unprinted(assessment: Assessment, method: Method) -> tuple[Unprinted, ...]:
    """Everything that is filled in but belongs to a branch that no longer applies, in the order of the pages."""
    return tuple(
        Unprinted("/".join(filter(None, (aside.path, name.removeprefix("all_")))), aside.why)
        for aside in asides(assessment, method)
        for name in aside.names
        if _is_filled(getattr(aside.row, name))
    )


def clear(assessment: Assessment, method: Method, field: Field) -> None:
    """Empty a field that belongs to a branch that no longer applies; any other field is left alone."""
    for aside in asides(assessment, method):
        for name in aside.names:
            if "/".join(filter(None, (aside.path, name.removeprefix("all_")))) == field:
                _empty(aside.row, name)


def as_printed(assessment: Assessment, method: Method) -> Assessment:
    """The assessment as documents may know it: itself, or a copy without what no longer applies."""
    if not unprinted(assessment, method):
        return assessment
    made = copied(assessment)
    for aside in asides(made, method):
        for name in aside.names:
            _empty(aside.row, name)
    return made


def copied(assessment: Assessment) -> Assessment:
    """A copy with the same ids, of which changes reach no store."""
    made = _copy(assessment)
    assert isinstance(made, Assessment)
    return made


def _is_filled(value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def _empty(row: Any, name: str) -> None:
    value = getattr(row, name)
    if isinstance(value, list):
        value.clear()
    else:
        setattr(row, name, False if isinstance(value, bool) else "" if isinstance(value, str) else None)


def _copy(record: Record) -> Record:
    """A record with all it owns, made anew with the same values and ids."""
    shape = shape_of(type(record))
    values: dict[str, Any] = {}
    for column in shape.columns:
        value = getattr(record, column.name)
        values[column.name] = list(value) if isinstance(value, list) else value
    for owned in shape.owned:
        rows = [_copy(each) for each in shape.rows(record, owned)]
        values[owned.name] = rows[0] if owned.single else rows
    return type(record)(**values)
