"""«Onze organisatie»: letterhead, regulation, grounds, supports, contacts and confirmed norms, in a file of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from app.method import Method
from app.organisation import (
    Organisation,
    OrganisationError,
    OwnContact,
    OwnGround,
    OwnHelpLine,
    OwnSupport,
    Regulation,
    dump_organisation,
    is_empty,
    take_in_organisation,
)
from app.retention import WHERE_FROM
from app.settings_organisation import placed_organisation
from resources.language import tr
from ui.asking import Question
from ui.buttons import button
from ui.flow import FlowLayout
from ui.focus_order import step
from ui.form import Form
from ui.organisation_contacts import add_stale, contact_fields, help_line_fields, help_line_lead
from ui.organisation_editing import PREFIX, OrganisationEditing
from ui.organisation_fixed import grey_fixed
from ui.organisation_letterhead import add_letterhead
from ui.organisation_norms import Confirming, add_norms
from ui.page import Address, Page
from ui.saving_files import Outcome, ask_path, last_folder, put_bytes, remember_folder

LEAD = tr(
    "Wat u hier invult, geldt voor alle dossiers op deze computer. Het staat in een eigen bestand en blijft staan als "
    "het programma wordt bijgewerkt."
)
TAKE_IN = tr("Lees hier een goed bestand in; het bestand dat er nu staat, blijft ernaast bewaard.")
TAKES_PLACE = tr("Het bestand is ingelezen. Wat er stond, staat ernaast als organisatie.vorige.toml.")


class OrganisationScreen(QWidget):
    """The page with a way back to the dossiers; emits `left` when all is saved.

    With a `problem` the file cannot be read: then there is nothing to fill in, and only another file can be taken in.
    """

    left = Signal()

    def __init__(self, folder: Path, organisation: Organisation, method: Method, problem: str = "") -> None:
        super().__init__()
        self.setObjectName("organisation")
        self.folder, self.method = folder, method
        self.choose_path = ask_path
        self.editing = OrganisationEditing(folder, organisation, method)
        self.confirming = Confirming()
        self.page: Page | None = None
        self.outcome = Outcome()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._above, self._told = self._head(), self._said()
        self._column.addWidget(self._above)
        self._column.addWidget(self._told)
        self._listen()
        self._show()
        self._allow(not problem)
        if problem:
            self.outcome.tell("error", f"{problem} {TAKE_IN}")
        QShortcut(QKeySequence("Ctrl+W"), self, self.leave)

    def _allow(self, filling_in: bool) -> None:
        assert self.page is not None
        self.page.setVisible(filling_in)
        self._column.setStretchFactor(self._told, 0 if filling_in else 1)
        self.hand_over.setEnabled(filling_in)

    def _listen(self) -> None:
        self.editing.rebuilt.connect(lambda field: QTimer.singleShot(0, self, partial(self._show, field)))
        self.editing.save_state.connect(self._tell)

    def _head(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("head")
        around, inside = QVBoxLayout(holder), QWidget()
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(inside)
        line = FlowLayout(inside, space=8)
        self.back = button(tr("‹ Alle dossiers"), self.leave, "link")
        self.take_in = button(tr("Bestand inlezen …"), self.read_file)
        self.hand_over = button(tr("Bestand opslaan …"), self.save_file)
        self.saved = QLabel()
        self.saved.setProperty("kind", "hint")
        for widget in (self.back, self.take_in, self.hand_over, self.saved):
            line.addWidget(widget)
        return holder

    def _said(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(28, 0, 28, 0)
        column.addWidget(self.outcome)
        column.addStretch()
        return holder

    def _show(self, focus: str = "") -> None:
        old, scrolled, folds = self.page, 0, None
        if old is not None:
            scrolled, folds = old.verticalScrollBar().value(), old.folds()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.page = organisation_page(self.editing, self.confirming)
        grey_fixed(self.page, placed_organisation(self.method).fixed)
        self.page.tab_outside = self.focusNextPrevChild
        self._column.addWidget(self.page, 1)
        if folds is not None:
            self.page.fold_as(folds)
            QTimer.singleShot(0, self.page, lambda: self._back_at(scrolled, focus))

    def _back_at(self, scrolled: int, focus: str) -> None:
        if self.page is None:
            return
        self.page.verticalScrollBar().setValue(scrolled)
        button = self.page.findChild(QPushButton, focus) if focus else None
        if button is not None:
            button.setFocus()
        elif not (focus and self.page.focus_field(focus)):
            self.page.focus_first()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the page, then what came of a file, then what is above."""
        here = QApplication.focusWidget()
        parts = (self.page, self._told, self._above)
        return step([part for part in parts if part is not None], here, forward)

    def take_focus(self, field: str = "") -> None:
        """Put the cursor in this field or on the button of that name, else in the first field."""
        if field and self.page is not None and self.page.isVisibleTo(self):
            QTimer.singleShot(0, self.page, lambda: self._back_at(0, field))
        elif self.page is not None and self.page.isVisibleTo(self):
            self.page.focus_first()
        else:
            self.take_in.setFocus()

    def leave(self) -> None:
        """Save and go back to the dossiers; stay when saving fails."""
        if self.editing.close():
            self.left.emit()

    def save_file(self) -> None:
        """Hand the file over: a copy where the person wants it."""
        data = dump_organisation(self.editing.organisation)
        put_bytes(self, self.choose_path, "organisatie", "toml", data, self.outcome)

    def read_file(self) -> None:
        """Take in a file that was handed over."""
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Bestand inlezen"), last_folder(), tr("Organisatie (*.toml)")
        )
        if name:
            remember_folder(Path(name).parent)
            self.read_from(Path(name))

    def read_from(self, path: Path) -> None:
        """Replace the organisation's file by this one, or say what is wrong with it."""
        try:
            self.editing.save()
            read = take_in_organisation(self.folder, path.read_bytes(), self.method)
        except OrganisationError as problem:
            self.outcome.tell("error", str(problem))
        except OSError:
            self.outcome.tell("error", tr("{name} kan niet worden gelezen of bewaard.", name=path.name))
        else:
            vars(self.editing.organisation).update(vars(read))
            self._show()
            self._allow(True)
            self.outcome.tell("good", TAKES_PLACE)

    def _tell(self, saved: bool, problem: str) -> None:
        self.saved.setText(tr("Opgeslagen") if saved else problem)


