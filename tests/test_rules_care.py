"""Care throughout: the parents' view, facts that can be told and that hold, and filling; each raised and not raised."""

from datetime import date

import pytest
from assessments import (
    J1,
    J3,
    Change,
    child,
    example,
    findings,
    found,
    open_remedies,
    person,
    put,
    quiet,
    the_method,
    weigh_up,
)

from app import changes
from app.recipients import Recipient
from app.rules.case_index import lay_out
from app.rules.withheld import withheld_facts
from app.sharing import known
from models.assessment import Assessment
from models.decision import Override
from models.evidence import Citation, Fact, Sharing
from models.options import Separation
from models.weighing import WeightierInterest

FILLING = "Dit is goed. " * 10


def _burden(made: Assessment, **view: object) -> None:
    weigh_up(made)
    made.decision.outcome = "ontruimen"
    put(made.parent_views[0], **view)


def _no_view(made: Assessment) -> None:
    _burden(made)
    changes.remove(made.parent_views[0])


def _fact(made: Assessment, number: int) -> Fact:
    return next(each for each in made.facts if each.number == number)


def _rest_on(made: Assessment, *numbers: int) -> None:
    noor = made.children[0]
    noor.element("E4").citations = [Citation(fact_id=_fact(made, each).id) for each in numbers]
    noor.element("E4").parent_text = noor.element("E4").text


def _keep_from_mother(made: Assessment, *numbers: int) -> None:
    for number in numbers:
        _fact(made, number).sharing = [Sharing(person_id=person(made, "ouder_gezag").id, level="niets")]


def _hidden_reason(made: Assessment) -> None:
    _rest_on(made, 1, 2)
    _keep_from_mother(made, 1, 2)


def _partly_hidden(made: Assessment) -> None:
    _rest_on(made, 1, 2)
    _keep_from_mother(made, 1)


def _hidden_interest(made: Assessment) -> None:
    made.interests[0].citations = [Citation(fact_id=_fact(made, 8).id)]
    _keep_from_mother(made, 8)
    made.children[1].weighing.weightier = [WeightierInterest(interest_id=made.interests[0].id)]


def _dispute(made: Assessment, **known: object) -> None:
    _rest_on(made, 1)
    put(_fact(made, 1), **{"disputed_by": "de hoofdbewoner", **known})


def _fill(made: Assessment) -> None:
    noor, ilyas = made.children
    noor.weighing.text = FILLING
    ilyas.ideal.reason = "Ilyas slaapt hier goed............................................"
    made.balance.divergence = "heel heel heel heel veel verschil tussen deze twee kinderen"


def _fill_elsewhere(made: Assessment) -> None:
    noor, ilyas = made.children
    noor.elements[2].text = the_method().question("E3-01").text
    row = Separation(child_id=ilyas.id, parted_from=["broerzus"], ground="zorg", voluntary="ja", contact_plan="xxxxxxx",
                     alternative_tried="Een ander huis.", until_on=date(2026, 1, 1))  # fmt: skip
    made.options[1].separations = [row]


CASES = (
    Change("no view", "quiet", _no_view, ("MT-41 W",)),
    Change("half a view", "quiet", lambda a: _burden(a, asked_on=None, how="", content=" ", reply=""), ("MT-41 W",)),
    Change("a view", "quiet", _burden),
    Change("a reason not to ask", "quiet", lambda a: _burden(
        a, asked_on=None, not_asked_reason="De ouders zijn onvindbaar.")),
    Change("advice asks no view", "report", lambda a: changes.remove(a.parent_views[0])),
    Change("a hidden reason", "quiet", _hidden_reason, ("MT-42 W Noor",)),
    Change("a partly hidden reason", "quiet", _partly_hidden),
    Change("a hidden interest", "quiet", _hidden_interest, ("MT-42 W Ilyas",)),
    Change("disputed", "quiet", _dispute, ("MT-43 W Noor",)),
    Change("disputed, half a conclusion", "quiet", lambda a: _dispute(a, conclusion="Staat vast."), ("MT-43 W Noor",)),
    Change("disputed and settled", "quiet", lambda a: _dispute(
        a, conclusion="Staat vast.", conclusion_reason="Twee mensen zagen het.")),
    Change("not checked", "quiet", lambda a: _dispute(a, disputed_by="", checked=""), ("MT-43 W Noor",)),
    Change("words of the child", "quiet", lambda a: _dispute(
        a, disputed_by="", checked="", kind="woorden_van_het_kind")),
    Change("filling", "quiet", _fill, ("MT-44 W", "MT-44 W Ilyas", "MT-44 W Noor")),
    Change("help as text", "quiet", _fill_elsewhere, ("MT-30 H Ilyas", "MT-44 W Ilyas", "MT-44 W Noor")),
)  # fmt: skip


