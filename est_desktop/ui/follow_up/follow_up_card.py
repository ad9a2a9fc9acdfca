"""One decision or measure of the follow-up list, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from est_desktop.model.views.follow_up import FollowUpRow
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.rules.typed import MOST_TITLE
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.follow_up.follow_up_words import due_words, owner_words
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.form import Field


class FollowUpCard(QWidget):
    """Shows a row.

    Attributes:
        row: What is shown; None before any.
        note: What became of a decision.

    Signals:
        done_asked: The decision has been followed up; the note goes with it.
        item_asked: The item where it was agreed shall be seen.
        plan_asked: The action plan shall be seen.
    """

    done_asked = Signal(str)
    item_asked = Signal()
    plan_asked = Signal()

    def __init__(self, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: FollowUpRow | None = None
        self._kind = label("", "caption")
        self._text = label("", "subtitle", wrap=True)
        self._facts = label("", wrap=True)
        self.note = QLineEdit()
        self.note.setMaxLength(MOST_TITLE)
        self.note.setReadOnly(not editable)
        leave_keys_to_window(self.note)
        self.note_field = Field(
            self.tr("&What became of it"), self.note, hint=self.tr("May be left empty.")
        )
        self.done = button(
            self.tr("&Followed up"), self._done, icon_name="checkmark_circle", variant="primary"
        )
        self.done.setEnabled(editable)
        self.note.returnPressed.connect(self.done.click)
        self.item = button(self.tr("Open the &item"), self.item_asked.emit, icon_name="open")
        self.plan = button(
            self.tr("To the action &plan"), self.plan_asked.emit, icon_name="task_list_square_ltr"
        )
        self._lay_out()

    def show_row(self, row: FollowUpRow) -> None:
        """Show a row; what is being typed about the same one stays."""
        if self.row is None or self.row.id != row.id:
            self.note.clear()
        self.row = row
        decided = row.kind is MarkKind.DECISION
        kind = self.tr("Decision") if decided else self.tr("Measure")
        self._kind.setText(" · ".join(part for part in (kind, row.number, row.meeting) if part))
        self._text.setText(row.text)
        self._facts.setText(f"{owner_words(row)}\n{due_words(row)}")
        for widget in (self.note_field, self.done):
            widget.setVisible(decided)
        self.plan.setVisible(not decided)
        self.item.setVisible(row.item_id is not None)

    def _done(self) -> None:
        self.done_asked.emit(self.note.text())

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()  # one below the other: they fit also at twice the text size
        buttons.setSpacing(px(S))
        for made in (self.done, self.item, self.plan):
            buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        for widget in (self._kind, self._text, self._facts, self.note_field):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(1)
