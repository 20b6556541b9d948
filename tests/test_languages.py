"""A language is named in a PDF only where its name is known; nothing is guessed."""

import pytest

from reports.languages import language_tag


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("Pools", "pl"),
        ("  nederlandse  Gebarentaal ", "dse"),
        ("pl", "pl"),
        ("Darija", "ary"),
        ("Pools en Duits", ""),
        ("PL", ""),
        ("xx", ""),
        ("", ""),
        ("een taal die niemand kent", ""),
    ],
)
def test_a_name_or_a_tag_gives_a_tag(typed: str, tag: str) -> None:
    assert language_tag(typed) == tag
