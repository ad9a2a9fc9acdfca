"""Approved minutes hold still, whoever tries, and are opened again only with a reason."""

from datetime import date, datetime

import pytest
from sqlmodel import select

from est_desktop.actions.agenda import add_item, delete_item, move_item
from est_desktop.actions.attachments import attach_papers
from est_desktop.actions.attendance import call_people, set_presence
from est_desktop.actions.finalising import (
    Approving,
    add_correction,
    approve_minutes,
    remove_correction,
)
from est_desktop.actions.items import rename_item, set_item_areas
from est_desktop.actions.meeting_states import hold_meeting, reopen_meeting
from est_desktop.actions.meetings import add_meeting, delete_meeting, move_meeting, rename_meeting
from est_desktop.actions.outcomes import add_decision, add_measure, set_decision_text
from est_desktop.actions.people import add_area
from est_desktop.actions.secrecy import bind_signed
from est_desktop.errors import (
    AlreadySentError,
    ChangedMeanwhileError,
    EmptyNameError,
    MeetingFinalError,
    MeetingStateError,
    OtherVersionError,
)
from est_desktop.model.enums import MeetingState, Outcome, Presence
from est_desktop.model.frozen import from_json, to_json
from est_desktop.model.tables import AgendaItem, Attendance, Decision, Meeting
from est_desktop.model.views.dispatch import SentFile
from est_desktop.model.views.minutes import MinutesView
from est_desktop.model.views.secrecy import SignedFacts
from est_desktop.queries.dispatches import approved_minutes, meeting_life
from est_desktop.queries.minutes import minutes
from est_desktop.queries.secrecy import exports
from est_desktop.store.blobs import put_bytes
from tests.actions.conftest import MOMENT, SITTING

TODAY = date(2026, 11, 24)


@pytest.fixture
def approve(store, blob):
    """Approve a meeting as the program does, and return the version."""

    def approving(meeting_id, **changes):
        view = store.read(lambda s: minutes(s, meeting_id, approving=TODAY))
        facts = {
            "file": SentFile("minutes", "Minnesanteckningar.pdf", blob, 19),
            "content": to_json(MinutesView, view),
            "unchanged": lambda s: minutes(s, meeting_id, approving=TODAY) == view,
        } | changes
        return store.do_for_good(
            "", lambda s: approve_minutes(s, meeting_id, Approving(**facts), "sekr", MOMENT)
        )

    return approving


@pytest.fixture
def held(do, meeting, items, officer):
    do(call_people, meeting, [officer])
    do(add_decision, items[1], "Samrådet enas om att följa upp.")
    do(hold_meeting, meeting)
    return meeting


@pytest.fixture
def life(read, meeting):
    return lambda: read(meeting_life, meeting, TODAY)


def paragraphs(store, items):
    return store.read(lambda s: [s.get_one(AgendaItem, key).paragraph_no for key in items])


def test_only_a_meeting_that_was_held_is_approved(meeting, approve):
    with pytest.raises(MeetingStateError):
        approve(meeting)


def test_numbers_view_and_file_come_together(store, held, items, approve, life, read, blob):
    assert approve(held) == 1
    assert paragraphs(store, items) == [1, 2, 3]
    (entry,) = read(exports, held)
    assert (entry.document, entry.sha256) == ("minutes", blob)
    told = life()
    assert told.state is MeetingState.FINAL
    (version,) = told.versions
    assert (version.version, version.reason, version.file.sha256) == (1, "", blob)
    view = read(approved_minutes, version.id)
    assert [item.paragraph_no for item in view.items] == [1, 2, 3]
    assert (view.version, view.approved_on) == (1, TODAY)
    assert from_json(MinutesView, to_json(MinutesView, view)) == view


def test_a_signed_copy_is_bound_to_the_version_that_was_signed(store, do, held, approve, blob):
    approve(held)
    do(reopen_meeting, held, "Fel namn")
    other = put_bytes(store, b"%PDF-1.7 version 2")
    approve(held, file=SentFile("minutes", "v2.pdf", other, 18))
    for version in (blob, other):
        mine = put_bytes(store, f"undertecknad {version}".encode())
        signed = SignedFacts("Undertecknad.pdf", mine, (version,), ("ordföranden",), None, True)  # noqa: FBT003
        entry = do(bind_signed, signed, MOMENT)
        rows = store.read(lambda s: exports(s, held))
        assert next(row.sha256 for row in rows if row.id == entry) == version
    strange = SignedFacts("Annan.pdf", blob, ("0" * 64,), ("någon",), None, True)  # noqa: FBT003
    with pytest.raises(OtherVersionError):
        do(bind_signed, strange, MOMENT)


