"""Composes the card with which a clerk checks a decision in minutes: one page, and where to read the rest of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.case import RemedyDay, is_typed, remedy_days
from app.deadlines import in_words
from app.findings import Finding
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.relevance import as_printed
from models.assessment import Assessment
from reports.clipping import Budget, clipped
from reports.decision import write_body
from reports.decision_group import remedy_sentence
from reports.document import Block, Definition, Document, Paragraph, Run, Table, WritingLines
from reports.forms import as_form, boxes
from reports.imprint import NotForThisReader, imprint, meta_of, paper_noun, paper_title, status_in_words
from reports.letterhead import letterhead_of
from reports.pdf import takes_one_page
from reports.reading import Reading
from reports.review_account import kept_back, requirements, sections, warnings, where
from reports.review_child import WIDTHS, child_row, columns
from reports.wording import lowered
from reports.writer import Writer, without_empty_headings

READERS = ("beslisser", "rechtbank", "intern")
BUDGETS = (
    Budget(420, 8, 14, 4),
    Budget(300, 8, 12, 4),
    Budget(230, 8, 10, 3),
    Budget(180, 7, 8, 3),
    Budget(150, 7, 7, 2),
    Budget(125, 6, 6, 2),
    Budget(100, 6, 5, 2),
    Budget(80, 5, 4, 1),
    Budget(60, 4, 3, 1),
    Budget(40, 3, 2, 1),
    Budget(26, 2, 1, 1),
)
"""From roomy to as little as there is: the first with which the card fits on its page is used."""
_ON_A_LINE = 90


def compose_review_card(
    assessment: Assessment, method: Method, findings: tuple[Finding, ...], recipient: Recipient,
    on: date | None = None, organisation: Organisation | None = None, version: int = 0, trail: str = "",
    other_names: bool = False,
) -> Document:  # fmt: skip
    """The card that goes with the paper that this reader gets: its numbers are those of that paper.

    One page whatever the dossier holds: texts are cut short with «…», and the number of the paragraph says where the
    rest is. For who decides, the court and inside use; anybody else raises NotForThisReader.
    """
    if recipient.kind not in READERS:
        raise NotForThisReader("De nakijkkaart is voor wie beslist, de rechtbank en intern gebruik.")
    filed, assessment = assessment, as_printed(assessment, method)
    reading = Reading(assessment, method, findings, recipient, on, organisation, filed)
    body = Writer(reading)
    write_body(body)
    made = (_card(body, each, version, trail, other_names) for each in BUDGETS)
    return next((each for each in made if takes_one_page(each)), _card(body, BUDGETS[-1], version, trail, other_names))


def _card(body: Writer, budget: Budget, version: int, trail: str, other_names: bool) -> Document:
    reading = body.reading
    file, method = reading.assessment, reading.method
    status = status_in_words(file, method, version)
    title = f"{method.papers.review.title} bij het {paper_noun(reading)}"
    named = (file.title.strip() if reading.recipient.sees_all else "") or paper_title(reading)
    meta = meta_of(reading, title, file.status in ("", "concept") and not version, trail)
    meta = replace(meta, organisation=clipped(meta.organisation, 80), case_number=clipped(meta.case_number, 40))
    number = f" · {meta.case_number}" if meta.case_number else ""
    return as_form(Document(
        title=title,
        subtitle=f"{clipped(named, _ON_A_LINE)}{number}",
        status=status,
        recipient=reading.recipient,
        language=file.language or method.language,
        meta=meta,
        blocks=tuple(_blocks(body, budget, status, other_names)),
        letterhead=letterhead_of(reading.organisation, reading.filed.organisation, other_names),
    ))  # fmt: skip


def _blocks(body: Writer, budget: Budget, status: str, other_names: bool) -> Iterator[Block]:
    reading = body.reading
    seen_by = reading.readers_of()
    for label, text in (*_opening(body, budget, status, other_names),):
        yield Definition(label, (Run(text),), seen_by=seen_by)
    yield from _children(body, budget, seen_by)
    for label, text in (("Laatste dagen", _last_days(body, budget)), *requirements(body, budget)):
        if text:
            yield Definition(label, (Run(text),), seen_by=seen_by)
    for label, lines in (("Aandachtspunten die bleven", warnings(body, budget)),
                         ("Niet gedeeld met", kept_back(reading, budget))):  # fmt: skip
        if lines:
            yield Definition(label, (Run("\n".join(lines)),), seen_by=seen_by)
    places = " · ".join(sections(without_empty_headings(body.blocks)))
    yield Definition("Waar staat wat (alinea)", (Run(budget.short(places, 4)),), seen_by=seen_by)
    yield from _by_hand(reading, budget, seen_by)


def _opening(body: Writer, budget: Budget, status: str, other_names: bool) -> Iterator[tuple[str, str]]:
    """For whom it is and what it says of itself; then what was decided, in one sentence."""
    reading = body.reading
    yield from ((label, budget.short(text, 1.5)) for label, text in imprint(reading, status, other_names))
    decision = reading.assessment.decision
    said = decision.summary.strip() or (reading.label("outcome", decision.outcome) if decision.outcome else "")
    gap = "nog niet ingevuld" if reading.shows_gaps else ""
    text = (budget.short(said, 2) or gap) + where(body, "decision/outcome", "decision/effective_on")
    if text.strip():
        yield f"Het {reading.noun}", text


def _children(body: Writer, budget: Budget, seen_by: tuple[str, ...]) -> Iterator[Block]:
    reading = body.reading
    children = reading.assessment.children
    shown, others = children[: budget.children], children[budget.children :]
    if shown:
        yield Table(columns(reading), tuple(child_row(body, each, budget) for each in shown), WIDTHS, seen_by=seen_by)
    if others:
        names = budget.short(", ".join(map(reading.child, others)))
        yield Paragraph((Run(f"Nog {len(others)} in het stuk zelf: {names}."),), seen_by=seen_by)


def _last_days(body: Writer, budget: Budget) -> str:
    """The last day of each remedy; of one without a day what it says of that, and those in words of the author."""
    reading = body.reading
    if reading.is_group:
        return budget.short(remedy_sentence(reading))
    lines = [f"{each.remedy.label}: {_last_day(each)}" for each in remedy_days(reading.assessment, reading.method)]
    for each in filter(is_typed, reading.assessment.decision.remedies):
        lines.append(budget.short(": ".join(filter(None, (each.name.strip(), each.term.strip()))), 0.6))
    said = " · ".join(lines) or reading.assessment.decision.no_remedy
    return budget.short(said, 2.5) + (where(body, "decision/remedies") if said.strip() else "")


def _last_day(found: RemedyDay) -> str:
    """The last day in words; while the day on which a term begins is not known the term itself."""
    if found.last_day:
        return f"uiterlijk {in_words(found.last_day.day)}"
    remedy = found.remedy
    return f"{remedy.amount} {remedy.unit} vanaf {lowered(remedy.starts)}" if remedy.amount else lowered(remedy.starts)


def _by_hand(reading: Reading, budget: Budget, seen_by: tuple[str, ...]) -> Iterator[Block]:
    """What is ticked and written on paper."""
    texts = reading.method.papers.review
    ticks = texts.ticks_court if reading.recipient.kind == "rechtbank" else texts.ticks
    yield Definition("Zelf nagaan", (Run(boxes(ticks)),), seen_by=seen_by)
    yield WritingLines("Opmerkingen", budget.writing + 1, seen_by=seen_by)
    yield WritingLines("Nagekeken door, datum", 1, seen_by=seen_by)
    yield Paragraph((Run(texts.intro, italic=True),), seen_by=seen_by)
