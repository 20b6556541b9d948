"""Care throughout: the texts that rules measure hold something, and are more than the help beside them (MT-44)."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from textwrap import shorten

from app.filler import is_filler
from app.method import Method
from app.rules.case_index import CaseIndex, ChildIndex, listed
from app.rules.hit import Hit, say
from models.people import Child

Helps = frozenset[str]
_NONE: Helps = frozenset()
Measured = tuple[str, Helps, tuple[str, ...]]
"""A text, the help and example texts beside its field, and the words of the path to it."""

_OF_CHILD = {
    "ideal": ("text", "reason"),
    "not_heard": ("reason", "reused_record"),
    "weighing": ("text", "why_weightier", "why_child_not_decisive", "why_view_not_followed"),
}
_OF_BALANCE = (
    "compromise", "divergence", "suitable", "necessary", "balanced", "lighter_means", "closure_blame",
    "closure_return", "closure_minors", "closure_replacement", "no_other_interest",
)  # fmt: skip


def texts_hold_something(case: CaseIndex) -> Iterator[Hit]:
    """MT-44: no filling in a text that a rule measures, once per child and once for the family (art. 3:46 Awb)."""
    for each in case.children:
        yield from _filled(_of_child(case.method, each), "kind", each.child)
    yield from _filled((*_of_step_2(case), *_of_step_3(case), *_of_the_rest(case)), "gezin")


def _filled(texts: Iterable[Measured], key: str, child: Child | None = None) -> Iterator[Hit]:
    found = {"/".join(words): text for text, helps, words in texts if text and _is_filler(text, helps)}
    if found:
        shown = listed([f"«{shorten(text, 40, placeholder=' …')}»" for text in found.values()])
        yield Hit((say(key, woorden=shown),), tuple(found), child)


@lru_cache(maxsize=8192)
def _is_filler(text: str, helps: Helps) -> bool:
    """Remembered, because nearly all texts are the same as at the keystroke before."""
    return is_filler(text, helps)


def _of_child(method: Method, each: ChildIndex) -> Iterator[Measured]:
    child = each.child
    at = ("children", child.id)
    for code, row in each.elements.items():
        helps = method.elements[code].help_texts if code in method.elements else _NONE
        yield row.text, helps, (*at, "elements", code, "text")
        yield row.not_relevant_reason, helps, (*at, "elements", code, "not_relevant_reason")
    for (code, option_id), impact in each.impacts.items():
        yield impact.unknown_reason, _NONE, (*at, "impacts", code, option_id, "unknown_reason")
    for talk in each.talks:
        yield talk.weight_reason, _NONE, (*at, "hearings", talk.id, "weight_reason")
    for apart in each.separations:
        path = ("options", each.chosen.id if each.chosen else "", "separations", apart.id)
        yield apart.contact_plan, _NONE, (*path, "contact_plan")
        yield apart.alternative_tried, _NONE, (*path, "alternative_tried")
    for part, names in _OF_CHILD.items():
        for name in names:
            helps = method.weighing.help_texts(name) if part == "weighing" else _NONE
            yield getattr(getattr(child, part), name), helps, (*at, part, name)


def _of_step_2(case: CaseIndex) -> Iterator[Measured]:
    for interest in case.interests.values():
        kind = case.method.interests.get(interest.code)
        helps = kind.help_texts if kind else _NONE
        for name in ("concrete", "if_followed"):
            yield getattr(interest, name), helps, ("interests", interest.id, name)
    for ground in case.assessment.refusal_grounds:
        known = case.method.refusal_grounds.get(ground.code)
        helps = frozenset({known.says, known.asks}) if known else _NONE
        for name in ("substantive_test", "hardship_test", "blame_on_child"):
            yield getattr(ground, name), helps, ("refusal_grounds", ground.id, name)
    for view in case.assessment.parent_views:
        for name in ("content", "reply", "not_asked_reason"):
            yield getattr(view, name), _NONE, ("parent_views", view.id, name)


def _of_step_3(case: CaseIndex) -> Iterator[Measured]:
    for name in _OF_BALANCE:
        yield getattr(case.assessment.balance, name), case.method.weighing.help_texts(name), ("balance", name)


def _of_the_rest(case: CaseIndex) -> Iterator[Measured]:
    for row in case.assessment.consultations if case.group else ():
        for name in ("composition", "said", "used"):
            yield getattr(row, name), _NONE, ("consultations", row.id, name)
    for name in ("outlook", "sleeping_place"):
        yield getattr(case.assessment.decision, name), _NONE, ("decision", name)
    for fact in case.facts.values():
        for name in ("conclusion", "conclusion_reason"):
            yield getattr(fact, name), _NONE, ("facts", fact.id, name)
    for override in case.assessment.overrides:
        yield override.reason, _NONE, ("overrides", override.id, "reason")
