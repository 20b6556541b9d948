"""One press fills in what is empty, leaves what was filled in, and can be taken back."""

from datetime import date

import pytest

from app.at_once import (
    as_plan_before,
    as_talk_before,
    make_source,
    make_sources,
    plan_before,
    record_of,
    rest_is_all_the_same,
    rest_is_established,
    rest_makes_no_difference,
    rest_weighs_normally,
    rests_on,
    talk_before,
)
from app.changes import add_child, add_fact, add_interest, add_option, add_source, begin, remove, set_impact, set_wish
from app.method import load_method
from models.evidence import Attachment, Citation
from models.views import Hearing, OwnWords


@pytest.fixture
def file():
    made = begin(load_method())
    add_option(made, title="Huis")
    add_child(made, first_name="Noor")
    add_child(made, first_name="Sem")
    return made


def test_weight_is_filled_in_where_none_was_given(file):
    noor, sem = file.children
    noor.element("E4").weight = "doorslaggevend"
    done = rest_weighs_normally(noor)
    assert done.count == 7
    assert noor.element("E4").weight == "doorslaggevend"
    assert {each.weight for each in noor.elements if each.code != "E4"} == {"normaal"}
    assert {each.weight for each in sem.elements} == {""}


def test_what_was_changed_since_stays_when_a_press_is_taken_back(file):
    noor = file.children[0]
    done = rest_weighs_normally(noor)
    noor.element("E2").weight = "zwaar"
    done.take_back()
    assert {each.code: each.weight for each in noor.elements if each.weight} == {"E2": "zwaar"}


def test_only_what_was_found_becomes_established(file):
    noor = file.children[0]
    noor.element("E2").text, noor.element("E3").text = "Zij hoort bij haar oma.", "Zij zingt."
    noor.element("E3").certainty = "aanname"
    noor.element("E5").text, noor.element("E5").weight = "Geen zorgen.", "nvt"
    rest_is_established(noor)
    assert {each.code: each.certainty for each in noor.elements if each.certainty} == {
        "E2": "vastgesteld",
        "E3": "aanname",
    }


def test_effects_are_filled_in_but_for_the_view_and_what_is_not_relevant(file):
    noor, (null, house) = file.children[0], file.options
    set_impact(noor, "E4", house.id, effect="positief")
    noor.element("E8").weight = "nvt"
    done = rest_makes_no_difference(noor, file.options)
    assert done.count == 6 * 2 - 1
    assert noor.impact("E4", house.id).effect == "positief"
    assert noor.impact("E4", null.id).effect == "neutraal"
    assert noor.impact("E1", null.id) is None
    assert noor.impact("E8", null.id) is None
    done.take_back()
    assert {each.effect for each in noor.impacts} == {"", "positief"}


def test_wishes_are_filled_in_where_none_was_recorded(file):
    noor, (null, house) = file.children[0], file.options
    set_wish(noor, house.id, "absoluut_niet")
    done = rest_is_all_the_same(noor, file.options)
    assert (noor.wish(null.id), noor.wish(house.id)) == ("maakt_niet_uit", "absoluut_niet")
    done.take_back()
    assert (noor.wish(null.id), noor.wish(house.id)) == ("", "absoluut_niet")


def test_of_another_talk_only_the_practical_is_taken_over(file):
    noor, sem = file.children
    held = Hearing(
        way="direct",
        held=True,
        held_on=date(2025, 10, 24),
        place="School",
        led_by="T. Willems",
        own_words=[OwnWords(words="Ik wil blijven.")],
        summary="Zij wil blijven.",
        weight="zwaar",
        weight_reason="Zij overziet het.",
        parent_present=True,
    )
    noor.hearings.append(held)
    sem.hearings.append(Hearing(place="Thuis"))
    assert talk_before(file, noor) is None
    assert talk_before(file, sem) == (noor, held)
    done = as_talk_before(sem.hearings[0], held)
    talk = sem.hearings[0]
    assert (talk.held, talk.held_on, talk.led_by, talk.place) == (True, date(2025, 10, 24), "T. Willems", "Thuis")
    assert (talk.way, talk.own_words, talk.summary, talk.weight, talk.weight_reason) == ("", [], "", "", "")
    assert not talk.parent_present
    done.take_back()
    assert (talk.held, talk.held_on, talk.led_by, talk.place) == (False, None, "", "Thuis")


