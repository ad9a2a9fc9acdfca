"""The common picture (gemensam lägesbild): what is judged, reported and counted of areas."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session, col, select

from est_desktop.model.enums import MeetingState
from est_desktop.model.rows import stored
from est_desktop.model.tables import (
    Area,
    Meeting,
    Organisation,
    ReportArea,
    ReportHeading,
    ReportSection,
    Series,
    SituationReport,
)
from est_desktop.model.views.picture import (
    AreaPicture,
    IndicatorsView,
    PictureView,
    ReportedHeading,
    ReportedLine,
)
from est_desktop.queries.assessments import NOT_JUDGED, assessments
from est_desktop.queries.counts import count_table, read_register
from est_desktop.queries.indicators import indicators
from est_desktop.queries.items import placed_items
from est_desktop.queries.letterhead import letterhead
from est_desktop.rules.spans import Span, month_of, span_text
from est_desktop.rules.swedish import capitalised

LONGEST_REPORT: Final = timedelta(days=400)
"""Reports of longer periods are not looked for: they begin at most so long before."""


def common_picture(
    session: Session,
    span: Span,
    today: date,
    area_ids: Sequence[UUID] = (),
    meeting_id: UUID | None = None,
) -> PictureView:
    """Return the picture of areas for a period.

    Args:
        session: The transaction.
        span: The first and last day.
        today: The day it is made.
        area_ids: Which areas; none means all.
        meeting_id: The meeting it is made for, if any.
    """
    wanted = [col(Area.id).in_(area_ids)] if area_ids else []
    areas = session.exec(select(Area).where(*wanted).order_by(col(Area.position))).all()
    keys = [area.id for area in areas]
    register = read_register(session)
    judged = assessments(session, keys, span)
    head = letterhead(session)
    meeting = session.get_one(Meeting, meeting_id) if meeting_id else None
    period = capitalised(span_text(span))
    return PictureView(
        letterhead=head,
        body=_body(session, head.organisation),
        title=f"{meeting.title}, {span_text(span)}" if meeting else period,
        dated_on=today,
        starts=span[0],
        ends=span[1],
        areas=tuple(
            AreaPicture(
                area.id,
                area.name,
                judged.get(area.id, NOT_JUDGED),
                count_table(session, [area.id], span, register),
            )
            for area in areas
        ),
        together=count_table(session, keys, span, register) if len(areas) > 1 else None,
        headings=reported(session, keys, span),
        indicators=indicators(session, keys, span[1]),
        case_number=meeting.case_number if meeting else "",
    )


def printed_indicators(
    session: Session, today: date, area_ids: Sequence[UUID] = ()
) -> IndicatorsView:
    """Return the indicators as they are printed alone."""
    head = letterhead(session)
    body = _body(session, head.organisation)
    return IndicatorsView(head, body, body, today, indicators(session, area_ids, today))


def period_of_meeting(session: Session, meeting_id: UUID) -> Span:
    """Return the period that a meeting looks back at: the last whole month before it."""
    starts = session.get_one(Meeting, meeting_id).starts_at.date()
    return month_of(starts.replace(day=1) - timedelta(days=1))


def reported(
    session: Session, area_ids: Collection[UUID], span: Span
) -> tuple[ReportedHeading, ...]:
    """Return what was reported of areas in a period, heading by heading, in the template's order.

    A report belongs to a period when it shares a day with it.
    """
    reports = session.exec(
        select(SituationReport, Organisation)
        .join(Organisation, col(Organisation.id) == col(SituationReport.organisation_id))
        .where(
            col(SituationReport.starts).between(span[0] - LONGEST_REPORT, span[1]),
            col(SituationReport.ends) >= span[0],
        )
        .order_by(col(Organisation.position), col(SituationReport.starts))
    ).all()
    keys = [report.id for report, _ in reports]
    areas = _areas(session, keys, area_ids)
    sections: dict[UUID, list[ReportSection]] = defaultdict(list)
    for section in session.exec(
        select(ReportSection)
        .where(col(ReportSection.report_id).in_(keys))
        .order_by(col(ReportSection.position))
    ):
        sections[section.report_id].append(section)
    titles = session.exec(select(ReportHeading.title).order_by(col(ReportHeading.position)))
    lines: dict[str, list[ReportedLine]] = {title: [] for title in titles}
    for report, organisation in reports:
        for section in sections[report.id] if report.id in areas else ():
            if section.text.strip():
                name = organisation.short_name or organisation.name
                line = ReportedLine(
                    report.id, areas[report.id], name, section.text, report.received_on
                )
                lines.setdefault(section.heading, []).append(line)
    return tuple(ReportedHeading(title, tuple(some)) for title, some in lines.items() if some)


def _areas(
    session: Session, report_ids: Collection[UUID], area_ids: Collection[UUID]
) -> dict[UUID, tuple[str, ...]]:
    """Return the names of the areas of reports; reports of other areas are left out."""
    found = session.exec(
        select(ReportArea.report_id, Area.name)
        .join(Area, col(Area.id) == col(ReportArea.area_id))
        .where(col(ReportArea.report_id).in_(report_ids), col(Area.id).in_(area_ids))
        .order_by(col(Area.position))
    )
    areas: dict[UUID, tuple[str, ...]] = {}
    for report_id, name in found:
        areas[report_id] = (*areas.get(report_id, ()), name)
    return areas


def _body(session: Session, organisation: str) -> str:
    """Return whose picture it is: the only council's, or the house's."""
    councils = session.exec(select(Series.name)).all()
    return councils[0] if len(councils) == 1 else organisation


NEWEST = text("""
SELECT max((SELECT max(n.starts) FROM area_count n
            WHERE n.area_id = a.id AND n.category_id = c.id AND n.source_id = s.id
              AND n.starts <= :today))
FROM area a CROSS JOIN category c CROSS JOIN source s
""")
"""By the whole key of the index, as counts are read."""


def last_counted(session: Session, today: date) -> date | None:
    """Return the first day of the newest count that begins at most today; None for none."""
    newest = session.execute(NEWEST, {"today": stored(today)}).scalar()
    return date.fromisoformat(newest) if newest else None


def coming_items(session: Session, now: datetime) -> tuple[tuple[UUID, str], ...]:
    """Return the items of the next meeting that is still a draft or sent, each with its words."""
    meeting = session.exec(
        select(Meeting)
        .where(
            col(Meeting.starts_at) >= datetime.combine(now.date(), time()),
            col(Meeting.state).in_((MeetingState.DRAFT, MeetingState.SENT)),
        )
        .order_by(col(Meeting.starts_at))
    ).first()
    if meeting is None:
        return ()
    return tuple(
        (placed.item.id, f"{meeting.title}: {placed.label} {placed.item.title}")
        for placed in placed_items(session, meeting)
        if placed.label
    )
