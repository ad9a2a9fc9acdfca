"""The backlog (ärendebank): items that wait for a meeting."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from est_desktop.actions.agenda import delete_item, move_item_to_meeting
from est_desktop.actions.backlog import add_to_backlog, set_backlog_series
from est_desktop.actions.items import rename_item
from est_desktop.model.views.year import BacklogRow
from est_desktop.queries.backlog import backlog, coming_meetings
from est_desktop.queries.series import all_series
from est_desktop.rules.swedish import short_date
from est_desktop.ui.bound_line import BoundLine
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.refusals import do_below, do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"agenda_item", "meeting", "series", "attachment"})
"""The tables whose change makes the sheet read again."""
HEIGHT = 220
"""Of the list at 100 %; it scrolls."""
SEPARATOR = " · "


class BacklogSheet(Sheet):
    """Reads itself; each change is stored at once.

    Attributes:
        list: What waits.
        entry: Where new items are written.
        title, series, meeting: The chosen one: its title, the council, the meeting to put it on.
    """

    def __init__(self, parent: QWidget, workspace: Workspace, today: date) -> None:
        super().__init__(parent, tr("Item backlog"), tr("&Done"))
        self._workspace, self._today = workspace, today
        editable = not workspace.read_only
        self.list: RowList[BacklogRow] = RowList(tr("Item backlog"), backlog_lines)
        self.list.setFixedHeight(px(HEIGHT))
        self._none = label(
            tr("Nothing waits. Write an item below; it can be put on a meeting later."), wrap=True
        )
        self.entry = EntryLine(tr("&New item that waits"))
        self.entry.setVisible(editable)
        self.title = BoundLine(workspace, tr("&Title"), tr("Rename item"), rename_item)
        self.series: ChoiceField[UUID | None] = ChoiceField()
        self.meeting: ChoiceField[UUID | None] = ChoiceField()
        self.put = button(tr("&Put on the meeting"), self._put, icon_name="calendar_add")
        self.delete = button(tr("&Remove"), self._remove, icon_name="delete", variant="danger")
        self.messages = MessageBar()
        self._editable = editable
        for control in (self.series, self.meeting):
            control.setEnabled(editable)
        self._facts = side_by_side(
            self.title, Field(tr("&Waits for"), self.series), stretches=(3, 2)
        )
        self._going = Field(tr("Co&ming meeting"), self.meeting)
        self._buttons = row_of(self.put, self.delete)
        for widget in (
            self._none, self.list, self.entry, self._facts, self._going, self.messages,
            self._buttons,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.list.chosen.connect(lambda _: self._show_row())
        self.list.remove_asked.connect(self._remove)
        self.list.write_asked.connect(self.title.line.setFocus)
        self.entry.entered.connect(self._add)
        self.series.chosen.connect(lambda _: self._set_series(self.series.current()))
        self.cancel.hide()  # what was changed is stored already
        self.accepted.connect(self.close_sheet)
        self.closed.connect(self.title.save_now)
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read what waits anew."""
        rows = self._workspace.read(backlog)
        series = self._workspace.read(all_series)
        anyone: list[tuple[UUID | None, str]] = [(None, tr("Any council"))]
        self.series.set_choices(anyone + [(view.id, view.name) for view in series])
        self._coming = self._workspace.read(lambda s: coming_meetings(s, self._today))
        self.meeting.set_choices(
            [(m.id, f"{m.title}, {short_date(m.starts_at.date())}") for m in self._coming]
        )
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        for widget in (self._facts, self._going, self._buttons):
            widget.setVisible(bool(rows))
        self._show_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter add in the line for new items, where it must not close the sheet."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and isinstance(self.window().focusWidget(), QLineEdit | QListView)):
            super().keyPressEvent(event)

    def _show_row(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.title.forget()
            return
        if row.id != getattr(self, "_shown", None):
            self.title.save_now()
            self._shown: UUID | None = row.id
            self._choose_meeting(row)
        self.title.show_text(row.id, row.title)
        self.series.show_choice(row.series_id)
        self.put.setEnabled(self._editable and bool(self._coming))
        self.delete.setEnabled(self._editable)

    def _choose_meeting(self, row: BacklogRow) -> None:
        """Propose the next meeting of the council that the item waits for."""
        own = [m for m in self._coming if row.series_id in (None, m.series_id)]
        if self._coming:
            self.meeting.show_choice((own or list(self._coming))[0].id)

    def _add(self, title: str) -> None:
        added = do_beside(
            self._workspace,
            self.entry.field,
            tr("Add to the backlog"),
            lambda session: add_to_backlog(session, title),
        )
        if added:
            self.list.choose(added)
            self.entry.accept()

    def _set_series(self, series_id: UUID | None) -> None:
        row = self.list.current_row()
        if row:
            self._workspace.do(
                tr("Change what it waits for"),
                lambda session: set_backlog_series(session, row.id, series_id),
            )

    def _put(self) -> None:
        row, meeting_id = self.list.current_row(), self.meeting.current()
        if row is None or meeting_id is None or not self._editable:
            return
        self.title.save_now()
        do_below(
            self._workspace,
            self.messages,
            tr("Put item on a meeting"),
            lambda session: move_item_to_meeting(session, row.id, meeting_id),
        )

    def _remove(self) -> None:
        row = self.list.current_row()
        if row is None or not self._editable:
            return
        do_below(
            self._workspace,
            self.messages,
            tr("Remove “{title}”").format(title=row.title),
            lambda session: delete_item(session, row.id),
        )

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def backlog_lines(row: BacklogRow) -> Lines:
    """Return what the line of a waiting item says."""
    facts = (row.series or tr("Any council"), row.presenter, row.case_number)
    return Lines(row.title, SEPARATOR.join(fact for fact in facts if fact), inset=row.level > 0)
