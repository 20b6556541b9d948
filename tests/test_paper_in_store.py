"""Checking a paper with a store, in one piece and by the command line: which version it is, or what differs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from commands import PASSPHRASE, empty_store, folder, kv
from papers_to_check import changed, paper, put
from pdf_text import text_of

from app import keys
from app.casefile import read_case
from app.method import Method, load_method
from app.organisation import Organisation
from models.store import Store
from reports.document import Document, Paragraph
from reports.document_json import from_json, to_json
from reports.fingerprint import prints_of
from reports.paper_in_store import find
from reports.paper_verifying import open_paper, verify
from reports.papers import sign_with_papers, with_content
from reports.pdf import render, render_as
from reports.verdict import Answer, Verdict

assert folder and kv
TITLE = "Noodopvang"


@cache
def method() -> Method:
    return load_method()


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one version of a worked example, signed as the window does it."""
    made = tmp_path_factory.mktemp("vastgesteld")
    for name, data in empty_store().items():
        (made / name).write_bytes(data)
    with Store.open(made, keys.unlock(keys.header_path(made), PASSPHRASE).data_key, who="S. Bos") as opened:
        example = next(each for each in files("resources").joinpath("examples").iterdir() if each.name.startswith("J1"))
        file = read_case(example.read_bytes(), method())
        file.title = TITLE
        opened.add(file)
        file.status = "concept"
        day, mark = date(2025, 12, 1), "stap 1, 0000"
        frozen = sign_with_papers(file, method(), "S. Bos", "arts", day, "", (), Organisation(), mark)
        opened.add_version(file, frozen.version, frozen.papers)
    return made


@pytest.fixture
def store(folder: Path, signed: Path) -> Iterator[Store]:
    """That store, for one test."""
    shutil.copytree(signed, folder, dirs_exist_ok=True)
    with Store.open(folder, keys.unlock(keys.header_path(folder), PASSPHRASE).data_key) as opened:
        yield opened


def kept(store: Store) -> tuple[bytes, bytes, list[tuple[bytes, bytes]]]:
    [row] = store.list_rows()
    [version] = store.versions(row.id)
    return version.pdf, version.document, [(each.pdf, each.document_text()) for each in store.papers(version)]


def looked(store: Store, path: Path) -> Verdict:
    opened = open_paper(path)
    return verify(opened, find(store, opened.pdf.data, opened.prints, opened.words))


def alone(folder: Path, pdf: bytes) -> Path:
    path = folder / "stuk.pdf"
    path.write_bytes(pdf)
    return path


def altered(document: Document) -> tuple[Document, str]:
    """The same with one word more in its last long paragraph."""
    at = max(i for i, each in enumerate(document.blocks) if isinstance(each, Paragraph) and len(each.runs[0].text) > 60)
    block = document.blocks[at]
    assert isinstance(block, Paragraph)
    run = replace(block.runs[0], text=f"Zogenaamd: {block.runs[0].text}")
    blocks = (*document.blocks[:at], replace(block, runs=(run, *block.runs[1:])), *document.blocks[at + 1 :])
    return replace(document, blocks=blocks), "Zogenaamd:"


def test_with_a_store_it_says_which_version_a_paper_is_and_for_whom(store: Store, tmp_path: Path) -> None:
    pdf, _content, others = kept(store)
    verdict = looked(store, alone(tmp_path, pdf))
    assert verdict.answer == Answer.SAME
    assert verdict.headline == f"Dit is precies versie 1 van dossier «{TITLE}», zoals gemaakt voor wie beslist."
    assert "byte voor byte gelijk" in verdict.established[1]
    told = {looked(store, alone(tmp_path, each)).headline for each, _ in others}
    assert len(told) == len(others) >= 3 and any(each.endswith("voor de rechtbank.") for each in told)
    again = changed(pdf, lambda opened: None)
    assert "opnieuw opgeslagen" in looked(store, alone(tmp_path, again)).established[1]
    signed = looked(store, alone(tmp_path, pdf + b"\n% iets erachter\n"))
    assert signed.answer == Answer.SAME and "digitale handtekening" in signed.established[1]


