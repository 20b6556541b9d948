"""The encrypted store: one file in which all assessments live, opened by one process at a time.

An assessment is loaded whole and then stands by itself; `save` writes what changed in it since.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from models.assessment import Assessment
from models.attachments import describe, refuse_more, write_bytes
from models.base import datetime, now
from models.connection import open_engine
from models.desk_keeping import catch_up, has_desk, keep_up
from models.evidence import Attachment, Source
from models.exporting import note_export, note_numbers
from models.last_place import LastPlace
from models.listing import ListRow
from models.paper import Paper
from models.readable import Readable
from models.recording import erase, record, record_papers, record_version, take_over
from models.schema import SHIPPED, TRAIL_SINCE, Migrations, bring_up_to_date
from models.steps import Step, unheard
from models.still_there import file_at
from models.store_errors import (
    AlreadyThere,
    NoSuchAssessment,
    SaveFailed,
    StoreError,
    StoreExists,
    StoreMissing,
    StoreNotWritable,
    opening_problem,
    saving_problem,
)
from models.trail import Trail, last_anchor
from models.trail_rows import CHANGED_AT, NO_CONTENT
from models.version import Version
from models.views import Hearing
from models.withdrawing import ROWS, next_moment, withdraw, without
from models.writing import Rows, changes, rows_of

__all__ = ["STORE_FILE", "ListRow", "SaveFailed", "Store", "StoreError"]

STORE_FILE = "kindvoorop.kluis"


class Store(Readable):
    """An open store. Reading raises StoreError; saving raises SaveFailed and leaves all on screen as it is."""

    def __init__(self, engine: Engine, path: Path, data_key: bytes, trail: Trail) -> None:
        super().__init__(engine, path, data_key, trail)
        self._closed = False
        self._file = file_at(path)
        self.last_place = LastPlace(path, trail.chain_key)
        # What was written last of each assessment that somebody holds.
        self._written: WeakKeyDictionary[Assessment, Rows] = WeakKeyDictionary()
        # Held here too, so that nothing typed goes when a window lets go of it before it was saved.
        self._held: set[Assessment] = set()

    # --- Opening and closing ------------------------------------------------------------------------------

    @classmethod
    def create(cls, folder: Path, data_key: bytes, who: str = "") -> "Store":
        """Make a new, empty store in this folder; `who` opens it. Raises StoreExists, StoreNotWritable."""
        path = folder / STORE_FILE
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError as error:
            raise (StoreExists if path.exists() else StoreNotWritable)(path) from error
        except OSError as error:
            raise StoreNotWritable(path) from error
        try:
            return cls._start(path, data_key, SHIPPED, who)
        except Exception:
            for each in (path, path.with_name(f"{STORE_FILE}-wal")):
                each.unlink(missing_ok=True)
            raise

    @classmethod
    def open(
        cls, folder: Path, data_key: bytes, migrations: Migrations = SHIPPED, who: str = "", step: Step = unheard
    ) -> "Store":
        """Open the store in this folder; one of an older version of the app is updated first.

        `who` is whose passphrase opened it, for the trail. `step` hears how far an update is, and may raise to stop.
        Raises StoreMissing, StoreInUse, StoreDamaged, StoreTooNew, StoreNotWritable, UpdateFailed.
        """
        path = folder / STORE_FILE
        if not path.is_file():
            raise StoreMissing(path)
        return cls._start(path, data_key, migrations, who, step)

    @property
    def who(self) -> str:
        """Whose passphrase opened the store: who makes the changes, for the trail."""
        return self._trail.who

    @who.setter
    def who(self, name: str) -> None:
        self._trail.who = name

    @classmethod
    def _start(
        cls, path: Path, data_key: bytes, migrations: Migrations, who: str = "", step: Step = unheard
    ) -> "Store":
        engine, trail = open_engine(path, data_key), Trail(data_key, who)
        try:
            bring_up_to_date(engine, path, data_key, migrations)
            with engine.begin() as connection:
                take_over(connection, trail)
                catch_up(connection, step)
            store = cls(engine, path, data_key, trail)
            if TRAIL_SINCE in migrations.revisions:
                store.last_place.compare(store.anchor(), store.holds)
            return store
        except Exception as error:
            engine.dispose()
            if not isinstance(error, sqlcipher.Error | DBAPIError):
                raise
            problem = opening_problem(path, error)
            if problem is None:
                raise
            raise problem from error

    def close(self) -> None:
        """Let go of the file; what was deleted does not stay behind in the log beside it. Twice does no harm."""
        with self._turn:
            if not self._closed:
                self._closed = True
                self._empty_log()
                self._engine.dispose()

    @property
    def is_closed(self) -> bool:
        """Whether the file was let go of."""
        return self._closed

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- Reading ------------------------------------------------------------------------------------------

    def load(self, assessment_id: str) -> Assessment:
        """One assessment, whole; the same object as long as somebody holds it. Raises NoSuchAssessment."""
        known = next((each for each in list(self._written) if each.id == assessment_id), None)
        found = known or self._fetch(assessment_id)
        if found is None:
            raise NoSuchAssessment(assessment_id)
        self._let_go_of_what_is_saved()
        self._held.add(found)
        return found

    def _fetch(self, assessment_id: str) -> Assessment | None:
        with self._reading() as connection, Session(connection, autoflush=False) as session:
            found = session.get(Assessment, assessment_id)
            session.expunge_all()
        if found is not None:
            self._written[found] = rows_of(found)
        return found

    # --- Writing ------------------------------------------------------------------------------------------

    def add(self, assessment: Assessment) -> None:
        """Write a new assessment, and whatever else is not saved yet. Raises AlreadyThere, SaveFailed.

        When that fails the store does not hold it.
        """
        if self.has(assessment.id):
            raise AlreadyThere(assessment.id)
        self._written[assessment] = {}
        self._held.add(assessment)
        try:
            self._write()
        except Exception:
            del self._written[assessment]
            self._held.discard(assessment)
            raise

    def save(self) -> None:
        """Write what changed in the assessments that are held; `changed_at` tells when that was.

        Raises SaveFailed; all objects are then as they were before, and the next save writes the same.
        """
        self._write()

    def add_version(self, assessment: Assessment, version: Version, papers: Sequence[Paper] = ()) -> None:
        """Freeze a version with its papers: together with what changed in the assessment, or not at all.

        The store fills in whose it is, its number and the checksum of its content. Raises SaveFailed.
        """
        version.number = 1 + self._last_number(assessment.id)
        version.assessment_id = assessment.id
        version.sha256 = hashlib.sha256(version.content).hexdigest()
        self._write(lambda connection: record_version(connection, self._trail, version, papers))

    def add_papers(self, version: Version, papers: Sequence[Paper]) -> None:
        """Keep what other readers get of a version that was frozen before. Raises SaveFailed."""
        with self._saving() as connection:
            record_papers(connection, self._trail, version, papers, later=True)

    def attach(self, assessment: Assessment, source: Source, attachment: Attachment, data: bytes) -> None:
        """Add a file to a source of a held assessment: row, bytes and all that is not saved yet, or nothing at all.

        The store fills in size, checksum and that the bytes are here. Raises AttachmentTooLarge, SaveFailed.
        """
        refuse_more([each for row in assessment.all_sources for each in row.attachments], data)
        describe(attachment, data)
        source.attachments.append(attachment)
        try:
            self._write(lambda connection: write_bytes(connection, attachment.id, data))
        except Exception:
            source.attachments.remove(attachment)
            raise

    def erase(self, assessment_id: str, note: str, who: str = "") -> None:
        """Remove an assessment for good; a link in the trail with `note`, a code for why, is all that stays.

        `who` says by whom, where that is not whose passphrase opened the store. Raises NoSuchAssessment, SaveFailed.
        """
        if not self.has(assessment_id):
            raise NoSuchAssessment(assessment_id)
        with self._saving() as connection:
            erase(connection, self._trail, assessment_id, note, who)
        for each in [each for each in self._written if each.id == assessment_id]:
            del self._written[each]
            self._held.discard(each)
        self._empty_log()

    def add_link(self, assessment_id: str, kind: str, note: str = "") -> None:
        """Put in the trail that something happened to a dossier or, without its id, to the store. Raises SaveFailed."""
        with self._saving() as connection:
            self._trail.add(connection, assessment_id, kind, note=note)

    def withdraw(self, assessment: Assessment, hearing: Hearing, what: Iterable[str], who: str = "") -> None:
        """Remove what a child said in a talk for good, from the rows and from the trail (see `models.withdrawing`).

        `what` are names out of `withdrawing.SAID`. Raises SaveFailed; then nothing has changed.
        """
        self._write()
        before, chosen = self._written[assessment], set(what)
        after = without(before, hearing, chosen, at := next_moment(hearing))
        after["assessment", assessment.id] = after["assessment", assessment.id] | {"changed_at": at}
        with self._saving({assessment.id: after}) as connection:
            withdraw(connection, self._trail, assessment.id, before, after, hearing, chosen, at, who)
        for name in chosen & ROWS.keys():
            getattr(hearing, name).clear()
        for name in chosen - ROWS.keys():
            setattr(hearing, name, "")
        hearing.withdrawn_at = assessment.changed_at = at
        self._written[assessment] = rows_of(assessment)
        self._empty_log()

    def note_export(self, assessment_id: str, what: str, reader: str, version: int, data: bytes) -> None:
        """Keep in the trail that a file of this dossier left the store, and for whom. Raises SaveFailed."""
        self.note_written(assessment_id, what, reader, version, hashlib.sha256(data).hexdigest())

    def note_written(self, assessment_id: str, what: str, reader: str, version: int, sha256: str) -> None:
        """The same of a file that is too large to hold, by its checksum. Raises SaveFailed."""
        with self._saving() as connection:
            note_export(connection, self._trail, assessment_id, what, reader, version, sha256)

    def note_numbers(self, since: int, until: int, which: str, data: bytes) -> None:
        """Keep in the trail that counts for policy over these years left the store. Raises SaveFailed."""
        with self._saving() as connection:
            note_numbers(connection, self._trail, since, until, which, hashlib.sha256(data).hexdigest())

    def _last_number(self, assessment_id: str) -> int:
        wanted = select(func.max(Version.number)).where(Version.assessment_id == assessment_id)
        with self._reading() as connection:
            return connection.scalar(wanted) or 0

    def _write(self, more: Callable[[Connection], None] | None = None) -> None:
        """Write what changed, and in the same transaction `more`."""
        at = now()
        pairs = [(each, self._written[each], self._as_it_will_be(each, at)) for each in list(self._written)]
        pairs = [(each, before, after) for each, before, after in pairs if before != after]
        if not pairs and more is None:
            return
        with self._saving({each.id: after for each, _, after in pairs}) as connection:
            for assessment, before, after in pairs:
                record(connection, self._trail, assessment.id, before, after, at)
            if more is not None:
                more(connection)
        for assessment, before, after in pairs:
            self._written[assessment] = after
            assessment.changed_at = after["assessment", assessment.id][CHANGED_AT]
            if before.keys() - after.keys():
                self._empty_log()

    @contextmanager
    def _saving(self, known: Mapping[str, Rows] | None = None) -> Iterator[Connection]:
        """One transaction: all of it is written, or nothing; then where the trail stands is noted beside the store.

        The desk keeps up in it; `known` are the rows of dossiers as they will be, where these are at hand.
        """
        if file_at(self._path) != self._file:
            raise SaveFailed("weg")
        try:
            with self._turn, self._engine.begin() as connection:
                yield connection
                place = last_anchor(connection)
                if has_desk(connection):
                    keep_up(connection, place, known)
        except DBAPIError as error:
            problem = saving_problem(error)
            if problem is None:
                raise
            raise problem from error
        self.last_place.note(place)

    def _as_it_will_be(self, assessment: Assessment, at: datetime) -> Rows:
        """The rows to write, with the moment of the change when something of the content changed since."""
        before, after = self._written[assessment], rows_of(assessment)
        if before and changes(before, after) - NO_CONTENT:
            after["assessment", assessment.id][CHANGED_AT] = at
        return after

    def _let_go_of_what_is_saved(self) -> None:
        self._held = {each for each in self._held if self._written.get(each) != rows_of(each)}
