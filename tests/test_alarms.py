"""The alarms of the method: each has a file that raises it and one that does not; none of them stops anything."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from assessments import choose, findings, option, put, quiet, the_method

from app import changes
from app.alarms import LOOKS, alarms, alarms_of_option
from models.assessment import Assessment
from models.options import Separation
from models.views import SafetySignal

METHOD = the_method()


def calm() -> Assessment:
    """J1 with nothing left that raises an alarm."""
    made = quiet()
    for each in list(made.options):
        if each.kind in ("OP-08", "OP-09", "OP-10", "OP-15", "OP-16", "OP-20", "OP-24"):
            changes.remove(each)
        each.separations.clear()
    for each in made.options:
        each.ethos_after = "0"
    for one in made.children:
        one.answers.clear()
    return made


def raised(made: Assessment) -> list[str]:
    return [each.alarm for each in alarms(made, METHOD)]


def _part(made: Assessment, parted_from: str, ground: str) -> None:
    row = Separation(child_id=made.children[0].id, parted_from=[parted_from], ground=ground)
    option(made, 1).separations.append(row)


def _answer(made: Assessment, question: str, **values: str) -> None:
    changes.set_answer(made.children[0], question, **values)


def _duty(made: Assessment, item: str, status: str) -> None:
    made.enforcement.planned = True
    changes.set_duty(made.enforcement, item, status=status, reason="Dat is niet gelukt.")


def _network(made: Assessment, way: str) -> None:
    place = changes.add_option(made, kind="OP-08", title="Bij tante", ethos_after="6")
    changes.add_network_visit(place, way=way, on=date(2025, 11, 3))


def _evict(made: Assessment, day: date, hour: str, leave: str = "") -> None:
    put(made.enforcement, planned=True, on=day, time_from=hour, leave_on=date(2025, 12, 1), leave_case=leave)


def _leave(made: Assessment, there: date) -> None:
    made.decision.departure_on = date(2025, 12, 1)
    made.decision.alternative_option_id = option(made, 1).id
    option(made, 1).available_from = there


def _silence(made: Assessment, is_heard: bool) -> None:
    if not is_heard:
        made.children[0].hearings.clear()
        made.children[0].observations.clear()
        put(made.children[0].not_heard, code="", reason="")


def _refuse(made: Assessment, test: str) -> None:
    put(made.decision, outcome="weigeren", written=True)
    changes.add_refusal_ground(made, code="WG-3", use="gebruikt", substantive_test=test)


def _stay(made: Assessment, outlook: str) -> None:
    put(made.housing, ethos="2", slept_since=date(2025, 1, 2))
    choose(made, 1)
    option(made, 1).ethos_after = "2"
    made.decision.outlook = outlook


def _danger(made: Assessment, next_step: str) -> None:
    made.children[0].safety_signals.append(
        SafetySignal(kind="geweld", shown_by="Een blauwe plek.", next_step=next_step)
    )


SUBSTANCE = "De binding is onderzocht: het gezin verhuisde door geweld, dus weegt zij hier niet mee. " * 2

CASES: list[tuple[str, Callable[[Assessment], Any], Callable[[Assessment], Any]]] = [
    ("AL-01", lambda made: _part(made, "ouder", "wonen"), lambda made: _part(made, "ouder", "veiligheid")),
    ("AL-01", lambda made: _part(made, "ouder", ""), lambda made: option(made, 1).separations.append(Separation())),
    ("AL-01", lambda made: changes.add_option(made, kind="OP-16"), lambda made: changes.add_option(made, kind="OP-05")),
    ("AL-02", lambda made: put(option(made, 1), ethos_after="1"), lambda made: put(option(made, 1), ethos_after="6")),
    ("AL-02", lambda made: put(made.decision, sleeping_place="nog niet bekend"),
     lambda made: put(made.decision, sleeping_place="De Kade 3")),
    ("AL-03", lambda made: _leave(made, date(2025, 12, 8)), lambda made: _leave(made, date(2025, 11, 24))),
    ("AL-04", lambda made: _evict(made, date(2026, 1, 14), "22:00"),
     lambda made: _evict(made, date(2026, 1, 14), "10:00")),
    ("AL-04", lambda made: _evict(made, date(2026, 1, 18), "10:00"),
     lambda made: _evict(made, date(2026, 1, 18), "10:00", leave="C/13/1")),
    ("AL-05", lambda made: _part(made, "broerzus", "zorg"), lambda made: _part(made, "ouder", "zorg")),
    ("AL-06", lambda made: _network(made, "gebeld"), lambda made: _network(made, "bezocht")),
    ("AL-07", lambda made: _silence(made, False), lambda made: _silence(made, True)),
    ("AL-08", lambda made: _refuse(made, ""), lambda made: _refuse(made, SUBSTANCE)),
    ("AL-09", lambda made: put(made.decision, outcome="weigeren", written=False),
     lambda made: put(made.decision, outcome="weigeren", written=True)),
    ("AL-10", lambda made: _stay(made, ""), lambda made: _stay(made, "Op 1 maart is er een woning.")),
    ("AL-11", lambda made: _answer(made, "E6-03", note="De behandeling stopt bij verhuizing."),
     lambda made: _answer(made, "E6-03", note="De behandeling stopt niet; zelfde behandelaar.")),
    ("AL-12", lambda made: _danger(made, ""), lambda made: _danger(made, "vt_advies")),
    ("AL-13", lambda made: _answer(made, "E2-04", value="ja"), lambda made: _answer(made, "E2-04", value="nee")),
    ("AL-14", lambda made: _answer(made, "E3-09", value="ja"), lambda made: _answer(made, "E3-09", value="nee")),
    ("AL-14", lambda made: _duty(made, "H-V10", "niet"), lambda made: _duty(made, "H-V10", "gedaan")),
    ("AL-15", lambda made: _duty(made, "H-V05", "niet"), lambda made: _duty(made, "H-V05", "gedaan")),
    ("AL-15", lambda made: put(made.household, minors=len(made.children) + 1),
     lambda made: put(made.household, minors=len(made.children))),
]  # fmt: skip


def test_every_alarm_of_the_method_is_looked_for_in_its_order() -> None:
    assert list(LOOKS) == list(METHOD.alarms)
    assert {alarm for alarm, *_ in CASES} == set(LOOKS)


def test_a_calm_file_has_no_alarm() -> None:
    assert raised(calm()) == []
    assert raised(changes.begin(METHOD)) == []


@pytest.mark.parametrize(("alarm", "bad", "good"), CASES)
def test_an_alarm_is_raised_by_what_it_is_about_and_by_nothing_near_it(alarm: str, bad: Any, good: Any) -> None:
    made = calm()
    bad(made)
    assert alarm in raised(made)
    made = calm()
    good(made)
    assert alarm not in raised(made)


def test_an_alarm_stands_where_the_method_says() -> None:
    for alarm, bad, _ in CASES:
        made = calm()
        bad(made)
        stands = METHOD.alarms[alarm].stands_on
        for each in (each for each in alarms(made, METHOD) if each.alarm == alarm):
            assert (each.child_id is not None) <= (stands == "kind"), alarm
            assert (each.option_id is not None) <= (stands == "optie"), alarm


def test_labels_alone_add_no_finding() -> None:
    made = calm()
    before = {(each.rule, each.level) for each in findings(made)}
    option(made, 1).kind = "OP-08"
    _answer(made, "E2-04", value="ja")
    assert {"AL-06", "AL-13"} <= set(raised(made))
    assert {(each.rule, each.level) for each in findings(made)} == before


def test_an_option_bears_each_label_once() -> None:
    made = calm()
    _part(made, "ouder", "wonen")
    _part(made, "ouder", "geld")
    assert [each.id for each in alarms_of_option(made, METHOD, option(made, 1))] == ["AL-01"]
    assert alarms_of_option(made, METHOD, option(made, 0)) == ()