def test_what_changed_while_the_pdf_was_made_is_not_approved(store, held, items, approve, life):
    with pytest.raises(ChangedMeanwhileError):
        approve(held, unchanged=lambda _: False)
    assert paragraphs(store, items) == [None, None, None]
    assert (life().state, life().versions) == (MeetingState.HELD, ())


def test_what_was_withdrawn_or_not_reached_keeps_its_paragraph(store, do, held, items, approve):
    for key, outcome in zip(items, (Outcome.WITHDRAWN, Outcome.NOT_REACHED), strict=False):
        do(lambda s, k=key, o=outcome: setattr(s.get_one(AgendaItem, k), "outcome", o))
    approve(held)
    assert paragraphs(store, items) == [1, 2, 3]


def test_a_meeting_without_series_counts_for_itself(store, do, held, items, approve):
    approve(held)
    own = do(add_meeting, "Extra möte", SITTING)
    item = do(add_item, own, "Enda punkten")
    do(hold_meeting, own)
    approve(own)
    assert paragraphs(store, [*items, item]) == [1, 2, 3, 1]


def test_nothing_in_it_changes(store, do, held, items, approve, officer, paper):
    area = do(add_area, "Hageby")
    decision = store.read(lambda s: _only(s, Decision))
    called = store.read(lambda s: _only(s, Attendance))
    approve(held)
    for action, *arguments in (
        (rename_meeting, held, "Annat"),
        (rename_item, items[0], "Annat"),
        (add_item, held, "Nytt"),
        (move_item, items[0], None),
        (set_item_areas, items[0], [area]),
        (attach_papers, items[0], [paper], MOMENT),
        (set_presence, called, Presence.PRESENT),
        (set_decision_text, decision, "Annat"),
        (add_decision, items[0], "Nytt"),
        (add_correction, held, None, "Fel", "sekreterare", TODAY),
    ):
        with pytest.raises(MeetingFinalError):
            do(action, *arguments)
    with pytest.raises(AlreadySentError):
        do(delete_item, items[0])
    with pytest.raises(AlreadySentError):
        do(delete_meeting, held)
    assert officer


def test_what_follows_from_it_goes_on(store, do, held, items, approve):
    decision = store.read(lambda s: _only(s, Decision))
    approve(held)
    do(add_measure, items[1], "Följa upp", TODAY)
    do(lambda s: setattr(s.get_one(Decision, decision), "done_on", TODAY))
    do(lambda s: setattr(s.get_one(AgendaItem, items[2]), "carry", True))
    assert store.undo() is not None
    assert store.redo() is not None


def test_undo_does_not_go_behind_it(store, held, approve):
    approve(held)
    assert store.undo_label is None


def test_it_is_opened_again_with_a_reason_and_the_first_version_stays(
    store, do, held, items, approve, life, read
):
    approve(held)
    with pytest.raises(EmptyNameError):
        do(reopen_meeting, held, " ")
    do(reopen_meeting, held, "Fel datum i § 2")
    late = do(add_item, held, "Tillägg")
    do(rename_item, items[0], "Mötets öppnande")
    gone = do(add_correction, held, None, "Ska inte med", "", TODAY)
    do(remove_correction, gone)
    do(add_correction, held, items[1], "Datumet ska vara den 14 december.", "sekreterare", TODAY)
    assert approve(held) == 2
    assert paragraphs(store, [*items, late]) == [1, 2, 3, 4]
    told = life()
    assert told.state is MeetingState.CORRECTED
    assert [version.reason for version in told.versions] == ["", "Fel datum i § 2"]
    first, second = (read(approved_minutes, version.id) for version in told.versions)
    assert (first.items[0].title, second.items[0].title) == ("Öppnande", "Mötets öppnande")
    assert [(line.item, line.role) for line in second.corrections] == [("2", "sekreterare")]


def test_a_draft_that_moves_to_another_year_is_counted_there(store, do, meeting):
    new_year = datetime(2027, 1, 11, 9), datetime(2027, 1, 11, 11)
    do(move_meeting, meeting, *new_year)
    assert store.read(lambda s: _called(s, meeting)) == (2027, 1, "Chefssamråd 2027:1")
    do(rename_meeting, meeting, "Nyårsmöte")
    do(move_meeting, meeting, datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10))
    assert store.read(lambda s: _called(s, meeting)) == (2026, 1, "Nyårsmöte")
    do(hold_meeting, meeting)
    do(move_meeting, meeting, *new_year)
    assert store.read(lambda s: _called(s, meeting)) == (2026, 1, "Nyårsmöte")


def _only(session, table):
    return session.exec(select(table.id)).one()


def _called(session, key):
    meeting = session.get_one(Meeting, key)
    return meeting.year, meeting.number, meeting.title
