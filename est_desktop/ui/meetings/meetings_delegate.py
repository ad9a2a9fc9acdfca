"""How a meeting is painted in the list: its day over its times, and the rest on one line each."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from est_desktop.model.views.meetings import MeetingRow
from est_desktop.ui.meetings.meeting_words import day_words, time_words
from est_desktop.ui.meetings.meetings_model import COUNTS, LINE, Column, GroupLine, Index
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

ROW = 44
"""The height of a meeting at 100 %."""
GROUP = 34
"""The height of a heading at 100 %."""
MARK = 3
"""The edge at the left of the chosen row."""


class MeetingsDelegate(QStyledItemDelegate):
    """Paints cells from the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        group = isinstance(index.data(LINE), GroupLine)
        return QSize(0, px(GROUP if group else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        if isinstance(line, GroupLine):
            _paint_group(painter, option.rect, str(index.data() or ""))
        elif isinstance(line, MeetingRow):
            self._paint_row(painter, option, index, line)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: MeetingRow
    ) -> None:
        _paint_ground(painter, option, first=index.column() == Column.DATE)
        column = Column(index.column())
        box = option.rect.adjusted(px(8), 0, -px(8), 0)
        if column is Column.DATE:
            _paint_two(painter, box, day_words(row), time_words(row))
            return
        font = theme().font(weight=500 if column is Column.TITLE else 400)
        ink = "text" if column is Column.TITLE or column in COUNTS else "text2"
        text = str(index.data() or "")
        _paint_text(painter, box, text, (font, ink), right=column in COUNTS)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
    rect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, color("selection"))
        if first:
            painter.fillRect(
                QRect(rect.left(), rect.top(), px(MARK), rect.height()), color("accent")
            )
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("divider"))


def _paint_group(painter: QPainter, rect: QRect, text: str) -> None:
    painter.fillRect(rect, color("sunken"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("divider"))
    box = rect.adjusted(px(8), 0, 0, 0)
    _paint_text(painter, box, text, (theme().font(Role.CAPTION, weight=600), "text2"))


def _paint_two(painter: QPainter, box: QRect, upper: str, lower: str) -> None:
    strong, caption = theme().font(weight=500), theme().font(Role.CAPTION)
    high, low = QFontMetrics(strong).height(), QFontMetrics(caption).height()
    top = box.top() + (box.height() - high - low) // 2
    _paint_text(painter, QRect(box.left(), top, box.width(), high), upper, (strong, "text"))
    _paint_text(painter, QRect(box.left(), top + high, box.width(), low), lower, (caption, "text3"))


def _paint_text(
    painter: QPainter, box: QRect, text: str, ink: tuple[QFont, str], *, right: bool = False
) -> None:
    font, token = ink
    painter.setFont(font)
    painter.setPen(color(token))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
