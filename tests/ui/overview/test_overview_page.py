"""The overview: what it shows, and where its buttons lead."""

from datetime import date, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.outcomes import add_measure, set_measure_due
from est_desktop.ui.overview.overview_page import OverviewPage


@pytest.fixture
def page(qtbot, workspace):
    page = OverviewPage(workspace)
    qtbot.addWidget(page)
    page.resize(1158, 700)
    page.show()
    return page


def meeting(workspace, day, title="Chefssamråd", place="Rådhuset"):
    sitting = Sitting(datetime(2026, *day, 9), datetime(2026, *day, 11), place)
    return workspace.do("x", lambda s: add_meeting(s, title, sitting))


def button(page, words):
    return next(made for made in page.concerns.buttons if made.text() == words)


def test_an_empty_database_welcomes_and_offers_three_ways_to_begin(qtbot, page):
    assert page.welcome.isVisible()
    texts = {made.text() for made in page.welcome.findChildren(type(page.new_button))}
    assert texts == {
        "&Make the first meeting…",
        "&Show sample content",
        "&Add organisations and people",
    }


def test_the_next_meeting_is_shown_with_how_ready_it_is(page, workspace):
    key = meeting(workspace, (11, 25))
    assert not page.welcome.isVisible()
    workspace.do("x", lambda s: add_item(s, key, "Öppnande"))
    assert page.next_card.title.text() == "Chefssamråd"
    assert page.next_card.readiness()[0].startswith("Agenda: 1 item, ")
    assert "0 of 1 items have papers" in page.next_card.readiness()[3]


def test_buttons_of_the_next_meeting_lead_to_agenda_and_summons(qtbot, page, workspace):
    key = meeting(workspace, (11, 25))
    with qtbot.waitSignal(page.meeting_chosen) as opened:
        page.next_card.open_button.click()
    with qtbot.waitSignal(page.summons_asked) as asked:
        page.next_card.export_button.click()
    assert opened.args == asked.args == [key]
    assert page.next_card.minutes_button.isHidden(), "it has not begun"


def test_minutes_are_offered_once_the_meeting_has_begun(qtbot, page, workspace):
    key = meeting(workspace, (11, 23))
    with qtbot.waitSignal(page.minutes_chosen) as asked:
        page.next_card.minutes_button.click()
    assert asked.args == [key]


def test_concerns_lead_to_where_they_are_seen_to(qtbot, page, workspace):
    past = meeting(workspace, (11, 16), "Chefssamråd 8")
    day = date(2026, 11, 13)
    measure = workspace.do("x", lambda s: add_measure(s, None, "Byt lampor", day))
    workspace.do("x", lambda s: set_measure_due(s, measure, day))
    with qtbot.waitSignal(page.plan_asked):
        button(page, "Open the action plan").click()
    with qtbot.waitSignal(page.minutes_chosen) as opened:
        button(page, "Write the minutes").click()
    assert opened.args == [past]
    with qtbot.waitSignal(page.backup_asked):
        button(page, "Back up now").click()


def test_a_meeting_in_a_list_opens_and_all_meetings_are_one_button_away(qtbot, page, workspace):
    first, second = meeting(workspace, (11, 25)), meeting(workspace, (12, 16), "Chefssamråd 10")
    assert [made.meeting.id for made in page.coming.buttons] == [first, second]
    with qtbot.waitSignal(page.meeting_chosen) as opened:
        page.coming.buttons[1].click()
    assert opened.args == [second]
    with qtbot.waitSignal(page.meetings_asked):
        page.coming.all_button.click()


def test_undo_of_the_only_meeting_welcomes_again(page, workspace):
    meeting(workspace, (11, 25))
    workspace.undo()
    assert page.welcome.isVisible()


def test_a_new_day_is_told_after_a_refresh(page, workspace, clock):
    meeting(workspace, (11, 25))
    clock.pass_seconds(24 * 3600)
    page.refresh()
    assert page.header.subtitle.text().startswith("Tisdag 24\xa0november")


def test_one_column_where_there_is_no_room_for_two(qtbot, page, workspace):
    meeting(workspace, (11, 25))
    page.resize(700, 700)
    qtbot.waitUntil(lambda: page.coming.y() >= 0)
    assert page.minimumSizeHint().width() <= 683
