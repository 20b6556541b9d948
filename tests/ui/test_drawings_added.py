"""The photo of what a child drew, added at the talk: a source with the marks of that talk, or no trace at all."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from models.evidence import Sharing
from models.views import Hearing
from tests.pictures import saved
from tests.ui.hands import words_on
from tests.ui.talk_hands import lena as lena
from tests.ui.typing_keys import focused, press, settle
from ui.taking_in import taking_in
from ui.talk.after import settle as settle_talk
from ui.talk.sitting import Sitting
from ui.talk.talk import Talk


@pytest.fixture
def hearing(hotel, lena) -> Hearing:
    """A talk that was held and that one person may not know."""
    person = hotel.assessment.persons[0]
    made = Hearing(held=True, held_on=date(2026, 3, 2))
    made.sharing.append(Sharing(person_id=person.id, level="niets", reason="op verzoek"))
    lena.hearings.append(made)
    hotel.store.attach = lambda _file, source, row, _data: source.attachments.append(row)
    return made


@pytest.fixture
def field(lena, hearing) -> str:
    return f"children/{lena.id}/hearings/{hearing.id}/drawing_source_ids"


@pytest.fixture
def page(turn_to, hotel, lena, field):
    shown = turn_to("views", 2)
    shown.page.focus_field(field)
    settle()
    return shown


def add(qtbot, page, field: str, path: Path) -> None:
    """Choose this file with the button, by key."""
    taking = taking_in(page.editing)
    taking.choose_files = lambda _asking: [str(path)]
    button = page.page.findChild(QPushButton, f"add/{field}")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: taking._now is None, timeout=20_000)
    QApplication.processEvents()
    settle()


def test_a_photo_becomes_a_source_of_the_talk_with_its_marks(qtbot, page, hotel, hearing, field, tmp_path):
    photo = tmp_path / "IMG_2041.jpg"
    photo.write_bytes(saved("jpeg"))
    before = len(hotel.assessment.sources)
    assert focused().objectName() == f"add/{field}"
    add(qtbot, page, field, photo)
    source = hotel.assessment.sources[-1]
    assert len(hotel.assessment.sources) == before + 1 and hearing.drawing_source_ids == [source.id]
    assert (source.kind, source.title, source.dated) == ("foto_tekening", "Tekening van Lena", date(2026, 3, 2))
    assert len(source.attachments) == 1
    marks = [(each.person_id, each.level, each.reason) for each in source.sharing]
    assert marks == [(hotel.assessment.persons[0].id, "niets", "op verzoek")]
    assert f"staat nu als bron B{source.number} in de lijst" in words_on(page)
    box = page.page.rows[field].entry.boxes[source.id]
    assert box.isChecked() and focused() is box


def test_a_second_photo_belongs_to_the_same_talk(qtbot, page, hotel, hearing, field, tmp_path):
    for name in ("een.png", "twee.png"):
        (tmp_path / name).write_bytes(saved("png"))
        add(qtbot, page, field, tmp_path / name)
    assert hearing.drawing_source_ids == [each.id for each in hotel.assessment.sources[-2:]]


def test_what_cannot_be_taken_in_leaves_no_source(qtbot, page, hotel, hearing, field, tmp_path):
    letter = tmp_path / "brief.docx"
    letter.write_bytes(b"PK\x03\x04" + bytes(100))
    before = list(hotel.assessment.all_sources)
    add(qtbot, page, field, letter)
    assert hotel.assessment.all_sources == before and hearing.drawing_source_ids == []
    assert "is niet toegevoegd" in words_on(page)


def test_of_a_talk_that_is_still_to_be_nothing_is_asked(lena, turn_to):
    planned = Hearing(planned_on=date(2026, 12, 1))
    lena.hearings.append(planned)
    shown = turn_to("views", 2)
    settle()
    button = shown.page.findChild(QPushButton, f"add/children/{lena.id}/hearings/{planned.id}/drawing_source_ids")
    assert button is None or not button.isVisibleTo(shown)


def test_after_the_child_drew_it_is_said_why_one_is_led_here_until_the_photo_is_there(
    qtbot, turn_to, hotel, lena, hearing, field, tmp_path
):
    talk = Talk(hotel, Sitting(lena.id, hearing.id, drew=True))
    assert settle_talk(talk, "R. Visser") == field
    page = turn_to("views", 2)
    page.page.focus_field(field)
    told = "Lena maakte iets op papier. Mag er een foto van? Voeg die dan hier toe."
    assert told in words_on(page)
    photo = tmp_path / "tekening.png"
    photo.write_bytes(saved("png"))
    add(qtbot, page, field, photo)
    assert hearing.drawing_source_ids and told not in words_on(page)


def test_of_a_talk_without_a_drawing_no_photo_is_asked(page):
    assert "maakte iets op papier" not in words_on(page)
