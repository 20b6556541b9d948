"""Which pages there are for this file, in what order, and on which page a field lives."""

from app.fields import Field
from models.assessment import Assessment
from models.people import ELEMENT_CODES
from ui.page import Address

CHILD_PAGES = {
    "elements": "element",
    "impacts": "element",
    "hearings": "views",
    "observations": "views",
    "not_heard": "views",
    "wishes": "views",
    "safety_signals": "views",
    "ideal": "ideal",
    "weighing": "weighing",
    "explanation": "explanation",
}
FIRST_WORD = {
    "persons": "family",
    "household": "family",
    "children": "family",
    "housing": "housing",
    "options": "options",
    "sources": "evidence",
    "facts": "evidence",
    "interests": "interests",
    "refusal_grounds": "grounds",
    "parent_views": "parents",
    "balance": "balance",
    "decision": "decision",
    "publication": "decision",
    "enforcement": "enforcement",
    "overrides": "review",
}
IN_FRAME = (
    "decision/decider_name",
    "decision/decider_body",
    "decision/legal_bases",
    "decision/addressee_ids",
)


EVICTIONS = ("BT-03", "BT-05")
"""The decision types that a bailiff may carry out; a test keeps them those of the method."""


def pages_of(assessment: Assessment) -> list[Address]:
    """Every page of this file in the order of the method; children's pages once for each child."""
    children = assessment.children
    pages = [Address(kind) for kind in ("frame", "family", "housing", "options", "evidence")]
    for child in children:
        pages.append(Address("views", child.id))
        pages += [Address("element", child.id, code) for code in ELEMENT_CODES]
        pages.append(Address("ideal", child.id))
    pages += [Address(kind) for kind in ("interests", "grounds", "parents")]
    pages += [Address("weighing", child.id) for child in children]
    pages += [Address("balance"), Address("decision")]
    if assessment.decision_type in EVICTIONS or assessment.enforcement.planned:
        pages.append(Address("enforcement"))
    pages += [Address("explanation", child.id) for child in children]
    return [*pages, Address("review")]


def page_of(field: Field) -> Address:
    """The page on which a field can be filled in."""
    words = field.split("/")
    if words[0] == "children" and len(words) > 2 and words[2] == "answers":
        return Address("element", words[1], words[3].split("-")[0])
    if words[0] == "children" and len(words) > 2 and words[2] in CHILD_PAGES:
        kind = CHILD_PAGES[words[2]]
        element = words[3] if kind == "element" and len(words) > 3 else "E2" if kind == "element" else ""
        return Address(kind, words[1], element)
    if field.startswith(IN_FRAME):
        return Address("frame")
    if field == "balance/no_other_interest":
        return Address("interests")
    return Address(FIRST_WORD.get(words[0], "frame"))


def field_in(address: Address, field: Field) -> bool:
    """Whether a field lives on this page."""
    return page_of(field) == address
