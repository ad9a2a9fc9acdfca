"""The follow-up of a measure (uppföljning): its notes, and where each was treated."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.model.views.action_plan import AgreedAt, NoteRow
from est_desktop.rules.swedish import paragraph_label, short_date
from est_desktop.ui.action_plan.plan_words import status_word
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label, line_button
from est_desktop.ui.widgets.cards import clear
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.text_field import TextField

MOST_WIDE = 250
"""Of a line that leads to a meeting, at 100 %: it must not make the inspector wider."""


class FollowUpList(QWidget):
    """Notes, newest first, with a field for a new one above.

    Attributes:
        text: The new note.
        under: The item that it was treated under; None for none.

    Signals:
        written: The text and the item's id or None.
        item_asked: The user wants a meeting and the item where it was treated (two ids).
    """

    written = Signal(str, object)
    item_asked = Signal(UUID, UUID)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[NoteRow, ...] | None = None
        self.text = TextField(1, 6)
        self.under = ChoiceField[UUID | None]()
        self.save = button(self.tr("Save the note"), self._write)
        self._new = QWidget()
        fields = QVBoxLayout(self._new)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(px(S))
        fields.addWidget(Field(self.tr("Follow-&up note"), self.text))
        fields.addWidget(Field(self.tr("Treated under"), self.under))
        fields.addWidget(self.save)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(px(S))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(S))
        column.addWidget(label(self.tr("Follow-up"), "strong"))
        column.addWidget(self._new)
        column.addLayout(self._notes)

    def offer(self, places: Sequence[AgreedAt]) -> None:
        """Offer these items to treat the measure under."""
        nowhere: tuple[UUID | None, str] = (None, self.tr("no item"))
        chosen = self.under.current()
        self.under.set_choices([nowhere, *((at.item_id, place_words(at)) for at in places)])
        self.under.show_choice(chosen)
        if self.under.currentIndex() < 0:
            self.under.show_choice(None)

    def show_notes(self, notes: tuple[NoteRow, ...], *, other: bool) -> None:
        """Show these notes; what is typed goes when it is another measure."""
        if other:
            self.text.reset("")
            self.under.show_choice(None)
        if notes == self._shown:
            return
        self._shown = notes
        clear(self._notes)
        for note in notes:
            self._add(note)

    def set_editable(self, *, editable: bool) -> None:
        """Let notes be written or only read."""
        self._new.setVisible(editable)

    def _add(self, note: NoteRow) -> None:
        self._put(label(note_words(note), wrap=True))
        at = note.treated_at
        if at is not None:
            words = place_words(at).replace("&", "&&")
            asked = (at.meeting_id, at.item_id)
            self._put(line_button(words, lambda: self.item_asked.emit(*asked), MOST_WIDE))

    def _put(self, line: QWidget) -> None:
        self._notes.addWidget(line)

    def _write(self) -> None:
        text = self.text.toPlainText()
        if text.strip() or self.under.current() is not None:
            self.written.emit(text, self.under.current())
            self.text.reset("")
            self.under.show_choice(None)


def place_words(place: AgreedAt) -> str:
    """Return a meeting and an item, "§ 79 Pyroteknik, Chefssamråd 2026:8"."""
    number = paragraph_label(place.paragraph_no) if place.paragraph_no else ""
    return f"{number} {place.item}, {place.meeting}".strip()


def note_words(note: NoteRow) -> str:
    """Return a note with its day, and what it changed."""
    parts = [short_date(note.noted_at.astimezone().date())]
    if note.old_due:
        new = short_date(note.new_due) if note.new_due else tr("no day")
        moved = tr("Last day moved from {old} to {new}")
        parts.append(moved.format(old=short_date(note.old_due), new=new))
    if note.new_status:
        parts.append(tr("Status: {status}").format(status=status_word(note.new_status)))
    if note.text:
        parts.append(note.text)
    return ". ".join(part.rstrip(".") for part in parts)
