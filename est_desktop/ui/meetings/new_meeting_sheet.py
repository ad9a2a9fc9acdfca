"""A few questions that make a meeting: everything is filled in but the date."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, auto
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from est_desktop.errors import EmptyNameError, RefusedError
from est_desktop.model.views.meetings import SeriesView
from est_desktop.rules.numbering import meeting_title
from est_desktop.rules.swedish import day_date, week
from est_desktop.ui.meetings.typed_sitting import ReadSitting, read_sitting
from est_desktop.ui.messages import message_for
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.typed_fields import DateField, TimeField

STARTS, ENDS = time(9), time(11)
"""The times of a meeting that belongs to no series, until they are changed."""
FIRST_SERIES = "Chefssamråd"
"""What the first series is called, until it is changed."""


class Without(Enum):
    """What else than a known series a meeting can belong to."""

    NEW = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What was entered.

    Attributes:
        series: Which series it belongs to; `Without.NEW` for one that is made with it.
        title: The meeting's title, or the new series' name; not used in a known series.
    """

    series: UUID | Without
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    with_items: bool
    with_people: bool


class NewMeetingSheet(Sheet):
    """Asks; changes nothing itself.

    Attributes:
        series, title, day, starts, ends, place, items, people: The controls.
    """

    def __init__(
        self,
        parent: QWidget,
        series: Sequence[SeriesView],
        title_in_year: Callable[[UUID, int], str],
        today: Callable[[], date],
        *,
        in_series: bool = True,
    ) -> None:
        """Fill everything in but the date.

        Args:
            parent: What the sheet covers.
            series: All there are.
            title_in_year: What the next meeting of a series in a year is called.
            today: The day that a date without a year is counted from.
            in_series: Whether a series is chosen from the start.
        """
        super().__init__(parent, self.tr("New meeting"), self.tr("&Create the meeting"), width=560)
        self._series = {view.id: view for view in series}
        self._title_in_year, self._today = title_in_year, today
        self._make_fields()
        self._put_fields()
        self.series.set_choices(self._choices())
        first = next(iter(self._series), Without.NEW)
        self.series.show_choice(first if in_series else Without.NONE)
        self._fill_from_series()
        self._connect()

    def entered(self) -> NewMeeting | None:
        """Return what stands in the form; None after telling, beside the fields, what is wrong."""
        read = self._read()
        faults = self._faults(read)
        for field in self._fields:
            field.show_fault(faults.get(field, ""))
        for field in self._fields:
            if field in faults:
                field.control.setFocus()
                return None
        if read.span is None:
            return None
        return NewMeeting(
            series=self.series.current(),
            title=self.title.text().strip(),
            starts_at=read.span[0],
            ends_at=read.span[1],
            place=self.place.text().strip(),
            with_items=self.items.isChecked(),
            with_people=self.people.isChecked(),
        )

    def show_refusal(self, error: RefusedError) -> None:
        """Tell why the meeting was not made, beside the title."""
        self._title_field.show_fault(message_for(error))
        self.title.setFocus()

    def _make_fields(self) -> None:
        self.series: ChoiceField[UUID | Without] = ChoiceField()
        self.title = QLineEdit()
        self.coming_title = label("", "title", wrap=True)
        self.day = DateField(self._today)
        self.day.setPlaceholderText(self.tr("14/12 or 14 December"))
        self.starts, self.ends = TimeField(), TimeField()
        self.place = QLineEdit()
        self.items, self.people = QCheckBox(), QCheckBox()
        self._series_field = Field(self.tr("&Series"), self.series)
        self._title_field = Field(self.tr("&Title"), self.title)
        self._day_field = Field(self.tr("&Date"), self.day)
        self._starts_field = Field(self.tr("&From"), self.starts)
        self._ends_field = Field(self.tr("&Until"), self.ends)
        self._place_field = Field(self.tr("&Place"), self.place)
        self._fields = (
            self._series_field,
            self._title_field,
            self._day_field,
            self._starts_field,
            self._ends_field,
            self._place_field,
        )

    def _put_fields(self) -> None:
        self.body.addWidget(self.coming_title)
        self.body.addWidget(self._series_field)
        self.body.addWidget(self._title_field)
        self.body.addWidget(self._day_field)
        times = side_by_side(self._starts_field, self._ends_field, stretches=(1, 1))
        self.body.addWidget(times)
        self.body.addWidget(self._place_field)
        self.body.addWidget(self.items)
        self.body.addWidget(self.people)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.series.currentIndexChanged.connect(self._fill_from_series)
        self.title.textEdited.connect(self._show_title)
        self.day.textChanged.connect(self._show_day)
        self.day.faulty.connect(self._day_field.show_fault)
        for field, told in (
            (self.starts, self._starts_field),
            (self.ends, self._ends_field),
        ):
            field.faulty.connect(told.show_fault)
            field.edited.connect(self._check_order)

    def _choices(self) -> list[tuple[UUID | Without, str]]:
        known: list[tuple[UUID | Without, str]] = [
            (key, view.name) for key, view in self._series.items()
        ]
        known += [(Without.NEW, self.tr("New series…")), (Without.NONE, self.tr("No series"))]
        return known

    def _fill_from_series(self) -> None:
        key = self.series.current()
        view = self._series.get(key) if isinstance(key, UUID) else None
        self._title_field.setVisible(view is None)
        new = key is Without.NEW
        self._title_field.label.setText(
            self.tr("&Name of the series") if new else self.tr("&Title")
        )
        self.title.setText(FIRST_SERIES if new and not self._series else "")
        self.starts.reset(view.starts if view else STARTS)
        self.ends.reset(view.ends if view else ENDS)
        self.place.setText(view.place if view else "")
        self._fill_ticks(view)
        self._show_title()

    def _fill_ticks(self, view: SeriesView | None) -> None:
        items, people = (len(view.items), len(view.participant_ids)) if view else (0, 0)
        self.items.setText(self.tr("Standing &items ({count})").format(count=items))
        self.people.setText(self.tr("Standing p&articipants ({count})").format(count=people))
        for tick, count in ((self.items, items), (self.people, people)):
            tick.setChecked(bool(count))
            tick.setEnabled(bool(count))
            tick.setVisible(view is not None)

    def _show_day(self) -> None:
        day = self._read().day
        told = f"{day_date(day)}, {week(day)}" if day else ""
        self._day_field.show_hint(told)
        if day:
            self._day_field.show_fault("")
        self._show_title()

    def _show_title(self) -> None:
        key, year = self.series.current(), (self._read().day or self._today()).year
        if isinstance(key, UUID):
            title = self._title_in_year(key, year)
        elif key is Without.NEW and self.title.text().strip():
            title = meeting_title(f"{self.title.text().strip()} {{year}}:{{number}}", year, 1)
        else:
            title = self.title.text().strip()
        self.coming_title.setText(title or self.tr("New meeting"))

    def _check_order(self) -> None:
        error = self._read().ends_error
        self._ends_field.show_fault(message_for(error) if error else "")

    def _read(self) -> ReadSitting:
        texts = (self.day.text(), self.starts.text(), self.ends.text())
        return read_sitting(*texts, self._today())

    def _faults(self, read: ReadSitting) -> dict[Field, str]:
        told = {
            self._day_field: read.day_error,
            self._starts_field: read.starts_error,
            self._ends_field: read.ends_error,
        }
        faults = {field: message_for(error) for field, error in told.items() if error}
        if not self.day.text().strip():
            faults[self._day_field] = self.tr("Write a date, for example 14/12.")
        if not self._title_field.isHidden() and not self.title.text().strip():
            faults[self._title_field] = message_for(EmptyNameError())
        return faults
