"""One assessment being worked on: takes over what is typed, saves it in time, and asks the rules what is missing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.alarms import Raised, alarms
from app.at_once import AtOnce
from app.casefile_text import keepable
from app.changes import reopen
from app.error_log import note
from app.fields import Field
from app.findings import Finding, check
from app.looked_up import with_looked_up
from app.method import Method, for_decisions
from app.organisation import Organisation
from app.trail_words import mark_of
from models.assessment import Assessment
from models.evidence import Attachment, Source
from models.exporting import Export
from models.history import History
from models.paper import Paper
from models.store_errors import StoreError
from models.trail import Head
from models.version import Version
from models.views import Hearing
from resources.language import DUTCH, in_language, tr
from ui.kept_texts import KeptTexts
from ui.talk.sitting import Around
from ui.undoing import Undoing

SAVE_AFTER_MS = 850
SAVE_AT_LAST_MS = 150
"""Saving takes time from the next key. So when it is due it waits for a key, to run just after it, but not longer."""

TRY_AGAIN_MS = 5000
CHECK_AFTER_MS = 200

BROKEN = tr(
    "Opslaan lukt niet: er ging iets mis in het programma. Neem over wat nog niet is opgeslagen, start Kind Voorop "
    "opnieuw en meld dit bij uw beheerder."
)


class Saves(Protocol):
    """What keeps an assessment; a save that fails raises an error with a Dutch message and loses nothing typed."""

    @property
    def who(self) -> str: ...
    @property
    def folder(self) -> Path: ...
    def save(self) -> None: ...
    def versions(self, assessment_id: str) -> list[Version]: ...
    def head(self, assessment_id: str) -> Head: ...
    def papers(self, version: Version) -> list[Paper]: ...
    def add_version(self, assessment: Assessment, version: Version, papers: Sequence[Paper] = ()) -> None: ...
    def add_papers(self, version: Version, papers: Sequence[Paper]) -> None: ...
    def withdraw(self, assessment: Assessment, hearing: Hearing, what: Iterable[str], who: str = "") -> None: ...
    def note_export(self, assessment_id: str, what: str, reader: str, version: int, data: bytes) -> None: ...
    def note_written(self, assessment_id: str, what: str, reader: str, version: int, sha256: str) -> None: ...
    def exports(self, assessment_id: str) -> list[Export]: ...
    def attach(self, assessment: Assessment, source: Source, attachment: Attachment, data: bytes) -> None: ...
    def attachment_bytes(self, attachment_id: str) -> Iterator[bytes]: ...
    def reading_history(self, assessment_id: str) -> Callable[[], History]: ...


class Editing(QObject):
    """The open assessment. Forms call `put` or `change`; pages and panels listen."""

    changed = Signal(str)  # the field that got another value
    rebuilt = Signal(str)  # rows came or went; the page is built anew and the focus goes to this field
    asked_for = Signal(str)  # a page or panel wants to lead to this field
    findings_changed = Signal()
    save_state = Signal(bool, str)  # saved or not, and what to tell the person
    curtain_changed = Signal(bool)
    exported = Signal()  # a file left the store
    withdrew = Signal()  # a child took words back
    shown_to_child = Signal(object)  # a sitting: the screen is to be turned towards a child
    closing = Signal()  # the last moment to hand over what was typed

    def __init__(self, assessment: Assessment, method: Method, store: Saves, save_failed: type[Exception]) -> None:
        super().__init__()
        self.assessment = assessment
        self.method = self._shipped = method
        self.store = store
        self.findings: Sequence[Finding] = ()
        self._found_at: dict[Field, list[Finding]] = {}
        self._alarms: Sequence[Raised] | None = None
        self.curtain = False
        self.visited: set[str] = set()
        self.unread: dict[Field, str] = {}  # what was typed and not understood, by field
        self._told_unread: set[Field] = set()
        self.drafts: dict[Field, str] = {}  # what was begun on the review page and is no part of the file yet
        self.around_talks: dict[str, Around] = {}  # what was chosen for a talk on the screen, by its id
        self.marked: tuple[str, dict[str, list[str]]] = ("", {})  # what was last marked in one go, and how to undo it
        self.at_once: AtOnce | None = None  # what the last press filled in for several fields
        self._organisation = Organisation()
        self.organisation_unread = False  # whether its file could not be read, so that nothing of it is known
        self.norms_accepted: frozenset[str] = frozenset()  # unconfirmed norms that a paper was made with all the same
        self.unsaved = False
        self._is_broken = False  # whether the last save met an error that nobody expected
        self._save_failed = save_failed
        self._save_is_due = False
        self._save_timer = self._timer(self._save_in_time)
        self._check_timer = self._timer(self.check)
        self.undoing = Undoing(self)
        self.kept_texts = KeptTexts(self)

    @property
    def organisation(self) -> Organisation:
        """What the organisation keeps for all its files."""
        return self._organisation

    @organisation.setter
    def organisation(self, ours: Organisation) -> None:
        """From here on the contacts of the method are those that the organisation looked up."""
        self._organisation, self.method = ours, with_looked_up(self._shipped, ours)

    @property
    def decision_method(self) -> Method:
        """The method in the language of the decision, for what stays in the file or goes on paper."""
        if self.method.language == DUTCH:
            return self.method
        return with_looked_up(for_decisions(self._shipped), self._organisation)

    @contextmanager
    def on_paper(self) -> Iterator[tuple[Method, tuple[Finding, ...]]]:
        """The method and what was found, in the language of the decision; every word said meanwhile is in it too."""
        method = self.decision_method
        with in_language(method.language):
            same = method is self.method
            yield method, tuple(self.findings) if same else check(self.assessment, method)

    @contextmanager
    def for_the_file(self) -> Iterator[Method]:
        """The method in the language of the decision, to draft or compose with: words said meanwhile are in it too."""
        method = self.decision_method
        with in_language(method.language):
            yield method

    @property
    def who(self) -> str:
        """Whose passphrase opened the store, to fill in names with; empty when that is not known."""
        return self.store.who

    def _timer(self, what: Callable[[], Any]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(what)
        return timer

    def put(self, owner: Any, attribute: str, value: Any, field: Field) -> None:
        """Take over one value from a form; of a text, what can be kept."""
        if isinstance(value, str):
            value = keepable(value)
        if getattr(owner, attribute) != value:
            setattr(owner, attribute, value)
            self._touched(field)

    def keep_place(self, page: str) -> None:
        """Keep where somebody is: nothing that is shown or checked follows from that."""
        if self.assessment.last_page != page:
            self.assessment.last_page = page
            self._to_be_saved()

    def change(self, field: Field, what: Callable[[], Any]) -> None:
        """Do something to the assessment that is more than setting one attribute."""
        what()
        self._touched(field)

    def restructure(self, what: Callable[[], Any], focus: Field = "") -> None:
        """Add or remove rows; the page is built anew with the focus in `focus`."""
        what()
        self._touched(focus)
        self.check()
        self.rebuilt.emit(focus)

    def keep_unread(self, field: Field, typed: str) -> None:
        """Remember what cannot be taken over; empty when what stands there is understood."""
        if typed:
            self.unread[field] = typed
        else:
            self.unread.pop(field, None)

    def keep_draft(self, field: Field, typed: str) -> None:
        """Remember what was begun, so that it is there again when its page is; empty when there is nothing left."""
        if typed.strip():
            self.drafts[field] = typed
        else:
            self.drafts.pop(field, None)

    def around(self, talk: Hearing) -> Around:
        """What was chosen for this talk on the screen, and what that left to do."""
        return self.around_talks.setdefault(talk.id, Around())

    def unread_once(self) -> Field:
        """A field with something that was not understood, told only once so that nobody is held; empty for none."""
        untold = [each for each in self.unread if each not in self._told_unread]
        self._told_unread.update(self.unread)
        return untold[0] if untold else ""

    def _touched(self, field: Field) -> None:
        reopen(self.assessment, field)
        self._to_be_saved()
        self._check_timer.start(CHECK_AFTER_MS)
        self.changed.emit(field)

    def _to_be_saved(self) -> None:
        self.unsaved = True
        if self._save_is_due:
            self._save_timer.start(0)
        elif not self._save_timer.isActive():  # not postponed by every key: who types on and on is saved too
            self._save_timer.start(SAVE_AFTER_MS)

    def _save_in_time(self) -> None:
        """Save, unless it is only just due: then the next key is waited for."""
        if self._save_is_due:
            self.save()
        else:
            self._save_is_due = True
            self._save_timer.start(SAVE_AT_LAST_MS)

    def save(self) -> bool:
        """Save now; on failure everything stays on screen and is tried again after some seconds.

        So it does after an error that nobody expected: else the window would say nothing of it, and close with it.
        """
        self._save_timer.stop()
        self._save_is_due = False
        if not self.unsaved:
            return True
        try:
            self.store.save()
        except self._save_failed as problem:
            return self._not_saved(str(problem))
        except Exception as problem:
            if not self._is_broken:
                note(self.store.folder, problem, problem.__traceback__)
            self._is_broken = True
            return self._not_saved(BROKEN)
        self.unsaved = self._is_broken = False
        self.save_state.emit(True, "")
        return True

    def _not_saved(self, problem: str) -> bool:
        self._save_timer.start(TRY_AGAIN_MS)
        self.save_state.emit(False, problem)
        return False

    @property
    def trail_mark(self) -> str:
        """Where the trail of this dossier stands now, as paper names it."""
        head = self.store.head(self.assessment.id)
        return mark_of(head.step, head.hash)

    def keep_version(self, version: Version, papers: Sequence[Paper] = ()) -> str:
        """Keep a frozen version and its papers together with what is not saved yet; why that failed, or empty."""
        try:
            self.store.add_version(self.assessment, version, papers)
        except self._save_failed as problem:
            return str(problem)
        self._save_timer.stop()
        self._save_is_due = False
        self.unsaved = False
        self.save_state.emit(True, "")
        self.changed.emit("status")
        return ""

    def keep_paper(self, version: Version, paper: Paper) -> str:
        """Keep what a reader gets of a version that was frozen before; why that failed, or empty."""
        try:
            self.store.add_papers(version, [paper])
        except self._save_failed as problem:
            return str(problem)
        return ""

    def withdraw(self, hearing: Hearing, what: Sequence[str], focus: Field) -> str:
        """Remove for good what a child takes back, with the focus in `focus`; why that failed, or empty."""
        try:
            self.store.withdraw(self.assessment, hearing, what, self.who)
        except self._save_failed as problem:
            return str(problem)
        self.restructure(lambda: None, focus)
        self.withdrew.emit()
        return ""

    def note_export(self, what: str, reader: str, version: int, data: bytes) -> str:
        """Keep that a file left the store, and for whom; why that failed, or empty."""
        return self._noted(lambda: self.store.note_export(self.assessment.id, what, reader, version, data))

    def note_written(self, what: str, reader: str, version: int, sha256: str) -> str:
        """The same of a file that is too large to hold, by its checksum."""
        return self._noted(lambda: self.store.note_written(self.assessment.id, what, reader, version, sha256))

    def _noted(self, note: Callable[[], None]) -> str:
        try:
            note()
        except self._save_failed as problem:
            return tr("Dat dit bestand naar buiten ging, is niet in het dossier genoteerd. {problem}", problem=problem)
        self.exported.emit()
        return ""

    def attach(self, source: Source, attachment: Attachment, data: bytes) -> str:
        """Keep a file with a source, together with what is not saved yet; why that failed, or empty."""
        status = self.assessment.status
        reopen(self.assessment, "sources")
        try:
            self.store.attach(self.assessment, source, attachment, data)
        except (self._save_failed, StoreError) as problem:
            self.assessment.status = status
            return str(problem)
        return ""

    def check(self) -> None:
        """Ask the rules anew what is missing, as for a final decision."""
        self._check_timer.stop()
        self.findings = check(self.assessment, self.method)
        self._found_at = _by_field(self.findings)
        self._alarms = None
        self.findings_changed.emit()

    @property
    def alarms(self) -> Sequence[Raised]:
        """The alarms as of the last time that the rules looked; found when somebody first asks."""
        if self._alarms is None:
            self._alarms = alarms(self.assessment, self.method)
        return self._alarms

    def close(self) -> bool:
        """Save what is left and stop the timers; False when saving failed."""
        self.closing.emit()
        saved = self.save()
        if saved:
            self._check_timer.stop()
            self._save_timer.stop()
        return saved

    def draw_curtain(self, drawn: bool) -> None:
        """Hide or show what is not for the eyes of whoever sits beside the user."""
        self.curtain = drawn
        self.curtain_changed.emit(drawn)
        self.rebuilt.emit("")

    def findings_at(self, field: Field) -> list[Finding]:
        """The findings that name this field or something inside it."""
        return list(self._found_at.get(field, ()))

    def today(self) -> date:
        """The day on this computer's clock."""
        return date.today()


def _by_field(findings: Sequence[Finding]) -> dict[Field, list[Finding]]:
    """The findings by each field they name and by everything that holds that field."""
    found: dict[Field, dict[int, Finding]] = {}
    for place, finding in enumerate(findings):
        for field in finding.fields:
            words = field.split("/")
            for length in range(1, len(words) + 1):
                found.setdefault("/".join(words[:length]), {})[place] = finding
    return {field: list(here.values()) for field, here in found.items()}
