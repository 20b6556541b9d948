"""Files that are dragged onto a widget: taken as a copy, wherever in it they are let go."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def holds_files(dragged: QMimeData) -> bool:
    """Whether files on this computer are dragged; their paths are also there as text, and no field may take that."""
    return any(each.isLocalFile() for each in dragged.urls())


class Dropping(QObject):
    """Tells which files were let go on a widget. What is no file on this computer is left to others."""

    dropped = Signal(list)  # paths

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent):
            return False
        paths = [each.toLocalFile() for each in event.mimeData().urls() if each.isLocalFile()]
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
