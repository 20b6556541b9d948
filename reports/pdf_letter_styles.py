"""Knows the measures and type of a letter (12 points, line height 1.5) and of a card for a young child (22 and up)."""

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from reports.document import Look
from reports.fonts import BOLD, FAMILY
from reports.pdf_forms import FormStyles
from reports.pdf_styles import INK, PAGE, QUIET


@dataclass(frozen=True)
class Margins:
    """The white around the text of a page, in points."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """The width that is left for the text."""
        return float(PAGE[0] - self.left - self.right)

    @property
    def height(self) -> float:
        """The height that is left for the text."""
        return float(PAGE[1] - self.top - self.bottom)


@dataclass(frozen=True)
class LetterStyles:
    """Everything that is set in one look; `label` is the width of the column for the label of a definition."""

    margins: Margins
    head: ParagraphStyle
    title: ParagraphStyle
    subtitle: ParagraphStyle
    headings: Mapping[int, ParagraphStyle]
    body: ParagraphStyle
    bullet: ParagraphStyle
    defined: ParagraphStyle
    quote: ParagraphStyle
    speaker: ParagraphStyle
    notice_title: ParagraphStyle
    notice: ParagraphStyle
    notice_large: ParagraphStyle
    cell: ParagraphStyle
    cell_head: ParagraphStyle
    forms: FormStyles
    label: float

    @property
    def lead(self) -> float:
        """The room that must be left under the top of a heading."""
        return float(4.5 * self.body.leading)


def _style(size: float, leading: float, **more: object) -> ParagraphStyle:
    known = {"fontName": FAMILY, "textColor": INK, "allowWidows": 0, "allowOrphans": 0, "splitLongWords": 1}
    return ParagraphStyle("letter", **{**known, "fontSize": size, "leading": leading, **more})


def _headings(sizes: tuple[float, ...]) -> dict[int, ParagraphStyle]:
    return {
        level: _style(size, size * 1.3, fontName=BOLD, spaceBefore=size * 0.9, spaceAfter=size * 0.25)
        for level, size in enumerate(sizes, 1)
    }


def _letter(
    size: float, headings: tuple[float, ...], title: float, quiet: float, margins: Margins, label: float,
    line: float = 1.5,
) -> LetterStyles:  # fmt: skip
    """All styles from the size of the text; `quiet` is the size of what is small, `line` the height of a line to it."""
    leading, step, box = size * line, size * 1.6, size * 0.95
    after = size * 0.55
    return LetterStyles(
        margins=margins,
        head=_style(quiet, quiet * 1.4, fromRight=0),
        title=_style(title, title * 1.3, fontName=BOLD, spaceBefore=size * 1.6, spaceAfter=size * 0.7),
        subtitle=_style(size, leading, textColor=QUIET, spaceAfter=after),
        headings=_headings(headings),
        body=_style(size, leading, spaceAfter=after),
        bullet=_style(size, leading, leftIndent=step, spaceAfter=size * 0.25),
        defined=_style(size, leading, leftIndent=label + 3 * mm if label else 0, spaceAfter=size * 0.3),
        quote=_style(size, leading, leftIndent=step, rightIndent=step, spaceBefore=size * 0.2, spaceAfter=size * 0.2),
        speaker=_style(quiet, quiet * 1.4, leftIndent=step, textColor=QUIET, spaceAfter=after * 1.4),
        notice_title=_style(size, leading, fontName=BOLD),
        notice=_style(size, leading, spaceAfter=size * 0.3),
        notice_large=_style(size * 1.17, leading * 1.17, spaceAfter=size * 0.3),
        cell=_style(quiet, quiet * line),
        cell_head=_style(quiet, quiet * line, fontName=BOLD),
        forms=FormStyles(
            text=_style(size, leading, leftIndent=box + size * 0.7, spaceAfter=size * 0.25, fromRight=0),
            label=_style(size, leading, spaceBefore=size * 0.9, spaceAfter=size * 0.1, fromRight=0),
            caption=_style(quiet, quiet * 1.4, textColor=QUIET, spaceAfter=after, alignment=TA_CENTER),
            writing=max(9.5 * mm, size * 1.9),
            box=box,
            wide=margins.width,
            tall=margins.height,
        ),
        label=label,
    )


LETTERS: Mapping[Look, LetterStyles] = {
    "brief": _letter(12, (16, 14.5, 14, 14), 16, 12, Margins(30 * mm, 30 * mm, 24 * mm, 27 * mm), 44 * mm),
    "kaart": _letter(23, (27, 25, 24, 23), 31, 22, Margins(22 * mm, 22 * mm, 22 * mm, 25 * mm), 0),
    "blad": _letter(12, (16, 13, 12.5, 12.5), 18, 12, Margins(20 * mm, 19 * mm, 15 * mm, 19 * mm), 44 * mm),
    "formulier": _letter(8.8, (11, 9.8, 9.2, 9.2), 15, 8.2, Margins(18 * mm, 16 * mm, 12 * mm, 18 * mm), 27 * mm, 1.28),
}
"""The looks that are no decision."""
