"""Reads the pages of a PDF: what text belongs to which mark, what is no part of the text, and if it can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name

Matrix = tuple[float, float, float, float, float, float]
Colour = tuple[float, ...]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)
SHOWS = {"Tj", "TJ", "'", '"'}
FILLS = {"f", "F", "f*", "B", "B*", "b", "b*"}
PAINTS = FILLS | {"S", "s", "sh", "Do", "EI"}
ENDS_PATH = PAINTS | {"n"}
LEAST_CONTRAST = 4.5
"""WCAG 2.1, 1.4.3."""


@dataclass
class Mark:
    """A stretch between two operators: what it says it is, its number, and the properties of an artifact."""

    kind: str
    number: int | None
    subtype: str = ""

    @property
    def is_artifact(self) -> bool:
        return self.kind == "Artifact"


@dataclass
class Pages:
    """All that stands on the pages: texts by page and number, the words outside the text, and what is wrong."""

    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    kinds: dict[tuple[int, int], str] = field(default_factory=dict)
    outside: dict[int, dict[str, str]] = field(default_factory=dict)
    """Words that are no part of the text, by page and by what they are: Footer, Watermark, Pagination or nothing."""
    findings: list[str] = field(default_factory=list)


@dataclass
class State:
    """What holds at one place in a page: where one draws, in what colour, and on what."""

    matrix: Matrix = UNIT
    fill: Colour = (0.0,)
    saved: list[tuple[Matrix, Colour]] = field(default_factory=list)
    text: Matrix = UNIT
    leading: float = 0.0
    font: Any = None
    rects: list[tuple[float, float, float, float]] = field(default_factory=list)
    other_path: bool = False
    painted: list[tuple[tuple[float, float, float, float], Colour]] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


def read_pages(pdf: pikepdf.Pdf) -> Pages:
    """Read every page from its first operator to its last."""
    found, fonts = Pages(), dict[Any, dict[int, str]]()
    for number, page in enumerate(pdf.pages):
        state = State()
        for step in pikepdf.parse_content_stream(page):
            _take(found, number, page, state, str(step.operator), list(step.operands), fonts)
        if state.marks:
            found.findings.append(f"01: page {number + 1} ends within a mark")
    return found


def _take(found: Pages, at: int, page: Any, state: State, operator: str, given: list[Any], fonts: Any) -> None:
    if operator in ("BDC", "BMC"):
        _begin(found, at, page, state, operator, given)
    elif operator == "EMC":
        if state.marks:
            state.marks.pop()
        else:
            found.findings.append(f"01: page {at + 1} ends a mark that was not begun")
    elif operator == "Tf":
        state.font = page.Resources.Font[str(given[0])]
    elif operator in SHOWS or operator in PAINTS:
        mark = next((each for each in state.marks if each.is_artifact or each.number is not None), None)
        if mark is None:
            found.findings.append(f"01-005: page {at + 1}: {operator} is neither text nor artifact")
        if operator in SHOWS:
            _show(found, at, state, mark, operator, given, fonts)
    _move(state, operator, given)


def _begin(found: Pages, at: int, page: Any, state: State, operator: str, given: list[Any]) -> None:
    number, subtype = None, ""
    kind = str(given[0])[1:]
    if operator == "BDC":
        known = given[1] if isinstance(given[1], Dictionary) else page.Resources.Properties[str(given[1])]
        number = int(known.MCID) if "/MCID" in known else None
        subtype = str(known.get("/Subtype", known.get("/Type", "")))[1:]
    mark = Mark(kind, number, subtype)
    if mark.is_artifact:
        found.outside.setdefault(at, {}).setdefault(subtype, "")
    if any(each.is_artifact or each.number is not None for each in state.marks):
        found.findings.append(f"01-003/004: page {at + 1}: {mark.kind} within {state.marks[-1].kind}")
    if number is not None:
        if (at, number) in found.kinds:
            found.findings.append(f"MCID: page {at + 1} has number {number} twice")
        found.kinds[at, number] = mark.kind
    state.marks.append(mark)


def _show(found: Pages, at: int, state: State, mark: Mark | None, operator: str, given: list[Any], fonts: Any) -> None:
    known = unicode_of(state.font, fonts)
    parts = given[0] if operator == "TJ" else given
    codes = b"".join(bytes(each) for each in parts if isinstance(each, pikepdf.String))
    if any(known.get(each, "\0") in ("\0", "\ufeff", "\ufffe") for each in codes):
        found.findings.append(f"31: page {at + 1} shows a character that means nothing")
    text = "".join(known.get(each, "\ufffd") for each in codes)
    if mark is not None and mark.number is not None:
        found.texts[at, mark.number] = found.texts.get((at, mark.number), "") + text
        ratio = contrast(state.fill, _behind(state))
        if text.strip() and ratio < LEAST_CONTRAST:
            found.findings.append(f"1.4.3: page {at + 1}: «{text[:30]}» has a contrast of {ratio:.1f}")
    else:
        kept = found.outside.setdefault(at, {})
        subtype = mark.subtype if mark else ""
        kept[subtype] = kept.get(subtype, "") + text + "\n"


def unicode_of(font: Any, known: dict[Any, dict[int, str]]) -> dict[int, str]:
    """What each code of a font means, from its table; nothing where it has none."""
    if font.objgen not in known:
        table = font.ToUnicode.read_bytes().decode("latin-1") if "/ToUnicode" in font else ""
        known[font.objgen] = dict(_meanings(table))
    return known[font.objgen]


def _meanings(table: str) -> Iterator[tuple[int, str]]:
    one = r"<([0-9A-Fa-f]+)>"
    for part in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        yield from ((int(code, 16), _letters(said)) for code, said in re.findall(rf"{one}\s*{one}", part))
    for part in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, _last, listed in re.findall(rf"{one}\s*{one}\s*\[(.*?)\]", part, re.DOTALL):
            for place, said in enumerate(re.findall(one, listed)):
                yield int(first, 16) + place, _letters(said)
        for first, last, said in re.findall(rf"{one}\s*{one}\s*{one}", part):
            for code in range(int(first, 16), int(last, 16) + 1):
                yield code, chr(int(said, 16) + code - int(first, 16))


def _letters(said: str) -> str:
    return bytes.fromhex(said).decode("utf-16-be", "replace")


# --- where one draws, and on what ------------------------------------------------------------------------------


def _move(state: State, operator: str, given: list[Any]) -> None:
    numbers = [float(each) for each in given] if operator in _NUMBERED else []
    if operator == "q":
        state.saved.append((state.matrix, state.fill))
    elif operator == "Q":
        state.matrix, state.fill = state.saved.pop()
    elif operator == "cm":
        state.matrix = _times(_matrix(numbers), state.matrix)
    elif operator in ("rg", "g"):
        state.fill = tuple(numbers)
    elif operator == "BT":
        state.text = UNIT
    elif operator == "Tm":
        state.text = _matrix(numbers)
    elif operator == "TL":
        state.leading = numbers[0]
    elif operator in ("Td", "T*"):
        x, y = numbers if operator == "Td" else (0.0, -state.leading)
        state.text = _times((1, 0, 0, 1, x, y), state.text)
    elif operator == "re":
        state.rects.append(_rectangle(state.matrix, *numbers))
    elif operator in ("m", "c"):
        state.other_path = True
    elif operator in ENDS_PATH:
        if operator in FILLS and not state.other_path:
            state.painted += [(each, state.fill) for each in state.rects]
        state.rects, state.other_path = [], False


_NUMBERED = {"cm", "rg", "g", "Tm", "TL", "Td", "re"}


def _matrix(numbers: list[float]) -> Matrix:
    a, b, c, d, e, f = numbers
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, n = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + n


def _rectangle(matrix: Matrix, x: float, y: float, wide: float, tall: float) -> tuple[float, float, float, float]:
    corners = [_times((1, 0, 0, 1, x + dx, y + dy), matrix)[4:] for dx in (0, wide) for dy in (0, tall)]
    across, up = [each[0] for each in corners], [each[1] for each in corners]
    return min(across), min(up), max(across), max(up)


def _behind(state: State) -> Colour:
    """The colour of the last rectangle that was painted where the text begins; white where there is none."""
    x, y = _times(state.text, state.matrix)[4:]
    under = [
        colour for (left, low, right, top), colour in state.painted if left <= x + 1 <= right and low <= y + 1 <= top
    ]
    return under[-1] if under else (1.0,)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.1)."""
    light, dark = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _brightness(colour: Colour) -> float:
    red, green, blue = (_linear(each) for each in (colour * 3 if len(colour) == 1 else colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)


def fonts_not_embedded(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Fonts that a reader's program would have to have itself, or that carry more than the page needs."""
    for at, page in enumerate(pdf.pages, 1):
        for font in page.Resources.get("/Font", {}).values():
            name, about = str(font.BaseFont), font.get("/FontDescriptor", Dictionary())
            if not any(each in about for each in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield f"31-009: page {at}: {name} is not embedded"
            if not re.match(r"/([A-Z]{6}\+)|.*Subset", name) and font.get("/Subtype") != Name.Type3:
                yield f"project: page {at}: {name} is no subset"
            if "/ToUnicode" not in font:
                yield f"31: page {at}: {name} does not say what its characters mean"
