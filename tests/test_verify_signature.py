"""`verify X.pdf --uitgevers MAP`: whose signature a paper has, by an issuer that the organisation trusts or not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commands import kv  # noqa: F401
from papers_to_check import paper
from test_signature import NAME

from app.halt import Exit
from reports import signed as reading
from reports.document_json import to_json
from reports.pdf import render
from reports.signature import sign
from reports.signing_key import read_file
from reports.signing_offline import HOW_TO_INSTALL
from tests import signing_keys as keys

pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: verify --uitgevers wordt NIET getest.")

SAME = "De inhoud van dit PDF-bestand is wat zijn vingerafdruk zegt."


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    """A finished paper that was signed, with its content beside it, and nothing else in the folder."""
    made = paper(concept=False)
    folder = tmp_path / "stuk"
    folder.mkdir()
    key = read_file(keys.key_file(tmp_path, keys.made(NAME)), keys.PASSPHRASE)
    (folder / "besluit.pdf").write_bytes(sign(render(made), key))
    (folder / "besluit.json").write_bytes(to_json(made))
    return folder / "besluit.pdf"


def test_a_certificate_of_a_trusted_issuer_is_named_with_that_issuer(kv, signed: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    done = kv("verify", signed, "--uitgevers", keys.roots_folder(tmp_path, keys.issuer()[0]))
    assert (done.code, done.err) == (Exit.DONE, "")
    assert done.out.startswith(SAME)
    assert "De handtekening klopt: sinds het ondertekenen is er geen byte veranderd." in done.out
    assert f"ondertekend door {NAME}, Gemeente Waterstad" in done.out
    assert "Het certificaat komt van een vertrouwde uitgever: Uitgever van de proef, Gemeente Waterstad." in done.out
    assert "Of het certificaat is ingetrokken, is niet nagegaan" in done.out


def test_without_a_folder_a_signature_is_told_and_its_issuer_is_left_open(kv, signed: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    done = kv("verify", signed)
    assert done.code == Exit.DONE and done.out.startswith(SAME)
    assert "De handtekening klopt: sinds het ondertekenen is er geen byte veranderd.\n" in done.out
    assert f"Volgens het certificaat ondertekend door {NAME}" in done.out
    assert "Of het certificaat van een vertrouwde uitgever komt, is niet nagegaan" in done.out
    assert len(json.loads(kv("verify", signed, "--json").out)["signature"]) == 4


def test_without_a_folder_a_signature_that_was_changed_still_does_not_hold(kv, signed: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    data = signed.read_bytes()
    place = data.rindex(b"/Contents <") + 2000
    signed.write_bytes(data[:place] + (b"0" if data[place : place + 1] != b"0" else b"1") + data[place + 1 :])
    done = kv("verify", signed)
    assert done.code == Exit.BROKEN and "De handtekening klopt niet." in done.out


def test_without_a_folder_an_unsigned_paper_is_not_blamed_for_that(kv, signed: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    signed.write_bytes(render(paper(concept=False)))
    done = kv("verify", signed)
    assert done.code == Exit.DONE and "ondertekend" not in done.out
    assert "signature" not in json.loads(kv("verify", signed, "--json").out)


def test_a_certificate_of_another_issuer_is_not_called_trusted(kv, signed: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    others = keys.roots_folder(tmp_path, keys.issuer("Een ander")[0])
    done = kv("verify", signed, "--uitgevers", others)
    assert done.code == Exit.NOT_CHECKED and done.out.startswith(SAME)
    assert "Het certificaat komt niet van een van de uitgevers in de map" in done.out
    told = json.loads(kv("verify", signed, "--uitgevers", others, "--json").out)
    assert told["answer"] == "klopt" and any("komt niet van een van de uitgevers" in each for each in told["signature"])


def test_a_paper_without_a_signature_is_called_unsigned(kv, signed: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    signed.write_bytes(render(paper(concept=False)))
    done = kv("verify", signed, "--uitgevers", keys.roots_folder(tmp_path, keys.issuer()[0]))
    assert done.code == Exit.NOT_CHECKED and done.out.startswith(SAME)
    assert done.out.endswith("Dit PDF-bestand is niet digitaal ondertekend.\n")


def test_a_signature_that_was_changed_does_not_hold(kv, signed: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    data = signed.read_bytes()
    place = data.rindex(b"/Contents <") + 2000
    other = b"0" if data[place : place + 1] != b"0" else b"1"
    signed.write_bytes(data[:place] + other + data[place + 1 :])
    done = kv("verify", signed, "--uitgevers", keys.roots_folder(tmp_path, keys.issuer()[0]))
    assert done.code == Exit.BROKEN and done.out.startswith(SAME)
    assert "De handtekening klopt niet." in done.out and "--uitgevers MAP" not in done.out


def test_another_content_stays_another_content_whoever_signed(kv, signed: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    signed.with_suffix(".json").write_bytes(to_json(paper(concept=False, mother="De moeder wil weg.")))
    done = kv("verify", signed, "--uitgevers", keys.roots_folder(tmp_path, keys.issuer()[0]))
    assert done.code == Exit.BROKEN and "De handtekening klopt:" in done.out


def test_without_the_extra_it_is_said_that_the_signature_was_not_checked(
    kv, signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # type: ignore[no-untyped-def] # fmt: skip
    monkeypatch.setattr(reading, "is_installed", lambda: False)
    done = kv("verify", signed, "--uitgevers", keys.roots_folder(tmp_path, keys.issuer()[0]))
    assert done.code == Exit.NOT_CHECKED and reading.NOT_CHECKED in done.out and HOW_TO_INSTALL not in done.err


def test_what_is_wrong_with_the_folder_is_told_before_the_paper_is_opened(kv, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    empty, broken = tmp_path / "leeg", tmp_path / "kapot"
    empty.mkdir()
    (empty / "lees mij.txt").write_text("hier komen de certificaten")
    broken.mkdir()
    (broken / "uitgever.pem").write_text("geen certificaat")
    wanted = {
        tmp_path / "nergens": (Exit.BAD_FILE, f"De map {tmp_path / 'nergens'} met certificaten bestaat niet."),
        empty: (Exit.BAD_FILE, f"In de map {empty} staat geen certificaat. Zet er de certificaten in van uitgevers"),
        broken: (Exit.BAD_FILE, f"{broken / 'uitgever.pem'} is geen certificaat dat het programma kan lezen."),
        empty / "lees mij.txt": (Exit.BAD_FILE, "is een bestand. Geef de map op waarin de certificaten staan."),
        " ": (Exit.WRONG_USE, "Noem bij --uitgevers een map."),
    }
    for folder, (code, words) in wanted.items():
        done = kv("verify", tmp_path / "er-is-geen.pdf", "--uitgevers", folder)
        assert (done.code, done.out) == (code, "") and words in done.err


def test_a_folder_with_issuers_is_of_no_use_to_a_store(kv, tmp_path: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    done = kv("--data", tmp_path, "verify", "--uitgevers", tmp_path)
    assert (done.code, done.err) == (Exit.WRONG_USE, "kindvoorop: --uitgevers hoort bij een PDF.\n")
