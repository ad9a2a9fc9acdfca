"""What was sent and approved of a meeting (historik), newest first, with the files as they were."""

from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from est_desktop.documents.changes import change_lines
from est_desktop.model.views.dispatch import (
    DispatchRow,
    MeetingLife,
    SentFile,
    SignedRow,
    VersionOfMinutes,
)
from est_desktop.rules.swedish import file_size, long_date
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.sheet import Sheet


class HistorySheet(Sheet):
    """Lists dispatches and approved versions.

    Attributes:
        messages: What became of a copy that was taken in.

    Signals:
        file_asked: A file (`SentFile`) shall be opened.
        copy_asked: A file shall be saved as a copy.
        comparison_asked: The version with this number shall be compared with the one before.
        signed_asked: A signed copy of the version with this id shall be taken in.
    """

    file_asked = Signal(object)
    copy_asked = Signal(object)
    comparison_asked = Signal(int)
    signed_asked = Signal(UUID)

    def __init__(self, page: QWidget, life: MeetingLife, *, read_only: bool = False) -> None:
        super().__init__(page, tr("What was sent and approved"), tr("Close"), width=720)
        self._read_only = read_only
        self.messages = MessageBar()
        self.body.addWidget(self.messages)
        if life.changes is not None:
            self._tell_changes(life)
        for version in reversed(life.versions):
            self._tell_version(version)
        for dispatch in reversed(life.dispatches):
            self._tell_dispatch(dispatch)
        if not (life.dispatches or life.versions):
            words = tr("Nothing has been sent yet. Until then numbers follow the order.")
            self.body.addWidget(label(words, wrap=True))
        self.body.addStretch(1)
        self.accepted.connect(self.close_sheet)

    def _tell_changes(self, life: MeetingLife) -> None:
        number = len(life.dispatches)
        heading = tr("Since dispatch {number}").format(number=number)
        self.body.addWidget(label(heading, "strong"))
        lines = change_lines(life.changes, tr) if life.changes else ()
        for line in lines or (tr("Nothing has changed."),):
            self.body.addWidget(label(line, wrap=True))

    def _tell_version(self, version: VersionOfMinutes) -> None:
        told = tr("Minutes, version {number}: approved {moment} by {who}").format(
            number=version.version, moment=_moment(version.approved_at), who=version.approved_by
        )
        self.body.addWidget(label(told, "strong", wrap=True))
        if version.reason:
            reason = tr("Opened again because: {reason}").format(reason=version.reason)
            self.body.addWidget(label(reason, wrap=True))
        code = tr("Control code {code}").format(code=version.control_code)
        self.body.addWidget(label(code))
        self._tell_file(version.file)
        for copy in version.signed:
            self._tell_signed(copy)
        taking = button(tr("Take in a signed copy …"), lambda: self.signed_asked.emit(version.id))
        taking.setEnabled(not self._read_only)
        self.body.addWidget(row_of(taking))
        if version.version > 1:
            compare = button(
                tr("Compare with version {number} …").format(number=version.version - 1),
                lambda: self.comparison_asked.emit(version.version),
            )
            self.body.addWidget(row_of(compare))

    def _tell_dispatch(self, dispatch: DispatchRow) -> None:
        words = tr("Dispatch {number}")
        if dispatch.supplement:
            words = tr("Supplement, dispatch {number}")
        told = f"{words.format(number=dispatch.version)}: {_moment(dispatch.sent_at)}"
        self.body.addWidget(label(told, "strong", wrap=True))
        if dispatch.recipients:
            to = tr("To: {list}").format(list=", ".join(dispatch.recipients.splitlines()))
            self.body.addWidget(label(to, wrap=True))
        for file in dispatch.files:
            self._tell_file(file)

    def _tell_signed(self, copy: SignedRow) -> None:
        kind = tr("Signed copy: paper signed by hand, scanned")
        if not copy.scanned:
            who = ", ".join(copy.signers)
            kind = tr("Signed copy: file with electronic signatures by {signers}").format(
                signers=who
            )
        added = tr("Taken in {moment}").format(moment=_moment(copy.added_at))
        self.body.addWidget(label(f"{kind}. {added}.", wrap=True))
        self._tell_file(copy.file)

    def _tell_file(self, file: SentFile) -> None:
        self.body.addWidget(label(file.file_name, wrap=True))
        size = f"{file_size(file.size)} · " if file.size else ""
        facts = f"{size}SHA-256 {file.sha256[:16]} …"
        self.body.addWidget(label(facts, "caption"))
        opening = button(tr("Open"), lambda: self.file_asked.emit(file))
        saving = button(tr("Save a copy …"), lambda: self.copy_asked.emit(file))
        for made in (opening, saving):
            made.setAccessibleName(f"{made.text()}: {file.file_name}")
        self.body.addWidget(row_of(opening, saving))


def _moment(moment: datetime) -> str:
    local = moment.replace(tzinfo=UTC).astimezone()
    return f"{long_date(local)}, kl.\u00a0{local:%H.%M}"
