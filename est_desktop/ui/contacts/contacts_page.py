"""The page Kontakter: organisations, and the people in them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.ui.contacts.contact_rows import SEPARATOR, people_count
from est_desktop.ui.contacts.people_tab import PeopleTab
from est_desktop.ui.person_watch import expect_persons
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.workspace import Workspace

NARROW = 620
"""Below this width, in pixels at 100 %, the line under the list is the one way to add."""


class ContactsPage(QWidget):
    """Reads itself.

    Attributes:
        people: Organisations and people.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        expect_persons(self)
        self.header = PageHeader(self.tr("Contacts"))
        self.people = PeopleTab(workspace)
        self.new_organisation = button(
            self.tr("New &organisation"), self.people.begin_organisation, icon_name="people_team"
        )
        self.new_person = button(
            self.tr("New &person"), self.people.begin_person, icon_name="add", variant="primary"
        )
        for made in (self.new_organisation, self.new_person):
            made.setEnabled(not workspace.read_only)
            self.header.add_action(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.people, 1)
        self.people.removed.connect(self.removed)
        self.people.counted.connect(self._count)
        self.people.refresh()

    def save_now(self) -> None:
        """Save what is typed."""
        self.people.save_now()

    def focus_search(self) -> None:
        """Put the cursor in the search field."""
        self.people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.new_organisation.setVisible(self.width() >= px(NARROW))

    def _count(self, organisations: int, people: int) -> None:
        many = self.tr("{count} organisations").format(count=organisations)
        words = self.tr("1 organisation") if organisations == 1 else many
        told = SEPARATOR.join((words, people_count(people))) if organisations else ""
        self.header.set_subtitle(told)
