"""What a reader finds in a PDF: its text without footer, and where words stand, with all white space taken out."""

import pypdfium2

FOOTER = 60
"""Points at the bottom of a page where only the footer stands."""


def text_of(pdf: bytes) -> str:
    """The text of all pages in reading order, without the footers."""
    return "\n".join(bodies_of(pdf))


def bodies_of(pdf: bytes) -> list[str]:
    """The text of each page without its footer."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(page) for page in document]
    finally:
        document.close()


def pages_of(pdf: bytes) -> list[str]:
    """The whole text of each page, footer included."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """The text without white space and capitals: line ends of the page do not count."""
    return "".join(text.casefold().split())


def holds(pdf_text: str, words: str) -> bool:
    """Whether words stand in the text of a PDF."""
    return squeezed(words) in squeezed(pdf_text)


def _page(page: pypdfium2.PdfPage) -> str:
    return page.get_textpage().get_text_bounded(bottom=FOOTER)


def bookmarks_and_properties(pdf: bytes) -> str:
    """What a reader's program shows beside the pages: bookmarks, title and other properties."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        titles = [each.get_title() for each in document.get_toc()]
        return "\n".join([*titles, *document.get_metadata_dict().values()])
    finally:
        document.close()
