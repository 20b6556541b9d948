"""For whom a paper is meant, and a warning where it is no matter of course that this person gets it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.recipients import Recipient, is_stranger, readers, readers_of_application
from models.assessment import Assessment
from resources.language import tr
from ui.inputs import Pills

STRANGER = tr("{} heeft geen gezag en is geen geadresseerde. Ga na of het besluit wel naar deze persoon mag.")
WORDS = {
    "beslisser": tr("Wie beslist"),
    "intern": tr("Intern"),
    "rechtbank": tr("Rechtbank"),
    "toetser": tr("Urgentiecommissie of toetser"),
}


class ReaderChoice(Pills):
    """For whom a paper is meant: who decides, the organisation itself, the court, and each parent by name.

    With `application` also the committee outside, which gets an application for urgency.
    """

    def __init__(self, assessment: Assessment, application: bool = False) -> None:
        known = readers_of_application(assessment) if application else readers(assessment)
        self.readers = {each.label: each for each in known}
        self.names = {label: reader_name(assessment, each) for label, each in self.readers.items()}
        super().__init__(next(iter(self.readers)), self.names)

    @property
    def reader(self) -> Recipient | None:
        """The chosen reader."""
        return self.readers.get(self.value())

    @property
    def name(self) -> str:
        """What the chosen reader is called."""
        return self.names.get(self.value(), "")


class StrangerWarning(QLabel):
    """Warns when the chosen reader is no addressee and has no custody: then it is no matter of course to print."""

    def __init__(self, assessment: Assessment, choice: ReaderChoice) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "warning")
        self._assessment, self._choice = assessment, choice
        choice.chosen.connect(self.renew)
        self.renew()

    def renew(self, _chosen: str = "") -> None:
        """Show it for the reader that is chosen now."""
        reader = self._choice.reader
        strange = reader is not None and is_stranger(self._assessment, reader)
        self.setText(STRANGER.format(self._choice.name) if strange else "")
        self.setHidden(not strange)


def reader_name(assessment: Assessment, reader: Recipient) -> str:
    """What a reader is called on screen."""
    if reader.kind != "ouder":
        return WORDS[reader.kind]
    return next((each.name for each in assessment.persons if each.id == reader.person_id and each.name), tr("Ouder"))
