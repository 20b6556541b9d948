"""Knows the days of a file one by one: steps that were taken, days that end, talks, births and birthdays."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.case import chosen_options, outcome_noun, remedy_days
from app.fields import Field, of_child, of_row
from app.method import Method
from app.sharing import Shared
from app.subject import is_about_a_group, words_for
from models.assessment import Assessment
from models.people import Child
from models.views import NotHeard
from resources.language import later, tr

Lane = Literal["gesprek", "stap", "termijn", "leeftijd"]

LANES: dict[Lane, str] = {
    "gesprek": later("Gesprekken"),
    "stap": later("Stappen"),
    "termijn": later("Uiterste dagen"),
    "leeftijd": later("Geboorte en 18 jaar"),
}
"""The kinds of moment, each with what stands above its lane."""

_OF_AGE = 18

_Seen = Callable[[Shared | NotHeard], bool]


@dataclass(frozen=True)
class Moment:
    """One day: its lane, what happens, where it is filled in, and whether it is behind us (`done`)."""

    on: date
    lane: Lane
    text: str
    field: Field
    done: bool


def moments_of(
    assessment: Assessment, method: Method, today: date, sees: _Seen, talks: bool = True
) -> tuple[Moment, ...]:
    """Every day in the file, in the order of time; talks and views only where `sees` allows it.

    Without `talks` there is no day on which somebody sees a child: who knows that day can wait there.
    """
    found = [
        *_steps(assessment, method, today),
        *_ends(assessment, method, today),
        *_family(assessment, today, sees),
        *_consultations(assessment, today),
    ]
    for place, child in enumerate(assessment.children, 1):
        name = child.first_name.strip() or f"{words_for(assessment).child} {place}"
        found += [*(_talks(child, name, today, sees) if talks else ()), *_ages(child, name, today)]
    return tuple(sorted(found, key=lambda each: (each.on, list(LANES).index(each.lane))))


def _consultations(assessment: Assessment, today: date) -> Iterator[Moment]:
    """When the children of a group were asked; what they said is not in the picture."""
    for each in assessment.consultations if is_about_a_group(assessment) else ():
        if each.on:
            place = of_row("consultations", each, "on")
            yield Moment(each.on, "gesprek", tr("Raadpleging van kinderen"), place, each.on <= today)


def _steps(assessment: Assessment, method: Method, today: date) -> Iterator[Moment]:
    decision, published = assessment.decision, assessment.publication
    noun = outcome_noun(assessment, method)
    given = tr("Bekendmaking") if noun == "besluit" else tr("Overhandiging van het advies")
    planned = None if published.published_on else published.planned_on
    for day, text, field in (
        (assessment.notified_on, tr("Melding"), "notified_on"),
        (assessment.applied_on, tr("Aanvraag"), "applied_on"),
        (assessment.reported_on, tr("Onderzoeksverslag"), "reported_on"),
        (decision.decided_on, tr(noun).capitalize(), "decision/decided_on"),
        (published.published_on, given, "publication/published_on"),
        (planned, tr("{given} (gepland)", given=given), "publication/planned_on"),
        (decision.effective_on, tr("Het {noun} gaat in", noun=tr(noun)), "decision/effective_on"),
    ):
        if day:
            yield Moment(day, "stap", text, field, day <= today and day is not planned)
    for each in chosen_options(assessment):
        if each.available_from:
            text, field = (
                tr("{short_name} is beschikbaar", short_name=each.short_name),
                of_row("options", each, "available_from"),
            )
            yield Moment(each.available_from, "stap", text, field, each.available_from <= today)
    if assessment.enforcement.on:
        day = assessment.enforcement.on
        yield Moment(day, "stap", tr("Uitvoering"), "enforcement/on", day <= today)


def _ends(assessment: Assessment, method: Method, today: date) -> Iterator[Moment]:
    decision = assessment.decision
    days = [
        (assessment.due_on, tr("Uiterlijk beslissen"), "due_on"),
        (assessment.housing.sure_until, tr("Tot hier is de slaapplek zeker"), "housing/sure_until"),
        (decision.departure_on, tr("Vertrek uit de slaapplek van nu"), "decision/departure_on"),
        (decision.ends_on, tr("Wat besloten is, loopt tot hier"), "decision/ends_on"),
        (
            decision.follow_up_on,
            tr("Opvolging van het {assessment}", assessment=tr(outcome_noun(assessment, method))),
            "decision/follow_up_on",
        ),
        (assessment.balance.review_on, tr("Heroverweging"), "balance/review_on"),
    ]
    for each in remedy_days(assessment, method):
        if each.last_day:
            days.append(
                (
                    each.last_day.day,
                    tr("Laatste dag voor {label}", label=each.remedy.label.lower()),
                    "decision/remedies",
                )
            )
    yield from (Moment(day, "termijn", text, field, day <= today) for day, text, field in days if day)


def _family(assessment: Assessment, today: date, sees: _Seen) -> Iterator[Moment]:
    """What concerns the family as a whole: the views of parents, and a child that is still to be born."""
    names = {each.id: each.name.strip() for each in assessment.persons}
    for each in assessment.parent_views:
        if each.asked_on and sees(each):
            who = names.get(each.person_id or "") or tr("een ouder")
            field = of_row("parent_views", each, "asked_on")
            yield Moment(
                each.asked_on, "gesprek", tr("Zienswijze gevraagd aan {who}", who=who), field, each.asked_on <= today
            )
    due = assessment.household.pregnancy_due_on
    if due:
        yield Moment(due, "leeftijd", tr("Uitgerekende dag van een zwangerschap"), "household/pregnancy_due_on", False)


def _talks(child: Child, name: str, today: date, sees: _Seen) -> Iterator[Moment]:
    for talk in child.hearings:
        if not talk.removed and sees(talk):
            field = of_child(child, "hearings", talk.id)
            for day, text, of in (
                (talk.held_on if talk.held else None, tr("Gesprek met {name}", name=name), "held_on"),
                (talk.feedback_on, tr("Teruggekoppeld aan {name}", name=name), "feedback_on"),
            ):
                if day:
                    yield Moment(day, "gesprek", text, f"{field}/{of}", day <= today)
    for seen in child.observations:
        days = (each.on for each in seen.moments) if not seen.removed and sees(seen) else ()
        for day in filter(None, days):
            field = of_child(child, "observations", seen.id)
            yield Moment(day, "gesprek", tr("Observatie van {name}", name=name), field, day <= today)
    yield from _planned_talks(child, name, today, sees)


def _planned_talks(child: Child, name: str, today: date, sees: _Seen) -> Iterator[Moment]:
    """Talks that were promised; one whose day has passed without a record of it is not said to have been held."""
    told, field = child.explanation, of_child(child, "explanation")
    if told.held_on:
        yield Moment(
            told.held_on, "gesprek", tr("Uitleg aan {name}", name=name), f"{field}/held_on", told.held_on <= today
        )
    elif told.planned_on:
        yield Moment(
            told.planned_on, "gesprek", tr("Uitleg aan {name} (gepland)", name=name), f"{field}/planned_on", False
        )
    later = child.not_heard.planned_on
    if later and sees(child.not_heard):
        yield Moment(
            later, "gesprek", tr("Alsnog praten met {name} (gepland)", name=name), of_child(child, "not_heard"), False
        )


def _ages(child: Child, name: str, today: date) -> Iterator[Moment]:
    born = child.birth_date
    if born is None:
        return
    field = of_child(child, "birth_date")
    yield Moment(born, "leeftijd", tr("{name} is geboren", name=name), field, born <= today)
    day = birthday(born, _OF_AGE)
    yield Moment(day, "leeftijd", tr("{name} wordt {of_age}", name=name, of_age=_OF_AGE), field, day <= today)


def birthday(born: date, age: int) -> date:
    """The day on which a child reaches an age; who was born on 29 February does so on 1 March in other years."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
