"""Buttons that narrow what is shown: in one row where there is room, in several where not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S


class ChipRow(QWidget):
    """Lays its buttons out anew when it becomes wider or narrower, or their words change."""

    def __init__(self, chips: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = tuple(chips)
        self._abreast = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(S))
        self.fit()

    def fit(self) -> None:
        """Put so many buttons side by side as there is room for."""
        wide = [chip.sizeHint().width() + px(S) for chip in self._chips]
        one_row = sum(wide) <= self.width() + px(S)
        abreast = len(wide) if one_row else max(1, (self.width() + px(S)) // max(wide))
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for chip in self._chips:
            self._grid.removeWidget(chip)
        for place, chip in enumerate(self._chips):
            self._grid.addWidget(chip, place // abreast, place % abreast)
        for column in range(len(self._chips) + 1):
            self._grid.setColumnStretch(column, int(column == abreast))

    def minimumSizeHint(self) -> QSize:
        widest = max(chip.sizeHint().width() for chip in self._chips)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
