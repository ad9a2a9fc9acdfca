"""What a user can do with those who are called to one meeting, through the workspace."""

from collections.abc import Collection
from datetime import datetime, time
from uuid import UUID

from PySide6.QtCore import QObject

from est_desktop.actions import attendance as actions
from est_desktop.actions import sitting
from est_desktop.model.enums import Capacity, Presence
from est_desktop.model.views.record import AttendanceRow
from est_desktop.queries.agenda import meeting_head
from est_desktop.queries.series import all_series
from est_desktop.ui.meeting.attendance_words import presence_word
from est_desktop.ui.workspace import Workspace


class AttendanceCommands(QObject):
    """Each method is one step that can be undone."""

    def __init__(
        self, workspace: Workspace, meeting_id: UUID, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._meeting_id = meeting_id

    def call(self, people: Collection[UUID]) -> None:
        """Call people to the meeting."""
        self._workspace.do(
            self.tr("Call people"),
            lambda session: actions.call_people(session, self._meeting_id, people),
        )

    def call_standing(self) -> None:
        """Call those who are called to every meeting of the series."""
        head = self._workspace.read(lambda session: meeting_head(session, self._meeting_id))
        series = self._workspace.read(all_series)
        self.call(next((one.participant_ids for one in series if one.id == head.series_id), ()))

    def note_all_present(self) -> bool:
        """Note everybody as present who has not announced absence; tell whether that went."""
        _, went = self._workspace.tried(
            self.tr("Everybody present"),
            lambda session: actions.note_all_present(session, self._meeting_id),
        )
        return went

    def uncall(self, row: AttendanceRow) -> bool:
        """Take somebody off the list; tell whether that went."""
        _, went = self._workspace.tried(
            self.tr("Take {role} off the list").format(role=row.role),
            lambda session: actions.uncall_person(session, row.id),
        )
        return went

    def set_presence(self, attendance_id: UUID, presence: Presence) -> None:
        """Note what became of an invitation."""
        self._workspace.do(
            self.tr("Attendance: {status}").format(status=presence_word(presence)),
            lambda session: actions.set_presence(session, attendance_id, presence),
        )

    def set_capacity(
        self, attendance_id: UUID, capacity: Capacity, deputy_for: UUID | None
    ) -> None:
        """Say as what somebody takes part, and in whose place."""
        self._workspace.do(
            self.tr("Change as what somebody takes part"),
            lambda session: actions.set_capacity(session, attendance_id, capacity, deputy_for),
        )

    def set_span(self, attendance_id: UUID, first: UUID | None, last: UUID | None) -> None:
        """Say from and to which item somebody took part."""
        self._workspace.do(
            self.tr("Change part of the meeting"),
            lambda session: actions.set_span(session, attendance_id, first, last),
        )

    def arrive(self, row: AttendanceRow) -> None:
        """Note that somebody comes now."""
        now = self._clock()
        self._workspace.do(
            self.tr("{role} comes").format(role=row.role),
            lambda session: sitting.arrive(session, row.id, now),
        )

    def leave(self, row: AttendanceRow) -> None:
        """Note that somebody leaves now."""
        now = self._clock()
        self._workspace.do(
            self.tr("{role} leaves").format(role=row.role),
            lambda session: sitting.leave(session, row.id, now),
        )

    def set_clock(self, row: AttendanceRow, came: time | None, left: time | None) -> bool:
        """Set when somebody came late and left early; tell whether that went."""
        head = self._workspace.read(lambda session: meeting_head(session, self._meeting_id))
        came_at, left_at = (
            None if each is None else datetime.combine(head.starts_at.date(), each)
            for each in (came, left)
        )
        _, went = self._workspace.tried(
            self.tr("Change when somebody was there"),
            lambda session: sitting.set_attendance_clock(session, row.id, came_at, left_at),
        )
        return went

    def _clock(self) -> datetime:
        return self._workspace.now().replace(second=0, microsecond=0, tzinfo=None)

    def set_note(self, attendance_id: UUID, note: str, burst: int) -> None:
        """Set the remark; typing in one burst is one step."""
        self._workspace.do(
            self.tr("Change remark"),
            lambda session: actions.set_attendance_note(session, attendance_id, note),
            merge_key=f"attendance:{attendance_id}:{burst}",
        )
