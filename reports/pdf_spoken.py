"""Knows what a screen reader says of a PDF in place of what stands on the page: the texts put in its structure."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf

_SAID = ("/ActualText", "/Alt", "/E")
"""What is read aloud instead of a text, for a figure, and for an abbreviation (ISO 32000-1, 14.9.3 to 14.9.5)."""

_MOST = 400_000
"""Parts of a structure; a file of somebody else could have one without end."""


def spoken_texts(data: bytes) -> tuple[str, ...] | None:
    """What is said in place of what is shown, in reading order; None where the file has no structure."""
    with pikepdf.open(BytesIO(data)) as pdf:
        root = pdf.Root.get("/StructTreeRoot")
        if not isinstance(root, pikepdf.Dictionary):
            return None
        return tuple(_texts(root))


def _texts(root: pikepdf.Object) -> Iterator[str]:
    """From the top down, each part once: what points back to a part above it is not followed."""
    seen: set[tuple[int, int]] = set()
    waiting: list[pikepdf.Object] = [root]
    for _part in range(_MOST):
        if not waiting:
            return
        part = waiting.pop()
        if isinstance(part, pikepdf.Array):
            waiting.extend(reversed(list(part)))
            continue
        if not isinstance(part, pikepdf.Dictionary) or (part.is_indirect and part.objgen in seen):
            continue
        seen.add(part.objgen)
        yield from (f"{name[1:]} {part[name]}" for name in _SAID if name in part)
        if "/K" in part:
            waiting.append(part["/K"])
