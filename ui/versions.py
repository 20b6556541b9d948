"""The frozen versions, for each reader as PDF, and the file itself to take along."""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.days import long_day
from app.method import Method
from app.pseudonyms import WARNING, under_other_names
from app.publications import MadeKnown, put_down, told
from app.recipients import Recipient
from app.version_papers import content_of, made_known, method_of, not_readable
from app.withheld_since import is_known_in, tells_too_much
from models.assessment import Assessment
from models.paper import Paper
from models.version import Version
from reports.signing_offline import HOW_TO_INSTALL, is_installed
from ui.comparing_versions import VersionComparison
from ui.editing import Editing
from ui.emptying import empty
from ui.inputs import Tick
from ui.printing import (
    CASE_FILE,
    CASE_FILE_OTHER_NAMES,
    OTHER_NAMES,
    PDF,
    PDF_SIGNED,
    ReaderChoice,
    StrangerWarning,
    left,
    reader_name,
    tell_lacking,
    tell_missing,
)
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name, put_bytes
from ui.signing_pdf import SignPdf, ToSign
from ui.unconfirmed import TAKING_ALONG, ask_about_norms
from ui.waiting import let_it_paint

DECIDES = "beslisser"
Give = Callable[[bytes, str, Recipient, int], None]
"""Gives a person a paper: its bytes, a name for the file, for whom it is, and of which version."""

_CAME_LATER = (
    "is van voordat deze persoon in het dossier stond. Er is toen niet vastgelegd wat deze persoon mag weten. Stel een "
    "nieuwe versie vast en druk die af."
)
_NEWER_MARKS = "houdt nog geen rekening met wat sindsdien is afgeschermd. Stel een nieuwe versie vast en druk die af."


