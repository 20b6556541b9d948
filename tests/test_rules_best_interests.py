"""Step 1: elements, sources, effects, the ideal decision and expertise, each raised and not raised."""

from datetime import date, timedelta

import pytest
from assessments import DAY, Change, child, found, option, person, put, quiet, siblings

from app import changes
from models.assessment import Assessment
from models.evidence import Citation, Source


def _source(made: Assessment, title: str) -> Source:
    return next(each for each in made.sources if title in each.title)


def _copy_the_brother(made: Assessment) -> None:
    noor, ilyas = made.children
    noor.element("E3").text = ilyas.element("E3").text.upper()


def _without_expert(made: Assessment) -> None:
    changes.remove(person(made, "deskundige"))
    _source(made, "jeugdarts").author_role = "huisarts"


def _effect(made: Assessment, name: str, element: str, number: int, effect: str, reason: str = "") -> None:
    changes.set_impact(child(made, name), element, option(made, number).id, effect=effect, unknown_reason=reason)


REASON = "Het advies van de jeugdarts is nog niet binnen."

CASES = (
    Change("element is empty", "quiet", lambda a: put(a.children[0].element("E3"), text="Te kort."), ("MT-06 F Noor",)),
    Change("a reason too short", "quiet", lambda a: put(a.children[0].element("E7"), not_relevant_reason="Te jong."),
           ("MT-06 F Noor",)),
    Change("the view set aside", "quiet", lambda a: put(a.children[1].element("E1"), weight="nvt"), ("MT-06 F Ilyas",)),
    Change("no source", "quiet", lambda a: a.children[0].element("E3").citations.clear(), ("MT-07 F Noor",)),
    Change("only a parent", "quiet", lambda a: put(_source(a, "huisbezoek"), kind="ouderverklaring"),
           ("MT-08 W Noor",)),
    Change("an assumption", "quiet", lambda a: put(a.children[0].element("E4"), certainty="aanname"),
           ("MT-08 W Noor",)),
    Change("old", "quiet", lambda a: put(_source(a, "huisbezoek"), dated=date(2025, 7, 1)), ("MT-08 W Noor",)),
    Change("90 days", "quiet", lambda a: put(_source(a, "huisbezoek"), dated=DAY - timedelta(days=90))),
    Change("no date at all", "quiet", lambda a: put(_source(a, "huisbezoek"), dated=None)),
    Change("no effect", "quiet", lambda a: _effect(a, "Noor", "E3", 2, ""), ("MT-09 F Noor",)),
    Change("unknown, no reason", "quiet", lambda a: _effect(a, "Noor", "E3", 2, "onbekend"), ("MT-09 F Noor",)),
    Change("unknown, reason", "quiet", lambda a: _effect(a, "Noor", "E3", 2, "onbekend", REASON)),
    Change("unknown and decisive", "quiet", lambda a: _effect(a, "Noor", "E4", 1, "onbekend", REASON),
           ("MT-10 W Noor",)),
    Change("the view was not asked", "J3", lambda a: (
        changes.set_wish(child(a, "Lena"), option(a, 3).id, "niet_besproken"),
        put(child(a, "Lena").element("E1"), weight="zwaar")), ("MT-10 W Lena",)),
    Change("a wish is missing", "J3", lambda a: changes.set_wish(child(a, "Lena"), option(a, 2).id, ""),
           ("MT-09 F Lena",)),
    Change("no ideal decision", "quiet", lambda a: put(a.children[1].ideal, text="", reason="", best_option_id=None),
           ("MT-11 F Ilyas",)),
    Change("a copy", "quiet", _copy_the_brother, ("MT-12 H",)),
    Change("no expert", "quiet", _without_expert, ("MT-13 W Ilyas", "MT-13 W Noor")),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_best_interests(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_the_effect_on_the_view_follows_from_the_wish_and_not_from_a_row() -> None:
    made = siblings()
    _effect(made, "Lena", "E1", 3, "onbekend")
    assert found(made) == found(siblings())


def test_an_expert_among_the_sources_of_one_child_says_nothing_about_its_brother() -> None:
    made = quiet()
    changes.remove(person(made, "deskundige"))
    assert found(made) == []
    noor, ilyas = made.children
    arts = _source(made, "jeugdarts")
    for row in ilyas.elements:
        row.citations = [Citation(source_id=_source(made, "voorschool").id)]
    assert arts.author_role == "jeugdarts"
    assert found(made) == ["MT-13 W Ilyas"]
    noor.element("E5").weight = ilyas.element("E5").weight = "normaal"
    assert found(made) == []


def test_age_of_evidence_is_counted_to_the_reference_date() -> None:
    made = quiet()
    assert found(made) == []
    later = found(made, DAY + timedelta(days=91))
    assert {"MT-08 W Noor", "MT-08 W Ilyas"} <= set(later)
    assert not any(each.startswith("MT-14") for each in later)
