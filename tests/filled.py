"""Makes an assessment in which every column of every table holds something that a case file may hold.

The last row of each list is removed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from app.casefile_codes import PATTERNS, SCALES, codes
from app.method import Method
from models.assessment import Assessment
from models.base import Record
from models.people import ELEMENT_CODES
from models.shape import Column, Shape, shape_of

TEXT = "Zij zegt: «één bed» & <geen> “tafel”, 12 €; Ünal, Yılmaz, ĳs.\nTweede regel\t\\ 'x' \"y\""
FORMS = {
    "language": "nl",
    "method_version": "2025.1",
    "time_from": "09:30",
    "time_until": "23:59",
    "kind": "pdf",
    "sha256": "0f" * 32,
}
FORMS |= {"planned_time": "14:15", "card": "TK-03", "text_sum": "0e" * 32}
FORMS["agreed_content"] = "0123456789abcdef" * 4
ROWS = {"all_children": 3, "all_options": 5, "all_sources": 12, "all_facts": 30, "answers": 30, "citations": 2}


def filled(method: Method, text: str = TEXT, rows: dict[str, int] | None = None) -> Assessment:
    """A complete assessment; `rows` says how many rows a list gets, two where it is not named."""
    return Filler(method, text, ROWS | (rows or {})).assessment()


class Filler:
    def __init__(self, method: Method, text: str, rows: dict[str, int]) -> None:
        self.method, self.text, self.rows = method, text, rows
        self.numbers = count(1)

    def assessment(self) -> Assessment:
        made = Assessment()
        self.values(made, shape_of(Assessment))
        for owned in shape_of(Assessment).owned:  # rows that are referred to exist before what refers to them
            if not owned.single:
                rows = [owned.type() for _ in range(self.rows.get(owned.name, 2))]
                getattr(made, owned.name).extend(rows)
        self.targets = {
            table: [each.id for each in getattr(made, f"all_{name}")]
            for table, name in {
                "child": "children",
                "option": "options",
                "person": "persons",
                "source": "sources",
                "fact": "facts",
                "other_interest": "interests",
            }.items()
        }
        self.below(made)
        for name in ("options", "sources", "facts"):
            for number, each in enumerate(getattr(made, f"all_{name}")):
                each.number = number
        made.removed_at = None
        return made

    def below(self, record: Record) -> None:
        shape = shape_of(type(record))
        for owned in shape.owned:
            kind = shape_of(owned.type)
            rows = shape.rows(record, owned)
            if not owned.single and not rows:
                rows = [owned.type(**values) for values in self.keys(kind, owned.name)]
                getattr(record, owned.name).extend(rows)
            for each in rows:
                self.values(each, kind)
                self.below(each)
                if hasattr(each, "removed_at") and (len(rows) == 1 or each is not rows[-1]):
                    each.removed_at = None

    def keys(self, kind: Shape, name: str) -> list[dict[str, Any]]:
        """What tells brothers apart, where something must."""
        options = self.targets["option"]
        if kind.table == "impact":
            return [{"element": code, "option_id": each} for code in ELEMENT_CODES for each in options]
        if kind.table == "wish":
            return [{"option_id": each} for each in options]
        if kind.table == "answer":
            return [{"question_id": each} for each in codes(self.method, "answer.question_id")[: self.rows[name]]]
        if kind.table == "network_answer":
            return [{"question_id": each} for each in codes(self.method, "network_answer.question_id")]
        if kind.table == "checklist_entry":
            return [{"item": each} for each in codes(self.method, "checklist_entry.item")]
        if kind.table == "sharing":
            return [{"person_id": each} for each in self.targets["person"]]
        return [{}] * self.rows.get(name, 2)

    def values(self, record: Any, kind: Shape) -> None:
        given = {*kind.unique, *({"item"} if kind.table == "checklist_entry" else ())}
        for column in kind.columns:
            if column.name not in {"id", "position", *given}:
                setattr(record, column.name, self.value(kind, column))
        if kind.table == "attachment":
            record.has_bytes = False  # a case file brings no bytes along
        if kind.table == "citation":
            setattr(record, "fact_id" if next(self.numbers) % 2 else "source_id", None)

    def value(self, kind: Shape, column: Column) -> Any:
        number = next(self.numbers)
        name = f"{kind.table}.{column.name}"
        if column.ref:
            return self.targets[column.ref][number % len(self.targets[column.ref])]
        if column.refs:
            return self.targets[column.refs][:2]
        if column.path:
            return f"children/{self.targets['child'][0]}/elements/E4/text"
        if name in SCALES:
            known = codes(self.method, name)
            return list(known[:2]) if column.kind == "list" else known[number % len(known)]
        if name in PATTERNS:
            return FORMS[column.name]
        return {
            "text": f"{number} {column.name} {self.text}",
            "day": date(2025, 1, 1) + timedelta(number % 700),
            "moment": datetime(2025, 11, 3, 8, 0, tzinfo=UTC) + timedelta(seconds=number),
            "number": number % 40,
            "yes_no": True,
        }[column.kind]
