"""Knows a family's time: where it slept, what was done and said when, and which days are still to come.

Everything follows from days that were entered elsewhere; what is not known shows as a gap or an open end.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.case import days_in_shelter, outcome_noun, reference_date
from app.days import short_day
from app.deadlines import months_later
from app.fields import Field
from app.method import Method
from app.sharing import Shared
from app.subject import is_about_a_group
from app.timeline_moments import LANES, Lane, Moment, moments_of
from models.assessment import Assessment
from models.people import Housing
from models.views import NotHeard
from resources.language import tr

__all__ = ["LANES", "Lane", "Moment", "Stay", "Timeline", "months", "timeline"]

BACK, AHEAD, OF_AGE, FARTHEST = 24, 3, 12, 24
"""Months: how far the picture looks back, how far ahead at least, how far for a birth or birthday, and at most."""

UNKNOWN, PLANNED = "9", "plan"
"""The kind of a stay nobody knows of, and of one that follows from the decision; the others are ETHOS Light classes."""

PRESENT: Field = "housing/slept_since"
"""The field of the stay in which the family sleeps now."""

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Stay:
    """A place where the family slept, sleeps or will sleep; an open end is one whose day is not known.

    `kind` is the ETHOS Light class, or one of UNKNOWN and PLANNED. `row` keeps stays apart that overlap.
    """

    begins: date
    ends: date
    kind: str
    name: str
    text: str
    open_begin: bool = False
    open_end: bool = False
    row: int = 0
    field: Field = ""

    @property
    def period(self) -> str:
        """From when to when, with a question mark for a day that is not known: «1-12-2024 – ?»."""
        begins = "?" if self.open_begin else short_day(self.begins)
        return f"{begins} – {'?' if self.open_end else short_day(self.ends)}"


@dataclass(frozen=True)
class Timeline:
    """The picture from `begins` to `ends` with `today`, the reference day; what has no day stands in `undated`.

    `close` is where a second, wider scale begins: most of what was done and said lies in a few weeks. It equals
    `begins` where one scale will do.
    """

    begins: date
    close: date
    ends: date
    today: date
    stays: tuple[Stay, ...]
    moments: tuple[Moment, ...]
    undated: tuple[str, ...]
    in_shelter: int

    def share(self, day: date, close: bool = False) -> float:
        """Where a day stands, from 0 at the left to 1 at the right; what lies outside stands at the edge."""
        begins = self.close if close else self.begins
        return min(1.0, max(0.0, (day - begins).days / max(1, (self.ends - begins).days)))

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes of moments that are not empty, in their order."""
        used = {each.lane for each in self.moments}
        return tuple(each for each in LANES if each in used)

    def listed(self) -> Iterator[tuple[str, str, Field]]:
        """Everything in the order of time: when, what, and where it is filled in."""
        entries = [(each.begins, each.period, each.text, each.field) for each in self.stays]
        entries += [(each.on, short_day(each.on), each.text, each.field) for each in self.moments]
        yield from ((when, what, field) for _, when, what, field in sorted(entries, key=lambda each: each[0]))


def timeline(
    assessment: Assessment,
    method: Method,
    on: date | None = None,
    sees: Callable[[Shared | NotHeard], bool] = lambda _row: True,
    places: bool = True,
    talks: bool = True,
) -> Timeline | None:
    """The time of this family, or None while no day is known.

    `sees` says which talks and views may be shown, and which talks that are still to come; without `places` no address
    and no school is named; without `talks` no day on which somebody sees a child.
    """
    today = reference_date(assessment, on)
    stays = tuple(_stays(assessment, method, today, places))
    moments = moments_of(assessment, method, today, sees, talks)
    if not stays and not moments:
        return None
    begins, ends = _window(stays, moments, today)
    near = tuple(each for each in moments if each.lane != "leeftijd" or begins <= each.on <= ends)
    undated = tuple(_undated(assessment, method, places))
    close = _close(begins, ends, today, near)
    return Timeline(begins, close, ends, today, stays, near, undated, days_in_shelter(assessment, today))


def months(begins: date, ends: date) -> Iterator[date]:
    """The first day of every month in the picture."""
    first = begins.replace(day=1)
    month = first if first == begins else months_later(first, 1)
    while month <= ends:
        yield month
        month = months_later(month, 1)


# --- stays --------------------------------------------------------------------------------------------------


def _stays(assessment: Assessment, method: Method, today: date, places: bool) -> Iterator[Stay]:
    """The stays in order, with the gaps between them; those that overlap stand on a row of their own."""
    known = sorted(_known_stays(assessment, method, today, places), key=lambda each: (each.begins, each.ends))
    reached: date | None = None
    rows: list[date] = []
    for each in _run_on(known):
        if reached and (each.begins - reached).days > 1:
            yield _gap(reached, each.begins, today)
        row = next((place for place, until in enumerate(rows) if until <= each.begins), len(rows))
        rows[row : row + 1] = [each.ends]
        yield replace(each, row=row)
        reached = max(reached or each.ends, each.ends)


def _run_on(known: Sequence[Stay]) -> Iterator[Stay]:
    """The present stay, where nobody knows its end, lasts until the next one begins: the family sleeps there still."""
    for each in known:
        later = [other.begins for other in known if other.begins > each.ends]
        is_open = each.open_end and each.field == PRESENT
        yield replace(each, ends=min(later)) if is_open and later else each


