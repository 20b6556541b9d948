"""Step 4, letters held against the decision: what is missing and what differs (BR-01, BR-02, BR-03)."""

from collections.abc import Callable, Iterator

from app.days import long_day
from app.fields import Field, of_child, of_row
from app.letters.agreement import Difference, missing_blocks
from app.letters.reading import YOUNGEST, differences_beside, differences_for_child, differences_for_parent
from app.looked_once import once
from app.rules.case_index import CaseIndex, ChildIndex, listed
from app.rules.hit import Hit, Say, say
from models.assessment import Assessment
from models.people import Child

LAST_DAY = ("laatste_dag", "laatste_dag_ontbreekt")
"""The differences that BR-02 tells of; BR-03 tells of the others."""

WITH_RIGHT = (*LAST_DAY, "heroverweging", "weekdag", "aanhef")
"""The differences of which the file says what it should be."""

_Differing = tuple[Child | None, Field, str, tuple[Difference, ...]]


def every_block_is_there(case: CaseIndex) -> Iterator[Hit]:
    """BR-01: a block of the child's letter is missing; of the youngest the card or the parent's text (method G.1).

    Nothing is said before it is known what was decided: until then there is nothing to answer.
    """
    if case.group or not case.assessment.decision.outcome:
        return
    for each in case.children:
        field = of_child(each.child, "explanation", "child_text")
        if each.group == YOUNGEST:
            yield from _card_is_there(each)
        elif not each.child.explanation.child_text.strip():
            yield Hit((say("geen_brief"),), (field,), each.child)
        elif lacking := missing_blocks(each.child.explanation.child_text, case.method):
            titles = {block.id: block.title for block in case.method.explanation.child_blocks}
            named = listed([f"{id} ({titles[id]})" for id in lacking])
            yield Hit((say("standaard", woorden=named),), (field,), each.child)


def _card_is_there(each: ChildIndex) -> Iterator[Hit]:
    row, fields = each.child.explanation, list[Field]()
    if not row.child_text.strip() and not row.drawing:
        fields.append(of_child(each.child, "explanation", "child_text"))
    if not row.parent_text.strip():
        fields.append(of_child(each.child, "explanation", "parent_text"))
    if fields:
        yield Hit((say("kaart"),), tuple(fields), each.child)


def the_last_day_agrees(case: CaseIndex) -> Iterator[Hit]:
    """BR-02: a letter has no last day to contest, or another one than follows from the decision."""
    yield from _told(case, lambda found: found.what in LAST_DAY)


def letter_and_decision_agree(case: CaseIndex) -> Iterator[Hit]:
    """BR-03: a letter differs from the file in what was decided, in a day or in a name."""
    yield from _told(case, lambda found: found.what not in LAST_DAY)


def _told(case: CaseIndex, tells: Callable[[Difference], bool]) -> Iterator[Hit]:
    for child, field, prefix, found in _all(case.assessment, case):
        told = [one for one in found if tells(one)]
        if told:
            yield Hit(tuple(_said(one, prefix) for one in told), (field,), child)


@once
def _all(assessment: Assessment, case: CaseIndex) -> tuple[_Differing, ...]:
    """Each text with what differs in it; both rules read it."""
    return () if case.group else (*_of_children(case), *_of_parents(case))


def _of_children(case: CaseIndex) -> Iterator[_Differing]:
    for each in case.children:
        row = each.child.explanation
        if row.child_text.strip():
            found = differences_for_child(case.assessment, case.method, each.child, each.group)
            yield each.child, of_child(each.child, "explanation", "child_text"), "", found
        if row.parent_text.strip():
            found = differences_beside(case.assessment, case.method, each.child)
            yield each.child, of_child(each.child, "explanation", "parent_text"), "", found


def _of_parents(case: CaseIndex) -> Iterator[_Differing]:
    for letter in case.assessment.parent_letters:
        if letter.text.strip():
            found = differences_for_parent(case.assessment, case.method, letter)
            yield None, of_row("parent_letters", letter, "text"), "ouder_", found


def _said(found: Difference, prefix: str) -> Say:
    expected = long_day(found.day) or found.expected
    places = {"woorden": f"«{found.said}»"} | ({"datum": expected} if found.what in WITH_RIGHT else {})
    return say(f"{prefix}{found.what}", **places)
