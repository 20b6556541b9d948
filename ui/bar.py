"""The bar below a dossier: the quick line, and one page on or back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from resources.language import tr
from ui.buttons import button
from ui.plain_line import PlainLine


class Bar(QWidget):
    """What is typed in the quick line is `noted` with Enter, or when the dossier closes."""

    noted = Signal(str)
    turned = Signal(int)  # so many pages on

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.quick_line = PlainLine()
        self.quick_line.setPlaceholderText(
            tr("Snel noteren wat er nu gezegd wordt; Enter bewaart het als feit (Ctrl+K)")
        )
        self.quick_line.setToolTip(tr("Snel noteren (Ctrl+K); Esc brengt u terug naar het veld"))
        self.quick_line.setAccessibleName(tr("Snelle notitie"))
        self.quick_line.setObjectName("quick_line")
        self.quick_line.returnPressed.connect(self.note)
        self.back = self._turning(tr("‹ Vorige"), -1, tr("Vorige pagina (Ctrl+PgUp)"))
        self.forth = self._turning(tr("Volgende ›"), 1, tr("Volgende pagina (Ctrl+PgDown)"))
        self.forth.setProperty("kind", "main")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        self.why = button(tr("Waarom?"), kind="link", tip=tr("Waarom dit wordt gevraagd, met de norm en de bron (F1)"))
        self.why.setAccessibleName(tr("Waarom deze vraag?"))
        layout.addWidget(self.quick_line, 1)
        layout.addWidget(self.why)
        layout.addWidget(self.back)
        layout.addWidget(self.forth)
        # Read as Tab goes: on from the last field most go on.
        for part in (self.forth, self.back, self.quick_line, self.why):
            part.raise_()

    def _turning(self, words: str, pages: int, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: self.turned.emit(pages))
        return button

    def note(self) -> None:
        """Take down what stands in the quick line."""
        text = self.quick_line.text().strip()
        self.quick_line.clear()
        if text:
            self.noted.emit(text)
