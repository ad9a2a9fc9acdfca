"""Meetings from a series and from nothing."""

from datetime import date, datetime, time

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attachments import StoredPaper, attach_papers
from est_desktop.actions.attendance import call_people
from est_desktop.actions.meetings import (
    Sitting,
    add_meeting,
    delete_meeting,
    move_meeting,
    plan_meeting,
    rename_meeting,
    set_chair,
    set_meeting_case_number,
    set_meeting_place,
    set_meeting_words,
    set_reply_by,
    set_secretary,
)
from est_desktop.actions.people import add_person
from est_desktop.actions.series import (
    StandingEntry,
    add_series,
    add_standing_item,
    change_standing_item,
    delete_series,
    delete_standing_item,
    move_standing_item,
    rename_series,
    set_series_case_number,
    set_series_leaders,
    set_series_participants,
    set_series_usual,
    set_series_words,
)
from est_desktop.errors import (
    EmptyNameError,
    EndsBeforeStartError,
    InUseError,
    NameTakenError,
)
from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.tables import Series
from est_desktop.queries.agenda import agenda, meeting_head
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.minutes import minutes
from est_desktop.queries.record import attendance
from est_desktop.queries.series import all_series, next_in_series
from tests.actions.conftest import MOMENT, SITTING

EARLIER = Sitting(datetime(2026, 11, 23, 12), datetime(2026, 11, 23, 11))


def test_a_meeting_of_a_series_is_numbered_through_the_year(do, read, series):
    titles = []
    for year in (2026, 2026, 2027):
        sitting = Sitting(datetime(year, 1, 25, 9), datetime(year, 1, 25, 11))
        coming = read(next_in_series, series, year).title
        titles.append(read(meeting_head, do(plan_meeting, series, sitting)).title)
        assert titles[-1] == coming
    assert titles == ["Chefssamråd 2026:1", "Chefssamråd 2026:2", "Chefssamråd 2027:1"]


def test_what_is_standing_comes_along(do, read, series, officer):
    opening = do(add_standing_item, series, "Öppnande")
    do(add_standing_item, series, "Paus", ItemKind.PAUSE)
    do(
        change_standing_item,
        opening,
        StandingEntry("Öppnande, dagordning", Purpose.FORMALITY, "ordföranden", 5),
    )
    do(set_series_participants, series, {officer})
    do(set_series_words, series, "Rådet", "beslutar att")
    do(set_series_usual, series, "Rådhuset", time(9), time(11))
    do(set_series_case_number, series, "KS 2026/0027")
    do(set_series_leaders, series, officer, officer)
    meeting = do(plan_meeting, series, SITTING)
    view, head = read(agenda, meeting), read(meeting_head, meeting)
    assert [(r.title, r.minutes_planned, r.presenter) for r in view.rows] == [
        ("Öppnande, dagordning", 5, "ordföranden"),
        ("Paus", 10, ""),
    ]
    assert (head.subject, head.decision_verb, head.case_number) == (
        "Rådet",
        "beslutar att",
        "KS 2026/0027",
    )
    assert (head.chair_id, head.series) == (officer, "Chefssamråd")
    assert [row.person_id for row in read(attendance, meeting)] == [officer]
    bare = do(plan_meeting, series, SITTING, with_items=False, with_people=False)
    assert (read(agenda, bare).rows, read(attendance, bare)) == ((), ())


def test_a_meeting_can_be_made_from_nothing(do, read):
    meeting = do(add_meeting, "Extra möte", SITTING)
    head = read(meeting_head, meeting)
    assert (head.title, head.series, head.place) == ("Extra möte", "", "Rådhuset")
    assert read(minutes, meeting).body == "Extra möte"


def test_a_meeting_must_end_after_it_starts(do, read, series, meeting):
    for refused in (
        lambda: do(plan_meeting, series, EARLIER),
        lambda: do(add_meeting, "Extra", EARLIER),
        lambda: do(move_meeting, meeting, SITTING.ends_at, SITTING.starts_at),
        lambda: do(set_series_usual, series, "", time(9), time(9)),
    ):
        with pytest.raises(EndsBeforeStartError):
            refused()
    assert read(meeting_head, meeting).starts_at == SITTING.starts_at


