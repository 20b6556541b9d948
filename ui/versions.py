"""The frozen versions, for each reader as PDF, and the file itself to take along."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.days import long_day
from app.pseudonyms import WARNING, under_other_names
from app.publications import MadeKnown, told
from app.recipients import Recipient
from app.version_papers import made_known, method_of, not_readable
from models.version import Version
from reports.signing_offline import HOW_TO_INSTALL, is_installed
from resources.language import tr
from ui.comparing_versions import VersionComparison
from ui.editing import Editing
from ui.emptying import empty
from ui.exhibits import ExhibitsSaving
from ui.flow import FlowLayout
from ui.inputs import Tick
from ui.json_beside import VERSION as JSON_VERSION
from ui.json_beside import JsonBeside
from ui.json_inside import JsonInside, filled
from ui.kept_papers import DECIDES, KeptPaper, KeptPapers, frozen_of, too_late
from ui.paper_saving import left, put_frozen
from ui.printing import (
    CASE_FILE,
    CASE_FILE_OTHER_NAMES,
    OTHER_NAMES,
    PDF,
    PDF_SIGNED,
    PDF_SIGNED_WITH_CONTENT,
    PDF_WITH_CONTENT,
)
from ui.reader_choice import ReaderChoice, StrangerWarning, reader_name
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name, put_bytes
from ui.signing_pdf import SignPdf, ToSign
from ui.unconfirmed import TAKING_ALONG, ask_about_norms
from ui.web_page import SHORT_LABEL, TIP, WEB, page_of

if TYPE_CHECKING:
    from reports.exhibits import Bundle

NO_PAGE = tr("De tekst van versie {} kan niet meer worden gelezen. Sla de PDF op; die is apart bewaard.")


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
        self.papers = KeptPapers(editing, self.choice, self.outcome, lambda: self.versions)
        self.signing = SignPdf(lambda: self.choose_path)
        self.signing.closed.connect(self._back_from_signing)
        self._asked_from: QPushButton | None = None
        self._wanted: Version | None = None  # of which the exhibits were asked for
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.compare = _button(tr("Vergelijken …"), self.show_comparison)
        self.compare.setObjectName("versions_panel/compare")
        self._comparison = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Row("versions_panel/reader", tr("Voor wie?"), self.choice))
        column.addWidget(StrangerWarning(editing.assessment, self.choice))
        self.beside = JsonBeside(JSON_VERSION)
        self.inside = JsonInside("versions_panel/inside")
        column.addWidget(self.beside)
        column.addWidget(self.inside)
        column.addLayout(self._list)
        for widget in (self.signing, self.outcome):
            column.addWidget(widget)
        self.exhibits = ExhibitsSaving(editing, "versions_panel/exhibits", self._bundle)
        self.exhibits.save.hide()  # every version has a button of its own
        column.addWidget(self.exhibits)
        if not is_installed():
            column.addWidget(flush_label(tr(HOW_TO_INSTALL), "hint"))
        column.addWidget(self.compare)
        column.addLayout(self._comparison)
        self.renew()

    @staticmethod
    def title_of(many: int) -> str:
        """What the group with this panel is called."""
        return tr("Vastgestelde versies ({many})", many=many)

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
            self.compare.setText(tr("Vergelijken …"))
        else:
            self._compare().take_focus()

    def _compare(self) -> VersionComparison:
        empty(self._comparison)
        made = VersionComparison(self.editing, self.versions)
        self._comparison.addWidget(made)
        self.compare.setText(tr("Vergelijking sluiten"))
        return made

    def _line(self, version: Version) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = QLabel(_told(self.editing, version, self._known[version.number]))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        column.addWidget(label)
        buttons = QWidget()
        line = FlowLayout(buttons, space=6)
        for name, words, what, full in self._ways():
            button = _button(words, partial(what, version))
            button.setObjectName(f"versions_panel/{version.number}/{name}")
            button.setAccessibleName(full.format(version.number))
            line.addWidget(button)
            if name == "save_page":
                button.setToolTip(TIP)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column.addWidget(buttons)
        return holder

    def _ways(self) -> Iterator[tuple[str, str, Callable[[Version], None], str]]:
        """What can be made of a version: name, words on the button, what it does, and what it is called in full."""
        yield "save", tr("PDF opslaan …"), self.save, tr("PDF van versie {} opslaan")
        yield "save_page", SHORT_LABEL, self.save_page, tr("Webpagina van versie {} opslaan")
        yield "exhibits", tr("Producties opslaan …"), self.save_exhibits, tr("Producties bij versie {} opslaan")
        if is_installed():
            yield "sign", tr("Ondertekenen …"), self.sign, tr("PDF van versie {} digitaal ondertekenen")

    def save(self, version: Version) -> None:
        """Put the PDF of a version for the chosen reader where the person wants it, as it was kept."""
        self.papers.give(version, self._put_pdf)

    def save_page(self, version: Version) -> None:
        """The same as a web page, of the very document that was kept."""
        self.papers.give(version, self._put_page)

    def sign(self, version: Version) -> None:
        """Put a digital signature under that PDF first."""
        self._asked_from = self.findChild(QPushButton, f"versions_panel/{version.number}/sign")
        self.papers.give(version, self._ask_key)

    def sign_for_decider(self, version: Version) -> None:
        """The same for who decides, whoever is chosen now."""
        self.choice.choose(next(label for label, each in self.choice.readers.items() if each.kind == DECIDES))
        self.sign(version)

    def save_exhibits(self, version: Version) -> None:
        """Put the files behind a version for the chosen reader where the person wants them."""
        self._wanted, self.exhibits.version = version, version.number
        self.exhibits.begin()

    def _bundle(self, outcome: Outcome) -> "Bundle | None":
        from reports.exhibits import bundle_for

        reader, version = self.choice.reader, self._wanted
        if reader is None or version is None:
            outcome.tell("warning", tr("Kies eerst voor wie het is."))
            return None
        editing, found = self.editing, frozen_of(self.editing, version)
        if found is None:
            outcome.tell("warning", not_readable(version))
            return None
        frozen, method = found
        if problem := too_late(editing, version, frozen, reader):
            outcome.tell("warning", problem)
            return None
        editing.save()
        return bundle_for(
            frozen, method, reader, version=version.number, organisation=editing.organisation,
            trail=editing.trail_mark, now=editing.assessment,
        )  # fmt: skip

    def _put_pdf(self, kept: KeptPaper) -> None:
        """On request with its content beside it or in it; without that beside it where it can no longer be read."""
        content, inside = kept.content(), self.inside.isChecked()
        about = self.editing, PDF_WITH_CONTENT if inside else PDF, kept.reader.label, kept.number
        pdf = filled(kept.pdf, content, kept.number, self.outcome) if inside else kept.pdf
        if pdf is None:
            return
        if content is None:
            put_bytes(self, self.choose_path, kept.name, PDF, pdf, self.outcome, left(*about))
        else:
            beside = self.beside.isChecked()
            put_frozen(self, self.choose_path, kept.name, (pdf, content), beside, self.outcome, about, inside)

    def _put_page(self, kept: KeptPaper) -> None:
        content = kept.content()
        if content is None:  # the PDF was kept apart from it, and can still be had
            self.outcome.tell("error", NO_PAGE.format(kept.number))
            return
        note = left(self.editing, WEB, kept.reader.label, kept.number)
        put_bytes(self, self.choose_path, kept.name, WEB, page_of(content), self.outcome, note)

    def _ask_key(self, kept: KeptPaper) -> None:
        inside = self.inside.isChecked()
        pdf = filled(kept.pdf, kept.content(), kept.number, self.outcome) if inside else kept.pdf
        if pdf is None:
            return
        title = tr(
            "versie {number}, {assessment}",
            number=kept.number,
            assessment=reader_name(self.editing.assessment, kept.reader),
        )
        self.outcome.hide()
        self.signing.ask(ToSign(pdf, title, partial(self._put_signed, kept, inside)))

    def _put_signed(self, kept: KeptPaper, inside: bool, choose: ChoosePath, pdf: bytes, outcome: Outcome) -> None:
        """As with an unsigned one: without its content nobody could check what was signed."""
        content, name = kept.content(), f"{kept.name}-ondertekend"
        about = self.editing, PDF_SIGNED_WITH_CONTENT if inside else PDF_SIGNED, kept.reader.label, kept.number
        if content is None:
            put_bytes(self, choose, name, PDF, pdf, outcome, left(*about))
        else:
            put_frozen(self, choose, name, (pdf, content), self.beside.isChecked(), outcome, about, inside)

    def _back_from_signing(self) -> None:
        if self._asked_from is not None:
            self._asked_from.setFocus()


def _told(editing: Editing, version: Version, known: MadeKnown) -> str:
    status = editing.method.choices["status"].get(version.status, version.status).lower()
    day = long_day(version.frozen_at.astimezone().date())
    signed = ", ".join(part for part in (version.by, version.role) if part)
    first = tr(
        "Versie {number} · {status} op {day} · {signed}", number=version.number, status=status, day=day, signed=signed
    )
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
            tr(
                "Eén bestand met alles wat in dit dossier staat, ook wat niet iedereen mag weten. Het bestand is niet "
                "versleuteld: bewaar het op een veilige plek."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("kind", "hint")
        self.other_names = Tick(False, OTHER_NAMES)
        warning = flush_label(tr(WARNING), "warning")
        warning.hide()
        self.other_names.ticked.connect(warning.setVisible)
        button = _button(tr("Zaakbestand opslaan …"), self.save)
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
