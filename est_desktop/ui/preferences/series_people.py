"""Who is called to every meeting of a series, as ticks under each organisation."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from est_desktop.actions.series import set_series_participants
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.model.views.meetings import SeriesView
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.workspace import Workspace

HEIGHT = 360
"""The height of the tree at 100 %."""
KEY = Qt.ItemDataRole.UserRole


class SeriesPeople(QWidget):
    """Shows everybody; who has a tick is called to each new meeting.

    Attributes:
        tree: Organisations with their people.
        count: How many have a tick.

    Signals:
        contacts_asked: There is nobody to tick; the user wants to add people.
    """

    contacts_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._series_id: UUID | None = None
        self._shown: tuple[OrganisationRow, ...] | None = None
        self._people: dict[UUID, QTreeWidgetItem] = {}
        self._ticking = False
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Standing participants"))
        self.tree.setFixedHeight(px(HEIGHT))
        self.count = label("", "caption", wrap=True)
        self.all = button(self.tr("Tick &all"), lambda: self._tick_all(ticked=True))
        self.none = button(self.tr("Tick n&obody"), lambda: self._tick_all(ticked=False))
        for made in (self.all, self.none):
            made.setEnabled(not workspace.read_only)
        self._lacking = label(
            self.tr("There is nobody to call yet. Add people under Contacts."), wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._choices = row_of(self.all, self.none)
        for widget in (self._lacking, self.count, self._choices, self.tree):
            column.addWidget(widget)
        self.tree.itemChanged.connect(lambda _item, _column: self._store())

    def show_series(self, series: SeriesView, organisations: Sequence[OrganisationRow]) -> None:
        """Show who is called to the meetings of a series."""
        self._series_id = series.id
        self._ticking = True
        if self._shown != tuple(organisations):
            self._shown = tuple(organisations)
            self._fill(organisations)
        for key, item in self._people.items():
            ticked = key in series.participant_ids
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._ticking = False
        for widget in (self.count, self._choices, self.tree):
            widget.setVisible(bool(self._people))
        self._lacking.setVisible(not self._people)
        self._tell()

    def forget(self) -> None:
        """Show no series: it is gone."""
        self._series_id = None

    def ticked(self) -> frozenset[UUID]:
        """Return who has a tick."""
        checked = Qt.CheckState.Checked
        return frozenset(key for key, item in self._people.items() if item.checkState(0) is checked)

    def _fill(self, organisations: Sequence[OrganisationRow]) -> None:
        self.tree.clear()
        self._people = {}
        flags = Qt.ItemFlag
        for organisation in organisations:
            if not organisation.people:
                continue
            head = QTreeWidgetItem(self.tree, [organisation.name])
            head.setFlags(flags.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for person in organisation.people:
                item = QTreeWidgetItem(head, [person.label])
                item.setData(0, KEY, str(person.id))
                usable = flags.ItemIsEnabled | flags.ItemIsSelectable
                tickable = (
                    flags.NoItemFlags if self._workspace.read_only else flags.ItemIsUserCheckable
                )
                item.setFlags(usable | tickable)
                self._people[person.id] = item
        self.tree.expandAll()

    def _tick_all(self, *, ticked: bool) -> None:
        self._ticking = True
        for item in self._people.values():
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._ticking = False
        self._store()

    def _store(self) -> None:
        series_id = self._series_id
        if self._ticking or series_id is None:
            return
        people = self.ticked()
        self._workspace.do(
            self.tr("Change standing participants"),
            lambda session: set_series_participants(session, series_id, people),
        )
        self._tell()

    def _tell(self) -> None:
        self.count.setText(
            self.tr("{ticked} of {count} are called to every meeting").format(
                ticked=len(self.ticked()), count=len(self._people)
            )
        )
