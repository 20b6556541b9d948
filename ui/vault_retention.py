"""«Bewaartermijn voorbij»: which dossiers have been kept long enough or soon will be, and what to do with each."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.days import long_day
from app.method import Method
from app.organisation import Organisation, OrganisationError, load_organisation
from app.retention import WHERE_FROM, Due, due
from resources.language import tr
from ui.emptying import empty
from ui.erasing import Erasing
from ui.flow import FlowLayout
from ui.inputs import GrowingText
from ui.meaning_lines import DayLine
from ui.remarks import link
from ui.row import Row, flush_label
from ui.unread import NO_DAY

if TYPE_CHECKING:
    from models.listing import ListRow
    from models.store import Store

TITLE = tr("Bewaartermijn voorbij")
NO_TERM = tr("Uw organisatie heeft nog geen bewaartermijn ingevuld. Dat kan bij «Onze organisatie».")
NOTHING = tr("Van geen dossier is de bewaartermijn voorbij, of binnen drie maanden voorbij.")


class RetentionPanel(QWidget):
    """The list; `chosen` gives the id of a dossier to look at, `erased` tells that one went."""

    chosen = Signal(str)
    erased = Signal()

    def __init__(self, store: "Store", method: Method, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.setObjectName("vault_retention")
        self.store, self.method, self.today = store, method, today
        self.due: list[Due] = []
        self.message = flush_label("", "warning")
        self.asking = Erasing(store.who)
        self.asking.agreed.connect(self._erase)
        self.asking.declined.connect(self._back)
        self._asked_from = ""
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(flush_label(tr(WHERE_FROM), "hint"))
        column.addWidget(self.message)
        column.addLayout(self._list)
        column.addWidget(self.asking)
        column.addStretch(1)
        self.renew()

    @property
    def title(self) -> str:
        """What the group with this panel is called: how many are over."""
        over = sum(each.over for each in self.due)
        return f"{TITLE} ({over})" if over else TITLE

    def renew(self) -> None:
        """Show what is due now."""
        empty(self._list)
        ours = self._organisation()
        self.due = due(self.store.list_rows(), ours.keep_years, self.today())
        if not ours.keep_years:
            self._list.addWidget(flush_label(NO_TERM, "warning"))
        for each in self.due:
            self._list.addWidget(self._entry(each, ours))
        if not self.due:
            self._list.addWidget(flush_label(NOTHING, ""))

    def _organisation(self) -> Organisation:
        try:
            return load_organisation(self.store.folder, self.method)
        except OrganisationError as problem:
            self.say(str(problem))
            return Organisation()

    def say(self, text: str) -> None:
        """Tell something that a person can act on; empty for nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _entry(self, found: Due, ours: Organisation) -> QWidget:
        entry, line = QFrame(), QWidget()
        entry.setProperty("kind", "entry")
        column = QVBoxLayout(entry)
        column.setContentsMargins(10, 2, 0, 6)
        column.setSpacing(4)
        column.addWidget(flush_label(told(found, ours), ""))
        longer = LongerForm(found.row, self.today)
        longer.kept.connect(partial(self._keep, found.row.id))
        name = f"retention/{found.row.id}"
        longer.closed.connect(lambda: self._focus(f"{name}/longer"))
        buttons = FlowLayout(line, space=14)
        for label, what, clicked in (
            (tr("Bekijken"), "look", partial(self.chosen.emit, found.row.id)),
            (tr("Langer bewaren …"), "longer", longer.begin),
            (tr("Wissen …"), "erase", partial(self._ask, found.row)),
        ):
            button = link(label, f"{name}/{what}", clicked)
            button.setAccessibleDescription(found.row.title)
            buttons.addWidget(button)
        column.addWidget(line)
        column.addWidget(longer)
        return entry

    def _ask(self, row: "ListRow") -> None:
        self._asked_from = f"retention/{row.id}/erase"
        self.asking.ask(row, "term_over")

    def _back(self) -> None:
        self._focus(self._asked_from)

    def _focus(self, name: str) -> None:
        button = self.findChild(QPushButton, name)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self, assessment_id: str, why: str, who: str) -> None:
        self._do(lambda: self.store.erase(assessment_id, why, who))
        self.erased.emit()

    def _keep(self, assessment_id: str, until: date, reason: str) -> None:
        def keep() -> None:
            file = self.store.load(assessment_id)
            before = file.keep_until, file.keep_reason
            file.keep_until, file.keep_reason = until, reason
            try:
                self.store.save()
            except Exception:
                file.keep_until, file.keep_reason = before
                raise

        self._do(keep)

    def _do(self, what: Callable[[], object]) -> None:
        from models.store_errors import StoreError

        self.say("")
        try:
            what()
        except StoreError as problem:
            self.say(str(problem))
        self.renew()
        first = self.findChild(QPushButton, f"retention/{self.due[0].row.id}/look") if self.due else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


class LongerForm(QWidget):
    """A new day and the reason for it; nothing is kept until «Bewaren»."""

    kept = Signal(object, str)  # the day, and why
    closed = Signal()

    def __init__(self, row: "ListRow", today: Callable[[], date]) -> None:
        super().__init__()
        self._day: date | None = None
        self._today = today
        name = f"retention/{row.id}/form"
        self.until, self.reason = DayLine(None, today), GrowingText("", 1)
        until = Row(f"{name}/until", tr("Bewaren tot en met"), self.until)
        self.until.day_changed.connect(self._take_day)
        self.until.refused.connect(lambda wrong: until.refuse(NO_DAY if wrong else ""))
        self.until.unread.connect(lambda typed: self._take_day(None) if typed else None)
        self.reason.edited.connect(lambda _text: self._weigh())
        self.needs = flush_label("", "hint")
        self.keep = link(tr("Bewaren"), f"{name}/keep", self._keep)
        buttons = QHBoxLayout()
        for button in (self.keep, link(tr("Toch niet"), f"{name}/cancel", self._close)):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (until, Row(f"{name}/reason", tr("Waarom langer?"), self.reason), self.needs):
            column.addWidget(part)
        column.addLayout(buttons)
        self.hide()

    def begin(self) -> None:
        """Show the form with the cursor in the day."""
        self._weigh()
        self.show()
        self.until.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_day(self, day: date | None) -> None:
        self._day = day
        self._weigh()

    def _weigh(self) -> None:
        later = self._day is not None and self._day > self._today()
        needs = [] if later else [tr("een dag die nog komt")]
        needs += [] if self.reason.toPlainText().strip() else ["waarom"]
        self.needs.setText(tr("Vul nog in: {lists}.", lists=tr(" en ").join(needs)) if needs else "")
        self.needs.setVisible(bool(needs))
        self.keep.setEnabled(not needs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _keep(self) -> None:
        self.hide()
        self.kept.emit(self._day, self.reason.toPlainText().strip())


def told(found: Due, ours: Organisation) -> str:
    """Which dossier, since or until when, and where that day comes from."""
    row = found.row
    name = row.title or tr("zonder naam")
    case = f" ({row.case_number})" if row.case_number else ""
    state = tr("De bewaartermijn was voorbij na") if found.over else tr("Wordt bewaard tot en met")
    rule = f": {ours.keep_source.strip()}" if ours.keep_source.strip() else ""
    source = (
        tr("apart voor dit dossier gezet")
        if found.own
        else tr("{keep_years} jaar{rule}", keep_years=ours.keep_years, rule=rule)
    )
    return f"«{name}»{case}. {state} {long_day(found.until)} ({source})."
