"""Planning the meetings of a year in one step."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.model.tables import Meeting, Series


def plan_year(session: Session, series_id: UUID, days: Collection[date]) -> tuple[UUID, ...]:
    """Make the meetings of a series on the given days, at its usual time and place.

    A month that already has a meeting of the series is left alone, so that a year can be planned
    again after its rule has changed.

    Returns:
        The ids of the new meetings, by day.
    """
    series = session.get_one(Series, series_id)
    begins = session.exec(select(Meeting.starts_at).where(Meeting.series_id == series_id))
    taken = {(moment.year, moment.month) for moment in begins}
    made = []
    for day in sorted(days):
        if (day.year, day.month) in taken:
            continue
        taken.add((day.year, day.month))
        starts, ends = (datetime.combine(day, clock) for clock in (series.starts, series.ends))
        made.append(plan_meeting(session, series_id, Sitting(starts, ends, series.place)))
    return tuple(made)
