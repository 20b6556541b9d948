"""What goes on paper before a talk: the invitation, the explanation for each parent, the guide and the cards."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.case import PARENTS
from app.fields import Field, of_child
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.sharing import known
from app.talk_plan import YOUNGEST, group_of, name_of
from models.assessment import Assessment
from models.people import Child, Person
from models.views import Hearing
from resources.language import tr
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.inputs import Pills
from ui.plain import shown
from ui.printing import INVITATION, PDF, TALK_CARDS, TALK_GUIDE, TALK_PARENTS, put_on_paper
from ui.row import flush_label
from ui.rows import Rows
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name
from ui.web_page import TIP, WEB

if TYPE_CHECKING:
    from reports.document import Document

WITH_CARDS = ("L2", "L3", "L4")
NOTHING = "niets"


class TalkPapers(QWidget):
    """A button for each paper; `choose_path` asks where it goes. In `rows` the plan is filled in."""

    def __init__(self, editing: Editing, child: Child, plan: Hearing, rows: Rows) -> None:
        super().__init__()
        self.setObjectName(f"talk_papers/{child.id}")
        self.editing, self.child, self.plan, self._rows = editing, child, plan, rows
        self.choose_path: ChoosePath = ask_path
        self.outcome = Outcome()
        self.buttons: dict[str, QPushButton] = {}
        self._parents = [each for each in editing.assessment.persons if each.role in PARENTS]
        self._line = FlowLayout(buttons := QWidget(), space=8)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(flush_label(tr("Op papier"), "label"))
        self.kind = Pills(PDF, {PDF: "PDF", WEB: tr("Webpagina")})
        self.kind.setAccessibleName(tr("Soort bestand"))
        self.kind.setAccessibleDescription(TIP)
        column.addWidget(self.kind)
        column.addWidget(buttons)
        self._add_buttons()
        column.addWidget(self.outcome)
        editing.changed.connect(self._offer)
        self._offer()

    def _add_buttons(self) -> None:
        group = group_of(self.editing.assessment, self.child, self.editing.method, self.editing.today())
        if group not in ("", YOUNGEST):
            self._add(tr("Uitnodiging …"), INVITATION, self._invitation)
        for each in self._parents:
            label = tr("Uitleg voor {what} …", what=each.name.strip() or tr("ouder"))
            self._add(label, TALK_PARENTS, partial(self._explanation, each), each)
        self._add(tr("Gespreksleidraad …"), TALK_GUIDE, self._guide)
        if group in WITH_CARDS:
            self._add(tr("Kaartjes …"), TALK_CARDS, partial(self._cards, group))

    def _offer(self, _field: str = "") -> None:
        """No paper for a parent who may not know of this talk."""
        for each in self._parents:
            level = known(self.editing.assessment, self.plan, Recipient("ouder", each.id))
            self.buttons[f"{TALK_PARENTS}:{each.id}"].setHidden(level == NOTHING)

    def _add(self, label: str, what: str, compose: "Callable[[], Document]", person: Person | None = None) -> None:
        button = QPushButton(shown(label))
        button.setProperty("kind", "quiet")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        names = (name_of(self.editing.assessment, self.child), person.name if person else "")
        name = file_name(what.replace("_", "-"), *names)
        button.clicked.connect(lambda _checked=False: self._put(compose, what, name))
        self.buttons[f"{what}:{person.id}" if person else what] = button
        self._line.addWidget(button)

    def _put(self, compose: "Callable[[], Document]", what: str, name: str) -> None:
        """Save first, so that what is printed is what the file holds; then ask where the paper goes."""
        if what != TALK_CARDS and (unread := self._unread()):
            self._tell_unread(unread)
            return
        self.editing.save()
        kind = self.kind.value() or PDF
        with self.editing.for_the_file():
            made = compose()
        put_on_paper(self, self.editing, made, self.choose_path, name, self.outcome, what=what, kind=kind)

    def _unread(self) -> Field:
        """A field of the plan with something that was not understood: paper would say that it is not known yet."""
        prefix = of_child(self.child, "hearings", self.plan.id)
        return next((each for each in self.editing.unread if each.startswith(f"{prefix}/")), "")

    def _tell_unread(self, field: Field) -> None:
        row = self._rows.get(field)
        name = f"«{row.label.text()}»" if row is not None else tr("dit gesprek")
        self.outcome.tell("warning", tr("Bij {name} staat iets wat niet is begrepen. Verbeter dat eerst.", name=name))
        self.outcome.offer(tr("Ga naar {name}", name=name), partial(self.editing.asked_for.emit, field))

    def _invitation(self) -> "Document":
        from reports.talk_invitation import compose_invitation

        file, method, ours, on = self._around()
        return compose_invitation(file, method, self.child, self.plan, ours, on)

    def _explanation(self, parent: Person) -> "Document":
        from reports.talk_parents import compose_parents

        file, method, ours, on = self._around()
        return compose_parents(file, method, self.child, self.plan, parent, ours, on)

    def _guide(self) -> "Document":
        from reports.talk_guide import compose_guide

        file, method, ours, on = self._around()
        return compose_guide(file, method, self.child, self.plan, ours, on)

    def _cards(self, group: str) -> "Document":
        from reports.talk_cards import compose_cards

        return compose_cards(self.editing.decision_method, group, self.editing.today())

    def _around(self) -> tuple[Assessment, Method, Organisation, date]:
        editing = self.editing
        return editing.assessment, editing.decision_method, editing.organisation, editing.today()
