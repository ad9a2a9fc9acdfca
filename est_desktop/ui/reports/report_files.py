"""The files that came with a report: kept as they came, and copied out again."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.reports import add_report_files, remove_report_file
from est_desktop.model.views.reports import ReportFileRow, ReportForm
from est_desktop.rules.file_names import safe_file_name
from est_desktop.rules.swedish import file_size
from est_desktop.store.copying_out import copy_out
from est_desktop.ui.jobs import Job
from est_desktop.ui.meeting.adding_papers import Copied, copy_in
from est_desktop.ui.meeting.file_dialogs import choose_files, choose_place
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.widgets.buttons import button, tool_button
from est_desktop.ui.widgets.cards import clear, row_of
from est_desktop.ui.widgets.drop_zone import DropZone
from est_desktop.ui.workspace import Workspace


class ReportFiles(QWidget):
    """The files of one report; those dropped here, or chosen, are kept with it.

    Attributes:
        drop_zone: Where files are dropped.
        choose_files, choose_place: The system's dialogs; tests put their own here.

    Signals:
        told: What was done, as a sentence.
        removed: A sentence about what was removed; it can be undone.
    """

    told = Signal(str)
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._report_id: UUID | None = None
        self._shown: tuple[ReportFileRow, ...] | None = None
        self.choose_files, self.choose_place = choose_files, choose_place
        self.drop_zone = DropZone(self.tr("Drop files here, or"), self.tr("choose files …"))
        self.drop_zone.setVisible(not workspace.read_only)
        self.drop_zone.dropped.connect(lambda files: self.add(files))  # noqa: PLW0108 - typed
        self.drop_zone.asked.connect(self._choose)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(S))
        column.addWidget(holder)
        column.addWidget(self.drop_zone)

    def show_form(self, form: ReportForm) -> None:
        """Show the files of a report."""
        self._report_id = form.view.id
        if form.view.files == self._shown:
            return
        self._shown = form.view.files
        clear(self._rows)
        for file in form.view.files:
            self._rows.addWidget(self._row(file))

    def add(self, files: Sequence[Path]) -> None:
        """Keep files with the report when they have been copied in."""
        key, store, chosen = self._report_id, self._workspace.store, tuple(files)
        if key is None or not chosen or self._workspace.read_only:
            return

        def finish(copied: Copied) -> None:
            for fault in copied.faults:
                self._workspace.report(fault)
            if copied.papers:
                moment = self._workspace.moment()
                self._workspace.do(
                    self.tr("Add files to the report"),
                    lambda session: add_report_files(session, key, copied.papers, moment),
                )

        Job(
            lambda progress: copy_in(store, chosen, progress),
            finish,
            self._workspace.report,
            label=self.tr("Copying {count} files").format(count=len(chosen)),
        ).start()

    def _choose(self) -> None:
        self.add(self.choose_files(self.window(), self.tr("Add files to the report")))

    def _row(self, file: ReportFileRow) -> QWidget:
        save = button(
            f"{file.title} · {file_size(file.size)}",
            lambda: self._save(file),
            icon_name="attach",
            variant="ghost",
        )
        save.setToolTip(self.tr("Save a copy of {file}").format(file=file.file_name))
        words = self.tr("Remove the file {file}").format(file=file.title)
        remove = tool_button(words, lambda: self._remove(file), "delete")
        remove.setVisible(not self._workspace.read_only)
        return row_of(save, remove)

    def _save(self, file: ReportFileRow) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(folder)) / safe_file_name(file.file_name)
        place = self.choose_place(self.window(), self.tr("Save a copy"), suggested)
        if place is None:
            return
        store = self._workspace.store
        Job(
            lambda progress: copy_out(store, file.sha256, place, progress),
            lambda _: self.told.emit(self.tr("The file is saved")),
            self._workspace.report,
            label=self.tr("Copying {count} files").format(count=1),
        ).start()

    def _remove(self, file: ReportFileRow) -> None:
        _, went = self._workspace.tried(
            self.tr("Remove the file"), lambda session: remove_report_file(session, file.id)
        )
        if went:
            self.removed.emit(self.tr("The file was removed"))
