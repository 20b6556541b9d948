"""The panel «Tweede lezer»: ask a colleague, see what was remarked, send back or agree."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.days import long_day
from app.second_reader import (
    AGREED,
    ASKED,
    LIMIT,
    SENT_BACK,
    agree,
    ask_again,
    ask_to_read,
    being_read,
    is_maker,
    open_remarks,
    send_back,
    still_holds,
)
from models.review import Remark, Review
from resources.language import tr
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.inputs import GrowingText, Line
from ui.printing import named_place
from ui.remarks import link, told
from ui.row import Row, flush_label

ABOUT = tr(
    "Een collega leest het dossier en maakt bij een veld een opmerking (Ctrl+Shift+O). "
    "Opmerkingen worden nooit afgedrukt; het akkoord wel, met naam en functie. {limit}",
    limit=tr(LIMIT),
)
SAME_READER = tr(
    "Let op: de lezer is dezelfde als wie het dossier maakte of om het lezen vroeg. Dat is geen tweede paar ogen. "
    "Vraag liever een ander."
)
SAME_KEY = tr(
    "Let op: de kluis is nu open met de wachtzin van {}, die het dossier maakte of om het lezen vroeg. Laat de lezer "
    "zelf de kluis openen voordat die akkoord gaat."
)
NOTE = "second_reader/note"


def reading_title(editing: Editing) -> str:
    """What the group with this panel is called: how it stands."""
    reviews = editing.assessment.reviews
    waiting = sum(1 for _ in open_remarks(editing.assessment))
    more = (
        tr(
            ", {waiting} {words} open",
            waiting=waiting,
            words=tr("opmerking") if waiting == 1 else tr("opmerkingen"),
        )
        if waiting
        else ""
    )
    state = editing.method.choices["review_status"].get(reviews[-1].status, "").lower() if reviews else ""
    return tr("Tweede lezer ({state}{more})", state=state, more=more) if state else tr("Tweede lezer")


class SecondReaderPanel(QWidget):
    """All readings of this dossier, the one that goes on with its buttons, and a way to ask for another."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("second_reader")
        self.editing = editing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(flush_label(ABOUT, "hint"))
        for review in editing.assessment.reviews:
            self._show(review)
        self._remarks()
        reading = being_read(editing.assessment)
        if reading is not None:
            self._close(reading)
        else:
            self._ask()

    # --- what there is ------------------------------------------------------------------------------------

    def _show(self, review: Review) -> None:
        self._column.addWidget(flush_label(_state(self.editing, review), "label"))
        if review.note.strip():
            self._column.addWidget(flush_label(CURTAIN if self.editing.curtain else review.note, ""))
        if review.status == AGREED and not still_holds(self.editing.assessment, review):
            text = tr("Na dit akkoord is het dossier veranderd. Dat komt er op papier bij te staan.")
            self._column.addWidget(flush_label(text, "warning"))
        if review.status == SENT_BACK and being_read(self.editing.assessment) is None:
            again = partial(self._do, lambda: ask_again(review, self.editing.today()))
            self._column.addWidget(
                link(tr("Opnieuw voorleggen aan {review}", review=_name(review)), f"reviews/{review.id}/again", again)
            )

    def _remarks(self) -> None:
        for remark in open_remarks(self.editing.assessment):
            self._column.addWidget(flush_label(self._line(remark), ""))
            if remark.field:
                go = link(tr("Ga naar het veld"), f"reviews/{remark.id}/go", self._way_to(remark))
                go.setAccessibleDescription(self._line(remark))
                self._column.addWidget(go)

    def _line(self, remark: Remark) -> str:
        place = f"{named_place(self.editing, remark.field)}. " if remark.field and not self.editing.curtain else ""
        return f"{place}{told(self.editing, remark)}"

    def _way_to(self, remark: Remark) -> Callable[[], None]:
        return lambda: self.editing.asked_for.emit(remark.field)

    # --- asking -------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.reader, self.role = Line(""), Line("")
        self.asked_by = Line(self.editing.who or self.editing.assessment.author)
        people = QHBoxLayout()
        people.addWidget(Row("second_reader/reader", tr("Wie leest mee?"), self.reader), 1)
        people.addWidget(Row("second_reader/role", tr("Functie"), self.role), 1)
        people.addWidget(Row("second_reader/asked_by", tr("Uw naam"), self.asked_by), 1)
        self._column.addLayout(people)
        self.ask = link(tr("Voorleggen"), "second_reader/ask", self._keep_asked)
        self.ask.setProperty("kind", "main")
        self._column.addWidget(self.ask)
        for each in (self.reader, self.role, self.asked_by):
            each.edited.connect(lambda _text: self._weigh())
        self._weigh()

    def _weigh(self) -> None:
        self.ask.setEnabled(all(each.text().strip() for each in (self.reader, self.role, self.asked_by)))

    def _keep_asked(self) -> None:
        reader, role, asked_by = (each.text().strip() for each in (self.reader, self.role, self.asked_by))
        self._do(lambda: ask_to_read(self.editing.assessment, reader, role, asked_by, self.editing.today()))

    # --- sending back or agreeing -------------------------------------------------------------------------

    def _close(self, review: Review) -> None:
        self.note = GrowingText("" if self.editing.curtain else self.editing.drafts.get(NOTE, ""), 2)
        self.note.edited.connect(lambda typed: self.editing.keep_draft(NOTE, typed))
        self._column.addWidget(Row(NOTE, tr("Toelichting van {review}", review=_name(review)), self.note))
        if warning := self._own_work(review):
            self._column.addWidget(flush_label(warning, "warning"))
        buttons = QHBoxLayout()
        self.agreed = link(
            tr("Akkoord"), "second_reader/agree", lambda: self._closing(agree, self.editing.assessment, review)
        )
        self.agreed.setProperty("kind", "main")
        back = link(tr("Terugsturen"), "second_reader/send_back", lambda: self._closing(send_back, review))
        back.setProperty("kind", "quiet")
        for button in (self.agreed, back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column.addLayout(buttons)

    def _own_work(self, review: Review) -> str:
        """What to say when this would be no second pair of eyes; it is never forbidden."""
        file, who = self.editing.assessment, self.editing.who
        if is_maker(file, review, review.reader):
            return SAME_READER
        return SAME_KEY.format(who.strip()) if is_maker(file, review, who) else ""

    def _closing(self, how: Callable[..., None], *about: object) -> None:
        note = self.note.toPlainText().strip()
        self.editing.keep_draft(NOTE, "")
        self._do(lambda: how(*about, note, self.editing.today()))

    def _do(self, what: Callable[[], object]) -> None:
        self.editing.restructure(what, "reviews")


def _name(review: Review) -> str:
    return review.reader.strip() or tr("de lezer")


def _state(editing: Editing, review: Review) -> str:
    who = ", ".join(part for part in (review.reader.strip(), review.role.strip()) if part)
    asked = tr("Voorgelegd aan {what} op {asked_on}", what=who or tr("een collega"), asked_on=long_day(review.asked_on))
    by = tr(" door {asked_by}", asked_by=review.asked_by.strip()) if review.asked_by.strip() else ""
    came = {ASKED: tr("Nog niet afgerond."), 
            SENT_BACK: tr("Teruggestuurd op {closed_on}.", closed_on=long_day(review.closed_on)),
            AGREED: tr("Akkoord op {closed_on}.", closed_on=long_day(review.closed_on))}  # fmt: skip
    return f"{asked}{by}. {came.get(review.status, '')}"
