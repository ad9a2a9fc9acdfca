"""Icons that take their colour from the theme when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QDir, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from est_desktop.paths import RESOURCES
from est_desktop.ui.theme import theme

ICONS = RESOURCES / "icons"
DRAWN = (16, 20, 24)
"""The sizes that each icon is drawn for, in pixels."""


@lru_cache(maxsize=512)
def _renderer(name: str, drawn: int, style: str, colour: str) -> QSvgRenderer:
    text = (ICONS / f"{name}_{drawn}_{style}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("<svg ", f'<svg fill="{colour}" ', 1).encode()))


def paint_icon(painter: QPainter, rect: QRect, name: str, token: str, *, filled: bool) -> None:
    """Paint an icon in the colour that the token has now."""
    side = min(rect.width(), rect.height())
    drawn = next((size for size in DRAWN if side <= size + 1), DRAWN[-1])
    style = "filled" if filled else "regular"
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(rect).center())
    _renderer(name, drawn, style, theme().color(token).name()).render(painter, box)


class TokenIconEngine(QIconEngine):
    """Draws an icon in a token's colour; disabled ones in the disabled colour."""

    def __init__(self, name: str, token: str, *, filled: bool) -> None:
        super().__init__()
        self._name, self._token, self._filled = name, token, filled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        filled = self._filled or state == QIcon.State.On
        paint_icon(painter, rect, self._name, token, filled=filled)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        copy = TokenIconEngine(self._name, self._token, filled=self._filled)
        _KEPT.append(copy)
        return copy


_KEPT: list[QIconEngine] = []
"""Qt owns the engines, but Python must not let go of its side of them."""


def icon(name: str, token: str = "text2", *, filled: bool = False) -> QIcon:  # noqa: S107
    """Return an icon of resources/icons that follows the theme."""
    engine = TokenIconEngine(name, token, filled=filled)
    _KEPT.append(engine)
    return QIcon(engine)


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(ICONS / "app.svg"))


def find_style_icons() -> None:
    """Let the style sheet find its pre-coloured pictures, wherever the program lies."""
    QDir.addSearchPath("icons_light", str(ICONS / "light"))
    QDir.addSearchPath("icons_dark", str(ICONS / "dark"))
