"""Knows the disputed facts on which a weighing rests, so that both voices are heard in it (art. 3:2 Awb)."""

from collections.abc import Iterator

from models.assessment import Assessment
from models.evidence import Citation, Fact
from models.people import Child


def disputed_facts(assessment: Assessment, child: Child) -> list[Fact]:
    """The facts behind what decides for this child, or behind its weighing, that somebody disputes; each once."""
    cited = {each.fact_id for each in _citations(assessment, child)}
    return [each for each in assessment.facts if each.id in cited and each.disputed_by.strip()]


def _citations(assessment: Assessment, child: Child) -> Iterator[Citation]:
    weighing = child.weighing
    yield from weighing.citations
    for element in child.elements:
        if element.code in weighing.decisive_elements:
            yield from element.citations
    heavier = {each.interest_id for each in weighing.weightier}
    for interest in assessment.interests:
        if interest.id in heavier:
            yield from interest.citations
