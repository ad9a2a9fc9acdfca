"""What wants to be seen to (Att hantera), with one button for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from est_desktop.ui.overview.concerns import Concern
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import clear, heading
from est_desktop.ui.widgets.form import rule
from est_desktop.ui.widgets.marks import IconMark

ROW = 54
"""The height of a row at 100 %."""


class ConcernsCard(QFrame):
    """Rows with icon, sentence, detail and a button; one calm row when there is nothing.

    Signals:
        chosen: The `Concern` whose button was pressed.
    """

    chosen = Signal(Concern)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._shown: tuple[Concern, ...] | None = None
        self.buttons: list[QPushButton] = []
        self.count = Badge("", "neutral")
        head, _ = heading(self.tr("To see to"))
        line = head.layout()
        if isinstance(line, QHBoxLayout):
            line.insertWidget(1, self.count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(L), px(L), px(L), px(S))
        column.setSpacing(px(S))
        column.addWidget(head)
        column.addLayout(self._rows)

    def show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Show these; a button in focus hands it on to the first one."""
        if tuple(concerns) == self._shown:
            return
        self._shown = tuple(concerns)
        focused = any(made.hasFocus() for made in self.buttons)
        clear(self._rows)
        self.buttons = []
        self.count.setVisible(bool(concerns))
        self.count.set_badge(str(len(concerns)))
        for place, concern in enumerate(concerns):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(concern))
        if not concerns:
            self._rows.addWidget(self._calm_row())
        if focused and self.buttons:
            self.buttons[0].setFocus()

    def _row(self, concern: Concern) -> QWidget:
        act = button(concern.action, lambda: self.chosen.emit(concern), variant="ghost")
        act.setAccessibleDescription(f"{concern.sentence}. {concern.detail}")
        self.buttons.append(act)
        ink = "neutral_text" if concern.tone == "neutral" else f"{concern.tone}_text"
        mark = IconMark(concern.icon, ink, tone=concern.tone)
        return _line(mark, concern.sentence, concern.detail, act)

    def _calm_row(self) -> QWidget:
        mark = IconMark("checkmark_circle", "success_text", tone="success")
        detail = self.tr("No measure is late and the next meeting is under control.")
        return _line(mark, self.tr("Nothing to see to"), detail)


def _line(mark: IconMark, sentence: str, detail: str, act: QPushButton | None = None) -> QWidget:
    row = QWidget()
    row.setMinimumHeight(px(ROW))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    words.addWidget(label(sentence, "strong", wrap=True))
    if detail:
        words.addWidget(label(detail, "caption", wrap=True))
    words.addStretch(1)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, px(6), 0, px(6))
    line.setSpacing(px(M))
    line.addWidget(mark)
    line.addLayout(words, 1)
    if act:
        line.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
