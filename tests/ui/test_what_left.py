"""«Wat naar buiten ging»: what was saved from the last page is told there at once."""

import hashlib
import json

from PySide6.QtWidgets import QApplication, QLabel

from app.pseudonyms import WARNING
from tests.pdf_text import text_of
from tests.ui.hands import panel
from ui.exports_panel import NONE, ExportsPanel
from ui.printing import PrintPanel
from ui.versions import CaseFilePanel


def put(window, kind, path):
    made = panel(window, kind)
    made.choose_path = lambda *_any: str(path)
    getattr(made, "print" if kind is PrintPanel else "save")()
    QApplication.processEvents()
    return made


def test_a_pdf_and_a_case_file_are_told_with_their_reader(review, hotel, tmp_path):
    left = panel(review, ExportsPanel)
    assert left.lines == []
    assert NONE in [each.text() for each in left.findChildren(type(panel(review, PrintPanel).outcome.said))]
    put(review, PrintPanel, tmp_path / "besluit.pdf")
    put(review, CaseFilePanel, tmp_path / "zaak.json")
    pdf, case = hotel.store.left
    assert (pdf.what, pdf.reader) == ("pdf", "beslisser") and (case.what, case.reader) == ("zaakbestand", "intern")
    assert pdf.sha256 == hashlib.sha256((tmp_path / "besluit.pdf").read_bytes()).hexdigest()
    assert json.loads((tmp_path / "zaak.json").read_bytes())["format"]
    newest, before = left.lines
    assert "zaakbestand" in newest and "besluit als PDF voor wie beslist · concept" in before


def test_nothing_is_told_of_what_was_not_written(review, hotel, tmp_path):
    put(review, CaseFilePanel, tmp_path / "nergens" / "zaak.json")
    assert hotel.store.left == [] and panel(review, ExportsPanel).lines == []


def test_a_link_that_cannot_be_kept_is_told(review, hotel, tmp_path, monkeypatch):
    def full(*_any):
        raise OSError("De schijf is vol.")

    monkeypatch.setattr(hotel.store, "note_export", full)
    made = put(review, CaseFilePanel, tmp_path / "zaak.json")
    assert (tmp_path / "zaak.json").exists()
    assert "niet in het dossier genoteerd. De schijf is vol." in made.outcome.said.text()


def test_a_concept_and_a_file_with_other_names_say_so_and_name_nobody(review, hotel, tmp_path):
    for kind, name in ((PrintPanel, "besluit.pdf"), (CaseFilePanel, "zaak.json")):
        made = panel(review, kind)
        made.other_names.setChecked(True)
        assert WARNING in [each.text() for each in made.findChildren(QLabel) if each.isVisibleTo(review)]
        put(review, kind, tmp_path / name)
    assert [each.what for each in hotel.store.left] == ["pdf_schuilnamen", "zaakbestand_schuilnamen"]
    paper = " ".join(text_of((tmp_path / "besluit.pdf").read_bytes()).split())
    for name in ("Lena", "Kacper", "Zuzanna", "Nowicki"):
        assert name not in paper and name not in (tmp_path / "zaak.json").read_text("utf-8")
    assert "Kind A" in paper and hotel.assessment.children[0].first_name == "Zuzanna"
