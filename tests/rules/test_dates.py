"""Dates and times are read as people write them, and impossible ones are refused."""

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.errors import ImpossibleDateError, ImpossibleTimeError
from est_desktop.rules.dates import read_date, read_time

MONDAY = date(2026, 11, 23)
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-11",
        "20261211",
        "11/12",
        "11/12 2026",
        "11/12-26",
        "11/12 - 26",
        "11.12.2026",
        "11 december 2026",
        "11 dec",
        "11 dec.",
        "11:e december",
        "den 11 december",
        "fredagen den 11 december 2026",
        "Fre 11 dec 2026",
        "fredag, 11 december",
        "  11\N{NO-BREAK SPACE}DECEMBER  2026 ",
    ],
)
def test_one_day_in_many_forms(text):
    assert read_date(text, MONDAY) == date(2026, 12, 11)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i dag", MONDAY),
        ("idag", MONDAY),
        ("I morgon", date(2026, 11, 24)),
        ("i går", date(2026, 11, 22)),
        ("tisdag", date(2026, 11, 24)),
        ("på söndag", date(2026, 11, 29)),
        ("fredagen", date(2026, 11, 27)),
        ("ons", date(2026, 11, 25)),
        ("måndag", date(2026, 11, 30)),
    ],
)
def test_words_for_days_are_counted_from_today(text, day):
    assert read_date(text, MONDAY) == day


def test_a_date_without_a_year_is_the_next_such_day_today_included():
    assert read_date("23/11", MONDAY) == MONDAY
    assert read_date("22/11", MONDAY) == date(2027, 11, 22)
    assert read_date("1 mars", MONDAY) == date(2027, 3, 1)


def test_the_weekday_before_a_date_may_be_left_behind_when_the_day_is_edited():
    assert read_date("ons 26 nov 2026", MONDAY) == date(2026, 11, 26)


def test_a_leap_day_exists_in_leap_years_only():
    assert read_date("29/2 2028", MONDAY) == date(2028, 2, 29)
    assert read_date("29/2", date(2027, 11, 23)) == date(2028, 2, 29)
    for written in ("29/2", "29/2 2027", "2027-02-29", "29 februari 2027"):
        with pytest.raises(ImpossibleDateError) as refused:
            read_date(written, MONDAY)
        assert refused.value.written == written


@pytest.mark.parametrize(
    "text",
    ["", "30/2", "31/4", "0/1", "1/13", "11.12", "2026-13-01", "23 brumaire", "23 ma", "hej",
     "ti", "23", "hej 23/11", "2026-W48-1", "99999999", "/", "23/11/26/1",
     "0001-01-01", "9999-12-31", "0206-11-23", "23/11 3026", "29/2 2026", "31/4 2026", "٢٣/١١"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ImpossibleDateError):
        read_date(text, MONDAY)


@given(st.text(max_size=20), days)
def test_whatever_is_typed_is_read_or_refused(text, today):
    with suppress(ImpossibleDateError):
        assert isinstance(read_date(text, today), date)


@given(days)
def test_a_weekday_is_one_to_seven_days_ahead(today):
    for name in ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"):
        assert timedelta(1) <= read_date(name, today) - today <= timedelta(7)


@given(days, days)
def test_day_and_month_are_never_in_the_past(day, today):
    try:
        read = read_date(f"{day.day}/{day.month}", today)
    except ImpossibleDateError:
        assert (day.day, day.month) == (29, 2)
    else:
        assert (read.day, read.month) == (day.day, day.month)
        assert today <= read < today + timedelta(366)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("09,30", time(9, 30)),
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        ("kl. 9", time(9)),
        ("Kl 13.05", time(13, 5)),
        ("kl.\N{NO-BREAK SPACE}09.00", time(9)),
        (" 0 ", time(0)),
        ("23.59", time(23, 59)),
    ],
)
def test_times_of_day(text, moment):
    assert read_time(text) == moment


@pytest.mark.parametrize("text", ["", "24", "24.00", "9.60", "9.5", "kl.", "nio", "9.30.15", "-1"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ImpossibleTimeError) as refused:
        read_time(text)
    assert refused.value.written == text
