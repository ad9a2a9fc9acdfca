"""Two to five choices side by side."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QWidget,
)

from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

K = TypeVar("K")


class _Segment(QRadioButton):
    """A radio button with its words in the middle, which the style cannot do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QStyleOption()
        box.initFrom(self)
        if self.isChecked():
            box.state |= QStyle.StateFlag.State_On
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, box, painter, self)
        chosen = self.isChecked()
        ink = "accent_soft_text" if chosen else "text2"
        painter.setPen(color(ink if self.isEnabled() else "disabled"))
        painter.setFont(theme().font(Role.STRONG if chosen else Role.BODY))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), flags, self.text())

    def minimumSizeHint(self) -> QSize:
        """Return room for the words as they are when chosen, in the stronger face."""
        words = self.text().replace("&", "")
        room = QFontMetrics(theme().font(Role.STRONG)).horizontalAdvance(words) + px(24)
        return QSize(room, super().minimumSizeHint().height())


class Segmented(QFrame, Generic[K]):
    """Radio buttons in a box: Tab lands on the chosen one, arrows choose.

    Signals:
        chosen: The key that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[K, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segmented", True)  # noqa: FBT003
        self._keys = [key for key, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for place, (_, words) in enumerate(choices):
            button = _Segment(words)
            button.setProperty("segment", True)  # noqa: FBT003
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idToggled.connect(self._toggled)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))
        self._group.buttons()[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def current(self) -> K | None:
        """Return the chosen key; None before any."""
        place = self._group.checkedId()
        return None if place < 0 else self._keys[place]

    def show_choice(self, key: K) -> None:
        """Show a choice from the store."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")

    def _toggled(self, place: int, checked: bool) -> None:  # noqa: FBT001
        if not checked:
            return
        for at, button in enumerate(self._group.buttons()):
            chosen = at == place
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            )
