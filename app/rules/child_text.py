"""Step 4, the texts for child and parent: readable, without blame, and giving nothing away (MT-38)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.fields import Field, of_child
from app.method import HardWord
from app.readability import Reading, found_terms, measure, shared_run, unexplained_hard_words
from app.rules.case_index import CaseIndex, ChildIndex, listed
from app.rules.hit import Hit, Say, say
from app.rules.withheld import withheld_texts, words_are_withheld
from models.people import Person
from resources.language import tr

NEEDS_DRAWING = "L2"
"""The age group whose explanation comes with a drawing (method F.4)."""

_SAID = "vertelde|zei|schreef|tekende|wilde|vond"
_TOLD = re.compile(rf"\b(?:jij|je)\s+(?:{_SAID})\b|\b(?:{_SAID})\s+(?:jij|je)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Hidden:
    """The texts of the file that one parent may not know."""

    parent: Person
    texts: tuple[str, ...]


def texts_are_fit_for_their_readers(case: CaseIndex) -> Iterator[Hit]:
    """MT-38: reading figures, hard words, privacy, blame and what is withheld (W); long sentences, drawing (H)."""
    hidden = [_Hidden(parent, withheld_texts(case, parent)) for parent in case.parents]
    for each in case.children:
        warned, hinted = list(_warnings(case, each, hidden)), list(_hints(case, each))
        for level, found in (("W", warned), ("H", hinted)):
            if found:
                fields = tuple(dict.fromkeys(field for field, _ in found))
                yield Hit(tuple(said for _, said in found), fields, each.child, level)


def _warnings(case: CaseIndex, each: ChildIndex, hidden: list[_Hidden]) -> Iterator[tuple[Field, Say]]:
    explanation = each.child.explanation
    if explanation.child_text.strip():
        field = of_child(each.child, "explanation", "child_text")
        said = _language(case, explanation.child_text, each.group, "")
        yield from ((field, one) for one in (*said, *_given_away_to_parents(case, each, hidden)))
    if explanation.parent_text.strip():
        field = of_child(each.child, "explanation", "parent_text")
        said = _language(case, explanation.parent_text, "ouder", "ouder_")
        yield from ((field, one) for one in (*said, *_given_away_to_reader(case, explanation.parent_text, hidden)))


def _language(case: CaseIndex, text: str, group: str, prefix: str) -> Iterator[Say]:
    words = case.method.words
    hard = _unexplained(text, _occurring(text, words.hard_words), group, words.explains) if group else ()
    figures = _too_hard(case, text, group)
    if figures:
        yield say(f"{prefix}lezen", *figures)
    private = _found(text, words.privacy)
    blame = _found(text, words.blame, words.blame_allowed)
    for key, found in (("woorden", hard), ("privacy", private), ("verwijt", blame)):
        if found:
            yield say(f"{prefix}{key}", woorden=listed([f"«{word}»" for word in found]))


def _occurring(text: str, words: tuple[HardWord, ...]) -> tuple[HardWord, ...]:
    """The words of which a form stands in the text at all; it spares nearly all of the slow search."""
    plain = " ".join(text.casefold().split())
    return tuple(word for word in words if any(form.casefold() in plain for form in word.forms))


def _too_hard(case: CaseIndex, text: str, group: str) -> tuple[str, ...]:
    """The figures of F.6 that the text does not meet; the youngest have none."""
    limit = case.method.explanation.reading.get(group)
    if limit is None:
        return ()
    figures = _measured(text)
    missed = {
        "gemiddelde": round(figures.words_per_sentence, 1) > limit.mean_sentence,
        "score": round(figures.score, 1) < limit.score,
        "lengte": figures.words > limit.most_words,
    }
    return tuple(name for name, is_missed in missed.items() if is_missed)


def _given_away_to_parents(case: CaseIndex, each: ChildIndex, hidden: list[_Hidden]) -> Iterator[Say]:
    """What a child's letter gives away: any parent can read it (method F.2)."""
    text = each.child.explanation.child_text
    read = [one.parent for one in hidden if _quotes(text, one.texts)]
    told = [one.parent for one in hidden if words_are_withheld(case, each, one.parent)]
    if read:
        yield say("afgeschermd", geadresseerde=_named(read))
    if told and _TOLD.search(text):
        yield say("k3_neutraal", geadresseerde=_named(told))


def _given_away_to_reader(case: CaseIndex, text: str, hidden: list[_Hidden]) -> Iterator[Say]:
    """What a parent's text gives away to a parent it is for: an addressee, else whoever has authority."""
    addressed = [one for one in hidden if one.parent in case.addressees]
    readers = addressed or [one for one in hidden if one.parent.role == "ouder_gezag"]
    read = [one.parent for one in readers if _quotes(text, one.texts)]
    if read:
        yield say("ouder_afgeschermd", geadresseerde=_named(read))


@lru_cache(maxsize=256)
def _quotes(text: str, hidden: tuple[str, ...]) -> bool:
    return any(shared_run(text, each) for each in hidden)


# These are remembered, because reading a letter is slow and all letters but one are as at the keystroke before.
_measured = lru_cache(maxsize=256)(measure)
_found = lru_cache(maxsize=1024)(found_terms)
_unexplained = lru_cache(maxsize=256)(unexplained_hard_words)


def _named(persons: list[Person]) -> str:
    return listed([each.name or tr("een ouder") for each in persons])


def _hints(case: CaseIndex, each: ChildIndex) -> Iterator[tuple[Field, Say]]:
    explanation = each.child.explanation
    texts = ((explanation.child_text, each.group, "child_text", "te_lang"),
             (explanation.parent_text, "ouder", "parent_text", "ouder_te_lang"))  # fmt: skip
    for text, group, column, key in texts:
        if text.strip() and _has_a_long_sentence(case, _measured(text), group):
            yield of_child(each.child, "explanation", column), say(key)
    has_text = any(text.strip() for text, *_ in texts)
    if has_text and each.group == NEEDS_DRAWING and not explanation.drawing:
        yield of_child(each.child, "explanation", "drawing"), say("tekening")


def _has_a_long_sentence(case: CaseIndex, figures: Reading, group: str) -> bool:
    limit = case.method.explanation.reading.get(group)
    return limit is not None and figures.longest_sentence > limit.longest_sentence