def test_what_differs_from_the_version_is_named(store: Store, tmp_path: Path) -> None:
    _, content, _ = kept(store)
    document = from_json(content)
    other, word = altered(document)
    for prints in (prints_of(document), prints_of(other)):
        verdict = looked(store, alone(tmp_path, render_as(other, prints)))
        assert verdict.answer == Answer.DIFFERENT
        assert verdict.headline.startswith(f"Dit stuk noemt versie 1 van dossier «{TITLE}», maar is iets anders")
        assert word in "\n".join(verdict.differences)


def test_a_version_that_the_store_does_not_know_is_held_against_the_nearest(store: Store, tmp_path: Path) -> None:
    _, content, _ = kept(store)
    document = from_json(content)
    other, word = altered(replace(document, meta=replace(document.meta, version_mark="ab" * 32)))
    path = put(tmp_path, other)
    verdict = looked(store, path)
    assert verdict.answer == Answer.UNKNOWN and "staat niet in deze kluis" in verdict.headline
    assert f"Het meest lijkt het op versie 1 van dossier «{TITLE}»." in verdict.differences
    assert word in "\n".join(verdict.differences)


def test_a_concept_is_not_in_the_store_unless_this_very_file_left_it(store: Store, tmp_path: Path) -> None:
    made = paper()
    verdict = looked(store, put(tmp_path, made))
    assert verdict.answer == Answer.SAME and "Een concept bewaart de kluis niet" in verdict.headline
    [row] = store.list_rows()
    store.note_export(row.id, "pdf", "rechtbank", 0, render(made))
    verdict = looked(store, put(tmp_path, made))
    assert verdict.headline.startswith("Dit bestand is byte voor byte gelijk aan wat op ")
    assert verdict.headline.endswith(f"opgeslagen uit dossier «{TITLE}» (concept of ander stuk, voor de rechtbank).")


def test_all_papers_of_a_version_bear_its_mark_and_nothing_withheld_can_be_tried_against_it(store: Store) -> None:
    from hashlib import sha256

    pdf, content, others = kept(store)
    [row] = store.list_rows()
    [version] = store.versions(row.id)
    marks = {from_json(each).meta.version_mark for each in (content, *(text for _, text in others))}
    assert len(marks) == 1 and store.version_with_fingerprint(marks.pop()) == (row.id, 1)
    assert store.version_with_fingerprint("0" * 64) is None
    for each, text in [(pdf, content), *others]:
        with pikepdf.open(BytesIO(each)) as opened:
            said = json.dumps({str(k): str(v) for k, v in opened.trailer.Info.items()}) + text_of(each) + text.decode()
        assert version.id not in said and version.sha256 not in said and sha256(version.content).hexdigest() not in said


# --- With its content in it ------------------------------------------------------------------------------------


def test_a_version_with_its_content_in_it_is_that_version(store: Store, tmp_path: Path) -> None:
    for pdf, content in (kept(store)[:2], kept(store)[2][-1]):
        filled = with_content(pdf, content)
        assert filled is not None
        verdict = looked(store, alone(tmp_path, filled))
        assert verdict.answer == Answer.SAME and verdict.headline.startswith("Dit is precies versie 1 van dossier")
        assert verdict.established[1:] == (
            "De gegevens zitten ook in de PDF, zoals dit programma ze erin zet.", "Verder is het bestand het bewaarde.",
        )  # fmt: skip
        behind = looked(store, alone(tmp_path, filled + b"% iets\n"))
        assert behind.answer == Answer.SAME and "Achter het bestand is iets toegevoegd" in behind.established[-1]


