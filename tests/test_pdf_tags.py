"""Every paper of the product: tagged by the rules, true to its document word for word, fit for an archive, drawable."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from functools import partial
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from bundles import bundle_of
from exhibit_files import plain
from letters import everything
from other_processes import checksum, checksums_elsewhere
from pdf_checks.defects import DEFECTS, with_defect
from pdf_checks.expected import expected, foot_of, said_by
from pdf_checks.judges import complaints_of_poppler, verdicts, written
from pdf_checks.papers import decisions, judged, others
from pdf_checks.rules import alarms_of, findings_of
from pdf_checks.scripts import in_scripts
from pdf_checks.tree import Piece
from test_pdf_files import point

from reports.document import (
    Block,
    Bullets,
    Cell,
    Contents,
    CutLine,
    Definition,
    Document,
    Heading,
    Meta,
    Paragraph,
    Quote,
    Recipient,
    Run,
    Table,
    WritingLines,
)
from reports.exhibits_pages import Became, compose_pages
from reports.pdf import render
from reports.pdf_metadata import colour_profile, storable
from reports.signature import sign_with
from reports.signing_key import KeyFile
from tests import signing_keys as keys

PAPERS = {**decisions(), **others()}
LONG = "Dit is een <zin> van «drie» bladzijden & meer, met een slot. " * 200
WORD = "Onafscheidelijkheidsbewijs" * 40


def document(*blocks: Block, concept: bool = False, title: str = "Besluit over Noor") -> Document:
    meta = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "noodopvang", concept=concept)
    return Document(title, "Gemotiveerd besluit", "versie 1", Recipient("beslisser"), "nl", meta, blocks)


def read(made: Document) -> list[Piece]:
    """What the PDF says, after every check on it."""
    data = render(made)
    findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept)
    assert findings == []
    assert said_by(pieces) == expected(made, pieces)
    return pieces


def alarms(data: bytes) -> list[str]:
    if find_spec("fontTools") is None:
        pytest.skip("GEEN FONTTOOLS: pikepdf heeft PDF/A-2b niet getoetst. Doe «make clean» en dan weer «make test».")
    return alarms_of(data)


# --- every paper ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_is_tagged_says_what_its_document_says_and_can_be_drawn(name: str, tmp_path: Path) -> None:
    made = PAPERS[name]()
    data = render(made)
    findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept)
    assert findings == []
    assert said_by(pieces) == expected(made, pieces)
    file = tmp_path / "paper.pdf"
    file.write_bytes(data)
    assert complaints_of_poppler(file) == ""
    assert alarms(data) == []


@pytest.mark.slow
def test_verapdf_finds_nothing_in_any_kind_of_paper(tmp_path: Path) -> None:
    made = {name.replace(" ", "_"): render(PAPERS[name]()) for name in judged()}
    found = verdicts(written(made, tmp_path))
    assert [each for each in found if not each.is_sound] == []
    assert len(found) == 2 * len(made) and all(each.checks > 200 for each in found)


def test_verapdf_finds_nothing_in_a_signed_paper_and_in_the_own_pages_of_a_bundle(tmp_path: Path) -> None:
    """A signature adds a revision; a bundle is laid out with the pages of others counted in."""
    pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getoetst.")
    key = keys.key_file(tmp_path, keys.made("C. van Loon"))
    sound = render(document(point(LONG), point("Slot.", 2)))
    bundle = bundle_of(("pdf", plain(3)), ("pdf", plain(1)))
    own = render(compose_pages(bundle, [Became(3), Became(1, ("Weggelaten is iets.",))]), [3, 1])
    made = {"signed": sign_with(sound, KeyFile(key), keys.PASSPHRASE), "own_pages": own}
    found = verdicts(written(made, tmp_path))
    assert [each for each in found if not each.is_sound] == []
    assert len(found) == 4


@pytest.mark.slow
def test_every_known_defect_is_seen_by_who_ought_to_see_it(tmp_path: Path) -> None:
    """Also the other way round: what no check sees any more would be found here."""
    made = some_of_everything()
    sound = render(made)
    assert findings_of(sound)[0] == []
    files = {f"{place:02d}": with_defect(sound, each.change) for place, each in enumerate(DEFECTS.values())}
    by_file: dict[str, set[str]] = {}
    for each in verdicts(written(files, tmp_path)):
        by_file.setdefault(each.file, set()).update(set() if each.is_sound else {each.profile})
    for place, (name, defect) in enumerate(DEFECTS.items()):
        seen = by_file[f"{place:02d}.pdf"] | _seen_by_us(made, files[f"{place:02d}"], tmp_path / f"{place:02d}.pdf")
        assert set(defect.seen_by) <= seen, name
    assert len(DEFECTS) == 27


def some_of_everything() -> Document:
    """Small, and with all that a defect can be made in."""
    heads = (Heading(1, "Kader"), Heading(2, "Gezin"), Paragraph((Run("Eerst."),), 1), Heading(1, "Slot"))
    last = (Paragraph((Run("Dit is de voorlaatste alinea."),), 2), Paragraph((Run("Dit is de laatste."),), 3))
    made = everything("brief")
    return replace(made, look="besluit", blocks=(Contents("Wat waar staat"), *heads, *made.blocks, *last))


def _seen_by_us(made: Document, data: bytes, file: Path) -> set[str]:
    findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept)
    seen = {"ours"} if findings else set()
    seen |= {"words"} if said_by(pieces) != expected(made, pieces) else set()
    seen |= {"poppler"} if complaints_of_poppler(file) else set()
    return seen | ({"pdfa"} if alarms(data) else set())


def test_a_sound_paper_after_a_change_of_nothing_is_sound() -> None:
    """What is seen in a paper with a defect is the defect, not that it was written anew."""
    made = PAPERS["besluit J10-A beslisser"]()
    data = with_defect(render(made), lambda pdf: None)
    findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept)
    assert findings == [] and said_by(pieces) == expected(made, pieces)


# --- pieces ---------------------------------------------------------------------------------------------------


def kinds(pieces: list[Piece]) -> list[str]:
    return [each.kind for each in pieces if each.text]


@pytest.mark.parametrize("look", ["brief", "kaart", "blad"])
def test_every_block_in_every_look(look: str) -> None:
    made = everything(look)  # type: ignore[arg-type]
    assert {"H1", "P", "Lbl", "LBody", "TH", "TD", "Figure", "Caption"} <= set(kinds(read(made)))
    read(replace(made, look="besluit"))


@pytest.mark.parametrize("text", [LONG, WORD, f"kort {WORD} kort {WORD}\nslot", "een  twee\n\n\tdrie "])
def test_a_text_over_pages_stays_one_piece_and_no_word_is_fused_or_parted(text: str) -> None:
    runs = (Run(text), Run(" vet ", bold=True), Run(text, italic=True))
    for block in (
        Paragraph(runs, 1),
        Definition("Waarom", runs),
        Definition("Een label dat zo lang is dat het met zijn tekst meeloopt", runs),
        Bullets((runs,)),
    ):
        made = document(Heading(1, "Kader"), block, Paragraph((Run("Slot."),), 2))
        pieces = [each for each in read(made) if "vet" in each.text]
        assert [each.kind for each in pieces] == ["P" if isinstance(block, Paragraph) else "LBody"]


def test_a_row_over_pages_keeps_its_cells_in_order_and_a_repeated_head_is_heard_once() -> None:
    rows = ((Cell("kop"), Cell(LONG), Cell("")), (Cell("nog een"), Cell("kort"), Cell("", box=True)))
    pieces = read(document(Heading(1, "Tabel"), Table(("Eis", "Waar", "Ja"), rows, (1, 3, 1), "Wat geldt")))
    assert [each.kind for each in pieces[4:]] == [
        "Caption", "TH", "TH", "TH", "TH", "TD", "TD", "TH", "TD", "TD", "Figure",
    ]  # fmt: skip


def test_levels_are_never_skipped_and_an_empty_heading_is_none() -> None:
    heads = (Heading(3, "Diep"), Heading(1, ""), Heading(2, "Kader", "noot"), Heading(4, "Diepst"), Heading(9, "Meer"))
    assert [each.kind for each in read(document(*heads)) if each.kind[0] == "H"] == ["H1", "H2", "H3", "H4", "H5"]


def test_another_language_is_named_where_it_is_known() -> None:
    pieces = read(
        document(
            Quote("Chcę zostać", "Kacper", "Pools", "Ik wil blijven"),
            Quote("hola", "Kacper", "een taal die niemand kent"),
            Paragraph((Run("Türkçe: ", bold=True), Run("Yardım isteyin. " * 20, lang="tr"), Run("Einde.")), 1),
        )
    )
    assert [each.lang for each in pieces if "Chcę" in each.text] == ["pl"]
    assert [each.lang for each in pieces if "hola" in each.text] == [""]
    assert [set(each.lang.strip("[]").split("][")) for each in pieces if "Türkçe" in each.text] == [{"tr"}]


def test_what_runs_to_the_left_is_said_as_it_was_typed_and_in_the_order_of_reading() -> None:
    made = document(
        Paragraph((Run("العربية: ", bold=True), Run("سلام ", lang="ar"), Run("شما", lang="fa"), Run(" نور")), 1),
        Paragraph((Run("Zij zei «"), Run("لا أريد", bold=True), Run("» en ging.")), 2),
        Paragraph((Run("Zij zei "), Run("ትምህርተይ", bold=True), Run(" en ging.")), 3),
    )
    told: list[str] = []
    with pikepdf.open(BytesIO(render(made))) as pdf:
        told += (str(each.ActualText) for each in pdf.objects if "/ActualText" in each)
        assert b"ActualText" not in b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert told == ["العربية: ", "سلام ", "شما ", "نور", "Zij zei «لا أريد» en ging."]
    assert [each.lang for each in read(made) if "سلام" in each.text] == ["[ar][fa]"]


@pytest.mark.parametrize("look", ["kaart", "blad"])
def test_any_script_in_any_holder_in_every_look(look: str) -> None:
    read(in_scripts(look))  # type: ignore[arg-type]


def test_what_is_asked_is_not_heard_as_a_statement() -> None:
    rows = tuple((Cell("Is er een bed?"), Cell("", box=True)) for _ in range(2))
    pieces = read(document(Table(("Vraag", "Ja"), rows, (1, 1)), WritingLines("Naam", 1), WritingLines("", 60)))
    assert [each.text for each in pieces if each.kind == "Figure"] == [
        "Aankruisvakje", "Aankruisvakje", "Schrijfregel", "60 schrijfregels",
    ]  # fmt: skip


def test_a_line_to_cut_along_is_named_only_where_no_words_do_so() -> None:
    assert [each.text for each in read(document(CutLine("Knip hier"), CutLine("")))][-2:] == ["Knip hier", "Kniplijn"]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (Cell("Positief", "positief", certainty="vastgesteld"), ["vastgesteld"]),
        (Cell("Past bij de wens", "positief", certainty="aanname"), ["positief, aanname"]),
        (Cell("Negatief", "negatief"), ["niet gezegd hoe zeker"]),
        (Cell("Negatief", "negatief", certainty="aannemelijk", note="aannemelijk"), []),
        (Cell("Neutraal", "neutraal", certainty="vastgesteld", note="direct"), ["vastgesteld"]),
        (Cell("Onbekend", "onbekend", certainty="aanname"), []),
    ],
)
def test_the_mark_of_an_effect_says_only_what_no_word_says(cell: Cell, said: list[str]) -> None:
    pieces = read(document(Table(("Element", "O1"), ((Cell("E4"), cell),), (1, 1))))
    assert [each.text for each in pieces if each.kind == "Figure"] == said


def test_contents_name_headings_and_their_pages() -> None:
    heads = [each for number in range(60) for each in (Heading(1, f"Deel {number} " + "lang " * number), Paragraph(()))]
    lines = [each for each in read(document(Contents("Wat waar staat"), *heads)) if each.kind == "TOCI"]
    assert len(lines) == 60 and lines[-1].text.split()[-1] != lines[0].text.split()[-1]


# --- the file -------------------------------------------------------------------------------------------------


def test_properties_that_no_file_can_hold_are_left_out() -> None:
    assert storable("a\x00b\x0cc\ud800d\ufffee\x85f\n") == "abcdef\n"
    made = document(Paragraph((Run("x"),)))
    made = replace(made, meta=replace(made.meta, author="Haan <&>\x01\uffff", subject="\x0b", case_number=""))
    data = render(made)
    assert findings_of(data)[0] == []
    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_metadata() as known:
        assert list(known["dc:creator"]) == ["Haan <&>"] and "pdf:Keywords" not in known
        assert known["xmp:CreateDate"] == "2025-11-10T00:00:00+00:00"


def test_the_colours_are_the_profile_as_it_is_shipped() -> None:
    assert hashlib.sha256(colour_profile()).hexdigest() == (
        "2a92d4bae450b76d8b0aa42193df974d75f62738ecebf74f01c5e75b12a95796"
    )
    with pikepdf.open(BytesIO(render(document(Paragraph((Run("x"),)))))) as pdf:
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes() == colour_profile()


def test_other_processes_zones_languages_and_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    made = PAPERS["besluit J3 beslisser"]()
    found = checksums_elsewhere(made, tmp_path)
    assert found == {checksum(render(made))}
