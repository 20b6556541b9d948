"""Knows when an alarm of the method (E.8) is shown: a label on an option, a child or the file, which blocks nothing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from app.case import days_in_shelter, is_group
from app.fields import Field, of_child, of_row
from app.method import Alarm, Method
from app.network_place import asks_for_a_visit, was_visited
from app.readability import found_terms, says_only
from app.rules import enforcement, explanation, other_interests, separation, views, weighing
from app.rules.case_index import CaseIndex, lay_out
from app.rules.hit import Rule, is_empty
from models.assessment import Assessment
from models.options import Option

STOPS = ("stopt", "stoppen", "stopgezet", "vervalt", "valt weg", "afgebroken", "wachtlijst")
STOPS_NOT = (
    "stopt niet",
    "vervalt niet",
    "valt niet weg",
    "geen wachtlijst",
    "geen nieuwe wachtlijst",
)
"""Words that tell of a treatment that ends, and those that deny it."""

ORIGIN = {"E3-09": "ja", "E8-09": "nee"}
"""The answers that tell of an assumption about a group, or of unlike treatment (AL-14)."""


@dataclass(frozen=True)
class Raised:
    """An alarm that holds now: where it stands (an option, a child, else the file), and the field that shows it."""

    alarm: str
    field: Field
    option_id: str | None = None
    child_id: str | None = None


Look = Callable[[CaseIndex], Iterator[Raised]]


def alarms(assessment: Assessment, method: Method, on: date | None = None) -> tuple[Raised, ...]:
    """Every alarm that holds, in the order of the method, each once for an option or child; `on`: reference date.

    None for a rule about a group: they look at a family that has to sleep somewhere.
    """
    if is_group(assessment, method):
        return ()
    case = lay_out(assessment, method, on)
    found = (raised for look in LOOKS.values() for raised in look(case))
    first: dict[tuple[str, str | None, str | None], Raised] = {}
    for each in found:
        first.setdefault((each.alarm, each.option_id, each.child_id), each)
    return tuple(first.values())


def alarms_of_option(assessment: Assessment, method: Method, option: Option) -> tuple[Alarm, ...]:
    """The labels on one option, each once."""
    found = dict.fromkeys(each.alarm for each in alarms(assessment, method) if each.option_id == option.id)
    return tuple(method.alarms[each] for each in found)


def parted_for_housing_or_poverty(case: CaseIndex) -> Iterator[Raised]:
    """AL-01: an option parts a child from a parent, and no ground of its own was recorded (art. 9 CRC)."""
    for option in case.options.values():
        rows = [each for each in option.separations if separation.parts_from_parent(option, each)]
        if any(each.ground in separation.NO_GROUND for each in rows) or (_carries(case, option, "AL-01") and not rows):
            yield Raised("AL-01", of_row("options", option, "separations"), option.id)


def no_place_or_the_street(case: CaseIndex) -> Iterator[Raised]:
    """AL-02: the option ends on the street, or something was chosen and nobody knows where the children sleep."""
    for option in case.options.values():
        if option.ethos_after == weighing.STREET or _carries(case, option, "AL-02"):
            yield Raised("AL-02", of_row("options", option, "ethos_after"), option.id)
    place = case.assessment.decision.sleeping_place
    if any(each.chosen for each in case.children) and says_only(place, case.method.words.no_place):
        yield Raised("AL-02", "decision/sleeping_place")


def siblings_parted(case: CaseIndex) -> Iterator[Raised]:
    """AL-05: an option parts brothers and sisters."""
    for option in case.options.values():
        if any("broerzus" in each.parted_from for each in option.separations):
            yield Raised("AL-05", of_row("options", option, "separations"), option.id)


def nobody_saw_the_place(case: CaseIndex) -> Iterator[Raised]:
    """AL-06: a place in the network that nobody went to see; a look by somebody else may be an answer (E4-07)."""
    told = any(_value(case, number, "E4-07") == "ja" for number in range(len(case.children)))
    for option in case.options.values():
        if asks_for_a_visit(option) and not was_visited(option, case.method) and not told:
            yield Raised("AL-06", of_row("options", option, "network_visits"), option.id)


def refused_by_word_of_mouth(case: CaseIndex) -> Iterator[Raised]:
    """AL-09: a refusal that is not on paper (art. 1:3, 3:41 Awb)."""
    decision = case.assessment.decision
    if decision.outcome == "weigeren" and not decision.written:
        yield Raised("AL-09", "decision/written")


def long_in_shelter_without_outlook(case: CaseIndex) -> Iterator[Raised]:
    """AL-10: more than six months in shelter, what is chosen does not end it, and no outlook was written down."""
    long = days_in_shelter(case.assessment, case.day) > weighing.LONG_STAY
    chosen = [each.chosen for each in case.children if each.chosen]
    ends = bool(chosen) and not any(each.ethos_after in weighing.NO_PROPER_HOME for each in chosen)
    if long and not ends and is_empty(case.assessment.decision.outlook):
        yield Raised("AL-10", "decision/outlook")


def treatment_ends(case: CaseIndex) -> Iterator[Raised]:
    """AL-11: what was answered about treatment, or noted with the choice, tells that it stops (art. 24 CRC)."""
    for each in case.children:
        answer = each.child.answer("E6-03")
        impact = each.impacts.get(("E6", each.chosen.id)) if each.chosen else None
        notes = (answer.note if answer else "", impact.note if impact else "")
        if any(found_terms(note, STOPS, STOPS_NOT) for note in notes):
            yield Raised("AL-11", of_child(each.child, "answers", "E6-03", "note"), child_id=each.child.id)


def danger_without_a_next_step(case: CaseIndex) -> Iterator[Raised]:
    """AL-12: a sign of violence or abuse that nobody followed up (MT-40)."""
    for hit in explanation.a_sign_of_danger_is_followed_up(case):
        told = next((each for each in hit.fields if "/safety_signals/" in each), "")
        if told and hit.child:
            yield Raised("AL-12", told, child_id=hit.child.id)


def parting_used_as_pressure(case: CaseIndex) -> Iterator[Raised]:
    """AL-13: somebody said that the children could get a place and the parent could not (E2-04)."""
    for number, each in enumerate(case.children):
        if _value(case, number, "E2-04") == "ja":
            yield Raised("AL-13", of_child(each.child, "answers", "E2-04", "value"))


def told_apart_by_origin(case: CaseIndex) -> Iterator[Raised]:
    """AL-14: an untested assumption about origin, unlike treatment, or the duty against it not met (art. 2 CRC)."""
    for number, each in enumerate(case.children):
        for question, bad in ORIGIN.items():
            if _value(case, number, question) == bad:
                yield Raised("AL-14", of_child(each.child, "answers", question, "value"))
    yield from _not_done(case, "AL-14", "H-V10")


def children_not_known_to_the_judge(case: CaseIndex) -> Iterator[Raised]:
    """AL-15: it was not done that the judge knows of the children (H-V05), or there are more than the file names."""
    yield from _not_done(case, "AL-15", "H-V05")
    minors = case.assessment.household.minors
    if minors is not None and minors > len(case.children):
        yield Raised("AL-15", "household/minors")


def _not_done(case: CaseIndex, alarm: str, duty: str) -> Iterator[Raised]:
    planned = case.assessment.enforcement
    for entry in planned.checklist if planned.planned else ():
        if entry.item == duty and entry.status == "niet":
            yield Raised(alarm, f"enforcement/checklist/{entry.id}/status")


def _carries(case: CaseIndex, option: Option, alarm: str) -> bool:
    """Whether the kind of an option bears this alarm by itself (method D.1)."""
    kind = case.method.option_types.get(option.kind)
    return kind is not None and kind.alarm == alarm


def _value(case: CaseIndex, number: int, question: str) -> str:
    answer = case.children[number].child.answer(question)
    return answer.value if answer else ""


def _by_rules(alarm: str, *rules: Rule) -> Look:
    """An alarm that holds where one of these rules finds something that nothing sets aside."""

    def look(case: CaseIndex) -> Iterator[Raised]:
        for hit in (hit for rule in rules for hit in rule(case)):
            if not hit.set_aside:
                yield Raised(alarm, hit.fields[0], child_id=hit.child.id if hit.child else None)

    return look


LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "AL-01": parted_for_housing_or_poverty,
        "AL-02": no_place_or_the_street,
        "AL-03": _by_rules("AL-03", weighing.the_alternative_is_there_first),
        "AL-04": _by_rules("AL-04", enforcement.the_hour_is_allowed, enforcement.bad_weather_is_avoided),
        "AL-05": siblings_parted,
        "AL-06": nobody_saw_the_place,
        "AL-07": _by_rules("AL-07", views.the_child_was_heard, views.too_young_is_no_reason),
        "AL-08": _by_rules("AL-08", other_interests.a_refusal_looks_at_the_substance),
        "AL-09": refused_by_word_of_mouth,
        "AL-10": long_in_shelter_without_outlook,
        "AL-11": treatment_ends,
        "AL-12": danger_without_a_next_step,
        "AL-13": parting_used_as_pressure,
        "AL-14": told_apart_by_origin,
        "AL-15": children_not_known_to_the_judge,
    }
)
"""How each alarm is found, by its id, in the order of the method."""
