"""The template of reports, and who is expected to report, are set and taken back."""

from datetime import date

import pytest

from est_desktop.actions.people import add_area, add_organisation
from est_desktop.model.enums import Rhythm
from est_desktop.queries.reports import expected, headings
from est_desktop.ui.preferences.expected_group import ExpectedGroup
from est_desktop.ui.preferences.headings_group import HeadingsGroup


@pytest.fixture
def do(store):
    return lambda action, *arguments: store.do("x", lambda s: action(s, *arguments))


@pytest.fixture
def titles(store):
    return lambda: [row.title for row in store.read(headings)]


@pytest.fixture
def rows(store):
    return lambda: store.read(expected)


@pytest.fixture
def template(qtbot, workspace):
    group = HeadingsGroup(workspace)
    qtbot.addWidget(group)
    group.show()
    return group


@pytest.fixture
def duties(qtbot, workspace, do):
    do(add_organisation, "Polisen")
    do(add_organisation, "Räddningstjänsten")
    group = ExpectedGroup(workspace)
    qtbot.addWidget(group)
    group.show()
    return group


def test_the_usual_headings_are_offered_first(template, titles):
    template.add_usual()
    assert titles()[0] == "Samlad bedömning"
    assert len(titles()) == 9


def test_headings_are_added_moved_changed_and_removed(qtbot, template, titles, store):
    for title in ("Läget", "Platser"):
        template.entry.line.setText(title)
        template.entry.line.returnPressed.emit()
    template.move_chosen(-1)
    assert titles() == ["Platser", "Läget"]
    template.move_chosen(-1)
    template.form.hint.setText("Vad, var och när")
    template.save_now()
    template.form.hint.edited.emit("Vad, var och när")
    assert store.read(headings)[0].hint == "Vad, var och när"
    template.form.title.setText("Läget")
    template.save_now()
    assert template.form._field.fault
    with qtbot.waitSignal(template.removed):
        template.remove()
    assert titles() == ["Läget"]
    store.undo()
    assert titles() == ["Platser", "Läget"]


def test_nothing_is_moved_or_removed_where_there_is_nothing(template, titles):
    template.move_chosen(1)
    template.remove()
    assert titles() == []


def test_who_reports_is_chosen_and_stored_at_once(duties, rows, do):
    area = do(add_area, "Hageby")
    duties.add()
    form = duties.form
    form.area.show_choice(area)
    form.rhythm.show_choice(Rhythm.MONTH)
    form.rhythm.chosen.emit(Rhythm.MONTH)
    form.until_day.setText("2026-12-31")
    form.until_day.save_now()
    (row,) = rows()
    assert (row.organisation, row.area, row.rhythm) == ("Polisen", "Hageby", Rhythm.MONTH)
    assert row.until_day == date(2026, 12, 31)
    form.from_day.setText("2027-01-01")
    form.from_day.save_now()
    assert form._from.fault
    assert rows()[0].from_day == date(2026, 11, 23)


def test_what_is_expected_no_longer_is_removed(qtbot, duties, rows):
    duties.remove()
    duties.add()
    duties.save_now()
    with qtbot.waitSignal(duties.removed):
        duties.form.remove.click()
    assert rows() == ()


def test_without_organisations_nothing_can_be_expected(qtbot, workspace, rows):
    group = ExpectedGroup(workspace)
    qtbot.addWidget(group)
    group.add()
    assert not group.add_button.isEnabled()
    assert rows() == ()
