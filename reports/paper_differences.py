"""Knows where a paper says something else than its content: page, heading, paragraph, field, and both texts."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.field_names import name_of
from reports.document import Block, Definition, Document, Heading, Paragraph, texts_of
from reports.pdf_check import squeezed
from resources.language import tr

MOST_SHOWN = 12
ALIKE = 0.5
"""The share of words in common below which two papers are not compared word by word: they are different papers."""
_ANCHOR = 12
"""Signs; a shorter text stands in too many places to tell by it where one is."""
_AROUND, _APART, _LONGEST = 3, 4, 240
_MANY = 2000

Bodies = Sequence[str]
"""The text of each page without its foot."""


@dataclass(frozen=True)
class Difference:
    """One place where a paper says something else; either text is empty where nothing stands there."""

    page: int
    where: str
    expected: str
    found: str

    @property
    def said(self) -> str:
        """The difference in Dutch, in one sentence."""
        place = ", ".join(filter(None, (tr("Bladzijde {page}", page=self.page), self.where)))
        content = f"«{self.expected}»" if self.expected else "niets"
        paper = f"«{self.found}»" if self.found else "niets"
        return tr(
            "{place}: in de inhoud staat {content}, op papier staat {paper}.", place=place, content=content, paper=paper
        )


def are_alike(found: Bodies, expected: Bodies) -> bool:
    """Whether two papers have so many words in common that it makes sense to say where they differ."""
    one, other = (Counter(" ".join(each).split()) for each in (found, expected))
    least = min(one.total(), other.total())  # pages may be missing
    return not least or (one & other).total() / least >= ALIKE


def differences(found: Bodies, expected: Bodies, document: Document) -> list[Difference]:
    """Where the pages of a paper say something else than they would with this document as their content.

    `expected` are the pages that this document gives. Page numbers in the contents come last: they shift with the rest.
    """
    theirs, ours = _words(found), _words(expected)
    places = _Places(expected, document)
    made = [_difference(theirs, ours, span, places) for span in _spans([w for w, _ in theirs], [w for w, _ in ours])]
    return sorted(made, key=lambda each: _is_number(each.expected) and _is_number(each.found))


def _words(bodies: Bodies) -> list[tuple[str, int]]:
    return [(word, page) for page, body in enumerate(bodies, 1) for word in body.split()]


_Span = tuple[int, int, int, int]


def _spans(theirs: list[str], ours: list[str]) -> Iterator[_Span]:
    """Where the words differ; what lies a few words apart is one difference."""
    start = next((at for at, pair in enumerate(zip(theirs, ours, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        start = min(len(theirs), len(ours))
    one, other = theirs[start:], ours[start:]
    end = 0
    while end < min(len(one), len(other)) and one[-1 - end] == other[-1 - end]:
        end += 1
    one, other = one[: len(one) - end], other[: len(other) - end]
    matcher = SequenceMatcher(None, one, other, autojunk=max(len(one), len(other)) > _MANY)
    last: _Span | None = None
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        span = (a + start, b + start, c + start, d + start)
        if last is not None and span[0] - last[1] < _APART:
            span = (last[0], span[1], last[2], span[3])
        elif last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _difference(
    theirs: list[tuple[str, int]], ours: list[tuple[str, int]], span: _Span, places: "_Places"
) -> Difference:
    a, b, c, d = span
    page = theirs[min(a, len(theirs) - 1)][1] if theirs else 1
    where = places.at(sum(len(word) for word, _ in ours[:c]), bool(d - c))
    return Difference(page, where, _told(ours, c, d), _told(theirs, a, b))


def _told(words: list[tuple[str, int]], start: int, end: int) -> str:
    """The words that differ, with a few around them so that they can be found; empty where there are none."""
    if start == end:
        return ""
    text = " ".join(word for word, _ in words[max(0, start - _AROUND) : end + _AROUND])
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _is_number(text: str) -> bool:
    return bool(text) and not any(each.isalpha() for each in text)


def _field_name(field: str) -> str:
    """What a field is called in Dutch; empty for what has no name, such as a whole list."""
    *above, last = field.split("/")
    inside = next((each for each in reversed(above) if each.replace("_", "").isalpha()), "")
    name = name_of(last, inside) if last else ""
    return "" if name.startswith("«") else name


class _Places:
    """Where each block of a document begins in the text of its pages, as far as its texts can be found there."""

    def __init__(self, expected: Bodies, document: Document) -> None:
        whole = "".join("".join(body.split()) for body in expected)
        self._starts: list[int] = []
        self._names: list[str] = []
        cursor = 0
        for name, block in _named(document):
            for text in texts_of(block):
                wanted = "".join(text.split())
                at = whole.find(wanted, cursor) if len(squeezed(text)) >= _ANCHOR else -1
                if at >= 0 and not isinstance(block, Heading):  # those stand in the contents too
                    self._starts.append(at)
                    self._names.append(name)
                    cursor = at + len(wanted)

    def at(self, offset: int, inside: bool) -> str:
        """What stands at this place, counted in signs without spaces; where words were added, what stands before."""
        place = bisect_right(self._starts, offset if inside else max(offset - 1, 0)) - 1
        return self._names[place] if place >= 0 else ""


def _named(document: Document) -> Iterator[tuple[str, Block]]:
    """Each block with where it stands, in Dutch."""
    heading, number = "", 0
    for block in document.blocks:
        if isinstance(block, Heading):
            heading, number = block.text, 0
        if isinstance(block, Paragraph):
            number = block.number or number
        label = block.label if isinstance(block, Paragraph | Definition) else ""
        what = label or _field_name(block.field)
        under = tr("onder «{heading}»", heading=heading) if heading else ""
        yield ", ".join(filter(None, (under, tr("alinea {number}", number=number) if number else "", what))), block
