"""How the timeline is painted: months along the top, a bar for each measure, a line for today."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from est_desktop.model.enums import ENDED, MeasureStatus
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.swedish import SHORT_MONTHS
from est_desktop.rules.timeline import bar_of, bar_place, month_after, month_place
from est_desktop.ui.action_plan.measure_table import Index
from est_desktop.ui.action_plan.plan_delegate import MARKS, ROW_PX, paint_ground, paint_lines
from est_desktop.ui.action_plan.plan_words import due_words, late_words, status_word
from est_desktop.ui.action_plan.timeline_model import MEASURE_COLUMN, TIME_COLUMN, TimelineModel
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role
from est_desktop.ui.translation import tr

MONTH_PX = 56
"""The width of a month at 100 %."""
BAR_PX = 18
"""The height of a bar at 100 %."""
LEAST_PX = 4
"""A bar of one day is so wide at 100 %."""
HEAD_PX = 40
"""The height of the months' head at 100 %: the year over the months."""


@dataclass(slots=True)
class TimeScale:
    """Which months there are, and which part of them is seen.

    Attributes:
        origin: A day of the first month.
        months: How many there are.
        offset: So many pixels of them are to the left of what is seen.
    """

    origin: date
    months: int = 1
    offset: int = 0

    def x_of(self, months: float) -> int:
        """Return where so many months after the origin stand, in pixels from the left edge."""
        return round(months * px(MONTH_PX)) - self.offset

    def x_of_day(self, day: date) -> int:
        """Return where a day's morning stands, in pixels from the left edge."""
        return self.x_of(month_place(day, self.origin))

    def seen(self, width: int) -> Iterator[tuple[int, date]]:
        """Yield the months in so many pixels: where each begins, and its first day."""
        first = self.offset // px(MONTH_PX)
        last = (self.offset + width) // px(MONTH_PX)
        for number in range(first, last + 1):
            yield self.x_of(number), month_after(self.origin, number)


class MonthsHeader(QHeaderView):
    """The head of the table, with the months that are seen over the time."""

    def __init__(self, scale: TimeScale, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale, self._today = scale, today

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEAD_PX))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, color("surface"))
        bottom = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(bottom, color("border"))
        if logical == TIME_COLUMN:
            painter.translate(rect.topLeft())
            self._months(painter, rect.size())
        else:
            words = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
            place = rect.adjusted(px(16), 0, -px(8), 0)
            font = theme().font(Role.CAPTION, weight=600)
            paint_lines(painter, place, [(words, font, "text2")])
        painter.restore()

    def _months(self, painter: QPainter, size: QSize) -> None:
        half, month = size.height() // 2, px(MONTH_PX)
        year_font, font = theme().font(Role.CAPTION, weight=600), theme().font(Role.CAPTION)
        for number, (x, first) in enumerate(self._scale.seen(size.width())):
            tall = first.month == 1
            top = 0 if tall else half
            painter.fillRect(QRect(x, top, 1, size.height() - top), color("divider"))
            name = QRect(x + px(6), half, month - px(6), half - 1)
            paint_lines(painter, name, [(SHORT_MONTHS[first.month - 1], font, "text2")])
            wide = QFontMetrics(year_font).horizontalAdvance(str(first.year))
            if tall or (number == 0 and first.month < len(SHORT_MONTHS)):
                year = QRect(max(x, 0) + px(6), 0, wide + px(4), half)
                paint_lines(painter, year, [(str(first.year), year_font, "text")])
        self._mark_today(painter, size)

    def _mark_today(self, painter: QPainter, size: QSize) -> None:
        words, font = tr("today"), theme().font(Role.CAPTION, weight=600)
        x, half = self._scale.x_of_day(self._today()), size.height() // 2
        wide = QFontMetrics(font).horizontalAdvance(words)
        place = QRect(x + px(5), 0, wide + px(4), half)
        painter.fillRect(place.adjusted(-px(4), 0, px(4), 0), color("surface"))
        paint_lines(painter, place, [(words, font, "accent")])
        painter.fillRect(QRect(x, 0, px(2), size.height()), color("accent"))


