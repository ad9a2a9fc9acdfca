"""Several lines of plain text that save themselves."""

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.saving import Saving


class TextField(QPlainTextEdit):
    """Emits `edited` when the user pauses or leaves; grows with its lines up to a limit.

    Attributes:
        saving: Its `burst` belongs in the merge key.

    Signals:
        edited: The new text.
    """

    edited = Signal(str)

    def __init__(
        self, least_lines: int = 2, most_lines: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = (least_lines, most_lines)
        self._saved = ""
        self.saving = Saving(self.save_now, self)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        leave_keys_to_window(self)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    @property
    def unsaved(self) -> bool:
        """Whether something typed has not been saved yet."""
        return self.toPlainText() != self._saved

    def show_text(self, text: str) -> None:
        """Show a text from the store, unless the user has typed something newer.

        The cursor stays with its sentence. Before showing another record's text, call `save_now`.
        """
        text = _lines(text)
        if self.unsaved or self.toPlainText().strip() == text:
            return  # a space typed last is not stored, and must not go while the next word comes
        self._saved = text
        replace_middle(self, self.toPlainText(), text)
        self.saving.stop()

    def reset(self, text: str) -> None:
        """Show a text whatever stands in the field: for another record."""
        self._saved = _lines(text)
        self.setPlainText(self._saved)
        self.saving.stop()

    def save_now(self) -> None:
        """Emit `edited` if there is anything unsaved. Also called before the window closes."""
        self.saving.stop()
        if self.unsaved:
            self._saved = self.toPlainText()
            self.edited.emit(self._saved)

    def not_stored(self) -> None:
        """The text last emitted found no place: it is unsaved again, until it is emitted anew."""
        self._saved = ""

    def toPlainText(self) -> str:
        """Return the text as it was typed; Qt's own would make no-break spaces common ones."""
        return _lines(self.document().toRawText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.save_now()
        self.saving.next_burst()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # lines break elsewhere now

    def sizeHint(self) -> QSize:
        least, most = self._lines
        lines = max(least, min(most, self._line_count()))
        return QSize(px(200), lines * self.fontMetrics().lineSpacing() + px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())

    def _line_count(self) -> int:
        return int(self.document().size().height()) or 1

    def _fit(self) -> None:
        bars = Qt.ScrollBarPolicy
        scrolls = self._line_count() > self._lines[1]
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if scrolls else bars.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    def _typed(self) -> None:
        self._fit()
        if self.unsaved:
            self.saving.typed()


def replace_middle(edit: QPlainTextEdit, old: str, new: str) -> None:
    """Change a shown text into another, leaving what is alike so that cursor and scroll stay."""
    if old == new:
        return
    head, tail = _common(old, new)
    cursor = QTextCursor(edit.document())
    cursor.setPosition(utf16_length(old[:head]))
    cursor.setPosition(utf16_length(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(new[head : len(new) - tail])


def place_after(place: int, old: str, new: str) -> int:
    """Return where a caret stands when one text has become another: with its own sentence.

    Args:
        place: The caret in the old text, counted as Qt does.
        old: The old text.
        new: The new text.
    """
    head, tail = _common(old, new)
    if place <= utf16_length(old[:head]):
        return place
    behind = utf16_length(old) - place
    if behind <= utf16_length(old[len(old) - tail :]):
        return utf16_length(new) - behind
    return utf16_length(new[: len(new) - tail])


def utf16_length(text: str) -> int:
    """Return how many positions Qt counts in a text: characters beyond the BMP count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _lines(text: str) -> str:
    """Return a text with one sign for the end of a line, whatever wrote it."""
    return re.sub("\r\n|[\r\u2028\u2029]", "\n", text)


def _common(old: str, new: str) -> tuple[int, int]:
    """Return how many characters are alike at the beginning, and at the end behind those."""
    head = _alike(old, new)
    return head, _alike(old[head:][::-1], new[head:][::-1])


def _alike(one: str, other: str) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
