"""Composes what one person may see of a dossier who asks for it (art. 15 AVG): a parent, a child, or another.

Who may know what is decided by the same rules as for a decision (`app.sharing`): nothing is opened here that a
decision for the same reader would keep closed, but for a child its own talks.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.days import long_day
from app.fields import of_child, of_row
from app.findings import Finding
from app.method import Method
from app.organisation import Organisation
from app.recipients import FOR_WHOM, Recipient, parents_of
from app.relevance import as_printed
from app.typed_texts import typed_texts
from models.assessment import Assessment
from models.exporting import Export
from models.people import Person
from reports.decision import compose
from reports.decision_child import write_child
from reports.decision_elements import write_elements
from reports.document import Block, Document, Meta
from reports.letterhead import letterhead_of, signed_letter
from reports.reading import Reading
from reports.wording import counted, listed, lowered
from reports.writer import Writer, without_empty_headings
from resources.language import tr

RIGHTS = (
    "U mag vragen om iets te verbeteren of aan te vullen, te wissen of minder te gebruiken, en u mag bezwaar maken "
    "(art. 16, 17, 18 en 21 AVG). U mag een klacht indienen bij de Autoriteit Persoonsgegevens."
)
BOUNDS = (
    "Dit overzicht bevat wat u van dit dossier mag zien. Gegevens van anderen staan er alleen in voor zover u die mag "
    "weten (art. 15 lid 4 AVG)."
)
NO_MACHINE = "Geen computer beslist hier. Een mens besluit; het programma telt niets op en weegt niets."


@dataclass(frozen=True)
class Access:
    """What must be told beside the data themselves: which files left, until when the dossier is kept, and today."""

    left: Sequence[Export] = ()
    kept_until: date | None = None
    on: date | None = None
    organisation: Organisation | None = None
    trail: str = ""


def compose_access(
    assessment: Assessment, method: Method, findings: tuple[Finding, ...], reader: Recipient, access: Access
) -> Document:
    """The overview for this person: `ouder` with the id of anybody in the file, or `kind_zelf` with that of a child."""
    printed = as_printed(assessment, method)
    reading = Reading(printed, method, findings, reader, access.on, access.organisation, assessment)
    front, body = Writer(reading), Writer(reading)
    is_parent = reader.person_id in {each.id for each in parents_of(assessment)}
    _front(front, access, is_parent)
    if reader.kind == "kind_zelf":
        _child(body)
    elif is_parent:
        body.blocks = _decision(assessment, method, findings, reader, access)
    else:
        _other(body)
    signed = signed_letter(access.organisation, assessment.organisation)
    return Document(
        title="Inzage in persoonsgegevens",
        subtitle=_for_whom(reading),
        status=f"inzage, stand op {long_day(access.on or reading.day)}",
        recipient=reader,
        language=assessment.language or method.language,
        meta=_meta(reading, access),
        blocks=(*without_empty_headings((*front.blocks, *body.blocks)), *signed),
        letterhead=letterhead_of(access.organisation, assessment.organisation),
    )


def _decision(
    assessment: Assessment, method: Method, findings: tuple[Finding, ...], reader: Recipient, access: Access
) -> list[Block]:
    """What a decision for this parent would hold now; as for a concept, no text has to be written first."""
    before, assessment.status = assessment.status, "concept"
    try:
        return list(compose(assessment, method, findings, reader, access.on, organisation=access.organisation).blocks)
    finally:
        assessment.status = before


def _for_whom(reading: Reading) -> str:
    who = reading.child_name(reading.recipient.child_id) or _person(reading).name.strip()
    return f"Voor {who}" if who else "Voor wie om inzage vroeg"


def _person(reading: Reading) -> Person:
    return next(each for each in reading.assessment.all_persons if each.id == reading.recipient.person_id)


def _meta(reading: Reading, access: Access) -> Meta:
    file = reading.assessment
    return Meta(
        dated=access.on or reading.day,
        organisation=file.organisation.strip(),
        case_number=file.case_number.strip(),
        subject="Inzage in persoonsgegevens",
        method_version=file.method_version,
        concept=False,
        trail=access.trail,
    )


# --- What art. 15 asks to tell --------------------------------------------------------------------------------


def _front(writer: Writer, access: Access, is_parent: bool) -> None:
    reading = writer.reading
    by = reading.assessment.organisation.strip()
    writer.notice("Inzage (art. 15 AVG)", [BOUNDS, f"Verantwoordelijk is {by}." if by else ""])
    kind = reading.method.decision_types.get(reading.assessment.decision_type)
    writer.row("Waarvoor", f"Voor een {reading.noun}: {lowered(kind.name)}." if kind else "", "decision_type")
    writer.row("Soorten gegevens", _sentence(_categories(reading, is_parent)), "")
    sources = dict.fromkeys(lowered(reading.label("source_kind", each.kind)) for each in reading.sources if each.kind)
    writer.row("Waar zij vandaan komen", _sentence(sources) if is_parent else "", "sources")
    writer.row("Wie er een stuk van kreeg", _sentence(_received(access.left)), "")
    until = f"Tot en met {long_day(access.kept_until)}." if access.kept_until else ""
    writer.row("Hoe lang", until or "De organisatie heeft nog geen bewaartermijn ingevuld.", "keep_until")
    writer.row("Beslist een computer?", NO_MACHINE, "")
    writer.row("Uw rechten", RIGHTS, "")


def _sentence(words: Iterable[str]) -> str:
    text = listed(words)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _categories(reading: Reading, is_parent: bool) -> Iterator[str]:
    """The kinds of data that the dossier holds of whoever asks."""
    own = reading.child_with_id(reading.recipient.child_id)
    yield "naam en rol"
    if own is not None:
        yield from ("leeftijd, school en verblijf", "wat u zei of liet zien", "hoe het met u gaat")
    elif is_parent:
        yield from ("gezin en gezag", "wonen", "wat u vond van het voorgenomen besluit")
    children = [own] if own is not None else reading.assessment.children if is_parent else []
    if any(each.code == "E6" and each.text.strip() for child in children for each in reading.elements(child)):
        yield "gezondheid"


def _received(left: Sequence[Export]) -> list[str]:
    kinds = (each.reader.partition(":")[0] for each in left)
    return list(dict.fromkeys(tr(FOR_WHOM[each]) for each in kinds if each in FOR_WHOM))


# --- The data themselves --------------------------------------------------------------------------------------


def _child(writer: Writer) -> None:
    """All of this child that it may know: who it is, its own talks in full, and what was found of it."""
    reading = writer.reading
    child = next(each for each in reading.assessment.all_children if each.id == reading.recipient.child_id)
    writer.heading(1, reading.child_and_age(child))
    write_child(writer, child)
    write_elements(writer, child)
    writer.heading(3, "Wat besloten is en waarom", of_child(child, "weighing"))
    writer.point(reading.assessment.decision.summary, "decision/summary", "Het besluit")
    writer.point(reading.text(child.weighing), of_child(child, "weighing", "text"), "De afweging")
    writer.point(child.explanation.child_text, of_child(child, "explanation", "child_text"), "De uitleg")
    writer.heading(3, "Feiten over dit kind", "facts")
    for fact in reading.facts:
        if fact.child_ids == [child.id]:
            writer.row(reading.number(fact), fact.text, of_row("facts", fact, "text"), (fact,), entry=True)


def _other(writer: Writer) -> None:
    """What is kept of somebody who is no parent: the own row. What others say of a family is not theirs to read."""
    reading, person = writer.reading, _person(writer.reading)
    writer.heading(1, "Wat over u is vastgelegd", "persons")
    values = {
        "Naam": (person.name, "name"),
        "Rol": (reading.label("person_role", person.role) if person.role else "", "role"),
        "Band met het gezin": (person.relation, "relation"),
        "Organisatie": (person.organisation, "organisation"),
        "Taak": (person.task, "task"),
        "Geboren": (long_day(person.birth_date), "birth_date"),
        "Bereikbaar": (person.contact, "contact"),
        "Veilig te bereiken": (person.safe_contact, "safe_contact"),
        "Advies": (person.advice, "advice"),
        "Datum van het advies": (long_day(person.advice_on), "advice_on"),
    }
    for label, (text, name) in values.items():
        writer.row(label, text, of_row("persons", person, name))
    said = [each for each in reading.assessment.parent_views if each.person_id == person.id]
    for view in said:
        writer.row("Wat u vond", view.content, of_row("parent_views", view, "content"), (view,))
    times = _times_named(reading.filed, person)
    named = "Uw naam staat ook in teksten over anderen: {}. Die teksten staan hier niet."
    writer.point(named.format(counted(times, "keer", "keer")) if times else "", "", "Elders")


def _times_named(assessment: Assessment, person: Person) -> int:
    """In how many texts the whole name stands, the own row left out."""
    name = person.name.strip()
    if not name:
        return 0
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    own = of_row("persons", person)
    texts = typed_texts(assessment, lambda text: bool(whole.search(text)))
    return sum(1 for field, _ in texts if not field.startswith(own))
