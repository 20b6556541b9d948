"""What a document says from its first word to its last, block by block, as its PDF has to say it.

Written from the document alone, so that a text that is lost, fused, doubled or out of order is found.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.comparison import SIGNS
from app.days import long_day, short_day
from pdf_checks.tree import Piece, squeezed
from reports import document as paper
from reports import pdf_styles as styles
from reports.document import Document
from reports.drawing import described
from reports.fingerprint import code_text, in_groups, prints_of
from reports.fonts import printable
from reports.pdf_authenticity import HOW, NO_VERSION, PROVES, TITLE
from reports.pdf_points import pages_said, spanned
from reports.pdf_text import in_quotes, one_line
from reports.pdf_timeline import below_picture

Said = tuple[str, str]
"""A kind, and its words on one line."""

DIRECTIONS = {
    "sterk_positief": "sterk positief",
    "positief": "positief",
    "neutraal": "geen verschil",
    "negatief": "negatief",
    "sterk_negatief": "sterk negatief",
    "onbekend": "onbekend",
}
FILLINGS = ("gevuld: vastgesteld", "half: aannemelijk", "open: aanname")
CERTAIN = {"": "niet gezegd hoe zeker"}
EMPTY_COUNTS = {"TH", "TD"}
HEADS = {"H2", "H3", "H4", "H5"}
DEEPEST_IN_CONTENTS, LONGEST_LABEL = 2, 44


def said_by(pieces: list[Piece]) -> list[Said]:
    """What was read from a PDF, without what says nothing."""
    return [(each.kind, each.text) for each in pieces if each.text or each.kind in EMPTY_COUNTS]


def expected(document: Document, pieces: list[Piece]) -> list[Said]:
    """What the PDF of a document has to say. The pages of headings, which the contents name, are those of `pieces`."""
    pages = [each.page for each in pieces if each.kind in HEADS]
    points = _where(document, pieces)
    found = [*_opening(document), *_Blocks(document, pages, points).said(), *_authenticity(document)]
    plain = ((kind, squeezed(printable(text))) for kind, text in found)
    return [(kind, text) for kind, text in plain if text or kind in EMPTY_COUNTS]


def _where(document: Document, pieces: list[Piece]) -> dict[int, set[int]]:
    """On which pages each numbered paragraph stands with what belongs to it, found by its words, up to a next head."""
    numbered = (each for each in document.blocks if isinstance(each, paper.Paragraph) and each.number)
    numbers = {squeezed(printable(_numbered(each))): each.number for each in numbered}
    found: dict[int, set[int]] = {}
    number = 0
    for each in pieces:
        begins = numbers.get(squeezed(each.text), 0) if each.kind == "P" else 0
        number = 0 if each.kind in HEADS else begins or number
        found.setdefault(number, set()).update(each.pages)
    return {number: pages for number, pages in found.items() if number}


def _numbered(block: paper.Paragraph) -> str:
    return f"{block.number} " + (f"{block.label}. " if block.label else "") + _runs(block.runs)


def _opening(document: Document) -> Iterator[Said]:
    meta, letter, head = document.meta, document.look == "brief", document.letterhead
    if head.has_head:
        yield "Figure", head.logo.alt if head.logo.data else ""
        yield "P", head.name
        yield from (("P", each) for each in (head.lines if letter or document.look == "besluit" else ()))
    named = "" if head.has_head and head.name == meta.organisation else meta.organisation
    if document.look == "besluit":
        yield "P", " · ".join(filter(None, (named, meta.case_number)))
    elif letter and (meta.organisation or document.addressee):
        yield "P", named
        yield "P", f"Kenmerk: {meta.case_number}" if meta.case_number else ""
        yield from (("P", each) for each in document.addressee)
        yield "P", long_day(meta.dated)
    yield "H1", document.title
    yield "P", document.subtitle


def _authenticity(document: Document) -> Iterator[Said]:
    """How the paper can be checked, at the end of a decision and of nothing else."""
    prints = prints_of(document)
    if document.look != "besluit" or not (prints.version or prints.concept):
        return
    yield "H2", TITLE
    yield from (("P", each) for each in (HOW, PROVES, NO_VERSION if prints.version_said else ""))
    yield "P", f"Inhoud: {in_groups(prints.content)}"
    yield "P", f"Versie: {in_groups(prints.version)}" if prints.version else ""
    yield "Figure", f"QR-code met deze tekst: {code_text(prints)}"


class _Blocks:
    def __init__(self, document: Document, pages: list[int], points: dict[int, set[int]]):
        self.document, self.pages, self.points = document, pages, points
        self.is_letter = document.look != "besluit"
        self.depth = 0

    def said(self) -> Iterator[Said]:
        for block in self.document.blocks:
            yield from self._block(block)

    def _block(self, block: paper.Block) -> Iterator[Said]:
        match block:
            case paper.Heading():
                yield self._heading(block)
            case paper.Paragraph():
                number = f"{block.number} " if block.number and not self.is_letter else ""
                yield "P", number + (f"{block.label}. " if block.label else "") + _runs(block.runs)
            case paper.Definition():
                yield "Lbl", block.label
                yield "LBody", f"{_runs(block.runs)} {self._behind(block)}"
            case paper.Quote():
                yield from _quote(block)
            case paper.Bullets():
                yield from (each for item in block.items for each in (("Lbl", "•"), ("LBody", _runs(item))))
            case paper.Table():
                yield from self._table(block)
            case paper.TimeChart():
                yield "Figure", _chart(block)
                for letter, name in below_picture(block, styles.WIDTH - styles.GUTTER).items():
                    yield from (("Lbl", letter), ("LBody", name))
            case paper.Notice():
                yield from (("P", block.title), *(("P", _runs(each)) for each in block.texts))
            case paper.Contents():
                yield from () if self.is_letter else self._contents(block)
            case paper.Picture() | paper.WritingLines() | paper.TickBoxes() | paper.CutLine() | paper.CardSheet():
                yield from _form(block)
            case paper.Signature():
                yield from (("P", each) for each in block.texts)
            case paper.PageBreak():
                return
            case _:
                raise AssertionError(f"nobody wrote down what a {type(block).__name__} says")

    def _heading(self, block: paper.Heading) -> Said:
        text = f"{block.text} {block.note}"
        if not one_line(block.text):
            return "P", text
        self.depth = min(max(block.level, 1), self.depth + 1)
        return f"H{self.depth + 1}", text

    def _contents(self, block: paper.Contents) -> Iterator[Said]:
        yield "Caption", block.title
        heads = [each for each in self.document.blocks if isinstance(each, paper.Heading) and one_line(each.text)]
        last = [] if len(self.pages) == len(heads) else [paper.Heading(1, TITLE)]
        for head, page in zip([*heads, *last], self.pages, strict=True):
            if head.level <= DEEPEST_IN_CONTENTS and head.in_contents:
                yield "TOCI", f"{one_line(head.text)} {page}"

    def _behind(self, block: paper.Definition) -> str:
        """The pages behind a text that ends with numbers of paragraphs, where its label stands beside it."""
        pages = self._pages(block.points)
        is_beside = len(block.label) <= LONGEST_LABEL and "\n" not in block.label
        return spanned(pages) if pages and is_beside and not self.is_letter else ""

    def _pages(self, points: tuple[int, ...]) -> set[int]:
        return set().union(*(self.points.get(each, set()) for each in points))

    def _table(self, block: paper.Table) -> Iterator[Said]:
        yield "Caption", block.caption
        yield from (("TH", each) for each in block.columns)
        for row in block.rows:
            for place, cell in enumerate(row):
                yield from self._cell(cell, "TD" if place else "TH")
        if block.is_picture and not self.is_letter:
            cells = [cell for row in block.rows for cell in row]
            shown = {each.effect for each in cells}
            sure = {each.certainty for each in cells if each.effect not in ("", "onbekend")}
            yield from (("LBody", name) for code, name in DIRECTIONS.items() if code in shown)
            yield from (("LBody", each) for each in FILLINGS if each.partition(": ")[2] in sure)
            yield "LBody", "grijs: niet gezegd hoe zeker" if "" in sure else ""
            heavy = any(each.weight for each in cells)
            yield "LBody", "hoe breder de streep, hoe zwaarder het element weegt" if heavy else ""

    def _cell(self, cell: paper.Cell, kind: str) -> Iterator[Said]:
        if cell.box:
            yield from ((kind, ""), ("Figure", "Aankruisvakje"))
            return
        sign = SIGNS[cell.effect] if cell.effect and self.is_letter else ""
        where = "" if self.is_letter else pages_said(self._pages(cell.points))
        yield kind, f"{sign} {cell.text} {cell.note} {where}"
        if cell.effect and not self.is_letter:
            yield "Figure", _mark(cell)


def _mark(cell: paper.Cell) -> str:
    """Of the mark of an effect only what the words of its cell leave out."""
    words = f"{cell.text} {cell.note}".casefold()
    certain = CERTAIN.get(cell.certainty, cell.certainty) if cell.effect != "onbekend" else ""
    direction = cell.effect.replace("_", " ")
    return ", ".join(each for each in (direction, certain) if each and each not in words)


def _quote(block: paper.Quote) -> Iterator[Said]:
    yield "P", in_quotes(block.words)
    yield "P", f"Vertaling: {in_quotes(block.translation)}" if block.translation else ""
    yield "P", block.who + (f", in het {block.language}" if block.language else "")


def _chart(block: paper.TimeChart) -> str:
    line = block.line
    stays = f"{len(line.stays)} periode" + "s" * (len(line.stays) != 1)
    moments = f"{len(line.moments)} moment" + "en" * (len(line.moments) != 1)
    days = [short_day(each) for each in (line.begins, line.ends, line.today)]
    told = f"{stays} en {moments}, met {days[2]} als peildag"
    return f"Tijdlijn van {days[0]} tot {days[1]}: {told}. Alles staat eronder in woorden."


FormBlock = paper.Picture | paper.WritingLines | paper.TickBoxes | paper.CutLine | paper.CardSheet


def _form(block: FormBlock) -> Iterator[Said]:
    match block:
        case paper.Picture():
            yield from (("Figure", block.alt), ("P", block.caption))
        case paper.WritingLines():
            lines = max(block.lines, 1)
            yield from (("P", block.label), ("Figure", "Schrijfregel" if lines == 1 else f"{lines} schrijfregels"))
        case paper.TickBoxes():
            yield "P", block.label
            yield from (each for item in block.items for each in (("Figure", "Aankruisvakje"), ("LBody", item)))
        case paper.CutLine():
            yield ("P", block.text) if block.text else ("Figure", "Kniplijn")
        case paper.CardSheet():
            for card in block.cards:
                yield from (("Figure", described(card.picture)), ("P", card.subject), ("P", card.question))


def _runs(runs: paper.Runs) -> str:
    return "".join(each.text for each in runs)


def foot_of(document: Document, page: int, total: int) -> tuple[str, ...]:
    """What stands at the foot of each page, as far as it always fits."""
    number = f"pagina {page} van {total}" if document.look == "besluit" or total > 1 else ""
    trail = f"Kenmerk in het spoor: {document.meta.trail}" if document.meta.trail else ""
    status = printable(document.status)
    return tuple(each for each in (number, trail, squeezed(status) if len(status) < 60 else "") if each)
