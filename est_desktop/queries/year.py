"""The meetings of a series in a year, with the days its rule gives and the public holidays."""

from uuid import UUID

from sqlmodel import Session, select

from est_desktop.model.tables import Meeting, Series
from est_desktop.model.views.carry_over import YearDay, YearView
from est_desktop.rules.calendar import holidays, months_of, rule_days


def year_plan(session: Session, series_id: UUID, year: int) -> YearView:
    """Return the plan of a year; the rule proposes a day in each of its months without meeting."""
    series = session.get_one(Series, series_id)
    free = holidays(year)
    days = [YearDay(day, holiday=name) for day, name in free.items()]
    taken = set()
    for meeting in session.exec(
        select(Meeting).where(Meeting.series_id == series_id, Meeting.year == year)
    ):
        day = meeting.starts_at.date()
        taken.add(day.month)
        days.append(YearDay(day, meeting.id, meeting.title, holiday=free.get(day, "")))
    if series.rule_week is not None and series.rule_weekday is not None:
        given = rule_days(
            year, series.rule_week, series.rule_weekday, months_of(series.rule_months)
        )
        days += [YearDay(day, proposed=True) for day in given if day.month not in taken]
    days.sort(key=lambda each: (each.day, each.meeting))
    months = tuple(
        tuple(each for each in days if each.day.month == month) for month in range(1, 13)
    )
    return YearView(series_id, series.name, year, months)
