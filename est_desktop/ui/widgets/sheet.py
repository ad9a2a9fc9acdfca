"""A panel over the page, for a few questions that belong together."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.buttons import button, label

SCRIM = {False: 96, True: 150}
"""How dark the page behind becomes (of 255), in light and in dark."""


class Sheet(QWidget):
    """Covers its parent; Esc closes it, Enter (Ctrl+Enter in a text) is the primary button.

    Attributes:
        body: The layout to put fields in.
        primary: The button that does it.
        cancel: The button that closes the sheet; hidden where changes are stored at once.

    Signals:
        accepted: The primary button was used; whoever opened the sheet closes it.
        closed: It has been closed, in whatever way.
    """

    accepted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, title: str, primary: str, width: int = 640) -> None:
        super().__init__(parent)
        self._page = parent
        self._opener = parent.window().focusWidget()
        self.setAccessibleName(title)
        self.primary: QPushButton = button(primary, self.accepted.emit, variant="primary")
        self.cancel: QPushButton = button(self.tr("Cancel"), self.close_sheet)
        self.panel = QFrame(self)
        self.panel.setProperty("sheet", True)  # noqa: FBT003
        self.panel.setFixedWidth(min(px(width), max(px(320), parent.width() - px(48))))
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, px(8), 0)
        self.body.setSpacing(px(12))
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.setProperty("ground", "surface")
        self._content = content
        self._scroll = scroll
        self._lay_out(title, scroll)
        parent.installEventFilter(self)
        content.installEventFilter(self)

    def open_over(self, first: QWidget | None = None) -> None:
        """Show the sheet, with the cursor in `first`."""
        self._fit()
        self.show()
        self.raise_()
        (first or self.primary).setFocus(Qt.FocusReason.TabFocusReason)

    def close_sheet(self) -> None:
        """Close the sheet and give the focus back to what opened it, if nothing else took it."""
        now = self.window().focusWidget()
        focus_is_here = now is None or now is self or self.isAncestorOf(now)
        self.hide()
        opener = self._opener
        if focus_is_here and opener is not None and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() == QEvent.Type.Resize and watched is self._page
        grown = event.type() == QEvent.Type.LayoutRequest and watched is self._content
        if resized or grown:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.window().focusWidget()
        in_text = isinstance(focused, QPlainTextEdit | QTextEdit)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif enter and not control and isinstance(focused, QPushButton | QToolButton):
            focused.click()  # Enter on Cancel must not do it
        elif enter and (control or not in_text) and self.primary.isEnabled():
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001
        """Keep Tab inside the sheet: the page behind it cannot be seen.

        The stops are the sheet's own children, in the order of its layout. Qt's focus chain is not
        asked: Python then takes the window for a part of the sheet, and forgets its menus with it.
        """
        stops = [widget for widget in self.panel.findChildren(QWidget) if self._takes_tab(widget)]
        if not stops:
            return False
        now = self.window().focusWidget()
        before = -1 if next else 0
        for place, stop in enumerate(stops):
            if now is not None and (stop is now or stop.isAncestorOf(now)):
                before = place
        widget = stops[(before + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason
        widget.setFocus(reason.TabFocusReason if next else reason.BacktabFocusReason)
        if self._content.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget)
        return widget is not now

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, SCRIM[theme().dark]))
        painter.end()

    def _takes_tab(self, widget: QWidget) -> bool:
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        return by_tab and widget.isEnabled() and widget.isVisible() and not inner

    def _lay_out(self, title: str, scroll: QScrollArea) -> None:
        feet = QHBoxLayout()
        feet.addStretch(1)
        feet.addWidget(self.cancel)
        feet.addWidget(self.primary)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(px(24), px(20), px(16), px(20))
        column.setSpacing(px(16))
        column.addWidget(label(title, "subtitle"))
        column.addWidget(scroll, 1)
        column.addLayout(feet)

    def _fit(self) -> None:
        self.setGeometry(self._page.rect())
        tall = self.body.totalHeightForWidth(self.panel.width() - px(56))  # words that wrap
        wanted = max(tall, self._content.sizeHint().height()) + px(140)
        height = min(wanted, self._page.height() - px(32))
        self.panel.resize(self.panel.width(), height)
        self.panel.move(
            (self.width() - self.panel.width()) // 2, max(px(16), (self.height() - height) // 4)
        )
