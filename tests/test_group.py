"""A rule for a group of children: what is asked of it, what is not, and what its paper says (method A.14, BT-09)."""

import pytest
from assessments import Change, found, put, quiet, the_method
from every_column import filled, filled_values
from filled_group import rule_for_a_group
from papers import paper, words

from app import changes
from app.case import is_group
from app.findings import check
from app.subject import GROUPS
from models.assessment import Assessment


def test_a_complete_rule_has_no_findings() -> None:
    made = rule_for_a_group()
    assert is_group(made, the_method()) and not is_group(quiet(), the_method())
    assert found(made) == []


def test_the_types_about_a_group_are_those_of_the_method() -> None:
    assert {each.id for each in the_method().decision_types.values() if each.group} == set(GROUPS)


def _only_one(made: Assessment) -> None:
    for each in made.children[1:]:
        changes.remove(each)


def _without_consultation(made: Assessment) -> None:
    changes.remove(made.consultations[0])


def _drop_wish(made: Assessment) -> None:
    made.children[0].wishes.clear()


class OfAGroup(Change):
    """A change of the complete rule for a group, which gives no findings itself."""

    def made(self) -> Assessment:
        made = rule_for_a_group()
        self.make(made)
        return made

    def expected(self) -> list[str]:
        return sorted(self.adds)


def _pull_apart(made: Assessment) -> None:
    chosen = made.children[0].weighing.chosen_option_id
    assert chosen
    changes.set_impact(made.children[0], "E4", chosen, effect="sterk_negatief")
    changes.set_impact(made.children[1], "E4", chosen, effect="positief")


def _no_zero(made: Assessment) -> None:
    made.options[0].is_null = False


def _one_variant(made: Assessment) -> None:
    for each in made.options[2:]:
        changes.remove(each)
    best = made.options[1].id
    for profile in made.children:
        profile.ideal.best_option_id = profile.weighing.chosen_option_id = best


def _no_ideal(made: Assessment) -> None:
    put(made.children[0].ideal, best_option_id=None, reason="")


