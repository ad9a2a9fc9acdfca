"""An organisation as a form that saves itself."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.people import add_person, change_organisation
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.ui.contacts.kind_words import kind_choices
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field, rule, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.workspace import Workspace


class OrganisationCard(QWidget):
    """Shows one organisation; what is changed in a field is stored at a pause.

    Attributes:
        row: The organisation as it was last read; None before any.
        buttons: Its place in the printed order, and removing it.
        new_person: Where roles are written one after the other.

    Signals:
        person_added: The id of somebody who was added.
    """

    person_added = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: OrganisationRow | None = None
        self.heading = label("", "subtitle", wrap=True)
        self.name, self.short_name = LineField(), LineField()
        self.kind: ChoiceField[Any] = ChoiceField()
        self.kind.set_choices(kind_choices())
        self.kind.setMinimumContentsLength(4)  # beside another field also in a narrow window
        self.name_field = Field(self.tr("&Name"), self.name)
        self.short_field = Field(
            self.tr("&Short name"), self.short_name, hint=self.tr("Stands in lists and tables")
        )
        self.kind_field = Field(self.tr("&Kind"), self.kind)
        self.buttons = OrderButtons(
            self.tr("Documents print organisations in the order of the list.")
        )
        self.new_person = EntryLine(
            self.tr("Add a person"),
            self.tr(
                "Write the role and press Enter; the next can be written at once. Choose somebody "
                "in the list to write name and e-mail address."
            ),
        )
        self._lay_out()
        self._connect()
        self._let_be_read(read_only=workspace.read_only)

    def show_row(self, row: OrganisationRow, place: int, of: int) -> None:
        """Show an organisation; what is being typed in the same one stays.

        Args:
            row: The organisation. Before another one is shown, call `save_now`.
            place: Which it is in the printed order, from 1.
            of: How many there are.
        """
        other = self.row is None or self.row.id != row.id
        self.row = row
        self.heading.setText(row.name)
        for field, text in ((self.name, row.name), (self.short_name, row.short_name)):
            (field.reset if other else field.show_text)(text)
        self.kind.show_choice(row.kind)
        self.buttons.show_place(place, of, enabled=not self._workspace.read_only)
        if other:
            self.name_field.show_fault("")
            self.short_field.show_fault("")
            self.new_person.line.clear()
            self.new_person.field.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        self.name.save_now()
        self.short_name.save_now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.heading)
        column.addWidget(self.name_field)
        column.addWidget(side_by_side(self.short_field, self.kind_field, stretches=(1, 1)))
        column.addWidget(self.buttons)
        self._rule = rule()
        column.addWidget(self._rule)
        column.addWidget(self.new_person)

    def _connect(self) -> None:
        self.name.edited.connect(
            lambda text: self._store(self.name_field, self.tr("Change name"), "name", text)
        )
        self.short_name.edited.connect(
            lambda text: self._store(
                self.short_field, self.tr("Change short name"), "short_name", text
            )
        )
        self.kind.chosen.connect(
            lambda kind: self._store(self.kind_field, self.tr("Change kind"), "kind", kind)
        )
        self.name.editingFinished.connect(self._take_back)
        self.new_person.entered.connect(self._add_person)

    def _let_be_read(self, *, read_only: bool) -> None:
        for field in (self.name, self.short_name):
            field.setReadOnly(read_only)
        self.kind.setEnabled(not read_only)
        self.new_person.setVisible(not read_only)
        self._rule.setVisible(not read_only)

    def _store(self, field: Field, step: str, what: str, value: Any) -> None:
        if self.row is None:
            return
        row = replace(self.row, **{what: value})
        control = field.control
        burst = control.saving.burst if isinstance(control, LineField) else None
        do_beside(
            self._workspace,
            field,
            step,
            lambda session: change_organisation(
                session, row.id, row.name, row.short_name, row.kind
            ),
            merge_key=None if burst is None else f"organisation/{row.id}/{what}/{burst}",
        )

    def _take_back(self) -> None:
        """Show the name that is kept when a refused one is left; the fault says why."""
        if self.row and self.name_field.fault:
            self.name.reset(self.row.name)

    def _add_person(self, role: str) -> None:
        if self.row is None:
            return
        key = self.row.id
        added = do_beside(
            self._workspace,
            self.new_person.field,
            self.tr("Add person"),
            lambda session: add_person(session, key, role),
        )
        if added:
            self.new_person.accept()
            self.person_added.emit(added)
