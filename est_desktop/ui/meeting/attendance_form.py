"""One person's attendance as a form: as what, from and to which item, and a remark."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from est_desktop.model.enums import Capacity, Presence
from est_desktop.model.views.agenda import AgendaRow
from est_desktop.model.views.record import AttendanceRow
from est_desktop.rules.swedish import capitalised
from est_desktop.ui.meeting.attendance_words import capacity_word, presence_word
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.typed_fields import TimeField


@dataclass(frozen=True, slots=True)
class Others:
    """What a form offers to choose from: the people called, and the items of the meeting."""

    people: tuple[AttendanceRow, ...] = ()
    items: tuple[AgendaRow, ...] = ()


class AttendanceForm(QScrollArea):
    """The fields; whoever owns the form stores what is chosen and typed in them.

    Attributes:
        presence, capacity, deputy_for, first, last, came, left, note: The fields.
        span: Shows what is wrong with the first and last item.
        buttons: A layout for what else can be done.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = label("", "subtitle", wrap=True)
        self._who = label("", "caption", wrap=True)
        self.presence = Segmented[Presence](
            [(presence, presence_word(presence)) for presence in Presence]
        )
        self.capacity = ChoiceField[Capacity]()
        self.capacity.set_choices([(one, capacity_word(one)) for one in Capacity])
        self.deputy_for = ChoiceField[UUID | None]()
        self.first, self.last = ChoiceField[UUID | None](), ChoiceField[UUID | None]()
        self.came, self.left = TimeField(), TimeField()
        self.note = LineField()
        self.presence_field = Field(self.tr("&Status"), self.presence)
        self.deputy_field = Field(self.tr("In the &place of"), self.deputy_for)
        self.span = Field(self.tr("&From item"), self.first)
        self.note_field = Field(
            self.tr("&Remark"),
            self.note,
            hint=self.tr("Printed after the role. Never write a reason of health."),
        )
        self.buttons = QVBoxLayout()
        self._lay_out()

    def show_row(self, row: AttendanceRow, others: Others) -> None:
        """Show somebody, without touching what is being typed."""
        self._role.setText(capitalised(row.role))
        self._who.setText(", ".join(part for part in (row.name, row.organisation) if part))
        self.presence.show_choice(row.presence)
        self.capacity.show_choice(row.capacity)
        self._offer(row, others)
        self.deputy_for.show_choice(row.deputy_for_id)
        self.deputy_field.setVisible(row.capacity is Capacity.DEPUTY)
        self.first.show_choice(row.from_item_id)
        self.last.show_choice(row.to_item_id)
        self.came.show_value(row.arrived_at.time() if row.arrived_at else None)
        self.left.show_value(row.left_at.time() if row.left_at else None)
        self.note.show_text(row.note)

    def set_read_only(self) -> None:
        """Let everything be read and nothing be changed."""
        for field in (self.presence, self.capacity, self.deputy_for, self.first, self.last):
            field.setEnabled(False)
        for line in (self.came, self.left, self.note):
            line.setReadOnly(True)

    def _offer(self, row: AttendanceRow, others: Others) -> None:
        nobody: list[tuple[UUID | None, str]] = [(None, self.tr("Nobody in particular"))]
        people = [(one.person_id, one.role) for one in others.people if one.id != row.id]
        self.deputy_for.set_choices([*nobody, *people])
        items = [(item.id, f"{item.number}  {item.title}") for item in others.items]
        whole: list[tuple[UUID | None, str]] = [(None, self.tr("From the beginning"))]
        self.first.set_choices([*whole, *items])
        end: list[tuple[UUID | None, str]] = [(None, self.tr("To the end"))]
        self.last.set_choices([*end, *items])

    def _lay_out(self) -> None:
        pane = QFrame()
        pane.setProperty("ground", "surface")
        column = QVBoxLayout(pane)
        column.setContentsMargins(px(L), px(L), px(L), px(L))
        column.setSpacing(px(M))
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self._role)
        head.addWidget(self._who)
        column.addLayout(head)
        column.addSpacing(px(S))
        column.addWidget(self.presence_field)
        column.addWidget(Field(self.tr("Takes part &as"), self.capacity))
        column.addWidget(self.deputy_field)
        to_item = Field(self.tr("&To item"), self.last)
        column.addWidget(side_by_side(self.span, to_item, stretches=(1, 1)))
        came = Field(self.tr("Came at"), self.came)
        left = Field(self.tr("Left at"), self.left)
        for field, line in ((came, self.came), (left, self.left)):
            line.faulty.connect(field.show_fault)
        column.addWidget(side_by_side(came, left, stretches=(1, 1)))
        column.addWidget(self.note_field)
        column.addLayout(self.buttons)
        column.addStretch(1)
        self.setWidget(pane)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(px(340))


def stands_before(first: UUID | None, last: UUID | None, items: Sequence[AgendaRow]) -> bool:
    """Tell whether the last item stands before the first, which nobody can have attended."""
    places = {item.id: place for place, item in enumerate(items)}
    if first not in places or last not in places:
        return False
    return places[last] < places[first]
