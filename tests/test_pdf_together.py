"""What is read together stands on one page: the last rows, what a list is announced by, a comparison and its key."""

from __future__ import annotations

import pytest
from papers_to_check import paper, point
from pdf_text import bodies_of

from reports.alternatives import key_parts
from reports.document import Block, Bullets, Cell, Definition, Heading, PageBreak, Paragraph, Run, Table
from reports.pdf import render

OFFSETS = range(24, 46, 3)


def filled(lines: int) -> list[Block]:
    return [Paragraph((Run(f"Regel {each}."),)) for each in range(lines)]


def pages(*blocks: Block) -> list[str]:
    return [" ".join(each.split()) for each in bodies_of(render(paper(PageBreak(), *blocks)))]


def where(found: list[str], words: str) -> int:
    """The page of these words; the contents on the first page may name them too."""
    return max(at for at, each in enumerate(found) if words in each)


def comparison(rows: int) -> Table:
    cells = tuple(
        (Cell(f"Rij {each} hier"), Cell("Goed", "positief", certainty="vastgesteld", weight="zwaar"))
        for each in range(rows)
    )
    return Table(("Element", "O1"), cells, (3, 1))


@pytest.mark.parametrize("lines", OFFSETS)
def test_no_row_of_a_table_is_left_over(lines: int) -> None:
    rows = tuple((Cell(f"Rij {each} hier"), Cell("Iets")) for each in range(16))
    found = pages(*filled(lines), Table(("Wanneer", "Wat"), rows, (1, 3)))
    assert where(found, "Rij 14 hier") == where(found, "Rij 15 hier")


@pytest.mark.parametrize("lines", OFFSETS)
def test_a_comparison_does_not_part_from_its_key_and_leaves_no_large_gap(lines: int) -> None:
    found = pages(*filled(lines), Heading(2, "Vergelijking"), point("De tabel.", 7), comparison(12))
    assert where(found, "Rij 10 hier") == where(found, "Rij 11 hier") == where(found, "gevuld: vastgesteld")
    assert where(found, "Vergelijking") == where(found, "Rij 1 hier")
    if lines <= 30:
        assert where(found, "Vergelijking") == where(found, f"Regel {lines - 1}.")


@pytest.mark.parametrize("lines", OFFSETS)
def test_a_list_stands_with_what_announces_it(lines: int) -> None:
    items = Bullets(((Run("Punt een."),), (Run("Punt twee."),)))
    found = pages(*filled(lines), Heading(2, "Voor Noor"), Heading(3, "Wat er komt"), point("Dit helpt.", 7), items)
    assert (
        len({where(found, each) for each in ("Voor Noor", "Wat er komt", "Dit helpt.", "Punt een.", "Punt twee.")}) == 1
    )


@pytest.mark.parametrize("lines", OFFSETS)
def test_the_last_label_is_not_left_over(lines: int) -> None:
    rows = [Definition(f"Label {each}", (Run(f"Antwoord {each}."),)) for each in range(5)]
    found = pages(*filled(lines), point("Zo is het.", 7), *rows)
    assert where(found, "Zo is het.") == where(found, "Antwoord 0.")
    assert where(found, "Antwoord 3.") == where(found, "Antwoord 4.")


def test_the_key_names_only_what_the_table_shows() -> None:
    assert [words for *_, words in key_parts(comparison(2))] == [
        "positief",
        "gevuld: vastgesteld",
        "hoe breder de streep, hoe zwaarder het element weegt",
    ]
    unknown = Table(("Element", "O1"), ((Cell("E2"), Cell("Onbekend", "onbekend")),), (3, 1))
    assert [words for *_, words in key_parts(unknown)] == ["onbekend"]
