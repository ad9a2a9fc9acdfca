"""Areas, which agenda items can concern: a list, and the name of what is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from est_desktop.actions.people import add_area, move_area, remove_area, rename_area
from est_desktop.model.views.contacts import AreaRow
from est_desktop.queries.contacts import areas
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_below, do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"area", "agenda_item_area"})
"""The tables whose change makes the list read again."""


class AreaForm(QWidget):
    """The name of one area, which saves itself.

    Attributes:
        row: The area as last read; None before any.
        buttons: Its place in the list, and removing it.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: AreaRow | None = None
        self.heading = label("", "subtitle", wrap=True)
        self.uses = label("", "caption", wrap=True)
        self.name = LineField()
        self.name.setReadOnly(workspace.read_only)
        self.name_field = Field(self.tr("&Name"), self.name)
        self.buttons = OrderButtons(self.tr("Areas are offered in the order of the list."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for widget in (self.heading, self.uses, self.name_field, self.buttons):
            column.addWidget(widget)
        self.name.edited.connect(self._rename)
        self.name.editingFinished.connect(self._take_back)

    def show_row(self, row: AreaRow, place: int, of: int) -> None:
        """Show an area; what is being typed in the same one stays.

        Args:
            row: The area. Before another one is shown, call `save_now`.
            place: Which it is in the list, from 1.
            of: How many there are.
        """
        other = self.row is None or self.row.id != row.id
        self.row = row
        self.heading.setText(row.name)
        self.uses.setText(uses_words(row.items))
        (self.name.reset if other else self.name.show_text)(row.name)
        self.buttons.show_place(place, of, enabled=not self._workspace.read_only)
        if other:
            self.name_field.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        self.name.save_now()

    def _rename(self, name: str) -> None:
        if self.row is None:
            return
        key = self.row.id
        do_beside(
            self._workspace,
            self.name_field,
            self.tr("Change name"),
            lambda session: rename_area(session, key, name),
            merge_key=f"area/{key}/{self.name.saving.burst}",
        )

    def _take_back(self) -> None:
        """Show the name that is kept when a refused one is left; the fault says why."""
        if self.row and self.name_field.fault:
            self.name.reset(self.row.name)


class AreasTab(QStackedWidget):
    """Reads itself.

    Attributes:
        list: The areas.
        form: The chosen one.
        new_area: Where names are written one after the other.

    Signals:
        counted: How many areas there are.
        removed: A sentence about what was removed; it can be undone.
    """

    counted = Signal(int)
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list: RowList[AreaRow] = RowList(self.tr("Areas"), area_lines)
        self.form = AreaForm(workspace)
        self.new_area = EntryLine(
            self.tr("Add an area"),
            self.tr("Write the name and press Enter; then the next."),
            parent=self,
        )
        left: list[QWidget] = [self.list]
        if workspace.read_only:
            self.new_area.hide()
        else:
            left.append(self.new_area)
        self.panes = ListAndForm(left, self.list, [self.form])
        self.addWidget(self.panes)
        self._make_empty_state()
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self._write)
        self.new_area.entered.connect(self._add)
        self.list.move_asked.connect(self.move_chosen)
        self.list.remove_asked.connect(self.remove)
        self.form.buttons.move_asked.connect(self.move_chosen)
        self.form.buttons.remove_asked.connect(self.remove)
        workspace.changed.connect(self._read_if_touched)

    def refresh(self) -> None:
        """Read the list anew."""
        rows = self._workspace.read(areas)
        if self.form.row and self.form.row.id not in {row.id for row in rows}:
            self.form.row = None  # what is typed about it has nowhere to go
        if rows:
            self.setCurrentWidget(self.panes)
        elif not self.new_area.line.hasFocus():
            self.setCurrentWidget(self.empty)
        self.list.show_rows(rows)
        self._show_form()
        self.counted.emit(len(rows))

    def begin(self) -> None:
        """Let the user write the names of areas."""
        self.setCurrentWidget(self.panes)
        self.new_area.begin()

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.save_now()

    def move_chosen(self, by: int) -> None:
        """Move the chosen area up (-1) or down (1)."""
        row, place = self.list.current_row(), self.list.currentIndex().row() + 1 + by
        if row is None or self._workspace.read_only:
            return
        if 1 <= place <= len(self.list.rows.rows):
            self._workspace.do(self.tr("Move area"), lambda s: move_area(s, row.id, place))
            self.list.choose(row.id)

    def remove(self) -> None:
        """Remove the chosen area; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        step = self.tr("Remove {what}").format(what=row.name)
        messages = self.panes.messages
        if do_below(self._workspace, messages, step, lambda session: remove_area(session, row.id)):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("“{title}” was removed").format(title=row.name))

    def _make_empty_state(self) -> None:
        first = button(
            self.tr("Add the firs&t area"), self.begin, icon_name="add", variant="primary"
        )
        first.setEnabled(not self._workspace.read_only)
        self.empty = EmptyState(
            "map",
            self.tr("No areas yet"),
            self.tr(
                "Areas are the parts of town that the council follows. An item can concern several "
                "of them, and the list of meetings can be searched by area."
            ),
            [first],
        )
        self.addWidget(self.empty)

    def _choose(self, _: object) -> None:
        self.save_now()
        self.panes.messages.clear()
        self._show_form()

    def _show_form(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.panes.show_no_form()
            return
        place = self.list.currentIndex().row() + 1
        self.form.show_row(row, place, len(self.list.rows.rows))
        self.panes.show_form(self.form)

    def _write(self) -> None:
        self.form.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.name.selectAll()

    def _add(self, name: str) -> None:
        added = do_beside(
            self._workspace,
            self.new_area.field,
            self.tr("Add area"),
            lambda session: add_area(session, name),
        )
        if added:
            self.list.choose(added)
            self.new_area.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def area_lines(row: AreaRow) -> Lines:
    """Return what the line of an area says."""
    return Lines(row.name, uses_words(row.items), icon="location")


def uses_words(items: int) -> str:
    """Return how many items concern an area, in words."""
    if items == 1:
        return tr("1 item concerns it")
    return tr("{count} items concern it").format(count=items) if items else tr("No items yet")
