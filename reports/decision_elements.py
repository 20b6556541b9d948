"""Knows how the elements of one child are printed: findings with what they rest on, effects, the ideal decision."""

from collections.abc import Iterator
from datetime import datetime

from app.days import long_day
from app.fields import Field, of_child
from models.best_interests import Answer, Element, IdealDecision, Impact
from models.options import Option
from models.people import Child
from reports.decision_comparison import write_options
from reports.document import Run
from reports.reading import Reading
from reports.wording import day_of, lowered, on_day
from reports.writer import Rows, Writer


def write_elements(writer: Writer, child: Child) -> None:
    """The elements, what the options do to the child, and the ideal decision."""
    reading = writer.reading
    writer.heading(3, f"De elementen voor {reading.child(child)}", of_child(child, "elements"))
    for each in reading.elements(child):
        _element(writer, child, each)
    doing = "Wat de varianten voor " if reading.is_group else "Wat de opties voor "
    writer.heading(3, f"{doing}{reading.child(child)} betekenen", of_child(child, "impacts"))
    write_options(writer, child)
    writer.heading(3, f"Het ideale besluit voor {reading.child(child)}", of_child(child, "ideal"))
    _ideal(writer, child, child.ideal)


def _element(writer: Writer, child: Child, element: Element) -> None:
    reading = writer.reading
    field = of_child(child, "elements", element.code)
    rests_on: Rows = (element,) if reading.sees(element) else ()
    names = (("weight", element.weight), ("certainty", element.certainty))
    note = " · ".join(lowered(reading.label(scale, code)) for scale, code in names if code)
    writer.heading(4, reading.element_name(element.code), f"{field}/weight", note, rests_on)
    text = reading.text(element)
    cites = reading.cited(element.citations)
    also = (f"{field}/citations",) if cites else ()
    writer.point(text + cites if text.strip() else cites, f"{field}/text", "", also, rests_on,
                 needed=element.weight != "nvt")  # fmt: skip
    writer.row("Niet relevant, omdat", element.not_relevant_reason, f"{field}/not_relevant_reason", (element,))
    _flag(writer, child, element)
    writer.bullets(
        (_impact(reading, child, element, each) for each in reading.assessment.options),
        of_child(child, "impacts"),
        (element,),
    )


def write_answers(writer: Writer) -> None:
    """The annex with what was answered to the guiding questions: what the findings grew from, child by child."""
    reading = writer.reading
    writer.heading(1, "Bijlage: antwoorden op hulpvragen")
    for child in reading.assessment.children:
        writer.heading(2, reading.child_and_age(child), of_child(child, "answers"))
        for element in reading.elements(child):
            for answer in child.answers:
                if answer.question_id.partition("-")[0] == element.code:
                    _answer(writer, child, element, answer)


def _flag(writer: Writer, child: Child, element: Element) -> None:
    """The flag of the short intake; whoever may not know what a child said or what endangers it may not read it."""
    reading, field = writer.reading, of_child(child, "elements", element.code)
    signals = (each for each in reading.as_filed(child).safety_signals if not each.removed)
    rests_on: Rows = (element, *reading.views(child), *signals)
    concern = reading.label("yes_no_unknown", element.concern) if element.concern else ""
    note = element.concern_note.strip()
    writer.row("Reden tot zorg aan de balie", ": ".join(filter(None, (concern, note))), f"{field}/concern", rests_on)


def _impact(reading: Reading, child: Child, element: Element, option: Option) -> str:
    """What is said of an effect beyond its direction; empty when the table says all."""
    impact = child.impact(element.code, option.id)
    if impact is None or not _says_more(impact):
        return ""
    found = reading.label("effect", impact.effect) if impact.effect else "effect niet ingevuld"
    when = f", {lowered(reading.label('horizon', impact.horizon))}" if impact.horizon else ""
    why = " ".join(filter(str.strip, (impact.note, impact.unknown_reason)))
    return f"{option.short_name}: {lowered(found)}{when}. {why}".strip()


def _says_more(impact: Impact) -> bool:
    return bool(impact.horizon or impact.note.strip() or impact.unknown_reason.strip())


def _answer(writer: Writer, child: Child, element: Element, answer: Answer) -> None:
    """The answer to a guiding question; what the child answered is known to whoever may know what it said."""
    reading = writer.reading
    try:
        question = reading.method.question(answer.question_id)
        asked, from_child = question.text, "K" in question.who
    except KeyError:  # a question of another version of the method
        asked, from_child = answer.question_id, True
    value = f"{reading.label('yes_no_unknown', answer.value)}. " if answer.value else ""
    rests_on = (element, *(reading.views(child) if from_child else ()))
    said = (value + answer.note).strip()
    told = (Run(f"{asked} ", italic=True), Run(said)) if said else ""
    writer.point(told, of_child(child, "answers", answer.question_id), rests_on=rests_on)


def _ideal(writer: Writer, child: Child, ideal: IdealDecision) -> None:
    reading, field = writer.reading, of_child(child, "ideal")
    writer.point(ideal.text, f"{field}/text", needed=True)
    best = reading.option(ideal.best_option_id)
    writer.row(f"Beste {reading.words.option} hier", best, f"{field}/best_option_id", needed=True)
    writer.row("Waarom", ideal.reason, f"{field}/reason", needed=True)
    _recorded(writer, child, ideal, field)
    if ideal.goes_beyond == "ja":
        text = f"Het ideale besluit voor {reading.child(child)} gaat verder dan wat hier kan worden besloten."
        writer.point(text, f"{field}/goes_beyond", f"Wat dit {reading.noun} niet kan geven")
    elif ideal.goes_beyond:
        writer.row("Gaat verder", reading.label("yes_no", ideal.goes_beyond), f"{field}/goes_beyond")
    beyond = (("Wie het wel kan geven", ideal.who_can_give, f"{field}/who_can_give"),
              ("Gevraagd op", long_day(ideal.asked_on), f"{field}/asked_on"),
              ("Antwoord", ideal.reply, f"{field}/reply"))  # fmt: skip
    writer.facts("Elders gevraagd", beyond)


def _recorded(writer: Writer, child: Child, ideal: IdealDecision, field: Field) -> None:
    """When the ideal was written and changed, seen from the first entry of steps 2 and 3 (method 0.5, I.3)."""
    written = day_of(ideal.recorded_at)
    if written:
        later = _is_later(writer.reading, ideal.recorded_at)
        order = ", nadat aan stap 2 of 3 was begonnen" if later else ""
        writer.row("Vastgelegd", f"Op {long_day(written)}{order}.", f"{field}/recorded_at")
    for each in ideal.changes:
        by = f" door {each.by.strip()}" if each.by.strip() else ""
        order = ", nadat aan stap 2 of 3 was begonnen" if _is_later(writer.reading, each.at) else ""
        writer.row("Later gewijzigd", f"Gewijzigd{on_day(day_of(each.at))}{by}{order}.", f"{field}/changes")
        writer.row("Reden van de wijziging", each.reason, f"{field}/changes")
        writer.row("Eerst stond er", each.old_text, f"{field}/changes")


def _is_later(reading: Reading, moment: datetime | None) -> bool:
    first = min(_first_entries(reading), default=None)
    return moment is not None and first is not None and moment > first


def _first_entries(reading: Reading) -> Iterator[datetime]:
    file = reading.assessment
    moments = [each.recorded_at for each in file.interests] + [each.recorded_at for each in file.refusal_grounds]
    moments += [each.weighing.recorded_at for each in file.children]
    yield from (each for each in moments if each)
