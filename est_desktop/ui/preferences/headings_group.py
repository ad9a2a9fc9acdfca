"""The group Mall för lägesbilder: the headings that a new report begins with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from est_desktop.actions.report_template import (
    add_heading,
    add_usual_headings,
    change_heading,
    move_heading,
    remove_heading,
)
from est_desktop.model.views.reports import HeadingRow
from est_desktop.queries.reports import headings
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"report_heading"})
"""The tables whose change makes the group read again."""


class HeadingForm(QWidget):
    """One heading and its hint, which save themselves.

    Attributes:
        row: The heading as last read; None before any.
        title, hint: The fields.
        buttons: Its place, and removing it.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: HeadingRow | None = None
        self.title, self.hint = LineField(), LineField()
        self._field = Field(
            self.tr("&Heading"),
            self.title,
            hint=self.tr("Reports that have been begun keep their headings."),
        )
        below = self.tr("Shown in the field as long as it is empty.")
        self.buttons = OrderButtons(self.tr("Reports have the headings in the order of the list."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._field)
        column.addWidget(Field(self.tr("&What belongs there"), self.hint, hint=below))
        column.addWidget(self.buttons)
        for line in (self.title, self.hint):
            line.setReadOnly(workspace.read_only)
            line.edited.connect(lambda _: self._store())

    def show_row(self, row: HeadingRow, place: int, of: int) -> None:
        """Show a heading; before another one is shown, call `save_now`.

        Args:
            row: The heading.
            place: Which it is, from 1.
            of: How many there are.
        """
        other = self.row is None or self.row.id != row.id
        self.row = row
        for line, text in ((self.title, row.title), (self.hint, row.hint)):
            (line.reset if other else line.show_text)(text)
        self.buttons.show_place(place, of, enabled=not self._workspace.read_only)
        if other:
            self._field.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        self.title.save_now()
        self.hint.save_now()

    def _store(self) -> None:
        if self.row is None:
            return
        key, title, hint = self.row.id, self.title.text(), self.hint.text()
        do_beside(
            self._workspace,
            self._field,
            self.tr("Change the template"),
            lambda session: change_heading(session, key, title, hint),
            merge_key=f"report_heading/{key}/{self.title.saving.burst}/{self.hint.saving.burst}",
        )


class HeadingsGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        list: The headings.
        form: The chosen one.
        entry: Where headings are written one after the other.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list: RowList[HeadingRow] = RowList(
            self.tr("Headings"), lambda row: Lines(row.title, row.hint, icon="text_bullet_list")
        )
        self.form = HeadingForm(workspace)
        self.entry = EntryLine(self.tr("Add a h&eading"))
        self.entry.setVisible(not workspace.read_only)
        left: list[QWidget] = [self.list] if workspace.read_only else [self.list, self.entry]
        self.panes = ListAndForm(left, self.list, [self.form], nothing=self._empty_state())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        rows = self._workspace.read(headings)
        if self.form.row and self.form.row.id not in {row.id for row in rows}:
            self.form.row = None  # what is typed in it has nowhere to go
        self.list.show_rows(rows)
        self._show_form()

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.save_now()

    def add_usual(self) -> None:
        """Begin with the headings that are usual."""

        def add(session: Session) -> None:
            add_usual_headings(session)

        self._workspace.do(self.tr("Add the usual headings"), add)

    def move_chosen(self, by: int) -> None:
        """Move the chosen heading up (-1) or down (1)."""
        row, place = self.list.current_row(), self.list.currentIndex().row() + 1 + by
        if row is None or self._workspace.read_only:
            return
        if 1 <= place <= len(self.list.rows.rows):
            step = self.tr("Move the heading")
            self._workspace.do(step, lambda s: move_heading(s, row.id, place))
            self.list.choose(row.id)

    def remove(self) -> None:
        """Remove the chosen heading; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        step = self.tr("Remove the heading")
        _, went = self._workspace.tried(step, lambda s: remove_heading(s, row.id))
        if went:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("The heading was removed"))

    def _empty_state(self) -> EmptyState:
        usual = button(self.tr("Begin with the usual heading&s"), self.add_usual, variant="primary")
        usual.setEnabled(not self._workspace.read_only)
        return EmptyState(
            "data_trending",
            self.tr("No headings yet"),
            self.tr(
                "A template makes reports from different organisations alike, so that they can be "
                "read side by side and compared with those before."
            ),
            [usual],
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self.form.title.setFocus)
        self.list.move_asked.connect(self.move_chosen)
        self.list.remove_asked.connect(self.remove)
        self.form.buttons.move_asked.connect(self.move_chosen)
        self.form.buttons.remove_asked.connect(self.remove)
        self.entry.entered.connect(self._add)
        self._workspace.changed.connect(self._read_if_touched)

    def _choose(self, _: object) -> None:
        self.save_now()
        self._show_form()

    def _show_form(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.panes.show_no_form()
            return
        place = self.list.currentIndex().row() + 1
        self.form.show_row(row, place, len(self.list.rows.rows))
        self.panes.show_form(self.form)

    def _add(self, title: str) -> None:
        added = do_beside(
            self._workspace,
            self.entry.field,
            self.tr("Add a heading"),
            lambda session: add_heading(session, title),
        )
        if added:
            self.list.choose(added)
            self.entry.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()
