"""Makes small images and PDF files for tests, among them a photo that tells where it was taken."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image

MAKER = "TelefoonMerk"
PLACE = (52.0, 5.0, 3.25)


def picture(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """An image of which every corner is different, so that a turn shows."""
    made = Image.new("RGB", (width, height), "white")
    made.paste((200, 30, 30), (0, 0, width // 2, height // 2))
    made.paste((30, 30, 200), (width // 2, height // 2, width, height))
    return made.convert(mode)


def told(orientation: int = 1) -> Image.Exif:
    """What a telephone writes in a photo: its maker and the place."""
    made = Image.Exif()
    made[0x0112] = orientation
    made[0x010F] = MAKER
    made.get_ifd(0x8825).update({1: "N", 2: PLACE, 3: "E", 4: (4.0, 53.0, 1.5)})
    return made


def saved(kind: str, image: Image.Image | None = None, orientation: int = 0, **more: Any) -> bytes:
    """A file of this kind; with `orientation` it tells where it was taken and how it lies."""
    out = BytesIO()
    options: dict[str, Any] = {"lossless": True} if kind == "webp" else {}
    if orientation:
        options["exif"] = told(orientation)
    (image or picture()).save(out, kind.upper(), **options | more)
    return out.getvalue()


def pdf(pages: int = 2) -> bytes:
    """A PDF as ReportLab writes it."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out)
    for number in range(pages):
        canvas.drawString(100, 700, f"Bladzijde {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()
