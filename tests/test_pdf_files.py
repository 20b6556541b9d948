"""Writing the PDF: whole or not at all, and read back before it counts as done."""

import sys
from datetime import date
from pathlib import Path

import pytest
from pdf_text import pages_of

from reports.document import (
    Block,
    Document,
    Meta,
    PageBreak,
    Paragraph,
    Recipient,
    Run,
)
from reports.pdf import CannotPrint, render, write_pdf
from reports.pdf_check import BrokenPdf, page_count

LONG = "Dit is een zin van drie bladzijden, met een slot. " * 260


def document(*blocks: Block, title: str = "Besluit over Noor", concept: bool = False, status: str = "") -> Document:
    meta = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "noodopvang", concept=concept)
    shown = status or ("CONCEPT" if concept else "vastgesteld, versie 1")
    return Document(title, "Gemotiveerd besluit", shown, Recipient("beslisser"), "nl", meta, blocks)


def point(text: str, number: int = 1) -> Paragraph:
    return Paragraph((Run(text),), number, field="decision/summary")


def test_a_file_is_written_whole_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "besluit.pdf"
    path.write_bytes(b"oud")
    made = document(point(LONG))
    assert write_pdf(made, path) == len(pages_of(render(made)))
    assert path.read_bytes() == render(made)
    assert [each.name for each in tmp_path.iterdir()] == ["besluit.pdf"]


def test_a_refused_document_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "besluit.pdf"
    path.write_bytes(b"oud")
    with pytest.raises(CannotPrint):
        write_pdf(document(point("😀")), path)
    assert path.read_bytes() == b"oud"


def test_a_folder_that_is_not_there_is_an_error_and_nothing_else(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_pdf(document(point("Tekst.")), tmp_path / "nergens" / "besluit.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit to the size of a file")
def test_a_disk_that_takes_no_more_leaves_the_old_file(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "besluit.pdf"
    path.write_bytes(b"oud")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            write_pdf(document(point("Tekst.")), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("besluit.pdf", b"oud")]


def test_a_file_that_was_cut_off_is_not_whole() -> None:
    data = render(document(point("Tekst."), PageBreak(), point("Meer.", 2)))
    assert page_count(data) == 2
    for broken in (
        data[:-40],
        data[: len(data) // 2],
        b"",
        b"%PDF-1.7",
        data[200:],
        data.replace(b" 0 obj", b" 1 obj"),
    ):
        with pytest.raises(BrokenPdf):
            page_count(broken)
