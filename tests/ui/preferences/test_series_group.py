"""Councils that meet again and again: usual facts, standing items, standing participants."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import add_series, add_standing_item
from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.queries.series import all_series
from est_desktop.store.sessions import open_store
from est_desktop.ui.preferences.letterhead_group import LetterheadGroup
from est_desktop.ui.preferences.modules_group import ModulesGroup
from est_desktop.ui.preferences.series_group import SeriesGroup
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.workspace import Workspace

NAME = "Chefssamråd"


@pytest.fixture
def series(workspace):
    """A council with two standing items."""
    key = workspace.do("add", lambda s: add_series(s, NAME))
    for title in ("Mötets öppnande", "Lägesbild"):
        workspace.do("add", lambda s, title=title: add_standing_item(s, key, title))
    return key


@pytest.fixture
def group(workspace, qtbot):
    """The group as it opens."""
    made = SeriesGroup(workspace)
    qtbot.addWidget(made)
    made.resize(950, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def only(workspace):
    (row,) = workspace.read(all_series)
    return row


def test_a_series_is_made_by_writing_its_name(group, workspace, qtbot):
    assert group.panes.shown_form() is None
    group.entry.line.setText(NAME)
    qtbot.keyClick(group.entry.line, Qt.Key.Key_Return)
    assert only(workspace).designation == f"{NAME} {{year}}:{{number}}"
    assert group.heading.text() == NAME
    group.entry.line.setText(NAME)
    qtbot.keyClick(group.entry.line, Qt.Key.Key_Return)
    assert NAME in group.entry.field.fault


def test_the_keyboard_follows_the_mouse_to_another_part(series, group, qtbot):
    group.list.setCurrentIndex(group.list.model().index(0, 0))
    group.facts.findChildren(QLineEdit)[0].setFocus()
    qtbot.mouseClick(group.parts, Qt.MouseButton.LeftButton, pos=group.parts.tabRect(1).center())
    assert group.items.isAncestorOf(QApplication.focusWidget())


def test_what_its_meetings_usually_are_is_written_in_fields(series, workspace, group):
    facts = group.facts
    for line, text in (
        (facts.name, "Lokalt samråd"),
        (facts.place, "Rådhuset"),
        (facts.case_number, "KS 2026/17"),
        (facts.subject, "Rådet"),
        (facts.verb, "beslutar att"),
    ):
        line.line.setText(text)
        line.save_now()
    row = only(workspace)
    assert (row.name, row.place, row.case_number) == ("Lokalt samråd", "Rådhuset", "KS 2026/17")
    assert (row.subject, row.decision_verb) == ("Rådet", "beslutar att")


def test_a_meeting_must_end_after_it_starts(series, workspace, group):
    facts = group.facts
    facts.starts.setText("13")
    facts.starts.save_now()
    assert "end after it starts" in facts.starts_field.fault
    facts.ends.setText("15.30")
    facts.ends.save_now()
    assert (only(workspace).starts, only(workspace).ends) == (time(13), time(15, 30))
    assert not facts.starts_field.fault


def test_standing_items_are_added_changed_ordered_and_removed(series, workspace, group, qtbot):
    items = group.items
    group.parts.setCurrentIndex(1)
    items.entry.line.setText("Mötets avslutande")
    qtbot.keyClick(items.entry.line, Qt.Key.Key_Return)
    items.purpose.chosen.emit(Purpose.FORMALITY)
    items.minutes.setValue(5)
    items.minutes.save_now()
    items.presenter.setEditText("ordföranden")
    items.presenter.save_now()
    last = only(workspace).items[-1]
    assert (last.title, last.purpose) == ("Mötets avslutande", Purpose.FORMALITY)
    assert (last.minutes_planned, last.presenter) == (5, "ordföranden")
    items.pause.click()
    assert only(workspace).items[-1].kind is ItemKind.PAUSE
    qtbot.keyClick(items.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.title for row in only(workspace).items] == [
        "Mötets öppnande", "Lägesbild", "Break", "Mötets avslutande",
    ]  # fmt: skip
    with qtbot.waitSignal(group.removed):
        qtbot.keyClick(items.list, Qt.Key.Key_Delete)
    assert len(only(workspace).items) == 3
    workspace.undo()
    assert len(only(workspace).items) == 4


def test_a_standing_item_keeps_its_title_when_an_empty_one_is_left(series, workspace, group):
    group.parts.setCurrentIndex(1)
    group.items.title.setText("")
    group.items.title.save_now()
    assert "must be written" in group.items.title_field.fault
    group.items.title.editingFinished.emit()
    assert group.items.title.text() == "Mötets öppnande"


def test_who_is_called_to_every_meeting_has_a_tick(series, workspace, group):
    police = workspace.do("add", lambda s: add_organisation(s, "Polisen"))
    keys = {
        workspace.do("add", lambda s, role=role: add_person(s, police, role))
        for role in ("kommunpolis", "polischef")
    }
    group.parts.setCurrentIndex(2)
    group.people.all.click()
    assert only(workspace).participant_ids == keys
    head = group.people.tree.topLevelItem(0)
    head.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert len(only(workspace).participant_ids) == 1
    assert "1 of 2" in group.people.count.text()
    workspace.undo()
    assert group.people.ticked() == keys


def test_who_leads_is_chosen_among_the_people(series, workspace, group):
    police = workspace.do("add", lambda s: add_organisation(s, "Polisen"))
    chief = workspace.do("add", lambda s: add_person(s, police, "polischef"))
    group.facts.chair.show_choice(chief)
    group.facts.chair.chosen.emit(chief)
    assert only(workspace).chair_id == chief
    assert only(workspace).secretary_id is None


def test_a_series_with_meetings_is_kept_and_the_group_says_why(
    series, workspace, group, qtbot, clock
):
    sitting = Sitting(clock.now(), clock.now().replace(hour=12))
    workspace.do("plan", lambda s: plan_meeting(s, series, sitting))
    with qtbot.assertNotEmitted(group.removed):
        group.remove_button.click()
    assert NAME in group.panes.messages.texts()[0]
    workspace.undo()
    with qtbot.waitSignal(group.removed):
        group.remove_button.click()
    assert workspace.read(all_series) == ()
    workspace.undo()
    assert len(only(workspace).items) == 2


def test_what_is_typed_when_the_series_goes_away_does_no_harm(workspace, group):
    workspace.do("add", lambda s: add_series(s, NAME))
    group.facts.name.line.setText("Ett annat namn")
    workspace.undo()
    assert group.panes.shown_form() is None
    assert workspace.read(all_series) == ()


def test_a_read_only_series_can_be_read(qtbot, qapp, tmp_path, clock):
    path = tmp_path / "est.db"
    writing = open_store(path, who="sekreterare", now=clock.now)
    key = writing.do("add", lambda s: add_series(s, NAME))
    writing.do("add", lambda s: add_standing_item(s, key, "Lägesbild"))
    writing.close()
    reading = open_store(path, who="sekreterare", now=clock.now, read_only=True)
    workspace = Workspace(reading, clock.now)
    for build in (SeriesGroup, ModulesGroup, LetterheadGroup):
        shown = build(workspace)
        qtbot.addWidget(shown)
        shown.show()
        for field in shown.findChildren(LineField):
            assert field.isReadOnly() or not field.isEnabled()
        for made in shown.findChildren(QPushButton):
            assert made.isHidden() or not made.isEnabled() or not made.isVisible(), made.text()
    reading.close()
