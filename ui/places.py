"""Which pages there are for this file, in what order, and on which page a field lives."""

from fnmatch import fnmatchcase
from functools import lru_cache

from app.fields import Field
from app.network_place import asks_for_a_visit
from app.subject import is_about_a_group
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
    "supports": "supports",
    "balance": "balance",
    "monitoring": "balance",
    "consultations": "consultation",
    "decision": "decision",
    "publication": "decision",
    "enforcement": "enforcement",
    "overrides": "review",
    "parent_letters": "letters",
    "reviews": "review",
    "special_data": "review",
}
IN_FRAME = (
    "decision/decider_name",
    "decision/decider_body",
    "decision/mandate",
    "decision/legal_bases",
    "decision/addressee_ids",
)


EVICTIONS = ("BT-03", "BT-05")
"""The decision types that a bailiff may carry out; a test keeps them those of the method."""

_RESHAPES = ("decision_type", "enforcement/planned", "decision/provisional")


def reshapes(field: Field) -> bool:
    """Whether it depends on this field what pages there are; some kinds of options have a page of their own."""
    return field in _RESHAPES or field.split("/")[::2] == ["options", "kind"]


INTAKE = ("intake", "intake_child", "intake_decision")
"""The pages of the short intake (method G.2); what they ask lives on the pages of the full file as well."""

_AT_THE_DESK = {
    "intake": (
        "safe_tonight", "safety_action", "occasion", "decision_type", "organisation", "author", "household/minors",
        "household/pregnancy", "decision/addressee_ids", "persons", "persons/*/name", "persons/*/role", "children",
        "options/*/description",
    ),
    "intake_child": (
        "children/*/first_name", "children/*/birth_date", "children/*/age", "children/*/hearings",
        "children/*/observations", "children/*/not_heard/code", "children/*/not_heard/who",
        "children/*/not_heard/planned_on", "children/*/elements/E[2456]/concern",
        "children/*/elements/E[2456]/concern_note", "children/*/explanation/by", "children/*/explanation/form",
        "children/*/explanation/planned_on",
    ),
    "intake_decision": (
        "decision/sleeping_place", "children/*/weighing/chosen_option_id", "options/*/separations",
        "options/*/separations/*", "decision/outcome", "decision/reason", "decision/effective_on", "decision/ends_on",
        "decision/follow_up_*", "decision/decider_*", "decision/legal_bases", "decision/legal_bases/*",
        "decision/written", "decision/remedies", "decision/help", "publication/way", "publication/planned_on",
        "persons/*/secret_address",
    ),
}  # fmt: skip


def pages_of(assessment: Assessment) -> list[Address]:
    """Every page of this file in the order of the method; children's pages once for each child.

    A provisional decision begins with the short intake. The page about a place in the network bears the id of its
    option where other pages bear that of a child.
    """
    children = assessment.children
    if is_about_a_group(assessment):
        return _pages_of_a_group(assessment)
    pages = []
    if assessment.decision.provisional:
        at_desk = [Address("intake_child", each.id) for each in children]
        pages = [Address("intake"), *at_desk, Address("intake_decision")]
    pages += [Address(kind) for kind in ("frame", "family", "housing", "options")]
    pages += [Address("network", each.id) for each in assessment.options if asks_for_a_visit(each)]
    pages.append(Address("evidence"))
    for child in children:
        pages.append(Address("views", child.id))
        pages += [Address("element", child.id, code) for code in ELEMENT_CODES]
        pages.append(Address("ideal", child.id))
    pages += [Address(kind) for kind in ("interests", "grounds", "parents")]
    pages.append(Address("supports"))
    pages += [Address("weighing", child.id) for child in children]
    pages += [Address("balance"), Address("decision")]
    if assessment.decision_type in EVICTIONS or assessment.enforcement.planned:
        pages.append(Address("enforcement"))
    pages += [Address("explanation", child.id) for child in children]
    return [*pages, Address("letters"), Address("review")]


def _pages_of_a_group(assessment: Assessment) -> list[Address]:
    """The pages of a rule for a group: nothing that only one family has (method A.14)."""
    profiles = assessment.children
    pages = [Address(kind) for kind in ("frame", "family", "options", "evidence", "consultation")]
    for each in profiles:
        pages.append(Address("views", each.id))
        pages += [Address("element", each.id, code) for code in ELEMENT_CODES]
        pages.append(Address("ideal", each.id))
    pages.append(Address("interests"))
    pages += [Address("weighing", each.id) for each in profiles]
    pages += [Address("balance"), Address("decision")]
    return [*pages, *(Address("explanation", each.id) for each in profiles), Address("review")]


@lru_cache(maxsize=20_000)  # with each key all that is open is counted again, by page
def page_of(field: Field) -> Address:
    """The page on which a field can be filled in."""
    words = field.split("/")
    if words[0] == "children" and len(words) > 2 and words[2] == "answers":
        return Address("element", words[1], words[3].split("-")[0])
    if words[0] == "children" and len(words) > 2 and words[2] in CHILD_PAGES:
        kind = CHILD_PAGES[words[2]]
        element = words[3] if kind == "element" and len(words) > 3 else "E2" if kind == "element" else ""
        return Address(kind, words[1], element)
    if words[0] == "options" and words[2:3] == ["network_visits"]:
        return Address("network", words[1])
    if field.startswith(IN_FRAME):
        return Address("frame")
    if field == "balance/no_other_interest":
        return Address("interests")
    return Address(FIRST_WORD.get(words[0], "frame"))


@lru_cache(maxsize=20_000)
def intake_page_of(field: Field) -> Address | None:
    """The page of the short intake that asks for this field, or None where only the full file does."""
    kind = next((kind for kind, asked in _AT_THE_DESK.items() if any(_fits(field, each) for each in asked)), None)
    return Address(kind, field.split("/")[1] if kind == "intake_child" else "") if kind else None


def page_near(field: Field, here: Address | None) -> Address:
    """The page to go to for a field: of the short intake for whoever is there and finds it there."""
    at_desk = intake_page_of(field) if here is not None and here.kind in INTAKE else None
    return at_desk or page_of(field)


def field_in(address: Address, field: Field) -> bool:
    """Whether a field can be filled in on this page."""
    return page_near(field, address) == address


def _fits(field: Field, asked: str) -> bool:
    words, wanted = field.split("/"), asked.split("/")
    return len(words) == len(wanted) and all(map(fnmatchcase, words, wanted))
