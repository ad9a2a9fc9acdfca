"""One theme for all windows: light, dark, or as the system has it; text up to twice as large."""

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from est_desktop.ui.style_sheet import style_sheet
from est_desktop.ui.theme import Mode, px
from est_desktop.ui.tokens import DARK, LIGHT, SCALES, Role


def test_dark_is_dark_and_light_again_is_light(themed, qapp):
    themed.apply(Mode.DARK, 100)
    assert themed.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK["window"]
    assert themed.color("text").name().upper() == DARK["text"]
    themed.apply(Mode.LIGHT, 100)
    assert not themed.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT["window"]


def test_those_who_paint_are_told(themed, qtbot):
    with qtbot.waitSignal(themed.changed):
        themed.apply(Mode.DARK, 100)


@pytest.mark.parametrize("percent", SCALES)
def test_text_and_distances_grow_together(themed, percent):
    themed.apply(Mode.LIGHT, percent)
    assert px(32) == round(32 * percent / 100)
    assert px(0.2) == 1
    assert themed.font().pixelSize() == round(13 * percent / 100)
    assert themed.font(Role.TITLE).pixelSize() == round(13 * 1.54 * percent / 100)


def test_a_widget_takes_the_new_size(themed, qtbot):
    button = QPushButton("Spara")
    qtbot.addWidget(button)
    themed.apply(Mode.LIGHT, 100)
    button.ensurePolished()
    small = button.sizeHint().height()
    themed.apply(Mode.LIGHT, 200)
    button.ensurePolished()
    assert button.sizeHint().height() >= 2 * small - 4


def test_the_bundled_face_is_used(themed, qtbot):
    themed.apply(Mode.LIGHT, 100)
    label = QLabel("Åäö")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert QFontInfo(label.font()).family() == "Inter"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_is_filled_in(tokens):
    sheet = style_sheet(tokens, px, dark=tokens is DARK)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
