"""The panel «Reservekopieën»: the last one and where it lies, making one now, a second place, and putting one back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from resources.language import tr
from ui.flow import FlowLayout
from ui.lines import words
from ui.restoring import Restoring
from ui.style import as_heading

if TYPE_CHECKING:
    from models.store import Store
    from ui.backing_up import BackingUp

WHEN = tr(
    "Kind Voorop maakt zelf reservekopieën: na een half uur werken, en bij het sluiten als er iets is veranderd. Oude "
    "worden opgeruimd: van de laatste twee dagen blijven ze allemaal, daarna één per dag, per week en per maand, tot "
    "ongeveer negen maanden terug."
)
SECOND = tr(
    "Gaat deze computer stuk of raakt hij kwijt, dan helpt alleen een kopie op een andere plaats: een stick of een "
    "netwerkschijf. De kopie is versleuteld. Berg een stick wel op achter slot."
)
REMOVED = tr(
    "Een dossier dat u verwijdert en woorden die een kind intrekt, gaan ook uit de reservekopieën; uit die op een "
    "stick of netwerkschijf zodra die er weer is."
)


class VaultBackups(QWidget):
    """Works on the open store; emits what is to be put back, because the store must be closed for that."""

    put_back_asked = Signal(object)
    settings_asked = Signal()

    def __init__(self, folder: Path, store: "Store", backing: "BackingUp") -> None:
        super().__init__()
        self.folder = folder
        self._backing = backing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._label(WHEN, "lead")
        self.last = self._label("", "option")
        self.problem = self._label("", "error")
        self.make = self._buttons((tr("Nu een reservekopie maken"), self.make_now))[0]
        self._heading(tr("Tweede plaats"))
        self._label(SECOND, "lead")
        self.place = self._label("", "option")
        self.choose = self._buttons((tr("Tweede plaats kiezen …"), self.settings_asked.emit))[0]
        self._heading(tr("Terugzetten"))
        self._label(REMOVED, "lead")
        self.left = self._label("", "error")
        self.left.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.restoring = Restoring(folder, store)
        self.restoring.agreed.connect(self.put_back_asked)
        self._column.addWidget(self.restoring)
        backing.told.connect(self._told)
        backing.cleaned.connect(self._show_left)
        self._show_last()
        self.show_place()
        self._tell(self.problem, backing.problem)
        self._show_left()

    def _label(self, text: str, kind: str) -> QLabel:
        self._column.addWidget(label := words(text, kind))
        return label

    def _heading(self, text: str) -> None:
        label = self._label(text, "section")
        as_heading(label, 1.1)
        label.setIndent(0)

    def _buttons(self, *named: tuple[str, Callable[[], None]]) -> list[QPushButton]:
        holder, made = QWidget(), []
        row = FlowLayout(holder, space=8)
        for name, clicked in named:
            button = QPushButton(name)
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _checked=False, what=clicked: what())
            row.addWidget(button)
            made.append(button)
        self._column.addWidget(holder)
        return made

    # --- making -------------------------------------------------------------------------------------------

    def make_now(self) -> None:
        """Make a backup now; the panel says so when it is there."""
        self._tell(self.problem, "")
        self.last.setText(tr("De reservekopie wordt gemaakt …"))
        self._backing.back_up()

    def _told(self, problem: str) -> None:
        self._show_last()
        self._tell(self.problem, problem)
        if not self.restoring.work.is_busy:
            self.restoring.renew()

    def _show_left(self) -> None:
        from app.erased import still_in

        self._tell(self.left, still_in(self._backing.left))

    def _show_last(self) -> None:
        from app.backups import backups_in, local_time, place_for

        there = backups_in(place_for(self.folder))
        if there:
            self.last.setText(
                tr(
                    "Laatste reservekopie: {made_at}, in {folder}.",
                    made_at=local_time(there[0].made_at),
                    folder=place_for(self.folder),
                )
            )
        else:
            self.last.setText(tr("Er is nog geen reservekopie."))

    def show_place(self) -> None:
        """Say where backups also go now; that is chosen in «Instellingen»."""
        from ui.settings_places import place_told

        self.place.setText(place_told(self.folder))

    def _tell(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
