"""Organisations and the people in them: a list, and a form for what is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from est_desktop.actions.people import (
    add_organisation,
    move_organisation,
    move_person,
    remove_organisation,
    remove_person,
)
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.queries.contacts import organisations
from est_desktop.ui.contacts.contact_rows import ContactRow, contact_lines, contact_rows
from est_desktop.ui.contacts.organisation_card import OrganisationCard
from est_desktop.ui.contacts.person_form import PersonForm
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.icons import icon
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_below, do_beside
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.workspace import Workspace

READS = frozenset({"organisation", "person"})
"""The tables whose change makes the list read again."""


class PeopleTab(QStackedWidget):
    """Reads itself.

    Attributes:
        list: Organisations, each with its people beneath.
        search: Where words are typed that must stand in a row.
        organisation, person: The forms.
        new_organisation: Where names are written one after the other.

    Signals:
        counted: How many organisations and people there are.
        removed: A sentence about what was removed; it can be undone.
    """

    counted = Signal(int, int)
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._organisations: tuple[OrganisationRow, ...] = ()
        self._make_parts()
        self._make_empty_state()
        self._connect()
        workspace.changed.connect(self._read_if_touched)

    def refresh(self) -> None:
        """Read the list anew."""
        self._organisations = self._workspace.read(organisations)
        people = sum(len(row.people) for row in self._organisations)
        if self._organisations:
            self.setCurrentWidget(self.panes)
        elif not self.new_organisation.line.hasFocus():
            self.setCurrentWidget(self.empty)
        self._show_rows()
        self.counted.emit(len(self._organisations), people)

    def begin_organisation(self) -> None:
        """Let the user write the names of organisations."""
        self.setCurrentWidget(self.panes)
        self.new_organisation.begin()

    def begin_person(self) -> None:
        """Let the user write the roles of people in the chosen organisation."""
        row = self.list.current_row()
        if row is None:
            self.begin_organisation()
            return
        self.list.choose(row.organisation.id)
        self.organisation.new_person.begin()

    def save_now(self) -> None:
        """Save what is typed in the forms."""
        self.organisation.save_now()
        self.person.save_now()

    def move_chosen(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1) among its like."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only or not 1 <= row.place + by <= row.of:
            return
        key, place = row.id, row.place + by
        if row.person:
            self._workspace.do(self.tr("Move person"), lambda s: move_person(s, key, place))
        else:
            label_words = self.tr("Move organisation")
            self._workspace.do(label_words, lambda s: move_organisation(s, key, place))
        self.list.choose(key)

    def remove(self) -> None:
        """Remove what is chosen; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        name = row.person.label if row.person else row.organisation.name
        act = remove_person if row.person else remove_organisation
        step = self.tr("Remove {what}").format(what=name)
        messages = self.panes.messages
        if do_below(self._workspace, messages, step, lambda session: act(session, row.id)):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("“{title}” was removed").format(title=name))

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search name, role or e-mail"))
        self.search.setAccessibleName(self.tr("Search among contacts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        leave_keys_to_window(self.search)
        self.list: RowList[ContactRow] = RowList(self.tr("Organisations and people"), contact_lines)
        self.organisation = OrganisationCard(self._workspace)
        self.person = PersonForm(self._workspace)
        self.nothing = label(
            self.tr("Nothing matches the search. Every word must stand in a name, role or e-mail."),
            wrap=True,
        )
        self.new_organisation = EntryLine(self.tr("Add an organisation"), parent=self)
        left: list[QWidget] = [self.search, self.list]
        if self._workspace.read_only:
            self.new_organisation.hide()
        else:
            left.append(self.new_organisation)
        self.panes = ListAndForm(left, self.list, [self.organisation, self.person, self.nothing])
        self.addWidget(self.panes)

    def _make_empty_state(self) -> None:
        first = button(
            self.tr("Add the firs&t organisation"),
            self.begin_organisation,
            icon_name="add",
            variant="primary",
        )
        first.setEnabled(not self._workspace.read_only)
        self.empty = EmptyState(
            "people",
            self.tr("No contacts yet"),
            self.tr(
                "Write the organisations that meet in the council, and the roles in each. They can "
                "then be called to meetings and answer for measures."
            ),
            [first],
        )
        self.addWidget(self.empty)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._search())
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self._write)
        self.new_organisation.entered.connect(self._add_organisation)
        for form in (self.organisation, self.person):
            form.buttons.move_asked.connect(self.move_chosen)
            form.buttons.remove_asked.connect(self.remove)
        self.list.move_asked.connect(self.move_chosen)
        self.list.remove_asked.connect(self.remove)

    def _search(self) -> None:
        self.save_now()
        self._show_rows()

    def _show_rows(self) -> None:
        known = {row.id for row in self._organisations}
        known |= {person.id for row in self._organisations for person in row.people}
        for form in (self.organisation, self.person):
            if form.row and form.row.id not in known:
                form.row = None  # what is typed about it has nowhere to go
        self.list.show_rows(contact_rows(self._organisations, self.search.text()))
        self._show_form()

    def _choose(self, _: object) -> None:
        self.save_now()
        self.panes.messages.clear()
        self._show_form()

    def _show_form(self) -> None:
        row = self.list.current_row()
        if row is None:
            if self._organisations:
                self.panes.show_form(self.nothing)
            else:
                self.panes.show_no_form()
            return
        if row.person:
            self.person.show_row(row.person, row.organisation, row.place, row.of)
        else:
            self.organisation.show_row(row.organisation, row.place, row.of)
        self.panes.show_form(self.person if row.person else self.organisation)

    def _write(self) -> None:
        row = self.list.current_row()
        if row:
            field = self.person.role if row.person else self.organisation.name
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _add_organisation(self, name: str) -> None:
        added = do_beside(
            self._workspace,
            self.new_organisation.field,
            self.tr("Add organisation"),
            lambda session: add_organisation(session, name),
        )
        if added:
            self.search.clear()
            self.list.choose(added)
            self.new_organisation.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()
