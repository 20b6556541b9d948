"""Knows how a document becomes one web page that needs nothing else: the same words as on paper, and no others.

It follows WCAG 2.1 level AA. There is no script in it and nothing is fetched; a policy inside the page forbids both,
so that a browser refuses whatever typed text might try.
"""

import base64
import os
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from app.days import long_day
from app.replacing import fill_file, flush_folder
from reports.document import Document
from reports.html_blocks import Body
from reports.html_pictures import logo_picture
from reports.html_text import code_of, flat, words
from resources.language import DUTCH, in_language

SKIP = "Ga naar de tekst"
ENDING = ".html"


class BrokenPage(OSError):
    """What stands on the disk is not what was made; the message says so in Dutch."""


def render_html(document: Document) -> bytes:
    """The document as one HTML5 file in UTF-8: the same bytes for the same document."""
    with in_language(document.language or DUTCH):
        return _page(document)


def _page(document: Document) -> bytes:
    kind = f"{document.look} concept" if document.meta.concept else document.look
    parts = (
        "<!DOCTYPE html>",
        f'<html lang="{code_of(document.language) or "nl"}">',
        _head(document),
        f'<body class="{kind}">',
        f'<a class="skip" href="#inhoud">{SKIP}</a>',
        _letterhead(document),
        '<main id="inhoud">',
        *_opening(document),
        Body(document).markup(),
        "</main>",
        _foot(document),
        "</body>",
        "</html>",
    )
    return "\n".join([*(each for each in parts if each), ""]).encode()


def write_html(document: Document, path: Path) -> None:
    """Write the page in one piece and read it back. Raises OSError; what stood at `path` is then still there."""
    made = render_html(document)
    part = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        fill_file(part, made)
        if part.read_bytes() != made:
            raise BrokenPage("Het bestand is niet volledig weggeschreven. Probeer het opnieuw.")
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    flush_folder(path.parent)


def _head(document: Document) -> str:
    style = _style()
    mark = base64.b64encode(sha256(style.encode()).digest()).decode()
    images = " img-src data:;" if document.letterhead.logo.data else ""
    policy = f"default-src 'none'; style-src 'sha256-{mark}';{images} base-uri 'none'; form-action 'none'"
    title = " – ".join(filter(None, (flat(document.title), flat(document.status))))
    return "\n".join(
        (
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f"<title>{title}</title>",
            f"<style>{style}</style>",
            "</head>",
        )
    )


@cache
def _style() -> str:
    return files("resources").joinpath("style", "paper.css").read_text("utf-8")


def _letterhead(document: Document) -> str:
    """Who writes; on a card or sheet only small, and the name of the organisation then stands at the foot."""
    head = document.letterhead
    lines = [f'<p class="sender">{words(head.name)}</p>'] if head.name else []
    if document.look in ("besluit", "brief"):
        lines += [f"<p>{words(each)}</p>" for each in head.lines]
        lines += _reference(document)
    logo = logo_picture(head.logo)
    status = f'<p class="status">{words(document.status)}</p>' if document.status else ""
    text = f"<div>{''.join(lines)}</div>" if lines else ""
    if not (logo or text or status):
        return ""
    return f'<header class="letterhead">{logo}{text}{status}</header>'


def _reference(document: Document) -> list[str]:
    """The organisation in the file, where it is not the one of the letterhead, and the number of the file."""
    meta = document.meta
    ours = document.letterhead.besides(meta.organisation)
    if document.look == "brief":
        if not (meta.organisation or document.addressee):
            return []
        number = f"Kenmerk: {meta.case_number}" if meta.case_number else ""
        sender = [f'<p class="sender">{words(ours)}</p>'] if ours else []
        return [*sender, *([f"<p>{words(number)}</p>"] if number else [])]
    said = " · ".join(filter(None, (ours, meta.case_number)))
    return [f'<p class="reference">{words(said)}</p>'] if said else []


def _opening(document: Document) -> list[str]:
    made = []
    if document.look == "brief" and (document.meta.organisation or document.addressee):
        if document.addressee:
            made.append(f'<p class="addressee">{"<br>".join(map(words, document.addressee))}</p>')
        made.append(f'<p class="dated">{words(long_day(document.meta.dated))}</p>')
    made.append(f'<h1 id="titel">{words(document.title)}</h1>')
    if document.subtitle:
        made.append(f'<p class="subtitle">{words(document.subtitle)}</p>')
    return made


def _foot(document: Document) -> str:
    meta = document.meta
    sender = meta.organisation if document.look in ("kaart", "blad") else ""
    trail = f"Kenmerk in het spoor: {meta.trail}" if meta.trail else ""
    said = " · ".join(filter(None, (sender, document.status)))
    lines = [f"<p>{words(each)}</p>" for each in (said, trail, document.letterhead.foot) if each]
    return f"<footer>{''.join(lines)}</footer>" if lines else ""
