"""How a chart is painted on the screen: the same parts as on paper, in the theme's colours."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF

from est_desktop.model.views.chart import Chart, ChartKind
from est_desktop.rules.chart_geometry import Bar, Plot, Texture, middle_of, texture, turned
from est_desktop.rules.swedish import number_text
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import CHARTS, Role

PATTERNS: Final = {
    Texture.DIAGONAL: Qt.BrushStyle.BDiagPattern,
    Texture.DOTS: Qt.BrushStyle.Dense6Pattern,
    Texture.HORIZONTAL: Qt.BrushStyle.HorPattern,
    Texture.VERTICAL: Qt.BrushStyle.VerPattern,
}
ALPHA: Final = 130
"""How strongly the texture shows over the colour."""
SWATCH: Final = 12
LEGEND_ROW: Final = 20
"""Sizes at 100 %: of a colour in the legend, and of a row of it."""
Center = Qt.AlignmentFlag.AlignCenter


class ChartPainting:
    """Paints a chart once; `area` is what the geometry's shares are of."""

    def __init__(
        self, painter: QPainter, chart: Chart, found: Plot, area: QRectF, place: int
    ) -> None:
        self._painter, self._chart, self._plot = painter, chart, found
        self._area, self._place = area, place
        self._lies = chart.kind is ChartKind.LYING

    def paint(self, width: int) -> None:
        """Paint all of it, from the back to the front, in a widget so wide."""
        self._selection()
        self._legend(width)
        self._grid()
        for bar in self._plot.bars:
            self._bar(bar)
        self._comparison()
        self._names()

    def _selection(self) -> None:
        count = len(self._chart.places)
        half = 0.5 / count
        middle = middle_of(self._place, count)
        ends = QRectF(self._at(middle - half, 0), self._at(middle + half, 1)).normalized()
        self._painter.fillRect(ends, color("hover"))

    def _legend(self, width: int) -> None:
        painter = self._painter
        painter.setFont(theme().font(Role.CAPTION))
        for row, entries in enumerate(legend_rows(self._chart, width)):
            x, y = float(px(6)), float(px(6) + row * px(LEGEND_ROW))
            for series, name in entries:
                middle = y + px(LEGEND_ROW) / 2
                if series is None:
                    painter.setPen(_dashed())
                    painter.drawLine(QPointF(x, middle), QPointF(x + px(20), middle))
                else:
                    box = QRectF(x, middle - px(SWATCH) / 2, px(SWATCH), px(SWATCH))
                    _patch(painter, series, box)
                painter.setPen(color("text2"))
                words = QRectF(x + px(26), y, width, px(LEGEND_ROW))
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
                x += _entry_width(name)

    def _grid(self) -> None:
        painter = self._painter
        painter.setFont(theme().font(Role.CAPTION))
        for tick in self._plot.ticks:
            share = self._plot.share(tick)
            first, last = self._at(0, share), self._at(1, share)
            painter.setPen(QPen(color("chart_grid" if tick else "border_strong"), 1))
            painter.drawLine(first, last)
            painter.setPen(color("text2"))
            if self._lies:
                box = QRectF(last.x() - px(30), self._area.bottom(), px(60), px(22))
                painter.drawText(box, Center, number_text(tick))
            else:
                box = QRectF(0, first.y() - px(10), self._area.left() - px(8), px(20))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, right, number_text(tick))

    def _bar(self, bar: Bar) -> None:
        corners = self._at(bar.left, bar.bottom), self._at(bar.right, bar.top)
        _patch(self._painter, bar.series, QRectF(*corners).normalized())

    def _comparison(self) -> None:
        painter = self._painter
        for dots in self._plot.line:
            points = [self._at(dot.x, dot.y) for dot in dots]
            if self._lies:
                half = self._area.height() * 0.36 / len(self._chart.places)
                for point in points:
                    for ink, width in (("surface", 5), ("text", 2)):
                        painter.setPen(QPen(color(ink), px(width)))
                        painter.drawLine(
                            QPointF(point.x(), point.y() - half),
                            QPointF(point.x(), point.y() + half),
                        )
                continue
            painter.setPen(_dashed())
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(QPen(color("chart_prev"), 1.4))
            painter.setBrush(color("surface"))
            for point in points:
                painter.drawEllipse(point, px(3), px(3))

    def _names(self) -> None:
        painter, count = self._painter, len(self._chart.places)
        for place, name in enumerate(self._chart.places):
            chosen = place == self._place
            painter.setFont(theme().font(Role.CAPTION, weight=700 if chosen else 400))
            painter.setPen(color("text" if chosen else "text2"))
            middle, total = middle_of(place, count), self._chart.total(place)
            foot = self._at(middle, 0)
            if self._lies:
                box = QRectF(0, foot.y() - px(10), self._area.left() - px(8), px(20))
                words = painter.fontMetrics().elidedText(
                    name, Qt.TextElideMode.ElideRight, int(box.width())
                )
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words
                )
                self._number_beside(place, total)
                continue
            room = self._area.width() / count
            painter.drawText(QRectF(foot.x() - room, foot.y(), 2 * room, px(22)), Center, name)
            if chosen and total is not None:
                head = self._at(middle, self._plot.share(total))
                beside = self._at(middle, self._beside(place)).y()
                near = head.y() - px(22) < beside < head.y() + px(4)
                top = (min(beside, head.y()) - px(3) if near else head.y()) - px(20)
                painter.drawText(
                    QRectF(head.x() - room, top, 2 * room, px(18)), Center, number_text(total)
                )

    def _number_beside(self, place: int, total: int | None) -> None:
        if total is not None:
            middle = middle_of(place, len(self._chart.places))
            head = self._at(middle, max(self._plot.share(total), self._beside(place)))
            box = QRectF(head.x() + px(8), head.y() - px(10), px(60), px(20))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._painter.drawText(box, left, number_text(total))

    def _beside(self, place: int) -> float:
        told = self._chart.comparison.values[place] if self._chart.comparison else None
        return self._plot.share(told or 0)

    def _at(self, x: float, y: float) -> QPointF:
        if self._lies:
            x, y = turned(x, y)
        area = self._area
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())


def legend_rows(chart: Chart, width: int) -> list[list[tuple[int | None, str]]]:
    """Return the entries of the legend in as many rows as they need; None is the comparison."""
    entries: list[tuple[int | None, str]] = [
        (index, each.name) for index, each in enumerate(chart.series)
    ]
    if chart.comparison:
        entries.append((None, chart.comparison.name))
    rows: list[list[tuple[int | None, str]]] = [[]]
    used = px(6)
    for entry in entries:
        needed = _entry_width(entry[1])
        if rows[-1] and used + needed > width:
            rows.append([])
            used = px(6)
        rows[-1].append(entry)
        used += needed
    return rows


def _entry_width(name: str) -> int:
    measure = QFontMetrics(theme().font(Role.CAPTION))
    return measure.horizontalAdvance(name) + px(26 + 14)


def _patch(painter: QPainter, series: int, box: QRectF) -> None:
    """Fill a box with the colour and the texture of a series, and part it from the next."""
    painter.fillRect(box, color(CHARTS[series % len(CHARTS)]))
    pattern = PATTERNS.get(texture(series))
    if pattern is not None:
        ink = QColor(color("surface"))
        ink.setAlpha(ALPHA)
        painter.fillRect(box, QBrush(ink, pattern))
    painter.setPen(QPen(color("surface"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _dashed() -> QPen:
    pen = QPen(color("chart_prev"), px(2))
    pen.setDashPattern([3, 2])
    return pen
