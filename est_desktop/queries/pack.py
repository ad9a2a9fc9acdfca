"""What the meeting pack (handlingar) is made of."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlmodel import Session

from est_desktop.model.tables import Meeting
from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.queries.items import PlacedItem, papers_by_item, placed_items
from est_desktop.queries.summons import summons


def pack(session: Session, meeting_id: UUID, today: date) -> PackView:
    """Return the summons of a meeting and its papers, each with its newest file.

    Papers come by number: those that come after a dispatch stand last, so that the others keep
    their pages.
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
    return PackView(called, tuple(sorted(papers, key=lambda paper: paper.number)))


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
