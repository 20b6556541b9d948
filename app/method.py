"""Knows the method: what is asked and on what ground, read once from the files in `resources/method`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_type_hints

from app.method_checks import check_method
from app.method_grounds import (
    Alarm,
    Calendar,
    ChecklistItem,
    Contact,
    EquatedDay,
    InterestType,
    OptionType,
    RefusalGroundType,
    Rule,
)
from app.method_group import ConsultationWay, ExampleProfile, GroupTexts
from app.method_information import (
    ChecklistQuestion,
    HelpLanguage,
    HelpLanguages,
    InformationText,
    InformationTexts,
    PackPart,
    PackReader,
)
from app.method_letters import LetterTexts
from app.method_papers import PaperTexts
from app.method_procedures import (
    DecidingTerm,
    DecisionType,
    Development,
    LegalFact,
    Remedy,
    RemedyDuty,
    RemedyRoute,
)
from app.method_reader import MethodError, Place, parse_toml, read_fields, reader_for
from app.method_supports import (
    Condition,
    NetworkCheck,
    NetworkOutcome,
    NetworkQuestion,
    NetworkWay,
    NormText,
    Pillar,
    Support,
)
from app.method_talk import TalkCard
from app.method_talk_plan import AdviceText, FittingWay, Invitation, TalkQuestion, TalkTexts
from app.method_types import (
    AgeGroup,
    Element,
    ExplanationTexts,
    HardWord,
    HearingWay,
    NormLevel,
    NotHeardReason,
    Question,
    ReadingLimit,
    ReasonExample,
    RejectedReason,
    Signal,
    Step,
    Tension,
    TextItem,
    WeighingTexts,
    WordLists,
)
from resources.language import DUTCH, LANGUAGES

__all__ = [
    "AdviceText",
    "AgeGroup",
    "Alarm",
    "Calendar",
    "ChecklistItem",
    "ChecklistQuestion",
    "Condition",
    "ConsultationWay",
    "Contact",
    "DecidingTerm",
    "DecisionType",
    "Development",
    "Element",
    "EquatedDay",
    "ExampleProfile",
    "ExplanationTexts",
    "FittingWay",
    "GroupTexts",
    "HardWord",
    "HearingWay",
    "HelpLanguage",
    "HelpLanguages",
    "InformationText",
    "InformationTexts",
    "InterestType",
    "Invitation",
    "LegalFact",
    "LetterTexts",
    "Method",
    "MethodError",
    "NetworkCheck",
    "NetworkOutcome",
    "NetworkQuestion",
    "NetworkWay",
    "NormLevel",
    "NormText",
    "NotHeardReason",
    "OptionType",
    "PackPart",
    "PackReader",
    "PaperTexts",
    "Pillar",
    "Question",
    "ReadingLimit",
    "ReasonExample",
    "RefusalGroundType",
    "RejectedReason",
    "Remedy",
    "RemedyDuty",
    "RemedyRoute",
    "Rule",
    "Signal",
    "Step",
    "Support",
    "TalkCard",
    "TalkQuestion",
    "TalkTexts",
    "Tension",
    "TextItem",
    "WeighingTexts",
    "WordLists",
    "for_decisions",
    "load_method",
    "shipped_method",
]

SHIPPED = "2025.1"

FILES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "method.toml": ("version", "language", "title", "norm_levels", "steps"),
        "scales.toml": ("choices", "effect_of_wish"),
        "elements.toml": ("elements", "age_groups"),
        "hearing.toml": (
            "hearing_ways",
            "not_heard_reasons",
            "not_heard_rejected",
            "talk_aids",
            "cannot_promise",
            "cannot_promise_child",
            "hearing_quality",
        ),
        "talk_cards.toml": ("talk_cards", "pile_drawings", "card_advice"),
        "talk.toml": ("talk",),
        "interests.toml": ("interests", "interest_questions"),
        "refusal_grounds.toml": ("refusal_grounds",),
        "options.toml": ("option_types",),
        "decision_types.toml": ("decision_types", "general_law"),
        "remedies.toml": ("remedies", "remedy_routes"),
        "weighing.toml": ("weighing",),
        "explanation.toml": ("explanation",),
        "letters.toml": ("letters",),
        "rules.toml": ("rules",),
        "alarms.toml": ("alarms",),
        "checklist.toml": ("checklist",),
        "conditions.toml": ("conditions", "condition_notes"),
        "supports.toml": ("supports", "pillars", "support_notes"),
        "network_check.toml": ("network_check",),
        "group.toml": ("group",),
        "words.toml": ("words",),
        "calendar.toml": ("calendar",),
        "contacts.toml": ("contacts",),
        "information.toml": ("information",),
        "help_languages.toml": ("help_languages",),
        "papers.toml": ("papers",),
    }
)
"""The files of a method and the part of it that each one holds."""

ONLY_DUTCH = frozenset(
    {"letters.toml", "words.toml", "information.toml", "help_languages.toml", "calendar.toml", "papers.toml"}
)
"""What only papers say, or what is looked for in Dutch texts: another language has no file of its own for it."""


@dataclass(frozen=True)
class Method:
    """One version of the method in one language. All parts are read-only; ids are stable for ever.

    `choices` maps a scale to its codes and Dutch labels, in the order of the file; the scales `hearing_way` and
    `not_heard` are added from the hearing texts, `network_way` and `network_outcome` from the sheet for network
    places, `consultation_way` from the group texts. `effect_of_wish` gives the effect of E1 per wish (A.5).
    `pile_drawings` gives the drawing per code of the scale `card_pile`.
    """

    version: str
    language: str
    title: str
    norm_levels: Mapping[str, NormLevel]
    steps: tuple[Step, ...]
    choices: Mapping[str, Mapping[str, str]]
    effect_of_wish: Mapping[str, str]
    elements: Mapping[str, Element]
    age_groups: Mapping[str, AgeGroup]
    hearing_ways: Mapping[str, HearingWay]
    not_heard_reasons: Mapping[str, NotHeardReason]
    not_heard_rejected: tuple[RejectedReason, ...]
    talk_aids: Mapping[str, tuple[str, ...]]
    cannot_promise: str
    cannot_promise_child: Mapping[str, str]
    hearing_quality: tuple[TextItem, ...]
    talk_cards: Mapping[str, TalkCard]
    pile_drawings: Mapping[str, str]
    card_advice: tuple[TextItem, ...]
    talk: TalkTexts
    interests: Mapping[str, InterestType]
    interest_questions: tuple[TextItem, ...]
    refusal_grounds: Mapping[str, RefusalGroundType]
    option_types: Mapping[str, OptionType]
    decision_types: Mapping[str, DecisionType]
    general_law: tuple[LegalFact, ...]
    remedies: Mapping[str, Remedy]
    remedy_routes: Mapping[str, RemedyRoute]
    weighing: WeighingTexts
    explanation: ExplanationTexts
    letters: LetterTexts
    rules: Mapping[str, Rule]
    alarms: Mapping[str, Alarm]
    checklist: tuple[ChecklistItem, ...]
    conditions: Mapping[str, Condition]
    condition_notes: tuple[NormText, ...]
    supports: Mapping[str, Support]
    pillars: Mapping[str, Pillar]
    support_notes: tuple[NormText, ...]
    network_check: NetworkCheck
    group: GroupTexts
    words: WordLists
    calendar: Calendar
    contacts: tuple[Contact, ...]
    information: InformationTexts
    help_languages: HelpLanguages
    papers: PaperTexts

    def question(self, id: str) -> Question:
        """The guiding question with this id (`E2-07`); KeyError when there is none."""
        element = self.elements[id.partition("-")[0]]
        for question in element.questions:
            if question.id == id:
                return question
        raise KeyError(id)

    def routes_of(self, decision_type: str) -> tuple[RemedyRoute, ...]:
        """The routes through the remedies that this decision type has, in the order of the file."""
        return tuple(route for route in self.remedy_routes.values() if decision_type in route.decision_types)

    def age_group(self, age: int) -> AgeGroup | None:
        """The age group of a child of `age` whole years; None from the eighteenth birthday on."""
        groups = self.age_groups.values()
        return next((group for group in groups if group.from_age <= age <= group.to_age), None)


def load_method(folder: Path | None = None, language: str = DUTCH) -> Method:
    """The method in `folder`, by default the shipped one; MethodError names file and id of a mistake."""
    return _load(folder) if folder is not None else _shipped(f"{language}-{SHIPPED}")


def for_decisions(method: Method) -> Method:
    """The same version in the language that decisions are made in: administrative bodies use Dutch (art. 2:6 Awb).

    What comes from the method and stays in a file, or goes on paper, is taken from this one.
    """
    return method if method.language == DUTCH else shipped_method(method.version) or method


@cache
def _shipped(name: str) -> Method:
    """The method in a folder that came with the app, read once: nothing can change it."""
    return _load(files("resources").joinpath("method", name))


def _load(source: Traversable) -> Method:
    _refuse_unknown_files(source)
    parts: dict[str, Any] = {}
    for file, keys in FILES.items():
        parts |= _read_file(_holder(source, file), file, keys)
    parts["choices"] = _with_labels(parts)
    method = Method(**parts)
    check_method(method)
    return method


def shipped_method(version: str, language: str = DUTCH) -> Method | None:
    """The method of this version as it came with the app; None when the app does not hold it (any more)."""
    name = f"{language}-{version}"
    return _shipped(name) if version and files("resources").joinpath("method", name).is_dir() else None


def _refuse_unknown_files(source: Traversable) -> None:
    if not source.is_dir():
        raise MethodError(source.name, "", "deze map met de methode bestaat niet.")
    for entry in source.iterdir():
        if entry.name.endswith(".toml") and entry.name not in FILES:
            known = ", ".join(FILES)
            raise MethodError(entry.name, "", f"dit bestand hoort er niet bij. Bekend zijn: {known}.")


def _holder(source: Traversable, file: str) -> Traversable:
    """The folder that holds a file: letters and sheets for a Dutch family are in Dutch, whoever reads the screen."""
    language, _, version = source.name.partition("-")
    if file not in ONLY_DUTCH or language not in LANGUAGES or source.joinpath(file).is_file():
        return source
    return files("resources").joinpath("method", f"{DUTCH}-{version}")


def _read_file(source: Traversable, file: str, keys: tuple[str, ...]) -> dict[str, Any]:
    try:
        data = source.joinpath(file).read_bytes()
    except OSError as error:
        raise MethodError(file, "", "dit bestand ontbreekt of kan niet worden geopend.") from error
    readers = {key: reader_for(_method_hints()[key]) for key in keys}
    return read_fields(readers, keys, parse_toml(file, data), Place(file))


@cache
def _method_hints() -> dict[str, Any]:
    return get_type_hints(Method)


def _with_labels(parts: Mapping[str, Any]) -> Mapping[str, Mapping[str, str]]:
    """The scales of the file with those whose codes are records elsewhere in the method."""
    reasons = [*parts["not_heard_reasons"].values(), *(row for row in parts["not_heard_rejected"] if row.selectable)]
    records = {
        "hearing_way": parts["hearing_ways"].values(),
        "not_heard": reasons,
        "network_way": parts["network_check"].ways,
        "network_outcome": parts["network_check"].outcomes,
        "consultation_way": parts["group"].ways,
    }
    added = {name: MappingProxyType({row.id: row.label for row in rows}) for name, rows in records.items()}
    added["hearing_quality"] = MappingProxyType({row.id: row.title for row in parts["hearing_quality"]})
    return MappingProxyType({**parts["choices"], **added})
