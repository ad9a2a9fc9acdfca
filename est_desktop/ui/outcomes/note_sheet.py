"""A sheet that asks why: a last day that is moved, a measure that is closed without being done."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from est_desktop.errors import RefusedError
from est_desktop.ui.messages import message_for
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.workspace import Workspace


class NoteSheet(Sheet):
    """Asks for a note; the change is made with it, or not at all.

    Attributes:
        note: Where it is written.
    """

    def __init__(  # noqa: PLR0913 -- a question has so many parts
        self,
        page: QWidget,
        workspace: Workspace,
        title: str,
        explained: str,
        step: str,
        change: Callable[[Session, str], None],
    ) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What it lies over.
            workspace: Where the change is made.
            title: What is asked.
            explained: What the note is for.
            step: What the change is called in the list of steps.
            change: Makes it, with the note.
        """
        super().__init__(page, title, tr("Save"), width=520)
        self._workspace, self._step, self._change = workspace, step, change
        self.note = TextField(least_lines=3, most_lines=8)
        self._field = Field(tr("&Note"), self.note)
        self.body.addWidget(label(explained, "caption", wrap=True))
        self.body.addWidget(self._field)
        self.accepted.connect(self._finish)

    def _finish(self) -> None:
        note = self.note.toPlainText()

        def act(session: Session) -> bool:
            self._change(session, note)
            return True

        try:
            if self._workspace.do_here(self._step, act):
                self.close_sheet()
        except RefusedError as error:
            self._field.show_fault(message_for(error))
