"""The sample has figures that add up to what is known of the autumn."""

import pytest
from sqlmodel import select

from est_desktop.cli.keeping import fill_sample
from est_desktop.model.enums import ValueState
from est_desktop.model.tables import (
    Area,
    AreaCount,
    Assessment,
    Category,
    CategoryChange,
    CategoryGroup,
    CoverageNote,
    Indicator,
    IndicatorValue,
    Source,
)


@pytest.fixture
def sample(store):
    fill_sample(store)
    return lambda query: store.read(lambda s: s.exec(query).all())


def test_the_register_has_26_categories_and_the_one_that_was_split(sample):
    categories = {row.id: row.code for row in sample(select(Category))}
    assert len(categories) == 26 + 1
    assert len(sample(select(CategoryGroup))) == 6
    changes = {
        (categories[row.old_id], categories[row.new_id]) for row in sample(select(CategoryChange))
    }
    assert changes == {("C0", "C1"), ("C0", "C2")}


def test_the_counts_of_october_add_up(sample):
    reports = select(AreaCount, Category, CategoryGroup).where(
        AreaCount.category_id == Category.id, Category.group_id == CategoryGroup.id
    )
    sums: dict[tuple[str, str], int] = {}
    for count, _, group in sample(reports):
        key = (group.kind.value, count.starts.isoformat()[:7])
        sums[key] = sums.get(key, 0) + (count.value or 0)
    est = {month: value for (kind, month), value in sums.items() if kind == "est"}
    police = {month: value for (kind, month), value in sums.items() if kind == "police"}
    assert est == {"2025-10": 395, "2026-08": 323, "2026-09": 347, "2026-10": 361}
    assert police == {"2025-10": 58, "2026-08": 45, "2026-09": 49, "2026-10": 53}


def test_what_nobody_told_is_missing(sample):
    missing = sample(select(AreaCount).where(AreaCount.state == ValueState.MISSING))
    assert len(missing) == 3
    assert {row.value for row in missing} == {None}
    notes = sample(select(CoverageNote, Source).where(CoverageNote.source_id == Source.id))
    assert {source.name for _, source in notes} >= {"hemtjänst", "skola"}


def test_there_are_eleven_indicators_by_term_and_a_judgement_of_each_area(sample):
    assert len(sample(select(Indicator))) == 11
    assert len(sample(select(IndicatorValue))) == 11 * 3 * 3
    assert len(sample(select(Assessment))) == len(sample(select(Area))) == 3
