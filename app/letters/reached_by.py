"""Knows the telephone numbers and e-mail addresses in a text, however they are spaced."""

import re
from functools import lru_cache

from app.letters.in_text import Span

_WAY = re.compile(r"[\w.+-]+@[\w-]+\.\w[\w.-]*\w|\+?\(?\d[\d ()-]{6,}\d")
_OWN_PART = 8
"""Digits: the end of a Dutch number, the same with 0, +31 or 0031 before it."""


@lru_cache(maxsize=512)
def ways_said(text: str) -> tuple[tuple[str, Span], ...]:
    """Each number or address with its place, in a form by which the same one is recognised."""
    return tuple((_form(match[0]), Span(*match.span(), match[0])) for match in _WAY.finditer(text))


def _form(said: str) -> str:
    return said.casefold() if "@" in said else re.sub(r"\D", "", said)[-_OWN_PART:]
