"""One thing at a time: a question, what there is to do with it, and nothing else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from resources.language import tr
from ui.emptying import empty
from ui.talk.big import question_font, words
from ui.talk.talk import Talk

SKIP, ON = tr("Overslaan"), tr("Verder")


class Step(QWidget):
    """What is shown in the middle. Going on and back asks the step first: it may have pages of its own."""

    widest = 62  # characters of the large letters: longer lines are hard to read

    changed = Signal()  # what the button to go on must say may be another thing now
    finished = Signal()  # the child is done here

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self.talk = talk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)

    # --- what it shows ------------------------------------------------------------------------------------

    def begin(self, question: str) -> QLabel:
        """Show another question in the place of all that was there."""
        empty(self.column)
        label = words(question, question_font(self.talk.young), "question")
        self.column.addWidget(label)
        self.setAccessibleName(question)
        return label

    def add(self, widget: QWidget) -> QWidget:
        """Put something below; seen at once, or it could not take the focus yet."""
        self.column.addWidget(widget)
        if self.isVisible():
            widget.show()
        return widget

    def say(self, text: str, kind: str = "spoken") -> QLabel:
        """Put words below."""
        label = words(text, self.talk.letters, kind)
        self.column.addWidget(label)
        return label

    # --- going about --------------------------------------------------------------------------------------

    def onward(self) -> bool:
        """Whether there is something more to do in this step; if so, show it."""
        return False

    def backward(self) -> bool:
        """The same for the way back."""
        return False

    def going_on(self) -> str:
        """What the button to go on says."""
        return ON

    def leads_on(self) -> bool:
        """Whether going on is what comes next, so that its button stands out: nobody is led past anything."""
        return self.going_on() != SKIP

    def take_focus(self) -> bool:
        """Put the focus where something is to be done; False where there is nothing but going on."""
        return False


def focus(widget: QWidget) -> bool:
    """Put the focus there."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
