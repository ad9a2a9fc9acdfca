"""The rule of a series, and the pattern of case numbers, in the preferences."""

import pytest

from est_desktop.actions.series import add_series, set_series_case_number
from est_desktop.actions.settings import set_setting
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.letterhead import setting
from est_desktop.queries.series import all_series
from est_desktop.ui.case_hint import case_hint
from est_desktop.ui.preferences.letterhead_group import LetterheadGroup
from est_desktop.ui.preferences.series_group import SeriesGroup


@pytest.fixture
def facts(qtbot, workspace):
    workspace.do("x", lambda session: add_series(session, "Chefssamråd"))
    group = SeriesGroup(workspace)
    qtbot.addWidget(group)
    return group.facts


def choose(field, key):
    field.show_choice(key)
    field.chosen.emit(key)


def rule(workspace):
    (view,) = workspace.read(all_series)
    return view.rule_week, view.rule_weekday, view.rule_months


def test_the_rule_is_chosen_and_taken_away(workspace, facts):
    assert not facts.rule.weekday.isEnabled()
    choose(facts.rule.week, 3)
    choose(facts.rule.weekday, 2)
    assert rule(workspace) == (3, 2, "")
    facts.rule.months[6].click()
    assert rule(workspace) == (3, 2, "1,2,3,4,5,6,8,9,10,11,12")
    workspace.undo()
    assert facts.rule.months[6].isChecked()
    choose(facts.rule.week, None)
    assert rule(workspace) == (None, None, "")


def test_a_case_number_that_does_not_fit_is_kept_with_a_hint(workspace, facts):
    def set_up(session):
        set_setting(session, SettingKey.CASE_PATTERN, "KS ####/####")

    workspace.do("x", set_up)
    (view,) = workspace.read(all_series)
    workspace.do("x", lambda session: set_series_case_number(session, view.id, "KS-7"))
    assert "KS 2026/1234" in facts.case_number.control.accessibleDescription()
    assert not facts.case_number.fault
    assert workspace.read(all_series)[0].case_number == "KS-7"
    assert case_hint(workspace, "KS 2026/0412") == ""


def test_the_pattern_is_written_in_the_preferences(qtbot, workspace):
    group = LetterheadGroup(workspace)
    qtbot.addWidget(group)
    group.case_pattern.line.setText("KS ####/*")
    group.save_now()
    assert workspace.read(lambda s: setting(s, SettingKey.CASE_PATTERN)) == "KS ####/*"
