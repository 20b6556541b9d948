"""The command line makes the other papers of a dossier too, blank forms without a store, and notes what left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import commands
import pytest
from commands import J3, PASSPHRASE
from pdf_text import holds, pages_of, text_of

from app.keys import header_path, unlock
from app.pseudonyms import WARNING
from models.store import Store
from reports.pieces import FORMS, PIECES

kv, folder = commands.kv, commands.folder

TITLES = {"besluit": "Einde van de hotelopvang", "nakijkkaart": "Nakijkkaart bij het besluit",
          "ontruimingslijst": "Lijst bij een ontruiming", "urgentiebijlage": "Bijlage bij de aanvraag om urgentie",
          "urgentieadvies": "Advies bij een aanvraag om urgentie"}  # fmt: skip


@pytest.mark.parametrize("name", PIECES)
def test_each_paper_can_be_made_of_a_case_file(kv: Any, tmp_path: Path, name: str) -> None:
    out = tmp_path / "stuk.pdf"
    assert kv("export", J3, "--stuk", name, "--out", out).code == 0
    assert holds(pages_of(out.read_bytes())[0], TITLES[name])


@pytest.mark.parametrize("form", FORMS)
def test_a_blank_form_takes_no_store_and_makes_none(kv: Any, tmp_path: Path, form: str) -> None:
    out, nowhere = tmp_path / "leeg.pdf", tmp_path / "nergens"
    said = kv("formulier", form, "--out", out, "--data", nowhere)
    assert said.code == 0 and str(out) in said.out and not nowhere.exists()
    assert len(pages_of(out.read_bytes())) == (1 if form == "griffierskaart" else 2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("export", J3, "--stuk", "nakijkkaart", "--voor", "ouder:Marcin Nowicki", "--out", "x.pdf"), "De nakijkkaart"),
        (("export", J3, "--stuk", "kaart", "--out", "x.pdf"), "'kaart' bestaat niet; kies uit"),
        (("export", J3, "--stuk", "nakijkkaart", "--out", "x.json"), "--stuk hoort bij een stuk"),
        (("formulier", "intake", "--out", "x.txt"), "kies een naam die eindigt op .pdf"),
        (("formulier", "brief", "--out", "x.pdf"), "'brief' bestaat niet; kies uit"),
    ],
)
def test_what_cannot_be_made_is_wrong_use(
    kv: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[Any, ...], words: str
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    said = kv(*arguments)
    assert said.code == 2 and words in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".pdf", ".json"])
def test_pseudonyms_hide_the_names_and_warn(kv: Any, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"stuk{suffix}"
    said = kv("export", J3, "--schuilnamen", "--out", out)
    assert said.code == 0 and WARNING in said.err
    text = text_of(out.read_bytes()) if suffix == ".pdf" else out.read_text("utf-8")
    assert "Zuzanna" not in text and "Kind A" in text


def test_what_left_is_noted_by_its_own_name(kv: Any, folder: Path, tmp_path: Path) -> None:
    kv("import", J3, "--data", folder)
    with Store.open(folder, unlock(header_path(folder), PASSPHRASE).data_key) as store:
        id = store.list_rows()[0].id
    asked = (("--stuk", "nakijkkaart", "--voor", "rechtbank"), ("--schuilnamen",))
    for number, more in enumerate(asked):
        assert kv("export", id, *more, "--out", tmp_path / f"{number}.pdf", "--data", folder).code == 0
    with Store.open(folder, unlock(header_path(folder), PASSPHRASE).data_key) as store:
        left = [(each.what, each.reader) for each in store.exports(id)]
    assert left == [("nakijkkaart", "rechtbank"), ("pdf_schuilnamen", "beslisser")]
