"""Whatever was typed: the paper is tagged by the rules, says what its document says, and is fit for an archive."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from pdf_checks.any_assessment import papers
from pdf_checks.expected import expected, foot_of, said_by
from pdf_checks.rules import findings_of
from test_pdf_tags import alarms

from reports.document import Document
from reports.pdf import render
from tests.shipped import method


@pytest.mark.slow
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(papers(method()))
def test_any_assessment_gives_a_sound_paper(made: Document) -> None:
    data = render(made)
    findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept)
    assert findings == []
    assert said_by(pieces) == expected(made, pieces)
    assert alarms(data) == []
