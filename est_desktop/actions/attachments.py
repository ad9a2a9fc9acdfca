"""What a user can do with papers (bilagor); their bytes are already in the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.removing import remove_papers
from est_desktop.actions.titles import short_text, title_of
from est_desktop.model.tables import Attachment, AttachmentVersion
from est_desktop.rules.typed import one_line

NAMELESS = "_"
"""What a file is called whose name is nothing but spaces."""


@dataclass(frozen=True, slots=True)
class StoredPaper:
    """A file whose bytes are in the store: its own name, and the content's SHA-256.

    Attributes:
        made_of: See `model.tables.attachment.AttachmentVersion`.
    """

    file_name: str
    sha256: str
    made_of: str = ""


def attach_papers(
    session: Session, item_id: UUID, papers: Sequence[StoredPaper], now: datetime
) -> list[UUID]:
    """Attach files to an item, last and in this order; return the papers' ids.

    The title is the file's name without its ending, until somebody says otherwise.
    """
    place = len(_papers_of(session, item_id))
    ids = []
    for position, stored in enumerate(papers, start=place + 1):
        name = file_name_of(stored)
        title = title_of(PurePath(name).stem.strip() or name)
        paper = Attachment(agenda_item_id=item_id, position=position, title=title)
        session.add(paper)
        session.add(_version(paper.id, 1, stored, now))
        ids.append(paper.id)
    return ids


def replace_paper(session: Session, paper_id: UUID, stored: StoredPaper, now: datetime) -> None:
    """Put a newer file in a paper's place; the older is kept beside it."""
    newest = session.exec(
        select(func.max(AttachmentVersion.number)).where(
            AttachmentVersion.attachment_id == paper_id
        )
    ).one()
    session.add(_version(paper_id, newest + 1, stored, now))


def rename_paper(session: Session, paper_id: UUID, title: str) -> None:
    """Give a paper another title.

    Raises:
        EmptyNameError: The title is blank.
    """
    session.get_one(Attachment, paper_id).title = title_of(title)


def describe_paper(session: Session, paper_id: UUID, description: str) -> None:
    """Say what a picture shows, for those who cannot see it."""
    session.get_one(Attachment, paper_id).description = short_text(description)


def move_paper(session: Session, paper_id: UUID, position: int) -> None:
    """Move a paper to a place (from 1) among those of its item."""
    papers = _papers_of(session, session.get_one(Attachment, paper_id).agenda_item_id)
    paper = next(paper for paper in papers if paper.id == paper_id)
    papers.remove(paper)
    papers.insert(max(position, 1) - 1, paper)
    _close_gaps(papers)


def move_paper_to_item(session: Session, paper_id: UUID, item_id: UUID) -> None:
    """Move a paper last among those of another item."""
    paper = session.get_one(Attachment, paper_id)
    left = [other for other in _papers_of(session, paper.agenda_item_id) if other is not paper]
    paper.position = len(_papers_of(session, item_id)) + 1
    paper.agenda_item_id = item_id
    _close_gaps(left)


def remove_paper(session: Session, paper_id: UUID) -> None:
    """Take a paper off its item."""
    paper = session.get_one(Attachment, paper_id)
    left = [other for other in _papers_of(session, paper.agenda_item_id) if other is not paper]
    remove_papers(session, [paper])
    _close_gaps(left)


def _papers_of(session: Session, item_id: UUID) -> list[Attachment]:
    return list(
        session.exec(
            select(Attachment)
            .where(Attachment.agenda_item_id == item_id)
            .order_by(col(Attachment.position))
        )
    )


def _close_gaps(papers: Sequence[Attachment]) -> None:
    for position, paper in enumerate(papers, start=1):
        paper.position = position


def file_name_of(stored: StoredPaper) -> str:
    """Return the name as it can be stored and shown: disks allow line breaks, and no letters."""
    return one_line(stored.file_name) or NAMELESS


def _version(paper_id: UUID, number: int, stored: StoredPaper, now: datetime) -> AttachmentVersion:
    return AttachmentVersion(
        attachment_id=paper_id,
        number=number,
        file_name=file_name_of(stored),
        sha256=stored.sha256,
        added_at=now,
        made_of=stored.made_of,
    )
