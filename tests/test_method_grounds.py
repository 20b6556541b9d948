"""The shipped method, second part: interests, options, weighing, explanation, rules and lists."""

import re
from datetime import date

from app.method import Method
from app.method_checks import PLACEHOLDERS

GROUPS = ("L1", "L2", "L3", "L4", "L5")


def ids(prefix: str, last: int, first: int = 1, digits: int = 2) -> list[str]:
    return [f"{prefix}{number:0{digits}d}" for number in range(first, last + 1)]


def test_interests_and_refusal_grounds(method: Method) -> None:
    assert list(method.interests) == ids("IB-", 18)
    found = [
        (group, each.id)
        for group in ("bestuur", "ouders", "anderen", "beslissing")
        for each in method.interests.values()
        if each.group == group
    ]
    groups = ["bestuur"] * 9 + ["ouders"] * 3 + ["anderen"] * 3 + ["beslissing"] * 3
    assert found == list(zip(groups, ids("IB-", 18), strict=True))
    assert list(method.refusal_grounds) == [*ids("WG-", 9, digits=1), "inhoudelijk"]
    assert len(method.interest_questions) == 5


def test_options_have_their_class(method: Method) -> None:
    assert {each.id: " ".join(each.ethos) for each in method.option_types.values()} == {
        "OP-00": "",
        "OP-01": "0 7",
        "OP-02": "7",
        "OP-03": "0 7",
        "OP-04": "0",
        "OP-05": "0",
        "OP-06": "0",
        "OP-07": "0 5",
        "OP-08": "6",
        "OP-09": "6",
        "OP-10": "5",
        "OP-11": "2",
        "OP-12": "2",
        "OP-13": "3",
        "OP-14": "3 0",
        "OP-15": "1 5",
        "OP-16": "6",
        "OP-17": "0",
        "OP-18": "0",
        "OP-19": "0",
        "OP-20": "6",
        "OP-21": "",
        "OP-22": "",
        "OP-23": "9",
        "OP-24": "9",
    }


def test_options_count_as_an_alternative_or_not(method: Method) -> None:
    options = method.option_types.values()
    found = {
        answer: {each.id[3:] for each in options if each.counts_as_alternative == answer}
        for answer in ("ja", "voorwaardelijk", "nvt", "nee")
    }
    assert found["ja"] == {"01", "05", "17", "18", "19"}
    assert found["voorwaardelijk"] == {"03", "04", "06", "07", "14"}
    assert found["nvt"] == {"00", "02"}
    assert len(found["nee"]) == 13


def test_options_with_an_alarm(method: Method) -> None:
    alarms = {each.id: each.alarm for each in method.option_types.values() if each.alarm}
    assert alarms == {"OP-15": "AL-02", "OP-16": "AL-01", "OP-24": "AL-02"}


def test_weighing(method: Method) -> None:
    weighing = method.weighing
    parts = (weighing.protocol, weighing.tensions, weighing.may_prevail, weighing.paragraph97)
    assert [len(part) for part in parts] == [10, 6, 5, 7]
    assert [part.id for part in weighing.proportionality] == ["geschikt", "noodzakelijk", "evenwichtig"]
    assert [len(part) for part in (weighing.measures, weighing.review, weighing.siblings)] == [18, 4, 6]


def test_explanation(method: Method) -> None:
    explanation = method.explanation
    assert [block.id for block in explanation.child_blocks] == ids("K", 8, digits=1)
    assert len(explanation.parent_contents) == 9
    assert explanation.neutral_sentence == "Met jou is gesproken. Dat telt mee."
    assert tuple(explanation.tone) == (*GROUPS, "ouder")
    limits = {
        name: (limit.mean_sentence, limit.longest_sentence, limit.score, limit.most_words)
        for name, limit in explanation.reading.items()
    }
    assert limits == {
        "L2": (7, 10, 95, 120),
        "L3": (9, 12, 85, 250),
        "L4": (11, 15, 78, 350),
        "L5": (13, 18, 70, 450),
        "ouder": (13, 20, 65, 900),
    }


