"""Knows the 14 conditions to grow up in (method A.13), a second look: which of them findings about a child touch."""

from app.method import Condition, Method
from models.assessment import Assessment
from models.best_interests import Element
from models.people import Child
from resources.language import later, tr

UNCHECKED = later("naam nog niet naast de bron gelegd")


def label_of(condition: Condition) -> str:
    """The name of a condition; one that was not yet laid beside its source says so."""
    return f"{condition.name} ({tr(UNCHECKED)})" if condition.certainty == "te_controleren" else condition.name


def conditions_of(method: Method, element: str) -> list[Condition]:
    """The conditions that go with an element, in their order."""
    return [each for each in method.conditions.values() if element in (*each.main, *each.also)]


def findings_on(child: Child, condition: str) -> list[Element]:
    """The elements of a child whose finding speaks of a condition; what was set aside as not relevant does not."""
    return [each for each in child.elements if condition in each.conditions and each.weight != "nvt"]


def is_used(child: Child) -> bool:
    """Whether this look was taken for a child: at least one finding was linked."""
    return any(findings_on(child, code) for each in child.elements for code in each.conditions)


def children_looked_at(assessment: Assessment) -> list[Child]:
    """The children for whom this look was taken."""
    return [each for each in assessment.children if is_used(each)]
