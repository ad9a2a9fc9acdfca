"""Reports in and missing, the request for those, and the sheet that begins a report."""

from datetime import date, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.series import add_series
from est_desktop.queries.reports import report_view, reports
from est_desktop.ui.reports.reports_list import ReportsList
from tests.ui.reports.conftest import OCTOBER


def lines(page):
    return [line.row.organisation for line in page.reports.list.rows.rows]


def test_an_empty_page_says_what_reports_are_for(open_page):
    page = open_page()
    assert page.reports.empty.isVisible()
    assert page.reports.request_button.isHidden()
    assert page._right.currentWidget() is page._nothing


def test_what_is_missing_stands_first_and_can_be_asked_for(qtbot, open_page, missing):
    page = open_page()
    assert lines(page) == ["Polisen"]
    assert page.reports.badge.accessibleName().startswith("1")
    with qtbot.waitSignal(page.told):
        page.reports.request_button.click()
    text = QGuiApplication.clipboard().text()
    assert "Polisen\n– Hageby: oktober 2026" in text
    assert page._absent.isVisible()


def test_a_missing_report_is_added_with_what_was_expected(qtbot, open_page, missing, read, hageby):
    page = open_page()
    sheet = page.ask_new(page.reports.missing.missing[0])
    assert sheet.carry.isHidden()
    sheet.accepted.emit()
    (row,) = read(reports)
    assert (row.areas, row.starts, row.ends) == (("Hageby",), *OCTOBER)
    assert page.reports.request_button.isHidden()
    assert page.report.report_id == row.id


def test_a_report_goes_on_from_the_one_before(qtbot, open_page, report, read, police):
    page = open_page()
    sheet = page.ask_new()
    assert not sheet.primary.isEnabled()
    sheet.organisation.show_choice(police)
    sheet.organisation.chosen.emit(police)
    sheet.period.reset(date(2026, 11, 1), date(2026, 11, 30))
    sheet.areas.chosen.emit(frozenset())
    assert "oktober 2026" in sheet.carry.text()
    sheet.accepted.emit()
    assert page.report._form.previous == "oktober 2026"


def test_a_period_without_a_day_adds_nothing(open_page, report, read, police):
    page = open_page()
    sheet = page.ask_new()
    sheet.organisation.show_choice(police)
    sheet.period.starts.reset(None)
    sheet.accepted.emit()
    assert len(read(reports)) == 1
    sheet.close_sheet()


def test_the_last_meeting_begins_the_period(open_page, do, report):
    earlier = Sitting(datetime(2026, 10, 19, 9), datetime(2026, 10, 19, 11))
    do(plan_meeting, do(add_series, "Chefssamråd"), earlier)
    sheet = open_page().ask_new()
    sheet.period.buttons[-1].click()
    assert sheet.period.period == (date(2026, 10, 19), date(2026, 11, 23))
    sheet.close_sheet()


def test_only_reports_of_an_area_and_a_period_are_shown(
    qtbot, workspace, report, missing, hageby, read
):
    panel = ReportsList(workspace)
    qtbot.addWidget(panel)
    panel.show_only(hageby, OCTOBER)
    assert [line.id for line in panel.list.rows.rows] == [report]
    panel.show_only(None, (date(2026, 11, 1), date(2026, 11, 30)))
    assert list(panel.list.rows.rows) == []
    panel.copy_request()
    panel.show_only()
    with qtbot.waitSignal(panel.new_asked):
        panel.new_button.click()


def test_the_page_can_be_opened_at_a_report_or_at_what_is_missing(
    open_page, report, missing, do, read
):
    page = open_page()
    page.show_report(report)
    assert page.report.report_id == report
    page.show_missing()
    page.show_period(None, *OCTOBER)
    assert read(report_view, report) is not None


@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_has_room(open_page, report, themed, percent):
    page = open_page()
    assert page.minimumSizeHint().width() < 1000