NO_OVERRIDE = {
    "MT-01",
    "MT-04",
    "MT-14",
    "MT-17",
    "MT-20",
    "MT-21",
    "MT-24",
    "MT-26",
    "MT-29",
    "MT-34",
    "MT-36",
    "MT-39-tijd",
}
WITH_A_REASON = {
    "MT-02",
    "MT-03",
    "MT-06",
    "MT-07",
    "MT-09",
    "MT-11",
    "MT-15",
    "MT-18",
    "MT-22",
    "MT-27",
    "MT-28",
    "MT-31",
    "MT-32",
    "MT-37",
    "MT-39-lijst",
}
LEVELS = {
    "FW": {"MT-39-tijd"},
    "WH": {"MT-30", "MT-33", "MT-35", "MT-38"},
    "H": {"MT-12"},
    "F": NO_OVERRIDE | WITH_A_REASON,
}
PER = {
    "kind": {
        *ids("MT-", 11, 6),
        *ids("MT-", 20, 13),
        "MT-26",
        "MT-27",
        "MT-29",
        "MT-30",
        "MT-37",
        "MT-38",
        "MT-40",
        "MT-42",
        "MT-43",
        "MT-44",
    },
    "gezin": {"MT-12", "MT-28"},
    "belang": {"MT-22", "MT-23"},
}


def test_all_rules_are_there(method: Method) -> None:
    checks = [*ids("MT-", 38), "MT-39-lijst", "MT-39-tijd", "MT-39-weer", *ids("MT-", 44, 40)]
    assert list(method.rules) == [*checks, *ids("BR-", 3), *ids("IN-", 7)]


def test_rules_can_be_set_aside_as_their_norm_allows(method: Method) -> None:
    assert {each.id for each in method.rules.values() if each.override == "nee"} == NO_OVERRIDE
    assert {each.id for each in method.rules.values() if each.override == "mot"} == WITH_A_REASON
    assert all(method.rules[rule].norm_levels[0] in ("N1", "N2") for rule in NO_OVERRIDE)
    assert {each.id for each in method.rules.values() if each.override_exception} == {"MT-29", "MT-39-tijd"}


def test_rules_have_their_levels_and_what_they_count_per(method: Method) -> None:
    for rule in method.rules.values():
        if rule.id.startswith("MT-"):
            levels = next((levels for levels, named in LEVELS.items() if rule.id in named), "W")
            per = next((per for per, named in PER.items() if rule.id in named), "zaak")
            assert ("".join(rule.levels), rule.per) == (levels, per), rule.id


def test_messages_hold_known_places(method: Method) -> None:
    for rule in method.rules.values():
        assert rule.norm and rule.title
        for text in rule.messages.values():
            assert set(re.findall(r"{(.*?)}", text)) <= PLACEHOLDERS, rule.id


def test_hard_words(method: Method) -> None:
    words = {each.word: each for each in method.words.hard_words}
    assert len(words) == len(method.words.hard_words) == 48
    by_group = {
        group: {word for word, each in words.items() if each.from_group == group} for group in ("L3", "L4", "nooit")
    }
    assert by_group == {
        "L3": {"besluit", "rechter", "advocaat", "wachtlijst", "burgemeester", "inwonen"},
        "L4": {"verhuurder", "noodopvang", "netwerk", "traject", "termijn", "Veilig Thuis"},
        "nooit": {"verwijtbaar"},
    }
    assert all(each.forms and each.child_words for each in words.values())
    assert {"beschikking", "besluiten"} <= set(words["besluit"].forms)
    assert [word for word, each in words.items() if not each.explanation_suffices] == ["verwijtbaar"]


def test_word_lists(method: Method) -> None:
    words = method.words
    assert {"schulden", "huurschuld", "€", "euro", "diagnose", "politie", "aangifte", "BSN"} <= set(words.privacy)
    assert {"eigen schuld", "jouw schuld", "schuld van", "verwijtbaar", "had maar"} <= set(words.blame)
    assert {"niet jouw schuld", "niet de schuld van"} <= set(words.blame_allowed)
    assert words.explains == ("betekent", "heet", "dat is", "is een")
    assert words.general_terms == (
        "schaars*",
        "precedent*",
        "aanzuigend*",
        "toestroom",
        "beleid",
        "druk",
        "vol",
        "iedereen",
        "altijd",
    )


def test_equated_days(method: Method) -> None:
    assert [each.day for each in method.calendar.equated_days] == [
        date(2023, 4, 28),
        date(2023, 5, 19),
        date(2024, 5, 10),
        date(2024, 12, 27),
        date(2025, 5, 30),
        date(2026, 1, 2),
        date(2026, 5, 15),
        date(2027, 5, 7),
        date(2028, 4, 28),
        date(2028, 5, 26),
    ]
    assert all(each.day.strftime("%Y") in each.decree for each in method.calendar.equated_days)
    assert method.calendar.horizon == date(2028, 12, 31)
    assert method.calendar.certainty == "te_controleren"


def test_contacts(method: Method) -> None:
    contacts = {each.id: each for each in method.contacts}
    assert contacts["kinderombudsman"].phone == "0800 - 876 54 32"
    checked = [each.id for each in method.contacts if each.certainty != "te_controleren"]
    assert checked == ["kinderombudsman"]
