"""The counts of a month beside those they are compared with, and what makes that uncertain."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.categories import (
    add_category,
    add_group,
    add_source,
    note_coverage,
)
from est_desktop.actions.counts import CountKey, set_count
from est_desktop.actions.people import add_area
from est_desktop.cli.keeping import fill_sample
from est_desktop.model.enums import CountKind, Trend, ValueState
from est_desktop.model.tables import Area
from est_desktop.model.views.amount import Amount
from est_desktop.model.views.counts import Caution, Flag
from est_desktop.queries.counts import count_table
from est_desktop.rules.spans import month_of
from tests.rules.test_trends import AUTUMN

OCTOBER = date(2026, 10, 1), date(2026, 10, 31)
TOLD = {row.split()[0]: row.split()[1:] for row in AUTUMN.replace("\n", "|").split("|") if row}


@pytest.fixture
def sample(store):
    """The table of some areas of the sample; of all when none is named."""
    fill_sample(store)

    def table(*names, span=OCTOBER):
        def read(session):
            keys = [a.id for a in session.exec(select(Area)) if a.name in names]
            return count_table(session, keys, span)

        return store.read(read)

    return table


def lines(table):
    return {line.code: line for group in table.groups for line in group.lines}


def test_all_trends_of_the_autumn(sample):
    table = sample()
    found = lines(table) | {each.kind.name: each.total for each in table.totals}
    assert set(found) == set(TOLD)
    for code, (now, month, year, by_month, by_year) in TOLD.items():
        line = found[code]
        assert (line.now.value, line.previous.old.value, line.year.old.value) == tuple(
            map(int, (now, month, year))
        ), code
        assert (line.previous.trend, line.year.trend) == (Trend(by_month), Trend(by_year)), code


def test_an_area_has_its_own_sums(sample):
    (est, police) = sample("Hageby").totals
    assert (est.kind, est.total.now.value, est.total.previous.old.value) == (
        CountKind.EST,
        150,
        141,
    )
    assert (police.kind, police.total.now.value) == (CountKind.POLICE, 28)


def test_the_series_has_gaps_where_nothing_was_told(sample):
    table = sample("Hageby")
    assert table.months[0] == date(2025, 11, 1)
    values = [amount.value for amount in table.totals[0].total.months]
    assert values == [None] * 9 + [133, 141, 150]
    assert [amount.value for amount in table.totals[0].last_year] == [None] * 11 + [165]


def test_a_category_that_was_split_is_said_to_be_recoded(sample):
    told = lines(sample())
    assert Caution(Flag.RECODED) in told["C1"].year.cautions
    assert Caution(Flag.RECODED) not in told["C1"].previous.cautions
    assert "C0" not in told


def test_a_new_reporter_is_named_beside_the_comparison(sample):
    told = lines(sample())
    (noted,) = told["B4"].year.cautions
    assert noted.flag is Flag.COVERAGE
    assert noted.about.startswith("hemtjänst: Hemtjänsten började")
    assert told["B4"].previous.cautions == ()
    assert told["B4"].sources == ("bovärd", "gata och park", "hemtjänst")


def test_missing_is_not_zero(sample):
    august = month_of(date(2026, 8, 1))
    september = month_of(date(2026, 9, 1))
    alone = lines(sample("Klockaretorpet", span=september))["F2"]
    assert alone.previous.old == Amount(state=ValueState.MISSING)
    assert alone.previous.trend is Trend.NOT_COMPARABLE
    together = lines(sample(span=august))["F2"]
    assert (together.now.value, together.now.partial) == (5, True)
    assert Caution(Flag.MISSING) in together.previous.cautions
    assert Caution(Flag.MISSING) in lines(sample(span=september))["F2"].previous.cautions


@pytest.fixture
def counted(do, store):
    """A category, and a way to count in it and to read its line."""
    area, source = do(add_area, "Hageby"), do(add_source, "väktare")
    category = do(add_category, do(add_group, "Ordning"), "Klotter", "B1")

    class Counting:
        def say(self, first, last, value, state=ValueState.NUMBER, source=source):
            do(set_count, CountKey(area, category, source, first, last), Amount(value, state))

        def line(self, span=OCTOBER):
            return lines(store.read(lambda s: count_table(s, [area], span)))["B1"]

        def note(self, span, text):
            do(note_coverage, source, span, text, area)

    return Counting()


def test_weeks_are_added_up_but_not_on_top_of_their_month(counted):
    counted.say(date(2026, 10, 5), date(2026, 10, 11), 3)
    counted.say(date(2026, 10, 12), date(2026, 10, 18), 4)
    assert counted.line().now.value == 7
    counted.say(*OCTOBER, 20)
    assert counted.line().now.value == 20
    assert counted.line().months[-1].value == 20


def test_a_week_that_lies_across_the_edge_is_left_out_and_said_to_be(counted):
    counted.say(*OCTOBER, 20)
    counted.say(date(2026, 9, 28), date(2026, 10, 4), 3)
    line = counted.line()
    assert line.now.value == 20
    assert Caution(Flag.CROSSING) in line.previous.cautions


def test_a_free_period_is_compared_with_as_many_days_before(counted):
    counted.say(date(2026, 2, 12), date(2026, 4, 15), 12)
    counted.say(date(2025, 12, 11), date(2026, 2, 11), 6)
    line = counted.line((date(2026, 2, 12), date(2026, 4, 15)))
    assert (line.now.value, line.previous.old.value) == (12, 6)
    assert line.previous.trend is Trend.UP_CLEAR


def test_fewer_than_five_is_a_small_basis_and_beside_more_no_comparison(counted):
    september = month_of(date(2026, 9, 1))
    counted.say(*OCTOBER, None, ValueState.SMALL)
    counted.say(*september, 3)
    assert counted.line().previous.trend is Trend.SMALL_BASIS
    counted.say(*september, 8)
    assert counted.line().previous.trend is Trend.NOT_COMPARABLE


def test_a_source_that_reported_once_is_named_without_a_note_too(counted, do):
    counted.say(*OCTOBER, 20)
    counted.say(*month_of(date(2026, 9, 1)), 18)
    counted.say(*month_of(date(2026, 9, 1)), 3, source=do(add_source, "skola"))
    assert counted.line().previous.cautions == (Caution(Flag.SOURCES, "skola"),)


def test_a_note_without_words_names_the_source(counted):
    counted.say(*OCTOBER, 20)
    counted.note(OCTOBER, "")
    assert Caution(Flag.COVERAGE, "väktare") in counted.line().previous.cautions


def test_nothing_counted_is_an_empty_table(store):
    table = store.read(lambda s: count_table(s, [], OCTOBER))
    assert table.is_empty
    assert table.groups == ()
