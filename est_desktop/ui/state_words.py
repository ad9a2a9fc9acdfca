"""What the states of a meeting, and the steps between them, are called."""

from est_desktop.model.enums import MeetingState
from est_desktop.rules.meeting_states import Step
from est_desktop.ui.translation import tr


def state_word(state: MeetingState) -> str:
    """Return a state in words, small: "utkast", "utskickat"."""
    return {
        MeetingState.DRAFT: tr("a draft"),
        MeetingState.SENT: tr("sent"),
        MeetingState.HELD: tr("held"),
        MeetingState.FINAL: tr("approved"),
        MeetingState.CORRECTED: tr("approved and corrected"),
        MeetingState.CANCELLED: tr("cancelled"),
        MeetingState.POSTPONED: tr("postponed"),
    }[state]


def step_word(step: Step) -> str:
    """Return a step as a command: "Skicka ut"."""
    return {
        Step.SEND: tr("Send"),
        Step.HOLD: tr("Mark as held"),
        Step.FINALISE: tr("Approve the minutes"),
        Step.REOPEN: tr("Open the minutes again"),
        Step.CANCEL: tr("Cancel the meeting"),
        Step.POSTPONE: tr("Postpone the meeting"),
        Step.RESUME: tr("Take up again"),
    }[step]
