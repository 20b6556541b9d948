"""The pages of the wizard, one module a subject; `build` makes the page of an address."""

from collections.abc import Callable
from importlib import import_module

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
    "review": "review",
}


def build(editing: Editing, address: Address) -> Page:
    """The page of this address, filled from the data."""
    module = import_module(f"ui.pages.{MODULES[address.kind]}")
    make: Callable[[Editing, Address], Page] = module.page
    return make(editing, address)
