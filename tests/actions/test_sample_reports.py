"""The sample's reports: of four organisations on three areas, and one that is missing."""

from datetime import date

import pytest

from est_desktop.actions.sample_reports import add_sample_reports
from est_desktop.model.sample_reports import read_reports
from est_desktop.paths import RESOURCES
from est_desktop.queries.missing_reports import missing_on
from est_desktop.queries.reports import headings, report_form, reports
from tests.actions.test_sample import content, papers, sample, stored  # noqa: F401


@pytest.fixture
def reported(do, request):
    request.getfixturevalue("sample")
    do(add_sample_reports, read_reports((RESOURCES / "sample" / "reports.json").read_bytes()))


def test_every_area_has_reports_of_several_organisations(reported, read):
    listed = read(reports)
    for area in ("Klockaretorpet", "Hageby", "Navestad"):
        assert len({row.organisation for row in listed if area in row.areas}) >= 3
    assert len(read(headings)) == 9


def test_one_report_is_missing_for_the_next_meeting(reported, look):
    view = look(missing_on, date(2026, 11, 16))
    assert [(row.organisation, row.area) for row in view.missing] == [("RTÖG", "Klockaretorpet")]


def test_every_text_has_a_heading_and_some_were_carried_forward(reported, read):
    told = read_reports((RESOURCES / "sample" / "reports.json").read_bytes())
    known = {row.title for row in read(headings)}
    assert all(set(report.sections) <= known for report in told.reports)
    forms = [read(report_form, row.id) for row in read(reports)]
    assert any(change.unchanged_for for form in forms for change in form.changes)
