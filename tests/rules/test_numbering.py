"""Numbers as printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.enums import ItemKind
from est_desktop.rules.numbering import (
    first_free,
    has_paragraph,
    item_labels,
    measure_label,
    meeting_title,
)

ITEM, PAUSE = ItemKind.ITEM, ItemKind.PAUSE
rows = st.lists(st.tuples(st.sampled_from([ITEM, PAUSE]), st.integers(0, 2)))


def test_items_are_counted_and_pauses_are_not():
    assert item_labels([(ITEM, 0), (PAUSE, 0), (ITEM, 0)]) == ("1", "", "2")


def test_sub_items_are_numbered_under_their_item():
    outline = [(ITEM, 0), (ITEM, 1), (ITEM, 2), (ITEM, 2), (ITEM, 1), (ITEM, 0), (ITEM, 1)]
    assert item_labels(outline) == ("1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1")


@given(st.lists(st.just((ITEM, 0)), max_size=60))
def test_items_without_sub_items_run_from_one_without_gap(some):
    assert item_labels(some) == tuple(str(n) for n in range(1, len(some) + 1))


@given(rows)
def test_every_row_has_one_label_and_only_pauses_have_none(some):
    labels = item_labels(some)
    assert len(labels) == len(some)
    assert [label == "" for label in labels] == [kind is PAUSE for kind, _ in some]


@pytest.mark.parametrize(
    ("kind", "level", "has"), [(ITEM, 0, True), (ITEM, 1, False), (PAUSE, 0, False)]
)
def test_only_items_of_their_own_get_a_paragraph(kind, level, has):
    assert has_paragraph(kind, level) is has


def test_a_year_begins_with_paragraph_one_and_runs_on():
    assert first_free(None) == 1
    assert first_free(96) == 97


def test_a_measure_is_called_by_its_year_and_number():
    assert measure_label(2026, 4) == "Å26-04"
    assert measure_label(2026, 119) == "Å26-119"


def test_a_meeting_is_called_by_the_pattern_and_other_braces_stay():
    assert meeting_title("Chefssamråd {year}:{number}", 2026, 8) == "Chefssamråd 2026:8"
    assert meeting_title("Råd {nr} {", 2026, 8) == "Råd {nr} {"
