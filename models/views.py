"""The views of the child: talks, observations, why not heard, wishes per option, signs of danger."""

from sqlalchemy import UniqueConstraint

from models.base import (
    Mapped,
    Record,
    Removable,
    calendar_day,
    choice,
    date,
    datetime,
    free_text,
    list_of_words,
    moment,
    owned_list,
    owner,
    position,
    reference,
    references,
    whole_number,
    yes_or_no,
)
from models.evidence import Sharing

DECLINED = ("andere_vorm", "wil_niet")
"""The reactions of a child (codes of the scale `child_reaction`) after which a talk that was planned is off."""


class OwnWords(Record):
    """Something a child said, exactly as it was said, with a translation where needed."""

    __tablename__ = "own_words"

    hearing_id: Mapped[str | None] = owner("hearing")
    position: Mapped[int] = position()
    words: Mapped[str] = free_text()
    language: Mapped[str] = free_text()
    translation: Mapped[str] = free_text()


class TalkCard(Record):
    """A card that a child laid on a pile in a talk: what it is about, which pile, and the child's words with it.

    The order of the rows is the order in which the child laid them: the first of a pile matters most.
    """

    __tablename__ = "talk_card"

    hearing_id: Mapped[str | None] = owner("hearing")
    position: Mapped[int] = position()
    card: Mapped[str] = choice()  # TK-01 …; empty for a subject that the child made itself
    subject: Mapped[str] = free_text()  # what the child itself calls it
    pile: Mapped[str] = choice()  # card_pile
    words: Mapped[str] = free_text()


class Hearing(Record, Removable):
    """One talk with one child, from plan and offer to feedback (method B.3; General Comment 12, par. 40-47).

    Until it is held, `place`, `led_by` and `present` say what is planned.
    """

    __tablename__ = "hearing"

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    way: Mapped[str] = choice()  # hearing_way
    offered_on: Mapped[date | None] = calendar_day()
    offered_by: Mapped[str] = free_text()
    offered_how: Mapped[str] = free_text()
    reaction: Mapped[str] = choice()  # child_reaction
    form_reason: Mapped[str] = free_text()  # why this form fits: age, language, disability, trust
    planned_on: Mapped[date | None] = calendar_day()
    planned_time: Mapped[str] = choice()  # HH:MM
    held: Mapped[bool] = yes_or_no()
    held_on: Mapped[date | None] = calendar_day()
    place: Mapped[str] = free_text()
    minutes: Mapped[int | None] = whole_number()
    led_by: Mapped[str] = free_text()
    led_by_role: Mapped[str] = free_text()
    led_by_expertise: Mapped[str] = free_text()
    present: Mapped[str] = free_text()
    parent_present: Mapped[bool] = yes_or_no()
    presence_chosen_by_child: Mapped[bool] = yes_or_no()
    together_with_ids: Mapped[list[str]] = references("child")
    interpreter: Mapped[str] = choice()  # interpreter
    interpreter_name: Mapped[str] = free_text()
    confidant: Mapped[str] = free_text()  # whom the child wants beside it
    explained_before: Mapped[str] = free_text()
    quality: Mapped[list[str]] = list_of_words()  # hearing_quality: which of the nine conditions of a talk were met
    own_words: Mapped[list[OwnWords]] = owned_list("OwnWords", "hearing_id")
    summary: Mapped[str] = free_text()
    must_not_vanish: Mapped[str] = free_text()
    cards: Mapped[list[TalkCard]] = owned_list("TalkCard", "hearing_id")
    drawing_source_ids: Mapped[list[str]] = references("source")  # what the child drew or made
    noticed: Mapped[str] = free_text()
    weight: Mapped[str] = choice()  # view_weight
    weight_reason: Mapped[str] = free_text()
    feedback_on: Mapped[date | None] = calendar_day()
    feedback_by: Mapped[str] = free_text()
    feedback_how: Mapped[str] = free_text()
    feedback_reaction: Mapped[str] = free_text()
    record_seen: Mapped[str] = choice()  # record_seen
    record_seen_reason: Mapped[str] = free_text()
    record_seen_on: Mapped[date | None] = calendar_day()
    correction: Mapped[str] = free_text()  # what the child wants otherwise in its record, in its own words
    draft_seen_on: Mapped[date | None] = calendar_day()  # from sixteen: when it saw the draft decision
    draft_reaction: Mapped[str] = free_text()
    withdrawn_at: Mapped[datetime | None] = moment()  # when the child took back what it had said here
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "hearing_id")


class ObservationMoment(Record):
    """One moment at which a child was observed."""

    __tablename__ = "observation_moment"

    observation_id: Mapped[str | None] = owner("observation")
    position: Mapped[int] = position()
    on: Mapped[date | None] = calendar_day()
    place: Mapped[str] = free_text()
    minutes: Mapped[int | None] = whole_number()


class Observation(Record, Removable):
    """What a professional saw of a child that cannot put its view in words; two moments preferred."""

    __tablename__ = "observation"

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    observer: Mapped[str] = free_text()
    observer_role: Mapped[str] = free_text()
    seen: Mapped[str] = free_text()
    with_whom: Mapped[str] = free_text()
    moments: Mapped[list[ObservationMoment]] = owned_list("ObservationMoment", "observation_id")
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "observation_id")


class HearingOffer(Record):
    """One offer of a talk that did not lead to one."""

    __tablename__ = "hearing_offer"

    not_heard_id: Mapped[str | None] = owner("not_heard")
    position: Mapped[int] = position()
    on: Mapped[date | None] = calendar_day()
    way: Mapped[str] = free_text()
    by: Mapped[str] = free_text()
    reaction: Mapped[str] = choice()  # child_reaction


class HearingEffort(Record):
    """One attempt to reach a child."""

    __tablename__ = "hearing_effort"

    not_heard_id: Mapped[str | None] = owner("not_heard")
    position: Mapped[int] = position()
    on: Mapped[date | None] = calendar_day()
    what: Mapped[str] = free_text()


class NotHeard(Record):
    """Why a child was not heard (NG1 … NG8, or a reason that does not hold) and what follows (method B.4)."""

    __tablename__ = "not_heard"

    child_id: Mapped[str | None] = owner("child")
    code: Mapped[str] = choice()  # not_heard
    reason: Mapped[str] = free_text()
    offers: Mapped[list[HearingOffer]] = owned_list("HearingOffer", "not_heard_id")
    efforts: Mapped[list[HearingEffort]] = owned_list("HearingEffort", "not_heard_id")
    judged_by: Mapped[str] = free_text()
    judged_on: Mapped[date | None] = calendar_day()
    parent_talk_on: Mapped[date | None] = calendar_day()
    reused_record: Mapped[str] = free_text()
    who: Mapped[str] = free_text()
    planned_on: Mapped[date | None] = calendar_day()


class Wish(Record):
    """What a child wants of one option; the effect on element E1 follows from it (method A.5)."""

    __tablename__ = "wish"
    __table_args__ = (UniqueConstraint("child_id", "option_id"),)

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    option_id: Mapped[str | None] = reference("option")
    wish: Mapped[str] = choice()  # wish


class SafetySignal(Record, Removable):
    """A sign of violence, abuse, hunger or suicidal thoughts, and what was done about it."""

    __tablename__ = "safety_signal"

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    kind: Mapped[str] = choice()  # safety_kind
    shown_by: Mapped[str] = free_text()
    next_step: Mapped[str] = choice()  # safety_next_step
    next_step_note: Mapped[str] = free_text()
    by: Mapped[str] = free_text()
    on: Mapped[date | None] = calendar_day()
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "safety_signal_id")
