"""What can be done to a meeting as a whole, as actions for menus: each says why not."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from est_desktop.model.enums import MeetingState
from est_desktop.rules.meeting_states import MAY_FOLLOW, Step, may
from est_desktop.ui.state_words import state_word

NEXT = {
    MeetingState.DRAFT: Step.SEND,
    MeetingState.SENT: Step.HOLD,
    MeetingState.HELD: Step.FINALISE,
    MeetingState.FINAL: Step.REOPEN,
    MeetingState.CORRECTED: Step.REOPEN,
    MeetingState.CANCELLED: Step.RESUME,
    MeetingState.POSTPONED: Step.RESUME,
}
"""The step that usually comes next."""


class LifeActions(QObject):
    """The steps of a meeting's life, and what shows how far it has come.

    Attributes:
        steps: An action for each step.
        history: Shows what was sent and approved.
        onward: Takes the step that usually comes next, whichever that is now.

    Signals:
        asked: A step (`Step`) was chosen.
        supplement_asked: Only what is new shall be sent.
        history_asked: What was sent and approved shall be seen.
        correction_asked: A dated correction shall be added to minutes that are open again.
    """

    asked = Signal(Step)
    supplement_asked = Signal()
    history_asked = Signal()
    correction_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = {
            Step.SEND: self.tr("&Send …"),
            Step.HOLD: self.tr("Mark as &held"),
            Step.FINALISE: self.tr("Appr&ove the minutes …"),
            Step.REOPEN: self.tr("Open the minutes a&gain …"),
            Step.CANCEL: self.tr("&Cancel the meeting …"),
            Step.POSTPONE: self.tr("&Postpone the meeting …"),
            Step.RESUME: self.tr("Take &up again"),
        }
        self.steps = {step: self._action(words[step], self._asker(step)) for step in Step}
        self.onward = self._action(self.tr("The next step"), lambda: self.next_step().trigger())
        self.onward.setShortcut(QKeySequence("Ctrl+Shift+Return"))
        self.supplement = self._action(self.tr("Send a supple&ment …"), self.supplement_asked.emit)
        self.correct = self._action(self.tr("Add a co&rrection …"), self.correction_asked.emit)
        self.history = self._action(
            self.tr("What was sent and appro&ved …"), self.history_asked.emit
        )
        self.state = MeetingState.DRAFT

    def show_state(self, state: MeetingState, *, editable: bool, reopened: bool = False) -> None:
        """Let only that be chosen which may be done now; the others say why not."""
        self.correct.setVisible(reopened)
        self.correct.setEnabled(editable and reopened)
        self.state = state
        for step, action in self.steps.items():
            allowed = editable and may(step, state)
            action.setEnabled(allowed)
            action.setVisible(allowed or step in (Step.SEND, Step.HOLD, Step.FINALISE))
            action.setStatusTip("" if allowed else self._why_not(step))
            action.setToolTip(action.statusTip() or action.text().replace("&", ""))
        self.supplement.setEnabled(editable and state is MeetingState.SENT)

    def next_step(self) -> QAction:
        """Return the step that usually comes next."""
        return self.steps[NEXT[self.state]]

    def all(self) -> list[QAction]:
        """Return them in the order of a menu."""
        sending = [self.steps[Step.SEND], self.supplement]
        rest = [self.steps[step] for step in Step if step is not Step.SEND]
        return [*sending, *rest, self.correct, self.history]

    def shown(self) -> list[QAction]:
        """Return those that belong to the state the meeting is in."""
        return [action for action in self.all() if action.isVisible()]

    def menu(self, parent: QWidget) -> QMenu:
        """Return them as a menu of their own, with the reasons shown."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        menu.addActions(self.all())
        return menu

    def _why_not(self, step: Step) -> str:
        needed = " / ".join(state_word(state) for state in MAY_FOLLOW[step])
        return self.tr("The meeting is {state}; this can be done when it is {needed}.").format(
            state=state_word(self.state), needed=needed
        )

    def _asker(self, step: Step) -> Callable[[], None]:
        return lambda: self.asked.emit(step)

    def _action(self, words: str, ask: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: ask())  # noqa: PLW0108 - drops "checked"
        return action
