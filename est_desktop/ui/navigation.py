"""The list of sections at the left: icon and word, one tab stop, arrows move."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from est_desktop.rules.swedish import number_text
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

RAIL, SIDEBAR = 88, 208
"""Width in pixels at 100 %: icon over word, and icon beside word."""
KEY = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section: its key, its icon and its word."""

    key: str
    icon: str
    words: str


class _Painter(QStyledItemDelegate):
    """Paints a section; `narrow` puts the icon over the word."""

    narrow = False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(px(6), px(2), -px(6), -px(2))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._ground(painter, rect, chosen=chosen, hovered=hovered)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused:
            painter.setPen(color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(6), px(6))
        ink = "accent" if chosen else "text2"
        self._content(painter, rect, index, ink, chosen=chosen)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(80), px(58 if self.narrow else 38))

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool) -> None:
        if not chosen and not hovered:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("nav_sel" if chosen else "hover"))
        painter.drawRoundedRect(rect, px(6), px(6))
        if chosen:
            bar = QRect(rect.left(), rect.top() + px(8), px(3), rect.height() - px(16))
            painter.fillRect(bar, color("accent"))

    def _content(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        ink: str,
        *,
        chosen: bool,
    ) -> None:
        side = px(20)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self.narrow:
            box = QRect(rect.center().x() - side // 2, rect.top() + px(8), side, side)
            words = QRect(rect.left(), box.bottom(), rect.width(), rect.bottom() - box.bottom())
            flags = Qt.AlignmentFlag.AlignCenter
        else:
            box = QRect(rect.left() + px(14), rect.center().y() - side // 2, side, side)
            words = rect.adjusted(px(44), 0, -px(8), 0)
        paint_icon(painter, box, index.data(ICON), ink, filled=chosen)
        role = Role.SMALL if self.narrow else Role.BODY
        painter.setFont(theme().font(role, weight=600 if chosen else 500))
        painter.setPen(color("text" if chosen else "text2"))
        painter.drawText(words, flags, index.data(Qt.ItemDataRole.DisplayRole))
        self._count(painter, rect, box, index.data(COUNT) or 0)

    def _count(self, painter: QPainter, rect: QRect, box: QRect, count: int) -> None:
        if not count:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("danger"))
        if self.narrow:
            painter.drawEllipse(box.right(), box.top() - px(4), px(8), px(8))
            return
        painter.setFont(theme().font(Role.CAPTION, weight=600))
        words = number_text(count)
        width = max(px(26), painter.fontMetrics().horizontalAdvance(words) + px(12))
        pill = QRect(0, 0, width, px(18))
        pill.moveCenter(QPoint(0, rect.center().y()))
        pill.moveRight(rect.right() - px(8))
        painter.setBrush(color("danger_soft"))
        painter.drawRoundedRect(pill, px(9), px(9))
        painter.setPen(color("danger_text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class Navigation(QListWidget):
    """The sections.

    Signals:
        chosen: The key of the section that the user chose.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Main navigation"))
        self.setProperty("ground", "sidebar")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(KEY)))
        self.itemActivated.connect(lambda item: self.chosen.emit(item.data(KEY)))
        self.set_narrow(narrow=False)

    def add(self, section: SectionRow, keys: str) -> None:
        """Add a section; `keys` is its shortcut, told in the tooltip."""
        item = QListWidgetItem(section.words, self)
        item.setData(KEY, section.key)
        item.setData(ICON, section.icon)
        item.setToolTip(f"{section.words} ({keys})")

    def show_chosen(self, key: str) -> None:
        """Show which section is open; none, if what is open belongs to none."""
        self.clearSelection()
        for place in range(self.count()):
            if self.item(place).data(KEY) == key:
                self.setCurrentRow(place)

    def set_count(self, key: str, count: int, words: str) -> None:
        """Show how much needs attention in a section; `words` says so to screen readers."""
        for place in range(self.count()):
            item = self.item(place)
            if item.data(KEY) == key:
                item.setData(COUNT, count)
                said = f"{item.text()}, {words}" if count else item.text()
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _longest(self) -> int:
        """Return how wide a rail must be for its longest word, chosen."""
        measure = QFontMetrics(theme().font(Role.SMALL, weight=600))
        words = [self.item(place).text() for place in range(self.count())]
        return max((measure.horizontalAdvance(word) for word in words), default=0) + px(20)

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand as a rail or as a sidebar."""
        self._painter.narrow = narrow
        self.setFixedWidth(max(px(RAIL), self._longest()) if narrow else px(SIDEBAR))
        self.scheduleDelayedItemsLayout()
