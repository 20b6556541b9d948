"""What is counted for policy: the right dossiers, the right classes, the same as the rules see in a loaded dossier."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from counted_dossiers import DAY, cells, child, dossier
from shipped import method
from stores import new_store

from app import changes
from app.case import age_on, days_in_shelter, shelter_days, was_heard
from app.policy_numbers import ALL, Numbers, Selection, TooFew, chosen, numbers
from app.policy_table import NUMBER
from app.policy_words import overlapping
from app.small_numbers import HIDDEN, LEAST, SMALL
from models.assessment import Assessment
from models.base import now
from models.counting import CountedDossier, CountedStay
from models.exporting import NumbersLeft
from models.people import PastStay
from models.store import Store
from models.version import Version
from models.views import Hearing, Observation, ObservationMoment

IN_2025 = Selection(2025, 2025)
TODAY = date(2026, 1, 10)


def count(*dossiers: CountedDossier, selection: Selection = IN_2025) -> Numbers:
    return numbers(dossiers, selection, method(), TODAY)


# --- Which dossiers -----------------------------------------------------------------------------------------------


def test_less_than_five_dossiers_give_nothing_at_all() -> None:
    with pytest.raises(TooFew, match="minder dan 5 dossiers"):
        count(*[dossier(child(), child(), child())] * 4)
    assert cells(count(*[dossier()] * 5), "Besluiten en kinderen")["Dossiers"] == {NUMBER: 5}


def test_only_signed_decisions_of_these_years_count_and_rules_for_a_group_never() -> None:
    kept = [dossier(), dossier(status="uitgelegd"), dossier(decided_on=date(2025, 12, 31))]
    concept = dossier(status="concept")
    others = [dossier(status="voorlopig_vastgesteld"), dossier(decided_on=None), dossier(decision_type="BT-09"),
              dossier(decided_on=date(2024, 12, 31)), dossier(decided_on=date(2026, 1, 1)), concept]  # fmt: skip
    assert chosen([*kept, *others], IN_2025, method()) == kept
    begun_before = dossier(created_at=datetime(2024, 5, 1, tzinfo=UTC))
    assert chosen([concept, begun_before], Selection(2025, 2025, ALL), method()) == [concept]


# --- What is counted ----------------------------------------------------------------------------------------------


def test_ages_are_those_on_the_day_of_the_decision() -> None:
    born = [date(2025, 6, 1), date(2021, 6, 2), date(2021, 6, 1), date(2009, 6, 2), date(2009, 6, 1), date(2007, 6, 1)]
    many = [dossier(*(child(birth_date=each) for each in born), child(birth_date=None, age=13),
                    child(birth_date=date(2026, 1, 1)))] * 6  # fmt: skip
    found = cells(count(*many), "Leeftijd van de kinderen")
    assert {row: line[NUMBER] for row, line in found.items()} == {
        "0 tot en met 3 jaar": 12, "4 tot en met 11 jaar": 6, "12 tot en met 15 jaar": 12, "16 en 17 jaar": 6,
        "18 jaar of ouder": 6, "Onbekend of niet ingevuld": 6,
    }  # fmt: skip


def test_places_before_and_after_are_counted_for_each_child() -> None:
    many = [dossier(child(ethos_after="0"), child(ethos_after="0"), child(ethos_after="9"), ethos="3")] * 5
    found = cells(count(*many), "Woonplek van de kinderen voor en na het besluit")
    assert found["3 Tijdelijke opvang voor dakloze mensen"] == {"Voor": 15, "Na": 0}
    assert found["0 Stabiel gehuisvest"] == {"Voor": 0, "Na": 10}
    assert found["Onbekend of niet ingevuld"] == {"Voor": 0, "Na": 5}


def test_a_child_is_heard_seen_or_neither_with_the_reason() -> None:
    heard = child(heard=True, seen=True, not_heard="NG1")  # an earlier refusal does not count any more
    many = [dossier(heard, child(seen=True), child(not_heard="NG5"), child(not_heard="Woord"))] * 7
    found = {row: line[NUMBER] for row, line in cells(count(*many), "Hoe de kinderen zijn gehoord").items()}
    label = method().choices["not_heard"]["NG5"]
    wanted = ["Gesprek gehouden", "Alleen geobserveerd", f"Niet gehoord: {label}", "Niet gehoord: geen reden ingevuld"]
    assert {row for row, number in found.items() if number} == set(wanted) and set(found.values()) == {0, 7}


def test_elements_are_told_with_how_often_they_were_not_named() -> None:
    many = [dossier(child(decisive_elements=("E2", "E7")))] * 6 + [dossier()] * 8
    found = cells(count(*many), "Doorslaggevende elementen")
    assert list(found["E7 Onderwijs"].values()) == [6, 8] and list(found["E3 Identiteit"].values()) == [0, 14]


def test_the_number_that_did_not_is_protected_as_well() -> None:
    many = [dossier(child(decisive_elements=("E2",)))] * 20 + [dossier()] * 2
    found = cells(count(*many), "Doorslaggevende elementen")
    assert list(next(line for row, line in found.items() if row.startswith("E2")).values()) == [HIDDEN, SMALL]


@pytest.mark.parametrize(
    ("review_on", "signed", "row"),
    [
        (None, None, "Geen dag afgesproken"),
        (TODAY, None, "De dag komt nog"),
        (date(2025, 9, 1), date(2025, 9, 20), "Dag voorbij, binnen 31 dagen opnieuw vastgesteld"),
        (date(2025, 9, 1), date(2025, 12, 1), "Dag voorbij, later opnieuw vastgesteld"),
        (date(2025, 9, 1), date(2025, 6, 1), "Dag voorbij, daarna niet opnieuw vastgesteld"),
        (date(2025, 9, 1), None, "Dag voorbij, daarna niet opnieuw vastgesteld"),
    ],
)
def test_reviews(review_on: date | None, signed: date | None, row: str) -> None:
    at = datetime(signed.year, signed.month, signed.day, 12, tzinfo=UTC) if signed else None
    found = cells(count(*[dossier(review_on=review_on, signed_at=at)] * 5), "Heroverweging")
    assert {name for name, line in found.items() if line[NUMBER] == 5} == {row}


@pytest.mark.parametrize(
    ("days", "row"),
    [(0, "Geen dagen in de opvang"), (90, "Korter dan 3 maanden"), (91, "3 tot 6 maanden"),
     (364, "6 maanden tot 1 jaar"), (365, "1 jaar of langer")],
)  # fmt: skip
def test_stays_in_shelter_have_classes(days: int, row: str) -> None:
    found = cells(count(*[dossier(slept_since=DAY - timedelta(days=days))] * 5), "Hoe lang gezinnen in de opvang waren")
    assert {name for name, line in found.items() if line[NUMBER] == 5} == {row}


def test_a_stay_of_which_the_begin_is_not_known_is_unknown() -> None:
    found = cells(count(*[dossier(slept_since=None)] * 5), "Hoe lang gezinnen in de opvang waren")
    assert found["Onbekend of niet ingevuld"] == {NUMBER: 5}


def test_the_place_before_is_the_last_of_the_earlier_ones() -> None:
    stays = (CountedStay("6", date(2025, 1, 1), date(2025, 5, 1)), CountedStay("7", date(2024, 1, 1), date(2025, 1, 1)))
    found = cells(count(*[dossier(past_stays=stays)] * 5), "Waar gezinnen vóór de plek van nu sliepen")
    assert {row for row, line in found.items() if line[NUMBER]} == {"6 Tijdelijk bij familie, vrienden of kennissen"}


def test_where_few_evictions_are_planned_nothing_is_told_of_what_came_after() -> None:
    planned = [dossier(eviction_planned=True, ethos_after_days=("2", "2", "6", "0"))]
    title = "Waar gezinnen waren na de dag van een geplande ontruiming"
    many = cells(count(*planned * 6, *[dossier()] * 6), title)
    assert many["2 Noodopvang"] == {"De dag zelf": 6, "Na 7 dagen": 6, "Na 30 dagen": 0, "Na 90 dagen": 0}
    few = count(*planned * 2, *[dossier()] * 12)
    assert {each for line in cells(few, title).values() for each in line.values()} == {HIDDEN}
    nearly_all = cells(count(*planned * 14, *[dossier()] * 2), title)
    assert {each for line in nearly_all.values() for each in line.values()} == {HIDDEN}, "their sum is not told"
    assert [line[NUMBER] for line in cells(few, "Geplande ontruimingen").values()] == [SMALL, HIDDEN]


def test_of_a_type_that_is_rare_no_outcome_is_told() -> None:
    rare = [dossier(decision_type="BT-08", outcome="verlenen")] * 3
    found = cells(count(*rare, *[dossier()] * 20), "Soort besluit en uitkomst")
    assert found["Briefadres"].pop("Alle uitkomsten samen") == SMALL
    assert set(found["Briefadres"].values()) == {HIDDEN}
    assert set(found["Urgentieverklaring"].values()) == {HIDDEN}, "twenty of 23 would tell the three"


def test_where_there_are_few_children_nothing_is_told_of_them() -> None:
    empty = replace(dossier(), children=())
    found = count(*[empty] * 9, dossier(child(), child()))
    assert cells(found, "Besluiten en kinderen")["Kinderen"] == {NUMBER: HIDDEN}
    assert {each for line in cells(found, "Leeftijd van de kinderen").values() for each in line.values()} == {HIDDEN}
    families = [dossier(*[child(), child(age=1, birth_date=None)] * 3)] * 4
    found = count(*families, *[empty] * 6)
    assert {each for line in cells(found, "Leeftijd van de kinderen").values() for each in line.values()} == {HIDDEN}
    assert cells(found, "Heroverweging")["Geen dag afgesproken"] == {NUMBER: 10}


# --- From the store -----------------------------------------------------------------------------------------------


def test_the_store_gives_what_the_rules_see_in_the_dossier(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        made = [_case(place) for place in range(4)]
        for each in made:
            store.add(each)
        counted = sorted(store.counted(), key=lambda each: each.review_on or DAY)
        for file, found in zip(made, counted, strict=True):
            assert shelter_days(found, DAY) == days_in_shelter(file, DAY)
            assert (found.ethos, found.outcome, found.review_on) == ("2", "weigeren", file.balance.review_on)
            for person, seen in zip(file.children, found.children, strict=True):
                assert (seen.heard or seen.seen) == was_heard(person) and age_on(seen, DAY) == age_on(person, DAY)
                assert seen.decisive_elements == ("E2",)
            assert found.children[0].ethos_after == "6" and found.children[1].ethos_after == ""


def _case(place: int) -> Assessment:
    file = changes.begin(method())
    file.housing.ethos, file.housing.slept_since = "2", date(2025, 4, 1)
    file.housing.past_stays.append(PastStay(ethos="3", from_on=date(2025, 1, 1 + place)))
    file.decision.outcome, file.balance.review_on = "weigeren", date(2025, 9, 1 + place)
    option = changes.add_option(file)
    option.ethos_after = "6"
    for number in range(2):
        person = changes.add_child(file, birth_date=date(2015, 1 + number, 1))
        person.weighing.decisive_elements = ["E2"]
    first, second = file.children
    first.weighing.chosen_option_id = option.id
    first.hearings.append(Hearing(held=place % 2 == 0))
    day = ObservationMoment(on=date(2025, 5, 1)) if place < 2 else ObservationMoment()
    second.observations.append(Observation(moments=[day]))
    return file


def test_examples_and_what_was_removed_do_not_count(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        example, removed, kept = changes.begin(method()), changes.begin(method()), changes.begin(method())
        example.is_example = True
        removed.removed_at = now()
        gone = changes.add_child(kept)
        changes.add_child(kept)
        gone.removed_at = now()
        for each in (example, removed, kept):
            store.add(each)
        (found,) = store.counted()
        assert len(found.children) == 1


def test_the_last_signed_version_is_known_by_its_moment(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        file = changes.begin(method())
        store.add(file)
        assert store.counted()[0].signed_at is None
        moments = [datetime(2025, 6, day, tzinfo=UTC) for day in (1, 20)]
        for each in moments:
            store.add_version(file, Version(frozen_at=each, status="vastgesteld", content=b"{}"))
        assert store.counted()[0].signed_at == moments[1]


# --- What is noted, and what that warns of -------------------------------------------------------------------------


def test_what_left_is_noted_without_a_dossier_and_harms_no_other_note(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    with Store.open(tmp_path, bytes(range(32)), who="S. Bos") as store:
        store.note_numbers(2024, 2025, "vastgesteld", b"tabel")
        file = changes.begin(method())
        store.add(file)
        store.note_export(file.id, "pdf", "intern", 0, b"%PDF")
        (left,) = store.numbers_left()
        assert (left.since, left.until, left.which, left.who) == (2024, 2025, "vastgesteld", "S. Bos")
        assert len(left.sha256) == 64 and len(store.exports(file.id)) == 1
        assert store.export_with(left.sha256) is None and store.verify({}) == []


def test_years_that_overlap_what_left_before_are_warned_of() -> None:
    left = [NumbersLeft(datetime(2026, 1, 5, 12, tzinfo=UTC), "", 2024, 2025, "vastgesteld", "aa")]
    (told,) = overlapping(Selection(2025, 2026), left)
    assert "5 januari 2026" in told and "2024 tot en met 2025" in told and "terugrekenen" in told
    assert overlapping(Selection(2025, 2025, ALL), left) and overlapping(Selection(2024, 2025), left)
    assert overlapping(Selection(2026, 2026), left) == [] and overlapping(Selection(2024, 2025), left, {"aa"}) == []


def test_five_is_the_least() -> None:
    assert LEAST == 5
