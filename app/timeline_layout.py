"""Knows where everything in the picture of a timeline stands, for screen and paper alike: boxes, lines and short words.

Measures are those of whoever draws (pixels, points); the upper left corner is 0, 0.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.days import short_day
from app.timeline import LANES, Lane, Moment, Stay, Timeline, months
from app.timeline_shapes import MEANINGS, Filled
from resources.language import later, tr

MONTHS = (
    later("jan"), later("feb"), later("mrt"), later("apr"), later("mei"), later("jun"), later("jul"), later("aug"),
    later("sep"), later("okt"), later("nov"), later("dec"),
)  # fmt: skip
AGES: Lane = "leeftijd"
"""The lane that stands with the stays, on the long scale."""

_STEPS = (1, 2, 3, 6, 12)
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Type:
    """The type of whoever draws: the height of a letter, that of a small letter, and how wide small words are."""

    letter: float
    small: float
    wide: Callable[[str], float]


@dataclass(frozen=True)
class Box:
    """A rectangle by its upper left corner."""

    x: float
    y: float
    wide: float
    tall: float

    @property
    def right(self) -> float:
        """The right side."""
        return self.x + self.wide

    @property
    def bottom(self) -> float:
        """The lower side."""
        return self.y + self.tall


@dataclass(frozen=True)
class Bar:
    """A stay, and the box above it in which its name fits; `cut` where it began before the picture does."""

    stay: Stay
    box: Box
    name: Box
    cut: bool


@dataclass(frozen=True)
class Mark:
    """One or more days of a lane that stand on one spot, with the few words about them and where those stand."""

    moments: tuple[Moment, ...]
    box: Box
    words: str
    beside: Box

    @property
    def filled(self) -> Filled:
        """Whether all of them are behind us, none, or a part."""
        done = [each.done for each in self.moments]
        return "done" if all(done) else "part" if any(done) else "open"


@dataclass(frozen=True)
class Rule:
    """A vertical line with its month; `year` where one begins, empty words for a week.

    The words begin at `words`, beside the line: before it where they would stand in the line of the reference day.
    """

    x: float
    top: float
    bottom: float
    month: str = ""
    year: str = ""
    words: float = 0.0


@dataclass(frozen=True)
class Layout:
    """Everything that is drawn. `fan` joins the long scale to the close one: its two corners above, two below."""

    wide: float
    tall: float
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    rules: tuple[Rule, ...]
    titles: tuple[tuple[Box, str], ...]
    lines: tuple[float, ...]
    fan: tuple[tuple[float, float], ...]
    today: tuple[Rule, ...]
    flag: Box

    @property
    def fillings(self) -> tuple[Filled, ...]:
        """How the marks in the picture are filled, in the order of a key."""
        used = {each.filled for each in self.marks}
        return tuple(each for each in MEANINGS if each in used)


def lay_out(line: Timeline, wide: float, type: Type) -> Layout:
    """Put the stays on the long scale and the days below it, on a closer scale where there is one."""
    return _Laying(line, wide, type).layout()


def gathered(days: Sequence[date], place: Callable[[date], float], least: float) -> list[tuple[float, int, int]]:
    """Days that would lie on each other brought together: the middle of each group, its first, and how many.

    `days` are in order; a group holds what stands less than `least` from its first.
    """
    groups: list[list[int]] = []
    for index, day in enumerate(days):
        if groups and place(day) - place(days[groups[-1][0]]) < least:
            groups[-1].append(index)
        else:
            groups.append([index])
    return [((place(days[each[0]]) + place(days[each[-1]])) / 2, each[0], len(each)) for each in groups]


class _Laying:
    """One layout in the making; the heights follow from what there is to show."""

    def __init__(self, line: Timeline, wide: float, type: Type):
        self.line, self.wide, self.type = line, wide, type
        self.zooms = line.close > line.begins
        self.row = type.small + type.letter * 1.1
        self.above = [each for each in line.lanes if each == AGES]
        self.below = [each for each in line.lanes if each != AGES]
        rows = max((each.row + 1 for each in line.stays), default=0)
        self.top = 0 if self.zooms else type.small * 1.1  # room for the flag, which else stands in the fan
        self.bar_top = self.top + type.small * 2.3
        self.lane_top = self.bar_top + rows * self.row
        self.long_end = self.lane_top + len(self.above) * self.row
        self.close_top = self.long_end + (type.small * 1.9 if self.zooms else 0)
        self.close_lanes = self.close_top + (type.small * 2.3 if self.zooms else 0)
        self.tall = self.close_lanes + len(self.below) * self.row + type.letter * 0.15

    def layout(self) -> Layout:
        lanes = [(each, self.lane_top + place * self.row, False) for place, each in enumerate(self.above)]
        lanes += [(each, self.close_lanes + place * self.row, self.zooms) for place, each in enumerate(self.below)]
        titles = tuple((Box(self._x(0), top, self.type.wide(tr(LANES[lane])) + 6, self.type.small), tr(LANES[lane]))
                       for lane, top, _ in lanes)  # fmt: skip
        return Layout(
            self.wide,
            self.tall,
            tuple(self._bar(each) for each in self.line.stays if each.ends >= self.line.begins),
            tuple(mark for lane in lanes for mark in self._marks(*lane)),
            tuple(self._rules()),
            titles,
            tuple(top + self.type.small + self.type.letter * 0.43 for _, top, _ in lanes),
            self._fan(),
            tuple(self._today()),
            self._flag(),
        )

    def _x(self, share: float) -> float:
        edge = self.type.letter * 0.5
        return edge + share * (self.wide - 2 * edge)

    def _at(self, day: date, close: bool = False) -> float:
        return self._x(self.line.share(day, close))

    def _bar(self, stay: Stay) -> Bar:
        top, least = self.bar_top + stay.row * self.row, self.type.letter * 0.5
        left, right = self._at(stay.begins), self._at(stay.ends)
        left = min(left, right - least) if stay.open_begin else left  # a stay of which one day is known has no length
        wide = max(right - left, least)
        box = Box(left, top + self.type.small, wide, self.type.letter * 0.72)
        name = Box(left, top, wide - self.type.small * 0.4, self.type.small)
        return Bar(stay, box, name, stay.begins < self.line.begins)

    def _marks(self, lane: Lane, top: float, close: bool) -> Iterator[Mark]:
        size = self.type.letter * 0.62
        moments = [each for each in self.line.moments if each.lane == lane]
        groups = gathered([each.on for each in moments], lambda day: self._at(day, close), size * 1.4)
        y = top + self.type.small + self.type.letter * 0.12
        boxes = [Box(x - size / 2, y, size, size) for x, _, _ in groups]
        title = Box(self._x(0), top, self.type.wide(tr(LANES[lane])) + 6, self.type.small)
        taken, today = [title, *boxes], self._at(self.line.today, close)
        for (_, first, number), box in zip(groups, boxes, strict=True):
            inside = tuple(moments[first : first + number])
            words, beside = self._placed(inside, box, top, taken, today)
            taken.append(beside)
            yield Mark(inside, box, words, beside)

    def _placed(
        self, inside: Sequence[Moment], box: Box, top: float, taken: Sequence[Box], today: float
    ) -> tuple[str, Box]:
        """The day and how many there are, where there is room for it; how many always.

        At the right if it can be, else at the left or above; in the line of the reference day only if nothing else is
        left, as it is broken off there.
        """
        first, last = (f"{each.on.day}-{each.on.month}" for each in (inside[0], inside[-1]))
        many = f"×{len(inside)}" if len(inside) > 1 else ""
        whole = f"{first if first == last else f'{first} – {last}'} {many}".strip()
        places = ((words, self._room_for(words, box, top, taken, today)) for words in (whole, many) if words)
        right = Box(box.right + self.type.letter * 0.17, box.y, self.type.wide(many) + 2 if many else 0, box.tall)
        return next(((words, each) for words, each in places if each), (many, right))

    def _room_for(self, words: str, box: Box, top: float, taken: Sequence[Box], today: float) -> Box | None:
        """Where these words can stand at a mark without touching anything; None if nowhere."""
        gap, wide = self.type.letter * 0.17, self.type.wide(words) + 2
        right = Box(box.right + gap, box.y, wide, box.tall)
        left = Box(box.x - gap - wide, box.y, wide, box.tall)
        begins = [box.x + (box.wide - wide) / 2, box.x, box.right - wide]
        begins += [today - gap - wide] if box.x <= today - gap <= box.right else []
        above = (Box(x, top, wide, self.type.small) for x in begins)
        free = [each for each in (right, left, *above) if self._is_free(each, taken, gap)]
        clear = [each for each in free if not each.x - gap / 2 < today < each.right + gap / 2]
        return next(iter(clear or free), None)

    def _is_free(self, box: Box, taken: Sequence[Box], gap: float) -> bool:
        """Whether words here stand within the picture and apart from everything in their lane."""
        apart = (
            box.right + gap <= each.x or each.right + gap <= box.x or box.bottom <= each.y or each.bottom <= box.y
            for each in taken
        )  # fmt: skip
        return box.x >= 0 and box.right <= self.wide + 2 and all(apart)

    def _rules(self) -> Iterator[Rule]:
        small = self.type.small
        yield from self._months(self.line.begins, self.top + small, self.long_end if self.zooms else self.tall, False)
        if self.zooms:
            yield from self._months(self.line.close, self.close_top + small, self.tall, True)
            monday = self.line.close + timedelta(days=-self.line.close.weekday() % 7)
            while monday <= self.line.ends:
                yield Rule(self._at(monday, True), self.close_lanes - small * 0.25, self.tall)
                monday += _WEEK

    def _months(self, begins: date, top: float, bottom: float, close: bool) -> Iterator[Rule]:
        """The months, as many as there is room for; the first of them and each January with its year."""
        firsts = list(months(begins, self.line.ends))
        each_wide = (self._x(1) - self._x(0)) / max(1, len(firsts))
        room = self.type.wide("mmm") + self.type.small * 0.6
        step = next((each for each in _STEPS if each * each_wide >= room), 12)
        shown = [each for each in firsts if (each.month - 1) % step == 0]
        reached = 0.0  # where the words of the month before end
        for place, first in enumerate(shown):
            near = place == 0 and shown[1:2] and shown[1].month == 1 and step * each_wide < self.type.wide("2025 ")
            year = str(first.year) if first.month == 1 or (place == 0 and not near) else ""
            made = self._beside(Rule(self._at(first, close), top, bottom, tr(MONTHS[first.month - 1]), year), reached)
            reached = made.words + self._words_wide(made)
            yield made

    def _beside(self, rule: Rule, reached: float) -> Rule:
        """The line of a month with the place of its words: before it where the line of the day would run through them,
        or the picture ends, if there is room."""
        gap = self.type.small * 0.2
        after, before = rule.x + gap, rule.x - gap - self._words_wide(rule)
        moves = self._is_in_today(rule, after) or after + self._words_wide(rule) > self.wide
        return replace(rule, words=before if moves and before >= reached + gap else after)

    def _words_wide(self, rule: Rule) -> float:
        return max(self.type.wide(rule.month), self.type.wide(rule.year))

    def _is_in_today(self, rule: Rule, words: float) -> bool:
        """Whether the line of the reference day runs through the words of a month; on the long scale above a closer one
        it begins below them."""
        if self.zooms and rule.top < self.close_top:
            return False
        today = self._at(self.line.today, self.zooms)
        return words - 1 < today < words + self._words_wide(rule) + 1

    def _fan(self) -> tuple[tuple[float, float], ...]:
        if not self.zooms:
            return ()
        above, below = self.long_end, self.close_top
        return ((self._at(self.line.close), above), (self._x(1), above), (self._x(1), below), (self._x(0), below))

    def _today(self) -> Iterator[Rule]:
        """The line of the reference day, broken off where the words of a month stand in it."""
        today, flag, small = self.line.today, self._flag(), self.type.small
        x = self._at(today, self.zooms)
        if self.zooms:
            yield Rule(self._at(today), self.bar_top, self.long_end)
        names = [each for each in self._rules() if each.month and self._is_in_today(each, each.words)]
        if not names:
            yield Rule(x, flag.y, self.tall)
            return
        yield Rule(x, flag.y, names[0].top - (small if any(each.year for each in names) else 0))
        yield Rule(x, names[0].top + small, self.tall)

    def _flag(self) -> Box:
        """Where the reference day is written: beside its line, above the months."""
        wide = self.type.wide(short_day(self.line.today)) + 8
        x = self._at(self.line.today, self.zooms)
        left = x if x + wide <= self.wide else x - wide
        return Box(left, self.close_top - self.type.small if self.zooms else 0, wide, self.type.small)
