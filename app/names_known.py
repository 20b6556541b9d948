"""Knows which people, organisations, functions and papers a dossier already names, to offer where one is typed again.

It looks in this one dossier and nowhere else, and leaves out what was removed.
"""

import re
from collections.abc import Iterable, Iterator

from app.fields import Field
from app.typed_texts import typed_texts
from models.assessment import Assessment

LONGEST, MOST_WORDS = 60, 6
"""Characters and words of a name; what is longer is a sentence."""

_PEOPLE = """by who to with_whom led_by offered_by observer author checked_by disputed_by judged_by confidant
    interpreter_name feedback_by parent_told_by handed_by signed_by decider_name inquiry_by follow_up_by holder present
    adjusts who_can_give bailiff replied_by name"""
_BODIES = "organisation decider_body origin"
_FUNCTIONS = "led_by_role observer_role signed_role role"
_PAPERS = "evidence group_size_source"
_KINDS = {
    attribute: kind
    for kind, attributes in (("people", _PEOPLE), ("bodies", _BODIES), ("functions", _FUNCTIONS), ("papers", _PAPERS))
    for attribute in attributes.split()
}
_NOT = re.compile("^(?:attachments|decision/remedies|supports|versions|reviews)(?:/|$)|/attachments/")
"""Fields with such an attribute in which something else is typed: the name of a file, of help, of a remedy."""

_BETWEEN = re.compile(r"\s*(?:[,;/]|\ben\b|\bof\b|\bmet\b)\s*", re.IGNORECASE)


def kind_of(field: Field) -> str:
    """What is typed in a field: people, bodies, functions or papers; empty for anything else."""
    return "" if _NOT.search(field) else _KINDS.get(field.rpartition("/")[2], "")


def names_for(assessment: Assessment, field: Field) -> list[str]:
    """What the dossier already names of this kind, who has a row of their own first; without what this field holds."""
    kind = kind_of(field)
    found = [*_rows(assessment, kind), *_typed(assessment, kind, field)] if kind else []
    return _once(each for each in found if _may_be_a_name(each))


def words_of_names(assessment: Assessment) -> frozenset[str]:
    """Every word of every name in the dossier, as it is written."""
    kinds = ("people", "bodies")
    named = [each for kind in kinds for each in (*_rows(assessment, kind), *_typed(assessment, kind, ""))]
    named += [each for child in assessment.children for each in (child.last_name, child.pseudonym, child.school)]
    return frozenset(word for each in named for word in re.findall(r"[^\W\d_]+", each))


def being_typed(text: str) -> tuple[str, str]:
    """What already stands before the name that is being typed, and of that name what there is: «Jan en Noo»."""
    ends = [found.end() for found in _BETWEEN.finditer(text)]
    start = ends[-1] if ends else len(text) - len(text.lstrip())
    return text[:start], text[start:]


def _rows(assessment: Assessment, kind: str) -> Iterator[str]:
    if kind == "people":
        yield from (each.name for each in assessment.persons)
        yield from (each.first_name for each in assessment.children)
    if kind == "papers":
        yield from (each.title for each in assessment.sources)
    if kind in ("people", "bodies"):
        yield from (each.organisation for each in assessment.persons)


def _typed(assessment: Assessment, kind: str, besides: Field) -> Iterator[str]:
    for field, text in typed_texts(assessment):
        if field != besides and kind_of(field) == kind:
            yield from _BETWEEN.split(text) if field.endswith("/present") else (text,)


def _may_be_a_name(text: str) -> bool:
    return 1 < len(text) <= LONGEST and len(text.split()) <= MOST_WORDS


def _once(names: Iterable[str]) -> list[str]:
    known: dict[str, str] = {}
    for each in names:
        name = " ".join(each.split())
        if name:
            known.setdefault(name.casefold(), name)
    return list(known.values())
