"""Knows how each block of a document looks on the page."""

from collections.abc import Iterator, Sequence
from itertools import count
from operator import itemgetter

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Indenter, PageBreak, TableStyle

from reports import alternatives
from reports import document as paper
from reports import pdf_styles as styles
from reports.document import Document, Run
from reports.fingerprint import Prints
from reports.fonts import BOLD, FAMILY, aside, markup, settable
from reports.languages import language_tag
from reports.pdf_authenticity import authenticity
from reports.pdf_cards import card_pages
from reports.pdf_contents import ContentsTable
from reports.pdf_effects import BAR, EffectKey, effect_cell
from reports.pdf_flow import Anchor, Beside, Room, Rule, Text
from reports.pdf_forms import EmptyBox, FormStyles, form_parts
from reports.pdf_letterhead import letterhead_parts, signature_parts
from reports.pdf_places import mark_block
from reports.pdf_points import PointPages
from reports.pdf_scripts import wide
from reports.pdf_structure import Node, Tree, sign
from reports.pdf_text import in_quotes, one_line, run_in, set_runs
from reports.pdf_timeline import TimelinePicture, below_picture
from reports.pdf_together import PictureRoom, Rows, rooms

_SMALL_TABLE = 45 * mm
"""A table up to this height stays on one page, as one that is looked at as a whole does; others are looked up in."""
_LEADS: dict[type, tuple[type, ...]] = {
    paper.Table: (paper.Heading, paper.Paragraph),
    paper.TimeChart: (paper.Heading, paper.Paragraph),
}
"""What a block stays with when it stands directly above; headings for all others."""
_FORMS = FormStyles(
    text=ParagraphStyle("tick", parent=styles.BULLET, leftIndent=styles.GUTTER + 6 * mm, fromRight=0),
    label=ParagraphStyle("form label", parent=styles.DEFINITION, leftIndent=styles.GUTTER, fromRight=0),
    caption=ParagraphStyle("form caption", parent=styles.CAPTION, alignment=TA_CENTER),
    writing=8.5 * mm,
    box=9,
    wide=styles.WIDTH,
    tall=styles.HEIGHT,
    indent=styles.GUTTER,
)
_NEAR, _APART = 6, 9
"""Points between the columns of a table: at least, and where there is room."""
_QUOTE_RULE = styles.GUTTER + 2 * mm


def story(document: Document, tree: Tree, prints: Prints, is_bundle: bool = False) -> list[Flowable]:
    """The document as flowables, title first, last how it can be checked; what each of them is grows in the tree.

    The bookmarks of a bundle are those of its exhibits alone.
    """
    keys = (f"kop-{number}" for number in count(1))
    made: list[Flowable] = list(_title(document, tree))
    starts: list[int] = []  # where each block begins
    leads: list[int] = []  # and the heading and text that lead to it
    lead, before = 0, None
    for index, block in enumerate(document.blocks):
        if not isinstance(before, _LEADS.get(type(block), (paper.Heading,))):
            lead = len(made)
        starts.append(len(made))
        leads.append(lead)
        tree.block()
        if isinstance(block, paper.Heading):
            parts = list(_heading(block, next(keys), tree))
        else:
            parts = list(_block(block, tree))
        mark_block(parts, index)
        made += parts
        before = block
    found = [*rooms(document.blocks, made, [*starts, len(made)], leads)]
    for place, room in sorted(found, key=itemgetter(0), reverse=True):
        made.insert(place, room)
    if prints.version or prints.concept:  # a decision, and not a sheet for a talk in the same look
        made += authenticity(prints, "" if is_bundle else next(keys), tree)
    anchors = [each for each in made if isinstance(each, Anchor)]
    for each in made:
        if isinstance(each, ContentsTable):
            each.expect(anchors)
    return made


def _block(block: paper.Block, tree: Tree) -> Iterator[Flowable]:
    match block:
        case paper.Paragraph():
            yield _paragraph(block, tree)
        case paper.Definition():
            yield _definition(block, tree)
        case paper.Quote():
            yield from _quote(block, tree)
        case paper.Bullets():
            yield from _bullets(block, tree)
        case paper.Table():
            yield from _table(block, tree)
        case paper.TimeChart():
            yield from _chart(block, tree)
        case paper.Notice():
            yield from _notice(block, tree)
        case paper.Contents():
            yield ContentsTable(block.title, *tree.contents())
        case paper.PageBreak():
            yield PageBreak()
        case paper.CardSheet():
            yield from card_pages(block, styles.HEIGHT, tree)
        case paper.Signature():
            yield from signature_parts(block, styles.BODY, tree)
        case paper.Picture() | paper.WritingLines() | paper.TickBoxes() | paper.CutLine():
            yield from form_parts(block, _FORMS, tree)


