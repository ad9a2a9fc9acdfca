"""Dates, times, numbers and lists come out as Swedish writing rules have them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules import swedish
from est_desktop.rules.dates import read_date

MONDAY = date(2026, 11, 23)
NINE, HALF_PAST_ELEVEN = time(9, 0), time(11, 30)


def plain(text):
    """Return a text with ordinary spaces, so that a test shows what a reader sees."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_date_in_running_text_has_weekday_and_month_in_lower_case():
    assert plain(swedish.long_date(MONDAY)) == "måndagen den 23 november 2026"


def test_shorter_forms_for_headings_lists_and_tables():
    assert plain(swedish.day_date(MONDAY)) == "måndag 23 november 2026"
    assert plain(swedish.plain_date(MONDAY)) == "23 november 2026"
    assert plain(swedish.short_date(date(2026, 11, 25))) == "ons 25 nov 2026"
    assert swedish.iso_date(MONDAY) == "2026-11-23"


def test_a_line_never_breaks_between_day_and_month():
    for form in (swedish.long_date, swedish.day_date, swedish.plain_date, swedish.short_date):
        assert "23\N{NO-BREAK SPACE}nov" in form(MONDAY)


def test_clock_times_have_a_full_stop_and_an_en_dash():
    assert swedish.clock(time(9, 5, 59)) == "09.05"
    assert swedish.clock_span(NINE, HALF_PAST_ELEVEN) == "09.00–11.30"
    assert swedish.clock_range(NINE, HALF_PAST_ELEVEN) == "kl.\N{NO-BREAK SPACE}09.00–11.30"


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (date(2026, 11, 25), "vecka 48"),
        (date(2027, 1, 1), "vecka 53"),
        (date(2024, 12, 30), "vecka 1"),
    ],
)
def test_weeks_are_numbered_as_in_iso_8601(day, printed):
    assert plain(swedish.week(day)) == printed


def test_paragraphs():
    assert swedish.paragraph_label(12) == "§\N{NO-BREAK SPACE}12"
    assert swedish.paragraph_range(12, 14) == "§§\N{NO-BREAK SPACE}12–14"
    assert swedish.paragraph_range(12, 12) == "§\N{NO-BREAK SPACE}12"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [((), ""), (("a",), "a"), (("a", "b"), "a och b"), (["a", "b", "c"], "a, b och c")],
)
def test_a_list_has_no_comma_before_the_last_word(words, sentence):
    assert swedish.join_words(words) == sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ärendet avslutas", "Ärendet avslutas"), ("EST-möte", "EST-möte"), ("", "")],
)
def test_only_the_first_letter_is_made_a_capital(text, expected):
    assert swedish.capitalised(text) == expected


@pytest.mark.parametrize(
    ("number", "printed"),
    [(0, "0"), (999, "999"), (1200, "1 200"), (12500, "12 500"), (-1234567, "−1 234 567")],
)
def test_whole_numbers_stand_in_groups_of_three(number, printed):
    assert plain(swedish.number_text(number)) == printed


def test_decimals_have_a_comma():
    assert swedish.decimal(4.5) == "4,5"
    assert swedish.decimal(-8.6) == "−8,6"
    assert plain(swedish.decimal(12500.25, places=2)) == "12 500,25"
    assert swedish.decimal(4, places=0) == "4"


@pytest.mark.parametrize(
    ("size", "printed"),
    [
        (0, "0 byte"),
        (999, "999 byte"),
        (1000, "1 kB"),
        (812_345, "812 kB"),
        (999_499, "999 kB"),
        (999_500, "1,0 MB"),
        (5_400_000, "5,4 MB"),
        (999_949_999, "999,9 MB"),
        (999_950_000, "1,0 GB"),
        (25_000_000_000, "25,0 GB"),
    ],
)
def test_file_sizes(size, printed):
    assert plain(swedish.file_size(size)) == printed


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_every_date_we_print_can_be_typed_back(day, today):
    for form in (
        swedish.long_date,
        swedish.day_date,
        swedish.plain_date,
        swedish.short_date,
        swedish.iso_date,
    ):
        assert read_date(form(day), today) == day
