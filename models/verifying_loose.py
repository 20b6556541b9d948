"""Knows whether versions, keys and sealed values belong to a dossier and a link that the trail knows."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection

from models.trail import ERASED


def faults_of_what_is_loose(connection: Connection, links: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What no link of the trail speaks of, by dossier; `links` are all links of the store."""
    known, erased, numbers = set(), set(), set()
    for link in links:
        known.add(str(link["assessment_id"]))
        numbers.add(link["number"])
        if link["kind"] == ERASED:
            erased.add(str(link["assessment_id"]))
    for dossier, id in _read(connection, "SELECT assessment_id, id FROM version"):
        if str(dossier) not in known:
            yield str(dossier), f"De versie {id} hoort bij geen dossier uit het spoor."
    for id, _ in _read(connection, _LOOSE_PAPERS):
        yield "", f"Het stuk {id} hoort bij geen vastgestelde versie."
    for dossier, _ in _read(connection, "SELECT assessment_id, NULL FROM dossier_key"):
        if str(dossier) not in known:
            yield str(dossier), "Er is een sleutel van een dossier dat in geen spoor staat."
        elif str(dossier) in erased:
            yield str(dossier), "Er is weer een sleutel van een dossier dat is gewist."
    for number, place in _read(connection, "SELECT number, place FROM trail_value"):
        if number not in numbers:
            yield "", f"Waarde {place} van schakel {number} hoort bij geen schakel."


_LOOSE_PAPERS = "SELECT id, NULL FROM paper WHERE version_id IS NULL OR version_id NOT IN (SELECT id FROM version)"


def _read(connection: Connection, wanted: str) -> Iterable[tuple[Any, Any]]:
    return ((row[0], row[1]) for row in connection.exec_driver_sql(wanted))
