"""Where there is nothing yet there is a way to begin, also in a small window."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton

from est_desktop.ui.theme import Mode
from est_desktop.ui.widgets.empty_state import EmptyState


@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_is_cut_and_it_never_asks_for_more_room_than_there_is(themed, qtbot, percent):
    themed.apply(Mode.LIGHT, percent)
    empty = EmptyState(
        "home",
        "Inga åtgärder ännu",
        "Här samlas det som samrådet enas om att göra, med den som ansvarar och sista dag.",
        [QPushButton("Ny åtgärd"), QPushButton("Läs in från Excel …")],
    )
    qtbot.addWidget(empty)
    empty.resize(600, 700)
    empty.show()
    QCoreApplication.processEvents()
    for words in empty.findChildren(QLabel):
        assert words.height() >= words.heightForWidth(words.width())
    assert empty.minimumSizeHint().height() < 200
