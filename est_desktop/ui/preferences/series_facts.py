"""What a series is called and what its meetings begin with, as fields that save themselves."""

from collections.abc import Sequence
from datetime import time
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from est_desktop.actions.series import (
    rename_series,
    set_series_case_number,
    set_series_leaders,
    set_series_usual,
    set_series_vice_chair,
    set_series_words,
)
from est_desktop.model.views.contacts import PersonRow
from est_desktop.model.views.meetings import SeriesView
from est_desktop.ui.bound_line import BoundLine
from est_desktop.ui.case_hint import case_hint
from est_desktop.ui.preferences.series_rule import SeriesRule
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.typed_fields import TimeField
from est_desktop.ui.workspace import Workspace


class SeriesFacts(QWidget):
    """Shows one series.

    Attributes:
        row: The series as last read; None before any.
        name, case_number, place, subject, verb: The lines.
        starts, ends: The usual times.
        chair, vice_chair, secretary: Who usually leads, or leads instead, and writes.
        rule: When it meets.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: SeriesView | None = None
        self._make_lines()
        self.starts, self.ends = TimeField(), TimeField()
        self.starts_field = Field(self.tr("Star&ts"), self.starts)
        self.ends_field = Field(self.tr("En&ds"), self.ends)
        self.chair: ChoiceField[Any] = ChoiceField()
        self.vice_chair: ChoiceField[Any] = ChoiceField()
        self.secretary: ChoiceField[Any] = ChoiceField()
        self.rule = SeriesRule(workspace)
        self._lay_out()
        self._connect()
        for field in (self.starts, self.ends):
            field.setReadOnly(workspace.read_only)
        for choice in (self.chair, self.vice_chair, self.secretary):
            choice.setEnabled(not workspace.read_only)

    def show_row(self, row: SeriesView, people: Sequence[PersonRow]) -> None:
        """Show a series; what is being typed in the same one stays.

        Args:
            row: The series. Before another one is shown, call `save_now`.
            people: Everybody who can lead or write.
        """
        other = self.row is None or self.row.id != row.id
        self.row = row
        self.name.show_text(row.id, row.name)
        self.case_number.show_text(row.id, row.case_number)
        self.case_number.show_hint(case_hint(self._workspace, row.case_number))
        self.place.show_text(row.id, row.place)
        self.subject.show_text(row.id, row.subject)
        self.verb.show_text(row.id, row.decision_verb)
        for field, value in ((self.starts, row.starts), (self.ends, row.ends)):
            (field.reset if other else field.show_value)(value)
        self.rule.show_row(row)
        nobody: list[tuple[UUID | None, str]] = [(None, self.tr("Nobody"))]
        choices = nobody + [
            (person.id, f"{person.label}, {person.organisation}") for person in people
        ]
        for choice, key in (
            (self.chair, row.chair_id),
            (self.vice_chair, row.vice_chair_id),
            (self.secretary, row.secretary_id),
        ):
            choice.set_choices(choices)
            choice.show_choice(key)

    def save_now(self) -> None:
        """Save what is typed."""
        for line in self._lines():
            line.save_now()
        self.starts.save_now()
        self.ends.save_now()

    def forget(self) -> None:
        """Show no series: it is gone, and what is typed has nowhere to go."""
        self.row = None
        self.rule.forget()
        for line in self._lines():
            line.forget()

    def _lines(self) -> tuple[BoundLine, ...]:
        return self.name, self.case_number, self.place, self.subject, self.verb

    def _make_lines(self) -> None:
        def line(words: str, step: str, store: Any, hint: str = "") -> BoundLine:
            return BoundLine(self._workspace, words, step, store, hint=hint)

        self.name = line(
            self.tr("&Name"),
            self.tr("Rename series"),
            rename_series,
            self.tr("New meetings are called by it, with year and number"),
        )
        self.case_number = line(
            self.tr("&Case number"), self.tr("Change case number"), set_series_case_number
        )
        self.place = line(self.tr("Usual p&lace"), self.tr("Change usual place"), self._set_place)
        self.subject = line(
            self.tr("Who dec&ides"), self.tr("Change how it decides"), self._set_subject
        )
        self.verb = line(
            self.tr("…and h&ow"),
            self.tr("Change how it decides"),
            self._set_verb,
            self.tr("Begins each decision in minutes"),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        chair = Field(self.tr("Usual ch&air"), self.chair)
        vice_chair = Field(self.tr("&Vice chair"), self.vice_chair)
        secretary = Field(self.tr("Usual &secretary"), self.secretary)
        column.addWidget(side_by_side(self.name, self.case_number, stretches=(3, 2)))
        column.addWidget(
            side_by_side(self.place, self.starts_field, self.ends_field, stretches=(3, 1, 1))
        )
        column.addWidget(self.rule)
        column.addWidget(side_by_side(chair, vice_chair, secretary, stretches=(1, 1, 1)))
        column.addWidget(side_by_side(self.subject, self.verb, stretches=(1, 1)))
        for choice in (self.chair, self.vice_chair, self.secretary):
            choice.setMinimumContentsLength(4)  # side by side also in a narrow window

    def _connect(self) -> None:
        for field, time_field in (
            (self.starts_field, self.starts),
            (self.ends_field, self.ends),
        ):
            time_field.faulty.connect(field.show_fault)
        self.starts.edited.connect(lambda value: self._set_times(self.starts_field, value))
        self.ends.edited.connect(lambda value: self._set_times(self.ends_field, value))
        self.chair.chosen.connect(lambda _: self._set_leaders())
        self.secretary.chosen.connect(lambda _: self._set_leaders())
        self.vice_chair.chosen.connect(self._set_vice_chair)

    def _set_place(self, session: Session, key: UUID, place: str) -> None:
        if self.row:
            set_series_usual(session, key, place, self.row.starts, self.row.ends)

    def _set_subject(self, session: Session, key: UUID, subject: str) -> None:
        if self.row:
            set_series_words(session, key, subject, self.row.decision_verb)

    def _set_verb(self, session: Session, key: UUID, verb: str) -> None:
        if self.row:
            set_series_words(session, key, self.row.subject, verb)

    def _set_times(self, field: Field, value: time | None) -> None:
        row, starts, ends = self.row, self.starts.value, self.ends.value
        if row is None:
            return
        if value is None or starts is None or ends is None:  # emptied: the earlier time is kept
            self.starts.show_value(starts or row.starts)
            self.ends.show_value(ends or row.ends)
            return
        other = self.ends_field if field is self.starts_field else self.starts_field
        do_beside(
            self._workspace,
            field,
            self.tr("Change usual times"),
            lambda session: set_series_usual(session, row.id, row.place, starts, ends),
        )
        if not field.fault:
            other.show_fault("")

    def _set_leaders(self) -> None:
        row, chair, secretary = self.row, self.chair.current(), self.secretary.current()
        if row:
            self._workspace.do(
                self.tr("Change who leads"),
                lambda session: set_series_leaders(session, row.id, chair, secretary),
            )

    def _set_vice_chair(self, person_id: Any) -> None:
        row = self.row
        if row:
            self._workspace.do(
                self.tr("Change who leads"),
                lambda session: set_series_vice_chair(session, row.id, person_id),
            )
