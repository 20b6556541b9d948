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


def verify(connection: Connection, chain_key: bytes, anchors: Mapping[str, Anchor]) -> list[Fault]:
    """Everything that does not agree, the first link first; empty when all does. Writes nothing.

    `chain_key` ties the links of this store together; `anchors` are places in the chain that were kept outside the
    store, by where they were kept.
    """
    with any_text(connection):
        said, readable = faults_of_schema(connection)
        found = {Fault(0, "", each) for each in said}
        # Without its tables and columns nothing else can be read.
        return _in_order(found | _faults_inside(connection, chain_key, anchors) if readable else found)


def _faults_inside(connection: Connection, chain_key: bytes, anchors: Mapping[str, Anchor]) -> set[Fault]:
    links = [dict(zip(_COLUMNS, each, strict=True)) for each in connection.exec_driver_sql(_ALL)]
    found = {Fault(*each) for each in _faults_of_chain(links, chain_key)}
    found |= {Fault(*each) for each in _faults_of_anchors(links, anchors)}
    rows: set[tuple[str, str]] = set()
    for dossier in dict.fromkeys(str(each["assessment_id"]) for each in links):
        wrong, held = faults_of_dossier(connection, dossier)
        found |= {Fault(number, dossier, what) for number, what in wrong}
        rows |= held
    found |= {Fault(0, dossier, what) for dossier, what in faults_of_rows(connection, rows)}
    return found | {Fault(0, dossier, what) for dossier, what in faults_of_what_is_loose(connection, links)}


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
