"""The page Bevakning: open decisions and measures of all meetings, by who answers for them."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from est_desktop.actions.follow_up import follow_up_decision
from est_desktop.actions.secrecy import Exported
from est_desktop.documents.follow_up import follow_up_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.model.views.follow_up import FollowUpRow
from est_desktop.queries.contacts import organisations
from est_desktop.queries.follow_up import follow_up, follow_up_first
from est_desktop.rules.file_names import document_name
from est_desktop.ui.export_log import note_exported, of_no_meeting
from est_desktop.ui.follow_up.follow_up_card import FollowUpCard
from est_desktop.ui.follow_up.follow_up_words import counted_words, row_lines
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.meeting.file_dialogs import ChoosePlace, choose_place
from est_desktop.ui.meeting.meeting_documents import document_words
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.workspace import Workspace

READS = frozenset({"agenda_item", "decision", "measure", "meeting", "organisation", "series"})
"""The tables whose change makes the page read again."""
FIRST, TIMES = 100, 5
"""How many rows are shown at first, the most urgent, and how many times more are each time."""


class FollowUpPage(QWidget):
    """Reads itself.

    Attributes:
        list: What is open, overdue first.
        organisation: Leaves what one organisation answers for.
        more: Shows more rows, where there are more than are shown.
        card: The row that is chosen.
        choose_place: The system's dialog; tests put their own here.

    Signals:
        removed: A sentence about what left the list; it can be undone.
        item_chosen: The meeting and item where something was agreed.
        plan_asked: A measure (its id) shall be seen in the action plan.
        told: What was saved, as a sentence, and the file.
    """

    removed = Signal(str)
    item_chosen = Signal(UUID, UUID)
    plan_asked = Signal(UUID)
    told = Signal(str, Path)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = False
        self._limit = FIRST
        self.choose_place: ChoosePlace = choose_place
        self.header = PageHeader(self.tr("Follow-up list"))
        self.header.add_action(
            button(
                self.tr("&Export (PDF) …"),
                self.export,
                icon_name="arrow_export",
                variant="primary",
            )
        )
        self.organisation: ChoiceField[UUID | None] = ChoiceField()
        self.list: RowList[FollowUpRow] = RowList(self.tr("What is open"), row_lines)
        self.more = button("", self._show_more)
        self.card = FollowUpCard(editable=not workspace.read_only)
        self.panes = ListAndForm(
            [Field(self.tr("&Who answers"), self.organisation), self.list, self.more],
            self.list,
            [self.card],
            widths=(520, 500),
        )
        self._empty = EmptyState(
            "checkmark_circle",
            self.tr("Nothing is open"),
            self.tr("Decisions that need action, and measures, stand here until they are done."),
            [],
        )
        self._body = QStackedWidget()
        self._body.addWidget(self.panes)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._body, 1)
        self._wire()
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def export(self) -> None:
        """Let the user save what is shown as a PDF file."""
        today, chosen = self._workspace.today(), self.organisation.current()
        view = self._workspace.read(lambda session: follow_up(session, today, chosen))
        name = document_name(today, view.title, self.tr("Follow-up list"))
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(folder)) / name
        place = self.choose_place(self.window(), self.tr("Export the follow-up list"), suggested)
        if place is None:
            return
        words = document_words()

        def write(_progress: Progress) -> Exported:
            data = follow_up_pdf(view, words)
            write_whole(data, place)
            return of_no_meeting("follow-up", place, data)

        def tell(exported: Exported) -> None:
            note_exported(self._workspace, exported)
            self.told.emit(self.tr("The follow-up list is saved"), place)

        Job(write, tell, self._workspace.report, label=self.tr("Making the PDF")).start()

    def _wire(self) -> None:
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.list.write_asked.connect(self._open_form)
        self.organisation.chosen.connect(lambda _: self._choose_organisation())
        self.card.done_asked.connect(self._mark_done)
        self.card.item_asked.connect(self._open_item)
        self.card.plan_asked.connect(self._open_plan)
        self._workspace.changed.connect(self._read_if_touched)

    def _open_form(self) -> None:
        place = self.card.note if self.card.note_field.isVisible() else self.card.plan
        place.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_item(self) -> None:
        row = self.card.row
        if row is not None and row.meeting_id is not None and row.item_id is not None:
            self.item_chosen.emit(row.meeting_id, row.item_id)

    def _open_plan(self) -> None:
        row = self.card.row
        if row is not None:
            self.plan_asked.emit(row.id)

    def _mark_done(self, note: str) -> None:
        row, today = self.card.row, self._workspace.today()
        if row is None:
            return
        _, went = self._workspace.tried(
            self.tr("Decision followed up"),
            lambda session: follow_up_decision(session, row.id, today, note),
        )
        if went:
            self.list.setFocus()
            self.removed.emit(self.tr("{number} is followed up").format(number=row.number))

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True  # it is read when somebody looks at it
        elif tables & READS:
            self._read()

    def _read(self) -> None:
        self._stale = False
        everybody: list[tuple[UUID | None, str]] = [(None, self.tr("All organisations"))]
        known = [(row.id, row.name) for row in self._workspace.read(organisations)]
        chosen = self.organisation.current()
        self.organisation.set_choices([*everybody, *known])
        if chosen not in dict(known):
            chosen = None
        self.organisation.show_choice(chosen)
        today = self._workspace.today()
        limit = self._limit
        view = self._workspace.read(lambda s: follow_up_first(s, today, chosen, limit))
        self.list.show_rows(view.rows)
        left = view.count - len(view.rows)
        self.more.setText(self.tr("Show &more ({count} left)").format(count=left))
        holder = self.more.parentWidget()
        if holder is not None:
            holder.setVisible(left > 0)  # with the edge round it
        self._body.setCurrentWidget(self.panes if view.rows or chosen else self._empty)
        self.header.set_subtitle(counted_words(view.count, view.overdue) if view.rows else "")
        self._show_chosen()

    def _choose_organisation(self) -> None:
        self._limit = FIRST
        self._read()

    def _show_more(self) -> None:
        self._limit *= TIMES
        self._read()
        self.list.setFocus()

    def _show_chosen(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.panes.show_no_form()
        else:
            self.card.show_row(row)
            self.panes.show_form(self.card)
