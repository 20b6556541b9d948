"""Signing off by name: refused with a list while something stands in the way, else frozen as a version."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.case import reference_date
from app.findings import LEVELS, Finding
from app.long_work import Stopped
from app.publications import of_dossier, put_down
from app.recipients import Recipient
from models.base import new_id
from models.version import Version
from reports.signing_offline import is_installed
from resources.language import tr
from ui.editing import Editing
from ui.inputs import GrowingText, Line
from ui.json_beside import VERSION, wanted
from ui.long_work import work_in
from ui.paper_saving import put_frozen
from ui.printing import PDF, tell_missing
from ui.reader_choice import reader_name
from ui.row import Row
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name
from ui.unconfirmed import SIGNING, ask_about_norms

if TYPE_CHECKING:
    from reports.papers import Signed
    from reports.sign_off import Draw

T = TypeVar("T")
DRAWING = tr("Voor iedere lezer wordt het besluit op papier gezet. Daarna wordt het vastgesteld …")
NOT_SIGNED = tr("Gestopt. Er is niets vastgesteld.")
DECIDES: Final = "beslisser"
FEW = 5
REASON = "sign_panel/reason"
WHAT_HAPPENS = tr(
    "Wat er nu staat, wordt bewaard zoals het is: de inhoud, de opmerkingen en voor elke lezer de PDF, met uw naam en "
    "een versienummer. Later iets veranderen kan; dan komt er een nieuwe versie."
)


class SignPanel(QWidget):
    """Name, role and the button «Vaststellen»; `signed` tells that a version was kept.

    `signature_asked` gives the version that somebody wants to put a digital signature under.
    """

    signed = Signal()
    signature_asked = Signal(object)

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("sign_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.by = Line(editing.assessment.decision.signed_by or editing.who)
        self.role = Line(editing.assessment.decision.signed_role)
        self._busy = False  # a second click that waits must not freeze a second version
        self.reason = GrowingText("" if editing.curtain else editing.drafts.get(REASON, ""))
        self.reason.edited.connect(lambda text: editing.keep_draft(REASON, text))
        self.why = Row(REASON, tr("Waarom komt er een nieuwe versie?"), self.reason)
        self.outcome, self.of_file = Outcome(), Outcome()  # what can be done with a version stays when one was done
        self.sign = QPushButton(
            tr("Voorlopig vaststellen") if editing.assessment.decision.provisional else tr("Vaststellen")
        )
        self.sign.setProperty("kind", "main")
        self.sign.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.sign.setObjectName("sign_panel/sign")
        self.sign.clicked.connect(lambda _checked=False: self.sign_off())
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        what = QLabel("\n\n".join(filter(None, (status_line(self.editing), WHAT_HAPPENS))))
        what.setWordWrap(True)
        what.setProperty("kind", "hint")
        people = QHBoxLayout()
        people.addWidget(Row("sign_panel/by", tr("Uw naam"), self.by), 1)
        people.addWidget(Row("sign_panel/role", tr("Functie"), self.role), 1)
        column.addWidget(what)
        column.addLayout(people)
        for widget in (self.why, self.sign, self.outcome, self.of_file):
            column.addWidget(widget)
        self.why.setVisible(bool(self._earlier()))

    def _earlier(self) -> list[Version]:
        return self.editing.store.versions(self.editing.assessment.id)

    def sign_off(self) -> None:
        """Freeze a version, or say what stands in the way; a click that waited meanwhile does nothing."""
        if self._busy or work_in(self.outcome).is_busy:
            return
        self._busy = True
        try:
            self._sign_off()
        finally:
            QTimer.singleShot(0, self, self._ready)

    def _ready(self) -> None:
        self._busy = False

    def _sign_off(self) -> None:
        self.of_file.hide()
        self.editing.check()
        stopping = [each for each in self.editing.findings if each.blocks]
        needs = self._needs()
        if stopping:
            self._refuse(stopping)
        elif needs:
            self.outcome.tell("warning", tr("Vul nog in: {lists}.", lists=", ".join(needs)))
            if not self.editing.assessment.decision.outcome:
                self.outcome.offer(tr("Naar de uitkomst"), lambda: self.editing.asked_for.emit("decision/outcome"))
        else:
            reader = Recipient(DECIDES)
            ask_about_norms(self.editing, reader, self.outcome, self._freeze, SIGNING, again=self.sign_off)

    def _needs(self) -> list[str]:
        outcome = (tr("de uitkomst van het besluit"), self.editing.assessment.decision.outcome)
        answers = [outcome, (tr("uw naam"), self.by.text()), (tr("uw functie"), self.role.text())]
        if self._earlier():
            answers.append((tr("waarom er een nieuwe versie komt"), self.reason.toPlainText()))
        return [name for name, text in answers if not text.strip()]

    def _refuse(self, stopping: list[Finding]) -> None:
        """Name what stands in the way, the first few with their message."""
        lines = [f"■ {tr(LEVELS[each.level])} ({each.rule}): {each.message}" for each in stopping[:FEW]]
        if len(stopping) > FEW:
            lines.append(tr("En nog {what} meer; ze staan hieronder.", what=len(stopping) - FEW))
        self.outcome.tell("error", "\n".join([tr("Vaststellen kan nog niet."), *lines]))
        field = next((each.field for each in stopping if each.field), "")
        if field:
            self.outcome.offer(tr("Ga naar het eerste veld"), lambda: self.editing.asked_for.emit(field))

    def _freeze(self) -> None:
        """Draw the papers beside the window, and then sign off at once: nothing is kept before that."""
        from reports.papers_ahead import documents_of, draw_ahead

        work = work_in(self.outcome)
        if work.is_busy:
            return
        self._sign_where_empty(self.by.text().strip(), self.role.text().strip())
        self.editing.save()
        id = new_id()
        documents = self._tried(lambda: documents_of(self.editing.assessment, partial(self._signed, id)))
        if documents is not None:
            self.outcome.tell("hint", DRAWING)
            work.start("", partial(draw_ahead, documents), partial(self._drawn, id))

    def _drawn(self, id: str, ahead: object) -> None:
        from reports.papers_ahead import drawn

        if isinstance(ahead, Stopped):
            self.outcome.tell("hint", NOT_SIGNED)
        elif isinstance(ahead, Exception):
            raise ahead
        else:
            assert isinstance(ahead, dict)
            self._keep(id, drawn(ahead))

    def _signed(self, id: str, draw: "Draw") -> "Signed":
        """The version as it would be kept. Raises SignOffRefused, CannotPrint."""
        from reports.papers import sign_with_papers

        editing, file = self.editing, self.editing.assessment
        by, role, reason = self.by.text().strip(), self.role.text().strip(), self.reason.toPlainText().strip()
        day, ours, mark = reference_date(file), editing.organisation, editing.trail_mark
        with editing.on_paper() as (method, _):
            return sign_with_papers(file, method, by, role, day, reason, self._earlier(), ours, mark, id, draw)

    def _tried(self, what: "Callable[[], T]") -> "T | None":
        """What comes of this, or None when it was told why the decision cannot be signed off."""
        from reports.pdf import CannotPrint
        from reports.sign_off import SignOffRefused

        try:
            return what()
        except SignOffRefused as problem:
            self._refuse(list(problem.findings))
        except CannotPrint as problem:
            tell_missing(self.editing, self.outcome, problem.missing)
        return None

    def _keep(self, id: str, draw: "Draw") -> None:
        editing, file = self.editing, self.editing.assessment
        before, known = file.status, of_dossier(file)
        editing.save()
        signed = self._tried(lambda: self._signed(id, draw))
        if signed is None:
            return
        if failed := editing.keep_version(signed.version, signed.papers):
            file.status = before
            put_down(file, known)
            self.outcome.tell("error", tr("Niet vastgesteld. {failed}", failed=failed))
            return
        self._tell_kept(signed)

    def _sign_where_empty(self, by: str, role: str) -> None:
        """Who signs off also signs the decision, unless another name stands there."""
        decision = self.editing.assessment.decision
        if not decision.signed_by.strip():
            self.editing.put(decision, "signed_by", by, "decision/signed_by")
            self.editing.put(decision, "signed_role", role, "decision/signed_role")

    def _tell_kept(self, signed: "Signed") -> None:
        version = signed.version
        status = self.editing.method.choices["status"][version.status].lower()
        name = file_name(self.editing.assessment.title or "besluit", f"versie-{version.number}")
        lines = [
            tr(
                "✓ Versie {number} is {status} door {by}, {role}.",
                number=version.number,
                status=status,
                by=version.by,
                role=version.role,
            )
        ]
        for each in signed.left_out:
            lines.append(
                tr(
                    "Voor {assessment} is geen stuk gemaakt. {why}",
                    assessment=reader_name(self.editing.assessment, each.reader),
                    why=each.why,
                )
            )
        self.outcome.tell("warning" if signed.left_out else "good", "\n".join(lines))
        kind, files = (self.editing, PDF, DECIDES, version.number), (version.pdf, version.document)
        self.outcome.offer(
            tr("PDF opslaan …"),
            lambda: put_frozen(self, self.choose_path, name, files, wanted(VERSION), self.of_file, kind),
        )
        if is_installed():
            self.outcome.offer(tr("Digitaal ondertekenen …"), lambda: self.signature_asked.emit(version))
        self.reason.clear()
        self.why.show()
        self.signed.emit()


def status_line(editing: Editing) -> str:
    """Where a provisional decision stands and what comes after it (method G.2); empty for one that is not."""
    file, labels = editing.assessment, editing.method.choices["status"]
    if not file.decision.provisional:
        return ""
    steps = ("concept", "voorlopig_vastgesteld", "vastgesteld")
    named = (f"«{labels[each]}»" if each == (file.status or "concept") else labels[each] for each in steps)
    return tr(
        "{lists}. Is alles onderzocht? Haal dan bij «Besluit en bekendmaking» het vinkje bij "
        "«voorlopig» weg en stel opnieuw vast.",
        lists=" → ".join(named),
    )
