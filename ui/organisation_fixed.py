"""Greys on «Onze organisatie» what an administrator fixed: it can be read there and not changed."""

from collections.abc import Container

from PySide6.QtWidgets import QPushButton

from ui.organisation_editing import PREFIX
from ui.organisation_letterhead import LogoChoice
from ui.page import Page
from ui.settings_part import FIXED


def grey_fixed(page: Page, parts: Container[str]) -> None:
    """Let nobody change these parts, and say why beside each field."""
    for field, row in page.rows.items():
        if _part(field) in parts:
            row.grey(FIXED)
    for button in page.findChildren(QPushButton):
        verb, _, field = button.objectName().partition("/")
        if verb in ("add", "remove") and _part(field) in parts:
            button.setEnabled(False)
            button.setToolTip(FIXED)
    if "letterhead" in parts:
        for logo in page.findChildren(LogoChoice):
            logo.setEnabled(False)


def _part(field: str) -> str:
    words = field.split("/")
    return words[1] if words[0] == PREFIX and len(words) > 1 else ""
