"""What is only worth knowing of the papers is told apart from what is missing."""

from PySide6.QtWidgets import QLabel, QWidget

from est_desktop.model.views.completeness import Gap, GapKind
from est_desktop.ui.meeting.life_sheets import GapsSheet
from est_desktop.ui.suspicion_list import SuspicionList

SCANNED = Gap(GapKind.SCANNED, number="2", title="Karta", told="Bilaga 2 är inskannad.")


def sheet_of(qtbot, workspace, *gaps):
    page = QWidget()
    qtbot.addWidget(page)
    return GapsSheet(
        page, "Send the meeting", "Send", gaps, told="", found=SuspicionList(workspace, ())
    )


def told(sheet):
    return [each.text() for each in sheet.findChildren(QLabel)]


def test_a_note_alone_means_that_nothing_is_missing(qtbot, workspace):
    sheet = sheet_of(qtbot, workspace, SCANNED)
    assert [each for each in told(sheet) if each.startswith(("Nothing", "Worth"))] == [
        "Nothing is missing.", "Worth knowing of the papers:",
    ]  # fmt: skip
    assert [line.text() for line in sheet.lines] == ["Bilaga 2 är inskannad."]


def test_notes_come_behind_what_is_missing(qtbot, workspace):
    sheet = sheet_of(qtbot, workspace, Gap(GapKind.NO_PLACE), SCANNED)
    assert "Missing. Choose a line to go there; or go on all the same." in told(sheet)
    assert "Worth knowing of the papers:" in told(sheet)
    assert len(sheet.lines) == 2


def test_without_notes_there_is_nothing_worth_knowing(qtbot, workspace):
    for gaps in ((), (Gap(GapKind.NO_PLACE),)):
        assert "Worth knowing of the papers:" not in told(sheet_of(qtbot, workspace, *gaps))
