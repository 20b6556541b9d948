"""Papers as somebody who wants to deceive, or a program that saves them again, could make them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf

from reports.document import (
    Block,
    Cell,
    Contents,
    Definition,
    Document,
    Heading,
    Meta,
    PageBreak,
    Paragraph,
    Recipient,
    Run,
    Table,
)
from reports.document_json import to_json
from reports.pdf import render

META = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "noodopvang", trail="stap 2, 3f2a")
MOTHER = "De moeder wil graag in de wijk blijven wonen, dicht bij de school van haar dochter."


def point(text: str, number: int, label: str = "", field: str = "decision/summary") -> Paragraph:
    return Paragraph((Run(text),), number, label, field)


def paper(*more: Block, mother: str = MOTHER, concept: bool = True, mark: str = "") -> Document:
    """A decision of three pages."""
    blocks: tuple[Block, ...] = (
        Contents("Inhoud"),
        Heading(1, "Kader"),
        point("De aanvraag is van 3 november 2025 en gaat over een urgentieverklaring.", 1, "Termijnen"),
        Definition("Gezag", (Run("Beide ouders hebben het gezag over Noor."),), field="household/custody"),
        PageBreak(),
        Heading(1, "Stap 2. Het belang van het kind"),
        Heading(2, "Noor, 9 jaar"),
        point("Noor zegt dat zij niet nog een keer wil verhuizen.", 2, field="children/a1/hearings/b2/words"),
        point(mother, 3, "Moeder", "children/a1/elements/E2/text"),
        Table(
            ("Optie", "Gevolg"),
            ((Cell("Een woning met voorrang"), Cell("rust voor Noor", note="vastgesteld")),),
            (1.0, 2.0),
        ),
        PageBreak(),
        Heading(1, "Besluit"),
        point("De gemeente verleent de urgentieverklaring voor zes maanden.", 4, "Besluit"),
        *more,
    )
    meta = replace(META, concept=concept, version_mark=mark)
    return Document(
        "Besluit over Noor", "Gemotiveerd besluit. Voor wie beslist", "CONCEPT" if concept else "vastgesteld, versie 1",
        Recipient("beslisser"), "nl", meta, blocks,
    )  # fmt: skip


def put(folder: Path, document: Document, pdf: bytes | None = None, content: bytes | None = None) -> Path:
    """A PDF and its content beside it, each of them changed where bytes are given."""
    path = folder / "besluit.pdf"
    path.write_bytes(render(document) if pdf is None else pdf)
    path.with_suffix(".json").write_bytes(to_json(document) if content is None else content)
    return path


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], None], **how: object) -> bytes:
    """The PDF with something done to it, as another program saves it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened)
        opened.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def add_to_page(number: int, drawing: bytes) -> Callable[[pikepdf.Pdf], None]:
    """Draw something over a page."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[number - 1]
        page.contents_add(pdf.make_stream(b"q " + drawing + b" Q"))

    return change


def swap_words(pdf: pikepdf.Pdf) -> None:
    """Let two lines on the second page change places, in the bytes with which their letters are shown."""
    page = pdf.pages[1]
    shown = [each for each in pikepdf.parse_content_stream(page) if str(each.operator) == "Tj"]
    long = [each for each in shown if len(bytes(each.operands[0])) > 40][:2]
    first, second = (bytes(each.operands[0]) for each in long)
    assert first != second
    made = []
    for each in pikepdf.parse_content_stream(page):
        text = bytes(each.operands[0]) if str(each.operator) == "Tj" else b""
        other = {first: second, second: first}.get(text)
        made.append(([pikepdf.String(other)], each.operator) if other else (each.operands, each.operator))
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(made))


def put_note(kind: str, box: tuple[int, int, int, int] = (100, 500, 300, 560)) -> Callable[[pikepdf.Pdf], None]:
    """Put an annotation on the first page."""

    def change(pdf: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), Rect=list(box))
        page = pdf.pages[0].obj
        put = pdf.make_indirect(note)
        page.Annots = pdf.make_indirect(pikepdf.Array([*page.get("/Annots", []), put]))
        if kind == "Widget":
            pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([put]))

    return change


def put_picture(pdf: pikepdf.Pdf) -> None:
    """Put a picture of one white point over all of the second page."""
    page = pdf.pages[1]
    white = pikepdf.Stream(
        pdf, b"\xff", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1, Height=1, BitsPerComponent=8,
        ColorSpace=pikepdf.Name.DeviceGray,
    )  # fmt: skip
    page.obj.Resources.XObject = pikepdf.Dictionary(Wit=white)
    add_to_page(2, b"600 0 0 850 0 0 cm /Wit Do")(pdf)


def say(key: str, value: str) -> Callable[[pikepdf.Pdf], None]:
    """Change one of the properties of the file; an empty value takes it out."""

    def change(pdf: pikepdf.Pdf) -> None:
        if value:
            pdf.trailer.Info[key] = pikepdf.String(value)
        else:
            del pdf.trailer.Info[key]

    return change
