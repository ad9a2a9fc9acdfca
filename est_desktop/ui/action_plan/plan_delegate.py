"""How a measure is painted in the plan: two lines of text, who, when, and how far it has come."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import PlanOrder
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.swedish import capitalised
from est_desktop.ui.action_plan.measure_table import Index
from est_desktop.ui.action_plan.plan_model import COLUMNS, MEASURE
from est_desktop.ui.action_plan.plan_words import due_words, late_words, status_word
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

ROW_PX = 42
"""Height of a row at 100 %: two lines."""
MARKS: Final = {
    MeasureStatus.PROPOSED: ("comment", "neutral"),
    MeasureStatus.DECIDED: ("gavel", "neutral"),
    MeasureStatus.NOT_STARTED: ("circle", "neutral"),
    MeasureStatus.ONGOING: ("circle_half_fill", "info"),
    MeasureStatus.PAUSED: ("pause", "warn"),
    MeasureStatus.DONE: ("checkmark_circle", "success"),
    MeasureStatus.CLOSED: ("checkmark_circle", "neutral"),
    MeasureStatus.ABANDONED: ("dismiss", "neutral"),
}
"""Icon and tone of each status; the word stands beside it."""


class PlanDelegate(QStyledItemDelegate):
    """Paints cells from the theme; every row has the same height, so that long plans scroll."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: MeasureRow | None = index.data(MEASURE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, first=index.column() == 0)
        if row is not None:
            place = option.rect.adjusted(px(8), px(3), -px(8), -px(4))
            self._cell(painter, place, row, COLUMNS[index.column()])
        painter.restore()

    def _cell(self, painter: QPainter, rect: QRect, row: MeasureRow, column: PlanOrder) -> None:
        caption, body = theme().font(Role.CAPTION), theme().font()
        if column is PlanOrder.NUMBER:
            paint_lines(painter, rect, [(row.number, caption, "text2")])
        elif column is PlanOrder.TEXT:
            _wrapped(painter, rect, row.text, theme().font(weight=500))
        elif column is PlanOrder.OWNER:
            who = [(capitalised(row.owner), body, "text"), (row.organisation, caption, "text3")]
            paint_lines(painter, rect, who)
        elif column is PlanOrder.DUE:
            self._due(painter, rect, row)
        elif column is PlanOrder.STATUS:
            _badge(painter, rect, row.status)
        else:
            paint_lines(painter, rect, [(row.meeting, caption, "text2")])

    def _due(self, painter: QPainter, rect: QRect, row: MeasureRow) -> None:
        late = late_words(row, self._today())
        if not late:
            paint_lines(painter, rect, [(due_words(row), theme().font(), "text2")])
            return
        small = theme().font(Role.CAPTION, weight=500)
        lower = QFontMetrics(small).height()
        day = (due_words(row), theme().font(weight=600), "danger_text")
        paint_lines(painter, rect.adjusted(0, 0, 0, -lower), [day])
        line = QRect(rect.left(), rect.bottom() - lower, rect.width(), lower)
        mark = QRect(line.left(), line.center().y() - px(6), px(13), px(13))
        paint_icon(painter, mark, "warning", "danger", filled=True)
        paint_lines(painter, line.adjusted(px(18), 0, 0, 0), [(late, small, "danger_text")])


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
    """Paint the ground of a cell; the first of a chosen row has a mark at its edge."""
    rect, state = option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, color("selection"))
        if first:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), color("accent"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("divider"))


def paint_lines(painter: QPainter, rect: QRect, lines: list[tuple[str, QFont, str]]) -> None:
    """Write lines that are not empty below each other, in the middle of the place."""
    given = [line for line in lines if line[0]]
    heights = [QFontMetrics(font).height() for _, font, _ in given]
    top = rect.top() + (rect.height() - sum(heights)) // 2
    for (text, font, ink), height in zip(given, heights, strict=True):
        painter.setFont(font)
        painter.setPen(color(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRect(rect.left(), top, rect.width(), height), 0, shown)
        top += height


def _wrapped(painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
    """Write a text on at most two lines; what does not fit ends in an ellipsis."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    length = line.textLength()
    layout.endLayout()
    first, rest = text[:length].rstrip(), text[length:].strip()
    paint_lines(painter, rect, [(first, font, "text"), (rest, font, "text")])


def _badge(painter: QPainter, rect: QRect, status: MeasureStatus) -> None:
    icon, tone = MARKS[status]
    word, font = status_word(status), theme().font(Role.CAPTION, weight=500)
    wide = QFontMetrics(font).horizontalAdvance(word) + px(12 + 8 + 5 + 8)
    badge = QRect(rect.left(), 0, min(wide, rect.width()), px(20))
    badge.moveTop(rect.center().y() - badge.height() // 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{tone}_soft"))
    painter.drawRoundedRect(badge, px(4), px(4))
    ink = f"{tone}_text"
    mark = QRect(badge.left() + px(8), badge.center().y() - px(6), px(12), px(12))
    paint_icon(painter, mark, icon, ink, filled=True)
    paint_lines(painter, badge.adjusted(px(25), 0, 0, 0), [(word, font, ink)])
