"""Going to a page by keyboard: the next pages by turning, what is further off through the list of steps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QTreeWidgetItemIterator

from tests.ui.typing_keys import press, settle
from ui.dossier import Dossier
from ui.page import Address
from ui.places import pages_of
from ui.steps import StepList

NEAR = 2  # pages that are turned


def turn_to(dossier: Dossier, address: Address) -> None:
    """Show this page."""
    pages = pages_of(dossier.editing.assessment)
    ahead = pages.index(address) - pages.index(dossier.page.address)
    if abs(ahead) > NEAR:
        choose_in_list(dossier.steps, address)
    else:
        for _ in range(abs(ahead)):
            press(Qt.Key.Key_PageDown if ahead > 0 else Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
            settle()
    assert dossier.page.address == address


def choose_in_list(steps: StepList, address: Address) -> None:
    """Go to a page through the list of steps."""
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert steps.hasFocus()
    wanted, order = steps._items[address], _items(steps)
    for _ in order:
        here = steps.currentItem()
        if here is wanted:
            break
        if here is wanted.parent():  # a child, which opens
            press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Down if order.index(here) < order.index(wanted) else Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    settle()


def _items(steps: StepList) -> list[QTreeWidgetItem]:
    return [each.value() for each in QTreeWidgetItemIterator(steps)]
