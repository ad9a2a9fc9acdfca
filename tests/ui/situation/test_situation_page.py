"""The page Lägesbild: figures that can be read and heard, and a judgement that leads somewhere."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from est_desktop.cli.keeping import fill_sample
from est_desktop.model.enums import SituationLevel, Term, Trend
from est_desktop.queries.assessments import assessment
from est_desktop.queries.contacts import areas
from est_desktop.queries.measures import measures
from est_desktop.queries.picture import coming_items
from est_desktop.rules.spans import month_of
from est_desktop.ui.situation.situation_page import SituationPage
from est_desktop.ui.theme import color, theme
from tests.documents.test_public import holds
from tests.ui.meeting.conftest import wait_for_jobs

OCTOBER = month_of(date(2026, 10, 1))


@pytest.fixture
def page(qtbot, workspace):
    fill_sample(workspace.store)
    page = SituationPage(workspace)
    qtbot.addWidget(page)
    page.resize(1366, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def navestad(page, workspace):
    key = next(row.id for row in workspace.read(areas) if row.name == "Navestad")
    page.area.choose(key)
    return key


def cells(page, row):
    counts = page.figures.counts
    return [counts.item(row, column).text() for column in range(6)]


def test_the_newest_month_is_shown_with_trends_in_words(page):
    assert page.period.span == OCTOBER
    nbsp = "\N{NO-BREAK SPACE}"
    assert [text.replace(nbsp, " ") for text in cells(page, 0)] == [
        "A1 Otrygghetsskapande samling av personer",
        "41",
        "47",
        "↘ decreases\n−6 (−12,8 %)",
        "52",
        "↘ decreases\n−11 (−21,2 %)",
    ]


def test_what_makes_a_comparison_uncertain_is_marked_and_told(page):
    counts = page.figures.counts
    (row,) = [at for at in range(counts.rowCount()) if cells(page, at)[0].startswith("B4")]
    assert cells(page, row)[5].endswith("*")
    assert "hemtjänst" in counts.item(row, 5).toolTip()
    spoken = counts.item(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "hemtjänst" in spoken


def test_a_chart_is_one_tab_stop_and_is_read_by_arrows(page):
    chart = page.figures.chart
    chart.setFocus()
    assert chart.text().startswith("okt: 361 (Ordning och trygghet")
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.text().startswith("sep: 347")
    assert "sep: 347" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.text() == "nov: missing"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.place == 11
    QTest.keyClick(chart, Qt.Key.Key_A)
    assert chart.place == 11
    middle = chart.area().center().toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))
    assert chart.place in (5, 6)


def test_the_numbers_of_a_chart_can_be_read_as_a_table(page):
    figures = page.figures
    figures.which.setCurrentIndex(3)
    figures.which.chosen.emit(3)
    figures.way.show_choice(figures.numbers)
    figures.way.chosen.emit(figures.numbers)
    assert figures.numbers.isVisible()
    assert figures.numbers.item(1, 0).text() == "150"
    assert figures.numbers.verticalHeaderItem(1).text() == "Hageby"


def test_indicators_stand_beside_the_figures(page, navestad):
    page.area.choose(None)
    table = page.measured
    page.show_part(table)
    assert table.isVisible()
    heads = [table.horizontalHeaderItem(column).text() for column in range(4)]
    assert heads == ["Indicator", "Klockaretorpet", "Hageby", "Navestad"]
    told = table.item(0, 3).text().replace("\N{NO-BREAK SPACE}", " ")
    assert told == "88,7\n↗ increases · for the better"
    assert "higher is better" in table.item(0, 0).toolTip()
    page.area.choose(navestad)
    assert table.columnCount() == 2
    table.item(0, 1).setForeground(color("text"))
    theme().changed.emit()
    assert table.item(0, 1).foreground().color() == color("success_text")


def test_an_area_and_a_period_are_chosen(page, navestad):
    assert cells(page, 0)[1] == "14"
    page.period.field.setText("2026-09")
    page.period.field.save_now()
    assert cells(page, 0)[1] == "15"
    page.period.choose(month_of(date(2020, 1, 1)))
    assert not page.figures.isVisible()
    page.period.field.setText("någon gång")
    page.period.field.save_now()
    assert page.period.field.accessibleDescription()


def test_a_judgement_is_stored_as_it_is_made(page, navestad, workspace):
    pane = page.assessment
    pane.level.show_choice(SituationLevel.RED)
    pane.level.chosen.emit(SituationLevel.RED)
    pane.trend.show_choice(Trend.UP)
    pane.trend.chosen.emit(Trend.UP)
    pane.reasons.setPlainText("Mörkt längs stråket.")
    page.save_now()
    view = workspace.read(lambda s: assessment(s, navestad, OCTOBER))
    assert (view.level, view.trend) == (SituationLevel.RED, Trend.UP)
    assert view.reasons == "Mörkt längs stråket."


def test_a_need_leads_to_a_measure_with_one_key(page, navestad, workspace, qtbot):
    pane = page.assessment
    before = len(workspace.read(lambda s: measures(s, workspace.today())))
    pane.term.show_choice(Term.LONG)
    pane.entry.line.setText("Fler mötesplatser")
    pane.entry.line.returnPressed.emit()
    view = workspace.read(lambda s: assessment(s, navestad, OCTOBER))
    assert (view.needs[-1].text, view.needs[-1].term) == ("Fler mötesplatser", Term.LONG)
    pane.needs.choose(view.needs[-1].id)
    pane.needs.setFocus()
    with qtbot.waitSignal(page.told):
        QTest.keySequence(pane.needs, QKeySequence("Ctrl+Shift+Å"))
    made = workspace.read(lambda s: measures(s, workspace.today()))
    assert len(made) == before + 1
    view = workspace.read(lambda s: assessment(s, navestad, OCTOBER))
    (measure,) = view.needs[-1].measures
    with qtbot.waitSignal(page.measure_chosen) as seen:
        pane._links.itemAt(0).widget().click()
    assert seen.args == [measure.id]


def test_a_need_is_written_anew_and_removed(page, navestad, workspace, qtbot):
    pane = page.assessment
    pane.needs.write_asked.emit()
    pane.entry.line.setText("Prioritera stolparna")
    pane.write_need(pane.entry.line.text())
    view = workspace.read(lambda s: assessment(s, navestad, OCTOBER))
    assert view.needs[0].text == "Prioritera stolparna"
    pane.write_need("  ")
    assert pane.entry.field.fault
    count = len(view.needs)
    with qtbot.waitSignal(page.removed):
        pane.needs.remove_asked.emit()
    view = workspace.read(lambda s: assessment(s, navestad, OCTOBER))
    assert len(view.needs) == count - 1


@pytest.mark.parametrize("public", [False, True])
def test_the_picture_is_exported(page, qtbot, tmp_path, public):
    file = tmp_path / "picture.pdf"
    page.exports.choose_place = lambda *_: file
    page.exports.export(OCTOBER, [], public=public)
    wait_for_jobs(qtbot)
    assert holds(file.read_bytes(), "Otrygghetsskapande")


def test_the_indicators_are_exported(page, qtbot, tmp_path):
    file = tmp_path / "indicators.pdf"
    page.exports.choose_place = lambda *_: file
    page.exports.export_indicators([])
    wait_for_jobs(qtbot)
    assert holds(file.read_bytes(), "Elevnärvaro")
    page.exports.choose_place = lambda *_: None
    page.exports.export_indicators([])


def test_the_picture_becomes_a_paper_of_the_next_meeting(page, qtbot, workspace):
    sheet = page.exports.ask_item(OCTOBER, [])
    with qtbot.waitSignal(page.told):
        sheet.accepted.emit()
    wait_for_jobs(qtbot)
    items = workspace.read(lambda s: coming_items(s, workspace.now()))
    assert any("Lägesbild" in title for _, title in items)


def test_a_place_is_left_for_the_reports(page):
    page.set_reports(page.figures.counts.__class__())
    assert not page._place.isHidden()
