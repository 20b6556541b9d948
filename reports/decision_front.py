"""Knows the first page: who decides about whom, what is decided, each child, and the last day to object."""

from collections.abc import Iterator

from app.case import held_hearings, remedy_days
from app.days import long_day
from app.deadlines import in_words
from app.fields import of_child
from models.decision import Decision
from models.options import Option
from models.people import Child
from reports.decision_account import override_text
from reports.decision_group import remedy_sentence
from reports.document import Contents, Run, Runs
from reports.reading import Reading
from reports.wording import ended, listed, lowered, on_day
from reports.writer import Writer

_TELLING = ("wil_graag", "absoluut_niet")
_NOT_ASKED = "niet_besproken"


def write_front(writer: Writer) -> None:
    """The first page and the contents."""
    reading = writer.reading
    texts = [_in_one_sentence(reading), *_when(reading), *_who(reading)]
    writer.notice(f"Het {reading.noun}", texts, "decision/summary", large=True)
    for each in reading.assessment.children:
        writer.row(reading.child_and_age(each), _child(reading, each), of_child(each, "weighing"))
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


def _child(reading: Reading, child: Child) -> Runs:
    """What was chosen for this child, what decided, and what it thinks of it, each on a line of its own."""
    chosen = reading.option(child.weighing.chosen_option_id)
    elements = [each for each in reading.elements(child) if each.code in child.weighing.decisive_elements]
    names = "; ".join(reading.element_name(each.code) for each in elements)
    wants = "; ".join(_wants(reading, child)) if _has_a_say(reading, child) else ""
    decided = "Gekozen" if reading.noun == "besluit" else "Geadviseerd"
    lines = ((decided, chosen), ("Beslissend", names), (_wanting(reading, child), wants))
    filled = [(label, text) for label, text in lines if text]
    made = ((Run(f"{label}: ", bold=True), Run(text + ("\n" if (label, text) != filled[-1] else "")))
            for label, text in filled)  # fmt: skip
    return tuple(run for pair in made for run in pair)


def _has_a_say(reading: Reading, child: Child) -> bool:
    """Whether there is a view to tell: of a child that was only observed it would say that a baby does not mind."""
    return reading.hears(child) and (reading.is_group or bool(held_hearings(child)))


def _wanting(reading: Reading, child: Child) -> str:
    return "Wat zij vinden" if reading.is_group else f"Wat {reading.child(child)} vindt"


def _wants(reading: Reading, child: Child) -> Iterator[str]:
    """What the child thinks of the options, dearest first, and of what was chosen in any case."""
    for code, label in reading.method.choices["wish"].items():
        if reading.is_group and code == _NOT_ASKED:
            continue  # nobody asks a profile
        wished = [each for each in reading.assessment.options if child.wish(each.id) == code]
        named = wished if code in _TELLING else [each for each in wished if _is_chosen(child, each)]
        if named:
            yield f"{lowered(label)}: {listed(reading.option_name(each) for each in named)}"


def _is_chosen(child: Child, option: Option) -> bool:
    return child.weighing.chosen_option_id == option.id


def _last_days(reading: Reading) -> Iterator[str]:
    """The last day of each remedy whose term can be computed, in words (art. 3:45 Awb)."""
    if reading.is_group:
        yield remedy_sentence(reading)
        return
    for each in remedy_days(reading.assessment, reading.method):
        if each.last_day:
            chosen = next((row for row in reading.assessment.decision.remedies if row.code == each.remedy.id), None)
            where = (chosen.address.strip() if chosen else "") or each.remedy.at
            yield f"{each.remedy.label} kan uiterlijk op {in_words(each.last_day.day)}, bij {ended(where)}"
