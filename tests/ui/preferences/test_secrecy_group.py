"""Provisions are edited, and the log of exports is shown."""

import pytest

from est_desktop.actions.meetings import add_meeting
from est_desktop.actions.secrecy import Exported, note_export
from est_desktop.queries.secrecy import provisions
from est_desktop.rules.secrecy import PROVISIONS
from est_desktop.ui.preferences.secrecy_group import SecrecyGroup
from tests.ui.meeting.conftest import SITTING


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
