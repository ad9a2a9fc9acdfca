"""One report on the screen: written, marked, attached, and its words made items and measures."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from est_desktop.actions.report_papers import attach_report
from est_desktop.actions.reports import NewReport, add_report, set_section_text
from est_desktop.flows.reporting import report_paper_work
from est_desktop.model.enums import SituationLevel, Trend
from est_desktop.queries.agenda import agenda_item
from est_desktop.queries.reports import report_form, reports
from est_desktop.queries.secrecy import exports
from est_desktop.ui.workspace import Workspace
from tests.actions.conftest import MOMENT
from tests.ui.meeting.conftest import wait_for_jobs

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(open_page, report):
    return open_page()


@pytest.fixture
def first(page):
    """The field of the first section."""
    return next(iter(page.report.sections.blocks.values())).text


@pytest.fixture
def write(qtbot, first):
    """Write in the first section, and select all of it."""

    def run(text):
        first.setFocus()
        first.setPlainText(text)
        first.save_now()
        first.moveCursor(QTextCursor.MoveOperation.Start)
        first.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)

    return run


def test_what_is_written_is_stored_as_one_step(page, first, form, store):
    first.setFocus()
    first.setPlainText("Läget")
    first.save_now()
    first.setPlainText("Läget är ansträngt.")
    first.save_now()
    assert form().view.sections[0].text == "Läget är ansträngt."
    store.undo()
    assert form().view.sections[0].text == ""
    assert first.toPlainText() == ""


def test_the_head_is_chosen_with_words(page, form):
    head = page.report.head
    head.level.setCurrentIndex(3)
    head.level.activated.emit(3)
    head.trend.setCurrentIndex(1)
    head.trend.activated.emit(1)
    assert "Orange" in head.level.currentText()
    assert form().view.level is SituationLevel.ORANGE
    assert form().view.trend is Trend.UP_CLEAR


def test_a_short_way_chooses_the_last_month_or_week(page, form):
    week, month, tertial, since = page.report.head.period.buttons
    week.click()
    assert (form().view.starts, form().view.ends) == (date(2026, 11, 16), date(2026, 11, 22))
    month.click()
    assert (form().view.starts, form().view.ends) == (date(2026, 10, 1), date(2026, 10, 31))
    tertial.click()
    assert (form().view.starts, form().view.ends) == (date(2026, 5, 1), date(2026, 8, 31))
    since.click()
    assert form().view.ends == date(2026, 11, 30), "no meeting yet: this month"


def test_a_period_that_ends_before_it_starts_is_told_beside_it(page, form):
    period = page.report.head.period
    period.ends.setText("2026-09-01")
    period.ends.save_now()
    assert period.field.fault
    assert form().view.ends == date(2026, 10, 31)


def test_a_received_day_is_typed_and_never_empty(page, form):
    received = page.report.head.received
    received.setText("2026-11-12")
    received.save_now()
    assert form().view.received_on == date(2026, 11, 12)
    received.setText("")
    received.save_now()
    assert received.value == date(2026, 11, 12)


def test_one_key_makes_an_item_of_words_and_tells_where(qtbot, page, first, write, form, item):
    write("Belysningen på torget")
    with qtbot.waitSignal(page.told) as told:
        qtbot.keyClick(first, Qt.Key.Key_P, CTRL_SHIFT)
    assert told.args == ["The item is on Chefssamråd 2026:1"]
    (link,) = form().links
    assert link.label == "Belysningen på torget"


def test_without_a_draft_the_item_waits(qtbot, page, first, write):
    write("Belysningen på torget")
    with qtbot.waitSignal(page.told) as told:
        qtbot.keyClick(first, Qt.Key.Key_P, CTRL_SHIFT)
    assert "backlog" in told.args[0]


def test_one_key_makes_a_measure_of_words(qtbot, page, first, write, form):
    write("Laga belysningen")
    qtbot.keyClick(first, Qt.Key.Key_Aring, CTRL_SHIFT)
    assert form().links[0].measure_id is not None


def test_no_words_selected_make_nothing(qtbot, page, first, form):
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_P, CTRL_SHIFT)
    page.report.sections.item_button.click()
    page.report.sections.measure_button.click()
    assert form().links == ()


def test_secret_words_need_a_mark(qtbot, page, first, write, form, workspace):
    write("En viss port")
    qtbot.keyClick(first, Qt.Key.Key_K, CTRL_SHIFT)
    first.save_now()
    assert form().view.sections[0].text == "⟦En viss port⟧"
    first.selectAll()
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(first, Qt.Key.Key_P, CTRL_SHIFT)
    sheet = page.report.open_secrecy()
    sheet.provision.setEditText("18 kap. 1 §")
    sheet.whole.setCurrentIndex(1)
    sheet.accepted.emit()
    mark = form().view.secrecy
    assert (mark.provision, mark.whole) == ("18 kap. 1 §", False)
    assert page.report._secret.isVisible()
    first.selectAll()
    qtbot.keyClick(first, Qt.Key.Key_P, CTRL_SHIFT)
    assert form().links


def test_a_mark_is_taken_away_without_a_provision(page, form):
    for provision in ("18 kap. 1 §", "18 kap. 1 §", ""):
        sheet = page.report.open_secrecy()
        sheet.provision.setEditText(provision)
        sheet.accepted.emit()
    assert form().view.secrecy is None


def test_the_report_is_attached_and_renewed(qtbot, page, form, item, read, first, write):
    page.report.attach()
    sheet = page.report.exports.sheet
    with qtbot.waitSignal(page.told):
        sheet.accepted.emit()
    (paper,) = read(agenda_item, item).attachments
    assert paper.title.startswith("Lägesbild Hageby, oktober 2026")
    assert not form().papers[0].old
    write("Ändrat")
    assert form().papers[0].old
    with qtbot.waitSignal(page.told):
        page.report.uses.renew_asked.emit(paper.id)
    assert not form().papers[0].old


def test_without_a_meeting_there_is_nowhere_to_attach(page):
    page.report.attach()
    sheet = page.report.exports.sheet
    assert not sheet.primary.isEnabled()
    sheet.close_sheet()
    assert page.report.exports.sheet is None


@pytest.mark.parametrize("public", [False, True])
def test_the_report_is_exported_and_noted(qtbot, page, tmp_path, read, public):
    file = tmp_path / "rapport.pdf"
    page.report.exports.choose_place = lambda _window, _title, _name: file
    with qtbot.waitSignal(page.told):
        page.report.export(public=public)
    assert file.read_bytes().startswith(b"%PDF")
    (entry,) = read(exports)
    assert (entry.document, entry.public) == ("situation-report", public)


def test_no_place_chosen_exports_nothing(qtbot, page, read):
    page.report.exports.choose_place = lambda *_: None
    page.report.export()
    wait_for_jobs(qtbot)
    assert read(exports) == ()


def test_files_are_kept_with_the_report_and_copied_out(qtbot, page, form, tmp_path):
    file, copy = tmp_path / "Underlag.txt", tmp_path / "kopia.txt"
    file.write_text("underlag")
    files = page.report.files
    files.choose_files = lambda _window, _title: [file, tmp_path / "finns inte.txt"]
    files.drop_zone.button.click()
    wait_for_jobs(qtbot)
    (kept,) = form().view.files
    assert kept.title == "Underlag"
    files.choose_place = lambda *_: copy
    with qtbot.waitSignal(page.told):
        files._save(kept)
    assert copy.read_text() == "underlag"
    with qtbot.waitSignal(page.removed):
        files._remove(kept)
    assert form().view.files == ()


def test_a_heading_of_its_own_is_added_and_removed(page, form):
    sections = page.report.sections
    sections.entry.line.setText("Våra frågor")
    sections.entry.line.returnPressed.emit()
    added = form().view.sections[-1]
    assert added.heading == "Våra frågor"
    sections._remove(added.id)
    assert form().view.sections[-1].heading == "Förslag"
    sections.entry.line.setText(" ")
    sections.entry.line.returnPressed.emit()
    assert sections.entry.field.fault


def test_what_changed_since_the_last_report_is_marked(page, do, report, police, hageby, form):
    key = form().view.sections[0].id
    do(set_section_text, key, "Torget")
    november = date(2026, 11, 1), date(2026, 11, 30)
    later = do(
        add_report, NewReport(police, frozenset({hageby}), *november, date(2026, 12, 7), report)
    )
    page.show_report(later)
    block = next(iter(page.report.sections.blocks.values()))
    assert block.badge.accessibleName() == "As in the last report"
    assert "goes on from the report for oktober 2026" in page.report._facts.text()


def test_what_came_of_it_leads_there(qtbot, page, first, write, item):
    write("Torget")
    qtbot.keyClick(first, Qt.Key.Key_P, CTRL_SHIFT)
    first.selectAll()
    qtbot.keyClick(first, Qt.Key.Key_Aring, CTRL_SHIFT)
    uses = page.report.uses
    links = page.report._form.links
    by_kind = {link.item_id is not None: link for link in links}
    with qtbot.waitSignal(page.item_chosen):
        uses._open(by_kind[True])
    with qtbot.waitSignal(page.measure_chosen):
        uses._open(by_kind[False])
    with qtbot.waitSignal(page.backlog_asked):
        page.report._open_item(None, item)
    uses._forget(by_kind[True])
    assert len(page.report._form.links) == 1


def test_a_report_is_deleted_and_undo_brings_it_back(qtbot, page, report, read, store):
    with qtbot.waitSignal(page.removed):
        page.report.delete()
    assert read(reports) == ()
    assert page._right.currentWidget() is page._nothing
    store.undo()
    assert [row.id for row in read(reports)] == [report]


def test_a_page_that_only_reads_changes_nothing(qtbot, open_page, report, store, clock, do, item):
    paper = report_paper_work(store, report, str)(lambda _done, _of: None)
    do(attach_report, item, paper, MOMENT)
    store.read_only = True
    page = open_page()
    assert page.report.sections.entry.isHidden()
    assert not page.report.head.level.isEnabled()
    assert page.ask_new() is None
    page.report.delete()
    assert store.read(lambda s: report_form(s, report)) is not None
    assert isinstance(page._workspace, Workspace)
    assert page.report.open_secrecy().primary.isEnabled() is False
