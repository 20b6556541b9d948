"""Step 4: remedies, the talk with each child, texts for child and parent, the eviction; each raised and not raised."""

from datetime import date, timedelta

import pytest
from assessments import (
    DAY,
    Change,
    child,
    count_profiles,
    findings,
    found,
    open_remedies,
    person,
    put,
    quiet,
    quiet_report,
    siblings,
    the_method,
)

from models.assessment import Assessment
from models.decision import ChecklistEntry, DecisionRemedy
from models.evidence import Sharing
from models.options import Option
from models.views import SafetySignal

NOOR = "MT-38 W Noor"


def _untold(made: Assessment) -> None:
    put(made.decision, written=False, help=" ")
    made.decision.remedies.clear()
    made.publication.planned_on = None


def _wrong_remedy(made: Assessment) -> None:
    made.decision.remedies.append(DecisionRemedy(code="hb_jeugd"))


def _for_a_group(made: Assessment, **known: object) -> None:
    """A rule for a group: no remedy, a sentence instead."""
    put(made, decision_type="BT-09")
    open_remedies(made)
    count_profiles(made)
    put(made.publication, planned_on=None)
    put(made.decision, **known)


def _a_remedy_against_a_rule(made: Assessment) -> None:
    put(made, decision_type="BT-09")
    count_profiles(made)


def _another_type(made: Assessment, *remedies: str) -> None:
    """A decision outside the list, contested in one of these ways."""
    put(made, decision_type="BT-10")
    put(made.publication, planned_on=None)
    made.decision.remedies = [DecisionRemedy(code=each) for each in remedies]


TYPED = {"name": "Beroep bij de geschillencommissie", "term": "drie maanden", "starts": "de dag na de brief",
         "address": "Postbus 1, Den Haag"}  # fmt: skip
NONE_BUT_COMPLAIN = "Tegen dit besluit staat geen rechtsmiddel open. U kunt wel een klacht indienen."


def _no_remedy(made: Assessment, sentence: str) -> None:
    _another_type(made)
    put(made.decision, no_remedy=sentence)


def _none_in_a_common_type(made: Assessment) -> None:
    put(made.decision, remedies=[], no_remedy=NONE_BUT_COMPLAIN)


def _typed_remedy(made: Assessment, **typed: str) -> None:
    _another_type(made)
    made.decision.remedies.append(DecisionRemedy(**TYPED | typed))


def _no_plan(made: Assessment) -> None:
    put(made.children[0].explanation, planned_on=None, by="", form="")


def _letter(text: str, name: str = "Kacper", base: str = "J3", adds: tuple[str, ...] = ()) -> Change:
    return Change(text[:50], base, lambda made: put(child(made, name).explanation, child_text=text), adds)


def _parents_letter(text: str, *adds: str) -> Change:
    return Change(text[:50], "quiet", lambda made: put(made.children[0].explanation, parent_text=text), adds)


def _withhold(made: Assessment, text: str, own: bool) -> None:
    """The mother may not know what Ilyas' observer wrote, and his text says it all the same."""
    noor, ilyas = made.children
    mother = person(made, "ouder_gezag")
    ilyas.observations[0].sharing.append(Sharing(person_id=mother.id, level="niets"))
    put(noor.explanation, **{"child_text" if own else "parent_text": text})


def _told_in_confidence(made: Assessment) -> None:
    zuzanna = child(made, "Zuzanna")
    zuzanna.explanation.child_text += " Jij vertelde dat je goed wilt leren."


def _no_room(made: Assessment) -> None:
    child(made, "Lena").explanation.drawing = False


def _plan_the_eviction(made: Assessment, complete: bool = True, **known: object) -> None:
    put(made.enforcement, **{"planned": True, "on": date(2026, 1, 12), "time_from": "10:00", **known})
    items = [each.id for each in the_method().checklist if each.phase != "na"]
    made.enforcement.checklist = [ChecklistEntry(item=each, status="gedaan") for each in items]
    if not complete:
        made.enforcement.checklist[0].status = "niet"
        made.enforcement.checklist.pop()


def _unfollowed(made: Assessment, **known: object) -> None:
    made.children[0].safety_signals = [SafetySignal(**{"kind": "honger", **known})]


