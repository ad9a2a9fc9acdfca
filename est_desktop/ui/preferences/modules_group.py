"""The group Textmoduler: wordings that recur in notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.settings import (
    add_text_module,
    change_text_module,
    move_text_module,
    remove_text_module,
)
from est_desktop.model.views.settings import TextModuleRow
from est_desktop.queries.letterhead import text_modules
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"text_module"})
"""The tables whose change makes the group read again."""


class ModuleForm(QWidget):
    """One wording, which saves itself.

    Attributes:
        row: The wording as last read; None before any.
        buttons: Its place in the menu, and removing it.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: TextModuleRow | None = None
        self.text = TextField(4, 14)
        self.text.setReadOnly(workspace.read_only)
        self.field = Field(
            self.tr("&Wording"),
            self.text,
            hint=self.tr("Changing it here changes nothing that has been written with it."),
        )
        self.buttons = OrderButtons(self.tr("The menu offers wordings in the order of the list."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.field)
        column.addWidget(self.buttons)
        self.text.edited.connect(self._store)

    def show_row(self, row: TextModuleRow, place: int, of: int) -> None:
        """Show a wording; what is being typed in the same one stays.

        Args:
            row: The wording. Before another one is shown, call `save_now`.
            place: Which it is in the menu, from 1.
            of: How many there are.
        """
        other = self.row is None or self.row.id != row.id
        self.row = row
        (self.text.reset if other else self.text.show_text)(row.text)
        self.buttons.show_place(place, of, enabled=not self._workspace.read_only)
        if other:
            self.field.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        self.text.save_now()

    def _store(self, text: str) -> None:
        if self.row is None:
            return
        key = self.row.id
        do_beside(
            self._workspace,
            self.field,
            self.tr("Change wording"),
            lambda session: change_text_module(session, key, text),
            merge_key=f"text_module/{key}/{self.text.saving.burst}",
        )


class ModulesGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        list: The wordings.
        form: The chosen one.
        entry: Where wordings are written one after the other.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list: RowList[TextModuleRow] = RowList(self.tr("Wordings"), module_lines)
        self.form = ModuleForm(workspace)
        self.entry = EntryLine(
            self.tr("Add a wording"),
            self.tr("Write it and press Enter. In notes, insert it from the menu of wordings."),
            parent=self,
        )
        left: list[QWidget] = [self.list]
        if workspace.read_only:
            self.entry.hide()
        else:
            left.append(self.entry)
        self.panes = ListAndForm(left, self.list, [self.form], nothing=self._empty_state())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        rows = self._workspace.read(text_modules)
        if self.form.row and self.form.row.id not in {row.id for row in rows}:
            self.form.row = None  # what is typed in it has nowhere to go
        self.list.show_rows(rows)
        self._show_form()

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.save_now()

    def move_chosen(self, by: int) -> None:
        """Move the chosen wording up (-1) or down (1)."""
        row, place = self.list.current_row(), self.list.currentIndex().row() + 1 + by
        if row is None or self._workspace.read_only:
            return
        if 1 <= place <= len(self.list.rows.rows):
            step = self.tr("Move wording")
            self._workspace.do(step, lambda s: move_text_module(s, row.id, place))
            self.list.choose(row.id)

    def remove(self) -> None:
        """Remove the chosen wording; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        step = self.tr("Remove wording")
        _, went = self._workspace.tried(step, lambda s: remove_text_module(s, row.id))
        if went:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("The wording was removed"))

    def _empty_state(self) -> EmptyState:
        first = button(
            self.tr("Add the firs&t wording"), self.entry.begin, icon_name="add", variant="primary"
        )
        first.setEnabled(not self._workspace.read_only)
        return EmptyState(
            "comment",
            self.tr("No wordings yet"),
            self.tr(
                "Write what you often write in minutes, such as “The information was noted.” It "
                "can then be inserted with a few keys."
            ),
            [first],
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self.form.text.setFocus)
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

    def _add(self, text: str) -> None:
        added = do_beside(
            self._workspace,
            self.entry.field,
            self.tr("Add wording"),
            lambda session: add_text_module(session, text),
        )
        if added:
            self.list.choose(added)
            self.entry.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def module_lines(row: TextModuleRow) -> Lines:
    """Return what the line of a wording says."""
    first, _, rest = row.text.strip().partition("\n")
    return Lines(first, " ".join(rest.split()), icon="comment")
