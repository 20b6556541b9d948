"""What stands beside a weighing: tensions that fit, general words without a fact, and both voices in a dispute."""

import pytest
from assessments import child, option, siblings, the_method

from app.disputes import disputed_facts
from app.general_words import asks_for_a_fact, general_words
from app.tensions import BETWEEN_CHILDREN, NOW_OR_LATER, SIDES, fitting_tensions
from models.assessment import Assessment
from models.evidence import Citation

METHOD = the_method()


def shown(made: Assessment, name: str) -> list[str]:
    return [each.id for each in fitting_tensions(made, METHOD, child(made, name))]


def test_every_tension_of_the_method_has_its_sides() -> None:
    assert {*SIDES, NOW_OR_LATER, BETWEEN_CHILDREN} == {each.id for each in METHOD.weighing.tensions}
    assert {code for sides in SIDES.values() for side in sides for code in side} <= set(METHOD.elements)


@pytest.mark.parametrize(
    ("decisive", "tension"),
    [(["E2", "E4"], "SP-1"), (["E4", "E7"], "SP-2"), (["E1", "E6"], "SP-3"), (["E2", "E6"], "SP-4")],
)
def test_a_tension_is_shown_where_both_its_sides_play_a_part(decisive: list[str], tension: str) -> None:
    made = siblings()
    kacper = child(made, "Kacper")
    kacper.weighing.chosen_option_id = None
    kacper.weighing.decisive_elements = list(decisive)
    assert tension in shown(made, "Kacper")
    kacper.weighing.decisive_elements = decisive[:1]
    assert tension not in shown(made, "Kacper")


def test_what_the_choice_costs_plays_a_part_too() -> None:
    made = siblings()
    lena = child(made, "Lena")
    lena.weighing.decisive_elements = ["E4"]
    assert "SP-2" not in shown(made, "Lena")
    chosen = lena.weighing.chosen_option_id or ""
    impact = lena.impact("E7", chosen)
    assert impact is not None
    impact.effect = "sterk_negatief"
    assert "SP-2" in shown(made, "Lena")


def test_now_against_later_and_child_against_child() -> None:
    made = siblings()
    chosen = next(each for each in made.options if each.id == child(made, "Lena").weighing.chosen_option_id)
    chosen.temporary = False
    assert NOW_OR_LATER not in shown(made, "Lena") and BETWEEN_CHILDREN in shown(made, "Lena")
    chosen.temporary = True
    for each in made.children:
        each.ideal.best_option_id = option(made, 0).id
    assert NOW_OR_LATER in shown(made, "Lena") and BETWEEN_CHILDREN not in shown(made, "Lena")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Er is schaarste en dit schept een precedent.", ("schaars", "precedent")),
        ("Er is schaarste: 4 kamers voor 31 gezinnen.", ()),
        ("Door de schaarste kwam in november geen enkele woning vrij.", ()),
        ("Lena mist haar oma.", ()),
        ("", ()),
    ],
)
def test_general_words_ask_for_a_fact_until_a_figure_or_date_is_there(text: str, found: tuple[str, ...]) -> None:
    assert general_words(text, METHOD) == found
    assert bool(asks_for_a_fact(text, METHOD)) is bool(found)


def test_a_text_that_rests_on_a_fact_is_left_alone() -> None:
    text = "Er is schaarste."
    assert "Welk feit in deze zaak?" in asks_for_a_fact(text, METHOD)
    assert asks_for_a_fact(text, METHOD, [Citation(fact_id="f")]) == ""


def test_a_dispute_is_heard_where_something_that_decides_rests_on_it() -> None:
    made = siblings()
    lena, fact = child(made, "Lena"), made.facts[0]
    lena.weighing.decisive_elements = ["E6"]
    lena.element("E6").citations = [Citation(fact_id=fact.id)]
    lena.weighing.citations = []
    lena.weighing.weightier = []
    assert disputed_facts(made, lena) == []
    fact.disputed_by = "de verhuurder"
    assert disputed_facts(made, lena) == [fact]
    lena.weighing.decisive_elements = ["E2"]
    lena.element("E2").citations = []
    assert disputed_facts(made, lena) == []
    lena.weighing.citations = [Citation(fact_id=fact.id)]
    assert disputed_facts(made, lena) == [fact]
