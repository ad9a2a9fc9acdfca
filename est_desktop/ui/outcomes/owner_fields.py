"""Who answers for a decision or a measure (ansvarig): an organisation, a role, or both."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from est_desktop.actions.outcomes import Owner
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.ui.widgets.choice_field import ChoiceField, CompletedField
from est_desktop.ui.widgets.form import Field


class OwnerFields(QObject):
    """Two fields that say together who answers; whoever owns them puts them in a layout.

    Attributes:
        organisation, role: The fields, each with its label.

    Signals:
        edited: The new `Owner`, and the part of a merge key that tells bursts of typing apart.
    """

    edited = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._contacts: Sequence[OrganisationRow] = ()
        self._choice = ChoiceField[UUID | None]()
        self._role = CompletedField()
        self.organisation = Field(self.tr("Responsible or&ganisation"), self._choice)
        self.role = Field(self.tr("R&ole"), self._role)
        self._choice.chosen.connect(self._organisation_chosen)
        self._role.edited.connect(self._role_edited)

    def set_contacts(self, contacts: Sequence[OrganisationRow]) -> None:
        """Offer these organisations, and the roles of the one that is chosen."""
        if contacts == self._contacts:
            return
        self._contacts = contacts
        nobody: tuple[UUID | None, str] = (None, self.tr("None"))
        self._choice.set_choices([nobody, *((row.id, row.short) for row in contacts)])
        self._offer_roles()

    def show_owner(self, organisation_id: UUID | None, role: str) -> None:
        """Show who answers, unless the user has typed something newer."""
        if self._choice.current() != organisation_id or self._choice.currentIndex() < 0:
            self._choice.show_choice(organisation_id)
            self._offer_roles()
        self._role.show_text(role)

    def set_editable(self, *, editable: bool) -> None:
        """Let the fields be changed or only read."""
        self._choice.setEnabled(editable)
        self._role.setEnabled(editable)

    def save_now(self) -> None:
        """Save what is typed."""
        self._role.save_now()

    def _organisation_chosen(self, organisation_id: Any) -> None:
        self._offer_roles()
        self.edited.emit(Owner(organisation_id, self._role.currentText()), "")

    def _role_edited(self, role: str) -> None:
        self.edited.emit(Owner(self._choice.current(), role), f"role:{self._role.saving.burst}")

    def _offer_roles(self) -> None:
        wanted = self._choice.current()
        people = [
            person
            for row in self._contacts
            if wanted is None or row.id == wanted
            for person in row.people
        ]
        self._role.set_known(list(dict.fromkeys(person.role for person in people)))
