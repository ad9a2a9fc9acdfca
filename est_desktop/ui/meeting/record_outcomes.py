"""The decisions and measures of one item, as blocks that live through every refresh."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from est_desktop.actions.follow_up import decision_out_of_proposal, measure_out_of_decision
from est_desktop.actions.outcomes import (
    add_decision,
    add_measure,
    move_decision,
    remove_decision,
    remove_measure,
)
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.model.views.record import DecisionRow, MeasureRow, RecordView
from est_desktop.ui.meeting.decision_block import DecisionBlock
from est_desktop.ui.meeting.measure_block import MeasureBlock
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.workspace import Workspace


class RecordOutcomes(QWidget):
    """Shows the blocks of an item in order, and does what they ask for.

    Signals:
        removed: What was removed, in the user's words; undo brings it back.
        focus_lost: The block in focus is gone; the cursor must go somewhere else.
        wanted: A block that shall be in view.
        stops_changed: What Tab shall come to, in order (a list of widgets).
        plan_asked: A measure (its id) shall be seen in the action plan.
    """

    removed = Signal(str)
    focus_lost = Signal()
    wanted = Signal(object)
    stops_changed = Signal(object)
    plan_asked = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view: RecordView | None = None
        self._contacts: Sequence[OrganisationRow] = ()
        self._decisions: dict[UUID, DecisionBlock] = {}
        self._measures: dict[UUID, MeasureBlock] = {}
        self._draft: MeasureBlock | None = None
        self._storing_draft = False
        self._stops: list[QWidget] = []
        self._upper, self._lower = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._upper, self._lower):
            part.setSpacing(px(M))
            column.addLayout(part)
        column.setSpacing(px(M))

    @property
    def decisions(self) -> list[DecisionBlock]:
        """The blocks of decisions, in order."""
        wanted = self._view.decisions if self._view else ()
        return [self._decisions[row.id] for row in wanted if row.id in self._decisions]

    @property
    def measures(self) -> list[MeasureBlock]:
        """The blocks of measures, in order; a draft comes last."""
        wanted = self._view.measures if self._view else ()
        blocks = [self._measures[row.id] for row in wanted if row.id in self._measures]
        return [*blocks, self._draft] if self._draft else blocks

    def show_view(self, view: RecordView | None, contacts: Sequence[OrganisationRow]) -> None:
        """Show an item's outcomes; blocks of those shown before stay and are refreshed."""
        before = self._view
        if view is None or before is None or before.id != view.id:
            self.give_up_draft()
        self._view, self._contacts = view, contacts
        decisions = view.decisions if view else ()
        measures = view.measures if view else ()
        self._let_go(
            {row.id for row in decisions} | {row.id for row in measures},
        )
        for place, row in enumerate(decisions, start=1):
            self._show_decision(row, place, len(decisions))
            came = [measure.number for measure in measures if measure.decision_id == row.id]
            self._decisions[row.id].show_measures(came)
        for place, measure in enumerate(measures):
            self._show_measure(measure, place)
        self._tell_stops()

    def save_now(self) -> None:
        """Save what is typed in any block."""
        for block in (*self.decisions, *self.measures):
            block.save_now()

    def add_decision(self) -> None:
        """Add a decision that begins as the body decides, with the cursor after it."""
        view = self._view
        if view is None or self._workspace.read_only:
            return
        made = self._workspace.do(
            self.tr("New decision"),
            lambda session: add_decision(session, view.id, f"{view.decision_lead} "),
        )
        self._write_on(self._decisions.get(made) if made else None)

    def take_proposal(self) -> None:
        """Make a decision of what the agenda proposed."""
        view = self._view
        if view is None or self._workspace.read_only:
            return
        made = self._workspace.do(
            self.tr("Use the proposal"), lambda session: decision_out_of_proposal(session, view.id)
        )
        self._write_on(self._decisions.get(made) if made else None)

    def add_measure(self) -> None:
        """Show an empty measure with the cursor in it; it is stored when it has a text."""
        if self._view is None or self._workspace.read_only:
            return
        if self._draft is None:
            self._draft = self._new_measure_block()
            self._lower.addWidget(self._draft)
            self._tell_stops()
        self._write_on(self._draft)

    def ask_plan(self) -> None:
        """Ask for the measure that is worked on in the action plan, or the item's first."""
        stored = [block for block in self.measures if block.row is not None]
        focus = QApplication.focusWidget()
        here = [block for block in stored if focus is not None and block.isAncestorOf(focus)]
        for block in (here or stored)[:1]:
            block.ask_plan()

    def give_up_draft(self) -> None:
        """Take an unstored measure away."""
        if self._draft is not None:
            block, self._draft = self._draft, None
            self._drop(block)

    def _show_decision(self, row: DecisionRow, place: int, of: int) -> None:
        block = self._decisions.get(row.id)
        if block is None:
            lead = self._view.decision_lead if self._view else ""
            block = DecisionBlock(self._workspace, row, lead)
            block.set_contacts(self._contacts)
            block.set_editable(editable=not self._workspace.read_only)
            block.move_asked.connect(lambda by, key=row.id: self._move(key, by))
            block.measure_asked.connect(lambda key=row.id: self._make_measure_of(key))
            block.remove_asked.connect(lambda key=row.id: self._remove_decision(key))
            self._decisions[row.id] = block
        if self._upper.indexOf(block) != place - 1:
            self._upper.insertWidget(place - 1, block)
        block.set_contacts(self._contacts)
        block.show_row(row, place, of)

    def _show_measure(self, row: MeasureRow, place: int) -> None:
        block = self._measures.get(row.id)
        if block is None:
            if self._storing_draft and self._draft is not None:
                block, self._draft = self._draft, None
            else:
                block = self._new_measure_block()
            self._measures[row.id] = block
        if self._lower.indexOf(block) != place:
            self._lower.insertWidget(place, block)
        block.set_contacts(self._contacts)
        block.show_row(row)

    def _new_measure_block(self) -> MeasureBlock:
        block = MeasureBlock(self._workspace)
        block.set_contacts(self._contacts)
        block.set_editable(editable=not self._workspace.read_only)
        block.first_text.connect(self._store_draft)
        block.given_up.connect(self.give_up_draft)
        block.remove_asked.connect(lambda: self._remove_measure(block))
        block.plan_asked.connect(self.plan_asked)
        return block

    def _store_draft(self, text: str, merge_key: str) -> None:
        view, today = self._view, self._workspace.today()
        if view is None:
            return
        self._storing_draft = True
        _, went = self._workspace.tried(
            self.tr("New measure"),
            lambda session: add_measure(session, view.id, text, today),
            merge_key=merge_key,
            waits=False,
        )
        self._storing_draft = False
        if not went and self._draft is not None:
            self._draft.text.not_stored()

    def _make_measure_of(self, decision_id: UUID) -> None:
        self._decisions[decision_id].save_now()
        today = self._workspace.today()
        made = self._workspace.do(
            self.tr("Make a measure of the decision"),
            lambda session: measure_out_of_decision(session, decision_id, today),
        )
        self._write_on(self._measures.get(made) if made else None)

    def _move(self, decision_id: UUID, by: int) -> None:
        block = self._decisions[decision_id]
        block.save_now()
        place = self.decisions.index(block) + 1 + by
        self._workspace.do(
            self.tr("Move decision"), lambda session: move_decision(session, decision_id, place)
        )
        block.text.setFocus()
        self.wanted.emit(block)

    def _remove_decision(self, decision_id: UUID) -> None:
        self._decisions[decision_id].save_now()
        _, went = self._workspace.tried(
            self.tr("Remove decision"), lambda session: remove_decision(session, decision_id)
        )
        if went:
            self.removed.emit(self.tr("The decision was removed"))

    def _remove_measure(self, block: MeasureBlock) -> None:
        if block.row is None:
            self.give_up_draft()
            return
        block.save_now()
        measure_id, number = block.row.id, block.row.number
        _, went = self._workspace.tried(
            self.tr("Remove measure"), lambda session: remove_measure(session, measure_id)
        )
        if went:
            self.removed.emit(self.tr("Measure {number} was removed").format(number=number))

    def _write_on(self, block: DecisionBlock | MeasureBlock | None) -> None:
        if block is not None:
            block.write_on()
            self.wanted.emit(block)

    def _tell_stops(self) -> None:
        blocks = (*self.decisions, *self.measures)
        stops: list[QWidget] = [stop for block in blocks for stop in block.stops()]
        if stops != self._stops:
            self._stops = stops
            self.stops_changed.emit(stops)

    def _let_go(self, wanted: set[UUID]) -> None:
        for key in [key for key in self._decisions if key not in wanted]:
            self._drop(self._decisions.pop(key))
        for key in [key for key in self._measures if key not in wanted]:
            self._drop(self._measures.pop(key))

    def _drop(self, block: DecisionBlock | MeasureBlock) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and block.isAncestorOf(focus)
        block.fall_silent()
        if had_focus:
            self.focus_lost.emit()
        for column in (self._upper, self._lower):
            column.removeWidget(block)
        block.hide()
        block.deleteLater()
