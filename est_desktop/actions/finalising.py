"""Approving minutes (godkänna): numbers, lock, view and PDF in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.agenda import items_of
from est_desktop.actions.meeting_states import stepped
from est_desktop.actions.secrecy import Exported, note_export
from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import ChangedMeanwhileError
from est_desktop.model.tables import AgendaItem, Correction, Meeting, MinutesVersion
from est_desktop.model.views.dispatch import SentFile
from est_desktop.rules.meeting_states import Step, approved
from est_desktop.rules.numbering import first_free, has_paragraph


@dataclass(frozen=True, slots=True)
class Approving:
    """What is approved: the finished PDF, already in the store, and the view it was made of.

    Attributes:
        content: The view as JSON.
        unchanged: Tells whether the minutes, with the numbers they were given, are still the ones
            that the PDF was made of.
    """

    file: SentFile
    content: str
    unchanged: Callable[[Session], bool]


def approve_minutes(
    session: Session, meeting_id: UUID, approving: Approving, who: str, now: datetime
) -> int:
    """Give the items their §, keep the version and lock the meeting; return the version.

    All of it or nothing: if it fails, no number is spent. Undo does not reach it
    (`store.do_for_good`); approved minutes are opened again with a reason.

    Raises:
        MeetingStateError: The meeting has not been held, or its minutes are approved.
        ChangedMeanwhileError: Something has changed since the PDF was made.
    """
    meeting = stepped(session, meeting_id, Step.FINALISE)
    give_paragraphs(session, meeting)
    session.flush()
    if not approving.unchanged(session):
        raise ChangedMeanwhileError
    version = next_version(session, meeting_id)
    session.add(
        MinutesVersion(
            meeting_id=meeting_id,
            version=version,
            approved_at=now,
            approved_by=who,
            reason=meeting.state_reason,
            content=approving.content,
            file_name=approving.file.file_name,
            sha256=approving.file.sha256,
            size=approving.file.size,
        )
    )
    file = approving.file
    kept = Exported(meeting_id, file.document, False, file.file_name, file.sha256, file.size)  # noqa: FBT003
    note_export(session, kept, who, now)  # so that a signed copy is bound to this very file
    session.flush()  # before the lock, which holds also what is new
    meeting.state, meeting.state_reason = approved(version), ""
    return version


def give_paragraphs(session: Session, meeting: Meeting) -> None:
    """Give each item that has a § of its own the next number of the body and year.

    Those that have one keep it: a version that corrects another changes no number. A meeting
    without series counts for itself.
    """
    same = AgendaItem.meeting_id == meeting.id
    if meeting.series_id is not None:
        same = (Meeting.series_id == meeting.series_id) & (Meeting.year == meeting.year)
    highest = session.exec(
        select(func.max(AgendaItem.paragraph_no))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(same)
    ).one()
    free = first_free(highest)
    for item in items_of(session, meeting.id):
        if item.paragraph_no is None and has_paragraph(item.kind, item.level):
            item.paragraph_no, free = free, free + 1


def next_version(session: Session, meeting_id: UUID) -> int:
    """Return which version of a meeting's minutes the next approval makes."""
    newest = session.exec(
        select(func.max(MinutesVersion.version)).where(MinutesVersion.meeting_id == meeting_id)
    ).one()
    return first_free(newest)


def add_correction(  # noqa: PLR0913 -- the facts of a correction
    session: Session, meeting_id: UUID, item_id: UUID | None, text: str, role: str, today: date
) -> UUID:
    """Add a dated correction (rättelse), which the minutes print as such; return its id.

    Raises:
        EmptyNameError: The text is blank.
        MeetingFinalError: The minutes have not been opened again.
    """
    correction = Correction(
        meeting_id=meeting_id,
        agenda_item_id=item_id,
        made_on=today,
        text=title_of(text),
        role=short_text(role),
    )
    session.add(correction)
    return correction.id


def remove_correction(session: Session, correction_id: UUID) -> None:
    """Remove a correction that is not approved yet."""
    session.delete(session.get_one(Correction, correction_id))
