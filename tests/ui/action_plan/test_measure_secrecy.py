"""A measure is marked as secret from the action plan, also one that stands under no item."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMainWindow

from est_desktop.actions.outcomes import add_measure
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.secrecy import marks_on
from est_desktop.ui.action_plan.plan_page import PlanPage

TODAY = date(2026, 11, 23)


@pytest.fixture
def measure(store):
    return store.do("m", lambda s: add_measure(s, None, "Larma porten", TODAY))


@pytest.fixture
def page(qtbot, workspace, measure):
    window = QMainWindow()
    page = PlanPage(workspace)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    page.show_measure(measure)
    yield page
    del window


@pytest.fixture
def mark(store, measure):
    return lambda: store.read(lambda s: marks_on(s, MarkKind.MEASURE, [measure])).get(measure)


def test_a_measure_is_marked_and_the_mark_is_shown_and_undone(page, store, workspace, mark, clock):
    row = page.inspector.secrecy
    assert row.isVisible()
    assert row.marking.text() == "No secrecy mark"
    sheet = row.open_sheet()
    sheet.provision.setEditText("18 kap. 1 § – förundersökning, förebyggande av brott")
    sheet.authority.setText("Norrköpings kommun")
    sheet.accepted.emit()
    made = Secrecy("18 kap. 1 §", clock.today(), "Norrköpings kommun")
    assert mark() == made
    assert not sheet.isVisible()
    assert "SEKRETESS" in row.marking.text()
    sheet = row.open_sheet()
    assert sheet.authority.text() == "Norrköpings kommun"
    sheet.accepted.emit()
    assert mark() == made
    sheet = row.open_sheet()
    sheet.provision.setEditText("")
    sheet.accepted.emit()
    assert mark() is None
    assert row.marking.text() == "No secrecy mark"
    workspace.undo()
    assert "SEKRETESS" in row.marking.text()


def test_a_mark_that_is_too_long_is_told_beside_the_field(page, mark):
    sheet = page.inspector.secrecy.open_sheet()
    sheet.provision.setEditText("x" * 30_000)
    sheet.accepted.emit()
    assert sheet.isVisible()
    assert mark() is None


def test_a_new_measure_has_nothing_to_mark(page):
    page.add()
    assert not page.inspector.secrecy.isVisible()
    assert page.inspector.secrecy.open_sheet() is None
