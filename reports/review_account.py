"""Knows the account on the card for a clerk: which requirements are met and where, what remains, what is kept back."""

from collections.abc import Iterable, Iterator

from app import withholding
from app.days import long_day, short_day
from app.fields import Field
from app.findings import Finding
from app.method import Rule
from app.sharing import Shared
from models.decision import Override
from models.evidence import Attachment, Fact, Source
from models.interests import ParentView
from models.views import Hearing, Observation
from reports.clipping import Budget, clipped
from reports.document import Block, Heading, Paragraph
from reports.reading import Reading
from reports.requirements import ANSWERED_IN, paragraphs
from reports.wording import bracketed, ended, in_ranges, listed, on_day
from reports.writer import Writer

_OPEN = ("F", "W")
_REQUIREMENTS = "MT-"
_FIRST_STEP = "Stap 1."
_LONGEST_NAME = 40
_MOST_NUMBERS = 3
"""More numbers with one requirement are looked up in the table of the paper itself."""


def where(writer: Writer, *fields: Field) -> str:
    """« (al. 12–14)»: under which paragraphs of the paper these fields stand; empty for none."""
    found = paragraphs(fields, writer.answered())
    return f" (al.\u00a0{in_ranges(found)})" if found else ""


def requirements(writer: Writer, budget: Budget) -> Iterator[tuple[str, str]]:
    """The requirements in three lines: met, not met because, and not looked into; a label and a text for each.

    Met says that the paper answers it and that no check has anything to say; a court sees no words of the checks, only
    what the table in its own version says too.
    """
    reading = writer.reading
    rules = _rules(reading)
    found = {each.id: [one for one in reading.told_findings() if one.rule == each.id] for each in rules}
    met = [line for each in rules if not _open(found[each.id]) and (line := _met(writer, each, found[each.id]))]
    if met:
        yield f"Voldaan ({len(met)})", budget.short(" · ".join(met), 5)
    because = [ended(_overridden(reading, each, budget)) for each in reading.overrides()]
    if because:
        yield "Niet voldaan, omdat", _some(because, budget.lines, "verantwoording")
    lacking = [each for each in rules if _lacking(found[each.id])]
    now = [_left(each, found[each.id], budget) for each in lacking if not _later(reading, found[each.id])]
    then = [_left(each, found[each.id], budget) for each in lacking if _later(reading, found[each.id])]
    if now:
        yield "Ontbreekt", _some(now, budget.lines, "verantwoording")
    if then:
        day = short_day(reading.assessment.decision.follow_up_on)
        yield f"Nog niet onderzocht; volgt vóór {day}", _some(then, budget.lines, "verantwoording")


def warnings(writer: Writer, budget: Budget) -> list[str]:
    """What the checks still have to say; as they say it for who decides and inside, by title and child for a court."""
    reading = writer.reading
    found = [each for each in reading.told_findings() if each.level == "W" and not each.overridden_by]
    if not reading.recipient.sees_all:  # what a letter still lacks is no matter for a court
        found = [each for each in found if each.rule.startswith(_REQUIREMENTS)]
    lines = list(dict.fromkeys(_warning(reading, each, budget) for each in found))
    return _first(lines, budget.lines, "zie «Nakijken en afdrukken» in het dossier" if reading.recipient.sees_all
                  else "zie de verantwoording")  # fmt: skip


def kept_back(reading: Reading, budget: Budget) -> list[str]:
    """What was not shared with whom; only in the version for who decides (method B.3)."""
    if not reading.decides:
        return []
    per_person: dict[str, list[str]] = {}
    for each in withholding.withheld(reading.filed):
        name = reading.person_name(each.person_id) or "anderen"
        only = " (wel een samenvatting)" if each.level == "samenvatting" else ""
        per_person.setdefault(clipped(name, 60), []).append(f"{_named(reading, each.row)}{only}")
    lines = [budget.short(f"{name}: {listed(dict.fromkeys(rows))}") for name, rows in per_person.items()]
    return _first(lines, budget.lines, "zie de bijlage «Niet gedeeld»")


def sections(blocks: Iterable[Block]) -> Iterator[str]:
    """What stands under which numbers: «Kader 1–11», and within the first step each child by itself."""
    name, numbers, in_first_step = "", [], False
    for block in (*blocks, Heading(1, "")):
        if isinstance(block, Paragraph) and block.number:
            numbers.append(block.number)
        elif isinstance(block, Heading) and (block.level == 1 or (in_first_step and block.level == 2)):
            if numbers:
                yield f"{clipped(name, _LONGEST_NAME)} {_from_to(numbers)}"
            if block.level == 1:
                in_first_step = block.text.startswith(_FIRST_STEP)
            name, numbers = _plain(block.text), []


