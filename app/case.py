"""Knows how to read an assessment: ages, chosen options, effects, hearings, sources, terms; it changes nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from app.deadlines import LastDay, Term, last_day
from app.method import Method, Remedy
from models.assessment import Assessment
from models.decision import DecisionRemedy
from models.evidence import Citation, Fact
from models.options import Option
from models.people import Child
from models.views import Hearing
from resources.language import later

SHELTER = frozenset({"2", "3"})
"""The ETHOS Light classes whose stay counts for AL-10: emergency shelter and temporary shelter."""

BURDENSOME = frozenset({"weigeren", "beeindigen", "ontruimen", "sluiten"})
"""The outcomes that take something from a family (method G.0)."""

EFFECT_OF_WISH = {
    "wil_graag": "sterk_positief",
    "goed": "positief",
    "maakt_niet_uit": "neutraal",
    "liever_niet": "negatief",
    "absoluut_niet": "sterk_negatief",
    "niet_besproken": "onbekend",
}
"""The effect on E1 by wish (method A.5); a test keeps it equal to the method's own table."""

PARENTS = frozenset({"ouder_gezag", "ouder_zonder_gezag", "verzorger"})
"""The roles of those who raise a child, with or without authority."""

FROM_PUBLICATION = "bekendmaking"
"""The event (code of the scale `runs_from`) on the day after which a term of this decision itself begins to run."""

CLOSING = "sluiten"
"""The outcome that closes a home."""


@dataclass(frozen=True)
class Decisive:
    """What decides for one child: elements by code, and other interests by id that prevail (method G.0)."""

    elements: tuple[str, ...]
    interest_ids: tuple[str, ...]


@dataclass(frozen=True)
class RemedyDay:
    """A remedy of the decision and the last day to use it, or None while the day its term runs from is not known.

    `start` is that day: of the publication (planned where it is not done yet), or of a later event.
    """

    remedy: Remedy
    last_day: LastDay | None
    start: date | None = None


class Born(Protocol):
    """Who has an age: a child of a file, or one that is only counted."""

    @property
    def birth_date(self) -> date | None: ...
    @property
    def age(self) -> int | None: ...


class Stay(Protocol):
    """An earlier place, of a file or one that is only counted."""

    @property
    def ethos(self) -> str: ...
    @property
    def from_on(self) -> date | None: ...
    @property
    def until_on(self) -> date | None: ...


class Slept(Protocol):
    """Where a family slept and sleeps, of a file or one that is only counted."""

    @property
    def ethos(self) -> str: ...
    @property
    def slept_since(self) -> date | None: ...
    @property
    def past_stays(self) -> Sequence[Stay]: ...


def reference_date(assessment: Assessment, on: date | None = None) -> date:
    """The day to which everything is counted: `on`, else the decision date, else today (method G.0)."""
    return on or assessment.decision.decided_on or date.today()


def age_on(child: Born, day: date) -> int | None:
    """The age in whole years on `day`; without a birth date the age that was filled in; None before birth."""
    born = child.birth_date
    if born is None:
        return child.age
    if born > day:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birthday(born: date, age: int) -> date:
    """The day on which somebody reaches an age; who was born on 29 February does so on 1 March in other years."""
    first = date(born.year + age, born.month, 1)
    return first + timedelta(days=born.day - 1)


def age_group(child: Child, method: Method, day: date) -> str:
    """The age group (L1 … L5) on `day`; empty when the age is unknown or no group holds it."""
    age = age_on(child, day)
    group = None if age is None else method.age_group(age)
    return group.id if group else ""


def option(assessment: Assessment, option_id: str | None) -> Option | None:
    """The option with this id, or None when there is none on the table (any more)."""
    return next((each for each in assessment.options if each.id == option_id), None)


def chosen_options(assessment: Assessment) -> list[Option]:
    """The options chosen for one child or more, each once, in file order."""
    chosen = {child.weighing.chosen_option_id for child in assessment.children}
    return [each for each in assessment.options if each.id in chosen]


def effect(child: Child, element: str, option_id: str) -> str:
    """What an option does to a child on one element (code of the scale `effect`), or empty.

    That of E1 follows from the child's wish, and is empty as long as the child was not heard (method A.5).
    """
    if element == "E1":
        return EFFECT_OF_WISH.get(child.wish(option_id), "") if was_heard(child) else ""
    impact = child.impact(element, option_id)
    return impact.effect if impact else ""


def held_hearings(child: Child) -> list[Hearing]:
    """The talks that took place, in file order."""
    return [each for each in child.hearings if each.held and not each.removed]


def observation_days(child: Child) -> list[date]:
    """The days on which the child was observed, earliest first; a moment without a day does not count yet."""
    moments = (moment for each in child.observations if not each.removed for moment in each.moments)
    return sorted(moment.on for moment in moments if moment.on)


def was_heard(child: Child) -> bool:
    """Whether there is a record of what the child said or showed: a talk that was held, or an observation."""
    return bool(held_hearings(child) or observation_days(child))


