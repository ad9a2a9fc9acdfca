"""What becomes of an item, with the clock: chosen, typed or noted by one key."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from est_desktop.actions.agenda import add_item, delete_item
from est_desktop.actions.dispatching import freeze_numbers
from est_desktop.actions.meeting_states import cancel_meeting, hold_meeting
from est_desktop.actions.meetings import Sitting, plan_meeting, set_chair, set_vice_chair
from est_desktop.model.enums import ItemKind, Onward, Outcome
from est_desktop.queries.agenda import agenda
from est_desktop.queries.record import record
from est_desktop.queries.sitting import sitting
from est_desktop.store.sessions import open_store
from est_desktop.ui.meeting.record_panel import RecordPanel
from est_desktop.ui.undo_actions import UndoActions
from est_desktop.ui.workspace import Workspace
from tests.ui.meeting.record_content import BOTH, CONTROL, Content, press, type_text

DECEMBER = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
NBSP = "\u00a0"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def content(store):
    return Content(store)


@pytest.fixture
def panel(qtbot, workspace, content):
    window = QMainWindow()
    panel = RecordPanel(workspace, content.meeting)
    window.setCentralWidget(panel)
    panel.undoing = UndoActions(workspace, lambda _: None, window)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    with qtbot.waitActive(window):
        window.show()
    panel.show_item(content.items[1])
    panel.paper.notes.setFocus()
    yield panel
    del window


@pytest.fixture
def stored(store, content, clock):
    """What the store says of the second item."""
    return lambda: store.read(lambda s: record(s, content.items[1], clock.today()))


@pytest.fixture
def now(store, content):
    return lambda: store.read(lambda s: sitting(s, content.meeting))


@pytest.fixture
def do(workspace):
    return lambda action, *arguments: workspace.do("x", lambda s: action(s, *arguments))


def course(panel):
    return panel.paper.course


def choose(field, key):
    field.setCurrentIndex(field._keys.index(key))
    field.activated.emit(field.currentIndex())


def test_an_outcome_is_chosen_and_its_reason_written_at_once(panel, stored):
    assert not course(panel).reason_field.isVisible()
    choose(course(panel).outcome, Outcome.DEFERRED)
    assert course(panel).reason.hasFocus()
    type_text("till nästa möte")
    course(panel).save_now()
    assert (stored().outcome, stored().outcome_note) == (Outcome.DEFERRED, "till nästa möte")
    choose(course(panel).outcome, Outcome.NOTED)
    assert (stored().outcome, stored().outcome_note) == (Outcome.NOTED, "")
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert course(panel).outcome.current() is Outcome.DEFERRED
    assert course(panel).reason.text() == "till nästa möte"


def test_a_deferred_item_is_sent_on_to_a_named_meeting(panel, stored, do, store, content):
    december = do(plan_meeting, content.series, DECEMBER)
    assert not course(panel).onward_field.isVisible()
    choose(course(panel).outcome, Outcome.DEFERRED)
    onward = course(panel).onward
    assert onward.isVisible()
    assert onward.current() is Onward.NEXT
    told = [onward.itemText(at) for at in range(onward.count())]
    assert told == [
        "The next meeting",
        f"Chefssamråd 2026:2, mån 14{NBSP}dec 2026",
        "The item backlog",
    ]
    type_text("underlag saknas")
    choose(onward, december)
    assert stored().outcome_note == "underlag saknas"
    assert stored().gone_on.meeting_id == december
    assert [row.title for row in store.read(lambda s: agenda(s, december)).rows] == ["Lägesbild"]
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert onward.current() is Onward.NEXT
    assert store.read(lambda s: agenda(s, december)).rows == ()
    press(panel.window(), Qt.Key.Key_Y, CONTROL)
    do(cancel_meeting, december, "sjukdom")
    assert onward.current() is Onward.NEXT


def test_where_it_went_is_shown_even_if_it_can_go_there_no_more(panel, stored, do, store, content):
    december = do(plan_meeting, content.series, DECEMBER)
    choose(course(panel).outcome, Outcome.DEFERRED)
    choose(course(panel).onward, december)
    do(lambda s: freeze_numbers(s, december, late=False))
    do(hold_meeting, december)
    assert course(panel).onward.current() == december
    choose(course(panel).onward, Onward.BACKLOG)
    assert course(panel).onward_field.fault
    assert course(panel).onward.current() == december
    panel.show_item(content.items[2])
    assert not course(panel).onward_field.fault


def test_a_reason_that_is_being_typed_belongs_to_its_own_item(panel, stored, content):
    choose(course(panel).outcome, Outcome.WITHDRAWN)
    type_text("dras tillbaka")
    panel.show_item(content.items[2])
    assert stored().outcome_note == "dras tillbaka"
    assert course(panel).outcome.current() is Outcome.OPEN


def test_a_decision_shows_at_once_that_the_item_is_agreed_on(panel):
    press(panel.window(), Qt.Key.Key_K, BOTH)
    assert course(panel).outcome.current() is Outcome.AGREED


def test_those_with_a_conflict_of_interest_are_ticked_in_a_menu(panel, stored, content):
    button = course(panel).conflicts
    assert button.text() == "Nobody ▾"
    tick(button, "Lokalpolisområdeschef")
    tick(button, "Vd")
    assert stored().conflict_ids == {content.chief, content.landlord}
    assert "Lokalpolisområdeschef" in button.toolTip()
    tick(button, "Vd")
    assert stored().conflict_ids == {content.chief}


def tick(button, words):
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def test_keys_note_the_clock_of_item_and_meeting(panel, stored, now, clock, content):
    press(panel.window(), Qt.Key.Key_F5)
    assert stored().began_at == clock.now().replace(tzinfo=None)
    assert now().treated_id == content.items[1]
    assert not panel.sitting.begin.isEnabled()
    press(panel.window(), Qt.Key.Key_F5, SHIFT)
    assert stored().ended_at == clock.now().replace(tzinfo=None)
    assert course(panel).began.value == course(panel).ended.value == time(10, 42)
    assert panel.sitting.begin.isEnabled()


def test_breaks_are_noted_by_one_key(panel, now):
    press(panel.window(), Qt.Key.Key_J, BOTH)
    assert now().adjourned
    assert "go on" in panel.sitting.adjourn.text().replace("&", "").lower()
    press(panel.window(), Qt.Key.Key_J, BOTH)
    assert not now().adjourned


def test_the_meeting_is_opened_and_closed_and_says_so(panel, now):
    panel.sitting.open.trigger()
    assert panel._status.text() == "Opened at 10.42"
    assert not panel.sitting.open.isEnabled()
    panel.sitting.begin.trigger()
    assert panel._status.text() == "Opened at 10.42 · 92 min late"
    panel.sitting.adjourn.trigger()
    assert panel._status.text() == "Adjourned since 10.42"
    panel.sitting.close.trigger()
    assert panel._status.text() == "Closed at 10.42"
    assert now().closed_at is not None
    assert not panel.sitting.adjourn.isEnabled()


def test_the_vice_chair_leads_if_there_is_one(panel, now, do, content):
    assert not panel.sitting.vice.isEnabled()
    do(set_chair, content.meeting, content.chief)
    do(set_vice_chair, content.meeting, content.second)
    panel.sitting.vice.trigger()
    assert now().led_by_vice
    panel.sitting.vice.trigger()
    assert not now().led_by_vice


def test_times_are_mended_by_typing(panel, stored):
    course(panel).began.setText("9.10")
    course(panel).began.save_now()
    course(panel).ended.setText("9.00")
    course(panel).ended.save_now()
    assert stored().began_at.time() == time(9, 10)
    assert stored().ended_at is None
    assert course(panel).ended.text() == ""
    course(panel).began.setText("tio")
    course(panel).began.save_now()
    assert course(panel).times_field.fault


def test_the_times_of_the_meeting_are_mended_in_a_sheet(panel, now):
    panel.sitting.open.trigger()
    panel.sitting.adjourn.trigger()
    panel.sitting.adjourn.trigger()
    panel.sitting.times.trigger()
    sheet = panel.open_times()
    sheet.opened.setText("9")
    sheet.ended.setText("11.30")
    ((_, begins, ends),) = sheet.breaks
    begins.setText("10.10")
    ends.setText("10")
    sheet.accepted.emit()
    assert now().opened_at.time() == time(10, 42)
    ends.setText("oj")
    sheet.accepted.emit()
    ends.setText("10.25")
    sheet.accepted.emit()
    view = now()
    assert (view.opened_at.time(), view.closed_at.time()) == (time(9), time(11, 30))
    assert view.breaks[0].ends_at.time() == time(10, 25)
    sheet = panel.open_times()
    sheet.breaks[0][1].setText("")
    sheet.accepted.emit()
    assert now().breaks == ()


def test_a_pause_has_no_outcome(panel, do, content):
    pause = do(lambda s: add_item(s, content.meeting, "Paus", kind=ItemKind.PAUSE))
    panel.show_item(pause)
    assert not course(panel).isVisible()


def test_what_was_withdrawn_or_added_is_told_in_the_list(panel, store, content):
    choose(course(panel).outcome, Outcome.WITHDRAWN)
    row = store.read(lambda s: agenda(s, content.meeting)).rows[1]
    assert row.outcome is Outcome.WITHDRAWN
    spoken = panel.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "withdrawn" in spoken


def test_nothing_can_be_noted_without_an_item(panel, do, content):
    for key in content.items:
        do(delete_item, key)
    assert not panel.sitting.begin.isEnabled()
    panel.sitting._begin_item()
    panel.sitting._end_item()


def test_a_window_that_only_reads_notes_nothing(qtbot, tmp_path, clock):
    file = tmp_path / "est.db"
    with_content = open_store(file, who="", now=clock.now)
    content = Content(with_content)
    with_content.close()
    store = open_store(file, who="", now=clock.now, read_only=True)
    panel = RecordPanel(Workspace(store, clock.now), content.meeting)
    qtbot.addWidget(panel)
    for action in panel.sitting.all()[:5]:
        assert not action.isEnabled()
    assert course(panel).began.isReadOnly()
    store.close()


def test_a_decision_is_sent_and_followed_up(panel, stored, clock):
    press(panel.window(), Qt.Key.Key_K, BOTH)
    (block,) = panel.paper.outcomes.decisions
    block.text.insertPlainText("stänga källargångar.")
    block.save_now()
    block.sent.setText("i dag")
    block.sent.save_now()
    assert stored().decisions[0].sent_on == clock.today()
    assert "Followed up today" in block.choices()
    block._follow_up()
    assert stored().decisions[0].done_on == clock.today()
    assert block.done.isVisible()
    assert "Not followed up" in block.choices()
    block.measure_asked.emit()
    assert block.measures.text() == "In the plan: Å26-01"
    block._reopen()
    assert stored().decisions[0].done_on is None
    assert not block.done.isVisible()
