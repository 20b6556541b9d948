"""Knows the annexes: the texts for child and parents, and for who decides alone what was not shared with whom."""

from collections.abc import Iterator

from app import sharing, withholding
from app.fields import of_child, of_row
from app.sharing import Shared
from models.evidence import Attachment, Fact, Sharing, Source
from models.interests import ParentView
from models.people import Child
from models.views import Hearing, Observation
from reports.reading import Reading
from reports.wording import lowered, on_day
from reports.writer import Writer

_TOLD_BY = "Ook wie de kinderen zag of helpt, en op welke dag, staat daar niet in."
"""What stays out with a place: a school, a doctor or a day on which a child is seen tells where it is."""


def write_letters(writer: Writer) -> None:
    """The texts that go out as letters of their own, so that the file on paper is whole."""
    if not writer.reading.recipient.sees_all:
        return
    group = writer.reading.is_group
    writer.heading(1, "Bijlage: teksten voor de ouders" if group else "Bijlage: teksten voor de kinderen en de ouders")
    for child in writer.reading.assessment.children:
        name, told = writer.reading.child(child), child.explanation
        if not group:  # the version of a rule for children is part of its chapter
            writer.point(
                told.child_text, of_child(child, "explanation", "child_text"), f"Tekst voor {name}", by_line=True
            )
        about = f"Tekst voor de ouders over {name}"
        writer.point(told.parent_text, of_child(child, "explanation", "parent_text"), about, by_line=True)
        _in_place_of(writer, child)
    for letter in writer.reading.assessment.parent_letters:
        to = writer.reading.person_name(letter.person_id) or "een ouder"
        writer.point(letter.text, of_row("parent_letters", letter, "text"), f"Brief aan {to}", by_line=True)


def _in_place_of(writer: Writer, child: Child) -> None:
    """The texts that a parent reads where it may not know what the finding or the weighing rests on."""
    name = writer.reading.child(child)
    for each in child.elements:
        about = f"Wat een ouder leest in plaats van {writer.reading.element_name(each.code)} van {name}"
        writer.point(each.parent_text, of_child(child, "elements", each.code, "parent_text"), about)
    about = f"Wat een ouder leest in plaats van de afweging voor {name}"
    writer.point(child.weighing.parent_text, of_child(child, "weighing", "parent_text"), about)


def write_withheld(writer: Writer) -> None:
    """What was not shared, with whom and why; no other version may hold a trace of this (method B.3)."""
    reading = writer.reading
    if not reading.decides:
        return
    writer.heading(1, "Bijlage: niet gedeeld")
    lines = [*_marked(reading), *_secret(reading)]
    if lines:
        text = (
            "Alleen deze versie noemt wat niet met iedereen is gedeeld. In de versies voor anderen staat dit niet, "
            "en ook niet dat er iets ontbreekt."
        )
        writer.point(text, "")
    writer.bullets(lines, "")


def _marked(reading: Reading) -> Iterator[str]:
    for row, mark in withholding.marks(reading.assessment):
        level = sharing.level(row, mark.person_id)
        if level == "alles" and not mark.reason.strip():
            continue
        yield _line(reading, row, mark, level)


def _line(reading: Reading, row: Shared, mark: Sharing, level: sharing.Level) -> str:
    person = reading.person_name(mark.person_id) or "een persoon die niet meer in het dossier staat"
    how = {
        "niets": "Niet gedeeld met",
        "samenvatting": "Alleen in samenvatting gedeeld met",
        "alles": "Wel gedeeld met",
    }[level]
    why = f". Reden: {mark.reason}" if mark.reason.strip() else ""
    return f"{how} {person}: {_named(reading, row)}{why}"


def _named(reading: Reading, row: Shared) -> str:
    """A row as it is pointed at in this list."""
    match row:
        case Fact():
            return f"feit {reading.number(row)}"
        case Source():
            return f"bron {reading.number(row)}"
        case Attachment():
            return _file(reading, row)
        case ParentView():
            return f"de zienswijze van {reading.person_name(row.person_id) or 'een ouder'}"
    child = next(each for each in reading.assessment.children if row in _rows_of(each))
    name = reading.child(child)
    if isinstance(row, Hearing):
        return f"het gesprek met {name}{on_day(row.held_on)}"
    return f"de observatie van {name}" if isinstance(row, Observation) else f"het veiligheidssignaal over {name}"


def _file(reading: Reading, attachment: Attachment) -> str:
    source = next(each for each in reading.sources if attachment in each.attachments)
    name = "" if source.anonymous_reporter else f" «{attachment.name.strip()}»"
    return f"de bijlage{name} bij bron {reading.number(source)}"


def _rows_of(child: Child) -> list[Shared]:
    return [*child.hearings, *child.observations, *child.safety_signals]


def _secret(reading: Reading) -> Iterator[str]:
    why = "in geen andere versie, omdat het adres geheim is"
    for fact in (each for each in reading.facts if each.secret_address):
        yield f"Feit {reading.number(fact)} staat {why}."
    for source in (each for each in reading.sources if each.secret_address):
        yield f"De herkomst van bron {reading.number(source)} staat {why}."
    for person in (each for each in reading.persons() if each.secret_address):
        name = person.name.strip() or lowered(reading.label("person_role", person.role))
        yield f"Waar {name} verblijft, staat in geen versie voor een ander, omdat het adres geheim is. {_TOLD_BY}"