LONG = (
    "Dag Kacper, jullie gaan na de kerst met zijn allen in een huis wonen waar een tuin bij is en waar je fiets kan "
    "staan. "
)
HARD = "Dag Kacper. De hulpverleningsorganisatie communiceert de verhuisvoorbereidingsmogelijkheden schriftelijk. " * 2
SEEN = "Ilyas bleef op 7 november tegen zijn moeder aan zitten."

CASES = (
    Change("nothing told", "quiet", _untold, ("MT-36 F",)),
    Change("no day of publication", "quiet", lambda a: put(a.publication, planned_on=None), ("MT-36 F",)),
    Change("only a remedy without a term", "quiet", lambda a: put(a.decision, remedies=[DecisionRemedy(code="vovo")]),
           ("MT-36 F",)),
    Change("a remedy of another court", "quiet", _wrong_remedy, ("MT-36 F",)),
    Change("advice without a route", "report", _untold, ("MT-36 F",)),
    Change("advice has no last day", "report", lambda a: put(a.publication, planned_on=None)),
    Change("a rule for a group has no remedy", "quiet", _for_a_group),
    Change("a rule for a group and nobody to help", "quiet", lambda a: _for_a_group(a, help=""), ("MT-36 F",)),
    Change("a remedy against a rule", "quiet", _a_remedy_against_a_rule, ("MT-36 F",)),
    Change("another type, a complaint only", "quiet", lambda a: _another_type(a, "klacht")),
    Change("another type, a term that runs", "quiet", lambda a: _another_type(a, "klacht", "bezwaar"), ("MT-36 F",)),
    Change("another type, nothing told", "quiet", _another_type, ("MT-36 F",)),
    Change("another type, no remedy and the way to complain", "quiet", lambda a: _no_remedy(a, NONE_BUT_COMPLAIN)),
    Change("another type, no remedy and no way to complain", "quiet", lambda a: _no_remedy(a, "Er staat niets open."),
           ("MT-36 F",)),
    Change("a common type, only the sentence", "quiet", _none_in_a_common_type,
           ("MT-36 F",)),
    Change("another type, a typed remedy", "quiet", lambda a: _typed_remedy(a)),
    Change("another type, typed without a term", "quiet", lambda a: _typed_remedy(a, term=" ", name=" "),
           ("MT-36 F",)),
    Change("another type, typed without a begin", "quiet", lambda a: _typed_remedy(a, starts="", address=""),
           ("MT-36 F",)),
    Change("a typed remedy in a common type", "quiet", lambda a: a.decision.remedies.append(DecisionRemedy(**TYPED)),
           ("MT-36 F",)),
    Change("no plan", "quiet", _no_plan, ("MT-37 F Noor",)),
    Change("fifteen days", "quiet", lambda a: put(a.children[0].explanation, planned_on=DAY + timedelta(days=15)),
           ("MT-37 F Noor",)),
    Change("fourteen days", "quiet", lambda a: put(a.children[0].explanation, planned_on=DAY + timedelta(days=14))),
    _letter(LONG, adds=("MT-38 H Kacper", "MT-38 W Kacper")),
    _letter(HARD, adds=("MT-38 W Kacper",)),
    _letter("Papa kan bezwaar maken.", adds=("MT-38 W Kacper",)),
    _letter("Papa kan bezwaar maken. Dat is een brief sturen."),
    _letter("Er zijn schulden.", adds=("MT-38 W Kacper",)),
    _letter("Dat is je eigen schuld.", adds=("MT-38 W Kacper",)),
    _letter("Dat is niet jouw schuld."),
    _letter("Er is een huis. " * 70, adds=("MT-38 W Kacper",)),
    _letter("Het huis is verwijtbaar leeg.", "Noor", "quiet", (NOOR,)),
    Change("a toddler's text may be any length", "quiet", lambda a: put(a.children[0].explanation, child_text=LONG)),
    Change("no drawing", "J3", _no_room, ("MT-38 H Lena",)),
    Change("no drawing and no text", "J3", lambda a: put(child(a, "Lena").explanation, child_text="", drawing=False)),
    Change("told in confidence", "J3", _told_in_confidence, ("MT-38 W Zuzanna",)),
    Change("a quote for the child", "quiet", lambda a: _withhold(a, f"Dit is ons bed. {SEEN}", True), (NOOR,)),
    Change("a quote for the parent", "quiet", lambda a: _withhold(a, SEEN, False), (NOOR,)),
    _parents_letter("Uw verwijtbaar gedrag telt mee. De diagnose van Noor ook. Het is uw eigen schuld.", NOOR),
    _parents_letter(" ".join([*("Noor" for _ in range(12)), "slaapt vannacht bij u in een kamer met een bed erbij."]),
                    "MT-38 H Noor", NOOR),
    Change("list open", "quiet", lambda a: _plan_the_eviction(a, complete=False), ("MT-39-lijst F",)),
    Change("list done", "quiet", _plan_the_eviction),
    Change("an evening", "quiet", lambda a: _plan_the_eviction(a, time_until="20:30"), ("MT-39-tijd W",)),
    Change("a Sunday with a bailiff", "report", lambda a: _plan_the_eviction(a, on=date(2026, 1, 11)),
           ("MT-39-tijd F",)),
    Change("a Sunday, carried out by the town", "quiet", lambda a: (
        put(a, decision_type="BT-08"), _plan_the_eviction(a, on=date(2026, 1, 11))), ("MT-39-tijd W",)),
    Change("frost", "quiet", lambda a: _plan_the_eviction(a, weather="vorst"), ("MT-39-weer W",)),
    Change("nothing planned", "quiet", lambda a: put(a.enforcement, weather="vorst", time_from="23:00")),
    Change("a sign, no step", "quiet", _unfollowed, ("MT-40 W Noor",)),
    Change("a sign, another step unnamed", "quiet", lambda a: _unfollowed(a, next_step="overig"), ("MT-40 W Noor",)),
    Change("a sign, followed up", "quiet", lambda a: _unfollowed(a, next_step="huisarts")),
    Change("no danger", "quiet", lambda a: _unfollowed(a, kind="overig")),
    Change("not safe tonight", "quiet", lambda a: (
        put(a, safety_action=""), a.children[0].safety_signals.clear()), ("MT-40 W Noor",)),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_explanation(case: Change) -> None:
    found_here = [each for each in found(case.made()) if not each.startswith("IN-07")]  # see test_nonsense
    assert found_here == case.expected()


@pytest.mark.parametrize(
    ("hour", "outside"),
    [("06:59", True), ("7:00", False), ("20.00", False), ("20:01", True), ("21", True), ("", False), ("later", False)],
)
def test_hours_as_people_type_them(hour: str, outside: bool) -> None:
    made = quiet()
    _plan_the_eviction(made, time_from=hour)
    assert found(made) == (["MT-39-tijd W"] if outside else [])


def test_leave_of_the_judge_sets_the_hour_aside_once_it_has_a_day_and_a_number() -> None:
    made = quiet_report()
    _plan_the_eviction(made, on=date(2026, 1, 11))
    assert [(each.blocks, each.overridden_by) for each in findings(made)] == [(True, "")]
    made.enforcement.leave_on = date(2026, 1, 5)
    assert findings(made)[0].blocks
    made.enforcement.leave_case = "C/13/4567"
    assert [(each.level, each.blocks, each.overridden_by) for each in findings(made)] == [
        ("F", False, "verlof van de rechter van 5 januari 2026, zaak C/13/4567")
    ]


def test_a_withheld_option_of_words_needs_five_in_a_row() -> None:
    made = quiet()
    _withhold(made, "Ilyas bleef op 7 november thuis.", True)
    assert found(made) == [NOOR]
    made.children[0].explanation.child_text = "Ilyas bleef op maandag 7 november thuis."
    assert found(made) == []


def test_a_summary_may_be_told_where_only_the_literal_words_are_kept() -> None:
    made = siblings()
    kacper, father = child(made, "Kacper"), person(made, "ouder_gezag")
    quoted = "Je zei ook dat het goed is als Lena dan kan ademen."
    kacper.explanation.child_text = kacper.explanation.child_text.replace(quoted, "Je zei ook iets liefs over Lena.")
    kacper.hearings[0].sharing = [Sharing(person_id=father.id, level="samenvatting")]
    assert found(made) == found(siblings())
    kacper.explanation.child_text += f" {quoted}"
    assert "MT-38 W Kacper" in found(made)


def test_the_null_option_never_needs_a_remedy_of_its_own() -> None:
    made = quiet()
    made.all_options.append(Option(number=9, removed_at=made.created_at))
    assert found(made) == []
