"""A word on a tinted ground, with an icon: status is never colour alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import px, theme
from est_desktop.ui.tokens import Role

TONES = ("neutral", "danger", "warn", "success", "info", "task", "accent")
"""The grounds there are; each has an ink of its own."""
HEIGHT = 20


def badge_width(text: str, *, with_icon: bool) -> int:
    """Return how wide a badge with this word is, in pixels."""
    words = QFontMetrics(theme().font(Role.CAPTION, weight=500)).horizontalAdvance(text)
    return words + px(16) + (px(14) if with_icon else 0)


def paint_badge(  # noqa: PLR0913 - what there is to a badge
    painter: QPainter,
    rect: QRect,
    text: str,
    tone: str,
    icon_name: str = "",
    *,
    on_selection: bool = False,
) -> None:
    """Paint a badge into a rectangle; on a selected row its ground is that of the list."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("surface" if on_selection else f"{tone}_soft"))
    painter.drawRoundedRect(rect, px(4), px(4))
    ink = "accent_soft_text" if tone == "accent" else f"{tone}_text"
    left = rect.left() + px(8)
    if icon_name:
        side = px(12)
        box = QRect(left - px(2), rect.center().y() - side // 2, side, side)
        paint_icon(painter, box, icon_name, ink, filled=True)
        left += px(14)
    painter.setFont(theme().font(Role.CAPTION, weight=500))
    painter.setPen(theme().color(ink))
    area = QRect(left, rect.top(), rect.right() - left, rect.height())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class Badge(QWidget):
    """A badge as a widget of its own."""

    def __init__(
        self, text: str, tone: str = "neutral", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme().changed.connect(self.updateGeometry)

    def set_badge(self, text: str, tone: str = "neutral", icon_name: str = "") -> None:
        """Show another word."""
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._text, with_icon=bool(self._icon)), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._text, self._tone, self._icon)
        painter.end()
