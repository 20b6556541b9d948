"""Days, ages and lists as they stand in a sentence."""

from datetime import UTC, date, datetime

import pytest

from models.people import Child
from reports.wording import age_in_words, bracketed, counted, day_of, ended, listed, lowered, on_day


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ((2025, 1, 31, 22, 59), date(2025, 1, 31)),
        ((2025, 1, 31, 23, 0), date(2025, 2, 1)),
        ((2025, 7, 31, 21, 59), date(2025, 7, 31)),
        ((2025, 7, 31, 22, 0), date(2025, 8, 1)),
        ((2025, 3, 29, 22, 30), date(2025, 3, 29)),
        ((2025, 3, 30, 22, 30), date(2025, 3, 31)),  # summer time began at 01:00 UTC that day
        ((2025, 10, 25, 22, 30), date(2025, 10, 26)),
        ((2025, 10, 26, 22, 30), date(2025, 10, 26)),  # and ended
    ],
)
def test_the_day_of_a_moment_is_that_in_the_netherlands(moment: tuple[int, ...], day: date) -> None:
    assert day_of(datetime(*moment, tzinfo=UTC)) == day


def test_no_moment_has_no_day() -> None:
    assert day_of(None) is None
    assert on_day(None) == ""
    assert on_day(date(2025, 11, 3)) == " op 3 november 2025"


@pytest.mark.parametrize(
    ("child", "words"),
    [
        (Child(birth_date=date(2025, 5, 28)), "5 maanden"),
        (Child(birth_date=date(2025, 10, 10)), "1 maand"),
        (Child(birth_date=date(2025, 10, 11)), "nog geen maand"),
        (Child(birth_date=date(2024, 11, 10)), "1 jaar"),
        (Child(birth_date=date(2026, 1, 1)), ""),
        (Child(age=0), "nog geen jaar"),
        (Child(age=16), "16 jaar"),
        (Child(), ""),
    ],
)
def test_an_age_in_words(child: Child, words: str) -> None:
    assert age_in_words(child, date(2025, 11, 10)) == words


def test_small_words() -> None:
    assert [listed(each) for each in ([], ["a"], ["a", "", "b"], ["a", "b", "c"])] == ["", "a", "a en b", "a, b en c"]
    assert bracketed(["a", "", "b"]) == " (a, b)"
    assert bracketed(["", ""]) == ""
    assert [lowered(each) for each in ("Wil graag", "BRP", "")] == ["wil graag", "BRP", ""]
    assert (counted(1, "dag", "dagen"), counted(2, "dag", "dagen")) == ("1 dag", "2 dagen")


@pytest.mark.parametrize(
    ("label", "inside"),
    [
        ("Veilig Thuis", "Veilig Thuis"),
        ("Stuk van Veilig Thuis", "stuk van Veilig Thuis"),
        ("(Voorlopige) maatregel", "(voorlopige) maatregel"),
        ("Registratie (BRP, gezag)", "registratie (BRP, gezag)"),
    ],
)
def test_a_proper_name_keeps_its_first_letter(label: str, inside: str) -> None:
    assert lowered(label) == inside


def test_typed_words_end_with_one_full_stop() -> None:
    typed = (" geen post naar huis. ", "geen post", "bel je?", "", "Lex B.V.")
    assert [ended(each) for each in typed] == ["geen post naar huis.", "geen post.", "bel je?", "", "Lex B.V."]
