"""Knows what differs between two states of one dossier, field by field, in plain Dutch and without an id."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from app.casefile import Case, write_case
from app.casefile_schema import identity, key_of, written
from app.field_names import name_of
from app.fields import Field
from app.findings import LEVELS, Finding
from app.method import Method
from app.publications import MadeKnown, with_publication
from app.version_rows import is_keyed, pairs
from app.version_words import Words
from models.assessment import Assessment
from models.shape import Shape, shape_of
from models.version import Version
from resources.language import later, tr

Kind = Literal["gewijzigd", "ingevuld", "leeggemaakt", "toegevoegd", "verwijderd", "teruggezet"]
KINDS = (
    later("gewijzigd"), later("ingevuld"), later("leeggemaakt"), later("toegevoegd"), later("verwijderd"),
    later("teruggezet"),
)  # fmt: skip
"""How each kind is said, marked for who translates."""

_NOT_TOLD = frozenset({"id", "changed_at", "removed_at"})
"""An id says nothing; when the file was last changed, the version says; and a removed row is told as a whole."""

NOT_OF_THE_DECISION = frozenset({"review"})
"""Tables about how the file was worked on: a second reader's remarks are no part of what was decided."""

WHOLE_FILE = later("Dossier")


@dataclass(frozen=True)
class Difference:
    """One thing that differs: where, what field of it (empty for a whole row), how, and what it says now and before.

    `place` names the rows from the outside in: «Kind Lena, E3 Gezinsomgeving». `field` leads to the page.
    """

    place: str
    name: str
    kind: str
    before: str
    after: str
    field: Field = ""

    @property
    def told(self) -> str:
        """«Kind Lena, E3 Gezinsomgeving: bevinding gewijzigd»."""
        return f"{self.place}: {' '.join(filter(None, (self.name, tr(self.kind))))}"


@dataclass(frozen=True)
class Edition:
    """One state of a dossier: its content, the method in whose words it stands, and the findings that remained."""

    case: Case
    method: Method
    findings: Sequence[Mapping[str, Any]] = ()
    method_version: str = ""
    rules_version: str = ""
    words: Words = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", Words(self.case, self.method))


def frozen(version: Version, method: Method, known: MadeKnown | None = None) -> Edition:
    """A version as it was signed off; `method` gives the words, if possible those it was signed under.

    `known` is how this version was made known, which comes after signing; without it what it was frozen with counts.
    """
    findings = json.loads(version.findings) if version.findings else []
    case = json.loads(version.content)
    case = with_publication(case, known) if known else case
    return Edition(case, method, findings, version.method_version, version.rules_version)


def present(assessment: Assessment, method: Method, findings: Sequence[Finding], rules_version: str) -> Edition:
    """What stands in the dossier at this moment, with what the rules say of it."""
    told = [asdict(each) for each in findings]
    return Edition(write_case(assessment), method, told, method.version, rules_version)


def differences(before: Edition, after: Edition) -> list[Difference]:
    """Everything that differs, in the order of the file; then the findings, and the method and rules themselves."""
    walk = _Walk(before.words, after.words)
    content = walk.row(before.case, after.case, shape_of(Assessment), _Spot())
    return [*content, *_findings(before, after), *_versions(before, after)]


# --- The content ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Spot:
    """Where the walk is: in words, and as the path of a field."""

    places: tuple[str, ...] = ()
    path: tuple[str, ...] = ()

    def into(self, place: str, *path: str) -> "_Spot":
        return _Spot((*self.places, place), (*self.path, *path))

    @property
    def told(self) -> str:
        told = ", ".join(self.places) or tr(WHOLE_FILE)
        return told[:1].upper() + told[1:]


class _Walk:
    """Goes over two contents beside each other, each in its own words."""

    def __init__(self, before: Words, after: Words) -> None:
        self.before, self.after = before, after

    def row(self, before: Case, after: Case, shape: Shape, spot: _Spot) -> Iterator[Difference]:
        """What differs in one row and in all that it holds."""
        for column in written(shape):
            key = key_of(column.name)
            was = self.before.told(shape, column, before.get(key))
            now = self.after.told(shape, column, after.get(key))
            if column.name not in _NOT_TOLD and _differ(before.get(key), after.get(key)):
                name, path = name_of(key, shape.table), "/".join((*spot.path, key))
                yield Difference(spot.told, name, kind_of(was, now), was, now, path)
        for owned in shape.owned:
            key, kind = key_of(owned.name), shape_of(owned.type)
            if kind.table in NOT_OF_THE_DECISION:
                continue
            if owned.single:
                below = spot.into(name_of(key, shape.table), key)
                yield from self.row(before.get(key) or {}, after.get(key) or {}, kind, below)
            else:
                yield from self._rows(before.get(key) or [], after.get(key) or [], key, kind, spot)

    def _rows(self, before: list[Case], after: list[Case], key: str, shape: Shape, spot: _Spot) -> Iterator[Difference]:
        for was, now in pairs(before, after, shape):
            place, words, row = _place(before, after, was, now), self.after if now else self.before, now or was or {}
            here = spot.into(words.row(shape.table, key, row, place), key, *_row_path(row, shape))
            if is_keyed(shape):
                keys = {each: row[each] for each in identity(shape) if each in row}
                yield from self.row(was or keys, now or keys, shape, here)
            else:
                yield from self._row_or_whole(was, now, shape, here)

    def _row_or_whole(self, was: Case | None, now: Case | None, shape: Shape, here: _Spot) -> Iterator[Difference]:
        """A row that is in both field by field; one that came or went as a whole, with all that stands in it."""
        had, has = was is not None and "removed_at" not in was, now is not None and "removed_at" not in now
        if had and has:
            yield from self.row(was or {}, now or {}, shape, here)
        elif has:
            kind: Kind = "teruggezet" if was else "toegevoegd"
            yield Difference(here.told, "", kind, "", _whole(self.after, now or {}, shape), "/".join(here.path))
        elif had:
            yield Difference(
                here.told, "", "verwijderd", _whole(self.before, was or {}, shape), "", "/".join(here.path)
            )


