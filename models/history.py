"""Knows what the trail of one dossier says about its fields: who put what in place of what, and when.

The trail itself is checked elsewhere (`models.verifying`); here it is only read. What was erased from it says so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from models.replay import Sealed, opened, sealed_links
from models.trail import key_of
from models.trail_rows import Change, DoesNotFit, apply
from models.writing import Key, Row, Rows

EMPTIED = "emptied"
"""A link of which values were erased since, because a child took its words back; the note says how many."""

_BY_THE_APP = {"id", "position", "changed_at", "created_at", "last_page"}


@dataclass(frozen=True)
class FieldChange:
    """One value that was put in place of another. `row` is the row as it was afterwards (before, where it went)."""

    step: int
    at: datetime
    who: str
    table: str
    row_id: str
    column: str
    before: Any
    after: Any
    row: Row


@dataclass(frozen=True)
class Event:
    """One link that is about the dossier as a whole: begun, signed, exported, withdrawn, erased … or `EMPTIED`."""

    step: int
    at: datetime
    who: str
    kind: str
    note: str


History = tuple[list[FieldChange], list[Event], Rows]
"""Every change of a field, every other event, and the rows as the trail leaves them."""


def history_of(connection: Connection, assessment_id: str) -> History:
    """Every change of a field and every other event, oldest first, and the rows as the trail leaves them.

    What a person never types (places in a list, the page that was open) is left out. A change that does not fit is
    left out too: the check of the store tells of it.
    """
    return reading(connection, assessment_id)()


def reading(connection: Connection, assessment_id: str) -> Callable[[], History]:
    """What gives this history: it holds the sealed trail of now and touches no store, so another thread can do it."""
    key, sealed = key_of(connection, assessment_id), sealed_links(connection, assessment_id)
    return lambda: _history(sealed, key)


def _history(sealed: Sealed, key: bytes | None) -> History:
    rows: Rows = {}
    fields: list[FieldChange] = []
    events: list[Event] = []
    for link in opened(sealed, key):
        at = link.row.at.replace(tzinfo=UTC)
        if link.row.kind != "changed":
            events.append(Event(link.row.step, at, link.row.who, link.row.kind, link.row.note))
        if erased := sum(each.sealed is None for each in link.values):
            events.append(Event(link.row.step, at, link.row.who, EMPTIED, str(erased)))
        for change in link.changes:
            for column, before, after, row in _applied(rows, change):
                place = (change["t"], change["i"])
                fields.append(FieldChange(link.row.step, at, link.row.who, *place, column, before, after, row))
    return fields, events, rows


def _applied(rows: Rows, change: Change) -> Iterator[tuple[str, Any, Any, Row]]:
    """Let a change happen; each column with what stood there, what stands there now, and the row."""
    key: Key = (change["t"], change["i"])
    before = dict(rows.get(key, {}))
    try:
        apply(rows, change)
    except (DoesNotFit, KeyError, TypeError, ValueError):
        return
    after = dict(rows.get(key, {}))
    for column in (each for each in after or before if each not in _BY_THE_APP):
        old, new = before.get(column), after.get(column)
        if old != new and not (_blank(old) and _blank(new)):
            yield column, old, new, after or before


def _blank(value: Any) -> bool:
    return value in (None, "", [], False)
