"""Fields in which is typed what a child says, exactly as it is typed: nothing is corrected, completed or suggested."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy

from ui.growing_text import GrowingText
from ui.inputs import Line

_AS_TYPED = (
    Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhSensitiveData  # a keyboard on the screen learns nothing from it
)


class SaidText(GrowingText):
    """Words of any length. Tab leaves the field, Enter begins a new line."""

    def __init__(self, value: str, name: str, letters: QFont, lines: int = 3) -> None:
        super().__init__(value, lines)
        self.setFont(letters)
        self.setInputMethodHints(_AS_TYPED | Qt.InputMethodHint.ImhMultiLine)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(name)


class SaidLine(Line):
    """A word or two."""

    def __init__(self, value: str, name: str, letters: QFont) -> None:
        super().__init__(value)
        self.setFont(letters)
        self.setInputMethodHints(_AS_TYPED)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