class TimelineDelegate(QStyledItemDelegate):
    """Paints a measure's name, and its bar among the months."""

    def __init__(
        self,
        model: TimelineModel,
        scale: TimeScale,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._scale, self._today = model, scale, today

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        in_time = index.column() == TIME_COLUMN
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        lane, row = self._model.lane_at(index.row()), self._model.measure_at(index)
        if lane is not None:
            painter.fillRect(rect, color("sunken"))
        paint_ground(painter, option, first=not in_time)
        if in_time:
            self._months(painter, rect)
        if lane is not None:
            self._lane(painter, rect, index, in_time=in_time)
        elif row is not None and in_time:
            painter.translate(rect.topLeft())
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            ground = "selection" if chosen else "surface"
            self._bar(painter, QRect(QPoint(), rect.size()), row, ground)
        elif row is not None:
            _name(painter, rect.adjusted(px(16), px(3), -px(8), -px(4)), row)
        painter.restore()

    def _lane(self, painter: QPainter, rect: QRect, index: Index, *, in_time: bool) -> None:
        """Write who answers, over both columns."""
        words = str(self._model.data(index.sibling(index.row(), MEASURE_COLUMN)))
        place = rect.adjusted(px(16), 0, rect.width(), 0)
        if in_time:
            place.moveLeft(px(16))
        paint_lines(painter, place, [(words, theme().font(weight=600), "text")])

    def _months(self, painter: QPainter, rect: QRect) -> None:
        for x, _ in self._scale.seen(rect.width()):
            month = QRect(rect.left() + x, rect.top(), 1, rect.height())
            painter.fillRect(month, color("divider"))
        x = rect.left() + self._scale.x_of_day(self._today())
        painter.fillRect(QRect(x, rect.top(), px(2), rect.height()), color("accent"))

    def _bar(self, painter: QPainter, whole: QRect, row: MeasureRow, ground: str) -> None:
        bar = bar_of(row.start_date, row.created_on, row.due_date, self._today())
        begins, ends = map(self._scale.x_of, bar_place(bar, self._scale.origin))
        ends = max(ends, begins + px(LEAST_PX))
        late = late_words(row, self._today())
        words = ", ".join(part for part in (due_words(row), late) if part) or tr("no last day")
        tone, ink = _look(row)
        if ends < 0 or begins > whole.width():
            _pointer(painter, whole, words, (ink, ground), left=ends < 0)
            return
        box = QRect(begins, 0, ends - begins, px(BAR_PX))
        box.moveTop(whole.center().y() - box.height() // 2)
        font = theme().font(Role.CAPTION, weight=500)
        mark = px(18) if late else 0
        wide = QFontMetrics(font).horizontalAdvance(words) + mark + px(4)
        place = QRect(_beside(whole, box, wide), box.top(), wide, box.height())
        painter.fillRect(place, color(ground))
        painter.setPen(
            QPen(
                color("border_strong" if tone == "neutral" else tone),
                1,
                Qt.PenStyle.SolidLine if bar.ends else Qt.PenStyle.DashLine,
            )
        )
        painter.setBrush(color(f"{tone}_soft"))
        round_px = min(px(4), box.width() // 4)
        painter.drawRoundedRect(box, round_px, round_px)
        if late:
            sign = QRect(place.left(), whole.center().y() - px(6), px(13), px(13))
            paint_icon(painter, sign, "warning", "danger", filled=True)
        paint_lines(painter, place.adjusted(mark, 0, 0, 0), [(words, font, ink)])


def _look(row: MeasureRow) -> tuple[str, str]:
    """Return the tone of a bar and the ink of its words; what is done is muted."""
    if row.overdue:
        return "danger", "danger_text"
    if row.status in ENDED:
        return "neutral", "text3"
    tone = "warn" if row.status is MeasureStatus.PAUSED else "info"
    return tone, "text2"


def _name(painter: QPainter, rect: QRect, row: MeasureRow) -> None:
    """Write what is done, and below it the number and how far it has come."""
    caption = theme().font(Role.CAPTION)
    body = theme().font(weight=500)
    ended = row.status in ENDED
    upper = rect.adjusted(0, 0, 0, -rect.height() // 2)
    lower = rect.adjusted(0, rect.height() // 2, 0, 0)
    paint_lines(painter, upper, [(row.text, body, "text3" if ended else "text")])
    icon, tone = MARKS[row.status]
    mark = QRect(lower.left(), lower.center().y() - px(6), px(13), px(13))
    paint_icon(painter, mark, icon, f"{tone}_text", filled=True)
    told = " · ".join(part for part in (status_word(row.status), row.number, row.owner) if part)
    paint_lines(painter, lower.adjusted(px(18), 0, 0, 0), [(told, caption, "text2")])


def _beside(whole: QRect, box: QRect, wide: int) -> int:
    """Return where words begin: after a bar, or before it, or in it where there is no room."""
    gap = px(6)
    if box.right() + gap + wide <= whole.width():
        return box.right() + gap
    if box.left() - gap - wide >= 0:
        return box.left() - gap - wide
    return max(box.left(), 0) + gap


def _pointer(
    painter: QPainter, whole: QRect, words: str, colours: tuple[str, str], *, left: bool
) -> None:
    """Tell that a bar lies to the left or right of what is seen, in an ink on a ground."""
    ink, ground = colours
    font = theme().font(Role.CAPTION)
    told = f"‹ {words}" if left else f"{words} ›"
    wide = QFontMetrics(font).horizontalAdvance(told) + px(4)
    place = QRect(px(6) if left else whole.width() - wide - px(6), 0, wide, px(BAR_PX))
    place.moveTop(whole.center().y() - place.height() // 2)
    painter.fillRect(place, color(ground))
    paint_lines(painter, place, [(told, font, ink)])
