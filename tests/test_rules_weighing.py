"""Step 3: weighing, separation, a place to sleep, proportionality and review, each rule raised and not raised."""

from collections.abc import Callable
from datetime import date

import pytest
from assessments import (
    DAY,
    Change,
    blocking,
    child,
    choose,
    count_profiles,
    findings,
    found,
    option,
    put,
    quiet,
    siblings,
    weigh_up,
)

from app import changes
from models.assessment import Assessment
from models.options import Separation
from models.people import PastStay
from models.weighing import WeightierInterest


def part(made: Assessment, **known: object) -> None:
    """The chosen option parts Ilyas from his mother."""
    row = Separation(child_id=child(made, "Ilyas").id, **{"parted_from": ["ouder"], "ground": "wonen", **known})
    option(made, 1).separations = [row]


def free(made: Assessment) -> None:
    """The choice was free to make."""
    changes.set_answer(child(made, "Ilyas"), "E2-07", value="ja")


BOUNDED = {"voluntary": "ja", "until_on": date(2026, 1, 1), "contact_plan": "Elke dag.",
           "alternative_tried": "Het hotel was vol."}  # fmt: skip


def _unweighed(made: Assessment) -> None:
    put(made.children[0].weighing, chosen_option_id=None, decisive_elements=["E9"], text="Kort.")


def _second_best(made: Assessment) -> None:
    made.children[0].ideal.best_option_id = option(made, 2).id
    made.children[0].weighing.measures.clear()


def _own_element_prevails(made: Assessment) -> None:
    lena = child(made, "Lena")
    lena.weighing.weightier = [WeightierInterest(child_id=lena.id, element="E7")]


def _hurt(made: Assessment) -> None:
    changes.set_impact(made.children[0], "E3", option(made, 1).id, effect="sterk_negatief")


def _shelter(made: Assessment, **known: object) -> None:
    option(made, 1).ethos_after = "2"
    put(made.decision, **known)


def _long_in_shelter(made: Assessment) -> None:
    _shelter(made)
    made.housing.past_stays = [PastStay(ethos="3", from_on=date(2025, 1, 1), until_on=date(2025, 7, 1))]


def _close(made: Assessment) -> None:
    weigh_up(made)
    made.decision.outcome = "sluiten"


def _lighter(made: Assessment, answer: str = "") -> None:
    """A warning in the place of a closure under the Opiumwet."""
    weigh_up(made)
    put(made, decision_type="BT-06")
    put(made.decision, outcome="lichtere_maatregel")
    put(made.balance, closure_blame=answer, closure_return=answer, closure_minors=answer, closure_replacement=answer)


def _leave(made: Assessment, **known: object) -> None:
    put(made.decision, departure_on=DAY, **known)


def _nothing_asks_for_a_review(made: Assessment) -> None:
    put(option(made, 1), temporary=False)
    for each in made.children:
        put(each, birth_date=date(2015, 1, 1))
        put(each.not_heard, code="NG6", parent_talk_on=DAY)
        put(each.explanation, child_text="", parent_text="")
    made.balance.review_on = None


def _free_but(**known: object) -> Callable[[Assessment], None]:
    def make(made: Assessment) -> None:
        free(made)
        part(made, **{"ground": "zorg", **BOUNDED, **known})

    return make


