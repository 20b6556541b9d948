"""A digital signature from the last page: after signing off, with errors at the field, and never for a concept."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from models.version import Version
from reports.pdf import render
from reports.signed import look
from tests import signing_keys as keys
from tests.test_pdf_files import document, point
from tests.test_signature import paper
from tests.ui.hands import button_of, panel, push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, type_text
from ui import versions as versions_module
from ui.exports_panel import ExportsPanel
from ui.printing import PrintPanel
from ui.saving_files import ChoosePath, Outcome, put_bytes
from ui.signing import SignPanel
from ui.signing_pdf import CARD, SignPdf, ToSign
from ui.versions import VersionsPanel

pytest.importorskip("pyhanko", reason="De extra «sign» is niet geïnstalleerd: ondertekenen wordt NIET getest.")


@pytest.fixture(autouse=True)
def settings(tmp_path):
    """The settings of this test alone."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "instellingen"))
    yield tmp_path / "instellingen"
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)


@pytest.fixture
def key(tmp_path) -> Path:
    return keys.key_file(tmp_path, keys.made("C. van Loon"))


@pytest.fixture
def left() -> list[bytes]:
    """What left the store."""
    return []


def putting(asking: QWidget, left: list[bytes]) -> Callable[[ChoosePath, bytes, Outcome], None]:
    """Puts a signed file where the person wants it, and keeps that it left."""

    def put(choose: ChoosePath, data: bytes, outcome: Outcome) -> None:
        put_bytes(asking, choose, "besluit", "pdf", data, outcome, lambda data: left.append(data) or "")

    return put


@pytest.fixture
def signing(qtbot, tmp_path, left) -> SignPdf:
    """The panel alone, open for a small paper; the signed file goes to «ondertekend.pdf»."""
    made = on_screen(qtbot, SignPdf(lambda: lambda *_asked: str(tmp_path / "ondertekend.pdf")))
    made.ask(ToSign(paper(), "versie 1, Wie beslist", putting(made, left)))
    return made


def enter(made: SignPdf, path: object, secret: str = keys.PASSPHRASE) -> None:
    made.path.setText(str(path))
    made.secret.setFocus()
    made.secret.selectAll()
    type_text(secret)
    push(made.go)
    made.work.wait()
    QApplication.processEvents()


def test_from_signing_off_to_a_signed_file_for_who_decides_and_for_a_parent(review, hotel, tmp_path, key):
    made, versions, path = panel(review, SignPanel), panel(review, VersionsPanel), tmp_path / "ondertekend.pdf"
    versions.choose_path = lambda *_asked: str(path)
    push(made.sign)
    push(next(each for each in made.findChildren(QPushButton) if each.text() == "Digitaal ondertekenen …"))
    signing = panel(review, SignPdf)
    assert signing.isVisibleTo(review) and signing.isAncestorOf(focused())
    assert signing.about.text() == "Digitaal ondertekenen: versie 1, Wie beslist"
    enter(signing, key)
    seen = look(path.read_bytes())
    assert seen.holds and seen.before == hotel.store.kept[0].pdf and signing.secret.text() == ""
    assert f"Opgeslagen: {path}" in signing.outcome.said.text()
    assert versions.beside.isChecked() and path.with_suffix(".json").is_file(), "whoever gets it can check it"
    assert focused() is signing.go, "who works by key stays where the outcome is told"
    first, content = hotel.store.left
    assert (content.what, content.reader, content.version) == ("inhoud", "beslisser", 1)
    assert (first.what, first.reader, first.version) == ("pdf_ondertekend", "beslisser", 1)
    assert first.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    told = panel(review, ExportsPanel).lines[1]
    assert "besluit als PDF, digitaal ondertekend, voor wie beslist · versie 1" in told
    push(signing.cancel)
    assert focused() is button_of(review, "versions_panel/1/sign")
    versions.choice.choose(next(label for label in versions.choice.readers if label.startswith("ouder")))
    push(button_of(review, "versions_panel/1/sign"))
    enter(signing, key)
    kept = {each.reader: each.pdf for each in hotel.store.kept_papers[1]}
    assert look(path.read_bytes()).before == kept[hotel.store.left[2].reader]


