"""The single door: an action is done whole or not at all, and can be taken back."""

from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from est_desktop.errors import ReadOnlyError, RefusedError
from est_desktop.store.history import MOST_STEPS
from tests.store.things import add_thing, change_thing, remove_thing, things


def names(store):
    return sorted(row[1] for row in store.read(things))


def test_what_an_action_returns_is_passed_on_and_read_back(any_store):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))
    assert any_store.read(things) == {(key, "a", 0, None, None)}


def test_undo_takes_back_and_redo_does_again(any_store):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))
    any_store.do("Change", lambda s: change_thing(s, key, name="b"))
    any_store.do("Remove", lambda s: remove_thing(s, key))
    assert names(any_store) == []
    assert any_store.undo() == "Remove"
    assert names(any_store) == ["b"]
    assert any_store.undo() == "Change"
    assert names(any_store) == ["a"]
    assert any_store.undo() == "Add"
    assert names(any_store) == []
    assert [any_store.redo() for _ in range(3)] == ["Add", "Change", "Remove"]
    assert names(any_store) == []


def test_with_nothing_to_take_back_nothing_happens(any_store):
    assert any_store.undo() is None
    assert any_store.redo() is None
    assert any_store.revision == 0
    assert any_store.undo_label is None
    assert any_store.redo_label is None


def test_labels_tell_what_comes_next(any_store):
    any_store.do("Add", lambda s: add_thing(s, "a"))
    assert (any_store.undo_label, any_store.redo_label) == ("Add", None)
    any_store.undo()
    assert (any_store.undo_label, any_store.redo_label) == (None, "Add")


def test_a_new_step_after_undo_cannot_be_redone_past(any_store):
    any_store.do("Add", lambda s: add_thing(s, "a"))
    any_store.undo()
    any_store.do("Add b", lambda s: add_thing(s, "b"))
    assert any_store.redo() is None
    assert names(any_store) == ["b"]


def test_a_refusal_changes_nothing(any_store):
    def refuse(session):
        add_thing(session, "a")
        session.flush()
        raise RefusedError

    with pytest.raises(RefusedError):
        any_store.do("Add", refuse)
    assert names(any_store) == []
    assert any_store.undo_label is None
    assert any_store.revision == 0


def test_a_commit_that_fails_leaves_the_store_usable(any_store):
    """A dangling key shows only at COMMIT; the transaction must not stay open."""
    loose = any_store.do("Add", lambda s: add_thing(s, "a"))
    with pytest.raises(IntegrityError):
        any_store.do("Break", lambda s: add_thing(s, "b", part_of=uuid4()))
    assert names(any_store) == ["a"]
    any_store.do("Change", lambda s: change_thing(s, loose, name="c"))
    assert names(any_store) == ["c"]
    assert any_store.undo() == "Change"


def test_our_own_mistake_stays_a_bug(any_store):
    with pytest.raises(IntegrityError, match="amount_is_not_negative"):
        any_store.do("Add", lambda s: add_thing(s, "a", amount=-1))


def test_typing_in_one_field_is_one_step(any_store, clock):
    key = any_store.do("Add", lambda s: add_thing(s, ""))
    for text in ("M", "Mö", "Möte"):
        any_store.do("Type", lambda s, t=text: change_thing(s, key, name=t), merge_key="name")
        clock.pass_seconds(2)
    any_store.undo()
    assert names(any_store) == [""]
    any_store.redo()
    assert names(any_store) == ["Möte"]


def test_typing_is_never_one_step_for_more_than_a_minute(any_store, clock):
    key = any_store.do("Add", lambda s: add_thing(s, ""))
    for text in ("a", "b", "c"):
        any_store.do("Type", lambda s, t=text: change_thing(s, key, name=t), merge_key="name")
        clock.pass_seconds(40)
    any_store.undo()
    assert names(any_store) == ["b"]


@pytest.mark.parametrize("between", ["leave", "undo", "redo", "another field"])
def test_typing_starts_a_new_step_after_a_break(any_store, between):
    key = any_store.do("Add", lambda s: add_thing(s, ""))

    def type_in(text, field):
        any_store.do("Type", lambda s: change_thing(s, key, name=text), merge_key=field)

    type_in("a", "name")
    if between == "leave":
        any_store.break_merge()
    elif between == "undo":
        type_in("x", "other")
        any_store.undo()
    elif between == "redo":
        any_store.undo()
        any_store.redo()
    type_in("b", "name" if between != "another field" else "other")
    any_store.undo()
    assert names(any_store) == ["a"]


