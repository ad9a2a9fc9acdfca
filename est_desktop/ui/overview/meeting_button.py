"""A meeting in a short list: its date, its title, and a line of facts; it opens when pressed."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from est_desktop.model.views.meetings import MeetingRow
from est_desktop.rules.swedish import SHORT_MONTHS, long_date
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tips import menu_words, tip
from est_desktop.ui.tokens import Role
from est_desktop.ui.widgets.marks import paint_date

TILE = 44
"""The side of the date tile at 100 %."""
AIR = 6
"""Above and below the tile."""


class MeetingButton(QAbstractButton):
    """One row; the second line is the caller's business."""

    def __init__(self, row: MeetingRow, facts: str, *, next_one: bool = False) -> None:
        super().__init__()
        self.meeting = row
        self._facts, self._next_one, self._hover = facts, next_one, False
        self.setText(menu_words(row.title))
        spoken = ", ".join(
            part for part in (row.title, long_date(row.starts_at.date()), facts) if part
        )
        self.setAccessibleName(spoken)
        self.setToolTip(tip(row.title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(TILE + 2 * AIR))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(TILE + 2 * AIR))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hover or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        tile = QRect(px(AIR), px(AIR), px(TILE), px(TILE))
        day = self.meeting.starts_at.date()
        month = SHORT_MONTHS[day.month - 1]
        paint_date(painter, tile, day.day, month, next_one=self._next_one)
        self._paint_words(painter, tile.right() + px(12))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        wide = self.width() - left - px(AIR)
        strong, caption = theme().font(Role.STRONG), theme().font(Role.CAPTION)
        upper, lower = QFontMetrics(strong), QFontMetrics(caption)
        top = (self.height() - upper.height() - lower.height()) // 2
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(strong)
        painter.setPen(color("text"))
        title = upper.elidedText(self.meeting.title, elide, wide)
        painter.drawText(QRect(left, top, wide, upper.height()), Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(caption)
        painter.setPen(color("text3"))
        facts = lower.elidedText(self._facts, elide, wide)
        under = QRect(left, top + upper.height(), wide, lower.height())
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, facts)
