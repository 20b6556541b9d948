"""Page «Steun»: by the four pillars what was considered, asked for and arranged, and what does not fit."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.changes import add_measure, add_support, remove
from app.days import long_day
from app.fields import of_child
from app.method import Pillar, Support
from app.organisation import OwnSupport
from app.support import FITS_NOT, entries_of, name_of, not_weighed, own_not_weighed, own_of, pillar_of
from models.assessment import Assessment
from models.interests import SupportEntry
from models.people import Child
from resources.language import tr
from ui.cards import add_removed
from ui.curtain import CURTAIN, place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance, Line
from ui.page import Address, Page
from ui.plain import tip
from ui.suggestions import Suggestions

LEAD = tr(
    "Welke steun maakt een optie beter of voorkomt dat een kind meer verliest? Kies wat u hebt overwogen, en schrijf "
    "op wat ervan kwam. Namen en voorwaarden verschillen per gemeente."
)
PREFIX = "supports"


def page(editing: Editing, address: Address) -> Page:
    """The four pillars in the order of the method; then what stands under none of them."""
    made = Page(editing, address, tr("Steun"), LEAD)
    assessment, method = editing.assessment, editing.method
    if place_curtained(editing):  # who arranges what, and where, tells where the family is
        made.words(CURTAIN, "hint")
        return made
    for pillar in method.pillars.values():
        _pillar(made, assessment, pillar)
    own = [each for each in assessment.supports if pillar_of(each, method) not in method.pillars]
    if own or any(own_not_weighed(assessment, editing.organisation, "")):
        made.heading(tr("Nog niet ingedeeld"))
    _cards(made, own)
    _offer_own(made, assessment, "")
    made.adding(tr("Eigen steun toevoegen"), lambda: add_support(assessment, status="overwogen"), PREFIX, "name")
    add_removed(made, assessment.all_supports, PREFIX, lambda row: _title(editing, row))
    return made


def _pillar(made: Page, assessment: Assessment, pillar: Pillar) -> None:
    editing = made.editing
    made.heading(pillar.name)
    made.words(pillar.about, "hint")
    rows = entries_of(assessment, editing.method, pillar.id)
    _cards(made, rows)
    _offer_own(made, assessment, pillar.id)
    left = {each.name: each for each in not_weighed(assessment, editing.method, pillar.id)}
    if left:
        ideas = made.folding(tr("Kiezen uit de lijst ({many})", many=len(left)), False, assessment, PREFIX)
        ideas.parentWidget().setObjectName(f"fold/{PREFIX}/{pillar.id}")
        ideas.widget(Suggestions(pillar.name, left, lambda name: _weigh(editing, left[name])))


def _offer_own(made: Page, assessment: Assessment, pillar: str) -> None:
    """What the organisation itself has under a pillar and was not weighed yet, one press away."""
    left = {each.name.strip(): each for each in own_not_weighed(assessment, made.editing.organisation, pillar)}
    if not left:
        return
    form = made.section("", None, PREFIX)
    form.note(tr("Van uw eigen organisatie:"))
    ideas = Suggestions(tr("Van uw eigen organisatie"), left, lambda name: _weigh_own(made.editing, left[name]))
    for name, button in ideas.buttons.items():
        button.setToolTip(tip("\n".join(filter(None, (left[name].what.strip(), left[name].who.strip())))))
    form.widget(ideas)


def _weigh_own(editing: Editing, chosen: OwnSupport) -> None:
    known = {"name": chosen.name.strip(), "pillar": chosen.pillar, "who": chosen.who.strip()}
    row = add_support(editing.assessment, status="overwogen", **known)
    editing.restructure(lambda: None, f"{PREFIX}/{row.id}/status")


def _weigh(editing: Editing, chosen: Support) -> None:
    row = add_support(editing.assessment, code=chosen.id, pillar=chosen.pillar, status="overwogen")
    editing.restructure(lambda: None, f"{PREFIX}/{row.id}/status")


def _cards(made: Page, rows: list[SupportEntry]) -> None:
    made.cards(rows, PREFIX, lambda row: _title(made.editing, row), _support, remove)


def _title(editing: Editing, row: SupportEntry) -> str:
    status = editing.method.choices["support_status"].get(row.status, "")
    name = name_of(row, editing.method) or tr("Nieuwe steun")
    return f"{name} · {status.lower()}" if status else name


def _support(form: Form, row: SupportEntry) -> None:
    method = form.editing.method
    known = method.supports.get(row.code)
    if known:
        form.widget(
            Guidance([(tr("Wat het is"), known.what), (tr("Wie"), known.who), (tr("Voorbeeld"), known.example)])
        )
        form.line("name", tr("Hoe heet het bij u?"), tr("Alleen als het bij u anders heet."))
    else:
        form.widget(Following(form.editing, lambda: _own_told(form.editing, row)))
        form.line("name", tr("Welke steun?"))
        form.choice("pillar", tr("Onder welke pijler?"), {each.id: each.name for each in method.pillars.values()})
    form.choice("status", tr("Wat kwam ervan?"), "support_status")
    with form.beside():
        form.line("who", tr("Wie regelt het?"))
        form.day("on", tr("Sinds wanneer, of vóór welke dag?"))
    _as_measure(form, row)
    why = form.text("why", tr("Waarom past het hier niet, of is het er niet?"), lines=1)
    form.only_if(lambda: row.status in FITS_NOT or bool(row.why), why)


def _own_told(editing: Editing, row: SupportEntry) -> list[Line]:
    """What the organisation wrote down of its own support, and when it was looked up."""
    own = own_of(row, editing.organisation)
    if own is None:
        return []
    looked_up = (
        tr("nagekeken op {checked_on}", checked_on=long_day(own.checked_on))
        if own.checked_on
        else tr("kijk eerst na of dit nog klopt")
    )
    phone = f"{own.phone.strip()} ({looked_up})" if own.phone.strip() else ""
    return [(tr("Wat het is"), own.what.strip()), (tr("Wie"), own.who.strip()), (tr("Telefoon"), phone)]


def _as_measure(form: Form, row: SupportEntry) -> None:
    """One press makes it a measure that softens the decision for a child, with who does it."""
    editing = form.editing
    children = editing.assessment.children
    if not children:
        return
    shown: list[QWidget] = [form.note(tr("Maak er een maatregel van die het besluit verzacht voor:"), "label")]
    with form.beside():
        for child in children:
            name = child.first_name.strip() or tr("dit kind")
            if _is_measure(editing, row, child):
                shown.append(form.note(f"✓ {name}", "good"))
                continue
            button = form.button(name, partial(_soften, editing, row, child))
            button.setAccessibleName(tr("Maatregel voor {name}", name=name))
            button.setObjectName(f"measure/{row.id}/{child.id}")
            shown.append(button)
    form.only_if(lambda: row.status not in FITS_NOT, *shown)


def _is_measure(editing: Editing, row: SupportEntry, child: Child) -> bool:
    name = name_of(row, editing.decision_method)
    return any(each.what == name and not each.removed for each in child.weighing.measures)


def _soften(editing: Editing, row: SupportEntry, child: Child) -> None:
    name = name_of(row, editing.decision_method)
    if not name:
        return
    measure = add_measure(child, name)
    field = of_child(child, "weighing", "measures", measure.id, "by_when")
    editing.change(field, lambda: setattr(measure, "who", row.who))
    editing.asked_for.emit(field)
