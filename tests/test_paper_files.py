"""A paper on a disk: opened again and checked, with its content beside it, both of them or neither."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from letters import FORMS, everything, letter, text
from papers_to_check import changed, paper, say
from pdf_checks.scripts import QUOTES, in_scripts
from test_pdf import HOLDERS, document

from reports.document import Look, Quote
from reports.document_json import to_json
from reports.fingerprint import prints_of
from reports.paper_files import InTheWay, put_paper
from reports.pdf import render, render_as, write_pdf
from reports.pdf_check import BrokenPdf, check_kept, check_written
from reports.pdf_properties import CONTENT

LONG = "Een zin die lang genoeg is om over bladzijden te lopen, met een slot. " * 120


@pytest.mark.parametrize("look", ["brief", "kaart", "blad"])
def test_every_form_and_look_is_found_again(look: Look) -> None:
    made = everything(look)
    assert check_written(render(made), made) >= 1


@pytest.mark.parametrize("holder", sorted(HOLDERS.keys() - {"column"}))  # the head of a table is never so long
@pytest.mark.parametrize("words", [LONG, "Onafscheidelijkheidsbewijs" * 12, "een\n\n\ntwee", "a-b " * 900])
def test_a_text_over_pages_in_any_holder_is_found_again(holder: str, words: str) -> None:
    made = document(HOLDERS[holder](words), HOLDERS[holder]("Slot."))
    assert check_written(render(made), made) >= 1


@pytest.mark.parametrize("holder", sorted(HOLDERS.keys() - {"column"}))
@pytest.mark.parametrize("words", [*QUOTES.values(), "سلام " * 900 + "Amsterdam (12)", "ﷲ لا ١٢ a", "Zij «نور», 3-12."])
def test_a_text_in_any_script_is_found_again(holder: str, words: str) -> None:
    made = document(HOLDERS[holder](words), HOLDERS[holder]("Slot (12)."))
    assert check_written(render(made), made) >= 1


@pytest.mark.parametrize("look", ["besluit", "brief", "kaart", "blad"])
def test_a_paper_with_every_holder_in_many_scripts_is_found_again_and_kept(look: Look) -> None:
    made = in_scripts(look)
    assert check_kept(render(made), to_json(made), made) >= 1


@pytest.mark.parametrize("lost", ["אני רוצה", "لا أريد", "Zij zei dat"])
def test_words_that_are_not_on_a_paper_with_other_scripts_are_missed(lost: str) -> None:
    made = paper(Quote("سلام عليكم", "Noor"), mother=f"{lost} «{QUOTES['Arabisch']}»")
    other = paper(Quote("سلام عليكم", "Noor"), mother=f"«{QUOTES['Arabisch']}»")
    with pytest.raises(BrokenPdf, match=f"Dit ontbreekt: «{lost}"):
        check_written(render_as(other, prints_of(made)), made)


def test_words_that_are_not_on_paper_are_missed() -> None:
    made, other = paper(), paper(mother="Een heel andere zin.")
    forged = render_as(other, prints_of(made))
    with pytest.raises(BrokenPdf, match="Dit ontbreekt: «De moeder wil graag"):
        check_written(forged, made)
    with pytest.raises(BrokenPdf, match="bladzijden of de vingerafdruk"):
        check_written(render(other), made)


def test_a_foot_without_the_fingerprint_is_missed() -> None:
    made = letter(text("Hoi."), *FORMS.values())
    data, digits = render(made), prints_of(made).content
    other = render_as(made, prints_of(letter(text("Dag."))))
    assert check_written(data, made) and digits.encode() in data
    with pytest.raises(BrokenPdf, match="vingerafdruk"):
        check_written(other, made, prints_of(letter(text("Dag."))).content[::-1])
    with pytest.raises(BrokenPdf, match="Niet op elke bladzijde"):
        check_written(_with_other_property(other, digits), made)


def _with_other_property(pdf: bytes, digits: str) -> bytes:
    """The same length, so that the file stays whole."""
    at = pdf.index(CONTENT.encode()) + len(CONTENT) + 2
    return pdf[:at] + digits.encode() + pdf[at + 64 :]


def test_a_paper_of_before_there_were_fingerprints_is_opened_and_counted() -> None:
    made = paper(concept=False)
    bare = changed(render(made), say(CONTENT, ""))
    assert CONTENT.encode() not in bare
    with pytest.raises(BrokenPdf):
        check_kept(bare[:-200], to_json(made), made)
    assert check_kept(bare, to_json(made), made) == 3


# --- On a disk ------------------------------------------------------------------------------------------------


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_both_files_come_and_replace_those_of_an_earlier_paper(tmp_path: Path) -> None:
    path = tmp_path / "besluit.pdf"
    write_pdf(paper(mother="Eerst stond er iets anders."), path, beside=True)
    made = paper()
    assert write_pdf(made, path, beside=True) == 3
    assert (path.read_bytes(), path.with_suffix(".json").read_bytes()) == (render(made), to_json(made))
    assert names(tmp_path) == ["besluit.json", "besluit.pdf"]


@pytest.mark.parametrize("lies", [b'{"format": "kindvoorop-zaak"}', b"een brief", b""])
def test_another_file_of_that_name_is_never_overwritten(tmp_path: Path, lies: bytes) -> None:
    path = tmp_path / "besluit.pdf"
    path.with_suffix(".json").write_bytes(lies)
    with pytest.raises(InTheWay, match="bestaat al en is iets anders"):
        write_pdf(paper(), path, beside=True)
    assert names(tmp_path) == ["besluit.json"] and path.with_suffix(".json").read_bytes() == lies


@pytest.mark.parametrize("before", [True, False])
def test_where_the_pdf_cannot_take_its_place_the_content_does_not_either(tmp_path: Path, before: bool) -> None:
    path, old = tmp_path / "besluit.pdf", to_json(paper(mother="Eerst."))
    if before:
        path.with_suffix(".json").write_bytes(old)
    (path / "iets").mkdir(parents=True)  # a folder in the place of the PDF cannot be replaced by a file
    with pytest.raises(OSError):
        write_pdf(paper(), path, beside=True)
    assert names(tmp_path) == (["besluit.json", "besluit.pdf"] if before else ["besluit.pdf"])
    assert not before or path.with_suffix(".json").read_bytes() == old


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit to the size of a file")
@pytest.mark.parametrize("room", [500, 9_000])
def test_a_full_disk_leaves_neither(tmp_path: Path, room: int) -> None:
    import resource

    made, path = paper(), tmp_path / "besluit.pdf"
    assert len(to_json(made)) < 9_000 < len(render(made))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(OSError):
            write_pdf(made, path, beside=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert names(tmp_path) == []


def test_a_paper_that_is_not_whole_is_never_put_in_its_place(tmp_path: Path) -> None:
    path, made = tmp_path / "besluit.pdf", paper()
    path.write_bytes(b"oud")
    with pytest.raises(BrokenPdf):
        put_paper(path, render(made)[:-300], made, to_json(made), beside=True)
    assert path.read_bytes() == b"oud" and names(tmp_path) == ["besluit.pdf"]
