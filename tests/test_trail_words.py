"""A place in the trail on paper: written in groups, and read back as somebody copies it."""

from __future__ import annotations

import pytest

from app.trail_words import SIGNS, mark_of, read_mark

HASH = "3f2a9c1e77b041d288aa" + "0" * 44


def test_a_mark_is_the_step_and_the_first_signs_in_groups() -> None:
    assert mark_of(57, HASH) == "stap 57, 3f2a 9c1e 77b0 41d2 88aa"
    assert mark_of(0, "") == ""


@pytest.mark.parametrize(
    "typed", ["stap 57, 3f2a 9c1e 77b0 41d2 88aa", "57:3F2A9C1E77B041D288AA", " Stap 57 3f2a9c1e77b041d288aa "]
)
def test_what_stands_on_paper_is_read_back_however_it_is_copied(typed: str) -> None:
    assert read_mark(typed) == (57, HASH[:SIGNS])


@pytest.mark.parametrize(
    "typed", ["", "57", "stap 57, 3f2a", "stap x, 3f2a 9c1e 77b0 41d2 88aa", "57 3f2a9c1e77b041d288ag"]
)
def test_what_is_no_mark_is_refused(typed: str) -> None:
    assert read_mark(typed) is None
