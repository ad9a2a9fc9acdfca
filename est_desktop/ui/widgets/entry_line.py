"""One line in which names are written one after the other: Enter adds, the cursor stays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from est_desktop.rules.typed import MOST_TITLE
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.form import Field


class EntryLine(QWidget):
    """A labelled line with a button beside it.

    Attributes:
        line: Where the name is written.
        field: The line with its label, for faults.

    Signals:
        entered: The name; who adds it calls `accept`, or shows why not by `field.show_fault`.
    """

    entered = Signal(str)

    def __init__(self, words: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setMaxLength(MOST_TITLE)
        leave_keys_to_window(self.line)
        self.add_button = button(self.tr("Add"), self._enter, icon_name="add")
        self.add_button.setAccessibleName(
            self.tr("Add: {what}").format(what=words.replace("&", ""))
        )
        self.field = Field(words, self.line, hint=hint)
        beside = QHBoxLayout()
        beside.setSpacing(px(8))
        beside.addWidget(self.line, 1)  # leaves the field's own column
        beside.addWidget(self.add_button)
        inner = self.field.layout()
        if isinstance(inner, QVBoxLayout):
            inner.insertLayout(1, beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.line.returnPressed.connect(self._enter)
        self.line.textEdited.connect(lambda _: self._try_again())

    def accept(self) -> None:
        """Empty the line for the next name."""
        self.line.clear()
        self.field.show_fault("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Put the cursor in the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _try_again(self) -> None:
        if self.field.fault:
            self.field.show_fault("")

    def _enter(self) -> None:
        self.entered.emit(self.line.text())
