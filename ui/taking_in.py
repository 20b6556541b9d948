"""Taking files in one after another: read and looked at beside the window, written in one go, told at the source."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app.attachment_kinds import NotTakenIn, TakenIn, name_for, read_in
from app.changes import add_source
from app.disk_words import reason
from app.fields import Field
from models.evidence import Attachment, Source
from resources.language import tr
from ui.editing import Editing
from ui.saving_files import ChoosePath, ask_path, last_folder, remember_folder

ChooseFiles = Callable[[QWidget], list[str]]
"""Asks which files to add; empty means none."""

BESIDE = ""
"""Stands for the page itself where the id of a source stands: each file there becomes a source of its own."""


@dataclass(frozen=True)
class Becomes:
    """What each file at a place that is no source becomes."""

    make: Callable[[str], Source]  # the source, by the name of the file
    keep: Callable[[Source], None]  # what is done with it once the file is in it
    focus: Field  # where the focus goes then


HIDDEN_IN_PDF = tr(
    "Een PDF kan meer zeggen dan u ziet, zoals wie hem maakte of waar. Kijk dat na voordat u hem met iemand deelt."
)
MOST_SECONDS = 20.0
"""How long closing a dossier waits for one file that is still being read."""
_FILTER = tr("PDF en afbeeldingen (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp);;Alle bestanden (*)")


def ask_files(asking: QWidget) -> list[str]:
    """Ask with the system's own dialog, beginning where a file was put or taken last."""
    paths, _ = QFileDialog.getOpenFileNames(asking, tr("Bijlage toevoegen"), last_folder(), _FILTER)
    if paths:
        remember_folder(Path(paths[0]).parent)
    return paths


class _Work(QObject):
    """Reads one file and looks at it, beside the window."""

    ended = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.found: object = None  # TakenIn, or the error; None while it is being read
        self.stopped = False
        self._thread = threading.Thread(target=self._run, name="bijlage", daemon=True)

    def start(self) -> None:
        """Begin; `ended` comes in the thread of the window."""
        self._thread.start()

    def wait(self) -> None:
        """Wait till it ended, but not for ever: a disk elsewhere may have gone away."""
        self._thread.join(MOST_SECONDS)
        self.stopped = True

    def _run(self) -> None:
        try:
            with _opened(self.path) as stream:
                self.found = read_in(stream, lambda: self.stopped)
        except (OSError, NotTakenIn, MemoryError) as problem:
            self.found = problem
        self.ended.emit()


def _opened(path: Path):
    """Only a plain file: what waits for somebody to write would never end."""
    if not path.is_file():
        raise NotTakenIn(tr("Dit is geen bestand. Kies een bestand, geen map."))
    return path.open("rb")


