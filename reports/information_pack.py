"""Composes general information per type of decision, for parents and for children: nothing of a dossier stands in it.

Texts, sources and terms come from the method (`information.toml`), contacts from the method and the organisation.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from app.contacts import ShownContact, contacts_for
from app.days import long_day
from app.information import checklist, information_texts, told
from app.method import ChecklistQuestion, Method, PackReader
from app.method_grounds import Audience
from app.norms import norms_of
from app.organisation import Organisation
from app.recipients import ReaderKind, Recipient
from reports.document import (
    Block,
    Bullets,
    Cell,
    Definition,
    Document,
    Heading,
    Look,
    Meta,
    Notice,
    PageBreak,
    Paragraph,
    Run,
    Table,
    WritingLines,
)
from reports.letterhead import letterhead_of
from resources.language import later, tr

GENERAL = "Algemene informatie. Dit gaat niet over uw eigen zaak."
GENERAL_CHILD = "Algemene informatie. Dit gaat niet over jouw eigen zaak."
NOT_OF_THE_OMBUDSMAN = "Kind Voorop is geen uitgave van de Kinderombudsman."
STATUS = f"Algemene informatie. {NOT_OF_THE_OMBUDSMAN}"
"""On every page, because a page of a child is handed out on its own."""
FOR_WHOM: dict[PackReader, str] = {
    "ouder": later("Voor ouders"),
    "kind_jong": later("Voor kinderen van 4 tot en met 11 jaar, om samen te lezen"),
    "kind_ouder": later("Voor kinderen vanaf 12 jaar"),
}
LONG_AGO = {
    "ouder": "Niet elk nummer is het laatste jaar nagekeken. Klopt er iets niet? Vraag het aan wie u dit blad gaf.",
    "kind": "Klopt een nummer niet? Vraag het aan wie jou dit blad gaf.",
}
NOT_ALL_CONFIRMED = "Een jurist van {organisation} heeft nog niet alle regels in dit blad bevestigd."
ANSWERS = ("ja", "nee", "weet ik niet")
WHOLE_PACK = "Informatie voor ouders en kinderen"
CHECKLIST = "Mijn eigen lijst"
OWN_LIST = "Deze lijst is van jou. Je hoeft hem aan niemand te laten zien."
TICK = "Kruis aan wat past. Geen antwoord is fout."
IF_NO = "Is iets «nee»? Dan kun je dit doen."
MORE_TO_SAY = "Wat wil je nog zeggen?"
_ROOM_TO_WRITE = 10  # lines
_LONGEST_NAME = 44
FOR_CHILDREN: Look = "blad"
"""12 points with a line height of 1.5: what children read, and all that is bound in one pack with it."""


def compose_pack(
    method: Method, decision_type: str, audience: PackReader, organisation: Organisation, on: date
) -> Document:
    """What one reader is told with this type of decision. Raises KeyError for a type that the method does not have."""
    title = method.information.subjects[audience][decision_type]
    general = GENERAL if audience == "ouder" else GENERAL_CHILD
    parts = _pack(method, decision_type, audience, organisation, on, 2)
    if audience == "ouder":
        sources = _sources(method, decision_type, organisation, 3)
        blocks = (_opening(method, general), *parts, *sources)
        return _document(title, tr(FOR_WHOM[audience]), audience, blocks, method, organisation, on, "besluit")
    blocks = (_said_first(general), *parts)
    return _document(title, tr(FOR_WHOM[audience]), audience, blocks, method, organisation, on, FOR_CHILDREN)


def compose_checklist(method: Method, audience: PackReader, organisation: Organisation, on: date) -> Document:
    """What a child can go through by itself afterwards, on paper that it keeps."""
    blocks = (_said_first(OWN_LIST), *_checklist(method, audience, organisation, on, 2))
    return _document(CHECKLIST, tr(FOR_WHOM[audience]), audience, blocks, method, organisation, on, FOR_CHILDREN)


def compose_whole_pack(method: Method, decision_type: str, organisation: Organisation, on: date) -> Document:
    """All of it in one go: for parents, for both ages of children, and after each age its own checklist.

    Where it comes from stands at the very end: nobody who reads it in plain words has to turn that page.
    """
    blocks: list[Block] = [_opening(method, GENERAL)]
    for audience in FOR_WHOM:
        parts = [_under_title(method, decision_type, audience, organisation, on)]
        if audience != "ouder":
            blocks.append(PageBreak())
            parts.append(_checklist_under_title(method, audience, organisation, on))
        blocks += [each for part in parts for each in part]
    subject = method.information.subjects["ouder"][decision_type]
    blocks.append(PageBreak())  # no page of a child ends with articles of law
    blocks += _sources(method, decision_type, organisation, 2)
    return _document(WHOLE_PACK, subject, "ouder", blocks, method, organisation, on, FOR_CHILDREN)


def _document(
    title: str, subtitle: str, audience: PackReader, blocks: Iterable[Block], method: Method,
    organisation: Organisation, on: date, look: Look,
) -> Document:  # fmt: skip
    kind: ReaderKind = "ouder" if audience == "ouder" else "kind"
    name = organisation.name.strip()
    return Document(
        title=title,
        subtitle=subtitle,
        status=STATUS,
        recipient=Recipient(kind),
        language=method.language,
        meta=Meta(on, organisation=name, subject=title, method_version=method.version, concept=False),
        blocks=tuple(blocks),
        look=look,
        letterhead=letterhead_of(organisation, name),
    )


def _under_title(
    method: Method, decision_type: str, audience: PackReader, organisation: Organisation, on: date
) -> Iterator[Block]:
    yield Heading(1, method.information.subjects[audience][decision_type], tr(FOR_WHOM[audience]))
    if audience != "ouder":
        yield _said_first(GENERAL_CHILD)  # these pages are handed out on their own
    yield from _pack(method, decision_type, audience, organisation, on, 2)


def _checklist_under_title(
    method: Method, audience: PackReader, organisation: Organisation, on: date
) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(1, CHECKLIST, tr(FOR_WHOM[audience]))
    yield _said_first(OWN_LIST)
    yield from _checklist(method, audience, organisation, on, 2)


def _opening(method: Method, title: str) -> Notice:
    """What this is and what it is not, before anything else."""
    return Notice(title, ((Run(_made_by(method)),),))


def _said_first(title: str) -> Notice:
    """What a child reads first: one sentence about this paper, and nothing about who made it."""
    return Notice(title, ())


def _made_by(method: Method) -> str:
    follows = f"Dit blad volgt de methode «{method.title}», versie {method.version}."
    return f"{NOT_OF_THE_OMBUDSMAN} {follows}"


def _pack(
    method: Method, decision_type: str, audience: PackReader, organisation: Organisation, on: date, level: int
) -> Iterator[Block]:
    parts = information_texts(method, decision_type, audience)
    for part, rows in parts.items():
        said = [told(method, each, decision_type) for each in rows]
        yield Heading(level, method.information.headings[audience][part])
        yield from _said(part, said)
        if part == "hulp":
            yield from _contacts(method, audience, organisation, on)


def _said(part: str, texts: list[str]) -> Iterator[Block]:
    """Steps have a number because their order counts; an opening is read, the rest is looked up."""
    if part == "stappen":
        yield from (Paragraph((Run(each),), label=str(number)) for number, each in enumerate(texts, 1))
    elif part == "vooraf" or len(texts) == 1:
        yield from (Paragraph((Run(each),)) for each in texts)
    else:
        yield Bullets(tuple((Run(each),) for each in texts))


def _contacts(method: Method, audience: PackReader, organisation: Organisation, on: date) -> Iterator[Block]:
    """Own contacts of this place first, then those that the method names for this reader."""
    whom: Audience = "ouder" if audience == "ouder" else "kind"
    named = method.information.contacts[audience]
    known = contacts_for(method, organisation, whom, on)
    shown = [each for each in known if not each.id]
    shown += [each for id in named for each in known if each.id == id]
    yield from (_contact(each) for each in shown)
    if any(each.stale for each in shown):
        yield Paragraph((Run(LONG_AGO[whom]),))


def _contact(contact: ShownContact) -> Definition:
    """The name with how to reach it; what stands in brackets behind a name comes with the text, not in its column."""
    name, bracket, rest = contact.name.strip().partition(" (")
    if not (bracket and rest.endswith(")")):
        name, rest = contact.name.strip(), ""
    label = f"{name}:" if len(name) > _LONGEST_NAME else name  # it would run into the number without a colon
    return Definition(label, (Run(" · ".join(filter(None, (rest.removesuffix(")"), reached(contact))))),))


def reached(contact: ShownContact) -> str:
    """How to reach somebody, with the day on which that was looked up where it was."""
    looked_up = f"nagekeken op {long_day(contact.checked_on)}" if contact.checked_on else ""
    return " · ".join(filter(None, (contact.phone, contact.web, contact.hours, looked_up)))


def _sources(method: Method, decision_type: str, organisation: Organisation, level: int) -> Iterator[Block]:
    """Where it comes from, for who reads along with the parents; and what nobody confirmed yet."""
    parts = information_texts(method, decision_type, "ouder")
    rows = tuple(each for some in parts.values() for each in some)
    yield Heading(level, "Waar dit vandaan komt")
    named = dict.fromkeys(one for each in rows for one in each.source.split("; "))
    yield Paragraph((Run(f"{'; '.join(named)}."),))
    remedies = [each.remedy for each in rows if each.remedy]
    if organisation.unconfirmed(norms_of(method, decision_type, remedies)):
        name = organisation.name.strip() or "de organisatie"
        yield Paragraph((Run(NOT_ALL_CONFIRMED.format(organisation=name)),))


def _checklist(
    method: Method, audience: PackReader, organisation: Organisation, on: date, level: int
) -> Iterator[Block]:
    questions = checklist(method, audience)
    yield Paragraph((Run(TICK),))
    yield from _to_tick(questions)
    yield Heading(level, IF_NO)
    yield Bullets(tuple((Run(f"{each.text} ", bold=True), Run(each.if_no)) for each in questions))
    yield PageBreak()  # whom to call and room to write, on the back
    yield from _contacts(method, audience, organisation, on)
    yield WritingLines(MORE_TO_SAY, _ROOM_TO_WRITE)


def _to_tick(questions: tuple[ChecklistQuestion, ...]) -> Iterator[Block]:
    """Questions with an empty box under each answer."""
    room = (Cell("", box=True),) * len(ANSWERS)
    yield Table(("Vraag", *ANSWERS), tuple((Cell(each.text), *room) for each in questions), (6.0, 1.0, 1.0, 1.6))
