"""The command line: the same work without a window, with messages in Dutch and exit codes a script can rely on."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import commands
import pytest
from commands import J3, PASSPHRASE, content, process
from filled import filled
from pdf_text import pages_of
from shipped import method

from app.casefile import comparable, dump_case, write_case
from app.changes import add_child, begin
from app.halt import Exit
from app.keys import header_path, unlock
from models.store import Store

# Fixtures: one command line in this process, and a folder with an empty store.
kv, folder = commands.kv, commands.folder


# --- Making a store, reading in, listing ----------------------------------------------


def test_a_whole_round_as_a_script_does_it(tmp_path: Path) -> None:
    folder, secret = tmp_path / "gegevens", tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE + "\r\n", encoding="utf-8")
    made = process("init", "--data", folder, "--passphrase-file", secret)
    assert made.code == 0 and made.err == ""
    recovery = re.search(r"Herstelsleutel: (\S{44})", made.out)
    assert recovery and "U ziet hem één keer" in made.out

    read_in = process("--data", folder, "--passphrase-file", secret, "import", J3)
    id = re.search(r"Ingelezen als dossier ([0-9a-f]{32}): Einde van de hotelopvang", read_in.out)
    assert read_in.code == 0 and id

    listed = process("list", "--json", "--data", folder, KINDVOOROP_PASSPHRASE=recovery[1])
    (row,) = json.loads(listed.out)
    assert row["id"] == id[1] and row["children"] == ["Zuzanna", "Kacper", "Lena"] and row["due_on"] == "2025-11-03"

    out = tmp_path / "uit.json"
    exported = process("export", id[1], "--out", out, "--data", folder, KINDVOOROP_PASSPHRASE=PASSPHRASE)
    assert exported.code == 0 and str(out) in exported.out
    assert comparable(json.loads(out.read_bytes())) == comparable(json.loads(J3.read_bytes()))

    checked = process("check", id[1], "--json", "--data", folder, KINDVOOROP_PASSPHRASE=PASSPHRASE)
    of_the_file = process("check", J3, "--json")
    assert checked.code == of_the_file.code == 0
    assert [each["rule"] for each in json.loads(checked.out)] == [each["rule"] for each in json.loads(of_the_file.out)]


def test_the_list_is_readable(kv: Any, folder: Path) -> None:
    assert "nog leeg" in kv("list", "--data", folder).out
    kv("import", J3, "--data", folder)
    said = kv("list", "--data", folder)
    assert said.code == 0 and said.err == ""
    assert re.search(r"[0-9a-f]{32}  Einde van de hotelopvang.*\(BT-03\)", said.out)
    assert "Zuzanna, Kacper, Lena; concept, besluit uiterlijk 2025-11-03" in said.out


def test_the_same_case_is_not_read_in_twice(kv: Any, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "zaak.json"
    file.write_bytes(dump_case(filled(method())))
    assert kv("import", file, "--data", folder).code == 0
    before = content(folder)
    again = kv("import", file, "--data", folder)
    assert again.code == Exit.STORE and "staat al in de kluis. Er is niets veranderd" in again.err
    assert content(folder) == before and len(json.loads(kv("list", "--json", "--data", folder).out)) == 1


def test_a_store_is_not_made_twice(kv: Any, folder: Path) -> None:
    before = content(folder)
    again = kv("init", "--data", folder)
    assert again.code == Exit.STORE and "staat al een kluis" in again.err and content(folder) == before


def test_a_weak_passphrase_makes_no_store(kv: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", "kort")
    said = kv("init", "--data", tmp_path / "nieuw")
    assert said.code == Exit.STORE and "ten minste 12 tekens" in said.err and not (tmp_path / "nieuw").exists()


# --- Checking -------------------------------------------------------------------------


def test_check_gives_the_findings_of_j3_and_nothing_that_blocks(kv: Any) -> None:
    said = kv("check", J3, "--json")
    found = [each for each in json.loads(said.out) if each["rule"].startswith("MT-")]
    assert said.code == 0
    assert [(each["rule"], each["level"], each["child"]) for each in found] == [
        ("MT-10", "W", "Kacper"),
        ("MT-19", "W", "Lena"),
        ("MT-30", "H", "Zuzanna"),
    ]
    assert all(set(each) == {*PRINTED} for each in found)
    assert found[0]["child_id"] in found[0]["field"] and found[0]["field"] == found[0]["fields"][0]


PRINTED = ("rule", "level", "blocks", "child", "child_id", "field", "fields", "message", "norm", "norm_level")


def test_check_says_with_its_exit_code_that_something_blocks(kv: Any, tmp_path: Path) -> None:
    assessment = begin(method())
    add_child(assessment, first_name="Lena")
    file = tmp_path / "leeg.json"
    file.write_bytes(dump_case(assessment))
    said = kv("check", file, "--json")
    found = json.loads(said.out)
    assert said.code == Exit.BLOCKED and any(each["blocks"] for each in found)
    whole_file = next(each for each in found if each["rule"] == "MT-01")
    assert whole_file["child"] is None and whole_file["child_id"] is None
    plain = kv("check", file)
    assert plain.code == Exit.BLOCKED and "MT-01 moet nog, houdt vaststellen tegen." in plain.out
    assert whole_file["norm_level"] == "N1" and f"\n    N1: {whole_file['norm']}\n" in plain.out
    assert re.search(rf"{len(found)} bevindingen, waarvan \d+ vaststellen tegenhouden", plain.out)


def test_check_counts_to_the_day_that_is_asked(kv: Any) -> None:
    rules = [each["rule"] for each in json.loads(kv("check", J3, "--json", "--on", "2031-01-01").out)]
    assert rules != [each["rule"] for each in json.loads(kv("check", J3, "--json").out)]


def test_work_on_a_file_needs_no_store_and_no_passphrase(tmp_path: Path) -> None:
    nowhere = tmp_path / "nergens"
    said = process("check", J3, "--json", "--data", nowhere, cwd=tmp_path)
    assert said.code == 0 and said.err == "" and not nowhere.exists()


# --- Exporting ------------------------------------------------------------------------


def test_a_case_file_of_a_file_keeps_everything_and_its_ids(kv: Any, tmp_path: Path) -> None:
    file, out = tmp_path / "zaak.json", tmp_path / "uit.json"
    assessment = filled(method())
    assessment.status = "concept"
    file.write_bytes(dump_case(assessment))
    assert kv("export", file, "--out", out).code == 0
    assert out.read_bytes() == file.read_bytes()


def test_a_pdf_is_made_for_who_decides_and_for_a_parent(kv: Any, tmp_path: Path) -> None:
    for number, reader in enumerate(([], ["--voor", "rechtbank"], ["--for", "ouder:marcin nowicki"])):
        out = tmp_path / f"{number}.PDF"
        said = kv("export", J3, "--out", out, *reader)
        assert said.code == 0 and out.read_bytes().startswith(b"%PDF-")
    assert len({(tmp_path / f"{number}.PDF").read_bytes() for number in range(3)}) == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--out", "x.docx"], r"eindigt op \.pdf, \.html of \.json"),
        (["--out", "x.pdf", "--voor", "burgemeester"], "kies beslisser, rechtbank, intern, toetser of ouder:NAAM"),
        (["--out", "x.pdf", "--voor", "ouder:Piet"], "«Piet» staat niet bij de ouders: Marcin Nowicki"),
        (["--out", "x.pdf", "--voor", "kind:Lena"], "Een kind krijgt een eigen brief"),
        (["--out", "x.json", "--voor", "ouder:Marcin Nowicki"], "altijd het hele dossier"),
    ],
)
def test_what_cannot_be_exported_is_wrong_use(kv: Any, tmp_path: Path, monkeypatch, arguments, words) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    said = kv("export", J3, *arguments)
    assert said.code == Exit.WRONG_USE and re.search(words, said.err) and list(tmp_path.iterdir()) == []


def test_an_output_that_cannot_be_written_leaves_what_was_there(kv: Any, tmp_path: Path) -> None:
    missing = kv("export", J3, "--out", tmp_path / "niet" / "hier.json")
    assert missing.code == Exit.NOT_WRITTEN and "bestaat niet" in missing.err
    (tmp_path / "map.json").mkdir()
    folder = kv("export", J3, "--out", tmp_path / "map.json")
    assert folder.code == Exit.NOT_WRITTEN and "is een map" in folder.err
    assert [each.name for each in tmp_path.iterdir()] == ["map.json"]


LIMITED = """
import resource, sys
from app.__main__ import main
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the size of files")
def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "besluit.json"
    out.write_text("het vorige besluit", encoding="utf-8")
    command = [sys.executable, "-c", LIMITED, "export", str(J3), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == Exit.NOT_WRITTEN and "het bestand wordt te groot" in done.stderr
    assert out.read_text(encoding="utf-8") == "het vorige besluit"
    assert [each.name for each in tmp_path.iterdir()] == ["besluit.json"]


def test_what_is_exported_from_the_store_is_what_was_read_in(kv: Any, folder: Path, tmp_path: Path) -> None:
    assessment, out = filled(method()), tmp_path / "uit.json"
    assessment.status = "concept"
    (tmp_path / "in.json").write_bytes(dump_case(assessment))
    kv("import", tmp_path / "in.json", "--data", folder)
    assert kv("export", assessment.id, "--out", out, "--data", folder).code == 0
    assert comparable(json.loads(out.read_bytes())) == comparable(write_case(assessment))


def test_paper_of_a_dossier_that_was_signed_off_is_a_concept_and_says_so(kv: Any, folder: Path, tmp_path: Path) -> None:
    """Without the number and the fingerprint of a version nobody could tell which version it would be."""
    out = tmp_path / "uit.pdf"
    kv("import", J3, "--data", folder)
    (row,) = json.loads(kv("list", "--json", "--data", folder).out)
    with Store.open(folder, unlock(header_path(folder), PASSPHRASE).data_key) as store:
        store.load(row["id"]).status = "vastgesteld"
        store.save()
    done = kv("export", row["id"], "--out", out, "--data", folder)
    assert done.code == 0 and "dit stuk is een concept" in done.err
    pages = pages_of(out.read_bytes())
    assert len(pages) > 3 and all("CONCEPT" in each and "concept, geen versie" in each for each in pages)


def test_what_is_exported_from_the_store_is_noted_in_its_trail(kv: Any, folder: Path, tmp_path: Path) -> None:
    kv("import", J3, "--data", folder)
    (row,) = json.loads(kv("list", "--json", "--data", folder).out)
    for name, reader in (("uit.json", ()), ("uit.pdf", ("--voor", "rechtbank")), ("uit.html", ())):
        assert kv("export", row["id"], "--out", tmp_path / name, *reader, "--data", folder).code == 0
    assert kv("export", J3, "--out", tmp_path / "los.json", "--data", folder).code == 0
    with Store.open(folder, unlock(header_path(folder), PASSPHRASE).data_key) as store:
        noted = [(each.what, each.reader, each.sha256) for each in store.exports(row["id"])]
    sums = [hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() for name in ("uit.json", "uit.pdf", "uit.html")]
    assert noted == [("zaakbestand", "intern", sums[0]), ("pdf", "rechtbank", sums[1]), ("html", "beslisser", sums[2])]
