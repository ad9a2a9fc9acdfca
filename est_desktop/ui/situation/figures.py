"""The figures of the page: a chart or its numbers, the counts with their trends, and the rule."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from est_desktop.documents.count_charts import areas_chart, months_chart, place_text
from est_desktop.documents.count_words import rule_text
from est_desktop.model.enums import CountKind
from est_desktop.model.views.chart import Chart
from est_desktop.model.views.counts import CountTable
from est_desktop.rules.swedish import number_text
from est_desktop.ui.situation.count_view import CountView
from est_desktop.ui.situation.trend_chart import TrendChart
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.segmented import Segmented

CHART, COUNTS = 190, 210
"""The least heights at 100 %; where the window is lower, the figures scroll."""


class Figures(QScrollArea):
    """Shows the counts of a period.

    Attributes:
        which: Which chart is shown.
        way: As a chart or as numbers.
        chart, numbers, counts: The parts.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts: list[Chart] = []
        self.is_empty = True
        self.which: ChoiceField[int] = ChoiceField()
        self.which.setAccessibleName(self.tr("Chart"))
        self.which.setMinimumContentsLength(24)
        self.chart = TrendChart(lambda chart, place: place_text(chart, place, tr))
        self.numbers = _Numbers()
        self.way: Segmented[QWidget] = Segmented(
            [(self.chart, self.tr("Chart")), (self.numbers, self.tr("Numbers"))]
        )
        self.way.setAccessibleName(self.tr("How it is shown"))
        self.way.show_choice(self.chart)
        self.counts = CountView()
        self._rule = label(rule_text(tr), "caption", wrap=True)
        self._lay_out()
        self.which.chosen.connect(self._show)
        self.way.chosen.connect(self._show_way)

    def show_tables(self, table: CountTable, parts: Sequence[CountTable]) -> None:
        """Show the counts of areas together, and the charts of them and of each."""
        self.is_empty = table.is_empty
        self.counts.show_table(table)
        offered = [
            months_chart(table, CountKind.EST, tr),
            months_chart(table, CountKind.EST, tr, stacked=False),
            months_chart(table, CountKind.POLICE, tr, stacked=False),
            areas_chart(parts, CountKind.EST, tr),
            areas_chart(parts, CountKind.POLICE, tr),
        ]
        self._charts = [chart for chart in offered if chart is not None]
        title = self.which.currentText()
        self.which.set_choices([(at, chart.title) for at, chart in enumerate(self._charts)])
        titles = [chart.title for chart in self._charts]
        self.which.setCurrentIndex(
            titles.index(title) if title in titles else min(len(titles), 1) - 1
        )
        self._card.setVisible(bool(self._charts))
        self._show(self.which.current())

    def _show(self, place: Any) -> None:
        if self._charts:
            self.chart.show_chart(self._charts[place or 0])
            self.numbers.show_chart(self._charts[place or 0])

    def _show_way(self, way: Any) -> None:
        self._ways.setCurrentWidget(way)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("card", "true")
        head = QHBoxLayout()
        head.addWidget(self.which, 1)
        head.addWidget(self.way)
        self._ways = QStackedWidget()
        self._ways.addWidget(self.chart)
        self._ways.addWidget(self.numbers)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(px(L), px(S), px(L), px(S))
        column.addLayout(head)
        column.addWidget(self._ways, 1)
        below = QFrame()
        below.setProperty("card", "true")
        lower = QVBoxLayout(below)
        lower.setContentsMargins(1, 1, 1, px(S))
        lower.addWidget(self.counts, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(L), 0, px(L), 0)
        foot.addWidget(self._rule)
        lower.addLayout(foot)
        self._ways.setMinimumHeight(px(CHART))
        self.counts.setMinimumHeight(px(COUNTS))
        content = QFrame()
        content.setProperty("ground", "window")
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(S))
        whole.addWidget(self._card, 2)
        whole.addWidget(below, 3)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _Numbers(QTableWidget):
    """A chart's numbers, for those who would rather read them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_chart(self, chart: Chart) -> None:
        """Show the numbers of a chart, a row for each place."""
        rows = [*chart.series, *([chart.comparison] if chart.comparison else [])]
        self.setAccessibleName(chart.title)
        self.setRowCount(len(chart.places))
        self.setColumnCount(len(rows))
        self.setHorizontalHeaderLabels([each.name for each in rows])
        self.setVerticalHeaderLabels(chart.places)
        for column, series in enumerate(rows):
            for at, value in enumerate(series.values):
                words = self.tr("missing") if value is None else number_text(value)
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, column, item)
