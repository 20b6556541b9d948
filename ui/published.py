"""Beside the publication of a decision: to which version it belongs, and that filling it in reopens nothing."""

import json

from app.changes import SIGNED
from app.publications import is_of_earlier
from resources.language import tr
from ui.editing import Editing
from ui.form import Form

STAYS = tr("Het besluit is vastgesteld. Dat blijft zo als u de bekendmaking invult.")
OF_EARLIER = tr(
    "Dit is de bekendmaking van versie {number}; die blijft daarbij bewaard. Vul voor de nieuwe versie bij «Gepland "
    "op» een nieuwe dag in. Na het vaststellen vult u hier in wanneer en hoe die is bekendgemaakt."
)


def tell_whose(form: Form) -> None:
    """A line that follows from what is filled in; nothing while no version was signed."""
    editing = form.editing
    versions = editing.store.versions(editing.assessment.id)
    if not versions:
        return
    last = max(versions, key=lambda each: each.number)
    content = json.loads(last.content)
    form.tell(lambda: _whose(editing, last.number, content))


def _whose(editing: Editing, number: int, content: dict) -> str:
    if editing.assessment.status in SIGNED:
        return STAYS
    return OF_EARLIER.format(number=number) if is_of_earlier(editing.assessment, content) else ""
