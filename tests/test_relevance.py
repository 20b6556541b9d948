"""An answer of a branch that no longer applies stays in the file, reaches no document, and is named at the review."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from assessments import J3, child, example, option, put, quiet, the_method
from papers import paper, words

from app import changes
from app.casefile import dump_case
from app.fields import value_at
from app.relevance import as_printed, unprinted
from models.assessment import Assessment
from models.decision import ChecklistEntry
from models.group import Consultation
from models.options import NetworkVisit, Separation
from models.weighing import WeightierInterest
from ui.places import page_of, pages_of

SAID = "Dit hoort bij een tak die niet meer geldt."


@dataclass(frozen=True)
class Branch:
    """How a branch is left with an answer in it, the field that then prints no more, and how it applies again."""

    name: str
    leave: Callable[[Assessment], Any]
    field: Callable[[Assessment], str]
    again: Callable[[Assessment], Any]


def _noor(made: Assessment) -> Any:
    return made.children[0]


def _ilyas(made: Assessment) -> Any:
    return made.children[1]


def _of(made: Assessment, *words: str) -> str:
    return "/".join(("children", _noor(made).id, *words))


def _hear(made: Assessment, held: bool) -> None:
    from models.views import Hearing

    _noor(made).hearings = [Hearing(held=held, held_on=date(2025, 11, 7))]


def _parting(made: Assessment) -> Any:
    return option(made, 4).separations[0]


def _deviates(made: Assessment) -> None:
    _noor(made).ideal.best_option_id = option(made, 2).id


def _unknown(made: Assessment, effect: str) -> None:
    changes.set_impact(_noor(made), "E3", option(made, 1).id, effect=effect, unknown_reason=SAID)


def _impact(made: Assessment) -> str:
    return _of(made, "impacts", "E3", option(made, 1).id, "unknown_reason")


def _visit(made: Assessment) -> None:
    option(made, 1).network_visits = [NetworkVisit(spoken_to=SAID)]


def _fact(made: Assessment) -> Any:
    return made.facts[0] if made.facts else changes.add_fact(made, "De kamer is vochtig.", kind="waarneming")


def _duty(made: Assessment, **known: str) -> None:
    made.enforcement.planned = True
    made.enforcement.checklist = [ChecklistEntry(item="H-V01", **known)]


def _ground(made: Assessment) -> str:
    return f"refusal_grounds/{made.refusal_grounds[0].id}"


BRANCHES = (
    Branch("safe tonight", lambda a: put(a, safe_tonight="ja", safety_action=SAID), lambda a: "safety_action",
           lambda a: put(a, safe_tonight="nee")),
    Branch("pregnancy", lambda a: put(a.household, pregnancy="nee", pregnancy_due_on=date(2026, 3, 3)),
           lambda a: "household/pregnancy_due_on", lambda a: put(a.household, pregnancy="ja")),
    Branch("heard", lambda a: (_hear(a, True), put(_noor(a).not_heard, reason=SAID)),
           lambda a: _of(a, "not_heard", "reason"), lambda a: _hear(a, False)),
    Branch("element does not count", lambda a: put(_noor(a).element("E8"), weight="nvt", text=SAID),
           lambda a: _of(a, "elements", "E8", "text"), lambda a: put(_noor(a).element("E8"), weight="normaal")),
    Branch("element counts", lambda a: put(_noor(a).element("E8"), not_relevant_reason=SAID),
           lambda a: _of(a, "elements", "E8", "not_relevant_reason"),
           lambda a: put(_noor(a).element("E8"), weight="nvt")),
    Branch("effect is known", lambda a: _unknown(a, "positief"), _impact, lambda a: _unknown(a, "onbekend")),
    Branch("ideal can be given", lambda a: put(_noor(a).ideal, goes_beyond="nee", reply=SAID),
           lambda a: _of(a, "ideal", "reply"), lambda a: put(_noor(a).ideal, goes_beyond="ja")),
    Branch("other interests", lambda a: put(a.balance, no_other_interest=SAID), lambda a: "balance/no_other_interest",
           lambda a: [changes.remove(each) for each in a.interests]),
    Branch("granted", lambda a: put(a.refusal_grounds[0], use="gebruikt", facts=SAID),
           lambda a: f"{_ground(a)}/facts", lambda a: put(a.decision, outcome="weigeren")),
    Branch("no hardship clause", lambda a: put(a.refusal_grounds[0], hardship_clause=False, hardship_test=SAID),
           lambda a: f"{_ground(a)}/hardship_test", lambda a: put(a.refusal_grounds[0], hardship_clause=True)),
    Branch("parent was asked", lambda a: put(a.parent_views[0], not_asked_reason=SAID),
           lambda a: f"parent_views/{a.parent_views[0].id}/not_asked_reason",
           lambda a: put(a.parent_views[0], asked_on=None)),
    Branch("the best was chosen", lambda a: put(_noor(a).weighing, why_weightier=SAID),
           lambda a: _of(a, "weighing", "why_weightier"), _deviates),
    Branch("the view was followed", lambda a: (put(_noor(a).weighing, why_view_not_followed=SAID),
           changes.set_wish(_noor(a), option(a, 1).id, "goed")),
           lambda a: _of(a, "weighing", "why_view_not_followed"),
           lambda a: changes.set_wish(_noor(a), option(a, 1).id, "liever_niet")),
    Branch("one child", lambda a: (changes.remove(_ilyas(a)), put(a.balance, divergence=SAID)),
           lambda a: "balance/divergence", lambda a: changes.bring_back(a.all_children[1])),
    Branch("nothing is closed", lambda a: put(a.balance, closure_return=SAID), lambda a: "balance/closure_return",
           lambda a: put(a.decision, outcome="sluiten")),
    Branch("not provisional", lambda a: put(a.decision, follow_up_what=SAID), lambda a: "decision/follow_up_what",
           lambda a: put(a.decision, provisional=True)),
    Branch("nobody leaves", lambda a: put(a.decision, departure_on=None, alternative_option_id=option(a, 2).id),
           lambda a: "decision/alternative_option_id", lambda a: put(a.decision, departure_on=date(2025, 12, 1))),
    Branch("nothing is carried out", lambda a: put(a.enforcement, bailiff=SAID), lambda a: "enforcement/bailiff",
           lambda a: put(a.enforcement, planned=True)),
    Branch("nobody is parted", lambda a: put(_parting(a), parted_from=[], contact_plan=SAID),
           lambda a: f"options/{option(a, 4).id}/separations/{_parting(a).id}/contact_plan",
           lambda a: put(_parting(a), parted_from=["ouder"])),
    Branch("a group", lambda a: put(a, decision_type="BT-09") or put(a.housing, description=SAID),
           lambda a: "housing/description", lambda a: put(a, decision_type="BT-01")),
    Branch("no expert", lambda a: put(a.persons[0], role="ouder_gezag", advice=SAID),
           lambda a: f"persons/{a.persons[0].id}/advice", lambda a: put(a.persons[0], role="deskundige")),
    Branch("no place in the network", lambda a: _visit(a), lambda a: f"options/{option(a, 1).id}/network_visits",
           lambda a: put(option(a, 1), kind="OP-20")),
    Branch("not checked", lambda a: put(_fact(a), checked="nee", checked_how=SAID),
           lambda a: f"facts/{_fact(a).id}/checked_how", lambda a: put(_fact(a), checked="ja")),
    Branch("talk not held", lambda a: (_hear(a, False), put(_noor(a).hearings[0], summary=SAID)),
           lambda a: _of(a, "hearings", _noor(a).hearings[0].id, "summary"),
           lambda a: put(_noor(a).hearings[0], held=True)),
    Branch("nothing is taken", lambda a: put(a.balance, suitable=SAID), lambda a: "balance/suitable",
           lambda a: put(a.decision, outcome="weigeren")),
    Branch("remedy is fixed", lambda a: put(a.decision, no_remedy=SAID), lambda a: "decision/no_remedy",
           lambda a: put(a, decision_type="BT-10")),
    Branch("remedy of the list", lambda a: put(a.decision.remedies[0], name=SAID),
           lambda a: f"decision/remedies/{a.decision.remedies[0].id}/name",
           lambda a: put(a.decision.remedies[0], code="")),
    Branch("no drawing", lambda a: put(_noor(a).explanation, drawing=False, drawing_note=SAID),
           lambda a: _of(a, "explanation", "drawing_note"), lambda a: put(_noor(a).explanation, drawing=True)),
    Branch("duty is done", lambda a: _duty(a, status="gedaan", reason=SAID),
           lambda a: f"enforcement/checklist/{a.enforcement.checklist[0].id}/reason",
           lambda a: put(a.enforcement.checklist[0], status="niet")),
    Branch("duty is not done", lambda a: _duty(a, status="niet", evidence=SAID),
           lambda a: f"enforcement/checklist/{a.enforcement.checklist[0].id}/evidence",
           lambda a: put(a.enforcement.checklist[0], status="gedaan")),
    Branch("no group", lambda a: put(a.monitoring, indicators=SAID), lambda a: "monitoring/indicators",
           lambda a: put(a, decision_type="BT-09")),
)  # fmt: skip


@pytest.mark.parametrize("branch", BRANCHES, ids=lambda each: each.name)
def test_a_branch_that_no_longer_applies_is_not_printed(branch: Branch) -> None:
    made = quiet()
    branch.leave(made)
    field = branch.field(made)
    assert value_at(made, field)
    assert field in [each.field for each in unprinted(made, the_method())]
    before = dump_case(made)
    for kind in ("beslisser", "intern", "rechtbank"):
        assert SAID not in words(paper(made, kind))
    assert not value_at(as_printed(made, the_method()), field)
    assert dump_case(made) == before


@pytest.mark.parametrize("branch", BRANCHES, ids=lambda each: each.name)
def test_a_branch_that_applies_again_is_printed_as_it_was(branch: Branch) -> None:
    made = quiet()
    branch.leave(made)
    field = branch.field(made)
    branch.again(made)
    assert field not in [each.field for each in unprinted(made, the_method())]
    assert value_at(as_printed(made, the_method()), field)


@pytest.mark.parametrize("branch", BRANCHES, ids=lambda each: each.name)
def test_each_leads_to_its_page(branch: Branch) -> None:
    made = quiet()
    branch.leave(made)
    not_asked_now = ("enforcement/on", "housing/description", "consultations", "parent_views", "refusal_grounds")
    pages = {*pages_of(made), *map(page_of, not_asked_now)}
    pages |= {page_of(f"options/{each.id}/network_visits") for each in made.options}
    assert {page_of(each.field) for each in unprinted(made, the_method())} <= pages


def test_lists_go_too() -> None:
    made = example(J3)
    zuzanna = child(made, "Zuzanna")
    zuzanna.ideal.best_option_id = zuzanna.weighing.chosen_option_id
    zuzanna.weighing.weightier = [WeightierInterest(interest_id=made.interests[0].id)]
    made.enforcement.checklist = [ChecklistEntry(item="H-V01", status="niet", reason=SAID)]
    made.all_consultations = [Consultation(said=SAID)]
    option(made, 2).separations = [Separation(child_id=zuzanna.id, contact_plan=SAID)]
    fields = [each.field for each in unprinted(made, the_method())]
    assert f"children/{zuzanna.id}/weighing/weightier" in fields
    assert "enforcement/checklist" in fields and "consultations" in fields
    assert SAID not in words(paper(made))
    assert len(zuzanna.weighing.weightier) == len(made.enforcement.checklist) == len(made.all_consultations) == 1


def test_a_file_without_such_answers_is_printed_as_it_is() -> None:
    made = quiet()
    assert unprinted(made, the_method()) == ()
    assert as_printed(made, the_method()) is made
