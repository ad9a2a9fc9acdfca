"""A meeting is taken through its life in the window, by keyboard, and says why not."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from est_desktop.actions.agenda import delete_item
from est_desktop.actions.items import rename_item
from est_desktop.actions.meeting_states import hold_meeting
from est_desktop.actions.people import add_area, add_organisation
from est_desktop.actions.report_papers import attach_report
from est_desktop.actions.report_template import ReportDuty, expect_report
from est_desktop.actions.reports import NewReport, add_report, add_section
from est_desktop.errors import AlreadySentError
from est_desktop.flows.reporting import report_paper_work
from est_desktop.model.enums import MeetingState, Rhythm
from est_desktop.queries.dispatches import meeting_life
from est_desktop.queries.minutes import minutes
from est_desktop.rules.meeting_states import Step
from est_desktop.ui.meeting.history_sheet import HistorySheet
from tests.actions.conftest import MOMENT
from tests.ui.meeting.conftest import wait_for_jobs

DAY = date(2026, 11, 9)


@pytest.fixture
def life(store, meeting, clock):
    return lambda: store.read(lambda s: meeting_life(s, meeting, clock.today()))


@pytest.fixture
def press(qtbot, page):
    """Press keys where the focus is, and wait for what they begin."""

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(page.window().focusWidget() or page, key, modifiers)
        wait_for_jobs(qtbot)

    return press


@pytest.fixture
def send(page, press):
    def send():
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | SHIFT)
        press(Qt.Key.Key_Return)

    return send


SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_two_keys_send_the_meeting_and_keep_what_was_sent(page, send, life, store):
    assert page.header.step_button.text() == "A draft ▾"
    send()
    (dispatch,) = life().dispatches
    assert [file.document for file in dispatch.files] == ["summons"]
    assert dispatch.files[0].file_name == "2026-11-25 Chefssamråd 2026-1 – Kallelse v1.pdf"
    assert page.header.step_button.text() == "Sent ▾"
    assert "Du kallas till Chefssamråd 2026:1" in page.life.sheet.text.toPlainText()
    assert store.undo_label is None


def test_the_mail_text_is_copied_and_the_files_put_into_a_folder(qtbot, page, send, tmp_path):
    send()
    page.life.files.choose_folder = lambda *_: tmp_path
    with qtbot.waitSignal(page.told) as told:
        page.life.sheet.save.click()
    assert told.args[0] == "The files are in the folder"
    assert [file.suffix for file in tmp_path.iterdir()] == [".pdf"]
    page.life.sheet.primary.click()
    assert "Bifogat:" in QGuiApplication.clipboard().text()
    assert page.life.sheet is None


def test_a_line_of_what_is_missing_leads_to_its_place(page, press, items):
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert [line.text() for line in page.life.sheet.lines] == [
        "Nobody is called to the meeting.",
        "Item 1 Öppnande: the presenter is missing.",
        "Item 2 Lägesbild: the presenter is missing.",
        "Item 3 Nästa möte: the presenter is missing.",
    ]
    page.life.sheet.lines[2].click()
    assert page.tabs.current_item() == items[1]
    assert page.life.sheet is None


def test_after_sending_items_keep_their_numbers(do, page, send, items, titles, workspace, qtbot):
    send()
    page.life.sheet.close_sheet()
    with qtbot.waitSignal(workspace.refused) as refused:
        workspace.do("", lambda s: delete_item(s, items[0]))
    assert isinstance(refused.args[0], AlreadySentError)
    do(rename_item, items[1], "Lägesbild oktober")
    page.life.files.show_history()
    assert titles() == ["1 Öppnande", "2 Lägesbild oktober", "3 Nästa möte"]


def test_two_keys_approve_the_minutes_and_lock_the_page(qtbot, do, page, press, meeting, life):
    do(hold_meeting, meeting)
    page.life.take(Step.FINALISE)
    wait_for_jobs(qtbot)
    page.life.sheet.primary.setFocus()
    press(Qt.Key.Key_Return)
    assert life().state is MeetingState.FINAL
    assert [version.version for version in life().versions] == [1]
    assert page.tabs.agenda.form.fields.title.isReadOnly()
    assert page.header.step_button.text() == "Approved ▾"


def test_minutes_are_opened_again_with_a_reason_only(qtbot, do, page, meeting, life):
    do(hold_meeting, meeting)
    page.life.take(Step.FINALISE)
    wait_for_jobs(qtbot)
    page.life.sheet.primary.click()
    wait_for_jobs(qtbot)
    page.life.take(Step.REOPEN)
    assert not page.life.sheet.primary.isEnabled()
    page.life.sheet.accepted.emit()
    page.life.sheet.reason.setPlainText("Fel datum")
    page.life.sheet.primary.click()
    assert (life().state, life().reason) == (MeetingState.HELD, "Fel datum")
    assert not page.tabs.agenda.form.fields.title.isReadOnly()


def test_a_dated_correction_is_added_to_minutes_that_are_open_again(
    qtbot, do, page, meeting, items, store
):
    do(hold_meeting, meeting)
    assert not page.life.actions.correct.isVisible()
    page.life.take(Step.FINALISE)
    wait_for_jobs(qtbot)
    page.life.sheet.primary.click()
    wait_for_jobs(qtbot)
    page.life.take(Step.REOPEN)
    page.life.sheet.reason.setPlainText("Fel datum")
    page.life.sheet.primary.click()
    page.show_item(items[1])
    page.life.actions.correct.trigger()
    page.life.sheet.accepted.emit()  # nothing is written yet
    page.life.sheet.reason.setPlainText("Datumet ska vara den 14 december.")
    page.life.sheet.primary.click()
    (line,) = store.read(lambda s: minutes(s, meeting)).corrections
    assert (line.item, line.text) == ("2", "Datumet ska vara den 14 december.")


@pytest.mark.parametrize(
    ("step", "state"),
    [(Step.CANCEL, MeetingState.CANCELLED), (Step.POSTPONE, MeetingState.POSTPONED)],
)
def test_a_meeting_is_set_aside_and_taken_up_again(page, life, step, state):
    page.life.take(step)
    page.life.sheet.reason.setPlainText("Sjukdom")
    page.life.sheet.primary.click()
    assert life().state is state
    page.life.take(Step.RESUME)
    assert life().state is MeetingState.DRAFT


def test_what_cannot_be_done_now_says_why(page):
    approve = page.life.actions.steps[Step.FINALISE]
    assert not approve.isEnabled()
    assert approve.statusTip() == "The meeting is a draft; this can be done when it is held."


@pytest.fixture
def approve(do, page, meeting, qtbot):
    """Hold the meeting and approve its minutes; show what was approved."""

    def approve():
        do(hold_meeting, meeting)
        page.life.take(Step.FINALISE)
        wait_for_jobs(qtbot)
        page.life.sheet.primary.click()
        wait_for_jobs(qtbot)
        page.life.files.show_history()
        return page.life.files.sheet

    return approve


def take_in(page, qtbot, file):
    page.life.files.taking.choose = lambda *_: file
    sheet = page.life.files.sheet
    (taking,) = [b for b in sheet.findChildren(QPushButton) if "Take in" in b.text()]
    taking.click()
    wait_for_jobs(qtbot)


def told_in(sheet):
    return [each.text() for each in sheet.findChildren(QLabel)]


def test_a_scanned_paper_is_taken_in_with_the_code_from_the_paper(
    page, send, approve, life, qtbot, tmp_path
):
    send()
    page.life.sheet.close_sheet()
    sheet = approve()
    (version,) = life().versions
    assert f"Control code {version.control_code}" in told_in(sheet)
    photo = tmp_path / "skanning.png"
    Image.new("L", (80, 110), 255).save(photo)
    take_in(page, qtbot, photo)
    asking = page.life.files.taking.sheet
    assert not asking.primary.isEnabled()
    asking.code.setText("FEL")
    qtbot.keyClick(asking.code, Qt.Key.Key_Return)
    assert "FEL is not a control code" in asking.field.fault
    asking.code.setText(version.control_code.lower())
    qtbot.keyClick(asking.code, Qt.Key.Key_Return)
    (copy,) = life().versions[0].signed
    assert copy.scanned
    shown = page.life.files.sheet
    assert any("paper signed by hand, scanned. Taken in" in text for text in told_in(shown))
    (message,) = shown.messages.messages()
    assert message.text.endswith("version 1 of the minutes")


def test_a_scan_that_cannot_be_taken_in_is_told_of_in_the_history(
    page, send, approve, life, qtbot, tmp_path
):
    send()
    page.life.sheet.close_sheet()
    approve()
    wrong = tmp_path / "text.txt"
    wrong.write_text("hej")
    take_in(page, qtbot, wrong)
    (message,) = page.life.files.sheet.messages.messages()
    assert "neither a PDF file nor a picture" in message.text
    take_in(page, qtbot, None)
    assert life().versions[0].signed == ()


def test_the_history_lists_what_was_sent_and_lets_versions_be_compared(
    do, page, send, meeting, qtbot
):
    send()
    page.life.sheet.close_sheet()
    do(hold_meeting, meeting)
    for reason in ("Fel datum", ""):
        page.life.take(Step.FINALISE)
        wait_for_jobs(qtbot)
        page.life.sheet.primary.click()
        wait_for_jobs(qtbot)
        if reason:
            page.life.take(Step.REOPEN)
            page.life.sheet.reason.setPlainText(reason)
            page.life.sheet.primary.click()
    page.life.files.show_history()
    (sheet,) = page.findChildren(HistorySheet)
    told = [each.text() for each in sheet.findChildren(QLabel)]
    assert [text.split(":")[0] for text in told if text.startswith(("Minutes", "Dispatch"))] == [
        "Minutes, version 2",
        "Minutes, version 1",
        "Dispatch 1",
    ]
    assert "Opened again because: Fel datum" in told
    asked = []
    sheet.comparison_asked.connect(asked.append)
    (compare,) = [b for b in sheet.findChildren(QPushButton) if "Compare" in b.text()]
    compare.click()
    wait_for_jobs(qtbot)
    assert asked == [2]


def test_a_missing_report_leads_to_the_reports_and_an_old_paper_is_renewed(
    qtbot, page, press, store, items
):
    def do(action, *arguments):
        return store.do("x", lambda session: action(session, *arguments))

    office = do(add_organisation, "Polisen")
    report = do(add_report, NewReport(office, frozenset(), DAY, DAY, DAY))
    duty = ReportDuty(office, do(add_area, "Hageby"), Rhythm.MEETING, date(2026, 1, 1))
    do(expect_report, duty)
    paper = report_paper_work(store, report, str)(lambda _done, _of: None)
    do(attach_report, items[0], paper, MOMENT)
    do(add_section, report, "Nytt")
    for sentence, signal in (
        ("Situation report missing: Polisen", page.life.reports_asked),
        ("Attachment 1", page.life.told),
    ):
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | SHIFT)
        line = next(each for each in page.life.sheet.lines if each.text().startswith(sentence))
        with qtbot.waitSignal(signal):
            line.click()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert not any(line.text().startswith("Attachment 1") for line in page.life.sheet.lines)
