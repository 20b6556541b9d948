"""The frozen versions, for each reader as PDF, and the file itself to take along."""

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

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
from ui.comparing_versions import VersionComparison
from ui.editing import Editing
from ui.emptying import empty
from ui.exhibits import ExhibitsSaving
from ui.inputs import Tick
from ui.json_beside import VERSION as JSON_VERSION
from ui.json_beside import JsonBeside
from ui.paper_saving import left, put_frozen
from ui.printing import (
    CASE_FILE,
    CASE_FILE_OTHER_NAMES,
    OTHER_NAMES,
    PDF,
    ReaderChoice,
    StrangerWarning,
    tell_lacking,
    tell_missing,
)
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name, put_bytes
from ui.unconfirmed import TAKING_ALONG, ask_about_norms
from ui.waiting import let_it_paint
from ui.web_page import SHORT_LABEL, TIP, WEB, page_of

if TYPE_CHECKING:
    from reports.exhibits import Bundle

DECIDES = "beslisser"
NO_PAGE = "De tekst van versie {} kan niet meer worden gelezen. Sla de PDF op; die is apart bewaard."
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
        self._kind = PDF
        self._known: dict[int, MadeKnown] = {}
        self._wanted: Version | None = None  # of which the exhibits were asked for
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
        self.beside = JsonBeside(JSON_VERSION)
        column.addWidget(self.beside)
        column.addLayout(self._list)
        column.addWidget(self.outcome)
        self.exhibits = ExhibitsSaving(editing, "versions_panel/exhibits", self._bundle)
        self.exhibits.save.hide()  # every version has a button of its own
        column.addWidget(self.exhibits)
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
        page = _button(SHORT_LABEL, lambda: self.save(version, WEB))
        page.setObjectName(f"versions_panel/{version.number}/save_page")
        page.setAccessibleName(f"Webpagina van versie {version.number} opslaan")
        page.setToolTip(TIP)
        line.addWidget(save)
        line.addWidget(page)
        bundle = _button("Producties opslaan …", lambda: self.save_exhibits(version))
        bundle.setObjectName(f"versions_panel/{version.number}/exhibits")
        bundle.setAccessibleName(f"Producties bij versie {version.number} opslaan")
        line.addWidget(bundle)
        return holder

    def save(self, version: Version, kind: str = PDF) -> None:
        """Put a version for the chosen reader where the person wants it, as this kind of file."""
        self._kind = kind
        reader = self.choice.reader
        if reader is None:
            self.outcome.tell("warning", "Kies eerst voor wie het is.")
        elif reader.kind == DECIDES:
            ask_about_norms(self.editing, reader, self.outcome, partial(self._put_kept, version, self.choice.name))
        else:
            ask_about_norms(self.editing, reader, self.outcome, lambda: self._print_for_another(version, reader))

    def save_exhibits(self, version: Version) -> None:
        """Put the files behind a version for the chosen reader where the person wants them."""
        self._wanted, self.exhibits.version = version, version.number
        self.exhibits.begin()

    def _bundle(self, outcome: Outcome) -> "Bundle | None":
        from reports.exhibits import bundle_for

        reader, version = self.choice.reader, self._wanted
        if reader is None or version is None:
            outcome.tell("warning", "Kies eerst voor wie het is.")
            return None
        editing, found = self.editing, _frozen(self.editing, version)
        if found is None:
            outcome.tell("warning", not_readable(version))
            return None
        frozen, method = found
        if problem := _too_late(editing, version, frozen, reader):
            outcome.tell("warning", problem)
            return None
        editing.save()
        return bundle_for(
            frozen, method, reader, version=version.number, organisation=editing.organisation,
            trail=editing.trail_mark, now=editing.assessment,
        )  # fmt: skip

    def _put_kept(self, version: Version, reader: str) -> None:
        """The very bytes that were kept, whatever the method and the dossier say now."""
        label, name = Recipient("beslisser").label, self._file_name(version, reader)
        self._put(version, label, name, (version.pdf, lambda: version.document))

    def _put(self, version: Version, reader: str, name: str, files: tuple[bytes, Callable[[], bytes]]) -> None:
        """Ask where it goes, and put it there as it was kept, on request with its content beside it; or a page of the
        very document that it was made of."""
        pdf, document = files
        about = self.editing, self._kind, reader, version.number
        try:
            content = document()
            page = page_of(content)
        except ValueError:  # the PDF was kept apart from it, and can still be had
            if self._kind == WEB:
                self.outcome.tell("error", NO_PAGE.format(version.number))
            else:
                put_bytes(self, self.choose_path, name, PDF, pdf, self.outcome, left(*about))
            return
        if self._kind == WEB:
            put_bytes(self, self.choose_path, name, WEB, page, self.outcome, left(*about))
        else:
            kept = pdf, content
            put_frozen(self, self.choose_path, name, kept, self.beside.isChecked(), self.outcome, about)

    def _file_name(self, version: Version, reader: str) -> str:
        return file_name(self.editing.assessment.title or "besluit", reader, f"versie-{version.number}")

    def _print_for_another(self, version: Version, reader: Recipient) -> None:
        """What this reader got of the version, byte for byte; made anew where it was made known otherwise since."""
        from reports.papers import kept_for

        found = _frozen(self.editing, version)
        if found is None:
            self.outcome.tell("warning", not_readable(version))
            self.outcome.offer("PDF voor wie beslist opslaan …", lambda: self._put_kept(version, "wie-beslist"))
            return
        frozen, method = found
        if problem := _too_late(self.editing, version, frozen, reader):
            self.outcome.tell("warning", problem)
            return
        known = made_known(self.versions, self.editing.assessment)[version.number]
        paper = kept_for(reader, known, self.editing.store.papers(version))
        if paper is None:
            put_down(frozen, known)
            paper = self._made(version, reader, frozen, method)
        if paper is not None:
            self._put_paper(version, reader, paper)

    def _made(self, version: Version, reader: Recipient, frozen: Assessment, method: Method) -> Paper | None:
        """The frozen content for this reader, with the publication as it is known now (method I.2), kept from now on.

        None when it cannot be made; then it was said why.
        """
        from reports.decision import ParentTextMissing
        from reports.papers import mark_of, paper_for
        from reports.pdf import CannotPrint

        self.outcome.tell("hint", "Een ogenblik …")
        let_it_paint()
        editing = self.editing
        try:
            ours, trail, mark = editing.organisation, editing.trail_mark, mark_of(version)
            paper = paper_for(reader, frozen, method, version.number, ours, trail, mark)
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

    def _put_paper(self, version: Version, reader: Recipient, paper: Paper) -> None:
        from reports.papers import title_of

        name = file_name(title_of(paper), self.choice.name, f"versie-{version.number}")
        self._put(version, reader.label, name, (paper.pdf, paper.document_text))


def _frozen(editing: Editing, version: Version) -> tuple[Assessment, Method] | None:
    """What a version holds and the method that it is read in; None where that method is not there any more."""
    method = method_of(version, editing.method, editing.organisation)
    frozen = content_of(version, method)
    return (frozen, method) if method is not None and frozen is not None else None


def _too_late(editing: Editing, version: Version, frozen: Assessment, reader: Recipient) -> str:
    """Why nothing of a version can go to this reader now; empty when it can."""
    if not is_known_in(frozen, reader):
        return f"Versie {version.number} {_CAME_LATER}"
    too_much = tells_too_much(frozen, editing.assessment, reader)
    return f"Versie {version.number} {_NEWER_MARKS}" if too_much else ""


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
