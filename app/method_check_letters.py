"""Whether the sentences for letters are complete: each for every age group, with no place that nobody fills."""

from __future__ import annotations

from collections.abc import Collection
from string import Formatter
from typing import TYPE_CHECKING

from app.method_check_talk import drawing_names
from app.method_reader import MethodError
from app.method_references import complete, refer

if TYPE_CHECKING:
    from app.method import Method

_FILE = "letters.toml"
_GROUPS = ("L2", "L3", "L4", "L5")
_NO_LETTERS = "BT-09"
"""A rule for a group is told in a version of the rule, not in letters (method A.14)."""

SENTENCES = {
    "greeting": "naam", "decided": "zin wie wat", "refused": "wie ding", "ended": "einde zin wie stopt", "waits": "wie",
    "advised": "wat zin", "advised_to_leave": "", "planned_to_leave": "", "family_sleeps": "plek",
    "child_sleeps": "plek", "sibling_sleeps": "kind plek", "planned": "wat", "planned_end": "stopt zin",
    "planned_refusal": "ding", "planned_advice": "wat",
    "reason": "", "starts_in_nights": "nachten dag", "starts": "dag", "started": "dag",
    "lasts": "dag", "then_again": "", "together": "namen", "with_family": "",
    "family_sleeps_until": "plek dag", "same_place": "", "place_unsaid": "", "nothing_changes_yet": "",
    "new_place_unknown": "", "child_apart": "", "apart_until": "dag", "will_count": "",
    "sibling_apart": "kind", "said": "woorden",
    "wrote": "woorden", "played": "", "talked": "", "cards": "kaartjes", "seen": "", "weight_leidend": "",
    "weight_zwaar": "", "weight_mede_bepalend": "", "weight_beperkt": "", "fits": "", "fits_advice": "",
    "rather_else": "", "not_followed": "", "declined": "", "not_yet_heard": "", "not_yet_heard_on": "dag",
    "thought_of": "", "not_your_fault": "", "explained_on": "dag", "explained_at": "dag plek",
    "explained": "", "measures": "", "disagree": "",
    "objection": "Ouder ouder dag", "objection_no_day": "Ouder ouder", "other_remedy": "Ouder ouder dag",
    "other_remedy_no_day": "Ouder ouder", "disagree_advice": "", "talk_to": "",
    "review": "dag", "no_review": "",
}  # fmt: skip
"""The sentences that a letter to a child is composed of, each with the places that are filled in it."""

PARENTS = {
    "greeting": "naam", "decided": "", "advised": "", "advice_only": "", "starts": "dag", "lasts": "dag",
    "runs": "begin eind", "sleeps": "",
    "provisional": "dag", "child": "kind", "weighed": "kind", "heard": "kind",
    "seen": "kind", "not_yet_heard": "kind", "measures": "kind", "others": "",
    "others_lead": "", "next": "", "told": "", "told_apart": "",
    "explained_on": "wie kind dag", "explained": "wie kind",
    "not_asked": "kind",
    "review": "dag", "disagree": "", "objection": "dag adres", "objection_no_address": "dag",
    "court": "middel dag adres", "court_no_address": "middel dag", "no_day": "middel", "urgent": "adres",
    "urgent_no_address": "", "complaint": "adres", "complaint_no_address": "", "help": "", "help_lead": "",
    "contact": "", "contact_person": "wie", "contact_phone": "nummer", "contact_plain": "",
}  # fmt: skip
"""The same for a letter to a parent."""

NOTES = {
    "lang": "aantal grens", "moeilijk": "woorden", "lijdend": "", "privacy": "", "verwijt": "", "dag": "",
    "weekdag": "woorden", "laatste_dag": "woorden", "laatste_dag_ontbreekt": "woorden", "heroverweging": "woorden",
    "naam": "", "afgeschermd": "", "aanhef": "woorden", "uitkomst": "", "optie": "", "grenzen": "",
    "gehoord": "", "grenzen_ouder": "",
}  # fmt: skip
"""What can be said at a place in a letter, with the places that are filled in it."""


def check_letters(method: Method) -> None:
    """MethodError for the first sentence, option or mark that letters count on and that is not there."""
    letters = method.letters
    kinds = [each for each in method.decision_types if each != _NO_LETTERS]
    _same("options", letters.options, method.option_types)
    for each in letters.options.values():
        refer(_FILE, each.id, "drawing", [each.drawing], drawing_names())
    _same("decisions", letters.decisions, kinds)
    _same("marks", letters.marks, [each.id for each in method.explanation.child_blocks])
    _same("elements", letters.elements, method.elements)
    _same("interests", letters.interests, method.interests)
    _same("sentences", letters.sentences, SENTENCES)
    for name, by_group in letters.sentences.items():
        _same(f"sentences.{name}", by_group, _GROUPS)
        for text in by_group.values():
            _fills(f"sentences.{name}", text, SENTENCES[name])
    _same("parent_tips", letters.parent_tips, method.age_groups)
    for text in letters.parent_tips.values():
        _fills("parent_tips", text, "kind")
    for part, known, texts in (("parents", PARENTS, letters.parents), ("notes", NOTES, letters.notes)):
        _same(part, texts, known)
        for name, text in texts.items():
            _fills(f"{part}.{name}", text, known[name])


def _same(key: str, found: Collection[str], wanted: Collection[str]) -> None:
    complete(_FILE, "", key, found, wanted)
    refer(_FILE, "", key, found, wanted)


def _fills(key: str, text: str, places: str) -> None:
    try:
        named = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError as error:
        raise MethodError(_FILE, "", f"in «{key}» staat een accolade die nergens bij hoort.") from error
    refer(_FILE, "", key, named, places.split())
