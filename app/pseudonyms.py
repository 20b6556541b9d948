"""Knows how a dossier is shown under other names: every person and child the same one everywhere, in texts too.

It hides names and no more. What a text tells may still show who it is about; whoever hands it out is told so.
"""

import re
import unicodedata
from collections.abc import Iterator
from string import ascii_uppercase

from app.relevance import copied
from app.second_reader import content_mark, still_holds
from models.assessment import Assessment
from models.shape import all_rows, shape_of
from resources.language import later

WARNING = later(
    "Schuilnamen vervangen de namen van de kinderen en personen in dit dossier, ook in de teksten. Een naam die anders "
    "is geschreven, of van iemand die niet als persoon is ingevuld, blijft staan. Ook zonder namen kan een tekst "
    "verraden om wie het gaat: lees het stuk na."
)
_BETWEEN = frozenset(
    ("van", "de", "den", "der", "het", "ten", "ter", "te", "op", "in", "aan", "tot", "von", "la", "le", "el", "al",
     "ben", "bin", "dos", "da", "di", "du", "mevrouw", "meneer", "mevr.", "dhr.", "mr.", "dr.", "drs.")
)  # fmt: skip
"""What stands between or before names and is none itself."""

_APOSTROPHES = "'’‘ʼ´`"


def under_other_names(assessment: Assessment) -> Assessment:
    """A copy of a dossier, with the same ids, in which nobody stands under the own name; how to reach them is gone."""
    names = other_names(assessment)
    made = copied(assessment)
    for row in all_rows(made):
        for column in shape_of(type(row)).columns:
            if column.kind == "text" and not column.path:
                setattr(row, column.name, renamed(getattr(row, column.name), names))
    for child, own in zip(made.all_children, _of_children(assessment), strict=True):
        child.first_name, child.last_name, child.pseudonym = own, "", ""
    for person, own in zip(made.all_persons, _of_persons(assessment), strict=True):
        person.name, person.contact, person.safe_contact = own, "", ""
    for review, read in zip(made.reviews, assessment.reviews, strict=True):
        if still_holds(assessment, read):  # other names are no change of what the second reader agreed with
            review.agreed_content = content_mark(made)
    return made


def other_names(assessment: Assessment) -> dict[str, str]:
    """What stands for each name and each part of one: the whole name, the first name, the family name.

    A name that only one bears stands for that one. What two children are called, or two people by their family name,
    says of nobody who it is.
    """
    found: dict[str, str] = {}
    bearers: dict[str, list[str]] = {}
    for person, other in zip(assessment.all_persons, _of_persons(assessment), strict=True):
        words = person.name.split()
        found.setdefault(" ".join(words), other)
        for word in _parts(words):
            if word == words[0]:
                found.setdefault(word, other)
            else:
                bearers.setdefault(word, []).append(other)
    for child in assessment.all_children:
        for word in _pieces(child.last_name.split()):
            bearers.setdefault(word, []).extend(("", ""))  # of the family, not of one
    found |= _of_first_names(assessment)  # a child that is called as a parent is: the child goes first
    found.pop("", None)
    return _of_families(bearers) | found


def _of_first_names(assessment: Assessment) -> dict[str, str]:
    """What stands for what children are called; a part of it, such as «Jan» of «Jan Peter», only where none is that."""
    whole: dict[str, list[tuple[bool, str]]] = {}
    parts: dict[str, list[tuple[bool, str]]] = {}
    for child, other in zip(assessment.all_children, _of_children(assessment), strict=True):
        own = (child.first_name.strip(), child.called.strip())
        for name in dict.fromkeys(filter(None, (*own, f"{child.first_name} {child.last_name}".strip()))):
            whole.setdefault(name, []).append((child.removed, other))
        for part in dict.fromkeys(part for name in own for part in _parts(name.split())):
            parts.setdefault(part, []).append((child.removed, other))
    found: dict[str, str] = {}
    for name, who in (parts | whole).items():
        there = {other for removed, other in who if not removed} or {other for _, other in who}
        found[name] = there.pop() if len(there) == 1 else ""
    several = [name for name, other in found.items() if not other]
    return found | {name: f"[voornaam {number}]" for number, name in enumerate(several, 1)}


def _of_families(bearers: dict[str, list[str]]) -> dict[str, str]:
    alone = {name: who[0] for name, who in bearers.items() if len(who) == 1}
    shared = [name for name in bearers if name not in alone]
    return alone | {name: f"[familienaam {number}]" for number, name in enumerate(shared, 1)}


def renamed(text: str, names: dict[str, str]) -> str:
    """A text with every whole name replaced, the longest first; also written in capitals, or with «’s» behind it.

    However an accent or an apostrophe was made: a text from another program has «D’Arc» where the name has «D'Arc».
    """
    if not text or not names:
        return text
    own = {_evened(each): other for each, other in names.items()}
    known = {each[:1].upper() + each[1:]: other for each, other in own.items()}
    known |= {each.upper(): other for each, other in own.items()} | own
    longest = sorted(known, key=lambda each: (-len(each), each))
    either = "|".join(map(re.escape, longest)).replace("'", f"[{_APOSTROPHES}]")
    pattern = rf"(?<!\w)(?:{either})(?=(?:['’]?s)?(?!\w))"
    return re.sub(pattern, lambda found: known[_evened(found[0])], unicodedata.normalize("NFC", text))


def _evened(text: str) -> str:
    return re.sub(f"[{_APOSTROPHES}]", "'", unicodedata.normalize("NFC", text))


def _parts(words: list[str]) -> list[str]:
    """The words of a name that are a name by themselves: no initials, nothing between; none of an organisation."""
    if any(word[0].islower() and word.casefold() not in _BETWEEN for word in words):
        return []
    return _pieces(words)


def _pieces(words: list[str]) -> list[str]:
    """Each word, and of «Jansen-de Vries» or «Anne-Fleur» each of its parts: people are called by one of them too."""
    each_once = dict.fromkeys(piece for word in words for piece in (word, *word.split("-")) if not piece.isdigit())
    return [each for each in each_once if each.casefold() not in _BETWEEN and "." not in each and len(each) > 1]


def _of_children(assessment: Assessment) -> Iterator[str]:
    """The pseudonym that was filled in, else «Kind A» by place in the file."""
    for place, child in enumerate(assessment.all_children):
        yield child.pseudonym.strip() or f"Kind {_letter(place)}"


def _of_persons(assessment: Assessment) -> Iterator[str]:
    for place, _person in enumerate(assessment.all_persons):
        yield f"Persoon {_letter(place)}"


def _letter(place: int) -> str:
    return ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)
