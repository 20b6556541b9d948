"""Page «Nakijken en afdrukken»: everything the rules say, what was overridden, printing, signing off, versions."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.findings import Finding
from app.subject import words_for
from models.version import Version
from ui.access_panel import AccessPanel
from ui.alarm_lines import AlarmsList
from ui.archiving import ArchivePanel
from ui.editing import Editing
from ui.exports_panel import ExportsPanel
from ui.findings_list import ANSWERED, BLOCKING, KNOWING, LOOKING, SET_ASIDE, FindingsList, groups
from ui.folding import Folding
from ui.handing_over import HandOverPanel
from ui.history_panel import HistoryPanel
from ui.order_lines import OrderLines
from ui.overriding import SpareOverrides
from ui.page import Address, Page
from ui.pieces_panel import PiecesPanel
from ui.printing import PrintPanel
from ui.row import Told
from ui.second_reader import SecondReaderPanel
from ui.signing import SignPanel
from ui.timeline_panel import TimelinePanel
from ui.unprinted import UnprintedList
from ui.versions import CaseFilePanel, VersionsPanel

LEAD = (
    "Hier staat alles wat nog openstaat, alsof u nu vaststelt. Een concept afdrukken kan altijd; alleen vaststellen "
    "wacht tot er niets meer tegenhoudt."
)
ORDER_HOLDS = "✓ Voor elk {} stond het ideale besluit er vóór de overige belangen en de afweging."


def page(editing: Editing, address: Address) -> Page:
    """The last page of every file."""
    made = Page(editing, address, "Nakijken en afdrukken", LEAD)
    made.add(_AsFound(editing, lambda: in_one_sentence(editing.findings), "label"))
    _doing(made)
    made.add(FindingsList(editing))
    _folded(made, "alarms", "Alarmen", AlarmsList(editing))
    _folded(made, "timeline", "Tijdlijn", TimelinePanel(editing))
    _folded(made, "history", "Wie wijzigde wat", HistoryPanel(editing))
    made.add(_AsFound(editing, lambda: _order_told(editing), "good"))
    made.add(OrderLines(editing))
    made.add(UnprintedList(editing))
    spare = SpareOverrides(editing)
    if spare.rows:
        made.heading("Afwijkingen die niet meer nodig zijn")
        made.add(spare)
    return made


def _doing(made: Page) -> None:
    """What can be done from here, each folded until it is asked for."""
    editing = made.editing
    signing, versions = SignPanel(editing), VersionsPanel(editing)
    _folded(made, "print", "Afdrukken als concept", PrintPanel(editing))
    _folded(made, "pieces", "Nakijkkaart en andere stukken", PiecesPanel(editing))
    _folded(made, "access", "Inzage geven (art. 15 AVG)", AccessPanel(editing))
    second = SecondReaderPanel(editing)
    reading = _folded(made, "second_reader", second.title, second)
    reading.header.setObjectName("reviews")
    _folded(made, "sign", "Vaststellen", signing)
    kept = _folded(made, "versions", versions.title, versions)
    kept.setVisible(bool(versions.versions))
    _folded(made, "case_file", "Zaakbestand opslaan", CaseFilePanel(editing))
    _folded(made, "exports", "Wat naar buiten ging", ExportsPanel(editing))
    _folded(made, "hand_over", "Overdragen aan een ander", HandOverPanel(editing))
    _folded(made, "archive", "Archiefpakket", ArchivePanel(editing))

    def renew() -> None:
        versions.renew()
        kept.header.setText(versions.title)
        kept.setVisible(bool(versions.versions))

    def sign(version: Version) -> None:
        kept.header.setChecked(True)
        versions.sign_for_decider(version)

    signing.signed.connect(renew)
    signing.signature_asked.connect(sign)


def _folded(made: Page, name: str, title: str, panel: QWidget) -> Folding:
    folding = Folding(title, panel, False)
    folding.setObjectName(f"fold/review/{name}")
    made.add(folding)
    return folding


def _order_told(editing: Editing) -> str:
    return ORDER_HOLDS.format(words_for(editing.assessment).child) if order_holds(editing) else ""


def order_holds(editing: Editing) -> bool:
    """Whether every child's ideal decision was written, and before steps 2 and 3 (method 0.5; IN-02)."""
    children = editing.assessment.children
    written = bool(children) and all(each.ideal.recorded_at and each.ideal.text.strip() for each in children)
    return written and not any(each.rule == "IN-02" for each in editing.findings)


def in_one_sentence(findings: Sequence[Finding]) -> str:
    """How the file stands."""
    count = {title: len(group) for title, group in groups(findings).items()}
    stops = {0: "Niets houdt vaststellen tegen.", 1: "Eén punt houdt vaststellen tegen."}
    told = [stops.get(count[BLOCKING], f"{count[BLOCKING]} punten houden vaststellen tegen.")]
    for title, one, more in (
        (LOOKING, "Eén punt vraagt nog aandacht.", "{} punten vragen nog aandacht."),
        (SET_ASIDE, "Op één punt is op naam afgeweken.", "Op {} punten is op naam afgeweken."),
        (ANSWERED, "Eén waarschuwing is beantwoord.", "{} waarschuwingen zijn beantwoord."),
        (KNOWING, "Er is één tip.", "Er zijn {} tips."),
    ):
        if count[title]:
            told.append(one if count[title] == 1 else more.format(count[title]))
    return " ".join(told)


class _AsFound(Told):
    """A line that follows from what the rules found."""

    def __init__(self, editing: Editing, what: Callable[[], str], kind: str) -> None:
        super().__init__(editing, what, kind)
        editing.findings_changed.connect(self.renew)
