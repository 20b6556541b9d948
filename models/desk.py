"""Knows what the start screen reads: in which order dossiers stand, what is shown of them, and where words stand.

Dossiers go here by their number on the desk. The lists of numbers are long and are read past SQLAlchemy, as one
text.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Connection, func, select

from models.desk_row import DRAFT, KIND_MARK, OPEN, kind_word
from models.desk_tables import DESK, DESK_WORD
from models.folding import LONGEST, SHORT, words_in
from models.listing import ListRow

Part = Literal["needed", "draft", "provisional", "decided", "examples", "all"]
"""What of the desk is shown: what has to be done soon, dossiers by how far they are, examples, or all of it."""

SOON_DAYS = 14
"""What has to be done within so many days has to be done now."""

ORDERS = {
    "needed": "needed_on {} NULLS LAST, changed_at DESC",
    "title": "title_key {} NULLS LAST",
    "children": "children_key {} NULLS LAST",
    "due": "due_on {} NULLS LAST",
    "talk": "talk_on {} NULLS LAST",
    "changed": "changed_at {}",
    "follow_up": "follow_up_on {} NULLS LAST",
}
"""By what dossiers are sorted, apart from `by_code`."""

_COLUMNS = (
    "number, assessment_id, title, case_number, decision_type, children, due_on, status, changed_at, planned_talks, "
    "follow_up_on, is_example, decided_on, keep_until"
)


@dataclass(frozen=True)
class Late:
    """Dossiers with a talk or a follow-up whose day has passed: the first of them, and whether there are more."""

    rows: list[ListRow]
    more: bool


class Desk:
    """The desk of an open store. Everything raises StoreError where the file cannot be read."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._reading = reading

    def counts(self, today: date) -> dict[Part, int]:
        """How many dossiers each part has."""
        with self._reading() as connection:
            by_state = connection.exec_driver_sql(_STATES).fetchall()
            needed = connection.exec_driver_sql(_COUNT_NEEDED, (_soon(today),)).scalar()
        found: dict[Part, int] = dict.fromkeys(("needed", "draft", "provisional", "decided", "examples", "all"), 0)
        for is_example, status, many in by_state:
            found["examples" if is_example else _part_of(status)] += many
            found["all"] += many
        return found | {"needed": int(needed or 0)}

    def order(self, by: str = "needed", descending: bool = False) -> list[int]:
        """The numbers of all dossiers in this order; what is not known stands last, either way."""
        return self._numbers(f"{_ordered(by, descending)} LIMIT -1")

    def first(self, many: int, by: str = "needed", descending: bool = False) -> list[int]:
        """The same of the first so many, which takes no longer where there are many more."""
        return self._numbers(f"{_ordered(by, descending)} LIMIT {many}")

    def by_code(self, column: Literal["decision_type", "status"], codes: Iterable[str]) -> list[int]:
        """The numbers of all dossiers by a choice: in the order of these codes, then the others."""
        wanted = f"SELECT {column}, json_group_array(number) FROM desk GROUP BY {column}"
        with self._reading() as connection:
            groups = {code: json.loads(numbers) for code, numbers in connection.exec_driver_sql(wanted)}
        others = sorted(groups.keys() - set(codes := list(codes)))
        return [number for code in (*codes, *others) for number in groups.get(code, ())]

    def part(self, part: Part, today: date) -> set[int] | None:
        """The numbers of the dossiers in this part; None for all of them."""
        if part == "all":
            return None
        if part == "needed":
            return set(self._numbers("SELECT number FROM desk WHERE needed_on <= ?", _soon(today)))
        if part == "examples":
            return set(self._numbers("SELECT number FROM desk WHERE is_example"))
        states = ", ".join(f"'{each}'" for each in (*DRAFT, PROVISIONAL))
        wanted = {
            "draft": f"status IN {DRAFT}",
            "provisional": f"status = '{PROVISIONAL}'",
            "decided": f"status NOT IN ({states})",
        }[part]
        return set(self._numbers(f"SELECT number FROM desk WHERE NOT is_example AND {wanted}"))

    def found(self, typed: str, kinds: Mapping[str, str]) -> set[int] | None:
        """The numbers of the dossiers in which each word that was typed begins a word; None where none was typed.

        `kinds` are the names of the kinds of decision by their code: by these a dossier is found too.
        """
        wanted = asked(typed, kinds)
        if not wanted:
            return None
        return set(self._numbers(f"SELECT rowid AS number FROM {DESK_WORD} WHERE {DESK_WORD} MATCH ?", wanted))

    def rows(self, numbers: Sequence[int]) -> list[ListRow]:
        """What the list shows of these dossiers, in their order."""
        with self._reading() as connection:
            rows = connection.connection.cursor().execute(_ROWS, (json.dumps(list(numbers)),)).fetchall()
        found = {row[0]: _list_row(row) for row in rows}
        return [found[each] for each in numbers if each in found]

    def number_of(self, assessment_id: str) -> int | None:
        """The number of a dossier; None where it is not on the desk."""
        with self._reading() as connection:
            return connection.scalar(select(DESK.c.number).where(DESK.c.assessment_id == assessment_id))

    def last_change(self) -> datetime | None:
        """When a dossier was last changed; None where there is none."""
        with self._reading() as connection:
            found: datetime | None = connection.scalar(_LAST_CHANGE)
        return found

    def example(self, begin_of_id: str) -> str:
        """The id of the example whose id begins like this; empty where there is none."""
        with self._reading() as connection:
            wanted = "SELECT assessment_id FROM desk WHERE is_example AND substr(assessment_id, 1, ?) = ? LIMIT 1"
            return str(connection.exec_driver_sql(wanted, (len(begin_of_id), begin_of_id)).scalar() or "")

    def late(self, today: date, most: int) -> Late:
        """What should have been done by now, the longest ago first."""
        day = today.isoformat()
        numbers = self._numbers(f"{_LATE} LIMIT {most + 1}", day, day, day)
        return Late(self.rows(numbers[:most]), len(numbers) > most)

    def _numbers(self, wanted: str, *values: str) -> list[int]:
        """All numbers as one text: a row for each takes four times as long."""
        with self._reading() as connection:
            cursor = connection.connection.cursor()
            (found,) = cursor.execute(f"SELECT json_group_array(number) FROM ({wanted})", values).fetchone()
        numbers: list[int] = json.loads(found)
        return numbers


