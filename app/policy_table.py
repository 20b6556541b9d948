"""Knows what a table of counts is, and how codes that were found become lines of one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.method import Method
from app.small_numbers import Count, Shown
from models.counting import CountedDossier
from resources.language import later, tr

NUMBER = later("Aantal")
UNKNOWN = later("Onbekend of niet ingevuld")


@dataclass(frozen=True)
class Table:
    """One table as it goes out; `cells` are rows of as many numbers as there are columns.

    Every label is of the method or stands in the code; nothing that anybody typed is among them.
    """

    title: str
    about: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Shown, ...], ...]


def counts(found: Iterable[tuple[str, int]], labels: Mapping[str, str]) -> list[Count]:
    """How often each code was found, in the order of `labels`; what is no code of it counts with the last.

    With each code stands the place of the dossier in which it was found.
    """
    people: dict[str, int] = defaultdict(int)
    dossiers: dict[str, set[int]] = defaultdict(set)
    last = list(labels)[-1]
    for code, place in found:
        known = code if code in labels else last
        people[known] += 1
        dossiers[known].add(place)
    return [Count(people[code], len(dossiers[code])) for code in labels]


def down(title: str, about: str, labels: Mapping[str, str], lines: Mapping[str, Sequence[Shown]]) -> Table:
    """A table whose lines are its columns."""
    rows = tuple(zip(*lines.values(), strict=True))
    return Table(title, about, tuple(tr(each) for each in labels.values()), tuple(lines), rows)


def ethos_classes(method: Method, unknown: str = "") -> dict[str, str]:
    """The classes of ETHOS Light with their numbers; the last stands for what is not known."""
    known = {code: f"{code} {label}" for code, label in method.choices["ethos"].items() if code != "9"}
    return known | {"": unknown or tr(UNKNOWN)}


def begun_on(dossier: CountedDossier) -> date:
    """The day on which a dossier was begun, on the clock of this computer."""
    return dossier.created_at.astimezone().date()


def counted_to(dossier: CountedDossier) -> date:
    """The day to which ages and stays are counted: of the decision, else that on which the dossier was begun."""
    return dossier.decided_on or begun_on(dossier)
