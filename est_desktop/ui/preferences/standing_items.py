"""The items that every meeting of a series begins with: a list, and fields for the chosen one."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.series import (
    StandingEntry,
    add_standing_item,
    change_standing_item,
    delete_standing_item,
    move_standing_item,
)
from est_desktop.model.enums import ItemKind
from est_desktop.model.views.meetings import SeriesView, StandingRow
from est_desktop.ui.preferences.standing_words import purpose_choices, standing_lines
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px, theme
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.choice_field import ChoiceField, CompletedField
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.number_field import NumberField
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import ROW
from est_desktop.ui.workspace import Workspace

MOST_MINUTES = 600
"""A single item longer than ten hours is a slip of the keys."""
LEAST_ROWS, MOST_ROWS = 3, 8
"""How many rows the list shows before it scrolls."""


class StandingItems(QWidget):
    """Shows the standing items of one series; everything saves itself.

    Attributes:
        list: The items.
        row: The chosen item as last read; None before any.
        title, purpose, presenter, minutes: Its fields.
        entry: Where titles are written one after the other.
        pause: Adds a row without number.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._series_id: UUID | None = None
        self.row: StandingRow | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self._let_be_read(read_only=workspace.read_only)

    def show_series(self, series: SeriesView, known: list[str]) -> None:
        """Show the items of a series.

        Args:
            series: The series. Before another one is shown, call `save_now`.
            known: What presenters are completed from.
        """
        self._series_id = series.id
        self.presenter.set_known(known)
        if self.row and self.row.id not in {row.id for row in series.items}:
            self.row = None  # what is typed about it has nowhere to go
        self.list.show_rows(series.items)
        self._show_fields()
        self._fit()

    def save_now(self) -> None:
        """Save what is typed."""
        for field in (self.title, self.presenter, self.minutes):
            field.save_now()

    def forget(self) -> None:
        """Show no series: it is gone."""
        self._series_id, self.row = None, None

    def move_chosen(self, by: int) -> None:
        """Move the chosen item up (-1) or down (1)."""
        row, place = self.list.current_row(), self.list.currentIndex().row() + 1 + by
        if row is None or self._workspace.read_only:
            return
        if 1 <= place <= len(self.list.rows.rows):
            step = self.tr("Move standing item")
            self._workspace.do(step, lambda s: move_standing_item(s, row.id, place))
            self.list.choose(row.id)

    def remove(self) -> None:
        """Remove the chosen item; agendas already made keep theirs."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        step = self.tr("Remove {what}").format(what=row.title)
        _, went = self._workspace.tried(step, lambda s: delete_standing_item(s, row.id))
        if went:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("“{title}” was removed").format(title=row.title))

    def _make_parts(self) -> None:
        self.list: RowList[StandingRow] = RowList(self.tr("Standing items"), standing_lines)
        self.entry = EntryLine(
            self.tr("Add a standing item"), self.tr("Write the title and press Enter.")
        )
        self.pause = button(self.tr("Add a &break"), self._add_pause, icon_name="pause")
        self.title = LineField()
        self.purpose: ChoiceField[Any] = ChoiceField()
        self.purpose.set_choices(purpose_choices())
        self.purpose.setMinimumContentsLength(4)
        self.presenter = CompletedField()
        self.minutes = NumberField(MOST_MINUTES, self.tr(" min"))
        self.title_field = Field(self.tr("T&itle"), self.title)
        self.presenter_field = Field(self.tr("Presen&ter"), self.presenter)
        self.buttons = OrderButtons(
            self.tr("New meetings begin with these items; agendas already made stay as they are.")
        )

    def _lay_out(self) -> None:
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(px(12))
        minutes = Field(self.tr("Minute&s"), self.minutes)
        purpose = Field(self.tr("Pur&pose"), self.purpose)
        self._for_items = side_by_side(purpose, self.presenter_field, stretches=(1, 1))
        fields.addWidget(side_by_side(self.title_field, minutes, stretches=(4, 1)))
        fields.addWidget(self._for_items)
        fields.addWidget(self.buttons)
        self._none = label(self.tr("Meetings of this series begin without items."), wrap=True)
        self._adding = QWidget()
        adding = QVBoxLayout(self._adding)
        adding.setContentsMargins(0, 0, 0, 0)
        adding.setSpacing(px(8))
        adding.addWidget(self.entry)
        adding.addWidget(row_of(self.pause))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for widget in (self._none, self.list, self._fields, self._adding):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self._write)
        self.list.move_asked.connect(self.move_chosen)
        self.list.remove_asked.connect(self.remove)
        self.buttons.move_asked.connect(self.move_chosen)
        self.buttons.remove_asked.connect(self.remove)
        self.entry.entered.connect(self._add)
        self.title.edited.connect(lambda text: self._store("title", title=text))
        self.title.editingFinished.connect(self._take_back)
        self.purpose.chosen.connect(lambda purpose: self._store("", purpose=purpose))
        self.presenter.edited.connect(lambda text: self._store("presenter", presenter=text))
        self.minutes.edited.connect(lambda minutes: self._store("minutes", minutes=minutes))
        theme().changed.connect(self._fit)

    def _let_be_read(self, *, read_only: bool) -> None:
        self.title.setReadOnly(read_only)
        for widget in (self.purpose, self.presenter, self.minutes):
            widget.setEnabled(not read_only)
        self._adding.setVisible(not read_only)

    def _choose(self, _: object) -> None:
        self.save_now()
        self._show_fields()

    def _show_fields(self) -> None:
        row = self.list.current_row()
        other = row is None or self.row is None or self.row.id != row.id
        self.row = row
        self._fields.setVisible(row is not None)
        self.list.setVisible(row is not None)
        self._none.setVisible(row is None)
        if row is None:
            return
        (self.title.reset if other else self.title.show_text)(row.title)
        (self.presenter.reset if other else self.presenter.show_text)(row.presenter)
        (self.minutes.reset if other else self.minutes.show_number)(row.minutes_planned)
        self.purpose.show_choice(row.purpose)
        self._for_items.setVisible(row.kind is ItemKind.ITEM)
        place, count = self.list.currentIndex().row() + 1, len(self.list.rows.rows)
        self.buttons.show_place(place, count, enabled=not self._workspace.read_only)
        if other:
            self.title_field.show_fault("")
            self.presenter_field.show_fault("")

    def _store(self, what: str, **changes: Any) -> None:
        row = self.row
        if row is None:
            return
        said: dict[str, Any] = {
            "title": row.title,
            "purpose": row.purpose,
            "presenter": row.presenter,
            "minutes": row.minutes_planned,
            **changes,
        }
        entry = StandingEntry(**said)
        bursts = {
            "title": self.title.saving.burst,
            "presenter": self.presenter.saving.burst,
            "minutes": self.minutes.saving.burst,
        }
        do_beside(
            self._workspace,
            self.presenter_field if what == "presenter" else self.title_field,
            self.tr("Change standing item"),
            lambda session: change_standing_item(session, row.id, entry),
            merge_key=f"standing_item/{row.id}/{what}/{bursts[what]}" if what else None,
        )

    def _take_back(self) -> None:
        """Show the title that is kept when an empty one is left; the fault says why."""
        if self.row and self.title_field.fault:
            self.title.reset(self.row.title)

    def _write(self) -> None:
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def _add(self, title: str) -> None:
        if self._put_in(title, ItemKind.ITEM):
            self.entry.accept()

    def _add_pause(self) -> None:
        self._put_in(self.tr("Break"), ItemKind.PAUSE)

    def _put_in(self, title: str, kind: ItemKind) -> UUID | None:
        series_id = self._series_id
        if series_id is None:
            return None
        added = do_beside(
            self._workspace,
            self.entry.field,
            self.tr("Add standing item"),
            lambda session: add_standing_item(session, series_id, title, kind),
        )
        self.list.choose(added)
        return added

    def _fit(self) -> None:
        rows = min(max(len(self.list.rows.rows), LEAST_ROWS), MOST_ROWS)
        self.list.setFixedHeight(rows * px(ROW) + 2)
