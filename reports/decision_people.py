"""Knows how it is printed who is involved: a table of people and organisations, who holds the threads, who advised."""

from collections.abc import Iterator

from app.case import PARENTS
from app.fields import of_row
from app.people import lead_holders
from app.withholding import contact_hidden
from models.people import Person
from reports.document import Cell
from reports.reading import Reading
from reports.wording import bracketed, ended, listed, lowered, on_day
from reports.writer import Writer

NAMELESS = "Naam niet ingevuld"

_KNOWN_TO_ALL = PARENTS | {"kind", "broer_zus", "beslisser", "opsteller", "ondertekenaar"}
"""The family and who answers for the paper. Where a place is secret the others stay out: they tell where that is."""


def write_persons(writer: Writer) -> None:
    """The annex: the table of people and organisations, and who has the lead."""
    reading = writer.reading
    writer.heading(1, "Bijlage: wie is betrokken")
    _about_this_paper(writer)
    persons = [each for each in reading.persons() if _is_told(reading, each)]
    if persons:
        writer.point(f"Bij dit {reading.noun} zijn deze mensen en organisaties betrokken.", "persons")
    _table(writer, persons)
    leads = [each.name.strip() or NAMELESS.lower() for each in lead_holders(persons)]
    writer.row("Regie", listed(leads), "persons")


def _about_this_paper(writer: Writer) -> None:
    """Whose paper this is, who wrote it, and who looked into the interests of the children."""
    reading, file = writer.reading, writer.reading.assessment
    inquirer = reading.unless_secret(file.inquiry_by)
    named = (("Zaaknummer", file.case_number, "case_number"), ("Organisatie", file.organisation, "organisation"),
             ("Opgesteld door", file.author, "author"),
             ("Onderzoek naar de belangen van de kinderen", inquirer, "inquiry_by"))  # fmt: skip
    writer.facts("Over dit stuk", named)


def write_advice(writer: Writer) -> None:
    """What experts advised, in the body: the reasons lean on it."""
    reading = writer.reading
    for each in reading.persons():
        if each.advice.strip() or each.advice_on:
            text = each.advice or "Het advies is uitgebracht."
            writer.point(text, of_row("persons", each, "advice"), _adviser(reading, each))


def _is_told(reading: Reading, person: Person) -> bool:
    """Whether a person is named to this reader: anybody, but where a place is secret only who does not tell it."""
    own = person.id in (reading.recipient.person_id, *reading.assessment.decision.addressee_ids)
    return own or not reading.hides_place or person.role in _KNOWN_TO_ALL


def _adviser(reading: Reading, person: Person) -> str:
    """«Advies van R. Blom op 20 januari 2026»; of somebody who is not named only as what."""
    if _is_told(reading, person):
        return f"Advies van {person.name.strip() or 'een deskundige'}{on_day(person.advice_on)}"
    job = lowered(reading.label("author_role", person.profession)) if person.profession not in ("", "overig") else ""
    return f"Advies van een deskundige{bracketed([job])}"


def _table(writer: Writer, persons: list[Person]) -> None:
    """Name and role, and the other columns where they hold something for this reader."""
    reading = writer.reading
    columns = [
        ("Naam", 3.0, [_name(each) for each in persons]),
        ("Rol", 3.6, [Cell(_role(reading, each)) for each in persons]),
        ("Organisatie en taak", 3.6, [_work(reading, each) for each in persons]),
        ("Bereikbaar", 3.0, [Cell(" ".join(_reach(reading, each))) for each in persons]),
    ]
    kept = [(name, width, cells) for name, width, cells in columns if any(each.text or each.note for each in cells)]
    rows = list(zip(*(cells for *_, cells in kept), strict=True))
    writer.table([name for name, *_ in kept], rows, [width for _, width, _ in kept], "persons")


def _name(person: Person) -> Cell:
    born = f"geboren{on_day(person.birth_date)}" if person.birth_date else ""
    age = f"{person.age} jaar" if person.age is not None else ""
    return Cell(person.name.strip() or NAMELESS, note=", ".join(filter(None, (born, age))))


def _work(reading: Reading, person: Person) -> Cell:
    if person.secret_address and contact_hidden(person, reading.recipient):
        return Cell("")  # who shelters somebody tells where
    return Cell(person.organisation.strip(), note=person.task.strip())


def _role(reading: Reading, person: Person) -> str:
    """Role, profession and tie to the children; what the tie says already is not said twice."""
    role = reading.label("person_role", person.role) if person.role else ""
    other = person.relation.strip() and person.profession == "overig"  # the words typed say it, «overig» nothing
    job = reading.label("author_role", person.profession) if person.profession and not other else ""
    said = [each for each in (role, job) if each.casefold() not in person.relation.casefold()]
    text = ", ".join(filter(None, (*map(lowered, said), person.relation.strip())))
    return text[:1].upper() + text[1:]


def _reach(reading: Reading, person: Person) -> Iterator[str]:
    if contact_hidden(person, reading.recipient):
        return
    if person.contact.strip():
        yield ended(person.contact)
    if person.safe_contact.strip():
        yield f"Veilig te bereiken: {ended(person.safe_contact)}"
    if person.secret_address and reading.recipient.sees_all:
        yield "Het adres is geheim."
