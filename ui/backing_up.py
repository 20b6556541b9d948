"""Backups by themselves: after half an hour of changes at a quiet moment, and when the store closes."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from PySide6.QtCore import QObject, QTimer, Signal

from ui.in_background import InBackground

if TYPE_CHECKING:
    from app.backup_settings import BackupSettings
    from app.backups import BegunBackup
    from models.gone import Gone
    from models.store import Store

LOOK_EVERY_MS = 5000
LARGE, LOOKS_WHEN_LARGE = 20_000_000, 12
"""Writing the copy holds up the keys: some tens of milliseconds as a rule, half a second or more for 50 MB. So a backup
is begun when nothing was written between two looks; for a store of so many bytes, not during a minute of looks."""


class BackingUp(QObject):
    """Watches one open store. It holds the store by a weak reference only: whoever closes it is rid of it."""

    told = Signal(str)  # what went wrong, or empty when a backup was made
    made = Signal()
    cleaned = Signal()  # `left` may be another than it was

    def __init__(self, folder: Path, parent: QObject, is_typing: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self.folder = folder
        self._is_typing = is_typing
        self._store: ReferenceType[Store] | None = None
        self._seen = self._backed_up = 0  # rows written, when last looked and at the last backup
        self._quiet_looks = 0
        self._changed = False
        self._last: datetime | None = None
        self._since: datetime | None = None  # when changes were first seen that are in no backup
        self._begun: BegunBackup | None = None
        self._gone: Gone | None = None  # what must leave the backups, as known when the last one was begun
        self._data_key = b""
        self._problem: str | None = None  # kept here too, because the disk may refuse to keep it
        self._left: tuple[Path, ...] | None = None  # as this
        self.work = InBackground(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def problem(self) -> str:
        """What went wrong the last time, also before this start; empty when that backup was made."""
        from app.backup_settings import read_settings

        return read_settings(self.folder).problem if self._problem is None else self._problem

    @property
    def left(self) -> tuple[Path, ...]:
        """The copies in which something may still stand that was erased or withdrawn, also before this start."""
        from app.backup_settings import read_settings

        return tuple(map(Path, read_settings(self.folder).left)) if self._left is None else self._left

    def watch(self, store: "Store", left_open: bool = False) -> None:
        """Make backups of this store from now on; `left_open` tells that changes may have gone without one."""
        from app.backups import backups_in, place_for

        there = backups_in(place_for(self.folder))
        self._store = ref(store)
        self._last = there[0].made_at if there else None
        self._seen = self._backed_up = store.writes()
        self._changed = left_open or bool(self.problem) or (not there and store.desk.last_change() is not None)
        self._timer.start()
        if self.left:
            self.clean()

    def look(self) -> None:
        """Begin a backup when it is due and nobody is writing at this moment, or has been for an hour on end."""
        from app.thinning import EVERY, due

        store, now = self._open_store(), datetime.now(UTC)
        if store is None or self.work.is_busy:
            return
        still = store.writes() == self._seen and not self._is_typing()
        self._quiet_looks = self._quiet_looks + 1 if still else 0
        self._seen = store.writes()
        if self.has_changes() and self._since is None:
            self._since = now
        late = self._since is not None and now - self._since > 2 * EVERY
        if due(self._last, self.has_changes(), now) and (self._is_quiet() or late):
            self.back_up()

    def _is_quiet(self) -> bool:
        from app.places import STORE_FILE

        try:
            size = (self.folder / STORE_FILE).stat().st_size
        except OSError:  # the disk is gone at this moment; saving tells so
            return False
        return self._quiet_looks >= (1 if size < LARGE else LOOKS_WHEN_LARGE)

    def has_changes(self) -> bool:
        """Whether something was written that is in no backup yet."""
        store = self._open_store()
        return self._changed or (store is not None and store.writes() != self._backed_up)

    def back_up(self) -> None:
        """Make a backup now: the copy is written at once, checking it and the second place follow beside the window."""
        if not self.work.is_busy and self._begin():
            self.finish_beside()

    def finish_beside(self) -> None:
        """Check the copy that was written and bring it to the second place, beside a window that stays open."""
        begun, self._begun = self._begun, None
        if begun is not None:
            folder, gone, key, self._data_key = self.folder, self._gone, self._data_key, b""
            assert gone is not None
            self.work.start(lambda: _finish(begun, folder, key, gone), self._finished)

    def begin_last(self) -> None:
        """Before the store closes: write a copy when something changed. `finish_last` does the rest after that."""
        self._timer.stop()
        self.work.wait()
        self._begun = None
        if self.has_changes():
            self._begin()
        self._store = None

    def finish_last(self) -> None:
        """After the store closed: the same, and wait for it, because the window closes."""
        self.finish_beside()
        self.work.wait()

    def _open_store(self) -> "Store | None":
        store = self._store() if self._store is not None else None
        return None if store is None or store.is_closed else store

    def _begin(self) -> bool:
        from app.backups import BackupFailed, begin_backup

        store = self._open_store()
        if store is None:
            return False
        gone = store.gone()
        self._last = datetime.now(UTC)  # also when it fails: tried again after as long as any other
        try:
            self._begun = begin_backup(store, self.folder, self._last)
        except BackupFailed as problem:
            self._finished(problem)
            return False
        self._backed_up, self._changed, self._since = store.writes(), False, None
        self._gone, self._data_key = gone, store.data_key
        return True

    def clean(self) -> None:
        """What was erased or withdrawn in the store leaves its backups now, and not only with the next one."""
        from app.erased import clean_backups

        store = self._open_store()
        if store is not None and not self.work.is_busy:
            folder, key, gone = self.folder, store.data_key, store.gone()
            self.work.start(lambda: clean_backups(folder, key, gone.erased, gone.withdrawn), self._cleaned)

    def _cleaned(self, result: object) -> None:
        if isinstance(result, Exception):
            raise result
        assert isinstance(result, list)
        self._left = tuple(result)
        self._keep(lambda kept: replace(kept, left=tuple(map(str, result))))
        self.cleaned.emit()

    def _finished(self, result: object) -> None:
        from app.backups import BackupFailed
        from app.second_place import SecondCopyFailed

        if isinstance(result, _Finished):
            self._cleaned(result.left)
            result = result.problem
        problem = str(result) if isinstance(result, BackupFailed | SecondCopyFailed) else ""
        if isinstance(result, Exception) and not problem:
            raise result
        self._changed = self._changed or isinstance(result, BackupFailed)
        self._problem = problem
        self._keep(lambda kept: replace(kept, problem=problem))
        self.told.emit(problem)
        if not problem:
            self.made.emit()

    def _keep(self, change: "Callable[[BackupSettings], BackupSettings]") -> None:
        """Kept until a backup was made, or the copies are clean, so that it is also told at the next start."""
        from app.backup_settings import read_settings, write_settings

        settings = read_settings(self.folder)
        if settings != (now := change(settings)):
            with suppress(OSError):
                write_settings(self.folder, now)


@dataclass(frozen=True)
class _Finished:
    """A backup was made; `problem` tells that the second place was not reached, `left` what is not clean yet."""

    problem: Exception | None
    left: "list[Path]"


def _finish(begun: "BegunBackup", folder: Path, data_key: bytes, gone: "Gone") -> _Finished:
    from app.erased import clean_backups
    from app.second_place import SecondCopyFailed, copy_to_second_place

    made, problem = begun.finish(), None
    try:
        copy_to_second_place(made, folder)
    except SecondCopyFailed as failed:
        problem = failed
    return _Finished(problem, clean_backups(folder, data_key, gone.erased, gone.withdrawn))
