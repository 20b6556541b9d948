"""Lines to fill in, each under its own label: a name, a passphrase; what is secret can be shown while it is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from resources.language import tr

SHORTEST = 12  # characters of a new passphrase
HOW_LONG = tr("Ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar.", shortest=SHORTEST)
LOST = tr("Wachtzin kwijt? Vul dan hier de herstelsleutel in.")


class Lines(QWidget):
    """A column of lines; Enter in any of them is `entered`."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._secrets: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def line(self, label: str, hint: str = "") -> QLineEdit:
        """A line with its label above it, and under it what to know beforehand."""
        name = QLabel(label)
        name.setProperty("kind", "label")
        name.setWordWrap(True)
        entry = QLineEdit()
        entry.setAccessibleName(label)
        entry.returnPressed.connect(self.entered.emit)
        name.setBuddy(entry)
        self._column.addWidget(name)
        self._column.addWidget(entry)
        if hint:
            entry.setAccessibleDescription(hint)
            self._column.addWidget(words(hint, "hint"))
        return entry

    def secret(self, label: str, hint: str = "") -> QLineEdit:
        """A line that shows dots for what is typed."""
        entry = self.line(label, hint)
        entry.setEchoMode(QLineEdit.EchoMode.Password)
        self._secrets.append(entry)
        return entry

    def add_show_typed(self) -> QCheckBox:
        """A box to tick by who wants to see what is typed."""
        box = QCheckBox(tr("Laat zien wat ik typ"))
        box.toggled.connect(self._show_typed)
        self._column.addWidget(box)
        return box

    def _show_typed(self, shown: bool) -> None:
        for entry in self._secrets:
            entry.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def wrong_passphrases(typed: str, again: str) -> str:
    """What is wrong with a new passphrase that was typed twice; empty when nothing is."""
    if not typed:
        return tr("Vul een wachtzin in.")
    if len(typed.strip()) < SHORTEST:
        return tr("Deze wachtzin is te kort. {how_long}", how_long=HOW_LONG)
    return "" if typed == again else tr("De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.")


def words(text: str, kind: str) -> QLabel:
    """A text of this kind, as it was written and over as many lines as it needs."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label
