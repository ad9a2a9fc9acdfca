"""The section Handlingsplan: every measure, found, sorted and followed up."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from est_desktop.actions.outcomes import remove_measure
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import PlanOrder, PlanSearch
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.queries.action_plan import plan_counts, plan_keys
from est_desktop.queries.contacts import areas, organisations
from est_desktop.queries.measure import measure_view, past_meetings
from est_desktop.ui.action_plan.export_menu import ExportMenu
from est_desktop.ui.action_plan.measure_inspector import MeasureInspector
from est_desktop.ui.action_plan.plan_exports import PlanExports
from est_desktop.ui.action_plan.plan_filters import PlanFilters
from est_desktop.ui.action_plan.plan_ways import PlanWays
from est_desktop.ui.action_plan.plan_words import found_words, sorted_words, status_word
from est_desktop.ui.outcomes.following_up import follow_status
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import XL
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.folding_panes import FoldingPanes
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {"adopted_plan", "agenda_item", "area", "decision", "measure", "measure_area", "measure_note",
     "measure_partner", "meeting", "organisation", "person"}
)  # fmt: skip
"""The tables whose change makes the page read again."""


class PlanPage(QWidget):
    """Tiles and filters over a table, with one measure's fields beside it.

    Attributes:
        filters, ways, table, inspector, exports: The parts.

    Signals:
        removed: What was removed, in the user's words; undo brings it back.
        item_chosen: The meeting and the item where a measure was agreed (two ids).
    """

    removed = Signal(str)
    item_chosen = Signal(UUID, UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._order, self._descending = PlanOrder.DUE, False
        self._shown: UUID | None = None
        self.filters = PlanFilters()
        self.ways = PlanWays(workspace, self._built_nothing_found())
        self.table = self.ways.table
        self.inspector = MeasureInspector(workspace)
        self.exports = PlanExports(workspace, self)
        self._found, self._sorted = label("", "caption"), label("", "caption")
        self._new = self._built_command()
        self._lay_out()
        self._wire()
        self._read()

    def add(self) -> None:
        """Begin a new measure in the inspector; it is stored when it has a text."""
        if self._workspace.read_only:
            return
        self.filters.reset()
        self._parts.setCurrentWidget(self._panes)
        self.table.clearSelection()
        self._panes.show_pane(self.inspector)
        self.inspector.begin_draft(self._contacts())

    def show_measure(self, measure_id: UUID) -> bool:
        """Show a measure, without filters if they hide it; tell whether it is there.

        The board may not have come so far down a column; then the table shows it.
        """
        if self.ways.choose(measure_id):
            return True
        self.filters.reset()
        if self.ways.choose(measure_id):
            return True
        self.ways.show_way(self.table)
        return self.ways.choose(measure_id)

    def save_now(self) -> None:
        """Save what is typed. To be called before the page is left."""
        self.inspector.save_now()

    def search(self) -> PlanSearch:
        """Return what is looked for, and in which order."""
        search = PlanSearch(
            words=self.filters.words.text(),
            group=self.filters.group,
            status=self.filters.status.current(),
            organisation_id=self.filters.organisation.current(),
            area_id=self.filters.area.current(),
            level=self.filters.level.current(),
            since=self.filters.since.current(),
            order=self._order,
            descending=self._descending,
        )
        return self.ways.narrowed(search)

    def _built_command(self) -> QAction:
        action = QAction(self.tr("&New measure"), self)
        action.setShortcut(QKeySequence("Ctrl+Shift+Å"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(not self._workspace.read_only)
        action.triggered.connect(self.add)
        self.addAction(action)
        find = QAction(self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._find)
        self.addAction(find)
        return action

    def _lay_out(self) -> None:
        header = PageHeader(self.tr("Action plan"))
        new = button(self._new.text(), self._new.trigger, icon_name="add", variant="primary")
        new.setToolTip(self._new.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        new.setEnabled(self._new.isEnabled())
        out = QPushButton(self.tr("E&xport"))
        shown = ExportMenu(
            self.exports,
            lambda: (self.search(), self.filters.selection()),
            out,
            read_only=self._workspace.read_only,
        )
        out.setMenu(shown)
        header.add_action(self.ways.choice)
        header.add_action(out)
        header.add_action(new)
        self.inspector.setFocusProxy(self.inspector.text)
        self._panes = FoldingPanes(
            [
                (self.tr("Measures"), self._built_list(), 800),
                (self.tr("The measure"), self.inspector, 330),
            ]
        )
        self._parts = QStackedWidget()
        self._parts.addWidget(self._panes)
        self._parts.addWidget(self._built_empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.filters)
        column.addWidget(self._parts, 1)

    def _built_list(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("ground", "surface")
        pane.setFocusProxy(self.ways)
        foot = QFrame()
        foot.setProperty("edge", "top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(XL), px(4), px(XL), px(4))
        row.addWidget(self._found)
        row.addStretch(1)
        row.addWidget(self._sorted)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ways, 1)
        column.addWidget(foot)
        return pane

    def _built_empty(self) -> EmptyState:
        new = button(self.tr("New measure"), self.add, icon_name="add", variant="primary")
        new.setEnabled(not self._workspace.read_only)
        return EmptyState(
            "task_list_square_ltr",
            self.tr("No measures yet"),
            self.tr("Measures agreed at meetings come here by themselves. You can also add one."),
            [new],
        )

    def _built_nothing_found(self) -> EmptyState:
        return EmptyState(
            "filter",
            self.tr("No measures in this selection"),
            self.tr("Look for something else, or take the filters away."),
            [button(self.tr("Clear the filters"), self.filters.reset)],
        )

    def _wire(self) -> None:
        self.filters.changed.connect(self._read)
        self.table.plan.sort_asked.connect(self._sort)
        self.table.typed.connect(self._jump)
        self.ways.changed.connect(self._read)
        self.ways.chosen.connect(self._show)
        self.ways.opened.connect(self._open)
        self.ways.moved.connect(self._set_status)
        self.ways.remove_asked.connect(self._remove)
        self.ways.menu_asked.connect(self._open_menu)
        self.inspector.stored.connect(self._show_stored)
        self.inspector.given_up.connect(self._read)
        self.inspector.remove_asked.connect(self._remove)
        self.inspector.item_asked.connect(self.item_chosen)
        self._workspace.changed.connect(self._read_if_touched)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True  # it is read when somebody looks at it
        elif tables & READS:
            self._read()

    def _read(self) -> None:
        self._stale = False
        now = self._workspace.now()
        self.filters.offer(
            [(row.id, row.short) for row in self._contacts()],
            [(row.id, row.name) for row in self._workspace.read(areas)],
            self._workspace.read(lambda session: past_meetings(session, now)),
        )
        search, today = self.search(), self._workspace.today()
        counts = self._workspace.read(lambda session: plan_counts(session, today))
        total = sum(counts.values())
        self.filters.show_counts(counts)
        self.filters.clear.setVisible(search.narrows)
        found = self.ways.read(search, self._shown)
        self._parts.setCurrentIndex(0 if total else 1)
        self._found.setText(found_words(found, total))
        self._sorted.setText(sorted_words(search.order))
        if not self.inspector.drafting:
            self._show(self.ways.current_key())

    def _sort(self, order: Any, descending: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._order, self._descending = order, descending
        self._read()

    def _show(self, measure_id: Any) -> None:
        self._shown = measure_id
        now = self._workspace.now()
        view = (
            self._workspace.read(lambda session: measure_view(session, measure_id, now))
            if measure_id
            else None
        )
        self.inspector.show_measure(view, self._contacts(), self._workspace.read(areas))

    def _contacts(self) -> tuple[OrganisationRow, ...]:
        return self._workspace.read(organisations)

    def _show_stored(self, measure_id: UUID) -> None:
        self.ways.choose(measure_id)

    def _jump(self, typed: str) -> None:
        """Go to the next measure that holds what is typed, in the order of the list."""
        wanted, today = PlanSearch(words=typed), self._workspace.today()
        found = set(self._workspace.read(lambda session: plan_keys(session, wanted, today)))
        start = self.table.currentIndex().row() + (1 if len(typed) == 1 else 0)
        following = self.table.plan.first_of(found, start)
        if following is not None:
            self.ways.choose(following)

    def _open(self) -> None:
        self._panes.show_pane(self.inspector)
        self.inspector.write_on()

    def _find(self) -> None:
        self.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.words.selectAll()

    def _remove(self) -> None:
        row = self.inspector.row
        if row is None or self._workspace.read_only:
            return
        self.inspector.save_now()
        _, went = self._workspace.tried(
            self.tr("Remove measure"), lambda session: remove_measure(session, row.id)
        )
        if went:
            self.ways.setFocus()
            self.removed.emit(self.tr("Measure {number} was removed").format(number=row.number))

    def _open_menu(self, place: QPoint) -> None:
        row = self.inspector.row
        if row is None or self._workspace.read_only:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in MeasureStatus:
            action = menu.addAction(status_word(status))
            action.setCheckable(True)
            action.setChecked(status is row.status)
            action.triggered.connect(lambda _=False, chosen=status: self._set_status(row, chosen))
        menu.addSeparator()
        menu.addAction(self.inspector.remove.text()).triggered.connect(self._remove)
        menu.popup(place)

    def _set_status(self, row: Any, status: Any) -> None:
        follow_status(self, self._workspace, row, status, status_word(status))
