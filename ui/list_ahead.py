"""Makes the list of dossiers while the passphrase is typed: filling it then takes a third of the time."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.style import dressed

if TYPE_CHECKING:
    from ui.start_screen import StartScreen


class ListAhead:
    """Holds at most one list, with nothing in it, out of sight in the window that it is for."""

    def __init__(self, stack: QStackedWidget) -> None:
        self._stack = stack
        self._made: StartScreen | None = None
        self._dressed: object = None

    def make(self) -> None:
        """Make the list, as large as it will be, unless it is there."""
        from ui.start_screen import StartScreen

        if self._made is None:
            self._made, self._dressed = StartScreen(), dressed()
            self._made.setParent(self._stack)  # among its pages it would count for how small the window may be
            self._made.resize(self._stack.size())
            for each in (self._made, *self._made.findChildren(QWidget)):
                each.ensurePolished()

    def take(self) -> "StartScreen":
        """The list that was made; a new one where there is none, or where letters or colours were changed since."""
        from ui.start_screen import StartScreen

        made, self._made = self._made, None
        if made is not None and self._dressed != dressed():
            made.deleteLater()
            made = None
        return made or StartScreen()
