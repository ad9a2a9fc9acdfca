"""Attendance: ticked by keyboard, told in words, every choice stored at once and undone at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu

from est_desktop.actions.attendance import set_presence, set_span, uncall_person
from est_desktop.actions.meetings import delete_meeting
from est_desktop.model.enums import Capacity, Presence
from est_desktop.queries.record import attendance
from est_desktop.store.sessions import open_store
from est_desktop.ui.meeting.attendance_panel import AttendancePanel
from est_desktop.ui.undo_actions import UndoActions
from est_desktop.ui.workspace import Workspace
from tests.ui.meeting.record_content import BOTH, CONTROL, Content, press, type_text

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
CHIEF, SECOND, LANDLORD = 0, 1, 2


@pytest.fixture
def content(store):
    return Content(store)


@pytest.fixture
def panel(qtbot, workspace, content):
    window = QMainWindow()
    panel = AttendancePanel(workspace, content.meeting)
    window.setCentralWidget(panel)
    panel.undoing = UndoActions(workspace, lambda _: None, window)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
    panel.list.setFocus()
    yield panel
    del window


@pytest.fixture
def stored(store, content):
    return lambda: store.read(lambda s: attendance(s, content.meeting))


def choose(panel, stored, place):
    panel.list.choose(stored()[place].id)
    return stored()[place]


def pick(field, words):
    """Choose in a combo box as a user does."""
    field.setCurrentIndex(field.findText(words, Qt.MatchFlag.MatchContains))
    field.activated.emit(field.currentIndex())


def test_people_stand_under_their_organisations(panel):
    model = panel.list.people
    lines = [model.index(row).data() for row in range(model.rowCount())]
    assert lines == [
        "Polisen",
        "biträdande lokalpolisområdeschef",
        "lokalpolisområdeschef",
        "Hyresbostäder",
        "vd",
    ] or lines[0] in ("Polisen", "Hyresbostäder")
    assert panel.list.current_row() is not None
    assert not model.index(0).flags()


def test_the_model_keeps_qts_rules(qtmodeltester, panel, stored):
    qtmodeltester.check(panel.list.people)
    panel.note_all()
    qtmodeltester.check(panel.list.people)


def test_space_ticks_somebody_and_undo_takes_it_back(panel, stored):
    row = choose(panel, stored, CHIEF)
    press(panel.window(), Qt.Key.Key_Space)
    assert stored()[CHIEF].presence is Presence.PRESENT
    assert panel.counted.text() == "1 of 3 present"
    assert panel.list.current_row().id == row.id
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert stored()[CHIEF].presence is Presence.EXPECTED
    assert panel.counted.text() == "0 of 3 present"
    press(panel.window(), Qt.Key.Key_Space)
    press(panel.window(), Qt.Key.Key_Space)
    assert stored()[CHIEF].presence is Presence.EXPECTED


def test_a_click_on_the_box_ticks_and_one_on_the_role_only_chooses(panel, stored):
    rect = panel.list.visualRect(panel.list.people.index_of(stored()[LANDLORD].id))
    viewport = panel.list.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, pos=QPoint(rect.left() + 200, rect.center().y()))
    assert panel.list.current_row().id == stored()[LANDLORD].id
    assert stored()[LANDLORD].presence is Presence.EXPECTED
    QTest.mouseClick(viewport, left, pos=QPoint(rect.left() + 22, rect.center().y()))
    assert stored()[LANDLORD].presence is Presence.PRESENT


def test_all_present_leaves_those_who_have_sent_word(panel, workspace, stored):
    row = stored()[CHIEF]
    workspace.do("p", lambda s: set_presence(s, row.id, Presence.EXCUSED))
    press(panel.window(), Qt.Key.Key_A, BOTH)
    assert [one.presence for one in stored()] == [
        Presence.EXCUSED,
        Presence.PRESENT,
        Presence.PRESENT,
    ]
    assert panel.counted.text() == "2 of 3 present"
    workspace.undo()
    assert panel.counted.text() == "0 of 3 present"


def test_typing_finds_people_by_role_and_name(panel, stored):
    choose(panel, stored, CHIEF)
    panel.list.keyboardSearch("v")
    assert panel.list.current_row().role == "vd"
    panel.list._end_word()
    panel.list.keyboardSearch("bi")
    assert panel.list.current_row().role == "biträdande lokalpolisområdeschef"
    panel.list._end_word()
    panel.list.keyboardSearch("öö")
    assert panel.list.current_row().role == "biträdande lokalpolisområdeschef"


def test_screen_readers_hear_role_and_status_first(panel, stored):
    row = choose(panel, stored, LANDLORD)
    index = panel.list.people.index_of(row.id)
    assert index.data(SPOKEN) == "vd, called, member, Hyresbostäder"
    panel.form.presence.chosen.emit(Presence.ABSENT)
    assert index.data(SPOKEN).startswith("vd, absent")


def test_the_status_is_chosen_in_the_form(panel, stored):
    choose(panel, stored, SECOND)
    panel.form.presence.chosen.emit(Presence.EXCUSED)
    assert stored()[SECOND].presence is Presence.EXCUSED
    assert panel.form.presence.current() is Presence.EXCUSED


def test_a_deputy_takes_the_place_of_who_is_away(panel, workspace, stored):
    chief, second = stored()[CHIEF], stored()[SECOND]
    workspace.do("p", lambda s: set_presence(s, chief.id, Presence.EXCUSED))
    choose(panel, stored, SECOND)
    assert panel.form.deputy_field.isHidden()
    pick(panel.form.capacity, "Deputy")
    row = stored()[SECOND]
    assert (row.capacity, row.deputy_for_id) == (Capacity.DEPUTY, chief.person_id)
    assert not panel.form.deputy_field.isHidden()
    index = panel.list.people.index_of(second.id)
    assert f"deputy for {chief.role}" in index.data(SPOKEN)
    pick(panel.form.deputy_for, "vd")
    assert stored()[SECOND].deputy_for_id == stored()[LANDLORD].person_id
    workspace.undo()
    workspace.undo()
    assert stored()[SECOND].capacity is Capacity.MEMBER
    assert panel.form.capacity.current() is Capacity.MEMBER


def test_part_of_a_meeting_is_chosen_from_its_items(panel, content, stored):
    row = choose(panel, stored, CHIEF)
    pick(panel.form.first, "Lägesbild")
    pick(panel.form.last, "Nästa möte")
    assert (stored()[CHIEF].from_item_id, stored()[CHIEF].to_item_id) == tuple(content.items[1:])
    assert "items 2–3" in panel.list.people.index_of(row.id).data(SPOKEN)


def test_an_impossible_part_is_refused_in_place(panel, content, stored):
    choose(panel, stored, CHIEF)
    pick(panel.form.first, "Nästa möte")
    pick(panel.form.last, "Öppnande")
    assert panel.form.span.fault == "The last item stands before the first."
    assert stored()[CHIEF].to_item_id is None
    pick(panel.form.last, "To the end")
    assert panel.form.span.fault == ""


def test_a_remark_saves_itself_and_warns_of_health(qtbot, panel, workspace, stored):
    choose(panel, stored, CHIEF)
    assert "health" in panel.form.note.accessibleDescription()
    panel.form.note.setFocus()
    type_text("deltog på länk från Östra ")
    qtbot.waitUntil(lambda: stored()[CHIEF].note == "deltog på länk från Östra", timeout=1000)
    assert panel.form.note.text() == "deltog på länk från Östra "
    type_text("hallen")
    choose(panel, stored, LANDLORD)
    assert stored()[CHIEF].note == "deltog på länk från Östra hallen"
    assert panel.form.note.text() == ""
    workspace.undo()
    assert stored()[CHIEF].note == ""


def test_who_is_taken_off_comes_back_with_undo(qtbot, panel, workspace, stored):
    row = choose(panel, stored, SECOND)
    with qtbot.waitSignal(panel.removed) as told:
        press(panel.window(), Qt.Key.Key_Delete)
    assert told.args == [f"{row.role} was taken off the list"]
    assert len(stored()) == 2
    assert panel.list.current_row() is not None
    assert panel.list.hasFocus()
    workspace.undo()
    assert len(stored()) == 3


def test_many_are_called_at_once(panel, workspace, content, stored):
    sheet = panel.open_sheet()
    assert [sheet.list.item(at).text() for at in range(sheet.list.count())] == [
        "trygghetssamordnare · Hyresbostäder"
    ]
    assert not sheet.primary.isEnabled()
    sheet.filter.setText("finns inte")
    assert sheet.list.item(0).isHidden()
    sheet.filter.setText("hyres TRYGG")
    assert not sheet.list.item(0).isHidden()
    sheet.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert sheet.primary.text() == "Call 1"
    sheet.accepted.emit()
    assert content.extra in {row.person_id for row in stored()}
    workspace.undo()
    assert len(stored()) == 3


def test_when_everybody_is_called_the_sheet_says_so(panel, content):
    panel._do.call([content.extra])
    sheet = panel.open_sheet()
    assert sheet.list.count() == 0
    sheet.close_sheet()


def test_an_empty_list_offers_those_who_always_come(panel, workspace, stored):
    for row in stored():
        workspace.do("x", lambda s, key=row.id: uncall_person(s, key))
    assert panel.panes.isHidden()
    assert not panel._empty.isHidden()
    panel._do.call_standing()
    assert len(stored()) == 3
    assert panel._empty.isHidden()
    assert panel.list.current_row() is not None


def test_a_deleted_meeting_comes_back_with_its_people(panel, workspace, content, stored):
    workspace.do("x", lambda s: delete_meeting(s, content.meeting))
    workspace.undo()
    assert len(stored()) == 3
    assert panel.counted.text() == "0 of 3 present"


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_row_offers_every_status(panel, stored):
    choose(panel, stored, CHIEF)
    panel.list.menu_asked.emit(QPoint(10, 10))
    menu = panel.findChild(QMenu)
    assert [action.text() for action in menu.actions()][:4] == [
        "Called",
        "Present",
        "Apologies",
        "Absent",
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert stored()[CHIEF].presence is Presence.EXCUSED


def test_a_read_only_list_can_be_read(qtbot, tmp_path, clock):
    path = tmp_path / "est.db"
    writing = open_store(path, who="sekreterare", now=clock.now)
    content = Content(writing)
    writing.close()
    store = open_store(path, who="sekreterare", now=clock.now, read_only=True)
    panel = AttendancePanel(Workspace(store, clock.now), content.meeting)
    qtbot.addWidget(panel)
    panel.show()
    index = panel.list.people.index_of(panel.list.current_row().id)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not any(action.isEnabled() for action in panel.commands)
    assert panel.form.note.isReadOnly()
    panel.remove()
    assert panel.list.people.rowCount() == 5
    store.close()


def test_who_comes_late_and_leaves_early_is_noted_by_one_key_each(panel, stored, clock):
    row = choose(panel, stored, CHIEF)
    press(panel.window(), Qt.Key.Key_I, BOTH)
    told = stored()[CHIEF]
    assert (told.presence, told.arrived_at) == (
        Presence.PRESENT,
        clock.now().replace(tzinfo=None),
    )
    press(panel.window(), Qt.Key.Key_O, BOTH)
    assert stored()[CHIEF].left_at == clock.now().replace(tzinfo=None)
    spoken = panel.list.people.index_of(row.id).data(SPOKEN)
    assert "came at 10.42, left at 10.42" in spoken
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert stored()[CHIEF].left_at is None


def test_the_clock_can_be_mended_by_typing(panel, stored):
    choose(panel, stored, CHIEF)
    form = panel.form
    form.came.setText("9.20")
    form.came.save_now()
    form.left.setText("9")
    form.left.save_now()
    told = stored()[CHIEF]
    assert f"{told.arrived_at:%H.%M}" == "09.20"
    assert told.left_at is None
    assert form.left.text() == ""


def test_a_time_that_is_being_typed_belongs_to_its_own_person(panel, stored):
    choose(panel, stored, CHIEF)
    panel.form.came.setText("9.20")
    choose(panel, stored, SECOND)
    assert stored()[CHIEF].arrived_at is not None
    assert stored()[SECOND].arrived_at is None
    assert panel.form.came.text() == ""


def test_a_single_item_is_told_by_its_number_alone(panel, stored, workspace, content):
    row = choose(panel, stored, CHIEF)
    item = content.items[1]
    workspace.do("x", lambda s: set_span(s, row.id, item, item))
    spoken = panel.list.people.index_of(row.id).data(SPOKEN)
    assert "item 2," in f"{spoken},"
