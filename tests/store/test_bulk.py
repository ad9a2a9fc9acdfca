"""Many rows go in and out in short transactions, and stop when they are told to."""

import pytest

from est_desktop.errors import ReadOnlyError
from est_desktop.store.bulk import AT_ONCE, Target, find, insert, remove, replace

THINGS = Target("thing", ("name",), ("amount", "weight"))


def quiet(_done, _total):
    """Nobody looks."""


def rows(count):
    return [(f"sak {number}", number, 0.5) for number in range(count)]


class StoppedError(Exception):
    """Somebody wants the work to stop."""


def stopping_after(times):
    """Return a progress that stops the work at its so-many-th report."""
    told = []

    def tell(done, total):
        told.append((done, total))
        if len(told) > times:
            raise StoppedError

    return tell


def stored(store):
    with store.reading() as connection:
        return list(connection.exec_driver_sql("SELECT name, amount FROM thing ORDER BY amount"))


@pytest.mark.parametrize("count", [0, 1, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, AT_ONCE * 3])
def test_what_goes_in_is_found_and_taken_out(any_store, count):
    assert insert(any_store, THINGS, rows(count), quiet) == count
    keys = [(f"sak {number}",) for number in range(count + 1)]
    assert find(any_store, THINGS, keys, quiet) == {
        (name,): (amount, weight) for name, amount, weight in rows(count)
    }
    assert remove(any_store, "thing", "weight", 0.5, quiet) == count
    assert stored(any_store) == []


def test_what_is_there_already_is_left_alone(any_store):
    insert(any_store, THINGS, [("sak 1", 77, 1.5)], quiet)
    assert insert(any_store, THINGS, rows(3), quiet) == 2
    assert stored(any_store) == [("sak 0", 0), ("sak 2", 2), ("sak 1", 77)]


def test_values_are_replaced_in_one_transaction(any_store):
    insert(any_store, THINGS, rows(3), quiet)
    replace(any_store, THINGS, [("sak 1", 11, 2.5), ("sak 2", 12, 2.5)])
    replace(any_store, THINGS, [])
    assert stored(any_store) == [("sak 0", 0), ("sak 1", 11), ("sak 2", 12)]


def test_stopping_keeps_whole_transactions_and_they_can_be_taken_out(any_store):
    with pytest.raises(StoppedError):
        insert(any_store, THINGS, rows(AT_ONCE * 3), stopping_after(2))
    assert len(stored(any_store)) == AT_ONCE * 2
    with pytest.raises(StoppedError):
        remove(any_store, "thing", "weight", 0.5, stopping_after(1))
    assert len(stored(any_store)) == AT_ONCE
    assert remove(any_store, "thing", "weight", 0.5, quiet) == AT_ONCE


def test_a_file_that_is_only_read_refuses(opening, path):
    opening(path).close()
    store = opening(path, read_only=True)
    with pytest.raises(ReadOnlyError):
        insert(store, THINGS, rows(1), quiet)
    with pytest.raises(ReadOnlyError):
        replace(store, THINGS, rows(1))
