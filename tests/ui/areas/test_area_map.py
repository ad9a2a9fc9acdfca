"""The map: arrows choose what lies that way, and all of it is told in words."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt

from est_desktop.model.enums import SituationLevel
from est_desktop.model.views.areas import AreaBoundary
from est_desktop.rules.geojson import boundary_text
from est_desktop.ui.areas.area_map import AreaMap
from est_desktop.ui.theme import Mode

WEST, EAST, NORTH, GONE = (UUID(int=n) for n in range(1, 5))


def square(key, name, x, y, level=None):
    ring = ((x, y), (x + 0.01, y), (x + 0.01, y + 0.01), (x, y + 0.01), (x, y))
    return AreaBoundary(key, name, boundary_text(((ring,),)), level)


ROWS = (
    square(WEST, "Klockaretorpet", 16.10, 58.50, SituationLevel.GREEN),
    square(EAST, "Hageby", 16.14, 58.50, SituationLevel.RED),
    square(NORTH, "Navestad", 16.12, 58.53),
    AreaBoundary(GONE, "Utan gräns", "{}", None),
)


@pytest.fixture
def drawn(qtbot, qapp):
    made = AreaMap()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_empty_map_says_so(drawn, qtbot):
    assert "No area has a boundary" in drawn.accessibleDescription()
    assert not drawn.grab().isNull()
    qtbot.keyClick(drawn, Qt.Key.Key_Left)
    qtbot.keyClick(drawn, Qt.Key.Key_Return)
    assert drawn.current() is None


def test_arrows_choose_what_lies_that_way(drawn, qtbot):
    drawn.show_areas(ROWS)
    seen = []
    drawn.chosen.connect(seen.append)
    right, up, left, down = Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down
    for key in (right, right, up, down, left, left, down, Qt.Key.Key_A):
        qtbot.keyClick(drawn, key)
    assert seen[:3] == [WEST, EAST, NORTH]
    assert seen[-1] == WEST
    with qtbot.waitSignal(drawn.opened):
        qtbot.keyClick(drawn, Qt.Key.Key_Return)


def test_all_of_it_is_told_in_words(drawn):
    drawn.show_areas(ROWS)
    assert drawn.accessibleDescription() == "Klockaretorpet, Green; Hageby, Red; Navestad"
    drawn.choose(EAST)
    assert drawn.accessibleDescription().startswith("Chosen: Hageby, Red.")
    drawn.show_areas(ROWS, {NORTH: "12 händelser"})
    assert "Navestad, 12 händelser" in drawn.accessibleDescription()
    drawn.choose(GONE)
    assert drawn.current() is None


def test_a_click_chooses_and_a_double_click_opens(drawn, qtbot):
    drawn.show_areas(ROWS[:1])
    qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert drawn.current() == WEST
    with qtbot.waitSignal(drawn.opened):
        qtbot.mouseDClick(drawn, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    drawn.choose(None)
    qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    qtbot.mouseDClick(drawn, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert drawn.current() is None


def test_it_is_drawn_in_both_themes(drawn, themed):
    drawn.show_areas(ROWS)
    drawn.choose(EAST)
    light = drawn.grab().toImage()
    themed.apply(Mode.DARK, 100)
    assert drawn.grab().toImage() != light
