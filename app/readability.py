"""Knows how hard a Dutch text reads: words, sentences, syllables, hard words and phrases from elsewhere."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

EXPLAINS = ("betekent", "heet", "dat is", "is een")
# From the youngest reader up; «nooit» lies beyond all of them.
_READERS = {"L1": 1, "L2": 2, "L3": 3, "L4": 4, "L5": 5, "ouder": 6, "nooit": 7}

_WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+)*")
_E_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_WEB = r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|net|eu|info)\b(?:/\S*)?"
_ADDRESS = re.compile(f"{_E_MAIL}|{_WEB}", re.IGNORECASE)
_DATE = r"\d{1,2}[-–./ ]\d{1,2}[-–./ ]\d{4}"
_PHONE = re.compile(rf"(?<![\d-])(?!{_DATE})(?:\+31|0)(?:[ –-]*\d){{7,}}")
_MOST_WORDS_IN_CONTACT = 15

_STOP = re.compile(r"(?P<mark>[.!?…]+)(?P<closed>[»”\"’')\]]*)(?=\s|$)")
_ENDS_LINE = re.compile(r"[.!?…:;,][»”\"’')\]]*$")
_FULL_LINE = 60  # characters: only a line this long can have been broken off by a margin
# After these a name or number follows, so that the full stop never ends the sentence.
_TITLES = frozenset(("art", "bijv", "bv", "dhr", "dr", "drs", "mevr", "mr", "mw", "nr", "nrs", "prof", "tel"))
# These may end a sentence: they do when a capital follows.
_MONTHS = ("jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec")
_SHORTENED = frozenset(("ca", "enz", "etc", "evt", "excl", "incl", "jl", "max", "min", "resp", *_MONTHS))

# F.6: these letters together are one syllable; any other vowel is one. A y before a vowel is a consonant.
_NUCLEUS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ou|au|ai|oi|ij|[aeou]y(?![aeiou])|[aeiou]|y(?![aeiou])"
)
# Loan words that are not said as they are written. «|» parts two syllables.
_SAID = (
    (re.compile("qu"), "kw"),
    (re.compile("eum(?=s?$)|(?<=mus)eum"), "e|um"),
    (re.compile("(?<!mil)ieu(?=s|z)"), "i|eu"),
    (re.compile("(?<=bur|niv|cad)eau"), "oo"),
    (re.compile("(?<=s)tation"), "tasjon"),
    (re.compile("intake"), "inteek"),
    (re.compile("(on|off)line"), r"\1lain"),
    (re.compile("site(?=s?$)"), "sait"),
    (re.compile("team"), "tiem"),
    (re.compile("coach"), "kootsj"),
)


class HardWord(Protocol):
    """A word of F.7 with its forms and the first age group that may read it unexplained («nooit»: none)."""

    @property
    def word(self) -> str: ...
    @property
    def forms(self) -> Sequence[str]: ...
    @property
    def from_group(self) -> str: ...
    @property
    def explanation_suffices(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading figures of a text; sentence lengths are in words, `score` is the one of Flesch-Douma."""

    words: int
    sentences: int
    words_per_sentence: float
    longest_sentence: int
    score: float


def measure(text: str) -> Reading:
    """The reading figures of F.6, leaving out contact lines, web addresses, phone numbers and numerals."""
    lengths = [len(_counted(sentence)) for sentence in sentences(text)]
    mean = sum(lengths) / len(lengths) if lengths else 0.0
    return Reading(sum(lengths), len(lengths), mean, max(lengths, default=0), flesch_douma(text))


def flesch_douma(text: str) -> float:
    """206,84 − 77 × syllables per word − 0,93 × words per sentence (Douma; method F.6). Higher reads easier.

    A text without words gives 206.84: there is nothing in it to find hard.
    """
    found = words(text)
    if not found:
        return 206.84
    per_word = sum(map(syllables, found)) / len(found)
    return 206.84 - 77 * per_word - 0.93 * len(found) / len(sentences(text))


def words(text: str) -> tuple[str, ...]:
    """The words of a text, names too. What has no letter (14, 10:00, € 3.150) is no word."""
    return _counted(_without_contacts(text))


