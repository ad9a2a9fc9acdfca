"""Buttons and labels in the variants of the design."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px


def button(
    text: str, clicked: Callable[[], object], *, icon_name: str = "", variant: str = ""
) -> QPushButton:
    """Return a button; `variant` is "" (secondary), "primary", "ghost" or "danger"."""
    made = QPushButton(text)
    if variant:
        made.setProperty("variant", variant)
    if icon_name:
        token = {"primary": "on_accent", "ghost": "accent"}.get(variant, "text2")
        made.setIcon(icon(icon_name, token))
        made.setIconSize(QSize(px(16), px(16)))
    made.setAutoDefault(False)
    made.clicked.connect(lambda: clicked())  # noqa: PLW0108 - not the tick
    return made


def tool_button(text: str, clicked: Callable[[], object], icon_name: str) -> QToolButton:
    """Return a button that shows an icon alone; its words are its name and tooltip."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(px(20), px(20)))
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
