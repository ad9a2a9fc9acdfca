"""The agenda as an outline: rows move with their sub-rows and with nobody else's."""

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from est_desktop.model.enums import ItemKind
from est_desktop.rules.outline import Row, block_end, indented, moved, stepped, without

ITEM, PAUSE = ItemKind.ITEM, ItemKind.PAUSE


def is_outline(rows):
    above = None
    for row in rows:
        if row.kind is PAUSE and row.level:
            return False
        room = 0 if above is None or above.kind is PAUSE else above.level + 1
        if not 0 <= row.level <= min(room, 2):
            return False
        above = row
    return True


@st.composite
def outlines(draw):
    rows = []
    for _ in range(draw(st.integers(1, 14))):
        if draw(st.integers(0, 5)) == 0:
            rows.append(Row(PAUSE, 0))
            continue
        above = rows[-1] if rows else None
        room = 0 if above is None or above.kind is PAUSE else min(above.level + 1, 2)
        rows.append(Row(ITEM, draw(st.integers(0, room))))
    return tuple(rows)


@st.composite
def outlines_and_places(draw):
    rows = draw(outlines())
    return rows, draw(st.integers(0, len(rows) - 1)), draw(st.integers(0, len(rows)))


def arranged(rows, order):
    return tuple(Row(rows[placed.index].kind, placed.level) for placed in order)


def parents(indexes_and_levels):
    """For each row the row it belongs to, in a list of (index, level)."""
    found, path = {}, []
    for index, level in indexes_and_levels:
        path = path[:level]
        found[index] = path[-1] if path else None
        path.append(index)
    return found


def old_parents(rows):
    return parents([(i, row.level) for i, row in enumerate(rows)])


def new_parents(order):
    return parents([(placed.index, placed.level) for placed in order])


@given(outlines_and_places())
def test_a_move_keeps_every_row_and_the_outline(case):
    rows, start, before = case
    order = moved(rows, start, before)
    assert sorted(placed.index for placed in order) == list(range(len(rows)))
    assert is_outline(arranged(rows, order))


@given(outlines_and_places())
def test_a_move_takes_the_sub_rows_along_in_order(case):
    rows, start, before = case
    block = list(range(start, block_end(rows, start)))
    indexes = [placed.index for placed in moved(rows, start, before)]
    place = indexes.index(start)
    assert indexes[place : place + len(block)] == block


@given(outlines_and_places())
def test_a_move_takes_nobody_elses_sub_rows(case):
    rows, start, before = case
    order = moved(rows, start, before)
    block = set(range(start, block_end(rows, start)))
    before_move, after = old_parents(rows), new_parents(order)
    for index in set(range(len(rows))) - block:
        assert after[index] == before_move[index]


@given(outlines_and_places())
def test_a_place_inside_the_moved_rows_changes_nothing(case):
    rows, start, before = case
    assume(start <= before <= block_end(rows, start))
    assert arranged(rows, moved(rows, start, before)) == rows


@given(outlines_and_places(), st.booleans())
def test_a_step_keeps_the_level_and_stepping_back_restores(case, up):
    rows, start, _ = case
    order = stepped(rows, start, up=up)
    assume(order is not None)
    new = arranged(rows, order)
    place = [placed.index for placed in order].index(start)
    assert new[place] == rows[start]
    assert is_outline(new)
    back = stepped(new, place, up=not up)
    assert back is not None
    assert [order[placed.index].index for placed in back] == list(range(len(rows)))


def test_the_first_and_last_of_its_likes_cannot_step_further():
    rows = (Row(ITEM, 0), Row(ITEM, 1), Row(ITEM, 1), Row(ITEM, 0))
    assert stepped(rows, 0, up=True) is None
    assert stepped(rows, 1, up=True) is None
    assert stepped(rows, 2, up=False) is None
    assert stepped(rows, 3, up=False) is None


@settings(suppress_health_check=[HealthCheck.filter_too_much])  # most rows cannot be indented
@given(outlines_and_places(), st.sampled_from([1, -1]))
def test_an_indent_keeps_the_outline_and_can_be_taken_back(case, by):
    rows, start, _ = case
    order = indented(rows, start, by)
    assume(order is not None)
    new = arranged(rows, order)
    assert is_outline(new)
    assert new[start].level == rows[start].level + by
    other = old_parents(rows)
    block = set(range(start, block_end(rows, start)))
    for index, parent in new_parents(order).items():
        assert index in block or parent == other[index]


def test_sub_items_go_two_levels_deep_and_pauses_have_none():
    rows = (Row(ITEM, 0), Row(ITEM, 1), Row(ITEM, 2), Row(PAUSE, 0), Row(ITEM, 0))
    assert indented(rows, 2, 1) is None
    assert indented(rows, 1, 1) is None
    assert indented(rows, 3, 1) is None
    assert indented(rows, 4, 1) is None
    assert indented(rows, 0, -1) is None


def test_a_sub_item_is_not_lifted_over_those_after_it():
    rows = (Row(ITEM, 0), Row(ITEM, 1), Row(ITEM, 1))
    assert indented(rows, 1, -1) is None
    assert arranged(rows, indented(rows, 2, -1)) == (Row(ITEM, 0), Row(ITEM, 1), Row(ITEM, 0))


def test_a_pause_dropped_among_sub_items_stands_after_them():
    rows = (Row(PAUSE, 0), Row(ITEM, 0), Row(ITEM, 1), Row(ITEM, 0))
    assert [placed.index for placed in moved(rows, 0, 2)] == [1, 2, 0, 3]


@given(outlines_and_places())
def test_what_is_left_after_a_deletion_is_an_outline(case):
    rows, start, _ = case
    order = without(rows, start)
    assert is_outline(arranged(rows, order))
    assert len(order) == len(rows) - (block_end(rows, start) - start)
