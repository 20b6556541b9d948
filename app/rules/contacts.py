"""Whether the help that is named can still be reached: when somebody last looked up its details (IN-05)."""

from collections.abc import Iterator
from dataclasses import replace

from app.contacts import is_fresh
from app.fields import of_child
from app.method import Contact, for_decisions
from app.rules.case_index import CaseIndex, listed
from app.rules.hit import Hit, say

_BETWEEN_FIGURES = str.maketrans("", "", " -–().\N{NO-BREAK SPACE}")


def contacts_are_looked_up(case: CaseIndex) -> Iterator[Hit]:
    """IN-05: help that a parent or child is sent to was not looked up in the twelve months before this day."""
    told = {"decision/help": case.assessment.decision.help}
    for each in case.children:
        for name in ("child_text", "parent_text"):
            told[of_child(each.child, "explanation", name)] = getattr(each.child.explanation, name)
    names_in_files = {each.id: each.name for each in for_decisions(case.method).contacts}
    stale = [
        replace(each, name=names_in_files.get(each.id, each.name))
        for each in case.method.contacts
        if not is_fresh(each.checked_on, case.day)
    ]
    named = {field: _named(stale, text) for field, text in told.items() if text}
    fields = tuple(field for field, names in named.items() if names)
    if fields:
        names = dict.fromkeys(name for field in fields for name in named[field])
        yield Hit((say("standaard", velden=listed(list(names))),), fields)


def _named(contacts: list[Contact], text: str) -> list[str]:
    """Those in a text by name, number or address; spaces and dashes in a number do not matter."""
    said, digits = text.casefold(), text.translate(_BETWEEN_FIGURES)
    return [
        each.name
        for each in contacts
        if each.name.casefold() in said
        or (each.web and each.web in said)
        or (each.phone and each.phone.translate(_BETWEEN_FIGURES) in digits)
    ]
