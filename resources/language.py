"""Knows in which language words are said: every text is written in Dutch in the code and looked up where it is shown.

The Dutch text is its own key. `resources/translations/en.ts` holds the English, in the file format of Qt Linguist.
What is put on paper follows the language of the decision and not that of the screen: see `in_language`.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

DUTCH, ENGLISH = "nl", "en"
LANGUAGES = (DUTCH, ENGLISH)

_here: ContextVar[str] = ContextVar("the language of what is being made now", default="")
_screen = [DUTCH]  # set once at the start, before a word of the interface is read; all threads say the same


def speak(language: str) -> None:
    """Let the whole interface say its words in this language from now on; KeyError for a language that is not known."""
    _words_in(language)
    _screen[0] = language


def language() -> str:
    """The language in which words are said here and now: `nl` or `en`."""
    return _here.get() or _screen[0]


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Say every word in this language while a paper is made, whatever the screen speaks; Dutch for one not known."""
    token = _here.set(language if language in LANGUAGES else DUTCH)
    try:
        yield
    finally:
        _here.reset(token)


def tr(text: str, **values: object) -> str:
    """A text in the language spoken here, with the values in its {places}; Dutch where nobody translated it."""
    words = _words_in(language())
    said = words.get(text, text) if words else text
    return said.format(**values) if values else said


def later(text: str) -> str:
    """A Dutch text that is kept as it is and only said where it is shown: this marks it for who translates."""
    return text


def tr_all(labels: Mapping[str, str]) -> dict[str, str]:
    """The same labels in the language spoken here."""
    return {code: tr(label) for code, label in labels.items()}


@cache
def _words_in(language: str) -> Mapping[str, str]:
    """Per Dutch text the words of a language; empty for Dutch."""
    if language == DUTCH:
        return {}
    if language not in LANGUAGES:
        raise KeyError(language)
    from importlib.resources import files  # who speaks Dutch does not wait for these
    from xml.etree import ElementTree

    source = files("resources").joinpath("translations", f"{language}.ts").read_bytes()
    messages = ElementTree.fromstring(source).iter("message")
    return {each.findtext("source", ""): said for each in messages if (said := each.findtext("translation"))}
