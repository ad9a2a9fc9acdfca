"""The page Områden: the areas, and for the chosen one its time line, a table, and what it is."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from est_desktop.actions.people import add_area, move_area, remove_area
from est_desktop.model.views.areas import AreaEntry, AreaSummary, EntryKind
from est_desktop.queries.areas import (
    area_boundaries,
    area_facts,
    area_summaries,
    classification_words,
)
from est_desktop.ui.areas.area_export import AreaExport
from est_desktop.ui.areas.area_form import AreaForm
from est_desktop.ui.areas.area_words import header_line, level_badge, level_source, summary_line
from est_desktop.ui.areas.entries_panel import EntriesPanel
from est_desktop.ui.refusals import do_below, do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.folding_panes import FoldingPanes
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "agenda_item", "agenda_item_area", "area", "area_classification", "assessment", "decision",
        "measure", "measure_area", "meeting", "organisation", "report_area", "secrecy_mark",
        "situation_report",
    }
)  # fmt: skip
"""The tables whose change makes the page read again."""
LINE, TABLE, ABOUT = "line", "table", "about"
"""The ways to see an area: Tidslinje, Lista, Om området."""
LEFT, RIGHT = 320, 900
"""How wide the panes are at 100 %."""
WIDEST = 720
"""The form is no wider than this at 100 %."""


class AreasPage(QWidget):
    """Reads itself.

    Attributes:
        list: The areas.
        way: How the chosen one is seen.
        entries: What has happened in it.
        form: What it is.
        new_area: Where names are written one after the other.
        exports: Makes PDF files.

    Signals:
        item_chosen: A meeting and an item in it.
        measure_chosen: A measure, which the action plan shows.
        report_chosen: A situation report.
        removed: A sentence about what was removed; it can be undone.
    """

    item_chosen = Signal(UUID, UUID)
    measure_chosen = Signal(UUID)
    report_chosen = Signal(UUID)
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = False
        self.list: RowList[AreaSummary] = RowList(self.tr("Areas"), area_lines)
        self.new_area = EntryLine(
            self.tr("Add an area"), self.tr("Write the name and press Enter; then the next.")
        )
        self.new_area.setVisible(not workspace.read_only)
        self.way: Segmented[str] = Segmented(
            [(LINE, self.tr("Time line")), (TABLE, self.tr("List")), (ABOUT, self.tr("The area"))]
        )
        self.way.setAccessibleName(self.tr("Show the area as"))
        self.way.show_choice(LINE)
        self.entries = EntriesPanel(workspace)
        self.form = AreaForm(workspace)
        self.exports = AreaExport(workspace, self)
        self._make_empty_state()
        self._lay_out()
        self._wire()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read anew."""
        self._stale = False
        today = self._workspace.today()
        rows = self._workspace.read(lambda session: area_summaries(session, today))
        if self.form.facts and self.form.facts.id not in {row.id for row in rows}:
            self.form.forget()
        if rows:
            self._body.setCurrentWidget(self.panes)
        elif not self.new_area.line.hasFocus():
            self._body.setCurrentWidget(self._empty)
        self.list.show_rows(rows)
        self._show_area()

    def show_area(self, area_id: UUID) -> bool:
        """Choose an area; tell whether it is there."""
        return self.list.choose(area_id)

    def show_way(self, way: str) -> None:
        """Show the chosen area so; what is typed is saved first."""
        self.form.save_now()
        self.way.show_choice(way)
        self.panes.show_pane(self._right)
        self._show_area()

    def begin(self) -> None:
        """Let the user write the names of areas."""
        self._body.setCurrentWidget(self.panes)
        self.new_area.begin()

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.save_now()

    def move_chosen(self, by: int) -> None:
        """Move the chosen area up (-1) or down (1)."""
        row, place = self.list.current_row(), self.list.currentIndex().row() + 1 + by
        if row is not None and not self._workspace.read_only and 1 <= place <= self._count():
            self._workspace.do(self.tr("Move area"), lambda s: move_area(s, row.id, place))
            self.list.choose(row.id)

    def remove(self) -> None:
        """Remove the chosen area; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        self._show_form(row.id)  # what cannot be done is told there
        step, messages = self.tr("Remove {what}").format(what=row.name), self.form.messages
        if do_below(self._workspace, messages, step, lambda session: remove_area(session, row.id)):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("“{title}” was removed").format(title=row.name))
        else:
            self.show_way(ABOUT)

    def open_entry(self, entry: AreaEntry) -> None:
        """Open what an entry of the time line leads to."""
        if entry.kind is EntryKind.REPORT:
            self.report_chosen.emit(entry.id)
        elif entry.kind is EntryKind.MEASURE:
            self.measure_chosen.emit(entry.id)
        elif entry.kind is EntryKind.CLASSIFICATION:
            self.show_way(ABOUT)
            self.form.history.choose(entry.id)
            self.form.history.setFocus(Qt.FocusReason.OtherFocusReason)
        elif entry.meeting_id is not None and entry.item_id is not None:
            self.item_chosen.emit(entry.meeting_id, entry.item_id)

    def export(self, *, public: bool = False) -> None:
        """Let the user save the chosen area's page as a PDF file."""
        row = self.list.current_row()
        if row is not None:
            self.save_now()
            self.exports.export(row.id, public=public)

    def _count(self) -> int:
        return len(self.list.rows.rows)

    def _show_area(self) -> None:
        row = self.list.current_row()
        if row is None:
            return
        self.header.set_badge(*level_badge(row.level))
        self.header.badge.setToolTip(level_source(row))
        self.header.badge.setAccessibleDescription(level_source(row))
        self.header.set_title(row.name)
        self.header.set_subtitle(header_line(row))
        self.header.heading.activate()
        way = self.way.current()
        if way == ABOUT:
            self._show_form(row.id)
        else:
            self.entries.show_area(row.id, as_table=way == TABLE)
        self._shown.setCurrentWidget(self._about if way == ABOUT else self.entries)

    def _show_form(self, area_id: UUID) -> None:
        facts = self._workspace.read(lambda session: area_facts(session, area_id))
        if facts is None:
            return
        self.form.offer_words(self._workspace.read(classification_words))
        self.form.show_area(facts, self._workspace.read(area_boundaries))
        self.form.show_place(self.list.currentIndex().row() + 1, self._count())

    def _choose(self, _: object) -> None:
        self.form.save_now()
        self._show_area()

    def _write(self) -> None:
        self.show_way(ABOUT)
        self.form.name.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.name.line.selectAll()

    def _add(self, name: str) -> None:
        added = do_beside(
            self._workspace,
            self.new_area.field,
            self.tr("Add area"),
            lambda session: add_area(session, name),
        )
        if added:
            self.list.choose(added)
            self.new_area.accept()

    def _make_empty_state(self) -> None:
        first = button(
            self.tr("Add the firs&t area"), self.begin, icon_name="add", variant="primary"
        )
        first.setEnabled(not self._workspace.read_only)
        self._empty = EmptyState(
            "map",
            self.tr("No areas yet"),
            self.tr(
                "Areas are the parts of town that the council follows. Each has a time line of "
                "what was decided, done and reported about it."
            ),
            [first],
        )

    def _lay_out(self) -> None:
        self.header = PageHeader()
        beside = self.header.heading
        beside.insertWidget(beside.count() - 1, self.way)
        out = button(self.tr("E&xport (PDF) ▾"), lambda: None, icon_name="arrow_export")
        menu = QMenu(self)
        menu.addAction(self.tr("&Internal copy …"), self.export)
        menu.addAction(self.tr("&Public copy …"), lambda: self.export(public=True))
        out.setMenu(menu)
        self.header.add_action(out)
        self._about = _scrolled(self.form)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.entries)
        self._shown.addWidget(self._about)
        right = QFrame()
        right.setProperty("ground", "surface")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._shown, 1)
        self._right = right
        self.panes = FoldingPanes(
            [
                (self.tr("Areas"), self._left(), LEFT),
                (self.tr("The chosen area"), right, RIGHT),
            ]
        )
        self._body = QStackedWidget()
        self._body.addWidget(self.panes)
        self._body.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._body)

    def _left(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("ground", "surface")
        head, foot = QFrame(), QFrame()
        head.setProperty("edge", "bottom")
        foot.setProperty("edge", "top")
        for holder, inner in ((head, label(self.tr("Areas"), "title")), (foot, self.new_area)):
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(px(L), px(M), px(M), px(S))
            inside.addWidget(inner)
        foot.setVisible(not self._workspace.read_only)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(foot)
        return pane

    def _wire(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self._write)
        self.list.move_asked.connect(self.move_chosen)
        self.list.remove_asked.connect(self.remove)
        self.new_area.entered.connect(self._add)
        self.way.chosen.connect(lambda way: self.show_way(str(way)))
        self.entries.opened.connect(self.open_entry)
        self.form.area_chosen.connect(self.show_area)
        self.form.buttons.move_asked.connect(self.move_chosen)
        self.form.buttons.remove_asked.connect(self.remove)
        self._workspace.changed.connect(self._read_if_touched)
        for keys, by in (("F6", 1), ("Shift+F6", -1)):
            step = QAction(self)
            step.setShortcut(QKeySequence(keys))
            step.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            step.triggered.connect(partial(self.panes.next_pane, by))
            self.addAction(step)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True  # it is read when somebody looks at it
        elif tables & READS:
            self.refresh()


def area_lines(row: AreaSummary) -> Lines:
    """Return what the line of an area says."""
    _, _, mark = level_badge(row.level)
    return Lines(row.name, summary_line(row), icon=mark or "location")


def _scrolled(form: QWidget) -> QScrollArea:
    content = QWidget()
    content.setProperty("ground", "surface")
    form.setMaximumWidth(px(WIDEST))
    column = QVBoxLayout(content)
    column.setContentsMargins(px(L + S), px(L), px(L), px(L))
    column.addWidget(form)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(content)
    return scroll