def test_advice_does_not_ask_for_the_view_of_the_parents() -> None:
    """A report before a court is always a burden, and the parents speak there (method G.0, MT-41)."""
    made = example(J1)
    weigh_up(made)
    put(made, decision_type="BT-05")
    open_remedies(made)
    changes.remove(made.parent_views[0])
    assert not [each for each in findings(made) if each.rule == "MT-41"]
    put(made, decision_type="BT-06")
    assert [each.level for each in findings(made) if each.rule == "MT-41"] == ["W"]


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_care(case: Change) -> None:
    found_here = [each for each in found(case.made()) if not each.startswith("IN-07")]  # see test_nonsense
    assert found_here == case.expected()


def test_what_rests_on_a_withheld_source_is_withheld_too_as_on_paper() -> None:
    made = quiet()
    _rest_on(made, 1)
    mother = person(made, "ouder_gezag")
    source = next(each for each in made.sources if each.id == _fact(made, 1).citations[0].source_id)
    source.sharing = [Sharing(person_id=mother.id, level="niets")]
    assert known(made, _fact(made, 1), Recipient("ouder", mother.id)) == "niets"
    assert "MT-42 W Noor" in found(made)


@pytest.mark.parametrize("name", [J1, J3])
def test_rules_and_paper_agree_on_what_is_withheld(name: str) -> None:
    made = example(name)
    made.facts[0].secret_address = True
    case = lay_out(made, the_method())
    for reader in made.persons:
        on_paper = [each for each in made.facts if known(made, each, Recipient("ouder", reader.id)) == "niets"]
        assert list(withheld_facts(case, reader)) == on_paper
        assert made.facts[0] in on_paper


def _overridden(**known: object) -> tuple[bool, str]:
    made = quiet()
    made.children[0].element("E3").citations.clear()
    row = {"rule": "MT-07", "child_id": made.children[0].id, "by": "D. Terpstra", "on": date(2025, 11, 10)}
    reason = "De voorschool was dicht en antwoordt deze week nog."
    made.overrides.append(Override(**{**row, "reason": reason, **known}))
    finding = next(each for each in findings(made) if each.rule == "MT-07")
    return finding.blocks, finding.overridden_by


@pytest.mark.parametrize(
    "lacking", [{"by": " "}, {"on": None}, {"reason": "Te kort."}, {"child_id": None}, {"rule": "MT-06"}]
)
def test_an_override_counts_only_when_it_is_complete_and_about_this_child(lacking: dict[str, object]) -> None:
    assert _overridden() == (False, "D. Terpstra")
    assert _overridden(**lacking) == (True, "")


@pytest.mark.parametrize(
    ("parted_from", "may"), [(["broerzus"], True), (["ouder"], False), (["ouder", "broerzus"], False)]
)
def test_a_separation_of_brother_and_sister_alone_can_be_overridden(parted_from: list[str], may: bool) -> None:
    made = quiet()
    ilyas = child(made, "Ilyas")
    made.options[1].separations = [Separation(child_id=ilyas.id, parted_from=parted_from, ground="geen_plek")]
    reason = "Er is één bed te weinig, tot vrijdag; oma en moeder wonen in dezelfde straat."
    row = Override(rule="MT-29", child_id=ilyas.id, by="D. Terpstra", on=date(2025, 11, 10), reason=reason)
    made.overrides.append(row)
    (finding,) = (each for each in findings(made) if each.rule == "MT-29")
    assert finding.blocks is not may
    assert finding.overridden_by == ("D. Terpstra" if may else "")
