"""A picture, made smaller to fit and never larger than it is."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from est_desktop.ui.theme import color, px, theme

MOST_PIXELS = 4096
"""Pictures are read at most this wide and high: a huge one must not take all memory."""
PIXEL = 4
"""Bytes that a pixel takes."""
MOST_MEMORY = 256 * 1024 * 1024
"""What Qt lets one picture take, whatever it is made smaller to afterwards."""


class PicturePreview(QWidget):
    """Shows one picture on the ground of the preview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    @property
    def shown(self) -> QSize:
        """How large the picture was read; empty for none."""
        return self._picture.size()

    def too_large(self, data: bytes) -> QSize | None:
        """Return how large a picture is that would take too much memory to be read."""
        _buffer, reader = _reader(data)
        size = reader.size()
        return size if size.width() * size.height() * PIXEL > MOST_MEMORY else None

    def show_picture(self, data: bytes, name: str) -> bool:
        """Show a picture; `name` is what screen readers call it.

        Returns:
            Whether it could be read; if not, nothing is shown.
        """
        _buffer, reader = _reader(data)
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > MOST_PIXELS:
            most = QSize(MOST_PIXELS, MOST_PIXELS)
            reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        self._picture = reader.read()
        self.setAccessibleName(name)
        self.update()
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("paper_ground"))
        if self._picture.isNull():
            return
        edge = px(12)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        size = self._picture.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(room.topLeft(), size)
        box.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._picture)


def _reader(data: bytes) -> tuple[QBuffer, QImageReader]:
    """Return what reads the picture, and what it reads from: both must be kept."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer, QImageReader(buffer)
