"""Who holds a role, as a form that saves itself."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.people import change_person
from est_desktop.model.views.contacts import OrganisationRow, PersonRow
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.workspace import Workspace


class PersonForm(QWidget):
    """Shows one person; what is changed in a field is stored at a pause.

    Attributes:
        row: The person as last read; None before any.
        buttons: The place among the people of the organisation, and removing.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: PersonRow | None = None
        self.heading = label("", "subtitle", wrap=True)
        self.organisation = label("", "caption", wrap=True)
        self.role, self.name, self.email = LineField(), LineField(), LineField()
        self.role_field = Field(self.tr("Ro&le"), self.role)
        self.name_field = Field(
            self.tr("&Name"),
            self.name,
            hint=self.tr("May be left empty. Documents print the role, after the name if any."),
        )
        self.email_field = Field(self.tr("E-ma&il"), self.email)
        self.buttons = OrderButtons(self.tr("Lists of participants follow the order of the list."))
        self._lay_out()
        self._connect()
        for field in (self.role, self.name, self.email):
            field.setReadOnly(workspace.read_only)

    def show_row(self, row: PersonRow, organisation: OrganisationRow, place: int, of: int) -> None:
        """Show a person; what is being typed about the same one stays.

        Args:
            row: The person. Before another one is shown, call `save_now`.
            organisation: Where the person belongs.
            place: Which the person is among the organisation's, from 1.
            of: How many these are.
        """
        other = self.row is None or self.row.id != row.id
        self.row = row
        self.heading.setText(row.label)
        self.organisation.setText(organisation.name)
        texts = ((self.role, row.role), (self.name, row.name), (self.email, row.email))
        for field, text in texts:
            (field.reset if other else field.show_text)(text)
        self.buttons.show_place(place, of, enabled=not self._workspace.read_only)
        if other:
            for labelled in (self.role_field, self.name_field, self.email_field):
                labelled.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        for field in (self.role, self.name, self.email):
            field.save_now()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.heading)
        head.addWidget(self.organisation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        for widget in (self.role_field, self.name_field, self.email_field, self.buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.role.edited.connect(
            lambda text: self._store(self.role_field, self.tr("Change role"), "role", text)
        )
        self.name.edited.connect(
            lambda text: self._store(self.name_field, self.tr("Change name"), "name", text)
        )
        self.email.edited.connect(
            lambda text: self._store(self.email_field, self.tr("Change e-mail"), "email", text)
        )
        self.role.editingFinished.connect(self._take_back)

    def _store(self, field: Field, step: str, what: str, text: Any) -> None:
        control = field.control
        if self.row is None or not isinstance(control, LineField):
            return
        row = replace(self.row, **{what: text})
        do_beside(
            self._workspace,
            field,
            step,
            lambda session: change_person(session, row.id, row.role, row.name, row.email),
            merge_key=f"person/{row.id}/{what}/{control.saving.burst}",
        )

    def _take_back(self) -> None:
        """Show the role that is kept when an empty one is left; the fault says why."""
        if self.row and self.role_field.fault:
            self.role.reset(self.row.role)
