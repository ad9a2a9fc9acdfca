"""A row goes on below where there is no room beside, and hides what is hidden."""

from PySide6.QtWidgets import QPushButton

from est_desktop.ui.widgets.flowing_row import FlowingRow


def test_buttons_stand_beside_each_other_or_below(qtbot):
    buttons = [QPushButton("Lägg in rapport") for _ in range(3)]
    row = FlowingRow(buttons)
    qtbot.addWidget(row)
    row.resize(900, 200)
    row.show()
    assert len({button.y() for button in buttons}) == 1
    assert buttons[0].x() < buttons[1].x() < buttons[2].x()
    row.resize(buttons[0].width() + 10, 200)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 3)
    one, high = buttons[0].height(), row.heightForWidth(row.width())
    assert high > 2 * one
    assert row.minimumSizeHint().width() <= buttons[0].width() + 10
    buttons[0].hide()
    assert row.layout().heightForWidth(row.width()) < high


def test_an_empty_row_takes_no_room(qtbot):
    row = FlowingRow([])
    qtbot.addWidget(row)
    layout = row.layout()
    assert layout.heightForWidth(100) == 0
    assert layout.itemAt(0) is None
    assert layout.takeAt(0) is None
    assert layout.count() == 0
