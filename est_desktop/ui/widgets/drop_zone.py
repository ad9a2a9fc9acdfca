"""Where files can be dropped; a button does the same for the keyboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label, restyle


def local_files(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files on this computer that are dragged; none if anything else is among them."""
    urls = mime.urls() if mime.hasUrls() else []
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)


class DropZone(QFrame):
    """A dashed box.

    Signals:
        dropped: The files (a tuple of paths).
        asked: The user wants to choose files instead.
    """

    dropped = Signal(object)
    asked = Signal()

    def __init__(self, words: str, button_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("drop", "rest")
        self.button = button(button_words, self.asked.emit, icon_name="attach", variant="ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.addStretch(1)
        row.addWidget(label(words))
        row.addWidget(self.button)
        row.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and local_files(event.mimeData()):
            event.acceptProposedAction()
            self._show("over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show("rest")

    def dropEvent(self, event: QDropEvent) -> None:
        self._show("rest")
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _show(self, state: str) -> None:
        self.setProperty("drop", state)
        restyle(self)
