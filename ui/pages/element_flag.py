"""The flag of the short intake on the page of an element: it opens the question and sets no weight (method G.2)."""

from app.fields import of_child
from app.short_intake import FLAGS
from models.best_interests import Element
from models.people import Child
from ui.curtain import CURTAIN
from ui.page import Page

TOLD = {"ja": "zorg", "nee": "geen zorg", "onbekend": "niet bekend of er een zorg is"}


def add_flag(made: Page, child: Child, element: Element) -> None:
    """What was said at the desk, with the way to change it; nothing where the desk was not asked."""
    if element.code not in FLAGS or not (element.concern or element.concern_note or _is_provisional(made)):
        return
    form = made.section("", element, of_child(child, "elements", element.code))
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    form.tell(lambda: flag_told(element), "lead")
    inside = form.folding("Zorg aan de balie")
    inside.choice("concern", "Was er aan de balie een zorg?", "yes_no_unknown")
    inside.line("concern_note", "In een paar woorden")


def flag_told(element: Element) -> str:
    """The flag in one line; empty while nobody answered."""
    if not (element.concern or element.concern_note.strip()):
        return ""
    told = TOLD.get(element.concern, "niet ingevuld")
    return " — ".join(part for part in (f"Aan de balie: {told}", element.concern_note.strip()) if part)


def _is_provisional(made: Page) -> bool:
    return made.editing.assessment.decision.provisional
