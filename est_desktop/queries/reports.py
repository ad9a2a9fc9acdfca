"""Situation reports (lägesbilder): in a list, one as it is printed, one as it is written."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.errors import UnknownReportError
from est_desktop.model.tables import (
    Area,
    Blob,
    ExpectedReport,
    Organisation,
    ReportArea,
    ReportFile,
    ReportHeading,
    ReportSection,
    SituationReport,
)
from est_desktop.model.views.reports import (
    ExpectedRow,
    HeadingRow,
    ReportFileRow,
    ReportForm,
    ReportRow,
    ReportView,
    SectionText,
)
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.named import SHORTEST_ID
from est_desktop.queries.report_links import links_of_report, papers_of_report
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.report_changes import LONG, section_changes
from est_desktop.rules.report_periods import period_words

LOOKED_BACK: Final = LONG + 3
"""So many reports before are looked at for how long a section has said the same."""


def headings(session: Session) -> tuple[HeadingRow, ...]:
    """Return the template's headings in their order."""
    found = session.exec(select(ReportHeading).order_by(col(ReportHeading.position)))
    return tuple(HeadingRow(row.id, row.title, row.hint) for row in found)


def expected(session: Session) -> tuple[ExpectedRow, ...]:
    """Return who reports how often, in the printed order of organisations and areas."""
    found = session.exec(
        select(ExpectedReport, Organisation, Area)
        .join(Organisation, col(Organisation.id) == col(ExpectedReport.organisation_id))
        .outerjoin(Area, col(Area.id) == col(ExpectedReport.area_id))
        .order_by(
            col(Organisation.position),
            col(Organisation.name),
            col(Area.position),
            col(ExpectedReport.from_day),
        )
    )
    return tuple(
        ExpectedRow(
            id=row.id,
            organisation_id=row.organisation_id,
            organisation=organisation.short_name or organisation.name,
            area_id=row.area_id,
            area=area.name if area else "",
            rhythm=row.rhythm,
            from_day=row.from_day,
            until_day=row.until_day,
        )
        for row, organisation, area in found
    )


def reports(
    session: Session,
    *,
    area_id: UUID | None = None,
    organisation_id: UUID | None = None,
    starts: date | None = None,
    ends: date | None = None,
) -> tuple[ReportRow, ...]:
    """Return reports, the latest period first.

    Args:
        session: The transaction.
        area_id: Only those about this area.
        organisation_id: Only those of this organisation.
        starts: Only those that tell of this day or later ones.
        ends: Only those that tell of this day or earlier ones.
    """
    asked = select(SituationReport, Organisation).join(
        Organisation, col(Organisation.id) == col(SituationReport.organisation_id)
    )
    if area_id is not None:
        about = select(ReportArea.report_id).where(ReportArea.area_id == area_id)
        asked = asked.where(col(SituationReport.id).in_(about))
    if organisation_id is not None:
        asked = asked.where(SituationReport.organisation_id == organisation_id)
    if starts is not None:
        asked = asked.where(SituationReport.ends >= starts)
    if ends is not None:
        asked = asked.where(SituationReport.starts <= ends)
    order = (col(SituationReport.ends).desc(), col(Organisation.position), col(Organisation.name))
    found = session.exec(asked.order_by(*order, col(SituationReport.received_on).desc())).all()
    ids = [report.id for report, _ in found]
    areas, files = _areas(session, ids), _file_counts(session, ids)
    marks = marks_on(session, MarkKind.REPORT, ids)
    return tuple(
        ReportRow(
            id=report.id,
            organisation_id=report.organisation_id,
            organisation=organisation.short_name or organisation.name,
            areas=areas.get(report.id, ()),
            starts=report.starts,
            ends=report.ends,
            level=report.level,
            trend=report.trend,
            received_on=report.received_on,
            files=files.get(report.id, 0),
            secrecy=marks.get(report.id),
        )
        for report, organisation in found
    )


