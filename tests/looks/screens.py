"""Goes past every screen of the window outside a dossier, and then past every page in one, for who takes pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.key_errors import WrongPassphrase
from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.method import load_method
from app.organisation_key import Meeting
from app.recovery_key import new_recovery_key
from tests import unfolding
from tests.looks.pages import PASSPHRASE, WHO
from ui.keys_list import KeysList
from ui.opening import Opening
from ui.settings_dialog import SettingsDialog
from ui.start_screen import StartScreen
from ui.unlock import UnlockPage
from ui.vault_screen import VaultScreen
from ui.window import Window
from ui.worked_examples import copy_of, worked_examples

Shown = Iterator[tuple[str, Callable[[], QPixmap]]]


def screens(folder: Path, room: QSize, left: int = 0) -> Shown:
    """The name of every screen, and what takes its picture now, in a vault that is made in this folder.

    The window is so large, and stands so many pixels from the left.
    """
    from tests.looks.within import dossiers

    folder.mkdir()
    window = Window(folder, has_store=False)
    window.setGeometry(left, 0, room.width(), room.height())
    window.show()
    window.activateWindow()
    yield from _first(window)
    yield from _before_any_dossier(window)
    assert window.store is not None
    copies = {file: copy_of(file, load_method()) for file in worked_examples()}
    for each in copies.values():
        window.store.add(each)
    yield from _list(window)
    yield from _organisation(window)
    yield from _vault(window)
    yield from _over_the_window(window)
    yield from dossiers(window, {file: each.id for file, each in copies.items()})
    yield from _locked(window)
    window.close()
    window.deleteLater()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let everything come to stand where it comes to stand."""
    for _turn in range(20):  # a page comes in parts
        QApplication.processEvents()


def picture(shown: QWidget, *over: QWidget) -> Callable[[], QPixmap]:
    """What takes the picture of this, with the lists that lie over it."""

    def take() -> QPixmap:
        if not over:
            shown.window().activateWindow()  # so that the focus can be seen
        settle()
        made = shown.grab()
        painter = QPainter(made)
        for each in over:
            painter.drawPixmap(each.mapToGlobal(QPoint()) - shown.mapToGlobal(QPoint()), each.grab())
        painter.end()
        return made

    return take


def whole(shown: QWidget, content: QWidget) -> Callable[[], QPixmap]:
    """What takes the picture of all that can be scrolled to, with every group open."""
    unfold_all(shown)
    return picture(content)


def unfold_all(shown: QWidget) -> None:
    """Open every group."""
    unfolding.unfold_all(shown)
    settle()


def _first(window: Window) -> Shown:
    """A new vault, what is wrong with what was typed, the recovery key, a wrong passphrase, putting back, a paper."""
    yield "00-nieuwe-kluis", picture(window)
    window.unlock.name.setText(WHO)
    window.unlock.passphrase.setText("kort")
    window.unlock.go.click()
    yield "00-nieuwe-kluis-te-kort", picture(window)
    window.unlock._show_recovery_key(Opening(None, new_recovery_key(), Meeting()))
    yield "00-herstelsleutel", picture(window)
    window._show_unlock(True)
    yield "00-openen", picture(window)
    window.unlock._derived(WrongPassphrase())
    yield "00-openen-verkeerd", picture(window)
    window.keeping.show_restore()
    yield "00-terugzetten", picture(window)
    window.keeping.show_paper_check()
    yield "00-nakijken", picture(window)
    window.keeping.show_paper_check().paper.take(["brief.docx"])
    yield "00-nakijken-geen-pdf", picture(window)
    window.refuse("De map staat op een schijf van het netwerk. Daar kan de kluis beschadigd raken.")
    yield "00-geweigerd", picture(window)
    window.show_unlock()
    window.show_settings()
    yield "00-instellingen-vooraf", picture(_settings(window))
    _settings(window).close()


