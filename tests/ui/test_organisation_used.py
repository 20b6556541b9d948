"""What an organisation keeps is used in its files: contacts, regulations, supports; and a file of it that is broken."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import add_refusal_ground
from app.method import load_method
from app.norms import norms
from app.organisation import (
    FILE,
    FORMER,
    Organisation,
    OwnContact,
    OwnGround,
    OwnSupport,
    Regulation,
    dump_organisation,
    load_organisation,
    save_organisation,
)
from tests.stores import new_store
from tests.ui.hands import button_of, panel, push, words_on
from tests.ui.one_page import Paper
from tests.ui.typing_keys import focused, press, tab_to
from ui.editing import Editing
from ui.page import Address
from ui.printing import PrintPanel
from ui.signing import SignPanel
from ui.start_screen import StartScreen
from ui.suggestions import Suggestions
from ui.unconfirmed import UNCONFIRMED, named
from ui.versions import CaseFilePanel
from ui.window import WHAT_UNREAD_MEANS, Window

DESK = "Het Juridisch Loket"
TODAY = date.today()


def _named(window, text) -> QPushButton:
    return next(each for each in window.page.findChildren(QPushButton) if each.accessibleName() == text)


# --- contacts -------------------------------------------------------------------------------------------------


def _stale(editing) -> bool:
    editing.check()
    return any(each.rule == "IN-05" for each in editing.findings)


def test_help_that_the_organisation_looked_up_is_no_longer_asked_about(hotel):
    editing = Editing(hotel.assessment, load_method(), Paper(), OSError)
    hotel.assessment.decision.help = DESK
    for child in hotel.assessment.children:
        child.explanation.child_text = child.explanation.parent_text = ""
    assert _stale(editing)
    editing.organisation = Organisation(contacts=[OwnContact(DESK, checked_on=TODAY)])
    assert not _stale(editing)
    editing.organisation = Organisation()
    assert _stale(editing)


def test_an_address_is_offered_once_with_the_number_that_was_looked_up(turn_to, hotel):
    hotel.organisation.contacts += [OwnContact("het juridisch loket", "020 1234567", checked_on=TODAY), OwnContact(" ")]
    hotel.organisation = hotel.organisation
    window = turn_to("decision")
    window.open_all()
    ideas = next(each for each in window.page.findChildren(Suggestions) if each.accessibleName() == "Adressen")
    assert [each for each in ideas.buttons if not each.strip() or each.casefold() == DESK.casefold()] == [DESK]
    push(ideas.buttons[DESK])
    assert hotel.assessment.decision.help.endswith(f"{DESK}, 020 1234567, juridischloket.nl")


# --- regulations and supports ---------------------------------------------------------------------------------

RULES = Regulation("Verordening maatschappelijke ondersteuning Oostveen 2024", "art. 4 en 7", "Wie opvang krijgt.")


@pytest.mark.parametrize("kind", ["frame", "intake_decision"])
def test_an_own_regulation_is_taken_over_as_local_policy_and_offered_once(turn_to, hotel, kind):
    hotel.organisation.regulations += [RULES, Regulation("", "art. 3"), Regulation("Huisregels")]
    window = turn_to(kind)
    source = "art. 4 en 7 Verordening maatschappelijke ondersteuning Oostveen 2024"
    own = _named(window, source)
    assert "Van uw eigen organisatie:" in words_on(window) and "Wie opvang krijgt." in own.toolTip()
    push(own)
    assert [(each.text, each.norm_level) for each in hotel.assessment.decision.legal_bases][-1] == (source, "N5")
    labels = [each.accessibleName() for each in window.page.findChildren(QPushButton)]
    assert source not in labels and "Huisregels" in labels and "art. 3" not in labels


def test_without_own_regulations_nothing_is_said_of_them(turn_to, hotel):
    hotel.organisation.regulations.append(Regulation("", "art. 3"))
    assert "Van uw eigen organisatie:" not in words_on(turn_to("frame"))


def test_an_own_support_is_weighed_with_who_gives_it_and_what_is_known_of_it(turn_to, hotel):
    own = OwnSupport("Buurtgezin Oostveen", "netwerk", "Stichting Buurt", "Een gezin dat helpt.", "14 020", TODAY)
    own.pillar = next(iter(hotel.method.pillars))
    hotel.organisation.supports += [own, OwnSupport("Losse hulp"), OwnSupport(what="zonder naam")]
    window = turn_to("supports")
    ideas = [each for each in window.page.findChildren(Suggestions) if "eigen" in each.accessibleName()]
    assert [list(each.buttons) for each in ideas] == [["Buurtgezin Oostveen"], ["Losse hulp"]]
    push(ideas[0].buttons["Buurtgezin Oostveen"])
    row = hotel.assessment.supports[-1]
    assert (row.name, row.pillar, row.who, row.status) == (own.name, own.pillar, "Stichting Buurt", "overwogen")
    told = words_on(window)
    assert "Een gezin dat helpt." in told and "14 020 (nagekeken op" in told
    ideas = [each for each in window.page.findChildren(Suggestions) if "eigen" in each.accessibleName()]
    assert [list(each.buttons) for each in ideas] == [["Losse hulp"]]


def test_the_words_of_the_own_regulation_stand_with_a_refusal_ground(turn_to, hotel):
    ground = add_refusal_ground(hotel.assessment, code="WG-3", use="overwogen")
    assert "In uw verordening" not in words_on(turn_to("grounds"))
    hotel.organisation.refusal_grounds.append(OwnGround(ground.code, says="Wie hier niet drie jaar woonde."))
    window = turn_to("grounds")
    window.open_all()
    assert "In uw verordening: Wie hier niet drie jaar woonde." in words_on(window)


# --- the question about unconfirmed norms -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ("aabcdd", "a; b; c; en nog één andere bron"),
        ("aabcde", "a; b; c; en nog 2 andere bronnen"),
        ("aabc", "a; b; c"),
    ],
)
def test_norms_that_stand_in_one_source_are_not_told_as_more_than_they_are(method, sources, told):
    known = next(iter(norms(method).values()))
    assert named([replace(known, source=each) for each in sources]) == told


def test_signing_asks_once_about_unconfirmed_norms(review, hotel):
    hotel.organisation = Organisation()
    signing = panel(review, SignPanel)
    push(signing.sign)
    said = signing.outcome.said.text()
    assert "normen onder dit besluit zijn nog niet bevestigd door uw organisatie" in said
    assert said.endswith("Toch vaststellen?") and hotel.store.kept == []
    assert focused().text() == "Toch vaststellen"
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    assert len(hotel.store.kept) == 1 and hotel.assessment.status == "vastgesteld"
    signing.reason.setPlainText("Nieuw bericht van school.")
    push(signing.sign)
    assert len(hotel.store.kept) == 2


def test_a_second_press_that_waited_does_not_answer_the_question(review, hotel):
    hotel.organisation = Organisation()
    signing = panel(review, SignPanel)
    tab_to(signing.sign)
    signing.sign.click()
    focused().click()  # a double press on «Vaststellen»: the second one comes before anybody could read the question
    assert hotel.store.kept == [] and signing.outcome.said.text().endswith("Toch vaststellen?")
    QApplication.processEvents()
    press(Qt.Key.Key_Space)
    assert len(hotel.store.kept) == 1


def test_what_stops_signing_is_looked_at_again_after_the_question(review, hotel):
    hotel.organisation = Organisation()
    signing = panel(review, SignPanel)
    push(signing.sign)
    hotel.assessment.children[2].weighing.text = ""
    press(Qt.Key.Key_Space)
    assert signing.outcome.said.text().startswith("Vaststellen kan nog niet.") and hotel.store.kept == []


def test_what_stops_signing_comes_before_the_question(review, hotel):
    hotel.organisation = Organisation()
    hotel.assessment.children[2].weighing.text = ""
    signing = panel(review, SignPanel)
    push(signing.sign)
    assert signing.outcome.said.text().startswith("Vaststellen kan nog niet.")


def test_a_case_file_asks_once_for_itself(review, hotel, tmp_path):
    hotel.organisation = Organisation()
    path, asked = tmp_path / "zaak.json", []
    files, printing = panel(review, CaseFilePanel), panel(review, PrintPanel)
    for each in (files, printing):
        each.choose_path = lambda *_asked: asked.append(_asked) or str(path)
    push(button_of(review, "case_file_panel/save"))
    assert files.outcome.said.text().endswith("Toch opslaan?") and asked == []
    press(Qt.Key.Key_Space)
    assert path.exists() and len(asked) == 1
    push(button_of(review, "case_file_panel/save"))
    assert len(asked) == 2
    push(printing.save)  # another action asks for itself
    assert printing.outcome.said.text().endswith("Toch maken?") and len(asked) == 2


# --- a file of the organisation that is broken --------------------------------------------------------------


@pytest.fixture
def window(qtbot, tmp_path):
    """The window on an open vault with one dossier; what stands in the organisation's file can still be chosen."""
    window = Window(tmp_path, has_store=True)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.method, window.store = load_method(), new_store(tmp_path)
    return window


