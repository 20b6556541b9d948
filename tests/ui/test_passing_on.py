"""Passing a dossier on in the window, from the review page to the list of somebody else, by keyboard alone."""

import hashlib
from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.changes import add_child, begin
from models.handing_over import passings_of
from models.store_errors import SaveFailed
from tests.stores import new_store
from tests.ui.on_screen import list_of
from tests.ui.one_page import OnePage
from tests.ui.typing_keys import press, tab_to, type_text
from ui.archiving import ArchivePanel
from ui.editing import Editing
from ui.handing_over import HandOverPanel
from ui.page import Address

SECRET = "vier woorden achter elkaar"
WAIT = 60_000  # stretching a passphrase takes a second, and longer where others work beside it


@pytest.fixture
def here(tmp_path):
    """The store of who passes on."""
    folder = tmp_path / "hier"
    folder.mkdir()
    with new_store(folder) as store:
        yield store


@pytest.fixture
def there(tmp_path):
    """The store of who takes over."""
    folder = tmp_path / "daar"
    folder.mkdir()
    with new_store(folder) as store:
        yield store


@pytest.fixture
def editing(here, method):
    assessment = begin(method)
    assessment.title, assessment.author, assessment.organisation = "Zomer", "S. Bos", "GGD Noord"
    add_child(assessment, first_name="Lena")
    here.add(assessment)
    made = Editing(assessment, method, here, SaveFailed)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot, editing, tmp_path):
    """The panel on the review page, opened; the file goes to `tmp_path`."""
    window = OnePage(editing, Address("review"))
    qtbot.addWidget(window)
    window.open_all()
    found = window.page.findChild(HandOverPanel)
    found.choose_path = lambda asking, name, kind: str(tmp_path / name)
    found.window_of_test = window
    return found


def said(widget) -> str:
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def push(widget, text: str) -> None:
    QApplication.processEvents()
    (button,) = [each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(widget)]
    tab_to(button)
    press(Qt.Key.Key_Space)
    QApplication.processEvents()


def hand_over(qtbot, panel, tmp_path) -> Path:
    tab_to(panel.to)
    type_text("Veilig Thuis, R. Visser")
    for entry in (panel.passphrase, panel.again):
        tab_to(entry)
        type_text(SECRET)
    push(panel, "Overdragen …")
    qtbot.waitUntil(lambda: not panel.work.is_busy, timeout=WAIT)
    (file,) = tmp_path.glob("*.age")
    return file


def test_from_the_review_page_to_the_list_of_somebody_else(qtbot, panel, here, there, method, tmp_path):
    assessment = panel.editing.assessment
    assert panel.origin.text() == "S. Bos, GGD Noord" and "afgeschermd" in said(panel)
    file = hand_over(qtbot, panel, tmp_path)
    assert "Zomer" not in file.name and SECRET.encode() not in file.read_bytes()
    assert "✓ Klaar voor Veilig Thuis, R. Visser" in said(panel) and "per telefoon" in said(panel)
    assert panel.passphrase.text() == "" and "Overgedragen aan Veilig Thuis, R. Visser op" in panel.earlier.text()
    assert [(each.kind, each.other) for each in passings_of(here, assessment.id)] == [
        ("handed_over", "Veilig Thuis, R. Visser")
    ]
    screen = list_of(qtbot, there, method)
    screen.take_in(file)
    assert screen.reading.passphrase.hasFocus() and "Zomer" not in said(screen.reading)
    type_text("een andere wachtzin")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "past niet" in said(screen.reading), timeout=WAIT)
    type_text(SECRET)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.reading.yes is not None, timeout=WAIT)
    assert "«Zomer»: 1 kind, geen vastgestelde versies" in said(screen.reading)
    assert "Van S. Bos, GGD Noord, voor Veilig Thuis, R. Visser" in said(screen.reading)
    assert not screen.reading.yes.hasFocus() and not there.has(assessment.id)
    push(screen.reading, "Overnemen")
    assert screen.opened == [assessment.id] and screen.reading.isHidden()
    assert there.load(assessment.id).children[0].first_name == "Lena" and there.verify({}) == []


def test_escape_lets_go_of_the_file(qtbot, panel, there, method, tmp_path):
    file = hand_over(qtbot, panel, tmp_path)
    screen = list_of(qtbot, there, method)
    screen.take_in(file)
    QTest.keyClick(screen.reading.passphrase, Qt.Key.Key_Escape)
    assert screen.reading.isHidden() and there.list_rows() == [] and screen.opened == []


def test_for_a_key_and_what_stands_there_is_brought_up_to_date(qtbot, panel, here, there, method, tmp_path):
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "visser.pub").write_text(f"# R. Visser\n{identity.to_public()}\n")
    (tmp_path / "geheim.txt").write_text(f"{identity}\n")
    panel.to.setText("R. Visser")
    panel.how.choose("keys")
    panel.load_keys(tmp_path / "visser.pub")
    screen = list_of(qtbot, there, method)
    for title, button in (("Zomer", "Overnemen"), ("Winter", "Mijn dossier bijwerken")):
        panel.editing.put(panel.editing.assessment, "title", title, "title")
        panel.hand_over()
        qtbot.waitUntil(lambda: not panel.work.is_busy, timeout=WAIT)
        (file,) = tmp_path.glob("*.age")
        screen.take_in(file)
        assert "geheime sleutel" in said(screen.reading)
        screen.reading.open_with_key(tmp_path / "geheim.txt")
        qtbot.waitUntil(lambda: screen.reading.yes is not None, timeout=WAIT)
        screen.activateWindow()
        push(screen.reading, button)
        assert there.load(panel.editing.assessment.id).title == title
    screen.take_in(file)
    screen.reading.open_with_key(tmp_path / "geheim.txt")
    qtbot.waitUntil(lambda: "in dezelfde stand" in said(screen.reading), timeout=WAIT)
    assert screen.reading.yes is None and len(passings_of(here, panel.editing.assessment.id)) == 2


