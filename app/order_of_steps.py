"""Knows when the ideal decision of each child stood, and when the first of steps 2 and 3: days and steps, no judgement.

It counts the same rows and moments as IN-02 (method 0.5). Where the steps of the trail differ, they say what came
first, whatever the clock of the computer said.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.days import long_day
from app.history_places import HistoryPlaces
from app.version_words import moment_told
from models.history import Event, FieldChange
from models.trail import WITHDRAWN
from models.writing import Key, Row, Rows
from resources.language import later, tr

ONE_BREATH = timedelta(seconds=60)
"""Changes of one text by one person that follow each other within this time are taken as typed at one go (N6)."""

FIRST = {
    "other_interest": later("Het eerste andere belang"),
    "refusal_ground": later("De eerste weigeringsgrond"),
    "weighing": later("De eerste afweging"),
}
"""What counts as the first entry of step 2 or 3, by table."""

NO_IDEAL = later("Er staat nog geen ideaal besluit.")
NO_MORE_IDEAL = later("er staat nu geen ideaal besluit. Het is ingevuld op {} en")
EMPTIED, NOT_THERE = later("leeggemaakt op {}."), later("staat er niet meer.")
NOTHING_ELSE = later("Er is nog geen ander belang, geen weigeringsgrond en geen afweging.")
IDEAL_FIRST, OTHER_FIRST = later("Het ideale besluit was er eerst."), later("Het ideale besluit kwam daarna.")
EMPTY_THEN = later("Toen het andere kwam, was het wel leeg: het is leeggemaakt op {}.")
TOGETHER = later("Beide zijn in dezelfde stap bewaard, op hetzelfde moment.")
CLOCK = later("Volgens de klok van de computer was het andersom.")
REMOVED = later("Eerder stond er ook al een ander belang of een weigeringsgrond ({}). Dat is later verwijderd.")


@dataclass(frozen=True)
class Stood:
    """From when something stood there; step 0 where the trail was erased up to a later step."""

    step: int
    at: datetime
    table: str = ""

    @property
    def told(self) -> str:
        """«12 maart 2026 om 14.05 uur (stap 41)»."""
        return f"{moment_told(self.at)}{(tr(' (stap {step})', step=self.step) if self.step else '')}"

    def before(self, other: "Stood") -> bool:
        """By the steps of the trail; by the clock where those are the same or not known."""
        if self.step and other.step and self.step != other.step:
            return self.step < other.step
        return self.at < other.at

    def same(self, other: "Stood") -> bool:
        """Whether neither came before the other."""
        return not (self.before(other) or other.before(self))


@dataclass(frozen=True)
class Order:
    """When the ideal decision of one child stood, the first of steps 2 and 3, and what was changed after that.

    `gone` is an earlier entry of step 2 that was removed since. `earlier` is when an ideal decision was there that is
    there no more. `emptied` is when it was emptied, where it is so now or was when the first of steps 2 and 3 came.
    """

    child: str
    ideal: Stood | None
    first: Stood | None
    changed: tuple[Stood, ...] = ()
    gone: Stood | None = None
    earlier: Stood | None = None
    emptied: Stood | None = None

    @property
    def told(self) -> str:
        """All of it in plain sentences."""
        return f"{self.child}: {' '.join(filter(None, (self._ideal(), self._first(), self._which(), self._gone())))}"

    def _ideal(self) -> str:
        if self.ideal is not None:
            return tr("het ideale besluit is ingevuld op {told}.", told=self.ideal.told)
        if self.earlier is None:
            return tr(NO_IDEAL).lower()
        since = tr(EMPTIED).format(self.emptied.told) if self.emptied else tr(NOT_THERE)
        return f"{tr(NO_MORE_IDEAL).format(self.earlier.told)} {since}"

    def _first(self) -> str:
        return (
            tr("{first} is ingevuld op {told}.", first=tr(FIRST[self.first.table]), told=self.first.told)
            if self.first
            else tr(NOTHING_ELSE)
        )

    def _which(self) -> str:
        if self.ideal is None or self.first is None:
            return ""
        if self.ideal.same(self.first):
            return tr(TOGETHER)
        is_first = self.ideal.before(self.first)
        by_clock = self.ideal.at < self.first.at
        clock = "" if is_first == by_clock or self.ideal.at == self.first.at else tr(CLOCK)
        days = tr(" en ").join(_days(self.changed))
        changed = tr("Daarna is het nog gewijzigd op {days}.", days=days) if days else ""
        empty = tr(EMPTY_THEN).format(self.emptied.told) if self.emptied else ""
        return " ".join(filter(None, (tr(IDEAL_FIRST if is_first else OTHER_FIRST), clock, empty, changed)))

    def _gone(self) -> str:
        return tr(REMOVED).format(self.gone.told) if self.gone else ""


def order_of_steps(
    fields: Sequence[FieldChange], events: Sequence[Event], known: Rows, rows: Rows, places: HistoryPlaces
) -> tuple[Order, ...]:
    """One order for each child that is in the dossier; `known` has the rows that went as well."""
    reader = _Reader(fields, events)
    children = sorted(_present(rows, "child"), key=lambda row: row.get("position") or 0)
    first, gone = _first_of_steps(reader, known, rows)
    return tuple(_order(reader, child, rows, places, first, gone) for child in children)


def _order(
    reader: "_Reader", child: Row, rows: Rows, places: HistoryPlaces, first: Stood | None, gone: Stood | None
) -> Order:
    name = places.standing(("child", child["id"])).told
    row = next((row for row in _present(rows, "ideal_decision") if row["child_id"] == child["id"]), {"id": ""})
    key = ("ideal_decision", row["id"])
    ideal = reader.stood(key)
    if not _holds_text(row.get("text")):
        return Order(name, None, first, earlier=ideal, emptied=reader.emptied(key))
    changed: tuple[Stood, ...] = ()
    emptied = None
    if ideal is not None and first is not None:
        is_first = ideal.before(first)
        later = reader.changed_after(key, first if is_first else ideal)
        changed = later if is_first else _once_typed(later, ideal)
        emptied = reader.emptied(key, first) if is_first else None
    was_before = gone is not None and ideal is not None and gone.before(ideal)
    is_told = was_before and gone is not None and (first is None or gone.before(first))
    return Order(name, ideal, first, changed, gone if is_told else None, emptied=emptied)


def _holds_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _once_typed(changes: tuple[Stood, ...], ideal: Stood) -> tuple[Stood, ...]:
    """These changes without those by which the first text was typed to its end, saved as it was."""
    last = ideal.at
    for place, each in enumerate(changes):
        if each.at - last > ONE_BREATH:
            return changes[place:]
        last = each.at
    return ()


def _first_of_steps(reader: "_Reader", known: Rows, rows: Rows) -> tuple[Stood | None, Stood | None]:
    """The first entry of step 2 or 3 that still stands, and the first of step 2 that does not."""
    children = {row["id"] for row in _present(rows, "child")}
    stands: list[Stood] = []
    gone: list[Stood] = []
    for key, row in known.items():
        if key[0] in FIRST and (stood := reader.stood(key)) is not None:
            if key[0] == "weighing" and row["child_id"] not in children:
                continue
            (gone if key not in rows or row.get("removed_at") else stands).append(stood)
    return _earliest(stands), _earliest(gone)


def _earliest(found: list[Stood]) -> Stood | None:
    earliest = found[0] if found else None
    for each in found:
        earliest = each if earliest is None or each.before(earliest) else earliest
    return earliest


def _present(rows: Rows, table: str) -> list[Row]:
    return [row for key, row in rows.items() if key[0] == table and not row.get("removed_at")]


def _days(changes: tuple[Stood, ...]) -> list[str]:
    """The days of these changes, each with its last step."""
    last = {long_day(each.at.astimezone().date()): each.step for each in changes}
    return [tr("{day} (stap {step})", day=day, step=step) for day, step in last.items()]


class _Reader:
    """Looks up when a row was recorded, and when its text changed."""

    def __init__(self, fields: Sequence[FieldChange], events: Sequence[Event]) -> None:
        self._withdrawn = {each.step for each in events if each.kind == WITHDRAWN}
        self._recorded: dict[Key, FieldChange] = {}
        self._texts: dict[Key, list[FieldChange]] = {}
        for each in fields:
            if each.column == "recorded_at" and each.after:
                self._recorded.setdefault((each.table, each.row_id), each)
            elif each.column == "text" and each.table == "ideal_decision":
                self._texts.setdefault((each.table, each.row_id), []).append(each)

    def stood(self, key: Key) -> Stood | None:
        """When this row first held something, as the program noted it; None while it did not."""
        found = self._recorded.get(key)
        if found is None:
            return None
        step = 0 if found.step in self._withdrawn else found.step
        return Stood(step, datetime.fromisoformat(found.after).astimezone(UTC), key[0])

    def changed_after(self, key: Key, moment: Stood) -> tuple[Stood, ...]:
        """When the text of the ideal decision was changed once both stood there."""
        texts = (each for each in self._texts.get(key, []) if each.step not in self._withdrawn)
        return tuple(stood for each in texts if moment.before(stood := _stood(each)) and stood.step != moment.step)

    def emptied(self, key: Key, until: Stood | None = None) -> Stood | None:
        """When the text was emptied and stayed so, up to now or up to a step; None where it held something then."""
        texts = self._texts.get(key, [])
        if until is not None:
            texts = [each for each in texts if each.step != until.step and _stood(each).before(until)]
        if not texts or _holds_text(texts[-1].after):
            return None
        return _stood(texts[-1])


def _stood(change: FieldChange) -> Stood:
    return Stood(change.step, change.at, change.table)
