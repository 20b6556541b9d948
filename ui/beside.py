"""Options beside each other for one child, and children beside each other under one option, with what that says."""

from collections.abc import Iterable
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.comparison import Grid, children_side_by_side, compared, options_for, without_elements
from app.comparison_words import Said, said_of_children, said_of_options
from app.fields import Field
from app.subject import words_for
from models.people import Child
from resources.language import later, tr
from ui.colours import hue
from ui.comparison import Comparison
from ui.curtain import CURTAIN, curtained, place_curtained
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.inputs import Choice, Pills, Ticks
from ui.option_rows import short_option_name

CHOSEN_BESIDE_BEST = later("Keuze naast\nbeste {option}")
LEFT_OUT = later(
    "Weggelaten: {names}. Het overzicht en de zinnen eronder zijn zonder die {option}; in het dossier verandert niets."
)
BETWEEN = 10  # pixels between words and their input
RENEWS = ("/chosen_option_id", "/best_option_id")
"""The fields on which a picture follows; effects are filled in on other pages, so typing never draws it anew."""

OWN = "eigen"
"""Not one option for all: each child under its own choice."""


class OptionsBeside(QWidget):
    """What every option does to one child; an option can be left out, and any two laid beside each other."""

    def __init__(self, editing: Editing, child: Child, name: str) -> None:
        super().__init__()
        self._editing, self._child = editing, child
        options, words = editing.assessment.options, words_for(editing.assessment)
        names = {each.id: each.short_name for each in options}
        titles = {each.id: short_option_name(each, editing) for each in options}
        self.left_out = Ticks([], names)
        self.left_out.setAccessibleName(tr("{options} die u even weglaat", options=words.options.capitalize()))
        self.picture = Comparison(editing, name)
        self.one, self.other = (Choice("", titles, tr("Kies een {option} …", option=words.option)) for _ in range(2))
        self.one.setAccessibleName(tr("Verschil tussen deze {option}", option=words.option))
        self.other.setAccessibleName(tr("en deze {option}", option=words.option))
        self.told, self.aside, self.said = _quiet(), _quiet(), _Sentences()
        column = _column(self)
        if len(options) > 1:
            column.addWidget(_labelled(tr("Wat als deze {option} er niet was?", option=words.option), self.left_out))
        for part in (self.told, self.picture, self.aside):
            column.addWidget(part)
        if len(options) > 1:
            between, and_this = _beside(tr("Verschil tussen"), self.one), _beside(tr("en"), self.other)
            column.addWidget(_flowing(between, and_this))
        column.addWidget(self.said)
        self._default_pair()
        self.left_out.ticked.connect(self._draw)
        self.one.chosen.connect(self._draw)
        self.other.chosen.connect(self._draw)
        editing.changed.connect(self._follow)
        self._says = False
        self._draw()

    def say(self) -> None:
        """Put in words too what the picture shows; that takes longer than the picture."""
        self._says = True
        self.said.tell(said_of_options(*self._drawn))

    def _follow(self, field: Field) -> None:
        if field.startswith(f"children/{self._child.id}/") and field.endswith(RENEWS):
            self._default_pair()
            self._draw()

    def _default_pair(self) -> None:
        """The chosen option beside the best one, or beside doing nothing where it is the best; unless picked anew."""
        chosen, best = self._child.weighing.chosen_option_id, self._child.ideal.best_option_id
        options = self._editing.assessment.options
        nothing = next((each.id for each in options if each.is_null and each.id != chosen), "")
        for choice, option_id in ((self.one, chosen), (self.other, nothing if chosen == best else best)):
            choice.blockSignals(True)
            choice.choose(option_id or "")
            choice.blockSignals(False)

    def _draw(self, _value: object = None) -> None:
        editing, child = self._editing, self._child
        without = self.left_out.values()
        pair = (self.one.currentData() or "", self.other.currentData() or "")
        hidden = _hidden(editing, [child])
        grid = without_titles(editing, options_for(child, editing.assessment, editing.method, without))
        grid = compared(grid, *pair)
        grid = without_elements(grid, hidden)
        names = [each.short_name for each in editing.assessment.options if each.id in without]
        _tell(
            self.told,
            tr(LEFT_OUT, names=", ".join(names), option=words_for(editing.assessment).option) if names else "",
        )
        _tell(self.aside, CURTAIN if hidden else "")
        self.picture.show_grid(grid, self._verdict(grid, pair))
        self._drawn = grid, pair
        if self._says:
            self.say()

    def _verdict(self, grid: Grid, pair: tuple[str, str]) -> str:
        if pair == (self._child.weighing.chosen_option_id, self._child.ideal.best_option_id):
            return tr(CHOSEN_BESIDE_BEST, option=words_for(self._editing.assessment).option)
        places = [grid.at(each) for each in pair]
        one, other = (grid.columns[each].short if each >= 0 else "" for each in places)
        return tr("{one}\nnaast {other}", one=one, other=other) if one and other else ""


