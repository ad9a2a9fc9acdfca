"""What stands in cards: headings, facts, rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.marks import IconMark


def heading(text: str, *at_right: QWidget) -> tuple[QWidget, QLabel]:
    """Return a card's heading, with small things at its right, and the label in it."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(S))
    title = label(text, "subtitle")
    line.addWidget(title)
    line.addStretch(1)
    for widget in at_right:
        line.addWidget(widget)
    return row, title


class Fact(QWidget):
    """An icon and a few words beside it."""

    def __init__(self, icon_name: str, text: str = "") -> None:
        super().__init__()
        self.icon_name = icon_name
        self.mark = IconMark(icon_name, size=16)
        self.label = label(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(6))
        line.addWidget(self.mark)
        line.addWidget(self.label)

    def show_text(self, text: str) -> None:
        """Show other words."""
        self.label.setText(text)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def row_of(*widgets: QWidget, spacing: int = S) -> QWidget:
    """Return widgets side by side, from the left."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(spacing))
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    return holder
