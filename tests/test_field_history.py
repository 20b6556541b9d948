"""The history of a field in plain Dutch: what stood there, who changed it at which step, and what was erased."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.changes import add_child, add_fact, add_interest, begin, bring_back, remove, set_impact
from app.field_history import (
    ADDED,
    BROUGHT_BACK,
    ERASED,
    LEFT,
    REMOVED,
    WHOLE_FILE,
    Change,
    History,
    Place,
    history,
    in_one_breath,
)
from models.assessment import Assessment
from models.best_interests import IdealChange
from models.evidence import Citation
from models.paper import Paper
from models.store import Store
from models.version import Version
from models.views import Hearing, OwnWords
from models.weighing import Measure
from tests.assessments import the_method
from tests.filled import filled

METHOD = the_method()
WORDS = "Ik wil niet bij mijn vader wonen en dat mag hij niet weten."


@pytest.fixture
def case(store: Store) -> Assessment:
    store.who, made = "S. Bos", begin(METHOD)
    add_child(made, first_name="Lena")
    store.add(made)
    return made


def read(store: Store, case: Assessment) -> History:
    return history(*store.history(case.id), METHOD)


def place(store: Store, case: Assessment, told: str) -> Place:
    found = [each for each in read(store, case).places if each.told == told]
    assert len(found) == 1, [each.told for each in read(store, case).places]
    return found[0]


def lines(found: Place) -> list[tuple[int, str, str, str, str]]:
    return [(each.first, each.who, each.kind, each.before, each.after) for each in found.changes]


# --- fields ---------------------------------------------------------------------------------------------------


def test_every_value_is_told_with_its_step_and_who_put_it_there(store: Store, case: Assessment) -> None:
    element = case.children[0].element("E4")
    for who, text in (("S. Bos", "Het is er vochtig."), ("M. Kaya", "Het is er droog."), ("M. Kaya", "")):
        store.who, element.text = who, text
        store.save()
    found = place(store, case, "Kind Lena · E4 Zorg, bescherming en veiligheid · bevinding")
    assert lines(found) == [
        (2, "S. Bos", "ingevuld", "", "Het is er vochtig."),
        (3, "M. Kaya", "gewijzigd", "Het is er vochtig.", "Het is er droog."),
        (4, "M. Kaya", "leeggemaakt", "Het is er droog.", ""),
    ]
    assert found.field == f"children/{case.children[0].id}/elements/E4/text"


def test_the_day_and_time_are_those_of_this_computer(store: Store, case: Assessment) -> None:
    case.occasion = "De huur is opgezegd."
    store.save()
    [change] = place(store, case, "Dossier · aanleiding").changes
    here = change.ended.astimezone()
    assert change.when.endswith(f"om {here:%H.%M} uur · stap 2 · S. Bos") and str(here.year) in change.when
    assert change.difference.told == f"{change.when}: ingevuld"


def test_a_code_a_reference_and_a_day_are_told_in_words(store: Store, case: Assessment) -> None:
    child = case.children[0]
    option = case.options[0]
    child.weighing.chosen_option_id = option.id
    child.element("E4").weight = "doorslaggevend"
    set_impact(child, "E4", option.id, effect="sterk_negatief")
    child.birth_date = datetime(2019, 5, 3).date()
    store.save()
    found = {each.told: each.changes[-1].after for each in read(store, case).places}
    assert found["Kind Lena · E4 Zorg, bescherming en veiligheid · gewicht"] == "Doorslaggevend"
    assert found["Kind Lena · Afweging · gekozen optie"].startswith("O0 ")
    assert found["Kind Lena · geboortedatum"] == "3 mei 2019"
    [effect] = [each for each in found if "Gevolg van optie O0" in each and each.endswith("gevolg")]
    assert found[effect] == "Sterk negatief"


def test_no_value_shows_an_id_or_a_code(store: Store) -> None:
    made = filled(METHOD, text="Zij slaapt op de bank en mist haar school.", rows={"all_facts": 3, "all_sources": 2})
    store.add(made)
    for each in (made.children[0], made.facts[0], made.options[1]):
        remove(each)
    store.save()
    found = read(store, made).places
    names = "\n".join(each.told for each in found)
    values = "\n".join(f"{change.kind} {change.before} {change.after}" for each in found for change in each.changes)
    names, values = (re.sub(r"\d+ \w+ (?=Zij slaapt)", "", each) for each in (names, values))  # its column
    assert not re.search(r"\brij \d", names, re.IGNORECASE)
    for text in (names, values):
        assert not re.search(r"[0-9a-f]{32}", text) and "_" not in text and "None" not in text and "«»" not in text
        assert not re.search(r"\b(True|False)\b", text)


def test_what_only_the_program_writes_is_left_out(store: Store, case: Assessment) -> None:
    add_interest(case, claim="Er zijn te weinig kamers.")
    case.last_page = "frame"
    store.save()
    names = {each.name for each in read(store, case).places}
    assert "stelling" in names and not [each for each in names if each.startswith("«") or "vastgelegd" in each]


# --- rows -----------------------------------------------------------------------------------------------------


def test_a_row_that_came_went_and_came_back_says_so_and_its_fields_too(store: Store, case: Assessment) -> None:
    fact = add_fact(case, "Het dak lekt.", kind="waarneming")
    store.save()
    remove(fact)
    store.save()
    bring_back(fact)
    store.save()
    assert [each[:1] + each[2:3] for each in lines(place(store, case, "Feit F1"))] == [
        (2, ADDED),
        (3, REMOVED),
        (4, BROUGHT_BACK),
    ]
    text = place(store, case, "Feit F1 · tekst")
    assert [each.kind for each in text.changes] == ["ingevuld", REMOVED, BROUGHT_BACK]


def test_a_row_that_is_gone_for_good_keeps_its_name_and_what_stood_in_it(store: Store, case: Assessment) -> None:
    fact = add_fact(case, "Het dak lekt.", kind="waarneming")
    other = add_fact(case, "De buren weten dat.")
    fact.citations.append(Citation(fact_id=other.id, page="12"))
    store.save()
    fact.citations.clear()
    store.save()
    found = place(store, case, "Feit F1 · Bronvermelding van feit F2")
    assert [each.kind for each in found.changes] == [ADDED, REMOVED]
    assert found.changes[-1].before == "feit: F2\nbladzijde: 12"


def test_a_row_that_moved_says_from_where_to_where(store: Store, case: Assessment) -> None:
    add_child(case, first_name="Daan")
    lena, daan = case.children
    measure = Measure(what="Een taxi naar school")
    lena.weighing.measures.append(measure)
    store.save()
    lena.weighing.measures.remove(measure)
    daan.weighing.measures.append(measure)
    store.save()
    [moved] = [each for each in place(store, case, "Kind Daan · Afweging · Maatregel 1").changes if each.before]
    assert (moved.kind, moved.before, moved.after) == ("verplaatst", "Kind Lena · Afweging", "Kind Daan · Afweging")


def test_rows_bear_the_names_that_they_have_now(store: Store, case: Assessment) -> None:
    case.children[0].whereabouts = "Bij oma"
    store.save()
    case.children[0].first_name = "Noor"
    store.save()
    found = read(store, case)
    assert found.places[0].told == "Kind Noor · voornaam" and "Kind Noor · waar het kind is" in {
        each.told for each in found.places
    }


# --- finding one ----------------------------------------------------------------------------------------------


def test_a_field_is_found_by_the_beginnings_of_words_and_the_last_changed_stands_first(
    store: Store, case: Assessment
) -> None:
    case.occasion = "De huur is opgezegd."
    store.save()
    case.children[0].ideal.text = "Lena blijft bij haar moeder."
    store.save()
    found = read(store, case)
    assert [each.told for each in found.places[:2]] == [
        "Kind Lena · Ideaal besluit · het ideale besluit in woorden",
        "Dossier · aanleiding",
    ]
    assert [each.told for each in found.holding("LENA idea")] == [
        "Kind Lena · Ideaal besluit · het ideale besluit in woorden"
    ]
    assert found.holding("qqq") == []


def test_a_field_is_found_by_its_path_and_a_row_by_what_changed_last_in_it(store: Store, case: Assessment) -> None:
    child = case.children[0]
    child.element("E4").text = "Veilig."
    store.save()
    found = read(store, case)
    of_text = found.at(f"children/{child.id}/elements/E4/text")
    assert of_text is not None and found.at(f"children/{child.id}/elements/E4") is of_text
    assert found.at(f"children/{child.id}/elements/E5/text") is None


# --- erased ---------------------------------------------------------------------------------------------------


def test_words_that_were_withdrawn_are_nowhere_and_it_says_that_they_were_erased(
    store: Store, case: Assessment
) -> None:
    child = case.children[0]
    talk = Hearing(held=True, place="Op school", summary=WORDS, own_words=[OwnWords(words=WORDS)])
    child.hearings.append(talk)
    fact = add_fact(case, f"Lena zegt: «{WORDS}»")
    store.save()
    fact.text = "Lena zei iets over haar vader."
    store.save()
    assert WORDS in repr(read(store, case))
    store.withdraw(case, talk, ("own_words", "summary"))
    found = read(store, case)
    assert "vader wonen" not in repr(found)
    names = {each.told: each.changes for each in found.places}
    assert [each.kind for each in names["Kind Lena · Gesprek 1"]] == [ERASED]
    [stayed] = names["Feit F1 · tekst"]
    assert (stayed.kind, stayed.before, stayed.after) == (LEFT, "", "Lena zei iets over haar vader.")
    whole = [each.kind for each in names[f"{WHOLE_FILE} · wat er met het dossier gebeurde"]]
    assert whole[0] == "dossier begonnen" and "een kind trok woorden in" in whole
    assert sum("later gewist" in each for each in whole) == 2
    assert found.places[0].changes[-1].first == 4 and found.places[-1].told != "Kind Lena · Gesprek 1"


def test_signing_is_told_of_the_whole_dossier(store: Store, case: Assessment) -> None:
    version = Version(status="vastgesteld", by="S. Bos", content=json.dumps({}).encode())
    store.add_version(case, version, [Paper(reader="intern")])
    whole = place(store, case, f"{WHOLE_FILE} · wat er met het dossier gebeurde")
    told = [each.kind for each in whole.changes[-2:]]
    assert told == ["versie 1 vastgesteld", "stukken van versie 1 gemaakt voor andere lezers"] and whole.field == ""


# --- what was typed in one breath -----------------------------------------------------------------------------

AT = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)


def typed(step: int, seconds: int, before: str, after: str, who: str = "S. Bos") -> Change:
    at = AT + timedelta(seconds=seconds)
    return Change(step, step, at, at, who, "gewijzigd" if before else "ingevuld", before, after, typed=True)


def test_a_text_typed_in_one_breath_is_told_once_with_all_its_steps() -> None:
    found = in_one_breath([typed(2, 0, "", "Le"), typed(3, 1, "Le", "Lena"), typed(4, 59, "Lena", "Lena blijft")])
    [one] = found
    assert (one.first, one.last, one.kind, one.before, one.after) == (2, 4, "ingevuld", "", "Lena blijft")
    assert "stap 2 tot en met 4" in one.when


def test_another_person_a_pause_and_something_undone_stay_apart() -> None:
    begun = typed(2, 0, "", "Lena")
    for other in (
        typed(3, 1, "Lena", "Lena blijft", who="M. Kaya"),
        typed(3, 61, "Lena", "Lena blijft"),
        typed(3, 1, "Lena", ""),
        replace(typed(3, 1, "Lena", "Lena blijft"), typed=False),
    ):
        assert in_one_breath([begun, other]) == [begun, other]


def test_steps_of_something_else_in_between_do_not_matter(store: Store, case: Assessment) -> None:
    for number in range(3):
        case.occasion += f"woord{number} "
        case.organisation += "x"
        store.save()
    [one] = in_one_breath(place(store, case, "Dossier · aanleiding").changes)
    assert (one.first, one.last, one.after) == (2, 4, "woord0 woord1 woord2 ")


def test_a_change_of_the_ideal_is_a_row_with_the_old_text(store: Store, case: Assessment) -> None:
    ideal = case.children[0].ideal
    ideal.changes.append(IdealChange(old_text="Bij oma.", reason="Nieuw gesprek", by="S. Bos"))
    store.save()
    names = {each.told for each in read(store, case).places}
    assert "Kind Lena · Ideaal besluit · Wijziging 1" in names
