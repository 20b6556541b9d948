"""A bundle as a whole: cover, contents, sheets, lines, bookmarks and links; and all or nothing when it goes wrong."""

from __future__ import annotations

import hashlib
import os
import re
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from bundles import CASE, bookmarks_of, bundle_of, in_pieces, words_of, written
from exhibit_files import locked, plain
from pictures import picture
from pictures import saved as image
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image

from models.store_errors import AttachmentDamaged
from reports import exhibits_joining
from reports.exhibits_pages import APART, Became, compose_pages
from reports.exhibits_pdf import LOCKED
from reports.exhibits_pieces import LARGE
from reports.exhibits_writing import NOT_AS_ADDED, TOO_HARD, NoExhibits, Stopped, write_bundle
from reports.pdf import render
from reports.pdf_check import BrokenPdf

FILES = (
    ("pdf", plain(3)),
    ("jpeg", image("jpeg", picture(600, 400), orientation=6)),
    ("pdf", locked("sesam")),
    ("tiff", image("tiff", save_all=True, append_images=[picture(30, 30)])),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundel") / "Producties.pdf"
    written(bundle_of(*FILES), FILES, path)
    return path


def test_the_contents_name_each_exhibit_with_its_source_and_the_page_it_begins_on(made: Path) -> None:
    pages = words_of(made)
    listed = re.findall(r"(Productie \d(?: \([\w ]+\))?): bron (B\d), Stuk \d[ .]+(\d+)", pages[0])
    assert listed == [
        ("Productie 1", "B3", "2"),
        ("Productie 2", "B4", "6"),
        (f"Productie 3 ({APART})", "B5", "8"),
        ("Productie 4", "B6", "9"),
    ]
    for name, source, page in listed:
        assert pages[int(page) - 1].startswith(f"{name}: bron {source}")
    assert len(pages) == 11 and "3 producties, 6 bladzijden van anderen; 1 productie los bijgevoegd" in pages[0]


def test_the_cover_says_what_it_is_and_makes_no_claim_for_the_pages_of_others(made: Path) -> None:
    cover = words_of(made)[0]
    for each in ("Producties bij het besluit over Noor", "Voor de rechtbank", CASE, "vastgesteld, versie 2",
                 "10 november 2025", "Gemeente Zomerdam",
                 "niet dat ze voorleesbaar zijn of geschikt voor een archief"):  # fmt: skip
        assert each in cover
    assert "CONCEPT" not in cover


def test_every_page_of_another_bears_its_line(made: Path) -> None:
    pages = words_of(made)
    lines = [f"Productie 1 · bladzijde {each} van 3 · {CASE} bundel: bladzijde {each + 2} van 11" for each in (1, 2, 3)]
    for place, line in enumerate(lines, 2):
        assert pages[place] == f"Blad {place - 1} {line}" or pages[place] == f"{line} Blad {place - 1}"
    assert pages[6] == f"Productie 2 · bladzijde 1 van 1 · {CASE} bundel: bladzijde 7 van 11"
    assert pages[10] == f"Productie 4 · bladzijde 2 van 2 · {CASE} bundel: bladzijde 11 van 11"
    own = [each for each in range(11) if f"pagina {each + 1} van 11" in pages[each]]
    assert own == [0, 1, 5, 7, 8]


def test_bookmarks_and_links_lead_to_the_exhibits(made: Path) -> None:
    assert [page for _, page in bookmarks_of(made)] == [2, 6, 8, 9]
    with Pdf.open(made) as file:
        links = [each for each in file.pages[0].obj.Annots if each.Subtype == Name.Link]
        assert [pikepdf.Page(each.Dest[0]).index for each in links] == [1, 5, 7, 8]
        assert file.pages[6].label == "7", "the number in a program for reading is the one on paper"


def test_what_goes_apart_says_why_and_what_to_do_and_nothing_of_it_is_lost(made: Path) -> None:
    sheet = words_of(made)[7]
    assert " ".join(LOCKED.split()) in sheet and "stuk-3.pdf" in sheet


def test_a_concept_says_so_on_its_cover_and_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "concept.pdf"
    written(bundle_of(FILES[0], concept=True), FILES[:1], path)
    assert all("CONCEPT" in each for each in words_of(path))


def test_the_same_files_give_the_same_bytes(made: Path, tmp_path: Path) -> None:
    again = written(bundle_of(*FILES), FILES, tmp_path / "nog eens.pdf")
    assert (tmp_path / "nog eens.pdf").read_bytes() == made.read_bytes()
    assert [each.number for each, _ in again.apart] == [3] and again.pages == 11
    assert os.listdir(tmp_path) == ["nog eens.pdf"]


def test_large_pieces_are_in_it_to_the_last_byte(tmp_path: Path) -> None:
    """They are copied past the library, so that they need no memory."""
    noise = Image.effect_noise((300, 300), 90).convert("RGB")
    files = [("jpeg", image("jpeg", noise, quality=95)), ("webp", image("webp", noise)), ("jpeg", image("jpeg", noise))]
    done = written(bundle_of(*files), files, tmp_path / "x.pdf")
    assert done.apart == [] and done.sha256 == hashlib.sha256((tmp_path / "x.pdf").read_bytes()).hexdigest()
    with Pdf.open(tmp_path / "x.pdf") as file:
        assert file.check_pdf_syntax() == []
        pictures = [each for each in file.objects if isinstance(each, Stream) and each.get("/Subtype") == Name.Image]
        raw = [each.read_raw_bytes() for each in pictures]
    assert sorted(len(each) for each in raw)[0] > LARGE and [each in raw for _, each in files] == [True, False, True]
    document = pypdfium2.PdfDocument(tmp_path / "x.pdf")
    for page in (2, 4, 6):
        assert len(document[page].render().to_pil().convert("L").getcolors()) > 50, "noise, and no blank page"


# --- Our own pages --------------------------------------------------------------------------------------------


def test_our_own_pages_stay_as_they_were_rendered(made: Path) -> None:
    became = [Became(3), Became(1), Became(0, apart=LOCKED), Became(2)]
    own = render(compose_pages(bundle_of(*FILES), became), [each.pages for each in became])
    with Pdf.open(made) as file, pikepdf.open(BytesIO(own)) as before:
        kept = [file.pages[each] for each in (0, 1, 5, 7, 8)]
        for now, then in zip(kept, before.pages, strict=True):
            assert now.Contents.read_bytes() == then.Contents.read_bytes()
            assert now.obj.get("/StructParents") == then.obj.get("/StructParents")
        lost = set(before.Root.keys()) - set(file.Root.keys())
        assert lost == set() and file.Root.Lang == before.Root.Lang == "nl"


def test_tags_of_our_own_pages_stay_and_claims_for_the_whole_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process, with our own pages tagged by hand."""
    monkeypatch.setattr(exhibits_joining, "render", tagged)
    own, path = compose_pages(bundle_of(FILES[0]), [Became(0)]), tmp_path / "x.pdf"
    exhibits_joining.join(own, [exhibits_joining.Part("Productie 1", (), 0)], path)
    with Pdf.open(path) as file:
        tree = file.Root.StructTreeRoot
        assert tree.K[0].Pg.objgen == file.pages[0].obj.objgen and file.Root.MarkInfo.Marked is True
        assert file.pages[0].obj.StructParents == 0 and tree.ParentTree.Nums[1][0].S == Name.P
        with file.open_metadata() as told:
            assert told["dc:title"] == "Bundel" and "pdfaid:part" not in told and "pdfuaid:part" not in told


def tagged(document, follows) -> bytes:  # type: ignore[no-untyped-def]
    out = BytesIO()
    with pikepdf.open(BytesIO(render(document, follows))) as file:
        element = file.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, K=0, Pg=file.pages[0].obj))
        tree = Dictionary(
            Type=Name.StructTreeRoot, K=Array([element]), ParentTree=Dictionary(Nums=Array([0, Array([element])]))
        )
        file.Root.StructTreeRoot, file.Root.MarkInfo = file.make_indirect(tree), Dictionary(Marked=True)
        file.pages[0].obj.StructParents = 0
        with file.open_metadata(set_pikepdf_as_editor=False) as told:
            told["pdfaid:part"], told["pdfuaid:part"], told["dc:title"] = "2", "1", "Bundel"
        file.save(out)
    return out.getvalue()


# --- All or nothing -------------------------------------------------------------------------------------------


def test_nothing_to_bundle_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoExhibits, match="geen bijlagen"):
        written(bundle_of(), (), tmp_path / "x.pdf")


def test_stopping_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"eerder")
    said: list[str] = []
    with pytest.raises(Stopped):
        written(bundle_of(*FILES), FILES, path, told=said.append, stopped=lambda: len(said) > 2)
    assert path.read_bytes() == b"eerder" and os.listdir(tmp_path) == ["x.pdf"]


def test_a_file_that_is_not_what_was_added_goes_apart(tmp_path: Path) -> None:
    def contents(exhibit):  # type: ignore[no-untyped-def]
        if exhibit.number == 1:
            yield b"iets anders"
        if exhibit.number == 2:
            raise AttachmentDamaged("stuk")
        yield from in_pieces(FILES[3][1])

    files = (FILES[0], FILES[1], FILES[3])
    made = write_bundle(bundle_of(*files), contents, tmp_path / "x.pdf")
    assert [(each.number, became.apart) for each, became in made.apart] == [(1, NOT_AS_ADDED), (2, NOT_AS_ADDED)]
    assert made.pages == 1 + 3 + 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for the other process in /proc")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["ends", "goes on for ever"])
def test_a_file_over_which_the_other_process_is_lost_goes_apart_and_the_rest_is_in(tmp_path: Path, how: int) -> None:
    files = (FILES[0], FILES[1])
    others = children()  # what checks PDFs for other tests

    def contents(exhibit) -> Iterator[bytes]:  # type: ignore[no-untyped-def]
        data = files[int(exhibit.attachment_id)][1]
        yield data[:50]
        if exhibit.number == 2:
            (reader,) = (each for each in children() if each not in others)
            os.kill(reader, how)
        yield data[50:]

    made = write_bundle(bundle_of(*files), contents, tmp_path / "x.pdf", seconds=4)
    assert [(each.number, became.apart) for each, became in made.apart] == [(2, TOO_HARD)]
    assert "Blad 3" in " ".join(words_of(tmp_path / "x.pdf")) and os.listdir(tmp_path) == ["x.pdf"]
    assert children() == others


def children() -> list[int]:
    found = [Path(each.path, "children").read_text().split() for each in os.scandir("/proc/self/task")]
    return [int(each) for some in found for each in some]


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the size of a file")
@pytest.mark.parametrize("room", [1000, 30_000])
def test_a_disk_that_is_full_leaves_what_was_there(tmp_path: Path, room: int) -> None:
    import resource

    path = tmp_path / "x.pdf"
    path.write_bytes(b"eerder")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(OSError) as problem:
            written(bundle_of(*FILES), FILES, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert problem.value.errno and path.read_bytes() == b"eerder" and os.listdir(tmp_path) == ["x.pdf"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        written(bundle_of(FILES[0]), FILES[:1], tmp_path / "weg" / "x.pdf")


def test_a_bundle_that_is_not_whole_is_seen_when_it_is_read_back(made: Path, tmp_path: Path) -> None:
    sound = exhibits_joining.check(made, [1, 5, 7, 8], 11)
    assert sound.pages == 11
    for expected, pages in (([1, 5, 7, 9], 11), ([1, 5, 7, 8], 12)):
        with pytest.raises(BrokenPdf):
            exhibits_joining.check(made, expected, pages)
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(made.read_bytes()[:-3000])
    with pytest.raises(BrokenPdf):
        exhibits_joining.check(torn, [1, 5, 7, 8], 11)


def test_a_name_that_the_typeface_lacks_does_not_stop_a_bundle(tmp_path: Path) -> None:
    bundle = bundle_of(FILES[0])
    odd = replace(bundle.exhibits[0], said="foto 😀.pdf")
    bundle = replace(bundle, exhibits=(odd,), meta=replace(bundle.meta, case_number="Z😀1"))
    written(bundle, FILES[:1], tmp_path / "x.pdf")
    pages = words_of(tmp_path / "x.pdf")
    assert "foto [U+1F600].pdf" in pages[1] and "Z[U+1F600]1" in pages[2] and "Toch" not in pages[0]
