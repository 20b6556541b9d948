"""What prepares a talk in the method: there for every age, and refused when a part is lacking or leads nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from broken_method import assert_refused, change, copy_of_the_method

from app.method import Method
from app.method_check_talk_plan import ADVICE

FILE = "talk.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_the_method(tmp_path)


@pytest.mark.parametrize(
    ("id", "old", "new", "problem"),
    [
        ("advice", "id = 'wie_kan'", "id = 'wie_dan'", "in «advice» ontbreekt «wie_kan»."),
        ("ways", "\nL4 = [\n  { way = 'direct'", "\nL6 = [\n  { way = 'direct'", "«ways» verwijst naar «L6»"),
        ("L1", "{ way = 'observatie', reason = 'Woorden", "{ way = 'kijken', reason = 'Woorden", "«way» verwijst naar"),
        ("invitations", "[talk.invitations.L2]", "[talk.invitations.L1]", "«invitations» verwijst naar «L1»"),
        ("parents.how", "[talk.parents.how]\nL1 =", "[talk.parents.how]\nL7 =", "«parents.how» verwijst naar «L7»"),
        ("questions", "id = 'E1-07'\nwords", "id = 'E1-09'\nwords", "«questions» verwijst naar «E1-09»"),
        ("E7-06", "L3 = 'Waar maak je je huiswerk?'", "L2 = 'Waar maak je je huiswerk?'", "«words» verwijst naar «L2»"),
        ("E6-06", "{ L1 = 'Eet en slaapt", "{ L6 = 'Eet en slaapt", "«words» verwijst naar «L6»"),
        ("", "Ik ben {wie}. Ik wil graag met jou praten.'\nwho_open = 'Iemand",
         "Ik ben {naam}. Ik wil graag met jou praten.'\nwho_open = 'Iemand", "«een tekst» verwijst naar «naam»"),
        ("", "open_none = 'Op alle", "open_none = 'Op {alle", "losse accolade"),
        ("", "begin = 'Leg uit waar", "begin = '{kind!r} Leg uit waar", "meer dan een naam"),
        ("", "cut = ''\n", "", "de sleutel «cut» ontbreekt"),
        ("wie_kan", "id = 'wie_kan'\ntitle = 'Wie'", "id = 'wie_kan'\ntitle = ' '", "«title» is leeg"),
    ],
)  # fmt: skip
def test_a_text_that_lacks_or_leads_nowhere_is_refused(folder: Path, id: str, old: str, new: str, problem: str) -> None:
    change(folder, FILE, old, new)
    assert_refused(folder, FILE, id, problem)


def test_what_cannot_be_promised_is_there_for_every_age_that_has_words(folder: Path) -> None:
    change(folder, "hearing.toml", "cannot_promise_child = { L2 =", "cannot_promise_child = { L1 =")
    assert_refused(folder, "hearing.toml", "", "«cannot_promise_child» verwijst naar «L1»")


def test_every_text_has_a_source_and_every_question_words_of_its_own(method: Method) -> None:
    talk = method.talk
    assert set(talk.advice) == ADVICE and tuple(talk.ways) == tuple(method.age_groups)
    assert all(each.source for each in (*talk.advice.values(), *talk.invitations.values(), talk.parents, talk.guide))
    for group in method.age_groups:
        words = [each.words[group] for each in talk.questions.values() if group in each.words]
        assert words and all(each[-1] == "?" and "{" not in each for each in words)


def test_a_child_is_spoken_to_as_a_child_and_an_adult_as_an_adult(method: Method) -> None:
    talk = method.talk
    for group, each in talk.invitations.items():
        assert not {"u", "uw"} & set(" ".join((each.about, each.free, each.after)).lower().split()), group
    told = " ".join((talk.parents.why, talk.parents.after, *talk.parents.how.values(), *talk.parents.help.values()))
    assert not {"je", "jij", "jouw"} & set(told.lower().split())


def test_the_invitation_says_that_no_is_an_answer_too(method: Method) -> None:
    for each in method.talk.invitations.values():
        assert "nee" in each.free.lower() and each.answers == ("Ja", "Liever anders", "Nee")
        assert "telt mee" in each.after
