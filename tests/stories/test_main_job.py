"""From an empty program to two PDF files, as a secretary goes about it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import add_series, add_standing_item, set_series_participants
from est_desktop.queries.agenda import agenda
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.minutes import minutes


@pytest.fixture
def desk(open_window):
    """A window on a series with two standing items and one participant."""
    desk = open_window()
    do = desk.workspace.do
    series = do("Add", lambda s: add_series(s, "Chefssamråd"))
    for title in ("Öppnande, närvaro och dagordning", "Nästa möte"):
        do("Add", lambda s, title=title: add_standing_item(s, series, title))
    police = do("Add", lambda s: add_organisation(s, "Polisen"))
    officer = do("Add", lambda s: add_person(s, police, "kommunpolis"))
    do("Call", lambda s: set_series_participants(s, series, {officer}))
    return desk


def meetings(desk):
    listed = desk.workspace.look(lambda s: meeting_list(s, date(2026, 1, 1)))
    return [*listed.coming, *listed.past]


def titles(desk, meeting):
    view = desk.workspace.read(lambda s: agenda(s, meeting.id))
    return [f"{row.number} {row.title}" for row in view.rows]


def test_a_meeting_of_the_series_needs_only_its_day(desk, hand):
    hand.key("Ctrl+N")
    hand.text("14/12")
    hand.key("Return")
    (meeting,) = meetings(desk)
    assert hand.keys == 2
    assert (meeting.title, meeting.starts_at.date()) == ("Chefssamråd 2026:1", date(2026, 12, 14))
    assert desk.shell.open_key == "meeting"
    assert titles(desk, meeting) == ["1 Öppnande, närvaro och dagordning", "2 Nästa möte"]


def test_items_are_typed_one_after_another_and_undone(desk, hand, qtbot):
    hand.key("Ctrl+N")
    hand.text("14/12")
    hand.key("Return")
    (meeting,) = meetings(desk)
    hand.key("Ctrl+Return")
    hand.text("Lägesbild över Hageby")
    hand.key("Ctrl+Return")
    hand.text("Åtgärder i Navestad")
    hand.key("Ctrl+Z")
    assert "2 Lägesbild över Hageby" in titles(desk, meeting)
    assert not any("Åtgärder" in title for title in titles(desk, meeting))
    hand.key("Ctrl+Y")
    qtbot.waitUntil(lambda: "3 Åtgärder i Navestad" in titles(desk, meeting))


def test_notes_and_a_decision_reach_the_minutes_without_a_mouse(desk, hand, qtbot):
    hand.key("Ctrl+N")
    hand.text("14/12")
    hand.key("Return")
    (meeting,) = meetings(desk)
    hand.key("Ctrl+Shift+3")
    hand.key("Ctrl+PgDown")
    hand.text("Nästa möte är i januari.")
    hand.key("Ctrl+Shift+K")
    hand.text("ses den 25 januari.")
    hand.key("Ctrl+PgUp")
    printed = desk.workspace.read(lambda s: minutes(s, meeting.id)).items[1]
    assert printed.paragraph_no == 2
    assert printed.notes[0].runs[0].text == "Nästa möte är i januari."
    assert printed.decisions[0].points == ("Samrådet enas om att ses den 25 januari.",)
    assert QApplication.focusWidget() is not None


def test_what_was_open_is_open_again(desk, open_window, hand):
    hand.key("Ctrl+N")
    hand.text("14/12")
    hand.key("Return")
    desk.close()
    again = open_window()
    assert again.shell.open_key == "meeting"
