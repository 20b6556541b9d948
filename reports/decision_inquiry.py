"""Knows what is told of the inquiry itself, and how the decision can be tested on four grounds apart."""

from app.days import long_day
from app.fields import of_row
from app.second_reader import AGREED, still_holds
from models.review import Review
from reports.reading import Reading
from reports.requirements import paragraphs
from reports.wording import bracketed, in_ranges, lowered, on_day
from reports.writer import Writer

_OF_THE_INQUIRY = {
    "one_discipline": "Waarom één vakgebied genoeg is",
    "representation": "Wie voor het kind spreekt",
    "paramount_law": "Wet die het belang van het kind vooropstelt",
    "delay_reason": "Waarom het langer duurde",
}
"""Fields of the file with their label (General Comment 14, par. 38, 93, 94, 96)."""

_GROUNDS = {
    "Totstandkoming": ("children/*/hearings/*", "children/*/observations/*", "children/*/not_heard/code",
                       "parent_views/*/asked_on", "inquiry_by", "decision/legal_bases"),
    "Feiten": ("facts/*/text", "children/*/elements/*/citations", "sources/*/title"),
    "Beoordeling": ("children/*/elements/*/text", "children/*/impacts", "children/*/ideal/text",
                    "children/*/ideal/reason"),
    "Gewicht van andere belangen": ("interests/*/concrete", "children/*/weighing/text",
                                    "children/*/weighing/why_weightier", "balance/divergence", "balance/balanced"),
}  # fmt: skip
"""What a reviewer may test, and the fields that show it (General Comment 14, par. 98)."""


def write_inquiry(writer: Writer) -> None:
    """What the author says of the inquiry; nothing where nothing was filled in."""
    for name, label in _OF_THE_INQUIRY.items():
        writer.point(getattr(writer.reading.assessment, name), name, label)
    _special_data(writer)
    _second_readers(writer)


def _special_data(writer: Writer) -> None:
    """Why special personal data were asked about, for who decides and the organisation itself (art. 9 AVG)."""
    reading = writer.reading
    for each in reading.assessment.special_data if reading.recipient.sees_all else ():
        signed = bracketed([each.by, long_day(each.on)])
        label = f"Bijzondere persoonsgegevens: {lowered(reading.label('special_data', each.code))}"
        writer.point(f"{each.reason}{signed}", of_row("special_data", each, "reason"), label)


def _second_readers(writer: Writer) -> None:
    """Which colleagues read this and agreed, for whoever accounts for it (par. 94); what they remarked never is."""
    reading = writer.reading
    for review in reading.assessment.reviews if reading.accounts else ():
        if review.status == AGREED:
            field = of_row("reviews", review, "reader")
            writer.point(_agreed(reading, review), field, "Tweede lezer")
            writer.row("Toelichting", review.note if reading.recipient.sees_all else "", field)


def _agreed(reading: Reading, review: Review) -> str:
    who = f"{review.reader.strip() or 'Een collega'}{bracketed([review.role])}"
    asked = f", op verzoek van {review.asked_by.strip()}{on_day(review.asked_on)}," if review.asked_by.strip() else ""
    said = f"{who} heeft dit{asked} gelezen en was{on_day(review.closed_on)} akkoord."
    return said if still_holds(reading.filed, review) else f"{said} Daarna is er nog iets veranderd."


def write_grounds(writer: Writer) -> None:
    """The four grounds apart, each with the paragraphs that show it."""
    answered = list(writer.answered())
    shown = {title: in_ranges(paragraphs(patterns, answered)) for title, patterns in _GROUNDS.items()}
    if any(shown.values()):
        text = f"Dit {writer.reading.noun} is op vier gronden te toetsen; per grond staat hier in welke alinea’s."
        writer.point(text, "", "Op vier gronden toetsbaar")
        for title, numbers in shown.items():
            writer.row(title, f"alinea {numbers}" if numbers else "niet uitgewerkt", "")
