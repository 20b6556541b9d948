"""Knows what stays together on a page: a lead with what it leads to, the last rows of a list or table, a picture."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Table

from reports import document as paper
from reports import pdf_styles as styles
from reports.pdf_flow import Room

MOST_EMPTY = styles.HEIGHT / 4
"""Where more than this would be left empty a picture is parted rather than moved."""
_LEAD = 23 * mm
"""The room that a heading and the text below it take above a picture, which stays on one page with them."""
_HEAD = 16 * mm
"""The same of a heading alone, which is all that stands above a timeline."""
_MOST_KEPT = styles.HEIGHT / 8
"""What is kept together is no higher than this, so that no large gap opens for it."""
_LEAD_LINES = 3
"""A paragraph up to this many lines goes with what follows it; a longer one leaves lines of its own on both pages."""
_AFTER: tuple[type, ...] = (paper.Bullets, paper.Definition)


class PictureRoom(Room):
    """A new page where less than this height is left, unless that would leave too much of this one empty."""

    def __init__(self, height: float, most: float = MOST_EMPTY):
        super().__init__(height)
        self.most = most

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Nothing to show."""
        return (0, 0) if height > self.most else super().wrap(width, height)


class Rows(Table):  # type: ignore[misc]
    """A table of which no single row is left for the next page; `below` is the room for what must stand under it."""

    below = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The size of the table; too high for this page where what stands under it would come alone on the next."""
        wide, tall = super().wrap(width, height)
        return wide, tall + self.below if self._parts_for_below(tall, height) else tall

    def split(self, width: float, height: float) -> list[Flowable]:
        """The rows that fit and the others, of which there are two where the rows before can spare one."""
        tall = sum(self._rowHeights) if hasattr(self, "_rowHeights") and None not in self._rowHeights else 0.0
        if self._parts_for_below(tall, height):
            height = tall - 1
        parts: list[Any] = super().split(width, height)
        if len(parts) > 1 and _body(parts[-1]) == 1 and _body(parts[0]) > 2:
            parts = super().split(width, sum(parts[0]._rowHeights) - 1)
        if len(parts) > 1:
            parts[-1].below = self.below
            parts.insert(-1, Room(sum(parts[-1]._rowHeights) + self.below))  # a row more may fit, but stays with these
        return parts

    def _parts_for_below(self, tall: float, height: float) -> bool:
        return bool(self.below) and tall <= height < tall + self.below and _body(self) > 3


def _body(table: Any) -> int:
    """The rows without the heading."""
    return int(table._nrows - table.repeatRows)


def rooms(
    blocks: Sequence[paper.Block], made: Sequence[Flowable], starts: Sequence[int], leads: Sequence[int]
) -> Iterator[tuple[int, Room]]:
    """Where what follows must stay together, and the room it takes: a picture with its heading and text, a short
    paragraph with what it announces, the last two of a list."""
    for index, block in enumerate(blocks):
        lead, start = leads[index], starts[index]
        if isinstance(block, paper.Heading) and lead < start:
            yield lead, Room(_height(made[lead:start]) + made[start].height)
        elif isinstance(block, paper.TimeChart):
            yield lead, Room(made[start].height + _HEAD)
        elif _is_picture(block):
            yield lead, PictureRoom(made[start].height + _LEAD)
        elif isinstance(block, paper.Paragraph) and (after := _follows(blocks, index)):
            begin, end, last = starts[index + 1], starts[after[-1] + 1], blocks[after[-1]]
            if room := _kept(made[lead:start], made[start:begin], made[begin:end], last):
                yield lead, Room(room)
            if room := _last_two(last, made[begin:end]):
                yield end - 2, Room(room)


def _kept(above: Sequence[Flowable], parts: Sequence[Flowable], follow: Sequence[Flowable], last: paper.Block) -> float:
    """The room that a paragraph needs with the headings above it and what follows it at once; 0 where it needs none.

    A single row that would be left over comes along, as far as no large gap opens for it; `last` is its block.
    """
    if _height(parts) > styles.BODY.leading * (_LEAD_LINES + 1):
        return 0.0
    first = _height([*above, *parts]) + _height(follow[:1])
    whole = first + _height(follow[1:])
    if len(follow) == 2 and whole <= _MOST_KEPT and _would_be_alone(last, follow[-1]):
        return whole
    return first if first <= _MOST_KEPT else 0.0


def _last_two(last: paper.Block, parts: Sequence[Flowable]) -> float:
    """The room for the last two of a list, so that one is not left over; 0 where they are too high for that."""
    tall = _height(parts[-2:])
    return tall if len(parts) > 2 and tall <= _MOST_KEPT and _would_be_alone(last, parts[-1]) else 0.0


def _would_be_alone(block: paper.Block, part: Flowable) -> bool:
    """Whether the last of a list is lost at the top of a page: a label with its text, and a point of one line."""
    return isinstance(block, paper.Definition) or _height([part]) < 2 * styles.BULLET.leading


def _follows(blocks: Sequence[paper.Block], index: int) -> list[int]:
    """The places of the rows and lists that belong to the paragraph at this place."""
    found = []
    for place in range(index + 1, len(blocks)):
        if not isinstance(blocks[place], _AFTER):
            break
        found.append(place)
    return found


def _height(parts: Sequence[Flowable]) -> float:
    """What these take on a page together, or somewhat more: space above and below are counted both."""
    seen = [each for each in parts if not isinstance(each, CondPageBreak)]
    tall: float = sum(
        float(each.wrap(styles.WIDTH, styles.HEIGHT)[1]) + each.getSpaceBefore() + each.getSpaceAfter() for each in seen
    )
    return tall


def _is_picture(block: paper.Block) -> bool:
    """Whether this block is looked at as a whole."""
    return isinstance(block, paper.TimeChart) or (isinstance(block, paper.Table) and block.is_picture)
