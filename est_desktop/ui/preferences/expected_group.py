"""The group Väntade lägesbilder: who reports about what, and how often."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.report_template import (
    ReportDuty,
    change_expected,
    expect_report,
    remove_expected,
)
from est_desktop.model.enums import Rhythm
from est_desktop.model.views.reports import ExpectedRow
from est_desktop.queries.contacts import areas, organisations
from est_desktop.queries.reports import expected
from est_desktop.rules.swedish import short_date
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.reports.report_words import SEPARATOR, rhythm_word
from est_desktop.ui.theme import px
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace

READS = frozenset({"expected_report", "organisation", "area"})
"""The tables whose change makes the group read again."""


class ExpectedForm(QWidget):
    """Who reports, about what and how often; it saves itself.

    Attributes:
        row: What is expected, as last read; None before any.
        organisation, area, rhythm, from_day, until_day: The fields.
        remove: A button.
    """

    remove_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: ExpectedRow | None = None
        self.organisation = ChoiceField[UUID]()
        self.area = ChoiceField[UUID | None]()
        self.rhythm = ChoiceField[Rhythm]()
        self.rhythm.set_choices([(rhythm, rhythm_word(rhythm)) for rhythm in Rhythm])
        self.from_day, self.until_day = DateField(workspace.today), DateField(workspace.today)
        self._from = Field(self.tr("&From"), self.from_day)
        still = self.tr("Empty as long as it applies")
        self.remove = button(
            self.tr("&Remove"), self.remove_asked.emit, icon_name="delete", variant="danger"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(Field(self.tr("&Organisation"), self.organisation))
        column.addWidget(Field(self.tr("&Area"), self.area))
        column.addWidget(Field(self.tr("&How often"), self.rhythm))
        until = Field(self.tr("&Until"), self.until_day, hint=still)
        column.addWidget(side_by_side(self._from, until, stretches=(1, 1)))
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignRight)
        for choice in (self.organisation, self.area, self.rhythm):
            choice.chosen.connect(lambda _: self._store())
            choice.setEnabled(not workspace.read_only)
        for day in (self.from_day, self.until_day):
            day.edited.connect(lambda _: self._store())
            day.faulty.connect(self._from.show_fault)
            day.setReadOnly(workspace.read_only)
        self.remove.setEnabled(not workspace.read_only)

    def show_row(self, row: ExpectedRow) -> None:
        """Show what is expected; before another one is shown, call `save_now`."""
        other = self.row is None or self.row.id != row.id
        self.row = row
        parties = self._workspace.read(organisations)
        self.organisation.set_choices([(each.id, each.name) for each in parties])
        named = [(each.id, each.name) for each in self._workspace.read(areas)]
        self.area.set_choices([(None, self.tr("Any area")), *named])
        self.organisation.show_choice(row.organisation_id)
        self.area.show_choice(row.area_id)
        self.rhythm.show_choice(row.rhythm)
        for field, day in ((self.from_day, row.from_day), (self.until_day, row.until_day)):
            (field.reset if other else field.show_value)(day)
        if other:
            self._from.show_fault("")

    def save_now(self) -> None:
        """Save what is typed."""
        self.from_day.save_now()
        self.until_day.save_now()

    def _store(self) -> None:
        row = self.row
        if row is None:
            return
        duty = ReportDuty(
            organisation_id=self.organisation.current(),
            area_id=self.area.current(),
            rhythm=self.rhythm.current(),
            from_day=self.from_day.value or row.from_day,
            until_day=self.until_day.value,
        )
        do_beside(
            self._workspace,
            self._from,
            self.tr("Change what is expected"),
            lambda session: change_expected(session, row.id, duty),
        )


class ExpectedGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        list: What is expected.
        form: The chosen one.
        add_button: Adds one.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list: RowList[ExpectedRow] = RowList(self.tr("Expected reports"), expected_lines)
        self.form = ExpectedForm(workspace)
        self.add_button = button(self.tr("A&dd"), self.add, icon_name="add")
        left: list[QWidget] = [self.list, self.add_button]
        self.panes = ListAndForm(left, self.list, [self.form], nothing=self._empty_state())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.chosen.connect(self._choose)
        self.list.remove_asked.connect(self.remove)
        self.list.write_asked.connect(self.form.organisation.setFocus)
        self.form.remove_asked.connect(self.remove)
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        rows = self._workspace.read(expected)
        if self.form.row and self.form.row.id not in {row.id for row in rows}:
            self.form.row = None
        self.list.show_rows(rows)
        self.add_button.setEnabled(self._can_add())
        self._show_form()

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.save_now()

    def add(self) -> None:
        """Expect reports from an organisation for each meeting, from today on."""
        parties = self._workspace.read(organisations)
        if not parties or self._workspace.read_only:
            return
        self.save_now()
        duty = ReportDuty(parties[0].id, None, Rhythm.MEETING, self._workspace.today())
        added = self._workspace.do(
            self.tr("Expect a report"), lambda session: expect_report(session, duty)
        )
        if added:
            self.list.choose(added)
            self.form.organisation.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Remove the chosen one; undo brings it back."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        _, went = self._workspace.tried(
            self.tr("Remove what is expected"), lambda s: remove_expected(s, row.id)
        )
        if went:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(self.tr("The report is not expected any more"))

    def _can_add(self) -> bool:
        return not self._workspace.read_only and bool(self._workspace.read(organisations))

    def _empty_state(self) -> EmptyState:
        first = button(
            self.tr("Expect the firs&t report"), self.add, icon_name="add", variant="primary"
        )
        first.setEnabled(self._can_add())
        return EmptyState(
            "hourglass",
            self.tr("No reports are expected"),
            self.tr(
                "Say which organisations report, about which area and how often. Before a meeting "
                "is sent it is told who has not reported, and they can be asked with one text."
            ),
            [first],
        )

    def _choose(self, _: object) -> None:
        self.save_now()
        self._show_form()

    def _show_form(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.panes.show_no_form()
            return
        self.form.show_row(row)
        self.panes.show_form(self.form)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def expected_lines(row: ExpectedRow) -> Lines:
    """Return what the line of an expected report says."""
    ended = tr("until {day}").format(day=short_date(row.until_day)) if row.until_day else ""
    told = (row.area or tr("Any area"), rhythm_word(row.rhythm), ended)
    return Lines(row.organisation, SEPARATOR.join(part for part in told if part), icon="hourglass")
