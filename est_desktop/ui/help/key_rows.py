"""The keys as a list: headings, and key caps beside what they do."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from est_desktop.ui.help.key_list import KeyGroup, KeyRow
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
"""The role that the delegate reads: a `KeyRow`, or the title of a group."""
ROW, HEADING = 32, 38
"""Heights at 100 %."""
CAPS = 170
"""The width of the column of keys at 100 %."""


class KeyModel(QAbstractListModel):
    """Groups one after the other, each under its title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[KeyRow | str] = []

    def set_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self._lines = []
        for group in groups:
            self._lines += [group.title, *group.rows]
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.data(index, LINE), str):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass it over
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line if isinstance(line, str) else f"{line.keys}, {line.does}"
        return None


class KeyDelegate(QStyledItemDelegate):
    """Paints headings, key caps and words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(LINE), str)
        return QSize(px(200), px(HEADING if heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        if isinstance(line, KeyRow):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, color("selection"))
            _paint_caps(painter, rect.adjusted(px(8), 0, 0, 0), line.keys)
            painter.setFont(theme().font())
            painter.setPen(color("text"))
            words = rect.adjusted(px(CAPS), 0, -px(8), 0)
            _paint_elided(painter, words, line.does)
        elif isinstance(line, str):
            painter.setFont(theme().font(Role.STRONG))
            painter.setPen(color("text"))
            _paint_elided(painter, rect.adjusted(px(8), px(8), 0, 0), line)
        painter.restore()


def _paint_caps(painter: QPainter, rect: QRect, keys: str) -> None:
    font = theme().font(Role.CAPTION, weight=500)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    left, high = rect.left(), px(22)
    for key in keys.replace("++", "+\N{FULLWIDTH PLUS SIGN}").split("+"):
        words = key.replace("\N{FULLWIDTH PLUS SIGN}", "+")
        cap = QRect(left, rect.center().y() - high // 2, metrics.horizontalAdvance(words), high)
        cap.setWidth(max(cap.width() + px(14), px(24)))
        painter.setPen(color("border_ctl"))
        painter.setBrush(color("sunken"))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        painter.setPen(color("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
        left = cap.right() + px(5)


def _paint_elided(painter: QPainter, rect: QRect, text: str) -> None:
    elide = Qt.TextElideMode.ElideRight
    shown = QFontMetrics(painter.font()).elidedText(text, elide, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
