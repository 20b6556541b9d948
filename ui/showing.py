"""Shows and hides what is there only sometimes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, shown: bool) -> None:
    """Show this only while `shown`.

    What was never hidden comes into sight with what it lies in: to ask for that while a page is still being made would
    lay out all that is inside once more.
    """
    was_set = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if (was_set or not shown) and (not was_set or widget.isHidden() is shown):
        widget.setVisible(shown)


def show_now(widget: QWidget) -> None:
    """Show what was just laid out in something that can be seen, unless it was hidden on purpose."""
    waits = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_LaidOut)
    if waits and not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        widget.show()
