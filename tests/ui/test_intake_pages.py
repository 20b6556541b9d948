"""The pages of the short intake one by one, what they leave alone, and the task that a passed follow-up becomes."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import add_person, choose_decision_type
from app.fields import of_child
from app.short_intake import add_children_at_desk, begin_at_desk, choose_kind, write_desk_words
from models.listing import ListRow
from tests.ui.hands import words_on
from tests.ui.one_page import Paper, texts, visible
from tests.ui.typing_keys import clear_text, press, tab_to, type_text
from ui.colours import hue
from ui.curtain import CURTAIN
from ui.dossiers_table import TALKS, DossiersTable, follow_up_is_late, tasks
from ui.editing import Editing
from ui.page import Address
from ui.places import INTAKE, field_in, intake_page_of, page_near, page_of, pages_of
from ui.side_panel import Jump
from ui.signing import status_line

THURSDAY = date(2025, 11, 6)


@pytest.fixture
def editing(qapp, method):
    """A short intake of two children, of whom one was spoken to."""
    file = begin_at_desk(method, THURSDAY)
    choose_decision_type(file, method, "BT-04")
    file.decision.addressee_ids = [add_person(file, name="Joyce", role="ouder_gezag").id]
    file.household.minors = 2
    fenna = add_children_at_desk(file)
    fenna.first_name, fenna.age, file.children[1].first_name = "Fenna", 14, "Milan"
    write_desk_words(file, fenna, "Als oma maar meegaat.")
    fenna.element("E4").concern, fenna.element("E4").concern_note = "ja", "schimmel boven het bed"
    choose_kind(file, method, "OP-07")
    made = Editing(file, method, Paper(), OSError)
    yield made
    made.close()


def at(editing, kind: str, child: int | None = None) -> Address:
    return Address(kind, editing.assessment.children[child].id if child is not None else "")


# --- where it is ------------------------------------------------------------------------------------------


def test_the_intake_comes_first_and_every_other_page_stays(editing, method):
    pages = pages_of(editing.assessment)
    assert [each.kind for each in pages[:4]] == ["intake", "intake_child", "intake_child", "intake_decision"]
    editing.assessment.decision.provisional = False
    assert pages_of(editing.assessment) == pages[4:]


def test_a_field_leads_to_the_intake_only_for_who_is_there(editing):
    child = editing.assessment.children[0].id
    field = f"children/{child}/first_name"
    assert page_of(field) == Address("family")
    assert page_near(field, Address("decision")) == Address("family")
    assert page_near(field, Address("intake")) == Address("intake_child", child)
    assert field_in(Address("intake_child", child), field) and field_in(Address("family"), field)
    assert intake_page_of(f"children/{child}/elements/E3/concern") is None
    assert page_near("housing/ethos", Address("intake")) == Address("housing")


def test_every_input_of_the_intake_is_known_there(editing, show):
    """What the list of places says of the intake is what its pages have."""
    for page in (each for each in pages_of(editing.assessment) if each.kind in INTAKE):
        window = show(page)
        shown = [field for field, row in dict.items(window.page.rows) if row.isVisibleTo(window)]
        assert len(shown) > 5
        assert [field for field in shown if intake_page_of(field) not in (page, Address("intake"))] == []


def test_the_way_on_leads_to_the_full_file(editing, wizard):
    dossier = wizard(at(editing, "intake_decision"))
    button = next(each for each in dossier.page.findChildren(QPushButton) if each.text().startswith("Verder met"))
    tab_to(button)
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    assert dossier.page.address == Address("housing")


# --- what the pages do ------------------------------------------------------------------------------------


def test_not_safe_asks_what_was_done(editing, show):
    window = show(at(editing, "intake"))
    assert not visible(window, "safety_action")
    window.entry("safe_tonight").choose("nee")
    assert visible(window, "safety_action")


def test_the_dossier_gets_the_name_of_whom_it_is_for(editing, show):
    window, file = show(at(editing, "intake")), editing.assessment
    window.page.findChild(QPushButton, "add/persons").click()
    QApplication.processEvents()
    file.persons[0].name = ""
    tab_to(window.entry(f"persons/{file.persons[1].id}/name"))
    type_text("Kelvin")
    assert file.title == "Korte intake 6-11-2025, Kelvin"


def test_what_waits_is_named_with_its_day_on_the_review(editing, show):
    editing.assessment.decision.follow_up_on = date(2025, 11, 20)
    assert "Nog te onderzoeken vóór 20 november 2025 (" in texts(show(Address("review")))
    editing.assessment.decision.provisional = False
    assert "Nog te onderzoeken" not in texts(show(Address("review")))


def test_reasons_for_not_hearing_are_asked_only_of_who_said_nothing(editing, show):
    fenna, milan = editing.assessment.children
    assert not visible(show(at(editing, "intake_child", 0)), f"children/{fenna.id}/not_heard/code")
    window = show(at(editing, "intake_child", 1))
    assert not visible(window, f"children/{milan.id}/not_heard/who")
    window.entry(f"children/{milan.id}/not_heard/code").choose("NG8")
    assert visible(window, f"children/{milan.id}/not_heard/who")
    tab_to(window.entry(f"children/{milan.id}/hearings"))
    type_text("Ik wil slapen.")
    assert [each.own_words[0].words for each in milan.hearings] == ["Ik wil slapen."]


def test_words_are_there_again_and_go_on_in_the_same_record(editing, show):
    fenna = editing.assessment.children[0]
    window = show(at(editing, "intake_child", 0))
    entry = window.entry(f"children/{fenna.id}/hearings")
    assert entry.toPlainText() == "Als oma maar meegaat."
    clear_text()
    type_text("Oma moet mee.")
    assert [each.own_words[0].words for each in fenna.hearings] == ["Oma moet mee."]


def test_a_flag_asks_for_a_word_and_sets_no_weight(editing, show):
    milan = editing.assessment.children[1]
    window, field = show(at(editing, "intake_child", 1)), f"children/{milan.id}/elements/E6/concern"
    window.entry(field).choose("onbekend")
    assert not visible(window, f"{field}_note")
    window.entry(field).choose("ja")
    assert visible(window, f"{field}_note")
    assert not any(each.weight or each.text for each in milan.elements)


def test_the_flag_opens_the_question_on_the_page_of_the_element(editing, show):
    fenna = editing.assessment.children[0]
    window = show(Address("element", fenna.id, "E4"))
    assert "Aan de balie: zorg — schimmel boven het bed" in texts(window)
    window.entry(f"children/{fenna.id}/elements/E4/concern").choose("nee")
    assert "Aan de balie: geen zorg" in texts(window)
    assert "Aan de balie" not in texts(show(Address("element", fenna.id, "E3")))


def test_the_day_of_the_follow_up_is_the_review_too(editing, show):
    window = show(at(editing, "intake_decision"))
    tab_to(window.entry("decision/follow_up_on"))
    type_text("20-11-2025")
    assert editing.assessment.balance.review_on == date(2025, 11, 20)


def test_a_review_that_was_planned_apart_stays(editing, show):
    editing.assessment.balance.review_on = date(2026, 2, 19)
    window = show(at(editing, "intake_decision"))
    tab_to(window.entry("decision/follow_up_on"))
    type_text("20-11-2025")
    assert editing.assessment.balance.review_on == date(2026, 2, 19)


def test_a_follow_up_too_late_is_told(editing, show):
    window = show(at(editing, "intake_decision"))
    tab_to(window.entry("decision/follow_up_on"))
    type_text("21-11-2025")
    assert "Kies een dag uiterlijk op 20 november 2025." in texts(window)


def test_another_option_shows_its_own_separations(editing, show):
    window, file = show(at(editing, "intake_decision")), editing.assessment
    window.page.findChild(QPushButton, f"add/options/{file.options[1].id}/separations").click()
    QApplication.processEvents()
    (parted,) = file.options[1].separations
    assert visible(window, f"options/{file.options[1].id}/separations/{parted.id}/ground")
    window.entry(f"children/{file.children[0].id}/weighing/chosen_option_id").choose("OP-11")
    QApplication.processEvents()
    assert [each.kind for each in file.options] == ["OP-00", "OP-07", "OP-11"]
    assert "Er is niemand genoemd: iedereen blijft bij elkaar." in texts(window)


def test_a_refusal_says_what_it_takes(editing, show):
    window = show(at(editing, "intake_decision"))
    assert "Dit besluit neemt het gezin iets af" not in texts(window)
    window.entry("decision/outcome").choose("weigeren")
    assert "Dit besluit neemt het gezin iets af" in texts(window)


def test_who_may_not_know_is_chosen_right_there(editing, show):
    fenna, mother = editing.assessment.children[0], editing.assessment.persons[0]
    (talk,) = fenna.hearings
    window = show(at(editing, "intake_decision"))
    window.entry(f"children/{fenna.id}/hearings/{talk.id}/sharing/{mother.id}/level").choose("niets")
    assert [(each.person_id, each.level) for each in talk.sharing] == [(mother.id, "niets")]


def test_nothing_is_said_beside_the_fields_on_a_first_visit_and_later_only_what_stops(editing, show):
    milan = editing.assessment.children[1]
    page = at(editing, "intake_child", 1)
    assert "nog niet gehoord" not in texts(show(page))
    editing.visited.add(str(page))
    window = show(page)
    assert "nog niet gehoord" in texts(window)
    assert window.page.said_at(f"children/{milan.id}/explanation/by") == []


@pytest.mark.parametrize(("kind", "child"), [("intake_child", 0), ("intake_decision", None)])
def test_the_curtain_hides_what_the_child_said_and_the_flags(editing, show, kind, child):
    editing.curtain = True
    window = show(at(editing, kind, child))
    assert CURTAIN in texts(window)
    fields = dict.keys(window.page.rows)
    assert not [each for each in fields if "/hearings" in each or "/concern" in each or "/not_heard" in each]
    assert "Aan de balie" not in texts(show(Address("element", editing.assessment.children[0].id, "E4")))


# --- afterwards -------------------------------------------------------------------------------------------


def test_the_road_to_a_final_decision_is_told(editing):
    assert status_line(editing).startswith("«Concept» → Voorlopig vastgesteld → Vastgesteld.")
    editing.assessment.status = "voorlopig_vastgesteld"
    assert status_line(editing).startswith("Concept → «Voorlopig vastgesteld» → Vastgesteld.")
    editing.assessment.decision.provisional = False
    assert status_line(editing) == ""


def _row(**known) -> ListRow:
    from datetime import UTC, datetime

    values = dict.fromkeys(("id", "title", "case_number", "decision_type"), "x")
    values |= {"children": ("Fenna",), "due_on": None, "status": "voorlopig_vastgesteld", "planned_talks": ()}
    values |= {"changed_at": datetime.now(UTC), "follow_up_on": date.today() - timedelta(1), "is_example": False}
    return ListRow(**(values | known))


@pytest.mark.parametrize(
    ("known", "late"),
    [
        ({}, True),
        ({"status": "concept"}, True),
        ({"status": "vastgesteld"}, False),
        ({"follow_up_on": None}, False),
        ({"follow_up_on": date.today()}, False),
        ({"is_example": True}, False),
    ],
)
def test_a_follow_up_that_has_passed_is_red_and_named(qapp, method, known, late):
    row = _row(**known)
    assert follow_up_is_late(row, date.today()) is late
    table = DossiersTable()
    table.show([row], method, date.today())
    cell = table.index(0, 7)
    assert str(table.data(cell, Qt.ItemDataRole.DisplayRole)).endswith("(voorbij)") is late
    colour = table.data(cell, Qt.ItemDataRole.ForegroundRole)
    assert (colour is not None and colour.name() == hue("error")) is late


def test_a_child_is_called_by_its_name_as_soon_as_that_was_typed(editing, wizard):
    editing.assessment.children[1].first_name = ""
    dossier = wizard(at(editing, "intake_child", 1))
    assert "De stem van kind 2" in words_on(dossier).replace("Kind", "kind")
    field = of_child(editing.assessment.children[1], "first_name")
    tab_to(dossier.page.rows[field].entry)
    type_text("Milan")
    press(Qt.Key.Key_Tab)
    QApplication.processEvents()
    QApplication.processEvents()
    assert "De stem van Milan" in words_on(dossier) and "kind 2" not in words_on(dossier).replace("K", "k")
    assert QApplication.focusWidget() is dossier.page.rows[field.replace("first_name", "birth_date")].entry


@pytest.mark.parametrize(
    ("known", "late"),
    [
        ({"planned_talks": (date.today() - timedelta(1),)}, True),
        ({"planned_talks": (date.today(),)}, False),
        ({"planned_talks": ()}, False),
        ({"planned_talks": (date.today() - timedelta(1),), "is_example": True}, False),
    ],
)
def test_a_talk_with_a_child_that_has_passed_is_a_task_in_red(qapp, method, known, late):
    row = _row(follow_up_on=None, title="Kade", **known)
    assert ("Een gesprek of uitleg voor een kind was gepland op" in tasks([row], date.today())) is late
    table = DossiersTable()
    table.show([row], method, date.today())
    cell = table.index(0, TALKS)
    assert ("(voorbij)" in str(table.data(cell, Qt.ItemDataRole.DisplayRole))) is late
    assert (table.data(cell, Qt.ItemDataRole.ForegroundRole) is not None) is late


# --- what is still open -------------------------------------------------------------------------------------


def test_f8_follows_the_pages_of_the_short_intake_in_their_order(editing, wizard):
    editing.check()
    dossier = wizard(at(editing, "intake_child", 1))
    seen = []
    for _ in range(3):
        press(Qt.Key.Key_F8)
        QApplication.processEvents()
        seen.append((dossier.page.address.kind, QApplication.focusWidget().objectName()))
    milan = editing.assessment.children[1].id
    assert seen[0] == ("intake_child", f"children/{milan}/birth_date")
    assert seen[1][0] == "intake_child" and seen[2][0] == "intake_decision"


@pytest.mark.parametrize("age", [2, 9])
def test_what_is_open_of_a_child_that_was_not_heard_leads_to_what_it_said_or_showed(editing, wizard, age):
    milan = editing.assessment.children[1]
    milan.age = age
    editing.check()
    dossier = wizard(at(editing, "intake_child", 1))
    (jump,) = dossier.side.findChildren(Jump)
    assert jump.name == "Moet nog: Wat zei Milan, of wat liet Milan zien?"
    jump.click()
    kept = "observations" if age == 2 else "hearings"
    assert QApplication.focusWidget() is dossier.page.rows[of_child(milan, kept)].entry