def test_steps_that_change_several_rows_merge_too(any_store):
    first = any_store.do("Add", lambda s: add_thing(s, "a"))
    second = any_store.do("Add", lambda s: add_thing(s, "b"))

    def both(session, amount):
        change_thing(session, first, amount=amount)
        change_thing(session, second, amount=amount)

    before = any_store.read(things)
    any_store.do("Both", lambda s: both(s, 1), merge_key="k")
    any_store.do("Both", lambda s: both(s, 2), merge_key="k")
    any_store.do("One", lambda s: change_thing(s, first, amount=3), merge_key="k")
    after = any_store.read(things)
    any_store.undo()
    assert any_store.read(things) == before
    any_store.redo()
    assert any_store.read(things) == after


def test_steps_in_different_rows_merge_too(any_store):
    keys = [any_store.do("Add", lambda s, n=n: add_thing(s, n)) for n in "ab"]
    before = any_store.read(things)
    for key in keys:
        any_store.do("One", lambda s, k=key: change_thing(s, k, amount=3), merge_key="k")
    any_store.undo()
    assert any_store.read(things) == before


def test_what_is_done_for_good_ends_the_history(any_store):
    any_store.do("Add", lambda s: add_thing(s, "a"))
    key = any_store.do_for_good("Add for good", lambda s: add_thing(s, "b"))
    assert any_store.undo() is None
    assert any_store.redo() is None
    assert key in {row[0] for row in any_store.read(things)}


def test_listeners_hear_which_tables_changed(any_store):
    heard = []
    any_store.on_change(heard.append)
    any_store.do("Nothing", lambda _: None)
    any_store.do("Add", lambda s: add_thing(s, "a"))
    any_store.undo()
    any_store.redo()
    any_store.do_for_good("Add", lambda s: add_thing(s, "b"))
    assert heard == [frozenset({"thing"})] * 4
    assert any_store.revision == 4


def test_an_action_that_changes_nothing_is_no_step(any_store):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))
    any_store.do("Same", lambda s: change_thing(s, key, name="a"))
    assert any_store.undo_label == "Add"


def test_a_query_writes_nothing(any_store):
    any_store.read(lambda s: add_thing(s, "a"))
    assert names(any_store) == []


def test_the_history_is_long_but_not_endless(any_store):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))
    for amount in range(1, MOST_STEPS + 2):
        any_store.do("Change", lambda s, n=amount: change_thing(s, key, amount=n))
    steps = 0
    while any_store.undo():
        steps += 1
    assert steps == MOST_STEPS >= 100
    assert any_store.read(things) == {(key, "a", 1, None, None)}


def test_an_action_inside_an_action_is_a_bug(any_store):
    def nested(_):
        any_store.do("Inside", lambda s: add_thing(s, "a"))

    with pytest.raises(RuntimeError, match="one change at a time"):
        any_store.do("Outside", nested)
    any_store.do("Add", lambda s: add_thing(s, "a"))
    assert names(any_store) == ["a"]


def test_everything_is_there_when_opened_again(opening, path, disk_store):
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    assert disk_store.size() > 0
    disk_store.close()
    disk_store.close()
    assert not path.with_name("est.db-wal").exists()
    again = opening(path)
    assert names(again) == ["a"]
    assert again.undo_label is None


def test_a_store_that_only_reads_refuses_to_change(opening, path, disk_store):
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    reader = opening(path, read_only=True)
    assert reader.read_only
    with pytest.raises(ReadOnlyError):
        reader.do("Add", lambda s: add_thing(s, "b"))
    with pytest.raises(ReadOnlyError):
        reader.do_for_good("Add", lambda s: add_thing(s, "b"))
    assert reader.undo() is None
    assert names(reader) == ["a"]


def test_size_grows_with_what_is_stored(any_store):
    before = any_store.size()
    any_store.do("Add", lambda s: add_thing(s, "a" * 100_000))
    assert any_store.size() > before
