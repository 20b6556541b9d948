"""Checking a paper without a store: whether it is what its fingerprint says, and if not, where it differs."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from papers_to_check import MOTHER, add_to_page, changed, paper, point, put, put_note, put_picture, say, swap_words
from pdf_checks.scripts import in_scripts

from reports.document import Cell, Document, Look, Table
from reports.document_json import to_json
from reports.fingerprint import prints_of
from reports.paper_verifying import open_paper, verify
from reports.pdf import render, render_as
from reports.pdf_opening import MOST_BYTES, CannotOpen
from reports.pdf_properties import CONTENT, LAYOUT_KEY, VERSION
from reports.verdict import Answer, Verdict


def looked(path: Path, content: Path | None = None) -> Verdict:
    return verify(open_paper(path, content))


def said(verdict: Verdict) -> str:
    return "\n".join(verdict.differences)


def test_what_was_written_is_what_its_fingerprint_says(tmp_path: Path) -> None:
    verdict = looked(put(tmp_path, paper()))
    assert verdict.answer == Answer.SAME and not verdict.differences and len(verdict.established) == 5
    assert "heeft 3 bladzijden" in verdict.established[0]
    assert "zegt niet dat de inhoud waar is" in verdict.bounds and "namaakt" in verdict.bounds


@pytest.mark.parametrize("look", ["besluit", "brief", "kaart"])
def test_a_paper_with_words_from_right_to_left_is_what_its_fingerprint_says(tmp_path: Path, look: Look) -> None:
    verdict = looked(put(tmp_path, in_scripts(look)))
    assert verdict.answer == Answer.SAME and not verdict.differences


def test_one_other_letter_from_right_to_left_is_named(tmp_path: Path) -> None:
    made = paper(mother="Zij zegt «לא» en gaat.")
    verdict = looked(put(tmp_path, made, pdf=render_as(paper(mother="Zij zegt «לו» en gaat."), prints_of(made))))
    assert verdict.answer == Answer.DIFFERENT and said(verdict).startswith("Bladzijde 2, onder «Noor, 9 jaar»")


def test_of_another_layout_words_from_right_to_left_are_still_looked_for(tmp_path: Path) -> None:
    made = in_scripts()
    assert not looked(put(tmp_path, made, pdf=changed(render(made), say(LAYOUT_KEY, "0")))).differences


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("zes maanden", "zeven maanden", "Bladzijde 3, onder «Besluit», alinea 4, Besluit"),
        ("de wijk", "de wijken", "Bladzijde 2, onder «Noor, 9 jaar», alinea 3, Moeder"),
        ("niet nog", "niet nóg", "Bladzijde 2, onder «Noor, 9 jaar», alinea 2"),
        ("Beide ouders", "Beide ouder", "Bladzijde 1, onder «Kader», alinea 1, Gezag"),
        ("rust voor Noor", "rust voor noor", "Bladzijde 2, onder «Noor, 9 jaar», alinea 3"),
    ],
)
def test_one_changed_character_in_the_content_is_named_with_its_place(
    tmp_path: Path, old: str, new: str, place: str
) -> None:
    made = paper()
    text = to_json(made).decode()
    assert text.count(old) == 1
    verdict = looked(put(tmp_path, made, content=text.replace(old, new).encode()))
    assert verdict.answer == Answer.DIFFERENT
    changed_file, where = verdict.differences
    assert changed_file.startswith("Het JSON-bestand is niet het bestand waarvan de vingerafdruk is gemaakt")
    assert where.startswith(place) and f"{new.split()[-1]}" in where and f"{old.split()[-1]}" in where


@pytest.mark.parametrize("words", ["Moeder wil weg uit de wijk.", MOTHER.replace("graag", "niet"), MOTHER + " Nu."])
def test_a_page_with_other_words_under_the_same_fingerprint_is_named(tmp_path: Path, words: str) -> None:
    made = paper()
    forged = render_as(paper(mother=words), prints_of(made))
    verdict = looked(put(tmp_path, made, pdf=forged))
    assert verdict.answer == Answer.DIFFERENT
    assert verdict.differences[0].startswith("Bladzijde 2, onder «Noor, 9 jaar», alinea 3, Moeder: in de inhoud staat")
    assert len(verdict.differences) == 1


def read_aloud(name: str) -> Callable[[pikepdf.Pdf], None]:
    """Let a screen reader say something else than stands there, or let the structure go altogether."""

    def change(pdf: pikepdf.Pdf) -> None:
        waiting = [pdf.Root.StructTreeRoot.K]
        while waiting:
            part = waiting.pop()
            if isinstance(part, pikepdf.Array):
                waiting.extend(part)
            elif isinstance(part, pikepdf.Dictionary) and part.get("/S") == "/P":
                part[name] = pikepdf.String("Moeder wil niet.")
                return
            elif isinstance(part, pikepdf.Dictionary) and "/K" in part:
                waiting.append(part["/K"])

    return change


@pytest.mark.parametrize("name", ["/ActualText", "/Alt", "/E"])
def test_what_only_a_screen_reader_would_say_otherwise_is_named(tmp_path: Path, name: str) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, pdf=changed(render(made), read_aloud(name))))
    assert verdict.answer == Answer.DIFFERENT
    (only,) = verdict.differences
    assert "een voorleesprogramma leest iets anders voor" in only and "«Moeder wil niet.»" in only


def test_a_structure_that_goes_round_and_one_that_is_gone_are_read_to_the_end(tmp_path: Path) -> None:
    made = paper()

    def round_and_round(pdf: pikepdf.Pdf) -> None:
        top = pdf.Root.StructTreeRoot
        top.K = pikepdf.Array([top.K, pdf.make_indirect(pikepdf.Dictionary(K=top))])

    for change in (round_and_round, lambda pdf: pdf.Root.__delitem__("/StructTreeRoot")):
        assert looked(put(tmp_path, made, pdf=changed(render(made), change))).answer == Answer.SAME


def test_words_that_changed_places_in_the_bytes_of_a_page_are_named(tmp_path: Path) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, pdf=changed(render(made), swap_words)))
    assert verdict.answer == Answer.DIFFERENT and said(verdict).startswith("Bladzijde 2, onder «Noor, 9 jaar»")


def test_a_sentence_that_was_added_or_taken_away_is_named(tmp_path: Path) -> None:
    made, longer = paper(), paper(point("De gemeente betaalt de verhuizing.", 5))
    verdict = looked(put(tmp_path, made, pdf=render_as(longer, prints_of(made))))
    assert "op papier staat" in said(verdict) and "De gemeente betaalt de verhuizing." in said(verdict)
    verdict = looked(put(tmp_path, longer, pdf=render_as(made, prints_of(longer))))
    assert "in de inhoud staat" in said(verdict) and "De gemeente betaalt de verhuizing." in said(verdict)


@pytest.mark.parametrize(("number", "words"), [(0, "van 3 november 2025"), (1, "de wijk"), (2, "zes maanden")])
def test_a_page_that_was_taken_out_is_missed(tmp_path: Path, number: int, words: str) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, pdf=changed(render(made), lambda pdf: pdf.pages.__delitem__(number))))
    assert verdict.answer == Answer.DIFFERENT
    assert "Er zijn 2 bladzijden; bij deze inhoud horen er 3." in verdict.differences


def test_pages_in_another_order_are_named(tmp_path: Path) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, pdf=changed(render(made), lambda pdf: pdf.pages.reverse())))
    assert verdict.answer == Answer.DIFFERENT and "Bladzijde 1" in said(verdict)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (add_to_page(2, b"1 g 0 0 600 800 re f"), "Bladzijde 2: de woorden zijn dezelfde"),
        (add_to_page(3, b"0 G 100 700 m 300 700 l S"), "Bladzijde 3: de woorden zijn dezelfde"),
        (put_picture, "Bladzijde 2: er staat een afbeelding of vlak op"),
        (put_note("FreeText"), "Bladzijde 1: er staat een aantekening, stempel of vlak op"),
        (put_note("Square"), "Bladzijde 1: er staat een aantekening, stempel of vlak op"),
        (put_note("Widget"), "Bladzijde 1: er staat een handtekening of veld dat te zien is op"),
        (say(CONTENT, "0" * 64), "Bladzijde 1: onderaan staat een andere vingerafdruk"),
        (say(VERSION, "0" * 64), "De vingerafdruk van de versie in het PDF-bestand is een andere"),
    ],
    ids=["covered", "crossed out", "picture", "note", "square", "field", "content print", "version print"],
)  # fmt: skip
def test_what_was_put_over_a_page_or_in_the_properties_is_named(tmp_path: Path, change: object, words: str) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, pdf=changed(render(made), change)))  # type: ignore[arg-type]
    assert verdict.answer == Answer.DIFFERENT and words in said(verdict)


@pytest.mark.parametrize("how", [{}, {"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.generate}])
def test_saved_again_by_another_program_it_is_still_what_it_was(tmp_path: Path, how: dict[str, object]) -> None:
    made = paper()
    assert looked(put(tmp_path, made, pdf=changed(render(made), lambda pdf: None, **how))).answer == Answer.SAME


def test_an_invisible_signature_behind_the_file_changes_nothing(tmp_path: Path) -> None:
    """An incremental update with a field that shows nothing, as an invisible signature is added."""
    writer = pytest.importorskip("pyhanko.pdf_utils.incremental_writer")
    generic = pytest.importorskip("pyhanko.pdf_utils.generic")
    made = paper()
    out = BytesIO(render(made))
    update = writer.IncrementalPdfFileWriter(out)
    field = generic.DictionaryObject(
        {generic.pdf_name("/Subtype"): generic.pdf_name("/Widget"),
         generic.pdf_name("/Rect"): generic.ArrayObject([generic.NumberObject(0)] * 4)}
    )  # fmt: skip
    page, _ = update.find_page_for_modification(0)
    found = page.get_object()
    found["/Annots"] = generic.ArrayObject([*found.get("/Annots", []), update.add_object(field)])
    update.update_container(found)
    update.write_in_place()
    assert out.getvalue().startswith(render(made)) and len(out.getvalue()) > len(render(made)) + 100
    assert looked(put(tmp_path, made, pdf=out.getvalue())).answer == Answer.SAME


def test_content_that_was_written_anew_is_told_apart_from_content_that_changed(tmp_path: Path) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, content=to_json(made).replace(b'":', b'": ')))
    assert verdict.answer == Answer.DIFFERENT and "opnieuw opgeslagen" in said(verdict)
    assert len(verdict.differences) == 1


def test_content_that_changed_where_no_paper_shows_it_is_still_not_the_content(tmp_path: Path) -> None:
    made = paper()
    content = to_json(made).replace(b"decision/summary", b"decision/summarx")
    verdict = looked(put(tmp_path, made, content=content))
    assert verdict.answer == Answer.DIFFERENT and len(verdict.differences) == 1


def test_the_content_of_another_paper_is_not_compared_word_by_word(tmp_path: Path) -> None:
    other = replace(
        paper(), title="Iets heel anders", blocks=(point("Hier staat " + "een heel ander verhaal. " * 400, 1),)
    )
    verdict = looked(put(tmp_path, paper(), content=to_json(other)))
    assert (verdict.answer, verdict.headline) == (Answer.DIFFERENT, "Het JSON-bestand hoort bij een heel ander stuk.")


def test_without_its_content_only_part_can_be_said(tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    content = path.with_suffix(".json").rename(tmp_path / "elders.json")
    verdict = looked(path)
    assert verdict.answer == Answer.UNKNOWN and "(besluit.json)" in verdict.headline
    assert looked(path, content).answer == Answer.SAME


def test_a_paper_without_a_fingerprint_gets_a_clear_answer(tmp_path: Path) -> None:
    verdict = looked(put(tmp_path, paper(), pdf=changed(render(paper()), say(CONTENT, ""))))
    assert verdict.answer == Answer.UNKNOWN and "heeft geen vingerafdruk" in verdict.headline


def test_of_a_paper_in_another_layout_only_its_own_words_are_looked_for(tmp_path: Path) -> None:
    made = paper()
    verdict = looked(put(tmp_path, made, pdf=changed(render(made), say(LAYOUT_KEY, "9"))))
    assert verdict.answer == Answer.UNKNOWN and "andere versie van dit programma" in verdict.headline
    forged = render_as(paper(mother="Kort."), prints_of(made))
    verdict = looked(put(tmp_path, made, pdf=changed(forged, say(LAYOUT_KEY, "9"))))
    assert verdict.answer == Answer.DIFFERENT and MOTHER in said(verdict)


# --- Files that cannot be looked into, or must not be ---------------------------------------------------------


def test_what_is_no_whole_pdf_is_refused_in_dutch(tmp_path: Path) -> None:
    data = render(paper())
    for broken in (b"", b"Geen PDF", b"%PDF-1.7\nniets", data[:300], b"%PDF-1.7\n" + bytes(range(256)) * 40):
        with pytest.raises(CannotOpen, match=r"geen PDF-bestand|beschadigd|geen bladzijde"):
            looked(put(tmp_path, paper(), pdf=broken))


def test_half_a_pdf_is_not_what_its_fingerprint_says(tmp_path: Path) -> None:
    """What a library still mends of it is named; what it cannot mend is refused. It never counts as the same."""
    data = render(paper())
    for at in range(400, len(data) - 30, len(data) // 12):
        try:
            assert looked(put(tmp_path, paper(), pdf=data[:at])).answer != Answer.SAME
        except CannotOpen:
            continue


@pytest.mark.parametrize("password", ["", "geheim"])
def test_a_locked_pdf_is_refused(tmp_path: Path, password: str) -> None:
    locked = pikepdf.Encryption(owner="baas", user=password)
    with pytest.raises(CannotOpen, match=r"versleuteld|wachtwoord"):
        looked(put(tmp_path, paper(), pdf=changed(render(paper()), lambda pdf: None, encryption=locked)))


def test_damaged_content_is_refused(tmp_path: Path) -> None:
    for content in (b"", b"{", b"[]", b'{"format":"iets anders"}', b"\xff\xfe", b"[" * 100_000):
        with pytest.raises(CannotOpen, match="JSON-bestand"):
            looked(put(tmp_path, paper(), content=content))


def _pages(count: int) -> bytes:
    pdf = pikepdf.new()
    for _ in range(count):
        pdf.add_blank_page()
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def _bomb() -> bytes:
    """A page whose content is 160 million blanks, in less than 200,000 bytes."""
    packer = zlib.compressobj(9)
    blanks = b" " * 4_000_000
    packed = b"".join(packer.compress(blanks) for _ in range(40)) + packer.flush()
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.obj.Contents = pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode)
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def _nested() -> bytes:
    """A page with a form in a form in a form, each drawn ten times: 10^20 times in all."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    inner = pikepdf.Stream(
        pdf, b"0 0 1 1 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9]
    )
    for _ in range(20):
        within = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
        inner = pikepdf.Stream(
            pdf, b"/F Do " * 10, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9],
            Resources=within,
        )  # fmt: skip
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
    page.obj.Contents = pdf.make_stream(b"/F Do")
    pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary({CONTENT: pikepdf.String("0" * 64)}))
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "make",
    [
        lambda: _pages(1001),
        _bomb,
        lambda: b"%PDF-1.7\n" + b"0" * MOST_BYTES,
        lambda: b"%PDF-1.7\n" + b"stream\n" * 60_000,
        lambda: b"%PDF-1.7\n1 0 obj\n[" + b"0 " * 6_000_000 + b"]\nendobj\n",
        lambda: b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n" + zlib.compress(b"[]" * 6_000_000) + b"\nendstream\nendobj\n",
    ],
    ids=["pages", "bomb", "bytes", "streams", "numbers", "packed lists"],
)  # fmt: skip
def test_a_file_far_too_large_is_refused_soon(tmp_path: Path, make: object) -> None:
    path = put(tmp_path, paper(), pdf=make())  # type: ignore[operator]
    begun = time.monotonic()
    with pytest.raises(CannotOpen, match=r"meer dan|groter dan"):
        looked(path)
    assert time.monotonic() - begun < 10


