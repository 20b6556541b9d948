"""Knows how each block of a document looks on the page."""

from collections.abc import Iterator
from itertools import count

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Indenter, PageBreak, Table, TableStyle

from reports import document as paper
from reports import pdf_styles as styles
from reports.document import Document, Run
from reports.fonts import FAMILY, aside, markup
from reports.pdf_cards import card_pages
from reports.pdf_effects import BAR, EffectKey, effect_cell
from reports.pdf_flow import Anchor, Beside, ContentsTable, Room, Rule, Text
from reports.pdf_forms import EmptyBox, FormStyles, form_parts
from reports.pdf_text import in_quotes, one_line, set_runs
from reports.pdf_timeline import TimelinePicture

_LEAD = 23 * mm
"""The room that a heading and the text below it take above a picture, which stays on one page with them."""
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
_QUOTE_RULE = styles.GUTTER + 2 * mm


def story(document: Document) -> list[Flowable]:
    """The document as flowables, title first."""
    keys = (f"kop-{number}" for number in count(1))
    depth = -1
    made: list[Flowable] = list(_title(document))
    lead, before = 0, None  # where the heading and text begin that lead to the next block, and the block before
    for block in document.blocks:
        if not isinstance(before, _LEADS.get(type(block), (paper.Heading,))):
            lead = len(made)
        if isinstance(block, paper.Heading):
            depth = min(block.level - 1, depth + 1)
            made += _heading(block, next(keys), depth)
        else:
            parts = list(_block(block))
            if _is_picture(block):
                made.insert(lead, Room(parts[0].height + _LEAD))
            made += parts
        before = block
    anchors = [each for each in made if isinstance(each, Anchor)]
    for each in made:
        if isinstance(each, ContentsTable):
            each.expect(anchors)
    return made


def _block(block: paper.Block) -> Iterator[Flowable]:
    match block:
        case paper.Paragraph():
            label = (Run(f"{block.label}. ", bold=True),) if block.label else ()
            yield _numbered(set_runs((*label, *block.runs), styles.BODY), block.number)
        case paper.Definition():
            yield from _definition(block)
        case paper.Quote():
            yield from _quote(block)
        case paper.Bullets():
            for item in block.items:
                yield Beside(set_runs(item, styles.BULLET), Text("•", styles.DOT), styles.GUTTER, 4 * mm)
        case paper.Table():
            yield from _table(block)
        case paper.TimeChart():
            yield from _chart(block)
        case paper.Notice():
            yield from _notice(block)
        case paper.Contents():
            yield ContentsTable(block.title)
        case paper.PageBreak():
            yield PageBreak()
        case paper.CardSheet():
            yield from card_pages(block, styles.HEIGHT)
        case paper.Picture() | paper.WritingLines() | paper.TickBoxes() | paper.CutLine():
            yield from form_parts(block, _FORMS)


def _title(document: Document) -> Iterator[Flowable]:
    head = " · ".join(each for each in (document.meta.organisation, document.meta.case_number) if each)
    if head:
        yield set_runs((Run(head),), styles.SUBTITLE)
    yield set_runs((Run(document.title),), styles.TITLE)
    yield set_runs((Run(document.subtitle),), styles.SUBTITLE)


def _heading(block: paper.Heading, key: str, depth: int) -> Iterator[Flowable]:
    level = min(max(block.level, 1), 4)
    yield Room(styles.ROOM[level])
    if level == 1:
        yield Rule(0.5, 11, 2)
    if short := one_line(block.text):
        yield Anchor(key, short, level, depth, block.in_contents)
    note = f'  <font name="{FAMILY}" size="9.2" color="#525252">{aside(block.note)}</font>' if block.note else ""
    yield Text(markup(Run(block.text)) + note, styles.HEADINGS[level])


def _numbered(body: Text, number: int) -> Flowable:
    if not number:
        return body
    return Beside(body, Text(str(number), styles.NUMBER), 0, styles.GUTTER)


def _definition(block: paper.Definition) -> Iterator[Flowable]:
    if len(block.label) > styles.LONGEST_LABEL or "\n" in block.label:
        yield set_runs((Run(f"{block.label} ", italic=True), *block.runs), styles.RUN_IN)
    elif block.entry:
        number = set_runs((Run(block.label),), styles.REGISTER)
        yield Beside(set_runs(block.runs, styles.REGISTERED), number, styles.GUTTER, styles.GUTTER)
    else:
        label = set_runs((Run(block.label),), styles.DEFINED)
        yield Beside(set_runs(block.runs, styles.DEFINITION), label, styles.GUTTER, styles.LABEL)


