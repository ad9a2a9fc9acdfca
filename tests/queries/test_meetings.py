"""The list of meetings, and what the overview says must be done."""

from datetime import UTC, date, datetime, timedelta

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attachments import attach_papers
from est_desktop.actions.attendance import call_people
from est_desktop.actions.items import set_item_areas, set_item_presenter, set_notes
from est_desktop.actions.meetings import Sitting, plan_meeting, set_chair, set_reply_by
from est_desktop.actions.outcomes import (
    Owner,
    add_measure,
    set_measure_due,
    set_measure_owner,
)
from est_desktop.actions.people import add_area
from est_desktop.actions.plan import change_status
from est_desktop.model.enums import ItemKind, MeasureStatus
from est_desktop.model.rich_text import plain
from est_desktop.queries.meetings import meeting_list, overview
from est_desktop.queries.summons import summons
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 23)


def sitting(day):
    at = datetime(2026, 11, 23, 9) + timedelta(days=day)
    return Sitting(at, at + timedelta(hours=2), "Rådhuset")


def test_an_empty_database_is_told_as_such(look):
    view = look(overview, TODAY)
    assert view.empty
    assert (view.next_meeting, view.coming, view.open_count) == (None, (), 0)


def test_somebody_in_the_contacts_means_that_work_has_begun(look, police):
    assert not look(overview, TODAY).empty


def test_meetings_from_today_on_come_soonest_first_and_past_ones_latest_first(do, look, series):
    for day in (30, 0, -1, -40):
        do(plan_meeting, series, sitting(day))
    listed = look(meeting_list, TODAY)
    assert [(row.starts_at.date() - TODAY).days for row in listed.coming] == [0, 30]
    assert [(row.starts_at.date() - TODAY).days for row in listed.past] == [-1, -40]


def test_a_line_counts_what_the_meeting_holds(do, look, meeting, items, paper):
    hageby, navestad = do(add_area, "Hageby"), do(add_area, "Navestad")
    do(set_item_areas, items[1], {navestad, hageby})
    do(attach_papers, items[1], [paper, paper], MOMENT)
    do(add_measure, items[1], "Byt lampor", TODAY)
    do(add_item, meeting, "Paus", kind=ItemKind.PAUSE)
    (row,) = look(meeting_list, TODAY).coming
    assert (row.items, row.papers, row.decisions, row.measures) == (3, 2, 0, 1)
    assert (row.areas, row.series) == ("Hageby, Navestad", "Chefssamråd")


def test_the_next_meeting_tells_what_is_ready(do, look, meeting, items, paper, officer):
    do(set_item_presenter, items[0], "ordföranden")
    do(attach_papers, items[1], [paper], MOMENT)
    do(call_people, meeting, [officer])
    ready = look(overview, TODAY).next_meeting
    assert (ready.invited, ready.planned_minutes, ready.minutes) == (1, 30, 150)
    assert (ready.presenters.done, ready.presenters.total, ready.presenters.ready) == (1, 3, False)
    assert (ready.papers.done, ready.papers.total) == (1, 3)


def test_late_measures_come_first_and_ended_ones_are_not_late(do, look, police):
    for days, status in ((-10, MeasureStatus.ONGOING), (-2, MeasureStatus.DONE), (3, None)):
        key = do(add_measure, None, f"Åtgärd {days}", TODAY)
        do(set_measure_due, key, TODAY + timedelta(days=days))
        do(set_measure_owner, key, Owner(police, ""))
        if status:
            do(change_status, key, status, datetime(2026, 11, 23, 9, 42, tzinfo=UTC))
    view = look(overview, TODAY)
    assert [measure.text for measure in view.late] == ["Åtgärd -10"]
    assert [measure.text for measure in view.soon] == ["Åtgärd 3"]
    assert (view.late_count, view.open_count, view.done_count) == (1, 2, 1)
    assert view.late[0].owner == "Polismyndigheten, lokalpolisområde Norrköping"


def test_recent_meetings_without_minutes_are_asked_about(do, look, series):
    recent, noted, old = (do(plan_meeting, series, sitting(day)) for day in (-5, -6, -90))
    item = do(add_item, noted, "Öppnande")
    do(set_notes, item, plain("Mötet öppnas."))
    assert [row.id for row in look(overview, TODAY).without_notes] == [recent]
    assert old


def test_the_summons_names_chair_by_role(do, read, meeting, officer):
    do(set_chair, meeting, officer)
    view = read(summons, meeting, TODAY)
    assert (view.chair, view.secretary) == ("kommunpolis", "")
    assert view.decision_lead == "Samrådet enas om att"


def test_a_summons_printed_again_later_is_dated_no_later(do, read, meeting):
    day = read(summons, meeting, TODAY).starts_at.date()
    week = timedelta(days=7)
    assert read(summons, meeting, day - week).dated_on == day - week
    assert read(summons, meeting, day + week).dated_on == day
    do(set_reply_by, meeting, day - timedelta(days=4))
    assert read(summons, meeting, day + week).dated_on == day - timedelta(days=4)
