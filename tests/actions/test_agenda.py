"""What a user can do with the order of an agenda."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from est_desktop.actions.agenda import (
    add_item,
    delete_item,
    duplicate_item,
    indent_item,
    move_item,
    move_item_to_meeting,
    step_item,
)
from est_desktop.actions.attachments import attach_papers
from est_desktop.actions.attendance import call_people, set_span
from est_desktop.actions.items import set_item_areas, set_item_minutes
from est_desktop.actions.meetings import add_meeting, plan_meeting
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.people import add_area
from est_desktop.errors import EmptyNameError, LevelError, TextTooLongError
from est_desktop.model.enums import ItemKind
from est_desktop.queries.agenda import agenda, agenda_item
from est_desktop.queries.measures import measures
from est_desktop.queries.record import attendance
from tests.actions.conftest import MOMENT, SITTING


@pytest.fixture
def rows(read, meeting):
    """The agenda as read aloud: ["1 Öppnande", …]."""
    return lambda of=meeting: [f"{r.number} {r.title}".strip() for r in read(agenda, of).rows]


def test_items_are_added_last_and_numbered(rows, items):
    assert rows() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]


def test_an_item_can_be_added_after_another_on_its_level(do, meeting, rows, items):
    sub = do(add_item, meeting, "Hageby", after=items[1])
    do(indent_item, sub, 1)
    do(add_item, meeting, "Navestad", after=sub)
    assert rows() == ["1 Öppnande", "2 Lägesbild", "2.1 Hageby", "2.2 Navestad", "3 Nästa möte"]


def test_a_pause_has_no_number_and_never_splits_sub_items(do, meeting, rows, items):
    sub = do(add_item, meeting, "Hageby", after=items[1])
    do(indent_item, sub, 1)
    other = do(add_item, meeting, "Navestad", after=sub)
    do(add_item, meeting, "Paus", after=items[0], kind=ItemKind.PAUSE)
    do(add_item, meeting, "Fika", after=sub, kind=ItemKind.PAUSE)
    assert rows() == [
        "1 Öppnande", "Paus", "2 Lägesbild", "2.1 Hageby", "2.2 Navestad", "Fika", "3 Nästa möte",
    ]  # fmt: skip
    assert other


@pytest.mark.parametrize(
    ("title", "error"), [("  ", EmptyNameError), ("x" * 20001, TextTooLongError)]
)
def test_a_title_that_cannot_be_printed_is_refused(do, meeting, rows, title, error):
    with pytest.raises(error):
        do(add_item, meeting, title)
    assert rows() == []


def test_moving_renumbers_and_undo_takes_it_back(do, store, rows, items):
    assert do(move_item, items[2], items[0]) is True
    assert rows() == ["1 Nästa möte", "2 Öppnande", "3 Lägesbild"]
    assert do(move_item, items[2], None) is True
    assert rows() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]
    assert do(move_item, items[2], None) is False
    store.undo()
    assert rows() == ["1 Nästa möte", "2 Öppnande", "3 Lägesbild"]


def test_stepping_ends_at_the_ends(do, rows, items):
    assert do(step_item, items[0], up=False) is True
    assert rows() == ["1 Lägesbild", "2 Öppnande", "3 Nästa möte"]
    assert do(step_item, items[1], up=True) is False


def test_a_level_that_cannot_be_is_refused(do, rows, items):
    with pytest.raises(LevelError):
        do(indent_item, items[0], 1)
    do(indent_item, items[1], 1)
    assert rows() == ["1 Öppnande", "1.1 Lägesbild", "2 Nästa möte"]
    do(indent_item, items[1], -1)
    assert rows() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]


def test_deleting_takes_all_that_hangs_on_it_and_undo_brings_it_back(
    do, store, read, meeting, rows, items, officer, paper
):
    today = SITTING.starts_at.date()
    do(indent_item, items[1], 1)
    do(attach_papers, items[1], [paper], MOMENT)
    do(set_item_areas, items[1], {do(add_area, "Hageby")})
    do(add_decision, items[1], "Samrådet enas om att öppna.")
    do(add_measure, items[1], "Byt lampor", today)
    do(call_people, meeting, [officer])
    (called,) = read(attendance, meeting)
    do(set_span, called.id, items[0], items[1])
    before = (rows(), read(agenda_item, items[1]), read(attendance, meeting))
    do(delete_item, items[0])
    assert rows() == ["1 Nästa möte"]
    assert read(agenda_item, items[1]) is None
    assert [m.text for m in read(measures, today)] == ["Byt lampor"]
    assert read(measures, today, meeting) == ()
    assert read(attendance, meeting)[0].to_item_id is None
    store.undo()
    assert (rows(), read(agenda_item, items[1]), read(attendance, meeting)) == before
    assert len(read(measures, today, meeting)) == 1


def test_a_copy_has_papers_areas_and_sub_items_but_no_minutes(
    do, store, read, meeting, rows, items, paper
):
    do(indent_item, items[1], 1)
    do(attach_papers, items[1], [paper], MOMENT)
    do(set_item_areas, items[1], {do(add_area, "Hageby")})
    do(add_decision, items[1], "Samrådet enas om att öppna.")
    do(duplicate_item, items[0])
    assert rows() == [
        "1 Öppnande", "1.1 Lägesbild", "2 Öppnande", "2.1 Lägesbild", "3 Nästa möte",
    ]  # fmt: skip
    copy = read(agenda, meeting).rows[3]
    assert (copy.papers, copy.decisions) == (1, 0)
    assert len(read(agenda_item, copy.id).area_ids) == 1


def test_an_item_moves_to_another_meeting_with_its_sub_items(
    do, read, meeting, rows, items, officer
):
    other = do(add_meeting, "Extra möte", SITTING)
    do(add_item, other, "Ett ärende")
    sub = do(add_item, meeting, "Hageby", after=items[1])
    do(indent_item, sub, 1)
    do(call_people, meeting, [officer])
    (called,) = read(attendance, meeting)
    do(set_span, called.id, items[1], None)
    do(move_item_to_meeting, sub, other)
    assert rows() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]
    assert rows(other) == ["1 Ett ärende", "2 Hageby"]
    do(move_item_to_meeting, items[1], other)
    assert rows() == ["1 Öppnande", "2 Nästa möte"]
    assert rows(other) == ["1 Ett ärende", "2 Hageby", "3 Lägesbild"]
    assert read(attendance, meeting)[0].from_item_id is None


def test_clock_times_follow_the_durations(do, read, meeting, items):
    do(set_item_minutes, items[0], 5)
    do(set_item_minutes, items[1], 140)
    view = read(agenda, meeting)
    assert [f"{row.starts:%H.%M}" for row in view.rows] == ["09.00", "09.05", "11.25"]
    assert (view.planned_minutes, view.over_minutes, view.head.minutes) == (155, 5, 150)


moves = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "pause", "move", "step", "indent", "delete", "copy", "undo", "redo"]
        ),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=25,
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moves)
def test_whatever_is_done_places_have_no_gaps_and_the_outline_holds(new_store, moves):
    with new_store() as store:
        series = store.do_for_good("a", lambda s: add_meeting(s, "Möte", SITTING))
        for move, first, second in moves:
            ids = [row.id for row in store.read(lambda s: agenda(s, series)).rows]
            _act(store, series, ids, move, first, second)
            rows = store.read(lambda s: agenda(s, series)).rows
            assert [row.position for row in rows] == list(range(1, len(rows) + 1))
            levels = [row.level for row in rows]
            assert all(b <= a + 1 for a, b in zip([-1, *levels], levels, strict=False))
            assert all(row.level == 0 for row in rows if row.kind is ItemKind.PAUSE)


def _act(store, meeting, ids, move, first, second):
    if move == "undo":
        store.undo()
    elif move == "redo":
        store.redo()
    elif move in ("add", "pause") or not ids:
        kind = ItemKind.PAUSE if move == "pause" else ItemKind.ITEM
        after = ids[first % len(ids)] if ids else None
        store.do("a", lambda s: add_item(s, meeting, "Ärende", after=after, kind=kind))
    else:
        key, other = ids[first % len(ids)], [*ids, None][second % (len(ids) + 1)]
        with suppress(LevelError):
            store.do("a", lambda s: ACTS[move](s, key, other, second))


ACTS = {
    "move": lambda s, key, other, _: move_item(s, key, other),
    "step": lambda s, key, _, n: step_item(s, key, up=bool(n % 2)),
    "indent": lambda s, key, _, n: indent_item(s, key, 1 if n % 3 else -1),
    "delete": lambda s, key, _o, _n: delete_item(s, key),
    "copy": lambda s, key, _o, _n: duplicate_item(s, key),
}


def test_a_meeting_from_a_series_begins_with_its_standing_items(do, series, rows):
    assert rows(do(plan_meeting, series, SITTING)) == []
