"""How a line of the attendance list is painted: tick, role, facts, and what became of it."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from est_desktop.model.enums import Presence
from est_desktop.rules.swedish import capitalised
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.meeting.attendance_model import ENTRY, Entry, Index
from est_desktop.ui.meeting.attendance_words import presence_word
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

MARKS: Final = {
    Presence.EXPECTED: ("hourglass", "text3", "text2"),
    Presence.PRESENT: ("checkmark_circle", "success", "success_text"),
    Presence.EXCUSED: ("mail", "warn", "warn_text"),
    Presence.ABSENT: ("dismiss", "text3", "text2"),
}
"""Icon, its colour, and the colour of the word."""
MARGIN, TICK, GAP = 16, 16, 10
"""From the edge to the tick box, its side, and from it to the text; pixels at 100 %."""


class AttendanceDelegate(QStyledItemDelegate):
    """Paints from the theme; a click in front of the role ticks it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry | None = index.data(ENTRY)
        if entry is None or entry.row is None:
            return QSize(0, px(34))
        lines = QFontMetrics(theme().font(weight=500)).height()
        if entry.facts:
            lines += QFontMetrics(theme().font(Role.CAPTION)).height()
        return QSize(0, max(px(42), lines + px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.row is None:
            place = option.rect.adjusted(px(MARGIN), px(8), -px(8), 0)
            _write(painter, place, entry.heading, theme().font(Role.CAPTION, weight=600), "text2")
        else:
            _ground(painter, option)
            self._person(painter, option.rect, entry)
            _focus(painter, option)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() != QEvent.Type.MouseButtonRelease or not _may_tick(index):
                return False
            if event.position().x() > option.rect.left() + px(MARGIN + TICK + GAP):
                return False
            return _turn(model, index)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return event.key() == Qt.Key.Key_Space and _may_tick(index) and _turn(model, index)

    def _person(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        row = entry.row
        if row is None:
            return
        box = QRect(rect.left() + px(MARGIN), 0, px(TICK), px(TICK))
        box.moveTop(rect.center().y() - box.height() // 2)
        _tick(painter, box, ticked=row.presence is Presence.PRESENT)
        icon, mark, ink = MARKS[row.presence]
        word, caption = presence_word(row.presence), theme().font(Role.CAPTION, weight=500)
        wide = QFontMetrics(caption).horizontalAdvance(word)
        right = rect.right() - px(12)
        place = QRect(right - wide, rect.top(), wide + 1, rect.height())
        _write(painter, place, word, caption, ink)
        mark_at = QRect(place.left() - px(22), rect.center().y() - px(8), px(16), px(16))
        paint_icon(painter, mark_at, icon, mark, filled=row.presence is Presence.PRESENT)
        text = rect.adjusted(px(MARGIN + TICK + GAP), px(5), 0, -px(5))
        text.setRight(mark_at.left() - px(12))
        _two_lines(painter, text, capitalised(row.role), entry.facts)


def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    rect, state = option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, color("selection"))
        painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), color("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, color("hover"))
    line = QRect(rect.left() + px(MARGIN), rect.bottom(), rect.width() - px(MARGIN), 1)
    painter.fillRect(line, color("divider"))


def _focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
    if option.state & focused == focused:
        painter.setPen(QPen(color("focus"), px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


def _tick(painter: QPainter, box: QRect, *, ticked: bool) -> None:
    painter.setPen(color("accent" if ticked else "border_strong"))
    painter.setBrush(color("accent" if ticked else "surface"))
    painter.drawRoundedRect(box, px(3), px(3))
    if ticked:
        paint_icon(painter, box, "checkmark", "on_accent", filled=True)


def _two_lines(painter: QPainter, rect: QRect, first: str, second: str) -> None:
    strong, caption = theme().font(weight=500), theme().font(Role.CAPTION)
    if not second:
        _write(painter, rect, first, strong, "text")
        return
    upper, lower = QFontMetrics(strong).height(), QFontMetrics(caption).height()
    top = rect.top() + (rect.height() - upper - lower) // 2
    _write(painter, QRect(rect.left(), top, rect.width(), upper), first, strong, "text")
    _write(painter, QRect(rect.left(), top + upper, rect.width(), lower), second, caption, "text3")


def _write(painter: QPainter, rect: QRect, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color(ink)))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _may_tick(index: Index) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)


def _turn(model: QAbstractItemModel, index: Index) -> bool:
    ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
    return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
