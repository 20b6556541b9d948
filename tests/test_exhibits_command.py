"""`kindvoorop export --producties`: the bundle without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundles import words_of
from commands import J3, PASSPHRASE, folder, kv
from exhibit_files import locked, plain

from app import keys
from models.evidence import Attachment
from models.store import Store

__all__ = ["folder", "kv"]


@pytest.fixture
def case(kv, folder: Path) -> str:  # type: ignore[no-untyped-def]
    """A dossier with two files, in a store."""
    assert kv("--data", folder, "import", J3).code == 0
    with Store.open(folder, keys.unlock(keys.header_path(folder), PASSPHRASE).data_key) as store:
        file = store.load(store.list_rows()[0].id)
        for name, data in (("rapport.pdf", plain(2)), ("dicht.pdf", locked("sesam"))):
            store.attach(file, file.sources[0], Attachment(name=name, kind="pdf"), data)
        return file.id


def test_the_bundle_is_made_for_a_reader_and_noted(kv, folder: Path, case: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / "producties.pdf"
    done = kv("--data", folder, "export", case, "--producties", out, "--voor", "rechtbank")
    assert (done.code, done.out) == (0, f"Gemaakt: {out} (5 bladzijden)\n")
    assert "Productie 2 (dicht.pdf (PDF)) is los bijgevoegd" in done.err
    assert "Voor de rechtbank" in words_of(out)[0]
    with Store.open(folder, keys.unlock(keys.header_path(folder), PASSPHRASE).data_key) as store:
        (left,) = store.exports(case)
        assert (left.what, left.reader) == ("producties", "rechtbank")


def test_both_papers_can_be_made_at_once(kv, folder: Path, case: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    paper, bundle = tmp_path / "besluit.pdf", tmp_path / "producties.pdf"
    assert kv("--data", folder, "export", case, "--out", paper, "--producties", bundle).code == 0
    assert paper.exists() and bundle.exists()


@pytest.mark.parametrize(
    ("options", "code", "why"),
    [
        ((), 2, "--out of --producties"),
        (("--producties", "x.json"), 2, "eindigt op .pdf"),
        (("--producties", "x.pdf", "--out", "x.pdf"), 2, "niet hetzelfde bestand"),
        (("--producties", "weg/x.pdf"), 5, "kan niet worden geschreven"),
    ],
)
def test_wrong_use_is_told(
    kv, folder: Path, case: str, tmp_path: Path, monkeypatch, options, code: int, why: str
) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    done = kv("--data", folder, "export", case, *options)
    assert done.code == code and why in done.err


def test_a_case_file_holds_no_files(kv, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kv("export", J3, "--producties", tmp_path / "x.pdf")
    assert done.code == 2 and "zaakbestand" in done.err
