"""Knows the first page: who decides about whom, what is decided, each child, and the last day to object."""

from collections.abc import Iterator

from app.case import remedy_days
from app.days import long_day
from app.deadlines import in_words
from app.fields import of_child
from models.decision import Decision
from models.people import Child
from reports.decision_account import override_text
from reports.decision_comparison import shown_elements
from reports.decision_group import remedy_sentence
from reports.decision_view import view_and_choice
from reports.document import Contents, Run, Runs
from reports.reading import Reading
from reports.wording import ended, in_ranges, listed, on_day
from reports.writer import Writer

_DECISIVE, _WHY = "Beslissend", "Waarom"


def write_front(writer: Writer, body: Writer) -> None:
    """The first page and the contents; the body, written already, knows the numbers that the first page names."""
    reading = writer.reading
    texts = [_in_one_sentence(reading), *_when(reading), *_who(reading), *_for_each(reading)]
    writer.notice(f"Het {reading.noun}", texts, "decision/summary", large=True)
    for each in reading.assessment.children:
        _child(writer, each, body)
    writer.notice("Niet voldaan, omdat …", [override_text(reading, each) for each in reading.overrides()])
    writer.notice(
        f"Niet eens met {'de regel' if reading.is_group else f'dit {reading.noun}'}?",
        _last_days(reading),
        "decision/remedies",
    )
    writer.blocks.append(Contents("Wat waar staat", seen_by=reading.readers_of()))


def _who(reading: Reading) -> Iterator[Runs]:
    """Who decides about whom."""
    decision = reading.assessment.decision
    about = listed(reading.child_and_age(each).replace(", ", " (", 1) + ")" for each in reading.assessment.children)
    decider = ", ".join(filter(str.strip, (decision.decider_name, decision.decider_body)))
    if not decider and reading.shows_gaps:
        decider = "Nog niet ingevuld wie beslist"
    if decider and about:
        if reading.is_group:
            about = f"een regel die deze kinderen raakt: {'; '.join(map(reading.child, reading.assessment.children))}"
        does = "beslist over" if reading.noun == "besluit" else "krijgt advies over"
        yield (Run(f"{decider}, {does} {about}."),)


def _in_one_sentence(reading: Reading) -> Runs:
    decision = reading.assessment.decision
    text = decision.summary.strip() or (reading.label("outcome", decision.outcome) if decision.outcome else "")
    return (Run(text or ("Nog niet ingevuld." if reading.shows_gaps else "")),)


def _when(reading: Reading) -> Iterator[Runs]:
    decision = reading.assessment.decision
    parts = [
        f"{reading.noun.capitalize()} van {long_day(decision.decided_on)}" if decision.decided_on else "",
        f"gaat in{on_day(decision.effective_on)}" if decision.effective_on else "",
        f"loopt tot {long_day(decision.ends_on)}" if decision.ends_on else "",
        f"wordt opnieuw bekeken{on_day(reading.assessment.balance.review_on)}"
        if reading.assessment.balance.review_on else "",
    ]  # fmt: skip
    if any(parts):
        yield (Run(", ".join(filter(None, parts)) + "."),)
    if decision.reason.strip():
        yield (Run("Waarom: ", bold=True), Run(decision.reason))
    if decision.provisional:
        yield from _provisional(decision)


def _provisional(decision: Decision) -> Iterator[Runs]:
    """That this holds for now; what is still to be found out, by whom and before which day (method G.2)."""
    before = f" vóór {long_day(decision.follow_up_on)}" if decision.follow_up_on else ""
    yield (Run(f"Dit is voorlopig. Nog te onderzoeken{before}: ", bold=True), Run(decision.follow_up_what.strip()
           or "nog niet beschreven."))  # fmt: skip


def _same_for_all(reading: Reading) -> bool:
    """Whether one option was chosen for all children, so that it need not be read again at each of them."""
    chosen = {each.weighing.chosen_option_id for each in reading.assessment.children}
    return len(reading.assessment.children) > 1 and len(chosen) == 1


def _for_each(reading: Reading) -> Iterator[Runs]:
    """What was chosen for every child, where that is the same."""
    option = reading.option(reading.assessment.children[0].weighing.chosen_option_id) if _same_for_all(reading) else ""
    if option:
        each = "voor elk profiel" if reading.is_group else "voor elk kind"
        yield (Run(f"{_chosen(reading)} {each}: ", bold=True), Run(option))


def _chosen(reading: Reading) -> str:
    return "Gekozen" if reading.noun == "besluit" else "Geadviseerd"


def _child(writer: Writer, child: Child, body: Writer) -> None:
    """What was chosen for a child, what it thinks of that, what decided, what is unknown, and where the reason is."""
    reading, field = writer.reading, of_child(child, "weighing")
    elements = [each for each in reading.elements(child) if each.code in child.weighing.decisive_elements]
    lines = [
        (_chosen(reading), "" if _same_for_all(reading) else reading.option(child.weighing.chosen_option_id)),
        *view_and_choice(reading, child),
        ("Onbekend bij deze keuze", listed(_unknown(reading, child))),
        (_DECISIVE, "; ".join(reading.element_name(each.code) for each in elements)),
    ]
    where = [number for point, number in body.answered() if point.startswith(f"{field}/")]
    points = tuple(range(min(where), max(where) + 1)) if where else ()
    lines.append((_WHY, f"alinea {in_ranges(points)}" if points else ""))
    filled = [each for each in lines if each[1]]
    runs = (
        (Run(f"{label}: ", bold=True), Run(text + _after(place, filled))) for place, (label, text) in enumerate(filled)
    )
    writer.row(reading.child_and_age(child), tuple(run for pair in runs for run in pair), field, points=points)


def _after(place: int, lines: list[tuple[str, str]]) -> str:
    """What parts a line from the next: where the reason stands comes on the line of what decided."""
    if place + 1 == len(lines):
        return ""
    return ". " if (lines[place][0], lines[place + 1][0]) == (_DECISIVE, _WHY) else "\n"


def _unknown(reading: Reading, child: Child) -> Iterator[str]:
    """The elements of which nobody knows what the choice does to this child, as far as this reader may know them."""
    for each in shown_elements(reading, child):
        impact = child.impact(each.code, child.weighing.chosen_option_id or "")
        if impact and impact.effect == "onbekend":
            yield reading.element_name(each.code)


def _last_days(reading: Reading) -> Iterator[str]:
    """The last day of each remedy whose term can be computed, in words (art. 3:45 Awb)."""
    if reading.is_group:
        yield remedy_sentence(reading)
        return
    for each in remedy_days(reading.assessment, reading.method):
        if each.last_day:
            chosen = next((row for row in reading.assessment.decision.remedies if row.code == each.remedy.id), None)
            where = (chosen.address.strip() if chosen else "") or each.remedy.at
            yield f"{each.remedy.label} kan uiterlijk op {in_words(each.last_day.day)}. Waar: {ended(where)}"
