"""Knows the chapters Uitleg and Besluit en rechtsmiddelen: who is told what, what is decided, and what then."""

from collections.abc import Iterator

from app.case import RemedyDay, remedy_days
from app.days import long_day
from app.deadlines import in_words
from app.fields import of_child, of_row
from app.method import Remedy
from models.decision import DecisionRemedy
from models.explanation import Explanation
from models.people import Child
from reports.decision_eviction import write_enforcement
from reports.decision_group import write_answer, write_participation
from reports.reading import Reading
from reports.wording import bracketed, lowered, on_day
from reports.writer import Writer


def write_explanation(writer: Writer) -> None:
    """The chapter on step 4: the planned talks and what came of them."""
    step = writer.reading.method.steps[4]
    writer.heading(1, f"Stap {step.id}. {step.name}")
    for child in writer.reading.assessment.children:
        if writer.reading.is_group:
            write_answer(writer, child)
        else:
            _talk(writer, child, child.explanation)


def write_outcome(writer: Writer) -> None:
    """The chapter on the decision itself."""
    reading = writer.reading
    title = "Besluit en rechtsmiddelen" if reading.noun == "besluit" else "Advies en hoe het verder gaat"
    writer.heading(1, "Besluit en inspraak" if reading.is_group else title)
    _decision(writer)
    _publication(writer)
    _contesting(writer)
    _signature(writer)
    if not reading.is_group:
        writer.heading(2, "De uitvoering")
        write_enforcement(writer)


def _contesting(writer: Writer) -> None:
    reading = writer.reading
    if reading.is_group:
        write_participation(writer)
        return
    writer.heading(2, f"Niet eens met dit {reading.noun}")
    for each in reading.assessment.decision.remedies:
        _remedy(writer, each)
    writer.point(reading.assessment.decision.help, "decision/help", "Hulp")


def _talk(writer: Writer, child: Child, told: Explanation) -> None:
    reading, field = writer.reading, of_child(child, "explanation")
    name = reading.child(child)
    by = f" van {told.by.strip()}" if told.by.strip() else ""
    form = bracketed([lowered(reading.label("explanation_form", told.form))]) if told.form else ""
    text = f"{name} krijgt{on_day(told.planned_on)} uitleg{by}{form}." if by or form or told.planned_on else ""
    writer.point(text, f"{field}/planned_on", f"Uitleg aan {name}", also=(f"{field}/by", f"{field}/form"), needed=True)
    drawing = "Er is een tekening bij." if told.drawing else ""
    writer.row("Tekening", " ".join(filter(str.strip, (drawing, told.drawing_note))), f"{field}/drawing_note")
    writer.day("Gehouden op", told.held_on, f"{field}/held_on")
    writer.row("Waar", "" if reading.hides_place else told.place, f"{field}/place")
    writer.row("Erbij waren", told.present, f"{field}/present")
    views = reading.views(child)
    writer.row("Wat het kind begreep", told.understood, f"{field}/understood", views)
    writer.row("Reactie", told.reaction, f"{field}/reaction", views)
    writer.row("Vervolg", told.follow_up, f"{field}/follow_up", views)
    if reading.decides:
        writer.row("Alleen mondeling verteld", told.oral_part, f"{field}/oral_part")


def _decision(writer: Writer) -> None:
    reading, decision = writer.reading, writer.reading.assessment.decision
    writer.point(decision.summary, "decision/summary", needed=True)
    writer.choice("Uitkomst", "outcome", decision.outcome, "decision/outcome", needed=True)
    writer.row("Waarom", decision.reason, "decision/reason")
    writer.day("Datum", decision.decided_on, "decision/decided_on", needed=True)
    writer.day("Gaat in op", decision.effective_on, "decision/effective_on")
    writer.day("Loopt tot", decision.ends_on, "decision/ends_on")
    if not reading.is_group:
        _roof(writer)
    writer.point(_follow_up(reading), "decision/follow_up_on", "Voorlopig" if decision.provisional else "Opvolging")
    writer.row("Wat nog wordt onderzocht", decision.follow_up_what, "decision/follow_up_what")


