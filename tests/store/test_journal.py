"""Rows before and after: nothing an action changes escapes, and all of it comes back."""

from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from est_desktop.model.tables import Blob
from tests.store.things import Thing, add_thing, change_thing, remove_thing, things


@pytest.mark.parametrize(
    "write",
    [
        lambda s: s.execute(update(Thing).values(amount=1)),
        lambda s: s.execute(delete(Thing)),
        lambda s: s.execute(insert(Thing).values(id=uuid4(), name="x")),
        lambda s: s.execute(text("DELETE FROM thing")),
    ],
    ids=["update", "delete", "insert", "raw"],
)
def test_writes_that_cannot_be_undone_are_refused(any_store, write):
    any_store.do("Add", lambda s: add_thing(s, "a"))
    before = any_store.read(things)
    with pytest.raises(RuntimeError, match="one by one"):
        any_store.do("Write", write)
    assert any_store.read(things) == before


def test_actions_do_not_write_the_stores_own_tables(any_store):
    with pytest.raises(RuntimeError, match=r"store\.blobs"):
        any_store.do("Add", lambda s: s.add(Blob(size=0)))


def test_an_id_never_changes(any_store):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))
    with pytest.raises(RuntimeError, match="never changes"):
        any_store.do("Change", lambda s: change_thing(s, key, id=uuid4()))


def test_an_expired_row_can_be_removed(any_store):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))

    def remove(session):
        thing = session.get_one(Thing, key)
        session.expire(thing)
        session.delete(thing)

    any_store.do("Remove", remove)
    any_store.undo()
    assert {row[0] for row in any_store.read(things)} == {key}


def test_rows_that_refer_to_each_other_come_back(any_store):
    """In any order: foreign keys are checked at COMMIT."""

    def add_family(session):
        one, other = add_thing(session, "one"), add_thing(session, "other")
        session.flush()
        change_thing(session, one, part_of=one, friend=other)
        change_thing(session, other, part_of=one, friend=one)
        return one, other

    keys = any_store.do("Add", add_family)
    before = any_store.read(things)
    any_store.do("Remove", lambda s: [remove_thing(s, key) for key in keys])
    assert any_store.read(things) == set()
    any_store.undo()
    assert any_store.read(things) == before
    any_store.undo()
    assert any_store.read(things) == set()
    any_store.redo()
    assert any_store.read(things) == before


def test_names_that_are_passed_on_come_back_in_order(any_store):
    """A name must be unique at every statement, so the way back must be the way there reversed."""
    keys = sorted(any_store.do("Add", lambda s: [add_thing(s, n) for n in "abc"]))

    def pass_on(session):
        for key, name in zip(keys, ("new", *"abc"), strict=False):
            change_thing(session, key, name=f"{name}-")

    def pass_back(session):
        change_thing(session, keys[0], name="z")
        change_thing(session, keys[1], name="new-")

    any_store.do("Pass on", pass_on)
    before = any_store.read(things)
    any_store.do("Pass back", pass_back)
    after = any_store.read(things)
    any_store.undo()
    assert any_store.read(things) == before
    any_store.redo()
    assert any_store.read(things) == after


def test_many_rows_in_one_step(any_store):
    any_store.do("Add", lambda s: [add_thing(s, str(n)) for n in range(1200)])
    before = any_store.read(things)

    def change_all(session):
        for thing in session.execute(select(Thing)).scalars():
            thing.amount += 1

    any_store.do("Change", change_all)
    any_store.undo()
    assert any_store.read(things) == before
    any_store.undo()
    assert any_store.read(things) == set()


@pytest.mark.parametrize("way", ["undo", "redo"])
def test_a_step_leaves_its_pile_only_when_its_replay_succeeded(any_store, way):
    key = any_store.do("Add", lambda s: add_thing(s, "a"))
    any_store.do("Change", lambda s: change_thing(s, key, name="b"))
    if way == "redo":
        any_store.undo()
    with any_store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM thing")
    with pytest.raises(RuntimeError, match="past the journal"):
        getattr(any_store, way)()
    assert "Change" in (any_store.undo_label, any_store.redo_label)
    with any_store.writing() as connection:
        connection.execute(insert(Thing).values(id=key, name="b", amount=0, weight=0.5))
    assert getattr(any_store, way)() == "Change"
