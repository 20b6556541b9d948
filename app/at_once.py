"""Filling in several empty fields with one press: only where nothing stood, told afterwards, and with the way back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.card_piles import MUST_STAY, on_pile
from app.changes import add_source, set_impact, set_wish
from app.days import short_day
from models.assessment import Assessment
from models.evidence import Citation, Source
from models.explanation import Explanation
from models.options import Option
from models.people import Child
from models.shape import all_rows, refers
from models.views import Hearing
from models.writing import Rows, rows_of

VIEW = "E1"
TALK = ("held", "offered_on", "offered_by", "offered_how", "held_on", "place", "led_by", "led_by_role",
        "led_by_expertise")  # fmt: skip
"""What two talks of one day share: who, where and when; never the words, the way or the weight."""

PLAN = ("planned_on", "by", "form")
"""What the talks share in which a decision is explained."""


@dataclass(frozen=True)
class Made:
    """A row that one press added to a list, and what stood in it then."""

    assessment: Assessment
    rows: list[Any]
    row: Any
    then: Rows

    def take_back(self) -> None:
        """Let it go again, unless somebody went on with it: filled it in, added a file to it, or cited it."""
        is_as_then = self.row in self.rows and rows_of(self.row) == self.then
        if is_as_then and not any(refers(each, self.row.id) for each in all_rows(self.assessment)):
            self.rows.remove(self.row)


@dataclass
class AtOnce:
    """What one press filled in; `where` is the place that tells it."""

    where: str = ""
    puts: list[tuple[Any, str, Any, Any]] = field(default_factory=list)  # owner, attribute, before, after
    made: list[Made] = field(default_factory=list)

    def put(self, owner: Any, attribute: str, value: Any) -> None:
        """Fill in one field when it is empty and there is something to fill in."""
        before = getattr(owner, attribute)
        if value and not before:
            setattr(owner, attribute, value)
            self.puts.append((owner, attribute, before, value))

    def take_back(self) -> None:
        """Empty what was filled in, but for what somebody changed since."""
        for owner, attribute, before, after in self.puts:
            if getattr(owner, attribute) == after:
                setattr(owner, attribute, before)
        for each in self.made:
            each.take_back()

    @property
    def count(self) -> int:
        """How many fields were filled in."""
        return len(self.puts)


def rest_weighs_normally(child: Child) -> AtOnce:
    """Every element of this child that has no weight yet weighs normally."""
    done = AtOnce()
    for each in child.elements:
        done.put(each, "weight", "normaal")
    return done


def rest_is_established(child: Child) -> AtOnce:
    """Every finding about this child whose certainty was not given is established; an empty finding is none."""
    done = AtOnce()
    for each in child.elements:
        if each.weight != "nvt" and each.text.strip():
            done.put(each, "certainty", "vastgesteld")
    return done


def rest_makes_no_difference(child: Child, options: Sequence[Option]) -> AtOnce:
    """Every effect on this child that was not judged yet is neutral; that on its view follows from the wishes."""
    done = AtOnce()
    for each in child.elements:
        for one in options if each.code != VIEW and each.weight != "nvt" else ():
            impact = child.impact(each.code, one.id) or set_impact(child, each.code, one.id)
            done.put(impact, "effect", "neutraal")
    return done


def rest_is_all_the_same(child: Child, options: Sequence[Option]) -> AtOnce:
    """Every option of which this child's wish was not recorded yet is all the same to it."""
    done = AtOnce()
    for one in options:
        if not child.wish(one.id):
            set_wish(child, one.id, "")
            row = next(each for each in child.wishes if each.option_id == one.id)
            done.put(row, "wish", "maakt_niet_uit")
    return done


def as_talk_before(talk: Hearing, before: Hearing) -> AtOnce:
    """Take over from the talk with another child who spoke, where and when."""
    done = AtOnce()
    for name in TALK:
        done.put(talk, name, getattr(before, name))
    return done


def as_plan_before(plan: Explanation, before: Explanation) -> AtOnce:
    """Take over from another child who explains, when and how."""
    done = AtOnce()
    for name in PLAN:
        done.put(plan, name, getattr(before, name))
    return done


def what_must_stay(talk: Hearing) -> AtOnce:
    """Write down which subjects the child laid on the pile of what must not go, the most important first."""
    done = AtOnce()
    done.put(talk, "must_not_vanish", ", ".join(subjects_that_stay(talk)))
    return done


def subjects_that_stay(talk: Hearing) -> list[str]:
    """The subjects on the pile of what must not go, in the child's own order."""
    return [each.subject.strip() for each in on_pile(talk.cards, MUST_STAY) if each.subject.strip()]


def talk_before(assessment: Assessment, child: Child) -> tuple[Child, Hearing] | None:
    """The first held talk of the nearest child before this one in the file, with that child."""
    for each in _before(assessment, child):
        for talk in each.hearings:
            if talk.held and not talk.removed:
                return each, talk
    return None


def plan_before(assessment: Assessment, child: Child) -> tuple[Child, Explanation] | None:
    """The plan for the explanation of the nearest child before this one that has one."""
    found = (each for each in _before(assessment, child) if any(getattr(each.explanation, name) for name in PLAN))
    return next(((each, each.explanation) for each in found), None)


def _before(assessment: Assessment, child: Child) -> list[Child]:
    children = assessment.children
    return list(reversed(children[: children.index(child)]))


def record_of(assessment: Assessment, child: Child, talk: Hearing) -> Source | None:
    """The source that this talk was made into before, if any: a report of the same day that carries the view."""
    sources = {each.id: each for each in assessment.sources if each.kind == "hoorverslag"}
    cited = (sources.get(each.source_id or "") for each in child.element(VIEW).citations)
    return next((each for each in cited if each and each.dated == talk.held_on), None)


def make_source(assessment: Assessment, child: Child, talk: Hearing) -> AtOnce:
    """Put the report of this talk among the sources, and let what the child thinks rest on it."""
    done = AtOnce()
    name, day = child.first_name.strip() or "een kind", f", {short_day(talk.held_on)}" if talk.held_on else ""
    source = add_source(
        assessment,
        kind="hoorverslag",
        title=f"Gesprek met {name}{day}",
        dated=talk.held_on,
        author=talk.led_by,
    )
    citation = Citation(source_id=source.id)
    child.element(VIEW).citations.append(citation)
    for rows, row in ((child.element(VIEW).citations, citation), (assessment.all_sources, source)):
        done.made.append(Made(assessment, rows, row, rows_of(row)))
    return done


def talks_without_source(assessment: Assessment) -> list[tuple[Child, Hearing]]:
    """The held talks, with their child, whose report is not among the sources yet."""
    held = ((child, talk) for child in assessment.children for talk in child.hearings if talk.held and not talk.removed)
    return [(child, talk) for child, talk in held if talk.held_on and record_of(assessment, child, talk) is None]


def make_sources(assessment: Assessment) -> AtOnce:
    """Put the reports of all held talks among the sources, each under the view of its own child."""
    done = AtOnce()
    for child, talk in talks_without_source(assessment):
        done.made += make_source(assessment, child, talk).made
    return done


def rests_on(owner: Any, source: Source, is_so: bool) -> None:
    """Let an element or interest rest on a source, or no longer."""
    there = [each for each in owner.citations if each.source_id == source.id]
    if is_so and not there:
        owner.citations.append(Citation(source_id=source.id))
    elif not is_so:
        for each in there:
            owner.citations.remove(each)
