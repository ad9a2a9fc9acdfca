"""What was just done, told at the foot of the window for a while, with Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from est_desktop.ui.announce import announce
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label

SHOWN_MS = 8000
"""How long a toast stays; it is never the only way to what it offers."""


class Toast(QFrame):
    """One sentence and at most two buttons; a newer one takes its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("toast", True)  # noqa: FBT003
        self._words = label("")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._row.setSpacing(px(8))
        self._row.addWidget(self._words)
        self._buttons: list[QPushButton] = []
        self._of_step = False
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence, while it is shown."""
        return self._words.text() if self.isVisible() else ""

    def tell(
        self,
        sentence: str,
        *choices: tuple[str, Callable[[], object]],
        of_step: bool = False,
    ) -> None:
        """Show a sentence with buttons.

        Args:
            sentence: What was done.
            choices: Buttons, each of words and what it does.
            of_step: It speaks of the last step of the history, and goes with `step_over`.
        """
        self._of_step = of_step
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        self._words.setText(sentence)
        for words, act in choices:
            made = button(words, self._then_hide(act), variant="toast")
            self._row.addWidget(made)
            made.show()  # in a toast that is shown already it would come too late to be measured
            self._buttons.append(made)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def step_over(self) -> None:
        """Another step is the last one now: a button that undoes would undo the wrong one."""
        if self._of_step:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def _then_hide(self, act: Callable[[], object]) -> Callable[[], None]:
        def both() -> None:
            self.hide()
            act()

        return both

    def _place(self) -> None:
        self._row.activate()
        self.adjustSize()
        window = self.parentWidget()
        if window is not None:
            left = (window.width() - self.width()) // 2
            self.move(left, window.height() - self.height() - px(24))
