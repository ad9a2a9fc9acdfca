"""The sheets of a meeting's life: what is missing, why, and what was sent."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from est_desktop.model.views.completeness import Gap, GapKind
from est_desktop.ui.gap_words import gap_words
from est_desktop.ui.suspicion_list import SuspicionList
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label, line_button
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet

MOST_GAPS = 40
"""So many lines are shown; a meeting that lacks more is not near being sent."""

MOST_WIDE = 620
"""How wide a line may be, in pixels at 100 %."""


class GapsSheet(Sheet):
    """Lists what is missing before a step, each line leading to its place; the step may be taken.

    Attributes:
        lines: The buttons that lead there.
        found: What looks like personal data.
        recipients: Who it goes to, one a line; None for a step that has no recipients.

    Signals:
        place_asked: The item (or None for the meeting) or `Suspicion` that a line leads to.
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
        found: SuspicionList,
    ) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What the sheet lies over.
            title: Its heading.
            primary: The words of the button that takes the step.
            gaps: What is missing.
            told: What the step does, in a sentence or two.
            recipients: Who it goes to, to begin with.
            found: What looks like personal data.
        """
        super().__init__(page, title, primary, width=720)
        self.body.addWidget(label(told, wrap=True))
        self.lines = [self._line(gap) for gap in gaps[:MOST_GAPS]]
        missed = sum(not gap.note for gap in gaps)
        words = tr("Nothing is missing.")
        if missed:
            words = tr("Missing. Choose a line to go there; or go on all the same.")
        self.body.addWidget(label(words, "strong", wrap=True))
        for place, line in enumerate(self.lines):
            if place == missed:
                self.body.addWidget(label(tr("Worth knowing of the papers:"), "strong"))
            self.body.addWidget(row_of(line))
        if len(gaps) > MOST_GAPS:
            more = tr("and {count} more").format(count=len(gaps) - MOST_GAPS)
            self.body.addWidget(label(more, "caption"))
        self.found = found
        found.place_asked.connect(self._go)
        found.settled.connect(self.primary.setFocus)
        self.body.addWidget(found)
        self.recipients: QPlainTextEdit | None = None
        if recipients is not None:
            self.recipients = QPlainTextEdit(recipients)
            self.recipients.setTabChangesFocus(True)
            hint = tr("One a line; they are kept with the dispatch")
            self.body.addWidget(Field(tr("&Recipients"), self.recipients, hint=hint))
        self.body.addStretch(1)

    def _line(self, gap: Gap) -> QWidget:
        return line_button(gap_words(gap), partial(self._follow, gap), MOST_WIDE)

    def _follow(self, gap: Gap) -> None:
        if gap.kind is GapKind.NO_REPORT:
            self.close_sheet()
            self.reports_asked.emit()
        elif gap.paper_id is not None:
            self.close_sheet()
            self.renew_asked.emit(gap.paper_id)
        else:
            self._go(gap.item_id)

    def _go(self, place: object) -> None:
        self.close_sheet()
        self.place_asked.emit(place)


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
