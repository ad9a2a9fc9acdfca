"""Buttons and labels in the variants of the design."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px


class _Button(QPushButton):
    """Keeps its icon in proportion to the text size."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.fit_icon()
        super().changeEvent(event)

    def fit_icon(self) -> None:
        """Make the icon as large as it shall be, with a little air to the words."""
        self.setIconSize(QSize(px(22), px(16)))


class _ToolButton(QToolButton):
    """Keeps its icon in proportion to the text size."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.fit_icon()
        super().changeEvent(event)

    def fit_icon(self) -> None:
        """Make the icon as large as it shall be."""
        self.setIconSize(QSize(px(20), px(20)))


def button(
    text: str, clicked: Callable[[], object], *, icon_name: str = "", variant: str = ""
) -> QPushButton:
    """Return a button; `variant` is "" (secondary), "primary", "ghost" or "danger"."""
    made = _Button(text)
    if variant:
        made.setProperty("variant", variant)
    if icon_name:
        token = {"primary": "on_accent", "ghost": "accent"}.get(variant, "text2")
        made.setIcon(icon(icon_name, token))
        made.fit_icon()
    made.setAutoDefault(False)
    made.clicked.connect(lambda: clicked())  # noqa: PLW0108 - not the tick
    return made


def line_button(text: str, clicked: Callable[[], object], most: int) -> QPushButton:
    """Return a button that is a line of a list; what is wider than `most` at 100 % is cut inside.

    Screen readers and the tooltip have the whole line.
    """
    made = button(text, clicked, variant="ghost")
    made.ensurePolished()
    shown = made.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, px(most))
    if shown != text:
        made.setText(shown)
        made.setToolTip(text)
        made.setAccessibleName(text)
    return made


def tool_button(text: str, clicked: Callable[[], object], icon_name: str) -> QToolButton:
    """Return a button that shows an icon alone; its words are its name and tooltip."""
    made = _ToolButton()
    made.setIcon(icon(icon_name))
    made.fit_icon()
    made.setToolTip(text)
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda: clicked())  # noqa: PLW0108 - not the tick
    return made


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; `role` is title, subtitle, strong, label, caption, error or warn."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def restyle(widget: QWidget) -> None:
    """Let a changed property show."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
