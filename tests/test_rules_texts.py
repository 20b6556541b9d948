"""Rules, their entries in the method, their messages and the fields they point at belong together."""

from collections.abc import Iterator
from functools import cache
from string import Formatter

import pytest
import test_group
import test_nonsense
import test_rules_best_interests
import test_rules_care
import test_rules_explanation
import test_rules_frame
import test_rules_information
import test_rules_letters
import test_rules_other_interests
import test_rules_views
import test_rules_weighing
from assessments import Change, findings, quiet, siblings, the_method

from app.case import EFFECT_OF_WISH
from app.casefile import dump_case
from app.fields import value_at
from app.findings import FOR_A_GROUP, check
from app.looked_once import while_nothing_changes
from app.rules import RULES
from app.rules.case_index import lay_out
from app.rules.hit import Hit

STEPS = (
    test_rules_frame,
    test_rules_best_interests,
    test_rules_views,
    test_rules_other_interests,
    test_rules_weighing,
    test_rules_explanation,
    test_rules_care,
    test_rules_information,
    test_rules_letters,
    test_nonsense,
    test_group,
)
CASES: tuple[Change, ...] = tuple(each for step in STEPS for each in step.CASES)
PART = "veld_"


def every_hit() -> Iterator[tuple[Change, str, Hit]]:
    """What every rule says in all the cases of all steps."""
    for case in CASES:
        index = lay_out(case.made(), the_method())
        with while_nothing_changes():
            hits = [(case, rule, hit) for rule, look in RULES.items() for hit in look(index)]
        yield from hits


@cache
def _said() -> dict[str, set[str]]:
    """The message keys that every rule used, with the parts it named."""
    used: dict[str, set[str]] = {rule: set() for rule in RULES}
    for case, rule, hit in every_hit():
        keys = {each.key for each in hit.says}
        keys |= {f"{PART}{part}" for each in hit.says for part in each.missing}
        own = {f"{key}{FOR_A_GROUP}" for key in keys} & set(the_method().rules[rule].messages)
        used[rule] |= keys | (own if case.base == "group" else set())
    return used


def test_every_rule_has_an_entry_and_every_entry_of_this_list_a_rule() -> None:
    own = {each for each in the_method().rules if each.startswith(("MT-", "BR-", "IN-"))}
    assert set(RULES) == own
    assert [each for each in the_method().rules if each in RULES] == list(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_case_that_raises_it_and_is_silent_in_a_complete_file(rule: str) -> None:
    raised = {each.split()[0] for case in CASES for each in case.adds}
    assert rule in raised
    assert not [each for each in findings(quiet()) if each.rule == rule]


@pytest.mark.parametrize("rule", RULES)
def test_every_message_is_used_and_every_used_message_is_there(rule: str) -> None:
    assert _said()[rule] == set(the_method().rules[rule].messages)


@pytest.mark.parametrize("case", CASES, ids=lambda each: f"{each.base}: {each.name}")
def test_messages_are_complete_and_fields_exist(case: Change) -> None:
    made = case.made()
    for each in findings(made):
        assert each.fields, each.rule
        assert "{" not in each.message and "  " not in each.message
        assert each.message.lstrip("«")[0].isupper()
        assert each.message[-1] in ".?»"
        assert each.norm and each.norm_level == the_method().rules[each.rule].norm_levels[0]
        assert each.level in the_method().rules[each.rule].levels
        assert each.child in {one.first_name for one in made.children} | {""}
        for field in each.fields:
            value_at(made, field)  # raises where the path names something that no file has
            collection, _, rest = field.partition("/")
            rows = getattr(made, collection)
            assert not isinstance(rows, list) or not rest or rest.partition("/")[0] in {one.id for one in rows}


def test_parts_are_named_without_places() -> None:
    for rule in the_method().rules.values():
        parts = [text for key, text in rule.messages.items() if key.startswith(PART)]
        assert not [name for text in parts for _, name, _, _ in Formatter().parse(text) if name]


@pytest.mark.parametrize("word", ["rechtmatig", "onrechtmatig", "toegestaan", "verboden", "wettig"])
def test_no_message_calls_a_decision_lawful_or_unlawful(word: str) -> None:
    texts = [text for rule in the_method().rules.values() for text in rule.messages.values()]
    assert not [text for text in texts if word in text.casefold().split()]


def test_the_effect_of_a_wish_is_that_of_the_method() -> None:
    assert the_method().effect_of_wish == EFFECT_OF_WISH


def test_checking_changes_nothing() -> None:
    made = siblings()
    before = dump_case(made)
    check(made, the_method())
    assert dump_case(made) == before
