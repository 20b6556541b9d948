"""On a source: which elements of which child, and which other interests, rest on it; a tick makes the citation."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from app.at_once import rests_on
from models.evidence import Source
from resources.language import tr
from ui.by_letter import CALLED
from ui.form import Form
from ui.inputs import Ticks
from ui.plain import tip
from ui.row import Row, quiet_label
from ui.sharing_rows import curtained

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
ABOVE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom  # its box: the middle, also over more lines
CARRIES = "carries"
IN_A_GRID = tr("Pijltjes gaan van vakje naar vakje. Shift+spatie vinkt een element bij elk kind aan.")
NARROW = 4  # children from which their names above the columns are cut off
CUT = 4  # letters that are left then
HEAVY = 11  # tenths: how much wider a letter of a heading is than one of the text
HEAD = 14  # characters: a longer name above a column goes on below, and leaves room for the names at the left


class Grid(Ticks):
    """Ticks in columns: a column for each child, a line for each element; the code of a box is child/element."""

    def __init__(self, values: list[str], columns: dict[str, str], lines: dict[str, str], there: set[str]) -> None:
        super().__init__(values, {}, one_a_line=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.layout().addLayout(grid)
        for column, name in enumerate(columns.values(), 1):
            grid.addWidget(_above(name, len(columns)), 0, column, ABOVE)
        for line, (code, label) in enumerate(lines.items(), 1):
            beside = quiet_label(label, "option")
            beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(beside, line, 0)
            for column, (key, name) in enumerate(columns.items(), 1):
                if f"{key}/{code}" in there:
                    box = self._box(f"{key}/{code}", name, label, values)
                    grid.addWidget(box, line, column, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(next(iter(self.boxes.values())))
        self._grid = grid

    def _box(self, code: str, child: str, element: str, values: list[str]) -> QCheckBox:
        box = QCheckBox()
        box.setAccessibleName(f"{child}: {element}")
        box.setProperty(CALLED, element)  # a letter finds the line, arrows the child
        box.setToolTip(tip(f"{child}: {element}"))
        box.setChecked(code in values)
        box.toggled.connect(lambda _on: self.ticked.emit(self.values()))
        box.installEventFilter(self)
        self.boxes[code] = box
        return box

    def place(self, box: QWidget) -> tuple[int, int]:
        """In which line and column a box stands, the headings being the first of both."""
        position: Any = self._grid.getItemPosition(self._grid.indexOf(box))  # also tells how many cells it takes
        return position[0], position[1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the columns and lines; without them the last line would be one Tab for every box away."""
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._tick_line(watched)
        elif event.key() in _ARROWS:
            self._move(watched, *_ARROWS[event.key()])
        else:
            return super().eventFilter(watched, event)
        return True

    def line_of(self, box: QWidget) -> list[QCheckBox]:
        """The boxes of the same element, one for each child."""
        line, _column = self.place(box)
        return [each for each in self.boxes.values() if self.place(each)[0] == line]

    def _tick_line(self, here: QObject) -> None:
        """Tick this element for every child; where it is for all, for none."""
        line = self.line_of(here)  # type: ignore[arg-type]
        ticked = not all(each.isChecked() for each in line)
        for each in line:
            each.setChecked(ticked)

    def _move(self, here: QObject, down: int, across: int) -> None:
        """To the next box that way; at the edge, or where there is none, the focus stays."""
        line, column = self.place(here)  # type: ignore[arg-type]
        while 0 <= (line := line + down) < self._grid.rowCount() and (column := column + across) >= 0:
            item = self._grid.itemAtPosition(line, column)
            if column >= self._grid.columnCount():
                return
            if item is not None and isinstance(box := item.widget(), QCheckBox):
                box.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _above(name: str, columns: int) -> QLabel:
    label = QLabel(name if columns < NARROW or len(name) <= CUT + 1 else f"{name[:CUT]}…")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "label")
    label.setToolTip(tip(name))
    metrics = label.fontMetrics()
    word = max(map(metrics.horizontalAdvance, label.text().split()), default=0)
    wide = min(metrics.horizontalAdvance(label.text()), max(word, metrics.averageCharWidth() * HEAD))
    label.setWordWrap(True)
    label.setFixedWidth(wide * HEAVY // 10)
    label.setAlignment(ABOVE)
    return label


def add_carried(form: Form, source: Source) -> None:
    """Ticks for the elements of all children and for the other interests; the page stands with the element itself."""
    assessment, method = form.editing.assessment, form.editing.method
    children = {each.id: each.first_name.strip() or tr("Kind zonder naam") for each in assessment.children}
    elements = {
        f"{child.id}/{each.code}": each for child in assessment.children for each in child.elements if _open(form, each)
    }
    interests = {each.id: each for each in assessment.interests if not curtained(form.editing, each)}
    if not (elements or interests):
        return
    inside = form.folding(tr("Wat rust op deze bron?"), name=CARRIES)
    if elements:
        lines = {each.id: each.name for each in method.elements.values()}
        grid = Grid(_carried(source, elements), children, lines, set(elements))
        hint = IN_A_GRID if len(children) > 1 else ""
        _bind(inside, source, "elements", tr("Welke elementen, bij welk kind?"), grid, elements, hint)
    if interests:
        ticks = Ticks(_carried(source, interests), {key: _name(form, row) for key, row in interests.items()})
        _bind(inside, source, "interests", tr("Welke andere belangen?"), ticks, interests)


def _open(form: Form, element: Any) -> bool:
    return element.weight != "nvt" and not curtained(form.editing, element)


def _carried(source: Source, rows: dict[str, Any]) -> list[str]:
    return [key for key, row in rows.items() if any(each.source_id == source.id for each in row.citations)]


def _bind(
    form: Form, source: Source, what: str, label: str, ticks: Ticks, rows: dict[str, Any], hint: str = ""
) -> None:
    field = f"{form.prefix}/{CARRIES}/{what}"

    def carry(keys: list[str]) -> None:
        for key, row in rows.items():
            rests_on(row, source, key in keys)

    ticks.ticked.connect(lambda keys: form.editing.change(field, lambda: carry(keys)))
    form.widget(Row(field, label, ticks, hint))  # the citations live with the elements: no field of this file


def _name(form: Form, row: Any) -> str:
    kind = form.editing.method.interests.get(row.code)
    name = kind.name if kind else tr("Belang zonder soort")
    return f"{name} · {row.holder.strip()}" if row.holder.strip() else name
