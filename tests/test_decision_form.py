"""The form of a decision: short enough to read, the ways in on page one, an answer to what stays uncertain."""

from datetime import date
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from every_column import withhold
from papers import EXAMPLES, METHOD, paper, words
from pdf_text import bodies_of, squeezed

from app.casefile import read_case
from app.changes import override, set_wish
from app.findings import check
from models.assessment import Assessment
from reports.decision_account import UNCERTAIN
from reports.document import Contents, Document, Heading, Paragraph
from reports.pdf import render
from reports.wording import lowered

LONGEST_BODY = 12
"""Pages that the body of J3 may take: what comes after it is looked up, not read."""

J3 = next(each for each in EXAMPLES if each.name.startswith("J3"))


def file_of(example: Path) -> Assessment:
    return read_case(example.read_bytes(), METHOD)


@cache
def printed_example(example: Path) -> tuple[Document, bytes]:
    document = paper(file_of(example))
    return document, render(document)


def body_pages(pdf: bytes) -> int:
    """The pages before the one on which the annexes begin, and that one where the body ends on it."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        marks = [(each.get_title(), each.get_dest()) for each in opened.get_toc()]
        first = next(where for title, where in marks if title.startswith("Bijlage"))
        page, top = first.get_index(), first.get_view()[1][1]
        return page + (opened[page].get_height() - top > 70)
    finally:
        opened.close()


def under(document: Document, title: str) -> list[Paragraph]:
    found, inside = [], False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text == title
        elif inside and isinstance(block, Paragraph):
            found.append(block)
    return found


def test_the_body_of_j3_can_be_read() -> None:
    assert body_pages(printed_example(J3)[1]) <= LONGEST_BODY


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name[:5])
def test_the_first_page_says_where_everything_stands(example: Path) -> None:
    document, pdf = printed_example(example)
    first = squeezed(bodies_of(pdf)[0])
    contents = next(each for each in document.blocks if isinstance(each, Contents))
    chapters = [each.text for each in document.blocks if isinstance(each, Heading) and each.level == 1]
    assert squeezed(contents.title) in first
    assert not [each for each in chapters if squeezed(each) not in first]


def test_the_body_comes_before_all_annexes() -> None:
    chapters = [each.text for each in printed_example(J3)[0].blocks if isinstance(each, Heading) and each.level == 1]
    annex = [each.startswith("Bijlage") for each in chapters]
    assert annex == sorted(annex)
    assert [each.split(".")[0] for each in chapters[:6]] == [
        "Kader", "Stap 1", "Stap 2", "Stap 3", "Stap 4", "Besluit en rechtsmiddelen",
    ]  # fmt: skip


def test_the_author_answers_what_stayed_uncertain() -> None:
    answers = under(printed_example(J3)[0], UNCERTAIN)
    assert [each.label for each in answers] == [
        "Onbekend bij een zwaarwegend element (Kacper)", "Kon het kind vrij praten? (Lena)",
    ]  # fmt: skip
    assert "uiterlijk op 14 november" in answers[0].runs[0].text


def test_a_warning_without_an_answer_is_pointed_at_in_the_account_alone() -> None:
    file = file_of(J3)
    file.overrides.clear()
    document = paper(file)
    assert not under(document, UNCERTAIN)
    assert "Aandachtspunt (Kacper)" in words(document)


def test_an_answer_is_no_leave_to_set_a_requirement_aside() -> None:
    file = file_of(J3)
    found = {(each.rule, each.child): each for each in check(file, METHOD)}
    answered = found["MT-10", "Kacper"]
    assert answered.answered_by == "C. van Loon"
    assert not answered.overridden_by
    assert not answered.overridable
    assert "Niet voldaan" not in words(paper(file))


@pytest.mark.parametrize("lacking", ["by", "on", "reason"])
def test_an_answer_that_is_not_complete_does_not_count(lacking: str) -> None:
    file = file_of(J3)
    for each in file.overrides:
        setattr(each, lacking, None if lacking == "on" else "")
    assert not any(each.answered_by for each in check(file, METHOD))


def test_an_answer_about_what_a_parent_may_not_know_is_not_in_its_paper() -> None:
    file = file_of(J3)
    said = "Dit zei zij alleen tegen mij, en daarom staat het hier en nergens anders in dit dossier."
    lena = next(each for each in file.children if each.first_name == "Lena")
    override(
        file, rule="MT-19", child_id=lena.id, interest_id=None, by="X", role="Y", on=date(2025, 11, 3), reason=said
    )
    assert said in words(paper(file))
    for talk in lena.hearings:
        withhold(talk, file.persons[0].id, "niets")
    assert said not in words(paper(file, "ouder", 0))


# --- no word twice, no sentence that runs into the next ---------------------------------------------------


def points_of(document: Document) -> dict[str, str]:
    """The paragraphs with a label, by that label."""
    found = (each for each in document.blocks if isinstance(each, Paragraph))
    return {each.label: "".join(run.text for run in each.runs) for each in found}


def test_an_option_that_is_called_by_its_kind_says_so_once() -> None:
    file = file_of(J3)
    option, kind = file.options[1], METHOD.option_types[file.options[1].kind]
    told = points_of(paper(file))[f"{option.short_name} {option.title}"]
    assert f" Soort oplossing: {lowered(kind.name)}. " in told
    option.title, option.description = kind.name, ""
    assert "Soort oplossing" not in points_of(paper(file))[f"{option.short_name} {kind.name}"]


def test_what_an_interest_is_about_ends_as_a_sentence() -> None:
    file = file_of(J3)
    file.interests[0].holder, file.interests[0].claim = "de gemeente", "Plaats houden voor een ander gezin"
    assert "belang van de gemeente. Plaats houden voor een ander gezin." in words(paper(file))


def test_elements_with_an_and_in_their_name_stay_apart() -> None:
    file = file_of(J3)
    file.children[0].weighing.decisive_elements = ["E2", "E4"]
    names = [METHOD.elements[code].name for code in ("E2", "E4")]
    assert f"Beslissend zijn: E2 {names[0]}; E4 {names[1]}." in words(paper(file))


def test_the_parts_of_the_comment_are_explained_only_where_one_is_named() -> None:
    file = file_of(J3)
    file.status = "vastgesteld"
    assert "«AC14 par. 97, onder …»" in words(paper(file))
    for child in file.children:
        child.weighing.text = child.weighing.parent_text = child.weighing.why_view_not_followed = ""
        child.weighing.why_weightier = child.weighing.why_child_not_decisive = ""
        child.weighing.weightier.clear()
    assert "AC14 par. 97, onder" not in words(paper(file))


@pytest.mark.parametrize(
    ("field", "text"),
    [("why_view_not_followed", "Hij wil weg"), ("why_weightier", "Kosten"), ("why_child_not_decisive", "Niet alleen")],
)
def test_the_parts_are_explained_for_whichever_of_them_is_told(field: str, text: str) -> None:
    file = file_of(J3)
    file.status = "vastgesteld"
    for child in file.children:
        child.weighing.text = child.weighing.why_view_not_followed = child.weighing.why_weightier = ""
        child.weighing.why_child_not_decisive = ""
        child.weighing.weightier.clear()
        set_wish(child, child.weighing.chosen_option_id, "liever_niet")
    setattr(file.children[0].weighing, field, text)
    assert text in words(paper(file))
    assert "«AC14 par. 97, onder …»" in words(paper(file))


def test_a_requirement_that_is_still_open_does_not_read_as_if_it_were_met() -> None:
    file = file_of(J3)
    file.housing.slept_since = None
    told = points_of(paper(file))["Met een opmerking"]
    assert told.startswith("Bij deze eisen staat nog een opmerking: MT-03 (De huidige woonsituatie is beschreven")
