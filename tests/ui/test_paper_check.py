"""«Een stuk nakijken»: dropped, chosen or by the keyboard, from the vault and from the first window without one."""

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from app.changes import begin
from app.method import load_method
from models.version import Version, fingerprint_of
from reports.document_json import to_json
from reports.paper_verifying import open_paper, verify
from reports.pdf import render
from reports.signature import sign
from reports.signing_key import read_file
from tests.papers_to_check import add_to_page, changed, paper, put, say
from tests.signing_keys import PASSPHRASE, key_file
from tests.signing_keys import made as certificate
from tests.stores import new_store
from tests.ui.hands import panel, push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, tab_to
from ui import saving_files
from ui.exports_panel import ExportsPanel
from ui.paper_check import BUSY, CHOOSE_CONTENT, DROP, NO_PDF, ONE, PaperCheck, PaperCheckScreen
from ui.printing import PrintPanel
from ui.style import dress
from ui.window import Window

WAIT = 20_000


@pytest.fixture(autouse=True)
def choices(tmp_path_factory, monkeypatch):
    """What is remembered on this computer, for this test alone."""
    kept = tmp_path_factory.mktemp("instellingen") / "keuzes.ini"
    monkeypatch.setattr(saving_files, "_settings", lambda: QSettings(str(kept), QSettings.Format.IniFormat))


@pytest.fixture
def check(qtbot, qapp):
    dress(qapp)
    screen = on_screen(qtbot, PaperCheckScreen())
    screen.take_focus()
    return screen.paper


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(2, 2).toPoint(), copy, data, left, none)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(2, 2), copy, data, left, none))


def told(check, qtbot):
    qtbot.waitUntil(lambda: not check.work.is_busy and check.outcome.said.text() != BUSY, timeout=WAIT)
    QApplication.processEvents()
    return check.outcome.said


def test_a_dropped_paper_is_checked_beside_the_window(check, qtbot, tmp_path):
    drop(check, put(tmp_path, paper()))
    assert check.outcome.said.text() == BUSY
    said = told(check, qtbot)
    assert said.property("kind") == "good"
    assert said.text().startswith("besluit.pdf: De inhoud van dit PDF-bestand is wat zijn vingerafdruk zegt.\n✓ ")
    assert check.bounds.isVisible() and check.bounds.text().startswith("Dit zegt niet dat de inhoud waar is")


def test_what_differs_is_told_with_its_place_and_nothing_of_the_last_answer_stays(check, qtbot, tmp_path):
    path = put(tmp_path, paper())
    drop(check, path)
    told(check, qtbot)
    path.write_bytes(changed(render(paper()), add_to_page(2, b"1 g 0 0 600 800 re f")))
    drop(check, path)
    said = told(check, qtbot)
    assert said.property("kind") == "error" and "■ Bladzijde 2: de woorden zijn dezelfde" in said.text()
    assert not check.bounds.isVisible() and "✓" not in said.text()


def test_both_files_at_once_and_a_content_that_is_chosen_later(check, qtbot, tmp_path, monkeypatch):
    path = put(tmp_path, paper())
    content = path.with_suffix(".json").rename(tmp_path / "elders.json")
    drop(check, path, content)
    assert told(check, qtbot).property("kind") == "good"
    drop(check, path)
    assert told(check, qtbot).property("kind") == "warning"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(content), ""))
    push(next(each for each in check.findChildren(QPushButton) if each.text() == CHOOSE_CONTENT))
    assert told(check, qtbot).property("kind") == "good"


def test_by_the_keyboard_alone(check, qtbot, tmp_path, monkeypatch):
    path = put(tmp_path, paper())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(path), ""))
    assert focused() is check.drop and check.drop.text() == DROP
    press(Qt.Key.Key_Space)
    assert told(check, qtbot).property("kind") == "good"


def test_what_cannot_be_checked_is_told(check, qtbot, tmp_path):
    path = put(tmp_path, paper(), pdf=b"Geen PDF")
    for dropped, words in (((path,), "Dit is geen PDF-bestand."), ((tmp_path / "brief.docx",), NO_PDF),
                           ((path, tmp_path / "nog een.pdf"), ONE)):  # fmt: skip
        drop(check, *dropped)
        assert told(check, qtbot).text() == words
    drop(check, put(tmp_path, paper(), pdf=changed(render(paper()), say("/KindVooropInhoud", ""))))
    assert "heeft geen vingerafdruk" in told(check, qtbot).text()