def _settings(window: Window) -> SettingsDialog:
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChildren(SettingsDialog)[-1]


def _before_any_dossier(window: Window) -> Shown:
    made = create_keys(header_path(window.folder), PASSPHRASE, WHO, Cost(memory_kib=64, passes=1, lanes=1))
    window.open_store(made.opened, is_new=True)
    yield "01-lege-lijst", picture(window)
    for name, make in (("nieuw-dossier", StartScreen.make_new), ("korte-intake", StartScreen.make_intake)):
        screen = window.stack.currentWidget()
        assert isinstance(screen, StartScreen)
        make(screen)
        settle()
        yield f"01-{name}", picture(window)
        window.dossier.leave()
        settle()


def _list(window: Window) -> Shown:
    window.show_start()
    yield "02-lijst", picture(window)
    screen = window.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    screen.search.setText("huur")
    settle()
    screen.desk.show_found()
    yield "02-lijst-gezocht", picture(window)
    screen.search.setText("xylofoon")
    settle()
    screen.desk.show_found()
    yield "02-lijst-niets-gevonden", picture(window)
    screen.search.clear()
    settle()
    screen.desk.show_all()
    screen.take_in(window.folder / "bestaat-niet.json")
    yield "02-lijst-fout", picture(window)
    screen.say("")
    screen.examples.header.setChecked(True)
    yield "02-lijst-voorbeelden", picture(window)
    menu = window.help.menu(screen.help)
    menu.popup(screen.help.mapToGlobal(screen.help.rect().bottomLeft()))
    yield "02-lijst-help", picture(window, menu)
    menu.close()
    screen.desk.table.selectRow(0)
    screen.ask_to_remove()
    yield "02-lijst-wissen", picture(window)


def _organisation(window: Window) -> Shown:
    window.show_organisation()
    yield "03-organisatie", picture(window)
    assert window.organisation is not None and window.organisation.page is not None
    yield "03-organisatie-heel", whole(window.organisation.page, window.organisation.page.widget())


def _vault(window: Window) -> Shown:
    window.show_vault()
    yield "04-kluis", picture(window)
    screen = window.stack.currentWidget()
    assert isinstance(screen, VaultScreen)
    yield "04-kluis-heel", whole(screen, screen._below.widget())
    for place, each in enumerate(screen.foldings):
        for other in screen.foldings:
            other.header.setChecked(other is each)
        settle()
        screen._below.ensureWidgetVisible(each.header, 0, 0)
        screen._below.verticalScrollBar().setValue(each.y())
        yield f"04-kluis-{place}", picture(window)


def _over_the_window(window: Window) -> Shown:
    """What opens over it: the parts of the settings, the manual, all keys, and the tour below a page."""
    window.show_start()
    window.show_settings()
    settings = _settings(window)
    for part in list(settings.parts):
        settings.show_part(part)
        settings.parts[part].setVisible(True)
        yield f"05-instellingen-{part}", picture(settings)
    settings.close()
    window.help.show_manual()
    manual = window.help.manual
    assert manual is not None
    yield "06-handleiding", picture(manual)
    manual.filter.setText("herstelsleutel")
    manual.show_find()
    yield "06-handleiding-gezocht", picture(manual)
    manual.leave()
    keys = KeysList(window)
    keys.open()
    yield "07-toetsen", picture(keys)
    keys.close()
    window.help.begin_tour()
    tour = window.help.tour
    assert tour is not None
    yield "08-rondleiding", picture(window)
    tour.go(6)
    yield "08-rondleiding-verder", picture(window)
    tour.stop()
    window.show_start()
    settle()


def _locked(window: Window) -> Shown:
    window.lock.lock()
    settle()
    yield "99-vergrendeld", picture(window)
    assert isinstance(window.unlock, UnlockPage)
    window.unlock.tell_unsaved("De schijf is vol.")
    yield "99-vergrendeld-niet-opgeslagen", picture(window)
    window.unlock.tell_unsaved("")
