"""Composes the letter to a child, or the card of one under four: the author's text, a drawing, who to turn to."""

from collections.abc import Iterator
from datetime import date

from app.case import age_group, reference_date
from app.contacts import ShownContact, contacts_for
from app.fields import of_child
from app.letters.facts import called
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.withholding import place_hidden
from models.assessment import Assessment
from models.people import Child
from reports.document import Block, Bullets, Document, Heading, Meta, Paragraph, Picture, Run
from reports.drawing import described
from reports.letter_text import blocks_of_text
from reports.letterhead import letterhead_of

YOUNGEST, YOUNG = "L1", ("L2",)
WITH_PICTURE = ("L1", "L2", "L3")
"""The age groups whose answer comes with a drawing (method F.4)."""

WITH_ROLE = ("L4", "L5")
"""The age groups to whom what somebody is by profession says something."""

FOR_A_CHILD = ("kindertelefoon", "kinderombudsman", "kinderombudsman_lokaal", "juridisch_loket")
"""Whom a letter names, by the ids of the method; contacts of the organisation's own come before them."""

WHO_ELSE = "Je kunt ook hier naartoe"
_SIGNED = ("groet", "groetjes", "groeten", "liefs", "tot dan")


def compose_child_letter(
    assessment: Assessment, method: Method, child: Child, organisation: Organisation, on: date | None = None
) -> Document:
    """What the child gets on paper; a letter lies open to its parents, so nothing is in it that one may not know.

    The text is the author's own. Without a text there are still the drawing and the name, for a card.
    """
    group = age_group(child, method, reference_date(assessment, on))
    name = called(child) or "dit kind"
    card = group == YOUNGEST
    reader = Recipient("kind", child_id=child.id)
    made = _card(assessment, method, child) if card else _letter(assessment, method, child, group, organisation, on)
    return Document(
        title=f"Voor {name}" if card else f"Brief voor {name}",
        subtitle="",
        status="CONCEPT" if assessment.status in ("", "concept") else "",
        recipient=reader,
        language=assessment.language or method.language,
        meta=Meta(
            dated=_dated(assessment, on),
            organisation="" if card else assessment.organisation.strip(),
            subject="Kaart" if card else "Brief over het besluit",
            method_version=assessment.method_version,
            concept=assessment.status in ("", "concept"),
        ),
        blocks=tuple(made),
        look="kaart" if card else "brief",
        letterhead=letterhead_of(organisation, assessment.organisation),
    )


def _dated(assessment: Assessment, on: date | None) -> date:
    return on or assessment.decision.decided_on or date.today()


def _card(assessment: Assessment, method: Method, child: Child) -> Iterator[Block]:
    yield from _picture(assessment, method, child, 120)
    yield from blocks_of_text(child.explanation.child_text, _field(child))


def _letter(
    assessment: Assessment, method: Method, child: Child, group: str, organisation: Organisation, on: date | None
) -> Iterator[Block]:
    if group in WITH_PICTURE:
        yield from _picture(assessment, method, child, 42 if group in YOUNG else 30)
    yield from blocks_of_text(child.explanation.child_text, _field(child))
    told = group in WITH_ROLE and not place_hidden(assessment, Recipient("kind", child_id=child.id))
    yield from _signed(child, with_role=told)
    if group not in YOUNG:  # a young child goes to somebody it knows, and the parents' letter has the numbers
        yield from contacts_of_child(method, organisation, _dated(assessment, on))


def _field(child: Child) -> str:
    return of_child(child, "explanation", "child_text")


def _picture(assessment: Assessment, method: Method, child: Child, width: int) -> Iterator[Picture]:
    options = {each.id: each for each in assessment.options}
    chosen = options.get(child.weighing.chosen_option_id or "")
    known = method.letters.options.get(chosen.kind) if chosen else None
    name = known.drawing if known else "huis"
    yield Picture(name, described(name), width, field=of_child(child, "explanation", "drawing"))


def _signed(child: Child, with_role: bool) -> Iterator[Block]:
    """Who writes, unless the text ends with a greeting of its own; a role can tell of a place that is secret."""
    last = [each.strip().casefold() for each in child.explanation.child_text.strip().splitlines() if each.strip()][-2:]
    by = child.explanation.by.strip()
    if by and not any(each.startswith(_SIGNED) for each in last):
        name, _, role = by.partition(",")
        lines = "\n".join(filter(None, (f"Groet van {name.strip()}", role.strip() if with_role else "")))
        yield Paragraph((Run(lines),), field=of_child(child, "explanation", "by"))


def contacts_of_child(method: Method, organisation: Organisation, day: date) -> Iterator[Block]:
    """Whom a child of nine or older can turn to by itself."""
    shown = contacts_for(method, organisation, "kind", day)
    chosen = [each for each in shown if not each.id or each.id in FOR_A_CHILD]
    if chosen:
        yield Heading(3, WHO_ELSE)
        yield Bullets(tuple((Run(reach(each)),) for each in chosen))


def reach(contact: ShownContact) -> str:
    """A contact on one line: name, phone, website, hours."""
    ways = ", ".join(filter(None, (contact.phone, contact.web, contact.hours)))
    return f"{contact.name}: {ways}"
