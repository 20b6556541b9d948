"""Knows how a dossier leaves one store and comes into another: whole, with its trail, or not at all.

That a dossier was handed over or received stands in the chain of the store itself, not in that of the dossier: so
the trails of two stores that hold the same dossier stay equal until somebody really changes it.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.assessment import Assessment
from models.attachments import bytes_of, describe, kept_ids, kept_ids_of, write_bytes
from models.paper import Paper
from models.parcel import Parcel, Step, attachments_of
from models.recording import papers_of, record_papers, versions_of
from models.replay import links_of
from models.shape import shape_of
from models.store import Store
from models.store_errors import NoSuchAssessment, StoreError
from models.trail import HANDED_OVER, OF_THE_STORE, PAPERS, RECEIVED, SIGNED, Head, head_of, key_of
from models.trail_rows import row_changes
from models.trail_tables import TRAIL, TRAIL_VALUE
from models.verifying_dossier import faults_of_dossier, papers_in
from models.version import Version, seal_of
from models.writing import rows_of, write

Frozen = TypeVar("Frozen", Version, Paper)


class Standing(Enum):
    """How a parcel stands to what this store holds of the same dossier."""

    NEW = "nieuw"  # not here
    SAME = "gelijk"  # here, in the same state
    AHEAD = "nieuwer"  # the parcel goes on from where this store is
    BEHIND = "ouder"  # this store goes on from where the parcel is
    FORKED = "uiteen"  # both changed it
    ERASED = "gewist"  # erased here for good


class NotTakenOver(StoreError):
    """A parcel that does not fit into this store; nothing was changed."""

    def __init__(self, why: str) -> None:
        super().__init__(f"Het dossier kan niet worden overgenomen. {why} Er is niets veranderd.")


# --- Out ------------------------------------------------------------------------------------------------------


def parcel_of(store: Store, assessment_id: str) -> Parcel:
    """All that goes along of a dossier, after what is not saved yet was saved. Raises NoSuchAssessment, SaveFailed."""
    store.save()
    if not store.has(assessment_id):
        raise NoSuchAssessment(assessment_id)
    with store._reading() as connection:
        key = key_of(connection, assessment_id)
        steps = tuple(_step(each) for each in links_of(connection, assessment_id, None))
        versions = tuple(versions_of(connection, assessment_id))
        files = {id: bytes_of(connection, id) for id in kept_ids_of(connection, assessment_id)}
        papers = tuple(_papers_along(connection, assessment_id, key, versions))
        return Parcel(assessment_id, key or b"", steps, versions, files, papers)


def _papers_along(
    connection: Connection, assessment_id: str, key: bytes | None, versions: Sequence[Version]
) -> Iterator[Paper]:
    """What was made with the versions themselves; what was printed later stays with who printed it."""
    numbers = {each.id: each.number for each in versions}
    said = {place for place, _ in papers_in(links_of(connection, assessment_id, key, PAPERS))}
    for each in papers_of(connection, numbers):
        if (numbers[str(each.version_id)], each.number) in said:
            yield each


def record_handed_over(store: Store, parcel: Parcel, to: str) -> None:
    """Keep that this state of the dossier went to somebody. Raises SaveFailed."""
    with store._saving() as connection:
        _note(store, connection, HANDED_OVER, parcel.assessment_id, parcel.head, to)


def _step(link: Any) -> Step:
    row = link.row
    values = tuple((each.digest, each.sealed) for each in link.values)
    return Step(
        row.assessment_id, row.step, row.at, row.who, row.kind, row.note, row.digest, row.before, row.hash, values
    )


# --- In -------------------------------------------------------------------------------------------------------


def standing(store: Store, parcel: Parcel) -> Standing:
    """How this parcel stands to what the store holds, after what is not saved yet was saved. Raises SaveFailed."""
    store.save()
    if store.erased_at(parcel.assessment_id) is not None:
        return Standing.ERASED
    with store._reading() as connection:
        ours, theirs = head_of(connection, parcel.assessment_id), parcel.head
        if not ours.step:
            return Standing.NEW
        if ours == theirs:
            return Standing.SAME
        if parcel.hash_at(ours.step) == ours.hash:
            return Standing.AHEAD
        known = {each.row.hash for each in links_of(connection, parcel.assessment_id, None)}
    return Standing.BEHIND if theirs.hash in known else Standing.FORKED


def take_over(store: Store, parcel: Parcel, made: Assessment, origin: str) -> None:
    """Take in a new dossier, or bring the one that is here up to the state of the parcel.

    `made` is what the trail of the parcel leads to (`models.parcel.examined`), `origin` from whom it comes.
    Raises NotTakenOver, SaveFailed; then nothing was changed.
    """
    if standing(store, parcel) not in (Standing.NEW, Standing.AHEAD):
        raise NotTakenOver("De stand in deze kluis past niet bij die in het bestand.")
    with _all_or_nothing(store) as connection:
        there = head_of(connection, parcel.assessment_id).step
        held = {each.number for each in versions_of(connection, parcel.assessment_id)}
        _write_state(connection, made)
        store._trail.adopt(connection, parcel.key, parcel.steps[there:])
        _erase_what_went(connection, parcel.steps[:there])
        for id in parcel.files.keys() - kept_ids(connection):
            write_bytes(connection, id, parcel.files[id])
        for version in (each for each in parcel.versions if each.number not in held):
            write(connection, {}, rows_of(version, {"assessment_id": parcel.assessment_id}))
        _write_papers(connection, parcel)
        _note(store, connection, RECEIVED, parcel.assessment_id, parcel.head, origin)
        _refuse_faults(connection, parcel.assessment_id)
    _forget(store, parcel.assessment_id)
    store._empty_log()


def _erase_what_went(connection: Connection, steps: Sequence[Step]) -> None:
    """Of the links that are here already: what a child withdrew since then is erased here too."""
    gone = [(each, place) for each in steps for place, (_, sealed) in enumerate(each.sealed) if sealed is None]
    for step, place in gone:
        number = select(TRAIL.c.number).where(TRAIL.c.hash == step.hash, TRAIL.c.assessment_id == step.assessment_id)
        chosen = (TRAIL_VALUE.c.number == number.scalar_subquery()) & (TRAIL_VALUE.c.place == place)
        connection.execute(update(TRAIL_VALUE).where(chosen).values(sealed=None))


def take_in_beside(store: Store, parcel: Parcel, copy: Assessment, origin: str) -> None:
    """Take in the content of a parcel as a dossier of its own: `copy` has an id and rows of its own.

    Its trail begins here and says where it comes from. The versions come along as they were frozen, under a seal of
    this store; the seal that they had stands beside it. Raises NotTakenOver, SaveFailed; then nothing was changed.
    """
    with _all_or_nothing(store) as connection:
        files = dict(_files_of_copy(parcel, copy))
        rows, trail = rows_of(copy), store._trail
        write(connection, {}, rows)
        for id, data in files.items():
            write_bytes(connection, id, data)
        came_from = {"from": parcel.assessment_id, "step": parcel.head.step, "hash": parcel.head.hash}
        trail.add(connection, copy.id, RECEIVED, [came_from, *row_changes({}, rows)], note=origin)
        for each in parcel.versions:
            version = _copied(each)
            version.assessment_id = copy.id
            write(connection, {}, rows_of(version, {"assessment_id": copy.id}))
            said = {"version": version.number, "seal": seal_of(version), "seal_before": seal_of(each)}
            trail.add(connection, copy.id, SIGNED, [said], note=str(version.number))
            papers = [_copied(one) for one in parcel.papers if one.version_id == each.id]
            record_papers(connection, trail, version, papers)
        _note(store, connection, RECEIVED, copy.id, parcel.head, origin)
        _refuse_faults(connection, copy.id)


def _files_of_copy(parcel: Parcel, copy: Assessment) -> Iterator[tuple[str, bytes]]:
    """The bytes for the files of a copy, which have ids of their own: found by their checksum."""
    by_sum = {hashlib.sha256(data).hexdigest(): data for data in parcel.files.values()}
    for each in attachments_of(copy):
        if each.sha256 in by_sum:
            describe(each, by_sum[each.sha256])
            yield each.id, by_sum[each.sha256]


@contextmanager
def _all_or_nothing(store: Store) -> Iterator[Connection]:
    try:
        with store._saving() as connection:
            yield connection
    except IntegrityError as error:
        raise NotTakenOver("Rijen met hetzelfde kenmerk staan al in een ander dossier.") from error


def _write_state(connection: Connection, made: Assessment) -> None:
    """Let the dossier be what it is in the parcel; where somebody here left off stays as it was."""
    with Session(connection, autoflush=False) as session:
        found = session.get(Assessment, made.id)
        session.expunge_all()
    if found is not None:
        made.last_page = found.last_page
    write(connection, rows_of(found) if found is not None else {}, rows_of(made))


def _write_papers(connection: Connection, parcel: Parcel) -> None:
    held = {each.id for each in papers_of(connection, [each.id for each in parcel.versions])}
    for each in (each for each in parcel.papers if each.id not in held):
        write(connection, {}, rows_of(each, {"version_id": each.version_id}))


def _copied(frozen: Frozen) -> Frozen:
    """The same with an id of its own, and not yet of any dossier or version."""
    kind = type(frozen)
    return kind(**{each.name: getattr(frozen, each.name) for each in shape_of(kind).columns if each.name != "id"})


def _refuse_faults(connection: Connection, assessment_id: str) -> None:
    """What the check of the store would find afterwards is found now, while all of it can still be undone."""
    wrong, _ = faults_of_dossier(connection, assessment_id)
    if wrong:
        raise NotTakenOver(wrong[0][1])


def _forget(store: Store, assessment_id: str) -> None:
    """Who opens the dossier from now on gets what stands in the store, and not what was held of it before."""
    for each in [each for each in store._written if each.id == assessment_id]:
        del store._written[each]
        store._held.discard(each)


# --- What the store says of it --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Passing:
    """That a dossier was handed over to, or received from, somebody; `step` is where its trail stood."""

    kind: str
    at: datetime
    who: str
    other: str
    step: int


def passings_of(store: Store, assessment_id: str) -> list[Passing]:
    """Every time that a dossier was handed over or received here, oldest first."""
    with store._reading() as connection:
        links = list(links_of(connection, OF_THE_STORE, key_of(connection, OF_THE_STORE)))
    found = []
    for link in (each for each in links if each.row.kind in (HANDED_OVER, RECEIVED)):
        said = link.values[0].content if link.values else None
        if isinstance(said, dict) and said.get("dossier") == assessment_id:
            row = link.row
            found.append(Passing(row.kind, row.at, row.who, row.note, said["step"]))
    return found


def _note(store: Store, connection: Connection, kind: str, assessment_id: str, head: Head, other: str) -> None:
    said = {"dossier": assessment_id, "step": head.step, "hash": head.hash}
    store._trail.add(connection, OF_THE_STORE, kind, [said], note=other)
