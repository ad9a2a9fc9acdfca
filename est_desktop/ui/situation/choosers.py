"""Which area and which period the page shows."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from est_desktop.model.views.contacts import AreaRow
from est_desktop.rules.spans import Span, next_period, previous_period, span_text
from est_desktop.ui.theme import px, theme
from est_desktop.ui.tokens import XS
from est_desktop.ui.widgets.buttons import tool_button
from est_desktop.ui.widgets.cards import clear
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.typed_fields import SpanField

MOST_SEGMENTS = 4
"""With more areas a list takes less room than segments."""
LARGEST_TEXT = 125
"""In per cent; with larger text the same holds for few areas."""


class AreaChooser(QWidget):
    """Segments for few areas, a list for many; the first choice is all of them.

    Signals:
        chosen: The id of an area; None for all.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas: tuple[tuple[UUID | None, str], ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._control: Segmented[UUID | None] | ChoiceField[UUID | None] | None = None
        self._current: UUID | None = None
        theme().changed.connect(self._build)

    @property
    def current(self) -> UUID | None:
        """The area that is chosen; None for all."""
        return self._current

    def offer(self, areas: Sequence[AreaRow]) -> None:
        """Offer these areas; the choice stays if it is among them."""
        choices = ((None, self.tr("All areas")), *((area.id, area.name) for area in areas))
        if choices != self._areas:
            self._areas = choices
            self._build()
        if self._current not in dict(choices):
            self._current = None
        if self._control is not None:
            self._control.show_choice(self._current)

    def choose(self, key: Any) -> None:
        """Choose an area, as the user would."""
        self._current = key
        if self._control is not None:
            self._control.show_choice(key)
        self.chosen.emit(key)

    def _build(self) -> None:
        if not self._areas:
            return
        clear(self._row)
        control: Segmented[UUID | None] | ChoiceField[UUID | None]
        if len(self._areas) <= MOST_SEGMENTS + 1 and theme().percent <= LARGEST_TEXT:
            control = Segmented(self._areas)
        else:
            control = ChoiceField()
            control.setMinimumContentsLength(6)
            control.set_choices(self._areas)
        control.setAccessibleName(self.tr("Area"))
        control.chosen.connect(self.choose)
        control.show_choice(self._current)
        self._control = control
        self._row.addWidget(control)


class PeriodChooser(QWidget):
    """A period between two buttons that step to the one before and after.

    Attributes:
        field: Where it is written.

    Signals:
        chosen: The first and last day.
    """

    chosen = Signal(object)

    def __init__(
        self, span: Span, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.span = span
        self.field = SpanField(today)
        self.field.setAccessibleName(self.tr("Period"))
        self.field.setMinimumWidth(px(84))
        self.field.reset(span)
        before = tool_button(
            self.tr("The period before"), lambda: self.choose(previous_period(self.span)),
            "chevron_left",
        )  # fmt: skip
        after = tool_button(
            self.tr("The period after"), lambda: self.choose(next_period(self.span)),
            "chevron_right",
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(XS))
        for widget in (before, self.field, after):
            row.addWidget(widget)
        self.field.edited.connect(self._edited)
        self.field.faulty.connect(self._tell_fault)
        self._tell_fault("")

    def choose(self, span: Span) -> None:
        """Choose a period, as the user would."""
        self.span = span
        self.field.reset(span)
        self.chosen.emit(span)

    def _edited(self, span: Any) -> None:
        self.choose(span or self.span)

    def _tell_fault(self, sentence: str) -> None:
        hint = self.tr("2026-10, 2026, or two days: 2026-01-01..2026-02-11")
        self.field.setToolTip(sentence or f"{span_text(self.span)}\n{hint}")
        self.field.setAccessibleDescription(sentence or hint)
