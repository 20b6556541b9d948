"""Knows how a timeline becomes a picture inside a web page: the same as on paper, in the colours of the page."""

from collections.abc import Iterator

from app.days import short_day
from app.timeline import PLANNED, UNKNOWN
from app.timeline_layout import Box, Layout, Mark, Type, lay_out
from app.timeline_shapes import CORNERS, HALVES, MEANINGS, ROUND, Corners, Filled
from reports.document import TimeChart
from reports.html_text import flat
from reports.timeline_names import names_of
from resources.language import tr

WIDE = 680.0
_LETTER, _SMALL, _SIZE = 19.0, 14.5, 11.0
_LINE = 18.0
_EDGE = 28.0
"""Room at the right for the words of a month that begins there."""
_AVERAGE = 0.54
"""About the width of a letter as a part of its size, on the wide side: which typeface it will be, nobody knows."""
_PATTERNS = {
    "2": '<path d="M0 5L5 0"/>',
    "3": '<path d="M0 5L5 0M0 0L5 5"/>',
    "4": '<path d="M2.5 0V5"/>',
    "5": '<path d="M0 2.5H5"/>',
    "6": '<circle cx="2.5" cy="2.5" r="0.8" fill="currentColor"/>',
    "7": '<path d="M0 0L5 5"/>',
}
"""How a bar is filled by its ETHOS Light class; what is stable stays empty, a public space is black."""


def timeline_figure(block: TimeChart, key: str) -> str:
    """The picture with its key and, for who cannot see it, all of it in words; `key` makes its ids the only ones."""
    layout = lay_out(block.line, WIDE, Type(_LETTER, _SMALL, _wide))
    spoken = f'role="img" aria-labelledby="{key}-naam" aria-describedby="{key}-tekst"'
    drawn = "".join(_drawn(layout, block, key))
    keys = "".join(f"<li>{_sample(kind, key)}{flat(words)}</li>" for kind, words in block.kinds)
    keys += "".join(f"<li>{_marks(each, block)}{tr(MEANINGS[each])}</li>" for each in layout.fillings)
    keys += "".join(f"<li><b>{letter}</b> {flat(name)}</li>" for letter, name in names_of(layout, _wide)[1].items())
    return (
        f'<figure class="timeline"><svg {spoken} viewBox="-1 -1 {WIDE + _EDGE:g} {layout.tall + 2:.4g}">'
        f'<title id="{key}-naam">Tijdlijn</title><desc id="{key}-tekst">{_told(block)}</desc>'
        f'<defs>{_patterns(key)}</defs>{drawn}</svg><ul class="key">{keys}</ul></figure>'
    )


def _told(block: TimeChart) -> str:
    """Stays and days in words; the shorter names too, because they stand in the picture."""
    stays = (f"{each.name}: {each.period}, {each.text}" for each in block.line.stays)
    days = (f"{short_day(each.on)}: {each.text}" for each in block.line.moments)
    return flat("; ".join([*stays, *days]))


def _wide(words: str) -> float:
    return len(words) * _SIZE * _AVERAGE


def _patterns(key: str) -> str:
    return "".join(
        f'<pattern id="{key}-{kind}" width="5" height="5" patternUnits="userSpaceOnUse" '
        f'stroke="currentColor" stroke-width="0.7">{inside}</pattern>'
        for kind, inside in _PATTERNS.items()
    )


def _drawn(layout: Layout, block: TimeChart, key: str) -> Iterator[str]:
    yield from _scales(layout)
    for bar in layout.bars:
        yield _bar(bar.box, bar.stay.kind, key, bar.stay.open_begin or bar.cut, bar.stay.open_end)
    for rule in layout.today:
        yield _line(rule.x, rule.top, rule.x, rule.bottom, 1.6)
    for bar, name in zip(layout.bars, names_of(layout, _wide)[0], strict=True):
        yield _blank(Box(bar.name.x, bar.name.y + 1, _wide(name), bar.name.tall - 2)) + _text(bar.name, name)
    flag = layout.flag
    yield _box(flag, "ink")
    middle = flag.x + flag.wide / 2
    yield _text(flag, short_day(block.line.today), f' class="on-ink" text-anchor="middle" x="{middle:.5g}"')
    for box, title in layout.titles:
        yield _blank(box) + _text(box, title)
    for mark in layout.marks:
        yield _mark(mark)


