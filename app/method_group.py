"""Knows the shapes of a decision about a group of children: consultation, profiles, data and monitoring (A.14)."""

from dataclasses import dataclass

from app.method_supports import NormText
from app.method_types import Certainty


@dataclass(frozen=True)
class ConsultationWay:
    """A way to consult a group of children: for whom it fits, what to record of it, and what it does not show."""

    id: str
    label: str
    fits: str
    record: str
    limits: str
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class ExampleProfile:
    """An example of a child profile: a sort of child that the rule touches. Numbers come from `count_from`."""

    id: str
    name: str
    age_groups: tuple[str, ...]
    about: str
    asks: tuple[str, ...]
    elements: tuple[str, ...]
    count_from: str
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class GroupTexts:
    """Everything a group decision shows beside the four steps. `hard_to_reach` are groups that are easily missed."""

    differences: tuple[NormText, ...]
    ways: tuple[ConsultationWay, ...]
    hard_to_reach: tuple[NormText, ...]
    profiles: tuple[ExampleProfile, ...]
    data_questions: tuple[NormText, ...]
    policy_questions: tuple[NormText, ...]
    monitoring: tuple[NormText, ...]