def _whole(words: Words, row: Case, shape: Shape) -> str:
    """Everything that stands in a row, a line for each field."""
    empty: Case = {each: row[each] for each in ("id", "number") if each in row}
    held = _Walk(words, words).row(empty, row, shape, _Spot())
    return "\n".join(_line(each) for each in held)


def _line(held: Difference) -> str:
    where = ", ".join(part for part in (held.place if held.place != WHOLE_FILE else "", held.name) if part)
    return f"{where[:1].upper()}{where[1:]}: {'; '.join(held.after.splitlines())}"


def _place(before: list[Case], after: list[Case], was: Case | None, now: Case | None) -> int:
    """The place of a row among those that were not removed, in the later content if it is there."""
    rows, row = (after, now) if now is not None else (before, was)
    shown = [each for each in rows if "removed_at" not in each or each is row]
    return next(place for place, each in enumerate(shown, 1) if each is row)


def _row_path(row: Case, shape: Shape) -> tuple[str, ...]:
    """How the path of a field names a row: by its id, else by its key, else not at all."""
    keys = ("id",) if "id" in row else identity(shape)
    return tuple(str(row[each]) for each in keys if row.get(each))


def _differ(before: Any, after: Any) -> bool:
    """Whether two values differ in more than the space around them."""
    values = [each.strip() if isinstance(each, str) else each for each in (before, after)]
    was, now = (None if each in ("", [], False) else each for each in values)
    return bool(was != now)


def kind_of(was: str, now: str) -> Kind:
    """How a value that stands there now differs from what stood there, both as a reader knows them."""
    if not was.strip():
        return "ingevuld"
    return "gewijzigd" if now.strip() else "leeggemaakt"


# --- What the rules found, and under what ---------------------------------------------------------------------


def _findings(before: Edition, after: Edition) -> Iterator[Difference]:
    """The findings that came, went or were told otherwise."""
    earlier, later = _by_key(before), _by_key(after)
    for key in dict.fromkeys((*later, *earlier)):
        was, now = earlier.get(key), later.get(key)
        told = tuple(_finding(each) if each else "" for each in (was, now))
        if told[0] != told[1]:
            kind: Kind = "gewijzigd" if was and now else "toegevoegd" if now else "verwijderd"
            row, edition = (now, after) if now else (was or {}, before)
            first = next(iter(row["fields"]), "")
            yield Difference(_about(row, edition), _title(row, edition), kind, told[0], told[1], first)


def _by_key(edition: Edition) -> dict[tuple[Any, ...], Mapping[str, Any]]:
    """The findings by what they are about; the same one twice is told apart by its place."""
    found: dict[tuple[Any, ...], Mapping[str, Any]] = {}
    for each in edition.findings:
        key: tuple[Any, ...] = (each["rule"], each["child_id"], each["interest_id"], *each["fields"])
        while key in found:
            key = (*key, "")
        found[key] = each
    return found


def _finding(row: Mapping[str, Any]) -> str:
    over = tr(" Op naam afgeweken door {row}.", row=row["overridden_by"]) if row["overridden_by"] else ""
    if row.get("answered_by"):  # a version of before could not tell
        over = tr(" Beantwoord door {row}.", row=row["answered_by"])
    return f"{tr(LEVELS[row['level']])}: {row['message']}{over}"


def _about(row: Mapping[str, Any], edition: Edition) -> str:
    return (
        tr("Opmerking bij {words}", words=edition.words.referred(row["child_id"]))
        if row["child_id"]
        else tr("Opmerking")
    )


def _title(row: Mapping[str, Any], edition: Edition) -> str:
    return f"«{edition.words.label('rules', row['rule'])}»"


def _versions(before: Edition, after: Edition) -> Iterator[Difference]:
    for name, was, now in (
        (tr("versie van de methode bij vaststellen"), before.method_version, after.method_version),
        (tr("versie van de controles"), before.rules_version, after.rules_version),
    ):
        if was != now:
            yield Difference(tr(WHOLE_FILE), name, kind_of(was, now), was, now)
