"""The short intake through the real window by keyboard: at most 25 lines and 6 per child, and nothing is lost after."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui import at_the_desk as desk
from tests.ui.entering import Entering
from tests.ui.test_journey import make_vault
from tests.ui.test_journey import window as window
from tests.ui.typing_keys import clear_text, focused, press, settle, tab_to, type_text
from ui.folding import Folding
from ui.places import INTAKE, pages_of

TODAY = date(2025, 11, 10)


class AtTheDesk(Entering):
    """Types what is said at the desk, page after page, and counts the lines of the table that it took."""

    def __init__(self, dossier) -> None:
        super().__init__(dossier, {})
        self.typed: set[str] = set()

    def fill(self, lines, start: str = "") -> None:
        """Enter the values on the page that is open."""
        for name, value in lines:
            self._one(self._here(name, start), value)

    def _one(self, field: str, value) -> None:
        if value is None:
            buttons = self.dossier.page.findChildren(QPushButton)
            self._push(next(each for each in buttons if field in (each.objectName(), each.text())))
            self.typed.add(field.removeprefix("add/").replace("+  ", "decision/legal_bases/"))
            return
        row = self.dossier.page.rows[field]
        assert row.isVisibleTo(self.dossier), field
        assert self._enter(row.entry, value if "-20" not in value else self._as_day(value)), field
        self.typed.add(field)

    def _here(self, name: str, start: str) -> str:
        file = self.assessment
        ids = {"null": file.options[0].id, "person": file.persons[0].id if file.persons else ""}
        ids["child"] = file.children[0].id if file.children else ""
        choices = [f"{start}{each}" for each in name.format(**ids).split("|")]
        return next((each for each in choices if dict.get(self.dossier.page.rows, each) is not None), choices[0])

    @staticmethod
    def _as_day(value: str) -> str:
        day, month, year = map(int, value.split("-"))
        return date(year, month, day).isoformat()

    def turn_page(self) -> None:
        """On to the next page, with the button that Tab reaches."""
        tab_to(self.dossier.forth)
        press(Qt.Key.Key_Space)
        settle()

    def sign(self) -> None:
        """From the last page of the intake to the review, and sign there by name."""
        buttons = self.dossier.page.findChildren(QPushButton)
        self._push(next(each for each in buttons if each.text().startswith("Nakijken")))
        assert self.dossier.page.address.kind == "review"
        self._push(self.dossier.page.findChild(Folding, "fold/review/sign").header)
        button = self.dossier.page.findChild(QPushButton, "sign_panel/sign")
        panel = button.parentWidget()
        assert self._in_reach(button)
        for entry, words in ((panel.by, "D. Terpstra"), (panel.role, "teamleider")):
            tab_to(entry)
            clear_text()
            type_text(words)
        self._push(button)
        assert focused().text() == "Toch vaststellen"  # on this computer nobody confirmed a norm yet
        press(Qt.Key.Key_Space)


def shown(dossier) -> set[str]:
    """The fields whose input is to be seen on the page that is open."""
    return {field for field, row in dict.items(dossier.page.rows) if row.isVisibleTo(dossier)}


def start(window, qtbot):
    make_vault(window, qtbot)
    screen = window.stack.currentWidget()
    tab_to(screen.intake)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.dossier is not None)
    dossier = window.dossier
    file = dossier.editing.assessment
    # the clock of J1
    file.decision.decided_on = file.decision.effective_on = file.publication.planned_on = TODAY
    return dossier, AtTheDesk(dossier)


def enter_j1(dossier, at_desk) -> None:
    at_desk.fill(desk.TALK)
    children = dossier.editing.assessment.children
    for child, lines in zip(children, (desk.NOOR, desk.ILYAS), strict=True):
        assert (dossier.page.address.kind, dossier.page.address.child_id) == ("intake_child", child.id)
        at_desk.fill(lines, f"children/{child.id}/")
        at_desk.turn_page()
    assert dossier.page.address.kind == "intake_decision"
    at_desk.fill(desk.DECISION)


@pytest.mark.journey
def test_j1_at_the_desk_takes_25_lines_and_6_a_child_and_loses_nothing(window, qtbot):
    dossier, at_desk = start(window, qtbot)
    enter_j1(dossier, at_desk)
    file = dossier.editing.assessment
    _count(at_desk.typed, [each.id for each in file.children])
    dossier.editing.check()
    assert [each.rule for each in dossier.editing.findings if each.blocks] == []
    at_desk.sign()
    assert file.status == "voorlopig_vastgesteld"
    _goes_on_in_the_full_file(dossier)


def _count(typed: set[str], children: list[str]) -> None:
    for child in children:
        of_child = {each for each in typed if each.startswith(f"children/{child}/") and "/weighing/" not in each}
        lines = {desk.line_of(each, desk.CHILD_LINES) for each in of_child}
        assert "" not in lines and len(lines) <= 6
        typed -= of_child
    lines = {desk.line_of(each, desk.FAMILY_LINES) for each in typed}
    assert "" not in lines and len(lines) <= 25


def _goes_on_in_the_full_file(dossier) -> None:
    """What was said at the desk stands on the pages of the full file, as the same rows, each once."""
    file = dossier.editing.assessment
    noor, ilyas = file.children
    assert [(each.observer, len(each.moments)) for each in noor.observations] == [("M. de Graaf", 1)]
    assert [each.moments[0].on for each in ilyas.observations] == [TODAY] and not ilyas.hearings
    assert "poppetjes" in ilyas.observations[0].seen
    assert [each.kind for each in file.options] == ["OP-00", "OP-12"]
    assert {each.weighing.chosen_option_id for each in file.children} == {file.options[1].id}
    assert file.balance.review_on == file.decision.follow_up_on == date(2025, 11, 21)
    assert not any(each.weight for child in file.children for each in child.elements)
    for page in pages_of(file):
        if page.kind not in INTAKE:
            dossier.go(page)
    assert noor.element("E4").concern_note == "vader zoekt het gezin"
    assert len(noor.observations) == len(ilyas.observations) == len(file.persons) == 1


@pytest.mark.journey
def test_the_pages_show_no_more_than_the_table_has(window, qtbot):
    dossier, at_desk = start(window, qtbot)
    lines = {desk.line_of(each, desk.FAMILY_LINES) for each in shown(dossier)}
    enter_j1(dossier, at_desk)
    file = dossier.editing.assessment
    for page in (each for each in pages_of(file) if each.kind in INTAKE):
        dossier.go(page)
        if page.kind == "intake_child":
            of_child = {desk.line_of(each, desk.CHILD_LINES) for each in shown(dossier)}
            assert "" not in of_child and len(of_child) <= 6
        else:
            lines |= {desk.line_of(each, desk.FAMILY_LINES) for each in shown(dossier)}
    assert "" not in lines and len(lines) <= 25, lines
