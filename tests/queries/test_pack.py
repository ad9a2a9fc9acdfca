"""The pack: the summons, and each paper with the file that is in use."""

from datetime import date

from est_desktop.actions.attachments import (
    StoredPaper,
    attach_papers,
    describe_paper,
    replace_paper,
)
from est_desktop.queries.pack import pack
from est_desktop.queries.summons import summons
from est_desktop.store.blobs import put_bytes
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 16)


def test_papers_come_in_their_order_with_the_items_they_belong_to(do, read, meeting, items, paper):
    first, second, *_ = items
    do(attach_papers, second, [paper], MOMENT)
    do(attach_papers, first, [paper, paper], MOMENT)
    view = read(pack, meeting, TODAY)
    assert [(one.number, one.item) for one in view.papers] == [(1, "1"), (2, "1"), (3, "2")]
    assert view.summons == read(summons, meeting, TODAY)
    assert [one.title for one in view.papers] == [one.title for one in view.summons.papers]


def test_the_newest_file_is_the_one_in_use(store, do, read, meeting, items, paper):
    (paper_id,) = do(attach_papers, items[0], [paper], MOMENT)
    newer = put_bytes(store, b"%PDF-1.7 en nyare utgava")
    do(replace_paper, paper_id, StoredPaper("Lägesbild 2.pdf", newer), MOMENT)
    do(describe_paper, paper_id, "Karta över Hageby")
    (one,) = read(pack, meeting, TODAY).papers
    assert (one.sha256, one.file_name) == (newer, "Lägesbild 2.pdf")
    assert (one.size, one.description, one.withheld) == (24, "Karta över Hageby", "")


def test_a_meeting_without_papers_has_a_pack(read, meeting):
    assert read(pack, meeting, TODAY).papers == ()
