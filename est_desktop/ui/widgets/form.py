"""A field with its label above and its fault or hint below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.ui.announce import announce
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label, restyle


class Field(QWidget):
    """A labelled control; the label's access key (&) goes to it.

    Attributes:
        control: The control.
    """

    def __init__(
        self, words: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """Put a label over a control.

        Args:
            words: The label, with & before its access key.
            control: The control.
            hint: What is told below it while nothing is wrong.
            parent: Owns the field.
        """
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self.label = label(words, "label")
        self.label.setBuddy(control)
        self._below = label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.label)
        column.addWidget(control)
        column.addWidget(self._below)
        control.setAccessibleName(words.replace("&", ""))
        self.show_fault("")

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong with the field; "" when nothing is."""
        text = sentence or self._hint
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._below.setProperty("role", "error" if sentence else "caption")
        restyle(self._below)
        self.control.setProperty("fault", bool(sentence))
        restyle(self.control)
        self.control.setAccessibleDescription(text)
        if sentence:
            announce(self.control, sentence, urgent=True)

    def show_hint(self, hint: str) -> None:
        """Tell something else below the field while nothing is wrong."""
        self._hint = hint
        if not self.fault:
            self._below.setText(hint)
            self._below.setVisible(bool(hint))
            self.control.setAccessibleDescription(hint)

    @property
    def fault(self) -> str:
        """What is wrong, as it stands below the field; "" for nothing."""
        return self._below.text() if self._below.property("role") == "error" else ""


def side_by_side(*widgets: QWidget, stretches: tuple[int, ...] = ()) -> QWidget:
    """Return the widgets in a row; `stretches` says how they share the room."""
    row_widget = QWidget()
    row = QHBoxLayout(row_widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(12))
    for place, widget in enumerate(widgets):
        stretch = stretches[place] if place < len(stretches) else 0
        row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)  # one may have a fault below it
    return row_widget


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("edge", "bottom")
    line.setFixedHeight(1)
    return line
