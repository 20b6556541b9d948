"""Makes bundles of exhibits for tests, in a folder, out of files in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2

from app.recipients import Recipient
from reports.document import Meta
from reports.exhibits import Bundle, Exhibit
from reports.exhibits_writing import Written, write_bundle

CASE = "ZK-2025-0042"


def bundle_of(*files: tuple[str, bytes], concept: bool = False, **more: Any) -> Bundle:
    """A bundle with these files, each of a kind and with its bytes."""
    exhibits = tuple(
        Exhibit(
            number, str(number - 1), kind, hashlib.sha256(data).hexdigest(), f"B{number + 2}",
            f"Stuk {number}", "10 november 2025", f"stuk-{number}.{kind}",
        )
        for number, (kind, data) in enumerate(files, 1)
    )  # fmt: skip
    meta = Meta(date(2025, 11, 10), organisation="Gemeente Zomerdam", case_number=CASE, concept=concept)
    made = Bundle(
        "Producties bij het besluit over Noor", "Voor de rechtbank", "CONCEPT" if concept else "vastgesteld, versie 2",
        Recipient("rechtbank"), "nl", meta, exhibits,
    )  # fmt: skip
    return replace(made, **more)


def in_pieces(data: bytes) -> Iterator[bytes]:
    for begin in range(0, len(data), 1 << 20):
        yield data[begin : begin + (1 << 20)]


def written(bundle: Bundle, files: Iterable[tuple[str, bytes]], path: Path, **more: Any) -> Written:
    held = [data for _, data in files]
    return write_bundle(bundle, lambda each: in_pieces(held[int(each.attachment_id)]), path, **more)


def words_of(path: Path) -> list[str]:
    """What stands on each page, on one line."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def bookmarks_of(path: Path) -> list[tuple[str, int]]:
    """The bookmarks with the number of the page that each leads to, from 1."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [(each.get_title(), each.get_dest().get_index() + 1) for each in document.get_toc()]
    finally:
        document.close()
