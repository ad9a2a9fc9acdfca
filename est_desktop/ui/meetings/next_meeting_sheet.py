"""The next meeting from the last: write a date, see what follows and why, press Enter."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from est_desktop.actions.carry_over import NextMeeting, make_next_meeting
from est_desktop.actions.meetings import Sitting
from est_desktop.documents.earlier_text import previous_item, previous_title
from est_desktop.errors import RefusedError
from est_desktop.model.views.carry_over import CarryRow, CarryView, Why
from est_desktop.model.views.meetings import SeriesView
from est_desktop.queries.carry_over import carry_over
from est_desktop.queries.earlier import earlier
from est_desktop.rules.calendar import holidays
from est_desktop.rules.dates import read_date
from est_desktop.rules.swedish import clock_range, day_date, week
from est_desktop.ui.messages import message_for
from est_desktop.ui.theme import px
from est_desktop.ui.translation import document_language
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace


class NextMeetingSheet(Sheet):
    """Shows every open matter in one list; the primary button makes the meeting in one step.

    Attributes:
        series, day: The controls.
        ticks: For each matter that can be chosen, whether it follows.
        made: The new meeting's id, once it is made.
    """

    def __init__(self, page: QWidget, workspace: Workspace, series: tuple[SeriesView, ...]) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What the sheet lies over.
            workspace: Where the meetings are.
            series: The councils; at least one.
        """
        super().__init__(page, self.tr("Next meeting from the last"), self.tr("&Make the meeting"))
        self._workspace = workspace
        self.made: UUID | None = None
        self.ticks: dict[UUID, QCheckBox] = {}
        self._view: CarryView | None = None
        self._asked: tuple[UUID | None, date] | None = None
        self.series: ChoiceField[UUID] = ChoiceField()
        self.series.set_choices([(view.id, view.name) for view in series])
        self.series.show_choice(series[0].id)
        self.day = DateField(workspace.today)
        self.day.setPlaceholderText(self.tr("14/12 or 14 December"))
        self._day_field = Field(self.tr("&Date"), self.day)
        self._series_field = Field(self.tr("&Series"), self.series)
        self._series_field.setVisible(len(series) > 1)
        self._facts = label("", "title", wrap=True)
        self._lists = QWidget()
        for widget in (self._facts, self._series_field, self._day_field, self._lists):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.day.textChanged.connect(self._read)
        self.day.faulty.connect(self._day_field.show_fault)
        self.series.currentIndexChanged.connect(self._read)
        self.accepted.connect(self._make)
        self._read()

    def _read(self) -> None:
        """Read the preview for the day that is written, or for any day, to show what follows."""
        today = self._workspace.today()
        try:
            day = read_date(self.day.text(), today)
        except RefusedError:
            day = None
        key, on, title = (
            self.series.current(),
            day or today + timedelta(1),
            previous_title(document_language()),
        )
        if self._view is not None and self._asked == (key, on):  # half a date was typed
            self._tell_day(self._view, day)
            return
        self._asked = (key, on)
        view = self._workspace.read(lambda s: carry_over(s, key, on, title))
        same = self._view and (self._view.follows, self._view.stays) == (view.follows, view.stays)
        self._view = view
        self._tell_day(view, day)
        if not same:
            self._show_lists(view)

    def _tell_day(self, view: CarryView, day: date | None) -> None:
        self.primary.setEnabled(day is not None)
        if day is None:
            self._facts.setText(self.tr("Write a date"))
            self._day_field.show_hint("")
            return
        times = clock_range(view.starts_at.time(), view.ends_at.time())
        self._facts.setText(", ".join(filter(None, (view.title, times, view.place))))
        parts = [day_date(day), week(day), holidays(day.year).get(day, "")]
        if view.meeting_id is not None:
            parts.append(self.tr("the planned meeting is filled"))
        self._day_field.show_hint(", ".join(filter(None, parts)))
        self._day_field.show_fault("")

    def _show_lists(self, view: CarryView) -> None:
        old, self._lists = self._lists, QWidget()
        column = QVBoxLayout(self._lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.ticks = {}
        self._tell_previous(column, view)
        self._add_rows(column, self.tr("Follows"), view.follows)
        self._add_rows(column, self.tr("Stays behind"), view.stays)
        self.body.replaceWidget(old, self._lists)
        old.deleteLater()

    def _tell_previous(self, column: QVBoxLayout, view: CarryView) -> None:
        along = [
            self.tr("%n participant(s)", "", view.participants),
            self.tr("%n open measure(s) in the plan", "", view.measures),
        ]
        column.addWidget(label(", ".join(along), "caption", wrap=True))
        if view.previous_id is None:
            none = self.tr("There is no meeting before: only the standing items come along.")
            column.addWidget(label(none, "caption", wrap=True))
            return
        words = self.tr("The item on the previous minutes tells what became of {count} decisions.")
        if view.has_minutes:
            words = self.tr(
                "The item on the previous minutes has the minutes attached and tells what became "
                "of {count} decisions."
            )
        column.addWidget(label(words.format(count=view.decisions), "caption", wrap=True))

    def _add_rows(self, column: QVBoxLayout, heading: str, rows: Iterable[CarryRow]) -> None:
        listed = list(rows)
        if not listed:
            return
        column.addWidget(label(f"{heading} ({len(listed)})", "strong"))
        for why in Why:
            group = [row for row in listed if row.verdict.why is why]
            if group:
                column.addWidget(label(self._why(why), "caption"))
            for row in group:
                tick = QCheckBox(_words(row).replace("&", "&&"))
                tick.setChecked(row.verdict.follows)
                tick.setEnabled(why not in {Why.STANDING, Why.ELSEWHERE})
                column.addWidget(tick)
                self.ticks[row.item_id] = tick

    def _why(self, why: Why) -> str:
        words = {
            Why.CARRIED: self.tr("Carried by hand"),
            Why.DEFERRED: self.tr("Deferred"),
            Why.NOT_REACHED: self.tr("Not reached"),
            Why.UNDECIDED: self.tr("Undecided"),
            Why.MEASURE: self.tr("Open measure"),
            Why.STANDING: self.tr("Standing items, new from the series"),
            Why.WAITING: self.tr("Waits in the backlog"),
            Why.SETTLED: self.tr("Settled"),
            Why.WITHDRAWN: self.tr("Withdrawn"),
            Why.ELSEWHERE: self.tr("On a later meeting already"),
        }
        return words[why]

    def _make(self) -> None:
        view = self._view
        if view is None or not self.primary.isEnabled():
            return
        chosen = {key for key, tick in self.ticks.items() if tick.isChecked() and tick.isEnabled()}
        last, today = view.previous_id, self._workspace.today()
        previous = None
        if last is not None:
            told = self._workspace.read(lambda s: earlier(s, last, today))
            previous = previous_item(told, self._workspace.moment(), document_language())
        wanted = NextMeeting(
            view.series_id,
            Sitting(view.starts_at, view.ends_at, view.place),
            chosen,
            view.meeting_id,
            previous,
        )
        try:
            self.made = self._workspace.do_here(
                self.tr("Next meeting from the last"), lambda s: make_next_meeting(s, wanted)
            )
        except RefusedError as error:
            self._day_field.show_fault(message_for(error))
            return
        self.close_sheet()


def _words(row: CarryRow) -> str:
    told = "; ".join(filter(None, (row.meeting, row.note)))
    return f"{row.number} {row.title}".strip() + (f" ({told})" if told else "")
