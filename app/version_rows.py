"""Knows which row of one content is the same row in another: by id, by its key, or else by what stands in it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from app.casefile import Case
from app.casefile_schema import REFERABLE, identity
from models.shape import Shape

Pair = tuple[Case | None, Case | None]

LIKE_ENOUGH = 0.2
"""The share of equal values or words from which two rows without a key count as one that was changed (N6)."""


def pairs(before: Sequence[Case], after: Sequence[Case], shape: Shape) -> list[Pair]:
    """The rows of two lists beside each other, in the order of the later one; what is only in the first comes last.

    A frozen content holds the id of a row only where others point at it. Rows without an id or a key are the same
    when they are equal, or more alike than any others.
    """
    groups: dict[tuple[Any, ...], tuple[list[Case], list[Case]]] = defaultdict(lambda: ([], []))
    for side, rows in enumerate((before, after)):
        for row in rows:
            groups[_key(row, shape)][side].append(row)
    found = [pair for key, rows in groups.items() for pair in (_one(*rows) if any(key) else _alike(*rows))]
    places = {id(row): place for place, row in enumerate(after)}
    return sorted(found, key=lambda pair: places.get(id(pair[1]), len(places)))


def is_keyed(shape: Shape) -> bool:
    """Whether a row of this kind is there as soon as it is filled in, so that being empty and not there are one."""
    return bool(identity(shape)) and shape.table != "sharing"


def _key(row: Case, shape: Shape) -> tuple[Any, ...]:
    keys = ("id",) if shape.table in REFERABLE else identity(shape)
    return tuple(row.get(each) for each in keys)


def _one(before: list[Case], after: list[Case]) -> Iterable[Pair]:
    """Two rows of the same key; where a key stands there more than once, as alike as they are."""
    return [(before[0], after[0])] if len(before) == len(after) == 1 else _alike(before, after)


def _alike(before: list[Case], after: list[Case]) -> Iterable[Pair]:
    """Equal rows first, in their order; then the most alike; what is left over came or went."""
    left, right = list(before), list(after)
    found: list[Pair] = []
    for row in before:
        twin = next((each for each in right if each == row), None)
        if twin is not None:
            found.append((row, twin))
            _take(left, row)
            _take(right, twin)
    scores = ((_score(one, other), one, other) for one in left for other in right)
    for score, one, other in sorted(scores, key=lambda each: -each[0]):
        if score >= LIKE_ENOUGH and _holds(left, one) and _holds(right, other):
            found.append((one, other))
            _take(left, one)
            _take(right, other)
    return [*found, *((row, None) for row in left), *((None, row) for row in right)]


def _score(one: Case, other: Case) -> float:
    """How alike two rows are, from 0 (nothing in common) to 1 (equal)."""
    keys = (one.keys() | other.keys()) - {"id", "removed_at"}
    return sum(_likeness(one.get(each), other.get(each)) for each in keys) / len(keys) if keys else 1.0


def _likeness(one: Any, other: Any) -> float:
    if one == other:
        return 1.0
    if not (isinstance(one, str) and isinstance(other, str)):
        return 0.0
    words, others = set(one.split()), set(other.split())
    return len(words & others) / max(len(words | others), 1)


def _holds(rows: list[Case], row: Case) -> bool:
    return any(each is row for each in rows)


def _take(rows: list[Case], row: Case) -> None:
    """Take out this very row; an equal one stays."""
    rows[:] = [each for each in rows if each is not row]
