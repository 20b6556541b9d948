"""Knows how a letter or a large card is set: every block of a document, calm, without numbers and without contents."""

from collections.abc import Iterator
from itertools import count, zip_longest

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle

from app.comparison import SIGNS
from app.days import long_day
from reports import alternatives
from reports import document as paper
from reports import pdf_styles as styles
from reports.document import Document, Run, Runs
from reports.fonts import aside, markup
from reports.languages import language_tag
from reports.pdf_cards import card_pages
from reports.pdf_flow import Anchor, Beside, Room, Rule, Text
from reports.pdf_forms import CutHere, EmptyBox, form_parts
from reports.pdf_letter_styles import LETTERS, LetterStyles
from reports.pdf_letterhead import letterhead_parts, signature_parts
from reports.pdf_places import mark_block
from reports.pdf_structure import Node, Tree, sign
from reports.pdf_text import in_quotes, one_line, run_in, set_runs
from reports.pdf_timeline import TimelinePicture

SHORT_LIST = 5
"""Items: a longer list may be parted over two pages."""

FIRST_LINES = 2
"""How many lines below a heading have room anyhow."""

ON_A_LINE = 75
"""About so many characters of a list fit on a line."""


def letter_story(document: Document, tree: Tree) -> list[Flowable]:
    """The letter as flowables: head, title, blocks; what comes after a line to cut along stays on one page.

    What each of them is grows in the tree.
    """
    look = LETTERS[document.look]
    keys = (f"kop-{number}" for number in count(1))
    made: list[Flowable] = list(_opening(document, look, tree))
    for index, (block, below) in enumerate(zip_longest(document.blocks, document.blocks[1:])):
        tree.block()
        if isinstance(block, paper.Heading):
            parts = list(_heading(block, next(keys), look, look.lead + _together(below, look), tree))
        else:
            parts = list(_block(block, look, tree))
        mark_block(parts, index)
        made += parts
    return _slips_whole(made, look)


