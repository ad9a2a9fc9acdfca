"""The fields of an agenda item, and how they stand."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.views.agenda import ItemView
from est_desktop.model.views.contacts import AreaRow
from est_desktop.rules.secrecy import short_stamp
from est_desktop.ui.meeting.agenda_words import purpose_word
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.choice_field import CompletedField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.number_field import NumberField
from est_desktop.ui.widgets.passage_field import PassageField
from est_desktop.ui.widgets.rich_bar import RichBar
from est_desktop.ui.widgets.rich_field import RichField
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.widgets.ticks import AreaTicks

MOST_MINUTES = 600
"""A single item longer than ten hours is a slip of the keys."""


class ItemFields(QWidget):
    """Shows what it is given; what the user changes, each field tells by its own signal.

    Attributes:
        title, presenter, minutes, purpose, areas, background, proposal, case_number,
        internal_note: The fields.
        title_field, case_field: With their labels, for faults and hints.
        more: The last three fields as a widget of their own, to stand below the papers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = LineField()
        self.presenter = CompletedField()
        self.minutes = NumberField(MOST_MINUTES, self.tr(" min"))
        self.purpose = Segmented[Purpose]([(some, purpose_word(some)) for some in Purpose])
        self.areas = AreaTicks()
        self.background = RichField()
        self.proposal = PassageField(2, 10)
        self.case_number = LineField()
        self.internal_note = TextField(1, 8)
        self.secrecy = button(self.tr("Secrecy …"), lambda: None, icon_name="lock_closed")
        self.secrecy.setToolTip(self.tr("Mark the item or what is in it as secret: Ctrl+Shift+S"))
        self.marking = label("", "caption", wrap=True)
        self.sources = label("", "caption", wrap=True)
        self.saving = (
            self.title,
            self.presenter,
            self.minutes,
            self.background,
            self.proposal,
            self.case_number,
            self.internal_note,
        )
        self._bar = RichBar(self.background)
        self.title_field = Field(self.tr("&Title"), self.title)
        self.more = QWidget()
        self._for_items: list[QWidget] = []
        self._lay_out()

    def show_item(self, item: ItemView) -> None:
        """Show an item as it is now; what is being typed stays."""
        self.title.show_text(item.title)
        self.presenter.show_text(item.presenter)
        self.minutes.show_number(item.minutes_planned)
        self.purpose.show_choice(item.purpose)
        self.areas.show_chosen(item.area_ids)
        self.background.show_blocks(item.background)
        self.proposal.show_text(item.proposed_decision)
        self.case_number.show_text(item.case_number)
        self.internal_note.show_text(item.internal_note)
        self._show_marking(item)

    def reset(self, item: ItemView) -> None:
        """Show another item; save what is typed first."""
        self.title_field.show_fault("")
        self.title.reset(item.title)
        self.presenter.reset(item.presenter)
        self.minutes.reset(item.minutes_planned)
        self.purpose.show_choice(item.purpose)
        self.areas.show_chosen(item.area_ids)
        self.background.reset(item.background)
        self.proposal.reset(item.proposed_decision)
        self.case_number.reset(item.case_number)
        self.internal_note.reset(item.internal_note)
        self._show_marking(item)
        for widget in self._for_items:
            widget.setVisible(item.kind is ItemKind.ITEM)

    def _show_marking(self, item: ItemView) -> None:
        marks = [item.secrecy, *(paper.secrecy for paper in item.attachments)]
        told = dict.fromkeys(short_stamp(mark.provision) for mark in marks if mark)
        self.marking.setText(", ".join(told) or self.tr("No secrecy mark"))
        words = self.tr("From a situation report: {passages}")
        self.sources.setText(words.format(passages="\n".join(item.sources)))
        self.sources.setVisible(bool(item.sources))

    def offer_areas(self, areas: Sequence[AreaRow]) -> None:
        """Let these areas be ticked; a label with nothing below it is not shown."""
        self.areas.set_areas(areas)
        self._areas_field.setVisible(bool(areas))

    def save_now(self) -> None:
        """Let every field save what is unsaved."""
        for field in self.saving:
            field.save_now()

    def set_read_only(self) -> None:
        """Let texts be read and copied, and nothing be changed."""
        for text in (self.title, self.background, self.proposal, self.case_number):
            text.setReadOnly(True)
        self.internal_note.setReadOnly(True)
        for choice in (self.presenter, self.minutes, self.purpose, self.areas, self._bar):
            choice.setEnabled(False)

    def _lay_out(self) -> None:
        presenter = Field(self.tr("&Presenter"), self.presenter)
        minutes = Field(self.tr("T&ime"), self.minutes)
        background = Field(self.tr("&Background"), self.background)
        head = QHBoxLayout()
        head.addWidget(background.label)
        head.addStretch(1)
        head.addWidget(self._bar)
        inner = background.layout()
        if isinstance(inner, QVBoxLayout):
            inner.insertLayout(0, head)
        self.case_field = Field(self.tr("&Case number"), self.case_number)
        self._areas_field = Field(self.tr("&Areas"), self.areas)
        head_fields = (
            self.title_field,
            side_by_side(presenter, minutes, stretches=(3, 1)),
            Field(self.tr("P&urpose"), self.purpose),
            background,
            Field(
                self.tr("Proposed &decision"),
                self.proposal,
                hint=self.tr("One point on each line. Ctrl+Shift+K marks a secret passage."),
            ),
        )
        secrecy = QWidget()
        line = QHBoxLayout(secrecy)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.secrecy)
        line.addWidget(self.marking, 1)
        more_fields = (
            self._areas_field,
            self.case_field,
            Field(
                self.tr("Internal n&ote"),
                self.internal_note,
                hint=self.tr("Never printed: not in the summons, not in the minutes"),
            ),
            secrecy,
            self.sources,
        )
        self._for_items = [presenter, *head_fields[2:], self.more]
        for widget, some in ((self, head_fields), (self.more, more_fields)):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(12))
            for field in some:
                column.addWidget(field)
