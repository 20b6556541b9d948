"""«Weergave»: the colours, the size of the letters, and whether spelling is marked; each seen at once (Ctrl+,)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app import dictionary
from resources.language import tr
from ui.inputs import Pills
from ui.look import COLOURS, SIZES, chosen_colours, chosen_size, looks
from ui.row import Row, flush_label
from ui.sheet import Sheet, scrolled
from ui.spelling import spelling

TITLE = tr("Weergave")
SPELLING = {"on": tr("Golfje onder wat verkeerd getypt lijkt"), "off": tr("Niet nakijken")}
SPELLING_HINT = tr(
    "Zonder internet. De menutoets of een rechtermuisklik op zo'n woord laat zien wat erop lijkt. Woorden die u laat "
    "onthouden, staan als gewone tekst op deze computer. Onthoud geen namen: die kent het programma uit het dossier."
)
ABOUT = tr("U ziet het meteen. Het geldt voor deze computer, voor uzelf, en niet voor wat u afdrukt.")


class LookDialog(QDialog):
    """Opens over the window and closes with Escape; there is nothing to confirm."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setObjectName("look")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.colours = Pills(chosen_colours(), COLOURS)
        self.size_of_text = Pills(chosen_size(), SIZES)
        close = QPushButton(tr("Sluiten"))
        close.setProperty("kind", "main")
        close.clicked.connect(lambda _checked=False: self.close())
        inside = Sheet()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addWidget(flush_label(ABOUT, "hint"))
        column.addWidget(Row("look/colours", tr("Kleuren"), self.colours))
        column.addWidget(Row("look/size", tr("Grootte van de letters"), self.size_of_text))
        column.addWidget(self._spelling())
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        self.colours.chosen.connect(lambda chosen: self._wear(colours=chosen))
        self.size_of_text.chosen.connect(lambda chosen: self._wear(size=chosen))
        self._fit()
        self.colours.setFocus()

    def _spelling(self) -> QWidget:
        looking = spelling()
        if looking is None or not dictionary.is_there():
            return flush_label(dictionary.MISSING, "hint")
        self.spelling = Pills("on" if looking.is_on else "off", SPELLING)
        self.spelling.chosen.connect(lambda chosen: looking.choose(chosen != "off"))
        return Row("look/spelling", tr("Spelling"), self.spelling, SPELLING_HINT)

    def _wear(self, **chosen: str) -> None:
        wearing = looks()
        if wearing is not None:
            wearing.choose(**chosen)
            self._fit()

    def _fit(self) -> None:
        """As large as what is in it, and never larger than the window behind it."""
        letter, room = self.fontMetrics(), self.parentWidget().window().size()
        wide, high = 62 * letter.averageCharWidth(), 26 * letter.height()
        self.resize(min(wide, int(room.width() * 0.95)), min(high, int(room.height() * 0.95)))
