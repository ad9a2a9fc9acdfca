"""What is asked before a document is made in which something looks like personal data."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.model.views.personal_data import Suspicion
from est_desktop.queries.personal_data import suspected
from est_desktop.ui.person_words import suspicion_words
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

MOST_LINES = 40
"""So many lines are shown."""


def add_suspicions(
    column: QVBoxLayout, suspicions: Sequence[Suspicion], go: Callable[[Suspicion], None]
) -> list[QWidget]:
    """Put a line for each suspicion into a column, and return the buttons.

    Args:
        column: Where they are put; nothing is put there if there are none.
        suspicions: What looks like personal data.
        go: Shows the place of the line that is chosen.
    """
    if not suspicions:
        return []
    words = tr("Looks like personal data. Describe the place, not the person.")
    column.addWidget(label(words, "strong", wrap=True))
    lines: list[QWidget] = []
    for one in suspicions[:MOST_LINES]:
        line = button(suspicion_words(one), partial(go, one), variant="ghost")
        column.addWidget(row_of(line))
        lines.append(line)
    if len(suspicions) > MOST_LINES:
        more = tr("and {count} more").format(count=len(suspicions) - MOST_LINES)
        column.addWidget(label(more, "caption"))
    return lines


class PersonsSheet(Sheet):
    """Asks whether a document shall be made all the same.

    Attributes:
        lines: The buttons that lead to the places.

    Signals:
        place_asked: The `Suspicion` that a line leads to.
    """

    place_asked = Signal(object)

    def __init__(self, page: QWidget, suspicions: Sequence[Suspicion]) -> None:
        super().__init__(page, tr("Persons in the document?"), tr("Export all the same"), 680)
        told = tr(
            "Choose a line to go there. What may stand is let stand below its field, and is then "
            "not told again."
        )
        self.lines = add_suspicions(self.body, suspicions, self._go)
        self.body.addWidget(label(told, "caption", wrap=True))
        self.body.addStretch(1)

    def _go(self, suspicion: Suspicion) -> None:
        self.close_sheet()
        self.place_asked.emit(suspicion)


def ask_about_persons(
    page: QWidget,
    workspace: Workspace,
    meeting_id: UUID,
    go_on: Callable[[], None],
    show_place: Callable[[object], object],
) -> PersonsSheet | None:
    """Go on at once if nothing in a meeting looks like personal data; else ask, over a page."""
    found = workspace.read(lambda session: suspected(session, meeting_id))
    if not found:
        go_on()
        return None
    sheet = PersonsSheet(page, found)
    sheet.place_asked.connect(show_place)

    def take() -> None:
        sheet.close_sheet()
        go_on()

    sheet.accepted.connect(take)
    sheet.open_over(sheet.lines[0])
    return sheet
