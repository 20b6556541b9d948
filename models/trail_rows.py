"""Knows what a link of the trail holds: per row what came, went or changed, and how rows follow from that again.

A row is written here as plain JSON values. Of a long text only the part that changed is kept; the text before it is
known from the links before. That a dossier was changed at the moment of the link needs no words of its own.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from models.writing import Key, Row, Rows

Change = dict[str, Any]
"""`t` table, `i` id, and one of: `new` a whole row, `gone`, or `set` the columns that changed."""

CHANGED_AT, NO_CONTENT = "changed_at", frozenset({"last_page"})
"""The moment of the last change of content, which follows from the links. And what is no content: where somebody left
off. The trail does not speak of that: who only looks at a dossier adds no link."""

_LONG = 80


class DoesNotFit(ValueError):
    """A change speaks of a row or a text that is not there as it should be."""


def plain(value: Any) -> Any:
    """A value of a row as JSON holds it: days and moments as text, moments in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, list) else value


def plain_row(row: Row) -> Row:
    """A whole row as the trail holds it."""
    return {name: plain(value) for name, value in row.items() if name not in NO_CONTENT}


def row_changes(before: Rows, after: Rows) -> Iterator[Change]:
    """What differs between two states of one dossier, row by row."""
    for key, row in after.items():
        if key not in before:
            yield {"t": key[0], "i": key[1], "new": plain_row(row)}
        elif before[key] != row and (columns := _columns(before[key], row)):
            yield {"t": key[0], "i": key[1], "set": columns}
    for table, id in before.keys() - after.keys():
        yield {"t": table, "i": id, "gone": True}


def is_of_content(change: Change) -> bool:
    """Whether this changes more than the page that was open."""
    return not set(change.get("set", ("all",))) <= NO_CONTENT


def apply(rows: Rows, change: Change) -> None:
    """Let a change happen to these (plain) rows. Raises DoesNotFit."""
    key: Key = (change["t"], change["i"])
    if "new" in change:
        rows[key] = dict(change["new"])
        return
    if key not in rows:
        raise DoesNotFit(key)
    if "gone" in change:
        del rows[key]
        return
    for name, value in change["set"].items():
        rows[key][name] = _after(rows[key].get(name, _unsaid(value)), value)


def is_unsaid(value: Any) -> bool:
    """Whether a column may hold this while the trail says nothing of it: it came after the row was written."""
    return value in ("", None, []) or value is False


def _unsaid(difference: list[Any]) -> Any:
    """What stood in a column of which the trail did not speak yet, by the difference that speaks of it first."""
    return difference[0] if len(difference) == 2 and is_unsaid(difference[0]) else ""


def _columns(before: Row, after: Row) -> Row:
    unsaid = {CHANGED_AT, *NO_CONTENT}
    names = (name for name in after if name not in unsaid and before.get(name) != after[name])
    return {name: _difference(plain(before.get(name)), plain(after[name])) for name in names}


def _difference(old: Any, new: Any) -> list[Any]:
    """The old and the new value; of long texts where they begin to differ, and what stood and stands there."""
    if not (isinstance(old, str) and isinstance(new, str) and max(len(old), len(new)) > _LONG):
        return [old, new]
    shortest = min(len(old), len(new))
    begin = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    left = shortest - begin
    end = next((at for at in range(left) if old[len(old) - 1 - at] != new[len(new) - 1 - at]), left)
    return [begin, old[begin : len(old) - end], new[begin : len(new) - end]]


def _after(present: Any, difference: list[Any]) -> Any:
    if len(difference) == 2:
        old, new = difference
        if present != old:
            raise DoesNotFit(present)
        return new
    begin, old, new = difference
    if not isinstance(present, str) or present[begin : begin + len(old)] != old:
        raise DoesNotFit(present)
    return present[:begin] + new + present[begin + len(old) :]
