"""The group Sekretess och uttag: the provisions that are offered, and the log of exports."""

from datetime import UTC
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from est_desktop.actions.secrecy import bind_signed, set_recipients
from est_desktop.actions.settings import set_setting
from est_desktop.documents.signatures import check_signed, facts_of
from est_desktop.errors import RefusedError, UserError
from est_desktop.model.views.secrecy import ExportRow, SignedFacts
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.secrecy import exports, provisions
from est_desktop.rules.secrecy import class_label
from est_desktop.rules.swedish import file_size
from est_desktop.store.blobs import put_file
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.person_watch import expect_persons
from est_desktop.ui.preferences.data_words import moment_words
from est_desktop.ui.preferences.group_page import GroupPage
from est_desktop.ui.theme import px
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"setting", "export_entry", "signed_copy"})
"""The tables whose change makes the group read again."""
SEPARATOR = " · "
LOG_HEIGHT = 320
"""Of the log at 100 %; it scrolls."""
HASH = 12
"""So many digits of a hash tell files apart at a glance."""


def choose_file(parent: QWidget, title: str) -> Path | None:
    """Ask for a PDF file with the system's own dialog."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", "PDF (*.pdf)")
    return Path(name) if name else None


class SecrecyGroup(GroupPage):
    """Reads itself; the list of provisions saves itself.

    Attributes:
        provisions: One a line, with a hint behind a dash.
        log: Who took out what, latest first.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: UUID | None = None
        self.provisions = TextField(5, 12)
        self.provisions.setReadOnly(workspace.read_only)
        self.provisions.edited.connect(self._store)
        self.log: RowList[ExportRow] = RowList(tr("Exports"), self._lines)
        self.log.setFixedHeight(px(LOG_HEIGHT))
        self._none = label(tr("Nothing has been exported yet."), "caption")
        self.card(
            Field(
                tr("&Provisions that are offered"),
                self.provisions,
                hint=tr(
                    "One a line: “18 kap. 1 § – hint”. The hints are ours; check the law that is "
                    "in force. An empty list brings back ours."
                ),
            ),
            title=tr("Secrecy marks"),
        )
        self.recipients = LineField()
        expect_persons(self.recipients)
        self.recipients.setReadOnly(workspace.read_only)
        self.recipients.edited.connect(self._store_recipients)
        self.log.chosen.connect(lambda _: self._show_recipients())
        self._recipients = Field(tr("&Recipients of the chosen export"), self.recipients)
        self.take_in = button(tr("&Take in a signed file…"), self.ask_signed, icon_name="add")
        self.take_in.setEnabled(not workspace.read_only)
        self.choose = choose_file
        self.messages = MessageBar()
        self.card(
            label(tr("Who took out what, when, which version and class."), "caption", wrap=True),
            self._none,
            self.log,
            self._recipients,
            self.messages,
            row_of(self.take_in),
            title=tr("Log of exports"),
        )
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read the group anew."""
        self.provisions.show_text("\n".join(self._workspace.read(provisions)))
        rows = self._workspace.read(exports)
        self.log.show_rows(rows)
        self.log.setVisible(bool(rows))
        self._recipients.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show_recipients()

    def save_now(self) -> None:
        """Save what is typed."""
        self.provisions.save_now()
        self.recipients.save_now()

    def ask_signed(self) -> None:
        """Ask for a signed file, check it in the background and bind it to its export."""
        file = self.choose(self, tr("Take in a signed file"))
        if file is None:
            return
        store = self._workspace.store

        def work(progress: Progress) -> SignedFacts:
            found = check_signed(file)
            return facts_of(found, file.name, put_file(store, file, progress).sha256)

        Job(work, self._bind, self._tell_refused, tr("Checking the signatures")).start()

    def _bind(self, facts: SignedFacts) -> None:
        moment = self._workspace.moment()
        try:
            self._workspace.do_here(
                tr("Take in a signed file"), lambda session: bind_signed(session, facts, moment)
            )
        except RefusedError as error:
            self._tell_refused(error)
            return
        who = ", ".join(facts.signers)
        self.messages.tell("success", tr("Taken in: signed by {signers}").format(signers=who))

    def _tell_refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.messages.tell("danger", message_for(error))

    def _show_recipients(self) -> None:
        row = self.log.current_row()
        self.recipients.save_now()
        self._shown = row.id if row else None
        self.recipients.reset(row.recipients if row else "")

    def _store_recipients(self, text: str) -> None:
        key = self._shown
        if key is not None:
            self._workspace.do(
                tr("Change recipients"),
                lambda session: set_recipients(session, key, text),
                merge_key=f"recipients/{key}/{self.recipients.saving.burst}",
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _store(self, text: str) -> None:
        self._workspace.do(
            tr("Change the provisions"),
            lambda session: set_setting(session, SettingKey.PROVISIONS, text),
            merge_key=f"provisions/{self.provisions.saving.burst}",
        )

    def _lines(self, row: ExportRow) -> Lines:
        moment = row.exported_at.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
        facts = (
            moment_words(moment, self._workspace.now().replace(tzinfo=None)),
            row.exported_by,
            tr("version {number}").format(number=row.version),
            tr("public copy") if row.public else class_label(row.information_class),
            row.recipients,
            file_size(row.size),
            row.sha256[:HASH],
            tr("signed by {signers}").format(signers=", ".join(row.signed_by))
            if row.signed_by
            else "",
        )
        return Lines(
            row.file_name or row.document,
            SEPARATOR.join(fact for fact in facts if fact),
            icon="eye" if row.public else "lock_closed",
        )

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()
