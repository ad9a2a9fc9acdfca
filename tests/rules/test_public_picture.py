"""The public copy of the common picture tells no small number, and nobody can compute one."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from est_desktop.model.enums import CountKind, Trend, ValueState
from est_desktop.model.views.amount import Amount
from est_desktop.rules.public_copy import texts_of
from est_desktop.rules.public_picture import (
    open_text,
    public_indicators_view,
    public_picture,
    public_tables,
)
from tests.documents.pictures import COUNTS, GROUPS, indicators, picture, printed_indicators, table

COLUMNS = ("now", "previous", "year")
CELLS = st.tuples(*(st.one_of(st.none(), st.integers(0, 14)) for _ in COLUMNS))
AREA = st.tuples(*(st.tuples(*(CELLS for _ in names)) for *_, names in GROUPS))


def amounts(view):
    """Yield every number that a picture prints, by table, line and column."""
    tables = [area.table for area in view.areas] + ([view.together] if view.together else [])
    for place, each in enumerate(tables):
        lines = {str(line.id): line for group in each.groups for line in group.lines}
        lines |= {group.total.name: group.total for group in each.groups}
        lines |= {total.kind.name: total.total for total in each.totals}
        for name, line in lines.items():
            told = (line.now, line.previous.old, line.year.old)
            for column, amount in zip(COLUMNS, told, strict=True):
                yield (place, name, column), amount


@settings(max_examples=40)
@given(AREA, AREA)
def test_no_small_number_is_told_and_none_is_alone_in_a_sum(one, other):
    view = picture({"Hageby": one, "Navestad": other})
    public = public_picture(view)
    told = dict(amounts(public))
    whole = dict(amounts(view))
    for key, amount in told.items():
        assert amount.value is None or amount.value >= 5
        assert amount.hidden or amount == whole[key]
    for total_key, parts in sums(told):
        known = [key for key in (total_key, *parts) if whole[key].value is not None]
        assert sum(told[key].hidden for key in known) != 1 or len(known) == 1


def sums(told):
    """Yield every sum that a reader can check: areas, groups and kinds."""
    for place, name, column in told:
        if place == 2:
            yield (2, name, column), [(0, name, column), (1, name, column)]
    for place in range(3):
        for column in COLUMNS:
            for number, (_, _, title, names) in enumerate(GROUPS):
                ids = [line_id(number, row) for row in range(len(names))]
                yield (place, title, column), [(place, each, column) for each in ids]
            for kind in CountKind:
                parts = [title for k, _, title, _ in GROUPS if k is kind]
                yield (place, kind.name, column), [(place, each, column) for each in parts]


def line_id(group, row):
    return f"00000000-0000-0000-0000-{10 * group + row + 1:012x}"


def test_a_change_from_or_to_a_hidden_number_is_hidden_too():
    public = public_picture(picture())
    for each in [area.table for area in public.areas] + [public.together]:
        for group in each.groups:
            for line in (*group.lines, group.total):
                for compared in (line.previous, line.year):
                    if line.now.hidden or compared.old.hidden:
                        assert compared.trend is Trend.NOT_COMPARABLE


def test_the_series_tells_sums_only_and_hides_what_the_table_hides():
    public = public_picture(picture())
    for each in (area.table for area in public.areas):
        assert {line.months for group in each.groups for line in group.lines} == {()}
        for total in each.totals:
            assert total.total.months[-1] == total.total.now
            assert total.total.months[-2] == total.total.previous.old
            assert total.last_year[-1] == total.total.year.old


def test_a_period_that_is_no_month_has_no_series_to_subtract_it_from():
    span = date(2026, 10, 1), date(2026, 10, 20)
    (public,) = public_tables([table("Hageby", span=span)], together=False)
    assert {each.total.months for each in public.totals} == {()}
    assert {each.last_year for each in public.totals} == {()}


def test_that_a_number_is_small_or_secret_is_not_told():
    told = table("Hageby")
    (group, *groups) = told.groups
    (line, *lines) = group.lines
    small = replace(line, now=Amount(state=ValueState.SMALL))
    changed = replace(told, groups=(replace(group, lines=(small, *lines)), *groups))
    (public,) = public_tables([changed], together=False)
    assert public.groups[0].lines[0].now == Amount(hidden=True)


def test_secret_passages_and_measures_are_left_out_of_the_texts():
    public = " ".join(texts_of(public_picture(picture())))
    for secret in ("Två gäng", "skolan", "Hemlig insats", "Garaget"):
        assert secret not in public
    for told in ("rör sig vid torget", "Byt stolpar", "Å26-05", "Torget."):
        assert told in public
    assert open_text("Öppet\n⟦dolt⟧") == "Öppet\n[Uppgift borttagen]"


def test_indicators_that_count_few_or_are_secret_are_left_out():
    presence, crimes, ready = public_indicators_view(printed_indicators()).table.lines
    assert presence == indicators().lines[0]
    assert crimes.cells[0].now.hidden
    assert (crimes.cells[0].trend, crimes.cells[0].good) == (Trend.NOT_COMPARABLE, None)
    assert crimes.cells[1].now.hidden
    assert ready.cells[0].now.value == 72.0


def test_a_single_area_stands_alone():
    public = public_picture(picture({"Hageby": COUNTS["Hageby"]}))
    assert public.together is None
    assert public.areas[0].table.public_copy
