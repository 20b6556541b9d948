"""Knows how our own pages and the sheets of all exhibits become one file, and whether what was written is right.

Our own pages are the file that all others are put into: so they keep whatever makes them readable aloud, and the
bookmarks and links that they were made with. What the others are is not said: the file makes no claim for them.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from pikepdf import AccessMode, Array, Dictionary, Name, Page, Pdf

from reports.document import Document
from reports.exhibits_layers import hidden_layers, hide_layers
from reports.exhibits_layout import STRIP
from reports.exhibits_out import save
from reports.exhibits_pieces import Pieces
from reports.pdf import render
from reports.pdf_check import BrokenPdf
from reports.pdf_stamps import Stamp, stamps

_CLAIMS = (
    "http://www.aiim.org/pdfa/",
    "http://www.aiim.org/pdfua/",
    "http://www.aiim.org/pdfe/",
    "http://www.npes.org/pdfx/",
)
"""The vocabularies in which a file says of itself which standards it meets."""


@dataclass(frozen=True)
class Part:
    """The sheets of one exhibit: in how many files they lie, what stands at their foot, and whether there are any."""

    name: str
    files: tuple[IO[bytes], ...]
    pages: int


@dataclass(frozen=True)
class Joined:
    """What was written, as it was read back."""

    pages: int
    sha256: str


def join(
    own: Document, parts: Sequence[Part], path: Path, moved: Callable[[int], None] = lambda _percent: None
) -> Joined:
    """Write the whole and read it back. There is one part per heading of `own`. Raises OSError, BrokenPdf."""
    follows, pieces = [each.pages for each in parts], Pieces()
    with ExitStack() as held, Pdf.open(BytesIO(render(own, follows))) as target:
        begins = _begins(target)
        if len(begins) != len(parts):
            raise BrokenPdf("De bladwijzers van de bundel kloppen niet. Probeer het opnieuw.")
        _put_in(target, begins, parts, held, pieces)
        _stamp(target, begins, parts, own, held)
        _claim_nothing(target)
        target.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
        light = BytesIO()
        save(target, light)
        with path.open("wb") as out:
            pieces.make_good(light.getvalue(), out, moved)
    return check(path, _expected(begins, follows), sum(follows) + begins.own)


class _Begins(list[int]):
    """On which of our own pages each exhibit begins, counted from 0; `own` is how many pages of our own there are."""

    own = 0


def _begins(target: Pdf) -> _Begins:
    places = {each.obj.objgen: place for place, each in enumerate(target.pages)}
    found = _Begins(places[page.objgen] for page in _bookmarked(target))
    found.own = len(places)
    return found


def _bookmarked(target: Pdf) -> Iterator[Any]:
    """The pages that the bookmarks of the first level lead to, in their order."""
    with target.open_outline() as outline:
        items = list(outline.root)
    for each in items:
        goal: Any = each.destination
        yield goal[0]


def _ends(begins: _Begins) -> list[int]:
    """After which of our own pages the sheets of each exhibit come."""
    return [*(each - 1 for each in begins[1:]), begins.own - 1]


def _put_in(target: Pdf, begins: _Begins, parts: Sequence[Part], held: ExitStack, pieces: Pieces) -> None:
    shift = 0
    for end, part in zip(_ends(begins), parts, strict=True):
        place = end + 1 + shift
        for file in part.files:
            whole = held.enter_context(_opened(file))
            source = held.enter_context(_opened(file))
            pieces.set_aside(source, whole)
            for sheet in source.pages:
                target.pages.insert(place, sheet)
                place += 1
            hide_layers(target, [target.copy_foreign(each) for each in hidden_layers(source)])
        shift += part.pages


def _opened(file: IO[bytes]) -> Pdf:
    return Pdf.open(file, access_mode=AccessMode.stream)  # type: ignore[arg-type]


def _stamp(target: Pdf, begins: _Begins, parts: Sequence[Part], own: Document, held: ExitStack) -> None:
    sheets = list(_sheets(target, begins, parts))
    if not sheets:
        return
    total = len(target.pages)
    concept = "CONCEPT · " if own.meta.concept else ""
    lines = [
        Stamp(
            f"{part.name} · bladzijde {number} van {part.pages}",
            f"{concept}bundel: bladzijde {place + 1} van {total}",
            float(target.pages[place].mediabox[2]),
            own.meta.case_number,
        )
        for place, part, number in sheets
    ]
    drawn = held.enter_context(Pdf.open(BytesIO(stamps(lines, STRIP))))
    for (place, _, _), stamp in zip(sheets, drawn.pages, strict=True):
        _lay_over(target, target.pages[place], target.copy_foreign(stamp.as_form_xobject()))


def _sheets(target: Pdf, begins: _Begins, parts: Sequence[Part]) -> Iterator[tuple[int, Part, int]]:
    """Every page of somebody else: its place in the bundle, of which part, and its number there."""
    shift = 0
    for end, part in zip(_ends(begins), parts, strict=True):
        for number in range(1, part.pages + 1):
            yield end + shift + number, part, number
        shift += part.pages


def _lay_over(target: Pdf, page: Page, stamp: Any) -> None:
    page.obj["/Resources"]["/XObject"]["/Regel"] = stamp
    line = target.make_stream(b"/Artifact <</Type /Pagination /Subtype /Footer>> BDC q /Regel Do Q EMC\n")
    page.obj["/Contents"] = Array([page.obj["/Contents"], line])


def _claim_nothing(target: Pdf) -> None:
    """Take out what our own pages say of the whole file: with pages of others in it, nobody has looked at that."""
    if "/Metadata" not in target.Root:
        return
    with target.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        for key in [each for each in told if each.strip("{").startswith(_CLAIMS)]:
            del told[key]


# --- Reading back ---------------------------------------------------------------------------------------------


def _expected(begins: _Begins, follows: Sequence[int]) -> list[int]:
    """On which page of the bundle each bookmark must lead."""
    return [begin + sum(follows[:place]) for place, begin in enumerate(begins)]


def check(path: Path, expected: Sequence[int], pages: int) -> Joined:
    """Read a bundle back. Raises BrokenPdf where pages or bookmarks are not as they should be, and OSError."""
    try:
        with Pdf.open(path, access_mode=AccessMode.stream) as written:
            found = [_place(written, each) for each in _bookmarked(written)]
            sound = not written.get_warnings() and len(written.pages) == pages and found == list(expected)
    except OSError:
        raise
    except Exception as problem:  # the library raises errors of many kinds over a file that is not whole
        raise BrokenPdf(_BROKEN) from problem
    if not sound:
        raise BrokenPdf(_BROKEN)
    with path.open("rb") as file:
        return Joined(pages, hashlib.file_digest(file, "sha256").hexdigest())


_BROKEN = "De bundel is niet goed weggeschreven. Probeer het opnieuw, of kies een andere plek."


def _place(written: Pdf, page: Any) -> int:
    place: Any = Page(page).index  # a property, which the library declares as a method
    return int(place)
