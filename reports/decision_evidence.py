"""Knows the registers at the back: every fact with both voices where it is disputed, and every source."""

from collections.abc import Iterator

from app.attachment_kinds import KINDS
from app.days import long_day
from app.fields import of_row
from app.withholding import origin_hidden
from models.evidence import Attachment, Fact, Source
from reports.exhibits_numbers import exhibit_name, exhibit_numbers
from reports.reading import Reading
from reports.wording import bracketed, listed, lowered
from reports.writer import Writer
from resources.language import tr

_SEEN = frozenset({"hoorverslag", "observatieverslag", "huisbezoek", "medisch", "diagnostiek", "jgz"})
"""The kinds of source whose day is one on which somebody saw the child: where a place is secret that day stays out."""

_IN_BUNDLE = "Het nummer van een productie is dat in de bundel met producties, als die erbij is gevoegd."

_NO_ROLE = ("", "overig", "kind")
"""Roles that say nothing of who made a source: «overig», and the child that a report of a talk is about."""


def write_facts(writer: Writer) -> None:
    """The register of facts."""
    reading = writer.reading
    writer.heading(1, "Bijlage: feiten")
    if reading.facts:
        text = f"Op deze feiten steunt dit {reading.noun}. Achter elk feit staat tussen haken waaruit het blijkt."
        writer.point(text, "facts")
    for each in reading.facts:
        _fact(writer, each)


def write_sources(writer: Writer) -> None:
    """The register of sources."""
    reading = writer.reading
    writer.heading(1, "Bijlage: bronnen")
    numbers = exhibit_numbers(reading)
    if reading.sources:
        text = "Dit zijn de stukken en gesprekken waaruit de feiten blijken."
        writer.point(f"{text} {_IN_BUNDLE}" if numbers else text, "sources")
    for each in reading.sources:
        writer.row(reading.number(each), _source(reading, each), of_row("sources", each, "title"), (each,), entry=True)
        named = not (each.anonymous_reporter or reading.hides_maker(each))
        for file in each.attachments:
            field = of_row("sources", each, "attachments", file.id, "name")
            number = f"{exhibit_name(numbers[file.id]).lower()}: " if file.id in numbers else ""
            writer.row("Bijlage", number + attachment_said(file, named), field, (each, file))


def attachment_said(file: Attachment, named: bool = True) -> str:
    """«rapport.pdf (PDF, 12 bladzijden)»; without its name where that could give away who reported, or a place."""
    pages = f"{file.pages} {'bladzijde' if file.pages == 1 else 'bladzijden'}" if file.pages else ""
    about = ", ".join(filter(None, (tr(KINDS.get(file.kind, "")), pages)))
    name = file.name.strip() if named else ""
    return f"{name} ({about})" if name and about else name or about or "bestand zonder naam"


def _fact(writer: Writer, fact: Fact) -> None:
    reading, rests_on = writer.reading, (fact,)
    text = fact.text + reading.cited(fact.citations)
    writer.row(reading.number(fact), text, of_row("facts", fact, "text"), rests_on, entry=True)
    kind = reading.label("fact_kind", fact.kind) if fact.kind else "Nog niet ingedeeld"
    about = listed(reading.child_name(each) for each in fact.child_ids)
    day = "" if _day_hidden(reading, fact) else long_day(fact.dated)
    known = (kind, day, f"Over {about}" if about else "", _checked(reading, fact))
    said = ". ".join(filter(None, known))
    writer.row("", f"{said}." if said else "", of_row("facts", fact, "checked"), rests_on, entry=True)
    writer.row("Betwist door", fact.disputed_by, of_row("facts", fact, "disputed_by"), rests_on)
    writer.row("Reactie", fact.dispute_reply, of_row("facts", fact, "dispute_reply"), rests_on)
    writer.row("Onze conclusie", fact.conclusion, of_row("facts", fact, "conclusion"), rests_on)
    writer.row("Omdat", fact.conclusion_reason, of_row("facts", fact, "conclusion_reason"), rests_on)


def _checked(reading: Reading, fact: Fact) -> str:
    if fact.checked == "nvt":
        return "Nagaan is hier niet van toepassing"
    who, how = reading.unless_secret(fact.checked_by), reading.unless_secret(fact.checked_how)
    by = f" door {who}" if who else ""
    return f"{reading.label('checked', fact.checked)}{by}{bracketed([how])}" if fact.checked else ""


def _day_hidden(reading: Reading, fact: Fact) -> bool:
    """Whether the day of a fact stays out: it is the day on which somebody saw the child (see `_SEEN`)."""
    if not reading.hides_place or fact.kind == "verklaring":
        return False
    cited = {each.source_id for each in fact.citations}
    behind = (each for each in reading.sources if each.id in cited)
    return fact.kind == "woorden_van_het_kind" or any(_is_of_a_visit(reading, each) for each in behind)


def _is_of_a_visit(reading: Reading, source: Source) -> bool:
    return source.kind in _SEEN and reading.hides_maker(source)


def _source(reading: Reading, source: Source) -> str:
    said = [_titled(reading, source), *_maker(reading, source)]
    if source.pages.strip():
        said.append(f"Bladzijden: {source.pages}")
    if source.conclusion.strip() and (reading.recipient.sees_all or not source.secret_address):
        said.append(f"Conclusie: {source.conclusion.strip()}")
    return ". ".join(each.rstrip(".") for each in said if each) + "."


def _titled(reading: Reading, source: Source) -> str:
    """What a source is called, of which kind, and of which day."""
    name = reading.source_name(source)
    kind = reading.label("source_kind", source.kind) if source.kind else ""
    more = "" if kind == name or reading.hides_maker(source) else kind
    day = long_day(None if _is_of_a_visit(reading, source) else source.dated)
    return ", ".join(filter(None, (name + bracketed([lowered(more)]), day)))


def _maker(reading: Reading, source: Source) -> Iterator[str]:
    """Who made a source, why this person can judge, and where it comes from; as far as this reader may know."""
    role = reading.label("author_role", source.author_role) if source.author_role not in _NO_ROLE else ""
    author, hidden = source.author.strip(), reading.hides_maker(source)
    if source.anonymous_reporter:
        yield "De melder blijft anoniem" if reading.decides else ""
    elif hidden or not author:
        yield "" if role.casefold() in reading.source_name(source).casefold() else role
    else:
        yield f"Van {author}{bracketed([lowered(role)])}"
    if source.expertise.strip() and not (source.anonymous_reporter or hidden):
        yield f"Deskundig omdat: {source.expertise.strip()}"
    if source.origin.strip() and not (hidden or origin_hidden(source, reading.recipient)):
        yield f"Herkomst: {source.origin}"