def _title(document: Document, tree: Tree) -> Iterator[Flowable]:
    yield from letterhead_parts(document.letterhead, document.look, styles.SUBTITLE, tree)
    named = document.letterhead.besides(document.meta.organisation)
    head = " · ".join(each for each in (named, document.meta.case_number) if each)
    if head:
        yield set_runs((Run(head),), styles.SUBTITLE, tree.paragraph())
    yield set_runs((Run(document.title),), styles.TITLE, tree.title())
    yield set_runs((Run(document.subtitle),), styles.SUBTITLE, tree.paragraph())


def _heading(block: paper.Heading, key: str, tree: Tree) -> Iterator[Flowable]:
    level = min(max(block.level, 1), 4)
    yield Room(styles.ROOM[level])
    if level == 1:
        yield Rule(0.5, 8, 2)
    node = tree.paragraph()
    if short := one_line(block.text):
        node, depth = tree.heading(block.level)
        yield Anchor(key, short, level, depth, block.in_contents)
    note = f'  <font name="{FAMILY}" size="9.2" color="#525252">{aside(block.note)}</font>' if block.note else ""
    yield Text(markup(Run(block.text)) + note, styles.HEADINGS[level], node=node)


def _paragraph(block: paper.Paragraph, tree: Tree) -> Flowable:
    """Its number is its first word: people cite it, and a list of one item for each would be a hundred lists."""
    node = tree.paragraph()
    label = (Run(f"{block.label}. ", bold=True),) if block.label else ()
    body = set_runs((*label, *block.runs), styles.BODY, node)
    if not block.number:
        return body
    return Beside(body, Text(str(block.number), styles.NUMBER, node=node, goes_on=True), 0, styles.GUTTER)


def _bullets(block: paper.Bullets, tree: Tree) -> Iterator[Flowable]:
    add = tree.bullets()
    for item in block.items:
        mark, said = add()
        dot = Text("•", styles.DOT, node=mark)
        yield Beside(set_runs(item, styles.BULLET, said), dot, styles.GUTTER, 4 * mm)


def _definition(block: paper.Definition, tree: Tree) -> Flowable:
    if len(block.label) > styles.LONGEST_LABEL or "\n" in block.label:
        return run_in(Run(f"{block.label} ", italic=True), block.runs, styles.RUN_IN, tree)
    label, said = tree.entry()
    if block.entry:
        number = set_runs((Run(block.label),), styles.REGISTER, label)
        return Beside(set_runs(block.runs, styles.REGISTERED, said), number, styles.GUTTER, styles.GUTTER)
    named = set_runs((Run(block.label),), styles.DEFINED, label)
    text = set_runs(block.runs, styles.DEFINITION, said, block.points)
    return Beside(text, named, styles.GUTTER, styles.LABEL)


def _quote(block: paper.Quote, tree: Tree) -> Iterator[Flowable]:
    quoted = tree.quote()
    words = Run(in_quotes(block.words), italic=True)
    spoken_in = tree.paragraph(quoted, language_tag(block.language))
    yield Beside(set_runs((words,), styles.QUOTE, spoken_in), rule=_QUOTE_RULE)
    if block.translation:
        meant = Run(f"Vertaling: {in_quotes(block.translation)}")
        yield Beside(set_runs((meant,), styles.QUOTE, tree.paragraph(quoted)), rule=_QUOTE_RULE)
    spoken = f", in het {block.language}" if block.language else ""
    yield set_runs((Run(block.who + spoken),), styles.SPEAKER, tree.paragraph())


def _notice(block: paper.Notice, tree: Tree) -> Iterator[Flowable]:
    whole = tree.section()
    yield Room(30 * mm)
    yield Rule(1.4, 8, 5)
    yield set_runs((Run(block.title),), styles.NOTICE_TITLE, tree.paragraph(whole))
    for number, each in enumerate(block.texts):
        style = styles.NOTICE_LARGE if block.large and not number else styles.NOTICE
        yield set_runs(each, style, tree.paragraph(whole))
    yield Rule(0.5, 3, 8)


