"""From a measure in the minutes to the action plan, and from the plan to where it was agreed."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.plan import add_note
from est_desktop.ui.action_plan.plan_page import PlanPage
from est_desktop.ui.meeting.meeting_page import MeetingPage

DAY = date(2026, 11, 23)
MOMENT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)


@pytest.fixture
def desk(open_window):
    return open_window()


@pytest.fixture
def content(desk):
    """A meeting with two measures under its second item, and a later one that treats the first."""

    def fill(session):
        made = {}
        for name, month in (("agreed", 10), ("treated", 11)):
            sitting = Sitting(datetime(2026, month, 25, 9), datetime(2026, month, 25, 11))
            made[name] = add_meeting(session, f"Samråd {month}", sitting)
            session.flush()
            for place in ("first", "second"):
                made[name, place] = add_item(session, made[name], f"Ärende {place}")
                session.flush()
        under = made["agreed", "second"]
        made["lamps"] = add_measure(session, under, "Byt lampor", DAY)
        session.flush()
        made["rounds"] = add_measure(session, under, "Gå ronder", DAY)
        session.flush()
        add_note(session, made["lamps"], "På gång", MOMENT, made["treated", "first"])
        return made

    return desk.workspace.do("fill", fill)


@pytest.fixture
def record(desk, content):
    """The minutes, at the item with the measures."""
    page = desk.open_meeting(content["agreed"], 2)
    page.show_item(content["agreed", "second"])
    return page.tabs.record


def shown(desk):
    return desk.shell.pages.currentWidget()


def test_a_key_leads_from_the_measure_one_writes_on_to_the_plan(desk, record, content, hand):
    record.paper.outcomes.measures[1].text.setFocus()
    hand.key("Ctrl+Shift+H")
    plan = shown(desk)
    assert isinstance(plan, PlanPage)
    assert plan.inspector.row.id == content["rounds"]
    assert plan.table.current_key() == content["rounds"]


def test_from_the_notes_the_same_key_leads_to_the_items_first_measure(desk, record, content, hand):
    record.paper.notes.setFocus()
    hand.key("Ctrl+Shift+H")
    assert shown(desk).inspector.row.id == content["lamps"]


def test_a_filter_that_hides_the_measure_goes(desk, record, content):
    plan = desk.open_section("plan")
    plan.filters.words.setText("finns inte")
    plan._read()
    record.paper.outcomes.measures[0].ask_plan()
    assert shown(desk) is plan
    assert plan.inspector.row.id == content["lamps"]
    assert plan.filters.words.text() == ""


@pytest.mark.parametrize("way", ["table", "board", "timeline"])
def test_the_measure_is_the_current_one_in_whichever_way_the_plan_is_seen(
    desk, record, content, way
):
    plan = desk.open_section("plan")
    plan.ways.show_way(getattr(plan.ways, way))
    record.paper.outcomes.measures[1].ask_plan()
    assert plan.ways.currentWidget() is getattr(plan.ways, way)
    assert plan.ways.current_key() == content["rounds"]
    assert plan.inspector.row.id == content["rounds"]


def test_the_menu_of_the_measure_offers_it_but_a_draft_is_not_in_the_plan_yet(desk, record):
    outcomes = record.paper.outcomes
    assert "Show in the action plan" in outcomes.measures[0].choices()
    record.list.step(-1)
    outcomes.add_measure()
    (draft,) = outcomes.measures
    assert "Show in the action plan" not in draft.choices()
    draft.ask_plan()
    outcomes.ask_plan()
    assert isinstance(shown(desk), MeetingPage)


def test_minutes_that_are_only_read_lead_to_the_plan_too(desk, record):
    block = record.paper.outcomes.measures[0]
    block.set_editable(editable=False)
    assert block.choices() == ["Show in the action plan"]
    assert not block._more.isHidden()


def test_the_meetings_menu_has_it(record):
    command = next(one for one in record.commands if "action plan" in one.text())
    assert isinstance(command, QAction)
    assert command.isEnabled()


def test_the_follow_up_list_leads_to_its_measure_in_the_plan(desk, content):
    page = desk.open_section("follow-up")
    row = next(row for row in page.list.rows.rows if row.id == content["rounds"])
    page.card.show_row(row)
    page.card.plan.click()
    assert shown(desk).inspector.row.id == content["rounds"]


def test_the_plan_leads_to_the_item_where_it_was_agreed_and_where_it_was_treated(desk, content):
    plan = desk.open_section("plan")
    plan.show_measure(content["lamps"])
    plan.inspector._open.click()
    page = shown(desk)
    assert isinstance(page, MeetingPage)
    assert page.tabs.meeting_id == content["agreed"]
    assert page.where() == (2, str(content["agreed", "second"]))
    plan = desk.open_section("plan")
    plan.show_measure(content["lamps"])
    treated = [
        one
        for one in plan.inspector.follow_up.findChildren(QPushButton)
        if "Samråd 11" in one.text()
    ]
    treated[0].click()
    assert shown(desk).tabs.meeting_id == content["treated"]
    assert shown(desk).where() == (2, str(content["treated", "first"]))
