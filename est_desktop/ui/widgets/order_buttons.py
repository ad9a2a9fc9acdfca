"""What can be done with a row of an ordered list beside writing in it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label


class OrderButtons(QWidget):
    """Move up, move down and remove, with where the row stands.

    Signals:
        move_asked: By how many places, -1 or 1.
        remove_asked: The row shall go.
    """

    move_asked = Signal(int)
    remove_asked = Signal()

    def __init__(self, meaning: str, parent: QWidget | None = None) -> None:
        """Make the buttons.

        Args:
            meaning: A sentence about what the order is for.
            parent: Owns them.
        """
        super().__init__(parent)
        self._meaning = meaning
        self.up = button(
            self.tr("Move &up"), lambda: self.move_asked.emit(-1), icon_name="arrow_up"
        )
        self.down = button(
            self.tr("Move &down"), lambda: self.move_asked.emit(1), icon_name="arrow_down"
        )
        self.remove = button(
            self.tr("&Remove"), self.remove_asked.emit, icon_name="delete", variant="danger"
        )
        self.up.setToolTip(self.tr("In the list: Alt+Up"))
        self.down.setToolTip(self.tr("In the list: Alt+Down"))
        self.remove.setToolTip(self.tr("In the list: Delete"))
        self.place = label("", "caption", wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(8))
        self._row.addWidget(self.up)
        self._row.addWidget(self.down)
        self._row.addStretch(1)
        self._row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(self._row)
        column.addWidget(self.place)

    def show_place(self, place: int, of: int, *, enabled: bool) -> None:
        """Tell where the row stands (from 1), and what can be done from there."""
        self.up.setEnabled(enabled and place > 1)
        self.down.setEnabled(enabled and place < of)
        self.remove.setEnabled(enabled)
        words = self.tr("Place {place} of {count}.").format(place=place, count=of)
        self.place.setText(f"{words} {self._meaning}")

    def minimumSizeHint(self) -> QSize:
        widest = max(made.sizeHint().width() for made in self._made())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(made.sizeHint().width() + self._row.spacing() for made in self._made())
        direction = QBoxLayout.Direction
        narrow = self.width() < needed
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _made(self) -> tuple[QPushButton, ...]:
        return self.up, self.down, self.remove
