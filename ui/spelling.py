"""A wave under words in a text that are probably mistyped, and what may have been meant in the menu of the text.

Looking words up waits for a pause in typing and stops at the next key. Only what can be seen of a text is looked at.
What a child said is left alone: that stands as it was said.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget
from shiboken6 import isValid

from app import dictionary
from app.fields import Field
from app.names_known import words_of_names
from app.own_words import read_own_words, remember_word
from app.settings import load_settings
from app.spelling import Mistake, guesses, is_known, look_through, word_at
from resources.language import tr
from ui.colours import tint
from ui.growing_text import GrowingText

if TYPE_CHECKING:
    from ui.editing import Editing

PAUSE_MS = 600
SLICE = 0.004
"""Seconds of looking words up, after which a key that came meanwhile goes first."""

NAMES_HOLD = 10.0  # seconds after which the names of the dossier are gathered anew
ON = "spelling"
NO_GUESS = tr("Geen woord dat erop lijkt")
REMEMBER = tr("Onthoud «{word}» op deze computer")
AS_SAID = frozenset({"own_words", "words", "said", "translation", "draft_reaction", "feedback_reaction", "language"})
"""Words in a field of what a child said, or of another language."""

_NAME = "kindvoorop.spelling"


def is_chosen() -> bool:
    """Whether spelling is looked at, as far as somebody chose; at first it is."""
    return load_settings().text(ON) != "off"


class Spelling(QObject):
    """Looks through the texts that ask for it, one after another; belongs to the application."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__(application)
        self.setObjectName(_NAME)
        self.folder = folder
        self._own: frozenset[str] | None = None
        self._asking: WeakSet[TextWatch] = WeakSet()
        self._work: Iterator[None] | None = None
        self.watches: WeakSet[TextWatch] = WeakSet()
        self.is_on = dictionary.is_there() and is_chosen()
        self._later = self._timer(self._begin)
        self._next = self._timer(self._go_on)
        application.focusChanged.connect(self._left)

    def _timer(self, what) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(what)
        return timer

    @property
    def own(self) -> frozenset[str]:
        """The words that this computer was told to remember."""
        if self._own is None:
            self._own = read_own_words(self.folder)
        return self._own

    def choose(self, on: bool) -> None:
        """Look at spelling from now on, or not any more."""
        self.is_on = on and dictionary.is_there()
        self._renew()

    def remember(self, word: str) -> None:
        """Never mark this word again on this computer; where that cannot be kept, not while the program runs."""
        try:
            self._own = remember_word(self.folder, word)
        except OSError:
            self._own = self.own | {word.casefold()}
        self._renew()

    def _renew(self) -> None:
        for each in [each for each in self.watches if isValid(each)]:
            each.clear()
            self.ask(each)

    def go(self) -> None:
        """Another takes its place."""
        self.rest()
        self.setParent(None)
        self.deleteLater()

    def rest(self) -> None:
        """The program is locked: let go of every text."""
        self._work = None
        self._asking.clear()
        self._next.stop()
        self._later.stop()

    def ask(self, watch: "TextWatch") -> None:
        """Look through this text after a pause; what was going on begins again then."""
        if self.is_on:
            self._asking.add(watch)
            self._work = None
            self._next.stop()
            self._later.start(PAUSE_MS)

    def _left(self, before: QWidget | None, _now: QWidget | None) -> None:
        for watch in [each for each in self.watches if isValid(each) and each.text is before]:
            self.ask(watch)

    def _begin(self) -> None:
        self._work = self._look()
        self._go_on()

    def _go_on(self) -> None:
        """Look words up for a few thousandths of a second, and then let the window do what waits."""
        until = perf_counter() + SLICE
        while self._work is not None:
            if next(self._work, self) is self:
                self._work = None
            if perf_counter() >= until:
                break
        if self._work is not None:
            self._next.start(0)

    def _look(self) -> Iterator[None]:
        while self._asking:
            watch = next(iter(self._asking))
            if isValid(watch) and isValid(watch.text):
                yield from watch.look(self.own)
            self._asking.discard(watch)


def spelling() -> Spelling | None:
    """What looks at spelling in this application, where anything does."""
    application = QApplication.instance()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return application.findChild(Spelling, _NAME, direct) if application is not None else None


