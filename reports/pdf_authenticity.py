"""Knows the block «Echtheid van dit stuk» at the end of a decision: what checking proves, and the QR code."""

from collections.abc import Iterator

import segno
from reportlab.lib.colors import black, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from reports import pdf_styles as styles
from reports.document import Run
from reports.fingerprint import Prints, code_text, in_groups
from reports.pdf_flow import Anchor, Room, Rule
from reports.pdf_structure import Node, Tree
from reports.pdf_tagged_canvas import figure
from reports.pdf_text import set_runs

TITLE = "Echtheid van dit stuk"
HOW = (
    "Dit stuk heeft een vingerafdruk: een getal dat is berekend uit alles wat erin staat. Verandert er één teken, dan "
    "komt er een ander getal uit. Het begin ervan staat onderaan elke bladzijde; hieronder staat het helemaal, ook in "
    "de code."
)
PROVES = (
    "Wie het PDF-bestand heeft en het JSON-bestand dat erbij hoort, kan met het programma Kind Voorop nagaan of de "
    "inhoud is wat de vingerafdruk zegt, en zo niet, waar het verschil zit. Dat bewijst niet dat de inhoud waar is, "
    "dat het besluit goed is, of wie het stuk heeft gemaakt: wie een stuk namaakt, kan er een passende vingerafdruk "
    "bij maken. Of dit stuk echt van de organisatie komt, kan de organisatie nagaan in haar eigen dossier."
)
NO_VERSION = "Dit is een concept. Het hoort bij geen vastgestelde versie."
MODULE = 1.05 * mm
"""The side of one square; 1.0 mm still reads from a fax or a copy of a copy."""
QUIET = 4
"""Squares of white that a reader of the code needs around it."""


class QrCode(Flowable):  # type: ignore[misc]
    """A text as squares, black on white; `alternative` is what is read aloud in its place: that very text."""

    def __init__(self, text: str, indent: float) -> None:
        super().__init__()
        self.node: Node | None = None
        self.alternative = f"QR-code met deze tekst: {text}"
        made = segno.make(text, error="m", micro=False, boost_error=False, mode="byte", encoding="utf-8", eci=False)
        self.squares = tuple(tuple(row) for row in made.matrix)
        self.indent, self.spaceBefore, self.spaceAfter = indent, 2, 6
        self.side = (len(self.squares) + 2 * QUIET) * MODULE

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The code with the white around it."""
        self.width, self.height = self.indent + self.side, self.side
        return self.width, self.height

    def draw(self) -> None:
        """One shape of all squares, each row in as few pieces as can be."""
        with figure(self.canv, self.node, self.width, self.height):
            self._draw_squares()

    def _draw_squares(self) -> None:
        canvas: Canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(white)
        canvas.rect(self.indent, 0, self.side, self.side, stroke=0, fill=1)
        canvas.setFillColor(black)
        path = canvas.beginPath()
        for place, row in enumerate(self.squares):
            y = self.side - (QUIET + place + 1) * MODULE
            for start, count in _stretches(row):
                path.rect(self.indent + (QUIET + start) * MODULE, y, count * MODULE, MODULE)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()


def authenticity(prints: Prints, key: str, tree: Tree) -> Iterator[Flowable]:
    """The block as a whole, kept on one page, under a heading that stands among the contents as `key`, if given."""
    text = code_text(prints)
    code = QrCode(text, -QUIET * MODULE)
    tree.block()
    node, depth = tree.heading(1)
    yield Room(code.side + 72 * mm)
    yield Rule(1.4, 14, 5)
    if key:
        yield Anchor(key, TITLE, 1, depth)
    yield set_runs((Run(TITLE),), styles.NOTICE_TITLE, node)
    whole = tree.section()
    for said in (HOW, PROVES, *([NO_VERSION] if prints.version_said else [])):
        yield set_runs((Run(said),), styles.NOTICE, tree.paragraph(whole))
    yield set_runs((Run("Inhoud: ", bold=True), Run(in_groups(prints.content))), styles.NOTICE, tree.paragraph(whole))
    if prints.version:
        yield set_runs(
            (Run("Versie: ", bold=True), Run(in_groups(prints.version))), styles.NOTICE, tree.paragraph(whole)
        )
    code.node = tree.figure(code.alternative, whole)
    yield code


def _stretches(row: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Where black squares stand beside each other: the first of them and how many."""
    start = None
    for place, square in enumerate((*row, 0)):
        if square and start is None:
            start = place
        elif not square and start is not None:
            yield start, place - start
            start = None
