"""Knows where on the pages each block of a document came to stand, so that a preview can lead back to its field."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Frame

from reports.document import Document


@dataclass(frozen=True)
class Place:
    """A rectangle on a page on which (a part of) one block stands.

    `page` counts from 1; `x`, `y`, `width` and `height` are in points from the top left of the page. `block_index` is
    the place of the block in the document, `field` where it came from, «» for none. A block over two pages has two.
    """

    page: int
    x: float
    y: float
    width: float
    height: float
    block_index: int
    field: str


@dataclass
class _Area:
    """Left, top, right and bottom, from the top left."""

    left: float
    top: float
    right: float
    bottom: float


class Places:
    """Gathers where blocks come while the pages are made; what is found in one pass is forgotten in the next."""

    def __init__(self, tall: float):
        self.tall = tall
        self._areas: dict[tuple[int, int], _Area] = {}

    def forget(self) -> None:
        """A new pass over the pages begins."""
        self._areas.clear()

    def note(self, flowable: Flowable, page: int, frame: Frame, top: float, bottom: float) -> None:
        """A flowable took up a column from `top` to `bottom`, counted from the bottom of the page."""
        index = getattr(flowable, "block_index", None)
        if index is None or bottom >= top:
            return
        left, right = frame._x1, frame._x2
        area = self._areas.setdefault((page, index), _Area(left, self.tall - top, right, self.tall - bottom))
        area.top, area.bottom = min(area.top, self.tall - top), max(area.bottom, self.tall - bottom)

    def of(self, document: Document) -> tuple[Place, ...]:
        """All places, page by page from top to bottom."""
        found = (
            Place(page, a.left, a.top, a.right - a.left, a.bottom - a.top, index, document.blocks[index].field)
            for (page, index), a in self._areas.items()
        )
        return tuple(sorted(found, key=lambda each: (each.page, each.block_index)))


def mark_block(flowables: list[Flowable], index: int) -> None:
    """Say of the flowables of one block which block they are."""
    for each in flowables:
        each.block_index = index


def hand_on(flowable: Flowable, parts: list[Flowable]) -> list[Flowable]:
    """The parts of a flowable that was parted over pages, which are of the same block."""
    if hasattr(flowable, "block_index"):
        mark_block(parts, flowable.block_index)
    return parts
