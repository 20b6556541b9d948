"""A page is shown as soon as its first window is there; the rest of it comes by itself, or when it is wanted."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.one_page import OnePage
from tests.ui.typing_keys import press
from ui.dossier import Dossier
from ui.editing import Editing
from ui.focus_order import stops
from ui.folding import Folding
from ui.page import Address, Page
from ui.places import pages_of


def addresses(editing: Editing) -> list[Address]:
    """One page of each kind, and of an element also the first and the last."""
    found = {
        (each.kind, each.element if each.element in ("E1", "E8") else ""): each for each in pages_of(editing.assessment)
    }
    return list(found.values())


def long_page(editing: Editing) -> Address:
    """The page of which most lies below the first window."""
    return Address("weighing", editing.assessment.children[0].id)


def words(page: Page) -> list[str]:
    """Everything that can be read, in reading order."""
    return [each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page)]


def named_stops(page: Page) -> list[str]:
    return [f"{type(each).__name__} {each.accessibleName() or each.objectName()}" for each in stops(page)]


def held(shown: Dossier | OnePage) -> set[str]:
    """The fields of the page that are in the file: a talk that is only begun has another name on each page."""
    talks = {each.id for child in shown.editing.assessment.children for each in child.hearings}
    return {each for each in shown.page.rows if "/hearings/" not in each or each.split("/")[3] in talks}


class Painted(QObject):
    """Which inputs had less height than they need when the page was first painted."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.pressed: list[str] | None = None
        page.sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.pressed is None:
            seen = [row for row in self.page.rows.values() if row.isVisible()]
            self.pressed = [row.field for row in seen if row.height() < row.heightForWidth(row.width())]
        return False


def settled(page: Page) -> bool:
    return page.is_whole and page.sheet.updatesEnabled()


def test_every_page_that_came_in_parts_is_the_same_as_one_made_at_once(part_by_part, dossier, qtbot, monkeypatch):
    def turned_to(address: Address) -> tuple:
        dossier.go(address)
        qtbot.waitUntil(lambda: settled(dossier.page))
        return held(dossier), words(dossier.page), named_stops(dossier.page)

    came = {address: turned_to(address) for address in addresses(dossier.editing)}
    monkeypatch.setattr(Page, "then", lambda _page, build, *arguments: build(*arguments))
    for address, seen in came.items():
        assert turned_to(address) == seen, address


def test_the_first_window_is_there_before_the_rest(part_by_part, dossier, qtbot):
    dossier.go(long_page(dossier.editing))
    assert not dossier.page.is_whole
    first = set(dossier.page.rows)
    qtbot.waitUntil(lambda: settled(dossier.page))
    assert first < set(dossier.page.rows)


def test_no_page_is_seen_with_its_parts_pressed_together(part_by_part, dossier, qtbot):
    for address in addresses(dossier.editing):
        dossier.go(address)
        painted = Painted(dossier.page)
        qtbot.waitUntil(lambda painted=painted: painted.pressed is not None)
        assert painted.pressed == [], address
        qtbot.waitUntil(lambda: settled(dossier.page))


def test_a_field_below_the_first_window_is_led_to_at_once(part_by_part, dossier):
    child = dossier.editing.assessment.children[0]
    field = f"children/{child.id}/weighing/text"
    dossier.go_to_field(field)
    assert dossier.page.rows[field].entry.hasFocus()


def test_tab_goes_on_through_what_was_not_there_yet(part_by_part, dossier, qtbot):
    dossier.go(long_page(dossier.editing))
    assert not dossier.page.is_whole
    press(Qt.Key.Key_Tab)
    assert dossier.page.is_whole
    qtbot.waitUntil(lambda: settled(dossier.page))  # and it is painted again


def test_a_key_that_marks_effects_finds_them_before_they_came(part_by_part, dossier):
    child = dossier.editing.assessment.children[0]
    child.impact("E5", dossier.editing.assessment.options[0].id).effect = ""
    dossier.go(Address("element", child.id, "E5"))
    press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert child.impact("E5", dossier.editing.assessment.options[0].id).effect == "neutraal"


def test_what_was_typed_is_saved_once_the_next_page_can_be_seen(part_by_part, dossier, qtbot):
    dossier.go(Address("frame"))
    qtbot.waitUntil(lambda: settled(dossier.page) and not dossier.editing.unsaved)
    dossier.page.rows["occasion"].entry.setPlainText("Het hotel stopt.")
    assert dossier.editing.unsaved
    saves = dossier.editing.store.saves
    dossier.turn(1)
    qtbot.waitUntil(lambda: not dossier.editing.unsaved, timeout=500)  # the clock alone would take longer
    assert dossier.editing.store.saves == saves + 1


def test_leaving_right_after_turning_a_page_saves(part_by_part, dossier, qtbot):
    dossier.page.rows["title"].entry.setText("Hotel")
    dossier.turn(1)
    with qtbot.waitSignal(dossier.left):
        dossier.leave()
    assert not dossier.editing.unsaved


@pytest.mark.parametrize("kind", ["family", "views", "element", "ideal", "weighing", "explanation", "evidence"])
def test_every_field_in_a_closed_group_is_found_without_opening_it(qtbot, hotel, kind):
    address = next(each for each in pages_of(hotel.assessment) if each.kind == kind and each.element != "E1")
    opened = OnePage(hotel, address)
    qtbot.addWidget(opened)
    opened.open_all()
    fields = held(opened)
    closed = OnePage(hotel, address)
    qtbot.addWidget(closed)
    assert {each for each in fields if closed.page.rows.get(each) is None} == set()
    assert held(closed) == fields


def test_a_closed_group_is_empty_until_it_is_opened(qtbot, hotel):
    child = hotel.assessment.children[0]
    window = OnePage(hotel, Address("element", child.id, "E2"))
    qtbot.addWidget(window)
    group = next(each for each in window.page.findChildren(Folding) if each.header.text().startswith("Hulpvragen"))
    assert not group.inside.findChildren(QWidget)
    group.header.setChecked(True)
    assert len(group.inside.findChildren(QLabel)) > 5


def test_where_somebody_is_changes_nothing_on_the_page_that_is_left(dossier: Dossier):
    told: list[str] = []
    dossier.editing.changed.connect(told.append)
    dossier.turn(1)
    assert told == [] and dossier.editing.assessment.last_page == str(dossier.page.address)
