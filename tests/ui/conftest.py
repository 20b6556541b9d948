"""What the page tests share: the method, a file open for editing without a store, one page of it or the wizard."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.method import Method
from app.norms import norms
from models.people import Child
from models.store import SaveFailed, Store
from tests.assessments import the_method
from tests.stores import new_store
from tests.ui.first_case import full_case
from tests.ui.hands import Vault, example
from tests.ui.on_screen import on_screen
from tests.ui.one_page import OnePage, Paper
from ui.colours import wear
from ui.dossier import Dossier
from ui.editing import Editing
from ui.long_work import LongWork
from ui.page import Address, Page
from ui.places import page_of
from ui.style import _DRESSED


@pytest.fixture(scope="session")
def method() -> Method:
    return the_method()


@pytest.fixture(scope="session")
def bare(qapp: QApplication) -> tuple[str, QFont, QPalette]:
    """How the application looks before anybody dresses it."""
    return qapp.style().objectName(), qapp.font(), qapp.palette()


@pytest.fixture(scope="module", autouse=True)
def undressed_afterwards(qapp: QApplication, bare: tuple[str, QFont, QPalette]) -> Iterator[None]:
    """Tests that ask for no look get none, whatever came before: with a style sheet a page takes half as long again."""
    yield
    if qapp.property(_DRESSED) is None:
        return
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    style, font, palette = bare
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setProperty(_DRESSED, None)
    wear("light")


@pytest.fixture(autouse=True)
def no_windows_left():
    """Without a running event loop nothing that is to be deleted goes; many old windows make every next one slow."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def waited_for(request, monkeypatch):
    """What is done beside the window is waited for at once, unless a test asks to see it going on: `going_on`."""
    start = LongWork.start

    def start_and_wait(self, *work) -> None:
        start(self, *work)
        self.wait()

    if "going_on" not in request.fixturenames:
        monkeypatch.setattr(LongWork, "start", start_and_wait)


@pytest.fixture(autouse=True)
def whole_pages(request, monkeypatch):
    """A page is made in one go, unless a test asks to see it come `part_by_part`."""
    if "part_by_part" not in request.fixturenames:
        monkeypatch.setattr(Page, "then", lambda _page, build, *arguments: build(*arguments))


@pytest.fixture
def part_by_part() -> None:
    """What lies below the first window is made after that is painted, as for whoever works with it."""


@pytest.fixture
def going_on() -> None:
    """Work beside the window goes on by itself, as for whoever works with it."""


@pytest.fixture
def editing(qapp, method) -> Iterator[Editing]:
    """The file in which every row of the first pages exists once."""
    made = Editing(full_case(method), method, Paper(), OSError)
    yield made
    made.close()


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    """A real store in a folder of its own, beside which a test can lay files."""
    folder = tmp_path / "kluis"
    folder.mkdir()
    with new_store(folder) as made:
        yield made


@pytest.fixture
def stored(qapp, method, store) -> Iterator[Editing]:
    """The same file as `editing`, in a real store: it has one source, to which files can be added."""
    file = full_case(method)
    store.add(file)
    made = Editing(file, method, store, SaveFailed)
    yield made
    made.close()


@pytest.fixture
def noor(editing) -> Child:
    return editing.assessment.children[0]


@pytest.fixture
def show(qtbot, editing):
    """Shows one page; `field` opens the page on which it lives."""

    def _show(address: Address | None = None, field: str = "") -> OnePage:
        window = OnePage(editing, address or page_of(field))
        qtbot.addWidget(window)
        QApplication.processEvents()
        return window

    return _show


@pytest.fixture
def wizard(qtbot, editing):
    """Shows the whole wizard at one page, as large as a small laptop screen."""

    def _wizard(address: Address) -> Dossier:
        dossier = on_screen(qtbot, Dossier(editing))
        dossier.go(address)
        QApplication.processEvents()
        return dossier

    return _wizard


@pytest.fixture
def hotel(qapp, method) -> Iterator[Editing]:
    """The worked example J3, with a vault in memory; its author answered no warning yet."""
    file = example(method, "J3")
    file.overrides.clear()
    made = Editing(file, method, Vault(), OSError)
    for norm in norms(method).values():
        made.organisation.confirm(norm, "R. Visser", "jurist", date(2025, 10, 1))
    yield made
    made.close()


@pytest.fixture
def dossier(qtbot, hotel) -> Dossier:
    """The whole wizard with the hotel file."""
    return on_screen(qtbot, Dossier(hotel))


@pytest.fixture
def turn_to(qtbot, hotel):
    """Shows one page of the hotel file; pages about a child take its place in the file."""

    def _turn_to(kind: str, child: int | None = None) -> OnePage:
        child_id = hotel.assessment.children[child].id if child is not None else ""
        window = OnePage(hotel, Address(kind, child_id))
        qtbot.addWidget(window)
        return window

    return _turn_to


@pytest.fixture
def review(turn_to, hotel):
    """The review page with every group open."""
    window = turn_to("review")
    window.open_all()
    return window