def cited_facts(assessment: Assessment) -> set[str]:
    """The ids of the facts on which an element, an interest or a weighing rests."""
    cited = [each.citations for each in assessment.interests]
    for child in assessment.children:
        cited += [child.weighing.citations, *(each.citations for each in child.elements)]
    return {each.fact_id for citations in cited for each in citations if each.fact_id}


def days_in_shelter(assessment: Assessment, day: date) -> int:
    """The number of days spent in ETHOS class 2 or 3 up to `day`, earlier stays included (method I.2, AL-10)."""
    return shelter_days(assessment.housing, day)


def shelter_days(housing: Slept, day: date) -> int:
    """The same of where a family slept alone."""
    counted, reached = 0, date.min
    for begin, end in sorted(_shelter_stays(housing, day)):
        begin = max(begin, reached)
        if end > begin:
            counted, reached = counted + (end - begin).days, end
    return counted


def is_burdensome(assessment: Assessment, method: Method) -> bool:
    """Whether the decision takes something away, by its outcome or always by its type (method G.0)."""
    kind = method.decision_types.get(assessment.decision_type)
    return assessment.decision.outcome in BURDENSOME or (kind is not None and kind.burdensome_always)


def is_group(assessment: Assessment, method: Method) -> bool:
    """Whether this decision is a rule for a group: its children are profiles and its options variants (A.14)."""
    kind = method.decision_types.get(assessment.decision_type)
    return kind is not None and kind.group


def outcome_noun(assessment: Assessment, method: Method) -> str:
    """What this file ends in: a decision, or advice to whoever decides; both take «het» and «dit». Said with tr()."""
    kind = method.decision_types.get(assessment.decision_type)
    return later("advies") if kind is not None and kind.report else later("besluit")


def profiles_consulted(assessment: Assessment) -> frozenset[str]:
    """The ids of the profiles whose children took part in a consultation: what these want is known (A.14)."""
    return frozenset(profile for each in assessment.consultations for profile in each.profile_ids)


def asks_about_closure(assessment: Assessment, method: Method) -> bool:
    """Whether the four questions of a closure are asked: of the Opiumwet type, or where a home is closed (MT-34)."""
    kind = method.decision_types.get(assessment.decision_type)
    return assessment.decision.outcome == CLOSING or (kind is not None and kind.closure)


def decisive(child: Child) -> Decisive:
    """What the weighing of this child names as decisive (method G.0)."""
    weighing = child.weighing
    interests = (each.interest_id for each in weighing.weightier if each.interest_id)
    return Decisive(tuple(weighing.decisive_elements), tuple(interests))


def cited_through(citations: Iterable[Citation], facts: dict[str, Fact]) -> Iterator[Citation]:
    """The citations of sources: the direct ones, and those of the facts that are cited."""
    for citation in citations:
        if citation.source_id:
            yield citation
        elif citation.fact_id in facts:
            yield from (each for each in facts[citation.fact_id].citations if each.source_id)


def remedy_days(assessment: Assessment, method: Method) -> list[RemedyDay]:
    """The remedies of the decision with their last days, each counted from the event its term runs from."""
    known = (method.remedies.get(each.code) for each in assessment.decision.remedies)
    return [remedy_day(assessment, method, each) for each in known if each]


def remedy_day(assessment: Assessment, method: Method, remedy: Remedy) -> RemedyDay:
    """One remedy with its last day, whether it was chosen for this decision or not."""
    start = term_start(assessment, remedy.runs_from)
    return RemedyDay(remedy, last_day_of(remedy, start, method) if start else None, start)


def term_start(assessment: Assessment, event: str) -> date | None:
    """The day of the event (code of the scale `runs_from`) from which terms run; None while it is not known.

    The planned day of publication stands in until it is done (method D.11); later events are filled in by day.
    """
    if event == FROM_PUBLICATION:
        return assessment.publication.published_on or assessment.publication.planned_on
    days = (each.on for each in assessment.decision.event_days if each.code == event and each.on)
    return next(days, None)


def is_typed(chosen: DecisionRemedy) -> bool:
    """Whether a remedy is one in words of the author's own, because the method does not know it (method D.12)."""
    return not chosen.code and any(each.strip() for each in (chosen.name, chosen.term, chosen.starts))


def last_day_of(remedy: Remedy, start: date, method: Method) -> LastDay | None:
    """The last day of a remedy whose event (`runs_from`: judgment, eviction …) was on `start`; None without a term.

    Source of the terms: method D.11; of the counting: see `app.deadlines.last_day`.
    """
    if remedy.amount is None or remedy.unit is None:
        return None
    equated = {each.day for each in method.calendar.equated_days}
    return last_day(start, Term(remedy.amount, remedy.unit), equated, method.calendar.horizon)


def _shelter_stays(housing: Slept, day: date) -> Iterator[tuple[date, date]]:
    """The stays in shelter as (first day, day after), none beyond `day`; an open end lasts until the present place."""
    if housing.ethos in SHELTER and housing.slept_since:
        yield housing.slept_since, day
    for stay in housing.past_stays:
        until = stay.until_on or housing.slept_since
        if stay.ethos in SHELTER and stay.from_on and until:
            yield stay.from_on, min(until, day)
