"""Deleting a thing with all that hangs on it, row by row, so that undo brings all of it back."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    Attachment,
    AttachmentVersion,
    Attendance,
    Decision,
    Measure,
)


def remove_items(session: Session, items: Sequence[AgendaItem]) -> None:
    """Delete items with papers, areas and decisions; measures stay in the plan, without an item."""
    ids = {item.id for item in items}
    papers = session.exec(select(Attachment).where(col(Attachment.agenda_item_id).in_(ids))).all()
    remove_papers(session, papers)
    for table in (AgendaItemArea, Decision):
        found = select(table).where(col(table.agenda_item_id).in_(ids))
        remove_all(session, session.exec(found).all())
    for measure in session.exec(select(Measure).where(col(Measure.agenda_item_id).in_(ids))):
        measure.agenda_item_id = None
    forget_spans(session, ids)
    remove_all(session, items)


def remove_papers(session: Session, papers: Iterable[Attachment]) -> None:
    """Delete papers with their versions; the bytes stay until no step can bring them back."""
    for paper in papers:
        versions = select(AttachmentVersion).where(AttachmentVersion.attachment_id == paper.id)
        remove_all(session, session.exec(versions).all())
        session.delete(paper)


def forget_spans(session: Session, item_ids: set[UUID]) -> None:
    """Let nobody's presence begin or end with items that are no longer there."""
    for column in ("from_item_id", "to_item_id"):
        found = select(Attendance).where(col(getattr(Attendance, column)).in_(item_ids))
        for attendance in session.exec(found):
            setattr(attendance, column, None)


def remove_all(session: Session, rows: Iterable[SQLModel]) -> None:
    """Delete the rows."""
    for row in rows:
        session.delete(row)
