"""One ring round what the keyboard is at, above everything in a window (WCAG 2.4.7, 2.4.11).

It moves nothing, needs no rule in the style sheet, and shows on every ground. Fields, lists and
menus show focus by their own edge or row and get no ring.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from est_desktop.ui.theme import color, px, theme

OWN_MARK = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
)
"""Kinds that show their focus themselves."""
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Reasons for focus that show the ring; the mouse hides it, others leave it as it was."""
TAB_GAP = 24
"""What the style sheet leaves free between two tabs; it counts as part of the first."""
MOVING = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
)
"""What a widget, or one it stands in, can do that moves the ring."""


class FocusRing(QWidget):
    """The ring of one window; it is made last and keeps itself on top.

    Attributes:
        by_keyboard: Whether the focus was last moved by the keyboard.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.by_keyboard = False
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        theme().changed.connect(self.place)

    def place(self) -> None:
        """Lay the ring round the widget in focus, or hide it."""
        box = self._box()
        if box is None:
            self.hide()
            return
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            # The widget that loses focus is told why before the next one is known to us.
            if watched is self._around:
                self._note(event.reason())
        elif event.type() in MOVING:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = px(2)
        painter.setPen(QPen(color("focus"), wide))
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, px(7), px(7))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not _alive(self):
            return
        self._unwatch()
        self._around = new if new is not None and new.window() is self.window() else None
        if isinstance(self._around, QTabBar):
            self._around.currentChanged.connect(self.place, Qt.ConnectionType.UniqueConnection)
        widget = self._around
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self.place()

    def _note(self, reason: Qt.FocusReason) -> None:
        if reason in BY_KEYBOARD:
            self.by_keyboard = True
        elif reason == Qt.FocusReason.MouseFocusReason:
            self.by_keyboard = False

    def _unwatch(self) -> None:
        for widget in self._watched:
            if _alive(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def _box(self) -> QRect | None:
        widget = self._around
        if widget is None or not _alive(widget) or not self.by_keyboard:
            return None
        if isinstance(widget, OWN_MARK) or not widget.isVisible():
            return None
        gap = px(2) + px(2)
        # A row of tabs is as wide as the page: the ring goes round the tab that is chosen.
        part = (
            widget.tabRect(widget.currentIndex()) if isinstance(widget, QTabBar) else widget.rect()
        )
        top_left = widget.mapTo(self.window(), part.topLeft())
        seen = QRect(top_left, part.size()) & self._seen(widget)
        if seen.isEmpty():
            return None
        return seen.adjusted(-gap, -gap, gap, gap) & self.window().rect()

    def _seen(self, widget: QWidget) -> QRect:
        """Return the part of the window where the widget can be seen: not scrolled away."""
        seen = self.window().rect()
        above = widget.parentWidget()
        while above is not None and above is not self.window():
            seen &= QRect(above.mapTo(self.window(), QPoint(0, 0)), above.size())
            above = above.parentWidget()
        return seen


def _alive(thing: QObject) -> bool:
    """Tell whether Qt still has what Python holds on to."""
    return bool(isValid(thing))  # type: ignore[no-untyped-call]
