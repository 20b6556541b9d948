"""The list of steps at the left: where you are, where you can go, and what is still open on each page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from models.assessment import Assessment
from ui.editing import Editing
from ui.page import Address
from ui.places import field_in, pages_of

STEP_OF = {
    **dict.fromkeys(("frame", "family", "housing", "options", "evidence"), "0"),
    **dict.fromkeys(("views", "element", "ideal"), "1"),
    **dict.fromkeys(("interests", "grounds", "parents"), "2"),
    **dict.fromkeys(("weighing", "balance"), "3"),
    **dict.fromkeys(("decision", "enforcement", "explanation", "review"), "4"),
}
PAGE_NAMES = {
    "frame": "De zaak",
    "family": "Gezin en betrokkenen",
    "housing": "Woonsituatie nu",
    "options": "Opties",
    "evidence": "Bronnen en feiten",
    "views": "Mening en horen",
    "ideal": "Ideaal besluit",
    "interests": "Overige belangen",
    "grounds": "Weigeringsgronden",
    "parents": "Zienswijze van ouders",
    "weighing": "Afweging",
    "balance": "Voor het hele gezin",
    "decision": "Besluit en bekendmaking",
    "enforcement": "Uitvoering",
    "explanation": "Uitleg",
    "review": "Nakijken en afdrukken",
}
DONE = "✓"


def child_name(assessment: Assessment, child_id: str) -> str:
    """The child's first name, or its place in the file while no name was typed."""
    for place, child in enumerate(assessment.children, 1):
        if child.id == child_id:
            return child.first_name.strip() or f"Kind {place}"
    return ""


def page_name(editing: Editing, address: Address) -> str:
    """What a page is called in the list of steps."""
    if address.kind == "element":
        return f"{address.element}  {editing.method.elements[address.element].name}"
    return PAGE_NAMES[address.kind]


def full_name(editing: Editing, address: Address) -> str:
    """What a page is called where the list does not show whose page it is."""
    name = page_name(editing, address)
    return f"{child_name(editing.assessment, address.child_id)}: {name}" if address.child_id else name


class StepList(QTreeWidget):
    """Steps and pages; children are folded but for the one that is being worked on."""

    asked_for = Signal(object)  # Address

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self._items: dict[Address, QTreeWidgetItem] = {}
        self.setObjectName("step_list")
        self.setAccessibleName("Stappen")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(16)
        self.setRootIsDecorated(False)
        self.setTabKeyNavigation(False)
        self.itemActivated.connect(self._ask)
        self.itemClicked.connect(self._ask)
        editing.findings_changed.connect(self.show_open)
        self.renew()

    def renew(self) -> None:
        """Build the list anew: children came, went or got another name."""
        self.clear()
        self._items.clear()
        steps = {step.id: self._step(step.id, step.name) for step in self.editing.method.steps}
        children: dict[tuple[str, str], QTreeWidgetItem] = {}
        for address in pages_of(self.editing.assessment):
            parent = steps[STEP_OF[address.kind]]
            if address.kind in ("views", "element", "ideal"):
                parent = self._child(children, parent, address.child_id)
                name = page_name(self.editing, address)
            else:
                name = full_name(self.editing, address)
            self._items[address] = self._page(parent, address, name)
        self.show_open()

    def _step(self, step_id: str, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [name if step_id == "0" else f"{step_id}  {name}", ""])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setExpanded(True)
        return item

    def _child(self, known: dict, parent: QTreeWidgetItem, child_id: str) -> QTreeWidgetItem:
        if child_id not in known:
            item = QTreeWidgetItem(parent, [child_name(self.editing.assessment, child_id), ""])
            item.setData(0, Qt.ItemDataRole.UserRole, Address("views", child_id))
            known[child_id] = item
        return known[child_id]

    def _page(self, parent: QTreeWidgetItem, address: Address, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [name, ""])
        item.setToolTip(0, name)
        item.setData(0, Qt.ItemDataRole.UserRole, address)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        return item

    def show_page(self, address: Address) -> None:
        """Mark the page that is in view, and open its child."""
        item = self._items.get(address)
        if item is None:
            return
        for other, its_item in self._items.items():
            if other.kind == "ideal":
                its_item.parent().setExpanded(its_item.parent() is item.parent())
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def show_open(self) -> None:
        """Show per page how much is still to be done."""
        open_on: dict[str, int] = {}
        for address, item in self._items.items():
            count = sum(
                1
                for each in self.editing.findings
                if each.level != "H" and not each.overridden_by and any(field_in(address, f) for f in each.fields[:1])
            )
            seen = str(address) in self.editing.visited
            item.setText(1, str(count) if count else DONE if seen else "")
            item.setToolTip(1, f"Nog {count} open" if count else "")
            if address.kind in ("views", "element", "ideal"):
                open_on[address.child_id] = open_on.get(address.child_id, 0) + count
                parent = item.parent()
                parent.setText(1, str(open_on[address.child_id] or ""))
                parent.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)

    def _ask(self, item: QTreeWidgetItem) -> None:
        address = item.data(0, Qt.ItemDataRole.UserRole)
        if address is not None:
            self.asked_for.emit(address)
