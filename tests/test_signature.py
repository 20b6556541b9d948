"""Signing a PDF: it holds for pyHanko, keeps every byte that was there, and a change anywhere is named."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from test_pdf_files import LONG, document, point

from reports import signed as reading
from reports.document import PageBreak
from reports.pdf import render
from reports.signature import NotSignable, SigningFailed, refuse_unsignable, sign, sign_with
from reports.signature_roots import RootsProblem, read_roots
from reports.signed import look, told
from reports.signed_record import MOST, STEP, changed_spans, find_record, record_of
from reports.signing_key import KeyFile, KeyProblem, NotValidNow, SigningKey, read_file
from reports.signing_offline import HOW_TO_INSTALL, NotInstalled
from tests import signing_keys as keys

pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getest.")

NAME = "C. van Loon"


@cache
def paper() -> bytes:
    return render(document(point(LONG), PageBreak(), point("Meer.", 2), PageBreak(), point("Slot.", 3)))


@cache
def open_key(kind: str = "ec") -> SigningKey:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        return read_file(keys.key_file(Path(folder), keys.made(NAME, kind=kind), kind), keys.PASSPHRASE)


@cache
def signed_paper() -> bytes:
    return sign(paper(), open_key())


# --- what is signed -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_a_signed_file_holds_for_pyhanko_itself(tmp_path: Path, kind: str) -> None:
    from pyhanko.keys import load_certs_from_pemder
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    data = sign_with(paper(), KeyFile(keys.key_file(tmp_path, keys.made(NAME, kind=kind), kind)), keys.PASSPHRASE)
    roots = list(load_certs_from_pemder([str(keys.roots_folder(tmp_path, keys.issuer()[0]) / "0.pem")]))
    context = ValidationContext(trust_roots=roots, allow_fetching=False, revocation_mode="soft-fail")
    (found,) = PdfFileReader(BytesIO(data)).embedded_signatures
    status = validate_pdf_signature(found, context)
    assert status.bottom_line and status.intact and status.valid and status.trusted and status.docmdp_ok
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    assert found.sig_object["/SubFilter"] == "/ETSI.CAdES.detached" and found.docmdp_level.value == 1


def test_what_was_there_stays_byte_for_byte() -> None:
    before, after = (pikepdf.open(BytesIO(each)) for each in (paper(), signed_paper()))
    assert signed_paper().startswith(paper())
    assert len(before.pages) == len(after.pages)
    for old, new in zip(before.pages, after.pages, strict=True):
        assert old.Contents.read_raw_bytes() == new.Contents.read_raw_bytes()
    assert before.docinfo == after.docinfo, "no maker and no moment but those of the file itself"
    (field,) = after.Root.AcroForm.Fields
    assert [int(each) for each in field.Rect] == [-9999] * 4 and "/AP" not in field, "nothing of it shows on paper"


def with_tags() -> bytes:
    """The same paper with a structure and properties in XMP, as an archive asks."""
    out = BytesIO()
    with pikepdf.open(BytesIO(paper())) as pdf:
        pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        top = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
        one = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Document, P=top, T=f"{LONG} tags")
        )
        top.K = pikepdf.Array([one])
        pdf.Root.StructTreeRoot = top
        pdf.Root.Metadata = pdf.make_stream(
            b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>' + b" " * 2000,
            Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML,
        )  # fmt: skip
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, fix_metadata_version=False)
    return out.getvalue()


def test_tags_and_properties_are_the_same_objects_before_and_after() -> None:
    data = with_tags()
    after = sign(data, open_key())
    with pikepdf.open(BytesIO(data)) as old, pikepdf.open(BytesIO(after)) as new:
        for name in ("/StructTreeRoot", "/Metadata", "/MarkInfo", "/Pages"):
            assert old.Root[name].objgen == new.Root[name].objgen
        assert old.Root.Metadata.read_raw_bytes() == new.Root.Metadata.read_raw_bytes()
        assert old.Root.StructTreeRoot.unparse() == new.Root.StructTreeRoot.unparse()
    added = after[len(data) :]
    assert b"StructElem" not in added and b"xpacket" not in added and b"/Producer" not in added


def test_a_file_with_packed_objects_is_signed_too() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(paper())) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    data = out.getvalue()
    assert b"/ObjStm" in data
    signed = sign_with_open_key(data)
    seen = look(signed)
    assert seen is not None and seen.holds and seen.before == data
    assert "De ondertekende inhoud is veranderd" in named(flipped(signed, data.index(b"/ObjStm")))


def sign_with_open_key(data: bytes) -> bytes:
    refuse_unsignable(data)
    return sign(data, open_key())


def test_a_large_file_keeps_its_record_within_what_an_archive_allows() -> None:
    record = record_of(bytes(STEP * MOST * 3 + 1), bytes(32))
    assert len(record.pieces) < 32_767 and record.step == 4 * STEP


# --- what it says ---------------------------------------------------------------------------------------------


def test_who_signed_and_what_was_there_before_can_be_read() -> None:
    moment = datetime(2026, 3, 4, 14, 30, tzinfo=UTC)
    seen = look(sign(paper(), open_key(), moment))
    assert seen is not None and seen.holds
    assert (seen.signer, seen.issuer) == (f"{NAME}, Gemeente Waterstad", "Uitgever van de proef, Gemeente Waterstad")
    assert seen.claimed_at == moment and seen.before == paper()
    lines = told(seen)
    assert lines[0] == "De handtekening klopt: sinds het ondertekenen is er geen byte veranderd."
    assert "het is niet bewezen" in " ".join(lines) and "is niet nagegaan" in seen.trust


def test_a_file_without_a_signature_has_none() -> None:
    for data in (paper(), paper()[:-100], b"", b"%PDF-1.7", bytes(range(256)) * 40):
        assert look(data) is None


def test_a_signature_of_another_program_is_checked_as_well(tmp_path: Path) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner, sign_pdf

    path = keys.key_file(tmp_path, keys.made(NAME))
    signer = SimpleSigner.load_pkcs12(str(path), passphrase=keys.PASSPHRASE.encode())
    meta = PdfSignatureMetadata(field_name="Ander", subfilter=SigSeedSubFilter.ADOBE_PKCS7_DETACHED)
    out = BytesIO()
    sign_pdf(IncrementalPdfFileWriter(BytesIO(paper())), meta, signer, new_field_spec=SigFieldSpec("Ander"), output=out)
    data = out.getvalue()
    seen = look(data)
    assert seen is not None and seen.holds and seen.before == paper()
    assert "De ondertekende inhoud is veranderd." in named(flipped(data, 5000))


def test_trust_comes_only_from_the_folder_with_issuers(tmp_path: Path) -> None:
    ours = read_roots(keys.roots_folder(tmp_path, keys.issuer()[0]))
    (tmp_path / "ander").mkdir()
    others = read_roots(keys.roots_folder(tmp_path / "ander", keys.issuer("Een ander")[0]))
    known, unknown = look(signed_paper(), ours), look(signed_paper(), others)
    assert known is not None and unknown is not None and known.holds and unknown.holds
    assert known.trust.startswith("Het certificaat komt van een vertrouwde uitgever: Uitgever van de proef")
    assert "ingetrokken, is niet nagegaan" in known.trust
    assert unknown.trust.startswith("Het certificaat komt niet van een van de uitgevers")


def test_a_certificate_that_has_expired_is_not_called_trusted(tmp_path: Path) -> None:
    path = keys.key_file(tmp_path, keys.made("Verlopen", days=(-100, -1)))
    data = sign_with(paper(), KeyFile(path), keys.PASSPHRASE, in_spite_of_time=True)
    seen = look(data, [keys.issuer()[0]])
    assert seen is not None and seen.holds and "nu niet geldig (verlopen)" in seen.trust


def test_a_folder_without_certificates_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RootsProblem, match="staat geen certificaat"):
        read_roots(tmp_path)
    (tmp_path / "kapot.pem").write_bytes(b"geen certificaat")
    with pytest.raises(RootsProblem, match=r"kapot\.pem is geen certificaat"):
        read_roots(tmp_path)
    with pytest.raises(RootsProblem, match="bestaat niet"):
        read_roots(tmp_path / "nergens")


def test_without_the_extra_the_file_before_and_every_change_in_it_are_still_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = signed_paper()
    monkeypatch.setattr(reading, "is_installed", lambda: False)
    seen = look(data)
    assert seen is not None and not seen.checked and not seen.holds and not seen.changed
    assert seen.before == paper() and seen.signer.startswith(NAME)
    assert told(seen)[0].startswith("De handtekening zelf is niet nagekeken")
    for place in (300, len(paper()) // 2, len(paper()) + 200, len(signed_paper()) - 5):
        assert named(flipped(signed_paper(), place)), place


def test_without_the_extra_nothing_is_signed_and_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reports.signing_offline.find_spec", lambda _name: None)
    with pytest.raises(NotInstalled) as problem:
        sign_with(paper(), KeyFile(tmp_path / "x.p12"), "")
    assert str(problem.value) == HOW_TO_INSTALL
    readme = " ".join((Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8").split())
    assert 'python -m pip install ".[sign]"' in HOW_TO_INSTALL and 'python -m pip install ".[sign]"' in readme


# --- what was changed -----------------------------------------------------------------------------------------


def flipped(data: bytes, place: int, bit: int = 0) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 1 << bit
    return bytes(changed)


def named(data: bytes) -> str:
    """What is said to have changed; empty when the file is taken for whole, or for one without a signature."""
    seen = look(data)
    return "" if seen is None or seen.holds else " ".join(seen.changed)


def test_a_flipped_bit_anywhere_is_named_and_never_accepted() -> None:
    import random

    data, choose = signed_paper(), random.Random(20261122)
    start = data.rindex(b"/Contents <") + 10
    end = data.index(b">", start) + 1
    inside = choose.sample(range(start, end), 150)
    content = choose.sample(range(len(paper())), 60)
    added = [*choose.sample([*range(len(paper()), start), *range(end, len(data))], 80), start, end - 1]
    for places, words in (
        (content, "De ondertekende inhoud is veranderd"),
        (inside, "De handtekening"),
        (added, ""),
    ):
        for place in places:
            told_of = named(flipped(data, place, choose.randrange(8)))
            assert told_of and words in told_of, place
            assert words or "inhoud is veranderd" not in told_of, "what was added is not the content"


def test_a_signature_in_which_nothing_can_be_read_any_more_is_still_named() -> None:
    """Every byte of the first certificate's head, where a reader of certificates stumbles in its own ways."""
    data = signed_paper()
    start = data.rindex(b"/Contents <") + 11
    for place in range(start, start + 240):
        for bit in (0, 2):
            assert named(flipped(data, place, bit)), (place, bit)


