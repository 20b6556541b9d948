"""Knows which fields answer which requirement, so that paper can say in which paragraph it is met."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from app.fields import Field

_WEIGHING = "children/*/weighing"

ANSWERED_IN: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "MT-01": ("decision_type", "decision/decider_name", "decision/legal_bases", "decision/addressee_ids"),
    "MT-02": ("children", "household/minors"),
    "MT-03": ("housing/description", "housing/ethos", "housing/slept_since", "housing/moves_24_months"),
    "MT-04": ("options/*/title",),
    "MT-05": ("options/*/request",),
    "MT-06": ("children/*/elements/*/text", "children/*/elements/*/not_relevant_reason"),
    "MT-07": ("children/*/elements/*/citations",),
    "MT-08": ("children/*/elements/*/citations",),
    "MT-09": ("children/*/impacts",),
    "MT-10": ("children/*/impacts",),
    "MT-11": ("children/*/ideal/text", "children/*/ideal/best_option_id", "children/*/ideal/reason"),
    "MT-13": ("persons/*/advice",),
    "MT-14": ("children/*/hearings/*", "children/*/observations/*", "children/*/not_heard/code"),
    "MT-15": ("children/*/not_heard/code", "children/*/observations/*"),
    "MT-16": ("children/*/hearings/*/own_words",),
    "MT-17": ("children/*/hearings/*/weight",),
    "MT-18": (f"{_WEIGHING}/why_view_not_followed",),
    "MT-19": ("children/*/hearings/*",),
    "MT-20": ("children/*/hearings/*/held_on", "children/*/observations/*/moments"),
    "MT-21": ("interests/*/claim", "balance/no_other_interest"),
    "MT-22": ("interests/*/concrete", "interests/*/if_followed"),
    "MT-23": ("interests/*/concrete",),
    "MT-24": ("refusal_grounds/*/substantive_test", "refusal_grounds/*/hardship_test"),
    "MT-25": ("refusal_grounds/*/blame_on_child",),
    "MT-26": (f"{_WEIGHING}/chosen_option_id", f"{_WEIGHING}/decisive_elements", f"{_WEIGHING}/text"),
    "MT-27": (f"{_WEIGHING}/weightier", f"{_WEIGHING}/why_weightier", f"{_WEIGHING}/why_child_not_decisive",
              f"{_WEIGHING}/measures"),
    "MT-28": ("balance/divergence",),
    "MT-29": ("options/*/separations",),
    "MT-30": ("options/*/separations",),
    "MT-31": ("decision/sleeping_place",),
    "MT-32": ("decision/departure_on", "decision/alternative_option_id"),
    "MT-33": ("options/*/ethos_after", "decision/outlook", "decision/ends_on"),
    "MT-34": ("balance/suitable", "balance/necessary", "balance/balanced", "balance/lighter_means"),
    "MT-35": ("balance/review_on", "balance/review_triggers"),
    "MT-36": ("decision/written", "decision/remedies", "decision/help"),
    "MT-37": ("children/*/explanation/planned_on",),
    "MT-39-lijst": ("enforcement/checklist",),
    "MT-39-tijd": ("enforcement/time_from", "enforcement/on"),
    "MT-39-weer": ("enforcement/weather",),
    "MT-40": ("children/*/safety_signals/*/next_step",),
    "MT-41": ("parent_views/*/asked_on", "parent_views/*/not_asked_reason"),
    "MT-43": ("facts/*/conclusion",),
})  # fmt: skip
"""Patterns of fields per rule; a star stands for one word. A rule that looks for something wrong has none."""


def matches(pattern: str, field: Field) -> bool:
    """Whether a field is one that a pattern names."""
    return _form_of((pattern,)).fullmatch(field) is not None


@cache
def _form_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """All patterns in one: every field on paper is held against those of every rule."""
    return re.compile("|".join(re.escape(each).replace(re.escape("*"), "[^/]*") for each in patterns))


def paragraphs(patterns: Iterable[str], answered: Iterable[tuple[Field, int]]) -> list[int]:
    """The numbers of the paragraphs under which a field of these patterns stands, each once, in order."""
    asked = tuple(patterns)
    if not asked:
        return []
    named = _form_of(asked).fullmatch
    return sorted({number for field, number in answered if named(field)})
