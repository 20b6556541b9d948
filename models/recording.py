"""Knows how a change of a dossier is written: always together with its link in the trail, or not at all."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, text, update
from sqlalchemy.orm import Session, undefer

from models.assessment import Assessment
from models.paper import Paper, seal_of_paper
from models.trail import BEGUN, CHANGED, ERASED, PAPERS, SIGNED, TAKEN_OVER, Trail, last_anchor
from models.trail_rows import NO_CONTENT, row_changes
from models.trail_tables import DOSSIER_KEY, OF_THE_STORE, TRAIL, TRAIL_VALUE
from models.version import Version, seal_of
from models.writing import Rows, changes, differing, rows_of, write


def record(connection: Connection, trail: Trail, assessment_id: str, before: Rows, after: Rows, at: datetime) -> None:
    """Write what changed in a dossier at this moment, or all of a new one."""
    kind = CHANGED if before else BEGUN
    before, after = differing(before, after)
    write(connection, before, after)
    changed = list(row_changes(before, after))
    if changed or changes(before, after) - NO_CONTENT:
        trail.add(connection, assessment_id, kind, changed, at=at)


def record_version(connection: Connection, trail: Trail, version: Version, papers: Sequence[Paper] = ()) -> None:
    """Write a frozen version with what its readers get; the trail keeps the seal over all of it."""
    assert version.assessment_id is not None
    write(connection, {}, rows_of(version, {"assessment_id": version.assessment_id}))
    _sign(connection, trail, version)
    record_papers(connection, trail, version, papers)


def record_papers(
    connection: Connection, trail: Trail, version: Version, papers: Sequence[Paper], later: bool = False
) -> None:
    """Write papers of a version behind those that it has; the trail keeps the seal over each. They get their number.

    Those made `later` than the version stand in the chain of the store: to print changes nothing of a dossier that
    somebody else holds too.
    """
    wanted = select(func.coalesce(func.max(Paper.number), 0)).where(Paper.version_id == version.id)
    said, dossier = [], str(version.assessment_id)
    for number, each in enumerate(papers, 1 + (connection.scalar(wanted) or 0)):
        each.version_id, each.number = version.id, number
        write(connection, {}, rows_of(each, {"version_id": version.id}))
        told = {"version": version.number, "paper": number, "seal": seal_of_paper(each, version.number)}
        said.append(told | {"dossier": dossier} if later else told)
    if said:
        trail.add(connection, OF_THE_STORE if later else dossier, PAPERS, said, note=str(version.number))


def erase(connection: Connection, trail: Trail, assessment_id: str, note: str, who: str = "") -> None:
    """Remove a dossier for good: its key, its values in the trail, its versions and all its rows.

    What stays is the chain of its hashes, ended by a link with who, when and the code in `note`.
    """
    trail.add(connection, assessment_id, ERASED, note=note, who=who)
    numbers = select(TRAIL.c.number).where(TRAIL.c.assessment_id == assessment_id)
    connection.execute(update(TRAIL_VALUE).where(TRAIL_VALUE.c.number.in_(numbers)).values(sealed=None))
    connection.execute(delete(DOSSIER_KEY).where(DOSSIER_KEY.c.assessment_id == assessment_id))
    connection.execute(delete(Assessment).where(Assessment.id == assessment_id))


def take_over(connection: Connection, trail: Trail) -> None:
    """Begin the trail of the dossiers that were there before there was one; does nothing a second time.

    A dossier that was removed in those days goes for good, as was said when it was removed. Where there is a trail
    already, a list of what wants one was not made by the app: it is left for the check of the trail to name.
    """
    if not connection.scalar(text("SELECT 1 FROM sqlite_master WHERE name = 'trail_wanted'")):
        return
    if last_anchor(connection).number:
        return
    for assessment_id in connection.scalars(text("SELECT id FROM trail_wanted ORDER BY id")).all():
        with Session(connection, autoflush=False) as session:
            found = session.get(Assessment, assessment_id)
            session.expunge_all()
        assert found is not None
        trail.add(connection, assessment_id, TAKEN_OVER, row_changes({}, rows_of(found)))
        for version in versions_of(connection, assessment_id):
            _sign(connection, trail, version)
        if found.removed:
            erase(connection, trail, assessment_id, "removed_before")
    connection.execute(text("DROP TABLE trail_wanted"))


def versions_of(connection: Connection, assessment_id: str) -> Iterator[Version]:
    """The frozen versions of a dossier, oldest first, with all their bytes."""
    wanted = select(Version).where(Version.assessment_id == assessment_id).order_by(Version.number)
    with Session(connection) as session:
        found: list[Any] = list(session.scalars(wanted.options(undefer(Version.pdf))))
        session.expunge_all()
    yield from found


def papers_of(connection: Connection, version_ids: Iterable[str]) -> list[Paper]:
    """What the readers of these versions get, in the order in which it was made, with all bytes."""
    wanted = select(Paper).where(Paper.version_id.in_(list(version_ids))).order_by(Paper.version_id, Paper.number)
    with Session(connection) as session:
        found = list(session.scalars(wanted))
        session.expunge_all()
    return found


def _sign(connection: Connection, trail: Trail, version: Version) -> None:
    said = {"version": version.number, "seal": seal_of(version)}
    trail.add(connection, str(version.assessment_id), SIGNED, [said], note=str(version.number))