def _known_stays(assessment: Assessment, method: Method, today: date, places: bool) -> Iterator[Stay]:
    housing = assessment.housing
    yield from _past(housing, method, places)
    decision = assessment.decision
    yield from _now(housing, method, today, places, decision.departure_on)
    begins = decision.departure_on or decision.effective_on
    if begins and decision.sleeping_place.strip():
        name = decision.sleeping_place.strip() if places else tr("Een andere plek")
        ends = decision.ends_on if decision.ends_on and decision.ends_on > begins else None
        text = tr("Volgens het {assessment}: {name}", assessment=tr(outcome_noun(assessment, method)), name=name)
        yield Stay(begins, ends or max(begins, months_later(today, AHEAD)), PLANNED, name, text, False, ends is None,
                   field="decision/sleeping_place")  # fmt: skip


def _past(housing: Housing, method: Method, places: bool) -> Iterator[Stay]:
    """The earlier stays. A day that is missing is taken from the stay beside it, and the end stays open."""
    rows = [each for each in housing.past_stays if each.from_on or each.until_on]
    rows.sort(key=lambda each: each.from_on or each.until_on or date.min)
    for place, each in enumerate(rows):
        later = rows[place + 1].from_on if place + 1 < len(rows) else housing.slept_since
        begins = each.from_on or (rows[place - 1].until_on if place else None) or each.until_on
        ends = each.until_on or later or begins
        if begins and ends:
            where = each.place.strip() if places else ""
            field = f"housing/past_stays/{each.id}/from_on"
            yield _stay(
                begins, max(begins, ends), each.ethos, where, method, not each.from_on, not each.until_on, field
            )


def _now(housing: Housing, method: Method, today: date, places: bool, leaves: date | None) -> Iterator[Stay]:
    """The present stay: to the day until which it is sure or on which the family leaves, else with an open end."""
    begins = housing.slept_since
    if begins is None:
        return
    sure = None if housing.unsure else housing.sure_until or leaves
    sure = sure if sure and sure >= begins else None
    kind = _kind(housing.ethos, method)
    until = tr(", tot die dag zeker") if sure else tr("; tot wanneer is niet zeker")
    nights = tr("{nights} tot {today}", nights=_nights(max(0, (today - begins).days)), today=short_day(today))
    text = tr("Waar het gezin nu slaapt: {kind}{until}; {nights}", kind=kind.lower(), until=until, nights=nights)
    ends = sure or max(begins, today)
    yield Stay(begins, ends, housing.ethos or UNKNOWN, kind, text, False, sure is None, field=PRESENT)


def _stay(
    begins: date, ends: date, ethos: str, where: str, method: Method, open_begin: bool, open_end: bool, field: Field
) -> Stay:
    kind = _kind(ethos, method)
    known = f"{where} ({kind.lower()})" if where else kind
    if open_begin or open_end:
        length = tr(" en ").join((tr("sinds wanneer"),) * open_begin + (tr("tot wanneer"),) * open_end) + tr(
            " is niet bekend"
        )
    else:
        length = _nights((ends - begins).days)
    return Stay(begins, ends, ethos or UNKNOWN, where or kind, f"{known}, {length}", open_begin, open_end, field=field)


def _gap(begins: date, ends: date, today: date) -> Stay:
    """A time of which nobody wrote down where the family slept, or will sleep."""
    what = tr("Nog niet bekend waar het gezin slaapt") if ends > today else tr("Niet bekend waar het gezin sliep")
    text = f"{what}, {_nights((ends - begins).days)}"
    return Stay(begins, ends, UNKNOWN, tr("niet bekend"), text, field="housing/past_stays")


def _kind(ethos: str, method: Method) -> str:
    return method.choices["ethos"].get(ethos, tr("Plek onbekend"))


def _nights(number: int) -> str:
    return tr("1 nacht") if number == 1 else tr("{number} nachten", number=number)


# --- the whole ----------------------------------------------------------------------------------------------


def _window(stays: Sequence[Stay], moments: Sequence[Moment], today: date) -> tuple[date, date]:
    """From two years ago, or from the first day that is known when that is later, to the last day ahead."""
    earliest, farthest = months_later(today, -BACK), months_later(today, FARTHEST)
    soon = months_later(today, OF_AGE)
    days = [each.on for each in moments if each.lane != "leeftijd" or today < each.on <= soon]
    first = min([*days, *(each.begins for each in stays)], default=earliest)
    ahead = (each for each in (*days, *(stay.ends for stay in stays)) if each <= farthest)
    begins = min(max(earliest, first - 14 * _DAY), today - 14 * _DAY)
    return begins, max(months_later(today, AHEAD), *ahead, today) + 7 * _DAY


def _close(begins: date, ends: date, today: date, moments: Sequence[Moment]) -> date:
    """Where a second scale begins: a week before the first step, end or talk, if that leaves most of the time out."""
    days = [each.on for each in moments if each.lane != "leeftijd" and each.on >= begins]
    close = min([*days, today]) - 7 * _DAY
    return close if (ends - close) < (ends - begins) * 0.55 else begins


def _undated(assessment: Assessment, method: Method, places: bool) -> Iterator[str]:
    """What belongs to the time of this family but has no day."""
    for place, child in enumerate(assessment.children, 1):
        if places and child.school.strip():
            yield tr(
                "School van {what}: {school}",
                what=child.first_name.strip() or tr("kind {place}", place=place),
                school=child.school.strip(),
            )
    for stay in assessment.housing.past_stays:
        if not stay.from_on and not stay.until_on and (stay.place.strip() or stay.ethos):
            where = stay.place.strip() if places and stay.place.strip() else _kind(stay.ethos, method)
            yield tr("Eerdere slaapplek zonder dagen: {where}", where=where)
    if not assessment.housing.slept_since and not is_about_a_group(assessment):
        yield tr("Sinds wanneer het gezin slaapt waar het nu slaapt, is niet ingevuld")