def _table(block: paper.Table, tree: Tree) -> Iterator[Flowable]:
    room = styles.WIDTH - styles.GUTTER
    nodes = tree.table(len(block.columns), len(block.rows))
    head = [
        set_runs((Run(each),), styles.CELL_HEAD, node) for each, node in zip(block.columns, nodes.heads, strict=True)
    ]
    rows = [
        [
            _row_head(each, node) if block.is_picture and not place else _cell(each, node)
            for place, (each, node) in enumerate(zip(row, places, strict=True))
        ]
        for row, places in zip(block.rows, nodes.rows, strict=True)
    ]
    widths = [room * each / sum(block.widths) for each in block.widths]
    after = 3 if block.is_picture else 9
    made = Rows([head, *rows], widths, repeatRows=1, style=_table_style(block, widths), hAlign="LEFT", spaceAfter=after)
    height = made.wrap(room, styles.HEIGHT)[1]
    made.splitInRow = int(max(made._rowHeights) > styles.HEIGHT / 2)  # only what fits no page is parted inside a row
    key = EffectKey(block, tree) if block.is_picture else None
    whole = (key or height < _SMALL_TABLE) and height < styles.HEIGHT / 2
    if key:
        made.below = key.wrap(room, styles.HEIGHT)[1] + after
    if key and whole:
        yield PictureRoom(height + 10 * mm, 34 * mm)
    else:
        yield Room(height + 10 * mm if whole else 34 * mm)
    yield Indenter(left=styles.GUTTER)
    if block.caption:
        yield set_runs((Run(block.caption),), styles.CAPTION, nodes.caption)
    yield made
    if key:
        yield key
    yield Indenter(left=-styles.GUTTER)


def _chart(block: paper.TimeChart, tree: Tree) -> Iterator[Flowable]:
    picture = TimelinePicture(block, tree.figure(alternatives.of_chart(block)))
    yield Room(picture.wrap(styles.WIDTH - styles.GUTTER, styles.HEIGHT)[1])
    yield Indenter(left=styles.GUTTER)
    yield picture
    yield Indenter(left=-styles.GUTTER)
    for letter, name in below_picture(block, styles.WIDTH - styles.GUTTER).items():
        yield run_in(Run(f"{letter}  ", bold=True), (Run(name),), styles.IN_PICTURE, tree)


def _row_head(cell: paper.Cell, node: Node) -> Flowable | list[Flowable]:
    """The first cell of a row in a picture: its note stands on the same line, so that a whole picture fits a page."""
    if not cell.note:
        return _cell(cell, node)
    note = f' <font size="{styles.CELL_NOTE.fontSize}" color="#525252">{aside(cell.note)}</font>'
    return Text(markup(Run(cell.text, bold=cell.bold)) + note, styles.CELL, node=node)


def _cell(cell: paper.Cell, node: Node) -> Flowable | list[Flowable]:
    if cell.box:
        return EmptyBox(_FORMS.box, styles.CELL.leading, sign(alternatives.TICK_BOX, node))
    if cell.effect:
        return effect_cell(cell, node)
    goes_on = bool(cell.note or cell.points)
    said = Text(markup(Run(cell.text, bold=cell.bold)), styles.CELL, node=node, goes_on=goes_on)
    if cell.points:
        return [said, PointPages(cell.points, node)]
    return [said, Text(markup(Run(cell.note)), styles.CELL_NOTE, node=node)] if cell.note else said


def _with_room(block: paper.Table, widths: Sequence[float]) -> Iterator[int]:
    """The columns that can stand well apart from the next without breaking a word."""
    for place, width in enumerate(() if block.is_picture else widths):
        texts = (block.columns[place], *(row[place].text for row in block.rows))
        words = (word for text in texts for word in text.split())
        if max((wide(settable(word), BOLD, styles.CELL.fontSize) for word in words), default=0.0) <= width - _APART:
            yield place


def _table_style(block: paper.Table, widths: Sequence[float]) -> TableStyle:
    """Thin lines only; the typeface is set for all cells, or ReportLab would add Helvetica without embedding it."""
    bars = [
        ("LINEBEFORE", (column, row), (column, row), BAR[cell.weight], styles.INK)
        for row, cells in enumerate(block.rows, 1)
        for column, cell in enumerate(cells)
        if cell.weight in BAR
    ]
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), FAMILY, styles.CELL.fontSize, styles.CELL.leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 6 if block.is_picture else 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2 if block.is_picture else _NEAR),
            *(("RIGHTPADDING", (each, 0), (each, -1), _APART) for each in _with_room(block, widths)),
            ("TOPPADDING", (0, 0), (-1, -1), 1.4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
            *(("BACKGROUND", (each, 0), (each, -1), styles.MARKED) for each in block.marked),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.35, styles.RULE),
            *bars,
        ]
    )
