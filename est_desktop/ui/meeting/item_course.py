"""One item while it is treated: what becomes of it, when it was, and who steps aside."""

from datetime import datetime, time
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from est_desktop.actions.deferring import set_onward, settle
from est_desktop.actions.sitting import set_conflicts, set_item_times, set_outcome
from est_desktop.model.enums import Onward, Outcome
from est_desktop.model.views.record import RecordView
from est_desktop.queries.agenda import meeting_head
from est_desktop.queries.onward import later_meetings
from est_desktop.queries.record import attendance
from est_desktop.rules.swedish import capitalised, short_date
from est_desktop.ui.meeting.sitting_words import outcome_word
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.typed_fields import TimeField
from est_desktop.ui.workspace import Workspace

WITH_REASON = (Outcome.DEFERRED, Outcome.WITHDRAWN, Outcome.NOT_REACHED)
"""Outcomes whose reason is printed."""


class ItemCourse(QWidget):
    """Fields that save themselves.

    Attributes:
        outcome, reason: What became of the item, and why.
        onward: Where a deferred item goes: the next meeting, a coming one, or the backlog.
        conflicts: A button with a menu of those called, to tick (jäv).
        began, ended: When it was treated.
        reason_field, onward_field, times_field: Hold fields, and show what is wrong with them.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view: RecordView | None = None
        self.outcome = ChoiceField[Outcome]()
        self.outcome.set_choices([(one, outcome_word(one)) for one in Outcome])
        self.reason = LineField()
        self.onward = ChoiceField[UUID | Onward]()
        self.conflicts: QPushButton = button("", _nothing)
        self._menu = QMenu(self)
        self.conflicts.setMenu(self._menu)
        self.began, self.ended = TimeField(), TimeField()
        self.began.setMaximumWidth(px(76))
        self.ended.setMaximumWidth(px(76))
        self.reason_field = Field(self.tr("R&eason, as printed"), self.reason)
        self.onward_field = Field(self.tr("Goes &to"), self.onward)
        self.times_field = Field(self.tr("Be&gan"), self.began)
        self._lay_out()
        self._wire()

    def show_view(self, view: RecordView | None) -> None:
        """Show an item, or the same one as it is now, without touching what is being typed."""
        other = view is None or self._view is None or view.id != self._view.id
        if other:
            self.save_now()
        self._view = view
        if view is None:
            return
        self.outcome.show_choice(view.outcome)
        self.reason_field.setVisible(view.outcome in WITH_REASON)
        self._offer_onward(view)
        (self.reason.reset if other else self.reason.show_text)(view.outcome_note)
        for field, moment in ((self.began, view.began_at), (self.ended, view.ended_at)):
            (field.reset if other else field.show_value)(moment.time() if moment else None)
        if other:
            self.times_field.show_fault("")
            self.onward_field.show_fault("")
        self._offer_people(view)
        editable = not self._workspace.read_only
        for widget in (self.outcome, self.onward, self.conflicts):
            widget.setEnabled(editable)
        for line in (self.reason, self.began, self.ended):
            line.setReadOnly(not editable)

    def save_now(self) -> None:
        """Save what is typed."""
        for field in (self.reason, self.began, self.ended):
            field.save_now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(S))
        column.addWidget(
            side_by_side(
                Field(self.tr("O&utcome"), self.outcome),
                Field(self.tr("Conflict of &interest"), self.conflicts),
                self.times_field,
                Field(self.tr("Ended"), self.ended),
                stretches=(3, 4, 0, 0),
            )
        )
        column.addWidget(side_by_side(self.reason_field, self.onward_field, stretches=(1, 1)))

    def _wire(self) -> None:
        self.outcome.chosen.connect(self._set_outcome)
        self.reason.edited.connect(self._set_reason)
        self.onward.chosen.connect(self._set_onward)
        for field in (self.began, self.ended):
            field.edited.connect(self._set_times)
            field.faulty.connect(self.times_field.show_fault)

    def _offer_onward(self, view: RecordView) -> None:
        """Offer the coming meetings, and where the item went even if that is none of them."""
        self.onward_field.setVisible(view.outcome is Outcome.DEFERRED)
        if view.outcome is not Outcome.DEFERRED:
            return
        today, gone_on = self._workspace.today(), view.gone_on
        coming = self._workspace.read(lambda s: later_meetings(s, view.meeting_id, today))
        named = {each.id: (each.title, each.starts_at.date()) for each in coming}
        if gone_on is not None and gone_on.meeting_id is not None and gone_on.day is not None:
            named.setdefault(gone_on.meeting_id, (gone_on.meeting, gone_on.day))
        self.onward.set_choices(
            [
                (Onward.NEXT, self.tr("The next meeting")),
                *((key, f"{title}, {short_date(day)}") for key, (title, day) in named.items()),
                (Onward.BACKLOG, self.tr("The item backlog")),
            ]
        )
        where = Onward.NEXT if gone_on is None else gone_on.meeting_id or Onward.BACKLOG
        self.onward.show_choice(where)

    def _offer_people(self, view: RecordView) -> None:
        rows = self._workspace.read(lambda session: attendance(session, view.meeting_id))
        self._menu.clear()
        for row in rows:
            action = self._menu.addAction(capitalised(row.role))
            action.setCheckable(True)
            action.setChecked(row.person_id in view.conflict_ids)
            action.triggered.connect(
                lambda ticked=False, key=row.person_id: self._tick(key, ticked)
            )
        if not rows:
            self._menu.addAction(self.tr("Nobody is called yet")).setEnabled(False)
        stepped = [row.role for row in rows if row.person_id in view.conflict_ids]
        words = capitalised(", ".join(stepped)) or self.tr("Nobody")
        metrics = self.conflicts.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, px(150))
        self.conflicts.setText(f"{shown.replace('&', '&&')} ▾")
        self.conflicts.setToolTip(words)
        self.conflicts.setAccessibleDescription(words)

    def _tick(self, person_id: Any, ticked: bool) -> None:  # noqa: FBT001 - Qt's signature
        view = self._view
        if view is not None:
            wanted = view.conflict_ids | {person_id} if ticked else view.conflict_ids - {person_id}
            self._workspace.do(
                self.tr("Change conflict of interest"),
                lambda session: set_conflicts(session, view.id, wanted),
            )

    def _set_outcome(self, outcome: Any) -> None:
        view = self._view
        if view is not None:
            self.reason.save_now()
            note = view.outcome_note if outcome in WITH_REASON else ""
            self._workspace.do(
                self.tr("Outcome: {word}").format(word=outcome_word(outcome)),
                lambda session: settle(session, view.id, outcome, note),
            )
            if outcome in WITH_REASON:
                self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_reason(self, note: str) -> None:
        view = self._view
        if view is not None:
            self._workspace.do(
                self.tr("Change the reason"),
                lambda session: set_outcome(session, view.id, view.outcome, note),
                merge_key=f"outcome:{view.id}:{self.reason.saving.burst}",
            )

    def _set_onward(self, where: Any) -> None:
        view = self._view
        if view is None:
            return
        self.reason.save_now()
        do_beside(
            self._workspace,
            self.onward_field,
            self.tr("Change where the item goes"),
            lambda session: set_onward(session, view.id, where),
        )
        if self.onward_field.fault:
            self._offer_onward(view)

    def _set_times(self, _time: object) -> None:
        view = self._view
        if view is None:
            return
        head = self._workspace.read(lambda session: meeting_head(session, view.meeting_id))
        began, ended = (_on(head.starts_at, field.value) for field in (self.began, self.ended))
        _, went = self._workspace.tried(
            self.tr("Change when the item was treated"),
            lambda session: set_item_times(session, view.id, began, ended),
        )
        if not went:
            self.began.reset(view.began_at.time() if view.began_at else None)
            self.ended.reset(view.ended_at.time() if view.ended_at else None)


def _on(day: datetime, clock: time | None) -> datetime | None:
    return None if clock is None else datetime.combine(day.date(), clock)


def _nothing() -> None:
    """Nothing: the button's menu does it."""
