"""The content of a paper in its own PDF: by the rules of PDF/A-3, the same bytes every time, and checked by itself."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache, partial
from hashlib import md5, sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from commands import PASSPHRASE, folder, kv  # noqa: F401
from every_column import filled, filled_values, withhold
from letters import everything
from other_processes import checksum, checksums_elsewhere
from papers import FATHER, METHOD
from papers import paper as decision_for
from papers_to_check import changed, paper, point, put, say
from pdf_checks.defects import INSIDE, with_defect
from pdf_checks.expected import expected, foot_of, said_by
from pdf_checks.judges import WITH_CONTENT, complaints_of_poppler, verdicts, written
from pdf_checks.papers import KINDS, decisions, others
from pdf_checks.rules import findings_of
from pdf_checks.scripts import in_scripts
from pikepdf import Dictionary, Name, String
from test_pdf_tags import alarms

from app import keys as store_keys
from models.store import Store
from reports.document import Document
from reports.document_json import from_json, to_json
from reports.paper_files import put_paper
from reports.paper_verifying import open_paper, verify
from reports.papers import with_content
from reports.pdf import render, write_pdf
from reports.pdf_check import BrokenPdf, check_kept, check_written
from reports.pdf_opening import CannotOpen, open_pdf
from reports.pdf_properties import CONTENT, LAYOUT_KEY
from reports.signature import NotSignable, refuse_unsignable, sign_with
from reports.signed import look
from reports.signing_key import KeyFile
from reports.verdict import Answer, Verdict
from tests import signing_keys as keys
from tests.assessments import example

J3 = {kind: f"besluit J3 {kind}" for kind in KINDS}
PAPERS = {**{name: decisions()[name] for name in J3.values()}, **others()}
SOME = (J3["beslisser"], J3["ouder"], "oudste J3", "nakijkkaart J3 beslisser", "praatkaarten L2")


@cache
def made_of(name: str) -> Document:
    return PAPERS[name]()


@cache
def filled_pdf(concept: bool = True) -> bytes:
    return render(paper(concept=concept), inside=True)


def inside_of(data: bytes) -> bytes | None:
    return open_pdf(data).attached.content


def alone(folder: Path, pdf: bytes, name: str = "besluit.pdf") -> Path:  # noqa: F811
    """A PDF with nothing beside it."""
    path = folder / name
    path.write_bytes(pdf)
    return path


def looked(path: Path, content: Path | None = None) -> Verdict:
    return verify(open_paper(path, content))


def said(verdict: Verdict) -> str:
    return "\n".join(verdict.differences)


# --- the file -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SOME)
def test_a_paper_with_its_content_in_it_is_sound_and_else_the_same(name: str, tmp_path: Path) -> None:
    made = made_of(name)
    data, bare = render(made, inside=True), render(made)
    findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept, to_json(made))
    assert findings == [] and said_by(pieces) == expected(made, pieces)
    assert inside_of(data) == to_json(made) and inside_of(bare) is None
    assert pages_in(data) == pages_in(bare)
    assert complaints_of_poppler(alone(tmp_path, data)) == ""
    assert alarms(data) == []
    assert check_written(data, made, inside=True) == check_written(bare, made)


def pages_in(data: bytes) -> list[bytes]:
    with pikepdf.open(BytesIO(data)) as pdf:
        return [page.Contents.read_bytes() for page in pdf.pages]


def test_it_says_that_it_is_pdf_a_3_only_where_a_file_is_in_it() -> None:
    made = paper()
    for data, part in ((render(made), b"2"), (filled_pdf(), b"3")):
        assert b"<pdfaid:part>%s</pdfaid:part>\n<pdfaid:conformance>A<" % part in data
    with pikepdf.open(BytesIO(render(made))) as bare, pikepdf.open(BytesIO(filled_pdf())) as full:
        assert str(bare.trailer.ID[0]) != str(full.trailer.ID[0])
        told = full.Root.AF[0].EF.F.Params
        assert str(told.ModDate) == str(full.docinfo["/ModDate"]) == "D:20251110000000+00'00'"
        assert bytes(told.CheckSum) == md5(to_json(made)).digest()


def test_other_processes_zones_languages_and_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    made = made_of(J3["beslisser"])
    found = checksums_elsewhere(made, tmp_path, inside=True)
    assert found == {checksum(render(made, inside=True))}


@pytest.mark.slow
def test_verapdf_finds_nothing_in_papers_with_their_content_in_them_signed_or_not(tmp_path: Path) -> None:
    pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getoetst.")
    key = KeyFile(keys.key_file(tmp_path, keys.made("C. van Loon")))
    made = {name.replace(" ", "_"): render(made_of(name), inside=True) for name in (*J3.values(), "oudste J3")}
    made["signed"] = sign_with(filled_pdf(concept=False), key, keys.PASSPHRASE)
    found = verdicts(written(made, tmp_path), WITH_CONTENT)
    assert [each for each in found if not each.is_sound] == []
    assert len(found) == 2 * len(made) and all(each.checks > 200 for each in found)


def test_every_defect_in_how_it_was_put_in_is_seen_by_who_ought_to_see_it(tmp_path: Path) -> None:
    made = paper()
    sound = with_defect(filled_pdf(), lambda pdf: None)
    assert findings_of(sound, inside=to_json(made))[0] == [] and alarms(sound) == []
    assert looked(alone(tmp_path, sound)).answer == Answer.SAME
    files = {f"{place:02d}": with_defect(filled_pdf(), each.change) for place, each in enumerate(INSIDE.values())}
    by_file: dict[str, set[str]] = {}
    for each in verdicts(written(files, tmp_path), WITH_CONTENT):
        by_file.setdefault(each.file, set()).update(set() if each.is_sound else {each.profile})
    for place, (name, defect) in enumerate(INSIDE.items()):
        data, seen = files[f"{place:02d}"], by_file[f"{place:02d}.pdf"]
        seen |= {"ours"} if findings_of(data, inside=to_json(made))[0] else set()
        seen |= {"pdfa"} if alarms(data) else set()
        verdict = looked(tmp_path / f"{place:02d}.pdf")
        seen |= {"verify"} if verdict.answer == Answer.DIFFERENT else set()
        assert set(defect.seen_by) == seen, name
    assert len(INSIDE) == 17


# --- nothing that is withheld ---------------------------------------------------------------------------------


def every_byte(data: bytes) -> bytes:
    """The file, and all that is packed in it, unpacked."""
    with pikepdf.open(BytesIO(data)) as pdf:
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        assert sum(each.get("/Type") == "/EmbeddedFile" for each in streams) == 1
        return b"\n".join([data, *(each.read_bytes() for each in streams)])


@pytest.mark.parametrize("row", ["fact", "source", "talk", "signal"])
def test_what_the_father_may_not_know_is_in_no_byte(row: str) -> None:
    full = filled(METHOD)
    child = full.children[0]
    hidden = {
        "fact": full.facts[1],
        "source": full.sources[0],
        "talk": child.hearings[0],
        "signal": child.safety_signals[0],
    }
    secret = [word for _, any_of in filled_values(hidden[row], METHOD) for word in any_of if word.startswith("Woord")]
    withhold(hidden[row], full.persons[FATHER].id, reason="geheime reden")
    secret += ["geheime reden", hidden[row].id]
    full.status = "concept"
    made = decision_for(full, "ouder", FATHER)
    data = render(made, inside=True)
    assert inside_of(data) == to_json(made)  # this reader's document, and nothing more
    everywhere = every_byte(data)
    for encoding in ("utf-8", "utf-16-be", "latin-1"):
        assert [each for each in secret if each.encode(encoding) in everywhere] == []
    seen = [word for _, any_of in filled_values(full.facts[0], METHOD) for word in any_of if word.startswith("Woord")]
    assert [each for each in seen if each.encode() in everywhere] == (seen if row != "source" else [])
    assert len(secret) > 2


# --- checked by itself ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("made", [paper(), in_scripts(), in_scripts("brief"), everything("kaart")])
def test_no_file_beside_it_is_needed(tmp_path: Path, made: Document) -> None:
    verdict = looked(alone(tmp_path, render(made, inside=True)))
    assert verdict.answer == Answer.SAME and not verdict.differences
    assert "De gegevens in de PDF zijn die waarvan de vingerafdruk is gemaakt." in verdict.established


def test_the_same_beside_it_is_no_difference(tmp_path: Path) -> None:
    verdict = looked(put(tmp_path, paper(), pdf=filled_pdf()))
    assert verdict.answer == Answer.SAME and not verdict.differences


def refilled(pdf: bytes, old: str, new: str) -> bytes:
    """With other content in it, as whoever wants to deceive puts it in: length and checksum are right."""

    def change(opened: pikepdf.Pdf) -> None:
        stream: Any = opened.Root.AF[0].EF.F
        text = stream.read_bytes().decode()
        assert text.count(old) >= 1
        content = text.replace(old, new).encode()
        told = Dictionary(Size=len(content), CheckSum=String(md5(content).digest()), ModDate=stream.Params.ModDate)
        stream.write(content)
        stream.Type, stream.Subtype, stream.Params = Name.EmbeddedFile, Name("/application/json"), told

    return changed(pdf, change)


CHANGED_INSIDE = "De gegevens in de PDF zijn niet die waarvan de vingerafdruk is gemaakt: er is iets in veranderd."
CHANGED_BESIDE = "Het JSON-bestand is niet het bestand waarvan de vingerafdruk is gemaakt: er is iets in veranderd."


def test_content_that_was_changed_in_the_pdf_is_named_with_its_place(tmp_path: Path) -> None:
    verdict = looked(alone(tmp_path, refilled(filled_pdf(), "zes maanden", "zeven maanden")))
    assert verdict.answer == Answer.DIFFERENT
    changed_file, where = verdict.differences
    assert changed_file == CHANGED_INSIDE
    assert where.startswith("Bladzijde 3, onder «Besluit», alinea 4, Besluit") and "zeven" in where


def test_content_in_the_pdf_that_changed_where_no_paper_shows_it_or_was_written_anew_is_named(tmp_path: Path) -> None:
    verdict = looked(alone(tmp_path, refilled(filled_pdf(), "decision/summary", "decision/summarx")))
    assert verdict.differences == (CHANGED_INSIDE,)
    verdict = looked(alone(tmp_path, refilled(filled_pdf(), '":', '": ')))
    assert verdict.answer == Answer.DIFFERENT and "De gegevens in de PDF zijn opnieuw opgeslagen" in said(verdict)


def test_where_both_are_there_and_differ_it_is_said_which_of_them_is_not_right(tmp_path: Path) -> None:
    other = to_json(paper(mother="Iets anders."))
    verdict = looked(put(tmp_path, paper(), pdf=filled_pdf(), content=other))
    assert (verdict.answer, verdict.differences) == (Answer.DIFFERENT, (CHANGED_BESIDE,))
    assert verdict.headline == "De gegevens in de PDF en het JSON-bestand zijn niet gelijk."
    assert "De gegevens in de PDF zijn die waarvan de vingerafdruk is gemaakt." in verdict.established
    for beside in (b"", b"{", to_json(paper()).replace(b'":', b'": ')):
        verdict = looked(put(tmp_path, paper(), pdf=filled_pdf(), content=beside))
        assert verdict.answer == Answer.DIFFERENT and "Het JSON-bestand" in said(verdict)


def test_where_only_the_one_beside_it_is_right_the_pages_are_held_against_that(tmp_path: Path) -> None:
    for old, new in (("zes maanden", "zeven maanden"), ('{"blocks"', "{blocks")):
        verdict = looked(put(tmp_path, paper(), pdf=refilled(filled_pdf(), old, new)))
        assert (verdict.answer, verdict.differences) == (Answer.DIFFERENT, (CHANGED_INSIDE,))
        assert "Het JSON-bestand is het bestand waarvan de vingerafdruk is gemaakt." in verdict.established


def test_neither_of_two_is_right(tmp_path: Path) -> None:
    content = to_json(paper()).replace(b"de wijk", b"de stad")
    verdict = looked(
        put(tmp_path, paper(), pdf=refilled(filled_pdf(), "zes maanden", "zeven maanden"), content=content)
    )
    assert verdict.answer == Answer.DIFFERENT
    assert {CHANGED_INSIDE, CHANGED_BESIDE} < set(verdict.differences)


def test_the_content_of_another_paper_and_no_content_at_all_are_told_apart(tmp_path: Path) -> None:
    text, long = to_json(paper()).decode(), "Hier staat " + "een heel ander verhaal. " * 400
    other = to_json(replace(paper(), title="Iets heel anders", blocks=(point(long, 1),))).decode()
    verdict = looked(alone(tmp_path, refilled(filled_pdf(), text, other)))
    assert (verdict.answer, verdict.headline) == (
        Answer.DIFFERENT,
        "De gegevens in de PDF horen bij een heel ander stuk.",
    )
    with pytest.raises(CannotOpen, match="De gegevens in de PDF: Dit bestand is beschadigd"):
        looked(alone(tmp_path, refilled(filled_pdf(), text, "niets")))


@pytest.mark.parametrize("name", ["a second file", "a hidden file"])
def test_another_file_in_the_pdf_is_named_whatever_else_is_right(tmp_path: Path, name: str) -> None:
    for data in (filled_pdf(), render(paper())):
        if name == "a second file" and data != filled_pdf():
            continue
        made = put(tmp_path, paper(), pdf=with_defect(data, INSIDE[name].change))
        verdict = looked(made)
        named = "extra.exe" if name == "a second file" else "zonder naam"
        assert verdict.answer == Answer.DIFFERENT
        assert verdict.differences == (
            f"In het PDF-bestand zit een bestand dat dit programma er nooit in zet: «{named}».",
        )


def test_a_file_that_is_in_a_paper_without_content_is_named_also_where_only_a_note_holds_it(tmp_path: Path) -> None:
    def pin(pdf: pikepdf.Pdf) -> None:
        stream = pdf.make_stream(b"MZ", Type=Name.EmbeddedFile)
        told = Dictionary(Type=Name.Filespec, UF=String("brief.docm\u202e\n"), EF=Dictionary(F=stream))
        pdf.pages[0].obj.Annots = pdf.make_indirect(
            [Dictionary(Subtype=Name.FileAttachment, Rect=[0, 0, 9, 9], FS=told)]
        )

    verdict = looked(put(tmp_path, paper(), pdf=changed(render(paper()), pin)))
    assert verdict.answer == Answer.DIFFERENT and "«brief.docm»" in said(verdict)


def test_content_far_too_large_or_packed_otherwise_is_not_read() -> None:
    def blow_up(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AF[0].EF.F.write(b" " * 4_000_000)

    def pack_twice(pdf: pikepdf.Pdf) -> None:
        import zlib

        stream: Any = pdf.Root.AF[0].EF.F
        twice = zlib.compress(zlib.compress(stream.read_bytes()))
        stream.write(twice, filter=pikepdf.Array([Name.FlateDecode, Name.FlateDecode]))

    for change, words in ((blow_up, "groter dan 3 MB"), (pack_twice, "anders ingepakt")):
        kept = {"stream_decode_level": pikepdf.StreamDecodeLevel.none, "compress_streams": False}
        data = changed(filled_pdf(), change, **kept)
        found = open_pdf(data).attached
        assert found.content is None and words in "\n".join(found.wrong)


def test_far_more_lists_than_a_paper_has_are_not_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    from reports import pdf_attached

    monkeypatch.setattr(pdf_attached, "_MOST_PARTS", 50)
    with pytest.raises(CannotOpen, match="veel meer dan een stuk"):
        open_pdf(filled_pdf())
    with pytest.raises(NotSignable, match="beschadigd"):
        refuse_unsignable(filled_pdf(concept=False))


ODD: list[Any] = [1, True, String("x"), Name.X, Dictionary(), pikepdf.Array([]), pikepdf.Array([1, Dictionary()])]


@pytest.mark.parametrize("path", [
    ("Names",), ("Names", "EmbeddedFiles"), ("Names", "EmbeddedFiles", "Names"), ("AF",), ("spec", "EF"),
    ("spec", "UF"), ("spec", "EF", "F"), ("spec", "AFRelationship"), ("file", "Params"), ("file", "Subtype"),
])  # fmt: skip
def test_nonsense_in_its_place_never_breaks_the_check_and_never_passes(tmp_path: Path, path: tuple[str, ...]) -> None:
    for odd in ODD:

        def change(pdf: pikepdf.Pdf, odd: Any = odd) -> None:
            spec: Any = pdf.Root.AF[0]
            holder = {"spec": spec, "file": spec.EF.F}.get(path[0], pdf.Root)
            for each in path[(0 if path[0] in ("Names", "AF") else 1) : -1]:
                holder = holder[f"/{each}"]
            holder[f"/{path[-1]}"] = odd

        try:
            verdict = looked(alone(tmp_path, changed(filled_pdf(), change)))
        except CannotOpen:
            continue
        assert verdict.answer != Answer.SAME, odd


def test_of_another_layout_the_content_in_it_is_still_read(tmp_path: Path) -> None:
    verdict = looked(alone(tmp_path, changed(filled_pdf(), say(LAYOUT_KEY, "9"))))
    assert verdict.answer == Answer.UNKNOWN and "andere versie van dit programma" in verdict.headline


# --- signed ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getest.")
    key = KeyFile(keys.key_file(tmp_path_factory.mktemp("sleutel"), keys.made("C. van Loon")))
    return sign_with(filled_pdf(concept=False), key, keys.PASSPHRASE)


def test_a_signature_keeps_the_content_and_holds(signed: bytes, tmp_path: Path) -> None:
    assert signed.startswith(filled_pdf(concept=False))
    seen = look(signed)
    assert seen is not None and seen.holds and seen.before == filled_pdf(concept=False)
    assert inside_of(signed) == to_json(paper(concept=False))
    verdict = looked(alone(tmp_path, signed))
    assert verdict.answer == Answer.SAME and not verdict.differences


def test_content_that_is_exchanged_behind_a_signature_is_named(signed: bytes, tmp_path: Path) -> None:
    """A later revision that shows other content than was signed; the signature says so too."""
    writer = pytest.importorskip("pyhanko.pdf_utils.incremental_writer")
    generic = pytest.importorskip("pyhanko.pdf_utils.generic")
    out = BytesIO(signed)
    update = writer.IncrementalPdfFileWriter(out)
    spec = update.root["/AF"][0]
    content = to_json(paper(concept=False)).replace(b"zes maanden", b"tien jaar")
    file = generic.StreamObject(stream_data=content)
    name = generic.pdf_name
    file[name("/Type")], file[name("/Subtype")] = name("/EmbeddedFile"), name("/application/json")
    held = update.add_object(file)
    spec[name("/EF")] = generic.DictionaryObject({name("/F"): held, name("/UF"): held})
    update.update_container(spec)
    update.write_in_place()
    verdict = looked(alone(tmp_path, out.getvalue()))
    assert verdict.answer == Answer.DIFFERENT
    assert "De gegevens in de PDF zijn er pas na het ondertekenen in gezet, of toen veranderd." in verdict.differences
    assert CHANGED_INSIDE not in verdict.differences  # what was signed is as it was
    seen = look(out.getvalue())
    assert seen is not None and not seen.holds


def test_a_paper_with_a_file_of_somebody_else_in_it_is_not_signed(tmp_path: Path) -> None:
    pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getest.")
    key = KeyFile(keys.key_file(tmp_path, keys.made("C. van Loon")))
    second = with_defect(filled_pdf(concept=False), INSIDE["a second file"].change)
    assert second.endswith(b"%%EOF\n")
    with pytest.raises(NotSignable, match="na het maken veranderd"):
        sign_with(second, key, keys.PASSPHRASE)


# --- on a disk ------------------------------------------------------------------------------------------------


def test_it_is_read_back_from_the_disk_with_what_is_in_it(tmp_path: Path) -> None:
    path, made = tmp_path / "besluit.pdf", paper()
    assert write_pdf(made, path, inside=True) == 3
    assert path.read_bytes() == filled_pdf() and [each.name for each in tmp_path.iterdir()] == ["besluit.pdf"]
    assert write_pdf(made, path, beside=True, inside=True) == 3
    assert inside_of(path.read_bytes()) == path.with_suffix(".json").read_bytes()


@pytest.mark.parametrize("name", ["changed content", "a second file", "not associated"])
def test_what_is_in_it_is_checked_before_it_counts_as_written(tmp_path: Path, name: str) -> None:
    made, wrong = paper(), with_defect(filled_pdf(), INSIDE[name].change)
    for data, inside in ((wrong, True), (render(made), True), (filled_pdf(), False)):
        with pytest.raises(BrokenPdf):
            put_paper(tmp_path / "besluit.pdf", data, made, to_json(made), beside=False, inside=inside)
    assert list(tmp_path.iterdir()) == []
    for data, inside in ((render(made), True), (filled_pdf(), False)):
        with pytest.raises(BrokenPdf, match="De gegevens zitten niet zo in de PDF als zij horen"):
            check_kept(data, to_json(made), made, inside)


def test_a_kept_paper_gets_its_content_only_where_its_pages_stay_the_same() -> None:
    made = paper(concept=False)
    assert with_content(render(made), to_json(made)) == filled_pdf(concept=False)
    older = changed(render(made), say(CONTENT, ""))
    assert with_content(older, to_json(made)) is None


# --- by the command line --------------------------------------------------------------------------------------


def test_export_puts_it_in_notes_it_and_verify_needs_nothing_else(kv: Any, folder: Path, tmp_path: Path) -> None:  # noqa: F811
    with Store.open(folder, store_keys.unlock(store_keys.header_path(folder), PASSPHRASE).data_key) as opened:
        made = example(next(_examples("J3")))
        opened.add(made)
    out = tmp_path / "besluit.pdf"
    done = kv("--data", folder, "export", made.id, "--out", out, "--json-in-pdf", "--voor", "rechtbank")
    assert done.code == 0 and done.out == f"Gemaakt: {out}\n"
    done = kv("verify", out, "--json")
    assert (done.code, json.loads(done.out)["answer"]) == (0, "klopt")
    with Store.open(folder, store_keys.unlock(store_keys.header_path(folder), PASSPHRASE).data_key) as opened:
        [left] = opened.exports(made.id)
    assert (left.what, left.reader) == ("pdf_met_inhoud", "rechtbank")
    assert left.sha256 == sha256(out.read_bytes()).hexdigest()
    content = inside_of(out.read_bytes())
    assert content is not None and from_json(content).recipient.kind == "rechtbank"
    out.write_bytes(refilled(out.read_bytes(), "Zuzanna", "Suzanna"))
    done = kv("verify", out)
    assert done.code == 6 and CHANGED_INSIDE in done.out


def _examples(name: str) -> Any:
    from papers import EXAMPLES

    return (each.name for each in EXAMPLES if each.name.startswith(name))


@pytest.mark.parametrize(
    ("out", "more", "words"),
    [("zaak.json", (), "--json-in-pdf hoort bij een PDF."), ("besluit.html", (), "--json-in-pdf hoort bij een PDF."),
     ("besluit.pdf", ("--schuilnamen",), "--json-in-pdf gaat niet samen met --schuilnamen.")],
)  # fmt: skip
def test_where_it_cannot_be_it_is_refused(kv: Any, tmp_path: Path, out: str, more: tuple[str, ...], words: str) -> None:  # noqa: F811
    from papers import EXAMPLES

    done = kv("export", EXAMPLES[0], "--out", tmp_path / out, "--json-in-pdf", *more)
    assert done.code == 2 and words in done.err and not (tmp_path / out).exists()
