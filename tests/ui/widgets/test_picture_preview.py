"""A picture is shown whole; what is no picture is not."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from est_desktop.ui.widgets.picture_preview import MOST_PIXELS, PicturePreview


def picture(width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#C2681A"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def preview(qtbot):
    preview = PicturePreview()
    qtbot.addWidget(preview)
    preview.resize(300, 200)
    return preview


def test_a_wide_picture_is_made_to_fit(preview):
    assert preview.show_picture(picture(1200, 100), "Karta.png")
    assert preview.accessibleName() == "Karta.png"
    shot = preview.grab().toImage()
    assert shot.pixelColor(150, 100) == QColor("#C2681A")
    assert shot.pixelColor(150, 20) != QColor("#C2681A")


def test_a_huge_picture_is_read_smaller(preview):
    assert preview.show_picture(picture(2 * MOST_PIXELS, 10), "Remsa.png")
    assert preview.shown.width() == MOST_PIXELS


@pytest.mark.parametrize("data", [b"", b"no picture", picture(50, 50)[:40]])
def test_what_cannot_be_read_is_not_shown(preview, data):
    preview.show_picture(picture(10, 10), "Bild.png")
    assert not preview.show_picture(data, "Bild.png")
    assert preview.shown == QSize(0, 0)
