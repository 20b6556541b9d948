"""Knows where else in a dossier stands what a child said in a talk, or what may rest on it."""

from collections.abc import Iterable, Iterator
from typing import Any

from app.fields import Field, of_child, of_row
from app.sharing import speakers
from app.typed_texts import typed_texts
from models.assessment import Assessment
from models.people import Child
from models.phrases import mentions
from models.review import Remark
from models.shape import all_rows
from models.views import Hearing, OwnWords
from models.withdrawing import SAID, phrases_of


def quoting(assessment: Assessment, child: Child, hearing: Hearing, what: Iterable[str]) -> tuple[Field, ...]:
    """The fields in which the very words stand that would be withdrawn, apart from the talk itself."""
    chosen = set(what)
    phrases = phrases_of(hearing, chosen)
    talk = of_child(child, "hearings", hearing.id)
    own = [f"{talk}/{each}" for each in SAID if each in chosen]
    found = typed_texts(assessment, lambda text: mentions(text, phrases))
    return tuple(field for field, _ in found if not field.startswith(tuple(own)))


def quoting_out_of_sight(assessment: Assessment, hearing: Hearing, what: Iterable[str]) -> int:
    """In how many removed rows and remarks of second readers those words stand; no page leads there."""
    phrases = phrases_of(hearing, what)
    return sum(1 for row in _out_of_sight(assessment) if _mentions(row, phrases))


def resting_on(assessment: Assessment, child: Child) -> tuple[Field, ...]:
    """The filled in fields that may say in other words what this child said: somebody has to read them again."""
    facts = (each for each in assessment.facts if each.kind == "woorden_van_het_kind")
    fields = [of_row("facts", each, "text") for each in facts if child in speakers(assessment, each)]
    e1, weighing = child.element("E1"), child.weighing
    texts = {"text": e1.text, "parent_text": e1.parent_text}
    fields += [of_child(child, "elements", "E1", name) for name, text in texts.items() if text.strip()]
    texts = {"text": weighing.text, "why_view_not_followed": weighing.why_view_not_followed}
    fields += [of_child(child, "weighing", name) for name, text in texts.items() if text.strip()]
    if child.explanation.child_text.strip():
        fields.append(of_child(child, "explanation", "child_text"))
    fields += [of_row("parent_letters", each, "text") for each in assessment.parent_letters if each.text.strip()]
    return tuple(fields)


def _out_of_sight(assessment: Assessment) -> Iterator[Any]:
    for row in all_rows(assessment):
        if getattr(row, "removed", False):
            yield from (each for each in all_rows(row) if not isinstance(each, OwnWords | Hearing))
        elif isinstance(row, Remark):
            yield row


def _mentions(row: Any, phrases: set[str]) -> bool:
    return any(isinstance(each, str) and mentions(each, phrases) for each in vars(row).values())
