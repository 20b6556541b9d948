"""Knows where a letter says something else than the decision: days, names, outcome, option, last day (BR-01 … 03)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal

from app.letters.child import BLOCKS
from app.letters.days_said import WEEKDAYS, DaySaid, days_said
from app.letters.in_text import Span, capitals, holds, spans
from app.letters.known import Known
from app.letters.reached_by import ways_said
from app.method import Method

What = Literal[
    "dag", "weekdag", "laatste_dag", "laatste_dag_ontbreekt", "heroverweging", "naam", "afgeschermd", "aanhef",
    "uitkomst", "optie", "gehoord",
]  # fmt: skip

_GRANTED = frozenset({"verlenen", "verlenen_voorwaarden"})
_REFUSED = frozenset({"weigeren"})
_ENDED = frozenset({"beeindigen", "ontruimen", "sluiten"})
_GREETING = re.compile(
    r"\A\s*(?:Dag|Beste|Lieve|Hoi|Hallo|Hai)\s+(?:(?:lieve|beste|daar)\s+)?(?P<name>[^\W\d_][\w'’-]*)", re.IGNORECASE
)
_TITLED = re.compile(r"\b(?:juf|meester|mevrouw|meneer|mentor|dokter|dr\.|mw\.|dhr\.)\s+$", re.IGNORECASE)
_SIGNED = re.compile(r"\b(?:groet|groetjes|groeten)\b[^.!?]{0,40}\Z", re.IGNORECASE)
_CONTEST = ("bezwaar*", "beroep", "brief sturen", "brief stuurt", "stuur de brief", "laatste dag", "klaag*")
_REVIEW = (
    "kijken we samen", "kijken we weer", "kijken we opnieuw", "kijken we of", "kijken wij opnieuw", "kijk ik of",
    "opnieuw kijken", "opnieuw bekijken",
)  # fmt: skip
_FIRST = 5
"""Sentences: what was decided stands at the begin of a letter."""


@dataclass(frozen=True)
class Difference:
    """One thing in a letter that does not agree: where, which words, and what the file says («» for nothing)."""

    what: What
    start: int
    end: int
    said: str
    expected: str = ""
    day: date | None = None


def missing_blocks(text: str, method: Method) -> tuple[str, ...]:
    """The blocks K1 … K8 of which nothing stands in a letter, known by the words of the method."""
    said = [each.text for each in spans(text)]
    marks = method.letters.marks
    return tuple(each for each in BLOCKS if not any(holds(sentence, marks[each]) for sentence in said))


def differences(text: str, name: str, known: Known, method: Method) -> tuple[Difference, ...]:
    """What a letter says otherwise than the file; `name` is how the child is called, empty for a letter to a parent."""
    found = [*_last_day(text, known), *_days(text, known, bool(known.last_day)), *_greeting(text, name)]
    found += [*_names(text, known, name), *_ways(text, known)]
    found += [*_outcome(text, known, method), *_option(text, known, method)]
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def told_back(text: str, said: Iterable[str]) -> tuple[Difference, ...]:
    """The first sentence that gives a child back its words, by the words `said`; for a child that was not heard."""
    found = (each for each in spans(text) if holds(each.text, said))
    return tuple(Difference("gehoord", each.start, each.end, each.text) for each in islice(found, 1))


def differences_of_note(text: str, known: Known) -> tuple[Difference, ...]:
    """The same of a text beside a letter, which need not say what was decided: its days and names."""
    found = [*_days(text, known, False), *_names(text, known, ""), *_ways(text, known)]
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


# --- Days -------------------------------------------------------------------------------------------------------


def _last_day(text: str, known: Known) -> Iterator[Difference]:
    """The last day to contest, in the sentences that speak of it and those after them (BR-02)."""
    if known.last_day is None:
        return
    about = _about_contest(text)
    if not about:
        return
    said = [day for day in days_said(text) if _within(day, about)]
    if any(day.is_day(known.last_day) for day in said):
        for day in said:
            if not any(day.is_day(each) for each in known.last_days) and not known.knows(day):
                yield _other_day("laatste_dag", day, text, known.last_day)
    elif said:
        yield _other_day("laatste_dag", said[0], text, known.last_day)
    else:
        first = about[0]
        yield Difference("laatste_dag_ontbreekt", first.start, first.end, first.text, day=known.last_day)


def _about_contest(text: str) -> list[Span]:
    """From the first sentence about not agreeing to the one after the last that speaks of a letter or objection."""
    said = spans(text)
    begins = [at for at, each in enumerate(said) if holds(each.text, ("niet eens", "niet mee eens", "niet fijn"))]
    ways = [at for at, each in enumerate(said) if holds(each.text, _CONTEST)]
    if not begins and not ways:
        return []
    first, last = min([*begins, *ways]), max([*begins, *ways])
    return list(said[first : last + 2])


def _within(day: DaySaid, about: list[Span]) -> bool:
    return any(each.start <= day.start < each.end for each in about)


def _days(text: str, known: Known, tells_last_day: bool) -> Iterator[Difference]:
    about = _about_contest(text) if tells_last_day else []
    for day in days_said(text):
        sentence = next((each for each in spans(text) if each.start <= day.start < each.end), None)
        is_review = sentence is not None and holds(sentence.text, _REVIEW)
        if is_review and known.review_on and not day.is_day(known.review_on):
            yield _other_day("heroverweging", day, text, known.review_on)
        elif not known.knows(day) and not _within(day, about):
            yield Difference("dag", day.start, day.end, text[day.start : day.end])
        elif day.weekday and (right := _weekday(day, known)) not in ("", day.weekday):
            yield Difference("weekdag", day.start, day.end, text[day.start : day.end], right)


def _weekday(day: DaySaid, known: Known) -> str:
    """On which weekday this day falls, by the year in the file; empty where the file leaves the year open."""
    years = {year for number, month, year in known.days if (number, month) == (day.day, day.month)} - {None}
    years = {day.year} if day.year else years
    falls = set()
    for year in years:
        try:
            falls.add(WEEKDAYS[date(int(year or 0), day.month, day.day).weekday()])
        except ValueError:
            continue
    return day.weekday if day.weekday in falls else next(iter(sorted(falls)), "")


def _other_day(what: What, day: DaySaid, text: str, right: date) -> Difference:
    return Difference(what, day.start, day.end, text[day.start : day.end], day=right)


# --- Names ------------------------------------------------------------------------------------------------------


def _greeting(text: str, name: str) -> Iterator[Difference]:
    match = _GREETING.search(text)
    if match and name and match["name"].casefold() != name.split()[0].casefold():
        yield Difference("aanhef", *match.span("name"), match["name"], name)


def _names(text: str, known: Known, name: str) -> Iterator[Difference]:
    """A name that stands nowhere in the file, or only where a reader of this letter may not look."""
    greeting = _GREETING.search(text)
    at_greeting = greeting.start("name") if greeting and name else -1
    for span, begins in capitals(text):
        word = span.text.casefold()
        if span.start == at_greeting or _is_known(word, known.names) or _needs_no_file(text, span):
            continue
        if _is_known(word, known.kept) and (not begins or _is_known(word, known.certain)):
            yield Difference("afgeschermd", span.start, span.end, span.text)
        elif not begins:
            yield Difference("naam", span.start, span.end, span.text)


def _ways(text: str, known: Known) -> Iterator[Difference]:
    """A telephone number or e-mail address of somebody else: only who decides reads those."""
    for way, span in ways_said(text):
        if way in known.reached_by:
            yield Difference("afgeschermd", span.start, span.end, span.text)


def _needs_no_file(text: str, span: Span) -> bool:
    """Whether this is how somebody of a school or practice is called, or who signs the letter."""
    before = text[: span.start]
    return bool(_TITLED.search(before) or _SIGNED.search(before))


def _is_known(word: str, names: frozenset[str]) -> bool:
    """Also in the genitive: Mirtes, Bas', Ewa's."""
    bare = re.split("['’]", word)[0]
    return word in names or bare in names or bare.removesuffix("s") in names


# --- What was decided -------------------------------------------------------------------------------------------


def _outcome(text: str, known: Known, method: Method) -> Iterator[Difference]:
    words = method.letters.outcome_words
    begin = (each for each in spans(text)[: _FIRST + 1] if not each.text.endswith("?"))
    told = [each for each in begin if holds(each.text, words.decided)]
    if not told:
        return
    first = told[0]
    says_no = holds(first.text, words.no)
    if known.outcome in _GRANTED and says_no:
        yield Difference("uitkomst", first.start, first.end, first.text)
    if known.outcome in _REFUSED and not any(holds(each.text, words.no) for each in told):
        yield Difference("uitkomst", first.start, first.end, first.text)
    if known.outcome in _ENDED and holds(first.text, words.yes):
        yield Difference("uitkomst", first.start, first.end, first.text)


def _option(text: str, known: Known, method: Method) -> Iterator[Difference]:
    """A word of an option that was not chosen, in a sentence that tells what was decided."""
    for each in spans(text)[: _FIRST + 1]:
        if not holds(each.text, method.letters.outcome_words.decided):
            continue
        for match in re.finditer(r"[^\W\d_]+", text[each.start : each.end]):
            if match[0].casefold() in known.other_options:
                start = each.start + match.start()
                yield Difference("optie", start, start + len(match[0]), match[0])