def organisation_page(editing: OrganisationEditing, confirming: Confirming) -> Page:
    """The page itself."""
    made = Page(editing, Address(PREFIX), tr("Onze organisatie"), LEAD)
    ours = editing.organisation
    form = made.section("", ours, PREFIX)
    form.line("name", tr("Naam van de gemeente of organisatie"))
    keeping = made.section(tr("Hoe lang u dossiers bewaart"), ours, PREFIX, tr(WHERE_FROM))
    with keeping.beside():
        keeping.number("keep_years", tr("Jaren na het besluit of de laatste wijziging"))
        keeping.line("keep_source", tr("Waar staat dat?"))
    add_letterhead(made, editing)
    _rows(
        made,
        tr("Verordeningen en regels"),
        ours.regulations,
        "regulations",
        Regulation,
        _regulation,
        tr("Regeling toevoegen"),
    )
    _rows(
        made,
        tr("Weigeringsgronden"),
        ours.refusal_grounds,
        "refusal_grounds",
        OwnGround,
        _ground,
        tr("Grond toevoegen"),
    )
    _rows(
        made, tr("Ondersteuning in uw gemeente"), ours.supports, "supports", OwnSupport, _support, tr("Hulp toevoegen")
    )
    made.heading(tr("Adressen voor ouders en kinderen"))
    add_stale(made, editing)
    _rows(made, "", ours.contacts, "contacts", OwnContact, partial(contact_fields, editing), tr("Adres toevoegen"))
    made.heading(tr("Hulpregel in tien talen"))
    made.words(help_line_lead(editing), "hint")
    _rows(
        made, "", ours.help_lines, "help_lines", OwnHelpLine, partial(help_line_fields, editing), tr("Taal toevoegen")
    )
    add_norms(made, editing, confirming)
    made.finish()
    return made


def _rows(
    made: Page, title: str, rows: list[Any], name: str, kind: type, build: Callable[[Form], None], label: str
) -> None:
    """The rows of one list as cards, and a way to add one."""
    if title:
        made.heading(title)
    for place, row in enumerate(rows):
        form = made.section("", row, f"{PREFIX}/{name}/{place}")
        build(form)
        away = _removing(form, row, partial(_take_away, made, rows, row, name))
        away.setObjectName(f"remove/{PREFIX}/{name}/{place}")
    more = made.section("", None, PREFIX).button("+  " + label, partial(_add, made, rows, kind, name), "add")
    more.setObjectName(f"add/{PREFIX}/{name}")


def _add(made: Page, rows: list[Any], kind: type, name: str) -> None:
    first = {OwnGround: "code", OwnHelpLine: "language"}.get(kind, "name")
    made.editing.restructure(lambda: rows.append(kind()), f"{PREFIX}/{name}/{len(rows)}/{first}")


def _removing(form: Form, row: Any, remove: Callable[[], None]) -> QPushButton:
    """The button that takes a row away: at once where it is empty, else after a yes."""
    question = Question(tr("Ja, weghalen"), tr("Nee, houden"))
    away = form.button(tr("Weghalen"), lambda: remove() if is_empty(row) else _ask(away, question, form, row), "remove")
    question.agreed.connect(remove)
    question.declined.connect(away.show)
    question.declined.connect(away.setFocus)
    form.widget(question)
    return away


def _ask(button: QPushButton, question: Question, form: Form, row: Any) -> None:
    button.hide()
    ground = form.editing.method.refusal_grounds.get(getattr(row, "code", ""))
    language = form.editing.method.help_languages.languages.get(getattr(row, "language", ""))
    known = ground or language
    name = tr(known.name) if known else getattr(row, "name", "").strip() or tr("Deze regel")
    question.ask(tr("«{name}» weghalen, met alles wat erbij is ingevuld? Terugzetten kan daarna niet.", name=name))


def _take_away(made: Page, rows: list[Any], row: Any, name: str) -> None:
    left = [each for each in rows if each is not row]
    made.editing.restructure(lambda: rows.__setitem__(slice(None), left), f"add/{PREFIX}/{name}")


def _regulation(form: Form) -> None:
    with form.beside():
        form.line("name", tr("Naam van de regeling"))
        form.line("article", tr("Artikelen"))
    form.text("says", tr("Wat staat daar?"))


def _ground(form: Form) -> None:
    form.choice(
        "code", tr("Welke grond?"), {each.id: each.name for each in form.editing.method.refusal_grounds.values()}
    )
    with form.beside():
        form.line("article", tr("Artikel"))
        form.line("hardship_article", tr("Artikel van de hardheidsclausule"))
    form.text("says", tr("Zo staat het in de verordening"))


def _support(form: Form) -> None:
    form.line("name", tr("Naam van de hulp"))
    form.choice("pillar", tr("Pijler"), {each.id: each.name for each in form.editing.method.pillars.values()})
    form.text("what", tr("Wat doet deze hulp?"))
    with form.beside():
        form.line("who", tr("Wie geeft de hulp?"))
        form.line("phone", tr("Telefoon"), short=True)
        form.day("checked_on", tr("Nagekeken op"))
