"""Knows what can be read from an open store; nothing here writes."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from models.assessment import Assessment
from models.attachments import piece_of
from models.backup import DossierState, UncheckedCopy, begin_copy, dossiers_of, faults
from models.base import datetime
from models.connection import READING, outside_transaction
from models.counting import CountedDossier, read_counted
from models.desk import Desk
from models.exporting import Export, NumbersLeft, export_with, exports_of, numbers_left
from models.gone import Gone, erased_when, gone_of
from models.listing import ListRow, read_list
from models.paper import Paper
from models.recording import papers_of, versions_of
from models.steps import Step, unheard
from models.store_errors import NoSuchAssessment, StoreDamaged, opening_problem
from models.trail import (
    ACCEPTED,
    OF_THE_STORE,
    RESTORED,
    Anchor,
    Head,
    Trail,
    chained_at,
    hash_at,
    head_of,
    last_anchor,
    last_of_kind,
)
from models.version import Version, fingerprint_of
from models.withdrawn import Withdrawal

if TYPE_CHECKING:
    from models.history import History
    from models.verifying import Fault


class Readable:
    """An open store as it is read. Raises StoreError where the file cannot be read."""

    def __init__(self, engine: Engine, path: Path, data_key: bytes, trail: Trail) -> None:
        self._engine = engine
        self._data_key = data_key
        self._path = path
        self._trail = trail
        # One connection, and one at a time on it: work beside the window takes turns with the window.
        self._turn = RLock()
        self.desk = Desk(self._reading)

    def list_rows(self) -> list[ListRow]:
        """What the start screen shows, last changed first."""
        with self._reading() as connection:
            return read_list(connection)

    def counted(self) -> list[CountedDossier]:
        """What is counted of each dossier for policy: codes and days alone."""
        with self._reading() as connection:
            return read_counted(connection)

    def numbers_left(self) -> list[NumbersLeft]:
        """The counts for policy that left the store, the oldest first."""
        with self._reading() as connection:
            return numbers_left(connection)

    def has(self, assessment_id: str) -> bool:
        """Whether the store holds an assessment with this id."""
        with self._reading() as connection:
            found = connection.scalar(select(Assessment.id).where(Assessment.id == assessment_id))
        return found is not None

    def look_at(self, assessment_id: str) -> Assessment:
        """One assessment as it is saved, only to be looked at: nothing of it is written. Raises NoSuchAssessment."""
        with self._reading() as connection, Session(connection, autoflush=False) as session:
            found = session.get(Assessment, assessment_id)
            session.expunge_all()
        if found is None:
            raise NoSuchAssessment(assessment_id)
        return found

    def erased_at(self, assessment_id: str) -> datetime | None:
        """When the assessment with this id was erased for good; None when it was not."""
        with self._reading() as connection:
            return erased_when(connection, assessment_id)

    def versions(self, assessment_id: str) -> list[Version]:
        """The frozen versions of an assessment, oldest first."""
        with self._reading() as connection:
            return list(versions_of(connection, assessment_id))

    def version_with_fingerprint(self, fingerprint: str) -> tuple[str, int] | None:
        """The dossier and the number of the version that bears this fingerprint on its papers; None when none does."""
        wanted = select(Version.id, Version.assessment_id, Version.number, Version.sha256)
        with self._reading() as connection:
            for version_id, assessment_id, number, content in connection.execute(wanted):
                if fingerprint_of(version_id, number, content) == fingerprint:
                    return str(assessment_id), int(number)
        return None

    def papers(self, version: Version) -> list[Paper]:
        """What readers other than who decides get of a version, in the order in which it was made."""
        with self._reading() as connection:
            return papers_of(connection, [version.id])

    def goes_through(self, assessment_id: str, step: int, signs: str) -> bool:
        """Whether the trail of an assessment goes through this step, of whose hash paper names the first signs."""
        with self._reading() as connection:
            return (hash_at(connection, assessment_id, step) or "").startswith(signs)

    @property
    def folder(self) -> Path:
        """Where the store lies, with the file of the organisation beside it."""
        return self._path.parent

    def export_with(self, digest: str) -> tuple[str, Export] | None:
        """The dossier of which a file with this SHA-256 left the store, and how it left; None when none did."""
        with self._reading() as connection:
            return export_with(connection, digest)

    def exports(self, assessment_id: str) -> list[Export]:
        """The files that left of an assessment, the oldest first."""
        with self._reading() as connection:
            return exports_of(connection, assessment_id)

    def head(self, assessment_id: str) -> Head:
        """The last link in the trail of an assessment, as a printed decision names it."""
        with self._reading() as connection:
            return head_of(connection, assessment_id)

    def anchor(self) -> Anchor:
        """The last link in the trail of the whole store, to be kept outside it."""
        with self._reading() as connection:
            return last_anchor(connection)

    def attachment_bytes(self, attachment_id: str) -> Iterator[bytes]:
        """The bytes of a file, piece by piece; none when they are not in this store.

        Every piece is a question of its own, so that saving goes on while somebody reads. Whether they are the bytes
        that were added is for who reads to see by their sum.
        """
        for place in count():
            with self._reading() as connection:
                piece = piece_of(connection, attachment_id, place)
            if piece is None:
                return
            yield piece

    def examine(self) -> None:
        """Read the whole file and raise StoreDamaged when any page, index or reference is not as it should be."""
        # The check of the pages looks at the file alone; one that a power cut broke off stands whole in the log.
        self._empty_log()
        with self._reading() as connection:
            wrong = faults(connection.connection.cursor())
        if wrong:
            raise StoreDamaged(self._path)

    def history(self, assessment_id: str) -> "History":
        """Every change of a field of this assessment and every other event, oldest first (see `models.history`)."""
        return self.reading_history(assessment_id)()

    def reading_history(self, assessment_id: str) -> Callable[[], "History"]:
        """What gives the history of what is saved now; it touches the store no more, so it can be done beside it."""
        from models.history import reading

        with self._reading() as connection:
            return reading(connection, assessment_id)

    def verify(self, anchors: Mapping[str, Anchor], step: Step = unheard) -> list["Fault"]:
        """What in store, trail and versions is not as it was written, the first link first (see `models.verifying`).

        Each dossier is a question of its own, so that this can go on beside the window; `step` hears how far it is.
        Where something was written meanwhile all is looked at again, in one go.
        """
        from models.verifying import Verifying

        before, looking = self.writes(), Verifying(self._trail.chain_key, anchors)
        with self._reading() as connection:
            looking.begin(connection)
        looking.look_at_chain()
        for done, dossier in enumerate(looking.dossiers):
            step(done, len(looking.dossiers))
            with self._reading() as connection:
                looking.look_at(connection, dossier)
        with self._reading() as connection:
            found = looking.end(connection)
            if self.writes() != before:
                found = Verifying(self._trail.chain_key, anchors).whole(connection)
        return found

    @property
    def data_key(self) -> bytes:
        """The key that its copies open with too."""
        return self._data_key

    def writes(self) -> int:
        """How many rows were written since the store was opened."""
        with self._reading():
            return int(outside_transaction(self._engine, "SELECT total_changes()")[0][0])

    def dossiers(self) -> list[DossierState]:
        """What a copy of now would hold."""
        with self._reading():
            return dossiers_of(self._engine)

    def begin_copy(self, part: Path) -> UncheckedCopy:
        """Write all that is saved to a new file, which is still to be checked. Raises CopyFailed, StoreDamaged."""
        with self._reading():
            return begin_copy(self._engine, self._data_key, part)

    def gone(self) -> Gone:
        """What was erased and withdrawn for good, also before the store went back to an earlier state."""
        with self._reading() as connection:
            return gone_of(connection)

    def erased_ids(self) -> set[str]:
        """The ids of all assessments that were erased for good."""
        return set(self.gone().erased)

    def withdrawals(self) -> list[Withdrawal]:
        """What children took back in the dossiers that were not erased, oldest first."""
        return list(self.gone().withdrawn)

    def restored_at(self) -> datetime | None:
        """When an earlier store last took the place of a later one; None when that never happened."""
        with self._reading() as connection:
            moments = [last_of_kind(connection, OF_THE_STORE, each) for each in (RESTORED, ACCEPTED)]
        return max((each for each in moments if each), default=None)

    def holds(self, anchor: Anchor) -> bool:
        """Whether the trail of the whole store goes through this place."""
        with self._reading() as connection:
            return chained_at(connection, anchor.number) == anchor.chained

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._turn, self._engine.connect().execution_options(**READING) as connection:
                yield connection
        except (sqlcipher.Error, DBAPIError) as error:
            problem = opening_problem(self._path, error)
            if problem is None:
                raise
            raise problem from error

    def _empty_log(self) -> None:
        """What was deleted also leaves the log. A disk that refuses this refuses saving too, and says so there."""
        with suppress(sqlcipher.Error), self._turn:
            outside_transaction(self._engine, "PRAGMA wal_checkpoint(TRUNCATE)")
