"""Everything that a meeting prints is looked through, and what was let stand is not told again."""

from datetime import date

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attachments import attach_papers, describe_paper, rename_paper
from est_desktop.actions.items import set_item_background, set_item_proposal, set_notes
from est_desktop.actions.meetings import set_meeting_place
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.personal_data import let_stand
from est_desktop.actions.plan import add_note
from est_desktop.model.rich_text import plain
from est_desktop.model.views.personal_data import Part, Place, TraceKind
from est_desktop.queries.personal_data import suspected, suspected_in, suspected_in_plan
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 23)
PLATE = "ABC 123"


def told(read, meeting):
    return [
        (one.place.part, one.place.item_id, one.trace.words) for one in read(suspected, meeting)
    ]


def test_a_meeting_of_places_is_not_suspected(read, meeting, items):
    assert read(suspected, meeting) == ()


def test_each_text_that_is_printed_is_looked_through(do, read, meeting, paper):
    do(set_meeting_place, meeting, "Storgatan 2, lgh 1203")
    item = do(add_item, meeting, "Om ABC 123")
    do(set_item_background, item, plain("ring 070-174 06 05"))
    do(set_item_proposal, item, "att\nskriva till ett.namn@exempel.se")
    do(set_notes, item, plain("snapchat: blaklint07"))
    do(add_decision, item, "Samrådet enas om ABC 124")
    do(add_measure, item, "Flytta ABC 125", TODAY)
    found = told(read, meeting)
    assert found == [
        (Part.MEETING, None, "lgh 1203"),
        (Part.TITLE, item, "ABC 123"),
        (Part.BACKGROUND, item, "070-174 06 05"),
        (Part.PROPOSAL, item, "ett.namn@exempel.se"),
        (Part.NOTES, item, "snapchat: blaklint07"),
        (Part.DECISION, item, "ABC 124"),
        (Part.MEASURE, item, "ABC 125"),
    ]


def test_a_paper_is_told_by_its_own_number_and_title(do, read, meeting, items, paper):
    (key,) = do(attach_papers, items[1], [paper], MOMENT)
    do(rename_paper, key, "Bild på ABC 123")
    do(describe_paper, key, "En bil, ABC 124")
    found = read(suspected, meeting)
    assert [one.trace.words for one in found] == ["ABC 123", "ABC 124"]
    assert {one.place for one in found} == {Place(Part.PAPER, items[1], "1", "Bild på ABC 123")}


def test_a_line_leads_to_its_item(do, read, meeting, items):
    do(set_item_proposal, items[1], PLATE)
    (one,) = read(suspected, meeting)
    assert one.place == Place(Part.PROPOSAL, items[1], "2", "Lägesbild")


def test_the_same_words_in_one_place_are_told_once(do, read, meeting, items):
    do(set_item_proposal, items[1], f"{PLATE} och\n{PLATE}")
    assert len(read(suspected, meeting)) == 1


def test_what_was_let_stand_is_not_told_again_however_it_is_written(do, read, meeting, items):
    do(set_item_proposal, items[1], f"{PLATE} och ABC123, XYZ 987")
    do(let_stand, TraceKind.PLATE, PLATE, TODAY, "en tjänstebil")
    assert [words for _, _, words in told(read, meeting)] == ["XYZ 987"]


def test_texts_from_anywhere_can_be_looked_through(do, read):
    do(let_stand, TraceKind.PLATE, PLATE, TODAY)
    found = read(suspected_in, [("en ruta", PLATE), ("en annan", f"{PLATE}; lgh 1203")])
    assert [(where, trace.words) for where, trace in found] == [("en annan", "lgh 1203")]


def test_the_plan_is_looked_through_with_the_notes_of_its_measures(do, read, items):
    first = do(add_measure, items[0], "Måla", TODAY)
    second = do(add_measure, items[1], "Flytta ABC 123", TODAY)
    do(add_note, first, "ring 070-174 06 05", MOMENT)
    places = [(one.place.measure_id, one.place.number) for one in read(suspected_in_plan)]
    assert places == [(first, "Å26-01"), (second, "Å26-02")]


@pytest.mark.parametrize("words", [PLATE, "abc123"])
def test_the_words_themselves_are_not_kept(do, store, words):
    do(let_stand, TraceKind.PLATE, words, TODAY)
    rows = store.look(lambda rows: list(rows("SELECT * FROM personal_data_decision")))
    assert words not in str(rows)
