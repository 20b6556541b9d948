"""Putting a backup back from the first window: when the store, its key file or the whole computer is gone."""

from pathlib import Path

from resources.language import tr
from ui.lines import words
from ui.restoring import Restoring
from ui.way_back import WayBack

LEAD = tr(
    "Kies een reservekopie. U ziet eerst wat er verandert. Op een nieuwe computer kiest u zelf het bestand, "
    "bijvoorbeeld op uw stick; het sleutelbestand met dezelfde naam moet ernaast staan."
)


class RestoreScreen(WayBack):
    """What was agreed comes from `restoring`."""

    def __init__(self, folder: Path) -> None:
        restoring = Restoring(folder)
        super().__init__(tr("Terugzetten uit een reservekopie"), words(LEAD, "lead"), restoring)
        self.restoring = restoring

    def take_focus(self) -> None:
        """Put the cursor in the list, or where a file is chosen."""
        self.restoring.work.wait()
        (self.restoring.list if self.restoring.list.count() else self.restoring.other).setFocus()
