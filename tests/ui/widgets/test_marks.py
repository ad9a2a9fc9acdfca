"""Small painted things: each says in words what it shows, in both themes and all sizes."""

import pytest
from PySide6.QtWidgets import QWidget

from est_desktop.ui.theme import Mode
from est_desktop.ui.widgets.badge import TONES, Badge
from est_desktop.ui.widgets.marks import DateTile, IconMark, Ring, StackBar
from est_desktop.ui.widgets.panes import Panes


def made():
    ring, bar = Ring(), StackBar()
    ring.show_percent(75, "Förberett 75 procent")
    bar.show_parts([("danger", 3), ("info", 0), ("success", 2)])
    bar.resize(200, 12)
    badges = [Badge("Beslut", tone, "gavel") for tone in TONES]
    return [ring, bar, DateTile(23, "nov", next_one=True), IconMark("home", tone="warn"), *badges]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("percent", [100, 200])
def test_they_are_painted_in_every_theme_and_size(themed, qtbot, mode, percent):
    themed.apply(mode, percent)
    for widget in made():
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(widget.size()))
        shot = widget.grab().toImage()
        middle = shot.height() // 2
        colours = {shot.pixelColor(x, middle).name() for x in range(shot.width())}
        assert len(colours) > 1


def test_a_badge_is_as_wide_as_its_word(themed, qtbot):
    themed.apply(Mode.LIGHT, 100)
    badge = Badge("Beslut")
    qtbot.addWidget(badge)
    before = badge.sizeHint().width()
    badge.set_badge("Kallelse skickad", "info", "mail")
    assert badge.sizeHint().width() > before
    assert badge.accessibleName() == "Kallelse skickad"
    themed.apply(Mode.LIGHT, 200)
    assert badge.sizeHint().height() == 40


def test_a_ring_is_told_in_words(qtbot):
    ring = Ring()
    qtbot.addWidget(ring)
    ring.show_percent(75, "Förberett 75 procent")
    assert ring.accessibleName() == "Förberett 75 procent"


def test_nothing_to_share_is_painted_too(qtbot):
    bar = StackBar()
    qtbot.addWidget(bar)
    bar.show_parts([])
    assert not bar.grab().isNull()


def test_no_pane_can_be_dragged_to_nothing(qtbot):
    left, right = QWidget(), QWidget()
    for pane in (left, right):
        pane.setMinimumWidth(120)
    panes = Panes([(left, 300), (right, 500)])
    qtbot.addWidget(panes)
    panes.resize(800, 300)
    panes.show()
    panes.setSizes([0, 800])
    assert left.width() >= 120
    assert panes.handle(1).width() >= 8
