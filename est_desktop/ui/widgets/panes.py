"""Panes side by side with edges that can be dragged, and hit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from est_desktop.ui.theme import color, px


class _Edge(QSplitterHandle):
    """One painted pixel in a wider area that the pointer can hit."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.width() // 2, 0, 1, self.height(), color("border"))
        painter.end()


class Panes(QSplitter):
    """Two or three panes; none can be dragged to nothing."""

    def __init__(self, panes: Sequence[tuple[QWidget, int]], parent: QWidget | None = None) -> None:
        """Put panes side by side.

        Args:
            panes: Each with its width in pixels at 100 %, which also says how they share room.
            parent: Owns them.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(px(8))
        self.setChildrenCollapsible(False)
        for place, (pane, width) in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(place, width)
        self.setSizes([px(width) for _, width in panes])

    def createHandle(self) -> QSplitterHandle:
        return _Edge(self.orientation(), self)