def test_the_page_of_a_change_is_told() -> None:
    pages = [each.Contents.read_raw_bytes() for each in pikepdf.open(BytesIO(paper())).pages]
    middle = paper().index(pages[-1]) + len(pages[-1]) // 2
    assert f"veranderd op bladzijde {len(pages)}" in named(flipped(signed_paper(), middle))
    first = paper().index(pages[0]) + len(pages[0]) // 2
    assert "veranderd op bladzijde 1 (byte " in named(flipped(signed_paper(), first))


def test_a_change_in_tags_properties_or_typeface_is_told_as_such() -> None:
    data = with_tags()
    signed = sign(data, open_key())
    with pikepdf.open(BytesIO(data)) as pdf:
        font = next(each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/FontFile2" in each)
        typeface = data.index(font.FontFile2.read_raw_bytes())
    for place, words in (
        (data.index(b"xpacket") + 500, "in de eigenschappen van het bestand (XMP)"),
        (data.index(b"/StructElem") - 300, "in de opbouw voor hulpsoftware (tags)"),
        (typeface + 2000, "in een lettertype"),
        (data.rindex(b"startxref") - 300, "in de inhoudstabel van het bestand"),
    ):
        assert words in named(flipped(signed, place))


def test_bytes_behind_the_signature_are_named() -> None:
    assert "Na het ondertekenen is er iets toegevoegd: 3 bytes" in named(signed_paper() + b"\n%x")
    out = BytesIO()
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(signed_paper()))
    writer.root["/Lang"] = generic.TextStringObject("en")
    writer.update_root()
    writer.write(out)
    assert "Na het ondertekenen is er iets toegevoegd" in named(out.getvalue())


