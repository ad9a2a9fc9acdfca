"""A title on at most two lines, measured and painted alike."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

MOST_LINES = 2
"""A longer title ends in an ellipsis; the tooltip and the accessible text have all of it."""


def title_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return the title's lines, one or two, each no wider than `width` pixels."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    metrics = QFontMetrics(font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        rest = text[line.textStart() :]
        if len(lines) == MOST_LINES - 1:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(rest[: line.textLength()].rstrip())
    layout.endLayout()
    return lines or [""]


def paint_lines(
    painter: QPainter, lines: list[str], rect: QRect, font: QFont, colour: QColor
) -> int:
    """Paint the lines from the top of `rect`; return the height they take in pixels."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colour)
    for at, line in enumerate(lines):
        base = rect.top() + at * metrics.height() + metrics.ascent()
        painter.drawText(QPointF(rect.left(), base), line)
    return len(lines) * metrics.height()
