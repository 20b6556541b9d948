"""Files on the cards of sources: added by key or by dragging, looked at, put elsewhere, let go; and the curtain."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.casefile import dump_case
from app.changes import add_source
from models.evidence import Attachment, Sharing, Source
from models.store import SaveFailed, Store
from models.version import Version
from tests.pictures import MAKER, pdf, picture, saved
from tests.stores import KEY
from tests.ui.one_page import OnePage, texts
from tests.ui.typing_keys import clear_text, focused, press, tab_to, type_text
from ui.cards import Card
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.exports_panel import line_of
from ui.image_view import ImageView, read_image
from ui.page import Address
from ui.taking_in import BESIDE, TakingIn, taking_in


@pytest.fixture
def editing(stored) -> Editing:
    return stored


@pytest.fixture
def source(editing) -> Source:
    return editing.assessment.sources[0]


@pytest.fixture
def files(tmp_path) -> Path:
    """A photo with its place, a report, a scan of two pages and a letter of a kind that is not kept."""
    (tmp_path / "tekening.jpg").write_bytes(saved("jpeg", picture(600, 400), orientation=6))
    (tmp_path / "Rapport school.pdf").write_bytes(pdf(12))
    (tmp_path / "scan.tif").write_bytes(saved("tiff", save_all=True, append_images=[picture(30, 30)]))
    (tmp_path / "brief.docx").write_bytes(b"PK\x03\x04" + bytes(100))
    return tmp_path


@pytest.fixture
def page(show) -> OnePage:
    return show(Address("evidence"))


def take(qtbot, editing: Editing, source_id: str, *paths: Path) -> TakingIn:
    taking = taking_in(editing)
    taking.take(source_id, [str(each) for each in paths])
    wait(qtbot, editing)
    return taking


def wait(qtbot, editing: Editing) -> None:
    """Wait till every file was taken in and told."""
    qtbot.waitUntil(lambda: taking_in(editing)._now is None, timeout=20_000)
    QApplication.processEvents()


def button(page: OnePage, name: str) -> QPushButton:
    return next(each for each in page.page.findChildren(QPushButton) if each.accessibleName() == name)


def push(widget: QWidget) -> None:
    tab_to(widget)
    press(Qt.Key.Key_Space)
    QApplication.processEvents()


# --- Adding ---------------------------------------------------------------------------


def test_a_file_is_added_named_and_kept_by_keyboard_alone(page, editing, store, source, files, qtbot):
    taking_in(editing).choose_files = lambda _asking: [str(files / "tekening.jpg")]
    page.page.focus_field(f"sources/{source.id}/title")
    push(page.page.findChild(QPushButton, f"add/sources/{source.id}/attachments"))
    qtbot.waitUntil(lambda: len(source.attachments) == 1, timeout=20_000)
    (row,) = source.attachments
    assert focused().objectName() == f"sources/{source.id}/attachments/{row.id}/name"
    clear_text()
    type_text("Tekening van Noor")
    assert editing.save()
    assert "400 × 600" in texts(page) and "verborgen gegevens weggehaald" in texts(page)
    path = store._path.parent
    store.close()
    with Store.open(path, KEY) as again:
        (kept,) = again.load(editing.assessment.id).sources[0].attachments
        content = b"".join(again.attachment_bytes(kept.id))
        assert kept.name == "Tekening van Noor" and content.startswith(b"\xff\xd8") and MAKER.encode() not in content


def test_what_is_refused_is_told_at_the_source_and_the_rest_goes_on(page, editing, source, files, qtbot):
    nothing = files / "bestaat-niet.pdf"
    take(qtbot, editing, source.id, files / "brief.docx", files / "Rapport school.pdf", nothing, files)
    assert [each.name for each in source.attachments] == ["Rapport school.pdf"]
    said = texts(page)
    assert "«brief.docx» is niet toegevoegd." in said and "PDF van (opslaan als PDF)" in said
    assert said.count("is niet toegevoegd") == 3 and "Een PDF kan meer zeggen dan u ziet" in said
    assert "PDF · 12 bladzijden" in said


def test_a_full_disk_leaves_nothing_half_and_says_so(page, editing, store, source, files, qtbot, monkeypatch):
    editing.assessment.status = "vastgesteld"

    def full(*_what: object) -> None:
        raise SaveFailed("schijf_vol")

    monkeypatch.setattr(store, "attach", full)
    before = len(editing.assessment.all_sources)
    take(qtbot, editing, source.id, files / "tekening.jpg")
    take(qtbot, editing, BESIDE, files / "tekening.jpg")
    assert source.attachments == [] and len(editing.assessment.all_sources) == before
    assert editing.assessment.status == "vastgesteld" and texts(page).count("De schijf is vol") == 2


def test_adding_a_file_reopens_a_signed_dossier(page, editing, source, files, qtbot):
    editing.assessment.status = "vastgesteld"
    take(qtbot, editing, source.id, files / "tekening.jpg")
    assert editing.assessment.status == "concept"


def test_who_types_elsewhere_goes_on_typing(page, editing, source, files, qtbot):
    page.page.focus_field(f"sources/{source.id}/origin")
    take(qtbot, editing, source.id, files / "tekening.jpg")
    assert source.attachments[0].name == "tekening.jpg" and "attachments" not in focused().objectName()


def test_closing_waits_for_what_was_asked(page, editing, store, source, files):
    taking = taking_in(editing)
    taking.take(source.id, [str(files / "tekening.jpg"), str(files / "scan.tif")])
    assert taking.busy_at(source.id) == "tekening.jpg"
    assert editing.close()
    assert [each.name for each in source.attachments] == ["tekening.jpg", "scan.tif"]
    assert store.verify({}) == []


def test_a_source_that_went_meanwhile_gets_nothing(page, editing, source, files, qtbot):
    taking_in(editing).take(source.id, [str(files / "tekening.jpg")])
    source.removed_at = editing.assessment.created_at
    wait(qtbot, editing)
    assert source.attachments == []


# --- Dragging -------------------------------------------------------------------------


def dragged(*paths: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return made


def drop(widget: QWidget, data: QMimeData) -> QDropEvent:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(2, 2).toPoint(), copy | Qt.DropAction.MoveAction, data, left, none)
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        letting_go = QDropEvent(QPointF(2, 2), copy | Qt.DropAction.MoveAction, data, left, none)
        QApplication.sendEvent(widget, letting_go)
        assert letting_go.dropAction() == copy, "the file itself must stay where it is"
    return entering


def card_of(page: OnePage, source: Source) -> Card:
    return page.page.findChild(Card, f"fold/sources/{source.id}")


def test_a_closed_card_takes_files_too_and_opens(page, editing, source, files, qtbot):
    card_of(page, source).header.setChecked(False)
    assert drop(card_of(page, source).header, dragged(files / "brief.docx")).isAccepted()
    wait(qtbot, editing)
    assert card_of(page, source).is_open and "«brief.docx» is niet toegevoegd" in texts(page)


def test_files_that_are_let_go_on_a_card_come_with_that_source(page, editing, source, files, qtbot):
    data = dragged(files / "tekening.jpg", files / "scan.tif")
    assert drop(card_of(page, source), data).isAccepted()
    wait(qtbot, editing)
    assert [each.kind for each in source.attachments] == ["jpeg", "tiff"]
    assert (files / "tekening.jpg").exists()


def test_a_file_that_is_let_go_beside_the_cards_becomes_a_source(page, editing, files, qtbot):
    data = dragged(files / "Rapport school.pdf")
    assert drop(page.page.widget(), data).isAccepted()
    wait(qtbot, editing)
    made = editing.assessment.sources[-1]
    assert (made.title, made.attachments[0].name) == ("Rapport school", "Rapport school.pdf")
    assert f"staat nu als bron B{made.number} in de lijst" in texts(page)


def test_the_focus_goes_to_a_new_source_unless_somebody_types(page, editing, files, qtbot):
    page.page.findChild(QPushButton, "add/sources").setFocus()
    take(qtbot, editing, BESIDE, files / "scan.tif")
    made = editing.assessment.sources[-1]
    assert focused().objectName() == f"sources/{made.id}/title"
    take(qtbot, editing, BESIDE, files / "scan.tif")
    assert focused().objectName() != f"sources/{editing.assessment.sources[-1].id}/title"


@pytest.mark.parametrize("attribute", ["title", "author"])
def test_a_file_that_is_let_go_on_a_field_is_no_text_of_it(page, source, files, attribute, qtbot):
    page.page.focus_field(f"sources/{source.id}/{attribute}")
    field = page.page.rows[f"sources/{source.id}/{attribute}"].entry
    before, words = field.text(), QMimeData()
    words.setText("Brief")
    drop(field, words)
    assert field.text() != before, "text may be dragged"
    typed = getattr(source, attribute)
    drop(field, dragged(files / "tekening.jpg"))
    qtbot.waitUntil(lambda: len(source.attachments) == 1, timeout=20_000)
    assert getattr(source, attribute) == typed and "tekening" not in typed


def test_a_file_is_no_text_of_a_long_field_either(page, editing, files):
    fact = editing.assessment.facts[0]
    page.page.focus_field(f"facts/{fact.id}/text")
    field = page.page.rows[f"facts/{fact.id}/text"].entry
    assert not field.canInsertFromMimeData(dragged(files / "tekening.jpg"))


def test_what_is_dragged_and_no_file_is_left_alone(page, source):
    words = QMimeData()
    words.setText("Brief")
    assert not drop(page.page.widget(), words).isAccepted()


# --- Looking, putting elsewhere, letting go -------------------------------------------


@pytest.fixture
def added(page, editing, source, files, qtbot) -> Source:
    take(qtbot, editing, source.id, files / "tekening.jpg", files / "Rapport school.pdf", files / "scan.tif")
    return source


def test_an_image_is_shown_upright_and_taken_away_by_key(page, added):
    push(button(page, "tekening.jpg bekijken"))
    view = page.page.findChild(ImageView)
    assert view.picture.pixmap().height() > view.picture.pixmap().width(), "it was taken lying"
    assert focused() is view.area and button(page, "tekening.jpg bekijken").text() == "Niet meer bekijken"
    before = view.picture.pixmap().width()
    press(Qt.Key.Key_Plus)
    assert view.picture.pixmap().width() > before
    press(Qt.Key.Key_Escape)
    assert focused() is button(page, "tekening.jpg bekijken") and focused().text() == "Bekijken"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.page.findChild(ImageView) is None


def test_a_scan_is_shown_page_by_page(page, added):
    push(button(page, "scan.tif bekijken"))
    view = page.page.findChild(ImageView)
    assert view.where.text() == "Bladzijde 1 van 2"
    first = view._image.size()
    push(next(each for each in view.findChildren(QPushButton) if each.text() == "Volgende bladzijde"))
    assert view.where.text() == "Bladzijde 2 van 2" and view._image.size() != first and not view._image.isNull()


def test_a_pdf_is_not_drawn_here(page, added):
    names = [each.accessibleName() for each in page.page.findChildren(QPushButton)]
    assert "Rapport school.pdf bekijken" not in names and "Rapport school.pdf opslaan buiten de kluis" in names


def test_an_image_that_swells_is_not_read():
    from tests.test_taking_in import _bomb

    assert read_image(_bomb(30_000, 30_000), "png").isNull()
    assert read_image(saved("png"), "jpeg").isNull(), "read as what it is said to be and as nothing else"
    assert not read_image(saved("png"), "png").isNull()


def test_a_copy_outside_is_the_same_and_it_is_said_what_that_means(page, editing, added, files):
    chosen: list[str] = []

    def choose(_asking: QWidget, name: str, kind: str) -> str:
        chosen.append(f"{name}|{kind}")
        return str(files / "uit" / "Rapport.exe")

    (files / "uit").mkdir()
    taking_in(editing).choose_path = choose
    push(button(page, "Rapport school.pdf opslaan buiten de kluis"))
    assert chosen == ["Rapport-school.pdf|pdf"]
    assert [each.name for each in (files / "uit").iterdir()] == ["Rapport.exe.pdf"], "it ends as what it is"
    assert (files / "uit" / "Rapport.exe.pdf").read_bytes() == (files / "Rapport school.pdf").read_bytes()
    assert "onversleuteld buiten de kluis" in texts(page) and "Een PDF kan meer zeggen" in texts(page)
    (left,) = editing.store.exports(editing.assessment.id)
    assert (left.what, left.reader) == ("bijlage", "")
    assert left.sha256 == hashlib.sha256((files / "Rapport school.pdf").read_bytes()).hexdigest()
    assert " · bijlage van een bron · controlegetal " in line_of(editing, left)
    (files / "uit" / "Rapport.exe.pdf").write_bytes(b"van een ander")
    push(button(page, "Rapport school.pdf opslaan buiten de kluis"))
    assert (files / "uit" / "Rapport.exe.pdf").read_bytes() == b"van een ander", "the dialog asked about another name"
    assert "Rapport.exe.pdf bestaat al" in texts(page)


def test_content_that_is_not_what_was_added_is_not_given_out(page, editing, store, added, files, monkeypatch):
    monkeypatch.setattr(store, "attachment_bytes", lambda _id: iter([b"iets anders"]))
    taking_in(editing).choose_path = lambda *_what: str(files / "uit.pdf")
    push(button(page, "Rapport school.pdf opslaan buiten de kluis"))
    assert not (files / "uit.pdf").exists() and "beschadigd of ontbreekt" in texts(page)


def test_a_file_goes_for_good_only_after_a_yes(page, editing, store, added):
    row = added.attachments[1]
    push(button(page, "Rapport school.pdf weghalen"))
    assert "gaat voorgoed uit de kluis" in texts(page) and focused().text() == "Nee, houden"
    press(Qt.Key.Key_Escape)
    assert row in added.attachments and focused().accessibleName() == "Rapport school.pdf weghalen"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().text() == "Ja, voorgoed weghalen"
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    assert row not in added.attachments and list(store.attachment_bytes(row.id)) == [], "at once, not at the next save"
    assert focused().objectName() == f"add/sources/{added.id}/attachments"
    assert store.verify({}) == []


def test_before_a_signed_file_goes_it_is_said_that_a_version_names_it(page, editing, store, added):
    store.add_version(editing.assessment, Version(status="vastgesteld", content=dump_case(editing.assessment)))
    push(button(page, "scan.tif weghalen"))
    assert "Een vastgestelde versie noemt dit bestand" in texts(page)


def test_of_a_file_that_came_as_a_row_alone_the_content_is_missing(show, editing, source):
    source.attachments.append(Attachment(name="rapport.pdf", kind="pdf", size=1_234_567, sha256="0" * 64))
    page = show(Address("evidence"))
    page.page.focus_field(f"sources/{source.id}/title")
    assert "1,2 MB" in texts(page) and "inhoud niet meegekomen" in texts(page)
    names = {each.accessibleName() for each in page.page.findChildren(QPushButton)}
    assert "rapport.pdf weghalen" in names and "rapport.pdf opslaan buiten de kluis" not in names


# --- Behind the curtain ---------------------------------------------------------------


def everything(page: OnePage) -> str:
    entries = [row.entry for row in page.page.rows.values() if hasattr(row.entry, "text")]
    names = [each.accessibleName() for each in page.page.findChildren(QWidget)]
    return "\n".join([texts(page), *names, *(str(each.text()) for each in entries if callable(each.text))])


def test_a_file_that_somebody_may_not_know_goes_behind_the_curtain(page, editing, added):
    added.attachments[0].sharing.append(Sharing(person_id=editing.assessment.persons[0].id, level="niets"))
    push(button(page, "scan.tif bekijken"))
    editing.draw_curtain(True)
    page.open_all()
    assert "tekening" not in everything(page) and "scan.tif" in everything(page) and CURTAIN in texts(page)
    assert page.page.findChild(ImageView) is None, "what was being looked at is gone too"
    editing.draw_curtain(False)
    assert "tekening.jpg" in everything(page)


def test_with_a_source_behind_the_curtain_its_files_are_too(page, editing, added):
    added.sharing.append(Sharing(person_id=editing.assessment.persons[0].id, level="niets"))
    editing.draw_curtain(True)
    page.open_all()
    assert "tekening" not in everything(page) and "Rapport school" not in everything(page)


def test_what_was_told_of_a_hidden_source_is_not_told_behind_the_curtain(page, editing, source, files, qtbot):
    take(qtbot, editing, source.id, files / "brief.docx")
    assert "brief.docx" in texts(page)
    source.secret_address = True
    editing.draw_curtain(True)
    page.open_all()
    assert "brief.docx" not in "\n".join(each.text() for each in page.page.findChildren(QLabel))


def test_what_was_told_of_the_page_itself_goes_when_the_curtain_is_drawn(page, editing, files, qtbot):
    take(qtbot, editing, BESIDE, files / "brief.docx")
    assert "brief.docx" in texts(page)
    editing.draw_curtain(True)
    assert "brief.docx" not in texts(page)


def test_that_a_file_follows_its_source_is_said_where_that_matters(page, editing, added):
    follows = "nooit opener dan haar bron"
    assert follows not in texts(page)
    editing.restructure(lambda: added.sharing.append(Sharing(level="niets")))
    assert texts(page).count(follows) == 3


def test_two_sources_do_not_tell_of_each_other(page, editing, source, files, qtbot):
    editing.restructure(lambda: add_source(editing.assessment, title="Tweede"))
    take(qtbot, editing, source.id, files / "brief.docx")
    assert texts(page).count("brief.docx") == 1