def _screen(window) -> StartScreen:
    screen = window.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    return screen


def _back(window, qtbot) -> StartScreen:
    window.dossier.leave()
    qtbot.waitUntil(lambda: window.dossier is None)
    return _screen(window)


def test_a_broken_file_is_told_once_with_what_that_means(window, qtbot, tmp_path):
    (tmp_path / FILE).write_text("naam = 'x'", "utf-8")
    window.show_start()
    said = _screen(window).message.text()
    assert said.startswith("Het bestand van uw organisatie kan niet worden gelezen.") and "«format»" in said
    assert said.endswith(WHAT_UNREAD_MEANS) and _screen(window).message.isVisible()
    assert not _screen(window).examples.is_open  # it makes room for what is told
    _screen(window).make_new()
    assert window.dossier.editing.organisation == Organisation() and window.dossier.editing.organisation_unread
    assert not _back(window, qtbot).message.isVisible()
    (tmp_path / FILE).write_text("format =", "utf-8")
    window.show_start()
    assert _screen(window).message.isVisible()  # another mistake is told again


def test_a_good_file_reaches_the_dossiers_and_the_short_intake(window, qtbot, tmp_path):
    ours = Organisation(contacts=[OwnContact(DESK, "020 1234567", checked_on=TODAY)])
    ours.confirm(norms(window.method)["rechtsmiddel-bezwaar"], "R. Visser", "jurist", TODAY)
    save_organisation(tmp_path, ours)
    window.show_start()
    assert not _screen(window).message.isVisible()
    _screen(window).make_intake()
    editing = window.dossier.editing
    assert editing.organisation == ours and not editing.organisation_unread
    assert f"{DESK}, 020 1234567, juridischloket.nl" in editing.assessment.decision.help
    first = editing.method
    _back(window, qtbot).make_new()
    assert window.dossier.editing.method is first


