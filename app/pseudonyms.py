"""Knows how a dossier is shown under other names: every person and child the same one everywhere, in texts too.

It hides names and no more. What a text tells may still show who it is about; whoever hands it out is told so.
"""

import re
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

    A family name that only one person bears stands for that person.
    """
    found: dict[str, str] = {}
    bearers: dict[str, list[str]] = {}
    for person, other in zip(assessment.all_persons, _of_persons(assessment), strict=True):
        words = person.name.split()
        found.setdefault(" ".join(words), other)
        for place, word in enumerate(_parts(words)):
            if place == 0 and word == words[0]:
                found.setdefault(word, other)
            else:
                bearers.setdefault(word, []).append(other)
    for child, other in zip(assessment.all_children, _of_children(assessment), strict=True):
        for word in _parts(child.last_name.split()):
            bearers.setdefault(word, []).extend(("", ""))  # of the family, not of one
        found[f"{child.first_name} {child.last_name}".strip()] = other
        own = (child.first_name.strip(), child.called.strip())
        for word in (*own, *_parts(child.first_name.split()), *_parts(child.called.split())):
            found[word] = other  # a child that is called as a parent is: the child goes first
    found.pop("", None)
    alone = {name: who[0] for name, who in bearers.items() if len(who) == 1}
    shared = [name for name in bearers if name not in alone]
    families = {name: f"[familienaam {number}]" for number, name in enumerate(shared, 1)}
    return alone | families | found


def renamed(text: str, names: dict[str, str]) -> str:
    """A text with every whole name replaced, the longest first; also written in capitals, or with «’s» behind it."""
    if not text or not names:
        return text
    known = names | {each.upper(): other for each, other in names.items()}
    longest = sorted(known, key=lambda each: (-len(each), each))
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?=(?:['’]?s)?(?!\w))"
    return re.sub(pattern, lambda found: known[found[0]], text)


def _parts(words: list[str]) -> list[str]:
    """The words of a name that are a name by themselves: no initials, nothing between; none of an organisation."""
    if any(word[0].islower() and word.casefold() not in _BETWEEN for word in words):
        return []
    return [word for word in words if word.casefold() not in _BETWEEN and "." not in word and len(word) > 1]


def _of_children(assessment: Assessment) -> Iterator[str]:
    """The pseudonym that was filled in, else «Kind A» by place in the file."""
    for place, child in enumerate(assessment.all_children):
        yield child.pseudonym.strip() or f"Kind {_letter(place)}"


def _of_persons(assessment: Assessment) -> Iterator[str]:
    for place, _person in enumerate(assessment.all_persons):
        yield f"Persoon {_letter(place)}"


def _letter(place: int) -> str:
    return ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)
