"""The program's icon as Windows and macOS want it, drawn from `resources/icons/app.svg`."""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Sides in pixels of an .ico; each is drawn by itself, since Windows scales badly."""
LARGEST = 1024
"""The side of the drawing that an .icns is made from."""


def make_icons(drawing: Path, folder: Path) -> tuple[Path, Path]:
    """Write app.ico and app.icns into the folder, and return where they are."""
    _app = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(drawing))
    folder.mkdir(parents=True, exist_ok=True)
    windows, macos = folder / "app.ico", folder / "app.icns"
    drawn = [_drawn(renderer, size) for size in SIZES]
    drawn[-1].save(windows, sizes=[(size, size) for size in SIZES], append_images=drawn[:-1])
    _drawn(renderer, LARGEST).save(macos)
    return windows, macos


def _drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]), Path(sys.argv[2]))
