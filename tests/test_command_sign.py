"""`onderteken` on the command line: a signed file, or an exit code and a reason, and never the secret in either."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Answer, kv, process  # noqa: F401
from test_pdf_files import document, point
from test_signature import NAME, paper

from app.halt import Exit
from reports.pdf import render
from reports.signed import look
from tests import signing_keys as keys

pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: onderteken wordt NIET getest.")


@pytest.fixture
def at_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a paper and a key, and the passphrase of the key in the environment."""
    monkeypatch.setenv("KINDVOOROP_KEY_PASSPHRASE", keys.PASSPHRASE)
    (tmp_path / "besluit.pdf").write_bytes(paper())
    keys.key_file(tmp_path, keys.made(NAME)).rename(tmp_path / "sleutel.p12")
    return tmp_path


def run(kv, folder: Path, *more: object, file: str = "besluit.pdf", p12: str = "sleutel.p12") -> Answer:  # type: ignore[no-untyped-def] # noqa: F811
    return kv("onderteken", folder / file, "--p12", folder / p12, "--out", folder / "ondertekend.pdf", *more)


def test_a_file_is_signed_and_written(kv, at_hand: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    answer = run(kv, at_hand)
    assert (answer.code, answer.err) == (Exit.DONE, "")
    assert answer.out == f"Ondertekend en nagekeken: {at_hand / 'ondertekend.pdf'}\n"
    seen = look((at_hand / "ondertekend.pdf").read_bytes())
    assert seen is not None and seen.holds and seen.before == paper() == (at_hand / "besluit.pdf").read_bytes()
    assert sorted(each.name for each in at_hand.iterdir()) == ["besluit.pdf", "ondertekend.pdf", "sleutel.p12"]


def test_the_passphrase_comes_from_a_file_where_that_is_named(kv, at_hand: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    (at_hand / "wachtzin.txt").write_text("een verkeerde\n")
    answer = run(kv, at_hand, "--key-passphrase-file", at_hand / "wachtzin.txt")
    assert answer.code == Exit.BAD_FILE and "De wachtzin past niet op dit bestand" in answer.err
    assert "een verkeerde" not in answer.err and not (at_hand / "ondertekend.pdf").exists()


def test_a_certificate_out_of_its_time_needs_a_yes(kv, at_hand: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    keys.key_file(at_hand, keys.made("Verlopen", days=(-100, -1)))
    answer = run(kv, at_hand, p12="Verlopen.p12")
    assert answer.code == Exit.BLOCKED and "is verlopen op" in answer.err and "--toch" in answer.err
    assert run(kv, at_hand, "--toch", p12="Verlopen.p12").code == Exit.DONE


def test_what_cannot_be_signed_is_told_before_a_passphrase_is_asked(kv, at_hand: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    (at_hand / "concept.pdf").write_bytes(render(document(point("Tekst."), concept=True)))
    answer = run(kv, at_hand, file="concept.pdf", p12="nergens.p12")
    assert answer.code == Exit.BAD_FILE and "Een concept wordt niet ondertekend" in answer.err
    assert run(kv, at_hand, file="nergens.pdf").code == Exit.BAD_FILE
    assert run(kv, at_hand, p12="nergens.p12").code == Exit.BAD_FILE


def test_wrong_use_is_told(kv, at_hand: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    assert run(kv, at_hand, "--token", "Kaart").code == Exit.WRONG_USE
    base = ("onderteken", at_hand / "besluit.pdf", "--out", at_hand / "x.pdf")
    assert kv(*base).code == Exit.WRONG_USE
    assert "hoe de kaart heet" in kv(*base, "--pkcs11", at_hand / "module.so").err
    assert kv(*base[:2], "--p12", at_hand / "sleutel.p12", "--out", at_hand / "x.txt").code == Exit.WRONG_USE


def test_a_folder_that_is_gone_leaves_nothing_behind(kv, at_hand: Path) -> None:  # type: ignore[no-untyped-def] # noqa: F811
    answer = kv(
        "onderteken", at_hand / "besluit.pdf", "--p12", at_hand / "sleutel.p12", "--out", at_hand / "weg" / "x.pdf"
    )
    assert answer.code == Exit.NOT_WRITTEN and not (at_hand / "weg").exists()


def test_without_a_passphrase_and_without_a_terminal_it_says_where_one_may_come_from(at_hand: Path) -> None:
    answer = process("onderteken", at_hand / "besluit.pdf", "--p12", at_hand / "sleutel.p12", "--out",
                     at_hand / "x.pdf", KINDVOOROP_KEY_PASSPHRASE="")  # fmt: skip
    assert answer.code == Exit.STORE and "KINDVOOROP_KEY_PASSPHRASE" in answer.err
