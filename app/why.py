"""Knows why a field is asked: in a few words, on what kind of norm that rests (N1-N6) and where that is written."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files

from app.fields import Field
from app.method import Method
from resources.language import DUTCH, language, later, tr

LEVELS: tuple[tuple[str, str], ...] = (
    ("N6", r"ontwerpkeuze"),
    ("N2", r"ECLI:|\bRb\.|Hoge Raad|\bEHRM\b"),
    ("N3", r"algemeen commentaar|VN-richtlijnen"),
    ("N4", r"handreiking|als de overheid niet thuis geeft|kinderombudsman|ombudsman"),
    ("N5", r"verordening|beleidsregel|nadere regels"),
    ("N1", r"\bart\. |\bAwb\b|\bWet\b|IVRK|EVRM|VWEU|Grondwet"),
)
"""What a source is, by the words in which it is cited; the first that fits, and the levels of the method."""


OF_ELEMENTS = later("Elk element krijgt voor elk kind een antwoord. Hier wordt beoordeeld:")
OF_DUTIES = later("Dit hoort bij een ontruiming van een gezin met kinderen:")


@dataclass(frozen=True)
class Why:
    """Why something is asked; `levels` are ids of norm levels, the first of which carries it."""

    text: str
    levels: tuple[str, ...]
    source: str

    def in_words(self, method: Method) -> str:
        """The norm levels as a person reads them: «N3 (gezaghebbende uitleg)»."""
        return ", ".join(f"{each} ({lowered(method.norm_levels[each].label)})" for each in self.levels)


@dataclass(frozen=True)
class _Row:
    fields: tuple[str, ...]
    why: str
    rules: tuple[str, ...]
    levels: tuple[str, ...]
    source: str


def why_asked(field: Field, method: Method) -> Why | None:
    """Why this field is asked; None where nothing is said of it (a panel that is no part of the dossier)."""
    known = _question(field, method) or _duty(field, method)
    if known is not None:
        return known
    row = next((each for each in _rows(language()) if any(fnmatchcase(field, one) for one in each.fields)), None)
    if row is not None:
        return _of_row(row, method)
    return _element(field, method)


def why_step(step: str, method: Method) -> Why | None:
    """What a step is for, for a place on a page that is no field."""
    found = next((each for each in method.steps if each.id == step), None)
    if found is None:
        return None
    return Why(f"{found.purpose} {found.asks}", levels_of(found.source), found.source)


def levels_of(source: str) -> tuple[str, ...]:
    """The norm levels of a citation, in the order in which it cites."""
    found = (_level(each) for each in source.split(";"))
    return tuple(dict.fromkeys(each for each in found if each))


def _level(citation: str) -> str:
    return next((level for level, words in LEVELS if re.search(words, citation, re.IGNORECASE)), "")


def _question(field: Field, method: Method) -> Why | None:
    words = field.split("/")
    if len(words) < 4 or words[0] != "children" or words[2] != "answers":
        return None
    try:
        question = method.question(words[3])
    except KeyError:
        return None
    return Why(question.why, levels_of(question.source), question.source)


def _duty(field: Field, method: Method) -> Why | None:
    """A point of the list around an eviction has a norm and a source of its own."""
    words = field.split("/")
    if words[:2] != ["enforcement", "checklist"] or len(words) < 3:
        return None
    duty = next((each for each in method.checklist if each.id == words[2]), None)
    return Why(f"{tr(OF_DUTIES)} {duty.text}.", duty.norm_levels, duty.source) if duty else None


def _element(field: Field, method: Method) -> Why | None:
    """A finding about an element: what is judged, with the articles and paragraphs it rests on."""
    words = field.split("/")
    if len(words) < 4 or words[0] != "children" or words[2] != "elements" or words[3] not in method.elements:
        return None
    known = method.elements[words[3]]
    source = "; ".join(dict.fromkeys((*known.source.split("; "), *known.articles, *known.paragraphs)))
    judged = f"{tr(OF_ELEMENTS)} {known.judged[:1].lower()}{known.judged[1:]}"
    return Why(judged, levels_of(source), source)


def _of_row(row: _Row, method: Method) -> Why:
    if not row.rules:
        return Why(row.why, row.levels, row.source)
    rested = [method.alarms[each] if each in method.alarms else method.rules[each] for each in row.rules]
    levels = dict.fromkeys(level for each in rested for level in each.norm_levels)
    return Why(row.why, tuple(levels), "; ".join(dict.fromkeys(_parts(each.source for each in rested))))


def _parts(sources: Iterable[str]) -> Iterable[str]:
    return (part.strip() for each in sources for part in each.split(";"))


@cache
def _rows(spoken: str) -> tuple[_Row, ...]:
    name = "why.toml" if spoken == DUTCH else f"why.{spoken}.toml"
    said = tomllib.loads(files("resources").joinpath(name).read_text("utf-8"))
    return tuple(
        _Row(
            fields=tuple(each["fields"]),
            why=each["why"],
            rules=tuple(each.get("rules", ())),
            levels=tuple(each.get("levels", ())),
            source=each.get("source", ""),
        )
        for each in said["why"]
    )


def lowered(text: str) -> str:
    """Fit for the middle of a sentence."""
    return text[:1].lower() + text[1:]