PROVISIONAL = "voorlopig_vastgesteld"
_ROWS = f"SELECT {_COLUMNS} FROM desk WHERE number IN (SELECT value FROM json_each(?))"
_LAST_CHANGE = select(func.max(DESK.c.changed_at))
_STATES = "SELECT is_example, status, count(*) FROM desk GROUP BY is_example, status"
_COUNT_NEEDED = "SELECT count(*) FROM desk WHERE needed_on <= ?"
_LATE = f"""
    SELECT number FROM desk WHERE needed_on < ? AND (talk_on < ? OR (follow_up_on < ? AND status IN {OPEN}))
    ORDER BY needed_on, changed_at DESC"""


def asked(typed: str, kinds: Mapping[str, str]) -> str:
    """What the index is asked for these words; empty where there is no word in it. Nothing typed can break it."""
    return " AND ".join(f"({' OR '.join(_ways(each, kinds))})" for each in dict.fromkeys(words_in(typed)))


def _ways(word: str, kinds: Mapping[str, str]) -> list[str]:
    """A word of the dossier, or of the name of its kind of decision, that begins like this."""
    own = f'"{word}_"' if len(word) <= SHORT else f'"{word[:LONGEST]}"*'
    codes = (code for code, name in kinds.items() if any(each.startswith(word) for each in words_in(name)))
    return [own, *(f'"{KIND_MARK}{kind_word(each)}"' for each in codes)]


def _soon(today: date) -> str:
    return (today + timedelta(days=SOON_DAYS)).isoformat()


def _part_of(status: str) -> Part:
    return "draft" if status in DRAFT else "provisional" if status == PROVISIONAL else "decided"


def _ordered(by: str, descending: bool) -> str:
    # The limit keeps SQLite from leaving out the order of what is gathered into one text.
    order = ORDERS[by].format("DESC" if descending else "ASC")
    return f"SELECT number FROM desk ORDER BY {order}"


def _list_row(row: Sequence[Any]) -> ListRow:
    (_, id, title, case_number, kind, children, due, status, changed, talks, follow_up, example, decided, keep) = row
    return ListRow(
        id=id,
        title=title,
        case_number=case_number,
        decision_type=kind,
        children=tuple(json.loads(children)),
        due_on=_day(due),
        status=status,
        changed_at=datetime.fromisoformat(changed).replace(tzinfo=UTC),
        planned_talks=tuple(map(date.fromisoformat, json.loads(talks))),
        follow_up_on=_day(follow_up),
        is_example=bool(example),
        decided_on=_day(decided),
        keep_until=_day(keep),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
