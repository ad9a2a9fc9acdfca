"""What has changed since something was sent."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.views.dispatch import Changes, SentAgenda, SentItem, SentPaper
from est_desktop.rules.dispatch_changes import changes

NINE = datetime(2026, 11, 23, 9)


def item(key, **facts):
    return SentItem(
        **({"id": UUID(int=key), "number": str(key), "title": "T", "withdrawn": False, "facts": ""})
        | facts
    )


def paper(key, **facts):
    told = {"id": UUID(int=key), "number": key, "title": "P", "item": "1", "sha256": "a"}
    return SentPaper(**(told | facts))


def agenda(items=(1, 2, 3), papers=(7, 8)):
    return SentAgenda(
        "Chefssamråd 2026:8", NINE, NINE + timedelta(hours=2), "Rådhuset",
        tuple(map(item, items)), tuple(map(paper, papers)),
    )  # fmt: skip


@given(st.permutations([1, 2, 3]))
def test_an_agenda_that_is_as_it_was_has_no_changes(order):
    assert changes(agenda(order), agenda(order)) == Changes()
    assert not Changes().any


def test_each_sort_of_change_is_told_once():
    sent = agenda()
    now = replace(
        sent,
        place="Stadshuset",
        items=(item(4), item(1, title="Annat"), item(2, withdrawn=True)),
        papers=(paper(7, sha256="b"), paper(9)),
    )
    found = changes(sent, now)
    assert found.any
    assert found.sitting
    assert not found.moved
    assert found.added == (item(4),)
    assert found.changed == (item(1, title="Annat"),)
    assert found.withdrawn == (item(2, withdrawn=True), item(3))
    assert found.new_papers == (paper(9),)
    assert found.replaced_papers == (paper(7, sha256="b"),)
    assert found.removed_papers == (paper(8),)


def test_another_order_is_told_and_nothing_else():
    assert changes(agenda((1, 2, 3)), agenda((2, 1, 3))) == Changes(moved=True)


def test_what_was_withdrawn_before_is_not_told_again():
    before = replace(agenda((1,)), items=(item(1, withdrawn=True),))
    assert changes(before, before) == Changes()


@given(st.sets(st.integers(1, 6)), st.sets(st.integers(1, 6)))
def test_every_item_is_kept_added_or_gone(before, after):
    found = changes(agenda(sorted(before)), agenda(sorted(after)))
    added = {row.id.int for row in found.added}
    gone = {row.id.int for row in found.withdrawn}
    assert (before | added) - gone == after
    assert not found.changed
