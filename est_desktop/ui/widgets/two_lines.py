"""Rows of a list as a title over a detail, all of one height so that long lists scroll."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

Index = QModelIndex | QPersistentModelIndex
ROW = 42
"""The height of a row at 100 %."""
MARK = 3
"""The edge at the left of the chosen row."""
SIDE = 16
"""The side of an icon at 100 %."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What a row says.

    Attributes:
        title: The upper line.
        detail: The lower line; "" for a row of one line.
        icon: The name of an icon before them; "" for none.
        heading: The row stands over those that follow.
        inset: The row belongs under a heading.
    """

    title: str
    detail: str = ""
    icon: str = ""
    heading: bool = False
    inset: bool = False


class TwoLinesDelegate(QStyledItemDelegate):
    """Paints rows from the theme."""

    def __init__(self, lines_of: Callable[[Any], Lines], parent: QWidget | None = None) -> None:
        """Paint the rows of a `RowsModel`.

        Args:
            lines_of: What a row says.
            parent: Owns the delegate.
        """
        super().__init__(parent)
        self._lines_of = lines_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: Any = index.model()
        lines = self._lines_of(model.row_at(index))
        painter.save()
        _paint_ground(painter, option, lines)
        box = option.rect.adjusted(px(32 if lines.inset else 14), px(3), -px(8), -px(4))
        if lines.icon:
            mark = QRect(box.left(), 0, px(SIDE), px(SIDE))
            mark.moveTop(box.center().y() - px(SIDE) // 2)
            paint_icon(painter, mark, lines.icon, "text2", filled=lines.heading)
            box.setLeft(mark.right() + px(8))
        title = theme().font(weight=600 if lines.heading else 500)
        detail = theme().font(Role.CAPTION)
        _paint_lines(painter, box, [(lines.title, title, "text"), (lines.detail, detail, "text2")])
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, lines: Lines) -> None:
    rect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, color("selection"))
        painter.fillRect(QRect(rect.left(), rect.top(), px(MARK), rect.height()), color("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, color("hover"))
    elif lines.heading:
        painter.fillRect(rect, color("sunken"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("divider"))


def _paint_lines(painter: QPainter, box: QRect, lines: list[tuple[str, QFont, str]]) -> None:
    given = [line for line in lines if line[0]]
    heights = [QFontMetrics(font).height() for _, font, _ in given]
    top = box.top() + (box.height() - sum(heights)) // 2
    for (text, font, ink), height in zip(given, heights, strict=True):
        painter.setFont(font)
        painter.setPen(color(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), top, box.width(), height), 0, shown)
        top += height
