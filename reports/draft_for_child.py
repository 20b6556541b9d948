"""Composes the draft decision for a young person of sixteen or older: what is planned, why, and room to answer."""

from collections.abc import Iterator
from datetime import date

from app.days import long_day
from app.fields import of_child, of_row
from app.letters.decided import planned
from app.letters.facts import LetterFacts, called, facts_of
from app.letters.heard import heard_in_draft
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.sharing import may_know, text_for
from models.assessment import Assessment
from models.people import Child
from reports.child_letter import contacts_of_child
from reports.document import Block, Bullets, Document, Heading, Meta, Notice, Paragraph, Run, TickBoxes, WritingLines
from reports.letterhead import letterhead_of

NOT_DECIDED = "Er is nog niets besloten. Jij mag eerst zeggen wat je hiervan vindt."
AS_DECIDED = "Dit staat straks zo in het besluit. Daarom staat er jouw naam, en niet ‘je’ of ‘jij’."
AGREE = ("Dit klopt.", "Dit klopt niet helemaal.", "Er ontbreekt iets.", "Ik wil hierover praten.")


def compose_draft(
    assessment: Assessment, method: Method, child: Child, organisation: Organisation, on: date | None = None
) -> Document:
    """The draft as this child may read it. Parents can find it, so it holds nothing that one of them may not know."""
    facts = facts_of(assessment, method, child, on)
    name = called(child) or "jou"
    return Document(
        title=f"Concept voor {name}",
        subtitle="Wat we van plan zijn, en waarom",
        status="CONCEPT",
        recipient=Recipient("kind", child_id=child.id),
        language=assessment.language or method.language,
        meta=Meta(
            dated=on or date.today(),
            organisation=assessment.organisation.strip(),
            subject="Concept van het besluit",
            method_version=assessment.method_version,
            concept=True,
        ),
        blocks=(*_blocks(facts, on or date.today()), *contacts_of_child(method, organisation, on or date.today())),
        look="brief",
        letterhead=letterhead_of(organisation, assessment.organisation),
    )


def _blocks(facts: LetterFacts, on: date) -> Iterator[Block]:
    yield Notice("Let op", ((Run(NOT_DECIDED),),))
    plan, place = planned(facts)
    yield Heading(2, "Wat we van plan zijn")
    if plan:
        yield Paragraph((Run(plan),), field="decision/outcome")
    if place:
        yield Paragraph((Run(place),), field="decision/sleeping_place")
    yield Heading(2, "Wat jij vertelde")
    yield Paragraph((Run(" ".join(heard_in_draft(facts))),), field=of_child(facts.child, "hearings"))
    yield from _from_decision(facts)
    yield from _others(facts)
    yield Heading(2, "Wat vind jij?")
    yield TickBoxes(AGREE, "Kruis aan wat past")
    yield WritingLines("Wat wil je erover zeggen?", 5)
    yield Heading(2, "Wat kun je doen?")
    yield Paragraph((Run(_back(facts, on)),))


def _back(facts: LetterFacts, on: date) -> str:
    """To whom an answer goes and until when, as far as the file knows."""
    file, paper = facts.assessment, "advies" if facts.is_advice else "besluit"
    names = (each.partition(",")[0].strip() for each in (facts.child.explanation.by, file.author))
    who = next(filter(None, names), "wie dit met je besprak")
    when = f"Vraag wanneer het {paper} komt: tot die dag kan het nog anders."
    if file.due_on and file.due_on >= on:
        when = f"Het {paper} komt uiterlijk op {long_day(file.due_on)}: tot die dag kan het nog anders."
    blame = facts.method.letters.sentences["not_your_fault"][facts.group]
    return f"Geef dit blad aan {who}, of zeg wat je vindt. Je hoeft niets in te vullen. {when} {blame}"


def _from_decision(facts: LetterFacts) -> Iterator[Block]:
    """The texts of the decision about this child as they will stand in it, told to be so: they speak of the child."""
    blocks = [*_reasons(facts), *_elements(facts)]
    if blocks:
        yield blocks[0]
        yield Paragraph((Run(AS_DECIDED),))
        yield from blocks[1:]


def _reasons(facts: LetterFacts) -> Iterator[Block]:
    text = text_for(facts.assessment, facts.child.weighing, facts.reader)
    if text.strip():
        yield Heading(2, "Waarom we dit van plan zijn")
        yield Paragraph((Run(text.strip()),), field=of_child(facts.child, "weighing", "text"))


def _elements(facts: LetterFacts) -> Iterator[Block]:
    """What was established about this child, as far as every parent may know it."""
    rows = [each for each in facts.child.elements if each.code in facts.child.weighing.decisive_elements]
    told = [(each, text_for(facts.assessment, each, facts.reader).strip()) for each in rows]
    shown = [(each, text) for each, text in told if text]
    if shown:
        yield Heading(2, "Wat voor jou het zwaarst telt")
    for each, text in shown:
        name = facts.method.letters.elements[each.code]
        words = (Run(f"{name}: ", bold=True), Run(text))
        yield Paragraph(words, field=of_child(facts.child, "elements", each.code, "text"))


def _others(facts: LetterFacts) -> Iterator[Block]:
    open_ones = [each for each in facts.assessment.interests if may_know(facts.assessment, each, facts.reader)]
    words = facts.method.letters.interests
    known = [each for each in open_ones if each.code in words]
    if known:
        yield Heading(2, "Waar we nog meer naar keken")
        names = dict.fromkeys(words[each.code] for each in known)
        yield Bullets(tuple((Run(each),) for each in names), field=of_row("interests", known[0]))