def test_a_cut_off_file_is_no_whole_one() -> None:
    data = signed_paper()
    for length in (len(data) - 1, len(data) - 400, len(paper()) + 5000):
        assert named(data[:length]), length


def test_a_signature_of_another_file_is_not_taken_over() -> None:
    other = sign(render(document(point("Een heel ander besluit."))), open_key())
    own, its = signed_paper(), re.search(rb"/Contents (<[0-9A-F]+>)", other)
    mine = re.search(rb"/Contents (<[0-9A-F]+>)", own)
    assert its is not None and mine is not None
    if len(its[1]) == len(mine[1]):
        assert named(own[: mine.start(1)] + its[1] + own[mine.end(1) :])
    else:
        pytest.fail("both were signed with the same key, so their signatures have the same room")


def test_a_signature_by_another_key_under_the_same_name_is_seen() -> None:
    own = open_key()
    stranger = keys.private_key("ec", 99)
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    assert isinstance(stranger, ec.EllipticCurvePrivateKey)
    forged = SigningKey(own.certificate, own.chain, lambda data: stranger.sign(data, ec.ECDSA(hashes.SHA256())))
    with pytest.raises(SigningFailed, match="hoort niet bij het certificaat"):
        sign(paper(), forged)


def test_what_is_checked_is_the_signature_that_is_shown() -> None:
    from dataclasses import replace

    from reports.signature_check import check
    from reports.signed_range import container, find_range

    data = signed_paper()
    found = find_range(data)
    assert found is not None
    packed, record = container(data, found), find_record(data)
    assert check(data, found, packed, record).problems == ()
    for other in (replace(found, start=found.start + 2), replace(found, end=found.end - 2), replace(found, covered=9)):
        assert check(data, other, packed, record).problems


def test_the_record_names_the_changed_piece() -> None:
    record = find_record(signed_paper())
    assert record is not None and changed_spans(record, paper()) == []
    assert changed_spans(record, flipped(paper(), 1000)) == [(768, 1024)]


