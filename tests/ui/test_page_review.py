"""The last page with real widgets: what blocks, what only informs, and answering for a requirement by name."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import override
from app.fields import of_child
from tests.ui.hands import button_of, panel, push, spoil, words_on
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import press, tab_to, type_text
from ui.dossier import Dossier
from ui.findings_list import FindingsList, step_of
from ui.folding import Folding
from ui.overriding import OverrideForm
from ui.page import Address

REASON = "De school kon deze week niemand vrijmaken; het gesprek volgt op 10 november."


# --- findings -------------------------------------------------------------------------------------------------


def test_what_blocks_stands_first_with_its_level_in_words_and_a_sign(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    words = words_on(window)
    assert "2 punten houden vaststellen tegen." in words
    blocks, rest = words.index("Dit houdt vaststellen tegen (2)"), words.index("Kijk hier nog naar (3)")
    assert blocks < words.index("■ Moet nog  ·  Lena: Afweging  ·  MT-26") < rest
    assert rest < words.index("▲ Let op  ·  Kacper: E7  Onderwijs  ·  MT-10")
    assert words.index("Goed om te weten (1)") < words.index("○ Tip  ·  Opties  ·  MT-30")


def test_findings_stand_under_the_step_of_their_page(hotel):
    spoil(hotel)
    hotel.check()
    steps = {each.rule: step_of(each) for each in hotel.findings}
    assert steps == {"BR-02": "4", "MT-10": "1", "MT-19": "1", "MT-26": "3", "MT-30": "0", "MT-37": "4"}


def test_a_finding_leads_to_its_field(turn_to, hotel, qtbot):
    spoil(hotel)
    window = turn_to("review")
    lead = next(each for each in window.page.findChildren(QPushButton) if each.text() == "Ga naar het veld")
    with qtbot.waitSignal(hotel.asked_for) as asked:
        push(lead)
    assert asked.args == [of_child(hotel.assessment.children[2], "weighing", "text")]


def test_the_list_follows_what_is_filled_in(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    hotel.assessment.children[2].explanation.planned_on = date(2025, 11, 6)
    hotel.check()
    assert "Eén punt houdt vaststellen tegen." in words_on(window)
    assert "MT-37" not in words_on(window)


def test_the_order_of_the_steps_is_told(turn_to, hotel):
    assert "✓ Voor elk kind stond het ideale besluit er vóór de overige belangen" in words_on(turn_to("review"))
    kacper, interest = hotel.assessment.children[1], hotel.assessment.interests[0]
    kacper.ideal.recorded_at = interest.recorded_at.replace(year=interest.recorded_at.year + 1)
    words = words_on(turn_to("review"))
    assert "✓ Voor elk kind" not in words
    assert "Volgorde en termijnen (1)" in words and "IN-02" in words


def test_an_ideal_that_was_emptied_came_before_nothing(turn_to, hotel):
    hotel.assessment.children[1].ideal.text = " "
    assert "✓ Voor elk kind" not in words_on(turn_to("review"))


# --- overriding -----------------------------------------------------------------------------------------------


def test_only_what_may_be_overridden_can_be(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    lena = hotel.assessment.children[2]
    names = [each.objectName() for each in window.page.findChildren(QPushButton)]
    assert [each for each in names if each.startswith("override/")] == [f"override/MT-37/{lena.id}"]


def test_overriding_by_keyboard_makes_a_finding_stop_blocking(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    lena = hotel.assessment.children[2]
    push(button_of(window, f"override/MT-37/{lena.id}"))
    form = panel(window, OverrideForm)
    type_text(REASON[:39])
    assert not form.keep.isEnabled()
    assert "Nog nodig: 1 teken uitleg" in form.to_go.text()
    type_text(REASON[39:])
    assert form.keep.isEnabled()
    push(form.keep)
    [row] = hotel.assessment.overrides
    assert (row.rule, row.child_id, row.by, row.on) == ("MT-37", lena.id, "C. van Loon", date(2025, 11, 3))
    assert row.reason == REASON
    [finding] = [each for each in hotel.findings if each.rule == "MT-37"]
    assert not finding.blocks and finding.overridden_by == "C. van Loon"
    assert "Op naam afgeweken (1)" in words_on(window) and REASON in words_on(window)


def test_a_warning_is_answered_by_keyboard_and_the_answer_taken_back(turn_to, hotel):
    hotel.check()
    window = turn_to("review")
    kacper = hotel.assessment.children[1]
    push(button_of(window, f"answer/MT-10/{kacper.id}"))
    assert "Wat blijft hier onzeker" in words_on(window)
    type_text(REASON)
    push(panel(window, OverrideForm).keep)
    [row] = hotel.assessment.overrides
    [finding] = [each for each in hotel.findings if each.rule == "MT-10"]
    assert finding.answered_by == "C. van Loon" and not finding.overridden_by
    assert "Op naam beantwoord (1)" in words_on(window) and f"Beantwoord: {REASON}" in words_on(window)
    push(button_of(window, f"overrides/{row.id}/take_back"))
    assert hotel.assessment.overrides == []
    assert "Op naam beantwoord" not in words_on(window)


def test_an_override_needs_a_name_and_a_day(turn_to, hotel):
    spoil(hotel)
    hotel.assessment.decision.signed_by = hotel.assessment.decision.signed_role = ""
    window = turn_to("review")
    push(button_of(window, f"override/MT-37/{hotel.assessment.children[2].id}"))
    form = panel(window, OverrideForm)
    type_text(REASON)
    assert "uw naam" in form.to_go.text() and "uw functie" in form.to_go.text()
    tab_to(form.on)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    assert "de datum" in form.to_go.text() and not form.keep.isEnabled()


def test_nothing_typed_is_lost_when_the_rules_run_meanwhile(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    push(button_of(window, f"override/MT-37/{hotel.assessment.children[2].id}"))
    type_text("Half af")
    hotel.assessment.decision.help = ""
    hotel.check()
    assert panel(window, OverrideForm).reason.toPlainText() == "Half af"
    push(panel(window, OverrideForm).cancel)
    assert "MT-36" in words_on(window)
    assert hotel.assessment.overrides == []


def test_an_override_can_be_taken_back(turn_to, hotel):
    spoil(hotel)
    lena = hotel.assessment.children[2]
    signed = {"by": "C. van Loon", "role": "afdelingshoofd", "on": date(2025, 11, 3)}
    row = override(hotel.assessment, rule="MT-37", child_id=lena.id, reason=REASON, **signed)
    window = turn_to("review")
    push(button_of(window, f"overrides/{row.id}/take_back"))
    assert hotel.assessment.overrides == []
    assert any(each.rule == "MT-37" and each.blocks for each in hotel.findings)


def test_an_override_that_is_not_needed_any_more_is_named_and_can_go(turn_to, hotel):
    signed = {"by": "C. van Loon", "role": "afdelingshoofd", "on": date(2025, 11, 3)}
    row = override(hotel.assessment, rule="MT-28", child_id=None, reason=REASON, **signed)
    window = turn_to("review")
    assert "Afwijkingen die niet meer nodig zijn" in words_on(window)
    push(button_of(window, f"overrides/{row.id}/take_back"))
    assert hotel.assessment.overrides == []
    assert "Afwijkingen die niet meer nodig zijn" not in words_on(window)


def test_it_begins_with_what_is_open_and_leads_to_printing_with_one_press(qtbot, hotel):
    dossier = on_screen(qtbot, Dossier(hotel))
    dossier.go(Address("review"))
    QApplication.processEvents()
    page = dossier.page
    first = QApplication.focusWidget()
    assert first.text() == "Vaststellen …" and page.verticalScrollBar().value() == 0
    printing = page.findChild(Folding, "fold/review/print")
    assert page.findChild(FindingsList).y() < printing.y()
    next(each for each in page.findChildren(QPushButton) if each.text() == "Afdrukken als concept …").click()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    assert printing.is_open and QApplication.focusWidget() is printing.header
    top = printing.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < page.viewport().height() // 2
