"""Knows the history of every field of one dossier, in plain Dutch: who put what in place of what, and at which step.

It is read from the trail alone. What was erased from the trail says so; what only the program writes is left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from app.casefile_schema import identity, written
from app.field_names import name_of
from app.fields import Field
from app.history_places import HistoryPlaces, owner_of, owners, shape_in
from app.method import Method
from app.order_of_steps import ONE_BREATH, Order, order_of_steps
from app.searching import holds_words
from app.version_differences import Difference, kind_of
from app.version_rows import is_keyed
from app.version_words import moment_told
from models.history import EMPTIED, Event, FieldChange
from models.shape import Column, Shape
from models.trail import BEGUN, PAPERS, RECEIVED, SIGNED, TAKEN_OVER, WITHDRAWN
from models.writing import Key, Rows
from resources.language import later, tr

ADDED, REMOVED, BROUGHT_BACK, MOVED = "toegevoegd", "verwijderd", "teruggezet", "verplaatst"
ERASED = later("gewist, want een kind trok woorden in: wat hier eerder stond, is voorgoed weg")
LEFT = later("wat hier eerder stond, is gewist; dit bleef staan")
WHOLE_FILE = later("Hele dossier")
EVENTS = {
    BEGUN: later("dossier begonnen"),
    TAKEN_OVER: later("vanaf hier wordt bijgehouden wie wat wijzigt"),
    RECEIVED: later("overgenomen van {note}"),
    SIGNED: later("versie {note} vastgesteld"),
    PAPERS: later("stukken van versie {note} gemaakt voor andere lezers"),
    WITHDRAWN: later("een kind trok woorden in"),
    EMPTIED: later("een deel van deze stap is later gewist, omdat een kind woorden introk"),
}
"""What is told of a link that is about the whole dossier; what left the store has a list of its own."""

_BY_THE_APP = frozenset({"id", "number", "removed_at", "recorded_at", "created_at", "changed_at", "agreed_content",
                          "text_sum"})  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One time that a field got another value, or a row came, went or moved; from `first` to `last` where it was typed
    in one breath."""

    first: int
    last: int
    began: datetime
    ended: datetime
    who: str
    kind: str
    before: str = ""
    after: str = ""
    typed: bool = False

    @property
    def when(self) -> str:
        """«12 maart 2026 om 14.05 uur · stap 41 · S. Bos»."""
        until = tr(" tot en met {last}", last=self.last) if self.last > self.first else ""
        return " · ".join(
            filter(None, (moment_told(self.began), tr("stap {first}{until}", first=self.first, until=until), self.who))
        )

    @property
    def difference(self) -> Difference:
        """The same as a difference between two states, to be shown as those are."""
        return Difference(self.when, "", self.kind, self.before, self.after)


@dataclass(frozen=True)
class Place:
    """One field, row or the dossier itself with all its changes, oldest first. `field` leads to it; empty: nowhere."""

    where: str
    name: str
    field: Field
    changes: tuple[Change, ...]

    @property
    def told(self) -> str:
        """«Kind Lena · Ideaal besluit · tekst»."""
        return " · ".join(filter(None, (self.where, self.name)))

    @property
    def last_changed(self) -> int:
        """The last step in which somebody changed this; what only stayed when words were erased does not count."""
        return max((each.last for each in self.changes if each.kind != LEFT), default=0)


@dataclass(frozen=True)
class History:
    """All that the trail of one dossier says of its fields: the places, last changed first, and the order of steps."""

    places: tuple[Place, ...] = ()
    order: tuple[Order, ...] = ()

    def holding(self, typed: str) -> list[Place]:
        """The places in whose names all words that were typed begin a word."""
        return [each for each in self.places if holds_words((each.told,), typed)]

    def at(self, field: Field) -> Place | None:
        """The place of this field; of a group or row as a whole, what was changed last in it. None: never changed."""
        exact = (each for each in self.places if each.field == field)
        inside = (each for each in self.places if each.field.startswith(f"{field}/"))
        return next(exact, None) or next(inside, None)


def history(fields: Sequence[FieldChange], events: Sequence[Event], rows: Rows, method: Method) -> History:
    """What the trail says, in the words of this method."""
    known = _all_rows(fields, rows)
    places = HistoryPlaces(known, method)
    found = [*_fields(fields, events, places), *_whole_file(events)]
    last_first = sorted(found, key=lambda each: -each.last_changed)
    return History(tuple(last_first), order_of_steps(fields, events, known, rows, places))


def in_one_breath(changes: Iterable[Change]) -> list[Change]:
    """The same changes, where a text that somebody typed on at, and that was saved meanwhile, is told once.

    What was typed and undone again stays told: nothing that stood there longer than a minute goes out of sight.
    """
    told: list[Change] = []
    for each in changes:
        last = told[-1] if told else None
        if last and _goes_on(last, each) and last.before != each.after:
            kind = kind_of(last.before, each.after)
            told[-1] = replace(last, last=each.last, ended=each.ended, after=each.after, kind=kind)
        else:
            told.append(each)
    return told


