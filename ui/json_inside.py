"""The choice whether the content of a paper comes in its PDF, in a file that a program can read; asked every time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.language import tr
from ui.inputs import Tick
from ui.row import flush_label
from ui.saving_files import Outcome
from ui.waiting import let_it_paint

LABEL = tr("De gegevens ook in de PDF zetten")
MEANS = tr(
    "Wie de PDF krijgt, krijgt dan ook de gegevens die een computer kan lezen: hetzelfde als op papier voor deze lezer."
)
WITH_IT = tr(", met de gegevens erin")
"""What is said of a PDF that was saved so."""
NOT_ANY_MORE = tr(
    "Versie {} is op papier gezet door een eerdere uitgave van dit programma. Er kan niets meer in die PDF. Haal het "
    "vinkje bij «De gegevens ook in de PDF zetten» weg, en zet de gegevens er als JSON-bestand naast."
)


class JsonInside(QWidget):
    """A box to tick with what it means; not ticked until somebody asks, and not remembered for the next dossier."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = Tick(False, LABEL)
        self.box.setObjectName(name)
        self.box.setAccessibleDescription(MEANS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(flush_label(MEANS, "hint"))

    def isChecked(self) -> bool:
        """Whether the content is to come in the PDF."""
        return self.box.isChecked()


def filled(pdf: bytes, content: bytes | None, number: int, outcome: Outcome) -> bytes | None:
    """The PDF of a version with its content in it; None when it was said why there can be none."""
    from reports.papers import with_content

    outcome.tell("hint", tr("Een ogenblik …"))
    let_it_paint()
    made = with_content(pdf, content) if content is not None else None
    outcome.hide()
    if made is None:
        outcome.tell("warning", NOT_ANY_MORE.format(number))
    return made
