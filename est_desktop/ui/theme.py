"""The look of the program: one theme for all windows, light or dark, at the user's text size."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from est_desktop.paths import RESOURCES
from est_desktop.ui.style_sheet import style_sheet
from est_desktop.ui.tokens import BASE_PX, DARK, FAMILY, LIGHT, TYPE, Role

P = QPalette.ColorRole
PALETTE = {
    P.Window: "window",
    P.WindowText: "text",
    P.Base: "surface",
    P.AlternateBase: "sunken",
    P.Text: "text",
    P.Button: "surface",
    P.ButtonText: "text",
    P.ToolTipBase: "toast",
    P.ToolTipText: "on_toast",
    P.BrightText: "danger",
    P.Link: "accent",
    P.LinkVisited: "accent",
    P.Highlight: "selection",
    P.HighlightedText: "selection_text",
    P.PlaceholderText: "text3",
    P.Accent: "accent",
    P.Light: "surface",
    P.Midlight: "hover",
    P.Mid: "border",
    P.Dark: "border_strong",
    P.Shadow: "border_strong",
}
"""What each of Qt's roles is in our words."""


class Mode(StrEnum):
    """What the user chose."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """The theme in use; `theme()` gives the one there is.

    Signals:
        changed: Colours or sizes are others now; painted widgets update themselves.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.LIGHT
        self.percent = 100
        self._tokens = LIGHT

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self._tokens is DARK

    def color(self, token: str) -> QColor:
        """Return the colour of a token, now."""
        return QColor(self._tokens[token])

    def px(self, pixels: float) -> int:
        """Return a distance given at 100 % in pixels at the user's text size, at least 1."""
        return max(1, round(pixels * self.percent / 100))

    def font(self, role: Role = Role.BODY, *, weight: int | None = None) -> QFont:
        """Return the font of a role; `weight` (400–700) where it differs from the role's own."""
        factor, usual = TYPE[role]
        font = QFont(FAMILY)
        font.setPixelSize(self.px(BASE_PX * factor))
        font.setWeight(QFont.Weight(weight or usual))
        return font

    def apply(self, mode: Mode, percent: int) -> None:
        """Use these from now on, in every window."""
        self.mode, self.percent = mode, percent
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        hints = app.styleHints()
        if mode is Mode.SYSTEM:
            hints.unsetColorScheme()
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = mode is Mode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._tokens = DARK if dark else LIGHT
        app.setPalette(self._palette())
        app.setFont(self.font())
        app.setStyleSheet(style_sheet(self._tokens, self.px, dark=dark))
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in PALETTE.items():
            palette.setColor(role, self.color(token))
        for role in (P.WindowText, P.Text, P.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("disabled"))
        return palette


_THEME = Theme()


def theme() -> Theme:
    """Return the theme of the program."""
    return _THEME


def px(pixels: float) -> int:
    """Return a distance given at 100 %, at the user's text size."""
    return _THEME.px(pixels)


def color(token: str) -> QColor:
    """Return the colour of a token, now."""
    return _THEME.color(token)


def load_fonts() -> None:
    """Make the bundled face known to the program."""
    for file in sorted((RESOURCES / "fonts").glob("Inter-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
