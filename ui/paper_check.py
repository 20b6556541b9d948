"""«Een stuk nakijken»: a PDF is dropped or chosen, and it is told whether it is what its fingerprint says."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from resources.language import tr
from ui.dropping import Dropping
from ui.in_background import InBackground
from ui.lines import words
from ui.saving_files import Outcome, last_folder, remember_folder
from ui.way_back import WayBack

if TYPE_CHECKING:
    from models.store import Store
    from reports.paper_in_store import InStore
    from reports.paper_verifying import Opened
    from reports.verdict import Verdict

TITLE = tr("Een stuk nakijken")
WHAT = tr(
    "Onderaan elke bladzijde van een stuk staat een vingerafdruk van de inhoud. Hier ziet u of het PDF-bestand dat u "
    "hebt is wat die vingerafdruk zegt, en zo niet, waar het verschil zit. Het JSON-bestand met dezelfde naam moet "
    "ernaast staan, of sleep beide tegelijk hierheen. Zitten de gegevens in de PDF zelf, dan is dat niet nodig. Er "
    "wordt niets bewaard."
)
WITH_STORE = tr("Is het een vastgestelde versie uit deze kluis, dan is het JSON-bestand niet nodig.")
DROP = tr("Sleep een PDF hierheen of kies een bestand …")
BUSY = tr("Een ogenblik: het stuk wordt nagekeken …")
NO_PDF = tr("Dit is geen PDF-bestand. Kies de PDF; het JSON-bestand ernaast wordt vanzelf gelezen.")
ONE = tr("Kijk één PDF tegelijk na.")
CHOOSE_CONTENT = tr("JSON-bestand kiezen …")
KINDS = {"klopt": "good", "anders": "error", "niet_nagegaan": "warning"}


class PaperCheck(QWidget):
    """Works without a store too; nothing of what was looked at is kept."""

    def __init__(self, store: "Store | None" = None) -> None:
        super().__init__()
        self.setObjectName("paper_check")
        self._store = store
        self.work = InBackground(self)
        self.verdict: Verdict | None = None
        self.drop = QPushButton(DROP)
        self.drop.setProperty("kind", "drop")
        self.drop.setMinimumHeight(self.fontMetrics().height() * 4)
        self.drop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop.clicked.connect(lambda _checked=False: self.choose())
        self.outcome = Outcome()
        self.bounds = words("", "lead")
        self.bounds.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (words(f"{WHAT} {WITH_STORE}" if store else WHAT, "lead"), self.drop, self.outcome, self.bounds):
            column.addWidget(widget)
        Dropping(self).dropped.connect(self.take)

    def choose(self) -> None:
        """Ask for the PDF with the system's own dialog."""
        name, _kind = QFileDialog.getOpenFileName(self, TITLE, last_folder(), tr("PDF (*.pdf)"))
        if name:
            remember_folder(Path(name).parent)
            self.take([name])

    def take(self, names: Sequence[str]) -> None:
        """Check the PDF among these files, with the JSON file among them as its content."""
        paths = [Path(each) for each in names]
        papers = [each for each in paths if each.suffix.lower() == ".pdf"]
        contents = [each for each in paths if each.suffix.lower() == ".json"]
        if len(papers) != 1 or len(contents) > 1:
            self.outcome.tell("warning", ONE if papers else NO_PDF)
            return
        self.check(papers[0], contents[0] if contents else None)

    def check(self, path: Path, content: Path | None = None) -> None:
        """Open it beside the window, look it up in the store, and hold it against what was found."""
        from reports.paper_verifying import open_paper

        self.verdict = None
        self.bounds.hide()
        self.outcome.tell("hint", BUSY)
        self.work.start(lambda: open_paper(path, content), partial(self._opened, path))

    def _opened(self, path: Path, result: object) -> None:
        from models.store_errors import StoreError
        from reports.paper_verifying import Opened, verify

        if not isinstance(result, Opened):
            self._refuse(result)
            return
        try:
            kept = self._kept(result)
        except StoreError as problem:
            self.outcome.tell("error", str(problem))
            return
        self.work.start(lambda: verify(result, kept), partial(self._tell, path, result))

    def _kept(self, opened: "Opened") -> "InStore | None":
        """What the store has of it, which only the window's own thread may ask."""
        if self._store is None:
            return None
        from reports.paper_in_store import find

        return find(self._store, opened.pdf.data, opened.prints, opened.words)

    def _tell(self, path: Path, opened: "Opened", result: object) -> None:
        from reports.signed import told
        from reports.verdict import Verdict

        if not isinstance(result, Verdict):
            self._refuse(result)
            return
        self.verdict = result
        signature = opened.signature
        broken = signature is not None and bool(signature.changed)
        signed = told(signature) if signature is not None else []
        sure = len(signed) if broken else int(signature is not None and signature.checked)
        lines = [f"{path.name}: {result.headline}", *result.points, *signed[:sure]]
        self.outcome.tell("error" if broken else KINDS[result.answer], "\n".join(lines))
        bounds = "\n".join(filter(None, (*signed[sure:], result.bounds)))  # what a signature only says of itself too
        self.bounds.setText(bounds)
        self.bounds.setVisible(bool(bounds))
        if not opened.contents and opened.prints is not None and result.answer == "niet_nagegaan":
            self.outcome.offer(CHOOSE_CONTENT, lambda: self._choose_content(path))

    def _choose_content(self, path: Path) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, TITLE, str(path.parent), tr("JSON (*.json)"))
        if name:
            self.check(path, Path(name))

    def _refuse(self, problem: object) -> None:
        from reports.pdf_opening import CannotOpen

        if not isinstance(problem, CannotOpen):
            raise problem if isinstance(problem, Exception) else TypeError(problem)
        self.outcome.tell("error", str(problem))


class PaperCheckScreen(WayBack):
    """The same from the first window, for who has a paper and no vault."""

    def __init__(self) -> None:
        paper = PaperCheck()
        super().__init__(TITLE, paper)
        self.paper = paper

    def take_focus(self) -> None:
        """Put the cursor where a file is chosen."""
        self.paper.drop.setFocus()