class ChildrenBeside(QWidget):
    """What one option does to each child; without a choice of option it is each child's own."""

    def __init__(self, editing: Editing, name: str) -> None:
        super().__init__()
        self._editing = editing
        options, words = (
            {each.id: each.short_name for each in editing.assessment.options},
            words_for(editing.assessment),
        )
        self.option = Pills(OWN, {OWN: tr("de keuze per {child}", child=words.child), **options})
        self.option.setAccessibleName(tr("Onder welke {option}?", option=words.option))
        self.picture = Comparison(editing, name)
        self.aside, self.said = _quiet(), _Sentences()
        column = _column(self)
        column.addWidget(_labelled(tr("Onder welke {option}?", option=words.option), self.option))
        for part in (self.picture, self.aside, self.said):
            column.addWidget(part)
        self.option.chosen.connect(self._draw)
        editing.changed.connect(self._follow)
        self._draw()

    def _follow(self, field: Field) -> None:
        if field.endswith(RENEWS):
            self._draw()

    def _draw(self, _value: object = None) -> None:
        assessment = self._editing.assessment
        hidden = _hidden(self._editing, assessment.children)
        shown = self.option.value()
        grid = self._under("" if shown == OWN else shown, hidden)
        _tell(self.aside, CURTAIN if hidden else "")
        self.picture.show_grid(grid)
        others = {each.short_name: self._under(each.id, hidden) for each in assessment.options}
        self.said.tell(said_of_children(grid, others))

    def _under(self, option_id: str, hidden: set[str]) -> Grid:
        grid = children_side_by_side(self._editing.assessment, self._editing.method, option_id)
        return without_titles(self._editing, without_elements(grid, hidden))


class _Sentences(QLabel):
    """What a picture says: how much is open first, then a sentence a statement under its kind."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setObjectName("said")

    def tell(self, said: Said) -> None:
        """Show these statements."""
        parts = [f"<p style='margin: 0'><b>{escape(said.head)}</b></p>"]
        for kind in dict.fromkeys(each.kind for each in said.statements):
            parts.append(f"<p style='margin: 9px 0 0 0; color: {hue('quiet')}'>{escape(kind)}</p>")
            texts = (escape(each.text) for each in said.statements if each.kind == kind)
            parts += [f"<p style='margin: 3px 0 0 0'>{each}</p>" for each in texts]
        self.setText("".join(parts))


def without_titles(editing: Editing, grid: Grid) -> Grid:
    """The picture without the titles of options where those can tell a place that is secret now."""
    if not place_curtained(editing):
        return grid
    return replace(grid, columns=tuple(replace(each, full="") for each in grid.columns))


def _hidden(editing: Editing, children: Iterable[Child]) -> set[str]:
    """The elements that stay out of sight behind the curtain, what the children want among them."""
    if not editing.curtain:
        return set()
    return {"E1"} | {row.code for child in children for row in child.elements if curtained(editing, row)}


def _labelled(words: str, widget: QWidget) -> QWidget:
    """Words and an input on one line, as far as the width allows."""
    return _flowing(_label_of(words, widget), widget)


def _beside(words: str, widget: QWidget) -> QWidget:
    """The same, but never apart: a small word at the end of a line would say nothing about the line below."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(BETWEEN)
    layout.addWidget(_label_of(words, widget))
    layout.addWidget(widget, 1)
    return holder


def _flowing(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(holder, space=BETWEEN)
    for part in parts:
        layout.addWidget(part)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def _label_of(words: str, widget: QWidget) -> QLabel:
    label = _label(words)
    label.setBuddy(widget)
    label.setAccessibleName(widget.accessibleName())
    return label


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "label")
    label.setContentsMargins(0, 4, 0, 4)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    return layout


def _quiet() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setProperty("kind", "hint")
    label.hide()
    return label


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
