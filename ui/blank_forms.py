"""Blank forms as PDF, for a desk without a computer; nothing of a dossier is in them, so nothing is noted."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.method import Method
from app.organisation import Organisation
from resources.language import tr
from ui.buttons import button
from ui.saving_files import ChoosePath, Outcome, ask_from_here, ask_path, file_name, not_written

if TYPE_CHECKING:
    from reports.pieces import Form

INTAKE = tr("Intake op papier …")
CARD_FORM: "Form" = "griffierskaart"
CARD = tr("Kaart voor de griffier …")
CARD_TIP = tr("Eén bladzijde over elk besluit: hoe het is opgebouwd en hoe na te gaan is of het echt is.")
INTAKE_TIP = tr("Een leeg formulier van twee bladzijden, voor als er geen computer is.")


def save_form(
    asking: QWidget, form: "Form", method: Method, organisation: Organisation, today: date, choose: ChoosePath,
    outcome: Outcome,
) -> None:  # fmt: skip
    """Ask where a blank form or the card for clerks goes and write it there; say what came of it."""
    from reports.pdf import write_pdf
    from reports.pdf_check import BrokenPdf
    from reports.pieces import compose_form

    document = compose_form(form, method, organisation, today)
    name = file_name(document.title, "" if form == CARD_FORM else "leeg")
    chosen = ask_from_here(asking, choose, f"{name}.pdf", "pdf")
    if not chosen:
        return
    path = Path(chosen)
    try:
        pages = write_pdf(document, path)
    except BrokenPdf as problem:
        outcome.tell("error", str(problem))
    except OSError as problem:
        outcome.tell("error", not_written(path, problem))
    else:
        outcome.saved(
            path,
            tr(" ({pages} bladzijden, nagekeken)", pages=pages) if pages != 1 else tr(" (één bladzijde, nagekeken)"),
        )


class BlankIntake(QWidget):
    """A button (`button`, to be put where others stand) that saves the intake on paper; this says what came of it."""

    def __init__(self, method: Callable[[], Method]) -> None:
        """`method` gives the method that the intake is of, when it is asked for."""
        super().__init__()
        self.choose_path: ChoosePath = ask_path
        self._method = method
        self.outcome = Outcome()
        self.button = button(INTAKE, self.print, tip=INTAKE_TIP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.outcome)
        self.hide()  # an empty line would stand between what is above it and below

    def print(self) -> None:
        """Ask where it goes; the organisation writes its own name, for this is no paper of a dossier."""
        self.show()
        save_form(self, "intake", self._method(), Organisation(), date.today(), self.choose_path, self.outcome)
        self.setHidden(self.outcome.isHidden())
