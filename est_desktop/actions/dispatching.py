"""Sending (utskick): what was sent is kept, and its numbers stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.agenda import items_of
from est_desktop.actions.meeting_states import stepped
from est_desktop.errors import ChangedMeanwhileError
from est_desktop.model.enums import ItemKind, MeetingState
from est_desktop.model.tables import AgendaItem, Attachment, Dispatch, DispatchFile
from est_desktop.model.views.dispatch import SentFile
from est_desktop.rules.meeting_states import Step
from est_desktop.rules.numbering import first_free, item_labels, paper_numbers
from est_desktop.rules.typed import many_lines


@dataclass(frozen=True, slots=True)
class Sending:
    """What is sent: the finished files, already in the store, and the agenda they were made of.

    Attributes:
        content: The agenda as JSON.
        unchanged: Tells whether the agenda is still the one that the files were made of.
    """

    files: Sequence[SentFile]
    content: str
    unchanged: Callable[[Session], bool]
    recipients: str = ""
    supplement: bool = False


def send_meeting(
    session: Session, meeting_id: UUID, sending: Sending, who: str, now: datetime
) -> int:
    """Note that the summons and papers of a meeting were sent; return the dispatch's version.

    From now on each item and paper keeps its number. Undo does not reach this
    (`store.do_for_good`), since what has left the house cannot be taken back.

    Raises:
        MeetingStateError: The meeting has been held, or is set aside.
        ChangedMeanwhileError: The agenda has changed since the files were made.
    """
    meeting = stepped(session, meeting_id, Step.SEND)
    if not sending.unchanged(session):
        raise ChangedMeanwhileError
    newest = session.exec(
        select(func.max(Dispatch.version)).where(Dispatch.meeting_id == meeting_id)
    ).one()
    version = first_free(newest)
    freeze_numbers(session, meeting_id, late=version > 1)
    meeting.state = MeetingState.SENT
    dispatch = Dispatch(
        meeting_id=meeting_id,
        version=version,
        supplement=sending.supplement,
        sent_at=now,
        sent_by=who,
        recipients=many_lines(sending.recipients),
        content=sending.content,
    )
    session.add(dispatch)
    session.flush()
    for position, file in enumerate(sending.files, start=1):
        session.add(
            DispatchFile(
                dispatch_id=dispatch.id,
                position=position,
                document=file.document,
                file_name=file.file_name,
                sha256=file.sha256,
                size=file.size,
            )
        )
    return version


def freeze_numbers(session: Session, meeting_id: UUID, *, late: bool) -> None:
    """Let each item and paper keep the number it has now; `late` marks those that are new."""
    items = items_of(session, meeting_id)
    labels = item_labels(
        [(item.kind, item.level) for item in items], [item.sent_number for item in items]
    )
    for item, label in zip(items, labels, strict=True):
        if item.kind is ItemKind.ITEM and not item.sent_number:
            item.sent_number, item.late = label, late
    papers = [paper for item in items for paper in _papers_of(session, item)]
    numbers = paper_numbers([paper.sent_number for paper in papers])
    for paper, number in zip(papers, numbers, strict=True):
        paper.sent_number = number


def _papers_of(session: Session, item: AgendaItem) -> Sequence[Attachment]:
    return session.exec(
        select(Attachment)
        .where(Attachment.agenda_item_id == item.id)
        .order_by(col(Attachment.position))
    ).all()
