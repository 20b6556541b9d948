"""One person who can open the vault: the name, since when, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.access import Person
from app.days import short_day
from resources.language import tr
from ui.flow import FlowLayout
from ui.lines import words


class PersonRow(QWidget):
    """Emits what is asked for; what is then asked or said comes under it, in `below`."""

    passphrase_asked, name_asked, leave_asked = Signal(), Signal(), Signal()

    def __init__(self, person: Person, is_own: bool, is_last: bool) -> None:
        super().__init__()
        self.person, self.is_own = person, is_own
        self.setObjectName(f"person/{person.slot_id}")
        self.below = QVBoxLayout(self)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(4)
        self.below.addWidget(words(called(person), "label"))
        self.below.addWidget(words(self._about(is_last), "hint"))
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.passphrase = self._button(tr("Wachtzin wijzigen …"), self.passphrase_asked)
        self.rename = self._button(tr("Naam wijzigen …"), self.name_asked)
        self.leave = self._button(tr("Toegang intrekken …"), self.leave_asked)
        if is_last:
            self.leave.hide()
        for button in (self.passphrase, self.rename, self.leave):
            row.addWidget(button)
        self.below.addWidget(holder)

    def _about(self, is_last: bool) -> str:
        parts = [tr("dat bent u")] if self.is_own else []
        parts += [tr("wachtzin van {made_on}", made_on=short_day(self.person.made_on))] if self.person.made_on else []
        parts += [tr("de enige wachtzin, die kan niet weg")] if is_last else []
        said = "; ".join(parts)
        return said[:1].upper() + said[1:]

    def _button(self, label: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(label)
        button.setProperty("kind", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleDescription(called(self.person))
        button.clicked.connect(lambda _checked=False: asked.emit())
        return button


def called(person: Person) -> str:
    """The name, or words for somebody of an older key file."""
    return person.name or tr("Zonder naam")
