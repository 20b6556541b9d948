"""Page of one profile on what its children think: the consultations they took part in, and their wish per variant."""

from app.changes import set_wish
from app.fields import of_child
from models.assessment import Assessment
from models.group import Consultation
from models.people import Child
from resources.language import tr
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.guidance import Guidance
from ui.inputs import Pills
from ui.option_rows import option_name
from ui.page import Address, Page
from ui.steps import child_name

LEAD = tr("Wat zeiden deze kinderen in de raadpleging? Vul per variant in wat de meesten ervan vinden.")


def page(editing: Editing, address: Address) -> Page:
    """What was heard first, then the wish per variant, from which the effect on E1 follows (method A.5)."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    made = Page(
        editing,
        address,
        tr("{assessment}: mening van deze kinderen", assessment=child_name(editing.assessment, child.id)),
        LEAD,
    )
    _heard(made, child)
    _wishes(made, child)
    return made


def _heard(made: Page, child: Child) -> None:
    editing = made.editing
    rows = _of_profile(editing.assessment, child)
    form = made.section(tr("Wat zij zeiden"), child, of_child(child))
    if not rows:
        form.note(tr("Nog geen raadpleging waaraan kinderen uit dit profiel meededen."))
    elif editing.curtain:
        form.note(CURTAIN)
    else:
        ways = editing.method.choices["consultation_way"]
        form.widget(
            Guidance((ways.get(each.way, tr("Raadpleging")), each.said or tr("nog niet opgeschreven")) for each in rows)
        )
    target = f"consultations/{rows[0].id}/said" if rows else "consultations"
    form.button(tr("Naar de raadpleging"), lambda: editing.asked_for.emit(target), "link")


def _of_profile(assessment: Assessment, child: Child) -> list[Consultation]:
    return [each for each in assessment.consultations if child.id in each.profile_ids]


def _wishes(made: Page, child: Child) -> None:
    editing = made.editing
    form = made.section(tr("Wat vinden zij van elke variant?"), child, of_child(child))
    if editing.curtain:
        form.note(CURTAIN)
        return
    form.note(tr("Weet u het niet, kies dan «niet besproken». Waren zij verdeeld, schrijf dat dan bij element E1."))
    for option in editing.assessment.options:
        field = of_child(child, "wishes", option.id)
        pills = Pills(child.wish(option.id), editing.method.choices["wish"])
        pills.chosen.connect(
            lambda wish, field=field, option_id=option.id: editing.change(
                field, lambda: set_wish(child, option_id, wish)
            )
        )
        form.own(field, option_name(option, editing), pills)
