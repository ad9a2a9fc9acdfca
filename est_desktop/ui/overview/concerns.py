"""What wants to be seen to (Att hantera), most urgent first."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto
from uuid import UUID

from est_desktop.model.views.meetings import MeetingRow, NextMeeting, OverviewView
from est_desktop.rules.swedish import number_text, short_date
from est_desktop.ui.overview.overview_words import SEPARATOR, in_days, measure_facts
from est_desktop.ui.translation import tr

BACKUP_DAYS = 7
"""A copy older than this, in days, is worth a word."""
MOST = 6
"""So many rows are shown; more would not be read."""

MOST_NAMED = 3
"""So many who have not reported are named."""


class Errand(Enum):
    """Where a concern is seen to."""

    PLAN = auto()
    BACKUP = auto()
    AGENDA = auto()
    MINUTES = auto()
    REPORTS = auto()


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to see to.

    Attributes:
        tone: The name of a tone: "danger", "warn", "info" or "neutral".
        icon: The name of its icon.
        action: The verb on its button.
        meeting_id: Which meeting it is about, if it is about one.
    """

    tone: str
    icon: str
    sentence: str
    detail: str
    action: str
    errand: Errand
    meeting_id: UUID | None = None


def concerns(view: OverviewView, now: datetime, last_backup: datetime | None) -> list[Concern]:
    """Return what wants to be seen to.

    Args:
        view: What the database says.
        now: The moment, in the same time as `last_backup`.
        last_backup: When the latest copy was made; None if there is none.
    """
    today = now.date()
    found = [
        _late(view, today),
        _backup(now, last_backup),
        _reports(view),
        *(_without_notes(row) for row in view.without_notes),
        *(_next_meeting(view.next_meeting, today) if view.next_meeting else ()),
        _soon(view, today),
    ]
    return [concern for concern in found if concern][:MOST]


def _late(view: OverviewView, today: date) -> Concern | None:
    if not view.late_count:
        return None
    if view.late_count == 1:
        sentence = tr("1 measure has passed its due date")
    else:
        sentence = tr("{count} measures have passed their due date")
        sentence = sentence.format(count=number_text(view.late_count))
    detail = measure_facts(view.late, today)
    return Concern("danger", "warning", sentence, detail, tr("Open the action plan"), Errand.PLAN)


def _soon(view: OverviewView, today: date) -> Concern | None:
    if not view.soon:
        return None
    if len(view.soon) == 1:
        sentence = tr("1 measure is due within a week")
    else:
        sentence = tr("{count} measures are due within a week").format(
            count=number_text(len(view.soon))
        )
    detail = measure_facts(view.soon, today)
    return Concern("warn", "flag", sentence, detail, tr("Open the action plan"), Errand.PLAN)


def _backup(now: datetime, last: datetime | None) -> Concern | None:
    if last is None:
        sentence, detail = tr("There is no backup yet"), tr("A copy takes a few seconds.")
        return Concern("warn", "history", sentence, detail, tr("Back up now"), Errand.BACKUP)
    if now - last <= timedelta(days=BACKUP_DAYS):
        return None
    sentence = tr("The latest backup is from {day}").format(day=short_date(last.date()))
    detail = tr("A newer copy protects what you have done since.")
    return Concern("warn", "history", sentence, detail, tr("Back up now"), Errand.BACKUP)


def _reports(view: OverviewView) -> Concern | None:
    missing = view.missing_reports
    if not missing:
        return None
    if len(missing) == 1:
        sentence = tr("1 situation report is missing")
    else:
        sentence = tr("{count} situation reports are missing")
        sentence = sentence.format(count=number_text(len(missing)))
    detail = ", ".join(missing[:MOST_NAMED])
    if len(missing) > MOST_NAMED:
        detail = tr("{names} and {count} more").format(
            names=detail, count=len(missing) - MOST_NAMED
        )
    action = tr("Open the reports")
    return Concern("warn", "hourglass", sentence, detail, action, Errand.REPORTS)


def _without_notes(row: MeetingRow) -> Concern:
    sentence = tr("{meeting} has no minutes").format(meeting=row.title)
    detail = tr("The meeting was on {day}").format(day=short_date(row.starts_at.date()))
    action = tr("Write the minutes")
    return Concern("info", "document_text", sentence, detail, action, Errand.MINUTES, row.id)


def _next_meeting(meeting: NextMeeting, today: date) -> list[Concern]:
    row, found = meeting.row, []
    day = in_days(row.starts_at.date(), today)
    if meeting.planned_minutes > meeting.minutes:
        over = meeting.planned_minutes - meeting.minutes
        sentence = tr("The agenda of {meeting} is {minutes} minutes too long").format(
            meeting=row.title, minutes=over
        )
        planned = tr("{planned} of {minutes} min planned").format(
            planned=meeting.planned_minutes, minutes=meeting.minutes
        )
        action = tr("Open the agenda")
        detail = SEPARATOR.join((planned, day))
        found.append(Concern("warn", "timer", sentence, detail, action, Errand.AGENDA, row.id))
    if not row.place:
        sentence = tr("{meeting} has no place").format(meeting=row.title)
        action = tr("Open the agenda")
        found.append(Concern("info", "location", sentence, day, action, Errand.AGENDA, row.id))
    return found
