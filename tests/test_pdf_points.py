"""The pages that paper names are those on which a paragraph stands with all that belongs to it."""

from __future__ import annotations

import pytest
from papers_to_check import paper, point
from pdf_text import bodies_of

from reports import pdf_styles as styles
from reports.document import Block, Bullets, Cell, Definition, Document, Heading, PageBreak, Paragraph, Run, Table
from reports.document_json import from_json, to_json
from reports.html import render_html
from reports.pdf import render
from reports.pdf_foot import _FOOTER
from reports.pdf_points import points_of, spanned
from reports.pdf_timeline import _SIZE

LONG = "Dit is een regel van een lange alinea die over de bladzijde heen loopt. "


def table_of(number: int) -> Table:
    return Table(("Eis", "Waar"), ((Cell("Een eis"), Cell(str(number), points=(number,))),), (3, 1))


def filled(lines: int) -> list[Block]:
    return [Paragraph((Run(f"Regel {each}."),)) for each in range(lines)]


def pages(document: Document) -> list[str]:
    return [" ".join(each.split()) for each in bodies_of(render(document))]


def test_a_paragraph_that_runs_over_names_both_pages() -> None:
    found = pages(paper(PageBreak(), *filled(35), point(LONG * 20, 51), Heading(2, "Waar"), table_of(51)))
    (first, second) = [at for at, each in enumerate(found, 1) if "Dit is een regel van een lange" in each]
    assert second == first + 1
    assert f"blz. {first}, {second}" in " ".join(found)


@pytest.mark.parametrize("kind", ["list", "rows", "table"])
def test_what_belongs_to_a_paragraph_counts_up_to_the_next_number_or_heading(kind: str) -> None:
    run_over: dict[str, list[Block]] = {
        "list": [Bullets(tuple((Run(f"Punt {each}"),) for each in range(60)))],
        "rows": [Definition(f"Label {each}", (Run("tekst"),)) for each in range(60)],
        "table": [Table(("Dag", "Wat"), tuple((Cell(str(each)), Cell("iets")) for each in range(60)), (1, 3))],
    }
    for last in (point("Een volgende alinea.", 52), Heading(2, "Een kop")):
        blocks = [PageBreak(), point("Hier begint het.", 51), *run_over[kind], last, PageBreak(), table_of(51)]
        found = pages(paper(*blocks))
        begins = next(at for at, each in enumerate(found, 1) if "Hier begint het." in each)
        assert f"blz. {begins}, {begins + 1}" in " ".join(found)
    numbers = list(
        points_of([Heading(1, "A"), point("a", 1), Bullets(()), Heading(2, "B"), Bullets(()), point("b", 2)])
    )
    assert numbers == [0, 1, 1, 0, 0, 2]


def test_a_paragraph_on_one_page_names_one_also_where_a_break_comes_before_it() -> None:
    found = pages(paper(PageBreak(), *filled(34), Heading(2, "Kop"), point("Een korte alinea.", 51), table_of(51)))
    page = next(at for at, each in enumerate(found, 1) if "Een korte alinea." in each)
    assert f"blz. {page}" in " ".join(found) and f"blz. {page - 1}" not in " ".join(found)


@pytest.mark.parametrize(
    "words", ["Waarom: alinea 51", "Waarom: " + "veel woorden die de regel vullen " * 3 + "alinea 51"]
)
def test_a_text_that_ends_with_a_number_says_its_page_within_the_margin(words: str) -> None:
    row = Definition("Zuzanna", (Run(f"{words}alinea 51"),), points=(51,))
    document = paper(row, PageBreak(), point("Hier staat het.", 51))
    found = pages(document)
    page = next(at for at, each in enumerate(found, 1) if "Hier staat het." in each)
    assert f"alinea 51 (blz. {page})" in " ".join(found)
    assert from_json(to_json(document)) == document
    assert b"alinea 51" in render_html(document)
    assert b'"points"' not in to_json(paper(Definition("Zuzanna", (Run(f"{words}alinea 51"),))))


def test_pages_are_said_shortly() -> None:
    assert [spanned(each) for each in ([3], [3, 4], [3, 9], [5, 4, 3], [3, 9, 40])] == [
        "(blz. 3)", "(blz. 3, 4)", "(blz. 3, 9)", "(blz. 3–5)", "(blz. 3–40)",
    ]  # fmt: skip


def test_a_table_that_is_looked_up_begins_where_there_is_room() -> None:
    rows = tuple((Cell(f"dag {each}"), Cell("iets")) for each in range(18))
    found = pages(paper(PageBreak(), *filled(24), Table(("Dag", "Wat"), rows, (1, 3))))
    assert any("Regel 23." in each and "dag 0" in each for each in found)
    small = rows[:3]
    found = pages(paper(PageBreak(), *filled(33), Table(("Dag", "Wat"), small, (1, 3))))
    assert any("dag 0" in each and "dag 2" in each for each in found)  # a few rows stay together


def test_words_in_a_picture_are_as_large_as_those_of_the_foot() -> None:
    assert _SIZE >= _FOOTER >= styles.CELL_NOTE.fontSize
    assert styles.IN_PICTURE.fontSize >= _FOOTER