def _scales(layout: Layout) -> Iterator[str]:
    if layout.fan:
        corners = " ".join(f"{x:.5g},{y:.5g}" for x, y in layout.fan)
        left, right, top = layout.fan[0][0], layout.fan[1][0], layout.fan[0][1]
        yield f'<polygon class="plane" points="{corners}"/>{_box(Box(left, 0, right - left, top), "plane")}'
    for rule in layout.rules:
        yield _line(rule.x, rule.top, rule.x, rule.bottom, 0.9 if rule.year else 0.4)
        yield _text(Box(rule.words, rule.top, 20, _SMALL), rule.month)
        yield _text(Box(rule.words, rule.top - _SMALL, 20, _SMALL), rule.year)
    yield from (_line(0, y, layout.wide, y, 0.5) for y in layout.lines)


def _mark(mark: Mark) -> str:
    words = _blank(mark.beside) + _text(mark.beside, mark.words) if mark.words else ""
    return words + _shape(mark.box, mark.moments[0].lane, mark.filled)


def _shape(box: Box, lane: str, filled: Filled) -> str:
    half = _half(box, lane) if filled == "part" else ""
    kind = "ink" if filled == "done" else "open"
    if lane == ROUND:
        radius = box.wide / 2
        at = f'cx="{box.x + radius:.5g}" cy="{box.y + box.tall / 2:.5g}" r="{radius:.4g}"'
        return f'<circle class="{kind}" {at}/>{half}'
    return _corners(box, CORNERS[lane], kind) + half


def _half(box: Box, lane: str) -> str:
    """The left half of a mark, filled."""
    if lane != ROUND:
        return _corners(box, HALVES[lane], "ink")
    radius, x = box.wide / 2, box.x + box.wide / 2
    return f'<path class="ink" d="M{x:.5g} {box.y:.5g}A{radius:.4g} {radius:.4g} 0 0 0 {x:.5g} {box.bottom:.5g}Z"/>'


def _corners(box: Box, corners: Corners, kind: str) -> str:
    points = " ".join(f"{box.x + x * box.wide:.5g},{box.y + y * box.tall:.5g}" for x, y in corners)
    return f'<polygon class="{kind}" points="{points}"/>'


def _bar(box: Box, kind: str, key: str, open_begin: bool, open_end: bool) -> str:
    inside = _box(box, "ink" if kind == "1" else "paper")
    if kind in _PATTERNS:
        inside += _box(box, "", f' fill="url(#{key}-{kind})"')
    dash = ' stroke-dasharray="3.2 2.4"' if kind in (UNKNOWN, PLANNED) else ""
    sides = "".join(
        _line(x, box.y, x, box.bottom, 1.1, dash)
        for x, is_open in ((box.x, open_begin), (box.right, open_end)) if not is_open
    )  # fmt: skip
    edges = "".join(_line(box.x, y, box.right, y, 1.1, dash) for y in (box.y, box.bottom))
    middle = f' text-anchor="middle" x="{box.x + box.wide / 2:.5g}"'
    return inside + edges + sides + (_text(box, "?", middle) if kind == UNKNOWN else "")


def _sample(kind: str, key: str) -> str:
    """A small picture of what the key explains; its words stand beside it."""
    drawn = _bar(Box(1, 2, 22, 10), kind, key, False, False)
    return f'<svg class="sample" aria-hidden="true" viewBox="0 0 24 14">{drawn}</svg>'


def _marks(filled: Filled, block: TimeChart) -> str:
    """The same of how marks are filled: a mark of each lane."""
    drawn = (_shape(Box(2, 2, 10, 10), lane, filled) for lane in block.line.lanes)
    return "".join(f'<svg class="sample mark" aria-hidden="true" viewBox="0 0 14 14">{each}</svg>' for each in drawn)


def _text(box: Box, words: str, more: str = "") -> str:
    if not words:
        return ""
    at = more if " x=" in more else f'{more} x="{box.x:.5g}"'
    return f'<text y="{box.y + box.tall / 2 + _SIZE * 0.34:.5g}"{at} font-size="{_SIZE:g}">{flat(words)}</text>'


def _line(x: float, y: float, to_x: float, to_y: float, thick: float, more: str = "") -> str:
    return f'<path d="M{x:.5g} {y:.5g}L{to_x:.5g} {to_y:.5g}" stroke="currentColor" stroke-width="{thick}"{more}/>'


def _blank(box: Box) -> str:
    return _box(box, "paper")


def _box(box: Box, kind: str, more: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    size = f'width="{max(box.wide, 0):.5g}" height="{max(box.tall, 0):.5g}"'
    return f'<rect x="{box.x:.5g}" y="{box.y:.5g}" {size}{named}{more}/>'