def test_what_both_changed_comes_to_stand_beside_it(qtbot, panel, here, there, method, tmp_path):
    from app.handover import Sent, read_container, write_container
    from models.base import now
    from models.handing_over import parcel_of

    id = panel.editing.assessment.id
    sent = Sent("S. Bos", "R. Visser", now())
    screen = list_of(qtbot, there, method)
    opened = read_container(write_container(parcel_of(here, id), sent, method), method)
    screen.reading._tell(opened)
    push(screen.reading, "Overnemen")
    there.load(id).title = "Daar veranderd"
    panel.editing.put(panel.editing.assessment, "title", "Hier veranderd", "title")
    panel.editing.save()
    screen.reading._tell(read_container(write_container(parcel_of(here, id), sent, method), method))
    assert "hier én daar veranderd" in said(screen.reading)
    push(screen.reading, "Als nieuw dossier opnemen")
    assert sorted(each.title for each in there.list_rows()) == ["Daar veranderd", "Hier veranderd"]
    assert screen.current().title == "Hier veranderd" and "als concept" in screen.message.text()
    assert screen.opened == [id] and there.verify({}) == []


@pytest.mark.parametrize(
    ("to", "first", "second", "words"),
    [
        ("", SECRET, SECRET, "aan wie"),
        ("R. Visser", "", "", "Vul een wachtzin in"),
        ("R. Visser", "kort", "kort", "te kort"),
        ("R. Visser", SECRET, f"{SECRET}!", "niet gelijk"),
    ],
)
def test_what_is_lacking_is_said_and_nothing_is_made(panel, here, tmp_path, to, first, second, words):
    panel.to.setText(to)
    panel.passphrase.setText(first)
    panel.again.setText(second)
    panel.hand_over()
    assert words in said(panel.outcome) and not panel.work.is_busy and not list(tmp_path.glob("*.age"))
    assert passings_of(here, panel.editing.assessment.id) == []


def test_a_public_key_that_is_none_is_refused(panel):
    panel.to.setText("R. Visser")
    panel.how.choose("keys")
    panel.hand_over()
    assert "Plak de openbare sleutel" in said(panel.outcome)
    panel.keys.setPlainText("age1niets")
    panel.hand_over()
    assert "«age1niets» is geen openbare sleutel" in said(panel.outcome)


def test_a_file_that_cannot_be_written_leaves_no_trace_in_the_store(qtbot, panel, here, tmp_path):
    panel.choose_path = lambda asking, name, kind: str(tmp_path / "weg" / name)
    for entry, text in ((panel.to, "R. Visser"), (panel.passphrase, SECRET), (panel.again, SECRET)):
        entry.setText(text)
    panel.hand_over()
    qtbot.waitUntil(lambda: not panel.work.is_busy, timeout=WAIT)
    assert "bestaat niet" in said(panel.outcome) and passings_of(here, panel.editing.assessment.id) == []


def test_a_damaged_file_is_refused_before_anything_is_asked(qtbot, there, method, tmp_path):
    screen = list_of(qtbot, there, method)
    file = tmp_path / "x.dossier.age"
    file.write_bytes(b"niets")
    screen.take_in(file)
    assert "geen overgedragen dossier" in said(screen.reading) and screen.reading.passphrase is None
    push(screen.reading, "Sluiten")
    assert screen.reading.isHidden()


def test_the_archive_package_is_made_after_a_yes_and_says_what_it_is_not(qtbot, panel, here, tmp_path):
    from tests.parcels import sign

    archive = panel.window_of_test.page.findChild(ArchivePanel)
    archive.choose_path = lambda asking, name, kind: str(tmp_path / name)
    push(archive, "Archiefpakket maken …")
    assert "nog geen vastgestelde versie" in said(archive.outcome)
    sign(here, panel.editing.assessment)
    push(archive, "Archiefpakket maken …")
    assert archive.asking.no.hasFocus()
    assert "niet versleuteld" in archive.asking.said.text() and "nog geen PDF/A" in archive.asking.said.text()
    press(Qt.Key.Key_Space)
    assert not list(tmp_path.glob("*.zip")) and archive.go.hasFocus()
    push(archive, "Archiefpakket maken …")
    push(archive.asking, "Ja, maken")
    made = (tmp_path / "archiefpakket.zip").read_bytes()
    assert made.startswith(b"PK")
    (left,) = here.exports(panel.editing.assessment.id)
    assert (left.what, left.sha256) == ("archiefpakket", hashlib.sha256(made).hexdigest())


@pytest.mark.parametrize(
    ("author", "organisation", "told"),
    [
        ("S. Bos, GGD Noord", "GGD Noord", "S. Bos, GGD Noord"),
        ("S. Bos", "GGD Noord", "S. Bos, GGD Noord"),
        ("S. Bos", "", "S. Bos"),
        ("", "GGD Noord", "GGD Noord"),
    ],
)
def test_who_passes_it_on_names_the_organisation_once(panel, author, organisation, told):
    panel.editing.assessment.author, panel.editing.assessment.organisation = author, organisation
    assert HandOverPanel(panel.editing).origin.text() == told
