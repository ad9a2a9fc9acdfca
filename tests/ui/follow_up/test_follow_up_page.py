"""The follow-up list on the screen: what is late comes first, what is done leaves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.follow_up import reopen_decision
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    add_measure,
    set_decision_due,
    set_decision_owner,
    set_measure_owner,
)
from est_desktop.queries.record import record
from est_desktop.queries.secrecy import exports
from est_desktop.store.sessions import open_store
from est_desktop.ui.follow_up import follow_up_page
from est_desktop.ui.follow_up.follow_up_page import FollowUpPage
from est_desktop.ui.workspace import Workspace
from tests.ui.meeting.conftest import wait_for_jobs
from tests.ui.meeting.record_content import Content


@pytest.fixture
def content(store):
    return Content(store)


@pytest.fixture
def do(workspace):
    return lambda action, *arguments: workspace.do("x", lambda s: action(s, *arguments))


@pytest.fixture
def decided(do, content, clock):
    key = do(add_decision, content.items[0], "Källargångar stängs.")
    do(set_decision_owner, key, Owner(content.police, "kommunpolis"))
    do(set_decision_due, key, clock.today().replace(day=1))
    measure = do(add_measure, content.items[1], "Byt lampor", clock.today())
    do(set_measure_owner, measure, Owner(content.housing, ""))
    do(add_measure, None, "Egen åtgärd", clock.today())
    return key


@pytest.fixture
def page(qtbot, workspace, decided):
    page = FollowUpPage(workspace)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def titles(page):
    return [row.text for row in page.list.rows.rows]


def test_what_is_open_is_listed_and_counted(page):
    assert titles(page) == ["Källargångar stängs.", "Byt lampor", "Egen åtgärd"]
    assert page.header.subtitle.text() == "3 open · 1 overdue"
    spoken = [
        page.list.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)
    ]
    assert any("Overdue since" in words and "Kommunpolis, Polisen" in words for words in spoken)
    assert any("No last day" in words for words in spoken)


def test_one_organisation_can_be_looked_at_alone(page, content):
    field = page.organisation
    field.setCurrentIndex(field.findText("Hyresbostäder"))
    field.activated.emit(field.currentIndex())
    assert titles(page) == ["Byt lampor"]


def test_a_decision_is_marked_followed_up_with_what_became_of_it(
    qtbot, page, store, content, decided, clock, do
):
    page.list.choose(decided)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.card.note.hasFocus()
    page.card.note.setText("Stängda.")
    with qtbot.waitSignal(page.removed):
        QTest.keyClick(page.card.note, Qt.Key.Key_Return)
    (row,) = store.read(lambda s: record(s, content.items[0], clock.today())).decisions
    assert (row.done_on, row.done_note) == (clock.today(), "Stängda.")
    assert "Källargångar stängs." not in titles(page)
    do(reopen_decision, decided)
    assert "Källargångar stängs." in titles(page)


def test_where_it_was_agreed_is_one_click_away(qtbot, page, content, decided):
    page.list.choose(decided)
    with qtbot.waitSignal(page.item_chosen) as chosen:
        page.card.item.click()
    assert chosen.args == [content.meeting, content.items[0]]


def test_a_measure_is_worked_with_in_the_plan(qtbot, page):
    row = next(row for row in page.list.rows.rows if row.text == "Egen åtgärd")
    page.list.choose(row.id)
    assert not page.card.done.isVisible()
    assert not page.card.item.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.plan_asked):
        page.card.plan.click()


def test_it_is_exported_and_logged(qtbot, page, tmp_path, store):
    file = tmp_path / "b.pdf"
    page.choose_place = lambda *_: None
    page.export()
    page.choose_place = lambda *_: file
    with qtbot.waitSignal(page.told):
        page.export()
        wait_for_jobs(qtbot)
    assert file.read_bytes().startswith(b"%PDF")
    (entry,) = store.read(exports)
    assert entry.document == "follow-up"


def test_nothing_open_is_told_and_a_reader_changes_nothing(qtbot, tmp_path, clock):
    file = tmp_path / "est.db"
    open_store(file, who="", now=clock.now).close()
    store = open_store(file, who="", now=clock.now, read_only=True)
    page = FollowUpPage(Workspace(store, clock.now))
    qtbot.addWidget(page)
    assert page._body.currentWidget() is page._empty
    assert not page.card.done.isEnabled()
    store.close()


def test_a_page_that_is_not_seen_reads_when_it_is_looked_at(page, do):
    page.hide()
    do(add_measure, None, "Ny", page._workspace.today())
    assert "Ny" not in titles(page)
    page.show()
    assert "Ny" in titles(page)


def test_a_long_list_shows_the_most_urgent_and_more_when_asked(page, monkeypatch):
    assert not page.more.isVisible()
    monkeypatch.setattr(follow_up_page, "FIRST", 2)
    page._choose_organisation()
    assert titles(page) == ["Källargångar stängs.", "Byt lampor"]
    assert page.header.subtitle.text() == "3 open · 1 overdue"
    assert page.more.text() == "Show &more (1 left)"
    page.more.click()
    assert len(titles(page)) == 3
    assert not page.more.isVisible()
    field = page.organisation
    field.setCurrentIndex(field.findText("Polisen"))
    field.activated.emit(field.currentIndex())
    assert titles(page) == ["Källargångar stängs."]
