"""Knows what a letter is held against: the days, names and options that stand in the file outside the letters."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial

from app.branches import GRANTS
from app.case import PARENTS, chosen_options, remedy_days
from app.fields import value_at
from app.letters.days_said import DaySaid, days_said
from app.letters.decided import ENDS
from app.letters.facts import is_advice, last_day_to_contest
from app.letters.in_text import capitals, words_in
from app.letters.reached_by import ways_said
from app.looked_once import once
from app.method import Method, for_decisions
from app.recipients import Recipient
from app.typed_texts import calendar_days, typed_texts
from app.withholding import field_hidden, origin_hidden, place_hidden, reporter_hidden
from models.assessment import Assessment
from models.evidence import Source
from models.options import Option
from models.people import Person

_LETTERS = ("/child_text", "/explanation/parent_text")
_PLACES = ("decision/sleeping_place", "housing/", "options/", "publication/to")
_ADDRESSES = ("/contact", "/safe_contact")
_ORALLY = ("/oral_part", "/understood", "/reaction")
"""What was told by word of mouth alone, and what a child answered then."""

CHILD_LETTER = Recipient("kind")
"""Every child's letter is treated as readable by all parents (method F.2)."""

_Day = tuple[int, int, int | None]
_SAYS_LITTLE = {"ander", "andere", "anders", "blijven", "wonen", "woning", "slapen", "zelfde", "samen", "gezin", "huis"}
_GIVEN_WITHOUT_A_PLACE = ("OP-21", "OP-22")
"""Options that are granted and tell no place themselves."""
_SHORTEST = 5
"""Letters: shorter words of a title say too little to tell one option from another."""


@dataclass(frozen=True)
class Known:
    """What stands in the file, for one kind of reader of a letter.

    `names` are words that this reader may know, `kept` those that stand only where the reader may not look, `certain`
    those that are a name for certain, also where a sentence begins with them. `reached_by` are the telephone numbers
    and e-mail addresses of other people than the reader (see `ways_said`).
    """

    days: frozenset[_Day]
    names: frozenset[str]
    kept: frozenset[str]
    certain: frozenset[str]
    other_options: frozenset[str]
    last_day: date | None
    last_days: frozenset[date]
    review_on: date | None
    outcome: str
    reached_by: frozenset[str]

    def knows(self, said: DaySaid) -> bool:
        """Whether a day that is said in a letter stands somewhere in the file."""
        years = {year for day, month, year in self.days if (day, month) == (said.day, said.month)}
        return bool(years) and (said.year is None or said.year in years or None in years)


@once
def known_to(assessment: Assessment, method: Method, reader: Recipient) -> Known:
    """What a letter to this reader can agree with or differ from."""
    open_words, kept_words = _standing(assessment, method, reader)
    return Known(
        days=_days(assessment, method),
        names=frozenset(open_words),
        kept=frozenset(kept_words - open_words),
        certain=_certain(assessment) if kept_words - open_words else frozenset(),
        other_options=frozenset(_other_options(assessment, method)),
        last_day=last_day_to_contest(assessment, method),
        last_days=_last_days(assessment, method),
        review_on=assessment.balance.review_on,
        outcome=_outcome(assessment, method),
        reached_by=_reached_by(assessment, reader),
    )


def _reached_by(assessment: Assessment, reader: Recipient) -> frozenset[str]:
    """How a parent, or who lives at a secret address, is reached; that of a helper may stand in a letter."""
    others = [each for each in assessment.persons if each.id != reader.person_id]
    texts = [each.contact for each in others if each.secret_address or each.role in PARENTS]
    texts += [each.safe_contact for each in others]
    return frozenset(way for text in texts for way, _ in ways_said(text))


def _outcome(assessment: Assessment, method: Method) -> str:
    """The outcome that a letter can contradict.

    None of advice, nor where the option says another thing than the outcome does by itself: what was granted is no
    place to live, or a house ends and the family stays in it.
    """
    outcome = assessment.decision.outcome
    options = method.letters.options
    told = [options[each.kind] for each in chosen_options(assessment) if each.kind in options]
    bare = any(each.place == "geen" and each.id not in _GIVEN_WITHOUT_A_PLACE for each in told)
    stays = any(each.place == "blijft" for each in told)
    differs = (outcome in GRANTS and bare) or (outcome in ENDS and stays)
    return "" if is_advice(assessment, method) or differs else outcome


def _standing(assessment: Assessment, method: Method, reader: Recipient) -> tuple[set[str], set[str]]:
    """The words with a capital in letters that stand elsewhere too: where this reader may look, and where not.

    A word that was found is not looked for any more: the rules come here at every keystroke.
    """
    secret = place_hidden(assessment, reader)
    opened, kept = _words_of_the_method(method), set[str]()
    places = _words_of_places(assessment) - opened if secret else frozenset[str]()
    kept |= places
    sought = set(_sought(assessment)) - opened - places
    for field, text in typed_texts(assessment, partial(_holds_one, sought)):
        if _is_letter(field):
            continue
        found = _words(text) & sought
        if _is_kept(assessment, field, reader, secret):
            kept |= (_places_in(text) if field.endswith(_ADDRESSES) else _names_in(text)) & sought
        else:
            opened |= found
            sought.difference_update(found)
        if not sought:
            break
    return opened, kept


