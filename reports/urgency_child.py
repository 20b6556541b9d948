"""Knows what an application for urgency says of one child: what living here does to it, what it says, what it needs."""

from collections.abc import Iterator

from app.case import cited_through, held_hearings, observation_days
from app.days import long_day
from app.fields import of_child
from models.best_interests import Element
from models.evidence import Citation, Source
from models.people import Child
from models.views import Observation
from reports.document import Run, Runs
from reports.reading import Reading
from reports.wording import counted, listed, lowered
from reports.writer import Writer

MOST_ELEMENTS = 5
"""More would bury what matters most; the others stand in the dossier, and the paper says so."""
MOST_WORDS = 3
"""Of what a child said, in its own words; the first ones of each talk."""
_HEAVY = ("doorslaggevend", "zwaar")
_HARMFUL = ("sterk_negatief", "negatief")


def in_few_words(reading: Reading, child: Child) -> Runs:
    """On which elements the place where it lives now harms this child, for the first page."""
    harmed = [each for each in reading.elements(child) if _now(reading, child, each) in _HARMFUL]
    names = listed(reading.element_name(each.code) for each in harmed)
    heavy = [each for each in reading.elements(child) if each.weight in _HEAVY and each not in harmed]
    lines = (("Blijven schaadt", names), ("Weegt zwaar", listed(reading.element_name(each.code) for each in heavy)))
    filled = [(label, text) for label, text in lines if text]
    return tuple(
        run
        for place, (label, text) in enumerate(filled)
        for run in (Run(f"{label}: ", bold=True), Run(text + ("\n" if place + 1 < len(filled) else "")))
    )


def write_urgent_child(writer: Writer, child: Child) -> None:
    """The chapter on one child."""
    reading, name = writer.reading, writer.reading.child(child)
    writer.heading(2, reading.child_and_age(child), of_child(child))
    shown = telling(reading, child)
    writer.heading(3, f"Wat wonen op deze plek met {name} doet")
    for each in shown[:MOST_ELEMENTS]:
        _element(writer, child, each)
    if len(shown) > MOST_ELEMENTS:
        others = listed(reading.element_name(each.code) for each in shown[MOST_ELEMENTS:])
        writer.point(f"Ook van belang: {others}. Dat staat in het dossier.", of_child(child, "elements"))
    writer.heading(3, f"Wat {name} zelf zegt of laat zien")
    _said(writer, child)
    writer.heading(3, f"Wat {name} nodig heeft")
    writer.point(child.ideal.text, of_child(child, "ideal", "text"), needed=True)
    writer.row("Beste optie", reading.option(child.ideal.best_option_id), of_child(child, "ideal", "best_option_id"))
    writer.row("Waarom", child.ideal.reason, of_child(child, "ideal", "reason"))


def telling(reading: Reading, child: Child) -> list[Element]:
    """The elements that matter here, the worst first: what harms the child where it lives now, and what weighs."""
    decisive = set(child.weighing.decisive_elements)
    order = {each.code: (_HARMFUL.index(now) if (now := _now(reading, child, each)) in _HARMFUL else len(_HARMFUL))
             for each in reading.elements(child)}  # fmt: skip
    named = (each for each in reading.elements(child) if each.code != "E1" and each.weight != "nvt")
    matter = [each for each in named if order[each.code] < len(_HARMFUL) or each.weight in _HEAVY
              or each.code in decisive]  # fmt: skip
    return sorted(matter, key=lambda each: (order[each.code], each.weight not in _HEAVY, each.code))


def cited_sources(reading: Reading) -> list[Source]:
    """The sources behind what is printed of the children, in the order of their numbers."""
    wanted = {
        citation.source_id
        for child in reading.assessment.children
        for element in telling(reading, child)[:MOST_ELEMENTS]
        for citation in _through(reading, element)
    }
    return [each for each in reading.sources if each.id in wanted]


def _through(reading: Reading, element: Element) -> list[Citation]:
    """What an element rests on as sources: those of the facts that it cites among them."""
    return list(cited_through(element.citations, {each.id: each for each in reading.facts}))


def _now(reading: Reading, child: Child, element: Element) -> str:
    """What staying does to this child on one element, for who may know the element as it stands."""
    null = next((each for each in reading.assessment.options if each.is_null), None)
    impact = child.impact(element.code, null.id) if null and reading.sees(element) else None
    return impact.effect if impact else ""


def _element(writer: Writer, child: Child, element: Element) -> None:
    reading = writer.reading
    rests_on = (element,) if reading.sees(element) else ()
    text, field = reading.text(element).strip(), of_child(child, "elements", element.code, "text")
    effect, weight = _now(reading, child, element), element.weight if reading.sees(element) else ""
    notes = [reading.label(scale, code) for scale, code in (("weight", weight), ("effect", effect)) if code]
    said = [f"weegt {lowered(notes[0])}"] if weight else []
    said += [f"blijven is {lowered(reading.label('effect', effect))}"] if effect in _HARMFUL else []
    writer.point(text + reading.cited(_through(reading, element)) if text else "", field,
                 " · ".join((reading.element_name(element.code), *said)), rests_on=rests_on)  # fmt: skip


def _said(writer: Writer, child: Child) -> None:
    """The child's own words where this reader may know them; else only that it was heard (method B.3)."""
    reading, field = writer.reading, of_child(child, "hearings")
    talks = held_hearings(child)
    if not reading.hears(child):
        met = f"Met {reading.child(child)} is gesproken." if talks else ""
        met = met or (f"Er is gekeken hoe het met {reading.child(child)} gaat." if observation_days(child) else "")
        writer.point(f"{met} Dat telt mee." if met else "", field)
        return
    for talk in talks:
        who = ", ".join(filter(None, (reading.child(child), long_day(reading.day_unless_secret(talk.held_on)))))
        for each in talk.own_words[:MOST_WORDS]:
            writer.quote(each.words, who, field, (talk,), each.language, each.translation)
        writer.point(talk.summary, f"{field}/{talk.id}/summary", rests_on=(talk,))
    for seen in (each for each in child.observations if not each.removed):
        _seen(writer, child, seen)
    wants = "; ".join(_wants(reading, child))
    views = reading.views(child)
    writer.row("Vindt van de opties", f"{wants}." if wants else "", of_child(child, "wishes"), views)


def _seen(writer: Writer, child: Child, seen: Observation) -> None:
    times = counted(len(seen.moments), "keer", "keer")
    field = of_child(child, "observations", seen.id)
    writer.point(seen.seen, f"{field}/seen", f"Geobserveerd, {times}", rests_on=(seen,))


def _wants(reading: Reading, child: Child) -> Iterator[str]:
    for code in ("wil_graag", "goed", "liever_niet", "absoluut_niet"):
        named = [reading.option_name(each) for each in reading.assessment.options if child.wish(each.id) == code]
        if named:
            yield f"{lowered(reading.label('wish', code))}: {listed(named)}"
