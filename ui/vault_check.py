"""The panel «Nakijken»: whether vault, trail and signed versions are as they were written, and what to do if not."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.language import tr
from ui.asking import Question
from ui.buttons import narrow_button
from ui.lines import words
from ui.long_work import LongWork
from ui.saving_files import Outcome

if TYPE_CHECKING:
    from models.store import Store
    from models.verifying import Fault

WHAT = tr(
    "Van elke wijziging in een dossier staat in een spoor wie haar wanneer deed. Elke schakel bewaakt de vorige. Hier "
    "ziet u of het spoor, de dossiers en de vastgestelde versies nog bij elkaar passen, ook met het sleutelbestand en "
    "de reservekopieën. Wie de wachtzin heeft én weet hoe het programma werkt, kan een heel spoor namaken. Dan "
    "verraadt alleen een ouder stuk op papier of een reservekopie dat: onderaan elke bladzijde staat een kenmerk."
)
ALL_WELL = tr("✓ Alles is zoals het is geschreven.")
ACCEPT = tr(
    "Verdergaan met de kluis zoals hij nu is? Doe dit alleen als u weet hoe het komt: u zette zelf een oudere kluis "
    "neer, of u vulde opnieuw in wat na een storing weg was. Het spoor vermeldt dat u dit deed."
)
FEW = 12


class VaultCheck(QWidget):
    """Works on the open store; nothing is changed by looking."""

    def __init__(self, folder: Path, store: "Store") -> None:
        super().__init__()
        self._folder, self._store = folder, store
        self.outcome, self.work = Outcome(), LongWork("vault_check")
        self.check = narrow_button(tr("Nu nakijken"), self.look, "main")
        self.question = Question(tr("Ja, hiermee verder"), tr("Nee"))
        self.accept = narrow_button(tr("Verdergaan met deze kluis …"), lambda: self.question.ask(ACCEPT), "link")
        self.accept.hide()
        self.question.agreed.connect(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (words(WHAT, "lead"), self.check, self.work, self.outcome, self.accept, self.question):
            column.addWidget(widget)

    def look(self) -> None:
        """Check everything beside the window and say what came of it, the first broken link first."""
        from app.whole_store import faults_of

        store, folder = self._store, self._folder
        self.outcome.hide()
        self.accept.hide()
        self.work.start(tr("De kluis wordt nagekeken …"), partial(faults_of, store, folder), self._looked)

    def _looked(self, found: object) -> None:
        from app.key_errors import KeysError
        from app.long_work import Stopped
        from models.store_errors import StoreError

        if isinstance(found, list):
            self._tell(found)
        elif isinstance(found, Stopped):
            self.outcome.tell("hint", str(found))
        elif isinstance(found, StoreError | KeysError):
            self.outcome.tell("error", str(found))
        elif isinstance(found, Exception):
            raise found

    def _tell(self, found: "list[Fault]") -> None:
        titles = {each.id: each.title or tr("zonder naam") for each in self._store.list_rows()}
        lines = [_line(each, titles) for each in found[:FEW]]
        more = len(found) - FEW
        lines += [tr("En nog {more} meer.", more=more)] if more > 0 else []
        self.outcome.tell("error" if found else "good", "\n".join(lines) or ALL_WELL)
        self.accept.setVisible(any(not each.assessment_id and each.number for each in found))

    def go_on(self) -> None:
        """Take the trail as it is for the right one; it says so itself from now on."""
        from app.anchor import go_on_from_here
        from app.key_errors import KeysError
        from app.keys import header_path
        from models.store_errors import StoreError
        from models.trail import ACCEPTED

        self.question.hide()
        try:
            go_on_from_here(header_path(self._folder), self._store.data_key, self._store, ACCEPTED)
        except (StoreError, KeysError) as problem:
            self.outcome.tell("error", str(problem))
        else:
            self.look()
        self.check.setFocus()


def _line(fault: "Fault", titles: dict[str, str]) -> str:
    where = [tr("Schakel {number}", number=fault.number)] if fault.number else []
    where += [f"«{titles.get(fault.assessment_id, tr('dossier dat is gewist'))}»"] if fault.assessment_id else []
    return f"■ {', '.join(where) or tr('De kluis')}: {fault.what}"
