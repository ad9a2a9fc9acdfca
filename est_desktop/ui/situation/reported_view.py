"""What was reported, heading by heading: areas and organisations side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from est_desktop.model.views.picture import ReportedHeading
from est_desktop.rules.passages import bare
from est_desktop.rules.swedish import short_date
from est_desktop.ui.theme import px, theme
from est_desktop.ui.tokens import Role


class ReportedView(QTableWidget):
    """A row for each line, under its heading, with the report that it comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What was reported"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setColumnCount(4)
        self.setHorizontalHeaderLabels(
            [self.tr("Area"), self.tr("Organisation"), self.tr("What was reported"),
             self.tr("Received")]
        )  # fmt: skip
        header = self.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 130), (1, 120), (3, 120)):
            self.setColumnWidth(column, px(width))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_headings(self, headings: Sequence[ReportedHeading]) -> None:
        """Show what was reported."""
        self.clearSpans()
        self.setRowCount(sum(len(heading.lines) + 1 for heading in headings))
        at = 0
        for heading in headings:
            title = QTableWidgetItem(heading.heading)
            title.setFont(theme().font(Role.STRONG))
            self.setItem(at, 0, title)
            self.setSpan(at, 0, 1, 4)
            for line in heading.lines:
                at += 1
                cells = (
                    ", ".join(line.areas),
                    line.organisation,
                    bare(line.text),
                    short_date(line.received_on),
                )
                for column, text in enumerate(cells):
                    item = QTableWidgetItem(text)
                    item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                    self.setItem(at, column, item)
            at += 1
