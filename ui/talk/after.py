"""What the end of a sitting fills in of the talk itself, and where the professional goes on."""

from app.changes import remove
from app.fields import Field, of_child
from models.shape import is_blank
from ui.talk.talk import Talk

TALKED = "direct"


def settle(talk: Talk, who: str) -> Field:
    """Fill in what is still empty of a talk in which the child said something; the field to go on in.

    A talk that was begun for this and in which nothing was said goes again: there was no talk.
    """
    hearing, editing = talk.hearing, talk.editing
    if talk.sitting.reading:
        return talk.field("correction")
    if not talk.made_something:
        if is_blank(hearing):
            editing.change(of_child(talk.child, "hearings"), lambda: remove(hearing))
            return of_child(talk.child, "hearings")
        return talk.field("held")
    if talk.sitting.drew:
        editing.around(hearing).drawings = len(hearing.drawing_source_ids)
    for name, value in (("way", TALKED), ("held", True), ("held_on", editing.today()), ("led_by", who)):
        if not getattr(hearing, name):
            editing.put(hearing, name, value, talk.field(name))
    return talk.field("drawing_source_ids" if talk.sitting.drew else "summary")
