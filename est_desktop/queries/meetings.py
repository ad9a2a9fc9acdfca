"""Lists of meetings, and what the window shows first: in plain SQL, see `model.rows`."""

# ruff: noqa: S608 - the marks of our own list

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from est_desktop.model.enums import ENDED, ItemKind
from est_desktop.model.rows import Rows
from est_desktop.model.views.meetings import (
    DueMeasure,
    MeetingList,
    MeetingRow,
    NextMeeting,
    OverviewView,
    Readiness,
)
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.missing_reports import missing_on
from est_desktop.rules.numbering import measure_label

SOON_DAYS = 7
"""A measure is due soon when its last day is at most this many days away."""
SHOWN = 5
"""How many rows each list on the overview shows."""
UNFINISHED_DAYS = 60
"""Meetings older than this are not asked about when their minutes are empty."""
ALL = -1
"""As a limit: none (https://sqlite.org/lang_select.html, 5)."""

ROWS = """
SELECT m.id, m.title, coalesce(s.name, ''), m.starts_at, m.ends_at, m.place,
       (SELECT coalesce(group_concat(name, ', '), '') FROM (
            SELECT DISTINCT a.name FROM agenda_item i
            JOIN agenda_item_area l ON l.agenda_item_id = i.id JOIN area a ON a.id = l.area_id
            WHERE i.meeting_id = m.id ORDER BY a.position, a.name)),
       (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.kind = 'ITEM'),
       (SELECT count(*) FROM agenda_item i JOIN attachment p ON p.agenda_item_id = i.id
        WHERE i.meeting_id = m.id),
       (SELECT count(*) FROM agenda_item i JOIN decision d ON d.agenda_item_id = i.id
        WHERE i.meeting_id = m.id),
       (SELECT count(*) FROM agenda_item i JOIN measure t ON t.agenda_item_id = i.id
        WHERE i.meeting_id = m.id)
FROM meeting m LEFT JOIN series s ON s.id = m.series_id
"""
COMING = f"{ROWS} WHERE m.starts_at >= ? ORDER BY m.starts_at LIMIT ?"
PAST = f"{ROWS} WHERE m.starts_at < ? ORDER BY m.starts_at DESC LIMIT ?"

ITEMS = """
SELECT kind, minutes_planned, presenter <> '',
       EXISTS (SELECT 1 FROM attachment p WHERE p.agenda_item_id = i.id)
FROM agenda_item i WHERE meeting_id = ?
"""
INVITED = "SELECT count(*) FROM attendance WHERE meeting_id = ?"
ENDED_MARKS = f"({', '.join('?' * len(ENDED))})"
DUE = f"""
SELECT m.id, m.year, m.number, m.text, m.owner, o.name, m.due_date
FROM measure m LEFT JOIN organisation o ON o.id = m.organisation_id
WHERE m.due_date BETWEEN ? AND ? AND m.status NOT IN {ENDED_MARKS}
ORDER BY m.due_date, m.year, m.number LIMIT ?
"""
LATE = f"SELECT count(*) FROM measure WHERE due_date < ? AND status NOT IN {ENDED_MARKS}"
COUNTS = f"SELECT count(*), count(*) FILTER (WHERE status IN {ENDED_MARKS}) FROM measure"
RECORD = """
SELECT EXISTS (SELECT 1 FROM agenda_item i WHERE meeting_id = ? AND (notes <> ''
    OR EXISTS (SELECT 1 FROM decision d WHERE d.agenda_item_id = i.id)
    OR EXISTS (SELECT 1 FROM measure m WHERE m.agenda_item_id = i.id)))
"""


def meeting_list(rows: Rows, today: date) -> MeetingList:
    """Return the meetings from today on, soonest first, and those before, latest first."""
    midnight = datetime.combine(today, time())
    return MeetingList(
        coming=_meetings(rows(COMING, midnight, ALL)), past=_meetings(rows(PAST, midnight, ALL))
    )


def overview(rows: Rows, today: date) -> OverviewView:
    """Return what must be done now."""
    midnight = datetime.combine(today, time())
    coming = _meetings(rows(COMING, midnight, SHOWN))
    latest = _meetings(rows(PAST, midnight, SHOWN))
    (everything, ended) = rows(COUNTS, *ENDED)[0]
    last_days = midnight - timedelta(days=UNFINISHED_DAYS)
    return OverviewView(
        next_meeting=_next_meeting(rows, coming[0]) if coming else None,
        coming=coming,
        latest=latest,
        late=_due(rows, date.min, today - timedelta(days=1)),
        soon=_due(rows, today, today + timedelta(days=SOON_DAYS)),
        late_count=late_measures(rows, today),
        open_count=everything - ended,
        done_count=ended,
        without_notes=tuple(
            row for row in latest if row.starts_at >= last_days and not rows(RECORD, row.id)[0][0]
        ),
        empty=not (coming or latest or everything or _anybody(rows)),
        missing_reports=tuple(
            f"{row.organisation} ({row.area})" if row.area else row.organisation
            for row in missing_on(rows, today).missing
        ),
    )


def late_measures(rows: Rows, today: date) -> int:
    """Return how many measures are past their last day and not ended."""
    count: int = rows(LATE, today, *ENDED)[0][0]
    return count


def holds_sample(rows: Rows) -> bool:
    """Tell whether the file holds the sample content."""
    found = rows("SELECT value FROM setting WHERE key = ?", SettingKey.SAMPLE.value)
    return any(value for (value,) in found)


def _meetings(found: Sequence[Any]) -> tuple[MeetingRow, ...]:
    return tuple(
        MeetingRow(
            UUID(key),
            title,
            series,
            datetime.fromisoformat(starts),
            datetime.fromisoformat(ends),
            *rest,
        )
        for key, title, series, starts, ends, *rest in found
    )


def _next_meeting(rows: Rows, row: MeetingRow) -> NextMeeting:
    items = rows(ITEMS, row.id)
    real = [
        (presented, papers) for kind, _, presented, papers in items if kind == ItemKind.ITEM.name
    ]
    return NextMeeting(
        row=row,
        invited=rows(INVITED, row.id)[0][0],
        planned_minutes=sum(minutes for _, minutes, _, _ in items),
        minutes=int((row.ends_at - row.starts_at).total_seconds()) // 60,
        presenters=Readiness(sum(presented for presented, _ in real), len(real)),
        papers=Readiness(sum(papers for _, papers in real), len(real)),
    )


def _due(rows: Rows, first: date, last: date) -> tuple[DueMeasure, ...]:
    return tuple(
        DueMeasure(
            id=UUID(key),
            number=measure_label(year, number),
            text=text,
            owner=owner or organisation or "",
            due_date=date.fromisoformat(due),
        )
        for key, year, number, text, owner, organisation, due in rows(
            DUE, first, last, *ENDED, SHOWN
        )
    )


def _anybody(rows: Rows) -> bool:
    return bool(rows("SELECT 1 FROM organisation LIMIT 1"))
