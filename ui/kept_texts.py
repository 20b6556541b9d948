"""What was typed in the fields of one dossier, to go back over it with Ctrl+Z also after a page was turned."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.fields import Field
from ui.going_back import Steps
from ui.growing_text import GrowingText
from ui.plain_line import PlainLine

if TYPE_CHECKING:
    from ui.editing import Editing


class KeptTexts(QObject):
    """Belongs to the open dossier and goes with it; nothing of this is saved."""

    def __init__(self, editing: "Editing") -> None:
        super().__init__(editing)
        self._steps: dict[Field, Steps] = {}
        editing.withdrew.connect(self.forget)  # a field must not go back to what a child took back

    def follow(self, field: Field, entry: QWidget) -> None:
        """Let this input go on from what is known of its field."""
        types_in = entry.focusProxy() or entry  # a letter is a text with more around it
        if isinstance(types_in, GrowingText | PlainLine):
            types_in.keep_steps_in(self._steps.setdefault(field, Steps(types_in.stands())))

    def forget(self) -> None:
        """What stood in the fields before is known no more."""
        for each in self._steps.values():
            each.texts, each.at = each.texts[each.at : each.at + 1], 0
        self._steps.clear()
