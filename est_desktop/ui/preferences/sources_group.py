"""The group Källor: who counts, and which organisation they belong to."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.categories import add_source, change_source, remove_source
from est_desktop.model.views.counts import SourceRow
from est_desktop.queries.contacts import organisations
from est_desktop.queries.counts import source_rows
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"source", "organisation"})
"""The tables whose change makes the group read again."""


class SourcesGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        list: The sources.
        entry: Where sources are written one after the other.
        name, organisation: Of the chosen one.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._row: SourceRow | None = None
        self.list: RowList[SourceRow] = RowList(
            self.tr("Sources"), lambda row: Lines(row.name, row.organisation)
        )
        self.entry = EntryLine(self.tr("&Add a source"))
        self.name = LineField()
        self.name_field = Field(self.tr("&Name"), self.name)
        self.organisation: ChoiceField[UUID | None] = ChoiceField()
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        for field in (self.name_field, Field(self.tr("&Organisation"), self.organisation)):
            field.setEnabled(not workspace.read_only)
            column.addWidget(field)
        left: list[QWidget] = [self.list] if workspace.read_only else [self.list, self.entry]
        self.panes = ListAndForm(left, self.list, [self._form])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.chosen.connect(lambda _: self._show_form())
        self.list.write_asked.connect(self.name.setFocus)
        self.list.remove_asked.connect(self.remove)
        self.entry.entered.connect(self._add)
        self.name.edited.connect(lambda _: self._store())
        self.organisation.chosen.connect(lambda _: self._store())
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read the sources anew."""
        nobody: list[tuple[UUID | None, str]] = [(None, "–")]
        known = [(row.id, row.name) for row in self._workspace.read(organisations)]
        self.organisation.set_choices([*nobody, *known])
        self.list.show_rows(self._workspace.read(source_rows))
        self._show_form()

    def save_now(self) -> None:
        """Save what is typed."""
        self.name.save_now()

    def remove(self) -> None:
        """Remove the chosen source, if nothing was counted by it."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        _, went = self._workspace.tried(
            self.tr("Remove a source"), lambda session: remove_source(session, row.id)
        )
        if went:
            self.removed.emit(self.tr("The source was removed"))

    def _show_form(self) -> None:
        row = self.list.current_row()
        other = row is None or self._row is None or self._row.id != row.id
        if other:
            self.save_now()
        self._row = row
        if row is None:
            self.panes.show_no_form()
            return
        (self.name.reset if other else self.name.show_text)(row.name)
        self.organisation.show_choice(row.organisation_id)
        self.panes.show_form(self._form)

    def _store(self) -> None:
        row, name, organisation = self._row, self.name.text(), self.organisation.current()
        if row is not None:
            do_beside(
                self._workspace,
                self.name_field,
                self.tr("Change a source"),
                lambda session: change_source(session, row.id, name, organisation),
                merge_key=f"source/{row.id}/{self.name.saving.burst}",
            )

    def _add(self, text: str) -> None:
        def act(session: Any) -> UUID:
            return add_source(session, text)

        added = do_beside(self._workspace, self.entry.field, self.tr("Add a source"), act)
        if added:
            self.list.choose(added)
            self.entry.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()
