"""Icons take their colour from the theme when they are painted, in any size."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from est_desktop.ui.icons import app_icon, icon
from est_desktop.ui.theme import Mode


def ink(picture):
    """Return the strongest colour of an icon."""
    image = picture.toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(colours, key=lambda colour: colour.alpha()).name()


def test_an_icon_follows_the_theme_without_being_made_anew(themed):
    themed.apply(Mode.LIGHT, 100)
    home = icon("home", "accent")
    assert ink(home.pixmap(20, 20)) == themed.color("accent").name()
    themed.apply(Mode.DARK, 100)
    assert ink(home.pixmap(20, 20)) == themed.color("accent").name()


def test_an_icon_that_cannot_be_used_looks_so(themed):
    themed.apply(Mode.LIGHT, 100)
    picture = icon("home").pixmap(QSize(20, 20), QIcon.Mode.Disabled)
    assert ink(picture) == themed.color("disabled").name()


def test_a_chosen_icon_is_filled(themed):
    themed.apply(Mode.LIGHT, 100)
    home = icon("home")
    off = home.pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.Off).toImage()
    on = home.pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert off != on


@pytest.mark.parametrize("side", [12, 16, 17, 20, 22, 24, 48])
def test_any_size_is_drawn(qapp, side):
    assert not icon("calendar_ltr").pixmap(side, side).toImage().isNull()
    assert ink(icon("calendar_ltr").pixmap(side, side))


def test_an_icon_outlives_whoever_made_it(qapp):
    copies = [QIcon(icon("home")) for _ in range(50)]
    assert all(not copy.pixmap(16, 16).isNull() for copy in copies)


def test_the_program_has_an_icon_of_its_own(qapp):
    assert not app_icon().pixmap(64, 64).isNull()
