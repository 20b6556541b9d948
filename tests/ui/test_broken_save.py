"""A save that meets an error nobody expected is told and noted, and no window closes over what was typed."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.error_log import LOG_FILE
from tests.ui.locked_window import SECRET, type_a_dossier
from tests.ui.locked_window import window as window
from ui.editing import BROKEN, Editing
from ui.start import _tell


def answer_with(button: int, asked: list[str]) -> None:
    """Answer the next question, or message, with this one of its buttons."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.buttons()[button].click()
        else:
            QTimer.singleShot(20, answer)

    QTimer.singleShot(0, answer)


@contextmanager
def broken_saving(window) -> Iterator[Editing]:
    """Meanwhile the dossier holds what no store takes; no page can do this."""
    editing = type_a_dossier(window)
    household = editing.assessment.household
    household.minors = -1
    try:
        yield editing
    finally:
        household.minors = 2


def log_of(window) -> str:
    return (window.folder / LOG_FILE).read_text("utf-8")


def test_it_is_told_and_noted_once_and_saved_as_soon_as_that_can_be(window):
    with broken_saving(window) as editing:
        assert not editing.save() and not editing.save() and editing.unsaved
        assert window.dossier.head.saved.text() == "Niet opgeslagen"
        assert window.dossier.head.problem.text() == BROKEN
        assert "IntegrityError" in log_of(window) and log_of(window).count("\n") == 1 and SECRET not in log_of(window)
    assert editing.save() and not editing.unsaved
    assert not window.dossier.head.problem.text() and window.dossier.head.saved.text() == "Opgeslagen"


def test_the_window_asks_before_it_closes_over_what_was_not_saved(window):
    asked: list[str] = []
    with broken_saving(window):
        answer_with(0, asked)
        assert not window.close() and window.isVisible()
    assert asked == ["Uw laatste wijzigingen zijn nog niet opgeslagen."]
    assert window.close()


def test_an_error_elsewhere_is_told_also_where_saving_meets_one(window):
    asked: list[str] = []
    with broken_saving(window):
        answer_with(0, asked)
        _tell(window)
    assert "Wat u typte staat nog op het scherm." in asked[0]
