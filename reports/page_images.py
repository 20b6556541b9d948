"""Knows how the pages of a PDF become images: in memory, one at a time, without a file or a viewer of others."""

from dataclasses import dataclass

import pypdfium2

from reports.pdf_opening import PDFIUM


@dataclass(frozen=True)
class PageImage:
    """One page as dots: `data` holds four bytes a dot (blue, green, red, unused), `stride` bytes for every line."""

    width: int
    height: int
    stride: int
    data: bytes


class PageImages:
    """The pages of a PDF that this app made; keeps them in memory until `close`."""

    def __init__(self, pdf: bytes):
        with PDFIUM:
            self._pdf = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        with PDFIUM:
            return len(self._pdf)

    def draw(self, page: int, wide: int) -> PageImage:
        """A page (from 0), so many dots wide."""
        with PDFIUM:
            sheet = self._pdf[page]
            drawn = sheet.render(scale=wide / sheet.get_width(), prefer_bgrx=True)
            return PageImage(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))

    def width(self, page: int) -> float:
        """How wide a page is, in points."""
        with PDFIUM:
            return float(self._pdf[page].get_width())

    def close(self) -> None:
        """Let go of the pages; may be called twice."""
        with PDFIUM:
            self._pdf.close()
