"""Knows how a table is marked up on a web page: every cell knows its headings, also where the rows become blocks."""

from app.comparison import SIGNS
from reports import document as paper
from reports.alternatives import key_parts
from reports.document import Cell
from reports.html_pictures import effect_shape
from reports.html_text import flat, words

ALWAYS_FIT, WIDE_FROM = 2, 5
"""Columns."""
WEIGHTS = ("doorslaggevend", "zwaar", "normaal", "licht")
_BAR = '<span class="bar"></span>'
BOX = "vakje om aan te kruisen"


def table(block: paper.Table, above: str, is_letter: bool, key: str) -> str:
    """The table under its caption, or named by the heading above it.

    The roles are said outright: on a narrow screen the cells stand below each other, and a browser may then forget
    that it is a table.
    """
    caption = f'<caption id="{key}">{words(block.caption)}</caption>' if block.caption else ""
    kind = _room(len(block.columns)) + (" picture" if block.is_picture and not is_letter else "")
    head = "".join(_column(each, at in block.marked and not is_letter) for at, each in enumerate(block.columns))
    rows = "".join(_row(block, row, is_letter) for row in block.rows)
    named = key if caption else above
    return (
        f'<table role="table" class="{kind}" aria-labelledby="{named}">{caption}'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">{rows}</tbody></table>'
    )


def effect_key(block: paper.Table) -> str:
    """What shapes, fillings and bars mean, in the words of paper."""
    lines = (
        f"<li>{effect_shape(effect, certainty) if effect else _BAR}{words(text)}</li>"
        for effect, certainty, text in key_parts(block)
    )
    return f'<ul class="key">{"".join(lines)}</ul>'


def _room(columns: int) -> str:
    """What a table asks of the screen: two columns always fit, from five on it takes a wide one."""
    return "wide" if columns >= WIDE_FROM else "middle" if columns > ALWAYS_FIT else "slim"


def _column(text: str, is_marked: bool) -> str:
    marked = ' class="marked"' if is_marked else ""
    if not text.strip():
        return f'<td role="cell"{marked}></td>'
    return f'<th scope="col" role="columnheader"{marked}>{words(text)}</th>'


def _row(block: paper.Table, row: tuple[Cell, ...], is_letter: bool) -> str:
    cells = "".join(_cell(block, at, each, is_letter) for at, each in enumerate(row))
    return f'<tr role="row">{cells}</tr>'


def _cell(block: paper.Table, at: int, cell: Cell, is_letter: bool) -> str:
    classes = [f"weight-{cell.weight}"] if cell.weight in WEIGHTS and not is_letter else []
    classes += ["marked"] if at in block.marked and not is_letter else []
    named = f' class="{" ".join(classes)}"' if classes else ""
    if not at and cell.text.strip():
        return f'<th scope="row" role="rowheader"{named}>{_inside(cell, is_letter)}</th>'
    column = block.columns[at] if at < len(block.columns) else ""
    label = f' data-label="{flat(column)}"' if column.strip() else ""
    return f'<td role="cell"{named}{label}>{_inside(cell, is_letter)}</td>'


def _inside(cell: Cell, is_letter: bool) -> str:
    if cell.box:
        return f'<span class="box" role="img" aria-label="{BOX}"></span>'
    text = f"<strong>{words(cell.text)}</strong>" if cell.bold and cell.text else words(cell.text)
    text = f"<span>{text}</span>" if text else ""
    if cell.effect:
        text = f"{_effect(cell, is_letter)} {text}"
    return text + (f'<span class="note">{words(cell.note)}</span>' if cell.note else "")


def _effect(cell: Cell, is_letter: bool) -> str:
    sign = f'<span class="sign">{SIGNS[cell.effect]}</span>'
    if is_letter:
        return sign
    said = f"{cell.text} {cell.note}".casefold()
    certain = "" if cell.certainty in said else cell.certainty
    return f"{effect_shape(cell.effect, cell.certainty, certain)}{sign}"
