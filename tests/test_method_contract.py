"""What the app counts on in a method is there when it is loaded, and what the rules say is what they count on."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from assessments import the_method
from test_method_broken import assert_refused, change
from test_method_broken import folder as folder
from test_rules_texts import every_hit

from app.rule_messages import MESSAGES, PART
from app.rules import RULES
from models.people import ELEMENT_CODES

RULES_FOLDER = Path(__file__).parent.parent / "app" / "rules"

# --- A method that lacks something ----------------------------------------------------


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        ("rules.toml", "MT-01", "veld_naam = '", "veld_name = '", "in «messages» ontbreekt «veld_naam»."),
        ("rules.toml", "MT-01", "\nveld_orgaan = 'het orgaan dat beslist'", "", "ontbreekt «veld_orgaan»."),
        ("rules.toml", "MT-03", "standaard = 'Beschrijf", "standard = 'Beschrijf", "ontbreekt «standaard»."),
        ("rules.toml", "MT-02", "gegevens = 'Vul", "gegeven = 'Vul", "ontbreekt «gegevens»."),
        ("rules.toml", "MT-01", "nog in: {velden}.", "nog in: {woorden}.", "«messages.standaard» noemt «woorden»"),
        ("rules.toml", "MT-04", "«Niets doen» hoort", "{kind} hoort", "«messages.nul» noemt «kind»"),
        ("rules.toml", "MT-01", "het orgaan dat beslist", "{velden}", "«messages.veld_orgaan» noemt «velden»"),
        ("rules.toml", "MT-01", "nog in: {velden}.", "nog in: {velden!x}.", "bij «velden» meer dan een naam."),
        ("rules.toml", "MT-01", "nog in: {velden}.", "nog in: {velden:9}.", "bij «velden» meer dan een naam."),
        ("rules.toml", "MT-01", "het orgaan dat beslist", "  ", "«messages.veld_orgaan» is leeg."),
        ("rules.toml", "MT-01", "levels = ['F']", "levels = ['H']", "«levels» is niet F, zoals deze toets rekent."),
        ("rules.toml", "MT-30", "levels = ['W', 'H']", "levels = ['W']", "«levels» is niet W, H"),
        ("rules.toml", "MT-14", "id = 'MT-14'", "id = 'MT-99'", "dit ontbreekt"),
        ("elements.toml", "E8", "id = 'E8'\n", "id = 'E9'\n", "dit ontbreekt"),
        ("elements.toml", "L5", "id = 'L5', label", "id = 'L6', label", "dit ontbreekt"),
        ("hearing.toml", "NG5", "id = 'NG5'", "id = 'NG9'", "dit ontbreekt"),
        ("options.toml", "OP-00", "id = 'OP-00'", "id = 'OP-99'", "dit ontbreekt"),
        ("remedies.toml", "bezwaar", "amount = 6, unit", "amount = -6, unit", "«amount» is -6; het ligt van 1 tot"),
        ("remedies.toml", "bezwaar", "amount = 6, unit", "amount = 0, unit", "«amount» is 0;"),
        ("remedies.toml", "bezwaar", "amount = 6, unit", "amount = 600000, unit", "«amount» is 600000;"),
        ("elements.toml", "L2", "from_age = 4", "from_age = 5", "begint deze groep bij 4."),
        ("elements.toml", "L2", "from_age = 4", "from_age = 3", "begint deze groep bij 4."),
        ("elements.toml", "L1", "from_age = 0", "from_age = 1", "begint deze groep bij 0."),
        ("elements.toml", "L3", "to_age = 11", "to_age = 7", "«to_age» is 7;"),
        ("elements.toml", "L5", "to_age = 17", "to_age = 16", "«to_age» is 16;"),
        ("elements.toml", "L5", "to_age = 17", "to_age = 20", "«to_age» is 20;"),
    ],
)
def test_it_is_refused_when_it_is_loaded(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize(
    ("file", "id", "table"),
    [("rules.toml", "MT-14", "rules"), ("elements.toml", "E8", "elements")],
)
def test_a_whole_table_that_is_gone_is_missed(folder: Path, file: str, id: str, table: str) -> None:
    path = folder / file
    whole = rf"\[\[{table}\]\]\nid = '{id}'\n.*?(?=\n\[\[|\Z)"
    text, times = re.subn(whole, "", path.read_text("utf-8"), flags=re.DOTALL)
    assert times == 1
    path.write_text(text, "utf-8")
    assert_refused(folder, file, id, "dit ontbreekt, en de app kan niet zonder.")


# --- What the rules say ---------------------------------------------------------------


def test_every_rule_and_every_element_is_counted_on() -> None:
    assert list(MESSAGES) == list(RULES)
    assert [each for each in the_method().elements if each in ELEMENT_CODES] == list(ELEMENT_CODES)


@pytest.mark.parametrize("rule", RULES)
def test_what_is_written_down_is_what_the_method_has(rule: str) -> None:
    """That the method has what the rules say, and no more, `test_rules_texts` sees to."""
    assert set(MESSAGES[rule].messages) == set(the_method().rules[rule].messages)


def test_a_message_may_name_exactly_what_its_rule_fills_in() -> None:
    seen: set[str] = set()
    for _case, rule, hit in every_hit():
        for said in hit.says:
            child, parts = {"kind"} if hit.child else set(), {"velden"} if said.missing else set()
            assert MESSAGES[rule].messages[said.key] == {*said.names, *child, *parts}, (rule, said.key)
            assert {f"{PART}{part}" for part in said.missing} <= set(MESSAGES[rule].messages)
            seen.add(f"{rule}/{said.key}")
        assert (hit.level or MESSAGES[rule].levels[0]) in MESSAGES[rule].levels
    assert len(seen) > 80


def test_no_key_in_the_rules_is_forgotten() -> None:
    """Every key that a rule writes out, in whatever case it is said."""
    known = {key.removeprefix(PART) for speech in MESSAGES.values() for key in speech.messages}
    keys = {key for path in RULES_FOLDER.glob("*.py") for key in _keys(ast.parse(path.read_text("utf-8")))}
    assert len(keys) > 60 and keys - known == set()


def _keys(tree: ast.AST) -> set[str]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    first = [call.args[0] for call in calls if call.func.id in ("say", "Say", "Need") and call.args]  # type: ignore[attr-defined]
    return {each.value for each in first if isinstance(each, ast.Constant) and isinstance(each.value, str)}
