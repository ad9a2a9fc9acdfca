"""A labelled line that stores itself and tells below it why something was not stored."""

from collections.abc import Callable
from typing import Any

from sqlmodel import Session

from est_desktop.ui.refusals import do_beside
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.workspace import Workspace

Store = Callable[[Session, Any, str], object]
"""An action that stores a text, given the key of its record."""


class BoundLine(Field):
    """Belongs to one record at a time; typing in one burst is one step for undo.

    Attributes:
        line: Where the text is written.
        text: What is stored, as it was last shown.
    """

    def __init__(
        self,
        workspace: Workspace,
        words: str,
        step: str,
        store: Store,
        *,
        hint: str = "",
    ) -> None:
        """Belong to no record yet.

        Args:
            workspace: Where the text is stored.
            words: The label, with & before its access key.
            step: What undo calls a change.
            store: Stores the text.
            hint: What is told below the line while nothing is wrong.
        """
        self.line = LineField()
        super().__init__(words, self.line, hint=hint)
        self._workspace, self._step, self._store = workspace, step, store
        self._key: Any = None
        self.text = ""
        self.line.setReadOnly(workspace.read_only)
        self.line.edited.connect(self._save)
        self.line.editingFinished.connect(self._take_back)

    def show_text(self, key: Any, text: str) -> None:
        """Show a record's text; what is being typed for the same record stays.

        Args:
            key: The record. Before another one is shown, call `save_now` or `forget`.
            text: What is stored.
        """
        other = key != self._key
        self._key, self.text = key, text
        if other:
            self.show_fault("")
            self.line.reset(text)
        else:
            self.line.show_text(text)

    def save_now(self) -> None:
        """Save what is typed."""
        self.line.save_now()

    def forget(self) -> None:
        """Belong to no record: it is gone, and what is typed has nowhere to go."""
        self._key = None
        self.line.reset("")

    def _save(self, text: str) -> None:
        key = self._key
        if key is None:
            return
        do_beside(
            self._workspace,
            self,
            self._step,
            lambda session: self._store(session, key, text),
            merge_key=f"{self._step}/{key}/{self.line.saving.burst}",
        )

    def _take_back(self) -> None:
        """Show the text that is kept when a refused one is left; the fault says why."""
        if self.fault:
            self.line.reset(self.text)