class Names(QObject):
    """The words of the names in one dossier, gathered now and then; goes with the dossier."""

    def __init__(self, editing: "Editing") -> None:
        super().__init__(editing)
        self._known: frozenset[str] = frozenset()
        self._at = float("-inf")

    def known(self) -> frozenset[str]:
        """In small letters."""
        if perf_counter() - self._at > NAMES_HOLD:
            editing = cast("Editing", self.parent())  # an attribute would keep the dossier in memory after a lock
            self._known = frozenset(each.casefold() for each in words_of_names(editing.assessment))
            self._at = perf_counter()
        return self._known


class TextWatch(QObject):
    """Belongs to one text: marks what is mistyped in what can be seen of it, and adds to its menu."""

    def __init__(self, text: GrowingText, names: Names, looking: Spelling) -> None:
        super().__init__(text)
        self.text, self._names, self._looking = text, names, looking
        looking.watches.add(self)
        text.edited.connect(self._ask)
        text.verticalScrollBar().valueChanged.connect(self._ask)
        text.menu_made.connect(self._fill)
        self._ask()

    def _ask(self, _changed: object = None) -> None:
        self._looking.ask(self)

    def clear(self) -> None:
        """Take the marks away."""
        self.text.mark(ON, [])

    def look(self, own: frozenset[str]) -> Iterator[None]:
        """Mark what is mistyped; the word that is being typed is not finished.

        Between two steps the page may be turned: nothing of Qt is held over a step.
        """
        known = own | self._names.known()
        found: list[tuple[int, Mistake]] = []
        for begins, words in self._seen():
            for each in (yield from look_through(words, known)):
                found.append((begins, each))
            if not isValid(self.text):
                return
        marks = [self._mark(begins, each) for begins, each in found if not self._is_typing(begins, each)]
        if marks or self.text.extraSelections():
            self.text.mark(ON, marks)

    def _seen(self) -> list[tuple[int, str]]:
        """Where each paragraph that can be seen begins, and what stands in it."""
        text, found = self.text, []
        block, bottom = text.firstVisibleBlock(), text.viewport().height()
        while block.isValid() and text.blockBoundingGeometry(block).translated(text.contentOffset()).top() <= bottom:
            found.append((block.position(), block.text()))
            block = block.next()
        return found

    def _is_typing(self, begins: int, found: Mistake) -> bool:
        place = self.text.textCursor().position() - begins
        return self.text.hasFocus() and found.start <= place <= found.end

    def _mark(self, begins: int, found: Mistake) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(begins, found)
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(tint("error"))
        made.format = wave
        return made

    def _cursor(self, begins: int, found: Mistake) -> QTextCursor:
        """The word in the text as Qt counts it: a character beyond the first 65,536 takes two there."""
        cursor = QTextCursor(self.text.document())
        before = self.text.document().findBlock(begins).text()
        beyond = [sum(ord(each) > 0xFFFF for each in before[:place]) for place in (found.start, found.end)]
        cursor.setPosition(begins + found.start + beyond[0])
        cursor.setPosition(begins + found.end + beyond[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- the menu -----------------------------------------------------------------------------------------

    def _fill(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Above the usual: words that look like the one that is marked, and a way to have it remembered."""
        block = cursor.block()
        found = word_at(block.text(), cursor.position() - block.position())
        if not self._looking.is_on or found is None:
            return
        if is_known(found.word, self._looking.own | self._names.known()):
            return
        first, word = menu.actions()[0], self._cursor(block.position(), found)
        offered = [self._action(menu, each, partial(self._put, word, each)) for each in guesses(found.word)]
        if not offered:
            offered = [QAction(NO_GUESS, menu)]
            offered[0].setEnabled(False)
        kept = self._action(menu, REMEMBER.format(word=found.word), partial(self._looking.remember, found.word))
        menu.insertActions(first, [*offered, kept])
        menu.insertSeparator(first)
        menu.setActiveAction(next((each for each in offered if each.isEnabled()), kept))

    def _action(self, menu: QMenu, label: str, what) -> QAction:
        made = QAction(label.replace("&", "&&"), menu)
        made.triggered.connect(lambda _checked=False: what())
        return made

    def _put(self, word: QTextCursor, instead: str) -> None:
        word.insertText(instead)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


def watch_spelling(editing: "Editing", field: Field, entry: QWidget) -> None:
    """Look at the spelling in this input, when it is a text in the words of the person who types."""
    text, looking = entry.focusProxy() or entry, spelling()
    if looking is None or not isinstance(text, GrowingText) or not dictionary.is_there():  # which takes the longest
        return
    if AS_SAID.isdisjoint(field.split("/")) and not field.startswith("organisation"):
        names = editing.findChild(Names) or Names(editing)
        TextWatch(text, names, looking)
