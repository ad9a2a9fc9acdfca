"""A meeting from its opening to its minutes, noted by keys while it goes on."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QMainWindow

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attendance import call_people
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.model.enums import Outcome
from est_desktop.queries.minutes import minutes
from est_desktop.queries.record import attendance
from est_desktop.ui.meeting.attendance_panel import AttendancePanel
from est_desktop.ui.meeting.record_panel import RecordPanel
from est_desktop.ui.workspace import Workspace
from tests.documents.reading import check, spoken_words

NINE = datetime(2026, 11, 23, 9)


@pytest.fixture
def meeting(store):
    def fill(session):
        key = add_meeting(session, "Samråd", Sitting(NINE, NINE + timedelta(hours=2)))
        office = add_organisation(session, "Polisen")
        session.flush()
        person = add_person(session, office, "kommunpolis")
        session.flush()
        call_people(session, key, [person])
        for title in ("Öppnande", "Lägesbild", "Övriga frågor"):
            add_item(session, key, title)
            session.flush()
        return key

    return store.do("", fill)


def test_a_late_meeting_is_told_as_it_was(qtbot, store, clock, meeting):
    workspace = Workspace(store, clock.now)
    window = QMainWindow()
    record, people = RecordPanel(workspace, meeting), AttendancePanel(workspace, meeting)
    window.setCentralWidget(record)
    for widget in (window, people):
        qtbot.addWidget(widget)

    def at(hour, minute, act):
        clock.moment = NINE.replace(hour=hour, minute=minute)
        act()

    noted = record.sitting
    at(9, 4, noted.begin.trigger)
    at(9, 10, lambda: (record.list.step(1), noted.begin.trigger()))
    at(9, 20, people.arrive)
    record.paper.outcomes.add_decision()
    at(9, 50, noted.adjourn.trigger)
    at(10, 5, noted.adjourn.trigger)
    record.list.step(1)
    course = record.paper.course
    course._set_outcome(Outcome.NOT_REACHED)
    at(10, 40, noted.close.trigger)

    view = store.read(lambda session: minutes(session, meeting))
    told = " ".join(spoken_words(check(minutes_pdf(view, str)))).replace("\u00a0", " ")
    assert "kl. 09.04–10.40, adjourned kl. 09.50–10.05" in told
    assert "Kommunpolis (from item 2, came at 09.20)" in told
    assert "There was no time for the item." in told
    assert [item.outcome for item in view.items] == [
        Outcome.OPEN,
        Outcome.AGREED,
        Outcome.NOT_REACHED,
    ]
    (row,) = store.read(lambda session: attendance(session, meeting))
    assert row.arrived_at == NINE.replace(minute=20)
