"""Small numbers that are kept out cannot be computed back: not from the totals, and not by who knows the method."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest
from counted_dossiers import DAY, dossier
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped import method

from app.policy_dossiers import of_dossiers
from app.small_numbers import HIDDEN, LEAST, SMALL, Count, Shown, at_least, protected, unshown


def shown(*people: int) -> list[Shown]:
    return protected([Count(each, each) for each in people])


def lines(total: int, length: int) -> Iterator[tuple[int, ...]]:
    """Every line of so many numbers with this total."""
    if length == 1:
        yield (total,)
        return
    for first in range(total + 1):
        yield from ((first, *rest) for rest in lines(total - first, length - 1))


# --- By hand ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ((12, 7, 0), [12, 7, 0]),  # nothing small, and nobody stands behind zero
        ((12, 9, 3), [12, HIDDEN, SMALL]),  # the total would tell the three
        ((30, 20, 3, 4), [30, HIDDEN, SMALL, SMALL]),  # 3 and 4 of 7 leave only 3 and 4
        ((30, 20, 2, 3), [30, 20, SMALL, SMALL]),  # five in two places: each can still be 1, 2, 3 or 4
        ((30, 2, 2, 1), [HIDDEN, SMALL, SMALL, SMALL]),  # five in three places: none can be 4
        ((9, 3), [HIDDEN, SMALL]),
        ((1, 5), [HIDDEN, HIDDEN]),  # with a mark for the small one, the total of six tells both
        ((0, 0, 0), [0, 0, 0]),
    ],
)
def test_lines_by_hand(people: tuple[int, ...], expected: list[Shown]) -> None:
    assert shown(*people) == expected


def test_many_children_of_few_families_are_no_large_number() -> None:
    one_family, many = Count(6, 1), Count(30, 20)
    assert protected([one_family, many, Count(20, 15)])[0] == HIDDEN
    assert protected([Count(6, 6), many]) == [6, 30]


def test_a_sum_says_no_more_than_what_is_shown() -> None:
    assert at_least([3, 0, 9]) == 12
    assert at_least([9, SMALL, HIDDEN]) == "≥10" and at_least([SMALL, HIDDEN]) == HIDDEN
    assert unshown([Count(), Count(9, 9)]) == [HIDDEN, HIDDEN]


# --- Who tries to compute it back ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("length", "most"), [(2, 40), (3, 28), (4, 19)])
def test_who_knows_total_and_method_cannot_tell_any_hidden_number(length: int, most: int) -> None:
    """Every line there is, grouped by how it goes out: a number that is hidden is never the same in all of a group."""
    for total in range(LEAST, most):
        alike: dict[tuple[Shown, ...], list[tuple[int, ...]]] = defaultdict(list)
        for line in lines(total, length):
            alike[tuple(shown(*line))].append(line)
        for out, found in alike.items():
            for place, mark in enumerate(out):
                if isinstance(mark, str):
                    assert len({line[place] for line in found}) > 1, (out, found)
                else:
                    assert mark == 0 or mark >= LEAST


def fits(line: tuple[int, ...], out: tuple[Shown, ...]) -> bool:
    return all(
        number == mark if isinstance(mark, int) else (mark != SMALL or 1 <= number < LEAST)
        for number, mark in zip(line, out, strict=True)
    )


def possible(out: tuple[Shown, ...], total: int) -> list[tuple[int, ...]]:
    """The lines that a reader can think of who knows the total and what the marks mean."""
    return [each for each in _lines(total, len(out)) if fits(each, out)]


@cache
def _lines(total: int, length: int) -> list[tuple[int, ...]]:
    return list(lines(total, length))


counts = st.builds(lambda people, less: Count(people, max(min(people, 1), people - less)), st.integers(0, 9),
                   st.integers(0, 8))  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(counts, min_size=2, max_size=4))
def test_a_small_number_can_still_be_each_of_one_to_four(line: list[Count]) -> None:
    total, out = sum(each.people for each in line), tuple(protected(line))
    if total < LEAST:  # no line of which so small a total is told goes out
        return
    found = possible(out, total)
    assert tuple(each.people for each in line) in found
    for place, (count, mark) in enumerate(zip(line, out, strict=True)):
        values = {each[place] for each in found}
        if mark == SMALL:
            assert values == set(range(1, LEAST))
        elif mark == HIDDEN:
            assert len(values) > LEAST - 2
        assert not count.is_small or isinstance(mark, str)


TYPES, OUTCOMES = ("BT-01", "BT-04"), ("verlenen", "deels", "weigeren")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 7), min_size=6, max_size=6).filter(lambda each: LEAST <= sum(each) <= 16))
def test_no_hidden_number_of_a_table_with_totals_both_ways_can_be_solved(numbers: list[int]) -> None:
    """Type and outcome: every table that fits all that is published, rows, columns and totals, is tried."""
    kinds = list(product(TYPES, OUTCOMES))
    dossiers = [
        dossier(decision_type=kind, outcome=outcome)
        for (kind, outcome), number in zip(kinds, numbers, strict=True)
        for _ in range(number)
    ]
    table = of_dossiers(dossiers, method(), DAY)[0]
    names = [method().decision_types[each].name for each in TYPES] + [table.rows[-1]]
    labels = [*(method().choices["outcome"][each] for each in OUTCOMES), table.columns[-1]]
    rows = [[table.cells[table.rows.index(row)][table.columns.index(label)] for label in labels] for row in names]
    total = rows[2][3]
    assert total == len(dossiers)
    found = [both for both in _both(rows[0], rows[1], int(total)) if _fits_below(both, rows[2])]
    assert (tuple(numbers[:3]), tuple(numbers[3:])) in found
    for row in (0, 1):
        for place in range(3):
            if isinstance(rows[row][place], str):
                assert len({both[row][place] for both in found}) > 1, (rows, found)


def _both(first: list[Shown], second: list[Shown], total: int) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    for one in range(total + 1):
        if not (fits((one, total - one), (first[3], second[3]))):
            continue
        for above in possible(tuple(first[:3]), one):
            for below in possible(tuple(second[:3]), total - one):
                yield above, below


def _fits_below(both: tuple[tuple[int, ...], tuple[int, ...]], sums: list[Shown]) -> bool:
    for place in range(3):
        number, mark = both[0][place] + both[1][place], sums[place]
        if isinstance(mark, int) and number != mark:
            return False
        if isinstance(mark, str) and mark.startswith("≥") and number < int(mark[1:]):
            return False
    return True
