"""Knows what must fit together around the elements: alarms, duties, conditions, supports, network places, groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.method_reader import MethodError
from app.method_references import filled, own_levels, refer

if TYPE_CHECKING:
    from app.method import Method


def check_surroundings(method: Method) -> None:
    """MethodError for the first reference around the elements that leads nowhere."""
    _check_alarms(method)
    _check_checklist(method)
    _check_conditions(method)
    _check_supports(method)
    _check_network(method)
    _check_group(method)


def _check_alarms(method: Method) -> None:
    file = "alarms.toml"
    questions = {each.id for element in method.elements.values() for each in element.questions}
    known = questions | {each.id for each in method.checklist}
    for alarm in method.alarms.values():
        filled(file, alarm.id, "norm_levels", alarm.norm_levels)
        refer(file, alarm.id, "norm_levels", alarm.norm_levels, method.norm_levels)
        refer(file, alarm.id, "rule", alarm.rule, method.rules)
        refer(file, alarm.id, "shown_by", alarm.shown_by, known)


def _check_checklist(method: Method) -> None:
    for duty in method.checklist:
        filled("checklist.toml", duty.id, "norm_levels", duty.norm_levels)
        refer("checklist.toml", duty.id, "norm_levels", duty.norm_levels, method.norm_levels)


def _check_conditions(method: Method) -> None:
    file = "conditions.toml"
    own_levels(file, (*method.condition_notes, *method.conditions.values()), method.norm_levels)
    for each in method.conditions.values():
        refer(file, each.id, "main", each.main, method.elements)
        refer(file, each.id, "also", each.also, method.elements)
        filled(file, each.id, "main of also", (*each.main, *each.also))
        for twice in set(each.main) & set(each.also):
            raise MethodError(file, each.id, f"«{twice}» staat in «main» en in «also». Kies één van beide.")


def _check_supports(method: Method) -> None:
    file = "supports.toml"
    own_levels(file, (*method.support_notes, *method.supports.values()), method.norm_levels)
    for each in method.supports.values():
        refer(file, each.id, "pillar", [each.pillar], method.pillars)
        filled(file, each.id, "elements", each.elements)
        refer(file, each.id, "elements", each.elements, method.elements)
    for pillar in method.pillars:
        if all(each.pillar != pillar for each in method.supports.values()):
            raise MethodError(file, pillar, "deze pijler heeft geen enkele steun.")


def _check_network(method: Method) -> None:
    file, sheet = "network_check.toml", method.network_check
    for rows in (sheet.about, sheet.records, sheet.ways, sheet.questions, sheet.outcomes):
        own_levels(file, rows, method.norm_levels)
    for each in sheet.questions:
        filled(file, each.id, "elements", each.elements)
        refer(file, each.id, "elements", each.elements, method.elements)


def _check_group(method: Method) -> None:
    file = "group.toml"
    texts = method.group
    for rows in (texts.differences, texts.ways, texts.hard_to_reach, texts.profiles):
        own_levels(file, rows, method.norm_levels)
    for rows in (texts.data_questions, texts.policy_questions, texts.monitoring):
        own_levels(file, rows, method.norm_levels)
    for profile in texts.profiles:
        filled(file, profile.id, "age_groups", profile.age_groups)
        refer(file, profile.id, "age_groups", profile.age_groups, method.age_groups)
        refer(file, profile.id, "elements", profile.elements, method.elements)
