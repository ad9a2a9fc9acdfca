"""Why a measure is done, of what sort it is, where, and with whom."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.model.enums import Level, MeasureKind, Term
from est_desktop.model.views.action_plan import MeasureDetails, MeasureView
from est_desktop.model.views.contacts import AreaRow, OrganisationRow
from est_desktop.ui.action_plan.plan_words import kind_word, level_word, term_word
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.widgets.ticks import AreaTicks


class DetailFields(QWidget):
    """Fields that save themselves.

    Attributes:
        texts: Problem, goal and indicator, by the names of `MeasureDetails`.
        choices: Level, term and kind, likewise.
        areas, partners: Ticks.

    Signals:
        edited: The new `MeasureDetails`, and the part of a merge key that tells bursts apart.
        areas_chosen, partners_chosen: Ids (a frozenset).
    """

    edited = Signal(object, str)
    areas_chosen = Signal(object)
    partners_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = MeasureDetails()
        self.texts = {name: TextField(1, 5) for name in ("problem", "goal", "indicator")}
        self.choices: dict[str, ChoiceField[Any]] = {
            "level": _choice([(level, level_word(level)) for level in Level]),
            "term": _choice([(term, term_word(term)) for term in Term]),
            "kind": _choice([(kind, kind_word(kind)) for kind in MeasureKind]),
        }
        self.areas, self.partners = AreaTicks(abreast=2), AreaTicks(abreast=2)
        words = {
            "problem": self.tr("&Problem"),
            "goal": self.tr("Goal"),
            "indicator": self.tr("Indicator"),
            "level": self.tr("Level"),
            "term": self.tr("Term"),
            "kind": self.tr("Kind"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        for name, control in (*self.texts.items(), *self.choices.items()):
            column.addWidget(Field(words[name], control))
        self._places = Field(self.tr("Areas"), self.areas)
        self._others = Field(self.tr("Taking part"), self.partners)
        column.addWidget(self._places)
        column.addWidget(self._others)
        self.sources = label("", "caption", wrap=True)
        column.addWidget(self.sources)
        for name, text in self.texts.items():
            text.edited.connect(lambda told, name=name: self._change(name, told))
        for name, choice in self.choices.items():
            choice.chosen.connect(lambda told, name=name: self._change(name, told))
        self.areas.chosen.connect(self.areas_chosen)
        self.partners.chosen.connect(self.partners_chosen)

    def offer(self, areas: Sequence[AreaRow], organisations: Sequence[OrganisationRow]) -> None:
        """Offer these areas and organisations."""
        self.areas.offer([(area.id, area.name) for area in areas])
        self.partners.offer([(row.id, row.short) for row in organisations])
        self._places.setVisible(bool(areas))
        self._others.setVisible(bool(organisations))

    def show_measure(self, view: MeasureView, *, other: bool) -> None:
        """Show a measure; what is being typed stays unless it is another one."""
        self._details = view.details
        for name, text in self.texts.items():
            told = getattr(view.details, name)
            if other:
                text.reset(told)
            else:
                text.show_text(told)
        for name, choice in self.choices.items():
            choice.show_choice(getattr(view.details, name))
        self.areas.show_chosen(view.area_ids)
        self.partners.show_chosen(view.partner_ids)
        words = self.tr("From a situation report: {passages}")
        self.sources.setText(words.format(passages="\n".join(view.sources)))
        self.sources.setVisible(bool(view.sources))

    def set_editable(self, *, editable: bool) -> None:
        """Let the fields be changed or only read."""
        for text in self.texts.values():
            text.setReadOnly(not editable)
        for widget in (*self.choices.values(), self.areas, self.partners):
            widget.setEnabled(editable)

    def save_now(self) -> None:
        """Save what is typed."""
        for text in self.texts.values():
            text.save_now()

    def _change(self, name: str, told: Any) -> None:
        self._details = replace(self._details, **{name: told})
        text = self.texts.get(name)
        self.edited.emit(self._details, f"{name}:{text.saving.burst}" if text else "")


def _choice(choices: Sequence[tuple[Any, str]]) -> ChoiceField[Any]:
    field = ChoiceField[Any]()
    field.set_choices([(None, "–"), *choices])
    return field
