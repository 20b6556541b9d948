"""Knows in which direction each letter of a text runs: the Unicode Bidirectional Algorithm (UAX #9), without overrides.

Embeddings and overrides (U+202A-U+202E) are not followed: they can make a number print back to front, and no keyboard
types them. Marks and isolates are (U+200E, U+200F, U+061C, U+2066-U+2069).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from unicodedata import bidirectional

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""A letter, digit or mark of a script that runs from right to left."""
DIRECTING = frozenset("\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
"""Signs that are not seen but decide how letters join and in which order they stand."""
ORDERING = DIRECTING - {"\u200c", "\u200d"}
"""Those among them that only order letters and are no part of the text on paper; what joins letters is."""
_OPENING = {"\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI"}
_CLOSING = "\u2069"
_DEEPEST = 125
_BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⟦": "⟧", "❨": "❩", "❪": "❫", "⁅": "⁆", "⁽": "⁾", "₍": "₎"}
_MOST_OPEN = 63
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})
_ISOLATES = frozenset({"FSI", "LRI", "RLI"})
_REMOVED = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})
_OF_STRONG = {"L": 0, "R": 1, "AL": 1}


def base_level(text: str, start: int = 0) -> int:
    """1 where the first letter with a direction of its own runs to the left, or else 0 (rules P2 and P3)."""
    depth = 0
    for each in text[start:]:
        if each in _OPENING:
            depth += 1
        elif each == _CLOSING:
            if not depth and start:
                return 0
            depth = max(depth - 1, 0)
        elif not depth and (level := _OF_STRONG.get(_class(each))) is not None:
            return level
    return 0


def prevailing_level(text: str) -> int:
    """1 where most letters run to the left, or else 0; what is isolated does not count, as in P2.

    The rules let a paragraph run as its first letter does unless more is known (HL1). Here it is: in a Dutch
    file «نور zegt dat» is a Dutch sentence, and one in Arabic can begin with «Amsterdam».
    """
    if not RIGHT_TO_LEFT.search(text):
        return 0
    sides, depth = [], 0
    for each in text:
        depth = max(depth + (each in _OPENING) - (each == _CLOSING), 0)
        if not depth and (side := _OF_STRONG.get(_class(each))) is not None:
            sides.append(side)
    return int(sum(sides) * 2 > len(sides))