def test_forms_within_forms_are_named_and_never_drawn(tmp_path: Path) -> None:
    begun = time.monotonic()
    verdict = looked(put(tmp_path, paper(), pdf=_nested()))
    assert verdict.answer == Answer.DIFFERENT and "een afbeelding of vlak" in said(verdict)
    assert time.monotonic() - begun < 10


def test_a_page_of_a_kilometre_is_named_and_never_drawn(tmp_path: Path) -> None:
    made = paper()

    def stretch(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox = [0, 0, 2_000_000, 2_000_000]

    verdict = looked(put(tmp_path, made, pdf=changed(render(made), stretch)))
    assert verdict.answer == Answer.DIFFERENT and "Bladzijde 1" in said(verdict)


def test_content_that_nobody_could_lay_out_is_refused_soon(tmp_path: Path) -> None:
    begun = time.monotonic()
    for blocks in ((point("woord " * 300_000, 1),), (Table(("a", "b"), ((Cell("c"), Cell("d")),), (0.0, 0.0)),)):
        with pytest.raises(CannotOpen, match=r"veel langer|geen bladzijden"):
            looked(put(tmp_path, paper(), content=to_json(replace(paper(), blocks=blocks))))
    with pytest.raises(CannotOpen, match="3 MB"):
        looked(put(tmp_path, paper(), content=b" " * 4_000_000))
    assert time.monotonic() - begun < 10


def test_a_version_says_nothing_of_a_concept(tmp_path: Path) -> None:
    made: Document = paper(concept=False, mark="ab" * 32)
    verdict = looked(put(tmp_path, made))
    assert verdict.answer == Answer.SAME and not any("concept" in each for each in verdict.established)
