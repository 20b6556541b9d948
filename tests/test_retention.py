"""How long a dossier is kept: its own day, or the years of the organisation after the decision or the last change."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from assessments import the_method
from stores import new_store

from app.changes import begin
from app.organisation import Organisation, OrganisationError, dump_organisation, read_organisation
from app.retention import due, kept_until
from models.listing import ListRow

TODAY = date(2045, 11, 3)


def row(id: str = "a", **known: Any) -> ListRow:
    values: dict[str, Any] = {
        "id": id, "title": "Zomer", "case_number": "", "decision_type": "BT-01", "children": (), "due_on": None,
        "status": "", "changed_at": datetime(2025, 6, 1, 12, tzinfo=UTC), "planned_talks": (), "follow_up_on": None,
        "is_example": False,
    }  # fmt: skip
    return ListRow(**(values | known))


def test_the_years_run_from_the_decision_or_the_last_change_whichever_came_later() -> None:
    assert kept_until(row(), 20) == date(2045, 6, 1)
    assert kept_until(row(decided_on=date(2025, 9, 1)), 20) == date(2045, 9, 1)
    assert kept_until(row(decided_on=date(2024, 2, 29)), 20) == date(2045, 6, 1)
    changed = datetime(2024, 2, 29, 12, tzinfo=UTC)
    assert kept_until(row(changed_at=changed), 1) == date(2025, 2, 28)


def test_a_day_of_its_own_goes_before_the_term_and_without_either_nothing_is_due() -> None:
    assert kept_until(row(keep_until=date(2060, 1, 1)), 20) == date(2060, 1, 1)
    assert kept_until(row(), None) is None and due([row()], None, TODAY) == []


def test_what_is_over_comes_first_and_what_is_soon_follows() -> None:
    rows = [
        row("soon", keep_until=date(2046, 1, 1)),
        row("later", keep_until=date(2046, 9, 1)),
        row("over"),
        row("today", keep_until=TODAY),
        row("example", is_example=True),
    ]
    found = [(each.row.id, each.over, each.own) for each in due(rows, 20, TODAY)]
    assert found == [("over", True, False), ("today", False, True), ("soon", False, True)]


def test_the_list_of_the_store_gives_the_days(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        made = begin(the_method())
        made.keep_until, made.decision.decided_on = date(2060, 1, 1), date(2025, 11, 3)
        store.add(made)
        (found,) = store.list_rows()
    assert (found.keep_until, found.decided_on) == (date(2060, 1, 1), date(2025, 11, 3))


def test_the_term_stands_in_the_file_of_the_organisation() -> None:
    ours = Organisation(keep_years=20, keep_source="Selectielijst, 8.1")
    read = read_organisation(dump_organisation(ours), the_method())
    assert (read.keep_years, read.keep_source) == (20, "Selectielijst, 8.1")
    assert b"keep" not in dump_organisation(Organisation())


@pytest.mark.parametrize("years", ["0", "-1", "101", '"twintig"'])
def test_a_term_that_cannot_be_is_refused(years: str) -> None:
    data = dump_organisation(Organisation()) + f"keep_years = {years}\n".encode()
    with pytest.raises(OrganisationError, match="keep_years"):
        read_organisation(data, the_method())