def levels(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph: even runs to the right, odd to the left."""
    classes = [_class(each) for each in text]
    found = _explicit(text, classes, base)
    kept = [at for at, kind in enumerate(classes) if kind not in _REMOVED]
    for sequence in _sequences(text, classes, found, kept):
        _resolve(text, classes, found, sequence, base)
    last = base
    for at, kind in enumerate(classes):
        last = found[at] = last if kind in _REMOVED else found[at]
    return found


def in_line(text: str, found: Sequence[int], base: int) -> list[int]:
    """The levels of a stretch that became a line: the white space at its end goes with the paragraph (rule L1)."""
    line = list(found)
    for at in range(len(line) - 1, -1, -1):
        if _class(text[at]) not in ("WS", "BN", *_ISOLATES, "PDI"):
            break
        line[at] = base
    return line


def visual_order(line: Sequence[int]) -> list[int]:
    """The places of pieces from left to right, given the level of each (rule L2)."""
    order = list(range(len(line)))
    odd = [each for each in line if each % 2]
    for level in range(max(line, default=0), min(odd, default=1) - 1, -1):
        order = _turned(order, [line[at] >= level for at in order])
    return order


def _turned(order: list[int], high: list[bool]) -> list[int]:
    """The places with each stretch that is high enough back to front."""
    found: list[int] = []
    for is_high, pairs in groupby(zip(high, order, strict=True), lambda pair: pair[0]):
        stretch = [at for _, at in pairs]
        found += stretch[::-1] if is_high else stretch
    return found


def _class(character: str) -> str:
    return bidirectional(character) or "L"


def _explicit(text: str, classes: list[str], base: int) -> list[int]:
    """The level of each character as its isolates give it (rules X1-X8)."""
    found, stack, too_deep = [], [base], 0
    for at, each in enumerate(text):
        if each == _CLOSING:
            if too_deep:
                too_deep -= 1
            elif len(stack) > 1:
                stack.pop()
        found.append(stack[-1])
        if each in _OPENING:
            level = _DEEPEST + 1 if too_deep else _level_inside(text, at, classes[at], stack[-1])
            if level > _DEEPEST:
                too_deep += 1
            else:
                stack.append(level)
    return found


def _level_inside(text: str, at: int, kind: str, level: int) -> int:
    """The next odd or even level, as an isolate asks for it or as the first letter inside it does (X5a-X5c)."""
    to_left = base_level(text, at + 1) if kind == "FSI" else kind == "RLI"
    return (level + 1) | 1 if to_left else (level + 2) & ~1


def _sequences(text: str, classes: list[str], found: list[int], kept: list[int]) -> Iterator[list[int]]:
    """The stretches of one level, joined over what is isolated inside them (BD13)."""
    runs = [list(places) for _, places in groupby(kept, lambda at: found[at])]
    open_runs: list[list[int]] = []
    for run in runs:
        if text[run[0]] == _CLOSING and open_runs and found[open_runs[-1][0]] == found[run[0]]:
            sequence = open_runs.pop()
            sequence += run
        else:
            sequence = run
        if classes[run[-1]] in _ISOLATES:
            open_runs.append(sequence)
        else:
            yield sequence
    yield from open_runs


def _resolve(text: str, classes: list[str], found: list[int], places: list[int], base: int) -> None:
    """Give the characters of one sequence their levels (rules X10, W1-W7, N0-N2, I1, I2)."""
    level = found[places[0]]
    first, last = places[0], places[-1]
    before = next((found[at] for at in range(first - 1, -1, -1) if classes[at] not in _REMOVED), base)
    after = next((found[at] for at in range(last + 1, len(text)) if classes[at] not in _REMOVED), base)
    if classes[last] in _ISOLATES:
        after = base
    starts, ends = ("R" if max(level, each) % 2 else "L" for each in (before, after))
    kinds = _weak([classes[at] for at in places], starts)
    own = "R" if level % 2 else "L"
    _pair_brackets([text[at] for at in places], [classes[at] for at in places], kinds, own, starts)
    _neutral(kinds, own, starts, ends)
    for at, kind in zip(places, kinds, strict=True):
        raised = {"L": level % 2, "R": (level + 1) % 2}.get(kind, 2 - level % 2)
        found[at] = level + raised


def _weak(kinds: list[str], starts: str) -> list[str]:
    """Numbers, their signs and marks as the letters beside them make them (rules W1-W7)."""
    before = starts
    for at, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[at] = "ON" if before in (*_ISOLATES, "PDI") else before
        before = kinds[at]
    strong = starts
    for at, kind in enumerate(kinds):  # W2, W3
        if kind in _OF_STRONG:
            strong = kind
        if kind == "EN" and strong == "AL":
            kinds[at] = "AN"
        elif kind == "AL":
            kinds[at] = "R"
    for at in range(1, len(kinds) - 1):  # W4
        around = (kinds[at - 1], kinds[at + 1])
        if around == ("EN", "EN") and kinds[at] in ("ES", "CS"):
            kinds[at] = "EN"
        elif around == ("AN", "AN") and kinds[at] == "CS":
            kinds[at] = "AN"
    _terminators(kinds)
    strong = starts
    for at, kind in enumerate(kinds):  # W6, W7
        if kind in ("ES", "ET", "CS"):
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"
    return kinds


def _terminators(kinds: list[str]) -> None:
    """Signs such as € and % beside a number belong to it (rule W5)."""
    at = 0
    for kind, group in groupby(list(kinds)):
        size = len(list(group))
        beside = {kinds[at - 1] if at else "", kinds[at + size] if at + size < len(kinds) else ""}
        if kind == "ET" and "EN" in beside:
            kinds[at : at + size] = ["EN"] * size
        at += size


def _direction(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _pair_brackets(letters: list[str], classes: list[str], kinds: list[str], own: str, starts: str) -> None:
    """Both brackets of a pair run as what stands inside them (rule N0)."""
    for opened, closed in _pairs(letters, kinds):
        inside = {_direction(each) for each in kinds[opened + 1 : closed]} - {""}
        if not inside:
            continue
        to = own
        if own not in inside:
            before = (
                next((side for each in kinds[opened - 1 :: -1] if (side := _direction(each))), "") if opened else ""
            )
            to = next(iter(inside)) if (before or starts) != own else own
        for at in (opened, closed):
            kinds[at] = to
            for mark in range(at + 1, len(kinds)):
                if classes[mark] != "NSM":
                    break
                kinds[mark] = to


def _pairs(letters: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for at, each in enumerate(letters):
        if kinds[at] != "ON":
            continue
        if each in _BRACKETS:
            if len(waiting) == _MOST_OPEN:
                return []
            waiting.append((_BRACKETS[each], at))
        elif any(each == closing for closing, _ in waiting):
            while True:
                closing, opened = waiting.pop()
                if closing == each:
                    found.append((opened, at))
                    break
    return sorted(found)


def _neutral(kinds: list[str], own: str, starts: str, ends: str) -> None:
    """What has no direction runs as what is on both sides of it, or as the paragraph (rules N1, N2)."""
    at = 0
    for neutral, group in groupby(list(kinds), lambda kind: kind in _NEUTRAL):
        size = len(list(group))
        if neutral:
            before = _direction(kinds[at - 1]) if at else starts
            after = _direction(kinds[at + size]) if at + size < len(kinds) else ends
            kinds[at : at + size] = [before if before == after else own] * size
        at += size
