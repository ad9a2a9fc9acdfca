"""What narrows the list of measures: four tiles, words, and a status."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from est_desktop.model.enums import Level, MeasureStatus
from est_desktop.model.views.action_plan import PlanGroup
from est_desktop.rules.swedish import number_text
from est_desktop.ui.action_plan.plan_words import group_word, level_word, status_word
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.icons import icon, paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import L, M, Role, S
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.choice_field import ChoiceField

PAUSE_MS = 120
"""After so short a pause in typing the list follows."""
MARKS: Final = {
    PlanGroup.OVERDUE: ("warning", "danger"),
    PlanGroup.ONGOING: ("circle_half_fill", "info"),
    PlanGroup.NOT_STARTED: ("circle", "text2"),
    PlanGroup.ENDED: ("checkmark_circle", "success"),
}
"""Icon and colour of each tile; the word stands beside it."""


class PlanTile(QAbstractButton):
    """A number and a word; pressed, it narrows the list to what it counts."""

    def __init__(self, group: PlanGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self.count = count
        self.setAccessibleName(f"{number_text(count)} {group_word(self._group)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(150), px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(110), px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        pressed = self.isChecked()
        painter.setPen(QPen(color("accent" if pressed else "border"), 1))
        ground = "accent_soft" if pressed else "hover" if self.underMouse() else "surface"
        painter.setBrush(color(ground))
        painter.drawRoundedRect(box, px(8), px(8))
        self._words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("focus"), px(2)))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(8), px(8))
        painter.end()

    def _words(self, painter: QPainter) -> None:
        name, ink = MARKS[self._group]
        number, word, left = theme().font(Role.TITLE), group_word(self._group), px(14)
        needed = QFontMetrics(theme().font()).horizontalAdvance(word) + px(110)
        if self.width() >= needed:  # where there is no room the words are worth more
            mark = QRect(left, (self.height() - px(18)) // 2, px(18), px(18))
            paint_icon(painter, mark, name, ink if self.count else "text3", filled=True)
            left = mark.right() + px(10)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(number)
        painter.setPen(color("text"))
        wide = QFontMetrics(number).horizontalAdvance(number_text(self.count))
        painter.drawText(QRect(left, 0, wide + 1, self.height()), middle, number_text(self.count))
        painter.setFont(theme().font())
        painter.setPen(color("text2"))
        rest = QRect(left + wide + px(8), px(2), self.width(), self.height())
        painter.drawText(rest, middle, word)


class PlanFilters(QWidget):
    """Says what is wanted; the page reads it.

    Attributes:
        tiles: One for each heap of measures.
        words: What is typed to find.
        status: Which status; None for all.
        clear: Takes every filter away; to be seen only when there is one.

    Signals:
        changed: Something else is wanted now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = {group: PlanTile(group) for group in PlanGroup}
        self.words = QLineEdit()
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.words.setPlaceholderText(self.tr("Filter measures"))
        self.words.setAccessibleName(self.tr("Filter measures"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(px(70))
        leave_keys_to_window(self.words)
        self.status = ChoiceField[MeasureStatus | None]()
        self.status.setAccessibleName(self.tr("Status"))
        every: list[tuple[MeasureStatus | None, str]] = [(None, self.tr("Every status"))]
        self.status.set_choices([*every, *((one, status_word(one)) for one in MeasureStatus)])
        self.status.show_choice(None)
        self.status.setMinimumContentsLength(3)
        self.organisation = ChoiceField[UUID | None]()
        self.area = ChoiceField[UUID | None]()
        self.level = ChoiceField[Level | None]()
        self.since = ChoiceField[UUID | None]()
        levels: list[tuple[Level | None, str]] = [(None, self.tr("Every level"))]
        self.level.set_choices([*levels, *((one, level_word(one)) for one in Level)])
        self.level.show_choice(None)
        for field, name in (
            (self.organisation, self.tr("Responsible")),
            (self.area, self.tr("Area")),
            (self.level, self.tr("Level")),
            (self.since, self.tr("Changed since")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.setMinimumContentsLength(3)  # six fields share the row, on small screens too
            field.chosen.connect(lambda _: self.changed.emit())
        self.clear = button(self.tr("C&lear"), self.reset, variant="ghost")
        self.clear.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._lay_out()
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.status.chosen.connect(lambda _: self.changed.emit())
        for group, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, group=group: self._press(group))

    @property
    def group(self) -> PlanGroup | None:
        """The heap whose tile is pressed."""
        return next((group for group, tile in self.tiles.items() if tile.isChecked()), None)

    def offer(
        self,
        organisations: Sequence[tuple[UUID, str]],
        areas: Sequence[tuple[UUID, str]],
        meetings: Sequence[tuple[UUID, str]],
    ) -> None:
        """Offer these to narrow the list by, told by id and name."""
        _offer(self.organisation, self.tr("Every organisation"), organisations)
        _offer(self.area, self.tr("Every area"), areas)
        since = self.tr("Since {meeting}")
        told = [(key, since.format(meeting=title)) for key, title in meetings]
        _offer(self.since, self.tr("Since any time"), told)

    def selection(self) -> list[str]:
        """Return the choices in words, for a document."""
        fields = (self.organisation, self.area, self.level, self.status)
        told = [field.currentText() for field in fields if field.current() is not None]
        return [
            *told,
            *([group_word(self.group)] if self.group else []),
            *self.words.text().split(),
        ]

    def show_counts(self, counts: dict[PlanGroup, int]) -> None:
        """Show how many measures lie in each heap."""
        for group, tile in self.tiles.items():
            tile.show_count(counts[group])

    def reset(self) -> None:
        """Take every filter away."""
        self.words.clear()
        self._pause.stop()
        for field in (self.status, self.organisation, self.area, self.level, self.since):
            field.show_choice(None)
        for tile in self.tiles.values():
            tile.setChecked(False)
        self.changed.emit()

    def _press(self, group: PlanGroup) -> None:
        for other, tile in self.tiles.items():
            if other is not group:
                tile.setChecked(False)
        self.changed.emit()

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(px(M))
        lower.setSpacing(px(S))
        for tile in self.tiles.values():
            upper.addWidget(tile)
        narrowing = (self.organisation, self.area, self.level, self.status, self.since)
        for widget in (self.words, *narrowing, self.clear):
            lower.addWidget(widget, 0 if widget is self.clear else 1)
        lower.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(M), px(24), px(M))
        column.setSpacing(px(L) - px(S))
        column.addLayout(upper)
        column.addLayout(lower)


def _offer(
    field: ChoiceField[UUID | None], every: str, choices: Sequence[tuple[UUID, str]]
) -> None:
    chosen = field.current()
    everything: tuple[UUID | None, str] = (None, every)
    field.set_choices([everything, *choices])
    field.show_choice(chosen if chosen in dict(choices) else None)
