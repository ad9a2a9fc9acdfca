"""One measure beside the list, with fields that save themselves."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from sqlmodel import Session

from est_desktop.actions.outcomes import add_measure, set_measure_owner, set_measure_text
from est_desktop.actions.plan import (
    add_note,
    set_measure_areas,
    set_measure_details,
    set_measure_partners,
)
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import AgreedAt, MeasureView
from est_desktop.model.views.contacts import AreaRow, OrganisationRow
from est_desktop.model.views.record import MeasureRow
from est_desktop.queries.measure import nearby_items
from est_desktop.rules.swedish import short_date
from est_desktop.ui.action_plan.detail_fields import DetailFields
from est_desktop.ui.action_plan.follow_up_list import FollowUpList, place_words
from est_desktop.ui.action_plan.plan_delegate import MARKS
from est_desktop.ui.action_plan.plan_words import late_words, status_word
from est_desktop.ui.outcomes.following_up import change_due, follow_status
from est_desktop.ui.outcomes.measure_text import MeasureText
from est_desktop.ui.outcomes.owner_fields import OwnerFields
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace


class MeasureInspector(QScrollArea):
    """The fields of one measure. Without a row it is a draft, stored when it has a text.

    Attributes:
        row: The measure as it was last read; None for a draft or for nothing.
        text, status, owner, due: The fields.

    Signals:
        stored: The id of a draft that has got its text.
        given_up: A draft was left without text.
        item_asked: The user wants the meeting and the item where it was agreed (two ids).
        remove_asked: The user wants it away.
    """

    stored = Signal(UUID)
    given_up = Signal()
    item_asked = Signal(UUID, UUID)
    remove_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: MeasureRow | None = None
        self._draft = False
        self._adopted: UUID | None = None
        self._agreed: AgreedAt | None = None
        self._typed_in = uuid4()
        self._number = label("", "strong")
        self._badge = Badge("")
        self._late = Badge("", "danger", "warning")
        self.text = MeasureText(least_lines=2, most_lines=8)
        self.text_field = Field(self.tr("&Measure"), self.text)
        self.status = ChoiceField[MeasureStatus]()
        self.status.set_choices([(one, status_word(one)) for one in MeasureStatus])
        self.owner = OwnerFields(self)
        self.due = DateField(workspace.today)
        self.due_field = Field(self.tr("&Due"), self.due)
        self._started = label("", "caption")
        self.details = DetailFields()
        self.follow_up = FollowUpList()
        self._decision = label("", "caption", wrap=True)
        self._agreed_words = label("", "caption", wrap=True)
        self._open = button(self.tr("Open the item"), self._ask_for_item, icon_name="open")
        self.remove = button(
            self.tr("Remo&ve the measure"),
            self.remove_asked.emit,
            icon_name="delete",
            variant="ghost",
        )
        self._facts: list[QWidget] = []
        self._lay_out()
        self._wire()

    @property
    def drafting(self) -> bool:
        """Whether a measure is begun that is not stored yet."""
        return self._draft

    def show_measure(
        self,
        view: MeasureView | None,
        contacts: Sequence[OrganisationRow],
        areas: Sequence[AreaRow] = (),
    ) -> None:
        """Show a measure, or the same one as it is now, without touching what is being typed."""
        row, agreed = (view.row, view.agreed_at) if view else (None, None)
        before = self.row.id if self.row else self._adopted
        other, self._adopted = row is None or row.id != before, None
        if other:
            self.save_now()
            self._typed_in = uuid4()
        self.row, self._agreed, self._draft = row, agreed, False
        self.owner.set_contacts(contacts)
        self._pane.setVisible(row is not None)
        if view is None or row is None:
            return
        if other:
            self.text.reset(row.text)
            self.text_field.show_fault("")
        self._show_row(row)
        self._show_agreed(row, agreed)
        self._decision.setText(self.tr("Decision: {text}").format(text=view.decision))
        self._decision.setVisible(bool(view.decision))
        self.details.offer(areas, contacts)
        self.details.show_measure(view, other=other)
        now = self._workspace.now()
        self.follow_up.offer(self._workspace.read(lambda session: nearby_items(session, now)))
        self.follow_up.show_notes(view.notes, other=other)
        self.details.show()
        self.follow_up.show()

    def begin_draft(self, contacts: Sequence[OrganisationRow]) -> None:
        """Show empty fields for a new measure, with the cursor in the text."""
        self.save_now()
        self.row, self._agreed, self._draft = None, None, True
        self._typed_in = uuid4()
        self.owner.set_contacts(contacts)
        self._pane.show()
        self._number.setText(self.tr("New measure"))
        self._badge.hide()
        self._late.hide()
        self.text.reset("")
        self.text_field.show_fault("")
        self.status.show_choice(MeasureStatus.DECIDED)
        self.owner.show_owner(None, "")
        self.due.reset(None)
        hidden: list[QWidget] = [self._started, self._agreed_words, self._decision, self._open]
        for widget in (*hidden, self.details, self.follow_up, self.remove):
            widget.hide()
        self._open_facts()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_on(self) -> None:
        """Put the cursor after the text."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save_now(self) -> None:
        """Save what is typed."""
        self.text.save_now()
        self.owner.save_now()
        self.due.save_now()
        self.details.save_now()

    def _show_row(self, row: MeasureRow) -> None:
        self._number.setText(row.number)
        icon_name, tone = MARKS[row.status]
        self._badge.set_badge(status_word(row.status), tone, icon_name)
        self._badge.show()
        late = late_words(row, self._workspace.today())
        self._late.set_badge(late, "danger", "warning")
        self._late.setVisible(bool(late))
        if self.text.toPlainText().strip() or not self.text.hasFocus():
            self.text.show_text(row.text)
        self.status.show_choice(row.status)
        self.owner.show_owner(row.organisation_id, row.owner)
        self.due.show_value(row.due_date)
        self.remove.setVisible(not self._workspace.read_only)
        self._open_facts()

    def _show_agreed(self, row: MeasureRow, agreed: AgreedAt | None) -> None:
        if row.start_date:
            started = self.tr("Starts {day}").format(day=short_date(row.start_date))
            self._started.setText(started)
        self._started.setVisible(row.start_date is not None)
        self._agreed_words.setVisible(agreed is not None)
        self._open.setVisible(agreed is not None)
        if agreed is None:
            return
        self._agreed_words.setText(self.tr("Agreed at {place}").format(place=place_words(agreed)))

    def _lay_out(self) -> None:
        self._pane = QFrame()
        self._pane.setProperty("ground", "surface")
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(px(L), px(L), px(L), px(L))
        column.setSpacing(px(M))
        head = QHBoxLayout()
        head.setSpacing(px(S))
        for widget in (self._number, self._badge, self._late):
            head.addWidget(widget)
        head.addStretch(1)
        column.addLayout(head)
        self._facts = [
            Field(self.tr("&Status"), self.status),
            self.owner.organisation,
            self.owner.role,
            self.due_field,
        ]
        shown: list[QWidget] = [self.text_field, *self._facts, self._started]
        shown += [self._agreed_words, self._decision, self._open, self.details, self.follow_up]
        for part in shown:
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        column.addStretch(1)
        self.setWidget(self._pane)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(px(300))

    def _wire(self) -> None:
        self.text.textChanged.connect(self._open_facts)
        self.text.edited.connect(self._set_text)
        self.text.left.connect(self._leave)
        self.text.entered.connect(self._go_on)
        self.status.chosen.connect(self._set_status)
        self.owner.edited.connect(self._set_owner)
        self.due.edited.connect(self._set_due)
        self.due.faulty.connect(self.due_field.show_fault)
        self.details.edited.connect(
            lambda details, burst: self._store(
                self.tr("Describe measure"), set_measure_details, details, burst
            )
        )
        self.details.areas_chosen.connect(
            lambda keys: self._store(self.tr("Choose areas"), set_measure_areas, keys)
        )
        self.details.partners_chosen.connect(
            lambda keys: self._store(self.tr("Choose who takes part"), set_measure_partners, keys)
        )
        self.follow_up.written.connect(self._add_note)
        self.follow_up.item_asked.connect(self.item_asked)
        if self._workspace.read_only:
            self.details.set_editable(editable=False)
            self.follow_up.set_editable(editable=False)
            self.text.setReadOnly(True)
            self.due.setReadOnly(True)
            self.status.setEnabled(False)
            self.owner.set_editable(editable=False)

    def _open_facts(self) -> None:
        """Let the facts be filled in once there is something they are facts of."""
        said = bool(self.text.toPlainText().strip())
        for field in self._facts:
            field.setEnabled(said or self.row is not None)
        if said:
            self.text_field.show_fault("")

    def _go_on(self) -> None:
        self.text.save_now()
        if self.row is not None:
            self.status.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self) -> None:
        if self.text.toPlainText().strip():
            return
        if self._draft:
            self._draft = False
            self.given_up.emit()
        elif self.row is not None:
            self.text_field.show_fault("")
            self.text.reset(self.row.text)

    def _set_text(self, text: str) -> None:
        key = f"text:{self.text.saving.burst}"
        if not text.strip():
            if self.row is not None:
                kept = self.tr("Write what shall be done. The earlier text is kept.")
                self.text_field.show_fault(kept)
        elif self.row is not None:
            self._store(self.tr("Write measure"), set_measure_text, text, key)
        elif self._draft:
            self._store_draft(text, key)

    def _store_draft(self, text: str, key: str) -> None:
        today = self._workspace.today()
        made = self._workspace.do(
            self.tr("New measure"),
            lambda session: add_measure(session, None, text, today),
            merge_key=self._merge_key(key),
            waits=False,
        )
        if made is None:
            self.text.not_stored()
        else:
            self._draft, self._adopted = False, made
            self.stored.emit(made)

    def _set_status(self, status: Any) -> None:
        row = self.row
        if row is not None:
            word = status_word(status)
            if follow_status(self._page(), self._workspace, row, status, word) is not None:
                self.status.show_choice(row.status)  # until the reason is written

    def _set_owner(self, owner: Any, burst: str) -> None:
        self._store(self.tr("Change who answers"), set_measure_owner, owner, burst)

    def _set_due(self, due_date: Any) -> None:
        row = self.row
        if row is not None:
            key = self._merge_key(f"due:{due_date}")
            if change_due(self._page(), self._workspace, row, due_date, key) is not None:
                self.due.reset(row.due_date)  # until the note is written

    def _add_note(self, text: str, item_id: Any) -> None:
        row, moment = self.row, self._workspace.moment()
        if row is not None:
            self._workspace.do(
                self.tr("Write follow-up note"),
                lambda session: add_note(session, row.id, text, moment, item_id),
            )

    def _page(self) -> QWidget:
        return self.window()

    def _store(
        self, words: str, change: Callable[[Session, UUID, Any], None], value: object, key: str = ""
    ) -> None:
        row = self.row
        if row is not None:
            self._workspace.do(
                words,
                lambda session: change(session, row.id, value),
                merge_key=self._merge_key(key) if key else None,
            )

    def _merge_key(self, what: str) -> str:
        return f"plan:{self._typed_in}:{what}"

    def _ask_for_item(self) -> None:
        if self._agreed is not None:
            self.item_asked.emit(self._agreed.meeting_id, self._agreed.item_id)
