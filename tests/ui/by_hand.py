"""A whole file entered by hand: the pages in their order, keys only, and every input counted once.

An input is one control that a person operates: a text typed, a choice made, a list of ticks answered, a button
pressed that adds or marks something. Turning a page, opening a group and Tab are none.
"""

from typing import Any

from PySide6.QtWidgets import QPushButton

from app.fields import value_at
from tests.ui.entering import Entering
from tests.ui.turning_pages import turn_to
from ui.dossier import Dossier
from ui.inputs import Ticks
from ui.places import page_of


class ByHand(Entering):
    """Goes to the page of a field, opens what is folded, enters a value, and counts."""

    def __init__(self, dossier: Dossier) -> None:
        super().__init__(dossier, {})

    def fill(self, prefix: str, **values: Any) -> None:
        """Enter several fields of one subject; `prefix` is empty for the file itself."""
        for name, value in values.items():
            self.enter(f"{prefix}/{name}" if prefix else name, value)

    def enter(self, field: str, value: Any) -> None:
        """Enter one value."""
        self.open(field)
        row = self.dossier.page.rows.get(field)
        entry = row.entry if row is not None else self.dossier.page.findChild(Ticks, field)
        assert entry is not None and self._in_reach(entry), f"{field} cannot be reached"
        self.inputs += 1
        assert self._enter(entry, value), f"{field} does not take {value}"

    def add(self, field: str, kind: str = "") -> str:
        """Add a row to a list, where there is a button for it one of this kind, and give its place in the file."""
        before = {each.id for each in value_at(self.assessment, field)}
        self.press_button(field, f"add/{field}/{kind}" if kind else f"add/{field}")
        (made,) = [each for each in value_at(self.assessment, field) if each.id not in before]
        return f"{field}/{made.id}"

    def at_once(self, place: str, field: str = "") -> None:
        """Press the button that fills in several fields; `field` says on which page it stands."""
        self.press_button(field or place, f"at_once/{place}")

    def press_button(self, field: str, name: str) -> None:
        """Press the button of this name on the page of a field."""
        self.open(field)
        self.dossier.page.rows.get(f"{field}/")  # a card that was never opened is filled when it is asked for
        button = self.dossier.page.findChild(QPushButton, name)
        assert button is not None, f"{name} is not on {self.dossier.page.address}"
        assert self._in_reach(button), f"{name} cannot be reached"
        self.inputs += 1
        self._push(button)

    def open(self, field: str) -> None:
        """Go to the page of this field."""
        if self.dossier.page.address != page_of(field):
            turn_to(self.dossier, page_of(field))
