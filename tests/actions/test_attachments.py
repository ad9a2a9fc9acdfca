"""What a user can do with papers."""

import pytest

from est_desktop.actions.attachments import (
    StoredPaper,
    attach_papers,
    describe_paper,
    move_paper,
    move_paper_to_item,
    remove_paper,
    rename_paper,
    replace_paper,
)
from est_desktop.queries.agenda import agenda_item
from tests.actions.conftest import MOMENT


@pytest.fixture
def papers(do, store, items, blob):
    stored = [StoredPaper(f"{name}.pdf", blob) for name in ("a", "b", "c")]
    return do(attach_papers, items[1], stored, MOMENT)


@pytest.fixture
def shown(read, items):
    return lambda item=1: [
        f"{row.number} {row.title}" for row in read(agenda_item, items[item]).attachments
    ]


def test_many_files_are_attached_in_one_step(store, shown, papers):
    assert shown() == ["1 a", "2 b", "3 c"]
    store.undo()
    assert shown() == []
    store.redo()
    assert shown() == ["1 a", "2 b", "3 c"]


def test_numbers_run_through_the_meeting_and_follow_the_order(
    do, store, items, shown, papers, blob
):
    do(attach_papers, items[0], [StoredPaper("före.pdf", blob)], MOMENT)
    assert shown() == ["2 a", "3 b", "4 c"]
    do(move_paper, papers[2], 1)
    assert shown() == ["2 c", "3 a", "4 b"]


def test_a_paper_is_renamed_and_described(do, read, items, papers):
    do(rename_paper, papers[0], "Lägesbild Hageby oktober 2026")
    do(describe_paper, papers[0], "Karta över Hageby centrum.")
    row = read(agenda_item, items[1]).attachments[0]
    assert (row.title, row.description) == (
        "Lägesbild Hageby oktober 2026",
        "Karta över Hageby centrum.",
    )


def test_a_newer_file_is_used_and_the_older_kept(do, store, read, items, papers, blob):
    do(replace_paper, papers[0], StoredPaper("a-ny.pdf", blob), MOMENT)
    row = read(agenda_item, items[1]).attachments[0]
    assert [(v.number, v.file_name) for v in row.versions] == [(2, "a-ny.pdf"), (1, "a.pdf")]


def test_a_paper_moves_to_another_item(do, shown, items, papers):
    do(move_paper_to_item, papers[0], items[2])
    assert shown() == ["1 b", "2 c"]
    assert shown(2) == ["3 a"]


def test_a_removed_paper_comes_back_with_its_versions(do, store, shown, papers, blob):
    do(replace_paper, papers[1], StoredPaper("b2.pdf", blob), MOMENT)
    do(remove_paper, papers[1])
    assert shown() == ["1 a", "2 c"]
    store.undo()
    assert shown() == ["1 a", "2 b", "3 c"]


def test_a_file_without_a_stem_gets_its_whole_name(do, store, read, items, blob):
    do(attach_papers, items[0], [StoredPaper(".pdf", blob)], MOMENT)
    assert read(agenda_item, items[0]).attachments[0].title == ".pdf"
