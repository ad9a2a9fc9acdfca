"""The sheet that begins a report: who reports, about where and when, and from which report."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from est_desktop.actions.reports import NewReport, add_report
from est_desktop.model.views.reports import MissingReport
from est_desktop.queries.reports import latest_report, report_view
from est_desktop.rules.calendar import A_DAY
from est_desktop.rules.report_periods import month_of, period_words
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.reports.period_fields import PeriodFields
from est_desktop.ui.reports.report_head import last_meeting, offer_parties
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.ticks import AreaTicks
from est_desktop.ui.workspace import Workspace


class NewReportSheet(Sheet):
    """Asks for what a report begins with.

    Attributes:
        organisation, areas, period: The fields.
        carry: Begin with the texts of the report before; hidden when there is none.

    Signals:
        added: The id of the new report.
    """

    added = Signal(UUID)

    def __init__(
        self, page: QWidget, workspace: Workspace, missing: MissingReport | None = None
    ) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What it lies over.
            workspace: Where the reports are.
            missing: A report that is missing: it is begun with what is expected.
        """
        super().__init__(page, self.tr("Add a report"), self.tr("Add"))
        self._workspace = workspace
        self._previous: UUID | None = None
        self._chosen: frozenset[UUID] = frozenset()
        self.organisation = ChoiceField[UUID]()
        self.areas = AreaTicks()
        self.period = PeriodFields(workspace.today, lambda: last_meeting(workspace))
        self.carry = QCheckBox()
        offer_parties(workspace, self.organisation, self.areas)
        self._organisation_field = Field(self.tr("&Organisation"), self.organisation)
        self.body.addWidget(self._organisation_field)
        self.body.addWidget(Field(self.tr("Areas"), self.areas))
        self.body.addWidget(self.period)
        self.body.addWidget(self.carry)
        self.body.addStretch(1)
        self.carry.setChecked(True)
        self._begin(missing)
        self.organisation.chosen.connect(lambda _: self._look_back())
        self.areas.chosen.connect(self._choose_areas)
        self.period.chosen.connect(lambda *_: self._look_back())
        self.accepted.connect(self._finish)
        self._look_back()

    def _begin(self, missing: MissingReport | None) -> None:
        today = self._workspace.today()
        if missing is None:
            self.period.reset(*month_of(month_of(today)[0] - A_DAY))
            return
        self.organisation.show_choice(missing.organisation_id)
        if missing.area_id is not None:
            self._chosen = frozenset({missing.area_id})
            self.areas.show_chosen(self._chosen)
        self.period.reset(missing.starts, min(missing.ends, max(today, missing.starts)))

    def _choose_areas(self, keys: object) -> None:
        self._chosen = keys if isinstance(keys, frozenset) else frozenset()
        self._look_back()

    def _look_back(self) -> None:
        """Offer the organisation's report before, if there is one."""
        organisation_id, period = self.organisation.current(), self.period.period
        chosen, self._previous = self._chosen, None
        if organisation_id is not None and period is not None:
            self._previous = self._workspace.read(
                lambda session: latest_report(session, organisation_id, chosen, period[0])
            )
        self.carry.setVisible(self._previous is not None)
        self.primary.setEnabled(organisation_id is not None and period is not None)
        key = self._previous
        before = self._workspace.read(lambda session: report_view(session, key)) if key else None
        if before is not None:
            words = self.tr("Begin with the te&xts of the report for {period}")
            self.carry.setText(words.format(period=period_words(before.starts, before.ends)))

    def _finish(self) -> None:
        self.period.save_now()
        organisation_id, period = self.organisation.current(), self.period.period
        if organisation_id is None or period is None or self.period.field.fault:
            return
        new = NewReport(
            organisation_id=organisation_id,
            area_ids=self._chosen,
            starts=period[0],
            ends=period[1],
            received_on=self._workspace.today(),
            previous_id=self._previous if self.carry.isChecked() else None,
        )
        added = do_beside(
            self._workspace,
            self.period.field,
            self.tr("Add a report"),
            lambda session: add_report(session, new),
        )
        if added:
            self.close_sheet()
            self.added.emit(added)
