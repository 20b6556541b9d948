"""The pages of a rule for a group: which there are, what they are called, and that every open field has its page."""

from datetime import date

import pytest

from app import changes
from app.findings import check
from tests.ui.hands import Vault
from tests.ui.on_screen import on_screen
from tests.ui.one_page import OnePage, texts, visible
from tests.ui.typing_keys import settle
from ui.beside import OptionsBeside
from ui.dossier import Dossier
from ui.editing import Editing
from ui.page import Address
from ui.places import page_of, pages_of
from ui.steps import full_name


@pytest.fixture
def rule(qapp, method):
    """A rule with two profiles, one of them without a name, and one consultation."""
    file = changes.begin(method)
    changes.choose_decision_type(file, method, "BT-09")
    profiles = [changes.add_child(file, first_name="Baby in een hotel", group_size=40), changes.add_child(file)]
    changes.add_option(file, title="Voorrang")
    changes.add_person(file, name="De gemeenteraad")
    changes.add_consultation(file, said="Wij willen weten waar we blijven.", profile_ids=[profiles[0].id])
    made = Editing(file, method, Vault(), OSError)
    yield made
    made.close()


def test_only_pages_that_fit_a_rule(rule):
    names = [full_name(rule, each) for each in pages_of(rule.assessment) if not each.child_id]
    assert names == ["De regel", "Profielen", "Varianten", "Bronnen en feiten", "Raadpleging", "Overige belangen",
                     "Weging samen en volgen", "Besluit en inspraak", "Nakijken en afdrukken"]  # fmt: skip
    about = [full_name(rule, each) for each in pages_of(rule.assessment) if each.kind == "views"]
    assert about == ["Baby in een hotel: Mening van deze kinderen", "Profiel 2: Mening van deze kinderen"]


def test_the_choice_of_a_rule_stands_beside_its_best_variant(rule, qtbot):
    file = rule.assessment
    changes.add_option(file, title="Loting")
    child, (one, other) = file.children[0], [each.id for each in file.options][-2:]
    child.weighing.chosen_option_id, child.ideal.best_option_id = one, other
    for option_id in (one, other):
        changes.set_impact(child, "E3", option_id, effect="positief")
    beside = OptionsBeside(rule, child, "Baby in een hotel")
    qtbot.addWidget(beside)
    table = beside.picture.table
    assert table.horizontalHeaderItem(table.columnCount() - 1).text() == "Keuze naast\nbeste variant"


def test_every_open_field_has_its_page_and_its_input(rule, qtbot):
    pages = pages_of(rule.assessment)
    fields = {field for each in check(rule.assessment, rule.method) for field in each.fields}
    assert {"balance/review_on", "decision/help"} <= fields
    window = OnePage(rule, pages[0])
    qtbot.addWidget(window)
    for address in dict.fromkeys(map(page_of, sorted(fields))):
        assert address in pages, address
        window.show_page(address)
        for field in (each for each in sorted(fields) if page_of(each) == address):
            assert window.page.focus_field(field), field


def test_every_page_opens_and_speaks_of_no_family(rule, qtbot):
    window = OnePage(rule, Address("frame"))
    qtbot.addWidget(window)
    for address in pages_of(rule.assessment):
        window.show_page(address)
        told = texts(window)
        if address.kind in ("family", "options", "consultation", "balance", "decision", "views"):
            assert "slaapt het gezin" not in told and "zwanger" not in told and "gezag" not in told, address


def test_no_horizontal_bar_at_the_small_size(rule, qtbot):
    dossier = on_screen(qtbot, Dossier(rule))
    for address in pages_of(rule.assessment):
        dossier.go(address)
        settle()
        assert dossier.page.horizontalScrollBar().maximum() == 0, address


def test_a_profile_can_begin_from_an_example(rule, qtbot):
    window = OnePage(rule, Address("family"))
    qtbot.addWidget(window)
    window.open_all()
    window.findChild(object, "example/GP-03").click()
    made = rule.assessment.children[-1]
    assert made.first_name == "Tiener in een examenjaar" and made.particulars and made.group_size is None
    assert window.page.focus_field(f"children/{made.id}/group_size")
    assert window.findChild(object, "example/GP-03") is None


def test_what_children_said_stands_with_their_profile_and_goes_behind_the_curtain(rule, qtbot):
    address = Address("views", rule.assessment.children[0].id)
    window = OnePage(rule, address)
    qtbot.addWidget(window)
    assert "Wij willen weten waar we blijven." in texts(window)
    rule.curtain = True
    window.show_page(address)
    assert "Wij willen weten waar we blijven." not in texts(window)
    window.show_page(Address("consultation"))
    assert not visible(window, f"consultations/{rule.assessment.consultations[0].id}/said")


def test_a_remedy_from_before_can_be_taken_away(rule, qtbot):
    changes.add_remedy(rule.assessment, code="bezwaar")
    window = OnePage(rule, Address("decision"))
    qtbot.addWidget(window)
    assert window.page.focus_field("decision/remedies")


def test_the_plan_for_who_was_missed_is_asked_when_somebody_was(rule, qtbot):
    window = OnePage(rule, Address("consultation"))
    qtbot.addWidget(window)
    row = rule.assessment.consultations[0]
    plan = f"consultations/{row.id}/missed_plan"
    assert not visible(window, plan)
    rule.put(row, "missed", "Kinderen zonder adres", f"consultations/{row.id}/missed")
    assert visible(window, plan)


def test_making_a_rule_known_begins_no_term(rule, qtbot):
    window = OnePage(rule, Address("decision"))
    qtbot.addWidget(window)
    assert "Er begint geen termijn voor bezwaar of beroep." in texts(window)
    assert "Bekendmakingswet" not in texts(window)
    made_known, decision = rule.assessment.publication, rule.assessment.decision
    rule.put(made_known, "way", "gemeenteblad", "publication/way")
    assert "art. 8 Bekendmakingswet" in texts(window)
    rule.put(decision, "effective_on", date(2026, 1, 1), "decision/effective_on")
    rule.put(made_known, "planned_on", date(2026, 1, 1), "publication/planned_on")
    assert "kijk of dat kan" not in texts(window)
    rule.put(made_known, "planned_on", date(2026, 1, 2), "publication/planned_on")
    assert "kijk of dat kan" in texts(window)
