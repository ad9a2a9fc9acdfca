"""Panes side by side where there is room; one at a time behind tabs where there is not."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from est_desktop.ui.focus_first import focus_first
from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.panes import Panes

ROOM = 800
"""Below this width, at 100 % text, one pane is shown at a time."""


class FoldingPanes(QWidget):
    """The same widgets in both forms, so that focus and cursor stay.

    Attributes:
        panes: The splitter.
        tabs: Which pane is shown when there is room for one alone.
    """

    def __init__(
        self, panes: Sequence[tuple[str, QWidget, int]], parent: QWidget | None = None
    ) -> None:
        """Put panes side by side.

        Args:
            panes: Each with its name on a tab and its width in pixels at 100 %.
            parent: Owns them.
        """
        super().__init__(parent)
        self._widgets = [widget for _, widget, _ in panes]
        self._away: set[QWidget] = set()
        self.panes = Panes([(widget, width) for _, widget, width in panes])
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name, _, _ in panes:
            self.tabs.addTab(name)
        self._bar = QFrame()
        self._bar.setProperty("ground", "window")
        self._bar.setProperty("edge", "bottom")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(px(20), 0, px(20), 0)
        row.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.panes, 1)
        self.tabs.currentChanged.connect(lambda _: self._fit())
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def folded(self) -> bool:
        """Whether one pane is shown at a time."""
        return self.width() < px(ROOM)

    def put_away(self, widget: QWidget, *, away: bool) -> None:
        """Give a pane's room to the others, or bring it back; behind its tab it stays."""
        (self._away.add if away else self._away.discard)(widget)
        self._fit()

    def show_pane(self, widget: QWidget) -> None:
        """Bring a pane into sight."""
        self.tabs.setCurrentIndex(self._widgets.index(widget))

    def next_pane(self, by: int) -> None:
        """Give the focus to the pane after (1) or before (-1) the one that has it."""
        place = next((at for at, pane in enumerate(self._widgets) if _has_focus(pane)), -by)
        pane = self._widgets[(place + by) % len(self._widgets)]
        self.show_pane(pane)
        first = pane.focusProxy()
        if first is None or not (first.isEnabled() and first.isVisible()):
            focus_first(pane)
        else:
            first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._bar.setVisible(self.folded)
        for place, widget in enumerate(self._widgets):
            alone = place == self.tabs.currentIndex()
            widget.setVisible(alone if self.folded else widget not in self._away)


def _has_focus(pane: QWidget) -> bool:
    focused = pane.window().focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
