"""The contacts and help lines on «Onze organisatie»: warned where nobody looked, used only when they are whole."""

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.organisation import Organisation, OwnContact, OwnHelpLine, load_organisation
from tests.ui.hands import push
from tests.ui.on_screen import on_screen
from ui.organisation_contacts import NOT_LOOKED_UP, NOT_REACHED
from ui.organisation_screen import OrganisationScreen

CONTACT, LINE = "organisation/contacts/0", "organisation/help_lines/0"
SHOP = "Kinderrechtswinkel in de regio"


def _screen(qtbot, folder, method, ours):
    screen = on_screen(qtbot, OrganisationScreen(folder, ours, method))
    QApplication.processEvents()
    return screen


def _told(screen) -> str:
    return "\n".join(each.text() for each in screen.page.findChildren(QLabel) if not each.isHidden())


def _leave(qtbot, screen):
    with qtbot.waitSignal(screen.left):
        push(screen.back)


def test_what_nobody_looked_up_for_a_year_is_told_until_somebody_does(qtbot, tmp_path, method):
    long_ago = date.today() - timedelta(days=400)
    screen = _screen(qtbot, tmp_path, method, Organisation(contacts=[OwnContact("Loket", "14 020", "", "", long_ago)]))
    assert NOT_LOOKED_UP in _told(screen) and "De Kindertelefoon" in _told(screen)
    assert "niet nagekeken: Loket, De Kinderombudsman" in _told(screen)
    screen.page.rows[f"{CONTACT}/checked_on"].entry.day_changed.emit(date.today())
    assert NOT_LOOKED_UP not in _told(screen) and "niet nagekeken: De Kinderombudsman" in _told(screen)
    screen.page.rows[f"{CONTACT}/phone"].entry.edited.emit("")
    assert NOT_REACHED in _told(screen)


def test_a_known_contact_needs_no_number_of_its_own(qtbot, tmp_path, method):
    ours = Organisation(contacts=[OwnContact("De Kindertelefoon", checked_on=date.today())])
    told = _told(_screen(qtbot, tmp_path, method, ours))
    assert NOT_REACHED not in told and "De Kinderombudsman" in told and "De Kindertelefoon" not in told


def test_for_whom_a_contact_is_and_what_it_stands_for_is_kept(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method, Organisation(contacts=[OwnContact("Winkel", "020 1")]))
    push(screen.page.rows[f"{CONTACT}/for_whom"].entry.boxes["kind"])
    choice = screen.page.rows[f"{CONTACT}/stands_for"].entry
    assert SHOP in [choice.itemText(place) for place in range(choice.count())]
    choice.chosen.emit("kinderrechtswinkel")
    _leave(qtbot, screen)
    [kept] = load_organisation(tmp_path, method).contacts
    assert (kept.for_whom, kept.stands_for) == (("kind",), "kinderrechtswinkel")


def test_what_was_chosen_is_shown_again_under_the_name_of_the_method(qtbot, tmp_path, method):
    own = OwnContact("Winkel", "020 1", checked_on=date.today(), for_whom=("kind",), stands_for="kinderrechtswinkel")
    screen = _screen(qtbot, tmp_path, method, Organisation(contacts=[own]))
    assert screen.page.rows[f"{CONTACT}/stands_for"].entry.currentText() == SHOP
    boxes = screen.page.rows[f"{CONTACT}/for_whom"].entry.boxes
    assert [code for code, box in boxes.items() if box.isChecked()] == ["kind"]


def test_a_help_line_is_added_and_says_what_it_lacks(qtbot, tmp_path, method):
    screen = _screen(qtbot, tmp_path, method, Organisation())
    old = screen.page
    push(screen.page.findChild(QPushButton, "add/organisation/help_lines"))
    qtbot.waitUntil(lambda: screen.page is not old)
    assert "Nog niet in gebruik. Er ontbreekt: de taal, de zin, de naam van de vertaler" in _told(screen)
    rows = screen.page.rows
    rows[f"{LINE}/language"].entry.chosen.emit("tr")
    rows[f"{LINE}/text"].entry.edited.emit("{datum} önce")
    rows[f"{LINE}/translator"].entry.edited.emit("E. Yılmaz")
    assert "Er ontbreekt: de dag waarop de vertaler keek." in _told(screen)
    rows[f"{LINE}/checked_on"].entry.day_changed.emit(date.today())
    today = date.today()
    assert f"met vandaag als dag:\n{today.day}-{today.month}-{today.year} önce" in _told(screen)
    _leave(qtbot, screen)
    kept = load_organisation(tmp_path, method).help_lines
    assert kept == [OwnHelpLine("tr", "{datum} önce", "E. Yılmaz", today)]


def test_a_line_that_paper_cannot_show_is_told_of(qtbot, tmp_path, method):
    line = OwnHelpLine("en", "請 {datum}", "S. Haddad", date.today())
    told = _told(_screen(qtbot, tmp_path, method, Organisation(help_lines=[line])))
    assert "Deze regel wordt niet afgedrukt." in told and "Zo komt het in de brief" not in told


def test_a_line_from_right_to_left_keeps_its_order_between_dutch_words(qtbot, tmp_path, method):
    line = OwnHelpLine("ar", "العربية {datum}.", "S. Haddad", date.today())
    told = _told(_screen(qtbot, tmp_path, method, Organisation(help_lines=[line])))
    assert "met vandaag als dag:\n\u2068العربية" in told and "niet afgedrukt" not in told


def test_an_older_line_for_the_same_language_says_so(qtbot, tmp_path, method):
    lines = [OwnHelpLine("pl", f"{word} {{datum}}", "E. Nowak", day) for word, day in _two_days()]
    told = _told(_screen(qtbot, tmp_path, method, Organisation(help_lines=lines)))
    assert told.count("Niet in gebruik: voor deze taal staat er een nieuwere zin.") == 1
    assert "met vandaag als dag:\nDo " in told and "met vandaag als dag:\nPrzed " not in told


def _two_days() -> list[tuple[str, date]]:
    return [("Przed", date(2025, 1, 1)), ("Do", date(2025, 2, 1))]


def test_a_help_line_that_is_taken_away_is_called_by_its_language(qtbot, tmp_path, method):
    line = OwnHelpLine("uk", "x {datum}")
    screen = _screen(qtbot, tmp_path, method, Organisation(help_lines=[line]))
    push(screen.page.findChild(QPushButton, f"remove/{LINE}"))
    assert "«Oekraïens» weghalen" in _told(screen)
