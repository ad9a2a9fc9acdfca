"""One measure while minutes are taken: what shall be done, by whom, and until when."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from est_desktop.actions.outcomes import (
    set_measure_owner,
    set_measure_text,
)
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.model.views.record import MeasureRow
from est_desktop.ui.meeting.outcome_block import OutcomeBlock
from est_desktop.ui.outcomes.following_up import change_due
from est_desktop.ui.outcomes.measure_text import MeasureText
from est_desktop.ui.outcomes.owner_fields import OwnerFields
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace


class MeasureBlock(OutcomeBlock):
    """Fields that save themselves. Without a row it is a draft: it is stored when it has a text.

    Attributes:
        row: The measure as it was last read; None for a draft.
        text: What shall be done.

    Signals:
        first_text: A draft has got its text, with the merge key that typing on shall have.
        remove_asked: It shall be removed.
        given_up: A draft was left without text.
        plan_asked: It (its id) shall be seen in the action plan.
    """

    first_text = Signal(str, str)
    remove_asked = Signal()
    given_up = Signal()
    plan_asked = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("task_list_square_ltr", "task", parent)
        self._workspace = workspace
        self.row: MeasureRow | None = None
        self._typed_in = uuid4()
        self.text = MeasureText(least_lines=1, most_lines=6)
        self.text.setAccessibleName(self.tr("Measure"))
        self._fault = label("", "error")
        self._fault.hide()
        self.owner = OwnerFields(self)
        self.due = DateField(workspace.today)
        self.due_field = Field(self.tr("&Due"), self.due)
        self.due_field.setMinimumWidth(px(148))
        self._facts = side_by_side(
            self.owner.organisation, self.owner.role, self.due_field, stretches=(1, 1, 0)
        )
        self.body.addWidget(self.text)
        self.body.addWidget(self._fault)
        self.body.addWidget(self._facts)
        self.add_choice(
            self.tr("&Show in the action plan"), self.ask_plan, lambda: self.row is not None
        )
        self.add_choice(
            self.tr("&Remove the measure"),
            self.remove_asked.emit,
            lambda: not self.text.isReadOnly(),
        )
        self.finish_head()
        self._wire()
        self.set_title(self.tr("New measure"))
        self._facts.setEnabled(False)

    def show_row(self, row: MeasureRow) -> None:
        """Show the measure as it is now, without touching what is being typed."""
        self.row = row
        self._facts.setEnabled(True)
        self.set_title(self.tr("Measure {number}").format(number=row.number))
        if self.text.toPlainText().strip() or not self.text.hasFocus():
            self.text.show_text(row.text)
        self.owner.show_owner(row.organisation_id, row.owner)
        self.due.show_value(row.due_date)

    def set_contacts(self, contacts: Sequence[OrganisationRow]) -> None:
        """Offer these organisations and roles."""
        self.owner.set_contacts(contacts)

    def set_editable(self, *, editable: bool) -> None:
        self.text.setReadOnly(not editable)
        self.due.setReadOnly(not editable)
        self.owner.set_editable(editable=editable)

    def ask_plan(self) -> None:
        """Ask for it in the action plan; a draft is not there yet."""
        if self.row is not None:
            self.save_now()
            self.plan_asked.emit(self.row.id)

    def save_now(self) -> None:
        self.text.save_now()
        self.owner.save_now()
        self.due.save_now()

    def stops(self) -> list[QWidget]:
        owner = [self.owner.organisation.control, self.owner.role.control]
        return [self.text, *owner, self.due, *super().stops()]

    def write_on(self) -> None:
        """Put the cursor after what is written."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.row is None:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        self.text.textChanged.connect(self._open_facts)
        self.text.edited.connect(self._set_text)
        self.text.entered.connect(self._go_on)
        self.text.left.connect(self._leave)
        self.owner.edited.connect(self._set_owner)
        self.due.edited.connect(self._set_due)
        self.due.faulty.connect(self.due_field.show_fault)

    def _open_facts(self) -> None:
        said = bool(self.text.toPlainText().strip())
        self._facts.setEnabled(said or self.row is not None)
        if said:
            self._fault.hide()

    def _go_on(self) -> None:
        self.text.save_now()
        if self.row is not None:
            self.owner.organisation.control.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self) -> None:
        if self.text.toPlainText().strip():
            return
        if self.row is None:
            self.given_up.emit()
        else:
            self._fault.hide()
            self.text.reset(self.row.text)

    def _key(self, what: str) -> str:
        return f"measure:{self._typed_in}:{what}"

    def _id(self) -> UUID | None:
        return self.row.id if self.row else None

    def _set_text(self, text: str) -> None:
        key, measure_id = self._key(f"text:{self.text.saving.burst}"), self._id()
        if not text.strip():
            self._fault.setText(self.tr("Write what shall be done. The earlier text is kept."))
            self._fault.setVisible(measure_id is not None)
        elif measure_id is None:
            self.first_text.emit(text, key)
        else:
            self._workspace.do(
                self.tr("Write measure"),
                lambda session: set_measure_text(session, measure_id, text),
                merge_key=key,
            )

    def _set_owner(self, owner: Any, burst: str) -> None:
        measure_id = self._id()
        if measure_id is not None:
            self._workspace.do(
                self.tr("Change who answers"),
                lambda session: set_measure_owner(session, measure_id, owner),
                merge_key=self._key(burst) if burst else None,
            )

    def _set_due(self, due_date: Any) -> None:
        if self.row is not None:
            before, key = self.row.due_date, self._key(f"due:{due_date}")
            sheet = change_due(self.window(), self._workspace, self.row, due_date, key)
            if sheet is not None:
                self.due.reset(before)  # until the note is written