BABY = "Baby in een hotel"
CASES: tuple[Change, ...] = (
    OfAGroup("one profile", "group", _only_one, ("MT-02 F",)),
    OfAGroup("no name", "group", lambda a: put(a.children[0], first_name=""), ("MT-02 F",)),
    OfAGroup("one variant beside nothing", "group", _one_variant, ("MT-04 F",)),
    OfAGroup("not what happens without a rule", "group", _no_zero, ("MT-04 F",)),
    OfAGroup("one profile loses where another wins", "group", _pull_apart, ("MT-28 F",)),
    OfAGroup("no number", "group", lambda a: put(a.children[0], group_size=None), ("MT-02 F",)),
    OfAGroup("a number of nought", "group", lambda a: put(a.children[0], group_size=0), ()),
    OfAGroup("no source of the number", "group", lambda a: put(a.children[0], group_size_source=" "), ("MT-02 F",)),
    OfAGroup("no age", "group", lambda a: put(a.children[0], age=None), ()),
    OfAGroup("no text on an element", "group", lambda a: put(a.children[0].elements[3], text=""), (f"MT-06 F {BABY}",)),
    OfAGroup("no wish", "group", _drop_wish, (f"MT-09 F {BABY}",)),
    OfAGroup("no best variant and no reason", "group", _no_ideal, (f"MT-11 F {BABY}",)),
    OfAGroup(
        "no variant chosen",
        "group",
        lambda a: put(a.children[0].weighing, chosen_option_id=None),
        (f"MT-26 F {BABY}",),
    ),
    OfAGroup(
        "filling in the compromise",
        "group",
        lambda a: put(a.balance, compromise="Dit is goed. " * 10),
        ("IN-07 H", "MT-44 W"),
    ),
    OfAGroup("nobody was asked", "group", _without_consultation, ("MT-14 F",)),
    OfAGroup("who took part is not known", "group", lambda a: put(a.consultations[0], composition=""), ("MT-14 F",)),
    OfAGroup("who was missed is not known", "group", lambda a: put(a.consultations[0], missed=""), ("MT-14 F",)),
    OfAGroup(
        "nobody was missed", "group", lambda a: put(a.consultations[0], missed="Er ontbrak geen enkele groep."), ()
    ),
    OfAGroup(
        "a group was missed", "group", lambda a: put(a.consultations[0], missed="Kinderen zonder adres"), ("IN-04 H",)
    ),
    OfAGroup(
        "missed, with a plan",
        "group",
        lambda a: put(a.consultations[0], missed="Kinderen zonder adres", missed_plan="Via school"),
        ("IN-04 H",),
    ),
    OfAGroup("no day to look again", "group", lambda a: put(a.balance, review_on=None), ("MT-35 W",)),
    OfAGroup(
        "no version for children",
        "group",
        lambda a: put(a.children[0].explanation, child_text=""),
        (f"MT-37 F {BABY}",),
    ),
    OfAGroup(
        "no day to tell", "group", lambda a: put(a.children[0].explanation, planned_on=None), (f"MT-37 F {BABY}",)
    ),
    OfAGroup("nobody to tell it and no form", "group", lambda a: put(a.children[0].explanation, by="", form=""), ()),
    OfAGroup("nothing about participation", "group", lambda a: put(a.decision, help=""), ("MT-36 F",)),
    OfAGroup("not in writing", "group", lambda a: put(a.decision, written=False), ("MT-36 F",)),
    OfAGroup(
        "another best variant",
        "group",
        lambda a: put(a.children[0].ideal, best_option_id=a.options[2].id),
        (
            f"MT-27 F {BABY}",
            "MT-28 F",
        ),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_what_is_asked_of_a_rule(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_two_groups_that_were_missed_are_one_hint() -> None:
    made = rule_for_a_group()
    put(made.consultations[0], missed="Kinderen zonder adres")
    changes.add_consultation(made, composition="Zes baby's, via hun ouders", missed="Gezinnen die al weg zijn")
    (hint,) = check(made, the_method())
    assert hint.rule == "IN-04" and hint.level == "H" and not hint.blocks
    assert "Kinderen zonder adres en Gezinnen die al weg zijn" in hint.message


def test_a_consultation_says_nothing_of_a_family() -> None:
    made = quiet()
    changes.add_consultation(made, missed="Kinderen zonder adres")
    assert found(made) == []


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_the_words_speak_of_profiles_and_variants(case: Change) -> None:
    told = " ".join(each.message for each in check(case.made(), the_method()))
    assert "optie" not in told
    assert "dit kind" not in told and "gezin" not in told and "broer" not in told and "slaap" not in told


def test_the_paper_is_a_test_of_the_rights_of_children() -> None:
    made = rule_for_a_group()
    put(
        made.consultations[0],
        missed="Kinderen zonder adres",
        missed_plan="Via de scholen, vóór het einde van de winter",
    )
    document = paper(made)
    told = words(document)
    assert document.title == "Kinderrechtentoets"
    row, rule = made.consultations[0], made.monitoring
    for text in (
        BABY, "40 kinderen", made.children[0].group_size_source, row.composition, row.said, row.used, row.missed,
        row.missed_plan, rule.indicators, rule.data_source, rule.equal_treatment, rule.by, rule.adjusts,
        "O1 Voorrang voor kinderen", "U kunt geen bezwaar maken.", made.decision.help, "9 mei 2026",
        made.children[0].explanation.child_text,
    ):  # fmt: skip
        assert text in told, text
    for text in (
        "woonsituatie",
        "Zwangerschap",
        "Slaapplek",
        "hele gezin",
        "tijdlijn",
        "uiterlijk op",
        "De uitvoering",
    ):
        assert text not in told, text


def test_nothing_of_the_profiles_the_consultation_or_the_following_is_lost() -> None:
    made = filled(the_method())
    put(made, decision_type="BT-09")
    told = words(paper(made))
    child = made.children[0]
    assert f"{child.group_size} kinderen" in told and child.group_size_source in told and child.particulars in told
    for row in (made.consultations[0], made.monitoring):
        for place, any_of in filled_values(row, the_method()):
            assert any(each in told for each in any_of), place
