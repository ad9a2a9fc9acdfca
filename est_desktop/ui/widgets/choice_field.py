"""A choice among things with keys, or a text completed from known ones."""

from collections.abc import Sequence
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.widgets.saving import Saving

K = TypeVar("K")


class ChoiceField(QComboBox, Generic[K]):
    """One of several things.

    Signals:
        chosen: The key of the thing that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[K] = []  # Qt would hand an enum back as a plain text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        leave_keys_to_window(self)
        self.activated.connect(lambda place: self.chosen.emit(self._keys[place]))

    def set_choices(self, choices: Sequence[tuple[K, str]]) -> None:
        """Offer these, as (key, words); the choice stays if it is among them."""
        key = self.current()
        self.blockSignals(True)  # noqa: FBT003
        self.clear()
        self._keys = [choice for choice, _ in choices]
        self.addItems([words for _, words in choices])
        self.setCurrentIndex(self._place(key))
        self.blockSignals(False)  # noqa: FBT003

    def current(self) -> K:
        """Return the key of the choice; None if there is none."""
        place = self.currentIndex()
        return cast(K, self._keys[place] if place >= 0 else None)

    def show_choice(self, key: K) -> None:
        """Show a choice from the store."""
        self.setCurrentIndex(self._place(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must not change it

    def _place(self, key: K) -> int:
        return self._keys.index(key) if key in self._keys else -1


class CompletedField(QComboBox):
    """A text of the user's own, completed from known ones; saves itself.

    Signals:
        edited: The new text.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        completer = self.completer() or QCompleter(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._saved = ""
        self.saving = Saving(self.save_now, self)
        leave_keys_to_window(self, self._line)
        self._line.textEdited.connect(lambda _: self.saving.typed())
        self.activated.connect(lambda _: self.save_now())

    @property
    def unsaved(self) -> bool:
        """Whether something typed has not been saved yet."""
        return self.currentText() != self._saved

    def set_known(self, texts: Sequence[str]) -> None:
        """Complete from these texts; what stands in the field stays."""
        if [self.itemText(at) for at in range(self.count())] == list(texts):
            return
        text = self.currentText()
        self.blockSignals(True)  # noqa: FBT003
        self.clear()
        self.addItems(list(texts))
        self.setEditText(text)
        self.blockSignals(False)  # noqa: FBT003

    def show_text(self, text: str) -> None:
        """Show a text from the store, unless the user has typed something newer."""
        between_words = self.hasFocus() and self.currentText().strip() == text
        if not self.unsaved and not between_words:
            self.reset(text)

    def reset(self, text: str) -> None:
        """Show a text whatever stands in the field: for another record."""
        self.saving.stop()
        self._saved = text
        if self.currentText() != text:
            self.setEditText(text)
            self._line.setCursorPosition(0)

    def save_now(self) -> None:
        """Emit `edited` if there is anything unsaved."""
        self.saving.stop()
        if self.unsaved:
            self._saved = self.currentText()
            self.edited.emit(self._saved)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_now()
        self.saving.next_burst()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
