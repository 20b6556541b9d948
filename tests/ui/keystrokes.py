"""The keys that a practised person presses: the shortest way that the program offers, counted by page and by kind.

Every key counts once: Tab, arrows, Enter, the space bar, shortcuts, the figures of days and numbers, letters that
choose. Only the characters of free text do not.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from app.days import short_day
from tests.ui.turning_pages import choose_in_list
from tests.ui.typing_keys import NO_MODIFIER, PRESSED, focused, press, settle, type_each, type_text
from ui.by_letter import lettered
from ui.carrying import Grid
from ui.dossier import Dossier
from ui.focus_order import beginnings, stops
from ui.folding import Folding
from ui.inputs import Choice, GrowingText, Line, Pills, Tick, Ticks
from ui.letter_editor import LetterEditor
from ui.meaning_lines import DayLine, NumberLine
from ui.page import Address
from ui.places import pages_of

MOST_TABS, MOST_TURNS = 200, 4
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
BACK = (Qt.Key.Key_Backtab, SHIFT)


class Practised:
    """Comes before a kind of `Entering` and does it by the shortest way; `by_page` and `by_kind` hold what it took."""

    def __init__(self, dossier: Dossier) -> None:
        super().__init__(dossier)
        self.by_page: Counter[str] = Counter()
        self.by_kind: Counter[str] = Counter()
        self.keys = 0  # in all, those that belong to no page among them

    def table(self) -> str:
        """What each page and each kind of key took."""
        return "\n".join(
            f"{keys:5}  {name}" for counted in (self.by_page, self.by_kind) for name, keys in counted.items()
        )

    @contextmanager
    def spent_on(self, kind: str) -> Iterator[None]:
        """Count the keys that are pressed inside under this kind, on the page that is open before."""
        page, before = self._page_name(), PRESSED["keys"]
        yield
        self.by_page[page] += PRESSED["keys"] - before
        self.by_kind[kind] += PRESSED["keys"] - before

    def _page_name(self) -> str:
        """The kind of page; of a child with the number of the child, of an element with its code."""
        address = self.dossier.page.address
        child = next((f" {place}" for place, each in enumerate(self.assessment.children, 1)
                      if each.id == address.child_id), "")  # fmt: skip
        return f"{address.kind}{child} {address.element}".strip()

    # --- going there --------------------------------------------------------------------------------------

    def go_to(self, widget: QWidget) -> QWidget:
        """Tab to a widget of the page, or back to it, whichever is nearer; it, or what came in its place meanwhile."""
        name = widget.objectName()
        with self.spent_on("Tab"):
            for _ in range(MOST_TABS):
                if focused() is _takes(widget) or widget.isAncestorOf(focused()):
                    return widget
                press(*self._nearer(widget))
                settle()  # a name that was typed builds the page anew when one goes on
                widget = widget if isValid(widget) else self.dossier.page.findChild(QWidget, name)
        raise AssertionError(f"«{name}» cannot be reached")

    def _nearer(self, widget: QWidget) -> Sequence[Any]:
        """The first key of the shortest way: Tab or Shift+Tab, the next group or the one before, or its own letter."""
        page = self.dossier.columns.middle
        order, begun = stops(page), beginnings(self.dossier.page)
        wanted = [place for place, each in enumerate(order) if each is _takes(widget) or widget.isAncestorOf(each)]
        if focused() not in order or not wanted:
            return (Qt.Key.Key_Tab,)
        here = order.index(focused())
        ways = [(abs(place - here), 0, (Qt.Key.Key_Tab,) if place > here else BACK) for place in wanted]
        starts = [order.index(each) for each in begun]
        for after, key in (([each for each in starts if each > here], (Qt.Key.Key_F6,)),
                           ([each for each in reversed(starts) if each < here], (Qt.Key.Key_F6, SHIFT))):  # fmt: skip
            ways += [(far + min(abs(place - start) for place in wanted), 1, key) for far, start in enumerate(after, 1)]
        ways += [way for place in wanted for way in _by_letter(page, place, here)]
        return min(ways, key=lambda each: each[:2])[2]

    def turn_to(self, address: Address) -> None:
        """Show a page: the next ones by turning, others through the list of steps."""
        with self.spent_on("turning"):
            pages = pages_of(self.assessment)
            ahead = pages.index(address) - pages.index(self.dossier.page.address)
            if abs(ahead) > MOST_TURNS:
                choose_in_list(self.dossier.steps, address)
            for _ in range(abs(ahead) if abs(ahead) <= MOST_TURNS else 0):
                press(Qt.Key.Key_PageDown if ahead > 0 else Qt.Key.Key_PageUp, CONTROL)
                settle()
            assert self.dossier.page.address == address

    def _in_reach(self, widget: QWidget) -> bool:
        parent, folded = widget.parentWidget(), list[Folding]()
        while parent is not None:
            if isinstance(parent, Folding) and not parent.header.isChecked() and parent.inside.isAncestorOf(widget):
                folded.insert(0, parent)
            parent = parent.parentWidget()
        for each in folded:
            if not each.header.isVisibleTo(self.dossier):
                return False
            self.go_to(each.header)
            with self.spent_on("unfolding"):
                press(Qt.Key.Key_Space)
                settle()
        return widget.isVisibleTo(self.dossier)

    # --- one input ----------------------------------------------------------------------------------------

    def _push(self, button: QPushButton) -> None:
        self.go_to(button)
        with self.spent_on("button"):
            press(Qt.Key.Key_Space)
            settle()

    def _enter(self, entry: QWidget, value: Any) -> bool:
        entry = entry.text if isinstance(entry, LetterEditor) else entry
        if isinstance(entry, Tick) and entry.isChecked() == bool(value):
            return True
        if isinstance(entry, Ticks):
            return self._tick(entry, list(value))
        entry = self.go_to(entry)
        if isinstance(entry, Tick):
            with self.spent_on("tick"):
                press(Qt.Key.Key_Space)
            return True
        if isinstance(entry, Pills):
            return self._pill(entry, value)
        if isinstance(entry, Choice):
            return self._choose(entry, value)
        self._type(entry, value)
        return True

    def _type(self, entry: Line | GrowingText, value: Any) -> None:
        if isinstance(entry, DayLine | NumberLine):
            with self.spent_on("day" if isinstance(entry, DayLine) else "number"):
                type_each(str(value) if isinstance(entry, NumberLine) else self.day(value))
            return
        with self.spent_on("text"):
            if entry.toPlainText() if isinstance(entry, GrowingText) else entry.text():
                press(Qt.Key.Key_A, CONTROL)
            type_text(str(value))

    def day(self, value: str) -> str:
        """The least that has to be typed for a day."""
        day, today = date.fromisoformat(value), self.dossier.editing.today()
        typed = short_day(day)
        ways = [typed.rsplit("-", 1)[0] if day.year == today.year else f"{typed[:-4]}{typed[-2:]}"]
        if 0 <= (day - today).days < 1000:
            ways.append(f"+{(day - today).days}" if day > today else "v")
        return min(ways, key=len)

    def _tick(self, entry: Ticks, wanted: Sequence[str]) -> bool:
        if not set(wanted) <= set(entry.boxes):
            return False
        left = [box for code, box in entry.boxes.items() if box.isChecked() != (code in wanted)]
        while left:
            box = left.pop(0)
            if isinstance(entry, Grid) and entry.isAncestorOf(focused()):
                self._across(entry, box)
            self.go_to(box)
            line = entry.line_of(box) if isinstance(entry, Grid) else []
            whole = len(line) > 1 and not box.isChecked() and all(each is box or each in left for each in line)
            with self.spent_on("tick"):
                press(Qt.Key.Key_Space, SHIFT if whole else NO_MODIFIER)
            left = [each for each in left if not (whole and each in line)]
        assert set(entry.values()) == set(wanted)
        return True

    def _across(self, grid: Grid, box: QWidget) -> None:
        """With arrows through lines and columns, where that is shorter than Tab."""
        boxes = list(grid.boxes.values())
        (here, there) = (grid.place(each) for each in (focused(), box))
        down, right = there[0] - here[0], there[1] - here[1]
        if abs(down) + abs(right) < abs(boxes.index(box) - boxes.index(focused())):
            with self.spent_on("arrows"):
                for _ in range(abs(down)):
                    press(Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)
                for _ in range(abs(right)):
                    press(Qt.Key.Key_Right if right > 0 else Qt.Key.Key_Left)

    def _pill(self, entry: Pills, code: str) -> bool:
        if code not in entry.buttons:
            return False
        with self.spent_on("pills"):
            shown = [each for each in entry.buttons.values() if not each.isHidden()]
            letter = entry.buttons[code].text()[0].casefold()
            alike = [each for each in shown if each.text().casefold().startswith(letter)]
            here, there = shown.index(focused()), shown.index(entry.buttons[code])
            if alike.index(entry.buttons[code]) <= abs(here - there):
                for _ in alike:
                    if entry.value() != code:
                        type_each(letter)
            elif entry.value() != code:
                for _ in range(abs(here - there)):
                    press(Qt.Key.Key_Right if there > here else Qt.Key.Key_Left)
                press(Qt.Key.Key_Space)
            settle()
        assert entry.value() == code
        return True

    def _choose(self, entry: Choice, code: str) -> bool:
        if entry.findData(code) < 0:
            return False
        with self.spent_on("list"):
            wanted, letters = entry.findData(code), _letters(entry, code)
            away = wanted - entry.currentIndex()
            if letters and len(letters) <= abs(away) + 2:
                type_each(letters)
            else:
                press(Qt.Key.Key_F4)
                for _ in range(abs(away)):
                    press(Qt.Key.Key_Down if away > 0 else Qt.Key.Key_Up)
                press(Qt.Key.Key_Return)
            settle()
        assert entry.currentData() == code, (entry.currentText(), letters)
        return True


def _by_letter(page: QWidget, wanted: int, here: int) -> Iterator[tuple[int, int, Sequence[Any]]]:
    """Alt with the letter of the thing itself, again and again; the other way with Shift too."""
    found = lettered(page)
    for letter in found[wanted][1]:
        alike = [place for place, (_widget, letters) in enumerate(found) if letter in letters]
        ahead = [each for each in alike if each > here] + [each for each in alike if each <= here]
        behind = [each for each in reversed(alike) if each < here] + [each for each in reversed(alike) if each >= here]
        key = getattr(Qt.Key, f"Key_{letter.upper()}", None)
        if key is not None:
            yield ahead.index(wanted) + 1, 2, (key, ALT)
            yield behind.index(wanted) + 1, 2, (key, ALT | SHIFT)


def _letters(entry: Choice, code: str) -> str:
    """The first letters of a choice by which a list finds it; empty where that takes a space, which opens the list."""
    place, count = entry.currentIndex(), entry.count()
    order = [entry.itemText((place + each) % count).casefold() for each in range(1, count + 1)]
    wanted = entry.itemText(entry.findData(code)).casefold()
    for length in range(1, len(wanted.split()[0]) + 1):
        if next(each for each in order if each.startswith(wanted[:length])) == wanted:
            return wanted[:length]
    return ""


def _takes(widget: QWidget) -> QWidget:
    while widget.focusProxy() is not None:
        widget = widget.focusProxy()
    return widget
