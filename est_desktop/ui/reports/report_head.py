"""Who reports, about where and when, and how they judge it: fields that save themselves."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from est_desktop.actions.reports import (
    set_report_areas,
    set_report_level,
    set_report_organisation,
    set_report_period,
    set_report_received,
    set_report_trend,
)
from est_desktop.model.enums import SituationLevel, Trend
from est_desktop.model.views.reports import ReportForm
from est_desktop.queries.contacts import areas, organisations
from est_desktop.queries.missing_reports import last_meeting_day
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.reports.period_fields import PeriodFields
from est_desktop.ui.reports.report_words import level_choices, trend_choices
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.flowing_row import FlowingRow
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.ticks import AreaTicks
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace

LONGEST = 28
"""Letters of the longest word for a level or trend."""


class ReportHead(QWidget):
    """The head of one report.

    Attributes:
        organisation, areas, period, received, level, trend: The fields.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._form: ReportForm | None = None
        self.organisation = ChoiceField[UUID]()
        self.areas = AreaTicks()
        self.period = PeriodFields(workspace.today, lambda: last_meeting(workspace))
        self.received = DateField(workspace.today)
        self.level = ChoiceField[SituationLevel | None]()
        self.trend = ChoiceField[Trend | None]()
        self.level.set_choices(level_choices())
        self.trend.set_choices(trend_choices())
        self._received_field = Field(self.tr("Recei&ved"), self.received)
        self._lay_out()
        self._wire()

    def show_form(self, form: ReportForm) -> None:
        """Show a report, or the same one as it is now; before another one call `save_now`."""
        view = form.view
        other = self._form is None or self._form.view.id != view.id
        self._form = form
        offer_parties(self._workspace, self.organisation, self.areas)
        self.organisation.show_choice(form.organisation_id)
        self.areas.show_chosen(form.area_ids)
        show = self.period.reset if other else self.period.show_period
        show(view.starts, view.ends)
        (self.received.reset if other else self.received.show_value)(view.received_on)
        self.level.show_choice(view.level)
        self.trend.show_choice(view.trend)
        if other:
            self._received_field.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        self.period.save_now()
        self.received.save_now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        who = Field(self.tr("&Organisation"), self.organisation)
        column.addWidget(side_by_side(who, self._received_field, stretches=(3, 2)))
        column.addWidget(Field(self.tr("Areas"), self.areas))
        column.addWidget(self.period)
        level, trend = Field(self.tr("&Level"), self.level), Field(self.tr("&Trend"), self.trend)
        for choice in (self.level, self.trend):
            choice.setMinimumContentsLength(LONGEST)
        column.addWidget(FlowingRow([level, trend]))
        editable = not self._workspace.read_only
        for field in (self.organisation, self.areas, self.level, self.trend):
            field.setEnabled(editable)
        self.received.setReadOnly(not editable)
        self.period.set_editable(editable=editable)

    def _wire(self) -> None:
        self.organisation.chosen.connect(self._set_organisation)
        self.areas.chosen.connect(self._set_areas)
        self.period.chosen.connect(self._set_period)
        self.received.edited.connect(self._set_received)
        self.received.faulty.connect(self._received_field.show_fault)
        self.level.chosen.connect(self._set_level)
        self.trend.chosen.connect(self._set_trend)

    def _set_organisation(self, key: Any) -> None:
        self._do(self.tr("Change who reports"), lambda s, r: set_report_organisation(s, r, key))

    def _set_areas(self, keys: Any) -> None:
        self._do(self.tr("Change areas"), lambda s, r: set_report_areas(s, r, keys))

    def _set_level(self, level: Any) -> None:
        self._do(self.tr("Change the level"), lambda s, r: set_report_level(s, r, level))

    def _set_trend(self, trend: Any) -> None:
        self._do(self.tr("Change the trend"), lambda s, r: set_report_trend(s, r, trend))

    def _set_received(self, day: Any) -> None:
        form = self._form
        if form is None:
            return
        if day is None:
            self.received.reset(form.view.received_on)
            return
        self._do(self.tr("Change when it came in"), lambda s, r: set_report_received(s, r, day))

    def _set_period(self, starts: date, ends: date) -> None:
        form = self._form
        if form is None or (starts, ends) == (form.view.starts, form.view.ends):
            return
        key = form.view.id
        do_beside(
            self._workspace,
            self.period.field,
            self.tr("Change the period"),
            lambda session: set_report_period(session, key, starts, ends),
        )

    def _do(self, label: str, action: Callable[[Session, UUID], None]) -> None:
        if self._form is not None:
            key = self._form.view.id
            self._workspace.do(label, lambda session: action(session, key))


def last_meeting(workspace: Workspace) -> date | None:
    """Return the day of the latest meeting that was held."""
    today = workspace.today()
    return workspace.look(lambda rows: last_meeting_day(rows, today))


def offer_parties(workspace: Workspace, choice: ChoiceField[UUID], ticks: AreaTicks) -> None:
    """Offer the organisations and the areas there are."""
    rows = workspace.read(organisations)
    choice.set_choices([(row.id, row.short_name or row.name) for row in rows])
    ticks.set_areas(workspace.read(areas))
