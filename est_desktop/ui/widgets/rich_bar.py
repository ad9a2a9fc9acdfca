"""The quiet row of buttons above running text.

They are for the mouse: Tab goes from the text to the next field, the keys do the same as they.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from est_desktop.ui.widgets.buttons import tool_button
from est_desktop.ui.widgets.rich_field import RichField


class RichBar(QWidget):
    """Bold, italic and lists for one field; more buttons can be added at the right."""

    def __init__(self, field: RichField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for text, act, icon_name in (
            (self.tr("Bold (Ctrl+B)"), field.toggle_bold, "text_bold"),
            (self.tr("Italic (Ctrl+I)"), field.toggle_italic, "text_italic"),
            (
                self.tr("Bulleted list (Ctrl+Shift+8)"),
                lambda: field.toggle_list(numbered=False),
                "text_bullet_list",
            ),
            (self.tr("Secret passage (Ctrl+Shift+K)"), field.toggle_secret, "lock_closed"),
        ):
            made = tool_button(text, act, icon_name)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(made)
        row.addStretch(1)
        self.row = row
