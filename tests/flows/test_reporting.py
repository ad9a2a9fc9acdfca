"""A report becomes a paper as it was when it was read, named after what it is about."""

from datetime import date
from uuid import uuid4

import pytest

from est_desktop.actions.people import add_area, add_organisation
from est_desktop.actions.reports import NewReport, add_report, set_report_level
from est_desktop.errors import UnknownReportError
from est_desktop.flows.reporting import report_paper_work
from est_desktop.model.enums import SituationLevel
from est_desktop.model.frozen import fingerprint
from est_desktop.model.views.reports import ReportView
from est_desktop.queries.reports import report_view
from est_desktop.store.blobs import read_blob

OCTOBER = date(2026, 10, 1), date(2026, 10, 31)


@pytest.fixture
def do(store):
    return lambda action, *arguments: store.do("x", lambda s: action(s, *arguments))


def silent(_done, _of):
    """Nobody is told how far it is."""


def test_the_paper_is_made_of_what_was_read(store, do):
    office, area = do(add_organisation, "Polisen"), do(add_area, "Hageby")
    report = do(add_report, NewReport(office, frozenset({area}), *OCTOBER, date(2026, 11, 9)))
    view = store.read(lambda s: report_view(s, report))
    work = report_paper_work(store, report, str)
    paper = work(silent)
    assert paper.title == "Situation report Hageby, oktober 2026, Polisen"
    assert paper.stored.file_name == (
        "2026-10-31 Hageby, oktober 2026, Polisen – Situation report.pdf"
    )
    assert paper.stored.made_of == fingerprint(ReportView, view)
    assert read_blob(store, paper.stored.sha256).startswith(b"%PDF")
    assert store.read(paper.unchanged)
    do(set_report_level, report, SituationLevel.RED)
    assert not store.read(paper.unchanged)


def test_a_report_that_is_gone_becomes_nothing(store):
    with pytest.raises(UnknownReportError):
        report_paper_work(store, uuid4(), str)
