"""Preparing a talk on the page of a child: the plan comes with the first key, goes on paper, and becomes a record."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.fields import of_child
from models.evidence import Sharing
from models.views import Hearing
from tests.pdf_text import holds, text_of
from tests.ui.hands import asked, panel, push, type_into, words_on
from tests.ui.typing_keys import press
from tests.web_pages import faults_of
from ui.exports_panel import line_of
from ui.folding import Folding
from ui.pages.talk_papers import TalkPapers
from ui.pages.talk_plan import RELATIVE
from ui.sharing_rows import CURTAIN

LENA = 2


def unheard(hotel):
    lena = hotel.assessment.children[LENA]
    lena.hearings.clear()
    return lena


def section(window) -> Folding:
    return next(each for each in window.page.findChildren(Folding) if "voorbereiden" in each.header.text())


def plan_field(window, name: str) -> str:
    """The field of the plan with this name: the only one of its kind on a page without other talks."""
    return next(each for each in window.page.rows if each.endswith(f"/{name}") and "/hearings/" in each)


def saved(window, hotel, key: str, path) -> str:
    made = panel(window, TalkPapers)
    made.choose_path = lambda *_any: str(path)
    push(made.buttons[key])
    return text_of(path.read_bytes())


def test_it_is_open_until_the_child_was_heard_and_advises_in_a_few_lines(turn_to, hotel):
    assert not section(turn_to("views", LENA)).is_open
    unheard(hotel)
    window = turn_to("views", LENA)
    assert section(window).is_open and section(window).header.text() == "Het gesprek met Lena voorbereiden"
    shown = [each.text() for each in section(window).findChildren(QLabel) if each.isVisibleTo(window)]
    told = " ".join(shown)
    assert "Spel, tekening" in told and "iets over de gezondheid" in told and "§ 4.2" not in told
    window.open_all()
    assert "§ 4.2 en 5.7" in " ".join(each.text() for each in section(window).findChildren(QLabel))


def test_the_first_thing_filled_in_makes_the_plan_and_the_last_taken_out_ends_it(turn_to, hotel):
    lena = unheard(hotel)
    window = turn_to("views", LENA)
    assert lena.hearings == [] and not hotel.unsaved
    type_into(window, plan_field(window, "planned_on"), "20-10-2025")
    type_into(window, plan_field(window, "planned_time"), "15.30")
    (talk,) = lena.hearings
    assert (talk.planned_on, talk.planned_time, talk.held) == (date(2025, 10, 20), "15:30", False)
    type_into(window, plan_field(window, "planned_time"), "")
    assert lena.hearings == [talk]
    type_into(window, plan_field(window, "planned_on"), "")
    assert lena.hearings == []


def test_a_plan_stands_in_the_section_and_not_among_the_talks_until_it_was_held(turn_to, hotel):
    lena = unheard(hotel)
    talk = Hearing(planned_on=date(2025, 10, 20), place="School", led_by="T. Willems")
    lena.hearings.append(talk)
    window = turn_to("views", LENA)
    field = of_child(lena, "hearings", talk.id)
    assert asked(window, f"{field}/place") and window.page.findChild(Folding, f"fold/{field}") is None
    push(window.page.findChild(QPushButton, f"held/{field}"))
    assert talk.held and talk.held_on == date(2025, 10, 20)
    assert window.page.findChild(Folding, f"fold/{field}") is not None
    assert QApplication.focusWidget().objectName() == f"{field}/held_on"
    assert not section(window).is_open and section(window).header.text() == "Nog een gesprek met Lena voorbereiden"


def test_a_plan_can_be_taken_away_and_put_back(turn_to, hotel):
    lena = unheard(hotel)
    talk = Hearing(place="School")
    lena.hearings.append(talk)
    window = turn_to("views", LENA)
    push(_called(window, "Weghalen"))
    push(_called(window, "Ja, weghalen"))
    assert talk.removed and window.page.findChild(QPushButton, f"held/{of_child(lena, 'hearings', talk.id)}") is None
    press(Qt.Key.Key_Space)  # the focus is on the way back
    assert not talk.removed and asked(window, f"{of_child(lena, 'hearings', talk.id)}/place")


def _called(window, text: str) -> QPushButton:
    buttons = section(window).findChildren(QPushButton)
    return next(each for each in buttons if each.text() == text and each.isVisibleTo(window))


def test_the_papers_are_saved_and_told_as_what_left(turn_to, hotel, tmp_path):
    lena = unheard(hotel)
    lena.called, father = "Leentje", hotel.assessment.persons[0]
    window = turn_to("views", LENA)
    type_into(window, plan_field(window, "place"), "Speelhoek op school")
    invitation = saved(window, hotel, "uitnodiging", tmp_path / "a.pdf")
    assert holds(invitation, "Dag Leentje.") and holds(invitation, "Speelhoek op school")
    told = saved(window, hotel, f"uitleg_gesprek:{father.id}", tmp_path / "b.pdf")
    assert holds(told, "Beste Marcin Nowicki,") and holds(told, "nachtjes slapen")
    guide = saved(window, hotel, "gespreksleidraad", tmp_path / "c.pdf")
    assert holds(guide, "Zeg dit eerst") and holds(guide, "Negen voorwaarden")
    left = [(each.what, each.reader) for each in hotel.store.left]
    assert left == [("uitnodiging", f"kind:{lena.id}"), ("uitleg_gesprek", f"ouder:{father.id}"),
                    ("gespreksleidraad", "intern")]  # fmt: skip
    lines = [line_of(hotel, each) for each in hotel.store.left]
    assert "uitnodiging voor een gesprek voor Lena" in lines[0]
    assert "uitleg over een gesprek voor Marcin Nowicki" in lines[1] and "concept" not in " ".join(lines)


def test_no_paper_while_a_day_or_time_was_not_understood_and_the_time_before_stays(turn_to, hotel, tmp_path):
    lena = unheard(hotel)
    talk = Hearing(planned_on=date(2025, 10, 20), planned_time="14:30")
    lena.hearings.append(talk)
    window = turn_to("views", LENA)
    field = of_child(lena, "hearings", talk.id, "planned_time")
    type_into(window, field, "25:99")
    made, asked_for = panel(window, TalkPapers), []
    hotel.asked_for.connect(asked_for.append)
    made.choose_path = lambda *_any: str(tmp_path / "a.pdf")
    push(made.buttons["uitnodiging"])
    assert talk.planned_time == "14:30" and not hotel.store.left
    assert "Tot dan blijft 14:30 staan." in window.page.rows[field].said.text()
    assert made.outcome.said.text() == "Bij «Hoe laat?» staat iets wat niet is begrepen. Verbeter dat eerst."
    push(_called(window, "Ga naar «Hoe laat?»"))
    assert asked_for == [field]
    push(made.buttons["kaartjes"])  # on the cards stands nothing of the plan
    assert len(hotel.store.left) == 1
    type_into(window, field, "15.30")
    assert holds(saved(window, hotel, "uitnodiging", tmp_path / "a.pdf"), "15.30 uur")


def test_after_each_paper_the_focus_is_on_its_own_button(turn_to, hotel, tmp_path):
    """A dialog that closes leaves the focus nowhere; it then went to the paper that was saved first."""
    unheard(hotel)
    window = turn_to("views", LENA)
    made = panel(window, TalkPapers)

    def choose(_asking, name, _kind) -> str:
        QApplication.focusWidget().clearFocus()
        return str(tmp_path / name)

    made.choose_path = choose
    for button in (made.buttons["uitnodiging"], made.buttons["gespreksleidraad"], made.buttons["kaartjes"]):
        push(button)
        assert QApplication.focusWidget() is button and made.outcome.isVisible()


def test_the_next_step_shows_with_the_day_and_goes_with_it(turn_to, hotel):
    lena = unheard(hotel)
    window = turn_to("views", LENA)
    day = plan_field(window, "planned_on")
    name = f"held/{day.rpartition('/')[0]}"
    assert window.page.findChild(QPushButton, name) is None
    type_into(window, day, "20-10-2025")
    (talk,), held = lena.hearings, window.page.findChild(QPushButton, name)
    assert held.isVisibleTo(window) and _called(window, "Gesprek met Lena op het scherm …")
    type_into(window, day, "")
    assert not held.isVisibleTo(window)
    type_into(window, day, "20-10-2025")
    push(held)
    assert lena.hearings == [talk] and talk.held and talk.held_on == date(2025, 10, 20)


def test_a_plan_that_was_just_made_for_the_youngest_becomes_an_observation_with_all_of_it(turn_to, hotel):
    lena = unheard(hotel)
    lena.birth_date, lena.age = None, 2
    window = turn_to("views", LENA)
    day = plan_field(window, "planned_on")
    type_into(window, day, "20-10-2025")
    type_into(window, plan_field(window, "led_by"), "L. Haan")
    push(window.page.findChild(QPushButton, f"held/{day.rpartition('/')[0]}"))
    (seen,) = lena.observations
    assert (seen.observer, seen.moments[0].on) == ("L. Haan", date(2025, 10, 20))


def test_only_parents_and_carers_get_an_explanation_and_none_who_may_not_know(turn_to, hotel):
    lena = unheard(hotel)
    father, aunt = hotel.assessment.persons[:2]
    talk = Hearing(place="School", sharing=[Sharing(person_id=aunt.id, level="niets")])
    lena.hearings.append(talk)
    window = turn_to("views", LENA)
    buttons = panel(window, TalkPapers).buttons
    explained = [key for key in buttons if key.startswith("uitleg_gesprek")]
    assert explained == [f"uitleg_gesprek:{father.id}", f"uitleg_gesprek:{aunt.id}"]
    assert [buttons[each].isVisibleTo(window) for each in explained] == [True, False]
    assert "Zeg het zelf tegen Lena." in words_on(window)
    talk.sharing.clear()
    hotel.changed.emit(of_child(lena, "hearings", talk.id, "sharing"))
    assert buttons[explained[1]].isVisibleTo(window) and "Zeg het zelf" not in words_on(window)


def test_a_secret_address_keeps_the_place_off_the_invitation_and_the_page_says_so(turn_to, hotel):
    lena = unheard(hotel)
    lena.hearings.append(Hearing(place="Opvang De Brug"))
    hotel.assessment.persons[1].secret_address = True
    assert "want er is een geheim adres. Zeg die zelf tegen Lena." in words_on(turn_to("views", LENA))


def test_for_the_youngest_there_is_no_invitation_and_the_plan_becomes_an_observation(turn_to, hotel):
    lena = unheard(hotel)
    lena.birth_date, lena.age = None, 2
    talk = Hearing(planned_on=date(2025, 10, 20), place="Voorschool", led_by="L. Haan")
    lena.hearings.append(talk)
    window = turn_to("views", LENA)
    assert "uitnodiging" not in panel(window, TalkPapers).buttons
    push(window.page.findChild(QPushButton, f"held/{of_child(lena, 'hearings', talk.id)}"))
    (seen,) = lena.observations
    assert (seen.observer, seen.moments[0].on, seen.moments[0].place) == ("L. Haan", date(2025, 10, 20), "Voorschool")
    assert talk.removed and not talk.held


def test_another_language_asks_for_the_interpreter_in_view(turn_to, hotel):
    lena = unheard(hotel)
    window = turn_to("views", LENA)
    assert not any(each.endswith("/interpreter") for each in dict(window.page.rows))  # in a group that is closed
    lena.language = "Pools"
    window = turn_to("views", LENA)
    field = plan_field(window, "interpreter")
    assert asked(window, field) and not asked(window, f"{field}_name") and "Pools" in section_text(window)
    window.page.rows[field].entry.choose("familie")
    assert asked(window, f"{field}_name") and RELATIVE in words_on(window)


def section_text(window) -> str:
    return " ".join(each.text() for each in section(window).findChildren(QLabel))


def test_behind_the_curtain_nothing_of_it_shows(turn_to, hotel):
    lena = unheard(hotel)
    hotel.curtain = True
    assert turn_to("views", LENA).page.findChild(TalkPapers) is None
    lena.hearings.append(Hearing(place="School"))
    window = turn_to("views", LENA)
    assert window.page.findChild(TalkPapers) is None and CURTAIN in words_on(window)


def test_a_talk_that_the_child_declined_stands_among_the_talks_and_a_new_plan_can_begin(turn_to, hotel):
    lena = unheard(hotel)
    talk = Hearing(way="direct", place="School", offered_on=date(2025, 10, 6), reaction="wil_niet")
    lena.hearings.append(talk)
    window = turn_to("views", LENA)
    assert window.page.findChild(Folding, f"fold/{of_child(lena, 'hearings', talk.id)}") is not None
    type_into(window, next(each for each in window.page.rows if each.endswith("/planned_on") and "hearings" in each
                           and talk.id not in each), "20-10-2025")  # fmt: skip
    assert len(lena.hearings) == 2 and lena.hearings[1].planned_on == date(2025, 10, 20)


def test_a_paper_about_a_talk_can_be_a_web_page_too(turn_to, hotel, tmp_path):
    unheard(hotel)
    window, path = turn_to("views", LENA), tmp_path / "leidraad.html"
    made = panel(window, TalkPapers)
    made.choose_path = lambda *_any: str(path)
    made.kind.choose("html")
    push(made.buttons["gespreksleidraad"])
    assert faults_of(path.read_bytes()) == []
    made.kind.clear()  # nothing chosen is a PDF
    push(made.buttons["gespreksleidraad"])
    assert path.read_bytes().startswith(b"%PDF")
