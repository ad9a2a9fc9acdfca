"""A scanned paper is bound to the version whose control code it bears, and to no other."""

from datetime import date

import pytest

from est_desktop.actions.finalising import Approving, approve_minutes
from est_desktop.actions.meeting_states import hold_meeting, reopen_meeting
from est_desktop.actions.meetings import add_meeting
from est_desktop.actions.scanned_copies import bind_scan
from est_desktop.actions.secrecy import Exported, bind_signed, note_export
from est_desktop.errors import (
    CodeMistypedError,
    CodeNeededError,
    CodeOfOtherVersionError,
    CodeUnknownError,
    NotApprovedError,
)
from est_desktop.model.frozen import to_json
from est_desktop.model.views.dispatch import SentFile
from est_desktop.model.views.minutes import MinutesView
from est_desktop.model.views.secrecy import ScanFacts, SignedFacts
from est_desktop.queries.approval_sheet import approval_sheet
from est_desktop.queries.dispatches import meeting_life, printed_minutes
from est_desktop.queries.minutes import minutes
from est_desktop.queries.secrecy import exports
from est_desktop.queries.signed_copies import signed_told
from est_desktop.rules.control_code import control_code
from est_desktop.store.blobs import put_bytes
from tests.actions.conftest import MOMENT, SITTING

TODAY = date(2026, 11, 24)
NOBODYS = control_code("")


@pytest.fixture
def approve(do, store):
    """Hold a meeting and approve its minutes."""

    def approving(meeting_id):
        if not store.read(lambda s: meeting_life(s, meeting_id, TODAY)).versions:
            do(hold_meeting, meeting_id)
        view = store.read(lambda s: minutes(s, meeting_id, approving=TODAY))
        content = to_json(MinutesView, view)
        file = SentFile("minutes", "M.pdf", put_bytes(store, content.encode()), 19)
        approved = Approving(file, content, lambda _session: True)
        store.do_for_good("", lambda s: approve_minutes(s, meeting_id, approved, "sekr", MOMENT))
        return store.read(lambda s: meeting_life(s, meeting_id, TODAY)).versions[-1]

    return approving


@pytest.fixture
def scan(store):
    sha256 = put_bytes(store, b"en bild av ett papper")
    return lambda *read, typed="": ScanFacts("Skanning.pdf", sha256, read, typed)


@pytest.fixture
def versions(do, meeting, items, approve):
    first = approve(meeting)
    do(reopen_meeting, meeting, "Fel datum")
    return first, approve(meeting)


def test_each_version_has_a_code_counted_from_what_it_keeps(read, meeting, versions):
    first, second = versions
    assert first.control_code != second.control_code
    assert read(printed_minutes, meeting).control_code == second.control_code
    assert read(minutes, meeting).control_code == ""


@pytest.mark.parametrize("way", ["read", "typed", "both"])
def test_a_scan_is_bound_to_the_version_whose_code_it_bears(do, read, meeting, versions, scan, way):
    first, _ = versions
    code = first.control_code
    told = [code] if way != "typed" else []
    typed = code.lower().replace("-", "") if way != "read" else ""
    assert do(bind_scan, scan(NOBODYS, *told, typed=typed), MOMENT) == first.id
    bound, newer = read(meeting_life, meeting, TODAY).versions
    (copy,) = bound.signed
    assert (copy.scanned, copy.file.file_name, copy.added_at) == (True, "Skanning.pdf", MOMENT)
    assert newer.signed == ()
    told_of = read(signed_told, scan().sha256)
    assert (told_of.version, told_of.signers) == (1, ())
    assert [row.signed_on_paper for row in read(exports, meeting)].count(True) == 1


def test_the_same_scan_is_bound_once(do, read, meeting, versions, scan):
    for _ in range(2):
        do(bind_scan, scan(versions[0].control_code), MOMENT)
    assert len(read(meeting_life, meeting, TODAY).versions[0].signed) == 1


def test_without_a_code_one_is_asked_for(do, versions, scan):
    for facts in (scan(), scan(NOBODYS)):
        with pytest.raises(CodeNeededError):
            do(bind_scan, facts, MOMENT)


def test_a_slip_of_the_finger_is_told_as_one(do, versions, scan):
    code = versions[0].control_code
    with pytest.raises(CodeMistypedError):
        do(bind_scan, scan(typed=code[:-1] + ("A" if code[-1] != "A" else "B")), MOMENT)


def test_a_code_that_no_version_has_is_refused(do, versions, scan):
    with pytest.raises(CodeUnknownError):
        do(bind_scan, scan(typed=NOBODYS), MOMENT)


def test_a_code_of_another_version_or_meeting_is_refused_and_told_of(
    do, read, meeting, series, versions, approve, scan
):
    first, second = versions
    other = approve(do(add_meeting, "Extra möte", SITTING))
    for facts, wanted in (
        (scan(first.control_code), second.id),
        (scan(typed=first.control_code), other.id),
        (scan(first.control_code, typed=second.control_code), None),
    ):
        with pytest.raises(CodeOfOtherVersionError) as refused:
            do(bind_scan, facts, MOMENT, wanted)
        assert (refused.value.code, refused.value.version) == (first.control_code, 1)
    assert do(bind_scan, scan(second.control_code), MOMENT, second.id) == second.id
    assert not any(row.signed_on_paper for row in read(exports, other.id))


def test_signed_files_stand_beside_scans_with_the_version_they_were_exported_of(
    do, read, store, meeting, items, approve, scan
):
    def export(what):
        out = Exported(meeting, "minutes", False, "A.pdf", what * 64, 7)  # noqa: FBT003
        store.note(lambda s: note_export(s, out, "sekreterare", MOMENT))

    def sign(what):
        sha256 = put_bytes(store, what.encode())
        facts = SignedFacts("S.pdf", sha256, (what * 64,), ("Ordföranden",), MOMENT, holds=True)
        do(bind_signed, facts, MOMENT)
        return sha256

    approved = approve(meeting)
    do(bind_scan, scan(approved.control_code), MOMENT)
    export("b")
    signed = sign("b")
    (version,) = read(meeting_life, meeting, TODAY).versions
    assert sorted(copy.signers for copy in version.signed) == [(), ("Ordföranden",)]
    assert [row.signed_on_paper for row in read(exports)].count(True) == 1
    assert read(signed_told, signed).signers == ("Ordföranden",)


def test_there_is_a_sheet_to_sign_for_approved_minutes_only(do, read, meeting, versions):
    sheet = read(approval_sheet, meeting)
    assert (sheet.minutes.version, sheet.sha256) == (2, versions[1].file.sha256)
    do(reopen_meeting, meeting, "Fel igen")
    with pytest.raises(NotApprovedError):
        read(approval_sheet, meeting)
