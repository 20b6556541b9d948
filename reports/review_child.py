"""Knows what the card for a clerk says of one child: whether it was asked, what it wants, and what was chosen."""

from collections.abc import Iterator

from app.case import held_hearings, observation_days, profiles_consulted, was_heard
from app.days import short_day
from app.fields import Field, of_child
from app.withholding import later_talk_hidden
from models.people import Child
from reports.clipping import Budget
from reports.document import Cell
from reports.reading import Reading
from reports.review_account import where
from reports.wording import counted, ended, listed, lowered
from reports.writer import Writer

WIDTHS = (1.3, 3.9, 2.1, 2.8, 2.8)
NOT_THERE = "niet ingevuld"
_WANTS = ("wil_graag", "absoluut_niet")


def columns(reading: Reading) -> tuple[str, ...]:
    """What heads the columns: of a group they are profiles, and who advises chooses nothing."""
    who, want = ("Profiel", "zij willen") if reading.is_group else ("Kind", "het wil")
    chosen = "Gekozen" if reading.noun == "besluit" else "Geadviseerd"
    return who, f"Gevraagd, en wat {want}", "Beslissend", "Ideaal", chosen


def child_row(writer: Writer, child: Child, budget: Budget) -> tuple[Cell, ...]:
    """One child in five cells, each with the paragraphs where the whole of it stands."""
    reading = writer.reading
    weighing, ideal = of_child(child, "weighing"), of_child(child, "ideal")
    views = [of_child(child, each) for each in ("hearings/*", "observations/*", "not_heard/code", "wishes", "hearings")]
    chosen = [f"{weighing}/{each}" for each in ("chosen_option_id", "text", "why_weightier")]
    said = " ".join(_said(reading, child, budget))
    elements = [each for each in reading.elements(child) if each.code in child.weighing.decisive_elements]
    decisive = "; ".join(reading.element_name(each.code) for each in elements)
    return (
        Cell(budget.short(reading.child_and_age(child), 0.5), bold=True),
        _cell(writer, said, *views),
        _cell(writer, budget.short(decisive), f"{weighing}/decisive_elements"),
        _cell(writer, _ideal(reading, child, budget), f"{ideal}/text"),
        _cell(writer, _chosen(reading, child, budget), *chosen),
    )


def _cell(writer: Writer, text: str, *fields: Field) -> Cell:
    """A text with where the whole of it stands; nothing where this reader gets nothing, not even a number."""
    said = text or (NOT_THERE if writer.reading.shows_gaps else "")
    return Cell(said + where(writer, *fields) if said else "")


def _ideal(reading: Reading, child: Child, budget: Budget) -> str:
    best = budget.short(reading.option(child.ideal.best_option_id), 0.6)
    return " ".join(filter(None, (f"{best}." if best else "", budget.short(child.ideal.text))))


def _chosen(reading: Reading, child: Child, budget: Budget) -> str:
    """What was chosen, and whether that is the best option for this child."""
    chosen, best = child.weighing.chosen_option_id, child.ideal.best_option_id
    name = budget.short(reading.option(chosen), 0.6)
    if not name or not reading.option(best):
        return name
    if chosen == best:
        return f"{name}. Dat is de beste {reading.words.option} voor {reading.words.this_child}."
    why = budget.short(child.weighing.why_weightier) if reading.sees(child.weighing) else ""
    return f"{name}. Niet de beste {reading.words.option}{f', want: {why}' if why else '.'}"


def _said(reading: Reading, child: Child, budget: Budget) -> Iterator[str]:
    """Whether and how the child was asked, what it wants, what it thinks of what was chosen, and why that is so."""
    yield ended(_asked(reading, child))
    if not (was_heard(child) or reading.is_group) or not reading.hears(child):
        return
    if wants := budget.short("; ".join(_wants(reading, child))):
        yield ended(wants[:1].upper() + wants[1:])
    wish = child.wish(child.weighing.chosen_option_id) if child.weighing.chosen_option_id else ""
    if wish and wish not in _WANTS:
        yield f"Over het gekozene: {lowered(reading.label('wish', wish))}."
    if child.weighing.why_view_not_followed.strip() and reading.sees(child.weighing):
        yield ended(f"Niet (helemaal) gevolgd: {budget.short(child.weighing.why_view_not_followed)}")


def _wants(reading: Reading, child: Child) -> Iterator[str]:
    for code in _WANTS:
        named = [each for each in reading.assessment.options if child.wish(each.id) == code]
        if named:
            yield f"{lowered(reading.label('wish', code))}: {listed(reading.option_name(each) for each in named)}"


def _asked(reading: Reading, child: Child) -> str:
    """Whether the child was heard and how; no more than that it was, for who may not know what it said (B.3, K3)."""
    if reading.is_group:
        return "Geraadpleegd" if child.id in profiles_consulted(reading.assessment) else "Niet geraadpleegd"
    if was_heard(child):
        return _heard(reading, child)
    reason = child.not_heard
    if later_talk_hidden(reason, reading.recipient):
        return "Nog niet gesproken"
    if reason.code and reading.hears(child):
        return f"Niet gehoord: {lowered(reading.label('not_heard', reason.code))}"
    return "Gesprek of observatie niet ingevuld" if reading.shows_gaps else ""


def _heard(reading: Reading, child: Child) -> str:
    talks = held_hearings(child)
    if not reading.hears(child):
        return "Gesproken; dat telt mee" if talks else "Gekeken hoe het gaat; dat telt mee"
    if not talks:
        return f"Geobserveerd, {counted(len(observation_days(child)), 'keer', 'keer')}"
    ways = dict.fromkeys(lowered(reading.label("hearing_way", each.way)) for each in talks if each.way)
    days = filter(None, (short_day(reading.day_unless_secret(each.held_on)) for each in talks))
    return ", ".join(filter(None, ("Gehoord", listed(ways), listed(days))))
