"""Knows what a printed document consists of: plain frozen blocks that know neither the method nor ReportLab."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.recipients import Recipient
from app.timeline import Timeline
from reports.letter_blocks import Card, CardSheet, CutLine, Picture, Signature, TickBoxes, WritingLines
from reports.letterhead import NO_LETTERHEAD, Letterhead

__all__ = [
    "Block",
    "Bullets",
    "Card",
    "CardSheet",
    "Cell",
    "Contents",
    "CutLine",
    "Definition",
    "Document",
    "Heading",
    "Look",
    "Meta",
    "Notice",
    "PageBreak",
    "Paragraph",
    "Picture",
    "Quote",
    "Recipient",
    "Run",
    "Runs",
    "Signature",
    "Table",
    "TickBoxes",
    "TimeChart",
    "WritingLines",
    "printed",
    "texts_of",
]  # fmt: skip

Effect = Literal["", "sterk_positief", "positief", "neutraal", "negatief", "sterk_negatief", "onbekend"]

Certainty = Literal["", "vastgesteld", "aannemelijk", "aanname"]
Weight = Literal["", "doorslaggevend", "zwaar", "normaal", "licht", "nvt"]

Look = Literal["besluit", "brief", "kaart", "blad", "formulier"]
"""How a document looks: numbered and close as a decision, calm as a letter, large as a card for a young child,
as calm as a letter on a fuller page (a sheet that is handed out), or close and without numbers: a form to work with.
"""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style, exactly as it was typed; `lang` where it is not the document's language."""

    text: str
    bold: bool = False
    italic: bool = False
    lang: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1-4; `note` follows it in lighter type (weight and certainty of an element).

    The contents on the first page name those `in_contents`; the bookmarks name all.
    """

    level: int
    text: str
    note: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()
    in_contents: bool = True


@dataclass(frozen=True)
class Paragraph:
    """A piece of running text; `number` is that by which people cite it, 0 for a text without one."""

    runs: Runs
    number: int = 0
    label: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Quote:
    """Words as they were spoken, by whom and on what occasion, with a translation where needed."""

    words: str
    who: str
    language: str = ""
    translation: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bullets:
    """A list of short or long items, without an order that matters."""

    items: tuple[Runs, ...]
    field: str = ""
    seen_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Definition:
    """A label with a text of any length beside it; `entry` marks the number of an entry in a register (F12, B3).

    `points` are the numbered paragraphs that the text ends with: on paper their pages are said behind it.
    """

    label: str
    runs: Runs
    entry: bool = False
    field: str = ""
    seen_by: tuple[str, ...] = ()
    points: tuple[int, ...] = ()


@dataclass(frozen=True)
class Cell:
    """One cell of a table: a short text with a smaller `note` under it.

    An effect is shown by a shape as well; how the shape is filled says how certain it is. A weight is shown
    by a bar along the left side, the wider the heavier. The words beside them are what is read aloud. A `box` is an
    empty square to tick, in a cell without words. `points` are the numbered paragraphs that the cell names: on paper
    their pages are said as well.
    """

    text: str
    effect: Effect = ""
    bold: bool = False
    certainty: Certainty = ""
    weight: Weight = ""
    note: str = ""
    box: bool = False
    points: tuple[int, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table of short cells; the first cell of each row heads that row. `widths` are relative.

    `marked` are the places of the columns that stand out: what was chosen.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    caption: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()
    marked: tuple[int, ...] = ()

    @property
    def is_picture(self) -> bool:
        """Whether effects are shown in it, so that its shapes are explained below it."""
        return any(cell.effect for row in self.rows for cell in row)


@dataclass(frozen=True)
class TimeChart:
    """The time of a family as a picture; `kinds` names the kinds of stay in it. The same stands below it as a table."""

    line: Timeline
    kinds: tuple[tuple[str, str], ...]
    field: str = ""
    seen_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Notice:
    """Something that must not be missed, set apart by rules: a title and one or more texts, the first one large."""

    title: str
    texts: tuple[Runs, ...]
    large: bool = False
    field: str = ""
    seen_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contents:
    """The table of contents, with page numbers once it is rendered."""

    title: str
    field: str = ""
    seen_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""

    field: str = ""
    seen_by: tuple[str, ...] = ()


Block = (
    Heading | Paragraph | Quote | Bullets | Definition | Table | TimeChart | Notice | Contents | PageBreak
    | Picture | WritingLines | TickBoxes | CutLine | CardSheet | Signature
)  # fmt: skip
"""Each block carries the field it came from («» for none) and who may see it.

`seen_by` holds labels of recipients. In a version for anybody but who decides it names that reader alone,
because naming the others would be a trace of what is withheld from them.
"""


@dataclass(frozen=True)
class Meta:
    """What a reader's program shows about the file; `dated` is the day that stands in for the time of printing.

    `trail` is the mark of a step in the trail of the dossier, at the foot of every page. `version_mark` is the
    fingerprint of the frozen version that this is a paper of (`models.version.fingerprint_of`); a concept has none.
    """

    dated: date
    author: str = ""
    organisation: str = ""
    case_number: str = ""
    subject: str = ""
    method_version: str = ""
    concept: bool = True
    trail: str = ""
    version_mark: str = ""


@dataclass(frozen=True)
class Document:
    """What is shown and printed for one recipient; `status` is printed on every page.

    `addressee` are the lines of name and address above a letter; a decision shows none. `letterhead` is what the
    organisation says of itself.
    """

    title: str
    subtitle: str
    status: str
    recipient: Recipient
    language: str
    meta: Meta
    blocks: tuple[Block, ...]
    look: Look = "besluit"
    addressee: tuple[str, ...] = ()
    letterhead: Letterhead = NO_LETTERHEAD


def texts_of(block: Block) -> Iterator[str]:
    """Every text that a block puts on paper, in reading order."""
    match block:
        case Heading():
            yield from (block.text, block.note)
        case Paragraph() | Definition():
            yield from (block.label, *(each.text for each in block.runs))
        case Quote():
            yield from (block.words, block.translation, block.language, block.who)
        case Bullets():
            yield from (each.text for item in block.items for each in item)
        case Table():
            yield from (block.caption, *block.columns)
            yield from (text for row in block.rows for each in row for text in (each.text, each.note))
        case TimeChart():
            yield from (each.name for each in block.line.stays)
            yield from (name for _, name in block.kinds)
        case Notice():
            yield from (block.title, *(each.text for text in block.texts for each in text))
        case Contents():
            yield block.title
        case Picture() | WritingLines() | TickBoxes() | CutLine() | CardSheet() | Signature():
            yield from block.texts


def printed(document: Document) -> Iterator[tuple[str, str]]:
    """Every text that the document puts on paper, each with the field it came from."""
    meta = document.meta
    yield from (("title", document.title), ("", document.subtitle), ("", document.status))
    yield from (("organisation", meta.organisation), ("case_number", meta.case_number))
    yield from (("letterhead", each) for each in document.letterhead.texts)
    yield from (("addressee", each) for each in document.addressee)
    for block in document.blocks:
        yield from ((block.field, each) for each in texts_of(block) if each)
