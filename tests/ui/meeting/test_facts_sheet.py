"""The facts of a meeting: impossible ones are told beside the field and not stored."""

from datetime import date, datetime

import pytest

from est_desktop.actions.people import add_organisation, add_person
from est_desktop.queries.agenda import meeting_head


@pytest.fixture
def sheet(qtbot, page):
    return page.open_facts()


@pytest.fixture
def head(store, meeting):
    return lambda: store.read(lambda s: meeting_head(s, meeting))


def save(sheet):
    sheet.accepted.emit()


def test_everything_is_stored_as_one_step(qtbot, page, do, head, store):
    leader = do(add_person, do(add_organisation, "Norrköpings kommun"), "kommundirektör")
    sheet = page.open_facts()
    sheet.title.setText("Extra samråd")
    sheet.day.setText("26/11")
    sheet.starts.setText("13")
    sheet.ends.setText("14.30")
    sheet.place.setText("Strömmen")
    sheet.case_number.setText("KS 2026/1")
    sheet.reply_by.setText("2026-11-20")
    sheet.chair.show_choice(leader)
    sheet.subject.setText("Mötet")
    sheet.verb.setText("beslutar att")
    with qtbot.waitSignal(sheet.closed):
        save(sheet)
    now = head()
    assert now.title == "Extra samråd"
    assert (now.starts_at, now.ends_at) == (
        datetime(2026, 11, 26, 13),
        datetime(2026, 11, 26, 14, 30),
    )
    assert (now.place, now.case_number) == ("Strömmen", "KS 2026/1")
    assert now.reply_by == date(2026, 11, 20)
    assert now.chair_id == leader
    assert (now.subject, now.decision_verb) == ("Mötet", "beslutar att")
    assert page.header.title.text() == "Extra samråd"
    store.undo()
    assert head().title == "Chefssamråd 2026:1"
    assert page.header.title.text() == "Chefssamråd 2026:1"


@pytest.mark.parametrize(
    ("field", "typed", "frame"),
    [
        ("day", "30/2", "day_field"),
        ("starts", "25.00", "starts_field"),
        ("ends", "nio", "ends_field"),
        ("ends", "08.30", "ends_field"),
        ("ends", "09.00", "ends_field"),
        ("day", "", "day_field"),
        ("reply_by", "31/11", "reply_field"),
        ("title", "  ", "title_field"),
        ("verb", "", "verb_field"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field_and_nothing_is_stored(
    sheet, head, field, typed, frame
):
    before = head()
    sheet.place.setText("Någon annanstans")
    getattr(sheet, field).setText(typed)
    save(sheet)
    assert getattr(sheet, frame).fault
    assert sheet.isVisible()
    assert head() == before


def test_a_fault_that_is_mended_goes_away(sheet, head):
    sheet.ends.setText("08.00")
    save(sheet)
    sheet.ends.setText("11.00")
    save(sheet)
    assert sheet.ends_field.fault == ""
    assert head().ends_at.hour == 11


def test_the_last_day_to_announce_absence_can_be_left_out(sheet, head):
    save(sheet)
    assert head().reply_by is None


def test_the_meeting_is_deleted_and_undo_brings_it_back(qtbot, page, sheet, workspace):
    with qtbot.waitSignal(page.removed):
        sheet.delete.click()
    assert page._body.currentWidget() is page._gone
    workspace.undo()
    assert page._body.currentWidget() is page.tabs
    assert page.header.title.text() == "Chefssamråd 2026:1"
