"""Knows the registers at the back: every fact with both voices where it is disputed, and every source."""

from app.attachment_kinds import KINDS
from app.days import long_day
from app.fields import of_row
from app.withholding import origin_hidden
from models.evidence import Attachment, Fact, Source
from reports.reading import Reading
from reports.wording import bracketed, listed, lowered, on_day
from reports.writer import Writer


def write_facts(writer: Writer) -> None:
    """The register of facts."""
    reading = writer.reading
    writer.heading(1, "Feiten")
    if reading.facts:
        text = f"Op deze feiten steunt dit {reading.noun}. Achter elk feit staat tussen haken waaruit het blijkt."
        writer.point(text, "facts")
    for each in reading.facts:
        _fact(writer, each)


def write_sources(writer: Writer) -> None:
    """The register of sources."""
    reading = writer.reading
    writer.heading(1, "Bronnen")
    if reading.sources:
        writer.point("Dit zijn de stukken en gesprekken waaruit de feiten blijken.", "sources")
    for each in reading.sources:
        writer.row(reading.number(each), _source(reading, each), of_row("sources", each, "title"), (each,), entry=True)
        for file in each.attachments:
            field = of_row("sources", each, "attachments", file.id, "name")
            writer.row("Bijlage", attachment_said(file, not each.anonymous_reporter), field, (each, file))


def attachment_said(file: Attachment, named: bool = True) -> str:
    """«rapport.pdf (PDF, 12 bladzijden)»; without its name where that could give away who reported."""
    pages = f"{file.pages} {'bladzijde' if file.pages == 1 else 'bladzijden'}" if file.pages else ""
    about = ", ".join(filter(None, (KINDS.get(file.kind, ""), pages)))
    name = file.name.strip() if named else ""
    return f"{name} ({about})" if name and about else name or about or "bestand zonder naam"


def _fact(writer: Writer, fact: Fact) -> None:
    reading, rests_on = writer.reading, (fact,)
    text = fact.text + reading.cited(fact.citations)
    writer.row(reading.number(fact), text, of_row("facts", fact, "text"), rests_on, entry=True)
    kind = reading.label("fact_kind", fact.kind) if fact.kind else "Nog niet ingedeeld"
    about = listed(reading.child_name(each) for each in fact.child_ids)
    known = (kind, long_day(fact.dated), f"Over {about}" if about else "", _checked(reading, fact))
    said = ". ".join(filter(None, known))
    writer.row("", f"{said}." if said else "", of_row("facts", fact, "checked"), rests_on, entry=True)
    writer.row("Betwist door", fact.disputed_by, of_row("facts", fact, "disputed_by"), rests_on)
    writer.row("Reactie", fact.dispute_reply, of_row("facts", fact, "dispute_reply"), rests_on)
    writer.row("Onze conclusie", fact.conclusion, of_row("facts", fact, "conclusion"), rests_on)
    writer.row("Omdat", fact.conclusion_reason, of_row("facts", fact, "conclusion_reason"), rests_on)


def _checked(reading: Reading, fact: Fact) -> str:
    if fact.checked == "nvt":
        return "Nagaan niet van toepassing"
    by = f" door {fact.checked_by.strip()}" if fact.checked_by.strip() else ""
    return f"{reading.label('checked', fact.checked)}{by}{bracketed([fact.checked_how])}" if fact.checked else ""


def _source(reading: Reading, source: Source) -> str:
    hidden = origin_hidden(source, reading.recipient)
    kind = reading.label("source_kind", source.kind) if source.kind else ""
    title = source.title or kind or "Bron zonder titel"
    said = [title + (bracketed([lowered(kind)]) if kind and source.title else "") + on_day(source.dated)]
    if not source.anonymous_reporter:
        role = lowered(reading.label("author_role", source.author_role)) if source.author_role else ""
        author = source.author.strip()
        said.append(f"Van {author}{bracketed([role])}" if author else role.capitalize())
        said.append(f"Deskundig omdat: {source.expertise.strip()}" if source.expertise.strip() else "")
    elif reading.decides:
        said.append("De melder blijft anoniem")
    if not hidden and source.origin.strip():
        said.append(f"Herkomst: {source.origin}")
    if source.pages.strip():
        said.append(f"Bladzijden: {source.pages}")
    if source.conclusion.strip() and (reading.recipient.sees_all or not source.secret_address):
        said.append(f"Conclusie: {source.conclusion.strip()}")
    return ". ".join(each.rstrip(".") for each in said if each) + "."
