"""What a document will look like, beside what is being written; or a paper."""

import logging
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.errors import UserError
from est_desktop.model.views.agenda import VersionRow
from est_desktop.store.blobs import read_blob
from est_desktop.ui.meeting.meeting_documents import (
    READS,
    Document,
    document_title,
    document_work,
)
from est_desktop.ui.meeting.paper_preview import PaperPreview
from est_desktop.ui.meeting.rendering import Rendering
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.pdf_preview import PreviewBar
from est_desktop.ui.workspace import Workspace

DEBOUNCE_MS = 20
"""Several changes in a row are shown at once; typing is debounced by the fields already."""
PREVIEWED = tuple(some for some in Document if some is not Document.APPROVAL_SHEET)
"""The sheet to sign on says nothing that the minutes do not."""
PAPER = "paper"
"""The choice's key while a paper is shown."""


class PreviewPanel(QFrame):
    """Shows one document of a meeting, always as it is now, or one paper.

    While it cannot be seen nothing is made. The newest wish wins. If a document cannot be made, the
    last pages stay and a message says so.

    Attributes:
        shows: The pages, picture or text.
        choice: Which document.
        rendering: Makes documents in the background.
    """

    def __init__(
        self,
        workspace: Workspace,
        meeting_id: UUID,
        words: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the summons.

        Args:
            workspace: Where the meeting is.
            meeting_id: The meeting.
            words: The language of documents.
            parent: Owns the panel.
        """
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self._workspace, self._meeting_id, self._words = workspace, meeting_id, words
        self._document = Document.SUMMONS
        self._paper: VersionRow | None = None
        self._fresh = True
        self._stale = True
        self.shows = PaperPreview()
        self.choice = ChoiceField[Document | str]()
        self.messages = MessageBar()
        self.rendering = Rendering(self)
        self._soon = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._soon.timeout.connect(self._renew)
        self._lay_out()
        self.choice.chosen.connect(self._choose)
        self.rendering.made.connect(self._show)
        self.rendering.failed.connect(self._fail)
        workspace.changed.connect(self._renew_if_touched)
        self._offer()

    @property
    def document(self) -> Document:
        """The document that is shown, or was before the paper."""
        return self._document

    @property
    def paper(self) -> VersionRow | None:
        """The paper that is shown, if it is one."""
        return self._paper

    def show_document(self, document: Document) -> None:
        """Show a document of the meeting."""
        self._fresh = self._fresh or self._paper is not None or document is not self._document
        self._document, self._paper = document, None
        self._offer()
        self._renew()

    def show_paper(self, version: VersionRow) -> None:
        """Show a paper."""
        self._paper, self._fresh = version, True
        self._offer()
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(self.tr("What is shown"))
        head = QFrame()
        head.setProperty("ground", "surface")
        head.setProperty("edge", "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(12), px(7), px(12), px(7))
        row.addWidget(self.choice, 1)
        foot = QFrame()
        foot.setProperty("ground", "surface")
        foot.setProperty("edge", "top")
        below = QHBoxLayout(foot)
        below.setContentsMargins(px(12), px(2), px(12), px(2))
        below.addWidget(PreviewBar(self.shows.pdf))
        self.shows.currentChanged.connect(
            lambda _: foot.setVisible(self.shows.currentWidget() is self.shows.pdf)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.messages)
        column.addWidget(self.shows, 1)
        column.addWidget(foot)

    def _offer(self) -> None:
        choices: list[tuple[Document | str, str]] = [
            (some, document_title(some)) for some in PREVIEWED
        ]
        if self._paper:
            choices.append((PAPER, self._paper.file_name))
        self.choice.set_choices(choices)
        self.choice.show_choice(PAPER if self._paper else self._document)

    def _choose(self, key: object) -> None:
        if isinstance(key, Document):
            self.show_document(key)

    def _renew_if_touched(self, tables: frozenset[str]) -> None:
        if self._paper is None and tables & READS:
            self._stale = True
            self._soon.start()

    def _renew(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._paper is None:
            work = document_work(self._workspace, self._meeting_id, self._document, self._words)
            self.rendering.ask(lambda _progress: work())
            return
        self.messages.clear()
        paper, store = self._paper, self._workspace.store
        if self.shows.can_show(paper):
            self.rendering.ask(lambda _progress: read_blob(store, paper.sha256))
        else:
            self.rendering.forget()

    def _show(self, made: object) -> None:
        if not isinstance(made, bytes):
            return
        self.messages.clear()
        if self._paper:
            self.shows.show_paper(self._paper, made)
        else:
            self.shows.pdf.show_pdf(made, another=self._fresh)
            self.shows.setCurrentWidget(self.shows.pdf)
            self._fresh = False

    def _fail(self, why: Exception) -> None:
        if self._paper and isinstance(why, UserError):
            self.shows.tell(message_for(why))
            return
        logging.getLogger(__name__).error("a document could not be made", exc_info=why)
        self.messages.tell(
            "warn",
            self.tr(
                "The pages could not be renewed and show how it was before. What you have written "
                "is stored. Undo the last change to find out which text is the cause."
            ),
        )
