"""Knows how cards to cut out are drawn: four on a page, each with a drawing, its subject and one question."""

from collections.abc import Iterator

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from reports import pdf_styles as styles
from reports.document import Card, CardSheet, Run
from reports.drawing import described
from reports.fonts import BOLD, FAMILY
from reports.pdf_drawing import draw_figure
from reports.pdf_flow import Room
from reports.pdf_forms import cut_along, scissors_on_a_line
from reports.pdf_structure import Node, Tree
from reports.pdf_tagged_canvas import artifact
from reports.pdf_text import set_runs

WIDE = 90 * mm
TALL = 125 * mm
_ACROSS = 2
ON_A_PAGE = 4
_EDGE = 8 * mm
_PICTURE = 64 * mm
_GAP = 5 * mm
_SUBJECT = ParagraphStyle("card subject", fontName=BOLD, fontSize=22, leading=27, alignment=TA_CENTER)
_PILE = ParagraphStyle("pile", parent=_SUBJECT, fontSize=27, leading=33)
_QUESTION = ParagraphStyle(
    "card question", fontName=FAMILY, fontSize=17, leading=23, spaceBefore=3, alignment=TA_CENTER
)


def card_pages(block: CardSheet, tall: float, tree: Tree) -> Iterator[Flowable]:
    """The cards on as many pages as they need; `tall` is the height of an empty page."""
    for start in range(0, len(block.cards), ON_A_PAGE):
        yield Room(tall - 1)
        yield CardPage(block.cards[start : start + ON_A_PAGE], tree)


_Nodes = tuple[Node, Node, Node]


def _nodes(card: Card, tree: Tree) -> _Nodes:
    """A card is a group of its own: the drawing, its subject and the question, in the order in which they are seen."""
    whole = tree.section()
    return tree.figure(described(card.picture), whole), tree.paragraph(whole), tree.paragraph(whole)


class CardPage(Flowable):  # type: ignore[misc]
    """A page of cards, in the middle of the paper whatever the margins of the text are."""

    def __init__(self, cards: tuple[Card, ...], tree: Tree):
        super().__init__()
        self.cards = cards
        self.nodes = [_nodes(each, tree) for each in cards]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All that is left of the page."""
        self.width, self.height = width, height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cards from the top left, and the lines to cut along."""
        canvas = self.canv
        canvas.saveState()
        at_x, at_y = canvas.absolutePosition(0, 0)
        canvas.translate((styles.PAGE[0] - _ACROSS * WIDE) / 2 - at_x, (styles.PAGE[1] + 2 * TALL) / 2 - at_y)
        for number, (card, nodes) in enumerate(zip(self.cards, self.nodes, strict=True)):
            self._draw_card(card, nodes, number % _ACROSS * WIDE, -(number // _ACROSS + 1) * TALL)
        with artifact(canvas):
            self._draw_lines(-(-len(self.cards) // _ACROSS))
        canvas.restoreState()

    def _draw_card(self, card: Card, nodes: _Nodes, x: float, y: float) -> None:
        """Drawing above words; where the words need more, the drawing is smaller."""
        room = WIDE - 2 * _EDGE
        words = [set_runs((Run(card.subject),), _SUBJECT if card.question else _PILE, nodes[1])]
        words += [set_runs((Run(card.question),), _QUESTION, nodes[2])] if card.question else []
        tall = [each.wrap(room, TALL)[1] + each.getSpaceBefore() for each in words]
        size = max(min(_PICTURE, TALL - 2 * _EDGE - _GAP - sum(tall)), 0)
        top = y + TALL - (TALL - size - _GAP - sum(tall)) / 2
        draw_figure(self.canv, card.picture, x + (WIDE - size) / 2, top - size, size, nodes[0])
        base = top - size - _GAP
        for each, height in zip(words, tall, strict=True):
            base -= height
            each.drawOn(self.canv, x + _EDGE, base)

    def _draw_lines(self, rows: int) -> None:
        for column in range(_ACROSS + 1):
            cut_along(self.canv, column * WIDE, 0, column * WIDE, -rows * TALL)
        for row in range(rows + 1):
            cut_along(self.canv, 0, -row * TALL, _ACROSS * WIDE, -row * TALL)
        scissors_on_a_line(self.canv, -8 * mm, 0)
