"""The worked cases J9 (advice after a report, twelve sources) and J10 (tonight first, then for longer)."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from assessments import put, the_method
from filled_case import Case, text

from app import changes
from app.case import remedy_days
from models.decision import DecisionRemedy
from models.evidence import Citation, Fact, Sharing, Source
from models.options import Separation
from models.people import Person
from models.views import Hearing, Observation, OwnWords, SafetySignal

MIRTE = "Dag Mirte. Met jou is gesproken, en met Bas ook. Alles wat we hoorden, telt mee in het advies."


def rest_on(case: Case, name: str, element: str, *rows: Fact | Source) -> None:
    """An element rests on these facts and sources only."""
    citations = [Citation(fact_id=row.id) if isinstance(row, Fact) else Citation(source_id=row.id) for row in rows]
    case.named(name).element(element).citations = citations


def keep_from(person: Person, *rows: Fact | Source) -> None:
    """This person may not know these rows."""
    for row in rows:
        row.sharing = [Sharing(person_id=person.id, level="niets", reason="onveilig")]


def report() -> Case:
    """J9."""
    case = Case("BT-07", date(2026, 1, 26))
    put(case.assessment.decision, outcome="advies", decider_name="De rechter", decider_body="Kinderrechter")
    case.assessment.decision.remedies = [DecisionRemedy(code="klacht")]
    put(case.assessment.housing, ethos="3", slept_since=date(2025, 12, 12))
    case.option(0, "OP-00", "3")
    case.option(1, "OP-14", "3")
    case.option(2, "OP-05", "0")
    case.option(3, "OP-16", "")
    case.child("Mirte", 15, "Z Z N N D N N N", 1, 1)
    case.child("Bas", 9, "Z N N D Z N N N", 1, 1)
    case.child("Pip", 1, "N D N Z N N x N", 1, 1)
    put(case.named("Pip").not_heard, code="")
    put(case.named("Bas").hearings[0], way="spel_tekening", own_words=[])
    changes.add_person(case.assessment, name="R. Blom", role="deskundige", profession="orthopedagoog")
    _evidence(case)
    _wishes_and_effects(case)
    case.interest("IB-17", "normaal", "Er waren drie meldingen in 14 maanden, de laatste in december.")
    case.interest("IB-10", "zwaar", "Vader zag de kinderen tot 12 december om het weekend; zij missen hem elke week.")
    put(case.assessment.decision, outlook=text("perspectief", 6), ends_on=date(2026, 7, 26))
    put(case.named("Mirte").explanation, child_text=MIRTE)
    return case


def _evidence(case: Case) -> None:
    father = changes.add_person(case.assessment, name="Vader", role="ouder_gezag")
    case.assessment.decision.addressee_ids.append(father.id)
    b = [case.source(20, author_role=role) for role in ("overig", "politie", "mentor", "leerkracht", "jeugdarts",
         "huisarts", "ouder", "ouder", "kind", "kind", "jeugdverpleegkundige", "orthopedagoog")]  # fmt: skip
    child_ids = {name: [case.named(name).id] for name in ("Mirte", "Bas", "Pip")}
    f1 = case.fact(b[0], b[1], kind="waarneming", text="Bas stond huilend in het trappenhuis.", checked="ja")
    f2 = case.fact(b[6], b[5], kind="verklaring", text="Vader sloeg Bas.", checked="nee", disputed_by="vader")
    f3 = case.fact(b[7], b[4], kind="verklaring", text="Moeder dronk.", checked="ja", disputed_by="moeder",
                   conclusion="Niet aannemelijk.", conclusion_reason="De jeugdarts ziet er niets van.")  # fmt: skip
    f4 = case.fact(b[8], kind="woorden_van_het_kind", text="Ik slaap pas als Bas slaapt.", checked="nvt",
                   child_ids=child_ids["Mirte"])  # fmt: skip
    f5 = case.fact(b[3], kind="waarneming", text="Bas had zes schooldagen geen lunch.", checked="ja")
    f6 = case.fact(b[10], kind="waarneming", text="Pip zoekt troost bij moeder.", checked="ja")
    f7 = case.fact(b[11], kind="oordeel_deskundige", text="Bas heeft klachten van stress.", checked="ja")
    keep_from(father, f4, b[8])
    rest_on(case, "Bas", "E4", f1, f2, f5)
    rest_on(case, "Bas", "E5", f7)
    rest_on(case, "Pip", "E2", f6)
    rest_on(case, "Pip", "E4", f3, b[4])
    rest_on(case, "Mirte", "E5", f4, b[2])


def _wishes_and_effects(case: Case) -> None:
    for name, wish in (("Mirte", "absoluut_niet"), ("Bas", "liever_niet")):
        changes.set_wish(case.named(name), case.at(1).id, "goed")
        changes.set_wish(case.named(name), case.at(3).id, wish)
    for child in case.assessment.children:
        name = child.first_name
        case.effect(name, "E2", 1, "++")
        case.effect(name, "E4", 1, "++")
        case.effect(name, "E2", 3, "--")
        child.safety_signals = [SafetySignal(kind="geweld", next_step="vt_advies", on=date(2025, 12, 12))]
        row = Separation(child_id=child.id, parted_from=["ouder", "broerzus"], ground="geen_plek")
        case.at(3).separations.append(row)
    put(case.named("Pip").weighing, decisive_elements=["E2", "E4"])
    put(case.named("Mirte").weighing, decisive_elements=["E2", "E5"])


J9 = ["MT-33 H", "MT-43 W Bas"]


def _fact(case: Case, number: int) -> Fact:
    return next(each for each in case.assessment.facts if each.number == number)


def _settle(case: Case) -> None:
    reason = "Niet vast te stellen; het advies rust op F1 en F5."
    put(_fact(case, 2), conclusion="Niet vast te stellen.", conclusion_reason=reason)


def _only_the_words(case: Case) -> None:
    rest_on(case, "Mirte", "E5", _fact(case, 4))


def _betray(case: Case) -> None:
    case.named("Mirte").explanation.child_text += " Jij vertelde: ik slaap pas als Bas slaapt."


J9_CHANGES: dict[str, tuple[Callable[[Case], object], list[str]]] = {
    "as it is": (lambda case: None, J9),
    "a": (_settle, ["MT-33 H"]),
    "b": (lambda case: put(_fact(case, 3), conclusion=""), [*J9, "MT-43 W Pip"]),
    "c": (_only_the_words, [*J9, "MT-42 W Mirte"]),
    "d": (_betray, [*J9, "MT-38 W Mirte"]),
    "e": (lambda case: case.choose(3), [
        "MT-18 F Bas", "MT-18 F Mirte", "MT-43 W Bas",
        *(f"{rule} F {name}" for rule in ("MT-27", "MT-29") for name in ("Bas", "Mirte", "Pip")),
    ]),
    "f": (lambda case: put(case.named("Bas").safety_signals[0], next_step=""), [*J9, "MT-40 W Bas"]),
}  # fmt: skip


@pytest.mark.parametrize("name", J9_CHANGES)
def test_j9(name: str) -> None:
    change, expected = J9_CHANGES[name]
    case = report()
    change(case)
    assert case.found() == sorted(expected)


def test_nothing_blocks_the_advice() -> None:
    assert report().blocking() == []
    case = report()
    case.choose(3)
    assert case.blocking() == ["MT-18", "MT-27", "MT-29"]


def tonight() -> Case:
    """J10, stand A: only the fields of method G.2."""
    case = Case("BT-04", date(2025, 11, 6))
    case.option(0, "OP-00", "7")
    case.option(4, "OP-07", "5")
    fenna = case.child("Fenna", 14, "N N N N N N N N", 4, 4)
    milan = case.child("Milan", 8, "N N N N N N N N", 4, 4)
    for child in (fenna, milan):
        child.impacts.clear()
        child.wishes.clear()
        for row in child.elements:
            put(row, weight="", text="", certainty="")
            row.citations.clear()
        put(child.ideal, text="", reason="", best_option_id=None)
        put(child.weighing, decisive_elements=[], text="")
        put(child.explanation, planned_on=date(2025, 11, 7))
    words = [OwnWords(words="Als oma maar meegaat.")]
    fenna.hearings = [Hearing(way="direct", held=True, held_on=case.day, own_words=words)]
    milan.hearings.clear()
    put(milan.not_heard, code="NG8", who="S. Kok", planned_on=date(2025, 11, 13))
    changes.remove(case.own_interest)
    put(case.assessment.housing, ethos="", slept_since=None, unsure=False, moves_24_months=None)
    put(case.assessment.decision, provisional=True, follow_up_on=date(2025, 11, 20), summary=text("reden"))
    put(case.assessment.balance, review_on=date(2025, 11, 20))
    put(case.assessment, safe_tonight="ja")
    return case


J10_A = [
    "MT-03 F", "MT-04 F", "MT-17 F Fenna", "MT-21 F", "MT-33 W",
    *(f"{rule} F {name}" for rule in ("MT-06", "MT-07", "MT-09", "MT-11", "MT-26") for name in ("Fenna", "Milan")),
]  # fmt: skip


def test_j10_a_tonight() -> None:
    case = tonight()
    assert case.found() == sorted(J10_A)
    assert case.blocking() == []
    (last,) = (row.last_day for row in remedy_days(case.assessment, the_method()) if row.last_day)
    assert last.day == date(2025, 12, 18)


def test_j10_a_changed() -> None:
    case = tonight()
    case.set_aside(sleeping_place="onbekend")
    assert case.found() == sorted([*J10_A, "MT-31 F"])
    assert case.blocking() == ["MT-31"]
    case = tonight()
    case.named("Milan").not_heard.planned_on = date(2025, 11, 24)
    assert case.found() == sorted([*J10_A, "MT-14 F Milan"])
    assert case.blocking() == ["MT-14"]


def longer() -> Case:
    """J10, stand B."""
    case = Case("BT-04", date(2025, 11, 21))
    case.assessment.housing.ethos = "7"
    for number, kind, ethos in ((0, "OP-00", "7"), (1, "OP-05", "0"), (2, "OP-06", "0"), (3, "OP-08", "6"),
                                (4, "OP-07", "5")):  # fmt: skip
        case.option(number, kind, ethos)
    case.child("Fenna", 14, "Z Z N N N N Z N", 1, 1)
    case.child("Milan", 8, "Z N N Z Z D N N", 1, 1)
    put(case.named("Fenna").weighing, decisive_elements=["E2", "E7"])
    put(case.named("Milan").weighing, decisive_elements=["E4", "E6"])
    for name, element, number, sign in (("Milan", "E4", 1, "++"), ("Milan", "E6", 1, "++"), ("Fenna", "E2", 1, "+"),
                                        ("Milan", "E6", 0, "--"), ("Fenna", "E7", 2, "--")):  # fmt: skip
        case.effect(name, element, number, sign)
    desk = Hearing(way="direct", held=True, held_on=date(2025, 11, 6), own_words=[OwnWords(words="Als oma meegaat.")])
    case.named("Fenna").hearings.insert(0, desk)
    changes.add_person(case.assessment, name="De jeugdarts", role="deskundige", profession="jeugdarts")
    case.interest("IB-04", "zwaar", "Er zijn 148 urgente huishoudens en 39 woningen op de begane grond in 2025.")
    ground = changes.add_refusal_ground(case.assessment, code="WG-3", use="overwogen", hardship_clause=True)
    put(ground, substantive_test=text("toets", 18), hardship_test=text("hardheid"))
    return case


def _refuse(case: Case, code: str = "WG-3") -> None:
    case.choose(3)
    case.set_aside(outcome="weigeren")
    case.assessment.all_parent_views.clear()
    ground = case.assessment.refusal_grounds[0]
    put(ground, code=code, use="gebruikt", substantive_test="Het gezin woont hier pas twee jaar.", hardship_test="")


REFUSED = ["MT-24 F", "MT-27 F Fenna", "MT-27 F Milan", "MT-33 W", "MT-34 F", "MT-41 W"]


def _without_expert(case: Case) -> None:
    changes.remove(next(each for each in case.assessment.persons if each.role == "deskundige"))
    for source in case.assessment.sources:
        source.author_role = "medisch_specialist"


J10_B: dict[str, tuple[Callable[[Case], object], list[str]]] = {
    "as it is": (lambda case: None, []),
    "c": (_refuse, REFUSED),
    "c with WG-6": (lambda case: _refuse(case, "WG-6"), [*REFUSED, "MT-25 W"]),
    "d": (lambda case: put(case.assessment.household, minors=3), ["MT-02 F"]),
    "e": (lambda case: put(case.named("Fenna").weighing, text="Dit is goed. " * 10), ["MT-44 W Fenna"]),
    "f": (_without_expert, ["MT-13 W Milan"]),
}


@pytest.mark.parametrize("name", J10_B)
def test_j10_b_for_longer(name: str) -> None:
    change, expected = J10_B[name]
    case = longer()
    change(case)
    assert case.found() == sorted(expected)


def test_j10_b_has_its_last_day_after_new_year() -> None:
    case = longer()
    (last,) = (row.last_day for row in remedy_days(case.assessment, the_method()) if row.last_day)
    assert last.day == date(2026, 1, 5)
    assert case.assessment.balance.review_on == case.day + timedelta(days=90)


def test_an_observation_alone_does_not_hear_a_child_of_eight() -> None:
    case = longer()
    milan = case.named("Milan")
    milan.observations = [Observation(seen=text("gezien"))]
    milan.hearings.clear()
    assert case.found() == ["MT-14 F Milan"]
