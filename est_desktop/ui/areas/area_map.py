"""A small map of the areas that have a boundary: drawn without any network."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from est_desktop.errors import BoundaryError
from est_desktop.model.views.areas import AreaBoundary
from est_desktop.rules.geojson import (
    Point,
    Shape,
    frame_of,
    holds,
    label_point,
    placed,
    read_boundary,
)
from est_desktop.ui.announce import announce
from est_desktop.ui.areas.area_words import level_badge, short_level
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role
from est_desktop.ui.translation import tr

EDGE = 16
"""Between the drawing and the edge of the widget, at 100 %."""
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Which way each arrow goes: to the right and down."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An area as it is drawn: in the unit square."""

    row: AreaBoundary
    shape: Shape
    label: Point


class AreaMap(QWidget):
    """Areas in their places, the chosen one emphasised; arrows and clicks choose, Enter opens.

    Signals:
        chosen: The id of the area that was chosen.
        opened: The id of the area that shall be seen.
    """

    chosen = Signal(UUID)
    opened = Signal(UUID)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: list[_Drawn] = []
        self._lines: dict[UUID, str] = {}
        self._current: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map of the areas"))
        theme().changed.connect(self.update)
        self._tell()

    def show_areas(
        self, rows: Sequence[AreaBoundary], lines: Mapping[UUID, str] | None = None
    ) -> None:
        """Show areas; one whose boundary cannot be read is left out.

        Args:
            rows: What is drawn, in the order of the register.
            lines: A second line under the name of each, instead of its level.
        """
        read = []
        for row in rows:
            try:
                read.append((row, read_boundary(row.boundary)))
            except BoundaryError:
                continue  # nothing is drawn of it; the form says so when it is chosen anew
        frame = frame_of(shape for _, shape in read)
        self._drawn, self._lines = [], dict(lines or {})
        for row, shape in read:
            if frame is not None:
                unit = placed(frame, shape)
                self._drawn.append(_Drawn(row, unit, label_point(unit)))
        self._tell()
        self.update()

    def choose(self, area_id: UUID | None) -> None:
        """Emphasise an area; None for none."""
        self._current = area_id
        self._tell()
        self.update()

    def current(self) -> UUID | None:
        """Return the area that is emphasised, if it is drawn."""
        return self._current if self._at(self._current) else None

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        current = self.current()
        if step is not None and self._drawn:
            self._take(self._beside(step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current:
            self.opened.emit(current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        side, left, top = self._square()
        spot = ((event.position().x() - left) / side, (event.position().y() - top) / side)
        hit = next((each for each in reversed(self._drawn) if holds(each.shape, spot)), None)
        if hit is not None:
            self._take(hit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        current = self.current()
        if current is not None:
            self.opened.emit(current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus" if self.hasFocus() else "border"), 2))
        painter.setBrush(color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        last = [each for each in self._drawn if each.row.id == self._current]
        for each in [*(some for some in self._drawn if some not in last), *last]:
            self._paint_area(painter, each, chosen=each in last)
        for each in self._drawn:
            self._paint_name(painter, each)
        if not self._drawn:
            painter.setPen(color("text2"))
            painter.setFont(theme().font())
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(px(8), 0, -px(8), 0), middle, self._nothing())
        painter.end()

    def _paint_area(self, painter: QPainter, each: _Drawn, *, chosen: bool) -> None:
        side, left, top = self._square()
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for rings in each.shape:
            for ring in rings:
                corners = [QPointF(left + x * side, top + y * side) for x, y in ring]
                path.addPolygon(QPolygonF(corners))
        _, tone, _ = level_badge(each.row.level)
        painter.setBrush(color(f"{tone}_soft"))
        painter.setPen(QPen(color("accent" if chosen else "border_strong"), px(3 if chosen else 1)))
        painter.drawPath(path)

    def _paint_name(self, painter: QPainter, each: _Drawn) -> None:
        side, left, top = self._square()
        middle = QPointF(left + each.label[0] * side, top + each.label[1] * side)
        lines = [(each.row.name, theme().font(Role.STRONG), "text")]
        below = self._line(each)
        if below:
            lines.append((below, theme().font(Role.CAPTION), "text2"))
        y = middle.y() - sum(QFontMetrics(font).height() for _, font, _ in lines) / 2
        for words, font, ink in lines:
            high = QFontMetrics(font).height()
            wide = QFontMetrics(font).horizontalAdvance(words)
            x = min(max(middle.x() - wide / 2, 4.0), max(self.width() - wide - 4.0, 4.0))
            painter.setFont(font)
            painter.setPen(color(ink))
            painter.drawText(QRectF(x, y, wide + 2, high), 0, words)
            y += high

    def _square(self) -> tuple[float, float, float]:
        """Return the side of the unit square on the screen, and where it begins."""
        side = max(min(self.width(), self.height()) - 2 * px(EDGE), 1)
        return side, (self.width() - side) / 2, (self.height() - side) / 2

    def _at(self, key: UUID | None) -> _Drawn | None:
        return next((each for each in self._drawn if each.row.id == key), None)

    def _beside(self, step: tuple[int, int]) -> _Drawn:
        """Return the nearest area in a direction; the current one if there is none."""
        here = self._at(self._current)
        if here is None:
            return self._drawn[0]

        def away(each: _Drawn) -> tuple[float, float]:
            x, y = each.label[0] - here.label[0], each.label[1] - here.label[1]
            return x * step[0] + y * step[1], abs(x * step[1]) + abs(y * step[0])

        before = [each for each in self._drawn if away(each)[0] > 0]
        return min(before, key=lambda each: away(each)[0] + 2 * away(each)[1], default=here)

    def _take(self, each: _Drawn) -> None:
        if each.row.id != self._current:
            self.choose(each.row.id)
            announce(self, self._words(each))
            self.chosen.emit(each.row.id)

    def _line(self, each: _Drawn) -> str:
        return self._lines.get(each.row.id, "") or short_level(each.row.level)

    def _words(self, each: _Drawn) -> str:
        return ", ".join(part for part in (each.row.name, self._line(each)) if part)

    def _nothing(self) -> str:
        return tr("No area has a boundary yet.")

    def _tell(self) -> None:
        """Say in words what is drawn, for those who do not see it."""
        here = self._at(self._current)
        told = "; ".join(self._words(each) for each in self._drawn) or self._nothing()
        chosen = tr("Chosen: {area}.").format(area=self._words(here)) if here else ""
        self.setAccessibleDescription(f"{chosen} {told}".strip())
        self.setToolTip(told)
