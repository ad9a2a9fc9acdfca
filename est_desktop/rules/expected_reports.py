"""Which reports (lägesbilder) are missing, and how they are asked for.

A report counts when it comes from the organisation, is about the area, and tells of a day of the
period: reports come for months, weeks and times between meetings, as each organisation counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from est_desktop.model.enums import Rhythm
from est_desktop.model.views.reports import MissingReport, MissingView
from est_desktop.rules.calendar import A_DAY
from est_desktop.rules.report_periods import (
    Span,
    month_of,
    overlap,
    period_words,
    since,
    tertial_of,
    week_of,
    week_words,
)
from est_desktop.rules.swedish import day_date

WHOLE = {Rhythm.WEEK: week_of, Rhythm.MONTH: month_of, Rhythm.TERTIAL: tertial_of}


@dataclass(frozen=True, slots=True)
class Expected:
    """Who reports how often; see `model.tables.situation.ExpectedReport`."""

    organisation_id: UUID
    organisation: str
    area_id: UUID | None
    area: str
    rhythm: Rhythm
    from_day: date
    until_day: date | None = None


@dataclass(frozen=True, slots=True)
class CameIn:
    """A report that has come in; see `model.tables.situation.SituationReport`."""

    organisation_id: UUID
    area_ids: frozenset[UUID]
    starts: date
    ends: date


def expected_span(rhythm: Rhythm, day: date, meeting_before: date | None) -> Span:
    """Return the period that a report shall tell of.

    Args:
        rhythm: How often it is expected.
        day: Of the meeting, or today.
        meeting_before: The day of the meeting before; None if there was none.

    Returns:
        For each meeting: from the meeting before until the day before this one, or the month
        before if it is the first. Otherwise the last week, month or tertial that is over.
    """
    if rhythm is Rhythm.MEETING:
        return since(meeting_before, day) if meeting_before else month_of(_month_end(day))
    start, _ = WHOLE[rhythm](day)
    return WHOLE[rhythm](start - A_DAY)


def missing_reports(
    expected: Iterable[Expected],
    came_in: Sequence[CameIn],
    day: date,
    meeting_before: date | None,
    *,
    for_meeting: bool = True,
) -> tuple[MissingReport, ...]:
    """Return the reports that are missing on a day.

    Args:
        expected: Who reports how often, in printed order.
        came_in: What has come in.
        day: Of the meeting, or today.
        meeting_before: As for `expected_span`.
        for_meeting: There is a meeting on that day; without one, what belongs to meetings is not
            expected.
    """
    missing = []
    for one in expected:
        if one.rhythm is Rhythm.MEETING and not for_meeting:
            continue
        span = expected_span(one.rhythm, day, meeting_before)
        ended = one.until_day is not None and one.until_day < span[1]
        if ended or span[1] < one.from_day or any(_counts(report, one, span) for report in came_in):
            continue
        missing.append(
            MissingReport(one.organisation_id, one.organisation, one.area_id, one.area, *span)
        )
    return tuple(missing)


def request_text(view: MissingView) -> str:
    """Return a text to paste into a mail that asks for what is missing; "" for nothing."""
    if not view.missing:
        return ""
    lines = ["Hej!", ""]
    reason = f"Inför {view.occasion} saknar" if view.occasion else "Vi saknar"
    us = " vi" if view.occasion else ""
    lines += [f"{reason}{us} lägesbilder från:", ""]
    for organisation, rows in groupby(view.missing, key=lambda row: row.organisation):
        lines.append(organisation)
        for span, same in groupby(rows, key=lambda row: (row.starts, row.ends)):
            areas = [row.area for row in same if row.area]
            about = ", ".join(areas) or "era områden"
            lines.append(f"– {about}: {period_words(*span)} ({_days(*span)})")
        lines.append("")
    lines.append(
        f"Skicka rapporten senast {day_date(view.last_day)}. Skriv inga uppgifter om enskilda "
        "personer. Om läget är oförändrat räcker det att ni skriver det."
    )
    lines += ["", "Vänliga hälsningar"]
    return "\n".join(lines)


def _days(starts: date, ends: date) -> str:
    """Return what the words of a period do not say: its weeks, or the days of a week."""
    if (starts, ends) == week_of(starts):
        return f"{starts.isoformat()} till {ends.isoformat()}"
    return week_words(starts, ends)


def _month_end(day: date) -> date:
    """Return the last day of the month before."""
    return day.replace(day=1) - A_DAY


def _counts(report: CameIn, expected: Expected, span: Span) -> bool:
    return (
        report.organisation_id == expected.organisation_id
        and (expected.area_id is None or expected.area_id in report.area_ids)
        and overlap((report.starts, report.ends), span)
    )
