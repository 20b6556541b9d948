"""What a child wants stands beside what was chosen for it, in the author's words, with where the reason is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from every_column import withhold
from papers import EXAMPLES, paper, words
from pdf_text import bodies_of
from test_decision_form import J3, file_of, printed_example

from app import changes
from models.assessment import Assessment
from models.people import Child
from reports.document import Contents, Definition, Document, Heading, Paragraph, TimeChart
from reports.pdf import render
from reports.pdf_authenticity import TITLE

WHY = (
    "Zuzanna wil in de stad blijven en dat weegt zwaar. Wij kiezen het huis in Oostveen, omdat de kinderarts zegt dat "
    "Lena de winter niet in het hotel kan blijven (B5). Wat wij overnemen: zij houdt haar school en haar koor."
)


WRONG = ("zijn of haar", "na dag van", "bij eerst", "Bezwaar. Kan", "Iets anders dan geven", "over hem is")
WHERE = re.compile(r"Waarom: alinea (\d+)–(\d+) \(blz\. ([\d, –]+)\)")


def lines_of(pdf: bytes) -> list[str]:
    """Each page on one line."""
    return [one(each) for each in bodies_of(pdf)]


def one(text: str) -> str:
    return " ".join(text.split())


def example(start: str) -> Path:
    return next(each for each in EXAMPLES if each.name.startswith(start))


def named(file: Assessment, name: str) -> Child:
    return next(each for each in file.children if each.first_name == name)


def front_of(document: Document) -> str:
    end = next(at for at, each in enumerate(document.blocks) if isinstance(each, Contents))
    return "\n".join(
        f"{each.label}: {''.join(run.text for run in each.runs)}"
        for each in document.blocks[:end] if isinstance(each, Definition)
    )  # fmt: skip


def step_three(document: Document, name: str) -> list[Paragraph | Definition]:
    """What stands under this child in the weighing: its second chapter."""
    found: list[Paragraph | Definition] = []
    chapter = inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            chapter = block.text.startswith("Stap 3") if block.level == 1 else chapter
            inside = chapter and block.text.startswith(name)
        elif inside and isinstance(block, Paragraph | Definition):
            found.append(block)
    return found


def against(file: Assessment, why: str) -> None:
    zuzanna = named(file, "Zuzanna")
    changes.set_wish(zuzanna, zuzanna.weighing.chosen_option_id, "liever_niet")
    zuzanna.weighing.why_view_not_followed = why


def test_the_first_page_says_what_each_child_thinks_of_the_choice_and_where_the_reason_is() -> None:
    first = lines_of(printed_example(J3)[1])[0]
    assert (
        one(
            "Zuzanna zei: «Ik ga mijn examen niet in een nieuwe klas doen. Bij mijn tante heb ik een tafel.» "
            "Zuzanna hierover: goed; wil graag: O4 Flexwoning in Randmeer vanaf februari; "
            "absoluut niet: O2 Huis in Oostveen, iedereen verhuist Beslissend: E7 Onderwijs. Waarom: "
        )
        in first
    )
    assert one("Lena hierover: maakt niet uit") in first
    assert one("Onbekend bij deze keuze: E7 Onderwijs") in first
    assert first.count(one("Onbekend bij deze keuze")) == 1
    where = WHERE.findall(first)
    assert len(where) == 3
    assert one("Waar: College van burgemeester en wethouders van Randmeer") in first


def test_the_pages_that_the_first_page_names_are_those_of_the_weighing() -> None:
    pages = lines_of(printed_example(J3)[1])
    where = WHERE.findall(pages[0])
    for name, (first, _, said) in zip(("Zuzanna", "Kacper", "Lena"), where, strict=True):
        assert f"{first} Voor {name} is gekozen" in pages[int(re.split("[,–]", said)[0]) - 1]


def test_the_weighing_says_it_beside_the_choice_and_points_at_what_the_child_said() -> None:
    document = printed_example(J3)[0]
    choice, view, *_ = step_three(document, "Zuzanna")
    assert isinstance(choice, Paragraph) and isinstance(view, Definition)
    said = "".join(each.text for each in view.runs)
    assert said.startswith("Goed; wil graag: O4 (niet gekozen); absoluut niet: O2. Zie alinea ")
    told = [each for each in document.blocks if isinstance(each, Paragraph) and each.number in view.points]
    assert any("Met Zuzanna is gesproken" in each.runs[0].text for each in told)
    assert len(told) == len(view.points) == 3


def test_why_a_view_was_not_followed_stands_in_the_authors_words_on_both_places() -> None:
    file = file_of(J3)
    against(file, WHY)
    document = paper(file)
    assert f"Niet (helemaal) gevolgd, omdat: {WHY[:150]}" in front_of(document)
    assert "Zuzanna hierover: liever niet" in front_of(document)
    assert any(each.runs[0].text == WHY for each in step_three(document, "Zuzanna"))


def test_nothing_is_said_about_following_where_the_author_wrote_nothing() -> None:
    document = printed_example(J3)[0]
    assert "gevolgd, omdat" not in front_of(document)
    file = file_of(J3)
    against(file, "")
    assert "Niet (helemaal) gevolgd, omdat: niet ingevuld" in front_of(paper(file))
    file.status = "vastgesteld"
    assert "gevolgd, omdat" not in front_of(paper(file, version=1))


def test_who_may_not_know_what_a_child_said_reads_nothing_of_what_it_thinks_of_the_choice() -> None:
    file = file_of(J3)
    against(file, WHY)
    father = paper(file, "ouder", 0)
    assert "Zuzanna hierover" in words(father)
    for talk in named(file, "Zuzanna").hearings:
        withhold(talk, file.persons[0].id, "niets")
    hidden = words(paper(file, "ouder", 0))
    assert "Zuzanna hierover" not in hidden and "Niet (helemaal) gevolgd" not in hidden and WHY not in hidden
    assert "Kacper hierover" in hidden


def test_a_child_without_words_says_how_it_was_heard_on_the_first_page() -> None:
    front = front_of(printed_example(example("J1"))[0])
    assert front.count("Gehoord: niet in woorden: kind te jong voor woorden; 2 keer geobserveerd") >= 1
    assert "hierover" not in front
    assert "Gehoord: niet in woorden" in front_of(printed_example(example("J5-A"))[0])


def test_answers_to_guiding_questions_can_be_cited_by_number() -> None:
    document = printed_example(J3)[0]
    at = next(i for i, each in enumerate(document.blocks)
              if isinstance(each, Heading) and each.text == "Bijlage: antwoorden op hulpvragen")  # fmt: skip
    end = next(i for i, each in enumerate(document.blocks[at + 1 :], at + 1)
               if isinstance(each, Heading) and each.level == 1)  # fmt: skip
    answers = [each for each in document.blocks[at:end] if not isinstance(each, Heading)]
    assert len(answers) == 9
    assert all(isinstance(each, Paragraph) and each.number and each.runs[1].text for each in answers)
    numbers = [each.number for each in answers if isinstance(each, Paragraph)]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


@pytest.mark.parametrize("start", ["J3", "J1"])
def test_how_the_paper_can_be_checked_stands_among_the_contents_with_its_page(start: str) -> None:
    pages = lines_of(printed_example(example(start))[1])
    (page,) = [at for at, each in enumerate(pages, 1) if at > 1 and TITLE in each]
    assert re.search(rf"{TITLE}[\s.]*{page}\b", pages[0])


def test_a_typed_text_with_open_lines_is_several_paragraphs_under_one_number() -> None:
    document = printed_example(J3)[0]
    letter = [each for each in document.blocks
              if isinstance(each, Paragraph) and each.field.endswith("explanation/child_text")]  # fmt: skip
    zuzanna = [each for each in letter if each.field == letter[0].field]
    assert len(zuzanna) == 7 and zuzanna[0].label == "Tekst voor Zuzanna"
    assert zuzanna[0].number and not any(each.number or each.label for each in zuzanna[1:])
    assert not any("\n\n" in each.runs[0].text for each in letter)
    typed = named(file_of(J3), "Zuzanna").explanation.child_text
    assert one(" ".join(each.runs[0].text for each in zuzanna)) == one(typed)


def test_no_gendered_pair_or_half_sentence_of_the_product_is_printed() -> None:
    for each in EXAMPLES:
        found = words(printed_example(each)[0])
        for wrong in (
            "zijn of haar",
            "na dag van",
            "bij eerst",
            "Bezwaar. Kan",
            "Iets anders dan geven",
            "over hem is",
        ):
            assert wrong not in found, (each.name, wrong)
    pdf = " ".join(lines_of(printed_example(J3)[1]))
    assert one("Bezwaar. Dat kan uiterlijk op maandag 15 december 2025") in pdf
    assert one("binnen 4 weken na de dag van het vonnis, bij het gerechtshof.") in pdf
    assert one("bij de organisatie zelf; daarna bij de ombudsman.") in pdf


def test_no_name_in_a_timeline_is_cut() -> None:
    for start in ("J1", "J3", "J9"):
        document, pdf = printed_example(example(start))
        chart = next(each for each in document.blocks if isinstance(each, TimeChart))
        pages = lines_of(pdf)
        at = max(at for at, each in enumerate(pages) if "Bijlage: de tijdlijn" in each)
        page = " ".join(pages[at : at + 2])
        assert "…" not in page
        for stay in chart.line.stays:
            if stay.ends >= chart.line.begins:
                assert one(stay.name) in page


def test_an_example_renders_the_same_twice_with_its_pages() -> None:
    document, pdf = printed_example(J3)
    assert render(document) == pdf