class TakingIn(QObject):
    """The files that wait to be added to the sources of one dossier; it lives as long as its editing."""

    moved = Signal()  # something began, ended or was refused

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.choose_files: ChooseFiles = ask_files
        self.choose_path: ChoosePath = ask_path
        self.becomes: dict[str, Becomes] = {}  # by place
        self.told: dict[str, list[tuple[str, str]]] = {}  # by id of the source: the kind of remark, and the remark
        self._waiting: list[tuple[str, Path]] = []
        self._now: tuple[str, _Work] | None = None
        editing.closing.connect(self.finish)
        editing.curtain_changed.connect(lambda _drawn: self.told.clear())  # a remark names files

    @property
    def editing(self) -> Editing:
        """The dossier: asked of Qt, because a reference back would keep it alive after a lock."""
        found = self.parent()
        assert isinstance(found, Editing)
        return found

    def take(self, source_id: str, paths: list[str]) -> None:
        """Add these files to a source, or each as a source of its own (`BESIDE`)."""
        self.told[source_id] = []
        self._waiting += [(source_id, Path(each)) for each in paths]
        self._begin()

    def finish(self) -> None:
        """Add what was asked for before the dossier closes: who saw it begin may throw the file itself away."""
        while self._now is not None:
            self._now[1].wait()
            if self._now[1].found is None:
                self._now[1].found = NotTakenIn(tr("Het lezen van dit bestand duurde te lang."))
            self._look()

    def busy_at(self, source_id: str) -> str:
        """The name of the file that is being taken in at this source; empty for none."""
        at, work = self._now or ("", None)
        return name_for(str(work.path)) if work is not None and at == source_id else ""

    def _begin(self) -> None:
        if self._now is None and self._waiting:
            source_id, path = self._waiting.pop(0)
            work = _Work(path)
            work.ended.connect(self._look)
            self._now = (source_id, work)
            work.start()
        self.moved.emit()

    def _look(self) -> None:
        """Add the file that was read, if one was; go on with the next."""
        if self._now is None or self._now[1].found is None:
            return
        (source_id, work), self._now = self._now, None
        name = name_for(str(work.path))
        problem = self._add(source_id, name, work.found) if isinstance(work.found, TakenIn) else _why(work.found)
        if problem:
            self.told.setdefault(source_id, []).append(
                ("error", tr("«{name}» is niet toegevoegd. {problem}", name=name, problem=problem))
            )
        self._begin()

    def _add(self, source_id: str, name: str, taken: TakenIn) -> str:
        """Write it; why that failed, or empty."""
        editing, row = self.editing, _row(name, taken)
        sources = editing.assessment.all_sources
        source = next((each for each in sources if each.id == source_id and not each.removed), None)
        if source is None and source_id != BESIDE and source_id not in self.becomes:
            return tr("De bron is intussen verwijderd.")
        made = source is None
        source = source or self._make(source_id, name)
        problem = editing.attach(source, row, taken.data)
        if problem:
            if made:
                sources.remove(source)
            return problem
        if taken.kind == "pdf":
            self.told.setdefault(source_id, []).append(("warning", HIDDEN_IN_PDF))
        if made:
            said = tr("«{name}» staat nu als bron B{number} in de lijst.", name=name, number=source.number)
            self.told.setdefault(source_id, []).append(("good", said))
        becomes = self.becomes.get(source_id) if made else None
        if becomes is None:
            editing.restructure(lambda: None, self._next_focus(f"sources/{source.id}", made, row))
        else:
            editing.restructure(partial(becomes.keep, source), _unless_typing(becomes.focus))
        return ""

    def _make(self, place: str, name: str) -> Source:
        """The source that a file of this name becomes here."""
        becomes = self.becomes.get(place)
        return becomes.make(name) if becomes is not None else add_source(self.editing.assessment, title=_title(name))

    def _next_focus(self, prefix: str, made: bool, row: Attachment) -> str:
        """Where the focus goes: along with who asked for the file, and never away from where somebody types."""
        if made:
            return _unless_typing(f"{prefix}/title")
        here = QApplication.focusWidget()
        asked = here is None or here.objectName() == f"add/{prefix}/attachments"
        return f"{prefix}/attachments/{row.id}/name" if asked else ""


def taking_in(editing: Editing) -> TakingIn:
    """The one that takes files in for this dossier."""
    return editing.findChild(TakingIn) or TakingIn(editing)


def _unless_typing(field: Field) -> Field:
    return "" if isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit) else field


def _row(name: str, taken: TakenIn) -> Attachment:
    return Attachment(
        name=name,
        kind=taken.kind,
        pages=taken.pages,
        width=taken.width,
        height=taken.height,
        cleaned=taken.cleaned,
    )


def _title(name: str) -> str:
    return Path(name).stem or name


def _why(problem: object) -> str:
    if isinstance(problem, OSError):
        return tr("Het bestand kan niet worden gelezen: {problem}.", problem=reason(problem))
    if isinstance(problem, MemoryError):
        return tr("Er is te weinig geheugen vrij. Sluit andere programma’s en probeer het opnieuw.")
    return str(problem)
