"""Deleting a thing with all that hangs on it, row by row, so that undo brings all of it back."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from est_desktop.model.tables import (
    AdoptedPlan,
    AgendaItem,
    AgendaItemArea,
    Assessment,
    Attachment,
    AttachmentVersion,
    Attendance,
    ConflictOfInterest,
    Correction,
    Decision,
    Measure,
    MeasureNote,
    SecrecyMark,
    SituationLink,
)


def remove_items(session: Session, items: Sequence[AgendaItem]) -> None:
    """Delete items with papers, areas and decisions; measures stay in the plan, without an item."""
    ids = {item.id for item in items}
    _keep_measures_secret(session, ids)
    papers = session.exec(select(Attachment).where(col(Attachment.agenda_item_id).in_(ids))).all()
    remove_papers(session, papers)
    decisions = session.exec(select(Decision).where(col(Decision.agenda_item_id).in_(ids))).all()
    decision_ids = {decision.id for decision in decisions}
    remove_marks(session, "decision_id", decision_ids)
    let_measures_go(session, "decision_id", decision_ids)
    remove_marks(session, "agenda_item_id", ids)
    for table in (AgendaItemArea, ConflictOfInterest, Decision):
        found = select(table).where(col(table.agenda_item_id).in_(ids))
        remove_all(session, session.exec(found).all())
    let_measures_go(session, "agenda_item_id", ids)
    remove_links(session, "agenda_item_id", ids)
    for kept in (MeasureNote, AdoptedPlan, Correction, Assessment):
        for row in session.exec(select(kept).where(col(kept.agenda_item_id).in_(ids))):
            row.agenda_item_id = None
    forget_spans(session, ids)
    remove_all(session, items)


def remove_papers(session: Session, papers: Iterable[Attachment]) -> None:
    """Delete papers with their versions; the bytes stay until no step can bring them back."""
    for paper in papers:
        versions = select(AttachmentVersion).where(AttachmentVersion.attachment_id == paper.id)
        remove_all(session, session.exec(versions).all())
        remove_marks(session, "attachment_id", {paper.id})
        session.delete(paper)


def remove_marks(session: Session, column: str, ids: set[UUID]) -> None:
    """Delete the marks of secrecy on things that are being deleted."""
    found = select(SecrecyMark).where(col(getattr(SecrecyMark, column)).in_(ids))
    remove_all(session, session.exec(found).all())


def remove_links(session: Session, column: str, ids: set[UUID]) -> None:
    """Delete the links between what was reported and things that are being deleted."""
    found = select(SituationLink).where(col(getattr(SituationLink, column)).in_(ids))
    remove_all(session, session.exec(found).all())


def let_measures_go(session: Session, column: str, ids: set[UUID]) -> None:
    """Let measures stay in the plan without the items or decisions that they came from."""
    for measure in session.exec(select(Measure).where(col(getattr(Measure, column)).in_(ids))):
        setattr(measure, column, None)


def _keep_measures_secret(session: Session, item_ids: set[UUID]) -> None:
    """Mark the measures of secret items, which stay in the plan, as secret themselves."""
    marks = session.exec(
        select(SecrecyMark).where(col(SecrecyMark.agenda_item_id).in_(item_ids), SecrecyMark.whole)
    ).all()
    for mark in marks:
        for measure in session.exec(
            select(Measure).where(Measure.agenda_item_id == mark.agenda_item_id)
        ):
            own = select(SecrecyMark).where(SecrecyMark.measure_id == measure.id)
            if session.exec(own).first() is None:
                session.add(
                    SecrecyMark(
                        measure_id=measure.id,
                        **mark.model_dump(include={"provision", "marked_on", "authority"}),
                    )
                )


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