def test_other_content_or_another_file_in_a_version_is_named(store: Store, tmp_path: Path) -> None:
    pdf, content, [(_, other), *_] = kept(store)
    document = from_json(content)

    def refill(opened: pikepdf.Pdf) -> None:
        opened.Root.AF[0].EF.F.write(other)

    verdict = looked(store, alone(tmp_path, changed(render(document, inside=True), refill)))
    assert verdict.answer == Answer.DIFFERENT
    assert any(each.startswith("De gegevens in de PDF zijn niet die waarvan") for each in verdict.differences)
    with_a_file = changed(pdf, lambda opened: opened.attachments.__setitem__("brief.txt", b"Geheim"))
    verdict = looked(store, alone(tmp_path, with_a_file))
    assert verdict.answer == Answer.DIFFERENT and "«brief.txt»" in "\n".join(verdict.differences)


# --- By the command line --------------------------------------------------------------------------------------


def test_the_exit_code_says_what_came_of_it(kv: Any, tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    done = kv("verify", path)
    assert done.code == 0 and done.out.startswith("De inhoud van dit PDF-bestand is wat zijn vingerafdruk zegt.\n✓ ")
    content = path.with_suffix(".json").rename(tmp_path / "elders.json")
    assert kv("verify", path).code == 7
    assert kv("verify", path, "--inhoud", content).code == 0
    content.write_bytes(content.read_bytes().replace(b"zes maanden", b"tien jaar"))
    done = kv("verify", path, "--inhoud", content, "--json")
    told = json.loads(done.out)
    assert (done.code, told["answer"]) == (6, "anders")
    assert "onder «Besluit», alinea 4" in told["differences"][1]
    assert kv("verify", path, "--inhoud", tmp_path / "nergens.json").code == 3
    path.write_bytes(b"geen pdf")
    done = kv("verify", path)
    assert done.code == 3 and done.err.endswith("Dit is geen PDF-bestand.\n")
    assert kv("verify", tmp_path / "nergens.pdf").code == 3
    assert kv("verify", path, "--kenmerk", "stap 1, 3f2a 9c1e 77b0 41d2 88aa").code == 2
    assert kv("verify", "zaak", "--inhoud", content).code == 2


def test_with_the_vault_it_names_the_version(kv: Any, folder: Path, store: Store, tmp_path: Path) -> None:
    pdf, _, _ = kept(store)
    store.close()
    path = alone(tmp_path, pdf)
    assert kv("--data", folder, "verify", path).code == 7  # no vault is opened unless that is asked
    done = kv("--data", folder, "verify", path, "--kluis")
    assert done.code == 0 and done.out.startswith("Dit is precies versie 1 van dossier")


def test_export_writes_both_and_notes_both(kv: Any, folder: Path, store: Store, tmp_path: Path) -> None:
    [row] = store.list_rows()
    store.close()
    out = tmp_path / "besluit.pdf"
    done = kv("--data", folder, "export", row.id, "--out", out, "--met-json", "--voor", "rechtbank")
    assert done.code == 0 and done.out == f"Gemaakt: {out}\nGemaakt: {out.with_suffix('.json')}\n"
    assert kv("verify", out).code == 0
    with Store.open(folder, keys.unlock(keys.header_path(folder), PASSPHRASE).data_key) as opened:
        left = [(each.what, each.reader) for each in opened.exports(row.id)]
    assert left == [("pdf", "rechtbank"), ("inhoud", "rechtbank")]
    out.with_suffix(".json").write_text("iets anders")
    done = kv("--data", folder, "export", row.id, "--out", out, "--met-json")
    assert done.code == 5 and "besluit.json bestaat al en is iets anders" in done.err
    assert kv("--data", folder, "export", row.id, "--out", tmp_path / "zaak.json", "--met-json").code == 2


def test_content_that_is_written_for_a_reader_is_what_stands_on_paper(kv: Any, tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    assert to_json(from_json(path.with_suffix(".json").read_bytes())) == path.with_suffix(".json").read_bytes()
