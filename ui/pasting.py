"""The text in what was copied or dragged from another program, as it came."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment


def text_of(copied: QMimeData | None) -> str:
    """The plain text; of a page with markup alone the words in it. Empty for a picture and for nothing."""
    if copied is None:
        return ""
    if copied.hasText():
        return copied.text()
    return QTextDocumentFragment.fromHtml(copied.html()).toPlainText() if copied.hasHtml() else ""
