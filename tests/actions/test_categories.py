"""The register of categories follows the years: codes are added, ended, split and merged."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.categories import (
    add_category,
    add_group,
    add_source,
    change_category,
    change_group,
    change_source,
    end_category,
    note_coverage,
    remove_category,
    remove_coverage,
    remove_group,
    remove_source,
    replace_categories,
)
from est_desktop.actions.counts import CountKey, set_count
from est_desktop.actions.people import add_area, remove_area
from est_desktop.errors import EmptyNameError, InUseError, NameTakenError, TimesCrossedError
from est_desktop.model.enums import CountKind, ValueState
from est_desktop.model.tables import Category, CategoryChange, CategoryGroup, CoverageNote, Source
from est_desktop.model.views.amount import Amount

JULY = date(2026, 7, 1)
OCTOBER = date(2026, 10, 1), date(2026, 10, 31)


@pytest.fixture
def group(do):
    return do(add_group, "Narkotika och langning", "C")


@pytest.fixture
def category(do, group):
    return do(add_category, group, "Narkotika", "C0")


@pytest.fixture
def rows(store):
    return lambda table: store.read(lambda s: [row.model_dump() for row in s.exec(select(table))])


def test_a_group_is_of_reports_unless_it_is_of_crimes(do, group, rows):
    assert rows(CategoryGroup)[0]["kind"] is CountKind.EST
    do(change_group, group, "Anmälda brott", "E", CountKind.POLICE)
    assert rows(CategoryGroup)[0]["kind"] is CountKind.POLICE
    with pytest.raises(NameTakenError):
        do(add_group, "Anmälda brott")
    with pytest.raises(EmptyNameError):
        do(add_group, " ")


def test_a_group_with_categories_stays(do, group, category, rows):
    with pytest.raises(InUseError):
        do(remove_group, group)
    do(remove_category, category)
    do(remove_group, group)
    assert rows(CategoryGroup) == []


def test_a_category_is_renamed_and_ended(do, category, rows):
    do(change_category, category, "Narkotika, misstänkt handel", "C0")
    do(end_category, category, date(2026, 6, 30))
    (row,) = rows(Category)
    assert (row["name"], row["until_day"]) == ("Narkotika, misstänkt handel", date(2026, 6, 30))
    do(end_category, category, None)
    assert rows(Category)[0]["until_day"] is None


def test_a_category_does_not_end_before_it_begins(do, group):
    late = do(add_category, group, "Ny", "C9", JULY)
    with pytest.raises(TimesCrossedError):
        do(end_category, late, date(2026, 6, 1))


def test_a_category_is_split_on_a_day(do, group, category, rows):
    new = [do(add_category, group, name) for name in ("Handel", "Bruk")]
    do(replace_categories, [category], new, JULY)
    do(replace_categories, [category], new, JULY)
    days = {row["id"]: (row["from_day"], row["until_day"]) for row in rows(Category)}
    assert days[category] == (None, date(2026, 6, 30))
    assert days[new[0]] == days[new[1]] == (JULY, None)
    changes = {(row["old_id"], row["new_id"]) for row in rows(CategoryChange)}
    assert changes == {(category, key) for key in new}


def test_a_change_does_not_turn_time_round(do, group, category):
    late = do(add_category, group, "Sen", "", JULY)
    with pytest.raises(TimesCrossedError):
        do(replace_categories, [late], [category], JULY)
    do(end_category, late, date(2026, 8, 1))
    with pytest.raises(TimesCrossedError):
        do(replace_categories, [category], [late], date(2026, 9, 1))


def test_what_was_counted_stays(do, category, group, rows):
    area, source = do(add_area, "Hageby"), do(add_source, "polis")
    new = do(add_category, group, "Handel")
    other = do(add_category, group, "Annat")
    do(replace_categories, [category], [new], JULY)
    do(replace_categories, [other], [new], JULY)
    do(set_count, CountKey(area, category, source, *OCTOBER), Amount(3, ValueState.NUMBER))
    with pytest.raises(InUseError):
        do(remove_category, category)
    do(remove_category, other)
    assert [row["old_id"] for row in rows(CategoryChange)] == [category]
    with pytest.raises(InUseError):
        do(remove_source, source)


def test_sources_have_names_of_their_own(do, police, rows):
    source = do(add_source, "polis", police)
    other = do(add_source, "skola")
    do(change_source, source, "polisen", None)
    with pytest.raises(NameTakenError):
        do(change_source, other, "polisen", None)
    assert [row["position"] for row in rows(Source)] == [1, 2]


def test_a_source_that_did_not_report_is_noted(do, rows):
    source = do(add_source, "skola")
    note = do(note_coverage, source, OCTOBER, " Från vecka 34. ", None)
    assert rows(CoverageNote)[0]["note"] == "Från vecka 34."
    do(remove_coverage, note)
    do(note_coverage, source, OCTOBER, "", None)
    do(remove_source, source)
    assert rows(CoverageNote) == rows(Source) == []


def test_a_note_on_an_area_goes_with_the_area(do, rows):
    area, source = do(add_area, "Hageby"), do(add_source, "skola")
    do(note_coverage, source, OCTOBER, "", area)
    do(remove_area, area)
    assert rows(CoverageNote) == []


def test_a_note_does_not_end_before_it_begins(do):
    source = do(add_source, "skola")
    with pytest.raises(TimesCrossedError):
        do(note_coverage, source, OCTOBER[::-1], "", None)
