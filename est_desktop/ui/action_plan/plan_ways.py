"""The ways to see the action plan: a table, a board and a timeline; each reads what it shows."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import PlanOrder, PlanSearch
from est_desktop.model.views.record import MeasureRow
from est_desktop.queries.action_plan import plan_keys, plan_lanes, plan_rows, plan_statuses
from est_desktop.ui.action_plan.plan_board import PlanBoard
from est_desktop.ui.action_plan.plan_table import PlanTable
from est_desktop.ui.action_plan.plan_timeline import PlanTimeline
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.workspace import Workspace

Way: TypeAlias = PlanTable | PlanBoard | PlanTimeline


class PlanWays(QStackedWidget):
    """One of three ways, or what stands there when nothing is found.

    Attributes:
        table, board, timeline: The ways.
        choice: What chooses between them.

    Signals:
        chosen: The measure (UUID) that is current, or None.
        opened: It shall be written on.
        remove_asked: It shall be removed.
        menu_asked: Where on the screen a menu for it shall open.
        moved: A measure (`MeasureRow`) shall get a status (`MeasureStatus`).
        changed: Another way was chosen.
    """

    chosen = Signal(object)
    opened = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)
    moved = Signal(object, object)
    changed = Signal()

    def __init__(self, workspace: Workspace, nothing: QWidget) -> None:
        """Show the table.

        Args:
            workspace: The data.
            nothing: Shown where a search finds nothing.
        """
        super().__init__()
        self._workspace, self._nothing = workspace, nothing
        today = workspace.today
        self.table = PlanTable(self._rows, today)
        self.board = PlanBoard(self._rows, today)
        self.timeline = PlanTimeline(self._rows, today)
        self.choice: Segmented[Way] = Segmented(
            [
                (self.table, self.tr("Table")),
                (self.board, self.tr("Board")),
                (self.timeline, self.tr("Timeline")),
            ]
        )
        self.choice.show_choice(self.table)
        self.choice.chosen.connect(lambda _: self.changed.emit())
        for way in (self.table, nothing, self.board, self.timeline):
            self.addWidget(way)
        for way in (self.table, self.board, self.timeline):
            way.chosen.connect(self.chosen)
            way.opened.connect(self.opened)
        for way in (self.table, self.timeline):
            way.remove_asked.connect(self.remove_asked)
            way.menu_asked.connect(self.menu_asked)
        self.board.moved.connect(self.moved)
        self.setFocusProxy(self.table)

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return self.choice.current() or self.table

    def narrowed(self, search: PlanSearch) -> PlanSearch:
        """Return a search in the order of the way: a timeline has one of its own."""
        if self.way is not self.timeline:
            return search
        return replace(search, order=PlanOrder.OWNER, descending=False)

    def read(self, search: PlanSearch, current: UUID | None) -> int:
        """Show what is searched for, and return how many measures that is.

        Args:
            search: Which measures, and in which order.
            current: The measure that stays current, if it is among them.
        """
        way = self.way
        if way is self.board:
            found = self._read_board(search, current)
        else:
            found = self._read_rows(search, current)
        self.setCurrentWidget(way if found or not search.narrows else self._nothing)
        self.setFocusProxy(way)
        return found

    def current_key(self) -> UUID | None:
        """Return the current measure's id."""
        return self.way.current_key()

    def choose(self, key: UUID) -> bool:
        """Make a measure current and bring it into view; tell whether it is in the list."""
        return self.way.choose(key)

    def show_way(self, way: Way) -> None:
        """Show the plan in another way."""
        self.choice.show_choice(way)
        self.changed.emit()

    def _read_rows(self, search: PlanSearch, current: UUID | None) -> int:
        read, today = self._workspace.read, self._workspace.today()
        keys = read(lambda session: plan_keys(session, search, today))
        if self.way is self.timeline:
            lanes = read(lambda session: plan_lanes(session, search, today))
            self.timeline.show_lanes(keys, lanes, current)
        else:
            self.table.show_keys(keys, current)
        return len(keys)

    def _read_board(self, search: PlanSearch, current: UUID | None) -> int:
        """Read so many of each column as it can show; it reads on when it is scrolled."""
        today = self._workspace.today()
        counts = self._workspace.read(lambda session: plan_statuses(session, search, today))
        self.board.show_heaps(counts, partial(self._heap, search), current)
        return sum(counts.values())

    def _heap(
        self, search: PlanSearch, status: MeasureStatus, start: int, most: int
    ) -> tuple[UUID, ...]:
        wanted, today = replace(search, status=status), self._workspace.today()
        return self._workspace.read(lambda session: plan_keys(session, wanted, today, start, most))

    def _rows(self, keys: Sequence[UUID]) -> Sequence[MeasureRow]:
        today = self._workspace.today()
        return self._workspace.read(lambda session: plan_rows(session, keys, today))
