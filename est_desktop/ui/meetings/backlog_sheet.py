"""Items that wait for a meeting (ärendebank): written, prepared, put on a meeting, removed."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from est_desktop.actions.agenda import delete_item, move_item_to_meeting
from est_desktop.actions.backlog import add_to_backlog, set_backlog_series
from est_desktop.model.views.year import BacklogRow
from est_desktop.queries.agenda import waiting_item
from est_desktop.queries.backlog import backlog, coming_meetings
from est_desktop.queries.series import all_series
from est_desktop.rules.swedish import short_date
from est_desktop.ui.meeting.item_form import ItemForm
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
WIDTH, LIST_WIDTH = 1040, 360
"""Of the sheet and of its list, at 100 %."""
HEIGHT = 300
"""Of the list at 100 %; it scrolls."""
SEPARATOR = " · "


class BacklogSheet(Sheet):
    """Reads itself; each change is stored at once. Enter in the list goes to the form.

    Attributes:
        list: What waits.
        entry: Where new items are written.
        form: The chosen one, as it is prepared before it is on a meeting.
        series, meeting: The council that it waits for, and the meeting to put it on.
    """

    def __init__(self, parent: QWidget, workspace: Workspace, today: date) -> None:
        super().__init__(parent, tr("Item backlog"), tr("Close"), width=WIDTH)
        self._workspace, self._today = workspace, today
        self._editable = not workspace.read_only
        self.list: RowList[BacklogRow] = RowList(tr("Item backlog"), backlog_lines)
        self.list.setFixedHeight(px(HEIGHT))
        self._none = label(
            tr("Nothing waits. Write an item above; it can be put on a meeting later."), wrap=True
        )
        self.entry = EntryLine(tr("&New item that waits"))
        self.entry.setVisible(self._editable)
        self.form = ItemForm(workspace, self, waiting_item)
        self.form.fields.secrecy.hide()  # what is secret is marked on the meeting
        self.series: ChoiceField[UUID | None] = ChoiceField()
        self.meeting: ChoiceField[UUID | None] = ChoiceField()
        self.put = button(tr("&Put on the meeting"), self._put, icon_name="calendar_add")
        self.delete = button(
            tr("&Remove the item"), self._remove, icon_name="delete", variant="danger"
        )
        self.messages = MessageBar()
        for control in (self.series, self.meeting):
            control.setEnabled(self._editable)
        self._put_in_place()
        self.list.chosen.connect(lambda _: self._show_row())
        self.list.remove_asked.connect(self._remove)
        self.list.write_asked.connect(self.form.write_title)
        self.entry.entered.connect(self._add)
        self.series.chosen.connect(lambda _: self._set_series(self.series.current()))
        self.cancel.hide()  # what was changed is stored already
        self.accepted.connect(self.close_sheet)
        self.closed.connect(self.form.fields.save_now)
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
        self._prepared.setVisible(bool(rows))
        self._show_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter add in the line for new items, where it must not close the sheet."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and isinstance(self.window().focusWidget(), QLineEdit | QListView)):
            super().keyPressEvent(event)

    def _put_in_place(self) -> None:
        """Put the list beside the form, or over it where there is no room for both."""
        left, self._prepared = QWidget(), QWidget()
        wide = self.panel.width() >= px(LIST_WIDTH) * 2
        if wide:
            left.setFixedWidth(px(LIST_WIDTH))
        columns = (
            (left, (self.entry, self._none, self.list)),
            (
                self._prepared,
                (
                    side_by_side(
                        Field(tr("&Waits for"), self.series),
                        Field(tr("Co&ming meeting"), self.meeting),
                        stretches=(2, 3),
                    ),
                    row_of(self.put, self.delete),
                    self.messages,
                    self.form.fields,
                    self.form.fields.more,
                ),
            ),
        )
        ways = QBoxLayout.Direction
        beside = QBoxLayout(ways.LeftToRight if wide else ways.TopToBottom)
        beside.setSpacing(px(20))
        for holder, widgets in columns:
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(12))
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            beside.addWidget(holder, 1 if holder is self._prepared else 0)
        self.body.addLayout(beside)

    def _show_row(self) -> None:
        row = self.list.current_row()
        shown = self.form.item.id if self.form.item else None
        if row is None:
            if shown is not None:
                self.form.show_item(None)
            return
        if row.id != shown:
            self.form.show_item(row.id)
            self._choose_meeting(row)
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
        self.form.fields.save_now()
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
