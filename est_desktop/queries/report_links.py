"""What came of reports: items, measures, and papers that were made out of them."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.frozen import fingerprint
from est_desktop.model.tables import (
    AgendaItem,
    Attachment,
    AttachmentVersion,
    Measure,
    Meeting,
    Organisation,
    ReportSection,
    SituationLink,
    SituationReport,
)
from est_desktop.model.views.reports import LinkRow, PaperOfReport, ReportView
from est_desktop.queries.items import papers_by_item, placed_items
from est_desktop.rules.numbering import measure_label
from est_desktop.rules.passages import bare
from est_desktop.rules.report_periods import period_words


def links_of_report(session: Session, report_id: UUID) -> tuple[LinkRow, ...]:
    """Return what came of a report, in the order of its sections."""
    of_report = select(ReportSection.id).where(ReportSection.report_id == report_id)
    return tuple(_links(session, col(SituationLink.section_id).in_(of_report)))


def links_of_item(session: Session, item_id: UUID) -> tuple[LinkRow, ...]:
    """Return what an item came of."""
    return tuple(_links(session, col(SituationLink.agenda_item_id) == item_id))


def links_of_measure(session: Session, measure_id: UUID) -> tuple[LinkRow, ...]:
    """Return what a measure came of."""
    return tuple(_links(session, col(SituationLink.measure_id) == measure_id))


def told_sources(links: Iterable[LinkRow]) -> tuple[str, ...]:
    """Return the passages that something came of, each as a line."""
    return tuple(f"{link.report}, {link.heading}: ”{link.passage}”" for link in links)


def papers_of_report(session: Session, view: ReportView) -> tuple[PaperOfReport, ...]:
    """Return the papers that were made out of a report, the latest meeting first."""
    now = fingerprint(ReportView, view)
    papers = session.exec(select(Attachment).where(Attachment.report_id == view.id)).all()
    found = [(_meeting_of(session, paper.agenda_item_id), paper) for paper in papers]
    found.sort(key=lambda pair: str(pair[0].starts_at) if pair[0] else "", reverse=True)
    return tuple(_paper(session, meeting, paper, now) for meeting, paper in found)


def report_of_paper(session: Session, paper_id: UUID) -> UUID | None:
    """Return the report that a paper was made out of; None if it is gone or was made of none."""
    paper = session.get(Attachment, paper_id)
    return paper.report_id if paper else None


def made_of(session: Session, paper_id: UUID) -> str:
    """Return what the file in use of a paper was made of; "" if the program did not make it."""
    newest = select(AttachmentVersion.made_of).where(AttachmentVersion.attachment_id == paper_id)
    return session.exec(newest.order_by(col(AttachmentVersion.number).desc())).first() or ""


def _paper(session: Session, meeting: Meeting | None, paper: Attachment, now: str) -> PaperOfReport:
    item = session.get_one(AgendaItem, paper.agenda_item_id)
    label, number = item.title, 0
    if meeting is not None:
        items = placed_items(session, meeting)
        label = next(
            f"{placed.label} {placed.item.title}" for placed in items if placed.item.id == item.id
        )
        rows = papers_by_item(session, items)[item.id]
        number = next(row.number for row in rows if row.id == paper.id)
    return PaperOfReport(
        id=paper.id,
        item_id=item.id,
        meeting_id=meeting.id if meeting else None,
        meeting=meeting.title if meeting else "",
        item=label.strip(),
        number=number,
        old=made_of(session, paper.id) != now,
        sent=paper.sent_number is not None,
    )


def _links(session: Session, where: object) -> Iterator[LinkRow]:
    found = session.exec(
        select(SituationLink, ReportSection, SituationReport, Organisation)
        .join(ReportSection, col(ReportSection.id) == col(SituationLink.section_id))
        .join(SituationReport, col(SituationReport.id) == col(ReportSection.report_id))
        .join(Organisation, col(Organisation.id) == col(SituationReport.organisation_id))
        .where(where)  # type: ignore[arg-type]
        .order_by(col(SituationReport.ends), col(ReportSection.position), col(SituationLink.id))
    )
    for link, section, report, organisation in found.all():
        meeting = _meeting_of(session, link.agenda_item_id) if link.agenda_item_id else None
        name = organisation.short_name or organisation.name
        yield LinkRow(
            id=link.id,
            report_id=report.id,
            report=f"{name}, {period_words(report.starts, report.ends)}",
            heading=section.heading,
            passage=bare(link.passage),
            item_id=link.agenda_item_id,
            measure_id=link.measure_id,
            meeting_id=meeting.id if meeting else None,
            meeting=meeting.title if meeting else "",
            label=_label(session, link),
        )


def _label(session: Session, link: SituationLink) -> str:
    if link.measure_id is not None:
        measure = session.get_one(Measure, link.measure_id)
        return f"{measure_label(measure.year, measure.number)} {bare(measure.text)}"
    return session.get_one(AgendaItem, link.agenda_item_id).title


def _meeting_of(session: Session, item_id: UUID) -> Meeting | None:
    item = session.get_one(AgendaItem, item_id)
    return session.get(Meeting, item.meeting_id) if item.meeting_id else None
