"""The worked cases J5 (rent arrears, a report) and J8 (letter address): rules follow the method, not examples."""

from datetime import date, time

import pytest
from assessments import put, the_method
from filled_case import Case, text

from app import changes
from app.case import remedy_days
from models.decision import ChecklistEntry
from models.evidence import Citation

NAMES = ("Youssef", "Hanna", "Omar")


def each(rule: str, *names: str) -> list[str]:
    """One finding of a rule for each of these children."""
    return [f"{rule} {name}" for name in names]


def rent(chosen: int) -> Case:
    """The frame of J5."""
    case = Case("BT-05", date(2025, 12, 4))
    case.assessment.housing.ethos = "7"
    case.option(0, "OP-00", "7")
    case.option(1, "OP-24", "9")
    case.option(2, "OP-01", "0", request="geen")
    case.child("Youssef", 12, "N N N N N N Z N" if chosen == 1 else "Z N N N N N Z N", 2, chosen)
    case.child("Hanna", 9, "N N N N N N N N" if chosen == 1 else "Z N N N N Z N N", 2, chosen)
    case.child("Omar", 7, "N N N N N N N N" if chosen == 1 else "Z N N N N N N N", 2, chosen)
    return case


def stand_a() -> Case:
    case = rent(1)
    for source in case.assessment.sources:
        source.kind = "ouderverklaring"
    for child in case.assessment.children:
        child.hearings.clear()
        child.wishes.clear()
        put(child.not_heard, code="anders", reason="Ouders willen hen er niet mee belasten.")
        put(child.ideal, text="", reason="", best_option_id=None)
        put(child.weighing, decisive_elements=["E2"])
        put(child.explanation, planned_on=None, by="", form="", drawing=False)
    case.interest(
        "IB-02", "zwaar", "De verhuurder heeft recht op zijn huur; het beleid is ontbinding bij drie maanden."
    )
    case.set_aside(sleeping_place="onbekend", departure_on=date(2026, 1, 5), outcome="advies")
    case.assessment.balance.review_on = None
    return case


def stand_b() -> Case:
    case = rent(2)
    case.interest(
        "IB-02", "zwaar", "Er is € 4.180 achterstand; een voorstel van € 160 per maand ligt er vanaf januari."
    )
    case.set_aside(outcome="advies")
    case.weigh_up()
    talk = case.named("Omar").hearings[0]
    put(talk, way="spel_tekening")
    case.assessment.all_parent_views.clear()
    return case


def test_j5_a() -> None:
    case = stand_a()
    assert case.found() == sorted([
        *each("MT-11 F", *NAMES), *each("MT-14 F", *NAMES), "MT-22 F", "MT-31 F", "MT-32 F", "MT-34 F",
        *each("MT-37 F", *NAMES), "MT-08 W Youssef", "MT-23 W", "MT-35 H",
    ])  # fmt: skip
    assert case.blocking() == ["MT-11", "MT-22"]


def test_j5_b() -> None:
    case = stand_b()
    assert case.found() == []
    case.named("Omar").hearings[0].own_words.clear()
    assert case.found() == []
    case.named("Youssef").hearings[0].own_words.clear()
    assert case.found() == ["MT-16 W Youssef"]
    put(case.named("Hanna").hearings[0], parent_present=True)
    assert case.found() == ["MT-16 W Youssef", "MT-19 W Hanna"]


@pytest.mark.parametrize(
    ("on", "hour", "weather", "complete", "expected"),
    [
        (date(2026, 1, 11), time(10), "", True, ["MT-39-tijd F"]),
        (date(2026, 1, 12), time(21), "vorst", False, ["MT-39-lijst F", "MT-39-tijd F", "MT-39-weer W"]),
        (date(2026, 1, 12), time(10), "geen", True, []),
    ],
)
def test_j5_b_eviction(on: date, hour: time, weather: str, complete: bool, expected: list[str]) -> None:
    case = stand_b()
    put(case.assessment.enforcement, planned=True, on=on, time_from=f"{hour:%H:%M}", weather=weather)
    duties = [duty.id for duty in the_method().checklist if duty.phase != "na"]
    case.assessment.enforcement.checklist = [
        ChecklistEntry(item=duty, status="gedaan") for duty in (duties if complete else duties[3:])
    ]
    assert case.found() == expected


