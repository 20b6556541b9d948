"""The title of a group that opens and closes: with an arrow before it, on as many lines as it needs."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionToolButton, QToolButton

from ui.colours import look_in_use
from ui.spoken import tell_folded
from ui.style import icon
from ui.wrapping import lines_in

_ARROW = 0.6  # of the height of a line
_BESIDE = 16  # pixels that the frame, its padding and what parts the arrow from the words take together


class FoldTitle(QToolButton):
    """A title that is too long for its line goes on below, as Qt itself does not let the words of a button do."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn = ("", 0)  # for which colours and how high the arrow was drawn
        self._lines: list[str] = []
        self.setCheckable(True)
        self.toggled.connect(self._tell)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "fold")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setText(self, text: str) -> None:
        """Another title."""
        super().setText(text)
        self._wrap()

    def show_arrow(self) -> None:
        """An arrow down where the group is open."""
        self._drawn = look_in_use(), self.fontMetrics().height()
        height = int(self.fontMetrics().height() * _ARROW)
        self.setIconSize(QSize(height * 4 // 3, height))  # with room between the arrow and the title
        self.setIcon(icon("fold_open" if self.isChecked() else "fold_closed"))
        self._wrap()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + (len(self._lines) - 1) * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.text = "\n".join(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        """An arrow is a picture: other colours ask for another one, and larger letters for a larger one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._drawn != (look_in_use(), self.fontMetrics().height()):
            self.show_arrow()

    def _tell(self, _is_open: bool) -> None:
        tell_folded(self)

    def _wrap(self) -> None:
        before, room = len(self._lines), self.width() - self.iconSize().width() - _BESIDE
        self._lines = lines_in(self.text(), self.fontMetrics(), room) if room > 0 else [self.text()]
        if len(self._lines) != before:
            self.updateGeometry()
