"""Knows what is told of the inquiry itself, and how the decision can be tested on four grounds apart."""

from reports.requirements import in_ranges, paragraphs
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


def write_grounds(writer: Writer) -> None:
    """The four grounds apart, each with the paragraphs that show it."""
    answered = list(writer.answered())
    shown = {title: in_ranges(paragraphs(patterns, answered)) for title, patterns in _GROUNDS.items()}
    if any(shown.values()):
        text = f"Dit {writer.reading.noun} is op vier gronden te toetsen; per grond staat hier in welke alinea’s."
        writer.point(text, "", "Op vier gronden toetsbaar")
        for title, numbers in shown.items():
            writer.row(title, f"alinea {numbers}" if numbers else "niet uitgewerkt", "")