def report_view(session: Session, report_id: UUID) -> ReportView | None:
    """Return a report as it is printed, or None if it is gone."""
    report = session.get(SituationReport, report_id)
    if report is None:
        return None
    return ReportView(
        id=report.id,
        organisation=session.get_one(Organisation, report.organisation_id).name,
        areas=_areas(session, [report_id]).get(report_id, ()),
        starts=report.starts,
        ends=report.ends,
        level=report.level,
        trend=report.trend,
        received_on=report.received_on,
        sections=tuple(
            SectionText(row.id, row.heading, row.text) for row in _sections(session, report_id)
        ),
        files=_files(session, report_id),
        secrecy=marks_on(session, MarkKind.REPORT, [report_id]).get(report_id),
    )


def report_form(session: Session, report_id: UUID) -> ReportForm | None:
    """Return a report as it is written, or None if it is gone."""
    view = report_view(session, report_id)
    if view is None:
        return None
    report = session.get_one(SituationReport, report_id)
    earlier = _earlier(session, report)
    areas = session.exec(select(ReportArea.area_id).where(ReportArea.report_id == report_id))
    return ReportForm(
        view=view,
        organisation_id=report.organisation_id,
        area_ids=frozenset(areas),
        previous=period_words(earlier[0].starts, earlier[0].ends) if earlier else "",
        changes=section_changes(
            [(section.heading, section.text) for section in view.sections],
            [_texts(session, other.id) for other in earlier],
        ),
        links=links_of_report(session, report_id),
        papers=papers_of_report(session, view),
    )


def report_called(session: Session, name: str) -> UUID:
    """Return the id of a report, told by how it begins.

    Raises:
        UnknownReportError: None begins so, or several do.
    """
    wanted = name.strip().casefold()
    found = [
        key
        for key in session.exec(select(SituationReport.id))
        if len(wanted) >= SHORTEST_ID and str(key).startswith(wanted)
    ]
    if len(found) != 1:
        raise UnknownReportError(name)
    return found[0]


def latest_report(
    session: Session, organisation_id: UUID, area_ids: Collection[UUID], before: date
) -> UUID | None:
    """Return an organisation's latest report on one of the areas, or on none in particular.

    Args:
        session: The transaction.
        organisation_id: Whose.
        area_ids: About any of these; none: about any area.
        before: It tells of a time that began before this day.
    """
    asked = select(SituationReport.id).where(
        SituationReport.organisation_id == organisation_id, SituationReport.starts < before
    )
    if area_ids:
        about = select(ReportArea.report_id).where(col(ReportArea.area_id).in_(area_ids))
        asked = asked.where(col(SituationReport.id).in_(about))
    return session.exec(asked.order_by(col(SituationReport.ends).desc())).first()


def _earlier(session: Session, report: SituationReport) -> list[SituationReport]:
    """Return the reports that one was begun from, latest first."""
    found: list[SituationReport] = []
    previous = report.previous_id
    while previous is not None and len(found) < LOOKED_BACK:
        found.append(session.get_one(SituationReport, previous))
        previous = found[-1].previous_id
    return found


def _texts(session: Session, report_id: UUID) -> Mapping[str, str]:
    return {row.heading: row.text for row in _sections(session, report_id)}


def _sections(session: Session, report_id: UUID) -> Sequence[ReportSection]:
    asked = select(ReportSection).where(ReportSection.report_id == report_id)
    return session.exec(asked.order_by(col(ReportSection.position))).all()


def _files(session: Session, report_id: UUID) -> tuple[ReportFileRow, ...]:
    found = session.exec(
        select(ReportFile, Blob.size)
        .join(Blob, col(Blob.sha256) == col(ReportFile.sha256))
        .where(ReportFile.report_id == report_id)
        .order_by(col(ReportFile.position))
    )
    return tuple(
        ReportFileRow(row.id, row.title, row.file_name, row.sha256, size) for row, size in found
    )


def _file_counts(session: Session, ids: Sequence[UUID]) -> dict[UUID, int]:
    counted = select(ReportFile.report_id, func.count()).group_by(col(ReportFile.report_id))
    return dict(session.exec(counted.where(col(ReportFile.report_id).in_(ids))).all())


def _areas(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    names: dict[UUID, list[str]] = defaultdict(list)
    for report_id, name in session.exec(
        select(ReportArea.report_id, Area.name)
        .join(Area, col(Area.id) == col(ReportArea.area_id))
        .where(col(ReportArea.report_id).in_(ids))
        .order_by(col(Area.position), col(Area.name))
    ):
        names[report_id].append(name)
    return {key: tuple(some) for key, some in names.items()}
