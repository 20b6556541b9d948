"""What the tests of the pages of steps 2, 3 and 4 share: the worked examples, a vault in memory, hands and eyes."""

from collections.abc import Sequence
from importlib.resources import files

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.casefile import read_case
from app.method import Method
from models.assessment import Assessment
from models.paper import Paper
from models.version import Version
from tests.ui import one_page
from tests.ui.one_page import OnePage
from tests.ui.typing_keys import clear_text, press, tab_to, type_text
from ui.editing import Editing


class Vault(one_page.Paper):
    """Keeps versions in memory; a save or version fails while `full` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Version] = []
        self.kept_papers: dict[int, list[Paper]] = {}
        self.full = False

    def versions(self, assessment_id: str) -> list[Version]:
        return list(self.kept)

    def add_version(self, assessment: Assessment, version: Version, papers: Sequence[Paper] = ()) -> None:
        if self.full:
            raise OSError("De schijf is vol.")
        self.kept.append(version)
        self.add_papers(version, papers)

    def papers(self, version: Version) -> list[Paper]:
        return list(self.kept_papers.get(version.number, ()))

    def add_papers(self, version: Version, papers: Sequence[Paper]) -> None:
        if self.full:
            raise OSError("De schijf is vol.")
        held = self.kept_papers.setdefault(version.number, [])
        for each in papers:
            each.number = len(held) + 1
            held.append(each)


def example(method: Method, name: str) -> Assessment:
    folder = files("resources").joinpath("examples")
    found = next(each for each in folder.iterdir() if each.name.startswith(name))
    return read_case(found.read_bytes(), method)


def type_into(window: OnePage, field: str, text: str) -> None:
    """Go to a field and type, in place of what stands there."""
    assert window.page.focus_field(field), field
    QApplication.processEvents()
    clear_text()
    type_text(text)


def push(button: QWidget) -> None:
    tab_to(button)
    press(Qt.Key.Key_Space)
    QApplication.processEvents()


def button_of(window: OnePage, name: str) -> QPushButton:
    button = window.page.findChild(QPushButton, name)
    assert button is not None, name
    return button


def asked(window: OnePage, field: str) -> bool:
    """Whether a field is asked at this moment."""
    row = window.page.rows.get(field)
    return row is not None and row.isVisibleTo(window)


def words_on(window: OnePage) -> str:
    """Everything that can be read on the page, inputs aside."""
    return "\n".join(each.text() for each in window.page.findChildren(QLabel) if each.isVisibleTo(window))


def spoil(hotel: Editing) -> None:
    """Take away two things: one that nobody may override, one that somebody may."""
    lena = hotel.assessment.children[2]
    lena.weighing.text = ""
    lena.explanation.planned_on = None


def panel(window: OnePage, kind: type) -> QWidget:
    found = window.page.findChild(kind)
    assert found is not None
    return found
