"""Knows what a rule hands over when its condition holds: where, about whom, and which words of the method."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.fields import Field
from app.rules.case_index import CaseIndex
from models.interests import OtherInterest
from models.people import Child


@dataclass(frozen=True)
class Say:
    """One message of the rule by its key, what fills its places, and the parts that are missing («veld_…»)."""

    key: str
    missing: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Hit:
    """A condition that holds: messages in order, fields (the most useful first), child or other interest.

    `level` is needed where a rule has two; `override` where it departs from what the rule says of overriding;
    `set_aside` tells what sets this finding aside without an override, for instance leave of the judge.
    """

    says: tuple[Say, ...]
    fields: tuple[Field, ...]
    child: Child | None = None
    level: str = ""
    override: str = ""
    set_aside: str = ""
    interest: OtherInterest | None = None


Rule = Callable[[CaseIndex], Iterator[Hit]]
"""A rule looks at a case and yields a hit for each (level, child) for which its condition holds."""


def say(key: str, *missing: str, **names: str) -> Say:
    """A message with the parts that are missing and what fills its other places."""
    return Say(key, missing, names)


def is_shorter(text: str, characters: int) -> bool:
    """Whether a text has fewer characters than asked, after trimming (method G.0)."""
    return len(text.strip()) < characters


def is_empty(text: str) -> bool:
    """Whether nothing was filled in."""
    return not text.strip()


@dataclass(frozen=True)
class Need:
    """Something that must be there: the key of its name in the method, its field, and whether it is there."""

    part: str
    field: Field
    met: bool


def lacking(
    needs: Iterable[Need], child: Child | None = None, key: str = "standaard", level: str = "", **names: str
) -> Iterator[Hit]:
    """One hit that names every need that is not met, or none."""
    unmet = [each for each in needs if not each.met]
    if unmet:
        said = Say(key, tuple(each.part for each in unmet), names)
        yield Hit((said,), tuple(each.field for each in unmet), child, level)
