"""Papers that show a situation report as it was, though it has changed since."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.frozen import fingerprint
from est_desktop.model.tables import Attachment
from est_desktop.model.views.reports import ReportView
from est_desktop.queries.report_links import made_of
from est_desktop.queries.reports import report_view


def outdated_papers(session: Session, item_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return the papers of these items whose report has changed; what was sent stays as sent."""
    papers = session.exec(
        select(Attachment).where(
            col(Attachment.agenda_item_id).in_(item_ids),
            col(Attachment.report_id).is_not(None),
            col(Attachment.sent_number).is_(None),
        )
    )
    return frozenset(paper.id for paper in papers if _changed(session, paper))


def _changed(session: Session, paper: Attachment) -> bool:
    view = report_view(session, paper.report_id) if paper.report_id else None
    return view is not None and fingerprint(ReportView, view) != made_of(session, paper.id)
