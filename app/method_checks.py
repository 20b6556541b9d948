"""Knows how the parts of a method refer to one another and what the app counts on, and refuses what is not there."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from app.method_check_guidance import check_reasons
from app.method_check_information import check_information
from app.method_check_letters import check_letters
from app.method_check_papers import check_papers
from app.method_check_procedures import check_procedures
from app.method_check_surroundings import check_surroundings
from app.method_check_talk import check_talk_cards
from app.method_check_talk_plan import check_talk_plan
from app.method_reader import MethodError
from app.method_references import complete, refer
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
        "card_pile",
        "child_wants",
        "hearing_quality",
        "review_status",
        "special_data",
        "measure_status",
        "ground_use",
        "runs_from",
        "network_way",
        "network_outcome",
        "network_state",
        "support_status",
        "consultation_way",
    }
)
"""The scales that forms and rules count on."""

PLACEHOLDERS = frozenset(
    {"kind", "elementen", "opties", "velden", "dagen", "belang", "term", "datum", "geadresseerde", "woorden"}
)
"""What a message of a rule may name."""


def check_method(method: Method) -> None:
    """MethodError for the first part that the app counts on and `method` lacks, or reference that leads nowhere."""
    _check_presence(method)
    _check_ages(method)
    _check_scales(method)
    _check_elements(method)
    check_reasons(method)
    _check_options(method)
    _check_rules(method)
    _check_age_groups(method)
    check_procedures(method)
    check_surroundings(method)
    check_information(method)
    check_letters(method)
    check_talk_cards(method)
    check_talk_plan(method)
    check_papers(method)


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
    complete("scales.toml", "", "choices", method.choices, sorted(SCALES))
    refer("scales.toml", "", "choices", method.choices, SCALES)
    _check_effect_of_wish(method)


def _check_effect_of_wish(method: Method) -> None:
    place, effects = ("scales.toml", "effect_of_wish"), method.effect_of_wish
    refer(*place, "wish", effects, method.choices["wish"])
    complete(*place, "wish", effects, method.choices["wish"])
    refer(*place, "effect", effects.values(), method.choices["effect"])


def _check_elements(method: Method) -> None:
    file = "elements.toml"
    for element in method.elements.values():
        refer(file, element.id, "per_age", element.per_age, method.age_groups)
        complete(file, element.id, "per_age", element.per_age, method.age_groups)
        for question in element.questions:
            refer(file, question.id, "ages", question.ages, method.age_groups)
            if question.element != element.id:
                problem = f"deze vraag staat bij {element.id}, en daar past haar id niet bij."
                raise MethodError(file, question.id, problem)


def _check_options(method: Method) -> None:
    for option in method.option_types.values():
        refer("options.toml", option.id, "ethos", option.ethos, method.choices["ethos"])
        if option.alarm:
            refer("options.toml", option.id, "alarm", [option.alarm], method.alarms)


def _check_rules(method: Method) -> None:
    for rule in method.rules.values():
        refer("rules.toml", rule.id, "norm_levels", rule.norm_levels, method.norm_levels)
        if not (rule.levels and rule.norm_levels and rule.messages):
            problem = "«levels», «norm_levels» en «messages» hebben elk ten minste één waarde."
            raise MethodError("rules.toml", rule.id, problem)
        for name, text in rule.messages.items():
            refer("rules.toml", rule.id, f"messages.{name}", _placeholders(rule.id, text), PLACEHOLDERS)
        if rule.id in MESSAGES:
            _check_speech(rule, MESSAGES[rule.id])


def _check_speech(rule: Rule, speech: Speech) -> None:
    """Whether the rule finds every word it says, and no place that it does not fill."""
    if rule.levels != speech.levels:
        raise MethodError(
            "rules.toml", rule.id, f"«levels» is niet {', '.join(speech.levels)}, zoals deze toets rekent."
        )
    complete("rules.toml", rule.id, "messages", rule.messages, speech.messages)
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
    refer("hearing.toml", "talk_aids", "talk_aids", method.talk_aids, method.age_groups)
    complete("hearing.toml", "talk_aids", "talk_aids", method.talk_aids, method.age_groups)
    readers = (*method.age_groups, "ouder")
    refer("explanation.toml", "tone", "tone", method.explanation.tone, readers)
    complete("explanation.toml", "tone", "tone", method.explanation.tone, readers)
    refer("explanation.toml", "reading", "reading", method.explanation.reading, readers)
    refer("explanation.toml", "disagree", "disagree", method.explanation.disagree, method.age_groups)
