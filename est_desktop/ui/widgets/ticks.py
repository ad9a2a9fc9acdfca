"""Ticks for several things, such as the areas that an item concerns."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from est_desktop.model.views.contacts import AreaRow
from est_desktop.ui.theme import px

ABREAST = 3
"""How many ticks stand side by side."""


class AreaTicks(QWidget):
    """One tick for each area.

    Signals:
        chosen: The ids of the ticked areas (a frozenset), after each change.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, abreast: int = ABREAST) -> None:
        super().__init__(parent)
        self._abreast = abreast
        self._words: list[tuple[UUID, str]] = []
        self._ticks: dict[UUID, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(abreast, 1)

    def set_areas(self, areas: Sequence[AreaRow]) -> None:
        """Offer these areas, in this order."""
        self.offer([(area.id, area.name) for area in areas])

    def offer(self, words: Sequence[tuple[UUID, str]]) -> None:
        """Offer these things, told by id and name, in this order."""
        if list(words) == self._words:
            return
        self._words = list(words)
        for tick in self._ticks.values():
            self._grid.removeWidget(tick)
            tick.deleteLater()
        self._ticks = {}
        for at, (key, name) in enumerate(words):
            tick = QCheckBox(name.replace("&", "&&"))
            tick.clicked.connect(self._tell)
            self._grid.addWidget(tick, at // self._abreast, at % self._abreast)
            self._ticks[key] = tick

    def show_chosen(self, area_ids: frozenset[UUID]) -> None:
        """Show which are ticked."""
        for key, tick in self._ticks.items():
            tick.setChecked(key in area_ids)

    def _tell(self) -> None:
        self.chosen.emit(frozenset(key for key, tick in self._ticks.items() if tick.isChecked()))
