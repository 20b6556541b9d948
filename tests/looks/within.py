"""Goes past every page of dossiers, what opens over and beside them, and the talk screen, for who takes pictures."""

from collections.abc import Callable, Mapping
from datetime import date
from threading import Event
from typing import Any

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.keys import Unlocked
from app.long_work import Progress
from app.norms import norms
from models.people import Child
from tests.looks.screens import Shown, picture, settle, unfold_all, whole
from ui.cards import unfold
from ui.citing_here import CitingList
from ui.dossier import Dossier
from ui.folding import Folding
from ui.history_panel import HistoryPanel
from ui.long_work import work_in
from ui.page import Address
from ui.places import INTAKE, pages_of
from ui.preview import Previewing
from ui.printing import PrintPanel
from ui.saving_files import Outcome
from ui.signing import SignPanel
from ui.signing_pdf import SignPdf
from ui.talk.big import Big, Tile
from ui.talk.leave_page import LeavePage
from ui.talk.screen import TalkScreen
from ui.talk.sitting import Sitting
from ui.timeline_panel import TimelinePanel
from ui.versions import VersionsPanel
from ui.window import Window

EXAMPLE, DESK, RULE, NETWORK = "J3", "J10-A", "G1", "OP-08"
ASIDE = ("frame", "family", "views", "element-E2", "weighing", "decision", "letters")
"""Of these pages also with the list of what is open beside them."""
SPACE = 12  # pixels above what is brought to the top


def dossiers(window: Window, ids: Mapping[str, str]) -> Shown:
    """A decision about three children, what can be done with it, a short intake, a rule for a group, a talk."""
    window.activateWindow()
    dossier = _open(window, ids, EXAMPLE)
    yield from _pages(window, dossier)
    yield from _beside(window, dossier)
    yield from _talks(dossier, window)
    yield from _last_page(window, dossier)
    _leave(window, dossier)
    dossier = _open(window, ids, DESK)
    yield from _pages(window, dossier, "balie", INTAKE)
    _leave(window, dossier)
    dossier = _open(window, ids, RULE)
    yield from _pages(window, dossier, "regel")
    _leave(window, dossier)


def _open(window: Window, ids: Mapping[str, str], example: str) -> Dossier:
    window.open_dossier(next(id for file, id in ids.items() if file.startswith(example)))
    assert window.dossier is not None
    settle()
    return window.dossier


def _leave(window: Window, dossier: Dossier) -> None:
    dossier.editing.close()
    window.show_start()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _pages(window: Window, dossier: Dossier, file: str = "zaak", kinds: tuple[str, ...] = ()) -> Shown:
    """Every page as it opens, and all of it unfolded; the pages of other children only where their age changes them."""
    assessment = dossier.editing.assessment
    if file == "zaak":
        assessment.options[1].kind = NETWORK  # which has a page of its own
        dossier.steps.renew()
    others = {each.id for each in assessment.children[1:]}
    pages = [each for each in pages_of(assessment) if not kinds or each.kind in kinds]
    for number, address in enumerate(pages, 10):
        if address.child_id in others and (address.kind != "views" or file == "regel"):
            continue
        if file == "regel" and address.element not in ("", "E1"):
            continue  # as for a child
        name = f"{file}-{number}-{_named(address)}"
        yield f"{name}", _on(window, dossier, address)
        if file == "zaak" and _named(address) in ASIDE and address.child_id not in others:
            yield f"{name}-zijkant", _on(window, dossier, address, side=True)
        assert dossier.page is not None
        yield f"{name}-heel", whole(dossier.page, dossier.page.widget())


def _on(window: Window, dossier: Dossier, address: Address, side: bool = False) -> Callable[[], QPixmap]:
    dossier.columns.side_wanted = side
    dossier.go(address)
    return picture(window)


def _named(address: Address) -> str:
    return "-".join(each for each in (address.kind, address.element) if each)


