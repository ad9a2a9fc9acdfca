"""Numbers from a file, from the choice of the file until they are in."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.actions.importing import (
    ImportFacts,
    begin_import,
    finish_import,
    forget_import,
    remember_mapping,
    take_in,
)
from est_desktop.exchange.foreign_table import ForeignTable
from est_desktop.exchange.reading import read_table
from est_desktop.flows.importing import bring_in, is_step
from est_desktop.model.views.importing import ComparedNumbers
from est_desktop.rules.swedish import number_text
from est_desktop.ui.importing.import_sheet import ImportSheet
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.file_dialogs import ChooseFiles, choose_file
from est_desktop.ui.messages import shown_name
from est_desktop.ui.workspace import Workspace

TABLES = frozenset({"area_count", "indicator_value", "data_import"})
"""What is read again when a large import has come in."""


class TakingIn(QObject):
    """Reads a file in the background, shows its sheet, and takes its numbers in.

    Attributes:
        choose: The system's dialog; tests put their own here.
        sheet: The sheet that is open, if one is.

    Signals:
        told: A sentence about what has come in.
    """

    told = Signal(str)

    def __init__(self, over: QWidget, workspace: Workspace) -> None:
        super().__init__(over)
        self._over, self._workspace = over, workspace
        self.choose: ChooseFiles = choose_file
        self.sheet: ImportSheet | None = None

    def ask(self) -> None:
        """Ask for a file and show what it holds."""
        title = self.tr("Numbers from a file (CSV or Excel)")
        for file in self.choose(self._over.window(), title):
            self.look_into(file)

    def look_into(self, file: Path, sheet: str = "") -> None:
        """Read a file and show what it holds."""

        def show(table: ForeignTable) -> None:
            self.sheet = ImportSheet(self._over, self._workspace, shown_name(file), table)
            self.sheet.sheet_chosen.connect(lambda name: self._other_sheet(file, name))
            self.sheet.accepted.connect(lambda: self._take_in(file.name))
            self.sheet.open_over(self.sheet.fields.kind)

        def read(progress: Progress) -> ForeignTable:
            return read_table(file, sheet, progress)

        Job(read, show, self._workspace.report, self.tr("Reading the file")).start()

    def _other_sheet(self, file: Path, name: str) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.look_into(file, name)

    def _take_in(self, file_name: str) -> None:
        sheet = self.sheet
        if sheet is None or sheet.compared is None or not sheet.primary.isEnabled():
            return
        compared, facts = sheet.compared, ImportFacts(file_name, self._workspace.moment())
        if sheet.remember.isChecked() and sheet.name.text().strip():
            name, mapping = sheet.name.text(), sheet.mapping
            self._workspace.do(
                self.tr("Remember the columns"),
                lambda s: remember_mapping(s, compared.kind, name, mapping.to_json()),
            )
        sheet.close_sheet()
        label = self.tr("Take in numbers")
        if is_step(compared):
            if self._workspace.do(label, lambda s: take_in(s, facts, compared), waits=False):
                self._tell(compared.changes)
            return
        made = self._workspace.do_for_good(label, lambda s: begin_import(s, facts, compared.kind))
        if made is not None:
            _Large(self, self._workspace, made, compared).start(self._tell)

    def _tell(self, count: int) -> None:
        self.told.emit(self.tr("Numbers taken in: {count}").format(count=number_text(count)))


class _Large(QObject):
    """A large import under way: whatever becomes of it, its note is kept true."""

    def __init__(
        self, parent: QObject, workspace: Workspace, import_id: UUID, compared: ComparedNumbers
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id, self._compared = workspace, import_id, compared
        self._count = 0

    def start(self, then: Callable[[int], None]) -> None:
        """Write the numbers in the background, then tell how many."""
        store, key, compared = self._workspace.store, self._id, self._compared

        def done(count: int) -> None:
            self._count = count

        def ended() -> None:
            self._note()
            if self._count:
                then(self._count)
            self.deleteLater()

        job = Job(
            lambda progress: bring_in(store, key, compared, progress),
            done,
            self._workspace.report,
            self.tr("Taking in numbers"),
        )
        job.ended.connect(ended)
        job.start()

    def _note(self) -> None:
        key, count = self._id, self._count
        label = self.tr("Take in numbers")
        if count:
            self._workspace.do_for_good(label, lambda s: finish_import(s, key, count))
        else:
            self._workspace.do_for_good(label, lambda s: forget_import(s, key))
        self._workspace.changed.emit(TABLES)
