"""Whether every place that shows examples of a reason has them, so that no page stands empty where help is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.method_reader import MethodError
from app.method_references import complete, refer

if TYPE_CHECKING:
    from app.method import Method
    from app.method_types import ReasonExample

WEIGHED_TEXTS = frozenset(
    {
        "text",
        "why_weightier",
        "why_child_not_decisive",
        "why_view_not_followed",
        "compromise",
        "divergence",
        "suitable",
        "necessary",
        "balanced",
        "lighter_means",
    }
)
"""The texts of step 3, by their name in the case file, that show examples of a reason."""


def check_reasons(method: Method) -> None:
    """Every place that shows examples has one, and an element has one for every age."""
    for element in method.elements.values():
        ages = {age for each in element.reasons for age in each.ages or method.age_groups}
        complete("elements.toml", element.id, "reasons", ages, method.age_groups)
        _differ("elements.toml", element.id, element.reasons)
    for interest in method.interests.values():
        _differ("interests.toml", interest.id, interest.reasons)
    shown = method.weighing.reasons
    refer("weighing.toml", "", "reasons", shown, WEIGHED_TEXTS)
    complete("weighing.toml", "", "reasons", shown, sorted(WEIGHED_TEXTS))
    for name, reasons in shown.items():
        _differ("weighing.toml", name, reasons)


def _differ(file: str, id: str, reasons: tuple[ReasonExample, ...]) -> None:
    if not reasons:
        raise MethodError(file, id, "«reasons» heeft ten minste één voorbeeld.")
    for each in reasons:
        if each.weak.strip() == each.strong.strip():
            raise MethodError(file, id, f"de zwakke en de sterke reden zijn gelijk: «{each.weak}».")
