"""Makes dossiers as they are counted for policy, for tests that need no store."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.policy_numbers import Numbers
from app.small_numbers import Shown
from models.counting import CountedChild, CountedDossier

DAY = date(2025, 6, 1)


def child(**known: Any) -> CountedChild:
    """A child of eight, of whom nothing else is known."""
    nothing: dict[str, Any] = {
        "birth_date": date(2017, 1, 1), "age": None, "heard": False, "seen": False, "not_heard": "",
        "decisive_elements": (), "ethos_after": "", "told_on": None, "telling_on": None,
    }  # fmt: skip
    return CountedChild(**nothing | known)


def dossier(*children: CountedChild, **known: Any) -> CountedDossier:
    """An application for urgency that was refused in 2025, about one child where no other is given."""
    nothing: dict[str, Any] = {
        "decision_type": "BT-04", "status": "vastgesteld", "outcome": "weigeren",
        "created_at": datetime(2025, 3, 1, tzinfo=UTC), "decided_on": DAY, "review_on": None, "signed_at": None,
        "ethos": "2", "slept_since": date(2025, 5, 1), "past_stays": (), "eviction_planned": False,
        "ethos_after_days": ("", "", "", ""), "children": children or (child(),),
    }  # fmt: skip
    return CountedDossier(**nothing | known)


def cells(found: Numbers, title: str) -> dict[str, dict[str, Shown]]:
    """A table by its title: each row by its label, each number by its heading."""
    table = next(each for each in found.tables if each.title == title)
    rows = zip(table.rows, table.cells, strict=True)
    return {row: dict(zip(table.columns, numbers, strict=True)) for row, numbers in rows}
