"""Choosing who else is called to a meeting, many at a time."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet

PERSON = Qt.ItemDataRole.UserRole
"""The role that holds a person's id."""


class CallSheet(Sheet):
    """Everybody in the contacts who is not called yet; Space ticks.

    Attributes:
        filter: Leaves those whose role, name or organisation holds what is typed.
        list: The people.
    """

    def __init__(
        self, parent: QWidget, contacts: Sequence[OrganisationRow], called: frozenset[UUID]
    ) -> None:
        super().__init__(parent, self.tr("Call more people"), self.tr("Call"), width=560)
        self.filter = QLineEdit()
        leave_keys_to_window(self.filter)
        self.list = QListWidget()
        self.list.setMinimumHeight(px(300))
        self.list.setAccessibleName(self.tr("People in the contacts"))
        self._fill(contacts, called)
        self.body.addWidget(Field(self.tr("&Find"), self.filter))
        self.body.addWidget(self.list)
        if not self.list.count():
            words = self.tr("Everybody in the contacts is called already.")
            self.body.addWidget(label(words, "caption", wrap=True))
        self.filter.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._count)
        self._count()

    def ticked(self) -> tuple[UUID, ...]:
        """Return the people who are ticked."""
        return tuple(
            item.data(PERSON)
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        )

    def _fill(self, contacts: Sequence[OrganisationRow], called: frozenset[UUID]) -> None:
        for organisation in contacts:
            for person in organisation.people:
                if person.id in called:
                    continue
                words = " · ".join((person.label, organisation.short))
                item = QListWidgetItem(words, self.list)
                item.setData(PERSON, person.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for item in self._items():
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in words))

    def _count(self) -> None:
        count = len(self.ticked())
        self.primary.setEnabled(count > 0)
        words = self.tr("Call {count}").format(count=count) if count else self.tr("Call")
        self.primary.setText(words)
