"""The shipped method, fourth part: alarms, duties, conditions, supports, network places and groups of children."""

import pytest

from app.method import Method

ELEMENTS = [f"E{number}" for number in range(1, 9)]


def ids(prefix: str, last: int, digits: int = 2) -> list[str]:
    return [f"{prefix}{number:0{digits}d}" for number in range(1, last + 1)]


def test_alarms_name_the_rules_that_act(method: Method) -> None:
    assert list(method.alarms) == ids("AL-", 15)
    acting = {each.id: " ".join(each.rule) for each in method.alarms.values() if each.rule}
    assert acting == {
        "AL-01": "MT-29",
        "AL-02": "MT-31",
        "AL-03": "MT-32",
        "AL-04": "MT-39-tijd MT-39-weer",
        "AL-05": "MT-29 MT-30",
        "AL-07": "MT-14 MT-15",
        "AL-08": "MT-24",
        "AL-09": "MT-36",
        "AL-10": "MT-33",
        "AL-12": "MT-40",
    }
    assert all(each.advice and each.norm_levels for each in method.alarms.values())
    assert "vraag de kinderrechter" in method.alarms["AL-01"].advice


def test_a_label_that_no_rule_raises_has_a_question_or_duty_that_can_show_it(method: Method) -> None:
    shown = {each.id: " ".join(each.shown_by) for each in method.alarms.values() if not each.rule}
    assert shown == {
        "AL-06": "E4-07",
        "AL-11": "E6-03",
        "AL-13": "E2-04",
        "AL-14": "E3-09 E8-09 H-V10",
        "AL-15": "H-V05",
    }


def test_checklist(method: Method) -> None:
    assert [item.id for item in method.checklist] == [*ids("H-V", 15), *ids("H-T", 13), *ids("H-N", 8)]
    phases = {"V": "voor", "T": "tijdens", "N": "na"}
    assert all(item.phase == phases[item.id[2]] and item.who and item.norm_levels for item in method.checklist)


def test_checklist_tells_what_the_annex_says_from_what_was_derived(method: Method) -> None:
    derived = {item.id for item in method.checklist if item.origin == "uitgewerkt"}
    assert derived == {
        *("H-V05", "H-V06", "H-V08", "H-V09", "H-V13", "H-V14", "H-V15"),
        *("H-T12", "H-N05", "H-N06", "H-N07", "H-N08"),
    }
    assert all("bijlage 1" in item.source for item in method.checklist if item.origin == "vast")


MAPPING = (
    ("BIC-01", "...●●●.."),
    ("BIC-02", "...●○●.●"),
    ("BIC-03", "○●.●●○.."),
    ("BIC-04", ".○.●●..."),
    ("BIC-05", ".○.○...."),
    ("BIC-06", "○●......"),
    ("BIC-07", ".●..●●.."),
    ("BIC-08", "...●...○"),
    ("BIC-09", "●.●....○"),
    ("BIC-10", ".●○...○."),
    ("BIC-11", "......●."),
    ("BIC-12", "..●...●."),
    ("BIC-13", "..●....○"),
    ("BIC-14", ".○○●●..●"),
)
"""Per condition the elements E1 … E8: ● is the main point, ○ is touched as well (method A.13)."""


@pytest.mark.parametrize(("id", "row"), MAPPING)
def test_condition_goes_with_its_elements(method: Method, id: str, row: str) -> None:
    found = method.conditions[id]
    assert list(found.main) == [code for code, mark in zip(ELEMENTS, row, strict=True) if mark == "●"]
    assert list(found.also) == [code for code, mark in zip(ELEMENTS, row, strict=True) if mark == "○"]


def test_conditions_are_a_lens_that_says_how_unsure_it_is(method: Method) -> None:
    assert list(method.conditions) == ids("BIC-", 14)
    assert {each.certainty for each in method.conditions.values()} == {"te_controleren"}
    assert {each.mapping for each in method.conditions.values()} == {"ontwerp"}
    assert [each.part for each in method.conditions.values()] == ["gezin"] * 7 + ["samenleving"] * 7
    later = [each.id for each in method.conditions.values() if each.time == "verleden_en_toekomst"]
    assert later == ["BIC-07", "BIC-14"]
    assert all(each.asks.endswith("?") for each in method.conditions.values())
    assert len(method.condition_notes) == 6


def test_supports_stand_under_the_four_pillars(method: Method) -> None:
    assert list(method.pillars) == ["bestaanscondities", "voorzorg", "herstelzorg", "inclusief_wonen"]
    assert list(method.supports) == ids("ST-", 35)
    counts = [sum(each.pillar == pillar for each in method.supports.values()) for pillar in method.pillars]
    assert counts == [8, 11, 8, 8]
    assert {each.certainty for each in method.pillars.values()} == {"ontwerp"}
    assert all(each.what and each.who for each in method.supports.values())
    named = [each.name for each in method.supports.values() if "(Amsterdam)" in each.name]
    assert named == [], "what one town calls it stands in «example»"


def test_the_sheet_for_a_network_place(method: Method) -> None:
    sheet = method.network_check
    assert [each.id for each in sheet.questions] == ids("NW-", 21)
    assert [each.id for each in sheet.ways if each.visited] == ["bezocht"]
    assert [each.id for each in sheet.outcomes if each.fit] == ["geschikt", "met_voorwaarden"]
    assert len(sheet.about) == 6 and [each.title for each in sheet.records][:3] == ["Wie keek", "Wanneer", "Hoe"]
    assert all(each.text.endswith("?") and each.look_for and each.who for each in sheet.questions)
    decisive = {each.theme for each in sheet.questions if each.decisive}
    assert decisive == {"slapen", "huis", "dag", "zekerheid", "veiligheid", "draagkracht"}
    assert any(each.who == ("K",) and each.elements == ("E1", "E4") for each in sheet.questions)


def test_groups_of_children(method: Method) -> None:
    group = method.group
    assert [len(part) for part in (group.differences, group.ways, group.hard_to_reach)] == [6, 6, 6]
    assert [each.id for each in group.profiles] == ids("GP-", 7)
    assert [len(part) for part in (group.data_questions, group.policy_questions, group.monitoring)] == [6, 7, 7]
    assert all(each.record and each.limits for each in group.ways)
    for profile in group.profiles:
        assert profile.about and profile.count_from and len(profile.asks) == 3 and profile.elements
    assert {age for each in group.profiles for age in each.age_groups} == {"L1", "L2", "L3", "L4", "L5"}
    policy = " ".join(each.title for each in group.policy_questions)
    assert "Hardheidsclausule" in policy and "Uitzonderingen" in policy
