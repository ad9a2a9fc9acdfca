"""The first day with the program: an empty window, and what it invites to."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.series import all_series
from est_desktop.ui.help.key_sheet import KeySheet
from est_desktop.ui.overview.overview_page import OverviewPage


@pytest.fixture
def desk(open_window):
    return open_window()


@pytest.fixture
def overview(desk):
    page = desk.open_section("overview")
    assert isinstance(page, OverviewPage)
    return page


def meetings(desk):
    listed = desk.workspace.look(lambda s: meeting_list(s, date(2026, 1, 1)))
    return [row.title for row in (*listed.coming, *listed.past)]


def button(page, words):
    return next(made for made in page.findChildren(QPushButton) if made.text() == words)


def test_the_first_meeting_and_its_series_need_only_a_date(desk, overview, hand):
    button(overview.welcome, "&Make the first meeting…").click()
    hand.text("14/12")
    hand.key("Return")
    assert meetings(desk) == ["Chefssamråd 2026:1"]
    assert [series.name for series in desk.workspace.read(all_series)] == ["Chefssamråd"]
    assert desk.shell.open_key == "meeting"
    hand.key("Ctrl+Z")
    assert meetings(desk) == []


def test_sample_content_is_one_press_away_and_the_overview_tells_of_it(desk, overview):
    button(overview.welcome, "&Show sample content").click()
    assert not overview.welcome.isVisible()
    assert overview.next_card.title.text() == "Chefssamråd 2026:8"
    assert len(meetings(desk)) == 6


def test_a_removed_meeting_is_brought_back_from_the_toast(desk, overview, hand):
    button(overview.welcome, "&Show sample content").click()
    hand.key("Ctrl+2")
    before = meetings(desk)
    page = desk.open_section("meetings")
    page.table.setFocus()
    hand.key("Del")
    assert len(meetings(desk)) == len(before) - 1
    button(desk.shell.toast, "Undo").click()
    assert meetings(desk) == before


def test_f1_shows_every_key_of_the_menus_and_esc_puts_them_away(desk, overview, hand):
    hand.key("F1")
    sheet = desk.shell.findChild(KeySheet)
    lines = [sheet.rows.index(row).data() for row in range(sheet.rows.rowCount())]
    assert "Ctrl+N, New meeting" in lines
    assert "Ctrl+Q, Quit" in lines
    hand.key("Esc")
    assert desk.shell.findChild(KeySheet) is None


def test_the_overview_leads_to_backups_in_the_settings(desk, overview):
    button(overview.welcome, "&Show sample content").click()
    overview.backup_asked.emit()
    page = desk.open_section("preferences")
    assert page.groups.currentItem().text() == "Data and backups"
