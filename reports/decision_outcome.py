"""Knows the chapters Uitleg and Besluit en rechtsmiddelen: who is told what, what is decided, and what then."""

from app.days import long_day
from app.fields import of_child
from models.explanation import Explanation
from models.people import Child
from reports.decision_eviction import write_enforcement
from reports.decision_group import write_answer, write_participation
from reports.decision_procedure import write_contest
from reports.letterhead import signed_decision
from reports.reading import Reading
from reports.wording import at_time, bracketed, ended, lowered, on_day
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
    _signature(writer)
    if reading.is_group:
        write_participation(writer)
        return
    writer.heading(2, "De uitvoering")
    write_enforcement(writer)
    write_contest(writer)


def _talk(writer: Writer, child: Child, told: Explanation) -> None:
    reading, field = writer.reading, of_child(child, "explanation")
    name = reading.child(child)
    who = reading.unless_secret(told.by)
    by = f" van {who}" if who else ""
    form = bracketed([lowered(reading.label("explanation_form", told.form))]) if told.form else ""
    when = "" if reading.hides_place else f"{on_day(told.planned_on)}{at_time(told.planned_time)}"
    is_planned = told.by.strip() or form or told.planned_on
    said = [f"{name} krijgt{when} uitleg{by}{form}."] if is_planned else []
    said += [f"Plaats: {ended(reading.unless_secret(told.place))}"] if reading.unless_secret(told.place).strip() else []
    said += ["Er is een tekening bij."] if told.drawing else []
    said += [ended(told.drawing_note)] if told.drawing_note.strip() else []
    also = tuple(f"{field}/{each}" for each in ("by", "form", "place", "drawing_note"))
    writer.point(" ".join(said), f"{field}/planned_on", f"Uitleg aan {name}", also=also, needed=True)
    writer.day("Gehouden op", reading.day_unless_secret(told.held_on), f"{field}/held_on")
    writer.row("Erbij waren", reading.unless_secret(told.present), f"{field}/present")
    views = reading.views(child)
    writer.row("Wat het kind begreep", told.understood, f"{field}/understood", views)
    writer.row("Reactie", told.reaction, f"{field}/reaction", views)
    wants = reading.label("child_wants", told.wants) if told.wants else ""
    writer.row("Wat het kind wil doen", wants, f"{field}/wants", views)
    writer.row("Vervolg", told.follow_up, f"{field}/follow_up", views)
    writer.row("Uitleg aan de ouders", _to_parents(reading, told), f"{field}/parent_told_on")
    if reading.decides:
        writer.row("Alleen mondeling verteld", told.oral_part, f"{field}/oral_part")


def _to_parents(reading: Reading, told: Explanation) -> str:
    """That it was explained to the parents, by whom and when; empty while it was not."""
    who, when = reading.unless_secret(told.parent_told_by), reading.day_unless_secret(told.parent_told_on)
    by = f" door {who}" if who else ""
    helped = lowered(reading.label("interpreter", told.parent_interpreter)) if told.parent_interpreter else ""
    was_told = told.parent_told_by.strip() or told.parent_told_on or helped
    return f"Gegeven{on_day(when)}{by}{bracketed([helped])}." if was_told else ""


def _decision(writer: Writer) -> None:
    reading, decision = writer.reading, writer.reading.assessment.decision
    writer.point(decision.summary, "decision/summary", needed=True)
    outcome = reading.label("outcome", decision.outcome) if decision.outcome else ""
    when = (("Uitkomst", outcome, "decision/outcome"),
            ("Datum", long_day(decision.decided_on), "decision/decided_on"),
            ("Gaat in op", long_day(decision.effective_on), "decision/effective_on"),
            ("Loopt tot", long_day(decision.ends_on), "decision/ends_on"))  # fmt: skip
    writer.facts("Wat en wanneer", when, needed=("decision/outcome", "decision/decided_on"))
    writer.row("Waarom", decision.reason, "decision/reason")
    if not reading.is_group:
        _roof(writer)
    writer.point(_follow_up(reading), "decision/follow_up_on", "Voorlopig")
    writer.row("Wat nog wordt onderzocht", decision.follow_up_what, "decision/follow_up_what")


def _roof(writer: Writer) -> None:
    """Where the children sleep, for how long, and where the family goes from there."""
    reading, decision = writer.reading, writer.reading.assessment.decision
    place = reading.unless_secret(decision.sleeping_place)
    writer.row("Slaapplek", place, "decision/sleeping_place", needed=not reading.hides_place)
    writer.row("Perspectief", decision.outlook, "decision/outlook")
    next_place = reading.option(decision.alternative_option_id)
    then = (("Vertrek op", long_day(decision.departure_on), "decision/departure_on"),
            ("Vervolgplek", next_place, "decision/alternative_option_id"))  # fmt: skip
    writer.facts("Daarna", then)


def _follow_up(reading: Reading) -> str:
    decision = reading.assessment.decision
    until = f" tot {long_day(decision.follow_up_on)}" if decision.follow_up_on else ""
    said = [f"Dit {reading.noun} is voorlopig{until}."] if decision.provisional else []
    if decision.follow_up_by.strip():
        said.append(f"De opvolging doet {ended(decision.follow_up_by)}")
    return " ".join(said)


def _publication(writer: Writer) -> None:
    reading, publication = writer.reading, writer.reading.assessment.publication
    written = f"Dit {reading.noun} staat op schrift." if reading.assessment.decision.written else ""
    said = [written]
    way = bracketed([lowered(reading.label("publication_way", publication.way))]) if publication.way else ""
    if publication.planned_on and publication.planned_on != publication.published_on:
        how = "" if publication.published_on else way
        said.append(f"De bekendmaking is gepland op {long_day(publication.planned_on)}{how}.")
    if publication.published_on:
        said.append(f"Het is bekendgemaakt op {long_day(publication.published_on)}{way}.")
    elif way and not publication.planned_on:
        said.append(f"Wijze: {lowered(reading.label('publication_way', publication.way))}.")
    text = " ".join(filter(None, said))
    writer.point(text, "publication", "Bekendmaking", also=("publication/planned_on", "decision/written"))
    handed = (("Aan", publication.to, "publication/to"), ("Door", publication.handed_by, "publication/handed_by"))
    writer.facts("Uitgereikt", handed)


def _signature(writer: Writer) -> None:
    reading, decision = writer.reading, writer.reading.assessment.decision
    who = ", ".join(filter(str.strip, (decision.signed_by, decision.signed_role)))
    label = "Wordt ondertekend door" if reading.shows_gaps else "Ondertekend door"
    writer.point(who, "decision/signed_by", label)
    writer.signature(signed_decision(reading.organisation, reading.filed.organisation, decision))
