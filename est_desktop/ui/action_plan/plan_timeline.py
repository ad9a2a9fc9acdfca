"""The action plan as a timeline (tidslinje): a bar for each measure, under who answers for it."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHeaderView, QScrollBar, QVBoxLayout, QWidget

from est_desktop.model.views.action_plan import PlanLane
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.timeline import bar_of, bar_place, month_place, months_between
from est_desktop.ui.action_plan.measure_table import Index, MeasureTable
from est_desktop.ui.action_plan.plan_delegate import ROW_PX
from est_desktop.ui.action_plan.timeline_model import MEASURE_COLUMN, TIME_COLUMN, TimelineModel
from est_desktop.ui.action_plan.timeline_painting import (
    MONTH_PX,
    MonthsHeader,
    TimelineDelegate,
    TimeScale,
)
from est_desktop.ui.theme import px, theme

NAME_PX = 300
"""The width of the measures' names at 100 %."""
LEAD = 3
"""So many months before today are seen at first."""
AFTER = 2
"""So many months after the last day there is room for words."""


class _Rows(MeasureTable):
    """The names and bars; arrows to the sides go through time, Home and End to the ends.

    Signals:
        panned: So many months later (1) or earlier (-1) are wanted.
        wheeled: So many pixels later are wanted.
    """

    panned = Signal(int)
    wheeled = Signal(int)

    def __init__(
        self, timeline: TimelineModel, scale: TimeScale, today: Callable[[], date]
    ) -> None:
        super().__init__(timeline)
        self.timeline = timeline
        self.setAccessibleDescription(
            self.tr("Arrows to the sides move through time, Enter opens the measure.")
        )
        self.setItemDelegate(TimelineDelegate(timeline, scale, today, self))
        self.setHorizontalHeader(MonthsHeader(scale, today, self))
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setSectionResizeMode(MEASURE_COLUMN, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TIME_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.fit()

    def fit(self) -> None:
        """Take the sizes of the theme."""
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        self.horizontalHeader().resizeSection(MEASURE_COLUMN, px(NAME_PX))

    def nearest(self, place: int) -> int:
        return place + 1 if self.timeline.lane_at(place) is not None else place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        end = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.timeline.rowCount() - 1}
        place = end.get(Qt.Key(event.key()))
        if side is not None:
            self.panned.emit(side)
        elif place is not None:
            self.setCurrentIndex(self.timeline.index(self.nearest(place), 0))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        aside = turned.x() or (
            turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if aside:
            self.wheeled.emit(-aside)
            event.accept()
        else:
            super().wheelEvent(event)


class PlanTimeline(QWidget):
    """Shows the measures that are looked for in time, those of one organisation together.

    Attributes:
        rows: The table of names and bars.
        time: The bar that moves through time.

    Signals:
        chosen: The measure (UUID) that is current, or None.
        opened: It shall be written on.
        remove_asked: It shall be removed.
        menu_asked: Where on the screen a menu for it shall open.
    """

    chosen = Signal(object)
    opened = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._scale = TimeScale(today(), offset=-LEAD * px(MONTH_PX))
        self.model = TimelineModel(read_rows, today, self)
        self.rows = _Rows(self.model, self._scale, today)
        self.time = QScrollBar(Qt.Orientation.Horizontal)
        self.time.setAccessibleName(self.tr("Time"))
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows, 1)
        column.addWidget(self.time)
        self.time.valueChanged.connect(self._move)
        self.rows.panned.connect(lambda months: self._pan(months * px(MONTH_PX)))
        self.rows.wheeled.connect(self._pan)
        self.rows.chosen.connect(self._choose)
        self.rows.opened.connect(self.opened)
        self.rows.remove_asked.connect(self.remove_asked)
        self.rows.menu_asked.connect(self.menu_asked)
        self.rows.horizontalHeader().sectionResized.connect(lambda *_: self._reach())
        theme().changed.connect(self._fit)

    def show_lanes(
        self, keys: tuple[UUID, ...], lanes: tuple[PlanLane, ...], current: UUID | None
    ) -> None:
        """Show these measures in lanes; the current one stays, or its neighbour takes over."""
        today = self._today()
        days = [today, *(day for lane in lanes for day in (lane.first, lane.last))]
        before, scale = self._scale.origin, self._scale
        scale.origin = min(days).replace(day=1)
        scale.months = months_between(scale.origin, max(days)) + AFTER
        self.rows.refill(lambda: self.model.show_lanes(keys, lanes), current)
        moved = round(month_place(before, scale.origin)) * px(MONTH_PX)
        wanted = scale.offset + moved  # the months that were seen are seen again
        self._reach()
        self.time.setValue(wanted)
        self._move(self.time.value())

    def choose(self, key: UUID) -> bool:
        """Make a measure current and bring it into view; tell whether it is in the list."""
        found = self.rows.choose(key)
        if found:
            self._bring_into_time(self.rows.currentIndex())
        return found

    def current_key(self) -> UUID | None:
        """Return the current measure's id."""
        return self.rows.current_key()

    def _reach(self) -> None:
        """Let the bar reach as far as there are months."""
        width = self._width()
        beyond = max(0, self._scale.months * px(MONTH_PX) - width)
        self.time.setRange(0, beyond)
        self.time.setPageStep(max(1, width))
        self.time.setSingleStep(px(MONTH_PX))
        self.time.setVisible(beyond > 0)

    def _width(self) -> int:
        return self.rows.viewport().width() - px(NAME_PX)

    def _move(self, offset: int) -> None:
        self._scale.offset = offset
        self.rows.viewport().update()
        self.rows.horizontalHeader().viewport().update()

    def _pan(self, pixels: int) -> None:
        self.time.setValue(self.time.value() + pixels)

    def _choose(self, key: object) -> None:
        self._bring_into_time(self.rows.currentIndex())
        self.chosen.emit(key)

    def _bring_into_time(self, index: Index) -> None:
        """Move through time until something of a measure's bar is seen."""
        row = self.model.measure_at(index)
        if row is None:
            return
        bar = bar_of(row.start_date, row.created_on, row.due_date, self._today())
        begins, ends = map(self._scale.x_of, bar_place(bar, self._scale.origin))
        room = LEAD * px(MONTH_PX)
        if ends < 0:
            self._pan(begins - room)
        elif begins > self._width():
            self._pan(begins + room - self._width())

    def _fit(self) -> None:
        self.rows.fit()
        self._reach()
