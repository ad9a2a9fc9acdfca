"""Two to five choices side by side."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

K = TypeVar("K")


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
            button = QRadioButton(words)
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
        policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
        self._group.button(place).setFocusPolicy(policy)