# --- what is not signed ---------------------------------------------------------------------------------------


def test_a_concept_is_not_signed() -> None:
    with pytest.raises(NotSignable, match="Een concept wordt niet ondertekend"):
        refuse_unsignable(render(document(point("Tekst."), concept=True)))
    refuse_unsignable(render(document(point("Hierna staat het woord CONCEPT in de tekst."))))


def saved(change: object = None, **how: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(paper())) as pdf:
        if callable(change):
            change(pdf)
        pdf.save(out, **how)
    return out.getvalue()


def of_another(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Creator"] = "Een ander programma"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (lambda: saved(encryption=pikepdf.Encryption(owner="a", user="b")), "versleuteld"),
        (lambda: saved(encryption=pikepdf.Encryption(owner="a", user="")), "versleuteld"),
        (lambda: saved(of_another), "niet door Kind Voorop gemaakt"),
        (lambda: saved(lambda pdf: setattr(pdf.Root, "AcroForm", pikepdf.Dictionary())), "na het maken veranderd"),
        (signed_paper, "al ondertekend"),
        (lambda: paper()[:-40], "geen PDF zoals Kind Voorop die schrijft"),
        (lambda: b"Dit is geen PDF", "geen PDF zoals Kind Voorop die schrijft"),
        (lambda: paper() + paper(), "geen PDF zoals Kind Voorop die schrijft"),
        (lambda: paper().replace(b"/Pages", b"/Pagez"), "beschadigd|veranderd"),
    ],
)
def test_what_is_not_signed_and_why(data: object, words: str) -> None:
    assert callable(data)
    with pytest.raises(NotSignable, match=words):
        refuse_unsignable(data())


# --- the key --------------------------------------------------------------------------------------------------


def problem_with(path: Path, passphrase: str = keys.PASSPHRASE) -> KeyProblem:
    with pytest.raises(KeyProblem) as problem:
        sign_with(paper(), KeyFile(path), passphrase)
    return problem.value


def test_a_wrong_passphrase_and_a_file_without_a_key_are_told_at_their_field(tmp_path: Path) -> None:
    good = keys.key_file(tmp_path, keys.made(NAME))
    wrong = problem_with(good, "mis")
    assert wrong.where == "secret" and "De wachtzin past niet" in str(wrong) and "mis" not in str(wrong).split()
    bare = keys.key_file(tmp_path, keys.made("Zonder sleutel"), with_key=False)
    assert "geen geheime sleutel" in str(problem_with(bare)) and problem_with(bare).where == "file"
    (tmp_path / "tekst.p12").write_text("geen sleutel")
    assert "geen bestand met een sleutel" in str(problem_with(tmp_path / "tekst.p12"))
    assert "niet te lezen" in str(problem_with(tmp_path / "nergens.p12"))


def test_a_file_without_a_passphrase_is_opened(tmp_path: Path) -> None:
    path = keys.key_file(tmp_path, keys.made(NAME), passphrase="")
    seen = look(sign_with(paper(), KeyFile(path), ""))
    assert seen is not None and seen.holds


def test_a_certificate_that_may_not_sign_is_refused(tmp_path: Path) -> None:
    path = keys.key_file(tmp_path, keys.made("Alleen voor versleutelen", signs=False))
    assert "mag niet worden ondertekend" in str(problem_with(path))
    path = keys.key_file(tmp_path, keys.issuer()[0])
    assert "mag niet worden ondertekend" in str(problem_with(path))


@pytest.mark.parametrize(
    ("common", "days", "words"), [("Verlopen", (-100, -1), "is verlopen op"), ("Later", (5, 9), "pas geldig vanaf")]
)
def test_a_certificate_out_of_its_time_asks_first(
    tmp_path: Path, common: str, days: tuple[int, int], words: str
) -> None:
    path = keys.key_file(tmp_path, keys.made(common, days=days))
    problem = problem_with(path)
    assert isinstance(problem, NotValidNow) and words in str(problem)
    assert look(sign_with(paper(), KeyFile(path), keys.PASSPHRASE, in_spite_of_time=True)) is not None


def test_only_the_certificates_above_the_key_go_along(tmp_path: Path) -> None:
    chain = read_file(keys.key_file(tmp_path, keys.made(NAME)), keys.PASSPHRASE).chain
    assert chain == (keys.issuer()[0],), "another certificate in the file stays there"


def test_the_secret_is_in_no_error_and_no_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = keys.key_file(tmp_path, keys.made(NAME))
    with caplog.at_level(0):
        error = problem_with(path, "een-geheim-woord")
        look(flipped(signed_paper(), len(paper()) + 3000))
    assert "een-geheim-woord" not in repr(error) + repr(error.__cause__) + caplog.text
    assert "Loon" not in caplog.text