def _beside(window: Window, dossier: Dossier) -> Shown:
    """Why, citing, the steps where they do not fit, the bar for undoing, the curtain, a remark of a second reader."""
    child = dossier.editing.assessment.children[0].id
    dossier.columns.side_wanted = False
    dossier.go(Address("element", child, "E4"))
    field = f"children/{child}/elements/E4/text"
    dossier.go_to_field(field)
    window.help.show_why()
    yield "60-waarom", picture(window)
    dossier.go(Address("element", child, "E4"))
    dossier.go_to_field(field)
    dossier.on_page.cite()
    settle()
    if lists := window.findChildren(CitingList):
        yield "60-noemen", picture(window, lists[-1])
        lists[-1].close()
    dossier.show_steps()
    yield "60-stappen", picture(window)
    dossier.back_to_field()
    dossier.go_to_field(field)
    dossier.on_page.write_remark()
    yield "60-opmerking", picture(window)
    dossier.go(Address("parents"))
    dossier.curtain.toggle()
    yield "60-gordijn", picture(window)
    dossier.curtain.toggle()
    yield from _removed(window, dossier)
    dossier.head.show_saved(False, "De schijf is vol. Maak ruimte vrij; het programma probeert het steeds opnieuw.")
    yield "60-niet-opgeslagen", picture(window)
    dossier.head.show_saved(True, "")


def _removed(window: Window, dossier: Dossier) -> Shown:
    dossier.go(Address("evidence"))
    unfold_all(dossier.page)
    buttons = dossier.page.findChildren(QPushButton)
    away = next((each for each in buttons if each.property("kind") == "remove" and each.isVisible()), None)
    if away is not None:
        away.click()
        yield "60-weggehaald", picture(window)
        dossier.editing.undoing.put_back()
        settle()


def _talks(dossier: Dossier, window: Window) -> Shown:
    """Every step of the screen that is turned towards a child, for the oldest and the youngest."""
    children = dossier.editing.assessment.children
    for child in (children[0], children[-1]):
        yield from _talk(dossier, window, child)
    oldest = children[0]
    screen = _talk_screen(dossier, window, Sitting(oldest.id, oldest.hearings[0].id, reading=True))
    for place, step in enumerate(screen._steps()):
        screen.go(step)
        yield f"66-teruglezen-{place}", picture(screen)
    screen.deleteLater()


def _talk(dossier: Dossier, window: Window, child: Child) -> Shown:
    options = [each.id for each in dossier.editing.assessment.options][1:2]
    hearing = child.hearings[0].id if child.hearings else ""
    screen = _talk_screen(dossier, window, Sitting(child.id, hearing, option_ids=options))
    age = "oud" if child is dossier.editing.assessment.children[0] else "jong"
    for place, step in enumerate(screen._steps()):
        screen.go(step)
        yield f"65-gesprek-{age}-{place}", picture(screen)
        if step == "cards":
            yield from _one_card(screen, age)
    screen.stop_now()
    yield f"65-gesprek-{age}-gestopt", picture(screen)
    screen.ask_adult()
    yield f"65-gesprek-{age}-wachtzin", picture(screen)
    dossier.editing.save()  # one that ends later would say that all is saved
    screen.findChildren(LeavePage)[0].tell_unsaved("De schijf is vol.")
    yield f"65-gesprek-{age}-niet-opgeslagen", picture(screen)
    screen.deleteLater()


def _one_card(screen: TalkScreen, age: str) -> Shown:
    """The first card by itself, what may be said with it after it was laid on a pile, and the table after that."""
    screen.findChildren(Tile)[0].click()
    yield f"65-gesprek-{age}-kaart", picture(screen)
    next(each for each in screen.findChildren(Big) if each.property("pile")).click()
    yield f"65-gesprek-{age}-kaart-gelegd", picture(screen)
    screen.onward()
    yield f"65-gesprek-{age}-kaarten-verder", picture(screen)


def _talk_screen(dossier: Dossier, window: Window, sitting: Sitting) -> TalkScreen:
    screen = TalkScreen(dossier.editing, sitting, _nobody)
    screen.resize(window.size())
    screen.show()
    settle()
    return screen


def _nobody(_typed: str) -> Unlocked:
    raise AssertionError("nobody types here")


# --- the last page ------------------------------------------------------------------------------------------


