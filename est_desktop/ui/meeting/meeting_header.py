"""The head of a meeting's page: crumbs, title, badge, and the meeting's own buttons."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from est_desktop.ui.widgets.buttons import button, tool_button
from est_desktop.ui.widgets.page_header import PageHeader


class MeetingHeader(PageHeader):
    """Leaves out what can be missed where there is little room.

    Attributes:
        pencil: Begins the editing of the title.
        facts_button: Shows the facts of the meeting.
        step_button: Says how far the meeting has come, with what can be done as a menu.
        export_button: The documents, as a menu.
    """

    def __init__(self) -> None:
        super().__init__()
        self._crumbs_shown = self._name = ""
        self._badge_shown = ("", "neutral", "")

    def dress(
        self,
        edit_title: Callable[[], object],
        show_facts: Callable[[], object],
        steps: QMenu,
        exports: QMenu,
    ) -> None:
        """Put in the buttons and tabs."""
        self.pencil = tool_button(self.tr("Edit the title (F2)"), edit_title, "edit")
        self.heading.insertWidget(1, self.pencil)
        self.set_tabs([self.tr("Agenda"), self.tr("Attendance"), self.tr("Minutes")])
        self.facts_button = button(self.tr("Facts"), show_facts, icon_name="info")
        self.facts_button.setToolTip(self.facts_button.text())
        self.facts_button.setAccessibleName(self.facts_button.text())
        self.step_button = button("", _nothing)
        self.step_button.setMenu(steps)
        self.step_button.setToolTip(self.tr("How far the meeting has come, and what can be done"))
        words = self.tr("Export ▾")
        self.export_button = button(words, _nothing, icon_name="arrow_export", variant="primary")
        self.export_button.setMenu(exports)
        self.export_button.setToolTip(self.tr("Export the document that is shown: Ctrl+E"))
        for made in (self.facts_button, self.step_button, self.export_button):
            self.add_action(made)

    def show_meeting(self, name: str, crumbs: str, badge: tuple[str, str, str], state: str) -> None:
        """Say which meeting it is, where it is in time, and how far it has come."""
        self._name, self._crumbs_shown, self._badge_shown = name, crumbs, badge
        self.step_button.setText(f"{state} ▾")

    def fold(self, *, narrow: bool) -> None:
        """Leave out what can be missed in a small window or with large text."""
        self.set_crumbs(self._crumbs_shown)
        self.set_badge(*(("",) if narrow else self._badge_shown))
        self.facts_button.setText("" if narrow else self.facts_button.accessibleName())
        self.set_title(self._name)


def _nothing() -> None:
    """Nothing: the button's menu does it."""
