"""The action plan: its due dates make a chain, its statuses a history, its adoption stays."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from est_desktop.actions.agenda import delete_item
from est_desktop.actions.follow_up import measure_out_of_decision
from est_desktop.actions.outcomes import (
    add_decision,
    add_measure,
    remove_decision,
    remove_measure,
    set_measure_due,
)
from est_desktop.actions.people import (
    add_area,
    add_organisation,
    remove_area,
    remove_organisation,
)
from est_desktop.actions.plan import (
    Adopted,
    add_note,
    adopt_plan,
    change_status,
    move_due,
    remove_adopted,
    remove_note,
    set_measure_areas,
    set_measure_details,
    set_measure_partners,
)
from est_desktop.errors import EmptyNameError, InUseError, NoteNeededError
from est_desktop.model.enums import Level, MeasureKind, MeasureStatus, Term
from est_desktop.model.tables import (
    AdoptedPlan,
    Measure,
    MeasureArea,
    MeasureNote,
    MeasurePartner,
)
from est_desktop.model.views.action_plan import MeasureDetails
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 23)
LATER = date(2026, 12, 14)


@pytest.fixture
def measure(do):
    return do(add_measure, None, "Byt lampor", TODAY)


@pytest.fixture
def rows(store):
    """All rows of a table, as plain values."""
    return lambda table: store.read(lambda s: [row.model_dump() for row in s.exec(select(table))])


def test_the_first_last_day_needs_no_note(do, rows, measure):
    do(set_measure_due, measure, LATER)
    do(set_measure_due, measure, LATER)
    assert rows(MeasureNote) == []
    with pytest.raises(NoteNeededError):
        do(set_measure_due, measure, TODAY)
    assert rows(Measure)[0]["due_date"] == LATER


def test_a_moved_last_day_needs_a_note_and_keeps_the_old_one(do, rows, measure):
    do(move_due, measure, LATER, "", MOMENT)
    with pytest.raises(NoteNeededError):
        do(move_due, measure, TODAY, "  ", MOMENT)
    do(move_due, measure, LATER, "", MOMENT)
    do(move_due, measure, None, "Ingen entreprenör.", MOMENT)
    (note,) = rows(MeasureNote)
    assert (note["old_due"], note["new_due"], note["text"]) == (LATER, None, "Ingen entreprenör.")
    assert rows(Measure)[0]["due_date"] is None


def test_a_measure_moved_to_before_its_start_starts_that_day(do, rows, measure):
    do(set_measure_details, measure, MeasureDetails(start_date=LATER))
    do(move_due, measure, LATER + timedelta(9), "", MOMENT)
    do(move_due, measure, TODAY, "Går fortare.", MOMENT)
    assert rows(Measure)[0]["start_date"] == TODAY
    do(set_measure_details, measure, MeasureDetails(start_date=LATER))
    assert rows(Measure)[0]["start_date"] == TODAY


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.one_of(st.none(), st.integers(0, 400)), max_size=8))
def test_the_last_days_make_a_chain_that_ends_in_the_current_one(new_store, days):
    with new_store() as store:
        key = store.do("m", lambda s: add_measure(s, None, "Byt lampor", TODAY))
        for n, day in enumerate(days):
            due = None if day is None else TODAY + timedelta(day)
            at = MOMENT + timedelta(minutes=n)
            store.do("d", lambda s, due=due, at=at: move_due(s, key, due, "flyttas", at))
        notes = store.read(
            lambda s: [
                (note.old_due, note.new_due)
                for note in s.exec(select(MeasureNote).order_by(MeasureNote.noted_at))
            ]
        )
        current = store.read(lambda s: s.get_one(Measure, key).due_date)
        for (_, new), (old, _) in pairwise(notes):
            assert new == old or new is None
        assert not notes or notes[-1][1] == current or notes[-1][1] is None


def test_a_changed_status_is_kept_with_what_was_said(do, rows, measure):
    do(change_status, measure, MeasureStatus.DECIDED, MOMENT)
    do(change_status, measure, MeasureStatus.ONGOING, MOMENT)
    (note,) = rows(MeasureNote)
    assert (note["old_status"], note["new_status"]) == (
        MeasureStatus.DECIDED,
        MeasureStatus.ONGOING,
    )


def test_closing_without_doing_needs_a_reason(do, rows, measure):
    with pytest.raises(NoteNeededError):
        do(change_status, measure, MeasureStatus.ABANDONED, MOMENT)
    do(change_status, measure, MeasureStatus.ABANDONED, MOMENT, "Huset rivs.")
    assert rows(Measure)[0]["closed_reason"] == "Huset rivs."
    do(change_status, measure, MeasureStatus.ONGOING, MOMENT)
    assert rows(Measure)[0]["closed_reason"] == ""


def test_a_note_says_something_or_where_it_was_treated(do, rows, measure, items):
    with pytest.raises(EmptyNameError):
        do(add_note, measure, " ", MOMENT)
    said = do(add_note, measure, "Entreprenören börjar vecka 48.", MOMENT)
    do(add_note, measure, "", MOMENT, items[0])
    do(change_status, measure, MeasureStatus.DONE, MOMENT, "Klart.", items[0])
    for note in rows(MeasureNote):
        do(remove_note, note["id"])
    (kept,) = rows(MeasureNote)
    assert kept["text"] == "Klart."
    assert kept["id"] != said


def test_a_measure_is_described_and_shared(do, rows, measure, police):
    details = MeasureDetails(
        "Mörkt", "Tryggt", "NTU", Level.OPERATIVE, Term.SHORT, MeasureKind.SITUATIONAL, TODAY
    )
    do(set_measure_details, measure, details)
    row = rows(Measure)[0]
    assert {name: row[name] for name in MeasureDetails.__slots__} == {
        name: getattr(details, name) for name in MeasureDetails.__slots__
    }
    areas = [do(add_area, name) for name in ("Hageby", "Navestad")]
    other = do(add_organisation, "Hyresbostäder")
    for chosen in (areas, areas[1:]):
        do(set_measure_areas, measure, chosen)
    for partners in ([police, other], [police]):
        do(set_measure_partners, measure, partners)
    assert [row["area_id"] for row in rows(MeasureArea)] == areas[1:]
    assert [row["organisation_id"] for row in rows(MeasurePartner)] == [police]
    do(remove_area, areas[0])
    with pytest.raises(InUseError):
        do(remove_area, areas[1])
    with pytest.raises(InUseError):
        do(remove_organisation, police)


def test_undo_brings_back_all_that_hangs_on_a_measure(do, store, rows, measure, police):
    do(set_measure_areas, measure, [do(add_area, "Hageby")])
    do(set_measure_partners, measure, [police])
    do(add_note, measure, "Börjar.", MOMENT)
    tables = (Measure, MeasureArea, MeasurePartner, MeasureNote)
    before = [rows(table) for table in tables]
    do(remove_measure, measure)
    assert [rows(table) for table in tables] == [[], [], [], []]
    store.undo()
    assert [rows(table) for table in tables] == before


def test_a_measure_knows_its_decision_as_long_as_it_is_there(do, store, rows, items):
    decision = do(add_decision, items[0], "Lampor byts.")
    do(measure_out_of_decision, decision, TODAY)
    assert rows(Measure)[0]["decision_id"] == decision
    do(remove_decision, decision)
    assert rows(Measure)[0]["decision_id"] is None
    store.undo()
    assert rows(Measure)[0]["decision_id"] == decision


def test_the_plan_outlives_the_item_where_it_was_agreed_treated_and_adopted(
    do, store, rows, items, blob
):
    decision = do(add_decision, items[0], "Lampor byts.")
    measure = do(measure_out_of_decision, decision, TODAY)
    do(add_note, measure, "", MOMENT, items[0])
    do(adopt_plan, items[0], Adopted("Handlingsplan", TODAY, "{}", "plan.pdf", blob, 20))
    tables = (Measure, MeasureNote, AdoptedPlan)
    before = [rows(table) for table in tables]
    do(delete_item, items[0])
    assert [rows(table)[0]["agenda_item_id"] for table in tables] == [None, None, None]
    assert rows(Measure)[0]["decision_id"] is None
    store.undo()
    assert [rows(table) for table in tables] == before
    do(remove_adopted, rows(AdoptedPlan)[0]["id"])
    assert rows(AdoptedPlan) == []
