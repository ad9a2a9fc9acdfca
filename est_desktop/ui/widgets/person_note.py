"""The quiet line under a field that tells of what looks like personal data in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label


class PersonNote(QWidget):
    """Hidden until there is something to tell; never takes the focus by itself.

    Attributes:
        sentence: What is told; "" for nothing.

    Signals:
        words_asked: The words shall be shown where they stand.
        stand_asked: They may stand.
    """

    words_asked = Signal()
    stand_asked = Signal()

    def __init__(self, *, may_stand: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = label("", "warn", wrap=True)
        self.show_words = button(self.tr("Show the words"), self.words_asked.emit, variant="ghost")
        self.let_stand = button(self.tr("Let them stand"), self.stand_asked.emit, variant="ghost")
        if not may_stand:  # what is shown before it has a place would be a window of its own
            self.let_stand.hide()
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.show_words)
        row.addWidget(self.let_stand)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addLayout(row)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is told; "" for nothing."""
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._told.setText(sentence)
        self.show_words.setAccessibleDescription(sentence)
        self.let_stand.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def put_under(self, field: QWidget) -> bool:
        """Stand below a field, behind it in the order of Tab; tell whether there was room.

        The room is the nearest column of widgets that the field, or what holds it, is in.
        """
        inner: QWidget | None = field
        for _ in range(MOST_FRAMES):
            outer = inner.parentWidget() if inner is not None else None
            column = outer.layout() if outer is not None else None
            place = column.indexOf(inner) if isinstance(column, QVBoxLayout) and inner else -1
            if isinstance(column, QVBoxLayout) and place >= 0:
                column.insertWidget(place + 1, self)
                QWidget.setTabOrder(field, self.show_words)
                QWidget.setTabOrder(self.show_words, self.let_stand)
                return True
            inner = outer
        return False

    def holds_focus(self) -> bool:
        """Tell whether one of the buttons has the focus."""
        return self.show_words.hasFocus() or self.let_stand.hasFocus()


MOST_FRAMES = 3
"""So far round a field a column is looked for: farther out it would not be seen which is meant."""
