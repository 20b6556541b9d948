"""What a PDF holds of the texts of a file: what is missing of what may be seen, and what trace there is of the rest."""

import html
import json
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from every_column import rows_of
from pdf_text import bookmarks_and_properties, pages_of, squeezed
from who_may_see import Typed

from app.relevance import copied
from models.assessment import Assessment
from reports.document import Document
from reports.document_json import to_json

TELLING = 6
"""Characters from which a text is no chance find in a day, a number or an id; a shorter one is left to the twin."""


def core(text: str) -> str:
    """A text as it is looked for: without white space and capitals, and without the full stop that paper may move."""
    return squeezed(text).rstrip(".")


def twin(file: Assessment, hidden: Iterable[Typed]) -> Assessment:
    """The same file in which every text that a reader may not see says something else.

    What is made of it for this reader must be the very same paper. That is how a withheld text is told from an equal
    one that may be seen: «Contactverbod.» can be a reason to withhold and stand in an open fact as well. Equal texts
    stay equal and keep their length, spaces and marks, so that only what is said differs.
    """
    made = copied(file)
    rows = {each.id: each for each in rows_of(made)}
    reasons = [each for each in rows.values() if each.__tablename__ == "sharing"]
    for text in hidden:
        table, column = text.place.split(".")
        found = [each for each in reasons if each.reason == text.text] if table == "sharing" else [
            rows[text.rows[-1].id]
        ]  # fmt: skip
        for row in found:
            setattr(row, column, other(text.text))
    return made


def other(text: str) -> str:
    """Words that mean nothing, as long as these: every letter and digit is another one."""
    return "".join(map(_other, text))


def _other(sign: str) -> str:
    if sign.isascii() and sign.isdigit():
        return str((int(sign) + 5) % 10)
    if sign.isascii() and sign.isalpha():
        first = ord("a") if sign.islower() else ord("A")
        return chr(first + (ord(sign) - first + 7) % 26)
    return sign


def missing(page: str, texts: Iterable[Typed], most: int | None = None) -> list[str]:
    """The texts of which a line is not on the pages; where a paper cuts short the first `most` characters are asked."""
    page = squeezed(page)
    return sorted(
        f"{each.place}: {each.text}" for each in texts if not all(line in page for line in _lines(each, most))
    )


def _lines(text: Typed, most: int | None) -> Iterator[str]:
    """A dash before a line becomes a bullet on paper."""
    lines = text.text.splitlines() if most is None else [text.text]
    return (core(each.removeprefix("- "))[:most] for each in lines)


def traces(held: Iterable[str], texts: Iterable[Typed], same: Document) -> list[str]:
    """The texts that are found in what a file holds, and that are no part of the paper of the twin.

    `same` is that paper: what stands there is said by a text that may be seen.
    """
    long = [each for each in texts if len(core(each.text)) >= TELLING]
    told, found = _all_of(_strings(json.loads(to_json(same)))), _all_of(held)
    return sorted(
        f"{each.place}: {each.text}" for each in long if core(each.text) in found and core(each.text) not in told
    )


def everything_in(pdf: bytes) -> Iterator[str]:
    """Every text that a PDF holds: pages, bookmarks, properties, alternative texts, and what lies embedded in it."""
    yield from pages_of(pdf)
    yield bookmarks_and_properties(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        for each in opened.objects:
            yield from _texts(each)


def _texts(held: Any) -> Iterator[str]:
    """The strings in an object; of a stream its bytes too, as far as they are text."""
    if isinstance(held, pikepdf.String):
        yield str(held)
    elif isinstance(held, pikepdf.Stream):
        yield from _texts_of_bytes(held)
    if isinstance(held, pikepdf.Dictionary | pikepdf.Stream):
        below = [held[each] for each in held.keys()]  # noqa: SIM118 (it is no dict)
    else:
        below = list(held) if isinstance(held, pikepdf.Array) else []
    for each in below:
        if isinstance(each, pikepdf.Object) and not each.is_indirect:
            yield from _texts(each)


def _texts_of_bytes(stream: pikepdf.Stream) -> Iterator[str]:
    if stream.get("/Subtype") == "/Image":
        return
    try:
        text = stream.read_bytes().decode()
    except (UnicodeDecodeError, pikepdf.PdfError):
        return  # a font or a profile of colours
    yield html.unescape(text)
    if text[:1] in "{[":
        yield from _strings(json.loads(text))


def _strings(held: Any) -> Iterator[str]:
    """Every text in what was read from JSON."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        yield from (text for pair in held.items() for each in pair for text in _strings(each))
    elif isinstance(held, list):
        yield from (text for each in held for text in _strings(each))


def _all_of(texts: Iterable[str]) -> str:
    return squeezed("\n".join(texts))
