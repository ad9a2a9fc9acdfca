"""What is missing is told, and nothing is told of a complete meeting."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attendance import call_people, set_presence
from est_desktop.actions.items import (
    set_item_minutes,
    set_item_presenter,
    set_item_proposal,
    set_item_purpose,
)
from est_desktop.actions.meetings import set_meeting_place
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    set_decision_due,
    set_decision_owner,
    set_no_action,
)
from est_desktop.model.enums import ItemKind, Outcome, Presence, Purpose
from est_desktop.model.tables import AgendaItem, Attendance
from est_desktop.model.views.completeness import GapKind
from est_desktop.queries.completeness import gaps_before_approval, gaps_before_dispatch

TODAY = date(2026, 11, 9)


@pytest.fixture
def missing(read, meeting):
    return lambda: [
        (gap.kind, gap.number or gap.told) for gap in read(gaps_before_dispatch, meeting, TODAY)
    ]


@pytest.fixture
def lacking(read, meeting):
    return lambda: [
        (gap.kind, gap.number or gap.told) for gap in read(gaps_before_approval, meeting)
    ]


@pytest.fixture
def outcome(do):
    return lambda key, to: do(lambda s: setattr(s.get_one(AgendaItem, key), "outcome", to))


@pytest.fixture
def complete(do, meeting, items, officer):
    do(call_people, meeting, [officer])
    for key in items:
        do(set_item_presenter, key, "kommundirektör")
    do(add_item, meeting, "Paus", kind=ItemKind.PAUSE)
    return meeting


def test_a_complete_meeting_lacks_nothing(missing, complete):
    assert complete
    assert missing() == []


def test_an_empty_meeting_lacks_everything(do, missing, meeting):
    do(set_meeting_place, meeting, " ")
    assert missing() == [
        (GapKind.NO_PLACE, ""),
        (GapKind.NOBODY_CALLED, ""),
        (GapKind.NO_ITEMS, ""),
    ]


def test_what_an_item_lacks_leads_to_the_item(do, missing, complete, items, read):
    do(set_item_presenter, items[0], "")
    do(set_item_purpose, items[1], Purpose.DECISION)
    do(set_item_minutes, items[2], 500)
    assert missing() == [
        (GapKind.OVER_TIME, "380"),
        (GapKind.NO_PRESENTER, "1"),
        (GapKind.NO_PROPOSAL, "2"),
    ]
    assert [gap.item_id for gap in read(gaps_before_dispatch, complete, TODAY)] == [
        None,
        *items[:2],
    ]
    do(set_item_proposal, items[1], "följa upp")
    do(set_item_purpose, items[0], Purpose.FORMALITY)
    assert missing() == [(GapKind.OVER_TIME, "380")]


def test_a_withdrawn_item_lacks_nothing(do, missing, complete, items, outcome):
    do(set_item_presenter, items[0], "")
    outcome(items[0], Outcome.WITHDRAWN)
    assert complete
    assert missing() == []


def test_minutes_lack_outcomes_and_attendance(do, lacking, complete, items, outcome, store):
    assert complete
    assert lacking() == [
        (GapKind.NOBODY_PRESENT, ""),
        (GapKind.UNCLEAR_ATTENDANCE, "kommunpolis"),
        *((GapKind.NO_OUTCOME, str(number)) for number in (1, 2, 3)),
    ]
    for key in items:
        outcome(key, Outcome.NOTED)
    called = store.read(lambda s: s.exec(select(Attendance.id)).one())
    do(set_presence, called, Presence.PRESENT)
    assert lacking() == []


def test_a_decision_needs_somebody_and_a_day_or_no_action(do, lacking, complete, items, outcome):
    assert complete
    for key in items:
        outcome(key, Outcome.NOTED)
    decision = do(add_decision, items[1], "Samrådet enas om att följa upp.")
    assert lacking()[2:] == [(GapKind.NO_OWNER, "2"), (GapKind.NO_DUE, "2")]
    do(set_decision_owner, decision, Owner(role="kommunpolis"))
    do(set_decision_due, decision, date(2026, 12, 14))
    assert lacking()[2:] == []
    do(set_decision_owner, decision, Owner())
    do(set_no_action, decision, no_action=True)
    assert lacking()[2:] == []


def _told(gaps):
    return [(gap.kind, gap.number or gap.told) for gap in gaps]
