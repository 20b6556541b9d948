"""Knows the account at the back: each requirement with its norm and where it is met, and what was set aside by name."""

from collections.abc import Iterator

from app.alarms import Raised, alarms
from app.days import long_day
from app.fields import of_row
from app.findings import Finding
from app.method import Rule
from models.decision import Override
from reports.decision_inquiry import write_grounds
from reports.document import Cell, Run, Runs
from reports.reading import Reading
from reports.requirements import ANSWERED_IN, paragraphs
from reports.wording import bracketed, in_ranges, lowered
from reports.writer import Writer

_OPEN = ("F", "W")  # what asks for work; a hint is known already
FOR_A_COURT = frozenset({"AL-03", "AL-04", "AL-08", "AL-09", "AL-10"})
"""The alarms on a file that rest on the decision itself, which every reader of it has before them."""
UNCERTAIN = "Wat onzeker bleef"
_LEVELS = {"F": "Ontbreekt", "W": "Aandachtspunt", "H": "Ter kennisneming"}


def write_account(writer: Writer) -> None:
    """The table of requirements, for whoever decides, judges or works on the file; then what was not met."""
    reading = writer.reading
    if not reading.accounts:
        return
    writer.heading(1, "Bijlage: verantwoording")
    text = "Deze tabel laat per eis zien op welk soort norm die berust, en in welke alinea het antwoord staat."
    levels = "; ".join(f"{each.id} {lowered(each.label)}" for each in reading.method.norm_levels.values())
    rest = "Een eis die in deze zaak niet speelt, staat er niet bij."
    writer.point(f"{text} {rest} De normen: {levels}.", "overrides")
    if reading.is_group:
        writer.point("Waar een eis van een kind of een optie spreekt, is dat hier een profiel of een variant.", "")
    kind = reading.method.decision_types.get(reading.assessment.decision_type)
    off = kind.rules_off if kind and kind.group else ()
    rules = [each for each in reading.method.rules.values() if each.id.startswith("MT-") and each.id not in off]
    writer.point(_remarked(reading, rules), "overrides", "Met een opmerking")
    rows = [_row(writer, each) for each in rules]
    writer.table(
        ("Eis", "Norm", "Bron", "Alinea en bladzijde"),
        [each for each in rows if each],
        (4.2, 0.8, 4.2, 2.6),
        "overrides",
    )
    _alarms(writer)
    write_grounds(writer)
    needed = reading.overrides()
    others = [each for each in reading.assessment.overrides if each not in reading.answers()]
    for override in others if reading.recipient.sees_all else needed:
        title = "Niet voldaan" if override in needed else "Eerder niet voldaan; nu staat dit niet meer open"
        writer.point(override_text(reading, override), of_row("overrides", override, "reason"), title)


def _remarked(reading: Reading, rules: list[Rule]) -> str:
    """The requirements at which the table has more to say than where they are met, so that nobody has to look."""
    found = {each.rule for each in reading.told_findings()}
    titles = "; ".join(f"{each.id} ({each.title})" for each in rules if each.id in found)
    return f"Bij deze eisen staat nog een opmerking: {titles}." if titles else ""


def _alarms(writer: Writer) -> None:
    """The labels on children and on the file; those on an option stand with that option.

    A court's paper is read by the parties: it has none that could tell what a child or parent said.
    """
    reading = writer.reading
    told = [each for each in alarms(reading.assessment, reading.method, reading.day) if each.option_id is None]
    if not reading.recipient.sees_all:
        told = [each for each in told if each.alarm in FOR_A_COURT]
    lines = dict.fromkeys(_alarm(reading, each) for each in told)
    if lines:
        writer.point("Deze alarmen staan op de zaak. Een alarm is een label en houdt zelf niets tegen.", "", "Alarmen")
    writer.bullets(lines, "")


def _alarm(reading: Reading, raised: Raised) -> str:
    alarm, child = reading.method.alarms[raised.alarm], reading.child_name(raised.child_id)
    return f"{child + ': ' if child else ''}{alarm.label} ({alarm.id}). {alarm.advice}"


