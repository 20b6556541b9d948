"""Composes the annex to an application for urgency, or advice on one: what living here does to each child, and why now.

Short, because a committee reads many: the first page is enough to decide whether to read on.
"""

from collections.abc import Iterator
from datetime import date

from app.days import long_day
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.relevance import as_printed
from models.assessment import Assessment
from models.evidence import Source
from reports.document import Document, Run, Runs
from reports.imprint import NotForThisReader, about_whom, imprint, meta_of, status_in_words
from reports.letterhead import letterhead_of
from reports.reading import Reading
from reports.urgency_child import cited_sources, in_few_words, write_urgent_child
from reports.wording import bracketed, ended, listed, lowered, on_day
from reports.writer import Writer, without_empty_headings

COMMITTEE = "Voor wie op de aanvraag om urgentie beslist"


def compose_urgency_annex(
    assessment: Assessment, method: Method, recipient: Recipient, as_advice: bool = False, on: date | None = None,
    organisation: Organisation | None = None, version: int = 0, trail: str = "", other_names: bool = False,
) -> Document:  # fmt: skip
    """The paper for this reader: who decides on the application sees all, a parent what that parent may know, and a
    committee of another organisation what is kept from nobody.

    Raises NotForThisReader for a child, and for a rule for a group: nobody applies for urgency there.
    """
    filed, assessment = assessment, as_printed(assessment, method)
    reading = Reading(assessment, method, (), recipient, on, organisation, filed)
    if recipient.kind in ("kind", "kind_zelf") or reading.is_group:
        raise NotForThisReader("Een bijlage bij een aanvraag om urgentie gaat over een gezin en is niet voor een kind.")
    texts = method.papers.urgency
    status = status_in_words(assessment, method, version)
    writer = Writer(reading)
    whom = COMMITTEE if recipient.kind == "beslisser" else ""
    for label, text in imprint(reading, status, other_names, whom):
        writer.row(label, text, "")
    _write(writer, as_advice)
    title = texts.advice if as_advice else texts.annex
    return Document(
        title=title,
        subtitle=texts.subtitle.format(kinderen=about_whom(reading)),
        status=status,
        recipient=recipient,
        language=assessment.language or method.language,
        meta=meta_of(reading, title, assessment.status in ("", "concept") and not version, trail),
        blocks=without_empty_headings(writer.blocks),
        letterhead=letterhead_of(organisation, filed.organisation, other_names),
    )


def _write(writer: Writer, as_advice: bool) -> None:
    reading = writer.reading
    texts = reading.method.papers.urgency
    writer.notice("Wat wordt gevraagd" if not as_advice else "Waarover wij adviseren", [_asked(reading)], large=True)
    writer.notice("Waarom dit haast heeft", _urgent(reading))
    for child in reading.assessment.children:
        writer.row(reading.child_and_age(child), in_few_words(reading, child), f"children/{child.id}")
    writer.heading(1, "De woonsituatie nu")
    _home(writer)
    writer.heading(1, "Per kind")
    for child in reading.assessment.children:
        write_urgent_child(writer, child)
    writer.heading(1, "Weigeringsgronden en hardheid")
    _hardship(writer)
    writer.heading(1, "Bronnen")
    for source in cited_sources(reading):
        writer.row(reading.number(source), _source(reading, source), "sources", (source,), entry=True)
    writer.heading(1, "Wat dit stuk is")
    writer.point(f"{texts.advice_is if as_advice else texts.annex_is} {texts.asks}", "")
    made = ", ".join(filter(None, (reading.assessment.author.strip(), reading.assessment.organisation.strip())))
    writer.row("Opgesteld door", made, "author")


def _asked(reading: Reading) -> Runs:
    """What the family asks for; while that is not marked, what is best for each child."""
    asked = [reading.option_name(each) for each in reading.assessment.options if each.asked_for]
    if asked:
        return (Run(f"Gevraagd is: {listed(asked)}, voor {about_whom(reading)}."),)
    best: dict[str, list[str]] = {}
    for child in reading.assessment.children:
        if name := reading.option(child.ideal.best_option_id):
            best.setdefault(name, []).append(reading.child(child))
    said = "; ".join(f"{name} (voor {listed(children)})" for name, children in best.items())
    gap = "Nog niet ingevuld waarom is gevraagd." if reading.shows_gaps else ""
    return (Run(f"Passend is: {said}." if said else gap),)


def _urgent(reading: Reading) -> Iterator[Runs]:
    """What brought it up, until when there is a place, and what happens when nothing is done."""
    file, home = reading.assessment, reading.assessment.housing
    yield (Run(ended(file.occasion)),)
    lasts = [f"De plek waar het gezin nu slaapt, is zeker tot {long_day(home.sure_until)}." if home.sure_until else "",
             "Hoe lang het gezin daar nog kan slapen, is onzeker." if home.unsure else "",
             f"Er moet uiterlijk op {long_day(file.due_on)} zijn beslist." if file.due_on else ""]  # fmt: skip
    yield (Run(" ".join(filter(None, lasts))),)
    null = next((each for each in file.options if each.is_null), None)
    if null and null.description.strip() and not reading.hides_place:
        yield (Run("Als er niets gebeurt: ", bold=True), Run(ended(null.description)))


def _home(writer: Writer) -> None:
    """Where the family lives, as far as this reader may know."""
    reading, home = writer.reading, writer.reading.assessment.housing
    writer.point("" if reading.hides_place else home.description, "housing/description")
    writer.choice("Soort plek (ETHOS Light)", "ethos", home.ethos, "housing/ethos", needed=True)
    writer.day("Slaapt daar sinds", home.slept_since, "housing/slept_since")
    moves = "" if home.moves_24_months is None else str(home.moves_24_months)
    writer.row("Verhuizingen in 24 maanden", moves, "housing/moves_24_months")
    people = f"{home.persons} personen" if home.persons is not None else ""
    space = f"{home.surface_m2} m²" if home.surface_m2 is not None else ""
    writer.row("Mensen en ruimte", listed((people, space), "op"), "housing/persons")
    writer.row("Gebreken", home.defects, "housing/defects")


def _hardship(writer: Writer) -> None:
    """The grounds on which it could be refused, what is said of their substance, and why refusing would be too hard."""
    reading = writer.reading
    for ground in reading.assessment.refusal_grounds:
        kind = reading.method.refusal_grounds.get(ground.code)
        field = f"refusal_grounds/{ground.id}"
        writer.point(ground.substantive_test, f"{field}/substantive_test", kind.name if kind else "Weigeringsgrond")
        article = bracketed([ground.hardship_article.strip()])
        writer.row("Hardheid", f"{ended(ground.hardship_test)}{article}" if ground.hardship_test.strip() else "",
                   f"{field}/hardship_test")  # fmt: skip


def _source(reading: Reading, source: Source) -> str:
    """A source in one line: what it is, of which day and by whom; without these where they tell a secret place."""
    kind = reading.label("source_kind", source.kind) if source.kind else ""
    name = reading.source_name(source)
    hidden = reading.hides_maker(source)
    sort = bracketed([lowered(kind) if kind and kind != name and not hidden else ""])
    day = "" if hidden else on_day(source.dated)
    author = "" if hidden or source.anonymous_reporter else source.author.strip()
    return ended(f"{name}{sort}{day}{f', van {author}' if author else ''}")
