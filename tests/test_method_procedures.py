"""The shipped method, third part: every decision type with its law, the remedies, their routes and their last days."""

from datetime import date

import pytest

from app.case import FROM_PUBLICATION, last_day_of
from app.method import DecisionType, Method

TYPES = [f"BT-{number:02d}" for number in range(1, 11)]
ADMINISTRATIVE = "bezwaar beroep hogerberoep_bw vovo klacht"
NOT_FOR_A_GROUP = {
    *("MT-12", "MT-13", "MT-15", "MT-16", "MT-17", "MT-18", "MT-19", "MT-20"),
    *("MT-29", "MT-30", "MT-31", "MT-32", "MT-33"),
    *("MT-39-lijst", "MT-39-tijd", "MT-39-weer", "MT-40", "MT-41", "MT-42", "MT-43"),
}
ONLY_REPORTED = {"MT-14", "MT-31", "MT-32", "MT-34", "MT-37"}


def having(method: Method, flag: str) -> set[str]:
    """The types for which a flag or list says something."""
    return {each.id for each in method.decision_types.values() if getattr(each, flag)}


def test_all_types_are_there(method: Method) -> None:
    assert list(method.decision_types) == TYPES


@pytest.mark.parametrize("kind", TYPES)
def test_type_is_complete(method: Method, kind: str) -> None:
    found = method.decision_types[kind]
    assert found.decider and found.form and found.addressees and found.appeal_court and found.judge_looks_at
    assert len(found.notes) >= 4 and "OP-00" in found.options
    assert any(fact.source.startswith("art. 3 lid 1 IVRK") for fact in found.legal_bases)
    if not found.group and not found.free:
        assert len(found.legal_bases) >= 3 and len(found.judge_looks_at) >= 2 and len(found.options) >= 4


@pytest.mark.parametrize(
    ("kind", "remedies", "now"),
    [
        ("BT-01", ADMINISTRATIVE, "bezwaar vovo klacht"),
        ("BT-02", ADMINISTRATIVE, "bezwaar vovo klacht"),
        (
            "BT-03",
            "bezwaar vovo beroep hogerberoep_bw hb_kortgeding executiegeschil klacht",
            "bezwaar vovo klacht",
        ),
        ("BT-04", ADMINISTRATIVE, "bezwaar vovo klacht"),
        (
            "BT-05",
            "hb_bodem hb_kortgeding verzet executiegeschil moratorium klacht",
            "hb_bodem verzet executiegeschil klacht",
        ),
        ("BT-06", "bezwaar vovo beroep hogerberoep_bw klacht", "bezwaar vovo klacht"),
        ("BT-07", "hb_jeugd klacht", "hb_jeugd klacht"),
        ("BT-08", ADMINISTRATIVE, "bezwaar vovo klacht"),
        ("BT-09", "klacht", ""),
    ],
)
def test_remedies_of_a_type(method: Method, kind: str, remedies: str, now: str) -> None:
    found = method.decision_types[kind]
    assert (list(found.remedies), list(found.remedies_now)) == (remedies.split(), now.split())


@pytest.mark.parametrize(
    ("court", "kinds"),
    [
        ("Centrale Raad van Beroep", {"BT-01", "BT-02", "BT-03"}),
        ("Afdeling bestuursrechtspraak", {"BT-04", "BT-06", "BT-08"}),
        ("Gerechtshof", {"BT-05", "BT-07"}),
        ("Geen", {"BT-09"}),
        ("Vul in", {"BT-10"}),
    ],
)
def test_appeal_goes_to_the_right_court(method: Method, court: str, kinds: set[str]) -> None:
    assert {each.id for each in method.decision_types.values() if each.appeal_court.startswith(court)} == kinds


def test_what_the_checks_do_differently_for_a_type(method: Method) -> None:
    assert having(method, "report") == {"BT-05", "BT-07"}
    assert having(method, "burdensome_always") == {"BT-05", "BT-06"}
    assert having(method, "bailiff") == having(method, "enforcement") == {"BT-03", "BT-05"}
    assert having(method, "group") == {"BT-09"}
    assert having(method, "closure") == {"BT-06"}
    assert having(method, "free") == {"BT-10"}
    off = {each.id: set(each.rules_off) for each in method.decision_types.values() if each.rules_off}
    assert off == {"BT-05": {"MT-41"}, "BT-07": {"MT-41"}, "BT-09": NOT_FOR_A_GROUP}
    open_ = {each.id: set(each.rules_not_blocking) for each in method.decision_types.values() if each.report}
    assert open_ == {"BT-05": ONLY_REPORTED, "BT-07": ONLY_REPORTED}
    assert having(method, "rules_not_blocking") == having(method, "report")


def test_what_is_told_about_contesting(method: Method) -> None:
    told = {each.id: each.remedy_told for each in method.decision_types.values() if each.remedy_told != "rechtsmiddel"}
    assert told == {"BT-05": "route", "BT-07": "route", "BT-09": "geen", "BT-10": "vrij"}
    assert having(method, "remedy_sentence") == set(told)
    group = method.decision_types["BT-09"].remedy_sentence
    assert group.startswith("U kunt geen bezwaar maken.") and "inspreken" in group and "klacht" in group
    assert "807 Rv" in method.decision_types["BT-07"].remedy_sentence


def test_a_type_outside_the_list_takes_any_option_and_remedy_and_waits_for_a_jurist(method: Method) -> None:
    other: DecisionType = method.decision_types["BT-10"]
    assert set(other.options) == set(method.option_types) and set(other.remedies) == set(method.remedies)
    assert other.free == ("beslisser", "grondslag", "vorm", "rechtsmiddel")
    for text in (other.decider, other.form, other.appeal_court):
        assert "nog te controleren door een jurist" in text


