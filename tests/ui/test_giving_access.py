"""«Inzage geven»: who asks is chosen, the PDF is made for that reader, and it is noted that it left."""

from PySide6.QtWidgets import QApplication

from tests.pdf_text import squeezed, text_of
from tests.ui.hands import panel
from ui.access_panel import TO_THE_CHILD, AccessPanel


def test_nothing_is_made_before_it_is_known_who_asks(review, hotel):
    asking = panel(review, AccessPanel)
    asking.print()
    assert asking.outcome.said.text() == "Kies eerst wie om inzage vraagt." and hotel.store.left == []


def test_the_overview_of_a_child_warns_and_is_noted(review, hotel, tmp_path):
    asking = panel(review, AccessPanel)
    asking.choose_path = lambda *_any: str(tmp_path / "inzage.pdf")
    lena = hotel.assessment.children[2]
    label = f"kind_zelf:{lena.id}"
    asking.choice.setCurrentIndex(asking.choice.findData(label))
    asking.choice.chosen.emit(label)
    assert asking.warning.text() == TO_THE_CHILD and asking.warning.isVisibleTo(review)
    asking.print()
    QApplication.processEvents()
    (left,) = hotel.store.left
    assert (left.what, left.reader) == ("inzage", label)
    words = squeezed(text_of((tmp_path / "inzage.pdf").read_bytes()))
    assert squeezed("Inzage in persoonsgegevens") in words and squeezed(f"Voor {lena.first_name}") in words
