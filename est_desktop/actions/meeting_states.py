"""What a user can do to a meeting as a whole: hold, cancel, postpone, take up, open again."""

from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.titles import title_of
from est_desktop.errors import MeetingStateError
from est_desktop.model.enums import MeetingState
from est_desktop.model.tables import Dispatch, Meeting
from est_desktop.rules.meeting_states import Step, may, resumed


def hold_meeting(session: Session, meeting_id: UUID) -> None:
    """Say that a meeting was held (genomfört).

    Raises:
        MeetingStateError: It is neither a draft nor sent.
    """
    stepped(session, meeting_id, Step.HOLD).state = MeetingState.HELD


def cancel_meeting(session: Session, meeting_id: UUID, reason: str) -> None:
    """Cancel a meeting (inställt), with a reason.

    Raises:
        EmptyNameError: No reason is given.
        MeetingStateError: It has been held.
    """
    meeting = stepped(session, meeting_id, Step.CANCEL)
    meeting.state, meeting.state_reason = MeetingState.CANCELLED, title_of(reason)


def postpone_meeting(session: Session, meeting_id: UUID, reason: str) -> None:
    """Postpone a meeting (uppskjutet) to a day that is not known yet, with a reason.

    Raises:
        EmptyNameError: No reason is given.
        MeetingStateError: It has been held.
    """
    meeting = stepped(session, meeting_id, Step.POSTPONE)
    meeting.state, meeting.state_reason = MeetingState.POSTPONED, title_of(reason)


def resume_meeting(session: Session, meeting_id: UUID) -> None:
    """Take up a meeting that was cancelled or postponed, or not held after all.

    Raises:
        MeetingStateError: It is none of these.
    """
    meeting = stepped(session, meeting_id, Step.RESUME)
    sent = session.exec(select(Dispatch.id).where(Dispatch.meeting_id == meeting_id)).first()
    meeting.state, meeting.state_reason = resumed(sent=sent is not None), ""


def reopen_meeting(session: Session, meeting_id: UUID, reason: str) -> None:
    """Open approved minutes again, with a reason; the approved version is kept.

    Raises:
        EmptyNameError: No reason is given.
        MeetingStateError: The minutes are not approved.
    """
    meeting = stepped(session, meeting_id, Step.REOPEN)
    meeting.state, meeting.state_reason = MeetingState.HELD, title_of(reason)


def stepped(session: Session, meeting_id: UUID, step: Step) -> Meeting:
    """Return the meeting if the step may be taken.

    Raises:
        MeetingStateError: It may not, in the state that the meeting is in.
    """
    meeting = session.get_one(Meeting, meeting_id)
    if not may(step, meeting.state):
        raise MeetingStateError(step.value, meeting.state.value)
    return meeting
