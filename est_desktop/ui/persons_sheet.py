"""What is asked before a document is made in which something looks like personal data."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from est_desktop.model.views.personal_data import Suspicion
from est_desktop.ui.suspicion_list import SuspicionList
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace


class PersonsSheet(Sheet):
    """Asks whether a document shall be made all the same.

    Attributes:
        found: The lines.

    Signals:
        place_asked: The `Suspicion` that a line leads to.
    """

    place_asked = Signal(object)

    def __init__(
        self, page: QWidget, workspace: Workspace, suspicions: Sequence[Suspicion]
    ) -> None:
        super().__init__(page, tr("Persons in the document?"), tr("Export all the same"), 720)
        told = tr("Choose a line to go there. What you let stand is not told again.")
        self.found = SuspicionList(workspace, suspicions)
        self.found.place_asked.connect(self._go)
        self.found.settled.connect(self.primary.setFocus)
        self.body.addWidget(self.found)
        self.body.addWidget(label(told, "caption", wrap=True))
        self.body.addStretch(1)

    def _go(self, suspicion: object) -> None:
        self.close_sheet()
        self.place_asked.emit(suspicion)


def ask_about_persons(
    page: QWidget,
    workspace: Workspace,
    found: Sequence[Suspicion],
    go_on: Callable[[], None],
    show_place: Callable[[object], object],
) -> PersonsSheet | None:
    """Go on at once if nothing looks like personal data; else ask first, over a page."""
    if not found:
        go_on()
        return None
    sheet = PersonsSheet(page, workspace, found)
    sheet.place_asked.connect(show_place)

    def take() -> None:
        sheet.close_sheet()
        go_on()

    sheet.accepted.connect(take)
    sheet.open_over(sheet.found.lines[0])
    return sheet
