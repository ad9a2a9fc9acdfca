"""The page Kontakter: organisations, the people in them, and areas."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from est_desktop.ui.contacts.areas_tab import AreasTab
from est_desktop.ui.contacts.contact_rows import SEPARATOR, people_count
from est_desktop.ui.contacts.people_tab import PeopleTab
from est_desktop.ui.focus_first import focus_first
from est_desktop.ui.person_watch import expect_persons
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.workspace import Workspace

PEOPLE, AREAS = 0, 1
"""The tabs."""
NARROW = 620
"""Below this width, in pixels at 100 %, the line under the list is the one way to add."""


class ContactsPage(QWidget):
    """Two tabs; each reads itself.

    Attributes:
        people, areas: The tabs.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        expect_persons(self)
        self._counts = {PEOPLE: "", AREAS: ""}
        self.header = PageHeader(self.tr("Contacts"))
        self.people, self.areas = PeopleTab(workspace), AreasTab(workspace)
        self.new_organisation = button(
            self.tr("New &organisation"), self.people.begin_organisation, icon_name="people_team"
        )
        self.new_person = button(
            self.tr("New &person"), self.people.begin_person, icon_name="add", variant="primary"
        )
        self.new_area = button(
            self.tr("New &area"), self.areas.begin, icon_name="add", variant="primary"
        )
        for made in (self.new_organisation, self.new_person, self.new_area):
            made.setEnabled(not workspace.read_only)
            self.header.add_action(made)
        self.header.set_tabs([self.tr("Organisations and people"), self.tr("Areas")])
        self.header.tabs.setAccessibleName(self.tr("Contacts"))
        self._tabs = QStackedWidget()
        self._tabs.addWidget(self.people)
        self._tabs.addWidget(self.areas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._tabs, 1)
        self._connect()
        self.people.refresh()
        self.areas.refresh()
        self.show_tab(PEOPLE)

    def show_tab(self, tab: int) -> None:
        """Show a tab; what is typed in the other is saved first."""
        self.save_now()
        self.header.tabs.setCurrentIndex(tab)
        self._tabs.setCurrentIndex(tab)
        self._fit()
        self.new_person.setVisible(tab == PEOPLE)
        self.new_area.setVisible(tab == AREAS)
        self.header.set_subtitle(self._counts[tab])
        if self.isVisible() and not self.header.tabs.hasFocus():  # its arrows are being used
            focus_first(self._tabs.currentWidget())

    def save_now(self) -> None:
        """Save what is typed."""
        self.people.save_now()
        self.areas.save_now()

    def focus_search(self) -> None:
        """Put the cursor in the search field."""
        self.show_tab(PEOPLE)
        self.people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        people = self.header.tabs.currentIndex() == PEOPLE
        self.new_organisation.setVisible(people and self.width() >= px(NARROW))

    def _connect(self) -> None:
        self.header.tabs.currentChanged.connect(self.show_tab)
        self.people.removed.connect(self.removed)
        self.areas.removed.connect(self.removed)
        self.people.counted.connect(self._count_people)
        self.areas.counted.connect(self._count_areas)

    def _count_people(self, organisations: int, people: int) -> None:
        many = self.tr("{count} organisations").format(count=organisations)
        words = self.tr("1 organisation") if organisations == 1 else many
        self._tell(PEOPLE, SEPARATOR.join((words, people_count(people))) if organisations else "")

    def _count_areas(self, areas: int) -> None:
        many = self.tr("{count} areas").format(count=areas)
        words = self.tr("1 area") if areas == 1 else many
        self._tell(AREAS, words if areas else "")

    def _tell(self, tab: int, words: str) -> None:
        self._counts[tab] = words
        if self.header.tabs.currentIndex() == tab:
            self.header.set_subtitle(words)