@lru_cache(maxsize=1024)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences that hold a word. Headings and list items on a line of their own are sentences too."""
    pieces = (piece for line in _lines(_without_contacts(text)) for piece in _split(line))
    return tuple(piece for piece in pieces if _counted(piece))


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """The number of syllables by the rule of F.6, at least one. A trema begins a new syllable."""
    said = _plain_letters(word)
    for written, sound in _SAID:
        said = written.sub(sound, said)
    return max(1, len(_NUCLEUS.findall(said)))


def unexplained_hard_words(
    text: str, hard_words: Iterable[HardWord], group: str, explains: Sequence[str] = EXPLAINS
) -> tuple[str, ...]:
    """The hard words (F.7) that this group (L1-L5 or «ouder») meets without an explanation in the text.

    Explained is: the same or the next sentence holds one of `explains`, or a line of the text gives the word
    its meaning («bezwaar: een brief …»). Where an explanation does not suffice, any use counts.
    Raises KeyError for an unknown group.
    """
    said = sentences(text)
    return tuple(
        hard.word
        for hard in hard_words
        if _is_below(group, hard.from_group)
        and any(_holds(sentence, hard.forms) for sentence in said)
        and not (hard.explanation_suffices and _is_explained(text, said, hard.forms, explains))
    )


def found_terms(text: str, terms: Iterable[str], allowed: Iterable[str] = ()) -> tuple[str, ...]:
    """The terms that occur in the text as whole words, in their own order; phrases of `allowed` do not count.

    A trailing * makes a stem («schaars*»); a term without letters («€») matches wherever it stands.
    """
    for phrase in allowed:
        text = _pattern(phrase).sub(" … ", text)
    return tuple(term for term in terms if _pattern(term).search(text))


def says_only(text: str, terms: Iterable[str]) -> bool:
    """Whether a text holds no other words than these; an empty text and a bare «?» do not either."""
    return {word.casefold() for word in words(text)} <= set(terms)


def shared_run(a: str, b: str, n: int = 5) -> bool:
    """Whether `n` or more successive words of `b` stand in `a` too, whatever the capitals and punctuation."""
    in_a, in_b = _runs(a, n), _runs(b, n)
    return not set(in_a).isdisjoint(in_b)


def _counted(plain: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(plain) if any(map(str.isalpha, word)))


def _without_contacts(text: str) -> str:
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join(_ADDRESS.sub(" ", line) for line in lines if not _is_contact(line))


def _is_contact(line: str) -> bool:
    """A short line with a phone number or address that is no sentence, as in the block of contacts."""
    if _ENDS_LINE.search(line.rstrip()) or not (_ADDRESS.search(line) or _PHONE.search(line)):
        return False
    return len(_WORD.findall(line)) <= _MOST_WORDS_IN_CONTACT


def _lines(text: str) -> Iterator[str]:
    """The lines of a text; one that was broken off by a margin is joined to the next."""
    line = ""
    for following in map(str.strip, text.splitlines()):
        broken_off = len(line) >= _FULL_LINE and not re.search(r"[.!?…:]$", line)
        if broken_off and following[:1].islower():
            line = f"{line} {following}"
        else:
            yield line
            line = following
    yield line


def _split(line: str) -> Iterator[str]:
    begin = 0
    for stop in _STOP.finditer(line):
        if _ends_sentence(line[begin : stop.start()], stop, line[stop.end() :].lstrip()):
            yield line[begin : stop.end()].strip()
            begin = stop.end()
    yield line[begin:].strip()


def _ends_sentence(before: str, stop: re.Match[str], after: str) -> bool:
    """Whether this mark ends the sentence: not after «dhr.» or «S.» (Kok), nor in «Kom je?» vroeg hij."""
    last = before.split()[-1].lstrip("«“\"‘'([") if before.split() else ""
    opening = after.lstrip("«“\"‘’'([")[:1]
    if stop["mark"] == "." and after:
        if last.lower() in _TITLES or (len(last) == 1 and last.isupper() and opening.isupper()):
            return False
        if last.lower() in _SHORTENED or "." in last:
            return opening.isupper()
    return not ((stop["closed"] or stop["mark"] in ("…", "...")) and opening.islower())


def _plain_letters(word: str) -> str:
    """Lower case without accents; a letter with a trema gets a break before it."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    marked = re.sub("(.)\u0308", r"|\1", decomposed)
    return "".join(letter for letter in marked if not unicodedata.combining(letter))


def _is_below(group: str, from_group: str) -> bool:
    return _READERS[group] < _READERS[from_group]


def _holds(sentence: str, forms: Iterable[str]) -> bool:
    return any(_pattern(form).search(sentence) for form in forms)


def _is_explained(text: str, said: Sequence[str], forms: Sequence[str], explains: Sequence[str]) -> bool:
    in_pairs = zip(said, (*said[1:], ""), strict=True)
    if any(_holds(one, forms) and (_holds(one, explains) or _holds(two, explains)) for one, two in in_pairs):
        return True
    meaning = r"[ \t]*(?:[:=]|[ \t][–—-])[ \t]*\S"
    return any(re.search(rf"(?im)^\W*{_source(form)}{meaning}", text) for form in forms)


def _source(term: str) -> str:
    """The expression for a term: any white space between its words, * at its end for any ending."""
    stem = term.removesuffix("*")
    source = r"\s+".join(map(re.escape, stem.split()))
    if not any(map(str.isalnum, stem)):
        return source
    return rf"(?<!\w){source}" + (r"\w*" if term.endswith("*") else "") + r"(?!\w)"


@lru_cache(maxsize=1024)
def _pattern(term: str) -> re.Pattern[str]:
    """Capitals make no difference, save in a name: «Veilig Thuis» is not what «kom veilig thuis» says."""
    parts = term.split()
    is_name = len(parts) > 1 and all(part[0].isupper() for part in parts)
    return re.compile(_source(term), re.NOFLAG if is_name else re.IGNORECASE)


def _runs(text: str, n: int) -> list[tuple[str, ...]]:
    plain = unicodedata.normalize("NFC", text).casefold()
    found = [re.sub(r"\W", "", word) for word in _WORD.findall(plain)]
    return [tuple(found[at : at + n]) for at in range(len(found) - n + 1)]
