"""Step 2: other interests and formal grounds, each rule raised and not raised."""

import pytest
from assessments import DAY, Change, child, findings, found, put, quiet, siblings, weigh_up

from app import changes
from models.assessment import Assessment

TESTED = (
    "Ook los van de regel is gekeken wat dit betekent: de kinderen verliezen hun school niet, en er is een "
    "huis waar zij samen kunnen wonen."
)


def _no_interests(made: Assessment) -> None:
    for each in made.interests:
        changes.remove(each)


def _no_interests_with_reason(made: Assessment) -> None:
    _no_interests(made)
    made.balance.no_other_interest = "Er is een vrije kamer en niemand anders wacht erop."


def _bare_and_heavy(made: Assessment) -> None:
    made.interests[0].citations.clear()
    put(made.interests[0], weight="zwaar", concrete="Er zijn wachtenden.", if_followed="Wachten.")


def _general(made: Assessment) -> None:
    made.interests[0].citations.clear()
    made.interests[0].concrete = "De opvang is altijd vol, en dit zou een precedent scheppen voor andere gezinnen."


def _refuse(made: Assessment, **known: object) -> None:
    """Refuse on the ground of binding, with the proportionality that a refusal asks for."""
    weigh_up(made)
    made.decision.outcome = "weigeren"
    put(made.refusal_grounds[0], **{"use": "gebruikt", **known})


def _blame(made: Assessment, use: str, answer: str = "") -> None:
    ground = changes.add_refusal_ground(made, code="WG-6", use=use, substantive_test=TESTED)
    ground.blame_on_child = answer


CASES = (
    Change("no interests", "quiet", _no_interests, ("MT-21 F",)),
    Change("no interests, with a reason", "quiet", _no_interests_with_reason),
    Change("heavy and bare", "quiet", _bare_and_heavy, ("MT-22 F",)),
    Change("heavy with a figure", "quiet", lambda a: (
        a.interests[0].citations.clear(), put(a.interests[0], weight="zwaar"))),
    Change("general terms", "quiet", _general, ("MT-23 W",)),
    Change("refused without a look", "quiet", lambda a: _refuse(a, substantive_test="Kort.", hardship_test=""),
           ("MT-24 F",)),
    Change("refused with a look", "quiet", _refuse),
    Change("refused on nothing else", "quiet", lambda a: _refuse(a, use="overwogen", substantive_test=""),
           ("MT-24 F",)),
    Change("refused on a local criterion", "quiet", lambda a: _refuse(a, code="inhoudelijk", substantive_test="")),
    Change("considered and set aside", "quiet", lambda a: put(a.refusal_grounds[0], substantive_test="")),
    Change("blame", "J3", lambda a: _blame(a, "gebruikt"), ("MT-25 W",)),
    Change("blame, answered", "J3", lambda a: _blame(a, "gebruikt", "Niets; de kinderen kozen dit niet.")),
    Change("blame, set aside", "J3", lambda a: _blame(a, "overwogen")),
)  # fmt: skip


def test_an_override_answers_for_one_interest_and_not_for_another() -> None:
    made = quiet()
    _bare_and_heavy(made)
    rest = changes.add_interest(made, code="IB-06", weight="zwaar")
    first = next(each for each in findings(made) if each.rule == "MT-22" and each.interest_id != rest.id)
    changes.override(made, rule="MT-22", interest_id=first.interest_id, by="C. van Loon", role="jurist", on=DAY,
                     reason="De cijfers over dit belang komen volgende week van de afdeling.")  # fmt: skip
    blocks = {each.interest_id: each.blocks for each in findings(made) if each.rule == "MT-22"}
    assert blocks == {first.interest_id: False, rest.id: True}


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_other_interests(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_each_weak_interest_is_a_finding_of_its_own() -> None:
    made = quiet()
    for each in made.interests:
        each.citations.clear()
        put(each, weight="doorslaggevend", concrete="Er is druk.")
    assert found(made) == ["MT-22 F", "MT-22 F", "MT-23 W", "MT-23 W"]


def test_blame_needs_a_child_that_gets_less_than_the_best() -> None:
    made = siblings()
    _blame(made, "gebruikt")
    for name in ("Zuzanna", "Kacper", "Lena"):
        child(made, name).ideal.best_option_id = child(made, name).weighing.chosen_option_id
    assert "MT-25 W" not in found(made)
