"""The cards at the right: coming and latest meetings, and the action plan in numbers."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.model.views.meetings import MeetingRow
from est_desktop.rules.swedish import number_text
from est_desktop.ui.overview.meeting_button import AIR, MeetingButton
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import XS, L, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import Fact, clear, heading
from est_desktop.ui.widgets.marks import StackBar


class MeetingsCard(QFrame):
    """A short list of meetings.

    Signals:
        meeting_chosen: The id of the meeting whose row was pressed.
        all_asked: Show all of them.
    """

    meeting_chosen = Signal(UUID)
    all_asked = Signal()

    def __init__(
        self,
        title: str,
        none: str,
        facts: Callable[[MeetingRow], str],
        *,
        first_is_next: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._none, self._facts, self._first_is_next = none, facts, first_is_next
        self._shown: tuple[MeetingRow, ...] | None = None
        self.buttons: list[MeetingButton] = []
        self.all_button = button(self.tr("All"), self.all_asked.emit, variant="ghost")
        self.all_button.setAccessibleName(self.tr("All meetings"))
        head, _ = heading(title, self.all_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        head.setContentsMargins(px(AIR), 0, 0, 0)
        column.setContentsMargins(px(L - AIR), px(S), px(S), px(S))
        column.setSpacing(px(XS))
        column.addWidget(head)
        column.addLayout(self._rows)

    def show_meetings(self, meetings: Sequence[MeetingRow]) -> None:
        """Show these meetings."""
        if tuple(meetings) == self._shown:
            return
        self._shown = tuple(meetings)
        focused = any(made.hasFocus() for made in self.buttons)
        clear(self._rows)
        self.buttons = []
        for place, row in enumerate(meetings):
            made = MeetingButton(row, self._facts(row), next_one=self._first_is_next and place == 0)
            made.clicked.connect(lambda _=False, key=row.id: self.meeting_chosen.emit(key))
            self.buttons.append(made)
            self._rows.addWidget(made)
        if not meetings:
            none = label(self._none, "caption", wrap=True)
            none.setContentsMargins(px(AIR), 0, 0, px(S))
            self._rows.addWidget(none)
        if focused and self.buttons:
            self.buttons[0].setFocus()


class PlanCard(QFrame):
    """The action plan as a bar and the same numbers in words.

    Signals:
        plan_asked: Open the action plan.
    """

    plan_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.open_button = button(self.tr("Open"), self.plan_asked.emit, variant="ghost")
        self.open_button.setAccessibleName(self.tr("Open the action plan"))
        head, _ = heading(self.tr("Action plan"), self.open_button)
        self.summary = label("")
        self.bar = StackBar()
        self.late, self.open, self.done = (
            Fact("warning"),
            Fact("circle_half_fill"),
            Fact("checkmark_circle"),
        )
        for fact, token in ((self.late, "danger"), (self.open, "info"), (self.done, "success")):
            fact.mark.show_icon(fact.icon_name, token, filled=True)
        words = QGridLayout()
        words.setVerticalSpacing(px(XS))
        words.addWidget(self.late, 0, 0)
        words.addWidget(self.open, 0, 1)
        words.addWidget(self.done, 1, 0)
        words.setContentsMargins(0, 0, px(S), 0)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, px(S), 0)
        line.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(L), px(S), px(S), px(L))
        column.setSpacing(px(S))
        column.addWidget(head)
        column.addWidget(self.summary)
        column.addLayout(line)
        column.addLayout(words)

    def show_numbers(self, late: int, open_ones: int, done: int) -> None:
        """Show how many are late, how many are open (late ones included) and how many done."""
        total = open_ones + done
        if total == 1:
            summary = self.tr("1 measure in all")
        else:
            summary = self.tr("{count} measures in all").format(count=number_text(total))
        self.summary.setText(summary if total else self.tr("No measures yet"))
        self.bar.show_parts((("danger", late), ("info", open_ones - late), ("success", done)))
        self.late.show_text(self.tr("{count} late").format(count=number_text(late)))
        self.open.show_text(self.tr("{count} on time").format(count=number_text(open_ones - late)))
        self.done.show_text(self.tr("{count} done").format(count=number_text(done)))
        for widget in (self.bar, self.late, self.open, self.done):
            widget.setVisible(bool(total))