THIJMEN = (
    "Beste Thijmen. De gemeente heeft besloten dat je vader, Isa en jij een briefadres krijgen. Een briefadres is een "
    "adres waar jullie post aankomt, ook als je daar niet woont. Je slaapt dus nog op de boot. Je wordt in februari "
    "achttien. Je vertelde dat je bang bent je zorgverzekering en je ov-kaart kwijt te raken. Dat was voor ons een "
    "belangrijke reden om snel te beslissen. Met dit adres kun je straks zelf studiefinanciering en zorgtoeslag "
    "aanvragen. Wij hebben niet beslist waar jullie gaan wonen. Daarover praat het wijkteam met je vader en met jou, "
    "op 10 december. Dat je geen adres had, ligt niet aan jou. Ben je het niet eens met dit besluit? Dan kun je tot en "
    "met 14 januari bezwaar maken. Je mag daarbij hulp vragen van het Juridisch Loket of van een advocaat. Wil je "
    "eerst met iemand praten? Dat kan met je mentor of met de Kinderombudsman. Ik bel je voor kerst om te vragen of "
    "alles werkt."
)


def address() -> Case:
    """J8."""
    case = Case("BT-08", date(2025, 12, 3))
    case.assessment.housing.ethos = "5"
    for number, kind, ethos in ((0, "OP-00", "5"), (1, "OP-21", "5"), (2, "OP-21", "5"), (3, "OP-22", "5"),
                                (4, "OP-13", "3")):  # fmt: skip
        case.option(number, kind, ethos)
    case.child("Thijmen", 17, "Z N N Z N N Z D", 1, 1)
    case.child("Isa", 12, "Z N N Z N N Z D", 1, 1)
    put(case.named("Thijmen"), birth_date=date(2008, 2, 20))
    put(case.named("Thijmen").explanation, child_text=THIJMEN)
    put(case.named("Isa").hearings[0], way="brief_bericht")
    for name in ("Thijmen", "Isa"):
        case.effect(name, "E4", 1, "-")
        case.effect(name, "E8", 1, "++")
        row = Citation(source_id=case.source(9, author_role="jeugdarts").id)
        case.named(name).element("E4").citations.append(row)
    changes.add_person(case.assessment, name="De jeugdarts", role="deskundige", profession="jeugdarts")
    case.interest("IB-07", "normaal", "Er waren twee onjuiste inschrijvingen, in 2022 en 2023 (logboek).")
    case.set_aside(outlook=text("perspectief", 6), ends_on=date(2026, 6, 3))
    return case


def test_j8() -> None:
    case = address()
    assert case.found() == ["MT-33 H"]
    assert case.found("IN") == ["IN-01 H Thijmen"]
    (last,) = (row.last_day for row in remedy_days(case.assessment, the_method()) if row.last_day)
    assert last.day == date(2026, 1, 14)


def test_j8_a_refused() -> None:
    case = address()
    case.choose(0)
    case.set_aside(outcome="weigeren")
    assert case.found() == ["MT-27 F Isa", "MT-27 F Thijmen", "MT-33 H", "MT-34 F"]


def test_j8_b_c_d() -> None:
    case = address()
    case.named("Isa").explanation.child_text = "Dag Isa. Je vader kan bezwaar maken. Ik kom langs."
    assert case.found() == ["MT-33 H", "MT-38 W Isa"]
    case = address()
    case.named("Isa").hearings[0].own_words.clear()
    assert case.found() == ["MT-16 W Isa", "MT-33 H"]
    case = address()
    case.set_aside(outlook="")
    assert case.found() == ["MT-33 W"]


def _frame(case: Case) -> None:
    case.set_aside(decider_name="", decider_body="", addressee_ids=[], legal_bases=[])


def _requests(case: Case) -> None:
    for number in range(1, 5):
        case.at(number).request = "verlenen" if number % 2 else "weigeren"


def _copied(case: Case) -> None:
    long = text("lang", 20)
    for name in ("Isa", "Thijmen"):
        case.named(name).element("E3").text = long


def _one_option(case: Case) -> None:
    for number in (2, 3, 4):
        changes.remove(case.at(number))


SMALL = {
    "MT-01 F": _frame,
    "MT-05 W": _requests,
    "MT-12 H": _copied,
    "MT-04 F": _one_option,
    "MT-06 F Thijmen": lambda case: put(case.named("Thijmen").element("E3"), text=""),
    "MT-07 F Thijmen": lambda case: case.named("Thijmen").element("E3").citations.clear(),
    "MT-09 F Thijmen": lambda case: case.named("Thijmen").impacts.pop(),
    "MT-17 F Thijmen": lambda case: put(case.named("Thijmen").hearings[0], weight_reason=""),
    "MT-21 F": lambda case: changes.remove(case.own_interest),
    "MT-26 F Thijmen": lambda case: put(case.named("Thijmen").weighing, text=""),
    "MT-03 F": lambda case: put(
        case.assessment.housing, ethos="", slept_since=None, unsure=False, moves_24_months=None
    ),
    "MT-36 F": lambda case: put(case.assessment.decision, remedies=[]),
}


@pytest.mark.parametrize("expected", SMALL)
def test_small_tests_on_j8(expected: str) -> None:
    case = address()
    SMALL[expected](case)
    assert case.found() == sorted(["MT-33 H", expected])
