"""The head of a page: bread crumbs, title, badge, what can be done, and tabs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import label


class PageHeader(QFrame):
    """Crumbs over a title; at most three actions at the right; tabs below.

    Attributes:
        title, crumbs, subtitle: Labels to set.
        badge: Hidden until it says something.
        tabs: Hidden until there are some.
        heading: The row of title and badge, for small things beside them.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setProperty("edge", "bottom")
        self.crumbs = label("", "caption")
        self.crumbs.setTextFormat(Qt.TextFormat.AutoText)
        self.title = label(title, "title")
        self.subtitle = label("", "caption")
        self.badge = Badge("")
        self.badge.hide()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.hide()
        self.heading = QHBoxLayout()
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(px(8))
        self._lay_out()
        for words in (self.crumbs, self.subtitle):
            words.setVisible(False)

    def set_crumbs(self, text: str) -> None:
        """Show where the page belongs; "" for nothing."""
        self.crumbs.setText(text)
        self.crumbs.setVisible(bool(text))

    def set_subtitle(self, text: str) -> None:
        """Show a line under the title; "" for nothing."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def set_badge(self, text: str, tone: str = "neutral", icon_name: str = "") -> None:
        """Show a badge beside the title; "" for nothing."""
        self.badge.set_badge(text, tone, icon_name)
        self.badge.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right; the primary one last."""
        self.actions_row.insertWidget(self.actions_row.count() - 1, widget)
        self._fit()

    def set_tabs(self, names: Sequence[str]) -> None:
        """Show tabs; `tabs.currentChanged` tells which is chosen."""
        for name in names:
            self.tabs.addTab(name)
        self.tabs.setVisible(bool(names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the actions under the title where there is no room beside it; wrap what is long."""
        margins = self.contentsMargins()
        edges = px(24) * 2 + margins.left() + margins.right()
        room = self.width() - edges
        self.title.setWordWrap(False)
        title = self.heading.sizeHint().width()
        stacked = title + px(16) + self.actions_row.sizeHint().width() > room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(down if stacked else across)
        self.title.setWordWrap(stacked and title > room)

    def _lay_out(self) -> None:
        self.heading.setSpacing(px(12))
        self.heading.addWidget(self.title)
        self.heading.addWidget(self.badge)
        self.heading.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.crumbs)
        words.addLayout(self.heading)
        words.addWidget(self.subtitle)
        self.crumbs.setWordWrap(True)
        self.actions_row.addStretch(1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(px(8))
        self._top.addLayout(words, 1)
        self._top.addLayout(self.actions_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(10), px(24), 0)
        column.setSpacing(px(4))
        column.addLayout(self._top)
        column.addWidget(self.tabs)
        column.addSpacing(px(10))
