"""Knows how one page of somebody else becomes a sheet of the bundle: drawn as one picture, with its notes on it."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from reports.exhibits_cleaning import Cleaning
from reports.exhibits_layout import Box, Matrix, appearance_matrix, place, visible, written

MOST_DRAWN = 50_000_000
"""Bytes of drawing on one page, unpacked; a page of text has some ten thousand."""
_HIDDEN, _NO_VIEW = 2, 32
_UPRIGHT: Matrix = (1, 0, 0, 1, 0, 0)
_NOT_DRAWN = {
    "/Link", "/Popup", "/Text", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/3D", "/RichMedia", "/PrinterMark",
    "/TrapNet", "/Projection",
}  # fmt: skip
"""Annotations that are no part of what is on paper: a link, a balloon with a remark in it, a film."""
_DEEPEST = 60


class PageTooLarge(ValueError):
    """There is so much on a page that drawing it would take for ever."""


def make_sheet(source: Pdf, page: Page, cleaning: Cleaning) -> Dictionary:
    """The page as a sheet of the bundle, still without its line; nothing of it leads outside what is drawn.

    It belongs to `source`, which is changed by this. Raises PageTooLarge, and what pikepdf raises over broken pages.
    """
    box = visible(_box(inherited(page.obj, "/MediaBox")), _box(inherited(page.obj, "/CropBox")))
    placed = place(box, _whole(inherited(page.obj, "/Rotate")), _number(page.obj.get("/UserUnit"), 1.0))
    drawings = Dictionary(Blad=source.make_indirect(_drawing(source, page, box)))
    lines = [f"q {written(placed.matrix)} cm", f"{_edge(box)} re W n", "/Blad Do"]
    for number, (appearance, matrix) in enumerate(_appearances(page)):
        drawings[f"/Notitie{number}"] = appearance
        lines.append(f"q {written(matrix)} cm /Notitie{number} Do Q")
    cleaning.clean(drawings)
    return Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(placed.width, 3), round(placed.height, 3)]),
        Resources=Dictionary(XObject=drawings),
        Contents=source.make_stream(" ".join([*lines, "Q\n"]).encode()),
    )


def inherited(node: Any, key: str) -> Any:
    """What a page has under this key, or else the tree above it; not for ever where that tree bites its own tail."""
    for _ in range(_DEEPEST):
        if key in node:
            return node[key]
        above = node.get("/Parent")
        if not isinstance(above, Dictionary):
            return None
        node = above
    return None


def _drawing(source: Pdf, page: Page, box: Box) -> Stream:
    resources, group = inherited(page.obj, "/Resources"), page.obj.get("/Group")
    made = _content(source, page.obj.get("/Contents"))
    made["/Type"], made["/Subtype"] = Name.XObject, Name.Form
    made["/BBox"] = Array([box.left, box.bottom, box.left + box.width, box.bottom + box.height])
    made["/Resources"] = resources if isinstance(resources, Dictionary) else Dictionary()
    if isinstance(group, Dictionary):
        made["/Group"] = Dictionary(
            {key: group[key] for key in ("/Type", "/S", "/CS", "/I", "/K") if key in group}
        )  # fmt: skip
    return made


def _content(source: Pdf, contents: Any) -> Stream:
    """What draws the page, as one new stream; a single one is taken over as it was packed."""
    if isinstance(contents, Stream):
        made = Stream(source, contents.read_raw_bytes())
        for key in ("/Filter", "/DecodeParms"):
            if key in contents:
                made[key] = contents[key]
        return made
    parts, size = [], 0
    for each in contents if isinstance(contents, Array) else ():
        if isinstance(each, Stream):
            parts.append(each.read_bytes())
            size += len(parts[-1])
        if size > MOST_DRAWN:
            raise PageTooLarge
    return Stream(source, b"\n".join(parts))


def _appearances(page: Page) -> list[tuple[Object, Matrix]]:
    """What notes and filled-in fields look like, each with its place on the page."""
    annotations = page.obj.get("/Annots")
    found = [_appearance(each) for each in annotations] if isinstance(annotations, Array) else []
    return [each for each in found if each is not None]


def is_remark(annotation: Any) -> bool:
    """Whether there is a remark in a balloon here, of which nothing can be seen on paper."""
    return isinstance(annotation, Dictionary) and str(annotation.get("/Subtype", "")) == "/Text"


def _appearance(annotation: Any) -> tuple[Object, Matrix] | None:
    if not isinstance(annotation, Dictionary) or str(annotation.get("/Subtype", "")) in _NOT_DRAWN:
        return None
    if _whole(annotation.get("/F")) & (_HIDDEN | _NO_VIEW):
        return None
    looks, rect = annotation.get("/AP"), _box(annotation.get("/Rect"))
    shown = looks.get("/N") if isinstance(looks, Dictionary) else None
    if isinstance(shown, Dictionary):
        state = annotation.get("/AS")
        shown = shown.get(str(state)) if isinstance(state, Name) else None
    if not isinstance(shown, Stream) or rect is None or not shown.is_indirect:
        return None
    box, matrix = _box(shown.get("/BBox")), _matrix(shown.get("/Matrix"))
    placed = appearance_matrix(box, matrix, rect) if box is not None else None
    shown["/Type"], shown["/Subtype"] = Name.XObject, Name.Form
    return (shown, placed) if placed is not None else None


def _edge(box: Box) -> str:
    return written((box.left, box.bottom, box.width, box.height, 0, 0)).rsplit(" ", 2)[0]


def _box(value: Any) -> Box | None:
    numbers = _numbers(value, 4)
    if numbers is None:
        return None
    left, right = sorted(numbers[0::2])
    bottom, top = sorted(numbers[1::2])
    return Box(left, bottom, right - left, top - bottom)


def _matrix(value: Any) -> Matrix:
    numbers = _numbers(value, 6)
    return (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) if numbers else _UPRIGHT


def _numbers(value: Any, count: int) -> list[float] | None:
    try:
        numbers = [float(each) for each in value] if isinstance(value, Array) else []
    except (TypeError, ValueError):
        return None
    return numbers if len(numbers) == count else None


def _number(value: Any, otherwise: float) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return otherwise


def _whole(value: Any) -> int:
    return int(_number(value, 0.0))
