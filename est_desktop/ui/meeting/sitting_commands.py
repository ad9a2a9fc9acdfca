"""What is noted with the clock while a meeting goes on: opening, items, breaks, closing."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from est_desktop.actions import sitting as actions
from est_desktop.model.views.sitting import SittingView
from est_desktop.queries.sitting import sitting
from est_desktop.ui.workspace import Workspace


class SittingCommands(QObject):
    """Actions that note what happens now; each is one step that can be undone.

    Attributes:
        begin, end: For the item that is current.
        open, adjourn, close, vice, times: For the meeting.

    Signals:
        times_asked: The times shall be seen and mended.
    """

    times_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        meeting_id: UUID,
        current_item: Callable[[], UUID | None],
        parent: QWidget,
    ) -> None:
        """Make the actions.

        Args:
            workspace: Where the meeting is.
            meeting_id: The meeting.
            current_item: Tells which item is worked on.
            parent: Their keys work in it.
        """
        super().__init__(parent)
        self._workspace, self._meeting_id = workspace, meeting_id
        self._current_item, self._page = current_item, parent
        self.view: SittingView | None = None
        self.begin = self._action(self.tr("&Begin the item"), "F5", self._begin_item)
        self.end = self._action(self.tr("&End the item"), "Shift+F5", self._end_item)
        self.open = self._action(self.tr("&Open the meeting now"), "", self._open)
        self.adjourn = self._action(self.tr("&Adjourn"), "Ctrl+Shift+J", self._adjourn)
        self.close = self._action(self.tr("&Close the meeting now"), "", self._close)
        self.vice = self._action(self.tr("The &vice chair leads"), "", self._set_vice)
        self.vice.setCheckable(True)
        self.times = self._action(self.tr("&Times …"), "", self.times_asked.emit)

    def all(self) -> tuple[QAction, ...]:
        """Return them in the order of a menu."""
        meeting = (self.open, self.adjourn, self.close, self.vice, self.times)
        return (self.begin, self.end, *meeting)

    def menu(self, parent: QWidget) -> QMenu:
        """Return them as a menu of their own."""
        menu = QMenu(parent)
        menu.addActions([self.begin, self.end])
        menu.addSeparator()
        menu.addActions([self.open, self.adjourn, self.close])
        menu.addSeparator()
        menu.addActions([self.vice, self.times])
        return menu

    def refresh(self) -> SittingView:
        """Read how far the meeting has come, offer what may be done now, and return it."""
        view = self._workspace.read(lambda session: sitting(session, self._meeting_id))
        self.view = view
        item, editable = self._current_item(), not self._workspace.read_only
        self.begin.setEnabled(editable and item is not None and item != view.treated_id)
        self.end.setEnabled(editable and item is not None and item == view.treated_id)
        self.open.setEnabled(editable and view.opened_at is None)
        self.close.setEnabled(editable and view.closed_at is None)
        self.adjourn.setEnabled(editable and view.closed_at is None)
        self.adjourn.setText(self.tr("&Go on again") if view.adjourned else self.tr("&Adjourn"))
        self.vice.setEnabled(editable and bool(view.vice_chair))
        self.vice.setChecked(view.led_by_vice)
        return view

    def now(self) -> datetime:
        """Return the wall clock, to the minute."""
        return self._workspace.now().replace(second=0, microsecond=0, tzinfo=None)

    def _begin_item(self) -> None:
        item, now = self._current_item(), self.now()
        if item is not None:
            self._do(self.tr("Begin the item"), lambda s: actions.begin_item(s, item, now))

    def _end_item(self) -> None:
        item, now = self._current_item(), self.now()
        if item is not None:
            self._do(self.tr("End the item"), lambda s: actions.end_item(s, item, now))

    def _open(self) -> None:
        key, now = self._meeting_id, self.now()
        self._do(self.tr("Open the meeting"), lambda s: actions.open_meeting(s, key, now))

    def _close(self) -> None:
        key, now = self._meeting_id, self.now()
        self._do(self.tr("Close the meeting"), lambda s: actions.close_meeting(s, key, now))

    def _adjourn(self) -> None:
        key, now = self._meeting_id, self.now()
        if self.view is not None and self.view.adjourned:
            self._do(self.tr("Go on again"), lambda s: actions.resume_meeting(s, key, now))
        else:
            self._do(self.tr("Adjourn"), lambda s: actions.adjourn_meeting(s, key, now))

    def _set_vice(self) -> None:
        key, leads = self._meeting_id, self.vice.isChecked()
        label = self.tr("The vice chair leads") if leads else self.tr("The chair leads")
        self._do(label, lambda s: actions.set_led_by_vice(s, key, led_by_vice=leads))

    def _do(self, label: str, act: Callable[[Any], object]) -> None:
        self._workspace.do(label, act)
        self.refresh()

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops "checked"
        return action
