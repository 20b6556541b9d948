"""The list of steps at the left: where you are, where you can go, and what is still open on each page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from app import case
from app.subject import is_about_a_group, words_for
from models.assessment import Assessment
from resources.language import later, tr, tr_all
from ui.editing import Editing
from ui.page import Address
from ui.places import INTAKE, pages_of
from ui.plain import dossier_name, tip
from ui.progress import DONE, is_done, open_in_step_1, open_on
from ui.wrapped_tree import WrappedTree

DESK = "intake"
STEP_OF = {
    **dict.fromkeys(("intake", "intake_child", "intake_decision"), DESK),
    **dict.fromkeys(("frame", "family", "housing", "options", "network", "evidence"), "0"),
    **dict.fromkeys(("consultation", "views", "element", "ideal"), "1"),
    **dict.fromkeys(("interests", "grounds", "parents"), "2"),
    **dict.fromkeys(("supports", "weighing", "balance"), "3"),
    **dict.fromkeys(("decision", "enforcement", "explanation", "letters", "review"), "4"),
}
IN_THE_MANUAL = {
    "intake": later("Het gesprek"),
    "intake_child": later("Korte intake"),
    "intake_decision": later("Het besluit voor nu"),
    "frame": later("De zaak"),
    "family": later("Gezin en betrokkenen"),
    "housing": later("Woonsituatie nu"),
    "options": later("Opties"),
    "network": later("Netwerkplek"),
    "evidence": later("Bronnen en feiten"),
    "views": later("Mening en horen"),
    "ideal": later("Ideaal besluit"),
    "interests": later("Overige belangen"),
    "grounds": later("Weigeringsgronden"),
    "parents": later("Zienswijze van ouders"),
    "supports": later("Steun"),
    "weighing": later("Afweging"),
    "balance": later("Voor het hele gezin"),
    "decision": later("Besluit en bekendmaking"),
    "enforcement": later("Uitvoering"),
    "explanation": later("Uitleg"),
    "letters": later("Brieven aan ouders"),
    "review": later("Nakijken en afdrukken"),
    "consultation": later("Raadpleging"),
}
"""What each page is called in the manual, which is Dutch."""

PAGE_NAMES = tr_all(IN_THE_MANUAL)
PAGE_NAMES_OF_A_GROUP = PAGE_NAMES | {
    "frame": tr("De regel"),
    "family": tr("Profielen"),
    "options": tr("Varianten"),
    "views": tr("Mening van deze kinderen"),
    "balance": tr("Weging samen en volgen"),
    "decision": tr("Besluit en inspraak"),
}


def child_name(assessment: Assessment, child_id: str) -> str:
    """The child's first name, or its place in the file while no name was typed."""
    for place, child in enumerate(assessment.children, 1):
        if child.id == child_id:
            return child.first_name.strip() or f"{words_for(assessment).child.capitalize()} {place}"
    return ""


def page_name(editing: Editing, address: Address) -> str:
    """What a page is called in the list of steps."""
    if address.kind == "element":
        return f"{address.element}  {editing.method.elements[address.element].name}"
    names = PAGE_NAMES_OF_A_GROUP if is_about_a_group(editing.assessment) else PAGE_NAMES
    return names[address.kind]


def full_name(editing: Editing, address: Address) -> str:
    """What a page is called where the list does not show whose page it is."""
    name = page_name(editing, address)
    if address.kind == "network":
        option = case.option(editing.assessment, address.child_id)
        return f"{name} {option.short_name}" if option else name
    return f"{child_name(editing.assessment, address.child_id)}: {name}" if address.child_id else name


def heading_of(editing: Editing, address: Address | None, counted: bool) -> str:
    """What stands above a page: the name of the dossier, or which page of how many this is."""
    file = editing.assessment
    pages = [each for each in pages_of(file) if address and (each.kind in INTAKE) is (address.kind in INTAKE)]
    if counted and address in pages:
        return tr(
            "{what} van {many}: {editing}",
            what=pages.index(address) + 1,
            many=len(pages),
            editing=full_name(editing, address),
        )
    return dossier_name(file.title, file.is_example) or tr("Nieuw dossier")