class VersionsPanel(QWidget):
    """The versions made so far, newest first; who decides gets the very bytes that were kept."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("versions_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.choice = ReaderChoice(editing.assessment)
        self.outcome = Outcome()
        self.versions: list[Version] = []
        self._known: dict[int, MadeKnown] = {}
        self.signing = SignPdf(lambda: self.choose_path)
        self.signing.closed.connect(self._back_from_signing)
        self._asked_from: QPushButton | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.compare = _button("Vergelijken …", self.show_comparison)
        self.compare.setObjectName("versions_panel/compare")
        self._comparison = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Row("versions_panel/reader", "Voor wie?", self.choice))
        column.addWidget(StrangerWarning(editing.assessment, self.choice))
        column.addLayout(self._list)
        for widget in (self.signing, self.outcome):
            column.addWidget(widget)
        if not is_installed():
            column.addWidget(flush_label(HOW_TO_INSTALL, "hint"))
        column.addWidget(self.compare)
        column.addLayout(self._comparison)
        self.renew()

    @property
    def title(self) -> str:
        """What the group with this panel is called."""
        return f"Vastgestelde versies ({len(self.versions)})"

    def renew(self) -> None:
        """Show the versions that the store holds now."""
        empty(self._list)
        self.versions = self.editing.store.versions(self.editing.assessment.id)
        self._known = made_known(self.versions, self.editing.assessment)
        for version in sorted(self.versions, key=lambda each: -each.number):
            self._list.addWidget(self._line(version))
        if self._comparison.count():
            self._compare()

    def show_comparison(self) -> None:
        """Open the comparison of two versions, or close it again."""
        if self._comparison.count():
            empty(self._comparison)
            self.compare.setText("Vergelijken …")
        else:
            self._compare().take_focus()

    def _compare(self) -> VersionComparison:
        empty(self._comparison)
        made = VersionComparison(self.editing, self.versions)
        self._comparison.addWidget(made)
        self.compare.setText("Vergelijking sluiten")
        return made

    def _line(self, version: Version) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(_told(self.editing, version, self._known[version.number]))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        line.addWidget(label, 1)
        save = _button("PDF opslaan …", lambda: self.save(version))
        save.setObjectName(f"versions_panel/{version.number}/save")
        save.setAccessibleName(f"PDF van versie {version.number} opslaan")
        line.addWidget(save)
        if is_installed():
            sign = _button("Ondertekenen …", lambda: self.sign(version))
            sign.setObjectName(f"versions_panel/{version.number}/sign")
            sign.setAccessibleName(f"PDF van versie {version.number} digitaal ondertekenen")
            line.addWidget(sign)
        return holder

    def save(self, version: Version) -> None:
        """Put the PDF of a version for the chosen reader where the person wants it."""
        self._give(version, self._put)

    def sign(self, version: Version) -> None:
        """Put a digital signature under that PDF first."""
        self._asked_from = self.findChild(QPushButton, f"versions_panel/{version.number}/sign")
        self._give(version, self._ask_key)

    def sign_for_decider(self, version: Version) -> None:
        """The same for who decides, whoever is chosen now."""
        self.choice.choose(next(label for label, each in self.choice.readers.items() if each.kind == DECIDES))
        self.sign(version)

    def _give(self, version: Version, give: Give) -> None:
        reader = self.choice.reader
        if reader is None:
            self.outcome.tell("warning", "Kies eerst voor wie het is.")
        elif reader.kind == DECIDES:
            ask_about_norms(
                self.editing, reader, self.outcome, partial(self._give_kept, version, self.choice.name, give)
            )
        else:
            ask_about_norms(self.editing, reader, self.outcome, lambda: self._give_another(version, reader, give))

    def _give_kept(self, version: Version, reader: str, give: Give) -> None:
        """The very bytes that were kept, whatever the method and the dossier say now."""
        give(version.pdf, self._file_name(version, reader), Recipient("beslisser"), version.number)

    def _put(self, data: bytes, name: str, reader: Recipient, number: int) -> None:
        note = left(self.editing, PDF, reader.label, number)
        put_bytes(self, self.choose_path, name, "pdf", data, self.outcome, note)

    def _ask_key(self, data: bytes, name: str, reader: Recipient, number: int) -> None:
        note = left(self.editing, PDF_SIGNED, reader.label, number)
        title = f"versie {number}, {reader_name(self.editing.assessment, reader)}"
        self.outcome.hide()
        self.signing.ask(ToSign(data, f"{name}-ondertekend", title, note))

    def _back_from_signing(self) -> None:
        if self._asked_from is not None:
            self._asked_from.setFocus()

    def _file_name(self, version: Version, reader: str) -> str:
        return file_name(self.editing.assessment.title or "besluit", reader, f"versie-{version.number}")

    def _give_another(self, version: Version, reader: Recipient, give: Give) -> None:
        """What this reader got of the version, byte for byte; made anew where it was made known otherwise since."""
        from reports.papers import kept_for

        method = method_of(version, self.editing.method, self.editing.organisation)
        frozen = content_of(version, method)
        if method is None or frozen is None:
            self.outcome.tell("warning", not_readable(version))
            self.outcome.offer("PDF voor wie beslist opslaan …", lambda: self._give_kept(version, "wie-beslist", give))
            return
        if not is_known_in(frozen, reader):
            self.outcome.tell("warning", f"Versie {version.number} {_CAME_LATER}")
            return
        if tells_too_much(frozen, self.editing.assessment, reader):
            self.outcome.tell("warning", f"Versie {version.number} {_NEWER_MARKS}")
            return
        known = made_known(self.versions, self.editing.assessment)[version.number]
        paper = kept_for(reader, known, self.editing.store.papers(version))
        if paper is None:
            put_down(frozen, known)
            paper = self._made(version, reader, frozen, method)
        if paper is not None:
            self._give_paper(version, reader, paper, give)

    def _made(self, version: Version, reader: Recipient, frozen: Assessment, method: Method) -> Paper | None:
        """The frozen content for this reader, with the publication as it is known now (method I.2), kept from now on.

        None when it cannot be made; then it was said why.
        """
        from reports.decision import ParentTextMissing
        from reports.papers import paper_for
        from reports.pdf import CannotPrint

        self.outcome.tell("hint", "Een ogenblik …")
        let_it_paint()
        editing = self.editing
        try:
            paper = paper_for(reader, frozen, method, version.number, editing.organisation, editing.trail_mark)
        except ParentTextMissing as problem:
            tell_lacking(editing, self.outcome, str(problem), problem.fields)
            return None
        except CannotPrint as problem:
            tell_missing(editing, self.outcome, problem.missing)
            return None
        if failed := editing.keep_paper(version, paper):
            self.outcome.tell("error", f"Er is geen PDF gemaakt. {failed}")
            return None
        return paper

    def _give_paper(self, version: Version, reader: Recipient, paper: Paper, give: Give) -> None:
        from reports.papers import title_of

        name = file_name(title_of(paper), self.choice.name, f"versie-{version.number}")
        give(paper.pdf, name, reader, version.number)


def _told(editing: Editing, version: Version, known: MadeKnown) -> str:
    status = editing.method.choices["status"].get(version.status, version.status).lower()
    day = long_day(version.frozen_at.astimezone().date())
    signed = ", ".join(part for part in (version.by, version.role) if part)
    first = f"Versie {version.number} · {status} op {day} · {signed}"
    method = method_of(version, editing.method, editing.organisation) or editing.method
    return "\n".join(filter(None, (first, version.reason, told(json.loads(version.content), known, method))))


class CaseFilePanel(QWidget):
    """The whole file as one JSON document, to keep or to open elsewhere."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("case_file_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.outcome = Outcome()
        hint = QLabel(
            "Eén bestand met alles wat in dit dossier staat, ook wat niet iedereen mag weten. Het bestand is niet "
            "versleuteld: bewaar het op een veilige plek."
        )
        hint.setWordWrap(True)
        hint.setProperty("kind", "hint")
        self.other_names = Tick(False, OTHER_NAMES)
        warning = flush_label(WARNING, "warning")
        warning.hide()
        self.other_names.ticked.connect(warning.setVisible)
        button = _button("Zaakbestand opslaan …", self.save)
        button.setObjectName("case_file_panel/save")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (hint, self.other_names, warning, button, self.outcome):
            column.addWidget(widget)

    def save(self) -> None:
        """Write the case file where the person wants it."""
        ask_about_norms(self.editing, Recipient("intern"), self.outcome, self._put, TAKING_ALONG)

    def _put(self) -> None:
        from app.casefile import dump_case

        self.editing.save()
        file, what = self.editing.assessment, CASE_FILE
        if self.other_names.isChecked():
            file, what = under_other_names(file), CASE_FILE_OTHER_NAMES
        note = left(self.editing, what, "intern")
        put_bytes(self, self.choose_path, file_name(file.title or "zaak"), "json", dump_case(file), self.outcome, note)


def _button(text: str, clicked) -> QPushButton:
    button = QPushButton(text)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda _checked=False: clicked())
    return button
