"""Knows what helps to prepare a talk with one child: what fits, what is still open, and what is told of the plan.

It advises and never decides: an age chooses a form, and never keeps a child out (General Comment 12, par. 21).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.case import age_group, held_hearings
from app.method import Method, Question
from app.recipients import Recipient
from app.sharing import may_know
from app.special_data import is_asked
from app.withholding import place_hidden
from models.assessment import Assessment
from models.evidence import Sharing
from models.people import Child
from models.views import DECLINED, Hearing, Observation, ObservationMoment
from resources.language import tr

YOUNGEST = "L1"
"""The age group that is observed: there is no invitation for it."""

DUTCH = ("", "nederlands", "nl")
HEAVY = ("zwaar", "doorslaggevend")
ABOUT_HEALTH = ("E5-01", "E5-02", "E5-04", "E6-01")
"""The questions whose answer says that something helps or hinders this child in a talk."""

SHARED_WITH = "E1-10"
"""The question who may know what; it is always asked, at the end."""


@dataclass(frozen=True)
class WayAdvice:
    """A way of hearing that fits, by its code and label, with the reason."""

    way: str
    label: str
    reason: str


@dataclass(frozen=True)
class Note:
    """One line of advice with its source."""

    id: str
    title: str
    text: str
    source: str


@dataclass(frozen=True)
class TalkAdvice:
    """What fits one child: the ways, the best one first, and what to think of. `group` is empty while no age is known.

    No way is left out because of age: `ways` are those to begin with, and every other way stays open.
    """

    group: str
    ways: tuple[WayAdvice, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class OpenQuestion:
    """A guiding question that this child can answer and that has no answer in the file, in words for its age."""

    id: str
    element: str
    words: str


@dataclass(frozen=True)
class Told:
    """What of a planned talk a reader may know; all empty when nothing is planned, or nothing of it may be known."""

    day: date | None = None
    time: str = ""
    place: str = ""
    who: str = ""
    role: str = ""
    confidant: str = ""
    interpreter: bool = False


def group_of(assessment: Assessment, child: Child, method: Method, on: date) -> str:
    """The age group (L1 … L5) on the day of the decision, or on `on` as long as there is none; empty when unknown."""
    return age_group(child, method, assessment.decision.decided_on or on)


def name_of(assessment: Assessment, child: Child) -> str:
    """How the child wants to be called, else its first name, else which child it is."""
    name = child.called.strip() or child.first_name.strip()
    return name or tr("kind {what}", what=assessment.children.index(child) + 1)


# --- The plan -------------------------------------------------------------------------------------------------


NOBODY = frozenset({"alleen", "niemand", "nee", "geen", "nvt", "n.v.t", "-", "liever niemand", "liever alleen"})
"""What somebody types where the child wants nobody beside it."""


def begin_plan(child: Child) -> Hearing:
    """A talk to be planned, not yet in the file; what an earlier talk keeps from a person, this one keeps as well."""
    made = Hearing()
    marks: dict[str | None, Sharing] = {}
    for talk in (each for each in child.hearings if not each.removed):
        marks |= {each.person_id: each for each in talk.sharing if each.level not in ("", "alles")}
    made.sharing = _copied(marks.values())
    return made


def _copied(marks: Iterable[Sharing]) -> list[Sharing]:
    return [Sharing(person_id=each.person_id, level=each.level, reason=each.reason) for each in marks]


def hold(talk: Hearing, on: date) -> None:
    """Say that a planned talk was held: on the day that was planned, unless that is still to come."""
    talk.held = True
    if talk.held_on is None and talk.planned_on is not None and talk.planned_on <= on:
        talk.held_on = talk.planned_on


def as_observation(talk: Hearing, on: date) -> Observation:
    """The record of an observation that begins with what was planned; a day that is still to come is left open."""
    day = talk.planned_on if talk.planned_on and talk.planned_on <= on else None
    return Observation(
        observer=talk.led_by,
        observer_role=talk.led_by_role,
        moments=[ObservationMoment(on=day, place=talk.place)],
        sharing=_copied(talk.sharing),
    )


def told(assessment: Assessment, talk: Hearing | None, reader: Recipient) -> Told:
    """What of a planned talk may stand in a paper for this reader (method B.3).

    Nothing of it where somebody who can read it may not know of the talk; no place where an address is secret.
    """
    if talk is None or not may_know(assessment, talk, reader):
        return Told()
    hidden = place_hidden(assessment, reader)  # the role of who talks can tell of the place as well
    place = "" if hidden else talk.place.strip()
    who, role = talk.led_by.strip(), "" if hidden else talk.led_by_role.strip()
    interpreter = talk.interpreter == "professioneel"
    time = talk.planned_time if talk.planned_on else ""
    return Told(talk.planned_on, time, place, who, role if who else "", _confidant(talk), interpreter)


def _confidant(talk: Hearing) -> str:
    """Whom the child wants beside it; empty where it wants nobody, which is typed in many ways."""
    said = talk.confidant.strip()
    return "" if said.casefold().rstrip(".") in NOBODY else said


# --- What fits ------------------------------------------------------------------------------------------------


def form_advice(assessment: Assessment, child: Child, method: Method, on: date) -> TalkAdvice:
    """Which forms fit this child and what to think of, from its age group, language, health and trust (B.1, B.2)."""
    group = group_of(assessment, child, method, on)
    name = name_of(assessment, child)
    ways = [
        WayAdvice(each.way, method.hearing_ways[each.way].label, each.reason.format(kind=name))
        for each in method.talk.ways.get(group, ())
    ]
    notes = (method.talk.advice[id] for id in _advice(assessment, child, group))
    language = child.language.strip()
    return TalkAdvice(
        group,
        tuple(sorted(ways, key=lambda each: each.way in _refused(child))),
        tuple(Note(each.id, each.title, each.text.format(kind=name, taal=language), each.source) for each in notes),
    )


def _advice(assessment: Assessment, child: Child, group: str) -> Iterator[str]:
    if not group:
        yield "leeftijd_onbekend"
    if any(not each.removed for each in child.safety_signals):
        yield "gevaar"
    if group == YOUNGEST:
        yield "twee_momenten"
    if speaks_another_language(child):
        yield "taal"
    if is_vulnerable(child):
        yield "wat_helpt"
    yield "wie_kan"
    if group != YOUNGEST:
        yield "vertrouwd"
        yield "waar"
    yield "erbij_jong" if group == YOUNGEST else "erbij"
    if len(assessment.children) > 1:
        yield "ieder_apart"


def _refused(child: Child) -> set[str]:
    """The ways that the child did not want."""
    return {each.way for each in child.hearings if not each.removed and not each.held and each.reaction in DECLINED}


def speaks_another_language(child: Child) -> bool:
    """Whether the child speaks more easily in another language than Dutch."""
    return child.language.strip().casefold() not in DUTCH


def is_vulnerable(child: Child) -> bool:
    """Whether the file holds something about health, a disability or what the child lived through."""
    if child.particulars.strip():
        return True
    if any(each.code in ("E5", "E6") and each.weight in HEAVY and each.text.strip() for each in child.elements):
        return True
    found = (each for each in child.answers if each.question_id in ABOUT_HEALTH and each.value != "nee")
    return any(each.value == "ja" or each.note.strip() for each in found)


# --- What is still open ---------------------------------------------------------------------------------------


def open_questions(assessment: Assessment, child: Child, method: Method, on: date) -> tuple[OpenQuestion, ...]:
    """What this child itself can still tell: its questions without an answer, the heaviest elements first (B.7).

    Special personal data are asked about only where somebody gave the reason (art. 9 AVG); elements that are not
    relevant are left out. The question who may know what stands last, because every talk ends with it.
    """
    group = group_of(assessment, child, method, on)
    found = [
        OpenQuestion(each.id, each.element, _words(method, each, group))
        for element in _by_weight(child, method)
        for each in method.elements[element].questions_for(group, "K")
        if is_asked(assessment, each) and not _is_answered(assessment, child, each)
    ]
    return tuple(sorted(found, key=lambda each: each.id == SHARED_WITH))


def _words(method: Method, question: Question, group: str) -> str:
    return method.talk.questions[question.id].words.get(group, question.text)


def _by_weight(child: Child, method: Method) -> list[str]:
    """The elements that count for this child: its view first, then the heavy ones."""
    weights = {each.code: each.weight for each in child.elements}
    order = {"doorslaggevend": 1, "zwaar": 2, "licht": 4}
    codes: Iterable[str] = (each for each in method.elements if weights.get(each) != "nvt")
    return sorted(codes, key=lambda each: 0 if each == "E1" else order.get(weights.get(each, ""), 3))


def _is_answered(assessment: Assessment, child: Child, question: Question) -> bool:
    """Whether the file has the answer: at the question itself, or where a talk keeps the same thing."""
    answer = child.answer(question.id)
    if answer is not None and (answer.value or answer.note.strip()):
        return True
    if question.id == "E1-05":
        return any(each.must_not_vanish.strip() for each in held_hearings(child))
    if question.id == "E1-06":
        options = assessment.options
        return bool(options) and all(child.wish(each.id) not in ("", "niet_besproken") for each in options)
    return False
