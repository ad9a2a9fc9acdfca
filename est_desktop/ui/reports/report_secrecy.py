"""The sheet where a report is marked as secret (sekretessmarkering)."""

from PySide6.QtWidgets import QLineEdit, QWidget
from sqlmodel import Session

from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import RefusedError
from est_desktop.model.views.reports import ReportView
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.secrecy import provisions
from est_desktop.rules.secrecy import authority_of, mark_of
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.messages import message_for
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField, CompletedField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace


class ReportSecrecySheet(Sheet):
    """Shows a report's mark; the primary button stores it, without a provision it is taken away.

    Attributes:
        provision, authority, whole: The fields.
    """

    def __init__(self, page: QWidget, workspace: Workspace, view: ReportView) -> None:
        super().__init__(page, self.tr("Secrecy of the report"), self.tr("Save"))
        self._workspace, self._view = workspace, view
        mark = view.secrecy
        self.provision = CompletedField()
        self.provision.set_known(workspace.read(provisions))
        self.provision.reset(mark.provision if mark else "")
        usual = authority_of(workspace.read(letterhead))
        self.authority = QLineEdit(mark.authority if mark else usual)
        leave_keys_to_window(self.authority)
        self.whole = ChoiceField[bool]()
        self.whole.set_choices(
            [(True, self.tr("All of it")), (False, self.tr("Only words marked in it"))]
        )
        self.whole.show_choice(mark.whole if mark else True)
        hint = self.tr("Chapter and section of OSL; empty for no mark")
        self._provision_field = Field(self.tr("&Provision"), self.provision, hint=hint)
        told = self.tr(
            "A mark is a warning only. Public copies leave out what is marked, and an attachment "
            "made out of a marked report is as secret."
        )
        self.body.addWidget(label(told, "caption", wrap=True))
        self.body.addWidget(self._provision_field)
        self.body.addWidget(Field(self.tr("&What is secret"), self.whole))
        self.body.addWidget(Field(self.tr("&Authority that makes the mark"), self.authority))
        self.body.addStretch(1)
        if workspace.read_only:
            for field in (self.provision, self.whole, self.authority, self.primary):
                field.setEnabled(False)
        self.accepted.connect(self._finish)

    def _finish(self) -> None:
        view, workspace = self._view, self._workspace
        mark = mark_of(
            self.provision.currentText(),
            self.authority.text(),
            workspace.today(),
            view.secrecy,
            whole=self.whole.current(),
        )
        if mark == view.secrecy:
            self.close_sheet()
            return

        def store(session: Session) -> bool:
            set_mark(session, MarkKind.REPORT, view.id, mark)
            return True

        try:
            if workspace.do_here(self.tr("Change secrecy marks"), store):
                self.close_sheet()
        except RefusedError as error:
            self._provision_field.show_fault(message_for(error))