def test_what_comes_first_and_how_long_a_decider_may_take(method: Method) -> None:
    assert {each.id: len(each.asks_first) for each in method.decision_types.values() if each.asks_first} == {
        "BT-02": 1,
        "BT-05": 4,
        "BT-07": 2,
    }
    terms = {
        each.id: [(term.runs_from, term.amount, term.unit) for term in each.deciding_terms]
        for each in method.decision_types.values()
        if each.deciding_terms
    }
    assert terms == {
        "BT-02": [("melding", 6, "weken"), ("melding", None, None), ("aanvraag", 2, "weken")],
        "BT-04": [("aanvraag", 8, "weken")],
    }


def test_law_in_the_making_is_dated_and_is_no_norm(method: Method) -> None:
    (coming,) = method.decision_types["BT-04"].developments
    assert coming.checked_on == date(2026, 1, 30) and "36 512" in coming.text
    assert not hasattr(coming, "norm_level")
    assert having(method, "developments") == {"BT-04"}


@pytest.mark.parametrize(
    ("remedy", "amount", "unit", "runs_from", "urgent", "lawyer"),
    [
        ("bezwaar", 6, "weken", "bekendmaking", False, "nee"),
        ("beroep", 6, "weken", "bekendmaking_beslissing_op_bezwaar", False, "nee"),
        ("hogerberoep_bw", 6, "weken", "verzending_uitspraak", False, "nee"),
        ("vovo", None, None, "geen", True, "nee"),
        ("verzet", 4, "weken", "betekening_of_bekendheid", False, "nee"),
        ("hb_bodem", 3, "maanden", "dag_vonnis", False, "ja"),
        ("hb_kortgeding", 4, "weken", "dag_vonnis", False, "ja"),
        ("executiegeschil", None, None, "geen", True, "soms"),
        ("moratorium", None, None, "geen", True, "soms"),
        ("hb_jeugd", 3, "maanden", "dag_beschikking", False, "ja"),
        ("klacht", None, None, "geen", False, "nee"),
    ],
)
def test_remedy(
    method: Method, remedy: str, amount: int | None, unit: str | None, runs_from: str, urgent: bool, lawyer: str
) -> None:
    found = method.remedies[remedy]
    assert (found.amount, found.unit, found.runs_from) == (amount, unit, runs_from)
    assert (found.urgent, found.lawyer) == (urgent, lawyer)
    assert found.starts and found.at and found.explains
    assert len(method.remedies) == 11


def test_only_an_objection_runs_from_this_decision(method: Method) -> None:
    assert [each.id for each in method.remedies.values() if each.runs_from == FROM_PUBLICATION] == ["bezwaar"]


@pytest.mark.parametrize(
    ("remedy", "event", "last"),
    [
        ("bezwaar", date(2025, 12, 3), date(2026, 1, 14)),
        ("bezwaar", date(2025, 11, 21), date(2026, 1, 5)),
        ("beroep", date(2026, 3, 20), date(2026, 5, 1)),
        ("hogerberoep_bw", date(2026, 3, 24), date(2026, 5, 6)),
        ("verzet", date(2025, 9, 3), date(2025, 10, 1)),
        ("hb_bodem", date(2025, 11, 28), date(2026, 3, 2)),
        ("hb_kortgeding", date(2025, 10, 15), date(2025, 11, 12)),
        ("hb_jeugd", date(2026, 1, 30), date(2026, 4, 30)),
    ],
)
def test_last_day_of_a_remedy(method: Method, remedy: str, event: date, last: date) -> None:
    found = last_day_of(method.remedies[remedy], event, method)
    assert found is not None and found.day == last


@pytest.mark.parametrize("remedy", ["vovo", "executiegeschil", "moratorium", "klacht"])
def test_a_remedy_without_a_term_has_no_last_day(method: Method, remedy: str) -> None:
    assert last_day_of(method.remedies[remedy], date(2025, 12, 3), method) is None


@pytest.mark.parametrize(
    ("kind", "routes"),
    [
        ("BT-01", "bestuursrecht klacht"),
        ("BT-03", "bestuursrecht kort_geding executie klacht"),
        ("BT-05", "bodem kort_geding verstek executie schulden klacht"),
        ("BT-06", "bestuursrecht klacht"),
        ("BT-07", "jeugd klacht"),
        ("BT-09", "klacht"),
        ("BT-10", ""),
    ],
)
def test_routes_of_a_type(method: Method, kind: str, routes: str) -> None:
    assert [each.id for each in method.routes_of(kind)] == routes.split()


def test_a_route_says_what_follows_what(method: Method) -> None:
    routes = method.remedy_routes
    assert routes["bestuursrecht"].steps == ("bezwaar", "beroep", "hogerberoep_bw")
    assert routes["bestuursrecht"].beside == ("vovo",)
    assert routes["verstek"].steps == ("verzet", "hb_bodem")
    assert routes["executie"].steps == ("executiegeschil", "hb_kortgeding")
    assert "807 Rv" in routes["jeugd"].explains and routes["jeugd"].certainty == "te_controleren"
    assert "zes maanden" in routes["schulden"].explains and routes["schulden"].certainty == "te_controleren"


def test_rulings_that_nobody_has_seen_stay_without_a_reference(method: Method) -> None:
    """Method K: the ruling of the Hoge Raad, and two interim rulings on closures that only blogs describe."""
    facts = [fact for each in method.decision_types.values() for fact in each.judge_looks_at]
    unseen = [each for each in facts if "nog niet gezien" in each.source]
    assert len(unseen) == 2 and {each.certainty for each in unseen} == {"te_controleren"}
    assert not [each for each in unseen if "ECLI:NL:HR" in each.source or "ECLI:NL:RB" in each.source]
