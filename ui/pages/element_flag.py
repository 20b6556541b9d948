"""The flag of the short intake on the page of an element: it opens the question and sets no weight (method G.2)."""

from app.fields import of_child
from app.short_intake import FLAGS
from models.best_interests import Element
from models.people import Child
from resources.language import tr
from ui.curtain import CURTAIN
from ui.page import Page

TOLD = {"ja": tr("zorg"), "nee": tr("geen zorg"), "onbekend": tr("niet bekend of er een zorg is")}


def add_flag(made: Page, child: Child, element: Element) -> None:
    """What was said at the desk, with the way to change it; nothing where the desk was not asked."""
    if element.code not in FLAGS or not (element.concern or element.concern_note or _is_provisional(made)):
        return
    form = made.section("", element, of_child(child, "elements", element.code))
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    form.tell(lambda: flag_told(element), "lead")
    inside = form.folding(tr("Zorg aan de balie"))
    inside.choice("concern", tr("Was er aan de balie een zorg?"), "yes_no_unknown")
    inside.line("concern_note", tr("In een paar woorden"))


def flag_told(element: Element) -> str:
    """The flag in one line; empty while nobody answered."""
    if not (element.concern or element.concern_note.strip()):
        return ""
    told = TOLD.get(element.concern, tr("niet ingevuld"))
    return " — ".join(part for part in (tr("Aan de balie: {told}", told=told), element.concern_note.strip()) if part)


def _is_provisional(made: Page) -> bool:
    return made.editing.assessment.decision.provisional
