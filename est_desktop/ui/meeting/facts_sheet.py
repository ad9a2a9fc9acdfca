"""A sheet with the facts of a meeting (mötesuppgifter)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from sqlmodel import Session

from est_desktop.actions import meetings
from est_desktop.actions.secrecy import set_information_class
from est_desktop.errors import EmptyNameError, EndsBeforeStartError, InformationClassError
from est_desktop.model.enums import InformationClass
from est_desktop.model.views.agenda import MeetingHead
from est_desktop.queries.contacts import people
from est_desktop.rules.secrecy import class_label
from est_desktop.rules.typed import one_line
from est_desktop.ui.case_hint import case_hint
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.messages import message_for
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.typed_fields import DateField, TimeField
from est_desktop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Facts:
    """What stands in the sheet, whole and possible."""

    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    case_number: str
    reply_by: date | None
    chair_id: UUID | None
    vice_chair_id: UUID | None
    secretary_id: UUID | None
    subject: str
    decision_verb: str
    information_class: InformationClass


class FactsSheet(Sheet):
    """Shows a meeting's facts; the primary button stores all that was changed as one step.

    Signals:
        delete_asked: The meeting shall be deleted.
    """

    delete_asked = Signal()

    def __init__(self, page: QWidget, workspace: Workspace, head: MeetingHead) -> None:
        """Make the sheet; `open_over` shows it.

        Args:
            page: What the sheet lies over.
            workspace: Where the meeting is.
            head: The facts as they are.
        """
        super().__init__(page, self.tr("Facts about the meeting"), self.tr("Save"))
        self._workspace, self._head = workspace, head
        self.title = QLineEdit(head.title)
        self.day = DateField(workspace.today)
        self.starts, self.ends = TimeField(), TimeField()
        self.place = QLineEdit(head.place)
        self.case_number = QLineEdit(head.case_number)
        self.reply_by = DateField(workspace.today)
        self.chair, self.secretary = ChoiceField[UUID | None](), ChoiceField[UUID | None]()
        self.vice_chair = ChoiceField[UUID | None]()
        self.information_class = ChoiceField[InformationClass]()
        self.subject, self.verb = QLineEdit(head.subject), QLineEdit(head.decision_verb)
        self._put_fields()
        self._fill()
        self.accepted.connect(self._finish)
        if workspace.read_only:
            self._lock()

    def _put_fields(self) -> None:
        self.title_field = Field(self.tr("&Title"), self.title)
        self.day_field = Field(self.tr("&Date"), self.day)
        self.starts_field = Field(self.tr("&Begins"), self.starts)
        self.ends_field = Field(self.tr("&Ends"), self.ends)
        self.reply_field = Field(self.tr("&Last day to announce absence"), self.reply_by)
        self.subject_field = Field(self.tr("&Who decides"), self.subject)
        self.verb_field = Field(self.tr("Words of a &decision"), self.verb)
        self.class_field = Field(self.tr("&Information class"), self.information_class)
        case_number = Field(self.tr("&Case number"), self.case_number)
        case_number.show_hint(case_hint(self._workspace, self.case_number.text()))
        self.case_number.textChanged.connect(
            lambda text: case_number.show_hint(case_hint(self._workspace, text))
        )
        rows = (
            self.title_field,
            side_by_side(self.day_field, self.starts_field, self.ends_field, stretches=(2, 1, 1)),
            Field(self.tr("&Place"), self.place),
            side_by_side(case_number, self.reply_field, stretches=(1, 1)),
            side_by_side(
                Field(self.tr("C&hair"), self.chair),
                Field(self.tr("&Vice chair"), self.vice_chair),
                Field(self.tr("Se&cretary"), self.secretary),
                stretches=(1, 1, 1),
            ),
            side_by_side(self.subject_field, self.verb_field, stretches=(1, 1)),
            self.class_field,
        )
        for row in rows:
            self.body.addWidget(row)
        self._typed = (
            (self.day, self.day_field),
            (self.starts, self.starts_field),
            (self.ends, self.ends_field),
            (self.reply_by, self.reply_field),
        )
        for field, frame in self._typed:
            field.faulty.connect(frame.show_fault)
        leave_keys_to_window(self.title, self.place, self.case_number, self.subject, self.verb)
        self.delete = button(
            self.tr("Delete the meeting"), self.delete_asked.emit, variant="danger"
        )
        last = QHBoxLayout()
        last.addWidget(self.delete)
        last.addStretch(1)
        self.body.addLayout(last)

    def _fill(self) -> None:
        head = self._head
        nobody: list[tuple[UUID | None, str]] = [(None, "–")]
        known = [(person.id, person.label) for person in self._workspace.read(people)]
        for choice in (self.chair, self.vice_chair, self.secretary):
            choice.set_choices([*nobody, *known])
        self.day.reset(head.starts_at.date())
        self.starts.reset(head.starts_at.time())
        self.ends.reset(head.ends_at.time())
        self.reply_by.reset(head.reply_by)
        classes = [(each, class_label(each)) for each in InformationClass]
        self.information_class.set_choices(classes)
        self.information_class.show_choice(head.information_class)
        self.chair.show_choice(head.chair_id)
        self.vice_chair.show_choice(head.vice_chair_id)
        self.secretary.show_choice(head.secretary_id)

    def _lock(self) -> None:
        for line in (self.title, self.place, self.case_number, self.subject, self.verb):
            line.setReadOnly(True)
        for typed, _ in self._typed:
            typed.setReadOnly(True)
        for widget in (
            self.chair,
            self.vice_chair,
            self.secretary,
            self.information_class,
            self.primary,
            self.delete,
        ):
            widget.setEnabled(False)

    def entered(self) -> Facts | None:
        """Return what stands in the sheet, or None after showing what is wrong beside it."""
        faulty = [frame for field, frame in self._typed if not _is_read(field)]
        texts = (
            (self.title, self.title_field),
            (self.subject, self.subject_field),
            (self.verb, self.verb_field),
        )
        for line, frame in texts:
            empty = not one_line(line.text())
            frame.show_fault(message_for(EmptyNameError()) if empty else "")
            if empty:
                faulty.append(frame)
        if self.information_class.current() is InformationClass.K4:
            self.class_field.show_fault(message_for(InformationClassError()))
            faulty.append(self.class_field)
        else:
            self.class_field.show_fault("")
        for field, frame in self._typed[:3]:
            if _is_read(field) and field.value is None:
                frame.show_fault(message_for(EmptyNameError()))
                faulty.append(frame)
        if not faulty and not self._times_agree():
            self.ends_field.show_fault(message_for(EndsBeforeStartError()))
            faulty.append(self.ends_field)
        if faulty:
            faulty[0].control.setFocus()
            return None
        return self._facts()

    def _times_agree(self) -> bool:
        starts, ends = self.starts.value, self.ends.value
        return starts is not None and ends is not None and starts < ends

    def _facts(self) -> Facts | None:
        day, starts, ends = self.day.value, self.starts.value, self.ends.value
        if day is None or starts is None or ends is None:
            return None
        return Facts(
            title=self.title.text(),
            starts_at=datetime.combine(day, starts),
            ends_at=datetime.combine(day, ends),
            place=self.place.text(),
            case_number=self.case_number.text(),
            reply_by=self.reply_by.value,
            chair_id=self.chair.current(),
            vice_chair_id=self.vice_chair.current(),
            secretary_id=self.secretary.current(),
            subject=self.subject.text(),
            decision_verb=self.verb.text(),
            information_class=self.information_class.current(),
        )

    def _finish(self) -> None:
        facts = self.entered()
        if facts is None:
            return
        key = self._head.id
        _, went = self._workspace.tried(
            self.tr("Change the facts about the meeting"),
            lambda session: store_facts(session, key, facts),
        )
        if went:
            self.close_sheet()


def store_facts(session: Session, meeting_id: UUID, facts: Facts) -> None:
    """Set all facts of a meeting, in one step."""
    meetings.rename_meeting(session, meeting_id, facts.title)
    meetings.move_meeting(session, meeting_id, facts.starts_at, facts.ends_at)
    meetings.set_meeting_place(session, meeting_id, facts.place)
    meetings.set_meeting_case_number(session, meeting_id, facts.case_number)
    meetings.set_reply_by(session, meeting_id, facts.reply_by)
    meetings.set_chair(session, meeting_id, facts.chair_id)
    meetings.set_vice_chair(session, meeting_id, facts.vice_chair_id)
    meetings.set_secretary(session, meeting_id, facts.secretary_id)
    meetings.set_meeting_words(session, meeting_id, facts.subject, facts.decision_verb)
    set_information_class(session, meeting_id, facts.information_class)


def _is_read(field: DateField | TimeField) -> bool:
    """Let a field read what is typed in it; tell whether that was possible."""
    field.save_now()
    return not field.unsaved
