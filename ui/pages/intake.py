"""Page «Korte intake»: the talk at the desk, safety first, with as few questions as tonight needs (method G.2)."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.changes import choose_decision_type
from app.fields import of_child
from app.short_intake import add_children_at_desk, lacking_children, name_dossier, null_option
from models.assessment import Assessment
from models.people import Child
from resources.language import tr
from ui.desk_page import DeskPage
from ui.editing import Editing
from ui.form import Form
from ui.page import Address, Page
from ui.pages.frame import add_addressees
from ui.steps import child_name

NO_GUESSING = tr("Weet u iets niet? Laat het leeg, of kies «onbekend». Het wordt later uitgezocht.")


def page(editing: Editing, address: Address) -> Page:
    """Safety, the family, and what happens without a decision; who decides what stands on the last page."""
    made = _TalkPage(
        editing,
        address,
        tr("Korte intake"),
        tr("Voor een besluit dat niet kan wachten. {no_guessing}", no_guessing=NO_GUESSING),
    )
    assessment = editing.assessment
    _safety(made, assessment)
    _family(made, assessment)
    _matter(made, assessment)
    _children(made.section(tr("De kinderen"), assessment.household, "household"), assessment)
    editing.changed.connect(made.name_dossier)
    return made


class _TalkPage(DeskPage):
    """Gives the dossier the name of whom it is for, so that it is found again on the start screen."""

    def name_dossier(self, field: str) -> None:
        """Follow the name of the first addressee; not a name that somebody chose."""
        file = self.editing.assessment
        if field.startswith("persons/") or field == "decision/addressee_ids":
            self.editing.put(file, "title", name_dossier(file), "title")


def _safety(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Eerst dit"), assessment, "")
    form.choice("safe_tonight", tr("Is iedereen vanavond veilig?"), "yes_no")
    hint = tr("Bij direct gevaar: bel 112. Advies: Veilig Thuis, 0800-2000, dag en nacht.")
    action = form.text("safety_action", tr("Wat is er gedaan om vannacht veilig te maken?"), hint, lines=1)
    form.only_if(lambda: assessment.safe_tonight == "nee", action)


def _family(made: Page, assessment: Assessment) -> None:
    add_addressees(made.section(tr("Het gezin"), assessment.decision, "decision"), assessment)
    form = made.section("", assessment.household, "household")
    with form.beside():
        form.number("minors", tr("Aantal minderjarigen"))
        form.choice("pregnancy", tr("Is er iemand zwanger?"), "yes_no_unknown")
    form.note(tr("Tel ook kinderen mee die hier een deel van de tijd wonen."))


def _children(form: Form, assessment: Assessment) -> None:
    """A short way to the page of each child, and a button for those who are not there yet."""
    editing = form.editing
    with form.beside():
        for child in assessment.children:
            leads = form.button(child_name(assessment, child.id), partial(_lead_to, editing, child))
            leads.setAccessibleName(tr("Naar {assessment}", assessment=child_name(assessment, child.id)))
        add = AddChildren(editing)
        form.own("children", "", add).exact = True
        add.setObjectName("add/children")


class AddChildren(QPushButton):
    """Adds the children that were counted and are not in the file yet, or one more, and leads to the first of them."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.setProperty("kind", "add")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self._add())
        editing.changed.connect(self._renew)
        self._renew()

    def _renew(self, _field: str = "") -> None:
        count = lacking_children(self.editing.assessment)
        self.setText(tr("+  {count} kinderen toevoegen", count=count) if count > 1 else tr("+  Kind toevoegen"))
        self.setAccessibleName(self.text().removeprefix("+  "))

    def _add(self) -> None:
        editing = self.editing
        first = add_children_at_desk(editing.assessment)
        editing.restructure(lambda: None)
        _lead_to(editing, first)


def _lead_to(editing: Editing, child: Child) -> None:
    editing.asked_for.emit(of_child(child, "first_name"))


def _matter(made: Page, assessment: Assessment) -> None:
    types = {each.id: each.name for each in made.editing.method.decision_types.values()}
    form = made.section(tr("Waar gaat het om"), assessment, "")
    form.text("occasion", tr("Aanleiding in één zin"), lines=1)
    null = null_option(assessment)
    if null is not None:
        inside = made.section("", null, f"options/{null.id}")
        inside.text("description", tr("Wat gebeurt er met de kinderen als u niets doet?"), lines=1)
    form = made.section("", assessment, "")
    row = form.choice("decision_type", tr("Wat voor besluit is het?"), types)
    row.entry.chosen.connect(lambda kind: _chosen(made.editing, kind))
    with form.beside():
        form.line("organisation", tr("Gemeente of organisatie"))
        form.line("author", tr("Opsteller"))


def _chosen(editing: Editing, kind: str) -> None:
    editing.change("decision_type", lambda: choose_decision_type(editing.assessment, editing.method, kind))
