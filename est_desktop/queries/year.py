"""The meetings of a year, and the days that a rule proposes for it."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.errors import NoRuleError
from est_desktop.model.tables import Meeting, Series
from est_desktop.model.views.year import ProposedMeeting, YearMeeting
from est_desktop.rules.calendar import MonthRule, days_by_rule, months_read


def year_meetings(
    session: Session, year: int, series_id: UUID | None = None
) -> tuple[YearMeeting, ...]:
    """Return the meetings of a calendar year, in order; of one series, or of all."""
    asked = (
        select(Meeting, Series.name)
        .join(Series, col(Series.id) == col(Meeting.series_id), isouter=True)
        .where(
            col(Meeting.starts_at) >= datetime(year, 1, 1),  # noqa: DTZ001 - wall-clock time
            col(Meeting.starts_at) < datetime(year + 1, 1, 1),  # noqa: DTZ001
        )
        .order_by(col(Meeting.starts_at), col(Meeting.id))
    )
    if series_id is not None:
        asked = asked.where(Meeting.series_id == series_id)
    told = {"id", "title", "starts_at", "ends_at", "state"}
    return tuple(
        YearMeeting(series=name or "", **meeting.model_dump(include=told))
        for meeting, name in session.exec(asked).all()
    )


def proposed_year(session: Session, series_id: UUID, year: int) -> tuple[ProposedMeeting, ...]:
    """Return the days that the rule of a series gives in a year, with what is in the way.

    Raises:
        NoRuleError: It has none.
    """
    series = session.get_one(Series, series_id)
    rule = rule_of(series.rule_week, series.rule_weekday, series.rule_months)
    if rule is None:
        raise NoRuleError(series.name)
    taken = {
        meeting.starts_at.month: meeting.title
        for meeting in year_meetings(session, year, series_id)
    }
    return tuple(
        ProposedMeeting(
            day=ruled.day,
            week=_week(ruled.day),
            by_rule=ruled.by_rule,
            holiday=ruled.holiday,
            taken_by=taken.get(ruled.day.month, ""),
        )
        for ruled in days_by_rule(rule, year)
    )


def rule_of(week: int | None, weekday: int | None, months: str) -> MonthRule | None:
    """Return the rule that a series stores, or None for one without."""
    if week is None or weekday is None:
        return None
    return MonthRule(week, weekday, months_read(months))


def _week(day: date) -> int:
    return day.isocalendar().week
