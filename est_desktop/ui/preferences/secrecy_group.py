"""The group Sekretess och uttag: the provisions that are offered, and the log of exports."""

from datetime import UTC
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from est_desktop.actions.secrecy import set_recipients
from est_desktop.actions.settings import set_setting
from est_desktop.model.views.secrecy import ExportRow
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.secrecy import exports, provisions
from est_desktop.rules.secrecy import class_label
from est_desktop.rules.swedish import file_size
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.person_watch import expect_persons
from est_desktop.ui.preferences.data_words import moment_words
from est_desktop.ui.preferences.group_page import GroupPage
from est_desktop.ui.taking_signed import TakingSigned
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
        self.messages = MessageBar()
        self.taking = TakingSigned(workspace, self)
        self.taking.taken.connect(lambda told: self.messages.tell("success", told))
        self.taking.refused.connect(lambda told: self.messages.tell("danger", told))
        words = tr("&Take in a signed copy …")
        self.take_in = button(words, self.taking.ask, icon_name="add")
        self.take_in.setEnabled(not workspace.read_only)
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
            tr("signed on paper") if row.signed_on_paper else "",
        )
        return Lines(
            row.file_name or row.document,
            SEPARATOR.join(fact for fact in facts if fact),
            icon="eye" if row.public else "lock_closed",
        )

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()
