"""Knows whether store, trail and versions agree, and names the first link that does not.

What it cannot see: who has the key and knows how links are made can make a whole chain anew. Then only an anchor that
was kept elsewhere, in a backup or on a printed decision, gives it away.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from models.stored_rows import any_text, moment_of
from models.trail import BEGUN, ERASED, TAKEN_OVER, Anchor, chained, link_hash
from models.verifying_dossier import faults_of_dossier, faults_of_rows
from models.verifying_loose import faults_of_what_is_loose
from models.verifying_schema import faults_of_schema

_COLUMNS = ("number", "assessment_id", "step", "at", "who", "kind", "note", "digest", "before", "hash", "chained")


@dataclass(frozen=True, order=True)
class Fault:
    """What is not as it was written: at which link of the store (0: at none), of which dossier, and what."""

    number: int
    assessment_id: str
    what: str


class Verifying:
    """One look through the whole store: `begin`, `look_at_chain`, then each of `dossiers`, then `end`. Writes nothing.

    `chain_key` ties the links of this store together; `anchors` are places in the chain that were kept outside the
    store, by where they were kept.
    """

    def __init__(self, chain_key: bytes, anchors: Mapping[str, Anchor]) -> None:
        self._chain_key, self._anchors = chain_key, anchors
        self._links: list[dict[str, Any]] = []
        self._found: set[Fault] = set()
        self._rows: set[tuple[str, str]] = set()  # those of which a trail speaks
        self._readable = False

    @property
    def dossiers(self) -> list[str]:
        """Of which dossiers the trail speaks, in its order."""
        return list(dict.fromkeys(str(each["assessment_id"]) for each in self._links))

    def begin(self, connection: Connection) -> None:
        """Look at the tables and read the chain; without its tables and columns nothing else can be read."""
        with any_text(connection):
            said, self._readable = faults_of_schema(connection)
            self._found = {Fault(0, "", each) for each in said}
            if self._readable:
                self._links = [dict(zip(_COLUMNS, each, strict=True)) for each in connection.exec_driver_sql(_ALL)]

    def look_at_chain(self) -> None:
        """Look at the chain that was read, for which the store is not needed."""
        if self._readable:
            self._found |= {Fault(*each) for each in _faults_of_chain(self._links, self._chain_key)}
            self._found |= {Fault(*each) for each in _faults_of_anchors(self._links, self._anchors)}

    def look_at(self, connection: Connection, dossier: str) -> None:
        """Look at one dossier."""
        with any_text(connection):
            wrong, held = faults_of_dossier(connection, dossier)
        self._found |= {Fault(number, dossier, what) for number, what in wrong}
        self._rows |= held

    def end(self, connection: Connection) -> list[Fault]:
        """Look at what belongs to no dossier; everything that does not agree, the first link first."""
        if self._readable:
            with any_text(connection):
                loose = [*faults_of_rows(connection, self._rows), *faults_of_what_is_loose(connection, self._links)]
            self._found |= {Fault(0, dossier, what) for dossier, what in loose}
        return _in_order(self._found)

    def whole(self, connection: Connection) -> list[Fault]:
        """All of it in one go."""
        self.begin(connection)
        self.look_at_chain()
        for each in self.dossiers:
            self.look_at(connection, each)
        return self.end(connection)


def _in_order(faults: Iterable[Fault]) -> list[Fault]:
    return sorted(faults, key=lambda each: (each.number == 0, each))


_ALL = f"SELECT {', '.join(_COLUMNS)} FROM trail ORDER BY number"


def _faults_of_chain(links: list[dict[str, Any]], key: bytes) -> Iterator[tuple[int, str, str]]:
    """Each link by itself, against the link before in the store, and against the step before in its dossier."""
    before, last = Anchor(0, ""), dict[str, tuple[int, str, str]]()
    for link in links:
        number, dossier = link["number"], str(link["assessment_id"])
        step, hash, kind = last.get(dossier, (0, "", ""))
        for wrong, what in (
            (number != before.number + 1, f"Schakel {before.number + 1} ontbreekt."),
            (kind == ERASED, "Er staat een schakel na het wissen van het dossier."),
            (link["step"] != step + 1, f"Stap {step + 1} van dit dossier ontbreekt."),
            (step > 0 and link["kind"] in (BEGUN, TAKEN_OVER), "Dit dossier begint hier een tweede keer."),
            (link["before"] != hash, "De schakel sluit niet aan op de stap ervoor."),
            (link["hash"] != _hash_of(link), "De schakel is veranderd."),
            (link["chained"] != chained(key, before.chained, number, str(link["hash"])), _LOOSE),
        ):
            if wrong:
                yield number, dossier, what
        before = Anchor(number, str(link["chained"]))
        last[dossier] = (_whole(link["step"]), link["hash"], link["kind"])


_LOOSE = "De schakel hoort niet bij de schakel ervoor in de kluis."


def _whole(step: Any) -> int:
    return step if isinstance(step, int) else 0


def _hash_of(link: dict[str, Any]) -> str:
    """The hash that the link should have; something else where a moment was put that is none."""
    try:
        return link_hash(link | {"at": moment_of(link["at"])})
    except (ValueError, TypeError):
        return ""


def _faults_of_anchors(links: list[dict[str, Any]], anchors: Mapping[str, Anchor]) -> Iterator[tuple[int, str, str]]:
    there = {each["number"]: str(each["chained"]) for each in links} | {0: ""}
    last = max(there)
    for where, anchor in anchors.items():
        if anchor.number > last:
            yield last + 1, "", f"Het spoor is afgekapt: {where} noemt schakel {anchor.number}, de laatste is {last}."
        elif there.get(anchor.number) != anchor.chained:
            yield anchor.number, "", f"Hier staat een andere schakel dan {where} noemt."
