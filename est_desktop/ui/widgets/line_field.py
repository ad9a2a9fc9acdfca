"""A line of text that saves itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.widgets.saving import Saving

MOST = 20_000
"""Characters that can be typed or pasted."""


class LineField(QLineEdit):
    """Emits `edited` when the user pauses or leaves, once for each new text.

    Attributes:
        saving: Its `burst` belongs in the merge key.

    Signals:
        edited: The new text.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST)
        self._saved = ""
        self.saving = Saving(self.save_now, self)
        leave_keys_to_window(self)
        self.textEdited.connect(lambda _: self.saving.typed())
        self.returnPressed.connect(self.save_now)

    @property
    def unsaved(self) -> bool:
        """Whether something typed has not been saved yet."""
        return self.text() != self._saved

    def show_text(self, text: str) -> None:
        """Show a text from the store, unless the user has typed something newer.

        Before showing another record's text, call `save_now`.
        """
        if self.unsaved or (self.hasFocus() and self.text().strip() == text):
            return  # a space at the end may be between two words
        self._saved = text
        if self.text() != text:
            place = self.cursorPosition()
            self.setText(text)
            if self.hasFocus():
                self.setCursorPosition(min(place, len(text)))
            else:
                self.setCursorPosition(0)

    def reset(self, text: str) -> None:
        """Show a text whatever stands in the field: after a refusal, or for another record."""
        self.saving.stop()
        self._saved = text
        self.setText(text)
        self.setCursorPosition(0)

    def save_now(self) -> None:
        """Emit `edited` if there is anything unsaved. Also called before the window closes."""
        self.saving.stop()
        if self.unsaved:
            self._saved = self.text()
            self.edited.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.save_now()
        self.saving.next_burst()
        super().focusOutEvent(event)
