"""A rule for a group speaks of profiles and variants, of the people it has, and of how it becomes binding."""

import pytest
from assessments import example, put, quiet, the_method
from filled_group import rule_for_a_group
from papers import paper, words

from app import changes
from app.comparison import children_side_by_side, options_for
from app.comparison_words import best_options_said, said_of_children, said_of_options
from app.rules.group import names_a_group
from app.subject import roles_for, ways_to_make_known
from app.tensions import fitting_tensions, tensions_told
from app.timeline import timeline
from models.assessment import Assessment
from models.group import Consultation

G1 = "G1-huisvestingsverordening.json"
FAMILY = ("optie", "Optie", "opties", "het ene kind", "per kind", "elk kind")


def _said(made: Assessment) -> str:
    grids = [options_for(each, made, the_method()) for each in made.children]
    beside = children_side_by_side(made, the_method())
    under = {each.short_name: children_side_by_side(made, the_method(), each.id) for each in made.options}
    said = [*(said_of_options(each) for each in grids), said_of_children(beside, under)]
    return " ".join([best_options_said(made), *(one.text for each in said for one in each.statements)])


@pytest.mark.parametrize("made", [rule_for_a_group(), example(G1)], ids=["made", "shipped"])
def test_what_effects_say_is_said_of_profiles_and_variants(made: Assessment) -> None:
    told = _said(made)
    assert [each for each in FAMILY if each in told] == []
    assert "variant" in told and "profiel" in told


def test_of_a_family_it_is_said_as_it_was() -> None:
    told = _said(example("J3-hotel-drie-kinderen.json"))
    assert "De beste optie verschilt per kind" in told and "variant" not in told and "profiel" not in told


def test_a_profile_without_a_name_is_called_by_its_place() -> None:
    made = rule_for_a_group()
    made.children[1].first_name = ""
    assert children_side_by_side(made, the_method()).columns[1].short == "Profiel 2"


def test_a_tension_is_between_profiles() -> None:
    made = rule_for_a_group()
    made.children[0].ideal.best_option_id = made.options[2].id
    told = [each.title for each in fitting_tensions(made, the_method(), made.children[0])]
    assert "Profiel A ↔ profiel B" in told and "Kind A ↔ kind B" not in told
    assert "Kind A ↔ kind B" in [each.title for each in tensions_told(quiet(), the_method())]


def test_a_rule_is_made_known_to_everybody_and_a_decision_to_somebody() -> None:
    made, ways = rule_for_a_group(), the_method().choices["publication_way"]
    assert list(ways_to_make_known(made, ways)) == ["gemeenteblad", "digitaal"]
    family = quiet()
    assert "gemeenteblad" not in ways_to_make_known(family, ways) and "uitgereikt" in ways_to_make_known(family, ways)
    for file, way in ((made, "post"), (family, "gemeenteblad")):
        file.publication.way = way  # chosen while it was a decision of another type
        assert list(ways_to_make_known(file, ways))[-1] == way


def test_nobody_in_a_rule_is_a_parent() -> None:
    made, roles = rule_for_a_group(), the_method().choices["person_role"]
    offered = roles_for(made, "", roles)
    assert {"beslisser", "deskundige", "ketenpartner"} <= offered.keys()
    assert offered.keys().isdisjoint({"ouder_gezag", "ouder_zonder_gezag", "kind", "broer_zus", "hoofdbewoner"})
    assert "ouder_gezag" in roles_for(made, "ouder_gezag", roles)  # as it was while this was about a family
    assert roles_for(quiet(), "", roles) == dict(roles)


@pytest.mark.parametrize(("missed", "named"), [("", False), ("Niemand.", False), ("Geen enkele groep", False),
                                               ("Kinderen zonder adres", True)])  # fmt: skip
def test_who_was_missed_is_a_group_or_nobody(missed: str, named: bool) -> None:
    assert names_a_group(Consultation(missed=missed)) == named


def test_the_timeline_has_the_consultations_and_no_place_to_sleep() -> None:
    made = example(G1)
    line = timeline(made, the_method())
    assert line is not None
    assert [each.text for each in line.moments].count("Raadpleging van kinderen") == 3
    assert not any("slaapt" in each for each in line.undated)
    family = quiet()
    changes.add_consultation(family, on=made.consultations[0].on)
    family.housing.slept_since = None
    line = timeline(family, the_method())
    assert line is not None and "Raadpleging van kinderen" not in [each.text for each in line.moments]
    assert any("slaapt" in each for each in line.undated)


def test_the_paper_has_no_letters_to_a_family_and_no_rules_that_are_off() -> None:
    made = example(G1)
    told = words(paper(made))
    for text in ("teksten voor de kinderen en de ouders", "Tekst voor Baby", "MT-13", "MT-33", "Wat de opties voor"):
        assert text not in told, text
    assert told.count(made.children[1].explanation.child_text[:60]) == 1
    assert "MT-09" in told and "Beste variant hier" in told


def test_a_letter_to_parents_written_before_is_not_lost() -> None:
    made = rule_for_a_group()
    put(made.children[0].explanation, parent_text="Beste ouders, dit verandert er voor uw gezin.")
    assert "Beste ouders, dit verandert er voor uw gezin." in words(paper(made))
