"""Undoing in fields of text. While a page is there the field itself does it; after that what stood there is known here.

A page is built anew when it is turned and when rows come and go, and a field that is built again knows nothing of the
one before. So what stood in a field is kept beside the pages, step by step, for as long as the dossier is open.
"""

from collections.abc import Callable
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

PAUSE = 2.0  # seconds without a key, after which a new step begins
MOST_STEPS = 200
MOST_CHARACTERS = 1_000_000  # of all steps of one field together

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def step_of(event: QEvent) -> int:
    """-1 for a key that undoes, 1 for one that redoes (people know either, whatever the system says), else 0."""
    if not isinstance(event, QKeyEvent):
        return 0
    if event.matches(QKeySequence.StandardKey.Undo):
        return -1
    keys = (event.key(), event.modifiers())
    known = keys in ((Qt.Key.Key_Y, _CONTROL), (Qt.Key.Key_Z, _CONTROL | _SHIFT))
    return 1 if known or event.matches(QKeySequence.StandardKey.Redo) else 0


class Steps:
    """What stood in one field, oldest first; `at` is what stands there now."""

    def __init__(self, text: str, clock: Callable[[], float] = monotonic) -> None:
        self.texts = [text]
        self.at = 0
        self._clock = clock
        self._typed_at = float("-inf")

    def begin(self, text: str) -> None:
        """The field is there again, with this text; what changed it elsewhere is no step of the writer."""
        self.pause()
        if self.texts[self.at] != text:
            self.texts, self.at = [text], 0

    def typed(self, text: str) -> None:
        """This stands there after a key; a step of its own after a pause, or where it stood before."""
        now, before = self._clock(), self._typed_at
        self._typed_at = now
        if text in self.texts:
            self.at = len(self.texts) - 1 - self.texts[::-1].index(text)
            self.pause()
            return
        del self.texts[self.at + 1 :]
        if now - before < PAUSE and self.at > 0:
            self.texts[self.at] = text
        else:
            self.texts.append(text)
            self.at += 1
            self._let_go()

    def pause(self) -> None:
        """What comes now is a step of its own."""
        self._typed_at = float("-inf")

    def leads(self, step: int) -> bool:
        """Whether there is something before this (-1) or after it (1)."""
        return 0 <= self.at + step < len(self.texts)

    def go(self, step: int) -> str:
        """One step back or on; what stands there then."""
        self.at += step
        self.pause()
        return self.texts[self.at]

    def _let_go(self) -> None:
        while len(self.texts) > 2 and (len(self.texts) > MOST_STEPS or sum(map(len, self.texts)) > MOST_CHARACTERS):
            del self.texts[0]
            self.at -= 1


class TextField(Protocol):
    """What a field of text brings: what Qt gave it, and what it says of itself."""

    steps: Steps

    def stands(self) -> str:
        """The text in this field."""

    def put_step(self, text: str) -> None:
        """Show this text in place of what stands here, as if it was typed, with nothing of its own to undo."""

    def can_by_itself(self, step: int) -> bool:
        """Whether the field itself can undo (-1) or redo (1)."""

    def takes(self, step: int) -> bool:
        """Whether a key that undoes or redoes means something here."""

    def isReadOnly(self) -> bool: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...


class GoesBack:
    """For a field of text: its own undoing first, then the steps. A key that can do nothing is left to the dossier."""

    def keep_steps_in(self: TextField, steps: Steps) -> None:
        """Go on from what is known of this field since before its page was built."""
        self.steps = steps
        steps.begin(self.stands())

    def takes(self: TextField, step: int) -> bool:
        """Whether a key that undoes or redoes means something here."""
        return not self.isReadOnly() and (self.can_by_itself(step) or self.steps.leads(step))

    def go(self: TextField, step: int) -> None:
        """Undo or redo once."""
        if not self.takes(step):
            return
        if not self.can_by_itself(step):
            self.put_step(self.steps.go(step))
        elif step < 0:
            self.undo()
        else:
            self.redo()

    def answers(self: TextField, event: QEvent) -> bool:
        """Whether this was the question who takes a key, and is answered: a shortcut, or this field."""
        step = step_of(event) if event.type() == QEvent.Type.ShortcutOverride else 0
        if step:
            event.setAccepted(self.takes(step))
        return bool(step)
