"""Finding a dossier by words, as people type names in a hurry."""

from __future__ import annotations

import pytest

from app.searching import holds_words

ROW = ("Noodopvang Yılmaz – Özdemir", "WS-2025-1110-07", "Zoë, Ĳsbrand, Łukasz", "Urgentie")


@pytest.mark.parametrize(
    "typed",
    ["", "yilmaz", "YILMAZ zoe", "ozdemir", "ijsb", "lukasz", "1110", "ws-2025", "  nood  ", "zoë", "urg ijs"],
)
def test_what_somebody_types_finds_it(typed: str) -> None:
    assert holds_words(ROW, typed)


@pytest.mark.parametrize("typed", ["ilmaz", "opvang", "yilmaz jan", "1111", "demir", "'", "AND"])
def test_what_is_not_there_does_not(typed: str) -> None:
    assert not holds_words(ROW, typed)
