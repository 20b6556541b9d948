"""The card for a clerk: one page whatever the file holds, with the numbers of the paper that it goes with."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from assessments import example
from every_column import filled as every_column
from filled import filled
from filled_group import rule_for_a_group
from papers import EXAMPLES, METHOD, paper, words
from pdf_text import holds, pages_of, text_of
from pieces import piece, row

from app import changes
from app.days import short_day
from app.findings import Finding, check
from app.recipients import Recipient
from models.evidence import Sharing
from reports.clipping import clipped
from reports.document import Document, Paragraph, Table
from reports.imprint import NotForThisReader
from reports.pdf import render
from reports.review_card import compose_review_card

J1, J3, J9 = "J1-noodopvang-baby-en-peuter.json", "J3-hotel-drie-kinderen.json", "J9-veilig-thuis-twaalf-bronnen.json"
J10_A = "J10-A-urgentie-voorlopig.json"
CARD = "nakijkkaart"
HOSTILE = {
    "long words": "w" * 2000,
    "many words": "Zij woont bij oma en wacht al lang op een huis. " * 60,
    "lines": "regel\n" * 300,
    "no glyph": "𝄞" * 900,
    "markup": "<b>&amp;</b>{kinderen}" * 300,
}


def table_of(document: Document) -> Table:
    return next(each for each in document.blocks if isinstance(each, Table))


def numbers_in(text: str) -> set[int]:
    """The paragraphs that a text points at: «(al. 12–14, 16)»."""
    found: set[int] = set()
    for run in re.findall(r"\(al\.\s([\d–, ]+)\)", text):
        for part in run.split(", "):
            first, _, last = part.partition("–")
            found |= set(range(int(first), int(last or first) + 1))
    return found


@pytest.mark.parametrize("kind", ["beslisser", "rechtbank", "intern"])
@pytest.mark.parametrize("name", [each.name for each in EXAMPLES])
def test_it_is_one_page_of_every_example(name: str, kind: str) -> None:
    assert len(pages_of(render(piece(CARD, example(name), kind)))) == 1


@pytest.fixture(scope="module")
def found() -> tuple[Finding, ...]:
    """What the checks find in a poor file, many times over: to look at a hostile one takes them long."""
    return check(example(J10_A), METHOD) * 3


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_it_is_one_page_of_a_hostile_file_and_says_that_there_is_more(text: str, found: tuple[Finding, ...]) -> None:
    file = filled(METHOD, text, {"all_children": 14, "all_options": 9, "overrides": 12, "all_facts": 3})
    for each in file.children:
        each.removed_at = None
    file.organisation = file.case_number = file.author = text
    hostile = tuple(replace(each, message=text, child=text) for each in found)
    made = compose_review_card(file, METHOD, hostile, Recipient("beslisser"))
    pages = pages_of(render(made))
    assert len(pages) == 1 and "…" in pages[0]
    assert "in het stuk zelf" in pages[0] and "En nog " in pages[0]


def test_it_is_one_page_of_forty_children_and_names_how_many_are_left_out() -> None:
    file = example(J3)
    for number in range(40):
        changes.add_child(file, first_name=f"Kind{number}", age=7)
    made = piece(CARD, file)
    assert len(pages_of(render(made))) == 1
    shown = len(table_of(made).rows)
    assert f"Nog {43 - shown} in het stuk zelf" in words(made)


@pytest.mark.parametrize("kind", ["beslisser", "rechtbank"])
def test_its_numbers_are_those_of_the_paper_of_the_same_reader(kind: str) -> None:
    file = example(J3)
    card, decision = piece(CARD, file, kind), paper(file, kind)
    there = {each.number: "".join(run.text for run in each.runs) for each in decision.blocks
             if isinstance(each, Paragraph) and each.number}  # fmt: skip
    named = numbers_in(words(card))
    assert named and named <= set(there)
    for child, cells in zip(file.children, table_of(card).rows, strict=True):
        ideal = numbers_in(cells[3].text)
        assert ideal and any(child.ideal.text.strip() in there[each] for each in ideal)


def test_it_says_what_was_decided_per_child_and_until_when() -> None:
    file = example(J3)
    made = piece(CARD, file)
    assert row(made, "Het besluit").startswith(file.decision.summary.strip())
    said = [[cell.text for cell in cells] for cells in table_of(made).rows]
    assert [each[0] for each in said] == ["Zuzanna, 16 jaar", "Kacper, 11 jaar", "Lena, 6 jaar"]
    talk = next(each for each in file.children[0].hearings if each.held)
    assert "Gehoord, gesprek met het kind zelf" in said[0][1] and short_day(talk.held_on) in said[0][1]
    assert "Wil graag: O4" in said[0][1] and "absoluut niet: O2" in said[0][1]
    assert "Over het gekozene: goed" in said[0][1]
    assert "E7 Onderwijs" in said[0][2]
    assert said[0][4].startswith("O3") and "Niet de beste optie, want:" in said[0][4]
    assert "Bezwaar: uiterlijk maandag 15 december 2025" in row(made, "Laatste dagen")


def test_requirements_stand_in_three_and_each_open_one_is_named_with_its_children() -> None:
    file = example(J10_A)
    made = piece(CARD, file)
    found = check(file, METHOD)
    met = next(each for each in made.blocks if getattr(each, "label", "").startswith("Voldaan ("))
    later = row(made, "Nog niet onderzocht; volgt vóór 20-11-2025")
    open_ = {each.rule for each in found if each.level == "F" and not each.overridden_by}
    assert open_ and open_ == set(re.findall(r"^MT-\d\d", later, re.MULTILINE))
    assert not open_ & set(re.findall(r"MT-\d\d", words(Document(**{**vars(made), "blocks": (met,)}))))
    assert "MT-06 Zeven elementen en «overige feiten» zijn per kind ingevuld" in later and "(Fenna, Milan)" in later


def test_what_was_set_aside_stands_with_its_reason_and_name() -> None:
    file = every_column(METHOD)
    reason = file.overrides[0].reason
    made = piece(CARD, file)
    overridden = [each for each in check(file, METHOD) if each.overridden_by]
    assert bool(row(made, "Niet voldaan, omdat")) == bool(overridden)
    if overridden:
        assert clipped(reason, 40).rstrip("…") in row(made, "Niet voldaan, omdat")


def test_remaining_warnings_stand_raw_for_who_decides_and_only_by_title_for_a_court() -> None:
    file = example(J9)
    raw = [each for each in check(file, METHOD) if each.level == "W" and not each.overridden_by]
    inside, court = piece(CARD, file), piece(CARD, file, "rechtbank")
    assert raw
    for each in raw:
        assert each.rule in row(inside, "Aandachtspunten die bleven")
        assert clipped(each.message, 100).rstrip("…") in row(inside, "Aandachtspunten die bleven")
        assert clipped(each.message, 40).rstrip("…") not in words(court)
    assert "BR-" not in words(piece(CARD, example(J3), "rechtbank"))


def test_only_who_decides_reads_what_was_not_shared_with_whom() -> None:
    file = example(J9)
    assert "Stefan Verbeek: feit F4" in row(piece(CARD, file), "Niet gedeeld met")
    for kind in ("rechtbank", "intern"):
        made = piece(CARD, file, kind)
        assert not row(made, "Niet gedeeld met") and not row(made, "Afgeschermd")


def test_a_child_whose_words_stay_hidden_was_heard_all_the_same() -> None:
    file = example(J3)
    for talk in file.children[0].hearings:
        talk.sharing.append(Sharing(level="niets"))
    said = table_of(piece(CARD, file, "rechtbank")).rows[0][1].text
    assert said.startswith("Gesproken; dat telt mee.") and "Wil graag" not in said
    assert "Wil graag" in table_of(piece(CARD, file)).rows[0][1].text


def test_there_is_room_to_tick_and_to_write() -> None:
    text = pages_of(render(piece(CARD, example(J1))))[0]
    assert text.count("☐") == len(METHOD.papers.review.ticks)
    assert holds(text, "Opmerkingen") and holds(text, "Nagekeken door, datum")


def test_a_rule_for_a_group_has_profiles_and_an_empty_file_says_what_is_lacking() -> None:
    group = piece(CARD, rule_for_a_group())
    assert table_of(group).columns[0] == "Profiel"
    empty = piece(CARD, changes.begin(METHOD))
    assert len(pages_of(render(empty))) == 1
    assert "nog niet ingevuld" in row(empty, "Het besluit") and row(empty, "Ontbreekt")


@pytest.mark.parametrize("kind", ["ouder", "kind", "kind_zelf"])
def test_nobody_else_gets_one(kind: Any) -> None:
    with pytest.raises(NotForThisReader, match="nakijkkaart"):
        piece(CARD, example(J1), kind, 0)


def test_it_is_called_after_the_paper_it_goes_with() -> None:
    titles = {name[:4]: piece(CARD, example(name)).title for name in (J3, J9, "J5-B-huurachterstand-hersteld.json")}
    assert titles == {"J3-h": "Nakijkkaart bij het besluit", "J9-v": "Nakijkkaart bij het advies",
                      "J5-B": "Nakijkkaart bij het rapport"}  # fmt: skip


def test_a_text_is_cut_between_words_and_shows_it() -> None:
    assert clipped("een twee drie", 13) == "een twee drie"
    assert clipped("een twee drie", 12) == "een twee…"
    assert clipped("w" * 50, 10) == "w" * 9 + "…"
    assert clipped("regel\n\n  twee ", 40) == "regel twee"
    assert clipped("", 5) == ""
    assert all(len(clipped("𝄞 en meer" * 9, most)) <= most for most in range(1, 60))


def test_text_of_a_card_can_be_read_back() -> None:
    file = example(J3)
    assert holds(text_of(render(piece(CARD, file))), file.decision.summary)


def test_an_empty_cell_points_nowhere() -> None:
    cells = table_of(piece(CARD, example(J10_A), "rechtbank")).rows[0]
    assert [each.text for each in cells[2:4]] == ["", ""]
    assert cells[4].text.endswith("(al.\xa014)")  # where nothing is explained of parts that are not named
