"""The register of categories and sources in the settings."""

from datetime import date

import pytest

from est_desktop.model.enums import CountKind
from est_desktop.queries.counts import categories, source_rows
from est_desktop.ui.preferences.categories_group import CategoriesGroup, coded
from est_desktop.ui.preferences.sources_group import SourcesGroup


@pytest.fixture
def group(qtbot, workspace):
    group = CategoriesGroup(workspace)
    qtbot.addWidget(group)
    group.show()
    return group


def written(workspace):
    return [(row.code, row.name, row.group) for row in workspace.read(categories)]


def test_groups_and_categories_are_written_one_after_the_other(group, workspace):
    group.entry.entered.emit("A1 Samlingar")
    assert group.entry.field.fault
    group.new_group.entered.emit("Ordning")
    group.entry.entered.emit("A1 Samlingar")
    group.kind.show_choice(CountKind.POLICE)
    group.new_group.entered.emit("Anmälda brott")
    group.entry.entered.emit("Stöld")
    assert written(workspace) == [
        ("A1", "Samlingar", "Ordning"),
        ("", "Stöld", "Anmälda brott"),
    ]
    assert [row.kind for row in workspace.read(categories)] == [CountKind.EST, CountKind.POLICE]


def test_a_category_is_renamed_ended_replaced_and_removed(group, workspace, qtbot):
    group.new_group.entered.emit("Narkotika")
    group.entry.entered.emit("C0 Narkotika")
    form = group.form
    form.name.setText("C0 Narkotika, handel eller bruk")
    form.name.save_now()
    form.day.reset(date(2026, 7, 1))
    form.replacement.entered.emit("C1 Handel")
    group.list.choose(workspace.read(categories)[0].id)
    form.replacement.entered.emit("C2 Bruk")
    old, *new = workspace.read(categories)
    assert (old.name, old.until_day) == ("Narkotika, handel eller bruk", date(2026, 6, 30))
    assert [(row.code, row.from_day, row.after) for row in new] == [
        ("C1", date(2026, 7, 1), ("C0",)),
        ("C2", date(2026, 7, 1), ("C0",)),
    ]
    group.list.choose(new[1].id)
    form.until.setText("2026-01-01")
    form.until.save_now()
    assert form.until_field.fault
    with qtbot.waitSignal(group.removed):
        group.list.remove_asked.emit()
    assert [row.code for row in workspace.read(categories)] == ["C0", "C1"]


def test_a_code_stands_before_the_name():
    assert coded("A1 Samlingar") == ("A1", "Samlingar")
    assert coded("Samlingar på torget") == ("", "Samlingar på torget")


def test_sources_are_written_changed_and_removed(qtbot, workspace):
    group = SourcesGroup(workspace)
    qtbot.addWidget(group)
    group.show()
    group.entry.entered.emit("väktare")
    group.entry.entered.emit("skola")
    group.name.setText("skolan")
    group.name.save_now()
    assert [row.name for row in workspace.read(source_rows)] == ["väktare", "skolan"]
    group.entry.entered.emit("skolan")
    assert group.entry.field.fault
    with qtbot.waitSignal(group.removed):
        group.list.remove_asked.emit()
    assert [row.name for row in workspace.read(source_rows)] == ["väktare"]
