"""What the states of a meeting, and the steps between them, are called."""

from est_desktop.model.enums import MeetingState
from est_desktop.rules.meeting_states import Step
from est_desktop.ui.translation import tr


def state_word(state: str) -> str:
    """Return a state (`MeetingState`) in words, small: "utkast", "utskickat"."""
    words: dict[str, str] = {
        MeetingState.DRAFT: tr("a draft"),
        MeetingState.SENT: tr("sent"),
        MeetingState.HELD: tr("held"),
        MeetingState.FINAL: tr("approved"),
        MeetingState.CORRECTED: tr("approved and corrected"),
        MeetingState.CANCELLED: tr("cancelled"),
        MeetingState.POSTPONED: tr("postponed"),
    }
    return words.get(state, state)


def step_word(step: str) -> str:
    """Return a step (`Step`) as a command: "Skicka ut"."""
    words: dict[str, str] = {
        Step.SEND: tr("Send"),
        Step.HOLD: tr("Mark as held"),
        Step.FINALISE: tr("Approve the minutes"),
        Step.REOPEN: tr("Open the minutes again"),
        Step.CANCEL: tr("Cancel the meeting"),
        Step.POSTPONE: tr("Postpone the meeting"),
        Step.RESUME: tr("Take up again"),
    }
    return words.get(step, step)
