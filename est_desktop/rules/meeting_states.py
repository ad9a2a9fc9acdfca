"""The life of a meeting (mötets skeden): which step may follow which state."""

from enum import StrEnum
from typing import Final

from est_desktop.model.enums import LOCKED, MeetingState


class Step(StrEnum):
    """What can be done to a meeting as a whole."""

    SEND = "send"
    HOLD = "hold"
    FINALISE = "finalise"
    REOPEN = "reopen"
    CANCEL = "cancel"
    POSTPONE = "postpone"
    RESUME = "resume"


PREPARED: Final = (MeetingState.DRAFT, MeetingState.SENT)
"""Before the meeting."""
SET_ASIDE: Final = (MeetingState.CANCELLED, MeetingState.POSTPONED)
"""It was not held, for a reason."""

MAY_FOLLOW: Final[dict[Step, tuple[MeetingState, ...]]] = {
    Step.SEND: PREPARED,
    Step.HOLD: PREPARED,
    Step.FINALISE: (MeetingState.HELD,),
    Step.REOPEN: LOCKED,
    Step.CANCEL: PREPARED,
    Step.POSTPONE: PREPARED,
    Step.RESUME: (*SET_ASIDE, MeetingState.HELD),
}
"""The states that each step may be taken from."""


def may(step: Step, state: MeetingState) -> bool:
    """Tell whether a step may be taken from a state."""
    return state in MAY_FOLLOW[step]


def resumed(*, sent: bool) -> MeetingState:
    """Return the state of a meeting that is taken up again: sent if it has been, else a draft."""
    return MeetingState.SENT if sent else MeetingState.DRAFT


def approved(version: int) -> MeetingState:
    """Return the state that a version of the minutes gives: godkänt, or rättat from the second."""
    return MeetingState.FINAL if version == 1 else MeetingState.CORRECTED