def test_the_question_says_that_the_file_could_not_be_read(review, hotel):
    hotel.organisation, hotel.organisation_unread = Organisation(), True
    printing = panel(review, PrintPanel)
    push(printing.save)
    assert printing.outcome.said.text().startswith("Het bestand van uw organisatie kon niet worden gelezen. ")
    assert UNCONFIRMED in words_on_page(hotel, review)


def words_on_page(hotel, review) -> str:
    review.show_page(Address("decision"))
    review.open_all()
    return words_on(review)


def test_a_broken_file_stays_as_it_is_until_a_good_one_is_taken_in(window, qtbot, tmp_path):
    broken = b"naam = 'x'"
    (tmp_path / FILE).write_bytes(broken)
    window.show_start()
    window.show_organisation()
    screen = window.organisation
    assert not screen.page.isVisible() and not screen.hand_over.isEnabled() and screen.take_in.hasFocus()
    assert screen.outcome.isVisible() and "ernaast bewaard" in screen.outcome.said.text()
    screen.leave()
    assert (tmp_path / FILE).read_bytes() == broken
    window.show_organisation()
    good = tmp_path / "goed.toml"
    good.write_bytes(dump_organisation(Organisation(name="Oostveen")))
    window.organisation.read_from(good)
    assert window.organisation.page.isVisible() and window.organisation.hand_over.isEnabled()
    assert (tmp_path / FORMER).read_bytes() == broken
    assert load_organisation(tmp_path, window.method).name == "Oostveen"
