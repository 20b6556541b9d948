"""Knows which tensions of the method (E.2) fit a child: what decides for it, and what its choice costs it."""

from collections.abc import Mapping
from dataclasses import replace

from app.case import effect, option
from app.method import Method, Tension
from app.subject import is_about_a_group
from models.assessment import Assessment
from models.people import Child
from resources.language import tr

SIDES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "SP-1": (frozenset({"E2"}), frozenset({"E4"})),
    "SP-2": (frozenset({"E7"}), frozenset({"E4"})),
    "SP-3": (frozenset({"E1"}), frozenset({"E5", "E6"})),
    "SP-4": (frozenset({"E6"}), frozenset({"E2"})),
}
"""The elements on both sides of a tension; the other two, now against later and child against child, have none."""

NOW_OR_LATER, BETWEEN_CHILDREN = "SP-5", "SP-6"
AGAINST = frozenset({"negatief", "sterk_negatief"})


def at_play(assessment: Assessment, child: Child) -> frozenset[str]:
    """The elements that decide for this child, or on which the chosen option works against it."""
    chosen = option(assessment, child.weighing.chosen_option_id)
    harmed = {each.code for each in child.elements if chosen and effect(child, each.code, chosen.id) in AGAINST}
    return frozenset(child.weighing.decisive_elements) | harmed


def tensions_told(assessment: Assessment, method: Method) -> tuple[Tension, ...]:
    """The tensions of the method in the words of this file: between children, or between profiles."""
    group = is_about_a_group(assessment)
    return tuple(_between_profiles(each) if group else each for each in method.weighing.tensions)


def _between_profiles(tension: Tension) -> Tension:
    if tension.id != BETWEEN_CHILDREN:
        return tension
    return replace(
        tension,
        title=tr("Profiel A ↔ profiel B"),
        rule=tension.rule.replace(tr("elk kind apart"), tr("elk profiel apart")),
    )


def fitting_tensions(assessment: Assessment, method: Method, child: Child) -> tuple[Tension, ...]:
    """The tensions to read beside this weighing; they fill in nothing."""
    return tuple(each for each in tensions_told(assessment, method) if _fits(assessment, child, each.id))


def _fits(assessment: Assessment, child: Child, tension: str) -> bool:
    if tension == NOW_OR_LATER:
        chosen = option(assessment, child.weighing.chosen_option_id)
        return chosen is not None and chosen.temporary
    if tension == BETWEEN_CHILDREN:
        return len({each.ideal.best_option_id for each in assessment.children} - {None}) > 1
    here = at_play(assessment, child)
    return tension in SIDES and all(side & here for side in SIDES[tension])
