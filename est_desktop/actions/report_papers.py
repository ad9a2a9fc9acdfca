"""Papers that are made out of situation reports."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.attachments import StoredPaper, attach_papers, rename_paper, replace_paper
from est_desktop.actions.removing import remove_marks
from est_desktop.errors import ChangedMeanwhileError, UnmarkedPassagesError
from est_desktop.model.tables import Attachment, ReportSection, SecrecyMark
from est_desktop.rules.passages import has_passage


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """A report's PDF, whose bytes are in the store.

    Attributes:
        title: As printed in the list of papers.
        stored: `made_of` tells which view it was made of.
        unchanged: Tells whether the report still is as it was made.
    """

    report_id: UUID
    title: str
    stored: StoredPaper
    unchanged: Callable[[Session], bool]


def attach_report(session: Session, item_id: UUID, paper: ReportPaper, now: datetime) -> UUID:
    """Attach a report to an item, as secret as it is itself; return the paper's id.

    Raises:
        ChangedMeanwhileError: The report was changed while its PDF was made.
        UnmarkedPassagesError: It has secret passages, and no mark that says by which provision.
    """
    _demand(session, paper)
    (paper_id,) = attach_papers(session, item_id, [paper.stored], now)
    session.flush()
    rename_paper(session, paper_id, paper.title)
    session.get_one(Attachment, paper_id).report_id = paper.report_id
    mark_paper_as_report(session, paper_id, paper.report_id)
    return paper_id


def renew_report_paper(session: Session, paper_id: UUID, paper: ReportPaper, now: datetime) -> None:
    """Put the report as it is now in the place of the paper; the older is kept beside it.

    Raises:
        ChangedMeanwhileError, UnmarkedPassagesError: As for `attach_report`.
    """
    _demand(session, paper)
    replace_paper(session, paper_id, paper.stored, now)
    rename_paper(session, paper_id, paper.title)
    mark_paper_as_report(session, paper_id, paper.report_id)


def mark_paper_as_report(session: Session, paper_id: UUID, report_id: UUID) -> None:
    """Mark a paper as secret as the report it was made out of, if that is; all of it is."""
    found = select(SecrecyMark).where(SecrecyMark.report_id == report_id)
    mark = session.exec(found).one_or_none()
    if mark is None:
        return
    remove_marks(session, "attachment_id", {paper_id})
    session.flush()
    told = mark.model_dump(include={"provision", "marked_on", "authority"})
    session.add(SecrecyMark(attachment_id=paper_id, whole=True, **told))


def _demand(session: Session, paper: ReportPaper) -> None:
    if not paper.unchanged(session):
        raise ChangedMeanwhileError
    marked = select(SecrecyMark).where(SecrecyMark.report_id == paper.report_id)
    if session.exec(marked).first() is not None:
        return
    texts = select(ReportSection.text).where(ReportSection.report_id == paper.report_id)
    if any(has_passage(text) for text in session.exec(texts)):
        raise UnmarkedPassagesError
