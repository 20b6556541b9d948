"""The other papers on the last page, and the intake on paper on the start screen."""

from datetime import date

from PySide6.QtWidgets import QLabel

from app.short_intake import begin_at_desk
from tests.pdf_text import holds, pages_of, text_of
from tests.stores import new_store
from tests.ui.hands import panel, push
from tests.ui.on_screen import list_of
from tests.ui.one_page import OnePage, Paper
from ui.editing import Editing
from ui.exports_panel import KINDS, line_of
from ui.page import Address
from ui.pieces_panel import BLANK, PIECES, PiecesPanel


def saved_as(made, path):
    made.choose_path = lambda *_asked: str(path)
    return path


def test_a_card_for_a_clerk_is_one_page_and_noted_as_such(review, hotel, tmp_path):
    made = panel(review, PiecesPanel)
    path = saved_as(made, tmp_path / "kaart.pdf")
    push(made.save)
    (page,) = pages_of(path.read_bytes())
    assert holds(page, "Nakijkkaart bij het besluit") and "1 bladzijde, nagekeken" in made.outcome.said.text()
    (left,) = hotel.store.exports(hotel.assessment.id)
    assert (left.what, left.reader) == ("nakijkkaart", "beslisser")
    assert "nakijkkaart voor wie beslist" in line_of(hotel, left)


def test_each_paper_is_made_for_the_chosen_reader_and_can_be_named_in_the_list(review, hotel, tmp_path):
    made = panel(review, PiecesPanel)
    made.choice.choose("rechtbank")
    for name in PIECES:
        made.piece.choose(name)
        path = saved_as(made, tmp_path / f"{name}.pdf")
        push(made.save)
        assert holds(text_of(path.read_bytes()), "Voor de rechtbank, als stuk in de procedure")
        assert name in KINDS


def test_a_reader_who_does_not_get_a_paper_is_told_who_does(review, hotel, tmp_path):
    made = panel(review, PiecesPanel)
    saved_as(made, tmp_path / "nooit.pdf")
    by_name = {name: label for label, name in made.choice.names.items()}
    made.choice.choose(by_name["Marcin Nowicki"])
    push(made.save)
    assert made.outcome.said.text() == "De nakijkkaart is voor wie beslist, de rechtbank en intern gebruik."
    assert list(tmp_path.iterdir()) == []


def test_pseudonyms_are_used_and_named(review, hotel, tmp_path):
    made = panel(review, PiecesPanel)
    made.piece.choose("urgentiebijlage")
    push(made.other_names)
    path = saved_as(made, tmp_path / "bijlage.pdf")
    push(made.save)
    text = text_of(path.read_bytes())
    assert "Zuzanna" not in text and holds(text, "onder een schuilnaam")


def test_a_blank_list_leaves_without_a_note(review, hotel, tmp_path):
    made = panel(review, PiecesPanel)
    path = saved_as(made, tmp_path / "leeg.pdf")
    push(made.blank)
    assert made.blank.text() == BLANK
    assert len(pages_of(path.read_bytes())) == 2 and hotel.store.exports(hotel.assessment.id) == []


def test_the_intake_on_paper_is_saved_from_the_start_screen(qtbot, tmp_path, method):
    store = new_store(tmp_path)
    screen = list_of(qtbot, store, method)
    path = saved_as(screen.paper, tmp_path / "intake.pdf")
    push(screen.paper.button)
    pages = pages_of(path.read_bytes())
    assert len(pages) == 2 and holds(pages[0], "Korte intake op papier")
    assert str(path) in screen.paper.outcome.said.text()
    store.close()


def test_the_intake_on_paper_asks_what_the_screen_asks_in_the_same_order(method, qapp, qtbot):
    """The labels of the short intake are found on the sheet, in their order."""
    made = Editing(begin_at_desk(method, date(2025, 11, 10)), method, Paper(), OSError)
    asked = []
    for kind in ("intake", "intake_decision"):
        window = OnePage(made, Address(kind))
        qtbot.addWidget(window)
        asked += [each.text() for each in window.findChildren(QLabel)]
    on_sheet = [each.text for part in method.papers.intake.parts for each in part.questions]
    same = [each for each in on_sheet if each in asked]
    assert len(same) >= 11
    assert [each for each in dict.fromkeys(asked) if each in same] == same
    made.close()


def test_an_application_goes_to_a_committee_outside_and_nothing_else_does(review, hotel, tmp_path):
    made = panel(review, PiecesPanel)
    made.choice.choose("toetser")
    path = saved_as(made, tmp_path / "bijlage.pdf")
    push(made.save)
    assert "De nakijkkaart is voor" in made.outcome.said.text() and not path.exists()
    made.piece.choose("urgentiebijlage")
    push(made.save)
    assert holds(text_of(path.read_bytes()), "Voor een urgentiecommissie of toetser")
    (left,) = hotel.store.exports(hotel.assessment.id)
    assert (left.what, left.reader) == ("urgentiebijlage", "toetser")
    assert "voor een urgentiecommissie of toetser" in line_of(hotel, left)
