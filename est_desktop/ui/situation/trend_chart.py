"""A chart on the screen: one tab stop, arrows go from place to place and each is told."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from est_desktop.model.views.chart import Chart, ChartKind
from est_desktop.rules.chart_geometry import (
    Plot,
    place_at,
    plot,
)
from est_desktop.ui.announce import announce
from est_desktop.ui.situation.chart_painting import LEGEND_ROW, ChartPainting, legend_rows
from est_desktop.ui.theme import color, px, theme


class TrendChart(QWidget):
    """Shows a chart; what its places say can be read by arrows, by pointer and by screen readers.

    Attributes:
        place: The place that is told of, counted from 0.

    Signals:
        place_chosen: The user went to a place.
    """

    place_chosen = Signal(int)

    def __init__(
        self, place_text: Callable[[Chart, int], str], parent: QWidget | None = None
    ) -> None:
        """Show nothing yet.

        Args:
            place_text: What a chart says at a place.
            parent: Owns the chart.
        """
        super().__init__(parent)
        self._place_text = place_text
        self._chart: Chart | None = None
        self._plot: Plot | None = None
        self.place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart, at the place that it has selected."""
        self._chart, self._plot = chart, plot(chart)
        last = len(chart.places) - 1
        self.place = last if chart.selected is None else chart.selected
        self.setAccessibleName(f"{chart.title} ({chart.unit})")
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(520), px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(260), px(170))

    def text(self) -> str:
        """Return what is said of the place."""
        return self._place_text(self._chart, self.place) if self._chart else ""

    def go_to(self, place: int) -> None:
        """Tell of a place; beyond the ends, of the last one there."""
        if self._chart is None:
            return
        self.place = max(0, min(place, len(self._chart.places) - 1))
        self._describe()
        announce(self, self.text())
        self.update()
        self.place_chosen.emit(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._chart.places) - 1 if self._chart else 0
        steps = {
            Qt.Key.Key_Left: self.place - 1,
            Qt.Key.Key_Up: self.place - 1,
            Qt.Key.Key_Right: self.place + 1,
            Qt.Key.Key_Down: self.place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.go_to(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_under(event.position())
        if place is not None:
            self.go_to(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_under(QPointF(event.pos()))
            if place is not None and self._chart:
                QToolTip.showText(event.globalPos(), self._place_text(self._chart, place), self)
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chart is not None and self._plot is not None:
            ChartPainting(painter, self._chart, self._plot, self.area(), self.place).paint(
                self.width()
            )
        if self.hasFocus():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(4), px(4))

    def area(self) -> QRectF:
        """Return where the bars are: below the legend, beside and above what is written."""
        lies = self._chart is not None and self._chart.kind is ChartKind.LYING
        left = px(120) if lies else px(44)
        width = self.width() - left - px(44 if lies else 10)
        rows = legend_rows(self._chart, self.width()) if self._chart else []
        top = px(6) + len(rows) * px(LEGEND_ROW) + px(22)
        return QRectF(left, top, width, max(self.height() - top - px(26), px(40)))

    def _place_under(self, point: QPointF) -> int | None:
        if self._chart is None:
            return None
        area, count = self.area(), len(self._chart.places)
        if self._chart.kind is ChartKind.LYING:
            return place_at((point.y() - area.top()) / area.height(), count)
        return place_at((point.x() - area.left()) / area.width(), count)

    def _describe(self) -> None:
        if self._chart is not None:
            self.setAccessibleDescription(f"{self._chart.finding}. {self.text()}")
