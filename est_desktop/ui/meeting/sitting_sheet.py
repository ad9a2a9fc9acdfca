"""When a meeting began and ended, and its breaks, to be mended afterwards."""

from datetime import datetime, time
from typing import Any

from PySide6.QtWidgets import QWidget

from est_desktop.actions.sitting import remove_adjournment, set_adjournment, set_sitting_times
from est_desktop.model.views.agenda import MeetingHead
from est_desktop.model.views.sitting import Break, SittingView
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.typed_fields import TimeField
from est_desktop.ui.workspace import Workspace


class SittingSheet(Sheet):
    """Stores everything at once, as one step; a break whose first time is emptied goes.

    Attributes:
        opened, ended: When the meeting began and ended.
        breaks: For each break, the fields of its two times.
    """

    def __init__(
        self, parent: QWidget, workspace: Workspace, head: MeetingHead, sitting: SittingView
    ) -> None:
        super().__init__(parent, self.tr("Times of the meeting"), self.tr("Save"), width=480)
        self._workspace, self._head = workspace, head
        self.opened, self.ended = TimeField(), TimeField()
        self._row(self.tr("&Opened"), self.opened, self.tr("&Closed"), self.ended)
        self.opened.reset(_time(sitting.opened_at))
        self.ended.reset(_time(sitting.closed_at))
        self.breaks: list[tuple[Break, TimeField, TimeField]] = []
        for each in sitting.breaks:
            begins, ends = TimeField(), TimeField()
            self._row(self.tr("Adjourned from"), begins, self.tr("to"), ends)
            begins.reset(each.begins_at.time())
            ends.reset(_time(each.ends_at))
            self.breaks.append((each, begins, ends))
        if self.breaks:
            words = self.tr("Empty the first time of a break to remove it.")
            self.body.addWidget(label(words, "caption", wrap=True))
        self.primary.setEnabled(not workspace.read_only)
        self.accepted.connect(self._save)

    def _row(self, first: str, begins: TimeField, second: str, ends: TimeField) -> None:
        fields = (Field(first, begins), Field(second, ends))
        for field, control in zip(fields, (begins, ends), strict=True):
            control.faulty.connect(field.show_fault)
            control.setMinimumWidth(px(120))
        self.body.addWidget(side_by_side(*fields, stretches=(1, 1)))

    def _save(self) -> None:
        fields = [self.opened, self.ended]
        fields += [field for _, begins, ends in self.breaks for field in (begins, ends)]
        for field in fields:
            field.save_now()
        if any(field.unsaved for field in fields):
            return  # a time that cannot be read says so below its field
        _, went = self._workspace.tried(self.tr("Change times"), self._store)
        if went:
            self.close_sheet()

    def _store(self, session: Any) -> None:
        set_sitting_times(
            session, self._head.id, self._moment(self.opened), self._moment(self.ended)
        )
        for each, begins, ends in self.breaks:
            from_then = self._moment(begins)
            if from_then is None:
                remove_adjournment(session, each.id)
            else:
                set_adjournment(session, each.id, from_then, self._moment(ends))

    def _moment(self, field: TimeField) -> datetime | None:
        day = self._head.starts_at.date()
        return None if field.value is None else datetime.combine(day, field.value)


def _time(moment: datetime | None) -> time | None:
    return moment.time() if moment else None
