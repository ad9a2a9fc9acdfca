"""How a row of the agenda is drawn: number, title, facts, badge, papers."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from est_desktop.model.enums import Outcome, Purpose
from est_desktop.model.views.agenda import AgendaRow
from est_desktop.rules.swedish import clock
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.meeting.agenda_words import purpose_word, row_facts
from est_desktop.ui.meeting.title_lines import paint_lines, title_lines
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role
from est_desktop.ui.widgets.badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
TITLE_WEIGHT = 500
EDGE, HANDLE, NUMBER, TITLE, INDENT, RIGHT = 3, 4, 22, 62, 16, 14
"""Where things begin from the left, how far a level is moved in, and the right margin; pixels."""
TOP, GAP, FACTS, BOTTOM = 11, 4, 20, 7
"""The parts of a row's height besides its title, in pixels."""
ICON = 16
BADGES = {
    Purpose.DECISION: ("gavel", "accent"),
    Purpose.DISCUSSION: ("comment", "info"),
    Purpose.FOLLOW_UP: ("arrow_repeat_all", "neutral"),
}
"""Purposes that ask something of those who read: icon and tone."""
NOT_TREATED = (Outcome.DEFERRED, Outcome.WITHDRAWN, Outcome.NOT_REACHED)
"""Outcomes that are told in the place of the purpose."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of one row go."""

    whole: QRect
    title: QRect
    facts: QRect
    papers: QRect


class AgendaDelegate(QStyledItemDelegate):
    """Draws rows; a row is as high as its title needs, on one line or two."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        width = self._view.viewport().width()
        if row is None:
            return QSize(width, 0)
        font = theme().font(Role.BODY, weight=TITLE_WEIGHT)
        places = _places(row, QRect(0, 0, width, 0))
        lines = len(title_lines(row.title, font, places.title.width()))
        height = lines * QFontMetrics(font).height() + px(TOP) + px(GAP) + px(FACTS) + px(BOTTOM)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = _places(row, option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        _paint_ground(painter, places.whole, selected=selected, hovered=hovered)
        if (selected or hovered) and index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            _paint_handle(painter, places.whole)
        _paint_number(painter, row, places, selected=selected)
        _paint_title(painter, row, places)
        _paint_facts(painter, row, places.facts, on_selection=selected)
        _paint_papers(painter, row, places.papers)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            _paint_focus(painter, places.whole)
        painter.restore()


def _row(index: Index) -> AgendaRow | None:
    row = index.data(Qt.ItemDataRole.UserRole)
    return row if isinstance(row, AgendaRow) else None


def _places(row: AgendaRow, whole: QRect) -> _Places:
    left = whole.left() + px(TITLE) + row.level * px(INDENT)
    right = whole.right() - px(RIGHT)
    papers = _papers_width(row)
    top = whole.top() + px(TOP)
    title = QRect(left, top, max(right - left - papers, 1), px(ICON))
    facts_top = whole.bottom() + 1 - px(BOTTOM) - px(FACTS)
    return _Places(
        whole=whole,
        title=title,
        facts=QRect(left, facts_top, max(right - left, 1), px(FACTS)),
        papers=QRect(right - papers, top, papers, px(ICON)),
    )


def _papers_width(row: AgendaRow) -> int:
    if not row.papers:
        return 0
    metrics = QFontMetrics(theme().font(Role.CAPTION))
    return px(8) + px(ICON) + px(4) + metrics.horizontalAdvance(str(row.papers))


def _paint_ground(painter: QPainter, whole: QRect, *, selected: bool, hovered: bool) -> None:
    if selected or hovered:
        painter.fillRect(whole, color("selection" if selected else "hover"))
    if selected:
        painter.fillRect(QRect(whole.topLeft(), QSize(px(EDGE), whole.height())), color("accent"))
        return
    painter.setPen(QPen(color("divider"), 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawLine(whole.left() + px(NUMBER), whole.bottom(), whole.right(), whole.bottom())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_handle(painter: QPainter, whole: QRect) -> None:
    spot = QRect(whole.left() + px(HANDLE), 0, px(ICON), px(ICON))
    spot.moveTop(whole.center().y() - spot.height() // 2)
    paint_icon(painter, spot, "re_order_dots_vertical", "text2", filled=False)


def _paint_number(painter: QPainter, row: AgendaRow, places: _Places, *, selected: bool) -> None:
    font = theme().font(Role.BODY, weight=600 if selected else TITLE_WEIGHT)
    painter.setFont(font)
    painter.setPen(color("accent" if selected else "text2"))
    left = places.whole.left() + px(NUMBER)
    room = QRect(left, places.title.top(), px(TITLE - NUMBER), QFontMetrics(font).height())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, row.number)
    painter.setFont(theme().font(Role.CAPTION))
    painter.setPen(color("text2" if selected else "text3"))
    room = QRect(left, places.facts.top(), px(TITLE - NUMBER), places.facts.height())
    painter.drawText(
        room,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        clock(row.expected or row.starts),
    )


def _paint_title(painter: QPainter, row: AgendaRow, places: _Places) -> None:
    font = theme().font(Role.BODY, weight=TITLE_WEIGHT)
    lines = title_lines(row.title, font, places.title.width())
    withdrawn = row.outcome is Outcome.WITHDRAWN
    font.setStrikeOut(withdrawn)
    ink = "text" if row.number and not withdrawn else "text2"
    paint_lines(painter, lines, places.title, font, color(ink))


def _paint_facts(painter: QPainter, row: AgendaRow, rect: QRect, *, on_selection: bool) -> None:
    left = rect.left()
    if row.number and row.purpose in BADGES and row.outcome not in NOT_TREATED:
        left += _paint_purpose(painter, row.purpose, rect, on_selection=on_selection) + px(8)
    font = theme().font(Role.CAPTION)
    room = QRect(left, rect.top(), max(rect.right() - left, 1), rect.height())
    facts = QFontMetrics(font).elidedText(row_facts(row), Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(color("text2" if on_selection else "text3"))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, facts)


def _paint_purpose(painter: QPainter, purpose: Purpose, rect: QRect, *, on_selection: bool) -> int:
    name, tone = BADGES[purpose]
    word = purpose_word(purpose)
    box = QRect(rect.topLeft(), QSize(badge_width(word, with_icon=True), rect.height()))
    paint_badge(painter, box, word, tone, name, on_selection=on_selection)
    return box.width()


def _paint_papers(painter: QPainter, row: AgendaRow, rect: QRect) -> None:
    if not row.papers:
        return
    spot = QRect(rect.left() + px(8), rect.top(), px(ICON), px(ICON))
    paint_icon(painter, spot, "attach", "text2", filled=False)
    painter.setFont(theme().font(Role.CAPTION))
    painter.setPen(color("text2"))
    room = QRect(spot.right() + px(4), rect.top(), rect.width(), px(ICON))
    painter.drawText(
        room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(row.papers)
    )


def _paint_focus(painter: QPainter, whole: QRect) -> None:
    painter.setPen(QPen(color("focus"), px(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(whole.adjusted(1, 1, -1, -1))
