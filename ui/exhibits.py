"""«Producties opslaan …»: the bundle for the chosen reader, made beside the window, with progress and a way to stop.

The store is read here, in the window's own thread, a piece at a time; the work beside it asks for the next piece.
"""

import queue
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models.store_errors import StoreError
from resources.language import tr
from ui.editing import Editing
from ui.in_background import InBackground
from ui.row import flush_label
from ui.saving_files import ChoosePath, Outcome, ask_from_here, ask_path, file_name, not_written

if TYPE_CHECKING:
    from reports.exhibits import Bundle, Exhibit

EXHIBITS = "producties"
SAVE = tr("Producties opslaan …")
HINT = tr(
    "Een bundel met de bijlagen bij de bronnen die deze lezer mag weten, genummerd, met een inhoudsopgave en een regel "
    "op elke bladzijde."
)
OUTSIDE = tr("Dit bestand staat nu onversleuteld buiten de kluis.")
_ASK_AGAIN = 0.2  # seconds after which the work looks whether it was stopped


class _Pieces(QObject):
    """Reads pieces of files in the window's own thread for work beside it."""

    asked = Signal(object)

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._store = editing.store
        self._reading: Iterator[bytes] = iter(())
        self._answers: queue.Queue[bytes | Exception | None] = queue.Queue()
        self.stopped = threading.Event()
        self.asked.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def of(self, exhibit: "Exhibit") -> Iterator[bytes]:
        """The bytes of the file of an exhibit; called beside the window. Ends at once when it was stopped."""
        wanted = exhibit.attachment_id
        while not self.stopped.is_set():
            self.asked.emit(wanted)
            wanted = ""
            piece = self._answer()
            if isinstance(piece, Exception):
                raise piece
            if piece is None:
                return
            yield piece

    def _answer(self) -> bytes | Exception | None:
        while not self.stopped.is_set():
            try:
                return self._answers.get(timeout=_ASK_AGAIN)
            except queue.Empty:
                continue
        return None

    def _read(self, attachment_id: str) -> None:
        if self.stopped.is_set():
            return
        try:
            if attachment_id:
                self._reading = self._store.attachment_bytes(attachment_id)
            self._answers.put(next(self._reading, None))
        except StoreError as problem:
            self._answers.put(problem)


class ExhibitsSaving(QWidget):
    """The button with its progress and outcome; `bundle` makes what is to be saved, or says why not and gives None."""

    moved = Signal(str)

    def __init__(self, editing: Editing, name: str, bundle: "Callable[[Outcome], Bundle | None]") -> None:
        super().__init__()
        self.setObjectName(name)
        self.editing, self._bundle = editing, bundle
        self.choose_path: ChoosePath = ask_path
        self.version = 0
        self.outcome = Outcome()
        self.work = InBackground(self)
        self._pieces: _Pieces | None = None
        self.save = self._button(SAVE, "save", self.begin)
        self.stop = self._button(tr("Stoppen"), "stop", self.halt)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)  # how long it takes nobody knows; beside it stands what is being done
        self.progress.setTextVisible(False)
        self.said = flush_label("", "hint")
        self._lay_out()
        self._show_busy(False)
        self.moved.connect(self._tell)
        editing.closing.connect(self._let_go)

    def _button(self, words: str, name: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"{self.objectName()}/{name}")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: clicked())
        return button

    def _lay_out(self) -> None:
        self.progress.setFixedHeight(self.fontMetrics().height() // 2)
        self.save.setToolTip(HINT)
        self.stop.setAccessibleName(tr("Stoppen met het maken van de bundel"))
        line = QHBoxLayout()
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.save)
        column.addWidget(self.said)
        column.addLayout(line)
        column.addWidget(self.outcome)

    def begin(self) -> None:
        """Ask where the bundle goes and begin to make it."""
        if self.work.is_busy:
            return
        self.outcome.hide()
        bundle = self._bundle(self.outcome)
        if bundle is None:
            return
        if not bundle.exhibits:
            self._tell_nothing(bundle)
            return
        whom = bundle.subtitle.partition(",")[0]  # without what the court needs it for: names of files are cut off
        name = file_name(bundle.title, whom, "concept" if bundle.meta.concept else f"versie-{self.version}")
        chosen = ask_from_here(self, self.choose_path, f"{name}.pdf", "pdf")
        if chosen:
            self._start(bundle, Path(chosen))

    def _start(self, bundle: "Bundle", path: Path) -> None:
        from reports.exhibits_writing import write_bundle

        pieces, moved = _Pieces(self.editing), self.moved
        self._pieces = pieces
        self._show_busy(True)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.work.start(
            lambda: write_bundle(bundle, pieces.of, path, moved.emit, pieces.stopped.is_set),
            partial(self._made, bundle, path),
        )

    def halt(self) -> None:
        """Stop; nothing is written then."""
        if self._pieces is not None:
            self._pieces.stopped.set()
            self.said.setText(tr("Wordt gestopt …"))

    def _let_go(self) -> None:
        """Before the dossier closes: nothing of it may go on beside the window."""
        self.halt()
        if self.work.drop():
            self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        for each in (self.progress, self.stop, self.said):
            each.setVisible(busy)
        self.save.setEnabled(not busy)

    def _tell(self, what: str) -> None:
        if self._pieces is not None and not self._pieces.stopped.is_set():
            self.said.setText(what)

    def _made(self, bundle: "Bundle", path: Path, result: object) -> None:
        from reports.exhibits_writing import Stopped, Written
        from reports.pdf_check import BrokenPdf

        self._pieces = None
        focused = self.stop.hasFocus()
        self._show_busy(False)
        if focused:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(result, Written):
            self._tell_written(bundle, path, result)
        elif isinstance(result, Stopped):
            self.outcome.tell("hint", str(result))
        elif isinstance(result, BrokenPdf):
            self.outcome.tell("error", str(result))
        elif isinstance(result, OSError):
            self.outcome.tell("error", not_written(path, result))
        elif isinstance(result, Exception):
            raise result

    def _tell_written(self, bundle: "Bundle", path: Path, written: object) -> None:
        from reports.exhibits_told import told_of
        from reports.exhibits_writing import Written

        assert isinstance(written, Written)
        problem = self.editing.note_written(EXHIBITS, bundle.recipient.label, self.version, written.sha256)
        lines = [each for each in (OUTSIDE, problem, *told_of(bundle, written)) if each]
        self.outcome.saved(path, tr(" ({pages} bladzijden, nagekeken)", pages=written.pages), "\n".join(lines))

    def _tell_nothing(self, bundle: "Bundle") -> None:
        from reports.exhibits_told import left_out
        from reports.exhibits_writing import NOTHING

        self.outcome.tell("warning", "\n".join([tr(NOTHING), *left_out(bundle)]))
