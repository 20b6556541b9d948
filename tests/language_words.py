"""Knows which words are of one language: those that stand in its texts and hardly or never in the other's.

The texts are those of the interface (`en.ts` holds both languages) and of the two methods.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.translation_file import translated
from resources.language import DUTCH, ENGLISH

ROOT = Path(__file__).parent.parent
NO_TEXT = frozenset(
    {
        "age_groups", "alarm", "also", "articles", "beside", "certainty", "contact", "counts_as_alternative",
        "decision_types", "drawing", "element", "elements", "ethos", "for_whom", "group", "guide_article",
        "id",
        "lawyer", "levels", "main", "mapping", "norm_level", "norm_levels", "options", "origin", "outcomes",
        "override", "paragraphs", "part", "per", "phase", "phone", "pillar", "remedies", "remedies_now", "remedy_told",
        "rules_not_blocking", "rules_off", "runs_from", "shown_by", "source", "special", "stands_on", "steps", "unit",
        "version", "video", "way", "web",
    }
)  # fmt: skip
"""The fields that are no text: ids, codes, sources, addresses."""

CODE = re.compile(r"[A-Z]{1,3}-?\d{1,2}(-\w+)?|[a-z]+(_[a-z]+)+")
"""An id, or a code of more than one word."""

KEPT_DUTCH = (
    re.compile(r"\([^()]*\)|“[^”]*”|«[^»]*»"),
    re.compile(
        r"\b(?:Nadere regels opvang|Wet versterking regie volkshuisvesting|Besluit gemeentelijke schuldhulp\w+)\b"
    ),
    re.compile(
        r"\b(?:Tweede Kamer|Afdeling bestuursrechtspraak(?: van de Raad van State)?|Centrale Raad van Beroep)\b"
    ),
    re.compile(r"\b(?:Raad voor de Kinderbescherming|GGD|[Hh]et college|Gooi en Vechtstreek)\b"),
    re.compile(r"\b(?:De Kinderombudsman|De Kindertelefoon|Het Juridisch Loket|Als de overheid niet thuis geeft)\b"),
    re.compile(r"\b(?:Eigen Kracht|Vroeg erop af|Blijf Groep|Van Groot naar Beter|Wonen buiten|Onder de Pannen)\b"),
    re.compile(r"\b(?:kindvoorop|organisatie)(?:\.\w+)+|\*?\.(?:kluis|dossier\.age)\b|\breservekopie\b"),
    re.compile(r"\bNiets doen / geen besluit\b"),
)
"""What English keeps: a Dutch term between brackets, quoted words, names of laws, bodies, reports and projects, names
of files, and the name that a decision itself gives to doing nothing."""

ALIKE = frozenset(
    {"af", "al", "at", "basis", "best", "binding", "brief", "en", "map", "meet", "men", "met", "moratorium", "op",
     "put", "sleep", "slot", "taken", "tip", "trauma"}
)  # fmt: skip
"""English words and codes that are written like a Dutch word."""

WORD = re.compile(r"[^\W\d_]{2,}")
_PLACES = re.compile(r"\{[^{}]*\}")


def words(text: str) -> list[str]:
    """The words of a text of two letters or more, places left out."""
    return WORD.findall(_PLACES.sub(" ", text))


MUCH_MORE = 20
"""So many times more often in one language: a word that the other only quotes here and there."""


@cache
def only_in(language: str) -> frozenset[str]:
    """The words, in small letters, that the texts of this language have, and those of the other hardly or not."""
    other = counted(ENGLISH if language == DUTCH else DUTCH)
    return frozenset(
        word for word, often in counted(language).items() if often > MUCH_MORE * other[word] and word not in ALIKE
    )


@cache
def counted(language: str) -> Counter[str]:
    """How often each word stands in the texts of a language."""
    said = translated()
    texts = list(said) if language == DUTCH else list(said.values())
    for file in (ROOT / "resources" / "method" / f"{language}-2025.1").glob("*.toml"):
        texts += leaves(tomllib.loads(file.read_text(encoding="utf-8")))
    return Counter(word.lower() for text in texts for word in words(text))


def leaves(part: object) -> Iterator[str]:
    """Every text in a parsed TOML file; no codes."""
    if isinstance(part, str):
        if not CODE.fullmatch(part):
            yield part
    elif isinstance(part, dict):
        for key, value in part.items():
            if key not in NO_TEXT:
                yield from leaves(value)
    elif isinstance(part, list):
        for value in part:
            yield from leaves(value)


def of_language(text: str, language: str, without: tuple[re.Pattern[str], ...] = ()) -> list[str]:
    """The words in a text that are of this language; what fits a pattern of `without` is not looked at."""
    for pattern in without:
        text = pattern.sub(" ", text)
    return [word for word in words(text) if word.lower() in only_in(language)]
