"""One decision while minutes are taken: text, who answers, until when, who is told."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from est_desktop.actions.follow_up import follow_up_decision, reopen_decision
from est_desktop.actions.outcomes import (
    set_decision_due,
    set_decision_owner,
    set_decision_recipients,
    set_decision_sent,
    set_decision_text,
    set_no_action,
)
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.model.views.record import DecisionRow
from est_desktop.rules.swedish import short_date
from est_desktop.rules.typed import points
from est_desktop.ui.meeting.outcome_block import OutcomeBlock
from est_desktop.ui.outcomes.owner_fields import OwnerFields
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.passage_field import PassageField
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace


class DecisionBlock(OutcomeBlock):
    """Fields that save themselves; moving and removing are asked for by signals.

    Attributes:
        row: The decision as it was last read.
        text: What was agreed, one point a line.

    Signals:
        move_asked: By how many places, -1 or 1.
        measure_asked: A measure shall be made of it.
        remove_asked: It shall be removed.
    """

    move_asked = Signal(int)
    measure_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, workspace: Workspace, row: DecisionRow, lead: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("gavel", "accent", parent)
        self._workspace, self.row, self._lead = workspace, row, lead
        self._place, self._of = 1, 1
        self.text = PassageField(least_lines=1, most_lines=12)
        self.text.setAccessibleName(self.tr("Decision"))
        self.owner = OwnerFields(self)
        self.due = DateField(workspace.today)
        self.due_field = Field(self.tr("&Due"), self.due)
        self.due_field.setMinimumWidth(px(148))
        self.no_action = QCheckBox(self.tr("No actio&n needed"))
        self.send_to = LineField()
        self.send_to_field = Field(self.tr("&Send to"), self.send_to)
        self.sent = DateField(workspace.today)
        self.sent_field = Field(self.tr("Sent on"), self.sent)
        self.sent_field.setMinimumWidth(px(148))
        self.done = label("", "caption", wrap=True)
        self.measures = label("", "caption", wrap=True)
        self.measures.hide()
        self._lay_out()
        self._wire()

    @property
    def lacks_text(self) -> bool:
        """Whether nothing stands in the field but, at most, how a decision begins."""
        said = " ".join(points(self.text.toPlainText()))
        return not said or said == self._lead.strip()

    def show_row(self, row: DecisionRow, place: int, of: int) -> None:
        """Show the decision as it is now, without touching what is being typed.

        Args:
            row: The decision.
            place: Which it is of those of its item, from 1.
            of: How many there are.
        """
        self.row, self._place, self._of = row, place, of
        several = self.tr("Decision {place}").format(place=place)
        self.set_title(several if of > 1 else self.tr("Decision"))
        self.text.show_text(row.text)
        self.owner.show_owner(row.organisation_id, row.owner)
        self.due.show_value(row.due_date)
        self.no_action.setChecked(row.no_action)
        self.send_to.show_text(row.send_to)
        self.sent.show_value(row.sent_on)
        if row.done_on is not None:
            done = self.tr("Followed up on {date}").format(date=short_date(row.done_on))
            self.done.setText(": ".join(part for part in (done, row.done_note) if part))
        self.done.setVisible(row.done_on is not None)
        self._flag()

    def show_measures(self, numbers: Sequence[str]) -> None:
        """Tell which measures came out of the decision."""
        self.measures.setText(
            self.tr("In the plan: {measures}").format(measures=", ".join(numbers))
        )
        self.measures.setVisible(bool(numbers))

    def set_contacts(self, contacts: Sequence[OrganisationRow]) -> None:
        """Offer these organisations and roles."""
        self.owner.set_contacts(contacts)

    def set_editable(self, *, editable: bool) -> None:
        super().set_editable(editable=editable)
        for field in (self.text, self.due, self.send_to, self.sent):
            field.setReadOnly(not editable)
        self.no_action.setEnabled(editable)
        self.owner.set_editable(editable=editable)

    def save_now(self) -> None:
        self.text.save_now()
        self.owner.save_now()
        self.due.save_now()
        self.send_to.save_now()
        self.sent.save_now()

    def stops(self) -> list[QWidget]:
        owner = [self.owner.organisation.control, self.owner.role.control]
        return [
            self.text,
            *owner,
            self.due,
            self.send_to,
            self.sent,
            self.no_action,
            *super().stops(),
        ]

    def write_on(self) -> None:
        """Put the cursor after what is written."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self.text)
        self.body.addWidget(
            side_by_side(
                self.owner.organisation, self.owner.role, self.due_field, stretches=(1, 1, 0)
            )
        )
        self.no_action.setMinimumHeight(px(32))
        last = QHBoxLayout()
        last.setSpacing(px(M))
        last.addWidget(self.send_to_field, 1)
        last.addWidget(self.sent_field)
        last.addWidget(self.no_action, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(last)
        self.body.addWidget(self.measures)
        self.body.addWidget(self.done)
        self.add_choice(self.tr("Make a &measure of it"), self.measure_asked.emit, self._has_text)
        self.add_choice(self.tr("Se&cret passage"), self.text.toggle_secret)
        self.add_choice(self.tr("&Followed up today"), self._follow_up, self._is_open)
        self.add_choice(self.tr("&Not followed up"), self._reopen, self._is_done)
        self.add_choice(self.tr("Move &up"), lambda: self.move_asked.emit(-1), self._not_first)
        self.add_choice(self.tr("Move d&own"), lambda: self.move_asked.emit(1), self._not_last)
        self.add_choice(self.tr("&Remove the decision"), self.remove_asked.emit)
        self.finish_head()

    def _wire(self) -> None:
        self.text.textChanged.connect(self._flag)
        self.text.edited.connect(self._set_text)
        self.owner.edited.connect(self._set_owner)
        self.due.edited.connect(self._set_due)
        self.due.faulty.connect(self.due_field.show_fault)
        self.no_action.clicked.connect(self._set_no_action)
        self.send_to.edited.connect(self._set_recipients)
        self.sent.edited.connect(self._set_sent)
        self.sent.faulty.connect(self.sent_field.show_fault)

    def _flag(self) -> None:
        self.missing.set_badge(self.tr("The decision has no text"), "warn", "warning")
        self.missing.setVisible(self.lacks_text)

    def _has_text(self) -> bool:
        return not self.lacks_text

    def _is_open(self) -> bool:
        return self.row.done_on is None and not self.row.no_action

    def _is_done(self) -> bool:
        return self.row.done_on is not None

    def _not_first(self) -> bool:
        return self._place > 1

    def _not_last(self) -> bool:
        return self._place < self._of

    def _key(self, what: str) -> str:
        return f"decision:{self.row.id}:{what}"

    def _set_text(self, text: str) -> None:
        key = self._key(f"text:{self.text.saving.burst}")
        self._workspace.do(
            self.tr("Write decision"),
            lambda session: set_decision_text(session, self.row.id, text),
            merge_key=key,
        )

    def _set_owner(self, owner: Any, burst: str) -> None:
        self._workspace.do(
            self.tr("Change who answers"),
            lambda session: set_decision_owner(session, self.row.id, owner),
            merge_key=self._key(burst) if burst else None,
        )

    def _set_due(self, due_date: Any) -> None:
        self._workspace.do(
            self.tr("Change last day"),
            lambda session: set_decision_due(session, self.row.id, due_date),
            merge_key=self._key(f"due:{due_date}"),
        )

    def _set_no_action(self) -> None:
        no_action = self.no_action.isChecked()
        words = self.tr("No action needed") if no_action else self.tr("Action needed")
        self._workspace.do(
            words, lambda session: set_no_action(session, self.row.id, no_action=no_action)
        )

    def _set_recipients(self, send_to: str) -> None:
        self._workspace.do(
            self.tr("Change who is told"),
            lambda session: set_decision_recipients(session, self.row.id, send_to),
            merge_key=self._key(f"send_to:{self.send_to.saving.burst}"),
        )

    def _set_sent(self, sent_on: Any) -> None:
        self._workspace.do(
            self.tr("Change when it was sent"),
            lambda session: set_decision_sent(session, self.row.id, sent_on),
            merge_key=self._key(f"sent:{sent_on}"),
        )

    def _follow_up(self) -> None:
        today = self._workspace.today()
        self._workspace.do(
            self.tr("Decision followed up"),
            lambda session: follow_up_decision(session, self.row.id, today),
        )

    def _reopen(self) -> None:
        self._workspace.do(
            self.tr("Decision not followed up"),
            lambda session: reopen_decision(session, self.row.id),
        )