def test_the_facts_of_a_meeting_can_be_changed(do, read, meeting, officer):
    do(rename_meeting, meeting, "Chefssamråd 2026:1 (extra)")
    do(move_meeting, meeting, datetime(2026, 11, 24, 13), datetime(2026, 11, 24, 15))
    do(set_meeting_place, meeting, "Polishuset")
    do(set_meeting_case_number, meeting, "KS 2026/0412")
    do(set_reply_by, meeting, date(2026, 11, 20))
    do(set_meeting_words, meeting, "Gruppen", "beslutar att")
    do(set_chair, meeting, officer)
    do(set_secretary, meeting, officer)
    head = read(meeting_head, meeting)
    assert (head.title, head.place, head.case_number) == (
        "Chefssamråd 2026:1 (extra)",
        "Polishuset",
        "KS 2026/0412",
    )
    assert (head.minutes, head.reply_by, head.subject) == (120, date(2026, 11, 20), "Gruppen")
    assert (head.chair_id, head.secretary_id) == (officer, officer)


def test_a_deleted_meeting_comes_back_whole(do, store, read, look, meeting, items, officer, blob):
    do(call_people, meeting, [officer])
    do(attach_papers, items[0], [StoredPaper("a.pdf", blob)], MOMENT)
    before = (read(agenda, meeting), read(minutes, meeting), read(attendance, meeting))
    do(delete_meeting, meeting)
    assert look(meeting_list, date(2026, 11, 1)).coming == ()
    store.undo()
    assert (read(agenda, meeting), read(minutes, meeting), read(attendance, meeting)) == before


def test_paragraphs_run_on_from_meeting_to_meeting_in_the_year(do, read, series):
    first = do(plan_meeting, series, Sitting(datetime(2026, 1, 26, 9), datetime(2026, 1, 26, 11)))
    second = do(plan_meeting, series, Sitting(datetime(2026, 3, 2, 9), datetime(2026, 3, 2, 11)))
    for meeting in (second, first):
        for title in ("Ett", "Två"):
            do(add_item, meeting, title)
    assert [item.paragraph_no for item in read(minutes, first).items] == [1, 2]
    assert [item.paragraph_no for item in read(minutes, second).items] == [3, 4]


def test_standing_items_keep_an_order_without_gaps(do, read, series):
    keys = [do(add_standing_item, series, title) for title in "abc"]
    do(move_standing_item, keys[2], 1)
    do(delete_standing_item, keys[0])
    (view,) = read(all_series)
    assert [(item.position, item.title) for item in view.items] == [(1, "c"), (2, "b")]


def test_a_series_is_renamed_and_its_pattern_follows_unless_it_was_changed(do, read, series):
    do(rename_series, series, "Samråd")
    assert read(all_series)[0].designation == "Samråd {year}:{number}"
    with pytest.raises(NameTakenError):
        do(add_series, "Samråd")
    do(rename_series, series, "Samråd")
    with pytest.raises(EmptyNameError):
        do(rename_series, series, " ")


def test_participants_can_be_unticked(do, read, series, police, officer):
    chief = do(add_person, police, "lokalpolisområdeschef")
    do(set_series_participants, series, {officer, chief})
    do(set_series_participants, series, {chief})
    assert read(all_series)[0].participant_ids == {chief}


def test_a_series_with_meetings_is_kept(do, read, series, officer):
    do(add_standing_item, series, "Öppnande")
    do(set_series_participants, series, {officer})
    meeting = do(plan_meeting, series, SITTING)
    with pytest.raises(InUseError):
        do(delete_series, series)
    do(delete_meeting, meeting)
    do(delete_series, series)
    assert read(all_series) == ()


def test_a_pattern_of_ones_own_stays_when_the_series_is_renamed(do, store, read, series):
    def own(session):
        session.get_one(Series, series).designation = "Nr {number}"

    store.do("own", own)
    do(rename_series, series, "Råd")
    assert read(all_series)[0].designation == "Nr {number}"
