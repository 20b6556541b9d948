"""Knows which talk with a child is planned: to be held, neither declined nor already a record."""

from models.people import Child
from models.views import DECLINED, Hearing

MAY_BE_PLANNED = ("form_reason", "planned_on", "planned_time", "place", "led_by", "led_by_role", "confidant",
                  "interpreter", "interpreter_name", "way")  # fmt: skip
"""What can be filled in of a talk before it is held."""

_OFFER = ("offered_on", "offered_by", "offered_how")


def planned_talk(child: Child) -> Hearing | None:
    """The talk that is planned and neither held nor declined, the last one first; None when there is none."""
    found = (each for each in reversed(child.hearings) if not each.removed and is_planned(each))
    return next(found, None)


def is_planned(talk: Hearing) -> bool:
    """Whether a talk is to be held of which more than its form was planned; with a child's words it is a record."""
    if talk.held or talk.reaction in DECLINED or _is_record(talk):
        return False
    return any(getattr(talk, each) for each in MAY_BE_PLANNED if each != "way")


def _is_record(talk: Hearing) -> bool:
    """Whether something stands in it that can only be known after it began."""
    texts = (
        talk.summary,
        talk.must_not_vanish,
        talk.noticed,
        talk.correction,
        *(each.words for each in talk.own_words),
    )
    kept = talk.held_on or talk.weight or talk.cards or talk.drawing_source_ids
    return bool(kept) or any(each.strip() for each in texts)


def is_only_planned(talk: Hearing) -> bool:
    """Whether it was planned and not even offered: there is nothing to account for in a decision yet."""
    return is_planned(talk) and not any(getattr(talk, each) for each in (*_OFFER, "reaction"))


def talks_on_record(child: Child) -> list[Hearing]:
    """The talks that were held or offered, in file order: what a plan alone holds says nothing of the child's view."""
    return [each for each in child.hearings if not each.removed and not is_only_planned(each)]


def says_something(talk: Hearing) -> bool:
    """Whether anything was planned or offered in it, so that it is worth keeping."""
    return any(getattr(talk, each) for each in (*MAY_BE_PLANNED, *_OFFER, "reaction"))
