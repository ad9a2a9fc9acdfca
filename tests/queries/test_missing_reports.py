"""Which reports are missing, for a meeting and today, without the tables and with them."""

from datetime import date, datetime

import pytest

from est_desktop.actions.meetings import Sitting, plan_meeting, set_reply_by
from est_desktop.actions.people import add_area
from est_desktop.actions.report_template import ReportDuty, expect_report
from est_desktop.actions.reports import NewReport, add_report
from est_desktop.model.enums import Rhythm
from est_desktop.model.views.completeness import GapKind
from est_desktop.queries.completeness import gaps_before_dispatch
from est_desktop.queries.missing_reports import missing_count, missing_for_meeting, missing_on

TODAY = date(2026, 11, 9)


@pytest.fixture
def hageby(do):
    return do(add_area, "Hageby")


@pytest.fixture
def duty(do, police, hageby):
    return do(expect_report, ReportDuty(police, hageby, Rhythm.MEETING, date(2026, 1, 1)))


def report(do, police, areas, starts, ends):
    return do(add_report, NewReport(police, frozenset(areas), starts, ends, TODAY))


def test_nothing_is_missing_when_nothing_is_expected(look, meeting):
    assert look(missing_for_meeting, meeting, TODAY).missing == ()
    assert look(missing_count, TODAY) == 0


def test_a_meeting_misses_what_did_not_come_since_the_one_before(
    do, look, read, series, meeting, police, hageby, duty
):
    do(plan_meeting, series, Sitting(datetime(2026, 10, 19, 9), datetime(2026, 10, 19, 11)))
    view = look(missing_for_meeting, meeting, TODAY)
    (gone,) = view.missing
    assert (gone.area, gone.starts, gone.ends) == ("Hageby", date(2026, 10, 19), date(2026, 11, 22))
    assert view.occasion.startswith("Chefssamråd 2026")
    assert view.last_day == date(2026, 11, 16)
    gaps = read(gaps_before_dispatch, meeting, TODAY)
    (gap,) = [gap for gap in gaps if gap.kind is GapKind.NO_REPORT]
    assert gap.told == "Hageby, 19 oktober–22 november 2026".replace("19 ", "19\u00a0").replace(
        "22 ", "22\u00a0"
    )
    report(do, police, [], date(2026, 10, 1), date(2026, 10, 31))
    assert look(missing_count, TODAY) == 1, "it is about no area"
    report(do, police, [hageby], date(2026, 10, 1), date(2026, 10, 31))
    assert look(missing_count, TODAY) == 0


def test_the_last_day_is_that_of_the_answer_but_not_in_the_past(do, look, meeting, duty):
    do(set_reply_by, meeting, date(2026, 11, 19))
    assert look(missing_for_meeting, meeting, TODAY).last_day == date(2026, 11, 19)
    late = date(2026, 11, 22)
    assert look(missing_for_meeting, meeting, late).last_day == late


def test_without_a_meeting_the_calendar_tells(do, look, police, duty):
    assert look(missing_on, TODAY).missing == ()
    do(
        expect_report,
        ReportDuty(police, None, Rhythm.WEEK, date(2026, 1, 1), date(2026, 12, 31)),
    )
    view = look(missing_on, TODAY)
    (gone,) = view.missing
    assert (gone.area, gone.starts, view.occasion) == ("", date(2026, 11, 2), "")
    assert view.last_day == date(2026, 11, 16)


def test_what_belongs_to_a_meeting_is_missing_when_it_is_near(do, look, police, meeting, duty):
    do(expect_report, ReportDuty(police, None, Rhythm.MONTH, date(2026, 1, 1)))
    early = look(missing_on, date(2026, 11, 8))
    assert [(row.area, row.starts) for row in early.missing] == [("", date(2026, 10, 1))]
    assert early.occasion == ""
    near = look(missing_on, TODAY)
    assert [row.area for row in near.missing] == ["", "Hageby"]
    assert near.occasion.startswith("Chefssamråd 2026")
