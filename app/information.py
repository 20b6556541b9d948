"""Knows how general information is put together for one type of decision and one reader, with terms in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from app.method import ChecklistQuestion, InformationText, Method, PackPart, PackReader
from app.numbers_in_words import number_in_words

MOST_IN_LETTERS = 12
_ONE: Mapping[str, str] = MappingProxyType({"weken": "week", "maanden": "maand", "dagen": "dag"})


def term_in_words(amount: int, unit: str) -> str:
    """«zes weken», «één maand», «20 weken»: up to twelve in letters."""
    number = number_in_words(amount) if amount <= MOST_IN_LETTERS else str(amount)
    return f"{number} {_ONE[unit] if amount == 1 else unit}"


def information_texts(
    method: Method, decision_type: str, reader: PackReader
) -> Mapping[PackPart, tuple[InformationText, ...]]:
    """What this reader is told with this type of decision, by part in the order of the headings.

    Raises KeyError for a type or reader that the method does not have.
    """
    if decision_type not in method.information.subjects[reader]:
        raise KeyError(decision_type)
    parts: dict[PackPart, list[InformationText]] = {part: [] for part in get_args(PackPart)}
    for each in method.information.texts:
        if each.reader == reader and each.holds_for(decision_type):
            parts[each.part].append(each)
    return {part: tuple(rows) for part, rows in parts.items()}


def told(method: Method, text: InformationText, decision_type: str) -> str:
    """A paragraph as it is read: the term and its begin come from the remedy or the deciding term that it names."""
    remedy = method.remedies.get(text.remedy)
    places = {"begin": remedy.starts} if remedy else {}
    terms = method.decision_types[decision_type].deciding_terms
    named = remedy or next((each for each in terms if text.term and each.id == text.term), None)
    if named is not None and named.amount and named.unit:
        places["termijn"] = term_in_words(named.amount, named.unit)
    return text.text.format(**places)


def plain_information(method: Method, decision_type: str, reader: PackReader) -> str:
    """All that this reader is told, line by line with title and headings: to measure how it reads."""
    parts = information_texts(method, decision_type, reader)
    lines = [method.information.subjects[reader][decision_type]]
    for part, rows in parts.items():
        lines += [method.information.headings[reader][part], *(told(method, each, decision_type) for each in rows)]
    return "\n".join(lines)


def checklist(method: Method, reader: PackReader) -> tuple[ChecklistQuestion, ...]:
    """What a child of this age can ask itself afterwards."""
    return tuple(each for each in method.information.checklist if each.reader == reader)
