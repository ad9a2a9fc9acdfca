"""Which reports are missing: in plain SQL, since the first page tells of it (see `model.rows`)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from est_desktop.model.enums import Rhythm
from est_desktop.model.rows import Rows
from est_desktop.model.views.reports import MissingView
from est_desktop.rules.calendar import nearest_working_day
from est_desktop.rules.expected_reports import CameIn, Expected, missing_reports

DAYS_BEFORE: Final = 7
"""Reports are wanted so many days before a meeting, or from today when there is none."""

EXPECTED = """
SELECT e.organisation_id, coalesce(nullif(o.short_name, ''), o.name), e.area_id,
       coalesce(a.name, ''), e.rhythm, e.from_day, e.until_day
FROM expected_report e JOIN organisation o ON o.id = e.organisation_id
LEFT JOIN area a ON a.id = e.area_id
ORDER BY o.position, o.name, a.position, a.name, e.rhythm
"""
CAME_IN = """
SELECT r.id, r.organisation_id, r.starts, r.ends, l.area_id
FROM situation_report r LEFT JOIN report_area l ON l.report_id = r.id
WHERE r.ends >= ? AND r.starts <= ?
"""
MEETING = "SELECT title, starts_at, reply_by, series_id FROM meeting WHERE id = ?"
BEFORE = """
SELECT max(starts_at) FROM meeting WHERE starts_at < ? AND series_id IS ?
    AND state NOT IN ('CANCELLED', 'POSTPONED')
"""
LAST = """
SELECT max(starts_at) FROM meeting WHERE starts_at < ? AND state NOT IN ('CANCELLED', 'POSTPONED')
"""
NEXT = """
SELECT id FROM meeting WHERE starts_at BETWEEN ? AND ? AND state IN ('DRAFT', 'SENT')
ORDER BY starts_at LIMIT 1
"""
SOON: Final = timedelta(days=14)
"""A report for a meeting is missing so long before it."""
LOOKED_BACK: Final = timedelta(days=500)
"""No period that is expected lies further back: a tertial, or the time between two meetings."""


def missing_for_meeting(rows: Rows, meeting_id: UUID, today: date) -> MissingView:
    """Return the reports that are missing for a meeting, and when they are wanted.

    They are wanted by the last day to answer the summons, or a week before the meeting, but not
    in the past.
    """
    return _for_meeting(rows, meeting_id, today, _expected(rows))


def missing_on(rows: Rows, today: date) -> MissingView:
    """Return what is missing on a day, with the next meeting as the occasion when it is near.

    What follows the calendar is missing when its period is over; what belongs to meetings, from
    `SOON` before the meeting.
    """
    expected = _expected(rows)
    missing = missing_reports(expected, _came_in(rows, today), today, None, for_meeting=False)
    found = rows(NEXT, datetime.combine(today, time()), datetime.combine(today + SOON, time.max))
    if not found:
        in_a_week = nearest_working_day(today + timedelta(days=DAYS_BEFORE))
        return MissingView(missing, "", in_a_week)
    for_meetings = [one for one in expected if one.rhythm is Rhythm.MEETING]
    view = _for_meeting(rows, UUID(found[0][0]), today, for_meetings)
    order = {(one.organisation_id, one.area_id): place for place, one in enumerate(expected)}
    both = [*view.missing, *missing]
    both.sort(key=lambda row: order[row.organisation_id, row.area_id])
    return MissingView(tuple(both), view.occasion, view.last_day)


def last_meeting_day(rows: Rows, today: date) -> date | None:
    """Return the day of the latest meeting before today; None if there was none."""
    (last,) = rows(LAST, datetime.combine(today, time()))[0]
    return datetime.fromisoformat(last).date() if last else None


def missing_count(rows: Rows, today: date) -> int:
    """Return how many reports are missing now."""
    return len(missing_on(rows, today).missing)


def _for_meeting(
    rows: Rows, meeting_id: UUID, today: date, expected: Sequence[Expected]
) -> MissingView:
    (title, starts_at, reply_by, series_id) = rows(MEETING, meeting_id)[0]
    begins = datetime.fromisoformat(starts_at)
    (before,) = rows(BEFORE, begins, series_id)[0]
    day = begins.date()
    last_day = date.fromisoformat(reply_by) if reply_by else _week_before(day)
    missing = missing_reports(
        expected,
        _came_in(rows, day),
        day,
        datetime.fromisoformat(before).date() if before else None,
    )
    return MissingView(missing, title, max(today, last_day))


def _week_before(day: date) -> date:
    return nearest_working_day(day - timedelta(days=DAYS_BEFORE))


def _expected(rows: Rows) -> list[Expected]:
    return [
        Expected(
            organisation_id=UUID(organisation_id),
            organisation=organisation,
            area_id=UUID(area_id) if area_id else None,
            area=area,
            rhythm=Rhythm[rhythm],
            from_day=date.fromisoformat(from_day),
            until_day=date.fromisoformat(until_day) if until_day else None,
        )
        for organisation_id, organisation, area_id, area, rhythm, from_day, until_day in rows(
            EXPECTED
        )
    ]


def _came_in(rows: Rows, day: date) -> list[CameIn]:
    areas: dict[tuple[str, str, str, str], set[UUID]] = defaultdict(set)
    for key, organisation_id, starts, ends, area_id in rows(CAME_IN, day - LOOKED_BACK, day):
        about = areas[(key, organisation_id, starts, ends)]
        if area_id:
            about.add(UUID(area_id))
    return [
        CameIn(
            UUID(organisation_id),
            frozenset(about),
            date.fromisoformat(starts),
            date.fromisoformat(ends),
        )
        for (_, organisation_id, starts, ends), about in areas.items()
    ]
