"""Knows how a place in the network is printed: that somebody looked, and for who works on the file the whole sheet."""

from app.days import long_day
from app.fields import of_row
from app.method import NetworkQuestion
from app.network_place import FINE, THEMES, answer_to, asks_for_a_visit, not_in_order, questions_of, state_of
from models.options import NetworkAnswer, NetworkVisit, Option
from reports.document import Cell
from reports.reading import Reading
from reports.wording import bracketed, counted, lowered, on_day
from reports.writer import Writer


def write_visits(writer: Writer, option: Option) -> None:
    """Under an option: how and when the place was looked at and what came of it; for every reader."""
    field = of_row("options", option, "network_visits")
    for visit in option.network_visits if asks_for_a_visit(option) else ():
        writer.row("Gaan kijken", _looked(writer.reading, visit), field)


def _looked(reading: Reading, visit: NetworkVisit) -> str:
    way = reading.label("network_way", visit.way) if visit.way else "Gekeken"
    outcome = f" Uitkomst: {lowered(reading.label('network_outcome', visit.outcome))}." if visit.outcome else ""
    return f"{way}{on_day(reading.day_unless_secret(visit.on))}.{outcome}"


def write_network_sheets(writer: Writer) -> None:
    """The annex with the sheets, only for who decides and who works on the file.

    What a child or a resident said about safety can be about the very person who reads the decision.
    """
    reading = writer.reading
    options = [each for each in reading.assessment.options if asks_for_a_visit(each) and each.network_visits]
    if not (reading.recipient.sees_all and options):
        return
    writer.heading(1, "Bijlage: netwerkplek")
    for option in options:
        for visit in option.network_visits:
            _sheet(writer, option, visit)


def _sheet(writer: Writer, option: Option, visit: NetworkVisit) -> None:
    reading, field = writer.reading, of_row("options", option, "network_visits", visit.id)
    writer.heading(2, f"{reading.option_name(option)}{bracketed([long_day(visit.on)])}", field)
    writer.point(_looked(reading, visit), field)
    writer.row("Wie keek", visit.by, f"{field}/by")
    writer.row("Met wie is gesproken", visit.spoken_to, f"{field}/spoken_to")
    writer.row("Wat nog moet", visit.conditions, f"{field}/conditions")
    left = not_in_order(visit, reading.method)
    if left:
        writer.row(
            "Beslissend", f"{counted(len(left), 'vraag is', 'vragen zijn')} nog niet in orde, vet gedrukt.", field
        )
    rows = [_row(reading, visit, each, title) for theme, title in THEMES.items()
            for each in questions_of(reading.method, theme)]  # fmt: skip
    asked = {each.id for each in reading.method.network_check.questions}
    rows += [_unknown_row(reading, each) for each in visit.answers if each.question_id not in asked]
    writer.table(("Vraag", "Stand", "Gezien of gehoord"), rows, (5, 2.6, 4.4), f"{field}/answers")


def _row(reading: Reading, visit: NetworkVisit, question: NetworkQuestion, theme: str) -> tuple[Cell, ...]:
    state, answer = state_of(visit, question.id), answer_to(visit, question.id)
    heavy = question.decisive and state != FINE
    note = f"{theme} · beslissend" if question.decisive else theme
    said = answer.note.strip() if answer else ""
    return (
        Cell(question.text, bold=heavy, note=note),
        Cell(reading.label("network_state", state), bold=heavy),
        Cell(said),
    )


def _unknown_row(reading: Reading, answer: NetworkAnswer) -> tuple[Cell, ...]:
    """An answer to a question of another version of the method."""
    state = reading.label("network_state", answer.state) if answer.state else ""
    return Cell(answer.question_id), Cell(state), Cell(answer.note.strip())
