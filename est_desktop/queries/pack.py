"""What the meeting pack (handlingar) is made of."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.frozen import from_json
from est_desktop.model.tables import Dispatch, Meeting
from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.model.views.dispatch import PackPages, SentAgenda
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.queries.items import PlacedItem, papers_by_item, placed_items
from est_desktop.queries.summons import summons


def pack(session: Session, meeting_id: UUID, today: date) -> PackView:
    """Return the summons of a meeting and its papers, each with its newest file.

    Papers come by number: those that come after a dispatch stand last. The others keep the numbers
    of their pages.
    """
    items = placed_items(session, session.get_one(Meeting, meeting_id))
    rows = papers_by_item(session, items)
    called = summons(session, meeting_id, today)
    marks = {paper.number: paper.secrecy for paper in called.papers}
    papers = [
        replace(_paper(placed, row), secrecy=marks[row.number])
        for placed in items
        for row in rows[placed.item.id]
        if row.versions
    ]
    before = _pages_before(session, meeting_id)
    known = {paper.number for paper in before.papers} if before else set()

    def place(paper: PackPaper) -> tuple[bool, int]:
        return bool(known) and paper.number not in known, paper.number

    return PackView(called, tuple(sorted(papers, key=place)), before=before)


def _pages_before(session: Session, meeting_id: UUID) -> PackPages | None:
    """Return how the last whole pack that was sent is numbered."""
    sent = session.exec(
        select(Dispatch.content)
        .where(Dispatch.meeting_id == meeting_id, col(Dispatch.supplement).is_(False))
        .order_by(col(Dispatch.version).desc())
        .limit(1)
    ).first()
    return from_json(SentAgenda, sent).pages if sent else None


def _paper(placed: PlacedItem, row: AttachmentRow) -> PackPaper:
    newest = row.versions[0]
    return PackPaper(
        number=row.number,
        item=placed.label,
        item_title=placed.item.title,
        title=row.title,
        description=row.description,
        file_name=newest.file_name,
        size=newest.size,
        sha256=newest.sha256,
    )