def _quote(block: paper.Quote) -> Iterator[Flowable]:
    words = Run(in_quotes(block.words), italic=True, lang=block.language)
    yield Beside(set_runs((words,), styles.QUOTE), rule=_QUOTE_RULE)
    if block.translation:
        meant = Run(f"Vertaling: {in_quotes(block.translation)}")
        yield Beside(set_runs((meant,), styles.QUOTE), rule=_QUOTE_RULE)
    spoken = f", in het {block.language}" if block.language else ""
    yield set_runs((Run(block.who + spoken),), styles.SPEAKER)


def _notice(block: paper.Notice) -> Iterator[Flowable]:
    yield Room(30 * mm)
    yield Rule(1.4, 8, 5)
    yield set_runs((Run(block.title),), styles.NOTICE_TITLE)
    for number, each in enumerate(block.texts):
        yield set_runs(each, styles.NOTICE_LARGE if block.large and not number else styles.NOTICE)
    yield Rule(0.5, 3, 8)


def _table(block: paper.Table) -> Iterator[Flowable]:
    room = styles.WIDTH - styles.GUTTER
    head = [set_runs((Run(each),), styles.CELL_HEAD) for each in block.columns]
    rows = [[_row_head(row[0], block.is_picture), *(_cell(each) for each in row[1:])] for row in block.rows]
    widths = [room * each / sum(block.widths) for each in block.widths]
    after = 3 if block.is_picture else 9
    made = Table([head, *rows], widths, repeatRows=1, splitInRow=1, style=_table_style(block), hAlign="LEFT",
                 spaceAfter=after)  # fmt: skip
    height = made.wrap(room, styles.HEIGHT)[1]
    yield Room(height + 10 * mm if height < styles.HEIGHT / 2 else 34 * mm)  # a small table stays on one page
    yield Indenter(left=styles.GUTTER)
    if block.caption:
        yield set_runs((Run(block.caption),), styles.CAPTION)
    yield made
    if block.is_picture:
        yield EffectKey(any(_unsaid(cell) for row in block.rows for cell in row))
    yield Indenter(left=-styles.GUTTER)


def _chart(block: paper.TimeChart) -> Iterator[Flowable]:
    picture = TimelinePicture(block)
    yield Room(picture.wrap(styles.WIDTH - styles.GUTTER, styles.HEIGHT)[1] + 12 * mm)
    yield Indenter(left=styles.GUTTER)
    yield picture
    yield Indenter(left=-styles.GUTTER)


def _is_picture(block: paper.Block) -> bool:
    """Whether this block is looked at as a whole."""
    return isinstance(block, paper.TimeChart) or (isinstance(block, paper.Table) and block.is_picture)


def _unsaid(cell: paper.Cell) -> bool:
    """Whether nobody said how certain this effect is."""
    return cell.effect not in ("", "onbekend") and not cell.certainty


def _row_head(cell: paper.Cell, in_picture: bool) -> Flowable | list[Flowable]:
    """The first cell of a row; in a picture its note stands on the same line, so that a whole picture fits a page."""
    if not (in_picture and cell.note):
        return _cell(cell)
    note = f' <font size="{styles.CELL_NOTE.fontSize}" color="#525252">{aside(cell.note)}</font>'
    return Text(markup(Run(cell.text, bold=cell.bold)) + note, styles.CELL)


def _cell(cell: paper.Cell) -> Flowable | list[Flowable]:
    if cell.box:
        return EmptyBox(_FORMS.box, styles.CELL.leading)
    if cell.effect:
        return effect_cell(cell.text, cell.effect, cell.certainty, cell.note)
    said = Text(markup(Run(cell.text, bold=cell.bold)), styles.CELL)
    return [said, Text(markup(Run(cell.note)), styles.CELL_NOTE)] if cell.note else said


def _table_style(block: paper.Table) -> TableStyle:
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
            ("RIGHTPADDING", (0, 0), (-1, -1), 2 if block.is_picture else 6),
            ("TOPPADDING", (0, 0), (-1, -1), 1.4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
            *(("BACKGROUND", (each, 0), (each, -1), styles.MARKED) for each in block.marked),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.35, styles.RULE),
            *bars,
        ]
    )
