"""Knows everything there is to say about one letter of a file, wherever it stands."""

from app.case import age_group, reference_date, was_heard
from app.letters.agreement import Difference, differences, differences_of_note, missing_blocks, told_back
from app.letters.facts import called
from app.letters.known import CHILD_LETTER, known_to
from app.letters.notes import Note, notes_on
from app.method import Method
from app.recipients import Recipient
from models.assessment import Assessment
from models.explanation import ParentLetter
from models.people import Child

YOUNGEST, PARENT = "L1", "ouder"
USED_AGAIN = "NG7"


def differences_for_child(assessment: Assessment, method: Method, child: Child, group: str) -> tuple[Difference, ...]:
    """Where the letter to this child says something else than the file; a card only has to have its names right."""
    text, known = child.explanation.child_text, known_to(assessment, method, CHILD_LETTER)
    if group == YOUNGEST:
        return differences_of_note(text, known)
    found = differences(text, called(child), known, method)
    return found if _was_heard(child) else _in_order(*found, *told_back(text, method.letters.told_back))


def _was_heard(child: Child) -> bool:
    """Also where an earlier record is used again (method B.4, NG7)."""
    return was_heard(child) or child.not_heard.code == USED_AGAIN


def _in_order(*found: Difference) -> tuple[Difference, ...]:
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def differences_beside(assessment: Assessment, method: Method, child: Child) -> tuple[Difference, ...]:
    """Where the text for parents about this child says something else than the file."""
    return differences_of_note(child.explanation.parent_text, known_to(assessment, method, CHILD_LETTER))


def differences_for_parent(assessment: Assessment, method: Method, letter: ParentLetter) -> tuple[Difference, ...]:
    """Where the letter to a parent says something else than the file, as far as this parent may know it."""
    known = known_to(assessment, method, Recipient("ouder", letter.person_id))
    names = [called(each) for each in assessment.children if called(each) and not _was_heard(each)]
    said = [method.letters.parents["heard"].format(kind=each).partition(". ")[0] for each in names]
    return _in_order(*differences(letter.text, "", known, method), *told_back(letter.text, said))


def notes_for_child(assessment: Assessment, method: Method, child: Child) -> tuple[Note, ...]:
    """All notes on the letter to this child."""
    group = age_group(child, method, reference_date(assessment))
    found = differences_for_child(assessment, method, child, group)
    return notes_on(child.explanation.child_text, group, method, found)


def notes_beside(assessment: Assessment, method: Method, child: Child) -> tuple[Note, ...]:
    """All notes on the text for parents about this child."""
    found = differences_beside(assessment, method, child)
    return notes_on(child.explanation.parent_text, PARENT, method, found)


def notes_for_parent(assessment: Assessment, method: Method, letter: ParentLetter) -> tuple[Note, ...]:
    """All notes on the letter to this parent."""
    return notes_on(letter.text, PARENT, method, differences_for_parent(assessment, method, letter))


def blocks_missing(assessment: Assessment, method: Method, child: Child) -> tuple[str, ...]:
    """The blocks that the letter to this child lacks; none for a card and for a letter that is still empty."""
    group = age_group(child, method, reference_date(assessment))
    text = child.explanation.child_text
    return () if group == YOUNGEST or not text.strip() else missing_blocks(text, method)
