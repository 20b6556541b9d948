"""Knows how the parts of a method refer to one another and what the app counts on, and refuses what is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from string import Formatter
from typing import TYPE_CHECKING

from app.method_reader import MethodError
from app.rule_messages import MESSAGES, Speech

if TYPE_CHECKING:
    from app.method import Method, Rule

SCALES = frozenset(
    {
        "effect",
        "horizon",
        "certainty",
        "weight",
        "hearing_way",
        "not_heard",
        "wish",
        "fact_kind",
        "checked",
        "source_kind",
        "author_role",
        "sharing_level",
        "mark",
        "person_role",
        "ethos",
        "option_request",
        "outcome",
        "separation_ground",
        "separated_from",
        "safety_kind",
        "safety_next_step",
        "weather",
        "publication_way",
        "explanation_form",
        "status",
        "reader",
        "yes_no",
        "yes_no_unknown",
        "child_reaction",
        "view_weight",
        "interpreter",
        "checklist_status",
        "record_seen",
        "measure_status",
        "ground_use",
    }
)
"""The scales that forms and rules count on."""

PLACEHOLDERS = frozenset(
    {"kind", "elementen", "opties", "velden", "dagen", "belang", "term", "datum", "geadresseerde", "woorden"}
)
"""What a message of a rule may name."""


MOST_UNITS = 120
"""Weeks or months in a term; more is a slip of the finger."""


def check_method(method: Method) -> None:
    """MethodError for the first part that the app counts on and `method` lacks, or reference that leads nowhere."""
    _check_presence(method)
    _check_ages(method)
    _check_scales(method)
    _check_elements(method)
    _check_options(method)
    _check_decision_types(method)
    _check_rules(method)
    _check_age_groups(method)


def _refer(file: str, id: str, key: str, used: Iterable[str], known: Collection[str]) -> None:
    for value in used:
        if value not in known:
            raise MethodError(file, id, f"«{key}» verwijst naar «{value}», en dat bestaat niet.")


def _complete(file: str, id: str, key: str, found: Collection[str], wanted: Iterable[str]) -> None:
    for value in wanted:
        if value not in found:
            raise MethodError(file, id, f"in «{key}» ontbreekt «{value}».")


def _check_presence(method: Method) -> None:
    """What rules, pages and paper name by its id."""
    for file, known, ids in (
        ("elements.toml", method.elements, _numbered("E", 8)),
        ("elements.toml", method.age_groups, _numbered("L", 5)),
        ("hearing.toml", method.not_heard_reasons, _numbered("NG", 8)),
        ("options.toml", method.option_types, ["OP-00"]),
        ("rules.toml", method.rules, MESSAGES),
    ):
        for id in ids:
            if id not in known:
                raise MethodError(file, id, "dit ontbreekt, en de app kan niet zonder.")


def _numbered(prefix: str, last: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(1, last + 1)]


def _check_ages(method: Method) -> None:
    """Every age until eighteen stands in one group."""
    age = 0
    for id in _numbered("L", 5):
        group = method.age_groups[id]
        if group.from_age != age:
            problem = f"«from_age» is {group.from_age}; zonder gat of overlap begint deze groep bij {age}."
            raise MethodError("elements.toml", id, problem)
        age = group.to_age + 1
        if age <= group.from_age or (age == 18) != (id == "L5"):
            problem = f"«to_age» is {group.to_age}; elke groep heeft een leeftijd en de laatste eindigt bij 17."
            raise MethodError("elements.toml", id, problem)


def _check_scales(method: Method) -> None:
    _complete("scales.toml", "", "choices", method.choices, sorted(SCALES))
    _refer("scales.toml", "", "choices", method.choices, SCALES)
    _check_effect_of_wish(method)


def _check_effect_of_wish(method: Method) -> None:
    place, effects = ("scales.toml", "effect_of_wish"), method.effect_of_wish
    _refer(*place, "wish", effects, method.choices["wish"])
    _complete(*place, "wish", effects, method.choices["wish"])
    _refer(*place, "effect", effects.values(), method.choices["effect"])


def _check_elements(method: Method) -> None:
    file = "elements.toml"
    for element in method.elements.values():
        _refer(file, element.id, "per_age", element.per_age, method.age_groups)
        _complete(file, element.id, "per_age", element.per_age, method.age_groups)
        for question in element.questions:
            _refer(file, question.id, "ages", question.ages, method.age_groups)
            if question.element != element.id:
                problem = f"deze vraag staat bij {element.id}, en daar past haar id niet bij."
                raise MethodError(file, question.id, problem)


def _check_options(method: Method) -> None:
    for option in method.option_types.values():
        _refer("options.toml", option.id, "ethos", option.ethos, method.choices["ethos"])
        if option.alarm:
            _refer("options.toml", option.id, "alarm", [option.alarm], method.alarms)


def _check_decision_types(method: Method) -> None:
    file = "decision_types.toml"
    for kind in method.decision_types.values():
        _refer(file, kind.id, "remedies", kind.remedies, method.remedies)
        _refer(file, kind.id, "remedies_now", kind.remedies_now, dict.fromkeys(kind.remedies))
        _refer(file, kind.id, "outcomes", kind.outcomes, method.choices["outcome"])
        _refer(file, kind.id, "options", kind.options, method.option_types)
        for fact in (*kind.legal_bases, *kind.judge_looks_at):
            _refer(file, kind.id, "norm_level", [fact.norm_level], method.norm_levels)
    for fact in method.general_law:
        _refer(file, "general_law", "norm_level", [fact.norm_level], method.norm_levels)
    for remedy in method.remedies.values():
        _refer("remedies.toml", remedy.id, "norm_level", [remedy.norm_level], method.norm_levels)
        if (remedy.amount is None) != (remedy.unit is None):
            problem = "«amount» en «unit» horen bij elkaar: vul beide in of geen van beide."
            raise MethodError("remedies.toml", remedy.id, problem)
        if remedy.amount is not None and not 1 <= remedy.amount <= MOST_UNITS:
            problem = f"«amount» is {remedy.amount}; het ligt van 1 tot en met {MOST_UNITS}."
            raise MethodError("remedies.toml", remedy.id, problem)


def _check_rules(method: Method) -> None:
    for rule in method.rules.values():
        _refer("rules.toml", rule.id, "norm_levels", rule.norm_levels, method.norm_levels)
        if not (rule.levels and rule.norm_levels and rule.messages):
            problem = "«levels», «norm_levels» en «messages» hebben elk ten minste één waarde."
            raise MethodError("rules.toml", rule.id, problem)
        for name, text in rule.messages.items():
            _refer("rules.toml", rule.id, f"messages.{name}", _placeholders(rule.id, text), PLACEHOLDERS)
        if rule.id in MESSAGES:
            _check_speech(rule, MESSAGES[rule.id])
    for alarm in method.alarms.values():
        _refer("rules.toml", alarm.id, "norm_levels", alarm.norm_levels, method.norm_levels)
        _refer("rules.toml", alarm.id, "rule", alarm.rule, method.rules)


def _check_speech(rule: Rule, speech: Speech) -> None:
    """Whether the rule finds every word it says, and no place that it does not fill."""
    if rule.levels != speech.levels:
        raise MethodError(
            "rules.toml", rule.id, f"«levels» is niet {', '.join(speech.levels)}, zoals deze toets rekent."
        )
    _complete("rules.toml", rule.id, "messages", rule.messages, speech.messages)
    for name, places in speech.messages.items():
        text = rule.messages[name]
        if not text.strip():
            raise MethodError("rules.toml", rule.id, f"«messages.{name}» is leeg.")
        for place in _placeholders(rule.id, text):
            if place not in places:
                problem = f"«messages.{name}» noemt «{place}», en dat vult deze toets daar niet in."
                raise MethodError("rules.toml", rule.id, problem)


def _placeholders(id: str, text: str) -> list[str]:
    """The places in a message; one with more in it than a name would fail only when the rule speaks."""
    try:
        places = [(name, form, kind) for _, name, form, kind in Formatter().parse(text) if name is not None]
    except ValueError as error:
        raise MethodError("rules.toml", id, "in een melding staat een losse accolade.") from error
    for name, form, kind in places:
        if form or kind:
            raise MethodError("rules.toml", id, f"in een melding staat bij «{name}» meer dan een naam.")
    return [name for name, _, _ in places]


def _check_age_groups(method: Method) -> None:
    _refer("hearing.toml", "talk_aids", "talk_aids", method.talk_aids, method.age_groups)
    _complete("hearing.toml", "talk_aids", "talk_aids", method.talk_aids, method.age_groups)
    readers = (*method.age_groups, "ouder")
    _refer("explanation.toml", "tone", "tone", method.explanation.tone, readers)
    _complete("explanation.toml", "tone", "tone", method.explanation.tone, readers)
    _refer("explanation.toml", "reading", "reading", method.explanation.reading, readers)
    _refer("explanation.toml", "disagree", "disagree", method.explanation.disagree, method.age_groups)
