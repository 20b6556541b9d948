"""The preview: the real pages beside the file, turned by keys, and from a paragraph back to its field."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reports.document import Paragraph
from tests.ui.hands import button_of, panel, push
from tests.ui.typing_keys import press
from ui.preview import PagePreview, Previewing
from ui.printing import PrintPanel


@pytest.fixture
def shown(review):
    push(button_of(review, "print_panel/preview"))
    return panel(review, PagePreview)


def test_all_pages_of_the_concept_can_be_looked_at(shown):
    assert shown.where.text().startswith("Bladzijde 1 van ")
    total = int(shown.where.text().split()[-1])
    assert total > 12 and not shown.back.isEnabled()
    shown.turn(total - 1)
    assert shown.where.text() == f"Bladzijde {total} van {total}" and not shown.forth.isEnabled()
    picture = shown.sheet.pixmap()
    assert picture.height() > picture.width() > 100
    image = picture.toImage()
    dark = sum(
        image.pixelColor(x, y).lightness() < 90 for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    )
    assert dark > 50  # something stands on it


def test_keys_turn_the_pages_and_escape_closes(shown):
    shown.take_focus()
    shown.area.verticalScrollBar().setValue(shown.area.verticalScrollBar().maximum())
    press(Qt.Key.Key_PageDown)
    assert shown.where.text().startswith("Bladzijde 2 ")
    press(Qt.Key.Key_PageUp)
    assert shown.where.text().startswith("Bladzijde 1 ")
    press(Qt.Key.Key_End)
    assert not shown.forth.isEnabled()
    before = shown.sheet.pixmap().width()
    press(Qt.Key.Key_Plus)
    assert shown.sheet.pixmap().width() > before
    holder = shown.parentWidget()
    press(Qt.Key.Key_Escape)
    assert isinstance(holder, Previewing) and holder.preview is None
    assert holder.show_it.text() == "Voorbeeld bekijken" and holder.show_it.hasFocus()


def test_a_paragraph_leads_to_its_field(shown, hotel):
    led = []
    hotel.asked_for.connect(led.append)
    shown.turn(3)
    place = next(each for each in shown._here() if isinstance(shown._document.blocks[each.block_index], Paragraph))
    scale = shown.sheet.pixmap().deviceIndependentSize().width() / shown._pages.width(3)
    left = (shown.sheet.width() - shown.sheet.pixmap().deviceIndependentSize().width()) / 2
    at = QPoint(int(left + (place.x + 20) * scale), int((place.y + place.height / 2) * scale))
    QTest.mouseClick(shown.sheet, Qt.MouseButton.LeftButton, pos=at)
    assert led == [place.field]


def test_the_list_names_what_stands_on_the_page_and_leads_there_by_key(shown, hotel):
    led = []
    hotel.asked_for.connect(led.append)
    shown.turn(1)
    words = [shown.paragraphs.item(each).text() for each in range(shown.paragraphs.count())]
    assert any(each.startswith("1  Dit besluit gaat over Zuzanna") for each in words)
    shown.paragraphs.setFocus()
    shown.paragraphs.setCurrentRow(1)
    press(Qt.Key.Key_Return)
    assert len(led) == 1 and led[0]


def test_what_a_reader_may_not_know_is_not_in_its_preview(review):
    printing = panel(review, PrintPanel)
    parent = next(label for label in printing.choice.readers if label.startswith("ouder"))
    printing.choice.choose(parent)
    push(button_of(review, "print_panel/preview"))
    document = panel(review, PagePreview)._document
    assert document.recipient.label == parent


def test_behind_the_curtain_there_is_nothing_to_look_at(review, hotel):
    hotel.curtain = True
    push(button_of(review, "print_panel/preview"))
    assert not review.page.findChildren(PagePreview)
