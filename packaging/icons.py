"""Draws the program's icon in the sizes and kinds that systems ask: ICO for Windows, ICNS for macOS, PNG for Linux."""

from __future__ import annotations

import os
from pathlib import Path

import contents

DRAWING = contents.ROOT / "resources" / "icon" / "kindvoorop.svg"
FOR_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
FOR_MAC = (16, 32, 64, 128, 256, 512, 1024)
FOR_LINUX = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(folder: Path) -> None:
    """Write icon.ico, icon.icns and a PNG for each size into a folder."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    drawn = {}
    for side in {*FOR_WINDOWS, *FOR_MAC, *FOR_LINUX}:
        _draw_png(side, folder / f"icon-{side}.png")
        drawn[side] = Image.open(folder / f"icon-{side}.png").convert("RGBA")
    largest, *smaller = (drawn[side] for side in reversed(FOR_WINDOWS))
    largest.save(folder / "icon.ico", sizes=[(side, side) for side in FOR_WINDOWS], append_images=smaller)
    largest, *smaller = (drawn[side] for side in reversed(FOR_MAC))
    largest.save(folder / "icon.icns", append_images=smaller)


def _draw_png(side: int, path: Path) -> None:
    """The drawing as a PNG of so many pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    QGuiApplication.instance() or QGuiApplication([])
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")
