"""Page «Nakijken en afdrukken»: what is still open, then deciding and printing, looking back, sharing and keeping."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.findings import Finding
from app.subject import words_for
from models.version import Version
from resources.language import tr
from ui.access_panel import AccessPanel
from ui.alarm_lines import AlarmsList
from ui.archiving import ArchivePanel
from ui.buttons import narrow_button
from ui.editing import Editing
from ui.exports_panel import ExportsPanel
from ui.findings_list import ANSWERED, BLOCKING, KNOWING, LOOKING, SET_ASIDE, FindingsList, groups
from ui.flow import FlowLayout
from ui.folding import Folding
from ui.handing_over import HandOverPanel
from ui.history_panel import HistoryPanel
from ui.order_lines import OrderLines
from ui.overriding import SpareOverrides
from ui.page import Address, Page
from ui.pieces_panel import PiecesPanel
from ui.printing import PrintPanel
from ui.row import Told
from ui.second_reader import SecondReaderPanel, reading_title
from ui.signing import SignPanel
from ui.timeline_panel import TimelinePanel
from ui.unprinted import UnprintedList
from ui.versions import CaseFilePanel, VersionsPanel

LEAD = tr(
    "Hier staat alles wat nog openstaat, alsof u nu vaststelt. Een concept afdrukken kan altijd; alleen vaststellen "
    "wacht tot er niets meer tegenhoudt."
)
ABOVE = 12  # pixels that stay free above a group to which somebody jumped
ORDER_HOLDS = tr("✓ Voor elk {} stond het ideale besluit er vóór de overige belangen en de afweging.")


def page(editing: Editing, address: Address) -> Page:
    """The last page of every file: how it stands, what is open, and after that what can be done with it."""
    made = Page(editing, address, tr("Nakijken en afdrukken"), LEAD)
    made.add(_AsFound(editing, lambda: in_one_sentence(editing.findings), "label"))
    shortcuts = made.add(QWidget())
    made.add(FindingsList(editing))
    spare = SpareOverrides(editing)
    if spare.rows:
        made.heading(tr("Afwijkingen die niet meer nodig zijn"))
        made.add(spare)
    made.heading(tr("Vaststellen en afdrukken"))
    _shortcuts(made, shortcuts, _deciding(made))
    made.below()
    made.then(_looking_back, made)
    made.then(_keeping, made)
    return made


def _deciding(made: Page) -> tuple[Folding, ...]:
    """What comes out of it: the decision itself and every paper, each folded until it is asked for."""
    editing = made.editing

    def made_sign() -> SignPanel:
        signing = SignPanel(editing)
        signing.signed.connect(renew)
        signing.signature_asked.connect(put_signature)
        return signing

    def renew() -> None:
        if (versions := kept.findChild(VersionsPanel)) is not None:
            versions.renew()
        many = len(editing.store.versions(editing.assessment.id))
        kept.header.setText(VersionsPanel.title_of(many))
        kept.setVisible(bool(many))

    def put_signature(version: Version) -> None:
        kept.header.setChecked(True)
        kept.findChild(VersionsPanel).sign_for_decider(version)

    sign = _folded(made, "sign", tr("Vaststellen"), made_sign)
    kept = _folded(made, "versions", "", lambda: VersionsPanel(editing))
    prints = _folded(made, "print", tr("Afdrukken als concept"), lambda: PrintPanel(editing))
    pieces = _folded(made, "pieces", tr("Nakijkkaart en andere stukken"), lambda: PiecesPanel(editing))
    renew()
    return sign, prints, pieces


def _shortcuts(made: Page, holder: QWidget, foldings: tuple[Folding, ...]) -> None:
    """One press from the top of the page to what most people come for, however much is still open."""
    row = FlowLayout(holder, space=8)
    buttons = [narrow_button(f"{each.header.text()} …", partial(_open, made, each)) for each in foldings]
    for each in buttons:
        row.addWidget(each)
    made.looks_first = buttons[0]


def _open(made: Page, folding: Folding) -> None:
    """Unfold a group and bring it to the top of the view, with the focus in it."""
    folding.header.setChecked(True)
    folding.header.setFocus()
    QTimer.singleShot(0, folding, lambda: made.verticalScrollBar().setValue(folding.y() - ABOVE))


def _looking_back(made: Page) -> None:
    editing = made.editing
    made.heading(tr("Terugkijken"))
    made.add(_AsFound(editing, lambda: _order_told(editing), "good"))
    made.add(OrderLines(editing))
    made.add(UnprintedList(editing))
    _folded(made, "alarms", tr("Alarmen"), lambda: AlarmsList(editing))
    _folded(made, "timeline", tr("Tijdlijn"), lambda: TimelinePanel(editing))
    _folded(made, "history", tr("Wie wijzigde wat"), lambda: HistoryPanel(editing))


def _keeping(made: Page) -> None:
    editing = made.editing
    made.heading(tr("Samenwerken en bewaren"))
    reading = _folded(made, "second_reader", reading_title(editing), lambda: SecondReaderPanel(editing))
    reading.header.setObjectName("reviews")
    _folded(made, "access", tr("Inzage geven (art. 15 AVG)"), lambda: AccessPanel(editing))
    _folded(made, "hand_over", tr("Overdragen aan een ander"), lambda: HandOverPanel(editing))
    _folded(made, "exports", tr("Wat naar buiten ging"), lambda: ExportsPanel(editing))
    _folded(made, "case_file", tr("Zaakbestand opslaan"), lambda: CaseFilePanel(editing))
    _folded(made, "archive", tr("Archiefpakket"), lambda: ArchivePanel(editing))


def _folded(made: Page, name: str, title: str, panel: Callable[[], QWidget]) -> Folding:
    """A group with a panel in it, which is made when the group is first opened or something in it is led to."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    folding = Folding(title, inside, False)
    folding.setObjectName(f"fold/review/{name}")
    folding.made_by(made.rows.wait(lambda: column.addWidget(panel()), name, f"{name}_panel"))
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
    stops = {0: tr("Niets houdt vaststellen tegen."), 1: tr("Eén punt houdt vaststellen tegen.")}
    told = [stops.get(count[BLOCKING], tr("{count} punten houden vaststellen tegen.", count=count[BLOCKING]))]
    for title, one, more in (
        (LOOKING, tr("Eén punt vraagt nog aandacht."), tr("{} punten vragen nog aandacht.")),
        (SET_ASIDE, tr("Op één punt is op naam afgeweken."), tr("Op {} punten is op naam afgeweken.")),
        (ANSWERED, tr("Eén waarschuwing is beantwoord."), tr("{} waarschuwingen zijn beantwoord.")),
        (KNOWING, tr("Er is één tip."), tr("Er zijn {} tips.")),
    ):
        if count[title]:
            told.append(one if count[title] == 1 else more.format(count[title]))
    return " ".join(told)


class _AsFound(Told):
    """A line that follows from what the rules found."""

    def __init__(self, editing: Editing, what: Callable[[], str], kind: str) -> None:
        super().__init__(editing, what, kind)
        editing.findings_changed.connect(self.renew)
