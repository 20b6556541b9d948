"""The screen that is turned towards a child: one thing at a time, a few buttons below, and nothing of the file."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.card_piles import on_pile
from resources.language import tr
from ui.editing import Editing
from ui.focus_order import step as step_focus
from ui.scrolling import ScrollingColumn
from ui.sheet import Sheet, only_up_and_down
from ui.talk.big import Big
from ui.talk.card_order import FEWEST, CardOrder
from ui.talk.card_table import CardTable
from ui.talk.cards_shown import Card
from ui.talk.drawing import Drawing
from ui.talk.leave_page import LeavePage, Prove
from ui.talk.option_asked import OptionAsked
from ui.talk.own_words import MORE, SAY, Saying
from ui.talk.record import reading_steps
from ui.talk.sitting import Sitting
from ui.talk.step import Step
from ui.talk.talk import Talk
from ui.talk.welcome import Done, Stopped, Welcome

DONE, STOPPED = "done", "stopped"
BACK, STOP, FOR_ADULT = tr("Terug"), tr("Ik wil stoppen"), tr("Klaar voor de begeleider")
UNSAVED = tr("Nog niet opgeslagen")
_SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class TalkScreen(QWidget):
    """`left` gives who went back with the passphrase (an Unlocked)."""

    left = Signal(object)

    def __init__(self, editing: Editing, sitting: Sitting, prove: Prove, cards: Sequence[Card] | None = None) -> None:
        super().__init__()
        self.setObjectName("talk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.talk = Talk(editing, sitting, cards)
        self.step: Step | None = None
        self._back_to = ""  # where the child was when it wanted to stop
        self.leaving = LeavePage(prove, self.talk.young)
        self.leaving.proved.connect(self.left)
        self.leaving.stayed.connect(self._stay)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._talking())
        self.stack.addWidget(self.leaving)
        self._lay_out()
        editing.save_state.connect(self._tell_saved)
        QShortcut(QKeySequence("Ctrl+W"), self, self.ask_adult)
        steps = self._steps()
        self.go(sitting.step if sitting.step in steps else next(iter(steps)))

    # --- what it is made of -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.unsaved = QLabel(UNSAVED)
        self.unsaved.setProperty("kind", "hint")
        self.unsaved.setFont(QApplication.font())
        self.unsaved.hide()
        self.for_adult = Big(FOR_ADULT, QApplication.font(), self.ask_adult, "corner")
        self.for_adult.setObjectName("for_adult")
        self.for_adult.setMinimumSize(0, 0)
        corner = QHBoxLayout()
        corner.addStretch(1)
        for each in (self.unsaved, self.for_adult):
            corner.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 14, 18, 22)
        column.setSpacing(8)
        column.addLayout(corner)
        column.addWidget(self.stack, 1)

    def _talking(self) -> QWidget:
        self.back = Big(BACK, self.talk.letters, self.backward, "plain")
        self.stop = Big(STOP, self.talk.letters, self.stop_now, "plain")
        self.next = Big("", self.talk.letters, self.onward, "main")
        for name, each in (("back", self.back), ("stop", self.stop), ("next", self.next)):
            each.setObjectName(name)
        self.foot = QWidget()
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(0, 0, 18, 0)
        line.setSpacing(16)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.stop)
        line.addWidget(self.next)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._middle(), 1)
        column.addWidget(self.foot)
        return holder

    def _middle(self) -> ScrollingColumn:
        """Where the step is; it scrolls only where very large letters leave no other way."""
        self.area = ScrollingColumn()
        self.area.tab_outside = self.focusNextPrevChild
        only_up_and_down(self.area)
        sheet = Sheet()
        sheet.setObjectName("page")
        self._room = QHBoxLayout(sheet)
        self._room.setContentsMargins(0, 0, 18, 0)
        self._room.addStretch(1)
        self.area.setWidget(sheet)
        return self.area

    # --- going about --------------------------------------------------------------------------------------

    def _steps(self) -> dict[str, Callable[[], Step]]:
        """The steps of this sitting, in order; a pile is put in order once something can come before something."""
        talk = self.talk
        end: dict[str, Callable[[], Step]] = {DONE: partial(Done, talk)}
        if talk.sitting.reading:
            return reading_steps(talk) | end
        piles = talk.editing.method.choices["card_pile"]
        ordered = [each for each in piles if len(on_pile(talk.shown_cards(), each)) >= FEWEST]
        known = {each.id for each in talk.editing.assessment.options}
        return {
            "welcome": partial(Welcome, talk),
            "cards": partial(CardTable, talk),
            **{f"order/{each}": partial(CardOrder, talk, each) for each in ordered},
            **{f"option/{each}": partial(OptionAsked, talk, each) for each in talk.sitting.option_ids if each in known},
            "words": partial(Saying, talk, SAY),
            "drawing": partial(Drawing, talk),
            "more": partial(Saying, talk, MORE),
            **end,
        }

    def go(self, name: str) -> None:
        """Show a step in the place of the one before."""
        old, make = self.step, partial(Stopped, self.talk) if name == STOPPED else self._steps()[name]
        self.talk.sitting.step = name
        self.step = make()
        self.step.setMaximumWidth(QFontMetrics(self.talk.letters).averageCharWidth() * self.step.widest)
        self.step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.step.changed.connect(self._renew_foot)
        self.step.changed.connect(self._measure_anew)
        self.step.finished.connect(self.onward)
        self._room.insertWidget(0, self.step, 100)
        self.step.show()
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.area.verticalScrollBar().setValue(0)
        self._renew_foot()
        self.take_focus()

    def _measure_anew(self) -> None:
        """What stood here before may have needed a scroll bar; beside that, what fits without it would not fit."""
        for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded):
            self.area.setVerticalScrollBarPolicy(policy)

    def _renew_foot(self) -> None:
        if self.step is None:
            return
        label, here = self.step.going_on(), self.talk.sitting.step
        self.next.setText(label)
        self.next.setProperty("kind", "main" if self.step.leads_on() else "plain")
        self.next.style().unpolish(self.next)
        self.next.style().polish(self.next)
        self.next.setVisible(bool(label))
        self.stop.setVisible(bool(label))
        self.back.setVisible(here == STOPPED or here != next(iter(self._steps())))

    def onward(self) -> None:
        """What is next: within the step, or the step after it."""
        if self.step is not None and not self.step.onward():
            self._turn(1)
        self._renew_foot()
        self.take_focus()

    def backward(self) -> None:
        """Back within the step, or to the step before it; who wanted to stop may go on after all."""
        if self.talk.sitting.step == STOPPED:
            self.go(self._back_to)
        elif self.step is not None and not self.step.backward():
            self._turn(-1)
        self._renew_foot()
        self.take_focus()

    def _turn(self, steps: int) -> None:
        names = list(self._steps())
        here = self.talk.sitting.step
        place = names.index(here) if here in names else names.index("cards")  # a pile that has no order any more
        self.go(names[max(0, min(len(names) - 1, place + steps))])

    def stop_now(self) -> None:
        """The child wants to stop."""
        self._back_to = self.talk.sitting.step
        self.go(STOPPED)

    def take_focus(self) -> None:
        """Put the focus where something is to be done."""
        if self.stack.currentWidget() is self.leaving:
            self.leaving.begin()
        elif self.step is None or not self.step.take_focus():
            (self.next if self.next.isVisibleTo(self) else self.for_adult).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye does: what is asked, then going on, and the corner last."""
        talking = (self.area, self.next, self.stop, self.back, self.for_adult)
        parts = (self.leaving,) if self.stack.currentWidget() is self.leaving else talking
        return step_focus(parts, QApplication.focusWidget(), forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What does not fit is scrolled by key too, although the focus is on a button. Escape does nothing."""
        if (way := _SCROLLS.get(event.key())) is not None:
            self.area.verticalScrollBar().triggerAction(way)

    # --- for the professional -----------------------------------------------------------------------------

    def ask_adult(self) -> None:
        """Show the way back, which asks the passphrase; what was being typed is in the file by now."""
        self.stack.setCurrentWidget(self.leaving)
        self.for_adult.hide()
        self.leaving.begin()

    def _stay(self) -> None:
        self.stack.setCurrentIndex(0)
        self.for_adult.show()
        self.take_focus()

    def _tell_saved(self, saved: bool, problem: str) -> None:
        """A few quiet words in the corner; why stands where only the professional comes."""
        self.unsaved.setHidden(saved)
        self.leaving.tell_unsaved("" if saved else problem)
