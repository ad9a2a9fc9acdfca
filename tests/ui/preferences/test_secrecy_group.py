"""Provisions are edited, and the log of exports is shown."""

import hashlib

import pytest

from est_desktop.actions.meetings import add_meeting
from est_desktop.actions.secrecy import Exported, note_export
from est_desktop.queries.secrecy import exports, provisions
from est_desktop.rules.secrecy import PROVISIONS
from est_desktop.ui.preferences.secrecy_group import SecrecyGroup
from tests.documents import golden
from tests.documents.signing import signed
from tests.ui.meeting.conftest import SITTING, wait_for_jobs


@pytest.fixture
def group(qtbot, workspace):
    group = SecrecyGroup(workspace)
    qtbot.addWidget(group)
    group.resize(700, 600)
    group.show()
    return group


def test_provisions_are_saved_and_an_empty_list_brings_ours_back(group, workspace):
    assert group.provisions.toPlainText().splitlines() == list(PROVISIONS)
    group.provisions.setPlainText("18 kap. 1 § – polis\n23 kap. 2 §")
    group.save_now()
    assert workspace.read(provisions) == ("18 kap. 1 § – polis", "23 kap. 2 §")
    group.provisions.setPlainText("")
    group.save_now()
    assert workspace.read(provisions) == PROVISIONS


def test_an_export_is_seen_at_once(group, workspace):
    assert not group.log.isVisible()
    meeting = workspace.do("Lägg till", lambda s: add_meeting(s, "Möte", SITTING))
    out = Exported(meeting, "minutes", True, "Möte.pdf", "a" * 64, 2048)  # noqa: FBT003
    workspace.store.note(lambda s: note_export(s, out, "sekreterare", workspace.moment()))
    assert group.log.isVisible()
    lines = group._lines(group.log.rows.rows[0])
    assert lines.title == "Möte.pdf"
    assert "sekreterare" in lines.detail
    assert "public copy" in lines.detail


@pytest.fixture
def exported(workspace):
    """Minutes to sign, exported and noted in the log."""
    pdf = golden.minutes_to_sign()
    meeting = workspace.do("Lägg till", lambda s: add_meeting(s, "Möte", SITTING))
    sha256 = hashlib.sha256(pdf).hexdigest()
    out = Exported(meeting, "minutes", public=False, file_name="A.pdf", sha256=sha256, size=1)
    workspace.store.note(lambda s: note_export(s, out, "sekreterare", workspace.moment()))
    return pdf


def test_a_signed_file_is_taken_in_and_shown_in_the_log(
    qtbot, group, workspace, exported, tmp_path
):
    file = tmp_path / "signerad.pdf"
    file.write_bytes(signed(exported, "Ordföranden (prov)"))
    group.taking.choose = lambda *_: file
    group.take_in.click()
    wait_for_jobs(qtbot)
    (row,) = workspace.read(exports)
    assert row.signed_by == ("Ordföranden (prov)",)
    assert "Ordföranden (prov)" in group._lines(group.log.rows.rows[0]).detail
    assert len(group.messages.messages()) == 1


@pytest.mark.parametrize("other", [b"inte en pdf", None])
def test_a_file_that_is_no_signed_export_is_refused_in_place(
    qtbot, group, workspace, exported, tmp_path, other
):
    file = tmp_path / "annan.pdf"
    file.write_bytes(other or signed(golden.short_minutes(), "Någon (prov)", "Underskrift9"))
    group.taking.choose = lambda *_: file
    group.take_in.click()
    wait_for_jobs(qtbot)
    assert workspace.read(exports)[0].signed_by == ()
    assert len(group.messages.messages()) == 1


def test_recipients_are_written_below_the_log(group, workspace, exported):
    group.recipients.setText("Polismyndigheten")
    group.recipients.textEdited.emit("Polismyndigheten")
    group.save_now()
    assert workspace.read(exports)[0].recipients == "Polismyndigheten"


def test_no_file_chosen_does_nothing(group):
    group.taking.choose = lambda *_: None
    group.take_in.click()
    assert group.messages.messages() == []
