"""A group of settings in cards, in a column that scrolls down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M
from est_desktop.ui.widgets.buttons import label

WIDEST = 680
"""A card is no wider than this at 100 %: longer lines are not read at a glance."""


class GroupPage(QScrollArea):
    """Begins empty.

    Attributes:
        body: The column that the group fills.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setProperty("ground", "window")
        inner = QWidget()
        inner.setMaximumWidth(px(WIDEST))
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(L))
        column = QVBoxLayout(content)
        column.setContentsMargins(px(L), px(L), px(L), px(L))
        column.addWidget(inner)
        column.addStretch(1)
        self.setWidget(content)

    def card(self, *widgets: QWidget, title: str = "") -> None:
        """Add a card with these widgets below each other."""
        frame = QFrame()
        frame.setProperty("card", "true")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(20), px(L), px(20), px(20))
        column.setSpacing(px(M))
        if title:
            column.addWidget(label(title, "subtitle"))
        for widget in widgets:
            column.addWidget(widget)
        self.body.addWidget(frame)
