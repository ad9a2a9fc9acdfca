"""Reports on the screen begin with an organisation, two areas, a template and a meeting."""

from datetime import date, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.people import add_area, add_organisation
from est_desktop.actions.report_template import ReportDuty, add_usual_headings, expect_report
from est_desktop.actions.reports import NewReport, add_report
from est_desktop.actions.series import add_series
from est_desktop.model.enums import Rhythm
from est_desktop.queries.reports import report_form
from est_desktop.ui.reports.reports_page import ReportsPage
from tests.ui.meeting.conftest import wait_for_jobs

OCTOBER = date(2026, 10, 1), date(2026, 10, 31)
RECEIVED = date(2026, 11, 9)


@pytest.fixture
def do(store):
    """Run an action with arguments and return its result."""

    def run(action, *arguments, **options):
        return store.do(action.__name__, lambda s: action(s, *arguments, **options))

    return run


@pytest.fixture
def read(store):
    return lambda query, *arguments: store.read(lambda s: query(s, *arguments))


@pytest.fixture
def police(do):
    return do(add_organisation, "Polisen")


@pytest.fixture
def hageby(do):
    do(add_area, "Klockaretorpet")
    return do(add_area, "Hageby")


@pytest.fixture
def item(do):
    sitting = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
    meeting = do(plan_meeting, do(add_series, "Chefssamråd"), sitting)
    return do(add_item, meeting, "Lägesbild")


@pytest.fixture
def report(do, police, hageby):
    do(add_usual_headings)
    return do(add_report, NewReport(police, frozenset({hageby}), *OCTOBER, RECEIVED))


@pytest.fixture
def missing(do, police, hageby):
    """The police are expected to report about Hageby each month."""
    return do(expect_report, ReportDuty(police, hageby, Rhythm.MONTH, date(2026, 1, 1)))


@pytest.fixture
def form(read, report):
    """The report as it is stored."""
    return lambda: read(report_form, report)


@pytest.fixture
def open_page(qtbot, workspace):
    """Opens the page, on what there is by then."""
    pages = []

    def show():
        page = ReportsPage(workspace)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    yield show
    for page in pages:
        page.save_now()
    wait_for_jobs(qtbot)
