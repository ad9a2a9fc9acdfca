"""The next meeting, and how far it is prepared."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.model.views.meetings import NextMeeting
from est_desktop.rules.swedish import SHORT_MONTHS
from est_desktop.ui.overview.overview_words import (
    in_days,
    items_words,
    people_words,
    prepared_percent,
    when,
)
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import Fact, row_of
from est_desktop.ui.widgets.form import rule
from est_desktop.ui.widgets.marks import DateTile, IconMark, Ring

DONE = ("checkmark_circle", "success")
LEFT = ("warning", "warn")
NONE = ("circle", "text3")
NARROW = 620
"""Below this width, in pixels at 100 %, facts and buttons stand under each other."""


class ReadinessRow(QWidget):
    """One thing that is ready or not: icon, what, and how much of it."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._mark = IconMark("circle", size=20)
        self._what, self._detail = label(what, "strong"), label("", "caption", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def show_state(self, detail: str, look: tuple[str, str]) -> None:
        """Show how far it has come; `look` is an icon and a token."""
        self._detail.setText(detail)
        icon_name, token = look
        self._mark.show_icon(icon_name, token, filled=look is not NONE)

    def words(self) -> str:
        """Return what the row says."""
        return f"{self._what.text()}: {self._detail.text()}"


class NextMeetingCard(QFrame):
    """When and where, who is called, what is ready, and what can be done.

    Signals:
        agenda_asked: Open the agenda of the meeting.
        minutes_asked: Write the minutes of the meeting; offered once it has begun.
        export_asked: Make the summons of the meeting.
    """

    agenda_asked = Signal(UUID)
    minutes_asked = Signal(UUID)
    export_asked = Signal(UUID)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._meeting_id: UUID | None = None
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.tile = DateTile(1, "", next_one=True, size=60)
        self.badge = Badge("", "accent", "clock")
        self.title = label("", "title", wrap=True)
        self.areas = label("", "caption", wrap=True)
        self.ring = Ring()
        self.time = Fact("calendar_ltr")
        self.place = Fact("location")
        self.people = Fact("people")
        self.agenda = ReadinessRow(self.tr("Agenda"))
        self.called = ReadinessRow(self.tr("Participants"))
        self.presenters = ReadinessRow(self.tr("Presenters"))
        self.papers = ReadinessRow(self.tr("Papers"))
        self.open_button = button(
            self.tr("&Open the agenda"),
            lambda: self._ask(self.agenda_asked.emit),
            icon_name="open",
            variant="primary",
        )
        self.minutes_button = button(
            self.tr("&Write the minutes"),
            lambda: self._ask(self.minutes_asked.emit),
            icon_name="edit",
        )
        self.export_button = button(
            self.tr("&Export the summons…"),
            lambda: self._ask(self.export_asked.emit),
            icon_name="arrow_export",
        )

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(row_of(self.badge, label(self.tr("Next meeting"), "label")))
        head.addWidget(self.title)
        head.addWidget(self.areas)
        top = QHBoxLayout()
        top.setSpacing(px(L))
        top.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(head, 1)
        top.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        self._facts = _line(self.time, self.place, self.people, spacing=L)
        self._acts = _line(self.open_button, self.minutes_button, self.export_button, spacing=S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(L))
        grid.setVerticalSpacing(px(M))
        rows = (self.agenda, self.called, self.presenters, self.papers)
        for place, row in enumerate(rows):
            grid.addWidget(row, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(L), px(20), px(20))
        column.setSpacing(px(M))
        column.addLayout(top)
        column.addLayout(self._facts)
        column.addWidget(rule())
        column.addLayout(grid)
        column.addSpacing(px(S))
        column.addLayout(self._acts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        direction = QBoxLayout.Direction
        for line in (self._facts, self._acts):
            line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def show_meeting(self, meeting: NextMeeting, now: datetime) -> None:
        """Show a meeting as it stands now (local time)."""
        row, day = meeting.row, meeting.row.starts_at.date()
        self._meeting_id = row.id
        self.tile.show_date(day.day, SHORT_MONTHS[day.month - 1])
        self.badge.set_badge(in_days(day, now.date()), "accent", "clock")
        self.title.setText(row.title)
        self.areas.setText(row.areas)
        self.areas.setVisible(bool(row.areas))
        self.time.show_text(when(row))
        self.place.show_text(row.place or self.tr("no place yet"))
        self.people.show_text(people_words(meeting.invited))
        percent = prepared_percent(meeting)
        self.ring.show_percent(
            percent, self.tr("{percent} per cent prepared").format(percent=percent)
        )
        self.minutes_button.setVisible(row.starts_at <= now.replace(tzinfo=None))
        self._show_readiness(meeting)

    def readiness(self) -> Sequence[str]:
        """Return what the four rows say."""
        rows = (self.agenda, self.called, self.presenters, self.papers)
        return [row.words() for row in rows]

    def _show_readiness(self, meeting: NextMeeting) -> None:
        items, minutes = meeting.row.items, meeting.minutes
        planned = self.tr("{items}, {planned} of {minutes} min").format(
            items=items_words(items), planned=meeting.planned_minutes, minutes=minutes
        )
        fits = meeting.planned_minutes <= minutes
        self.agenda.show_state(planned, (DONE if fits else LEFT) if items else NONE)
        self.called.show_state(people_words(meeting.invited), DONE if meeting.invited else NONE)
        for row, ready, words in (
            (self.presenters, meeting.presenters, self.tr("{done} of {total} items have one")),
            (self.papers, meeting.papers, self.tr("{done} of {total} items have papers")),
        ):
            text = words.format(done=ready.done, total=ready.total)
            look = DONE if ready.ready and ready.total else LEFT
            row.show_state(text if ready.total else items_words(0), look if ready.total else NONE)

    def _ask(self, emit: Callable[[UUID], None]) -> None:
        if self._meeting_id:
            emit(self._meeting_id)


def _line(*widgets: QWidget, spacing: int) -> QBoxLayout:
    line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    line.setSpacing(px(spacing))
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line
