"""«Wie erin kan»: the persons who open the vault, the recovery key on paper, and the key of the organisation."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.access import (
    Access,
    Person,
    access,
    add_person,
    change_passphrase,
    remove_slot,
    rename,
    renew_recovery_key,
)
from app.days import short_day
from app.key_errors import KeysError
from app.key_seal import tidy_name
from app.key_slots import PASSPHRASE
from app.keys import Unlocked, header_path
from app.organisation_key import shown_recipient
from app.recovery_key import new_recovery_key
from resources.language import tr
from ui.access_form import AccessForm
from ui.asking import Question, bring_in_view
from ui.emptying import empty
from ui.flow import FlowLayout
from ui.in_background import InBackground
from ui.lines import words
from ui.person_row import PersonRow, called
from ui.recovery_shown import RecoveryShown
from ui.saving_files import Outcome

LEAD = tr("Ieder heeft een eigen wachtzin. De naam die erbij staat, wordt bewaard bij elke wijziging in een dossier.")
NEW_PAPER = tr(
    "Schrijf deze nieuwe herstelsleutel over en bewaar het papier achter slot, niet bij deze computer. U ziet hem maar "
    "één keer. Pas als u hieronder verdergaat, geldt hij en past de vorige niet meer."
)
LIMITS = tr(
    "Wat dit niet doet: wie ooit toegang had en een kopie heeft van de kluis met het sleutelbestand van toen, kan die "
    "kopie nog openen met de wachtzin van toen. De sleutel van de kluis zelf blijft namelijk gelijk. Ruim oude "
    "reservekopieën daarom op als iemand vertrekt."
)
OWN = tr("U kunt nu nog verder, maar na het sluiten opent uw wachtzin de kluis niet meer.")


class VaultKeys(QWidget):
    """Each change is written at once; `works_as` gives the Unlocked of who works here when its name or slot changed."""

    works_as = Signal(object)

    def __init__(self, folder: Path, opened: Unlocked) -> None:
        super().__init__()
        self.opened, self._header = opened, header_path(folder)
        self.inset: QWidget | None = None  # the one thing that is asked now
        self.work = InBackground(self)
        self.rows: list[PersonRow] = []
        self.outcome = Outcome()
        people, below = QWidget(), QWidget()  # there from the start: things are read in the order they were made
        self._people, self._below = _room(people), _room(below)
        self._people.setSpacing(12)
        self.paper, self.organisation = words("", "hint"), words("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(LEAD, "lead"))
        column.addWidget(people)
        column.addSpacing(8)
        column.addWidget(self._buttons())
        column.addWidget(below)
        for widget in (self.outcome, self.paper, self.organisation, words(LIMITS, "guidance")):
            column.addWidget(widget)
        self._show()

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.add, self.renew = QPushButton(tr("Iemand toevoegen …")), QPushButton(tr("Nieuwe herstelsleutel …"))
        self.add.clicked.connect(lambda _checked=False: self._ask_person())
        self.renew.clicked.connect(lambda _checked=False: self._draw_recovery_key())
        for button in (self.add, self.renew):
            button.setProperty("kind", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        return holder

    # --- showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show who is in the key file now."""
        self._close()
        empty(self._people)
        self.rows = []
        try:
            found = access(self._header, self.opened.data_key)
        except KeysError as problem:
            self.outcome.tell("error", str(problem))
            return
        for person in found.people:
            row = PersonRow(person, self._is_own(person), is_last=len(found.people) == 1)
            row.passphrase_asked.connect(partial(self._ask_passphrase, row))
            row.name_asked.connect(partial(self._ask_name, row))
            row.leave_asked.connect(partial(self._ask_to_leave, row))
            self.rows.append(row)
            self._people.addWidget(row)
            row.show()  # at once, so that the focus can go there
        self._tell_keys(found)

    def _is_own(self, person: Person) -> bool:
        return person.slot_id == self.opened.slot_id and self.opened.kind == PASSPHRASE

    def _tell_keys(self, found: Access) -> None:
        since = (
            tr(" van {recovery_made_on}", recovery_made_on=short_day(found.recovery_made_on))
            if found.recovery_made_on
            else ""
        )
        self.paper.setText(tr("De herstelsleutel op papier{since} opent de kluis ook.", since=since))
        ours = tr("De organisatie heeft geen eigen sleutel voor deze kluis.")
        if found.recipient:
            ours = tr(
                "De organisatie kan de kluis ook openen, met haar eigen sleutel. Die begint met "
                "{recipient} en geldt sinds {recipient_since}.",
                recipient=shown_recipient(found.recipient),
                recipient_since=short_day(found.recipient_since),
            )
        self.organisation.setText(ours)

    def _row_of(self, slot_id: str) -> PersonRow | None:
        return next((each for each in self.rows if each.person.slot_id == slot_id), None)

    # --- asking, one thing at a time ----------------------------------------------------------------------

    def _ask_person(self) -> None:
        form = AccessForm(tr("Toevoegen"), name="", passphrase=True)
        form.entered.connect(partial(self._add, form))
        self._open_form(form, self._below, self.add)

    def _ask_passphrase(self, row: PersonRow) -> None:
        form = AccessForm(tr("Wachtzin bewaren"), passphrase=True)
        form.entered.connect(lambda _name, typed: self._change(form, row, typed))
        self._open_form(form, row.below, row.passphrase)

    def _ask_name(self, row: PersonRow) -> None:
        form = AccessForm(tr("Naam bewaren"), name=row.person.name)
        form.entered.connect(lambda name, _typed: self._rename(form, row, name))
        self._open_form(form, row.below, row.rename)

    def _ask_to_leave(self, row: PersonRow) -> None:
        """Ask first, and say so when it is one's own access."""
        question = Question(tr("Ja, intrekken"), tr("Nee, houden"))
        question.agreed.connect(partial(self._remove, row.person))
        question.declined.connect(partial(self._close, row.leave))
        if self._open(question, row.below):
            whose = tr("uw eigen toegang") if row.is_own else tr("de toegang van {person}", person=called(row.person))
            what = OWN if row.is_own else tr("Die wachtzin opent de kluis dan niet meer.")
            question.ask(tr("Wilt u {whose} intrekken? {what}", whose=whose, what=what))

    def _draw_recovery_key(self) -> None:
        """Show a new recovery key; it counts only once it was written down."""
        drawn = new_recovery_key()
        shown = RecoveryShown(drawn, NEW_PAPER, tr("Deze sleutel laten gelden"), tr("Annuleren"))
        shown.noted.connect(partial(self._renew, drawn))
        shown.cancelled.connect(partial(self._close, self.renew))
        if self._open(shown, self._below):
            shown.tick.setFocus()

    def _open_form(self, form: AccessForm, column: QVBoxLayout, back: QPushButton) -> None:
        form.cancelled.connect(partial(self._close, back))
        if self._open(form, column):
            form.focus_first()

    def _open(self, inset: QWidget, column: QVBoxLayout) -> bool:
        """Put this in the place of what was asked before; not while that is still being written."""
        if self.work.is_busy:
            return False
        self._close()
        self.outcome.hide()
        self.inset = inset
        column.addWidget(inset)
        inset.show()  # at once, so that it has its place when the page scrolls to it
        QTimer.singleShot(0, inset, partial(_bring_in_view, inset))
        return True

    def _close(self, focus: QPushButton | None = None) -> None:
        if focus is not None:
            focus.setFocus()
        if self.inset is not None:
            self.inset.hide()
            self.inset.deleteLater()
            self.inset = None

    # --- doing --------------------------------------------------------------------------------------------

    def _add(self, form: AccessForm, name: str, typed: str) -> None:
        header, data_key = self._header, self.opened.data_key
        self._derive(
            form,
            lambda: add_person(header, data_key, name, typed),
            lambda _slot_id: self._say(tr("{name} kan de kluis nu openen.", name=tidy_name(name))),
        )

    def _change(self, form: AccessForm, row: PersonRow, typed: str) -> None:
        def changed(slot_id: object) -> None:
            if row.is_own:
                self._work_as(replace(self.opened, slot_id=str(slot_id)))
            self._say(tr("De wachtzin van {person} is gewijzigd.", person=called(row.person)), str(slot_id))

        header, data_key, slot_id = self._header, self.opened.data_key, row.person.slot_id
        self._derive(form, lambda: change_passphrase(header, data_key, slot_id, typed), changed)

    def _rename(self, form: AccessForm, row: PersonRow, name: str) -> None:
        try:
            rename(self._header, self.opened.data_key, row.person.slot_id, name)
        except KeysError as problem:
            form.refuse(str(problem))
            return
        if row.is_own:
            self._work_as(replace(self.opened, name=tidy_name(name)))
        self._say(tr("De naam is gewijzigd."), row.person.slot_id)

    def _remove(self, person: Person) -> None:
        try:
            remove_slot(self._header, self.opened.data_key, person.slot_id)
        except KeysError as problem:
            self._say(str(problem), kind="error")
        else:
            self._say(tr("De toegang van {person} is ingetrokken.", person=called(person)))

    def _renew(self, drawn: str) -> None:
        try:
            renew_recovery_key(self._header, self.opened.data_key, drawn)
        except KeysError as problem:
            self._say(tr("{problem} De vorige herstelsleutel geldt nog.", problem=problem), kind="error")
        else:
            self._say(tr("De nieuwe herstelsleutel geldt. De vorige past niet meer; vernietig dat papier."))

    def _derive(self, form: AccessForm, what: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do beside the window what takes half a second."""
        form.set_busy(True)
        self.work.start(what, partial(self._derived, then))

    def _derived(self, then: Callable[[object], None], result: object) -> None:
        if isinstance(self.inset, AccessForm):
            self.inset.set_busy(False)
        if isinstance(result, KeysError) and isinstance(self.inset, AccessForm):
            self.inset.refuse(str(result))
            self.inset.focus_first()
        elif isinstance(result, Exception):
            raise result
        else:
            then(result)

    def _say(self, text: str, slot_id: str | None = None, kind: str = "good") -> None:
        """Say what came of it, with the focus at the person it was about."""
        self._show()
        row = self._row_of(slot_id) if slot_id is not None else None
        (row.passphrase if row else self.add).setFocus()
        self.outcome.tell(kind, text)
        QTimer.singleShot(0, self.outcome, partial(bring_in_view, self.outcome))

    def _work_as(self, opened: Unlocked) -> None:
        self.opened = opened
        self.works_as.emit(opened)


def _room(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    return column


def _bring_in_view(inset: QWidget) -> None:
    """All of it where there is room, and at least what has the focus."""
    bring_in_view(inset)
    if (focused := inset.focusWidget()) is not None:
        bring_in_view(focused)