def _last_page(window: Window, dossier: Dossier) -> Shown:
    """Printing, a preview, work that goes on, signing and what it is refused for, versions, comparing, the history."""
    editing = dossier.editing
    dossier.go(Address("review"))
    settle()
    page = dossier.page
    assert page is not None
    for kind, group, name in (
        (PrintPanel, "print", "afdrukken"),
        (SignPanel, "sign", "vaststellen"),
        (TimelinePanel, "timeline", "tijdlijn"),
    ):
        _to_top(dossier, _panel(dossier, group, kind))
        yield f"90-{name}", picture(window)
    printing = _panel(dossier, "print", PrintPanel)
    printing.choice.choose(next(iter(printing.choice.readers)))
    printing.save.click()
    _to_top(dossier, printing.outcome)
    yield "90-afdrukken-gevraagd", picture(window)
    previewing = printing.findChild(Previewing)
    previewing.toggle()
    previewing.work.wait()
    _to_top(dossier, previewing)
    yield "90-voorbeeld", picture(window)
    previewing.toggle()
    yield from _busy(window, dossier, printing.outcome)
    yield from _signed(window, dossier)
    dossier.go(Address("evidence"))
    dossier.editing.put(editing.assessment, "title", f"{editing.assessment.title} (gewijzigd)", "title")
    dossier.go(Address("review"))
    settle()
    yield from _compared(window, dossier)


def _panel(dossier: Dossier, group: str, kind: type) -> Any:
    """A panel of the last page, which is made when its group is opened."""
    assert dossier.page is not None
    dossier.page.finish()
    dossier.page.findChild(Folding, f"fold/review/{group}").header.setChecked(True)
    return dossier.page.findChild(kind)


def _to_top(dossier: Dossier, panel: QWidget | None) -> None:
    assert panel is not None and dossier.page is not None
    unfold(panel)
    settle()
    content = dossier.page.widget()
    for _turn in range(2):  # what was unfolded gets its height only when it is seen
        top = panel.mapTo(content, QRect().topLeft()).y()
        dossier.page.verticalScrollBar().setValue(max(0, top - 4 * SPACE))
        settle()


def _busy(window: Window, dossier: Dossier, outcome: Outcome) -> Shown:
    """Work that is half done, held up until the picture is taken."""
    may_end, begun = Event(), Event()

    def work(progress: Progress) -> object:
        progress.say("De PDF wordt gemaakt …", 3, 12)
        begun.set()
        may_end.wait(20)
        return None

    outcome.tell("hint", "")
    outcome.show()
    line = work_in(outcome)
    line.start("De PDF wordt gemaakt …", work, lambda _made: None)
    begun.wait(20)
    line._appear()
    settle()
    _to_top(dossier, outcome)
    yield "90-bezig", picture(window)
    may_end.set()
    line.wait()


def _signed(window: Window, dossier: Dossier) -> Shown:
    editing = dossier.editing
    dossier.go(Address("review"))
    settle()
    signing = _panel(dossier, "sign", SignPanel)
    signing.sign.click()
    _to_top(dossier, signing)
    yield "91-vaststellen-geweigerd", picture(window)
    _make_ready(dossier)
    signing = _panel(dossier, "sign", SignPanel)
    signing.by.setText("C. van Loon")
    signing.role.setText("afdelingshoofd")
    signing.sign.click()
    work_in(signing.outcome).wait()
    _to_top(dossier, signing)
    yield "91-vastgesteld", picture(window)
    versions = _panel(dossier, "versions", VersionsPanel)
    _to_top(dossier, versions)
    yield "91-versies", picture(window)
    if versions.versions:
        versions.choice.choose(next(iter(versions.choice.readers)))
        versions.sign(versions.versions[0])
        settle()
        _to_top(dossier, dossier.page.findChild(SignPdf))
        yield "91-ondertekenen", picture(window)
    assert editing is dossier.editing


def _make_ready(dossier: Dossier) -> None:
    """What stands in the way of signing off in the worked example goes, as a test does it."""
    editing = dossier.editing
    option = next(each for each in editing.assessment.options if each.kind == NETWORK)
    option.kind = "OP-06"
    for norm in norms(editing.method).values():
        editing.organisation.confirm(norm, "R. Visser", "jurist", date(2025, 10, 1))
    editing.check()
    dossier.go(Address("review"))
    settle()


def _compared(window: Window, dossier: Dossier) -> Shown:
    versions = _panel(dossier, "versions", VersionsPanel)
    if versions.versions:
        unfold(versions)
        versions.show_comparison()
        _to_top(dossier, versions._comparison.itemAt(0).widget())
        yield "92-versies-vergelijken", picture(window)
    history = _panel(dossier, "history", HistoryPanel)
    _to_top(dossier, history)
    history._reading._work.wait()
    settle()
    if history.list.count():
        history.list.setCurrentRow(0)
    settle()
    _to_top(dossier, history)
    yield "92-wie-wijzigde-wat", picture(window)