def _goes_on(last: Change, each: Change) -> bool:
    typed = last.typed and each.typed and last.who == each.who and last.after == each.before
    return typed and each.began - last.ended <= ONE_BREATH


def _all_rows(fields: Sequence[FieldChange], rows: Rows) -> Rows:
    """The rows as they are, and those that went as they were last."""
    return {(each.table, each.row_id): each.row for each in fields} | rows


# --- What happened to a row -----------------------------------------------------------------------------------


def _fields(fields: Sequence[FieldChange], events: Sequence[Event], places: HistoryPlaces) -> Iterator[Place]:
    """Every field that ever held something, and every row that came, went or moved."""
    withdrawn = frozenset(each.step for each in events if each.kind == WITHDRAWN)
    found: dict[tuple[Key, str], list[Change]] = defaultdict(list)
    there: set[Key] = set()
    for (table, row_id, step), group in groupby(fields, lambda each: (each.table, each.row_id, each.step)):
        key = (table, row_id)
        row = _RowChange(key, list(group), places, key not in there, step in withdrawn)
        (there.discard if row.went else there.add)(key)
        for column, change in row.told():
            found[key, column].append(change)
    for (key, column), changes in found.items():
        of_row = found.get((key, ""), []) if column else []
        also = [each for each in of_row if each.kind in (REMOVED, BROUGHT_BACK, MOVED)]
        standing = places.standing(key)
        where, name = standing.told or tr("Dossier"), name_of(column, key[0]) if column else ""
        path = standing.field(column) if standing.path or not standing.names else ""
        yield Place(where, name, path, tuple(sorted([*changes, *also], key=lambda each: each.first)))


class _RowChange:
    """What one step did to one row."""

    def __init__(
        self, key: Key, changes: list[FieldChange], places: HistoryPlaces, came: bool, withdrawn: bool
    ) -> None:
        self.key, self.changes, self.places, self.came = key, changes, places, came
        self.restated = came and withdrawn
        self.shape = shape_in(key[0])
        # A row that is there as soon as it is filled in comes and goes with what stands in it.
        column = owner_of(key[0], changes[0].row)
        self.by_itself = column is None or owners()[key[0], column][1].single or is_keyed(self.shape)

    @property
    def went(self) -> bool:
        """Whether the row is gone afterwards: what is told of it is then the row as it was before."""
        return all(each.row.get(each.column) == each.before for each in self.changes)

    def told(self) -> Iterator[tuple[str, Change]]:
        """The changes of the row itself, under an empty name, and of its fields."""
        if self.restated:
            yield "", self._change(tr(ERASED))
        elif self.came and not self.by_itself:
            yield "", self._change(ADDED)
        if self.went and not self.by_itself:
            yield "", self._change(REMOVED, before=self._whole())
            return
        for each in self.changes:
            if each.column == "removed_at":
                yield "", self._change(REMOVED if each.after else BROUGHT_BACK)
            elif each.column in self.shape.owner_columns and not self.came and each.after:
                yield "", self._moved(each)
        for column, each in self._values():
            yield column.name, self._value(column, each)

    def _values(self) -> list[tuple[Column, FieldChange]]:
        by_column = {each.column: each for each in self.changes}
        return [(each, by_column[each.name]) for each in _told_columns(self.shape) if each.name in by_column]

    def _value(self, column: Column, each: FieldChange) -> Change:
        was, now = (self.places.words.told(self.shape, column, value) for value in (each.before, each.after))
        if self.restated:
            return self._change(tr(LEFT), after=now)
        return replace(self._change(kind_of(was, now), was, now), typed=column.kind == "text")

    def _moved(self, each: FieldChange) -> Change:
        owner, _ = owners()[self.key[0], each.column]
        was, now = (self.places.standing((owner.table, id)).told if id else "" for id in (each.before, each.after))
        return self._change(MOVED, was, now)

    def _whole(self) -> str:
        """Everything that stood in a row that went, a line for each field."""
        held = ((column, self.places.words.told(self.shape, column, each.before)) for column, each in self._values())
        return "\n".join(f"{name_of(column.name, self.key[0])}: {value}" for column, value in held if value)

    def _change(self, kind: str, before: str = "", after: str = "") -> Change:
        first = self.changes[0]
        return Change(first.step, first.step, first.at, first.at, first.who, kind, before, after)


def _told_columns(shape: Shape) -> list[Column]:
    """The columns that a person fills in; a path says nothing to a reader, and a key is in the name of its row."""
    silent = _BY_THE_APP | (frozenset(identity(shape)) if is_keyed(shape) else frozenset())
    return [each for each in written(shape) if each.name not in silent and not each.path]


def _whole_file(events: Sequence[Event]) -> Iterator[Place]:
    """What happened to the dossier as a whole."""
    told = ((each, tr(EVENTS[each.kind]).format(note=each.note)) for each in events if each.kind in EVENTS)
    changes = [Change(each.step, each.step, each.at, each.at, each.who, text) for each, text in told]
    if changes:
        yield Place(tr(WHOLE_FILE), tr("wat er met het dossier gebeurde"), "", tuple(changes))
