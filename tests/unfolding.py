"""Opens everything that folds, as somebody would who wants to see all of a page."""

from PySide6.QtWidgets import QWidget

from ui.folding import Folding
from ui.page import Page


def unfold_all(shown: QWidget) -> None:
    """Open every group in this window, also those that are made when the group around them opens."""
    for page in shown.findChildren(Page) + ([shown] if isinstance(shown, Page) else []):
        page.finish()
    while closed := [each for each in shown.findChildren(Folding) if not each.is_open]:
        for each in closed:
            each.header.setChecked(True)
