"""«De gegevens ook in de PDF zetten»: asked by the keyboard, told what it means, and only where it was asked."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton

from reports.document_json import from_json
from reports.paper_verifying import open_paper, verify
from reports.pdf_opening import open_pdf
from reports.pdf_properties import CONTENT
from reports.signed import look
from tests import signing_keys as keys
from tests.papers_to_check import changed, say
from tests.ui.hands import panel, push
from tests.ui.test_signing_pdf import enter
from tests.ui.typing_keys import press, tab_to
from ui import saving_files
from ui.exports_panel import ExportsPanel
from ui.json_inside import LABEL, MEANS
from ui.printing import PrintPanel
from ui.signing import SignPanel
from ui.signing_pdf import SignPdf
from ui.versions import VersionsPanel
from ui.web_page import WEB


@pytest.fixture(autouse=True)
def choices(tmp_path_factory, monkeypatch):
    """What is remembered on this computer, for this test alone."""
    kept = tmp_path_factory.mktemp("instellingen") / "keuzes.ini"
    monkeypatch.setattr(saving_files, "_settings", lambda: QSettings(str(kept), QSettings.Format.IniFormat))


def inside(path):
    return open_pdf(path.read_bytes()).attached.content


def test_a_concept_gets_its_content_for_this_reader_where_that_was_asked(review, hotel, tmp_path):
    printing, path = panel(review, PrintPanel), tmp_path / "besluit.pdf"
    printing.choose_path = lambda *_asked: str(path)
    printing.choice.choose(next(label for label, name in printing.choice.names.items() if name == "Marcin Nowicki"))
    push(printing.save)
    assert inside(path) is None
    tab_to(printing.inside.box)
    press(Qt.Key.Key_Space)
    assert (printing.inside.box.text(), printing.inside.box.accessibleDescription()) == (LABEL, MEANS)
    push(printing.save)
    assert printing.outcome.said.text().endswith("nagekeken), met de gegevens erin")
    assert from_json(inside(path)).recipient.kind == "ouder"
    assert verify(open_paper(path)).answer == "klopt" and [each.name for each in tmp_path.iterdir()] == ["besluit.pdf"]
    assert [each.what for each in hotel.store.left] == ["pdf", "pdf_met_inhoud"]
    assert (
        "besluit als PDF, met de gegevens erin, voor Marcin Nowicki · concept" in panel(review, ExportsPanel).lines[0]
    )
    assert not PrintPanel(hotel).inside.isChecked()  # asked every time


def test_both_beside_it_and_in_it(review, tmp_path):
    printing, path = panel(review, PrintPanel), tmp_path / "besluit.pdf"
    printing.choose_path = lambda *_asked: str(path)
    printing.beside.setChecked(True)
    printing.inside.box.setChecked(True)
    push(printing.save)
    assert printing.outcome.said.text().endswith("met besluit.json ernaast, met de gegevens erin")
    assert inside(path) == path.with_suffix(".json").read_bytes()


def test_a_paper_with_other_names_and_a_web_page_never_hold_it(review, hotel, tmp_path):
    printing, path = panel(review, PrintPanel), tmp_path / "besluit.pdf"
    printing.choose_path = lambda *_asked: str(path)
    printing.inside.box.setChecked(True)
    printing.other_names.setChecked(True)
    assert printing.inside.isHidden()
    push(printing.save)
    assert inside(path) is None
    printing.other_names.setChecked(False)
    assert not printing.inside.isHidden()
    printing.kind.choose("html")
    push(printing.save)
    assert path.read_bytes().startswith(b"<!") and [each.what for each in hotel.store.left] == [
        "pdf_schuilnamen",
        "html",
    ]


def test_a_version_gets_it_too_and_what_was_kept_stays_as_it_is(review, hotel, tmp_path):
    push(panel(review, SignPanel).sign)
    [version] = hotel.store.kept
    kept, versions, path = version.pdf, panel(review, VersionsPanel), tmp_path / "vast.pdf"
    versions.choose_path = lambda *_asked: str(path)
    versions.beside.setChecked(False)
    save = versions.findChild(QPushButton, "versions_panel/1/save")
    push(save)
    assert path.read_bytes() == kept
    versions.inside.box.setChecked(True)
    push(save)
    assert inside(path) == version.document and version.pdf == kept
    assert verify(open_paper(path)).answer == "klopt"
    assert [(each.what, each.version) for each in hotel.store.left] == [("pdf", 1), ("pdf_met_inhoud", 1)]
    before = path.read_bytes()
    version.pdf = changed(kept, say(CONTENT, ""))  # as an older program made it
    push(save)
    assert "Er kan niets meer in die PDF" in versions.outcome.said.text() and path.read_bytes() == before
    version.document = b"{"
    push(save)
    assert "Er kan niets meer in die PDF" in versions.outcome.said.text() and path.read_bytes() == before


def test_a_version_with_it_is_signed(review, hotel, tmp_path):
    pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getest.")
    push(panel(review, SignPanel).sign)
    [version] = hotel.store.kept
    versions, path = panel(review, VersionsPanel), tmp_path / "ondertekend.pdf"
    versions.choose_path = lambda *_asked: str(path)
    versions.inside.box.setChecked(True)
    push(versions.findChild(QPushButton, "versions_panel/1/sign"))
    enter(panel(review, SignPdf), keys.key_file(tmp_path, keys.made("C. van Loon")))
    assert look(path.read_bytes()).holds and inside(path) == version.document
    assert verify(open_paper(path)).answer == "klopt"
    assert [each.what for each in hotel.store.left] == ["pdf_ondertekend_met_inhoud", "inhoud"]


def test_data_is_offered_only_where_it_can_be_given(review):
    printing = panel(review, PrintPanel)
    both = printing.beside, printing.inside
    assert all(each.isVisibleTo(printing) for each in both)
    printing.kind.choose(WEB)
    assert not any(each.isVisibleTo(printing) for each in both)
    printing.kind.choose("pdf")
    printing.other_names.setChecked(True)
    assert not any(each.isVisibleTo(printing) for each in both)
    printing.other_names.setChecked(False)
    assert all(each.isVisibleTo(printing) for each in both)
