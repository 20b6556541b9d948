"""The inputs of a page by field, and those that are made only when they are wanted."""

from collections.abc import Callable
from typing import Any

from app.fields import Field
from ui.row import Row


class Rows(dict[Field, Row]):
    """The inputs of a page by field. Looking one up first makes the group that it lies in, where that was not made."""

    def __init__(self) -> None:
        super().__init__()
        self.when_made: Callable[[], None] = lambda: None  # told each time that inputs came
        self.put_off: Callable[..., Any] = lambda build, *arguments: build(*arguments)  # a page may build it later
        self._waiting: list[Waiting] = []

    def wait(self, make: Callable[[], None], *holds: Field, seldom: bool = False) -> "Waiting":
        """Make inputs when one of them is looked up: each of these fields, and all inside them; «» holds every field.

        `seldom`: they are many, and not made to know what one of them is called.
        """
        waiting = Waiting(self, make, holds, seldom)
        self._waiting.append(waiting)
        return waiting

    def made(self, waiting: "Waiting") -> None:
        """These inputs need not be made any more."""
        if waiting in self._waiting:
            self._waiting.remove(waiting)

    def known(self, field: Field) -> Row | None:
        """The input of a field; one that lies in a card that was never opened is not made for it."""
        self._make(field, but_seldom=True)
        return super().get(field)

    def get(self, field: Field, default: Any = None) -> Any:
        self._make(field)
        return super().get(field, default)

    def __getitem__(self, field: Field) -> Row:
        self._make(field)
        return super().__getitem__(field)

    def __contains__(self, field: object) -> bool:
        self._make(str(field))
        return super().__contains__(field)

    def _make(self, field: Field, but_seldom: bool = False) -> None:
        while not dict.__contains__(self, field):
            found = next(
                (each for each in self._waiting if each.holds(field) and not (but_seldom and each.seldom)), None
            )
            if found is None:
                return
            found.make()  # groups inside it may wait in their turn


class Waiting:
    """Inputs of a page that are made when they are wanted, and once."""

    def __init__(self, rows: Rows, make: Callable[[], None], holds: tuple[Field, ...], seldom: bool) -> None:
        self.seldom = seldom
        self._rows, self._make, self._holds = rows, make, holds

    def holds(self, field: Field) -> bool:
        """Whether the input of this field is among them."""
        return any(not each or field == each or field.startswith(each + "/") for each in self._holds)

    def make(self) -> None:
        """Make them, if that was not done before."""
        make, self._make = self._make, _nothing
        if make is not _nothing:
            self._rows.made(self)
            make()
            self._rows.when_made()


def _nothing() -> None:
    """What is left to make of what was made."""
