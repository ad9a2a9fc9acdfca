"""What wants to be seen to is told in words, most urgent first."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from est_desktop.model.views.meetings import (
    DueMeasure,
    MeetingRow,
    NextMeeting,
    OverviewView,
    Readiness,
)
from est_desktop.ui.overview.concerns import Errand, concerns
from est_desktop.ui.overview.overview_words import in_days, outcome_words, prepared_percent

NOW = datetime(2026, 11, 23, 10, 42)
FRESH = NOW - timedelta(days=1)


def meeting(**facts):
    usual = {
        "id": UUID(int=9),
        "title": "Chefssamråd 2026:9",
        "series": "Chefssamråd",
        "starts_at": datetime(2026, 11, 25, 9),
        "ends_at": datetime(2026, 11, 25, 11),
        "place": "Rådhuset",
        "areas": "",
        "items": 8,
        "papers": 7,
        "decisions": 0,
        "measures": 0,
    }
    return MeetingRow(**(usual | facts))


def measure(due):
    return DueMeasure(UUID(int=1), "Å-112", "Förtäta ronderingen", "Hyresbostäder", due)


def view(**facts):
    usual = {
        "next_meeting": None,
        "coming": (),
        "latest": (),
        "late": (),
        "soon": (),
        "late_count": 0,
        "open_count": 0,
        "done_count": 0,
        "without_notes": (),
        "empty": False,
    }
    return OverviewView(**(usual | facts))


def prepared(**facts):
    usual = {
        "row": meeting(),
        "invited": 10,
        "planned_minutes": 115,
        "minutes": 120,
        "presenters": Readiness(8, 8),
        "papers": Readiness(6, 8),
    }
    return NextMeeting(**(usual | facts))


def test_nothing_is_asked_when_all_is_well():
    assert concerns(view(next_meeting=prepared()), NOW, FRESH) == []


def test_late_measures_come_first_and_tell_which_is_oldest():
    late = (measure(date(2026, 11, 13)), measure(date(2026, 11, 20)))
    first, *_ = concerns(view(late=late, late_count=2), NOW, None)
    assert first.tone == "danger"
    assert first.sentence == "2 measures have passed their due date"
    assert first.detail == "Å-112 Förtäta ronderingen · 10 days late · Hyresbostäder"
    assert first.errand is Errand.PLAN


def test_a_missing_or_old_backup_is_told():
    (never,) = concerns(view(), NOW, None)
    (old,) = concerns(view(), NOW, NOW - timedelta(days=9))
    assert (never.errand, old.errand) == (Errand.BACKUP, Errand.BACKUP)
    assert "There is no backup yet" in never.sentence
    assert "14\xa0nov" in old.sentence


def test_a_past_meeting_without_minutes_leads_to_its_minutes():
    (asked,) = concerns(view(without_notes=(meeting(),)), NOW, FRESH)
    assert asked.errand is Errand.MINUTES
    assert asked.meeting_id == meeting().id


def test_an_agenda_longer_than_the_meeting_and_a_missing_place_are_told():
    tight = prepared(row=meeting(place=""), planned_minutes=130)
    over, place = concerns(view(next_meeting=tight), NOW, FRESH)
    assert "10 minutes too long" in over.sentence
    assert "130 of 120 min planned" in over.detail
    assert "no place" in place.sentence


def test_measures_due_within_a_week_are_told():
    (soon,) = concerns(view(soon=(measure(date(2026, 11, 24)),)), NOW, FRESH)
    assert soon.sentence == "1 measure is due within a week"
    assert "tomorrow" in soon.detail


@pytest.mark.parametrize(
    ("day", "words"), [(23, "Today"), (24, "Tomorrow"), (25, "In 2 days"), (30, "In 7 days")]
)
def test_how_far_away_a_day_is(day, words):
    assert in_days(date(2026, 11, day), NOW.date()) == words


def test_how_far_a_meeting_is_prepared_is_the_mean_of_its_rows():
    assert prepared_percent(prepared()) == 94
    assert prepared_percent(prepared(planned_minutes=130)) == 69
    nothing = prepared(
        row=meeting(items=0), invited=0, presenters=Readiness(0, 0), papers=Readiness(0, 0)
    )
    assert prepared_percent(nothing) == 0


def test_what_a_meeting_led_to_is_told_in_words():
    assert outcome_words(meeting(decisions=1, measures=3)) == "1 decision · 3 measures"
    assert outcome_words(meeting()) == ""


def test_missing_reports_are_named_and_lead_to_the_reports():
    (one,) = concerns(view(missing_reports=("Polisen (Hageby)",)), NOW, FRESH)
    assert (one.sentence, one.detail) == ("1 situation report is missing", "Polisen (Hageby)")
    assert one.errand is Errand.REPORTS
    (some,) = concerns(view(missing_reports=("A", "B", "C", "D", "E")), NOW, FRESH)
    assert some.sentence == "5 situation reports are missing"
    assert some.detail == "A, B, C and 2 more"
