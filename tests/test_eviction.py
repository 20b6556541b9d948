"""The duties around an eviction: what is open, when the family is asked after, and what stands on paper for whom."""

from datetime import date

import pytest
from every_column import filled, withhold
from papers import FATHER, METHOD, MOTHER, paper, words

from app.changes import set_duty
from app.eviction import DAYS_AFTER, PHASES, day_after, duties, is_open, open_duties
from models.assessment import Assessment
from models.decision import ChecklistEntry, Enforcement
from reports.document import Table


@pytest.fixture
def full() -> Assessment:
    return filled(METHOD)


def table(file: Assessment, kind: str, phase: str = "voor") -> Table:
    found = (each for each in paper(file, kind).blocks if isinstance(each, Table) and each.caption == PHASES[phase])
    return next(found)


def test_every_duty_has_its_phase() -> None:
    assert sum(len(duties(METHOD, phase)) for phase in PHASES) == len(METHOD.checklist) == 36


@pytest.mark.parametrize(
    ("status", "reason", "left"),
    [("gedaan", "", False), ("niet", "Tolk ziek.", False), ("nvt", "Geen schuld.", False),
     ("niet", " ", True), ("nvt", "", True), ("", "", True)],
)  # fmt: skip
def test_a_duty_is_open_until_it_is_done_or_explained(status: str, reason: str, left: bool) -> None:
    assert is_open(ChecklistEntry(item="H-V01", status=status, reason=reason)) is left


def test_what_nobody_touched_is_open() -> None:
    enforcement = Enforcement()
    set_duty(enforcement, "H-N06", status="gedaan")
    assert is_open(None)
    assert [each.id for each in open_duties(enforcement, METHOD, "na")] == [
        each.id for each in duties(METHOD, "na") if each.id != "H-N06"
    ]


def test_the_family_is_asked_after_on_four_days() -> None:
    days = [day_after(Enforcement(on=date(2026, 1, 13)), each) for each in DAYS_AFTER]
    assert days == [date(2026, 1, 13), date(2026, 1, 20), date(2026, 2, 12), date(2026, 4, 13)]
    assert day_after(Enforcement(), 7) is None


def test_what_is_open_stands_out_in_the_annex(full: Assessment) -> None:
    full.enforcement.checklist.clear()
    set_duty(full.enforcement, "H-V01", status="gedaan", who="Bakker", evidence="Verslag van 3 december")
    set_duty(full.enforcement, "H-V02", status="niet", reason="De tolk was ziek.")
    set_duty(full.enforcement, "H-V03", status="niet")
    rows = table(full, "rechtbank").rows
    assert [(row[0].bold, row[1].text, row[1].note) for row in rows[:4]] == [
        (False, "Gedaan", ""),
        (False, "Niet gedaan", "De tolk was ziek."),
        (True, "Niet gedaan", "reden ontbreekt"),
        (True, "Nog open", ""),
    ]
    assert rows[0][3].text == "Verslag van 3 december"
    full.enforcement.on = date(2026, 1, 13)
    assert "26 verplichtingen staan nog open, vet gedrukt." in words(paper(full, on=date(2026, 1, 12)))
    assert "34 verplichtingen staan nog open, vet gedrukt." in words(paper(full, on=date(2026, 1, 13)))


def test_evidence_on_a_source_that_a_court_may_not_know_leaves_no_trace(full: Assessment) -> None:
    full.enforcement.checklist.clear()
    secret, open_ = full.sources
    set_duty(full.enforcement, "H-V01", status="gedaan", evidence="Geheim verslag", source_ids=[secret.id, open_.id])
    withhold(secret, full.persons[FATHER].id)
    full.status = "concept"
    assert table(full, "beslisser").rows[0][3].text == "Geheim verslag [B1] [B2]"
    assert table(full, "rechtbank").rows[0][3].text == ""


def test_the_annex_is_not_for_parents_and_not_for_what_is_not_planned(full: Assessment) -> None:
    title = "verplichtingen rond de ontruiming"
    assert title in words(paper(full, "rechtbank"))
    assert title not in words(paper(full, "ouder", MOTHER))
    full.enforcement.planned = False
    assert title not in words(paper(full))


def test_where_the_family_went_stays_out_while_a_place_is_secret(full: Assessment) -> None:
    where = full.enforcement.went_to
    assert where in words(paper(full, "ouder", FATHER))
    full.persons[MOTHER].secret_address = True
    full.status = "concept"
    assert where not in words(paper(full, "ouder", FATHER))
    assert where in words(paper(full))
