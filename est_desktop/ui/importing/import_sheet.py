"""A file's numbers before they are taken in: what the columns mean, what is new, what is wrong."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from est_desktop.exchange.foreign_table import Cell, ForeignTable, Unkept
from est_desktop.exchange.shapes import Mapping
from est_desktop.flows.foreign_numbers import (
    Understood,
    first_mapping,
    headings_of,
    lacking,
    understand,
)
from est_desktop.flows.importing import compare, is_step
from est_desktop.model.views.importing import ComparedNumbers, ImportNames
from est_desktop.queries.importing import import_names, mappings
from est_desktop.rules.swedish import number_text
from est_desktop.ui.bad_row_words import bad_row_text, column_letters
from est_desktop.ui.import_words import (
    compared_words,
    lacking_words,
    repeated_line,
)
from est_desktop.ui.importing.role_fields import RoleFields
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

WIDE = 900
PREVIEWED, ACROSS = 6, 12
"""So many rows and columns of the table are shown."""
MOST_LINES = 500
"""So many faults are listed; all of them can be copied."""
SETTLE_MS = 150
"""The rows are read again when nothing has been chosen for so long."""


class ImportSheet(Sheet):
    """Asks what the columns mean and tells what would change; whoever opened it takes it in.

    Attributes:
        fields: The choices.
        compared: What would change; None while it is not known.
        remember: Whether the columns shall be remembered, and under which name.
        faults: The list of what cannot be taken.
        sheets: The choice of a workbook's sheet.

    Signals:
        sheet_chosen: The name of another sheet of the workbook.
    """

    sheet_chosen = Signal(str)

    def __init__(
        self, page: QWidget, workspace: Workspace, file_name: str, table: ForeignTable
    ) -> None:
        title = self.tr("Numbers from {file}").format(file=file_name)
        super().__init__(page, title, self.tr("&Take in"), WIDE)
        self._workspace, self._table = workspace, table
        self._names: ImportNames = workspace.read(import_names)
        mapping = first_mapping(table, self._names, workspace.read(mappings))
        self.compared: ComparedNumbers | None = None
        self._lines: tuple[str, ...] = ()
        self._job: Job[tuple[Understood, ComparedNumbers]] | None = None
        self.sheets: ChoiceField[str] = ChoiceField()
        self.sheets.set_choices([(name, name) for name in table.sheets])
        self.sheets.show_choice(table.sheet)
        self.sheets.chosen.connect(lambda name: self.sheet_chosen.emit(str(name)))
        sheets = Field(self.tr("S&heet"), self.sheets)
        sheets.setVisible(len(table.sheets) > 1)
        self.fields = RoleFields(table, self._names, mapping, workspace.today().year)
        self._told = label("", "strong", wrap=True)
        self._more = label("", "caption", wrap=True)
        self.faults = QPlainTextEdit()
        self.faults.setReadOnly(True)
        self.faults.setTabChangesFocus(True)
        self.faults.setFixedHeight(px(110))
        self._copy = button(self.tr("C&opy the list"), self._copy_list, icon_name="copy")
        self._faults = Field(self.tr("&Not taken in"), self.faults)
        self.remember = QCheckBox(self.tr("&Remember what the columns mean as"))
        self.name = QLineEdit(mapping.name)
        self.name.setAccessibleName(self.tr("Name of the columns"))
        self.name.setPlaceholderText(self.tr("for example EST export"))
        self.name.textEdited.connect(lambda text: self.remember.setChecked(bool(text.strip())))
        for widget in (
            sheets,
            label(self.tr("The first rows of the file"), "label"),
            self._preview(),
            self.fields,
            self._told,
            self._more,
            self._faults,
            self._copy,
            row_of(self.remember, self.name),
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self.fields.changed.connect(self._settle.start)
        self.fields.changed.connect(self._forget)
        self.closed.connect(self._stop)
        self._read()

    @property
    def mapping(self) -> Mapping:
        """What the columns mean."""
        return self.fields.mapping

    def _preview(self) -> QTableWidget:
        rows, columns = self._table.rows[:PREVIEWED], min(self._table.width, ACROSS)
        table = QTableWidget(len(rows), columns)
        table.setAccessibleName(self.tr("The first rows of the file"))
        table.setHorizontalHeaderLabels([column_letters(column) for column in range(columns)])
        table.setVerticalHeaderLabels([str(row.number) for row in rows])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        for line, row in enumerate(rows):
            for column in range(columns):
                table.setItem(line, column, QTableWidgetItem(_shown(row.cell(column))))
        table.horizontalHeader().setMinimumSectionSize(px(64))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        table.setFixedHeight(px(170))
        return table

    def _forget(self) -> None:
        self.compared = None
        self.primary.setEnabled(False)

    def _read(self) -> None:
        self._stop()
        self._forget()
        lacks = lacking(self.mapping)
        if lacks:
            self._told.setText(" ".join(lacking_words(each) for each in lacks))
            self._remark("")
            self._list(())
            return
        self._told.setText(self.tr("Reading the rows …"))
        table, mapping, names = self._table, self.mapping, self._names
        store = self._workspace.store

        def work(progress: Progress) -> tuple[Understood, ComparedNumbers]:
            understood = understand(table, mapping, names, progress)
            return understood, compare(store, understood.kind, understood.numbers, progress)

        job = Job(work, self._show, self._workspace.report, self.tr("Reading the rows"))
        self._job = job
        job.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, read: tuple[Understood, ComparedNumbers]) -> None:
        understood, self.compared = read
        self._job = None
        self._told.setText(compared_words(self.compared))
        self._remark(self._warning(self.compared))
        headings = headings_of(self._table, self.mapping.header)
        bad = [bad_row_text(each, headings) for each in understood.bad]
        self._list((*bad, *(repeated_line(each) for each in understood.repeated)))
        self.primary.setEnabled(bool(self.compared.changes) and not self._workspace.read_only)

    def _remark(self, words: str) -> None:
        self._more.setText(words)
        self._more.setVisible(bool(words))

    def _warning(self, compared: ComparedNumbers) -> str:
        if not compared.changes:
            return self.tr("There is nothing to take in.")
        if is_step(compared):
            return ""
        told = self.tr(
            "So many numbers cannot be undone step by step. What is new can be taken out again "
            "as a whole, under File, Numbers from files."
        )
        if compared.replaced:
            told += " " + self.tr("What is replaced does not come back.")
        return told

    def _list(self, lines: tuple[str, ...]) -> None:
        self._lines = lines
        shown = list(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            left = number_text(len(lines) - MOST_LINES)
            shown.append(self.tr("… and {count} more").format(count=left))
        self.faults.setPlainText("\n".join(shown))
        self._faults.label.setText(
            self.tr("&Not taken in ({count})").format(count=number_text(len(lines)))
        )
        self._faults.setVisible(bool(lines))
        self._copy.setVisible(bool(lines))

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))


def _shown(cell: Cell) -> str:
    return "" if cell is None or isinstance(cell, Unkept) else str(cell)
