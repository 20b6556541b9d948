"""Knows every text of an assessment that a person types, with the field in which it stands, and every day in it."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

from app.fields import Field
from app.looked_once import once
from models.assessment import Assessment
from models.base import Record
from models.desk_row import NOT_SEARCHED
from models.shape import shape_of

_NAMED_BY = {
    "element": "code",
    "answer": "question_id",
    "network_answer": "question_id",
    "wish": "option_id",
    "sharing": "person_id",
}
"""The column by which a field names a row of these; every other row goes by its id (see `app.fields`)."""

Typed = tuple[Field, str]
_Says = Callable[[str], bool]
_Owned = tuple[str, str, bool]
_Way = tuple[Any, ...]
"""How a row is reached: the way of its owner, the word, and the row itself where there are several of them."""
_Text = tuple[_Way, str, str]


def typed_texts(assessment: Assessment, that: _Says = bool) -> Iterator[Typed]:
    """Every text that is filled in and of which `that` holds, removed rows left out, in the order of the records.

    The rules walk here at every keystroke: the field is put in words only for a text that is handed over.
    """
    found = (each for each in _walk(assessment)[0] if that(each[2]))
    yield from (("/".join((*_words(way), name)), text) for way, name, text in found)


def calendar_days(assessment: Assessment) -> frozenset[date]:
    """Every calendar day that is filled in somewhere, removed rows left out."""
    return frozenset(_walk(assessment)[1])


@once
def _walk(assessment: Assessment) -> tuple[list[_Text], list[date]]:
    texts: list[_Text] = []
    days: list[date] = []
    _look(assessment, (), texts, days)
    return texts, days


@cache
def _plan(type: type[Record]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[_Owned, ...]]:
    """The columns with texts and those with days, and what it owns: attribute, word in the path, whether it is one."""
    shape = shape_of(type)
    skipped = NOT_SEARCHED.get(shape.table, ())
    texts = tuple(each.name for each in shape.columns if each.kind == "text" and each.name not in skipped)
    days = tuple(each.name for each in shape.columns if each.kind == "day")
    owned = tuple((each.name, each.name.removeprefix("all_"), each.single) for each in shape.owned)
    return texts, days, owned


def _look(record: Record, way: _Way, texts: list[_Text], days: list[date]) -> None:
    text_columns, day_columns, owned = _plan(type(record))
    held = vars(record)  # a record is loaded whole; reading it past the mapper takes a third of the time
    for name in text_columns:
        if text := held.get(name):
            texts.append((way, name, text))
    for name in day_columns:
        if day := held.get(name):
            days.append(day)
    for attribute, word, single in owned:
        rows = held.get(attribute)
        if single and rows is not None:
            _look(rows, (way, word), texts, days)
        for row in () if single or not rows else rows:
            if vars(row).get("removed_at") is None:
                _look(row, (way, word, row), texts, days)


def _words(way: _Way) -> tuple[str, ...]:
    if not way:
        return ()
    before, word, *row = way
    return (*_words(before), word, *(_name(each) for each in row))


def _name(row: Any) -> str:
    table = row.__tablename__
    if table == "impact":
        return f"{row.element}/{row.option_id}"
    return str(getattr(row, _NAMED_BY.get(table, "id")))