def _roof(writer: Writer) -> None:
    """Where the children sleep, for how long, and where the family goes from there."""
    reading, decision = writer.reading, writer.reading.assessment.decision
    place = "" if reading.hides_place else decision.sleeping_place
    writer.row("Slaapplek", place, "decision/sleeping_place", needed=not reading.hides_place)
    writer.row("Perspectief", decision.outlook, "decision/outlook")
    writer.day("Vertrek op", decision.departure_on, "decision/departure_on")
    writer.row("Vervolgplek", reading.option(decision.alternative_option_id), "decision/alternative_option_id")


def _follow_up(reading: Reading) -> str:
    decision = reading.assessment.decision
    until = f" tot {long_day(decision.follow_up_on)}" if decision.follow_up_on else ""
    said = [f"Dit {reading.noun} is voorlopig{until}."] if decision.provisional else []
    if decision.follow_up_on and not decision.provisional:
        said.append(f"Er is opvolging{on_day(decision.follow_up_on)}.")
    if decision.follow_up_by.strip():
        said.append(f"De opvolging doet {decision.follow_up_by.strip()}.")
    return " ".join(said)


def _publication(writer: Writer) -> None:
    reading, publication = writer.reading, writer.reading.assessment.publication
    written = f"Dit {reading.noun} staat op schrift." if reading.assessment.decision.written else ""
    said = [written]
    if publication.planned_on and publication.planned_on != publication.published_on:
        said.append(f"De bekendmaking is gepland op {long_day(publication.planned_on)}.")
    if publication.published_on:
        said.append(f"Het is bekendgemaakt op {long_day(publication.published_on)}.")
    if publication.way:
        said.append(f"Wijze: {lowered(reading.label('publication_way', publication.way))}.")
    text = " ".join(filter(None, said))
    writer.point(text, "publication", "Bekendmaking", also=("publication/planned_on", "decision/written"))
    writer.row("Aan", publication.to, "publication/to")
    writer.row("Uitgereikt door", publication.handed_by, "publication/handed_by")


def _remedy(writer: Writer, chosen: DecisionRemedy) -> None:
    reading = writer.reading
    days = remedy_days(reading.assessment, reading.method)
    found = next((each for each in days if each.remedy.id == chosen.code), None)
    if found is None:
        writer.row(chosen.code or "Rechtsmiddel", chosen.address, of_row("decision/remedies", chosen, "address"))
        return
    lawyer = {"ja": "Een advocaat is verplicht.", "soms": "Soms is een advocaat verplicht."}
    said = (*_term(reading, found), found.remedy.explains, lawyer.get(found.remedy.lawyer, ""))
    text = " ".join(filter(None, said))
    writer.point(text, of_row("decision/remedies", chosen, "code"), found.remedy.label, also=("decision/remedies",))
    writer.row("Waar", chosen.address or found.remedy.at, of_row("decision/remedies", chosen, "address"))


def _term(reading: Reading, found: RemedyDay) -> Iterator[str]:
    """The last day in words where it can be computed; else how the term runs (method D.11)."""
    if found.last_day:
        published = reading.assessment.publication
        start = published.published_on or published.planned_on
        planned = "" if published.published_on else "de geplande "
        yield f"Kan uiterlijk op {in_words(found.last_day.day)}, gerekend vanaf {planned}bekendmaking{on_day(start)}."
    elif term := _length(found.remedy):
        yield f"De termijn is {term}. Begin: {found.remedy.starts}."
    else:
        yield f"Wanneer: {found.remedy.starts}."


def _length(remedy: Remedy) -> str:
    if not (remedy.amount and remedy.unit):
        return ""
    one = {"weken": "week", "maanden": "maand"}[remedy.unit]
    return f"{remedy.amount} {one if remedy.amount == 1 else remedy.unit}"


def _signature(writer: Writer) -> None:
    decision = writer.reading.assessment.decision
    who = ", ".join(filter(str.strip, (decision.signed_by, decision.signed_role)))
    writer.point(who, "decision/signed_by", "Ondertekend door")
