"""What a user can change in one item."""

import pytest

from est_desktop.actions.items import (
    rename_item,
    set_item_areas,
    set_item_background,
    set_item_case_number,
    set_item_internal_note,
    set_item_presenter,
    set_item_proposal,
    set_item_purpose,
    set_notes,
)
from est_desktop.actions.people import add_area
from est_desktop.model.enums import Purpose
from est_desktop.model.rich_text import as_plain, plain
from est_desktop.queries.agenda import agenda_item
from est_desktop.queries.minutes import minutes
from est_desktop.queries.summons import summons


def test_every_field_is_kept_as_typed(do, read, items):
    item = items[1]
    do(rename_item, item, "Lägesbild oktober")
    do(set_item_purpose, item, Purpose.DECISION)
    do(set_item_presenter, item, "EST-samordnaren")
    do(set_item_case_number, item, "KS 2026/0027")
    do(set_item_background, item, plain("Rapporterna visar.\nTvå stycken."))
    do(set_item_proposal, item, "Samrådet enas om en plan.")
    do(set_item_internal_note, item, "Stäm av före mötet.")
    view = read(agenda_item, item)
    assert (view.title, view.purpose, view.presenter, view.case_number) == (
        "Lägesbild oktober",
        Purpose.DECISION,
        "EST-samordnaren",
        "KS 2026/0027",
    )
    assert view.background == plain("Rapporterna visar.\nTvå stycken.")
    assert (view.proposed_decision, view.internal_note) == (
        "Samrådet enas om en plan.",
        "Stäm av före mötet.",
    )


def test_an_internal_note_has_no_place_in_any_document(do, read, meeting, items):
    do(set_item_internal_note, items[0], "INTERN-KANARIE-76")
    today = read(minutes, meeting).dated_on
    assert "KANARIE" not in repr(read(minutes, meeting)) + repr(read(summons, meeting, today))


def test_areas_are_ticked_and_unticked(do, read, items):
    hageby, navestad = do(add_area, "Hageby"), do(add_area, "Navestad")
    do(set_item_areas, items[0], {hageby, navestad})
    do(set_item_areas, items[0], {navestad})
    assert read(agenda_item, items[0]).area_ids == {navestad}


def test_notes_are_printed_in_the_minutes(do, read, meeting, items):
    do(set_notes, items[0], plain("Ordföranden öppnar mötet."))
    assert read(minutes, meeting).items[0].notes == plain("Ordföranden öppnar mötet.")


@pytest.mark.parametrize("harm", ["\ud800", "\x00", "\x1b[31m", "\udfff\ud800"])
def test_running_text_that_cannot_be_stored_as_it_is_keeps_its_words(do, read, items, harm):
    do(set_item_background, items[0], plain(f"före {harm} efter"))
    stored = as_plain(read(agenda_item, items[0]).background)
    assert stored.startswith("före")
    assert stored.endswith("efter")
    assert harm not in stored
