"""Knows the motivated decision as a whole: first page, the four steps, the decision, registers and account."""

from datetime import date

from app import withholding
from app.fields import Field, value_at
from app.findings import Finding
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.relevance import as_printed
from models.assessment import Assessment
from reports.decision_account import write_account, write_findings, write_uncertain
from reports.decision_annexes import write_letters, write_withheld
from reports.decision_child import write_child
from reports.decision_conditions import write_conditions
from reports.decision_elements import write_answers, write_elements
from reports.decision_eviction import write_checklist
from reports.decision_evidence import write_facts, write_sources
from reports.decision_frame import write_frame
from reports.decision_front import write_front
from reports.decision_group import write_consultations
from reports.decision_interests import write_interests
from reports.decision_network import write_network_sheets
from reports.decision_outcome import write_explanation, write_outcome
from reports.decision_people import write_persons
from reports.decision_procedure import write_law
from reports.decision_talks import write_talks
from reports.decision_timeline import write_timeline
from reports.decision_weighing import write_weighing
from reports.document import Document
from reports.imprint import (
    ONLY_THE_APPLICATION,
    NotForThisReader,
    imprint,
    meta_of,
    paper_subtitle,
    paper_title,
    status_in_words,
)
from reports.letterhead import letterhead_of
from reports.reading import Reading
from reports.wording import listed
from reports.writer import Writer, without_empty_headings

__all__ = ["ParentTextMissing", "compose", "status_in_words"]


class ParentTextMissing(ValueError):
    """A final version for a parent needs texts that are safe for that parent; `fields` says where to write them."""

    def __init__(self, fields: tuple[Field, ...], places: str):
        self.fields = fields
        super().__init__(
            f"Voor deze lezer ontbreekt nog een eigen tekst: {places}. "
            "Wat daar staat, rust op iets wat deze lezer niet mag weten."
        )


def compose(
    assessment: Assessment,
    method: Method,
    findings: tuple[Finding, ...],
    recipient: Recipient,
    on: date | None = None,
    version: int = 0,
    organisation: Organisation | None = None,
    trail: str = "",
    other_names: bool = False,
    version_mark: str = "",
) -> Document:
    """The decision as this recipient may read it; `on` is the reference date, `version` the number of a sign-off.

    `trail` is the mark of the last step in the trail of the dossier: paper that names it shows a trail cut short.
    `version_mark` is the fingerprint of that sign-off. `other_names` tells that the assessment stands under pseudonyms,
    so that the paper says so.

    Nothing that is withheld leaves a trace: it is left out before anything is numbered (method B.3, I.3). Raises
    ParentTextMissing for a final version in which a text that is safe for this reader is lacking; a concept is made
    without those parts. A version for a child is a letter, not this paper: ValueError. A committee outside
    gets none of it: NotForThisReader.
    """
    if recipient.kind in ("kind", "kind_zelf"):
        raise ValueError("Een kind krijgt een brief, niet het hele besluit.")
    if recipient.kind == "toetser":
        raise NotForThisReader(ONLY_THE_APPLICATION)
    filed, assessment = assessment, as_printed(assessment, method)
    reading = Reading(assessment, method, findings, recipient, on, organisation, filed)
    concept = assessment.status in ("", "concept") and not version
    if not concept and (lacking := _lacking(reading)):
        raise ParentTextMissing(lacking, listed(_place(reading, each) for each in lacking))
    front, body = Writer(reading), Writer(reading)
    status = status_in_words(assessment, method, version)
    for label, text in imprint(reading, status, other_names):
        front.row(label, text, "")
    write_body(body)
    write_front(front, body)
    return Document(
        title=(assessment.title.strip() if recipient.sees_all else "") or paper_title(reading),
        subtitle=paper_subtitle(reading),
        status=status,
        recipient=recipient,
        language=assessment.language or method.language,
        meta=meta_of(reading, paper_subtitle(reading), concept, trail, version_mark),
        blocks=without_empty_headings((*front.blocks, *body.blocks)),
        letterhead=letterhead_of(organisation, filed.organisation, other_names),
    )


def _lacking(reading: Reading) -> tuple[Field, ...]:
    """The safe texts that this reader still needs, of what is printed."""
    lacking = withholding.lacking_parent_texts(reading.filed, reading.recipient)
    rows = {field: value_at(reading.assessment, field.rpartition("/")[0]) for field in lacking}
    return tuple(field for field, row in rows.items() if row.text.strip())


def write_body(writer: Writer) -> None:
    """All that comes after the first page and the contents, with the numbers by which it is cited."""
    write_frame(writer)
    reading = writer.reading
    step = reading.method.steps[1]
    writer.heading(1, f"Stap {step.id}. {step.name}")
    write_consultations(writer)
    for child in reading.assessment.children:
        writer.heading(2, reading.child_and_age(child), listed=True)
        write_child(writer, child)
        write_elements(writer, child)
    write_interests(writer)
    write_weighing(writer)
    write_uncertain(writer)
    write_explanation(writer)
    write_outcome(writer)
    _write_annexes(writer)


def _write_annexes(writer: Writer) -> None:
    """What the body leans on, in the order a clerk asks for it; the account counts what stands above it."""
    write_persons(writer)
    write_timeline(writer)
    write_talks(writer)
    write_answers(writer)
    write_facts(writer)
    write_sources(writer)
    write_account(writer)
    write_law(writer)
    write_checklist(writer)
    write_network_sheets(writer)
    write_conditions(writer)
    write_letters(writer)
    write_withheld(writer)
    write_findings(writer)


def _place(reading: Reading, field: Field) -> str:
    """Where a safe text must be written, as a person would say it: «E5 bij Mirte»."""
    words = field.split("/")
    part = words[3] if words[2] == "elements" else "de afweging"
    return f"{part} bij {reading.child_name(words[1])}"
