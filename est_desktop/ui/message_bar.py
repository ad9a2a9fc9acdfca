"""Lasting messages, above the content they concern."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from est_desktop.ui.announce import announce
from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.buttons import button, label, tool_button

ICONS = {
    "danger": "error_circle",
    "warn": "warning",
    "info": "info",
    "success": "checkmark_circle",
}
"""Tone to icon: a message is never known by its colour alone."""


class Message(QFrame):
    """One message: icon, sentence, at most two buttons, and a cross if it may be put away.

    Attributes:
        text: The sentence.

    Signals:
        gone: It was put away.
    """

    gone = Signal()

    def __init__(
        self, tone: str, text: str, *choices: tuple[str, Callable[[], object]], lasting: bool
    ) -> None:
        super().__init__()
        self.text = text
        self.setProperty("note", tone)
        self._tone = tone
        self._picture = QLabel()
        words = label(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(6), px(6))
        row.setSpacing(px(8))
        row.addWidget(self._picture)
        row.addWidget(words, 1)
        for button_words, act in choices:
            row.addWidget(button(button_words, act))
        if not lasting:
            row.addWidget(tool_button(self.tr("Close the message"), self.put_away, "dismiss"))
        theme().changed.connect(self._paint)
        self._paint()

    def put_away(self) -> None:
        """Take the message away."""
        self.setParent(None)
        self.gone.emit()
        self.deleteLater()

    def _paint(self) -> None:
        side = QSize(px(20), px(20))
        self._picture.setPixmap(icon(ICONS[self._tone], self._tone, filled=True).pixmap(side))


class MessageBar(QWidget):
    """The messages of a page or of the window, oldest first; the same is never told twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(24), px(4), px(24), px(4))
        self._column.setSpacing(px(4))
        self.hide()

    def tell(
        self,
        tone: str,
        text: str,
        *choices: tuple[str, Callable[[], object]],
        lasting: bool = False,
    ) -> Message:
        """Show a message and let screen readers say it.

        Args:
            tone: "danger", "warn", "info" or "success".
            text: What happened, what is safe, what to do.
            choices: Buttons, each of words and what it does.
            lasting: It cannot be put away while it is true.
        """
        for message in self.messages():
            if message.text == text:
                return message
        message = Message(tone, text, *choices, lasting=lasting)
        message.gone.connect(self._close_up)
        self._column.addWidget(message)
        self.show()
        announce(self, text, urgent=tone == "danger")
        return message

    def messages(self) -> list[Message]:
        """Return the messages shown."""
        return [child for child in self.children() if isinstance(child, Message)]

    def texts(self) -> list[str]:
        """Return the sentences shown."""
        return [message.text for message in self.messages()]

    def clear(self) -> None:
        """Take every message away that is not lasting."""
        for message in self.messages():
            message.put_away()

    def _close_up(self) -> None:
        self.setVisible(bool(self.messages()))
