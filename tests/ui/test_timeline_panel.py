"""The timeline on the page of the home, with real widgets: by keyboard, as a list, and following what is typed."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from app import changes
from app.timeline_shapes import MEANINGS
from models.evidence import Sharing
from tests.ui.one_page import Paper
from tests.ui.typing_keys import press, tab_to
from ui.editing import Editing
from ui.style import dress
from ui.timeline_panel import NOTHING, WALK, TimelinePanel


@pytest.fixture
def window(turn_to):
    return turn_to("housing")


@pytest.fixture
def panel(window) -> TimelinePanel:
    return window.page.findChild(TimelinePanel)


def test_every_moment_and_stay_is_reached_by_key_and_told(panel):
    assert "273 dagen in noodopvang" in panel.text.text() and WALK in panel.text.text()
    tab_to(panel.picture)
    told = [panel.text.text()]
    for _ in range(len(panel.picture.entries) - 1):
        press(Qt.Key.Key_Right)
        told.append(panel.text.text())
        assert panel.picture.accessibleDescription() in panel.text.text()
    assert len(set(told)) == len(panel.picture.entries)
    assert "<b>1-3-2019 – 1-12-2024</b><br>Huurwoning in Randmeer" in told[0]
    assert "<b>2 februari 2026</b><br>Heroverweging" in told[-1]
    press(Qt.Key.Key_Right)
    assert panel.text.text() == told[-1]
    press(Qt.Key.Key_Home)
    assert panel.text.text() == told[0]
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Left)
    assert panel.text.text() == told[-2]
    press(Qt.Key.Key_Tab)
    assert WALK in panel.text.text()


def test_enter_goes_to_the_day_itself(panel, hotel):
    asked = []
    hotel.asked_for.connect(asked.append)
    tab_to(panel.picture)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert asked == ["balance/review_on"]


def test_a_click_goes_through_all_that_stands_on_one_spot(panel):
    mark = next(each for each in panel.picture.layout_.marks if len(each.moments) == 3)
    at = QPointF(mark.box.x + 3, mark.box.y + 3)
    told = []
    for _ in range(4):
        click = QMouseEvent(
            QMouseEvent.Type.MouseButtonPress, at, panel.picture.mapToGlobal(at), Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(panel.picture, click)
        told.append(panel.text.text())
    assert len(set(told)) == 3 and told[3] == told[0]


def test_the_same_is_there_as_a_list(panel, hotel):
    panel.as_list.header.setChecked(True)
    QApplication.processEvents()
    rows = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert len(rows) == len(panel.picture.entries)
    assert "24-10-2025   Gesprek met Zuzanna" in rows
    asked = []
    hotel.asked_for.connect(asked.append)
    tab_to(panel.list)
    panel.list.setCurrentRow(0)
    press(Qt.Key.Key_Return)
    assert asked and asked[0].startswith("housing/past_stays/")
    assert panel.list.verticalScrollBar().maximum() == 0


def test_it_follows_the_days_a_moment_later_and_nothing_else(panel, hotel, qtbot):
    drawn = []
    panel.picture.show_timeline = drawn.append
    hotel.put(hotel.assessment.housing, "defects", "Geen", "balance/compromise")
    assert not panel._later.isActive()
    hotel.put(hotel.assessment.balance, "review_on", date(2026, 3, 2), "balance/review_on")
    assert panel._later.isActive() and not drawn
    qtbot.waitUntil(lambda: len(drawn) == 1, timeout=3000)
    assert date(2026, 3, 2) in [each.on for each in drawn[0].moments]


def test_without_days_it_says_so(qapp, qtbot, method):
    file = changes.begin(method)
    panel = TimelinePanel(Editing(file, method, Paper(), OSError))
    qtbot.addWidget(panel)
    assert panel.text.text() == NOTHING and panel.picture.isHidden() and panel.as_list.isHidden()
    file.notified_on = date(2025, 11, 3)
    panel.renew()
    assert panel.text.text() != NOTHING and not panel.picture.isHidden()


def test_behind_the_curtain_a_shielded_talk_is_not_told(panel, hotel):
    assert "Gesprek met Zuzanna" in [each.text for each in panel.picture.entries]
    talk, reader = hotel.assessment.children[0].hearings[0], hotel.assessment.persons[0]
    talk.sharing.append(Sharing(person_id=reader.id, level="niets"))
    panel.renew()
    assert "Gesprek met Zuzanna" in [each.text for each in panel.picture.entries]
    hotel.curtain = True
    panel.renew()
    assert "Gesprek met Zuzanna" not in [each.text for each in panel.picture.entries]
    assert "Gesprek met Kacper" in [each.text for each in panel.picture.entries]


def test_it_grows_with_the_type_without_scrolling_sideways(turn_to, hotel, qapp):
    window = turn_to("housing")
    small = window.page.findChild(TimelinePanel).picture.height()
    try:
        dress(qapp, 2.0)
        window = turn_to("housing")
        window.resize(1366, 768)
        QApplication.processEvents()
        assert window.page.horizontalScrollBar().maximum() == 0
        assert window.page.findChild(TimelinePanel).picture.height() > small * 1.6
    finally:
        dress(qapp, 1.0)


def test_the_review_has_the_timeline_too(turn_to):
    window = turn_to("review")
    window.open_all()
    assert window.page.findChild(TimelinePanel).picture.isVisibleTo(window)


def test_a_name_without_room_is_a_letter_that_is_explained(panel):
    letters = panel.picture.below
    assert "Bij vrienden in Randmeer" in letters.values()
    for letter, name in letters.items():
        assert letter in panel.picture.names and f"<b>{letter}</b>&nbsp; {name}" in panel.names.text()
    panel.picture.setFixedWidth(6000)
    QApplication.processEvents()
    assert "Bij vrienden in Randmeer" in panel.picture.names
    assert "Bij vrienden" not in panel.names.text()


def test_the_key_shows_a_mark_of_every_lane_for_each_filling(panel):
    told = [each.text() for each in panel.key.findChildren(QLabel)]
    assert [each for each in told if each in MEANINGS.values()] == [
        MEANINGS[each] for each in panel.picture.layout_.fillings
    ]
