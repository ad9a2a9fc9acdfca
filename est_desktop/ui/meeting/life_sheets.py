"""The sheets of a meeting's life: what is missing, why, and what was sent."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from est_desktop.model.views.completeness import Gap, GapKind
from est_desktop.ui.gap_words import gap_words
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet

MOST_GAPS = 40
"""So many lines are shown; a meeting that lacks more is not near being sent."""


class GapsSheet(Sheet):
    """Lists what is missing before a step, each line leading to its place; the step may be taken.

    Attributes:
        lines: The buttons that lead there.
        recipients: Who it goes to, one a line; None for a step that has no recipients.

    Signals:
        place_asked: The item (or None for the meeting) that a line leads to.
        reports_asked: A line leads to the situation reports.
        renew_asked: The paper that shall show its report as it is now.
    """

    place_asked = Signal(object)
    reports_asked = Signal()
    renew_asked = Signal(UUID)

    def __init__(  # noqa: PLR0913 -- the words of a sheet
        self,
        page: QWidget,
        title: str,
        primary: str,
        gaps: Sequence[Gap],
        *,
        told: str,
        recipients: str | None = None,
    ) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What the sheet lies over.
            title: Its heading.
            primary: The words of the button that takes the step.
            gaps: What is missing.
            told: What the step does, in a sentence or two.
            recipients: Who it goes to, to begin with.
        """
        super().__init__(page, title, primary, width=680)
        self.body.addWidget(label(told, wrap=True))
        self.lines = [self._line(gap) for gap in gaps[:MOST_GAPS]]
        if gaps:
            words = tr("Missing. Choose a line to go there; or go on all the same.")
            self.body.addWidget(label(words, "strong", wrap=True))
        else:
            self.body.addWidget(label(tr("Nothing is missing."), "strong"))
        for line in self.lines:
            self.body.addWidget(row_of(line))
        if len(gaps) > MOST_GAPS:
            more = tr("and {count} more").format(count=len(gaps) - MOST_GAPS)
            self.body.addWidget(label(more, "caption"))
        self.recipients: QPlainTextEdit | None = None
        if recipients is not None:
            self.recipients = QPlainTextEdit(recipients)
            self.recipients.setTabChangesFocus(True)
            hint = tr("One a line; they are kept with the dispatch")
            self.body.addWidget(Field(tr("&Recipients"), self.recipients, hint=hint))
        self.body.addStretch(1)

    def _line(self, gap: Gap) -> QWidget:
        return button(gap_words(gap), self._goer(gap), variant="ghost")

    def _goer(self, gap: Gap) -> Callable[[], None]:
        def go() -> None:
            self.close_sheet()
            if gap.kind is GapKind.NO_REPORT:
                self.reports_asked.emit()
            elif gap.paper_id is not None:
                self.renew_asked.emit(gap.paper_id)
            else:
                self.place_asked.emit(gap.item_id)

        return go


class ReasonSheet(Sheet):
    """Asks why; the primary button works when something is written.

    Attributes:
        reason: Where it is written.
    """

    def __init__(self, page: QWidget, title: str, primary: str, told: str) -> None:
        super().__init__(page, title, primary)
        self.body.addWidget(label(told, wrap=True))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.body.addWidget(Field(tr("&Reason"), self.reason))
        self.body.addStretch(1)
        self.primary.setEnabled(False)
        self.reason.textChanged.connect(
            lambda: self.primary.setEnabled(bool(self.reason.toPlainText().strip()))
        )


class SentSheet(Sheet):
    """Shows a text to paste into a mail, and lets the files be put into a folder.

    Attributes:
        text: The text, which may be changed before it is copied.

    Signals:
        files_asked: The files shall be put into a folder.
    """

    files_asked = Signal()

    def __init__(self, page: QWidget, title: str, mail: str, notes: Sequence[str]) -> None:
        super().__init__(page, title, tr("Copy the text"), width=680)
        told = tr(
            "What was sent is kept here as it is. Send it from your mail program: copy the text, "
            "and put the files into a folder to attach them."
        )
        self.body.addWidget(label(told, wrap=True))
        self.text = QPlainTextEdit(mail)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(180)
        self.body.addWidget(Field(tr("&Mail text"), self.text))
        self.save = button(tr("Put the files into a &folder …"), self.files_asked.emit)
        self.body.addWidget(self.save)
        for note in notes:
            self.body.addWidget(label(note, "caption", wrap=True))
        self.body.addStretch(1)
        self.accepted.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.close_sheet()
