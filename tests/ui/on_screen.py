"""Puts windows on a small laptop screen, as tests look at them."""

from PySide6.QtWidgets import QApplication, QWidget

from ui.start_screen import StartScreen


def on_screen(qtbot, shown: QWidget) -> QWidget:
    """Show this, with the keys going to it; it is closed when the test is over."""
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    QApplication.processEvents()
    return shown


def list_of(qtbot, store, method) -> StartScreen:
    """The list of dossiers of a store; `opened` holds those that it wants to open."""
    made = StartScreen().fill(store, method)
    made.opened = []
    made.chosen.connect(made.opened.append)
    return on_screen(qtbot, made)
