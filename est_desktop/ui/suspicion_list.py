"""What looks like personal data, a line each: it leads to its place, or may stand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from est_desktop.actions.personal_data import let_stand
from est_desktop.model.views.personal_data import Suspicion
from est_desktop.rules.personal_data import fingerprint
from est_desktop.ui.person_words import suspicion_words
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label, line_button
from est_desktop.ui.workspace import Workspace

MOST_LINES = 40
"""So many lines are shown."""
MOST_WIDE = 540
"""How wide a line may be, in pixels at 100 %: what lets it stand is beside it."""


class SuspicionList(QWidget):
    """Lines for a sheet; without any suspicion it is empty and takes no room.

    Attributes:
        lines, stands: The buttons that lead to the places, in order, and those that let stand.

    Signals:
        place_asked: The `Suspicion` whose place shall be shown.
        settled: The last of them may stand.
    """

    place_asked = Signal(object)
    settled = Signal()

    def __init__(
        self, workspace: Workspace, suspicions: Sequence[Suspicion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[tuple[str, QWidget]] = []
        self.lines: list[QPushButton] = []
        self.stands: list[QPushButton] = []
        self._head = label(
            self.tr("Looks like personal data. Describe the place, not the person."),
            "strong",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._head)
        for one in suspicions[:MOST_LINES]:
            column.addWidget(self._row(one))
        if len(suspicions) > MOST_LINES:
            more = self.tr("and {count} more").format(count=len(suspicions) - MOST_LINES)
            column.addWidget(label(more, "caption"))
        if not suspicions:
            self.hide()

    def _row(self, suspicion: Suspicion) -> QWidget:
        words, trace = suspicion_words(suspicion), suspicion.trace
        line = line_button(words, partial(self.place_asked.emit, suspicion), MOST_WIDE)
        stand = button(self.tr("Let it stand"), partial(self._stand, suspicion), variant="ghost")
        stand.setAccessibleDescription(words)
        if self._workspace.read_only:
            stand.hide()
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line)
        row.addStretch(1)
        row.addWidget(stand)
        self.lines.append(line)
        self.stands.append(stand)
        self._rows.append((fingerprint(trace.kind, trace.words), widget))
        return widget

    def _stand(self, suspicion: Suspicion) -> None:
        trace, today = suspicion.trace, self._workspace.today()
        _, went = self._workspace.tried(
            self.tr("Let words stand"),
            lambda session: let_stand(session, trace.kind, trace.words, today),
        )
        if went:
            self._leave_out(fingerprint(trace.kind, trace.words))

    def _leave_out(self, known: str) -> None:
        """Hide the lines about some words; the focus goes to the next line, if there is one."""
        for print_, row in self._rows:
            if print_ == known:
                row.hide()
        left = [line for line in self.lines if line.isVisibleTo(self)]
        self._head.setVisible(bool(left))
        if left:
            left[0].setFocus()
        else:
            self.settled.emit()
