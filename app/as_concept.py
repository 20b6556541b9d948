"""Knows when paper is a concept: always, unless it is made of a version that was signed off."""

from collections.abc import Iterator
from contextlib import contextmanager

from models.assessment import Assessment

CONCEPT = "concept"


@contextmanager
def as_concept(assessment: Assessment) -> Iterator[None]:
    """What is printed here is a concept, also after an earlier version was signed off: it is none of that version."""
    before, assessment.status = assessment.status, CONCEPT
    try:
        yield
    finally:
        assessment.status = before
