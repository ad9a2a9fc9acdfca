"""Filling a database that the sample has been put into with reports on its areas."""

from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.report_template import ReportDuty, add_usual_headings, expect_report
from est_desktop.actions.reports import (
    NewReport,
    add_report,
    sections_of,
    set_report_level,
    set_report_trend,
)
from est_desktop.model.sample_reports import SampleReports
from est_desktop.model.tables import Area, Organisation


def add_sample_reports(session: Session, told: SampleReports) -> None:
    """Put in the template, who is expected to report, and the reports in their order."""
    add_usual_headings(session)
    areas = dict(session.exec(select(Area.name, Area.id)).all())
    parties = dict(session.exec(select(Organisation.short_name, Organisation.id)).all())
    for one in told.expected:
        area_id = areas[one.area] if one.area else None
        expect_report(
            session, ReportDuty(parties[one.organisation], area_id, one.rhythm, told.from_day)
        )
    latest: dict[tuple[str, tuple[str, ...]], UUID] = {}
    for each in told.reports:
        session.flush()
        key = (each.organisation, each.areas)
        report_id = add_report(
            session,
            NewReport(
                organisation_id=parties[each.organisation],
                area_ids=frozenset(areas[name] for name in each.areas),
                starts=each.starts,
                ends=each.ends,
                received_on=each.received_on,
                previous_id=latest[key] if each.continues else None,
            ),
        )
        session.flush()
        latest[key] = report_id
        set_report_level(session, report_id, each.level)
        set_report_trend(session, report_id, each.trend)
        for section in sections_of(session, report_id):
            section.text = each.sections.get(section.heading, section.text)
