"""One agenda item as a form that saves itself."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from sqlmodel import Session

from est_desktop.actions import items
from est_desktop.errors import EmptyNameError
from est_desktop.model.views.agenda import ItemView
from est_desktop.queries.agenda import agenda_item
from est_desktop.queries.contacts import areas, people
from est_desktop.rules.sorting import sort_key
from est_desktop.rules.typed import one_line
from est_desktop.ui.case_hint import case_hint
from est_desktop.ui.meeting.item_fields import ItemFields
from est_desktop.ui.messages import message_for
from est_desktop.ui.widgets.choice_field import CompletedField
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.number_field import NumberField
from est_desktop.ui.widgets.rich_field import RichField
from est_desktop.ui.widgets.saving import Saving
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "agenda_item",
        "agenda_item_area",
        "attachment",
        "attachment_version",
        "area",
        "person",
        "organisation",
        "secrecy_mark",
    }
)
"""The tables whose change makes the form read again; papers get their numbers from all items."""
PAUSE_MS = 150
"""Typing is saved after so short a pause because the page beside the form shows it."""
Change = Callable[[Session, UUID, Any], None]
"""An action that sets one thing of an item."""
Reading = Callable[[Session, UUID], ItemView | None]
"""A query that returns an item, or None when it is not where it was."""
SavingField = CompletedField | NumberField | RichField | TextField | LineField


class ItemForm(QObject):
    """Fills the fields with one item and stores what is changed in them.

    Attributes:
        fields: The widget.
        item: What is shown; None for nothing.

    Signals:
        shown: `item` has been read anew, or is None because it is gone.
    """

    shown = Signal()

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        reading: Reading = agenda_item,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._reading = workspace, reading
        self.fields = ItemFields()
        self.item: ItemView | None = None
        for field in self.fields.saving:
            field.saving.hurry(PAUSE_MS)
        self._connect()
        workspace.changed.connect(self._read_if_touched)
        if workspace.read_only:
            self.fields.set_read_only()

    def show_item(self, item_id: UUID | None) -> None:
        """Save what is typed and show another item."""
        self.fields.save_now()
        self.item = None
        if item_id is not None:
            self._know()
            self._show(self._workspace.read(lambda session: self._reading(session, item_id)))
        else:
            self.shown.emit()

    def write_title(self) -> None:
        """Put the cursor in the title, with all of it selected."""
        self.fields.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.title.selectAll()

    def _connect(self) -> None:
        fields = self.fields
        fields.title.edited.connect(self._rename)
        fields.title.editingFinished.connect(self._take_back_empty_title)
        texts: tuple[tuple[SavingField, str, Change], ...] = (
            (fields.presenter, self.tr("Change presenter"), items.set_item_presenter),
            (fields.minutes, self.tr("Change time"), items.set_item_minutes),
            (fields.background, self.tr("Change background"), items.set_item_background),
            (fields.proposal, self.tr("Change proposed decision"), items.set_item_proposal),
            (fields.case_number, self.tr("Change case number"), items.set_item_case_number),
            (fields.internal_note, self.tr("Change internal note"), items.set_item_internal_note),
        )
        for field, label, change in texts:
            field.edited.connect(self._saver(field.saving, label, change))
        fields.purpose.chosen.connect(self._set_purpose)
        fields.areas.chosen.connect(self._set_areas)

    def _saver(self, saving: Saving, label: str, change: Change) -> Callable[[object], None]:
        """Return what stores a field's value; typing in one burst is one step."""

        def save(value: object) -> None:
            self._store(label, change, value, f"{change.__name__}/{saving.burst}")

        return save

    def _store(self, label: str, change: Change, value: object, step: str | None = None) -> None:
        if self.item is None:
            return
        key = self.item.id
        self._workspace.do(
            label,
            lambda session: change(session, key, value),
            merge_key=f"item/{key}/{step}" if step else None,
        )

    def _rename(self, title: str) -> None:
        if not one_line(title):
            self.fields.title_field.show_fault(message_for(EmptyNameError()))
            return
        self.fields.title_field.show_fault("")
        step = f"title/{self.fields.title.saving.burst}"
        self._store(self.tr("Change title"), items.rename_item, title, step)

    def _take_back_empty_title(self) -> None:
        """Show the title that is kept when an empty one is left; the fault says why."""
        if self.item and not one_line(self.fields.title.text()):
            self.fields.title.reset(self.item.title)

    def _set_purpose(self, purpose: object) -> None:
        self._store(self.tr("Change purpose"), items.set_item_purpose, purpose)

    def _set_areas(self, area_ids: object) -> None:
        self._store(self.tr("Change areas"), items.set_item_areas, area_ids)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if self.item is None or not tables & READS:
            return
        if tables & {"area", "person", "organisation"}:
            self._know()
        key = self.item.id
        self._show(self._workspace.read(lambda session: self._reading(session, key)))

    def _know(self) -> None:
        self.fields.presenter.set_known(
            sorted({person.label for person in self._workspace.read(people)}, key=sort_key)
        )
        self.fields.offer_areas(self._workspace.read(areas))

    def _show(self, item: ItemView | None) -> None:
        same = self.item is not None and item is not None and item.id == self.item.id
        self.item = item
        if item is not None:
            if same:
                self.fields.show_item(item)
            else:
                self.fields.reset(item)
            self.fields.case_field.show_hint(case_hint(self._workspace, item.case_number))
        self.shown.emit()
