"""Page «De zaak»: safety tonight first, then who decides what, on what ground and before when."""

from functools import partial
from textwrap import shorten

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.changes import add_person, choose_decision_type
from app.method import DecisionType, LegalFact
from app.subject import is_about_a_group
from models.assessment import Assessment
from models.decision import LegalBasis
from models.people import Person
from resources.language import tr
from ui.editing import Editing
from ui.form import Form
from ui.page import Address, Page
from ui.plain import shown, tip
from ui.row_lists import add_adding, add_rows
from ui.unconfirmed import standing_told

LOCAL = "N5"
"""The level of an organisation's own regulation: local policy."""

MOST_LETTERS = 60  # of a regulation on a button; the whole name is in its tool tip


def page(editing: Editing, address: Address) -> Page:
    """The first page of every file."""
    assessment = editing.assessment
    title = tr("De regel") if is_about_a_group(assessment) else tr("De zaak")
    made = Page(editing, address, title, tr("Wie beslist waarover, voor wie, en wanneer moet het af zijn?"))
    _safety(made, assessment)
    made.then(_case, made, assessment)
    made.then(_decider, made, assessment)
    made.then(_dates, made, assessment)
    made.then(_inquiry, made, assessment)
    return made


def _safety(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Eerst dit"), assessment, "", shown_if=lambda: not is_about_a_group(assessment))
    form.choice("safe_tonight", tr("Is iedereen vanavond veilig?"), "yes_no")
    action = form.text(
        "safety_action",
        tr("Wat is er gedaan om vannacht veilig te maken?"),
        tr("Bij direct gevaar: bel 112. Advies: Veilig Thuis, 0800-2000, dag en nacht."),
    )
    form.only_if(lambda: assessment.safe_tonight == "nee", action)


def _case(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Waar gaat het om"), assessment, "")
    form.line("title", tr("Naam van het dossier"), tr("Zo vindt u het terug op het startscherm."))
    types = {each.id: each.name for each in made.editing.method.decision_types.values()}
    row = form.choice("decision_type", tr("Wat voor besluit is het?"), types)
    row.entry.chosen.connect(lambda kind: _chosen(made.editing, kind))
    form.text("occasion", tr("Aanleiding"), tr("In één of twee zinnen: wat is er gebeurd of gevraagd?"))
    with form.beside():
        form.line("organisation", tr("Gemeente of organisatie"))
        form.line("case_number", tr("Zaaknummer"), short=True)


def _chosen(editing: Editing, kind: str) -> None:
    editing.change("decision_type", lambda: choose_decision_type(editing.assessment, editing.method, kind))


def _decider(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Wie beslist"), assessment.decision, "decision")
    with form.beside():
        form.line("decider_name", tr("Naam van degene die beslist"))
        body = form.line("decider_body", tr("Orgaan"))
    body.entry.setPlaceholderText(tr("Bijvoorbeeld: het college"))
    mandate = form.line("mandate", tr("Op grond waarvan mag deze persoon beslissen?"))
    mandate.entry.setPlaceholderText(tr("Bijvoorbeeld: het mandaatbesluit van de gemeente, artikel 3"))
    add_addressees(form, assessment)
    add_grounds(made, assessment)
    people = made.section(tr("Wie doet het werk"), assessment, "")
    with people.beside():
        people.line("author", tr("Opsteller"))
        people.line("inquiry_by", tr("Wie onderzoekt de belangen van de kinderen?"))


# --- to whom ----------------------------------------------------------------------------------------------


def add_addressees(form: Form, assessment: Assessment) -> None:
    readers = {each.id: _who(each) for each in assessment.persons}
    if readers:
        form.picks("addressee_ids", tr("Aan wie is het besluit gericht?"), readers)
    else:
        form.note(tr("Aan wie is het besluit gericht?"), "label")
    chosen = set(assessment.decision.addressee_ids)
    for person in assessment.persons:
        if person.id in chosen and not (person.name.strip() and person.role):
            _new_addressee(form, person)
    add_adding(form, tr("Iemand toevoegen"), lambda: _add_addressee(assessment), "persons", "name")


def _who(person: Person) -> str:
    return person.name.strip() or tr("nog zonder naam")


def _new_addressee(form: Form, person: Person) -> None:
    """Name and role right here; the rest stands with the family."""
    inside = Form(form.editing, form.rows, person, f"persons/{person.id}")
    with inside.beside():
        name = inside.line("name", tr("Naam van de geadresseerde"))
        inside.choice("role", tr("Rol"), "person_role")
    box = form.rows["decision/addressee_ids"].entry.boxes[person.id]
    name.entry.edited.connect(lambda _typed: box.setText(shown(_who(person))))
    form.widget(inside)


def _add_addressee(assessment: Assessment) -> Person:
    person = add_person(assessment)
    assessment.decision.addressee_ids.append(person.id)
    return person


# --- on what ground ---------------------------------------------------------------------------------------


def add_grounds(made: Page, assessment: Assessment) -> None:
    """The articles that the decision rests on, with those that often go with its type one press away."""
    bases = assessment.decision.legal_bases
    form = made.section("", assessment.decision, "decision")
    add_rows(form, bases, "decision/legal_bases", _basis, tr("artikel"), tr("Op welke artikelen steunt het besluit?"))
    add_adding(form, tr("Artikel toevoegen"), lambda: _add_basis(assessment), "decision/legal_bases", "text")
    form.widget(_Proposals(form))
    _add_own(form, assessment)


def _add_own(form: Form, assessment: Assessment) -> None:
    """The organisation's own regulations that are not in the list yet, as local policy."""
    editing = form.editing
    have = {each.text.strip() for each in assessment.decision.legal_bases}
    own = {each.source: each for each in editing.organisation.regulations if each.source not in have | {""}}
    if own:
        form.note(tr("Van uw eigen organisatie:"))
    with form.beside():
        for source, regulation in own.items():
            take = partial(_take_over, editing, source, LOCAL)
            button = form.button("+  " + shorten(source, MOST_LETTERS, placeholder=" …"), take, "add")
            button.setAccessibleName(source)
            button.setToolTip(tip("\n".join(filter(None, (source, regulation.says.strip())))))


class _Proposals(QWidget):
    """Articles that often go with the chosen type of decision; made when that type is first chosen."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self._made: dict[str, Form] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        form.editing.changed.connect(self._renew)
        self._renew()

    def _renew(self, _field: str = "") -> None:
        chosen = self._form.editing.assessment.decision_type
        if chosen in self._form.editing.method.decision_types and chosen not in self._made:
            self._made[chosen] = self._make(self._form.editing.method.decision_types[chosen])
        for kind, form in self._made.items():
            form.setVisible(kind == chosen)

    def _make(self, kind: DecisionType) -> Form:
        editing, assessment = self._form.editing, self._form.editing.assessment
        inside = Form(editing, self._form.rows, assessment.decision, "decision")
        proposed = _proposed(assessment, kind)
        if proposed:
            inside.note(tr("Hoort vaak bij dit soort besluit:"))
        with inside.beside():
            for fact in proposed:
                take = partial(_take_over, editing, fact.source, fact.norm_level)
                button = inside.button("+  " + fact.source, take, "add")
                button.setToolTip(fact.text)
        self._column.addWidget(inside)
        return inside


def _basis(form: Form, row: LegalBasis) -> None:
    levels = {each.id: f"{each.id}  {each.label}" for each in form.editing.method.norm_levels.values()}
    article = form.line("text", tr("Artikel"))
    with form.beside():
        form.choice("norm_level", tr("Soort norm"), levels)
    article.entry.setPlaceholderText(tr("Bijvoorbeeld: art. 3:4 Awb"))
    form.tell(lambda: _standing(form.editing, row))


def _standing(editing: Editing, row: LegalBasis) -> str:
    """Whether the organisation confirmed this article; what was typed for a decision outside the list is unchecked."""
    kind = editing.method.decision_types.get(editing.assessment.decision_type)
    if kind is None or not row.text.strip():
        return ""
    same = next((each for each in kind.legal_bases if each.source == row.text.strip()), None)
    if same:
        return standing_told(editing, same.id)
    return tr("○ Nog te controleren door een jurist.") if "grondslag" in kind.free else ""


def _add_basis(assessment: Assessment, text: str = "", norm_level: str = "") -> LegalBasis:
    basis = LegalBasis(text=text, norm_level=norm_level)
    assessment.decision.legal_bases.append(basis)
    return basis


def _proposed(assessment: Assessment, kind: DecisionType) -> list[LegalFact]:
    """Articles that the method names with this type and that are not in the list yet."""
    have = {each.text.strip() for each in assessment.decision.legal_bases}
    one_article = (each for each in kind.legal_bases if each.source.startswith("art.") and ";" not in each.source)
    return [each for each in one_article if each.source not in have]


def _take_over(editing: Editing, source: str, norm_level: str) -> None:
    assessment = editing.assessment
    editing.restructure(lambda: _add_basis(assessment, source, norm_level), "add/decision/legal_bases")


# --- when -------------------------------------------------------------------------------------------------


def _dates(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Data"), assessment, "")
    with form.beside():
        form.day("notified_on", tr("Melding"))
        form.day("applied_on", tr("Aanvraag"))
        form.day("reported_on", tr("Verslag"))
        form.day("due_on", tr("Besluit uiterlijk"))


# --- the inquiry ------------------------------------------------------------------------------------------


def _inquiry(made: Page, assessment: Assessment) -> None:
    """What a careful reader asks of the inquiry itself; folded, because most files need it seldom."""
    filled = any((assessment.one_discipline, assessment.representation, assessment.paramount_law,
                  assessment.delay_reason))  # fmt: skip
    outer = made.section("", assessment, "")
    form = outer.folding(tr("Hoe het onderzoek is gedaan"), filled, name="inquiry")
    form.text(
        "one_discipline",
        tr("Keek maar één vakgebied mee? Waarom is dat genoeg?"),
        tr("Alleen nodig als er geen tweede deskundige meekeek, bijvoorbeeld naast het wijkteam een jeugdarts."),
    )
    if assessment.representation or not is_about_a_group(assessment):
        form.text(
            "representation",
            tr("Wie spreekt voor het kind bij de rechter?"),
            tr("Een advocaat of bijzondere curator. Is er niemand, schrijf dan waarom."),
        )
    form.text(
        "paramount_law",
        tr("Is er een wet die het belang van het kind boven al het andere stelt?"),
        tr("Bijvoorbeeld bij adoptie. Meestal blijft dit leeg."),
    )
    form.text("delay_reason", tr("Duurde het onderzoek of het besluit langer? Waarom?"))