def test_from_the_first_window_without_a_vault_and_back(qtbot, qapp, tmp_path):
    dress(qapp)
    window = on_screen(qtbot, Window(tmp_path / "gegevens", False))
    push(window.unlock.paper)
    screen = window.stack.currentWidget()
    assert isinstance(screen, PaperCheckScreen) and focused() is screen.paper.drop
    drop(screen.paper, put(tmp_path, paper()))
    assert told(screen.paper, qtbot).property("kind") == "good"
    assert not (tmp_path / "gegevens").exists()
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.unlock and focused() is not None, timeout=WAIT)


def test_with_a_vault_it_names_the_version(qtbot, qapp, tmp_path):
    dress(qapp)
    with new_store(tmp_path) as store:
        file = begin(load_method())
        file.title = "Zomer"
        store.add(file)
        version = Version(status="vastgesteld", content=b"{}")
        made = paper(concept=False, mark=fingerprint_of(version.id, 1, sha256(b"{}").hexdigest()))
        version.document, version.pdf = to_json(made), render(made)
        store.add_version(file, version)
        check = on_screen(qtbot, PaperCheck(store))
        path = tmp_path / "besluit.pdf"
        path.write_bytes(version.pdf)
        drop(check, path)
        said = told(check, qtbot)
        assert said.property("kind") == "good" and "Dit is precies versie 1 van dossier «Zomer»" in said.text()


def test_what_a_signature_only_says_of_itself_does_not_stand_among_what_was_established(check, qtbot, tmp_path):
    pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: een ondertekend stuk is NIET getest.")
    made = paper(concept=False)
    key = read_file(key_file(tmp_path, certificate("A. Bos")), PASSPHRASE)
    path = put(tmp_path, made, pdf=sign(render(made), key))
    drop(check, path)
    said = told(check, qtbot)
    assert said.property("kind") == "good" and said.text().endswith("is er geen byte veranderd.")
    assert "Volgens" not in said.text()
    assert check.bounds.text().startswith("Volgens het certificaat ondertekend door A. Bos")
    assert "--uitgevers MAP" in check.bounds.text() and "Dit zegt niet dat de inhoud waar is" in check.bounds.text()
    data = bytearray(path.read_bytes())
    place = data.rindex(b"/Contents <") + 2000
    data[place : place + 1] = b"1" if data[place : place + 1] != b"1" else b"2"
    path.write_bytes(data)
    drop(check, path)
    said = told(check, qtbot)
    assert said.property("kind") == "error" and "De handtekening klopt niet." in said.text()
    assert "Volgens het certificaat" in said.text()


# --- The content beside a PDF ---------------------------------------------------------------------------------


def test_a_concept_comes_with_its_content_where_that_was_asked_and_the_choice_is_remembered(review, hotel, tmp_path):
    printing = panel(review, PrintPanel)
    path = tmp_path / "besluit.pdf"
    printing.choose_path = lambda *_asked: str(path)
    assert not printing.beside.isChecked()
    tab_to(printing.beside)
    press(Qt.Key.Key_Space)
    push(printing.save)
    assert printing.outcome.said.text().endswith("nagekeken), met besluit.json ernaast")
    assert verify(open_paper(path)).answer == "klopt"
    assert [each.what for each in hotel.store.left] == ["pdf", "inhoud"]
    newest = panel(review, ExportsPanel).lines[0]
    assert "inhoud van een PDF als JSON, voor wie beslist · concept" in newest
    assert PrintPanel(hotel).beside.isChecked()


def test_a_case_file_beside_it_is_never_overwritten(review, hotel, tmp_path):
    printing = panel(review, PrintPanel)
    path = tmp_path / "zaak.pdf"
    path.with_suffix(".json").write_text('{"format": "kindvoorop-zaak"}')
    printing.choose_path = lambda *_asked: str(path)
    printing.beside.setChecked(True)
    push(printing.save)
    assert printing.outcome.said.text() == "zaak.json bestaat al en is iets anders. Kies voor de PDF een andere naam."
    assert not path.exists() and json.loads(path.with_suffix(".json").read_text()) and hotel.store.left == []


def test_a_paper_with_other_names_never_comes_with_content(review, hotel, tmp_path):
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "besluit.pdf")
    printing.beside.setChecked(True)
    printing.other_names.setChecked(True)
    assert printing.beside.isHidden()
    push(printing.save)
    assert [each.name for each in tmp_path.iterdir()] == ["besluit.pdf"]


def test_a_paper_that_came_out_broken_is_not_given(review, hotel, tmp_path, monkeypatch):
    from reports import pdf

    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "besluit.pdf")
    whole = pdf.render
    monkeypatch.setattr(
        pdf, "render", lambda document, **how: whole(replace(document, blocks=document.blocks[:-1]), **how)
    )
    push(printing.save)
    said = printing.outcome.said
    assert said.property("kind") == "error" and "Het bestand gaat niet goed open" in said.text()
    assert list(tmp_path.iterdir()) == [] and hotel.store.left == []
