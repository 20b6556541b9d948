"""The question before a window closes with what could not be saved."""

from PySide6.QtWidgets import QMessageBox, QWidget

from resources.language import tr


def may_be_lost(window: QWidget) -> bool:
    """Ask whether the window closes although the last changes are not saved; only a plain yes counts as one."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("Kind Voorop"))
    box.setText(tr("Uw laatste wijzigingen zijn nog niet opgeslagen."))
    box.setInformativeText(tr("Maak ruimte op de schijf of sluit het andere programma, en probeer het opnieuw."))
    stay = box.addButton(tr("Venster open laten"), QMessageBox.ButtonRole.RejectRole)
    lose = box.addButton(tr("Sluiten en wijzigingen verliezen"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is lose
