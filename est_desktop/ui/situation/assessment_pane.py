"""The council's judgement of an area: level, trend, reasons, needs and the measures they led to."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from est_desktop.actions.assessments import (
    Judgement,
    add_need,
    change_need,
    judge,
    measure_out_of_need,
    remove_need,
)
from est_desktop.documents.count_words import level_name, trend_text
from est_desktop.errors import RefusedError
from est_desktop.model.enums import SituationLevel, Term, Trend
from est_desktop.model.views.picture import AssessmentView, NeedRow
from est_desktop.rules.passages import bare
from est_desktop.rules.spans import Span, span_text
from est_desktop.ui.messages import message_for
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.passage_field import PassageField
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

JUDGED_TRENDS = (Trend.UP_CLEAR, Trend.UP, Trend.UNCHANGED, Trend.DOWN, Trend.DOWN_CLEAR)


class AssessmentPane(QScrollArea):
    """Shows and stores the judgement of one area for a period.

    Attributes:
        level, trend, reasons, needs, entry, term: Its fields.

    Signals:
        removed: A sentence about a need that was removed; it can be undone.
        told: A sentence about a measure that was made.
        measure_chosen: A measure shall be seen in the plan.
    """

    removed = Signal(str)
    told = Signal(str)
    measure_chosen = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._area: UUID | None = None
        self._span: Span | None = None
        self._view = AssessmentView()
        self._editing: UUID | None = None
        self._heading = label(self.tr("Joint assessment"), "subtitle")
        self._about = label("", "caption", wrap=True)
        self.level: ChoiceField[SituationLevel | None] = ChoiceField()
        self.level.set_choices([(one, level_name(one, tr)) for one in (None, *SituationLevel)])
        self.trend: ChoiceField[Trend | None] = ChoiceField()
        trends: list[tuple[Trend | None, str]] = [(None, self.tr("Not judged"))]
        self.trend.set_choices([*trends, *((one, trend_text(one, tr)) for one in JUDGED_TRENDS)])
        self.reasons = PassageField(least_lines=5, most_lines=14)
        self.needs: RowList[NeedRow] = RowList(self.tr("Needs"), _lines)
        self.needs.setFixedHeight(px(132))
        self.entry = EntryLine(self.tr("&New need"))
        self.term: Segmented[Term] = Segmented(
            [(Term.SHORT, self.tr("Short term")), (Term.LONG, self.tr("Long term"))]
        )
        self.term.setAccessibleName(self.tr("Term of the need"))
        self.term.show_choice(Term.SHORT)
        self.make = QAction(self.tr("Make a &measure of the need"), self)
        self.make.setShortcut(QKeySequence("Ctrl+Shift+Å"))
        self.make.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.make)
        self._make_button = button(self.make.text(), self.make.trigger, icon_name="add")
        self._make_button.setToolTip(self.make.shortcut().toString())
        self._links = QVBoxLayout()
        self._lay_out()
        self._wire()

    def show_assessment(
        self, area: tuple[UUID, str] | None, span: Span, view: AssessmentView
    ) -> None:
        """Show the judgement of an area; of no area, that one shall be chosen."""
        key = area[0] if area else None
        if (key, span) != (self._area, self._span):
            self.save_now()
            self.reasons.reset(view.reasons)
            self._editing = None
        self._area, self._span, self._view = key, span, view
        self._about.setText(
            f"{area[1]}, {span_text(span)}"
            if area
            else self.tr("Choose an area to judge how it stands.")
        )
        self._fields.setVisible(area is not None)
        self.level.show_choice(view.level)
        self.trend.show_choice(view.trend)
        self.reasons.show_text(view.reasons)
        self.needs.show_rows(view.needs)
        self._show_links()

    def save_now(self) -> None:
        """Save what is typed."""
        self.reasons.save_now()

    def write_need(self, text: str) -> None:
        """Add a need of the chosen term, or write the one anew that is being edited."""
        term, editing = self.term.current() or Term.SHORT, self._editing

        def act(session: Any) -> None:
            if editing is not None:
                change_need(session, editing, text, term)
                return
            key = self._view.id or self._judge(session)
            session.flush()
            add_need(session, key, text, term)

        words = self.tr("Change a need") if editing else self.tr("Add a need")
        try:
            self._workspace.do_here(words, act)
        except RefusedError as error:
            self.entry.field.show_fault(message_for(error))
        else:
            self._editing = None
            self.entry.accept()

    def make_measure(self) -> None:
        """Make a measure of the current need."""
        need, today = self.needs.current_row(), self._workspace.today()
        if need is None or self._workspace.read_only:
            return
        made = self._workspace.do(
            self.tr("Make a measure of a need"),
            lambda session: measure_out_of_need(session, need.id, today),
        )
        if made is not None:
            self.told.emit(self.tr("A measure was made. It stands in the action plan."))

    def _lay_out(self) -> None:
        pane = QFrame()
        pane.setProperty("ground", "surface")
        self._fields = QWidget()
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(M))
        self.term.setEnabled(not self._workspace.read_only)
        shown = (
            Field(self.tr("&Level"), self.level),
            Field(self.tr("Tren&d"), self.trend),
            Field(self.tr("Assess&ment"), self.reasons),
            label(self.tr("Needs"), "label"),
            self.needs,
            self.entry,
            self.term,
            row_of(self._make_button),
            label(self.tr("Linked measures"), "label"),
        )
        for widget in shown:
            inner.addWidget(widget)
        inner.addLayout(self._links)
        column = QVBoxLayout(pane)
        column.setContentsMargins(px(M), px(L), px(M), px(L))
        column.setSpacing(px(M))
        for part in (self._heading, self._about, self._fields):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(pane)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(pane.minimumSizeHint().width() + px(S) * 2)
        self.setFocusProxy(self.level)
        free = not self._workspace.read_only
        for field in (self.level, self.trend, self.entry, self._make_button):
            field.setEnabled(free)
        self.make.setEnabled(free)
        self.reasons.setReadOnly(not free)

    def _wire(self) -> None:
        self.level.chosen.connect(lambda _: self._store(self.tr("Set the level")))
        self.trend.chosen.connect(lambda _: self._store(self.tr("Set the trend")))
        self.reasons.edited.connect(lambda _: self._store_reasons())
        self.entry.entered.connect(self.write_need)
        self.make.triggered.connect(self.make_measure)
        self.needs.remove_asked.connect(self._remove)
        self.needs.write_asked.connect(self._edit)

    def _judge(self, session: Any) -> UUID:
        if self._area is None or self._span is None:
            raise LookupError("no area is shown")
        told = Judgement(
            self.level.current(), self.trend.current(), self.reasons.toPlainText().strip()
        )
        return judge(session, self._area, self._span, told)

    def _store(self, words: str) -> None:
        if self._area is not None:
            self._workspace.do(words, self._judge)

    def _store_reasons(self) -> None:
        if self._area is not None:
            key = f"reasons {self._area} {self._span} {self.reasons.saving.burst}"
            self._workspace.do(self.tr("Write the assessment"), self._judge, merge_key=key)

    def _edit(self) -> None:
        """Let the current need be written anew in the line, with its term."""
        need = self.needs.current_row()
        if need is not None and not self._workspace.read_only:
            self._editing = need.id
            self.entry.line.setText(need.text)
            self.term.show_choice(need.term)
            self.entry.begin()

    def _remove(self) -> None:
        need = self.needs.current_row()
        if need is None or self._workspace.read_only:
            return
        _, went = self._workspace.tried(
            self.tr("Remove a need"), lambda session: remove_need(session, need.id)
        )
        if went:
            self.removed.emit(self.tr("The need was removed"))

    def _show_links(self) -> None:
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        measures = {m.id: m for need in self._view.needs for m in need.measures}
        for key, measure in measures.items():
            text = f"{measure.number} {bare(measure.text)}".replace("&", "&&")
            opening = button(
                text, partial(self.measure_chosen.emit, key), icon_name="task_list_square_ltr"
            )
            self._links.addWidget(opening)
        if not measures:
            self._links.addWidget(label(self.tr("None yet."), "caption"))


def _lines(need: NeedRow) -> Lines:
    term = tr("Short term") if need.term is Term.SHORT else tr("Long term")
    numbers = ", ".join(measure.number for measure in need.measures)
    return Lines(bare(need.text), " · ".join(part for part in (term, numbers) if part))
