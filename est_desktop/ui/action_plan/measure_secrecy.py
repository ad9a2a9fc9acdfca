"""Whether a measure is marked as secret, and the sheet where it is marked (sekretessmarkering)."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from sqlmodel import Session

from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import RefusedError
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.secrecy import marks_on, provisions
from est_desktop.rules.secrecy import authority_of, mark_of, short_stamp
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.messages import message_for
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.choice_field import CompletedField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

READS = frozenset({"secrecy_mark"})
"""The tables whose change can be seen here."""


class MeasureSecrecy(QWidget):
    """One line: a button that opens the sheet, and what the mark says.

    Attributes:
        button, marking: The parts.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._row: MeasureRow | None = None
        self.button = button(tr("Secrecy …"), self.open_sheet, icon_name="lock_closed")
        self.marking = label("", "caption", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        line.addWidget(self.marking, 1)
        workspace.changed.connect(self._read_if_touched)

    def show_measure(self, row: MeasureRow | None) -> None:
        """Show the mark of a measure; without one there is nothing to mark."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        found = self._workspace.read(lambda session: marks_on(session, MarkKind.MEASURE, [row.id]))
        mark = found.get(row.id)
        self.marking.setText(short_stamp(mark.provision) if mark else tr("No secrecy mark"))

    def open_sheet(self) -> "MeasureSecrecySheet | None":
        """Let the measure be marked."""
        if self._row is None:
            return None
        sheet = MeasureSecrecySheet(self.window(), self._workspace, self._row)
        sheet.open_over(sheet.provision)
        return sheet

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.show_measure(self._row)


class MeasureSecrecySheet(Sheet):
    """Shows a measure's mark; the primary button stores it, without a provision it is taken away.

    Attributes:
        provision, authority: The fields.
    """

    def __init__(self, page: QWidget, workspace: Workspace, row: MeasureRow) -> None:
        super().__init__(page, tr("Secrecy"), tr("Save"))
        self._workspace, self._row = workspace, row
        found = workspace.read(lambda session: marks_on(session, MarkKind.MEASURE, [row.id]))
        self._mark = found.get(row.id)
        usual = authority_of(workspace.read(letterhead))
        self.provision = CompletedField()
        self.provision.set_known(workspace.read(provisions))
        self.provision.reset(self._mark.provision if self._mark else "")
        self.authority = QLineEdit(self._mark.authority if self._mark else usual)
        self._provision_field = Field(
            tr("&Provision"),
            self.provision,
            hint=tr("Chapter and section of OSL; empty for no mark"),
        )
        warning = tr(
            "A mark is a warning only: each request to see something is tried anew. Public copies "
            "leave out what is marked here."
        )
        self.body.addWidget(label(f"{row.number} {row.text}", "strong", wrap=True))
        self.body.addWidget(label(warning, "caption", wrap=True))
        self.body.addWidget(self._provision_field)
        self.body.addWidget(Field(tr("&Authority that makes the mark"), self.authority))
        self.body.addStretch(1)
        leave_keys_to_window(self.authority)
        if workspace.read_only:
            self.authority.setReadOnly(True)
            self.provision.setEnabled(False)
            self.primary.setEnabled(False)
        self.accepted.connect(self._finish)

    def _finish(self) -> None:
        workspace, key = self._workspace, self._row.id
        typed = self.provision.currentText(), self.authority.text()
        mark = mark_of(*typed, workspace.today(), self._mark)
        if mark == self._mark:
            self.close_sheet()
            return

        def store(session: Session) -> bool:
            set_mark(session, MarkKind.MEASURE, key, mark)
            return True

        try:
            if workspace.do_here(tr("Change secrecy marks"), store):
                self.close_sheet()
        except RefusedError as error:
            self._provision_field.show_fault(message_for(error))
