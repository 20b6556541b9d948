"""«Onze organisatie» and what it does elsewhere: marks, the question before a paper goes out, articles filled in."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import add_refusal_ground
from app.organisation import Organisation, OwnContact, OwnGround, load_organisation
from tests.pdf_text import text_of
from tests.ui.hands import panel, push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press
from ui.asking import Question
from ui.cards import unfold
from ui.organisation_screen import OrganisationScreen
from ui.printing import PrintPanel
from ui.unconfirmed import UNCONFIRMED

BEZWAAR = "confirming/rechtsmiddel-bezwaar"


def _screen(qtbot, folder, method, ours=None):
    screen = on_screen(qtbot, OrganisationScreen(folder, ours or Organisation(), method))
    screen.take_focus()
    QApplication.processEvents()
    return screen


def _press(qtbot, screen, name):
    old = screen.page
    button = screen.page.findChild(QPushButton, name)
    unfold(button)
    push(button)
    qtbot.waitUntil(lambda: screen.page is not old)
    qtbot.wait(1)


def _type(screen, field, text):
    entry = screen.page.rows[field].entry
    entry.setText(text)
    entry.edited.emit(text)


def test_a_norm_is_confirmed_once_by_name_and_kept_in_the_file(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method)
    _press(qtbot, screen, BEZWAAR)
    assert screen.editing.organisation.confirmations == []
    assert screen.page.rows["confirming/by"].entry.hasFocus()  # first who confirms
    _type(screen, "confirming/by", "R. Visser")
    _type(screen, "confirming/role", "jurist")
    _press(qtbot, screen, BEZWAAR)
    assert screen.page.findChild(QPushButton, BEZWAAR) is None  # what is confirmed leaves the list of what is open
    with qtbot.waitSignal(screen.left):
        push(screen.back)
    kept = load_organisation(tmp_path, method).confirmations
    assert [(each.norm, each.by, each.role, each.on) for each in kept] == [
        ("rechtsmiddel-bezwaar", "R. Visser", "jurist", date.today())
    ]


def test_after_confirming_the_cursor_is_on_the_next_norm(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method)
    _type(screen, "confirming/by", "R. Visser")
    _type(screen, "confirming/role", "jurist")
    names = [each.objectName() for each in screen.page.findChildren(QPushButton) if each.text() == "Bevestigen"]
    first, second, *_ = names
    _press(qtbot, screen, first)
    qtbot.waitUntil(lambda: screen.page.findChild(QPushButton, second).hasFocus())


def test_a_confirmation_is_shown_among_all_norms_and_can_be_taken_back(qtbot, tmp_path, method, hotel):
    screen = _screen(qtbot, tmp_path, method, hotel.organisation)
    before = len(hotel.organisation.confirmations)
    assert screen.page.findChild(QPushButton, BEZWAAR) is None
    old = screen.page
    screen.page.rows["confirming/shown"].entry.choose("alle")
    qtbot.waitUntil(lambda: screen.page is not old)
    qtbot.wait(20)
    assert screen.page.findChild(QPushButton, BEZWAAR).text() == "Bevestiging intrekken"
    _press(qtbot, screen, BEZWAAR)
    assert len(hotel.organisation.confirmations) == before - 1


def test_a_refusal_ground_is_added_and_written(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method)
    _press(qtbot, screen, "add/organisation/refusal_grounds")
    screen.page.rows["organisation/refusal_grounds/0/code"].entry.chosen.emit("WG-3")
    _type(screen, "organisation/refusal_grounds/0/article", "art. 4 lid 2")
    screen.leave()
    assert load_organisation(tmp_path, method).refusal_grounds == [OwnGround("WG-3", "art. 4 lid 2")]


def test_a_file_with_a_mistake_is_refused_and_a_good_one_taken_in(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method)
    wrong, good = tmp_path / "fout.toml", tmp_path / "goed.toml"
    wrong.write_text("naam = 'x'", "utf-8")
    good.write_text("format = 'kindvoorop-organisatie'\nformat_version = 1\nname = 'Oostveen'\n", "utf-8")
    screen.read_from(wrong)
    assert "«format»" in screen.outcome.said.text()
    screen.read_from(good)
    assert screen.page.rows["organisation/name"].entry.text() == "Oostveen"
    assert load_organisation(tmp_path, method).name == "Oostveen"


def test_the_file_is_handed_over(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method, Organisation("Oostveen"))
    path = tmp_path / "mee.toml"
    screen.choose_path = lambda *_asked: str(path)
    push(screen.hand_over)
    assert 'name = "Oostveen"' in path.read_text("utf-8")


def test_what_is_unconfirmed_is_asked_about_once_before_it_goes_out(review, hotel, tmp_path):
    hotel.organisation = Organisation()
    path = tmp_path / "besluit.pdf"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(path)
    push(printing.save)
    said = printing.outcome.said.text()
    assert "normen in dit stuk zijn nog niet bevestigd door uw organisatie" in said and said.endswith("Toch maken?")
    assert not path.exists()
    assert focused().text() == "Toch maken"
    press(Qt.Key.Key_Space)
    assert "nog niet bevestigd" in " ".join(text_of(path.read_bytes()).split())
    path.unlink()
    push(printing.save)  # the same norms are not asked about again
    assert path.exists()


def test_what_is_confirmed_is_printed_at_once_with_who_confirmed_it(review, hotel, tmp_path):
    path = tmp_path / "besluit.pdf"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(path)
    push(printing.save)
    paper = " ".join(text_of(path.read_bytes()).split())
    assert "bevestigd door R. Visser, jurist op 1 oktober 2025" in paper
    assert "[nog niet bevestigd" not in paper


def test_a_remedy_carries_a_quiet_mark_until_it_is_confirmed(turn_to, hotel):
    def told():
        window = turn_to("decision")
        window.open_all()
        return " ".join(each.text() for each in window.page.findChildren(type(window.page.title)))

    assert UNCONFIRMED not in told() and "● Bevestigd door R. Visser, jurist, op 1 oktober 2025." in told()
    hotel.organisation = Organisation()
    assert UNCONFIRMED in told()


def test_a_ground_takes_the_articles_of_the_own_regulation_where_nothing_stands(show, editing):
    editing.organisation.refusal_grounds.append(OwnGround("WG-3", "art. 4 lid 2", "Twee van drie jaar.", "art. 12"))
    ground = add_refusal_ground(editing.assessment)
    window = show(field=f"refusal_grounds/{ground.id}/code")
    window.open_all()
    window.page.rows[f"refusal_grounds/{ground.id}/code"].entry.chosen.emit("WG-3")
    assert (ground.article, ground.hardship_article, ground.hardship_clause) == ("art. 4 lid 2", "art. 12", True)
    ground.article = "art. 9"
    window.page.rows[f"refusal_grounds/{ground.id}/code"].entry.chosen.emit("WG-3")
    assert ground.article == "art. 9"


def test_the_day_of_a_later_event_gives_its_remedy_a_last_day(show, editing):
    file = editing.assessment
    file.decision_type = "BT-05"
    file.decision.event_days.clear()
    file.decision.remedies[0].code = "hb_bodem"
    field = "decision/event_days/dag_vonnis/on"
    window = show(field=field)
    window.open_all()
    window.page.rows[field].entry.day_changed.emit(date(2025, 11, 28))
    told = " ".join(each.text() for each in window.page.findChildren(type(window.page.title)))
    assert [(each.code, each.on) for each in file.decision.event_days] == [("dag_vonnis", date(2025, 11, 28))]
    assert "Uiterlijk op maandag 2 maart 2026" in told


def test_a_row_that_holds_something_goes_only_after_a_yes(qtbot, tmp_path, method):
    ours = Organisation(contacts=[OwnContact("Wijkteam", "14 020"), OwnContact("Loket")])
    screen = _screen(qtbot, tmp_path, method, ours)
    away = screen.page.findChild(QPushButton, "remove/organisation/contacts/0")
    push(away)
    [question] = [each for each in screen.page.findChildren(Question) if each.isVisible()]
    assert question.said.text().startswith("«Wijkteam» weghalen, met alles wat erbij is ingevuld?")
    assert question.no.hasFocus() and len(ours.contacts) == 2
    press(Qt.Key.Key_Escape)
    assert not question.isVisible() and away.hasFocus() and len(ours.contacts) == 2
    push(away)
    old = screen.page
    push(question.yes)
    qtbot.waitUntil(lambda: screen.page is not old)
    assert [each.name for each in ours.contacts] == ["Loket"]


def test_a_ground_that_is_taken_away_is_called_by_its_name(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method, Organisation(refusal_grounds=[OwnGround("WG-3")]))
    push(screen.page.findChild(QPushButton, "remove/organisation/refusal_grounds/0"))
    [question] = [each for each in screen.page.findChildren(Question) if each.isVisible()]
    assert f"«{method.refusal_grounds['WG-3'].name}» weghalen" in question.said.text()


def test_an_empty_row_goes_at_once(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method)
    _press(qtbot, screen, "add/organisation/supports")
    _press(qtbot, screen, "remove/organisation/supports/0")
    assert screen.editing.organisation.supports == []
