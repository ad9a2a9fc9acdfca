"""The group Mötesserier: councils that meet again and again, and what their meetings begin with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout, QWidget

from est_desktop.actions.series import add_series, delete_series
from est_desktop.model.views.meetings import SeriesView
from est_desktop.queries.contacts import organisations
from est_desktop.queries.series import all_series
from est_desktop.rules.sorting import sort_key
from est_desktop.rules.swedish import clock_span
from est_desktop.ui.focus_first import focus_first
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.preferences.series_facts import SeriesFacts
from est_desktop.ui.preferences.series_people import SeriesPeople
from est_desktop.ui.preferences.standing_items import StandingItems
from est_desktop.ui.refusals import do_below, do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"series", "standing_item", "series_participant", "person", "organisation"})
"""The tables whose change makes the group read again."""
SEPARATOR = " · "
WIDTHS = (260, 620)
"""Few councils, many facts: how wide the panes are at 100 %."""


class SeriesGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        list: The series.
        facts, items, people: The three parts of the chosen one.
        parts: The tabs that show them.
        entry: Where names are written one after the other.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._make_parts()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        rows = self._workspace.read(all_series)
        if self.facts.row and self.facts.row.id not in {row.id for row in rows}:
            for part in (self.facts, self.items, self.people):
                part.forget()
        self.list.show_rows(rows)
        self._show_form()

    def save_now(self) -> None:
        """Save what is typed."""
        self.facts.save_now()
        self.items.save_now()

    def remove(self) -> None:
        """Remove the chosen series, if no meeting belongs to it; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        step = self.tr("Remove {what}").format(what=row.name)
        messages = self.panes.messages
        if do_below(
            self._workspace, messages, step, lambda session: delete_series(session, row.id)
        ):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("“{title}” was removed").format(title=row.name))

    def _make_parts(self) -> None:
        self.list: RowList[SeriesView] = RowList(self.tr("Meeting series"), series_lines)
        self.entry = EntryLine(
            self.tr("Add a series"),
            self.tr("A series is a council that meets again and again. Write its name."),
            parent=self,
        )
        self.heading = label("", "subtitle", wrap=True)
        self.remove_button = button(
            self.tr("&Remove the series"), self.remove, icon_name="delete", variant="danger"
        )
        self.remove_button.setEnabled(not self._workspace.read_only)
        self.facts = SeriesFacts(self._workspace)
        self.items = StandingItems(self._workspace)
        self.people = SeriesPeople(self._workspace)
        self.parts = QTabBar()
        self.parts.setDrawBase(False)
        self.parts.setExpanding(False)
        self.parts.setAccessibleName(self.tr("Parts of the series"))
        for words in (
            self.tr("Usual facts"),
            self.tr("Standing items"),
            self.tr("Standing participants"),
        ):
            self.parts.addTab(words)
        self._make_empty_state()

    def _make_empty_state(self) -> None:
        first = button(
            self.tr("Add the firs&t series"), self.entry.begin, icon_name="add", variant="primary"
        )
        first.setEnabled(not self._workspace.read_only)
        self.empty = EmptyState(
            "arrow_repeat_all",
            self.tr("No series yet"),
            self.tr(
                "Write what the council is called. Then say where and when it meets, and which "
                "items and people every meeting begins with."
            ),
            [first],
        )

    def _lay_out(self) -> None:
        self._form = QFrame()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(px(12))
        form.addWidget(self.heading)
        form.addWidget(self.parts)
        for part in (self.facts, self.items, self.people):
            form.addWidget(part)
        self._end = row_of(self.remove_button)
        form.addWidget(self._end)
        self._show_part(0)
        left: list[QWidget] = [self.list]
        if self._workspace.read_only:
            self.entry.hide()
        else:
            left.append(self.entry)
        self.panes = ListAndForm(left, self.list, [self._form], nothing=self.empty, widths=WIDTHS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.write_asked.connect(self._write)
        self.list.remove_asked.connect(self.remove)
        self.entry.entered.connect(self._add)
        self.items.removed.connect(self.removed)
        self.parts.currentChanged.connect(self._choose_part)
        self._workspace.changed.connect(self._read_if_touched)

    def _choose(self, _: object) -> None:
        self.save_now()
        self.panes.messages.clear()
        self._show_form()

    def _choose_part(self, part: int) -> None:
        self._show_part(part)
        if not self.parts.hasFocus():  # its arrows are being used
            focus_first((self.facts, self.items, self.people)[part])

    def _show_part(self, part: int) -> None:
        self.save_now()
        for place, shown in enumerate((self.facts, self.items, self.people)):
            shown.setVisible(place == part)
        self._end.setVisible(part == 0)

    def _show_form(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.panes.show_no_form()
            return
        contacts = self._workspace.read(organisations)
        people = [person for organisation in contacts for person in organisation.people]
        known = sorted({person.label for person in people}, key=sort_key)
        self.heading.setText(row.name)
        self.facts.show_row(row, people)
        self.items.show_series(row, known)
        self.people.show_series(row, contacts)
        self.panes.show_form(self._form)

    def _write(self) -> None:
        self.parts.setCurrentIndex(0)
        self.facts.name.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.facts.name.line.selectAll()

    def _add(self, name: str) -> None:
        added = do_beside(
            self._workspace,
            self.entry.field,
            self.tr("Add series"),
            lambda session: add_series(session, name),
        )
        if added:
            self.list.choose(added)
            self.parts.setCurrentIndex(0)
            self.entry.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def series_lines(row: SeriesView) -> Lines:
    """Return what the line of a series says."""
    times = clock_span(row.starts, row.ends)
    return Lines(row.name, SEPARATOR.join(part for part in (times, row.place) if part))
