"""The head of a page: bread crumbs, title, badge, what can be done, and tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import label

LOW = 500
"""In windows lower than this at 100 % the crumbs and the subtitle give way to the page."""


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
        theme().changed.connect(self._recolour)

    def set_title(self, text: str) -> None:
        """Show a title, on as many lines as it needs. Set what stands beside it first."""
        self.title.setText(text)
        self._fit()

    def set_crumbs(self, text: str) -> None:
        """Show where the page belongs; "" for nothing."""
        self.crumbs.setText(text)
        self._fit()

    def set_subtitle(self, text: str) -> None:
        """Show a line under the title; "" for nothing."""
        self.subtitle.setText(text)
        self._fit()

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
        self._set_edges(below=0 if names else px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)  # its height is the window's business, not ours
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._fit()
        return False

    def _recolour(self) -> None:
        """Set the crumbs anew: rich text keeps the colour that links had when it was set."""
        text = self.crumbs.text()
        self.crumbs.clear()
        self.crumbs.setText(text)

    def _fit(self) -> None:
        """Put the actions under the title where there is no room beside it; wrap what is long."""
        margins = self.contentsMargins()
        edges = px(24) * 2 + margins.left() + margins.right()
        room = self.width() - edges
        self.title.setWordWrap(False)
        for row in (self.heading, self.actions_row):
            row.invalidate()  # they remember sizes from before the last change
        title = self.heading.sizeHint().width()
        stacked = title + px(16) + self.actions_row.sizeHint().width() > room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(down if stacked else across)
        self.title.setWordWrap(stacked and title > room)
        low = self.window().height() < px(LOW)
        for words in (self.crumbs, self.subtitle):
            words.setVisible(bool(words.text()) and not low)

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
        column.setSpacing(px(4))
        column.addLayout(self._top)
        column.addWidget(self.tabs)
        self._column = column
        self._set_edges(below=px(10))

    def _set_edges(self, *, below: int) -> None:
        """Leave room around; the chosen tab's rule stands on the lower edge."""
        self._column.setContentsMargins(px(24), px(10), px(24), below)
