"""What stands where there is nothing yet: what it is for, and how to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.buttons import label


class EmptyState(QScrollArea):
    """An icon, a title, a sentence or two, and at most three buttons, the first of them primary.

    It scrolls where it has no room, so that it never makes a window larger than the screen.
    """

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
        heading = label(title, "subtitle", wrap=True)
        sentence = label(text, "", wrap=True)
        content, middle = QWidget(), QWidget()
        middle.setMaximumWidth(px(460))
        across = QHBoxLayout(content)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        column = QVBoxLayout(middle)
        column.setSpacing(px(8))
        column.addStretch(1)
        column.addWidget(self._picture)
        for words in (heading, sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (content, self.viewport()):
            ground.setAutoFillBackground(False)  # it stands on whatever is behind it
        theme().changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        self._picture.setPixmap(icon(self._icon, "text3").pixmap(px(48), px(48)))
