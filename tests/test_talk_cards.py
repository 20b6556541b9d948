"""The cards for a talk with a young child: short questions in child language, and pages to cut out."""

import re
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from broken_method import assert_refused, change, copy_of_the_method
from pdf_text import holds, pages_of

from app.method import Method
from app.readability import flesch_douma
from reports.document import CardSheet
from reports.drawing import drawing_names
from reports.pdf import render
from reports.talk_cards import cards_for, compose_cards, piles

FILE = "talk_cards.toml"
DAY = date(2025, 11, 10)
GROUPS = ("L2", "L3", "L4")


def test_there_are_cards_for_every_group_that_talks_with_them(method: Method) -> None:
    assert 20 <= len(method.talk_cards) <= 30
    assert [len(cards_for(method, group)) >= 12 for group in GROUPS] == [True] * 3
    assert list(method.talk_cards) == [f"TK-{number:02d}" for number in range(1, len(method.talk_cards) + 1)]


def test_a_card_asks_one_short_open_question_of_the_child(method: Method) -> None:
    for card in method.talk_cards.values():
        words = re.findall(r"\w+", card.question)
        assert len(words) <= 8 and card.question.count("?") == 1 and card.question.endswith("?"), card.id
        assert card.question.split(". ")[-1].split()[0] in {"Waar", "Wie", "Hoe", "Met", "Wat", "Welk"}, card.id
        assert card.subject == card.subject.lower() and len(card.subject.split()) <= 4, card.id
        assert not re.search(r"\b(u|uw)\b", card.question.casefold()), card.id


def test_the_questions_are_easier_than_the_youngest_need(method: Method) -> None:
    assert flesch_douma(" ".join(each.question for each in method.talk_cards.values())) >= 95


def test_no_two_cards_are_alike(method: Method) -> None:
    for name in ("subject", "drawing", "question"):
        found = [getattr(each, name) for each in method.talk_cards.values()]
        assert len(set(found)) == len(found)


def test_the_youngest_are_asked_nothing_that_asks_for_reading_or_looking_ahead(method: Method) -> None:
    assert {"TK-04", "TK-24"}.isdisjoint(each.id for each in method.talk_cards.values() if "L2" in each.ages)


def test_the_three_piles_come_first(method: Method) -> None:
    assert [each.subject for each in piles(method)] == ["Dit mag niet weg", "Dit is fijn", "Dit is niet fijn"]
    (sheet,) = (each for each in compose_cards(method, "L3", DAY).blocks if isinstance(each, CardSheet))
    assert sheet.cards == (*piles(method), *cards_for(method, "L3"))
    assert all(each.picture in drawing_names() for each in sheet.cards)


@pytest.mark.parametrize("group", GROUPS)
def test_every_card_is_on_paper_after_one_page_for_who_leads_the_talk(method: Method, group: str) -> None:
    first, *sheets = pages_of(render(compose_cards(method, group, DAY)))
    many = len(cards_for(method, group)) + 3
    assert len(sheets) == -(-many // 4)
    assert holds(first, "Geen kaart is een toets") and holds(first, "Eerst op papier")
    assert holds(first, "Algemeen commentaar nr. 12 CRC, par. 43")
    assert holds(first, "geen uitgave van de Kinderombudsman")
    paper = "".join(sheets)
    assert all(holds(paper, words) for card in cards_for(method, group) for words in (card.subject, card.question))


def test_how_to_use_them_takes_no_more_than_half_a_page(method: Method) -> None:
    page = pypdfium2.PdfDocument(render(compose_cards(method, "L2", DAY)))[0].get_textpage()
    found = [page.get_rect(at)[1] for at in range(page.count_rects())]
    assert min(each for each in found if each > 60) > 842 * 0.38


def test_the_cards_for_an_age_are_the_same_bytes_on_the_same_day(method: Method) -> None:
    assert render(compose_cards(method, "L4", DAY)) == render(compose_cards(method, "L4", DAY))


def test_nothing_names_a_case_an_organisation_or_a_person(method: Method) -> None:
    made = compose_cards(method, "L2", DAY)
    meta = made.meta
    assert (meta.author, meta.organisation, meta.case_number, made.addressee) == ("", "", "", ())
    assert not any(block.field or block.seen_by for block in made.blocks)


@pytest.mark.parametrize("group", ["L1", "L5"])
def test_a_group_without_cards_is_told_so(method: Method, group: str) -> None:
    with pytest.raises(ValueError, match="geen praatkaarten"):
        compose_cards(method, group, DAY)


@pytest.mark.parametrize(
    ("id", "old", "new", "problem"),
    [
        ("TK-01", "drawing = 'bed'", "drawing = 'olifant'", "«drawing» verwijst naar «olifant»"),
        ("TK-01", "element = 'E4-05'", "element = 'E4-99'", "«element» verwijst naar «E4-99»"),
        ("TK-01", "ages = ['L2', 'L3']", "ages = []", "«ages» heeft ten minste één waarde"),
        ("TK-01", "ages = ['L2', 'L3']", "ages = ['L1']", "«ages» kent de waarde «L1» niet"),
        ("TK-01", "question = 'Waar slaap jij?'", "question = ' '", "«question» is leeg"),
        ("TK-01", "subject = 'mijn bed'", "subject = ''", "«subject» is leeg"),
        ("TK-01", "certainty = 'ontwerp'", "certainty = 'vast'", "«vast»"),
        ("TK-02", "id = 'TK-02'", "id = 'TK-02'\nkleur = 'rood'", "«kleur» is onbekend"),
        ("TK-01", "id = 'TK-02'", "id = 'TK-01'", "twee keer"),
        ("", "niet_fijn = 'niet_blij'", "niet_leuk = 'niet_blij'", "verwijst naar «niet_leuk»"),
        ("", "niet_fijn = 'niet_blij'\n", "", "ontbreekt «niet_fijn»"),
        ("", "niet_fijn = 'niet_blij'", "niet_fijn = 'olifant'", "verwijst naar «olifant»"),
        ("TA-1", "source = 'Algemeen commentaar nr. 12 CRC, par. 43'", "source = ''", "«source» is leeg"),
    ],
)  # fmt: skip
def test_a_broken_card_is_refused(tmp_path: Path, id: str, old: str, new: str, problem: str) -> None:
    folder = copy_of_the_method(tmp_path)
    change(folder, FILE, old, new)
    assert_refused(folder, FILE, id, problem)