def _words_of_places(assessment: Assessment) -> frozenset[str]:
    """The names in what tells where the family is. They stay kept wherever else they were typed.

    Those of people do not, nor those of who writes and decides: these stand on every paper.
    """
    named = {part for field, text in typed_texts(assessment) if field.startswith(_PLACES) for part in _places_in(text)}
    people = [each.name for each in assessment.all_persons]
    people += [f"{each.first_name} {each.last_name} {each.called}" for each in assessment.all_children]
    people += [assessment.organisation, assessment.author, assessment.decision.decider_body]
    return frozenset(named - {word for name in people for word in words_in(name)})


def _places_in(text: str) -> set[str]:
    """The words of an address that are names: it is no sentence, so its first word can be the street."""
    named = (span for span, begins in capitals(text) if not begins or len(span.text) >= _SHORTEST)
    return {part for span in named for part in _forms(span.text)}


def _names_in(text: str) -> set[str]:
    """The words of a text that are names for certain: with a capital where no sentence begins."""
    return {part for span, begins in capitals(text) if not begins for part in _forms(span.text)}


def _holds_one(sought: set[str], text: str) -> bool:
    return not _words(text).isdisjoint(sought)


@once
def _certain(assessment: Assessment) -> frozenset[str]:
    """The words in letters that stand somewhere else as a name for certain: so at the begin of a sentence too."""
    sought = _sought(assessment)
    texts = (text for field, text in typed_texts(assessment, partial(_holds_one, set(sought))) if not _is_letter(field))
    return frozenset(part for text in texts for part in _names_in(text) if part in sought)


@once
def _sought(assessment: Assessment) -> frozenset[str]:
    capital = (span for text in _letters(assessment) for span, _ in capitals(text))
    return frozenset(part for span in capital for part in _forms(span.text))


@once
def _days(assessment: Assessment, method: Method) -> frozenset[_Day]:
    """Every day that is filled in, the last days that follow, and of days in letters those typed anywhere else."""
    filled_in = {*calendar_days(assessment), *_last_days(assessment, method)}
    days: set[_Day] = {(each.day, each.month, each.year) for each in filled_in}
    said = {(each.day, each.month) for text in _letters(assessment) for each in days_said(text)}
    if said <= {(day, month) for day, month, _ in days}:
        return frozenset(days)
    typed = (text for field, text in typed_texts(assessment, _names_a_day) if not _is_letter(field))
    return frozenset(days | {(each.day, each.month, each.year) for text in typed for each in days_said(text)})


def _names_a_day(text: str) -> bool:
    return bool(days_said(text))


@once
def _letters(assessment: Assessment) -> frozenset[str]:
    """The texts of all letters and the notes beside them."""
    texts = [each.text for each in assessment.parent_letters]
    for child in assessment.children:
        texts += [child.explanation.child_text, child.explanation.parent_text]
    return frozenset(filter(None, texts))


def _last_days(assessment: Assessment, method: Method) -> frozenset[date]:
    return frozenset(each.last_day.day for each in remedy_days(assessment, method) if each.last_day)


def _forms(word: str) -> frozenset[str]:
    """A word and what remains of it without the ending of a genitive."""
    bare = re.split("['’]", word.casefold())[0]
    return frozenset({word.casefold(), bare, bare.removesuffix("s")})


_words = lru_cache(maxsize=8192)(words_in)


def _is_letter(field: str) -> bool:
    return field.endswith(_LETTERS) or field.startswith("parent_letters/")


def _is_kept(assessment: Assessment, field: str, reader: Recipient, secret: bool) -> bool:
    if field.endswith((*_ADDRESSES, *_ORALLY)) or (secret and field.startswith(_PLACES)):
        return True
    if field.startswith(("persons/", "sources/")) and _of_a_hidden_row(assessment, field, reader):
        return True
    return not field.endswith("/parent_text") and field_hidden(assessment, field, reader)


def _of_a_hidden_row(assessment: Assessment, field: str, reader: Recipient) -> bool:
    """Whether a field belongs to who reported anonymously, or to a source whose origin stays out."""
    row = value_at(assessment, "/".join(field.split("/")[:2]))
    if isinstance(row, Person):
        return reporter_hidden(assessment, row)
    return isinstance(row, Source) and origin_hidden(row, reader)


def _words_of_the_method(method: Method) -> set[str]:
    names = (*(each.name for each in for_decisions(method).contacts), *method.letters.common_names)
    return {word for name in names for word in words_in(name)}


def _other_options(assessment: Assessment, method: Method) -> set[str]:
    """Words by which an option is known that was not chosen, and that say nothing of how one lives now."""
    chosen = chosen_options(assessment)
    others = [each for each in assessment.options if each not in chosen and not each.is_null]
    decision, housing = assessment.decision, assessment.housing
    now = (decision.summary, decision.sleeping_place, housing.description, assessment.occasion, assessment.title)
    said = {word for text in now for word in words_in(text)}
    said |= {word for each in chosen for word in _words_of(each)}
    told = (method.letters.options[each.kind] for each in chosen if each.kind in method.letters.options)
    said |= {word for each in told for word in words_in(f"{each.young} {each.older}")} | _SAYS_LITTLE
    return {word for each in others for word in words_in(each.title) if len(word) >= _SHORTEST} - said


def _words_of(option: Option) -> set[str]:
    return {word for text in (option.title, option.description, option.conditions) for word in words_in(text)}
