"""Composes the letter to a named parent, with a reply slip, and the text about the explanation to one child."""

from collections.abc import Iterator
from datetime import date

from app.contacts import contacts_for
from app.days import long_day
from app.fields import of_child, of_row
from app.help_lines import help_lines
from app.letters.facts import called, is_advice, last_day_to_contest
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from models.assessment import Assessment
from models.explanation import ParentLetter
from models.people import Child
from reports.child_letter import reach
from reports.document import (
    Block,
    Bullets,
    CutLine,
    Document,
    Heading,
    Meta,
    Notice,
    Paragraph,
    Run,
    TickBoxes,
    WritingLines,
)
from reports.help_lines import lines_not_printed
from reports.letter_text import blocks_of_text
from reports.letterhead import letterhead_of, signed_letter

TALK = "Ik wil graag een gesprek over dit besluit."
TALK_OF_ADVICE = "Ik wil graag een gesprek over dit advies."
ASKS = (
    "Ik wil graag dat iemand mij belt.",
    "Ik wil graag hulp bij mijn brief.",
    "Ik wil graag een tolk.",
)
"""What a parent can ask with the slip; it is no objection and says so."""

FOR_A_PARENT = ("juridisch_loket", "kinderombudsman", "kinderombudsman_lokaal")
"""Whom every letter names, by the ids of the method; the organisation's own contacts come before them."""

NO_OBJECTION = "Dit strookje is geen bezwaar. Bent u het niet eens, stuur dan ook een brief."
NOT_A_REMEDY = "Met dit strookje vraagt u om uitleg of hulp."


def compose_parent_letter(
    assessment: Assessment, method: Method, letter: ParentLetter, organisation: Organisation, on: date | None = None
) -> Document:
    """The letter as it was written for this person, the line for help in other languages, and the slip to send back."""
    person = next((each for each in assessment.persons if each.id == letter.person_id), None)
    name = person.name.strip() if person else ""
    day = _dated(assessment, on)
    blocks = [
        *_last_day(assessment, method),
        *blocks_of_text(letter.text, of_row("parent_letters", letter, "text")),
        *signed_letter(organisation, assessment.organisation),
        *_contacts(method, organisation, day),
        *_in_other_languages(assessment, method, organisation),
        *_slip(assessment, method),
    ]
    return _document(assessment, method, f"Brief aan {name}" if name else "Brief aan de ouder", name, day, blocks,
                     Recipient("ouder", letter.person_id), organisation)  # fmt: skip


def compose_parent_note(
    assessment: Assessment, method: Method, child: Child, on: date | None = None,
    organisation: Organisation | None = None,
) -> Document:  # fmt: skip
    """What any parent of this child may read about how it is told."""
    name = called(child) or "uw kind"
    blocks = tuple(blocks_of_text(child.explanation.parent_text, of_child(child, "explanation", "parent_text")))
    day = _dated(assessment, on)
    return _document(assessment, method, f"Voor de ouders van {name}", "", day, blocks, Recipient("kind"), organisation)


def _document(
    assessment: Assessment, method: Method, title: str, to: str, day: date, blocks: list[Block] | tuple[Block, ...],
    reader: Recipient, organisation: Organisation | None,
) -> Document:  # fmt: skip
    concept = assessment.status in ("", "concept")
    return Document(
        title=title,
        subtitle="",
        status="CONCEPT" if concept else "",
        recipient=reader,
        language=assessment.language or method.language,
        meta=Meta(
            dated=day,
            organisation=assessment.organisation.strip(),
            case_number=assessment.case_number.strip() if to else "",
            subject="Brief over het besluit",
            method_version=assessment.method_version,
            concept=concept,
        ),
        blocks=tuple(blocks),
        look="brief",
        addressee=(to,) if to else (),
        letterhead=letterhead_of(organisation, assessment.organisation),
    )


def _dated(assessment: Assessment, on: date | None) -> date:
    return on or assessment.decision.decided_on or date.today()


def _last_day(assessment: Assessment, method: Method) -> Iterator[Block]:
    """What must not be missed, before anything else: until which day one can object."""
    last = last_day_to_contest(assessment, method)
    if last is not None:
        yield Notice("Onthoud deze dag", ((Run(f"Tot en met {long_day(last)} kunt u bezwaar maken."),),))


def _contacts(method: Method, organisation: Organisation, day: date) -> Iterator[Block]:
    """Whom a parent, and a young child through its parents, can reach; the author's own text says who helps."""
    shown = contacts_for(method, organisation, "ouder", day)
    chosen = [each for each in shown if not each.id or each.id in FOR_A_PARENT]
    if chosen:
        yield Heading(3, "Adressen en nummers")
        yield Bullets(tuple((Run(reach(each)),) for each in chosen))


def _in_other_languages(assessment: Assessment, method: Method, organisation: Organisation) -> Iterator[Block]:
    """«Ask for help before …» in the languages that a translator put a name to; nothing without a last day."""
    last = last_day_to_contest(assessment, method)
    if last is None:
        return
    lines = help_lines(organisation, method, last)
    unprinted = set(lines_not_printed(lines))
    shown = [each for each in lines if each not in unprinted]
    if shown:
        yield Heading(3, "In andere talen")
        for each in shown:
            words = (Run(f"{each.language.own_name}: ", bold=True), Run(each.text, lang=each.language.id))
            yield Paragraph(words)


def _slip(assessment: Assessment, method: Method) -> Iterator[Block]:
    yield CutLine("Knip hier en stuur of geef dit strookje terug")
    talk = TALK_OF_ADVICE if is_advice(assessment, method) else TALK
    yield TickBoxes((talk, *ASKS), "Kruis aan wat u wilt")
    for label, lines in (("Mijn naam", 1), ("Mijn telefoonnummer", 1), ("Mijn vraag", 2)):
        yield WritingLines(label, lines)
    contest = last_day_to_contest(assessment, method)
    number = assessment.case_number.strip()
    about = f" Kenmerk:\N{NO-BREAK SPACE}{number}." if number else ""
    yield Paragraph((Run(f"{NO_OBJECTION if contest else NOT_A_REMEDY}{about}"),))
