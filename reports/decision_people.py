"""Knows how it is printed who is involved: a table of people and organisations, who holds the threads, who advised."""

from collections.abc import Iterator

from app.fields import of_row
from app.people import lead_holders
from app.withholding import contact_hidden
from models.people import Person
from reports.document import Cell
from reports.reading import Reading
from reports.wording import listed, lowered, on_day
from reports.writer import Writer

NAMELESS = "Naam niet ingevuld"


def write_persons(writer: Writer) -> None:
    """The table «Wie is betrokken», who has the lead, and what experts advised."""
    reading = writer.reading
    persons = reading.persons()
    if persons:
        writer.point(
            f"Bij dit {reading.noun} zijn deze mensen en organisaties betrokken.", "persons", "Wie is betrokken"
        )
    _table(writer, persons)
    leads = [each.name.strip() or NAMELESS.lower() for each in lead_holders(persons)]
    writer.row("Regie", listed(leads), "persons")
    for each in persons:
        if each.advice.strip() or each.advice_on:
            who = f"Advies van {each.name.strip() or 'een deskundige'}{on_day(each.advice_on)}"
            writer.point(each.advice or "Het advies is uitgebracht.", of_row("persons", each, "advice"), who)


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
    job = reading.label("author_role", person.profession) if person.profession else ""
    said = [each for each in (role, job) if each.casefold() not in person.relation.casefold()]
    text = ", ".join(filter(None, (*map(lowered, said), person.relation.strip())))
    return text[:1].upper() + text[1:]


def _reach(reading: Reading, person: Person) -> Iterator[str]:
    if contact_hidden(person, reading.recipient):
        return
    if person.contact.strip():
        yield f"{person.contact.strip()}."
    if person.safe_contact.strip():
        yield f"Veilig te bereiken: {person.safe_contact.strip()}."
    if person.secret_address and reading.recipient.sees_all:
        yield "Het adres is geheim."
