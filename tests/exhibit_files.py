"""Makes small PDF files of others for tests: odd pages, files that do something, tell more, or are broken."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

SECRET = "GeheimeMaker"
"""What no bundle may hold."""


def saved(made: Pdf, **more: Any) -> bytes:
    """The bytes of a file."""
    out = BytesIO()
    made.save(out, **more)
    return out.getvalue()


def add_page(made: Pdf, words: str, size: tuple[float, float] = (595, 842), **more: Any) -> Any:
    """A page with words at its foot and a square in its lower left corner."""
    drawn = f"1 0 0 rg 0 0 20 20 re f 0 g BT /F0 12 Tf 30 30 Td ({words}) Tj ET".encode()
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *size]),
        Resources=Dictionary(Font=Dictionary(F0=font)),
        Contents=made.make_stream(drawn),
    )
    for key, value in more.items():
        page[f"/{key}"] = value
    made.pages.append(pikepdf.Page(made.make_indirect(page)))
    return made.pages[-1].obj


def plain(pages: int = 2, **more: Any) -> bytes:
    """Pages that differ in nothing but their number."""
    made = Pdf.new()
    for number in range(1, pages + 1):
        add_page(made, f"Blad {number}", **more)
    return saved(made)


def changed(change: Callable[[Pdf], object], pages: int = 1, **more: Any) -> bytes:
    """Plain pages, after something was done to the file."""
    made = Pdf.new()
    for number in range(1, pages + 1):
        add_page(made, f"Blad {number}")
    change(made)
    return saved(made, **more)


def acting(made: Pdf) -> None:
    """Everything that a file can do by itself or at a click."""
    script = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
    launch = Dictionary(S=Name.Launch, F=String(f"{SECRET}.exe"))
    root, page = made.Root, made.pages[0].obj
    root.OpenAction = script
    root.AA = Dictionary(WC=script)
    root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))
    page.AA = Dictionary(O=launch)
    page.Annots = Array(
        [
            made.make_indirect(
                Dictionary(
                    Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=launch, Contents=String(SECRET)
                )
            )
        ]
    )
    page.Resources.Font.F0.AA = Dictionary(O=script)


def telling(made: Pdf) -> None:
    """Everything that a file can tell beside its pages."""
    root, page = made.Root, made.pages[0].obj
    made.docinfo["/Author"] = SECRET
    xmp = made.make_stream(f"<x>{SECRET}</x>".encode(), Type=Name.Metadata, Subtype=Name.XML)
    root.Metadata = xmp
    page.Metadata = xmp
    page.PieceInfo = Dictionary(App=Dictionary(Private=String(SECRET)))
    page.Thumb = made.make_stream(SECRET.encode(), Width=1, Height=1)
    inside = Stream(made, SECRET.encode())
    spec = Dictionary(Type=Name.Filespec, F=String(SECRET), EF=Dictionary(F=made.make_indirect(inside)))
    root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(SECRET), made.make_indirect(spec)])))
    root.AF = Array([spec])
    root.Outlines = made.make_indirect(Dictionary(Type=Name.Outlines, Title=String(SECRET)))
    form = Stream(made, b"0 0 5 5 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    form.Metadata, form.PieceInfo, form.Geheim = xmp, page.PieceInfo, String(SECRET)
    page.Resources.XObject = Dictionary(X0=made.make_indirect(form))
    page.Resources.Properties = Dictionary(MC0=Dictionary(Metadata=xmp, Title=String(SECRET)))
    page.Resources.Font.F0.Terug = root
    page.Annots = Array([made.make_indirect(remark()), made.make_indirect(note(made))])


def remark() -> Dictionary:
    """A remark in a balloon."""
    return Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String(SECRET), T=String(SECRET)
    )


def note(
    made: Pdf, drawn: bytes = b"0 0 1 rg 0 0 10 10 re f", rect: tuple[float, ...] = (100, 100, 200, 200)
) -> Dictionary:
    """A note that is seen on paper: a blue square."""
    look = Stream(made, drawn, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 10, 10]), Resources=Dictionary())
    return Dictionary(
        Type=Name.Annot, Subtype=Name.FreeText, Rect=Array(list(rect)), T=String(SECRET), Contents=String("woorden"),
        AP=Dictionary(N=made.make_indirect(look)),
    )  # fmt: skip


def locked(password: str) -> bytes:
    """A file that opens with this password; with an empty one everybody can read it."""
    return changed(lambda _made: None, encryption=pikepdf.Encryption(owner="eigenaar", user=password))


def biting_its_tail() -> bytes:
    """A tree of pages that goes round for ever."""

    def bite(made: Pdf) -> None:
        tree = made.Root.Pages
        tree.Kids.append(tree)
        tree.Count = 2

    return changed(bite)


def without_pages() -> bytes:
    """A file in which there is no page."""
    return saved(Pdf.new())


def bomb(size: int = 150_000_000) -> bytes:
    """A small file of which one part unpacks to more than may be held."""
    import zlib

    packing = zlib.compressobj(9)
    packed = b"".join([*(packing.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)), packing.flush()])

    def put(made: Pdf) -> None:
        parts = [made.make_indirect(Stream(made, packed, Filter=Name.FlateDecode)) for _ in range(2)]
        made.pages[0].obj.Contents = Array(parts)

    return changed(put, stream_decode_level=pikepdf.StreamDecodeLevel.none)