def test_a_wrong_passphrase_is_told_at_its_field_and_nothing_is_written(signing, tmp_path, key):
    enter(signing, key, "een verkeerde")
    assert "De wachtzin past niet" in signing.rows["secret"].said.text()
    assert signing.rows["file"].said is None and focused() is signing.secret
    assert not (tmp_path / "ondertekend.pdf").exists()
    enter(signing, key)
    assert (tmp_path / "ondertekend.pdf").exists() and signing.rows["secret"].said.text() == ""


def test_what_is_not_filled_in_or_not_there_is_told_at_its_field(signing, tmp_path):
    enter(signing, "")
    assert signing.rows["file"].said.text() == "Kies het bestand met uw sleutel." and focused() is signing.path
    enter(signing, tmp_path / "nergens.p12")
    assert "niet te lezen" in signing.rows["file"].said.text()
    signing.where.choose(CARD)
    signing.module.setText(str(tmp_path / "weg.so"))
    push(signing.go)
    assert signing.rows["token"].said.text() == "Vul in hoe de kaart heet."
    signing.token.setText("Kaart")
    push(signing.go)
    signing.work.wait()
    assert "bestaat niet" in signing.rows["module"].said.text()
    assert signing.rows["secret"].label.text() == "Pincode van de kaart"


def test_an_expired_certificate_asks_first(signing, tmp_path):
    enter(signing, keys.key_file(tmp_path, keys.made("Verlopen", days=(-100, -1))))
    assert "is verlopen op" in signing.outcome.said.text() and not (tmp_path / "ondertekend.pdf").exists()
    push(next(each for each in signing.findChildren(QPushButton) if each.text() == "Toch ondertekenen"))
    signing.work.wait()
    assert look((tmp_path / "ondertekend.pdf").read_bytes()).holds


def test_no_place_chosen_is_nothing_written_and_nothing_noted(signing, left, key):
    signing._choose_path = lambda: lambda *_asked: ""
    enter(signing, key)
    assert left == [] and signing.secret.text() == ""


def test_where_the_key_is_stays_known_and_what_opens_it_does_not(signing, settings, key):
    enter(signing, key, "een geheim woord")
    kept = "".join(each.read_text(encoding="utf-8") for each in settings.rglob("*.ini"))
    assert key.name in kept and "geheim woord" not in kept
    again = SignPdf(lambda: None)
    assert (again.path.text(), again.secret.text()) == (str(key), "")
    again.deleteLater()


def test_cancelling_forgets_what_was_typed(signing):
    signing.secret.setText("getypt")
    signing.show_typed.setChecked(True)
    push(signing.cancel)
    assert signing.secret.text() == "" and not signing.isVisible()
    assert signing.secret.echoMode() == QLineEdit.EchoMode.Password


def test_a_concept_is_refused_with_the_reason(signing, left, key):
    data = render(document(point("Tekst."), concept=True))
    signing.ask(ToSign(data, "een concept", putting(signing, left)))
    enter(signing, key)
    assert "Een concept wordt niet ondertekend" in signing.outcome.said.text() and left == []


def test_a_concept_is_not_offered_a_signature(hotel, qtbot):
    printing = on_screen(qtbot, PrintPanel(hotel))
    assert not [each for each in printing.findChildren(QPushButton) if "ndertekenen" in each.text()]


def test_without_the_extra_one_line_says_how_to_get_it(hotel, qtbot, monkeypatch):
    monkeypatch.setattr(versions_module, "is_installed", lambda: False)
    hotel.store.kept.append(Version(number=1, status="vastgesteld", by="C. van Loon", content=b"{}"))
    made = on_screen(qtbot, VersionsPanel(hotel))
    assert made.findChild(QPushButton, "versions_panel/1/save") is not None
    assert made.findChild(QPushButton, "versions_panel/1/sign") is None
    said = [each.text() for each in made.findChildren(QLabel) if each.isVisibleTo(made)]
    assert any('python -m pip install ".[sign]"' in each for each in said)