class StepList(WrappedTree):
    """Steps and pages; children are folded but for the one that is being worked on.

    The row in view is the page that is shown: who walks through the list and leaves it, finds it back there.
    Asks for an Address.
    """

    def __init__(self, editing: Editing) -> None:
        super().__init__(indentation=16)
        self.editing = editing
        self._items: dict[Address, QTreeWidgetItem] = {}
        self._shown: Address | None = None
        self.setObjectName("step_list")
        self.setAccessibleName(tr("Stappen"))
        self.setColumnCount(2)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        editing.findings_changed.connect(self.show_open)
        self.renew()

    # --- building -----------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Build the list anew: children came, went or got another name."""
        self._empty()
        at_desk = {DESK: self._step("", tr("Korte intake"))} if self.editing.assessment.decision.provisional else {}
        steps = at_desk | {step.id: self._step(step.id, step.name) for step in self.editing.method.steps}
        children: dict[tuple[str, str], QTreeWidgetItem] = {}
        for address in pages_of(self.editing.assessment):
            parent = steps[STEP_OF[address.kind]]
            if address.kind in ("views", "element", "ideal"):
                parent = self._child(children, parent, address.child_id)
                name = page_name(self.editing, address)
            elif address.kind == "intake_child":
                name = child_name(self.editing.assessment, address.child_id)
            else:
                name = full_name(self.editing, address)
            self._items[address] = self._page(parent, address, name)
        self.show_open()
        if self._shown is not None:
            self.show_page(self._shown)

    def _step(self, step_id: str, name: str) -> QTreeWidgetItem:
        return self._heading(name if step_id in ("", "0") else f"{step_id}  {name}")

    def _child(self, known: dict, parent: QTreeWidgetItem, child_id: str) -> QTreeWidgetItem:
        if child_id not in known:
            known[child_id] = self._page(
                parent, Address("views", child_id), child_name(self.editing.assessment, child_id)
            )
        return known[child_id]

    def _page(self, parent: QTreeWidgetItem, address: Address, name: str) -> QTreeWidgetItem:
        item = self._row(parent, name, address, tip(name))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        return item

    # --- where one is -------------------------------------------------------------------------------------

    def show_page(self, address: Address) -> None:
        """Mark the page that is in view, and open its child."""
        self._shown = address
        item = self._items.get(address)
        if item is None:
            return
        for other, its_item in self._items.items():
            if other.kind == "ideal":
                its_item.parent().setExpanded(its_item.parent() is item.parent())
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever walked on through the list and leaves it without choosing is still on the page shown."""
        super().focusOutEvent(event)
        if self._shown is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.show_page(self._shown)

    # --- how far ------------------------------------------------------------------------------------------

    def show_open(self) -> None:
        """Show per page how much is still to be done, or that it holds what its step needs."""
        findings = self.editing.findings
        left, in_step_1 = open_on(findings), open_in_step_1(findings)
        done: dict[str, bool] = {}
        for address, item in self._items.items():
            is_ready = is_done(self.editing.assessment, findings, address, left[address])
            self._tell(item, left[address], is_ready)
            if address.kind in ("views", "element", "ideal"):
                done[address.child_id] = done.get(address.child_id, True) and is_ready
        for address, item in self._items.items():
            if address.kind == "ideal":
                self._tell(item.parent(), in_step_1[address.child_id], done[address.child_id])

    def _tell(self, item: QTreeWidgetItem | None, left: int, is_ready: bool) -> None:
        mark, words = (
            (str(left), tr("Nog {left} open", left=left)) if left else (DONE, tr("Ingevuld")) if is_ready else ("", "")
        )
        if item.text(1) != mark:
            item.setText(1, mark)
            item.setToolTip(1, words)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}. {words}" if words else "")
