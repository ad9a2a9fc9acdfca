"""Which reports are missing, and how they are asked for."""

from datetime import date
from uuid import uuid4

import pytest

from est_desktop.model.enums import Rhythm
from est_desktop.model.views.reports import MissingReport, MissingView
from est_desktop.rules.expected_reports import (
    CameIn,
    Expected,
    expected_span,
    missing_reports,
    request_text,
)

MEETING, BEFORE = date(2026, 11, 23), date(2026, 10, 19)
POLICE, HOUSING, HAGEBY, NAVESTAD = (uuid4() for _ in range(4))


def expected(rhythm=Rhythm.MEETING, *, area=HAGEBY, since=date(2026, 1, 1), until=None):
    return Expected(POLICE, "Polisen", area, "Hageby" if area else "", rhythm, since, until)


def report(who=POLICE, areas=(HAGEBY,), starts=date(2026, 10, 1), ends=date(2026, 10, 31)):
    return CameIn(who, frozenset(areas), starts, ends)


def missing(*rows, came=(), day=MEETING, before=BEFORE, **options):
    return missing_reports(rows, came, day, before, **options)


@pytest.mark.parametrize(
    ("rhythm", "starts", "ends"),
    [
        (Rhythm.MEETING, date(2026, 10, 19), date(2026, 11, 22)),
        (Rhythm.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (Rhythm.MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (Rhythm.TERTIAL, date(2026, 5, 1), date(2026, 8, 31)),
    ],
)
def test_each_rhythm_has_its_period(rhythm, starts, ends):
    assert expected_span(rhythm, MEETING, BEFORE) == (starts, ends)


def test_the_first_meeting_is_told_of_the_month_before():
    assert expected_span(Rhythm.MEETING, MEETING, None) == (date(2026, 10, 1), date(2026, 10, 31))


def test_nothing_is_missing_when_nothing_is_expected():
    assert missing() == ()


def test_a_report_that_shares_a_day_with_the_period_counts():
    assert missing(expected(), came=[report()]) == ()
    (gone,) = missing(expected(), came=[report(ends=date(2026, 10, 18))])
    assert (gone.organisation, gone.area) == ("Polisen", "Hageby")
    assert (gone.starts, gone.ends) == (date(2026, 10, 19), date(2026, 11, 22))


def test_a_report_of_others_or_of_elsewhere_does_not_count():
    assert missing(expected(), came=[report(HOUSING), report(areas=(NAVESTAD,))])


def test_what_is_expected_of_any_area_is_met_by_any():
    assert not missing(expected(area=None), came=[report(areas=())])


def test_nothing_is_expected_before_its_time_or_after_it():
    assert not missing(expected(since=date(2026, 11, 23)))
    assert missing(expected(since=date(2026, 11, 22)))
    assert not missing(expected(until=date(2026, 11, 21)))
    assert missing(expected(until=date(2026, 11, 22)))


def test_without_a_meeting_only_what_follows_the_calendar_is_expected():
    rows = (expected(), expected(Rhythm.WEEK))
    (gone,) = missing(*rows, for_meeting=False)
    assert gone.starts == date(2026, 11, 16)


def one(organisation="Polisen", area="Hageby", starts=date(2026, 10, 1), ends=date(2026, 10, 31)):
    return MissingReport(POLICE, organisation, HAGEBY, area, starts, ends)


def test_the_request_names_who_what_and_until_when():
    rows = (
        one(),
        one(area="Navestad"),
        one("Hyresbostäder", "", date(2026, 11, 16), date(2026, 11, 22)),
    )
    text = request_text(MissingView(rows, "Chefssamråd 2026:8", date(2026, 11, 16)))
    assert text.startswith("Hej!\n\nInför Chefssamråd 2026:8 saknar vi lägesbilder från:")
    assert "Polisen\n– Hageby, Navestad: oktober 2026 (vecka\u00a040–44)" in text
    week = "– era områden: vecka\u00a047 2026 (2026-11-16 till 2026-11-22)"
    assert f"Hyresbostäder\n{week}" in text
    assert "senast måndag 16\u00a0november 2026" in text


def test_the_request_needs_no_meeting_and_asks_for_nothing_when_nothing_is_missing():
    text = request_text(MissingView((one(),), "", date(2026, 11, 16)))
    assert "Vi saknar lägesbilder från:" in text
    assert request_text(MissingView((), "", date(2026, 11, 16))) == ""
