"""Each of the first pages alone, with real widgets: every input takes over what is typed, every field is reachable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.fields import of_child, value_at
from models.assessment import Assessment
from models.base import Record
from models.best_interests import Element, IdealDecision
from models.decision import LegalBasis
from models.evidence import Fact, Source
from models.options import Option, Separation
from models.people import Child, Household, Housing, PastStay, Person
from models.views import (
    Hearing,
    HearingEffort,
    HearingOffer,
    NotHeard,
    Observation,
    ObservationMoment,
    OwnWords,
    SafetySignal,
)
from tests.ui.first_case import QUESTION
from tests.ui.one_page import OnePage, enter_something
from tests.ui.typing_keys import press, tab_to
from ui.cards import applies
from ui.form import Row
from ui.inputs import Choice, Pills, Tick
from ui.page import Address
from ui.places import page_of, pages_of

KINDS = ("frame", "family", "housing", "options", "evidence", "views", "element", "ideal")
FEWEST = {
    "frame": 16,
    "family": 24,
    "housing": 12,
    "options": 20,
    "evidence": 20,
    "views": 50,
    "element": 40,
    "ideal": 7,
}
BY_THE_APP = {"id", "position", "number", "is_null", "removed_at", "recorded_at", "code", "sharing", "citations"}
NOT_ENTERED = {"method_version", "language", "status", "is_example", "created_at", "changed_at", "last_page"}
OF_A_PROFILE = {"group_size", "group_size_source"}  # on the pages of a rule for a group alone
OF_THE_DECISION = ("decider_name", "decider_body", "addressee_ids")


def columns(kind: type[Record]) -> list[str]:
    """What a person fills in of one class: its columns without ids, numbers, owners and times."""
    table = kind.__table__
    own = [each.name for each in table.columns if "owner" not in each.info]
    return [each for each in own if each not in BY_THE_APP | OF_A_PROFILE]


def fields_of(assessment: Assessment) -> list[str]:
    """Every field that must be reachable on the first pages, for the rows that the file has."""
    child, option = assessment.children[0], assessment.options[1]
    hearing, observation = child.hearings[0], child.observations[0]
    rows: list[tuple[str, type[Record]]] = [
        ("household", Household),
        ("housing", Housing),
        (f"housing/past_stays/{assessment.housing.past_stays[0].id}", PastStay),
        (f"decision/legal_bases/{assessment.decision.legal_bases[0].id}", LegalBasis),
        (f"persons/{assessment.persons[0].id}", Person),
        (of_child(child), Child),
        (f"options/{option.id}", Option),
        (f"options/{option.id}/separations/{option.separations[0].id}", Separation),
        (f"sources/{assessment.sources[0].id}", Source),
        (f"facts/{assessment.facts[0].id}", Fact),
        (of_child(child, "hearings", hearing.id), Hearing),
        (of_child(child, "hearings", hearing.id, "own_words", hearing.own_words[0].id), OwnWords),
        (of_child(child, "observations", observation.id), Observation),
        (of_child(child, "observations", observation.id, "moments", observation.moments[0].id), ObservationMoment),
        (of_child(child, "not_heard"), NotHeard),
        (of_child(child, "not_heard", "offers", child.not_heard.offers[0].id), HearingOffer),
        (of_child(child, "not_heard", "efforts", child.not_heard.efforts[0].id), HearingEffort),
        (of_child(child, "safety_signals", child.safety_signals[0].id), SafetySignal),
        (of_child(child, "elements", "E4"), Element),
        (of_child(child, "ideal"), IdealDecision),
    ]
    found = [f"{prefix}/{name}" for prefix, kind in rows for name in columns(kind)]
    found += [each.name for each in Assessment.__table__.columns if each.name not in BY_THE_APP | NOT_ENTERED]
    found += [f"decision/{name}" for name in OF_THE_DECISION]
    found += [
        of_child(child, "impacts", "E4", option.id, name) for name in ("effect", "horizon", "note", "unknown_reason")
    ]
    found += [of_child(child, "wishes", option.id), of_child(child, "not_heard", "code")]
    found += [of_child(child, "answers", QUESTION, name) for name in ("value", "note")]
    found += [of_child(child, "answers", "E2-07", "note"), of_child(child, "elements", "E4", "citations")]
    shared = [f"facts/{assessment.facts[0].id}", f"sources/{assessment.sources[0].id}"]
    shared += [of_child(child, "hearings", hearing.id), of_child(child, "observations", observation.id)]
    shared += [of_child(child, "safety_signals", child.safety_signals[0].id)]
    found += [f"{prefix}/sharing/{assessment.persons[0].id}/level" for prefix in shared]
    found += [f"facts/{assessment.facts[0].id}/citations/{assessment.facts[0].citations[0].id}/page"]
    return found


def addresses(assessment: Assessment) -> list[Address]:
    """The pages under test, those of the first child only."""
    child = assessment.children[0].id
    pages = [each for each in pages_of(assessment) if each.kind in KINDS and each.child_id in ("", child)]
    return [each for each in pages if each.element in ("", "E1", "E4")]


# --- every field has its place ------------------------------------------------------------------------------


def test_every_field_leads_to_the_page_that_has_it(show, editing):
    fields = fields_of(editing.assessment)
    lost = []
    window = show(Address("frame"))
    for address in dict.fromkeys(map(page_of, fields)):
        window.show_page(address)
        here = [each for each in fields if page_of(each) == address]
        lost += [each for each in here if not (window.page.focus_field(each) and _stands_in(window, each))]
    # Asked only under a reason for not hearing that obliges to it; another test walks through those. How long a
    # dossier is kept is set in the vault, and when words were withdrawn by withdrawing them. What was planned of a talk
    # is asked until the talk is held.
    elsewhere = ("keep_until", "keep_reason", "withdrawn_at")
    planned = ("form_reason", "planned_on", "planned_time")
    lost = [each for each in lost if not ("/hearings/" in each and each.endswith(planned))]
    assert len(fields) > 150
    assert [each for each in lost if "/not_heard/" not in each and not each.endswith(elsewhere)] == []


def _stands_in(window: OnePage, field: str) -> bool:
    """Whether the cursor is in the input of exactly this field, or the field waits for a condition."""
    focus = QApplication.focusWidget()
    row = window.page.rows.get(field)
    if row is not None and not applies(row, window.page):
        return True
    wanted = row.entry if row is not None else window.page.findChild(type(focus), field)
    return wanted is not None and (focus is wanted or wanted.isAncestorOf(focus) or wanted.focusProxy() is focus)


@pytest.mark.parametrize("kind", KINDS)
def test_every_input_takes_over_what_is_entered_by_keyboard(show, editing, kind):
    editing.assessment.children[0].not_heard.code = "NG3"
    entered = 0
    for address in (each for each in addresses(editing.assessment) if each.kind == kind):
        window = show(address)
        window.open_all()
        for field in [name for name, row in window.page.rows.items() if _is_input(row)]:
            row = window.page.rows.get(field)
            if row is not None and row.isVisibleTo(window):
                before = _chosen(row.entry)
                expected = enter_something(row.entry)
                assert _held(editing.assessment, field) == expected, field
                _put_back(row.entry, before)  # what other inputs depend on must stay as it was
                entered += 1
        window.close()
    assert entered >= FEWEST[kind]


def _chosen(entry: QWidget) -> str:
    if isinstance(entry, Tick):
        return str(entry.isChecked())
    return entry.value() if isinstance(entry, Pills) else entry.currentData() if isinstance(entry, Choice) else ""


def _put_back(entry: QWidget, before: str) -> None:
    if isinstance(entry, Tick):
        press(Qt.Key.Key_Space)
        assert str(entry.isChecked()) == before
    elif isinstance(entry, Pills | Choice) and before:
        entry.choose(before)


def _is_input(row: Row) -> bool:
    return not row.exact and not row.field.endswith("/citations")


def _held(assessment: Assessment, field: str):
    held = value_at(assessment, field)
    return list(held) if isinstance(held, list) else held or "" if held is None else held


# --- rows come and go -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_can_grow_and_shrink_by_keyboard(show, editing, kind):
    for address in (each for each in addresses(editing.assessment) if each.kind == kind):
        window = show(address)
        window.open_all()
        exact = [row.field for row in window.page.rows.values() if row.exact and row.isVisibleTo(window)]
        lists = [each for each in exact if not each.endswith("/line")]
        for prefix in lists:
            rows = _rows(editing.assessment, prefix)
            button = window.page.findChild(QPushButton, "add/" + prefix)
            button.setFocus()
            press(Qt.Key.Key_Space)
            QApplication.processEvents()
            added = _rows(editing.assessment, prefix)[-1]
            assert len(_rows(editing.assessment, prefix)) == len(rows) + 1, prefix
            assert QApplication.focusWidget().objectName().startswith(f"{prefix}/{added.id}/") or _inside(
                window, prefix
            )
            _take_away(window, f"{prefix}/{added.id}")
            assert len(_rows(editing.assessment, prefix)) == len(rows), prefix
        window.close()


def _rows(assessment: Assessment, prefix: str) -> list:
    return [each for each in value_at(assessment, prefix) if not getattr(each, "removed", False)]


def _inside(window: OnePage, prefix: str) -> bool:
    """Whether the focus is inside an input of the list: a pill or a box is part of its input."""
    here = QApplication.focusWidget()
    return any(name.startswith(prefix + "/") and row.isAncestorOf(here) for name, row in window.page.rows.items())


def _take_away(window: OnePage, prefix: str) -> None:
    """Press the button at the end of this row; an addressee is added on the first page and removed with the family."""
    if window.page.address.kind == "frame" and prefix.startswith("persons/"):
        window.editing.assessment.all_persons.pop()
        return
    first = next(row for name, row in window.page.rows.items() if name.startswith(prefix + "/"))
    words = ("Verwijderen", "Weghalen")
    above = first.parentWidget()
    while above is not window.page:
        buttons = [each for each in above.findChildren(QPushButton) if each.text() in words]
        if buttons:
            buttons[-1].setFocus()
            press(Qt.Key.Key_Space)
            QApplication.processEvents()
            return
        above = above.parentWidget()
    raise AssertionError(f"nothing takes {prefix} away")


def test_do_nothing_cannot_be_removed_and_is_no_kind_to_choose(show, editing):
    window = show(Address("options"))
    window.open_all()
    null, other = editing.assessment.options[0], editing.assessment.options[1]
    assert f"options/{null.id}/kind" not in window.page.rows
    assert window.page.rows[f"options/{other.id}/kind"].entry.findData("OP-00") < 0
    removing = [each.accessibleName() for each in window.page.findChildren(QPushButton) if each.text() == "Verwijderen"]
    assert len(removing) == len(editing.assessment.options) - 1
    assert not any(name.startswith("O0") for name in removing)


def test_a_removed_child_keeps_its_place_in_the_file(show, editing):
    window = show(Address("family"))
    window.open_all()
    child = editing.assessment.children[1]
    tab_to(next(b for b in window.page.findChildren(QPushButton) if b.accessibleName() == "Ilyas, 3 jaar verwijderen"))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)  # from «nee» to «ja»
    press(Qt.Key.Key_Space)
    assert child.removed and child in editing.assessment.all_children
    assert child not in editing.assessment.children