def _from_to(numbers: list[int]) -> str:
    return in_ranges(range(min(numbers), max(numbers) + 1))


def _plain(name: str) -> str:
    """The name of a chapter without the number of its step."""
    head, dot, rest = name.partition(". ")
    return rest if dot and head.startswith("Stap ") else name


def _rules(reading: Reading) -> list[Rule]:
    kind = reading.method.decision_types.get(reading.assessment.decision_type)
    off = kind.rules_off if kind and kind.group else ()
    return [each for each in reading.method.rules.values() if each.id.startswith(_REQUIREMENTS) and each.id not in off]


def _open(found: list[Finding]) -> bool:
    return any(each.level in _OPEN for each in found)


def _lacking(found: list[Finding]) -> bool:
    return any(map(_is_lacking, found))


def _is_lacking(finding: Finding) -> bool:
    return finding.level == "F" and not finding.overridden_by


def _met(writer: Writer, rule: Rule, found: list[Finding]) -> str:
    numbers = paragraphs(ANSWERED_IN.get(rule.id, ()), writer.answered())
    if not numbers:
        return rule.id if found else ""
    more = "…" if len(numbers) > _MOST_NUMBERS else ""
    return f"{rule.id}\u00a0al.\u00a0{in_ranges(numbers[:_MOST_NUMBERS])}{more}".replace(", ", ",\u00a0")


def _overridden(reading: Reading, override: Override, budget: Budget) -> str:
    rule = reading.method.rules.get(override.rule)
    child = reading.child_name(override.child_id)
    title = budget.short(rule.title if rule else "", 0.6)
    signed = bracketed([clipped(override.by, 60), long_day(override.on)])
    return (
        f"{override.rule} {title}{f', {clipped(child, 40)}' if child else ''}: {budget.short(override.reason)}{signed}"
    )


def _left(rule: Rule, found: list[Finding], budget: Budget) -> str:
    """A requirement without an answer, with the children it is about."""
    children = bracketed([budget.short(", ".join(dict.fromkeys(each.child for each in found if _is_lacking(each))))])
    return f"{rule.id} {budget.short(rule.title, 0.6)}{children}"


def _later(reading: Reading, found: list[Finding]) -> bool:
    """Whether a provisional decision leaves this open until its day (method G.2)."""
    decision = reading.assessment.decision
    waits = not any(each.blocks for each in found if _is_lacking(each))
    return waits and decision.provisional and decision.follow_up_on is not None


def _warning(reading: Reading, finding: Finding, budget: Budget) -> str:
    child = clipped(finding.child, 40)
    if reading.recipient.sees_all:
        return f"{finding.rule} {f'{child}: ' if child else ''}{budget.short(finding.message)}"
    rule = reading.method.rules[finding.rule]
    return f"{finding.rule} {budget.short(rule.title)}{bracketed([child])}"


def _some(lines: list[str], most: int, place: str) -> str:
    return "\n".join(_first(lines, most, f"zie de {place}"))


def _first(lines: list[str], most: int, place: str) -> list[str]:
    """The first lines, and how many more there are and where."""
    if len(lines) <= most:
        return lines
    return [*lines[:most], f"En nog {len(lines) - most}: {place}."]


def _named(reading: Reading, row: Shared) -> str:
    """A row as a clerk finds it in the paper."""
    match row:
        case Fact():
            return f"feit F{row.number}"
        case Source():
            return f"bron B{row.number}"
        case Attachment():
            source = next((each for each in reading.filed.sources if row in each.attachments), None)
            return f"een bijlage bij bron B{source.number}" if source else "een bijlage"
        case ParentView():
            return f"de zienswijze van {reading.person_name(row.person_id) or 'een ouder'}"
    children = reading.filed.children
    child = next((c for c in children if row in [*c.hearings, *c.observations, *c.safety_signals]), None)
    name = clipped(reading.child_name(child.id), 40) if child else "een kind"
    if isinstance(row, Hearing):
        return f"het gesprek met {name}{on_day(row.held_on)}"
    return f"de observatie van {name}" if isinstance(row, Observation) else f"het veiligheidssignaal over {name}"
