"""The help line: only what a translator put their name to is used, and what cannot be printed is told of."""

from dataclasses import replace
from datetime import date

import pytest

from app.help_lines import help_lines, lacks
from app.method import Method
from app.organisation import Organisation, OwnHelpLine
from reports.help_lines import lacking_in, lines_not_printed

DAY, LOOKED = date(2025, 12, 10), date(2025, 10, 1)
WHOLE = OwnHelpLine("pl", "Przed {datum}.", "E. Nowak", LOOKED)


def _lines(method: Method, *own: OwnHelpLine) -> dict[str, str]:
    found = help_lines(Organisation(help_lines=list(own)), method, DAY)
    return {each.language.id: each.text for each in found}


def test_there_are_ten_languages_and_no_translation(method: Method) -> None:
    known = method.help_languages.languages
    assert list(known) == ["ar", "ti", "tr", "uk", "pl", "en", "fr", "es", "so", "fa"]
    assert {each.id for each in known.values() if each.direction == "rl"} == {"ar", "fa"}
    assert method.help_languages.model_sentence == "Vraag hulp vóór {datum}."
    assert _lines(method) == {}


def test_a_whole_line_is_used_with_the_day_in_figures(method: Method) -> None:
    [line] = help_lines(Organisation(help_lines=[WHOLE]), method, DAY)
    assert (line.text, line.translator, line.checked_on) == ("Przed 10-12-2025.", "E. Nowak", LOOKED)
    assert lacks(WHOLE) == ()


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"language": ""}, "de taal"),
        ({"text": " "}, "de zin"),
        ({"text": "Przed."}, "één keer {datum} in de zin"),
        ({"text": "{datum} {datum}"}, "één keer {datum} in de zin"),
        ({"translator": " "}, "de naam van de vertaler"),
        ({"checked_on": None}, "de dag waarop de vertaler keek"),
    ],
)
def test_a_line_that_lacks_something_is_not_used_and_says_what(method: Method, change, missing: str) -> None:
    own = replace(WHOLE, **change)
    assert lacks(own) == (missing,) and _lines(method, own) == {}


def test_other_braces_and_line_ends_do_no_harm(method: Method) -> None:
    own = replace(WHOLE, text="  {x} %s\nprzed {datum} ")
    assert _lines(method, own) == {"pl": "{x} %s przed 10-12-2025"}


def test_the_line_that_was_looked_at_last_counts_in_the_order_of_the_method(method: Method) -> None:
    later = replace(WHOLE, text="Do {datum}.", checked_on=date(2025, 11, 1))
    turkish = replace(WHOLE, language="tr", text="{datum} önce")
    for lines in ((later, WHOLE, turkish), (turkish, WHOLE, later)):
        found = _lines(method, *lines)
        assert list(found) == ["tr", "pl"] and found["pl"] == "Do 10-12-2025."


def test_the_day_keeps_its_order_in_a_sentence_from_right_to_left(method: Method) -> None:
    found = _lines(method, replace(WHOLE, language="ar", text="ب {datum}"))
    assert found == {"ar": "ب \u206610-12-2025\u2069"}


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("ar", "العربية {datum}", True),
        ("fa", "فارسی {datum}", True),
        ("ti", "ትግርኛ {datum}", True),
        ("tr", "çğıİöşü {datum}", True),
        ("uk", "Українська ґєії {datum}", True),
        ("pl", "ąćęłńóśźż {datum}", True),
        ("fr", "àâçéèêëîïôœùûü {datum}", True),
        ("es", "¿¡áéíóúñü {datum}", True),
        ("so", "Soomaali' {datum}", True),
        ("en", "English {datum}", True),
        ("en", "English 請 {datum}", False),
    ],
)
def test_what_the_typeface_cannot_print(method: Method, language: str, text: str, printed: bool) -> None:
    lines = help_lines(Organisation(help_lines=[replace(WHOLE, language=language, text=text)]), method, DAY)
    assert lines_not_printed(lines) == (() if printed else lines)


def test_each_character_that_is_lacking_is_named_once() -> None:
    assert [(each.character, each.name) for each in lacking_in("請請a")] == [("請", "CJK UNIFIED IDEOGRAPH-8ACB")]
