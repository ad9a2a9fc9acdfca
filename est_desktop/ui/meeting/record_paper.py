"""One item while minutes are taken: what the agenda says, notes, decisions and measures."""

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from est_desktop.actions.items import set_notes
from est_desktop.model.enums import ItemKind
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.model.views.record import RecordView
from est_desktop.rules.swedish import paragraph_label
from est_desktop.ui.meeting.agenda_excerpt import AgendaExcerpt
from est_desktop.ui.meeting.item_course import ItemCourse
from est_desktop.ui.meeting.record_outcomes import RecordOutcomes
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import XL, L, M, S
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.rich_bar import RichBar
from est_desktop.ui.widgets.rich_field import RichField
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.workspace import Workspace

LAID_OUT_MS = 30
"""After so long the layouts, one in the other, have given a new block its place."""


class RecordPaper(QScrollArea):
    """A paper that scrolls; its fields save themselves.

    Attributes:
        course: What becomes of the item, its times, and who steps aside.
        notes: What was said.
        outcomes: Decisions and measures.
        view: The item as it was last read; None for none.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.view: RecordView | None = None
        self._heading = label("", "title", wrap=True)
        self._heading.setTextFormat(Qt.TextFormat.RichText)
        self._facts = label("", "caption", wrap=True)
        self.course = ItemCourse(workspace)
        self.excerpt = AgendaExcerpt()
        self.notes = RichField(least_px=112, most_px=420)
        self.notes.setAccessibleName(self.tr("Notes"))
        self._notes_label = label(self.tr("&Notes"), "label")
        self._notes_label.setBuddy(self.notes)
        self._notes_part = self._built_notes()
        self.outcomes = RecordOutcomes(workspace)
        self._pause = label(self.tr("A pause: nothing is written here."), "caption")
        self._ground = QWidget()
        self._last_text: RichField | TextField = self.notes
        self._lay_out()
        self.excerpt.proposal_taken.connect(self.outcomes.take_proposal)
        self.notes.edited.connect(self._save_notes)
        self.outcomes.focus_lost.connect(self.notes.setFocus)
        self.outcomes.stops_changed.connect(self._put_in_tab_order)
        self.outcomes.wanted.connect(self._bring_into_view)
        theme().changed.connect(self._head)
        QApplication.instance().focusChanged.connect(self._remember_text)

    def show_view(self, view: RecordView | None, contacts: Sequence[OrganisationRow]) -> None:
        """Show an item, or the same one as it is now, without touching what is being typed."""
        other = view is None or self.view is None or view.id != self.view.id
        if other:
            self.save_now()
        self.view = view
        editable = not self._workspace.read_only
        self._ground.setVisible(view is not None)
        self.outcomes.show_view(view, contacts)
        if view is None:
            return
        self._head()
        self.excerpt.show_texts(view.background, view.proposed_decision, editable=editable)
        (self.notes.reset if other else self.notes.show_blocks)(view.notes)
        self.notes.setReadOnly(not editable)
        is_pause = view.kind is ItemKind.PAUSE
        self.notes.setEnabled(not is_pause)  # Qt gives the focus to a field in a hidden part
        self._notes_part.setVisible(not is_pause)
        self._pause.setVisible(is_pause)
        self.course.show_view(view)
        self.course.setVisible(not is_pause)
        if other:
            self._last_text = self.notes
            self.verticalScrollBar().setValue(0)

    def save_now(self) -> None:
        """Save what is typed in any field."""
        self.course.save_now()
        self.notes.save_now()
        self.outcomes.save_now()

    def insert_wording(self, text: str) -> None:
        """Put a recurring wording where the cursor was last: in the notes or in a decision."""
        field = self._last_text
        if isinstance(field, TextField):
            field.insertPlainText(text)
            field.setFocus()
        else:
            field.insert_text(text)

    def _built_notes(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        row = QHBoxLayout()
        row.addWidget(self._notes_label)
        row.addSpacing(px(S))
        bar = RichBar(self.notes)
        bar.setEnabled(not self._workspace.read_only)
        row.addWidget(bar, 1)
        column.addLayout(row)
        column.addWidget(self.notes)
        return part

    def _lay_out(self) -> None:
        paper = QFrame()
        paper.setProperty("card", True)  # noqa: FBT003 - Qt's signature
        column = QVBoxLayout(paper)
        column.setContentsMargins(px(XL), px(L), px(XL), px(L))
        column.setSpacing(px(M))
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self._heading)
        head.addWidget(self._facts)
        column.addLayout(head)
        for part in (self.course, self.excerpt, self._notes_part, self._pause, self.outcomes):
            column.addWidget(part)
        self._ground.setProperty("ground", "window")
        around = QVBoxLayout(self._ground)
        around.setContentsMargins(px(M), px(M), px(M), px(M))
        around.addWidget(paper)
        around.addStretch(1)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _head(self) -> None:
        view = self.view
        if view is None:
            return
        number = paragraph_label(view.paragraph_no) if view.paragraph_no else view.number
        accent = color("accent").name()
        shown = f'<span style="color: {accent}">{escape(number)}</span>&ensp;' if number else ""
        self._heading.setText(shown + escape(view.title))
        self._heading.setAccessibleName(f"{number} {view.title}".strip())
        papers = ""
        if view.papers:
            one = view.papers == 1
            papers = (self.tr("1 paper") if one else self.tr("{count} papers")).format(
                count=view.papers
            )
        minutes = self.tr("{minutes} min").format(minutes=view.minutes_planned)
        self._facts.setText(
            "  ·  ".join(part for part in (view.presenter, minutes, papers) if part)
        )

    def _save_notes(self, blocks: Any) -> None:
        view = self.view
        if view is not None:
            self._workspace.do(
                self.tr("Write notes"),
                lambda session: set_notes(session, view.id, blocks),
                merge_key=f"notes:{view.id}:{self.notes.saving.burst}",
            )

    def _remember_text(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is self.notes:
            self._last_text = self.notes
        elif isinstance(new, TextField) and self.outcomes.isAncestorOf(new):
            self._last_text = new

    def _put_in_tab_order(self, stops: Any) -> None:
        before: QWidget = self.notes
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    def _bring_into_view(self, block: Any) -> None:
        QTimer.singleShot(LAID_OUT_MS, block, lambda: self.ensureWidgetVisible(block, 0, px(L)))
