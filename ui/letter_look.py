"""What an editor shows beside a letter: figures for its reader, blocks that lack, notes; the curtain in mind."""

from app.case import age_group, reference_date
from app.letters.child import blocks_of
from app.letters.facts import facts_of
from app.letters.notes import Note
from app.letters.reading import YOUNGEST, blocks_missing, notes_beside, notes_for_child, notes_for_parent
from models.explanation import ParentLetter
from models.people import Child
from resources.language import in_language, tr
from ui.editing import Editing
from ui.letter_editor import Look
from ui.reading_line import figures_of

PARENT = "ouder"
_BETRAYS = "afgeschermd"


def look_at_child_letter(editing: Editing, child: Child) -> Look:
    """The letter to this child as it stands in the file now."""
    assessment, method = editing.assessment, editing.decision_method
    group = age_group(child, method, reference_date(assessment))
    missing = blocks_missing(assessment, method, child)
    with in_language(method.language):
        known = blocks_of(facts_of(assessment, method, child)) if missing and group else ()
    starts = {each.id: each.text for each in known}
    titles = {each.id: each.title for each in editing.method.explanation.child_blocks}
    return Look(
        figures=figures_of(child.explanation.child_text, method, "" if group == YOUNGEST else group),
        missing=tuple((f"{id} {titles[id]}", starts.get(id, "")) for id in missing),
        notes=_in_view(editing, notes_for_child(assessment, method, child)),
        hint=tr(method.letters.notes["grenzen"]),
    )


def look_at_note(editing: Editing, child: Child) -> Look:
    """The text for parents about this child."""
    method = editing.decision_method
    notes = _in_view(editing, notes_beside(editing.assessment, method, child))
    return Look(
        figures_of(child.explanation.parent_text, method, PARENT), (), notes, tr(method.letters.notes["grenzen_ouder"])
    )


def look_at_parent_letter(editing: Editing, letter: ParentLetter) -> Look:
    """The letter to this parent."""
    method = editing.decision_method
    notes = _in_view(editing, notes_for_parent(editing.assessment, method, letter))
    return Look(figures_of(letter.text, method, PARENT), (), notes, tr(method.letters.notes["grenzen_ouder"]))


def _in_view(editing: Editing, notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Behind the curtain nothing is said of what is kept from somebody: that would tell of it."""
    return tuple(each for each in notes if not (editing.curtain and each.what == _BETRAYS))
