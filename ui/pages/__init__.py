"""The pages of the wizard, one module a subject; `build` makes the page of an address."""

from collections.abc import Callable
from importlib import import_module

from app.subject import is_about_a_group
from ui.editing import Editing
from ui.page import Address, Page

MODULES = {
    "intake": "intake",
    "intake_child": "intake_child",
    "intake_decision": "intake_decision",
    "frame": "frame",
    "family": "family",
    "housing": "housing",
    "options": "options",
    "network": "network",
    "evidence": "evidence",
    "views": "views",
    "element": "element",
    "ideal": "ideal",
    "interests": "interests",
    "grounds": "grounds",
    "parents": "parents",
    "supports": "supports",
    "weighing": "weighing",
    "balance": "balance",
    "decision": "decision",
    "enforcement": "enforcement",
    "explanation": "explanation",
    "letters": "letters",
    "review": "review",
    "consultation": "consultation",
}
FOR_A_GROUP = {
    "family": "profiles",
    "views": "profile_views",
    "options": "variants",
    "balance": "following",
    "decision": "rule_decision",
    "explanation": "child_version",
}
"""The pages that a rule for a group has in the place of those of a family (method A.14)."""


def build(editing: Editing, address: Address) -> Page:
    """The page of this address, filled from the data."""
    modules = MODULES | FOR_A_GROUP if is_about_a_group(editing.assessment) else MODULES
    module = import_module(f"ui.pages.{modules[address.kind]}")
    make: Callable[[Editing, Address], Page] = module.page
    return make(editing, address)
