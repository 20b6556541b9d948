"""Knows the shapes of what is asked, heard, weighed and explained: frozen records that only look things up.

The names follow General Comments 14 and 12 (CRC); the texts in them are Dutch and come from
`resources/method`. A field with a default may be left out of the file; every other field is required.
Codes are those of the method: norm levels N1-N6, age groups L1-L5, elements E1-E8 and so on.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Certainty = Literal["bron", "nagezien", "te_controleren", "ontwerp"]
"""How sure a text is: read in a source, looked up, still to be confirmed by a jurist, or our own design."""
Who = Literal["K", "O", "D", "H", "prof"]
"""Who or what answers a question: child, parent, file or third party, home visit, the professional."""
AgeGroupId = Literal["L1", "L2", "L3", "L4", "L5"]


@dataclass(frozen=True)
class NormLevel:
    """On what kind of norm a remark rests, N1 (binding) to N6 (our own choice)."""

    id: str
    label: str
    meaning: str


@dataclass(frozen=True)
class Step:
    """One of the steps 0-4; `pitfalls` are mistakes seen in practice."""

    id: str
    name: str
    purpose: str
    asks: str
    ready_when: str
    pitfalls: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Question:
    """A guiding question: help, never an obligation. `ages` are the age groups it fits, `why` what it is asked for."""

    id: str
    text: str
    why: str
    who: tuple[Who, ...]
    source: str
    ages: tuple[AgeGroupId, ...]
    special: str = ""  # which special personal data it asks for, a code of the scale `special_data` (art. 9 AVG)

    @property
    def element(self) -> str:
        """The id of the element it belongs to: the part of its own id before the dash."""
        return self.id.partition("-")[0]


@dataclass(frozen=True)
class Signal:
    """A sign of risk that was seen in practice, with the place where it is described."""

    text: str
    source: str


@dataclass(frozen=True)
class ReasonExample:
    """A weak and a strong reason for the same point, and in `lesson` what makes the difference (N6, our own).

    The children are made up. Empty `ages`: it fits every age group.
    """

    weak: str
    strong: str
    lesson: str
    ages: tuple[AgeGroupId, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything it says."""
        return (self.weak, self.strong, self.lesson)


def told_in(reasons: Iterable[ReasonExample]) -> frozenset[str]:
    """Every text of these examples."""
    return frozenset(text for each in reasons for text in each.texts)


@dataclass(frozen=True)
class Element:
    """An element of the child's interest (E1-E8). `guide_article`: the article the guide itself names."""

    id: str
    name: str
    asks: str
    judged: str
    guide_article: str
    articles: tuple[str, ...]
    paragraphs: tuple[str, ...]
    source: str
    certainty: Certainty
    questions: tuple[Question, ...]
    evidence: tuple[str, ...]
    signals: tuple[Signal, ...]
    reasons: tuple[ReasonExample, ...]
    per_age: Mapping[str, str]

    def questions_for(self, age_group: str, who: str | None = None) -> tuple[Question, ...]:
        """The questions that fit this age group and, when given, this source of answers."""
        fitting = (question for question in self.questions if age_group in question.ages)
        return tuple(question for question in fitting if who is None or who in question.who)

    def reasons_for(self, age_group: str) -> tuple[ReasonExample, ...]:
        """The examples that fit this age group; all of them where no age is known."""
        return tuple(each for each in self.reasons if not (age_group and each.ages) or age_group in each.ages)

    @cached_property
    def help_texts(self) -> frozenset[str]:
        """Everything that stands beside a text about this element, and so is no answer to it (MT-44)."""
        asked = {text for each in self.questions for text in (each.text, each.why)}
        return frozenset({self.asks, self.judged, *self.per_age.values()} | asked | told_in(self.reasons))


@dataclass(frozen=True)
class AgeGroup:
    """A range of ages in whole years, both ends included; it chooses a form and never excludes a child."""

    id: str
    label: str
    from_age: int
    to_age: int
    who: str
    hearing_form: str
    time_sense: str
    source: str


@dataclass(frozen=True)
class HearingWay:
    """A way in which a child can be heard, and what must then be recorded."""

    id: str
    label: str
    ages: str
    conditions: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class NotHeardReason:
    """A reason that may stand in for hearing (NG1-NG8), when it is accepted and what it obliges to."""

    id: str
    label: str
    accepted_when: str
    followup: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class RejectedReason:
    """A reason for not hearing that is heard often and does not do; `selectable`: can be chosen in a file."""

    id: str
    label: str
    answer: str
    selectable: bool
    source: str


@dataclass(frozen=True)
class TextItem:
    """A titled text with its source: a step of the protocol, a part of a motivation, a letter block."""

    id: str
    title: str
    text: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class Tension:
    """Two elements that often pull in different directions, with a rule of thumb."""

    id: str
    title: str
    example: str
    rule: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class WeighingTexts:
    """Everything step 3 shows: order of work, tensions, parts of the motivation, measures and review.

    `reasons` gives examples by the name of the text they belong to, as in the case file (`why_weightier`).
    """

    protocol: tuple[TextItem, ...]
    tensions: tuple[Tension, ...]
    may_prevail: tuple[TextItem, ...]
    paragraph97: tuple[TextItem, ...]
    proportionality: tuple[TextItem, ...]
    measures: tuple[str, ...]
    review: tuple[TextItem, ...]
    siblings: tuple[str, ...]
    reasons: Mapping[str, tuple[ReasonExample, ...]]

    def help_texts(self, name: str) -> frozenset[str]:
        """Everything that stands beside the text of step 3 with this name, and so is no answer to it (MT-44)."""
        return self._help_by_name.get(name, self._help)

    @cached_property
    def _help(self) -> frozenset[str]:
        return frozenset(each.text for each in (*self.protocol, *self.proportionality, *self.paragraph97))

    @cached_property
    def _help_by_name(self) -> Mapping[str, frozenset[str]]:
        return {name: self._help | told_in(reasons) for name, reasons in self.reasons.items()}


@dataclass(frozen=True)
class ReadingLimit:
    """Limits for a text: mean and longest sentence in words, lowest Flesch-Douma score, most words."""

    mean_sentence: int
    longest_sentence: int
    score: int
    most_words: int


@dataclass(frozen=True)
class ExplanationTexts:
    """Everything step 4 shows: contents for parents, blocks for the child, tone and limits per reader."""

    parent_contents: tuple[TextItem, ...]
    child_blocks: tuple[TextItem, ...]
    neutral_sentence: str
    not_in_child_text: tuple[str, ...]
    disagree: Mapping[str, str]
    tone: Mapping[str, str]
    reading: Mapping[str, ReadingLimit]


@dataclass(frozen=True)
class HardWord:
    """A hard word, its forms and what to say to a child; `from_group`: youngest group that may read it."""

    word: str
    forms: tuple[str, ...]
    child_words: str
    from_group: Literal["L3", "L4", "L5", "nooit"]
    explanation_suffices: bool


@dataclass(frozen=True)
class WordLists:
    """Word lists for the texts of step 4, MT-23 and MT-31; a `*` at the end of a general term marks a stem."""

    hard_words: tuple[HardWord, ...]
    privacy: tuple[str, ...]
    blame: tuple[str, ...]
    blame_allowed: tuple[str, ...]
    general_terms: tuple[str, ...]
    no_place: tuple[str, ...]
    explains: tuple[str, ...]
