"""Knows when a reason rests on general words alone: no fact, figure or date stands with it (GC14, par. 97)."""

import re
from collections.abc import Sequence

from app.days import MONTHS
from app.method import Method
from app.readability import found_terms
from models.evidence import Citation
from resources.language import later, tr

QUESTION = later("Welk feit in deze zaak?")
_FACT = re.compile(r"\d|\b(?:" + "|".join(MONTHS) + r")\b", re.IGNORECASE)


def general_words(text: str, method: Method, citations: Sequence[Citation] = ()) -> tuple[str, ...]:
    """The general words of a text that names no figure or date and rests on no fact or source; else nothing."""
    if citations or _FACT.search(text):
        return ()
    return tuple(each.rstrip("*") for each in found_terms(text, method.words.general_terms))


def asks_for_a_fact(text: str, method: Method, citations: Sequence[Citation] = ()) -> str:
    """What stands beside such a text while it is written; empty when there is nothing to ask."""
    found = general_words(text, method, citations)
    named = ", ".join(f"«{each}»" for each in found)
    return tr("{named} kan in elke zaak. {question}", named=named, question=tr(QUESTION)) if found else ""
