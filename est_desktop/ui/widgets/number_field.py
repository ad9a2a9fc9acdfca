"""A whole number with its unit, such as "25 min"."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.saving import Saving


class NumberField(QSpinBox):
    """Emits `edited` when the user pauses or leaves.

    Signals:
        edited: The new number.
    """

    edited = Signal(int)

    def __init__(self, most: int, unit: str, step: int = 5, parent: QWidget | None = None) -> None:
        """Begin at 0.

        Args:
            most: The largest number.
            unit: What stands after the number, with its space.
            step: What the arrows add.
            parent: Owns the field.
        """
        super().__init__(parent)
        self.setRange(0, most)
        self.setSuffix(unit)
        self.setSingleStep(step)
        self.setKeyboardTracking(True)
        self.lineEdit().setTextMargins(px(6), 0, 0, 0)  # the sheet's padding does not reach it
        self._saved = 0
        self._showing = False
        self.saving = Saving(self.save_now, self)
        leave_keys_to_window(self)
        self.valueChanged.connect(self._typed)

    @property
    def unsaved(self) -> bool:
        """Whether something typed has not been saved yet."""
        return self.value() != self._saved

    def show_number(self, number: int) -> None:
        """Show a number from the store, unless the user has typed something newer."""
        if not self.unsaved:
            self.reset(number)

    def reset(self, number: int) -> None:
        """Show a number whatever stands in the field: for another record."""
        self.saving.stop()
        self._saved = number
        self._showing = True
        self.setValue(number)
        self._showing = False

    def save_now(self) -> None:
        """Emit `edited` if there is anything unsaved."""
        self.saving.stop()
        if self.unsaved:
            self._saved = self.value()
            self.edited.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_now()
        self.saving.next_burst()

    def _typed(self, _: int) -> None:
        if not self._showing and self.unsaved:
            self.saving.typed()