def _opening(document: Document, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    yield from letterhead_parts(document.letterhead, document.look, look.head, tree)
    if document.look == "brief":
        yield from _letterhead(document, look, tree)
    yield set_runs((Run(document.title),), look.title, tree.title())
    if document.subtitle:
        yield set_runs((Run(document.subtitle),), look.subtitle, tree.paragraph())


def _letterhead(document: Document, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    """Who writes, to whom and when; nothing where nobody writes to anybody."""
    meta = document.meta
    if not (meta.organisation or document.addressee):
        return
    if named := document.letterhead.besides(meta.organisation):
        yield set_runs((Run(named, bold=True),), look.head, tree.paragraph())
    if meta.case_number:
        yield set_runs((Run(f"Kenmerk: {meta.case_number}"),), look.head, tree.paragraph())
    yield Spacer(0, 9 * mm)
    for each in document.addressee:
        yield set_runs((Run(each),), look.head, tree.paragraph())
    if document.addressee:
        yield Spacer(0, 7 * mm)
    yield set_runs((Run(long_day(meta.dated)),), look.head, tree.paragraph())


def _together(block: paper.Block | None, look: LetterStyles) -> float:
    """The room that a short list takes beyond its first lines, so that it stays whole below its heading."""
    lines = 0
    if isinstance(block, paper.TickBoxes):
        lines = len(block.items) + 1
    elif isinstance(block, paper.Bullets) and len(block.items) <= SHORT_LIST:
        lines = sum(1 + sum(len(each.text) for each in item) // ON_A_LINE for item in block.items)
    return float(max(0, lines - FIRST_LINES) * look.body.leading)


def _heading(block: paper.Heading, key: str, look: LetterStyles, room: float, tree: Tree) -> Iterator[Flowable]:
    yield Room(room)
    node = tree.paragraph()
    if short := one_line(block.text):
        node, depth = tree.heading(block.level)
        yield Anchor(key, short, min(max(block.level, 1), 4), depth)
    style = look.headings[min(max(block.level, 1), 4)]
    size = look.body.fontSize
    note = f' <font name="{look.body.fontName}" size="{size}">{aside(block.note)}</font>' if block.note else ""
    yield Text(markup(Run(block.text)) + note, style, node=node)


def _block(block: paper.Block, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    match block:
        case paper.Paragraph():
            label = (Run(f"{block.label}. ", bold=True),) if block.label else ()
            yield set_runs((*label, *block.runs), look.body, tree.paragraph())
        case paper.Definition():
            yield _definition(block, look, tree)
        case paper.Quote():
            yield from _quote(block, look, tree)
        case paper.Bullets():
            yield from _bullets(block, look, tree)
        case paper.Table():
            yield from _table(block, look, tree)
        case paper.TimeChart():
            yield TimelinePicture(block, tree.figure(alternatives.of_chart(block)))
        case paper.Notice():
            yield from _notice(block, look, tree)
        case paper.PageBreak():
            yield PageBreak()
        case paper.CardSheet():
            yield from card_pages(block, look.margins.height, tree)
        case paper.Signature():
            yield from signature_parts(block, look.body, tree)
        case paper.Picture() | paper.WritingLines() | paper.TickBoxes() | paper.CutLine():
            yield from form_parts(block, look.forms, tree)


def _bullets(block: paper.Bullets, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    add = tree.bullets()
    for item in block.items:
        mark, said = add()
        dot = set_runs((Run("•"),), look.body, mark)
        yield Beside(set_runs(item, look.bullet, said), dot, 3, look.bullet.leftIndent)
    yield Spacer(0, look.body.fontSize * 0.5)  # or what follows reads as part of the list


def _definition(block: paper.Definition, look: LetterStyles, tree: Tree) -> Flowable:
    if not look.label or len(block.label) > styles.LONGEST_LABEL or "\n" in block.label:
        return run_in(Run(f"{block.label} ", bold=True), block.runs, look.body, tree)
    named, said = tree.entry()
    label = set_runs((Run(block.label, bold=True),), _plain(look.defined), named)
    return Beside(set_runs(block.runs, look.defined, said), label, 0, look.label)


def _plain(style: ParagraphStyle) -> ParagraphStyle:
    """The style without indent, for what stands beside the text."""
    return ParagraphStyle("aside", parent=style, leftIndent=0, fromRight=0)


def _quote(block: paper.Quote, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    rule = look.quote.leftIndent * 0.4
    quoted = tree.quote()
    yield Room(2 * look.quote.leading + look.speaker.leading)
    spoken_in = tree.paragraph(quoted, language_tag(block.language))
    yield Beside(set_runs((Run(in_quotes(block.words), italic=True),), look.quote, spoken_in), rule=rule)
    if block.translation:
        meant = Run(f"Vertaling: {in_quotes(block.translation)}")
        yield Beside(set_runs((meant,), look.quote, tree.paragraph(quoted)), rule=rule)
    spoken = f", in het {block.language}" if block.language else ""
    yield set_runs((Run(block.who + spoken),), look.speaker, tree.paragraph())


def _notice(block: paper.Notice, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    whole = tree.section()
    yield Room(look.lead)
    yield Rule(1.4, 8, 5)
    yield set_runs((Run(block.title),), look.notice_title, tree.paragraph(whole))
    for number, each in enumerate(block.texts):
        style = look.notice_large if block.large and not number else look.notice
        yield set_runs(each, style, tree.paragraph(whole))
    yield Rule(0.5, 3, 10)


def _table(block: paper.Table, look: LetterStyles, tree: Tree) -> Iterator[Flowable]:
    room = look.margins.width
    nodes = tree.table(len(block.columns), len(block.rows))
    head = [set_runs((Run(each),), look.cell_head, node) for each, node in zip(block.columns, nodes.heads, strict=True)]
    rows = [
        [_cell(each, look, node) for each, node in zip(row, places, strict=True)]
        for row, places in zip(block.rows, nodes.rows, strict=True)
    ]
    widths = [room * each / sum(block.widths) for each in block.widths]
    made = Table([head, *rows], widths, repeatRows=1, splitInRow=1, style=_table_style(look), hAlign="LEFT",
                 spaceBefore=4, spaceAfter=look.body.fontSize)  # fmt: skip
    height = made.wrap(room, look.margins.height)[1]
    yield Room(height + 2 * look.cell.leading if height < look.margins.height / 2 else look.lead)
    if block.caption:
        yield set_runs((Run(block.caption),), look.subtitle, nodes.caption)
    yield made


def _cell(cell: paper.Cell, look: LetterStyles, node: Node) -> Flowable:
    if cell.box:
        return EmptyBox(look.forms.box, look.cell.leading, sign(alternatives.TICK_BOX, node))
    return set_runs(_in_cell(cell), look.cell, node)


def _in_cell(cell: paper.Cell) -> Runs:
    """What a cell says; an effect keeps its sign, and needs no shape in a letter."""
    sign = f"{SIGNS[cell.effect]} " if cell.effect else ""
    note = (Run(f"\n{cell.note}"),) if cell.note else ()
    return (Run(sign + cell.text, bold=cell.bold), *note)


def _table_style(look: LetterStyles) -> TableStyle:
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), look.cell.fontName, look.cell.fontSize, look.cell.leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.35, styles.RULE),
        ]
    )


def _slips_whole(made: list[Flowable], look: LetterStyles) -> list[Flowable]:
    """The flowables, with room asked before each line to cut along for all that stands below it."""
    whole: list[Flowable] = []
    below = 0.0
    for each in reversed(made):
        if isinstance(each, PageBreak):
            below = 0.0
        elif not isinstance(each, Room):
            below += each.wrap(look.margins.width, look.margins.height)[1]
            below += each.getSpaceBefore() + each.getSpaceAfter()
        whole.append(each)
        if isinstance(each, CutHere):
            whole.append(Room(min(below, look.margins.height)))
            below = 0.0
    return whole[::-1]
