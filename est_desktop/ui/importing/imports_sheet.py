"""Which files have come in, and the way to take one out again."""

from PySide6.QtWidgets import QWidget

from est_desktop.actions.importing import forget_import, take_out
from est_desktop.flows.importing import AS_A_STEP, empty
from est_desktop.model.enums import ImportKind
from est_desktop.model.views.importing import ImportView
from est_desktop.queries.importing import imports
from est_desktop.rules.swedish import number_text
from est_desktop.ui.importing.taking_in import TABLES
from est_desktop.ui.jobs import Job
from est_desktop.ui.preferences.data_words import moment_words
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.workspace import Workspace

READS = frozenset({"data_import"})
"""The tables whose change makes the sheet read again."""


class ImportsSheet(Sheet):
    """Lists imports, newest first; Delete takes the current one out.

    Attributes:
        rows: The list.
        remove: The button that takes the current one out.
    """

    def __init__(self, page: QWidget, workspace: Workspace) -> None:
        super().__init__(page, self.tr("Numbers from files"), self.tr("Close"))
        self.cancel.hide()
        self._workspace = workspace
        self.rows: RowList[ImportView] = RowList(self.tr("Files that have come in"), self._lines)
        self.rows.setMinimumHeight(240)
        self.remove = button(self.tr("&Take out again"), self._remove, icon_name="delete")
        self._none = EmptyState(
            "document_table",
            self.tr("No numbers have come in from files"),
            self.tr("Use File, Take in numbers from a file."),
        )
        self._remark = label("", "caption", wrap=True)
        for widget in (self._none, self.rows, self._remark, self.remove):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.rows.remove_asked.connect(self._remove)
        self.rows.chosen.connect(self._tell)
        self.accepted.connect(self.close_sheet)
        workspace.changed.connect(self._refresh)
        self._read()

    def _refresh(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self._read()

    def _read(self) -> None:
        listed = self._workspace.read(imports)
        self.rows.show_rows(listed)
        for widget in (self.rows, self.remove, self._remark):
            widget.setVisible(bool(listed))
        self._none.setVisible(not listed)
        self.remove.setEnabled(not self._workspace.read_only)
        self._tell()

    def _tell(self, _key: object = None) -> None:
        row = self.rows.current_row()
        large = row is not None and row.row_count > AS_A_STEP
        self._remark.setText(
            self.tr("So many numbers are taken out for good: that cannot be undone.")
            if large
            else self.tr("What the file brought goes. What it replaced does not come back.")
        )

    def _remove(self) -> None:
        row = self.rows.current_row()
        if row is None or self._workspace.read_only:
            return
        words = self.tr("Take out the numbers of {file}").format(file=row.file_name)
        if 0 < row.row_count <= AS_A_STEP:
            self._workspace.do(words, lambda s: take_out(s, row.id))
            return
        store, workspace = self._workspace.store, self._workspace

        def gone(_count: int) -> None:
            workspace.do_for_good(words, lambda s: forget_import(s, row.id))
            workspace.changed.emit(TABLES)

        Job(lambda progress: empty(store, row, progress), gone, workspace.report, words).start()

    def _lines(self, row: ImportView) -> Lines:
        counts = row.kind is ImportKind.COUNTS
        what = self.tr("counts") if counts else self.tr("values of indicators")
        told = f"{number_text(row.row_count)} {what}" if row.row_count else self.tr("cut off")
        when = moment_words(row.imported_at, self._workspace.now())
        return Lines(row.file_name, f"{when} · {told}", "document_table")
