"""Knows what to say at a place in a letter: a long sentence, a hard word with another one, and what does not agree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.days import long_day
from app.letters.agreement import Difference
from app.letters.in_text import places_of, spans
from app.method import HardWord, Method
from app.readability import found_terms, unexplained_hard_words, words
from resources.language import in_language, tr

_PASSIVE = re.compile(
    r"\b(?:word|wordt|worden|werd|werden)\b(?:\W+\w+){0,6}?\W+(?:ge\w{2,}|(?:be|ver|ont|her)\w{3,})(?:d|t|en)\b"
    r"|\b(?:ge\w{2,}|(?:be|ver|ont|her)\w{3,})(?:d|t|en)\W+(?:word|wordt|worden|werd|werden)\b",
    re.IGNORECASE,
)
_NO_PARTICIPLES = ("geen", "genoeg", "gemeente", "geld", "gezin", "gesprek", "bent", "vertel")


@dataclass(frozen=True)
class Note:
    """Something at a place in a text: from `start` up to `end`, what it is, what to say, and other words for it."""

    what: str
    start: int
    end: int
    message: str
    offers: tuple[str, ...] = ()


def notes_on(text: str, group: str, method: Method, found: Sequence[Difference] = ()) -> tuple[Note, ...]:
    """Everything to say about a text for this group (L1-L5 or «ouder»), in the order of the text; never a blockade.

    `found` is what differs from the file, as `app.letters.agreement` finds it.
    """
    notes = [*_differing(found, method), *_hard(text, group, method), *_long(text, group, method)]
    notes += [*_terms(text, method), *_passive(text, method)]
    return tuple(sorted(notes, key=lambda each: (each.start, each.end)))


def _differing(found: Sequence[Difference], method: Method) -> Iterator[Note]:
    for each in found:
        with in_language(method.language):  # what is offered goes into the letter
            right = long_day(each.day) or each.expected
        offers = (right,) if each.what in ("laatste_dag", "heroverweging", "aanhef") and right else ()
        yield Note(each.what, each.start, each.end, tr(method.letters.notes[each.what], woorden=right), offers)


def _hard(text: str, group: str, method: Method) -> Iterator[Note]:
    if not group:
        return
    known = method.words
    unexplained = unexplained_hard_words(text, known.hard_words, group, known.explains)
    for hard in (each for each in known.hard_words if each.word in unexplained):
        yield from _of_word(text, hard, method)


def _of_word(text: str, hard: HardWord, method: Method) -> Iterator[Note]:
    message = tr(method.letters.notes["moeilijk"], woorden=f"«{hard.child_words}»")
    for form in hard.forms:
        for place in places_of(text, form):
            yield Note("moeilijk", place.start, place.end, message, (hard.child_words,))


def _long(text: str, group: str, method: Method) -> Iterator[Note]:
    limit = method.explanation.reading.get(group)
    if limit is None:
        return
    for each in spans(text):
        if (count := len(words(each.text))) > limit.longest_sentence:
            message = tr(method.letters.notes["lang"], aantal=count, grens=limit.longest_sentence)
            yield Note("lang", each.start, each.end, message)


def _terms(text: str, method: Method) -> Iterator[Note]:
    known = method.words
    for what, terms, allowed in (("privacy", known.privacy, ()), ("verwijt", known.blame, known.blame_allowed)):
        for term in found_terms(text, terms, allowed):
            for place in _places(text, term):
                yield Note(what, place[0], place[1], tr(method.letters.notes[what]))


def _places(text: str, term: str) -> Iterator[tuple[int, int]]:
    if any(map(str.isalpha, term)):
        yield from ((each.start, each.end) for each in places_of(text, term))
    else:
        yield from (match.span() for match in re.finditer(re.escape(term), text))


def _passive(text: str, method: Method) -> Iterator[Note]:
    for match in _PASSIVE.finditer(text):
        last = match[0].split()[-1].casefold()
        if not last.startswith(_NO_PARTICIPLES) and "." not in match[0]:
            yield Note("lijdend", *match.span(), tr(method.letters.notes["lijdend"]))
