"""Small painted things that say something at a glance; their words always stand beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

FULL_TURN = 360 * 16
"""A whole circle, in the sixteenths of a degree that Qt draws arcs in."""
TOP = 90 * 16
"""Twelve o'clock, likewise."""


class Mark(QWidget):
    """Something painted, as large as `size` says at 100 %."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(self._size.width()), px(self._size.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class IconMark(Mark):
    """An icon beside a word; with a tone, on a square in that tone's soft colour."""

    def __init__(
        self,
        icon_name: str,
        token: str = "text2",  # noqa: S107
        *,
        size: int = 20,
        tone: str = "",
    ) -> None:
        side = size + 12 if tone else size
        super().__init__(QSize(side, side))
        self._icon, self._token, self._side, self._tone = icon_name, token, size, tone
        self.filled = False

    def show_icon(self, icon_name: str, token: str, *, filled: bool = False) -> None:
        """Show another icon."""
        self._icon, self._token, self.filled = icon_name, token, filled
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tone:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(f"{self._tone}_soft"))
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        box = QRect(0, 0, px(self._side), px(self._side))
        box.moveCenter(self.rect().center())
        paint_icon(painter, box, self._icon, self._token, filled=self.filled)


class DateTile(Mark):
    """A day of the month above its month, as on a tear-off calendar."""

    def __init__(self, day: int, month: str, *, next_one: bool = False, size: int = 44) -> None:
        super().__init__(QSize(size, size))
        self.day, self.month, self.next_one = day, month, next_one

    def show_date(self, day: int, month: str) -> None:
        """Show another date."""
        self.day, self.month = day, month
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_date(painter, self.rect(), self.day, self.month, next_one=self.next_one)


def paint_date(painter: QPainter, box: QRect, day: int, month: str, *, next_one: bool) -> None:
    """Paint a date tile; the next one is in the accent colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent" if next_one else "neutral_soft"))
    painter.drawRoundedRect(QRectF(box), px(6), px(6))
    number = theme().font(Role.SUBTITLE)
    number.setPixelSize(round(box.height() * 0.36))
    small = theme().font(Role.SMALL)
    small.setPixelSize(round(box.height() * 0.25))
    upper = QFontMetrics(number).ascent()
    whole = upper + QFontMetrics(small).height()
    top = box.top() + (box.height() - whole) // 2
    painter.setPen(color("on_accent" if next_one else "text"))
    painter.setFont(number)
    line = QRect(box.left(), top, box.width(), upper)
    middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(line.adjusted(0, 0, 0, QFontMetrics(number).descent()), middle, str(day))
    painter.setPen(color("on_accent" if next_one else "text2"))
    painter.setFont(small)
    rest = QRect(box.left(), top + upper, box.width(), QFontMetrics(small).height())
    painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, month)


class Ring(Mark):
    """How far something has come, as a ring with the number in it."""

    def __init__(self, size: int = 60) -> None:
        super().__init__(QSize(size, size))
        self.percent = 0

    def show_percent(self, percent: int, spoken: str) -> None:
        """Show a share in per cent; `spoken` tells it to a screen reader."""
        self.percent = percent
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = px(5)
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setPen(_pen("neutral_soft", wide))
        painter.drawEllipse(box)
        if self.percent:
            painter.setPen(_pen("success" if self.percent == 100 else "accent", wide))  # noqa: PLR2004
            painter.drawArc(box, TOP, -round(FULL_TURN * self.percent / 100))
        painter.setPen(color("text"))
        painter.setFont(theme().font(Role.CAPTION, weight=600))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self.percent}\N{NO-BREAK SPACE}%"
        )


class StackBar(QWidget):
    """Parts of a whole beside each other; the numbers stand in words under it."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        """Show parts from left to right, each a token and a number."""
        self._parts = tuple(part for part in parts if part[1])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(80), px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(number for _, number in self._parts)
        if not whole:
            _bar(painter, QRectF(self.rect()), color("neutral_soft"))
            return
        gap = px(2)
        room = self.width() - gap * (len(self._parts) - 1)
        left = 0.0
        for token, number in self._parts:
            wide = max(px(4), room * number / whole)
            _bar(
                painter,
                QRectF(left, 0, min(wide, self.width() - left), self.height()),
                color(token),
            )
            left += wide + gap


def _bar(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(box, px(3), px(3))


def _pen(token: str, width: int) -> QPen:
    pen = QPen(color(token), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
