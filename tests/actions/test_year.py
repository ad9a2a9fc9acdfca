"""Planning the meetings of a year from a rule."""

from datetime import date, datetime

import pytest

from est_desktop.actions.meetings import Sitting, move_meeting, plan_meeting
from est_desktop.actions.series import set_series_rule, set_series_usual
from est_desktop.actions.year import plan_year
from est_desktop.errors import NoRuleError
from est_desktop.queries.series import all_series
from est_desktop.queries.year import proposed_year, year_meetings
from est_desktop.rules.calendar import LAST, MonthRule


@pytest.fixture
def ruled(do, series):
    do(set_series_rule, series, MonthRule(week=1, weekday=0, months=(3, 4, 5)))
    return series


def days(read, series, year=2026):
    return [row.day for row in read(proposed_year, series, year)]


def test_the_rule_of_a_series_is_kept_and_taken_away(do, read, series):
    do(set_series_rule, series, MonthRule(week=LAST, weekday=2))
    (view,) = read(all_series)
    assert (view.rule_week, view.rule_weekday, view.rule_months) == (5, 2, "")
    do(set_series_rule, series, None)
    (view,) = read(all_series)
    assert (view.rule_week, view.rule_weekday, view.rule_months) == (None, None, "")


def test_a_series_without_rule_proposes_nothing(read, series):
    with pytest.raises(NoRuleError):
        read(proposed_year, series, 2026)


def test_the_proposal_tells_weeks_and_holidays(read, ruled):
    told = read(proposed_year, ruled, 2026)
    assert [(row.day, row.week) for row in told] == [
        (date(2026, 3, 2), 10), (date(2026, 4, 2), 14), (date(2026, 5, 4), 19),
    ]  # fmt: skip
    assert (told[1].holiday, told[1].by_rule) == ("annandag påsk", date(2026, 4, 6))


def test_a_year_is_planned_in_one_step_at_the_usual_time(store, do, read, ruled):
    usual = datetime(2026, 1, 1, 13), datetime(2026, 1, 1, 15)
    do(set_series_usual, ruled, "Rådhuset", usual[0].time(), usual[1].time())
    do(plan_year, ruled, days(read, ruled))
    told = read(year_meetings, 2026)
    assert [(row.title, row.starts_at) for row in told] == [
        ("Chefssamråd 2026:1", datetime(2026, 3, 2, 13)),
        ("Chefssamråd 2026:2", datetime(2026, 4, 2, 13)),
        ("Chefssamråd 2026:3", datetime(2026, 5, 4, 13)),
    ]
    store.undo()
    assert read(year_meetings, 2026) == ()


def test_a_month_that_has_a_meeting_of_the_series_is_left_alone(do, read, ruled):
    sitting = Sitting(datetime(2026, 4, 20, 9), datetime(2026, 4, 20, 11))
    do(plan_meeting, ruled, sitting)
    assert read(proposed_year, ruled, 2026)[1].taken_by == "Chefssamråd 2026:1"
    do(plan_year, ruled, days(read, ruled))
    assert [row.starts_at.date() for row in read(year_meetings, 2026, ruled)] == [
        date(2026, 3, 2), date(2026, 4, 20), date(2026, 5, 4),
    ]  # fmt: skip
    assert do(plan_year, ruled, days(read, ruled)) == ()


def test_one_meeting_is_moved_alone(do, read, ruled):
    first, *_ = do(plan_year, ruled, days(read, ruled))
    do(move_meeting, first, datetime(2026, 3, 9, 9), datetime(2026, 3, 9, 11))
    assert [row.starts_at.day for row in read(year_meetings, 2026)] == [9, 2, 4]


def test_a_year_holds_its_own_meetings_only(do, read, ruled):
    do(plan_year, ruled, days(read, ruled, 2026))
    do(plan_year, ruled, days(read, ruled, 2027))
    assert {row.starts_at.year for row in read(year_meetings, 2027)} == {2027}
