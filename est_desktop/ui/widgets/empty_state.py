"""What stands where there is nothing yet: what it is for, and how to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.buttons import label


class EmptyState(QWidget):
    """An icon, a title, a sentence or two, and at most three buttons, the first of them primary."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(px(8))
        column.addStretch(1)
        column.addWidget(self._picture)
        for words in (label(title, "title", wrap=True), label(text, "", wrap=True)):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setMaximumWidth(px(460))
            line = QHBoxLayout()  # an aligned label would keep its narrowest form and be cut
            line.addStretch(1)
            line.addWidget(words, 1000)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(px(8))
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        theme().changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        self._picture.setPixmap(icon(self._icon, "text3").pixmap(px(48), px(48)))
