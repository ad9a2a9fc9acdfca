"""The page Kom igång: the usual things to do, each in a few steps."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from est_desktop.ui.help.key_sheet import KeySheet
from est_desktop.ui.help.tasks import Task, tasks
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import XL, L, M, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.marks import IconMark
from est_desktop.ui.widgets.page_header import PageHeader

NARROW = 860
"""Below this width, in pixels at 100 %, the cards stand in one column."""


class HelpPage(QWidget):
    """A card for each task, and the way to the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = PageHeader(self.tr("Getting started"))
        header.set_subtitle(self.tr("The usual things to do, in the order they are usually done"))
        self.keys_button = button(self.tr("&Keyboard shortcuts (F1)"), self._show_keys)
        header.add_action(self.keys_button)
        content = QWidget()
        content.setProperty("ground", "window")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(px(XL), px(20), px(XL), px(XL))
        self._grid.setSpacing(px(L))
        self._cards = [_card(task) for task in tasks()]
        self._columns = 0
        self._arrange(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        scroll.setAccessibleName(self.tr("Getting started"))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(1 if self.width() < px(NARROW) else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self._cards), 1)

    def _show_keys(self) -> None:
        KeySheet(self.window()).open_over()


def _card(task: Task) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    words = QVBoxLayout()
    words.setSpacing(px(S))
    words.addWidget(label(task.title, "subtitle", wrap=True))
    for number, step in enumerate(task.steps, start=1):
        line = QHBoxLayout()
        line.setSpacing(px(S))
        count = label(f"{number}.", "strong")
        count.setMinimumWidth(px(18))
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(step, wrap=True), 1)
        words.addLayout(line)
    words.addStretch(1)
    row = QHBoxLayout(card)
    row.setContentsMargins(px(L), px(L), px(L), px(L))
    row.setSpacing(px(M))
    mark = IconMark(task.icon, "accent_soft_text", tone="accent")
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return card