def test_a_talk_that_was_removed_or_not_held_is_no_example(file):
    noor, sem = file.children
    noor.hearings += [Hearing(place="School"), Hearing(held=True)]
    remove(noor.hearings[1])
    assert talk_before(file, sem) is None


def test_of_another_explanation_only_the_plan_is_taken_over(file):
    noor, sem = file.children
    assert plan_before(file, sem) is None
    plan = noor.explanation
    plan.planned_on, plan.by, plan.form, plan.child_text = date(2025, 11, 6), "T. Willems", "gesprek", "Dag Noor."
    sem.explanation.form = "brief"
    assert plan_before(file, sem) == (noor, plan)
    as_plan_before(sem.explanation, plan)
    made = sem.explanation
    assert (made.planned_on, made.by, made.form) == (date(2025, 11, 6), "T. Willems", "brief")
    assert made.child_text == ""


def test_the_report_of_a_talk_becomes_a_source_that_carries_the_view(file):
    noor = file.children[0]
    talk = Hearing(held=True, held_on=date(2025, 10, 24), led_by="T. Willems")
    noor.hearings.append(talk)
    assert record_of(file, noor, talk) is None
    done = make_source(file, noor, talk)
    (source,) = file.sources
    assert (source.kind, source.dated, source.author) == ("hoorverslag", date(2025, 10, 24), "T. Willems")
    assert source.title == "Gesprek met Noor, 24-10-2025"
    assert [each.source_id for each in noor.element("E1").citations] == [source.id]
    assert record_of(file, noor, talk) is source
    done.take_back()
    assert file.sources == []
    assert noor.element("E1").citations == []


def test_a_source_with_which_somebody_went_on_is_not_taken_back(file, store):
    """Gone it would take a file along, or leave what cites it without a source: the store then saves nothing more."""
    for child, went_on in zip(file.children, ("cited", "file"), strict=True):
        child.hearings.append(Hearing(held=True, held_on=date(2025, 10, 24), led_by=went_on))
    store.add(file)
    done = make_sources(file)
    store.save()
    cited, with_file = file.sources
    add_fact(file, "Zij wil blijven.").citations.append(Citation(source_id=cited.id))
    store.attach(file, with_file, Attachment(name="scan.png", kind="png"), b"PNG")
    done.take_back()
    store.save()
    assert file.sources == [cited, with_file] and with_file.attachments[0].has_bytes
    assert [each.element("E1").citations for each in file.children] == [[], []]
    file.facts[0].citations.clear()
    done.take_back()
    store.save()
    assert file.sources == [with_file]


def test_a_citation_that_was_filled_in_since_stays_with_its_source(file):
    noor = file.children[0]
    noor.hearings.append(Hearing(held=True, held_on=date(2025, 10, 24)))
    done = make_sources(file)
    noor.element("E1").citations[0].page = "3"
    done.take_back()
    assert len(file.sources) == len(noor.element("E1").citations) == 1


def test_a_source_carries_an_element_or_interest_once_and_no_longer(file):
    source, other = add_source(file, title="Verslag"), add_source(file, title="Brief")
    for owner in (file.children[0].element("E4"), add_interest(file, code="IB-05")):
        rests_on(owner, other, True)
        rests_on(owner, source, True)
        owner.citations[-1].page = "3"
        rests_on(owner, source, True)
        assert [(each.source_id, each.page) for each in owner.citations] == [(other.id, ""), (source.id, "3")]
        rests_on(owner, source, False)
        assert [each.source_id for each in owner.citations] == [other.id]
