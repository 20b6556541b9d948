"""Knows the shapes of what prepares a talk with a child: fitting ways, advice, questions, invitation, explanation.

Between braces in a text stands what the file fills in; `app.method_check_talk_plan` says which names there are. A text
whose place has no value is left out whole, so that no sentence stands half.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.method_types import Certainty


@dataclass(frozen=True)
class FittingWay:
    """A way of hearing (code of the hearing ways) that fits an age group, and why; {kind} is the child's name."""

    way: str
    reason: str


@dataclass(frozen=True)
class AdviceText:
    """One line of advice to whoever prepares a talk: about whom, where, who is there, language, what helps."""

    id: str
    title: str
    text: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class TalkQuestion:
    """A guiding question that a child itself can answer, in the words of the talk for each age group.

    For the youngest (L1) it says what to look at.
    """

    id: str
    words: Mapping[str, str]


@dataclass(frozen=True)
class Appointment:
    """How day, place and who are told, and the whole sentences for what is still open or better told in person."""

    when: str
    where: str
    who: str
    time: str
    child_when_open: str
    child_where_open: str
    child_both_open: str
    parent_day_open: str


@dataclass(frozen=True)
class Invitation:
    """The invitation for one age group, in the order in which it is read; `answers` are the boxes to tick.

    The texts with `_advice` are for a matter in which a court decides and somebody advises it.
    """

    title: str
    greeting: str
    who: str
    who_open: str
    about_title: str
    about: str
    about_advice: str
    choice_title: str
    bring: str
    confidant: str
    interpreter: str
    free: str
    promise_title: str
    after_title: str
    after: str
    after_advice: str
    farewell: str
    cut: str
    reply: str
    answers: tuple[str, ...]
    other: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class ParentTalkTexts:
    """What a parent is told before the talk; the texts with `_observation` are for a child that is observed.

    The texts with `_apart` are for a parent who is not there while the child is observed; each is whole by itself.
    """

    title: str
    title_observation: str
    greeting: str
    greeting_open: str
    why: str
    why_observation: str
    interpreter: str
    how_title: str
    how: Mapping[str, str]
    how_apart: str
    free: str
    after_title: str
    after: str
    after_observation: str
    promise_title: str
    promise: str
    help_title: str
    help: Mapping[str, str]
    help_apart: str
    question_title: str
    question: str
    question_observation: str
    question_apart: str
    contact: str
    farewell: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class GuideTexts:
    """The frame of the one page for whoever holds the talk, or observes a child that has no words yet."""

    title: str
    title_observation: str
    promise_title: str
    promise_title_observation: str
    begin_title: str
    begin: str
    begin_observation: str
    open_title: str
    open_title_observation: str
    open_none: str
    open_more: str
    end_title: str
    end: str
    end_observation: str
    notes: str
    quality_title: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class TalkTexts:
    """Everything that prepares a talk. The youngest (L1) have no invitation: there is a text for the parent."""

    advice: Mapping[str, AdviceText]
    ways: Mapping[str, tuple[FittingWay, ...]]
    questions: Mapping[str, TalkQuestion]
    appointment: Appointment
    invitations: Mapping[str, Invitation]
    parents: ParentTalkTexts
    guide: GuideTexts
