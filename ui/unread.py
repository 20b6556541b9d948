"""What was typed and not understood: it stays where it was typed, with its message, also when the page is turned."""

from collections.abc import Callable

from resources.language import tr
from ui.editing import Editing
from ui.row import Row

NO_DAY = tr("Dit is geen datum. Typ bijvoorbeeld 10-11-2025.")
NO_NUMBER = tr("Dit is geen heel getal. Typ bijvoorbeeld 4.")
NO_TIME = tr("Dit is geen tijd. Typ bijvoorbeeld 9:30.")


def keep_unread(editing: Editing, row: Row, problem: str, valid: Callable[[], str]) -> None:
    """Keep what cannot be read in this row; `valid` is what holds meanwhile, in words, or empty."""

    def tell(wrong: bool) -> None:
        row.refuse(_told(problem, valid()) if wrong else "")

    row.entry.refused.connect(tell)
    row.entry.unread.connect(lambda typed: editing.keep_unread(row.field, typed))
    if typed := editing.unread.get(row.field):
        row.entry.setText(typed)
        tell(True)


def _told(problem: str, valid: str) -> str:
    return tr("{problem} Tot dan blijft {valid} staan.", problem=problem, valid=valid) if valid else problem