CASES = (
    Change("nothing weighed", "quiet", _unweighed, ("MT-26 F Noor",)),
    Change("not the best", "quiet", _second_best, ("MT-27 F Noor", "MT-28 F")),
    Change("own element prevails", "J3", _own_element_prevails, ("MT-27 F Lena",)),
    Change("one was hurt on what is set aside", "quiet", lambda a: (_hurt(a), put(
        a.children[0].element("E3"), weight="nvt", not_relevant_reason="Dit speelt hier niet voor Noor."))),
    Change("one is hurt, the other gains", "quiet", _hurt, ("MT-28 F",)),
    Change("parted for housing", "quiet", part, ("MT-29 F Ilyas",)),
    Change("sister only", "quiet", lambda a: part(a, parted_from=["broerzus"]), ("MT-29 F Ilyas",)),
    Change("against the will", "quiet", lambda a: part(a, ground="veiligheid"), ("MT-29 F Ilyas",)),
    Change("voluntary, question not answered", "quiet", lambda a: part(a, ground="zorg", **BOUNDED),
           ("MT-29 F Ilyas",)),
    Change("voluntary, not bounded", "quiet", _free_but(until_on=None, contact_plan="", alternative_tried=""),
           ("MT-30 W Ilyas",)),
    Change("voluntary and bounded", "quiet", _free_but(), ("MT-30 H Ilyas",)),
    Change("brother and sister, bounded", "quiet", lambda a: part(
        a, **{**BOUNDED, "ground": "zorg", "parted_from": ["broerzus"], "voluntary": ""}), ("MT-30 W Ilyas",)),
    Change("the college that did not ask the juvenile court", "quiet", lambda a: (free(a), part(
        a, **{**BOUNDED, "ground": "veiligheid", "voluntary": "nee"}), put(
        a.decision, decider_body="College van B en W (de kinderrechter is niet gevraagd)")), ("MT-29 F Ilyas",)),
    Change("a parent and with him a sister leave", "quiet", lambda a: (part(
        a, **{**BOUNDED, "ground": "veiligheid", "parted_from": ["ouder", "broerzus"]}), put(
        option(a, 1), kind="OP-17")), ("MT-30 H Ilyas",)),
    Change("a parent leaves", "quiet", lambda a: (part(a), put(option(a, 1), kind="OP-17"))),
    Change("nobody knows where", "quiet", lambda a: put(a.decision, sleeping_place="Nog onbekend."), ("MT-31 F",)),
    Change("not known yet", "quiet", lambda a: put(a.decision, sleeping_place="Weten we nog niet."), ("MT-31 F",)),
    Change("a question mark", "quiet", lambda a: put(a.decision, sleeping_place="?"), ("MT-31 F",)),
    Change("not applicable", "quiet", lambda a: put(a.decision, sleeping_place="n.v.t."), ("MT-31 F",)),
    Change("they look themselves", "quiet", lambda a: put(
        a.decision, sleeping_place="Onbekend; het gezin zoekt zelf."), ("MT-31 F",)),
    Change("an address that is secret", "quiet", lambda a: put(
        a.decision, sleeping_place="Onbekend bij de buren is het adres; zij slapen bij tante Ewa.")),
    Change("no place", "quiet", lambda a: put(a.decision, sleeping_place=" "), ("MT-31 F",)),
    Change("an unknown hotel is a place", "quiet", lambda a: put(
        a.decision, sleeping_place="Een hotel; het kamernummer is onbekend.")),
    Change("the street", "quiet", lambda a: put(option(a, 1), ethos_after="1"), ("MT-31 F",)),
    Change("no next place", "quiet", _leave, ("MT-32 F",)),
    Change("next place without a day", "quiet", lambda a: _leave(a, alternative_option_id=option(a, 3).id),
           ("MT-32 F",)),
    Change("next place too late", "J3", lambda a: put(a.decision, departure_on=date(2025, 12, 14)), ("MT-32 F",)),
    Change("next place in time", "quiet", lambda a: _leave(a, alternative_option_id=option(a, 1).id)),
    Change("shelter", "quiet", _shelter, ("MT-33 H",)),
    Change("shelter without outlook", "quiet", lambda a: _shelter(a, outlook="", ends_on=None), ("MT-33 W",)),
    Change("shelter for long", "quiet", _long_in_shelter, ("MT-33 W",)),
    Change("a burden", "quiet", lambda a: put(a.decision, outcome="ontruimen"), ("MT-34 F",)),
    Change("a closure", "quiet", _close, ("MT-34 F",)),
    Change("a burden by its type", "quiet", lambda a: put(a, decision_type="BT-06"), ("MT-34 F",)),
    Change("lighter than a closure still answers the four questions", "quiet", lambda a: _lighter(a), ("MT-34 F",)),
    Change("four questions answered", "quiet", lambda a: _lighter(a, "Nagegaan."), ()),
    Change("no review for anybody else", "quiet", _nothing_asks_for_a_review, ("MT-35 H",)),
    Change("no review for a toddler", "quiet", lambda a: put(a.balance, review_on=None), ("MT-35 W",)),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_weighing(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_a_rule_for_a_group_leaves_the_checks_of_one_family_aside() -> None:
    made = quiet()
    part(made)
    put(made.decision, sleeping_place="", outcome="ontruimen")
    for each in made.parent_views:
        changes.remove(each)
    weigh_up(made)
    assert found(made) == ["MT-29 F Ilyas", "MT-31 F", "MT-41 W"]
    put(made, decision_type="BT-09")
    made.decision.remedies = []
    count_profiles(made)
    assert found(made) == []


def test_a_free_choice_needs_an_option_that_keeps_the_family_together() -> None:
    made = quiet()
    _free_but()(made)
    assert found(made) == ["MT-30 H Ilyas"]
    option(made, 2).kind = option(made, 3).kind = "OP-24"
    assert found(made) == ["MT-29 F Ilyas"]


def test_the_juvenile_court_may_part_child_and_parent() -> None:
    made = quiet()
    part(made, ground="veiligheid")
    made.decision.decider_body = "Kinderrechter van de rechtbank"
    assert found(made) == ["MT-30 W Ilyas"]


def test_days_in_shelter_are_counted_once_where_stays_overlap() -> None:
    made = siblings()
    choose(made, 5)
    made.housing.past_stays.append(PastStay(ethos="2", from_on=date(2025, 2, 1), until_on=date(2025, 3, 1)))
    message = next(each.message for each in findings(made) if each.rule == "MT-33")
    assert "275 dagen" in message


def test_weighing_blocks_only_a_full_decision() -> None:
    made = quiet()
    _unweighed(made)
    assert blocking(made) == ["MT-26"]
    put(made.decision, provisional=True)
    assert blocking(made) == []
    put(made.decision, outcome="ontruimen")
    assert blocking(made) == ["MT-26", "MT-34"]
