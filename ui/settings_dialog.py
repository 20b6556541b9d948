"""«Instellingen» (Ctrl+,): everything that can be set, in parts; the list of parts at the left, one part beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from resources.language import tr
from ui.row import flush_label
from ui.settings_part import Part
from ui.settings_parts import LookPart
from ui.sheet import Sheet, scrolled

if TYPE_CHECKING:
    from app.method import Method
    from app.organisation import Organisation

TITLE = tr("Instellingen")
CLOSED = tr("Meer instellingen vindt u hier als de kluis open is.")
WIDE, HIGH, NARROW = 104, 30, 64  # letters and lines; below NARROW letters the list stands above the part


@dataclass(frozen=True)
class Behind:
    """What lies open behind the window, and who hears of a change."""

    folder: Path
    method: "Method"
    organisation: "Organisation"
    problem: str  # why the organisation's file cannot be read
    organisation_asked: Callable[[str], None]
    lock_changed: Callable[[int], None]
    place_changed: Callable[[], None]
    taken_in: Callable[[], None]


class SettingsDialog(QDialog):
    """Opens over the window, closes with Escape; each choice holds at once. Without `behind` there is only the look.

    `is_first`: there is no vault yet.
    """

    def __init__(self, parent: QWidget, behind: Behind | None = None, is_first: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.parts: dict[str, Part] = {}
        self.list, self.stack = QListWidget(), QStackedWidget()
        self.list.setObjectName("settings_parts")
        self.list.setAccessibleName(tr("Onderdelen"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.look = LookPart()
        for name, label, part in [
            ("look", tr("Weergave"), self.look),
            *(parts_of(behind) if behind is not None else ()),
        ]:
            self._add(name, label, part)
        if behind is None:
            self._tell_closed(is_first)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.itemSelectionChanged.connect(self._follow)  # who chooses by voice does not move the cursor
        self._lay_out()
        self._fit()
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.look.size_of_text.chosen.connect(lambda _size: self._fit())

    def _follow(self) -> None:
        for each in self.list.selectedItems():
            self.list.setCurrentItem(each)

    def _tell_closed(self, is_first: bool) -> None:
        """What comes later; before there is a vault an administrator's file can say where it is to be made."""
        from ui.settings_agreed import agreeing

        said = [flush_label(CLOSED, "hint"), *(agreeing() if is_first else ())]
        for each in said:
            self.look.column.insertWidget(self.look.column.count() - 1, each)

    def _add(self, name: str, label: str, part: Part) -> None:
        self.parts[name] = part
        sheet = Sheet()
        sheet.setObjectName("page")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        area = scrolled(sheet)
        area.setAccessibleName(label)
        self.list.addItem(label)
        self.stack.addWidget(area)

    def _lay_out(self) -> None:
        self.close_button = QPushButton(tr("Sluiten"))
        self.close_button.setProperty("kind", "main")
        self.close_button.setAutoDefault(False)  # Enter in a line is not to close everything
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(0)
        self._beside.addWidget(self.list)
        self._beside.addWidget(self.stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 12)
        whole.addLayout(self._beside, 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def show_part(self, name: str) -> None:
        """Show the part of this name, a key of `parts`."""
        names = list(self.parts)
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def done(self, result: int) -> None:
        for part in self.parts.values():
            part.close_part()
        super().done(result)

    def closeEvent(self, event) -> None:
        for part in self.parts.values():
            part.close_part()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The list beside the part, or above it where the letters are too large for that."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        narrow = self.width() < NARROW * letter
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(way)
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, line * 17 // 10))
        labels = [self.list.item(row).text() for row in range(self.list.count())]
        longest = max(map(self.fontMetrics().horizontalAdvance, labels))
        self.list.setFixedWidth(self.width() - 16 if narrow else longest + 5 * letter)
        self.list.setFixedHeight(4 * line) if narrow else self._let_grow()

    def _let_grow(self) -> None:
        self.list.setMinimumHeight(0)
        self.list.setMaximumHeight(16_777_215)  # as Qt has it when nothing was said

    def _fit(self) -> None:
        """As large as what is in it, and never larger than the window behind it."""
        letter, room = self.fontMetrics(), self.parentWidget().window().size()
        wide, high = WIDE * letter.averageCharWidth(), HIGH * letter.height()
        self.resize(min(wide, int(room.width() * 0.95)), min(high, int(room.height() * 0.95)))
        self._arrange()


def parts_of(behind: Behind) -> Sequence[tuple[str, str, Part]]:
    """The parts for which the vault must be open."""
    from ui.settings_files import FilePart
    from ui.settings_parts import LockPart, NewDossierPart
    from ui.settings_places import OrganisationPart, SecondPlacePart

    ours = OrganisationPart(behind.organisation, behind.problem, behind.organisation_asked)
    return (
        ("lock", tr("Vergrendelen"), LockPart(behind.lock_changed)),
        ("new_dossier", tr("Nieuw dossier"), NewDossierPart(behind.method)),
        ("organisation", tr("Onze organisatie"), ours),
        ("backups", tr("Reservekopieën"), SecondPlacePart(behind.folder, behind.place_changed)),
        ("file", tr("Bestand en beheer"), FilePart(behind.folder, behind.method, behind.taken_in)),
    )
