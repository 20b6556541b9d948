"""«Producties opslaan …» on the last page: by key, beside the window, with progress and a way to stop, and noted."""

import hashlib
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.evidence import Attachment
from tests.bundles import words_of
from tests.exhibit_files import locked, plain
from tests.ui.hands import button_of, panel, push
from tests.ui.one_page import OnePage
from tests.ui.typing_keys import focused, press, tab_to
from ui.editing import Editing
from ui.exhibits import ExhibitsSaving
from ui.exports_panel import ExportsPanel
from ui.page import Address
from ui.printing import NO_OTHER_NAMES, PrintPanel
from ui.signing import SignPanel
from ui.versions import VersionsPanel


@pytest.fixture
def editing(stored) -> Editing:
    return stored


@pytest.fixture
def page(qtbot, editing) -> OnePage:
    window = OnePage(editing, Address("review"))
    qtbot.addWidget(window)
    window.open_all()
    return window


@pytest.fixture
def saving(page, tmp_path) -> ExhibitsSaving:
    found = panel(page, PrintPanel).exhibits
    found.choose_path = lambda _asking, name, _kind: str(tmp_path / name)
    return found


def attach(editing: Editing, name: str, data: bytes) -> Attachment:
    row = Attachment(name=name, kind="pdf")
    assert editing.attach(editing.assessment.sources[0], row, data) == ""
    return row


def wait(qtbot, saving: ExhibitsSaving) -> str:
    qtbot.waitUntil(lambda: not saving.work.is_busy, timeout=30_000)
    QApplication.processEvents()
    return saving.outcome.said.text()


def test_the_bundle_is_made_by_key_and_noted_and_what_went_apart_is_told(qtbot, editing, page, saving, store, tmp_path):
    attach(editing, "rapport.pdf", plain(2))
    attach(editing, "dicht.pdf", locked("sesam"))
    tab_to(saving.save)
    press(Qt.Key.Key_Space)
    assert saving.progress.isVisibleTo(page) and focused() is saving.stop and not saving.save.isEnabled()
    said = wait(qtbot, saving)
    (path,) = tmp_path.glob("*.pdf")
    assert path.name.endswith("-Voor-wie-beslist-concept.pdf") or "concept" in path.name
    assert f"Opgeslagen: {path}" in said and "(5 bladzijden, nagekeken)" in said and "onversleuteld" in said
    assert "Productie 2 (dicht.pdf (PDF)) is los bijgevoegd: Dit bestand is met een wachtwoord afgesloten." in said
    assert all("CONCEPT" in each for each in words_of(path)) and focused() is saving.save
    (left,) = store.exports(editing.assessment.id)
    assert (left.what, left.reader, left.version) == ("producties", "beslisser", 0)
    assert left.sha256 == hashlib.sha256(path.read_bytes()).hexdigest() and store.verify({}) == []
    assert "bundel met producties voor wie beslist · concept" in panel(page, ExportsPanel).lines[0]


def test_it_can_be_stopped_and_nothing_is_left(qtbot, editing, saving, store, tmp_path):
    for number in range(3):
        attach(editing, f"{number}.pdf", plain(2))
    push(saving.save)
    press(Qt.Key.Key_Space)  # the focus is on the button that stops
    assert "gestopt" in wait(qtbot, saving)
    assert [each for each in os.listdir(tmp_path) if each != "kluis"] == [] and store.exports(
        editing.assessment.id
    ) == []
    push(saving.save)
    assert "Opgeslagen" in wait(qtbot, saving), "and it can be asked for again"


def test_closing_the_dossier_ends_it(editing, saving, tmp_path):
    attach(editing, "rapport.pdf", plain(2))
    push(saving.save)
    editing.close()
    assert not saving.work.is_busy
    assert [each for each in os.listdir(tmp_path) if each != "kluis"] == []


def test_without_files_or_with_other_names_it_says_why_not(editing, page, saving, tmp_path):
    push(saving.save)
    assert "Er is niets om te bundelen" in saving.outcome.said.text()
    attach(editing, "rapport.pdf", plain(2))
    panel(page, PrintPanel).other_names.setChecked(True)
    push(saving.save)
    assert saving.outcome.said.text() == NO_OTHER_NAMES
    assert os.listdir(tmp_path) == ["kluis"]


def test_a_place_that_is_gone_is_told(qtbot, editing, saving, tmp_path):
    attach(editing, "rapport.pdf", plain(2))
    saving.choose_path = lambda *_asked: str(tmp_path / "weg" / "x.pdf")
    push(saving.save)
    assert f"De map {tmp_path / 'weg'} bestaat niet" in wait(qtbot, saving)


def test_a_signed_version_has_its_exhibits_too(qtbot, review, hotel, tmp_path, monkeypatch):
    data = plain(2)
    row = Attachment(name="rapport.pdf", kind="pdf", sha256=hashlib.sha256(data).hexdigest(), has_bytes=True)
    hotel.assessment.sources[0].attachments.append(row)
    monkeypatch.setattr(type(hotel.store), "attachment_bytes", lambda _store, _id: iter([data]), raising=False)
    push(panel(review, SignPanel).sign)
    versions = panel(review, VersionsPanel)
    versions.exhibits.choose_path = lambda _asking, name, _kind: str(tmp_path / name)
    versions.choice.choose("rechtbank")
    push(button_of(review, "versions_panel/1/exhibits"))
    assert "Opgeslagen" in wait(qtbot, versions.exhibits)
    (path,) = tmp_path.glob("*-versie-1.pdf")
    pages = words_of(path)
    assert "vastgesteld, versie 1" in pages[0] and "Voor de rechtbank" in pages[0] and "CONCEPT" not in " ".join(pages)
    assert (hotel.store.left[-1].what, hotel.store.left[-1].reader, hotel.store.left[-1].version) == (
        "producties", "rechtbank", 1,
    )  # fmt: skip