def override_text(reading: Reading, override: Override) -> Runs:
    """One requirement that was set aside, with the reason and who answers for it."""
    rule = reading.method.rules.get(override.rule)
    title = f"{override.rule} {rule.title}" if rule else override.rule
    child = reading.child_name(override.child_id)
    signed = bracketed([override.by, override.role, long_day(override.on)])
    about = f"{title}{f', voor {child}' if child else ''}. "
    return (Run(about), Run("Niet voldaan, omdat: "), Run(f"{override.reason}{signed}"))


def write_uncertain(writer: Writer) -> None:
    """What stayed uncertain, in the author's words: the answer to each warning that remains (art. 3:46 Awb)."""
    reading = writer.reading
    writer.heading(2, UNCERTAIN, listed=True)
    for answer in reading.answers():
        rule = reading.method.rules.get(answer.rule)
        child = reading.child_name(answer.child_id)
        about = f"{rule.title if rule else answer.rule}{f' ({child})' if child else ''}"
        writer.point(answer.reason, of_row("overrides", answer, "reason"), about)


def write_findings(writer: Writer) -> None:
    """The bare list of what the checks found; for inside use only."""
    if writer.reading.recipient.kind != "intern" or not writer.reading.findings:
        return
    writer.heading(1, "Bijlage: bevindingen van de toets")
    writer.point("Deze lijst is alleen voor intern gebruik.", "")
    for each in writer.reading.findings:
        over = f" Opzij gezet door {each.overridden_by}." if each.overridden_by else ""
        over += f" Beantwoord door {each.answered_by}." if each.answered_by else ""
        child = f" {each.child}:" if each.child else ""
        writer.row(f"{each.rule} {each.level}", f"{child} {each.message}{over} {each.norm_level}: {each.norm}".strip(),
                   each.field)  # fmt: skip


def _row(writer: Writer, rule: Rule) -> tuple[Cell, ...]:
    """One requirement; empty when it does not play a part in this file."""
    found = [each for each in writer.reading.told_findings() if each.rule == rule.id]
    points = tuple(paragraphs(ANSWERED_IN.get(rule.id, ()), writer.answered()))
    answers = {number for each in found if each.answered_by for number in _answered_in(writer, each)}
    numbers = in_ranges(points)
    if not (found or numbers):
        return ()
    where = ". ".join(filter(None, (numbers, *_states(writer, found))))
    norm = ", ".join(rule.norm_levels)
    return (
        Cell(rule.norm, note=rule.id),
        Cell(norm),
        Cell(rule.source),
        Cell(where, points=tuple(sorted({*points, *answers}))),
    )


def _states(writer: Writer, found: list[Finding]) -> Iterator[str]:
    """What the checks still have to say, once per state, with the children it is about."""
    states: dict[str, list[str]] = {}
    for each in found:
        states.setdefault(_state(writer, each), []).append(each.child)
    for state, children in states.items():
        yield state + bracketed(list(dict.fromkeys(children)))


def _state(writer: Writer, finding: Finding) -> str:
    """How one finding is told; what a provisional decision leaves open has a day (method G.2)."""
    reading = writer.reading
    decision = reading.assessment.decision
    if finding.overridden_by:
        return "Niet voldaan, omdat: zie hieronder"
    if finding.answered_by:
        return f"Aandachtspunt, beantwoord in alinea {in_ranges(_answered_in(writer, finding))}"
    if finding.level in _OPEN and not finding.blocks and decision.provisional and decision.follow_up_on:
        return f"Nog te onderzoeken vóór {long_day(decision.follow_up_on)}"
    return _LEVELS[finding.level]


def _answered_in(writer: Writer, finding: Finding) -> list[int]:
    """The paragraphs in which the author answers a warning."""
    row = next(each for each in writer.reading.answers() if each.about == finding.about)
    return paragraphs([of_row("overrides", row, "reason")], writer.answered())
