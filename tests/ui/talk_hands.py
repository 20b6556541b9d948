"""What the tests of the talk screen share: the screen on its own, a few cards with drawings of the test, and eyes."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.key_errors import WrongPassphrase
from app.keys import Unlocked
from models.people import Child
from models.views import Hearing
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import settle
from ui.editing import Editing
from ui.form import Form
from ui.talk.cards_shown import Card
from ui.talk.screen import TalkScreen
from ui.talk.sitting import Sitting

PASSPHRASE = "vier woorden achter elkaar"
OPENED = Unlocked(bytes(32), "1", "R. Visser")
SUBJECTS = ("Mijn bed", "Ons huis", "School", "Vrienden", "Knuffel", "Huisdier", "Broer of zus", "Buiten", "Toveren")
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">
<rect x="20" y="90" width="200" height="110" fill="#ddd" stroke="#111" stroke-width="4"/></svg>"""


def prove(typed: str) -> Unlocked:
    """Stands for the key file: one passphrase is right."""
    if typed != PASSPHRASE:
        raise WrongPassphrase()
    return OPENED


def cards(folder: Path) -> Sequence[Card]:
    """More cards than lie on the table at once, each with the drawing of the test."""
    path = folder / "tekening.svg"
    path.write_text(DRAWING, "utf-8")
    return [Card(f"TK-{place:02}", each, path, f"Vraag over {each}?") for place, each in enumerate(SUBJECTS, 1)]


@pytest.fixture
def show_talk(qtbot, tmp_path):
    """Shows the screen for one talk of a child; `settle` lets what waits be done."""

    def _show(editing: Editing, child: Child, hearing: Hearing | None = None, **sitting) -> TalkScreen:
        if hearing is None:
            hearing = Hearing()
            child.hearings.append(hearing)
        screen = TalkScreen(editing, Sitting(child.id, hearing.id, **sitting), prove, cards(tmp_path))
        on_screen(qtbot, screen)
        screen.take_focus()
        settle()
        return screen

    return _show


@pytest.fixture
def lena(hotel) -> Child:
    """Six years old."""
    return hotel.assessment.children[2]


@pytest.fixture
def zuzanna(hotel) -> Child:
    """Sixteen years old."""
    return hotel.assessment.children[0]


def here(screen: QWidget, name: str) -> QWidget:
    """The widget of this name that can be seen now."""
    settle()
    found = [each for each in screen.findChildren(QWidget, name) if each.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def click(screen: QWidget, name: str) -> None:
    """Press a button in the middle, as a finger does."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.mouseClick(here(screen, name), Qt.MouseButton.LeftButton)
    settle()


def seen(root: QWidget) -> str:
    """All that anybody can read or hear of what is visible, with tips and what is told to who cannot see."""
    said = []
    for each in (root, *root.findChildren(QWidget)):
        if each.isVisible():
            said += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.whatsThis()]
            for name in ("text", "toPlainText", "placeholderText", "title", "currentText"):
                read = getattr(each, name, None)
                said += [read()] if callable(read) and not isinstance(each, Form) else []
    return "\n".join(filter(None, said))


def go_through(screen: TalkScreen) -> list[str]:
    """Go from step to step by the large button, and collect what could be read at each."""
    read = [seen(screen)]
    while screen.next.isVisible():
        click(screen, "next")
        read.append(seen(screen))
    return read


def windows_seen() -> str:
    """All that can be read in any window of the program, with the titles."""
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return "\n".join([*(each.windowTitle() for each in tops), *(seen(each) for each in tops)])
