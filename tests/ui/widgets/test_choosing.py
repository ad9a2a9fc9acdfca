"""Fields that are chosen in, dates and times as people write them, and faults beside the field."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QMenu, QPushButton, QVBoxLayout, QWidget

from est_desktop.ui.widgets.choice_field import ChoiceField, CompletedField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.widgets.typed_fields import DateField, TimeField
from tests.ui.widgets.keys import type_in

TODAY = date(2026, 11, 23)


POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A list or calendar that pops up wants the keyboard, which there is none of without a screen."""


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.column = QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def put(window, qtbot):
    def shown(widget):
        window.column.addWidget(widget)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return widget

    return shown


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-11", date(2026, 12, 11)),
        ("11/12", date(2026, 12, 11)),
        ("11 dec", date(2026, 12, 11)),
        ("måndag", date(2026, 11, 30)),
    ],
)
def test_a_date_is_typed_as_people_write_it(put, typed, day):
    field = put(DateField(lambda: TODAY))
    chosen = []
    field.edited.connect(chosen.append)
    field.setFocus()
    type_in(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [day]
    assert field.value == day
    assert field.text().endswith(f"{day:%Y}")


def test_a_date_that_does_not_exist_is_told_and_stays_to_be_mended(put):
    field = DateField(lambda: TODAY)
    labelled = put(Field("&Datum", field))
    field.faulty.connect(labelled.show_fault)
    chosen = []
    field.edited.connect(chosen.append)
    field.reset(TODAY)
    field.selectAll()
    type_in(field, "30/2")
    field.save_now()
    assert "30/2" in labelled.fault
    assert field.text() == "30/2"
    assert chosen == []
    field.setText("28/2")
    field.save_now()
    assert labelled.fault == ""
    assert chosen == [date(2027, 2, 28)]


def test_an_emptied_date_is_no_date(put):
    field = put(DateField(lambda: TODAY))
    field.reset(TODAY)
    chosen = []
    field.edited.connect(chosen.append)
    field.clear()
    field.save_now()
    assert chosen == [None]


@POPUP
def test_a_day_can_be_chosen_in_a_calendar_that_begins_on_monday(put, qtbot):
    field = put(DateField(lambda: TODAY))
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = field.findChild(QMenu)
    calendar = menu.findChild(QCalendarWidget)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    calendar.activated.emit(QDate(2026, 12, 2))
    assert field.value == date(2026, 12, 2)
    assert not menu.isVisible()


@pytest.mark.parametrize(("typed", "told"), [("9", "09.00"), ("9.30", "09.30"), ("13:05", "13.05")])
def test_a_time_is_typed_as_people_write_it(put, typed, told):
    field = put(TimeField())
    type_in(field, typed)
    field.save_now()
    assert field.text() == told


def test_what_is_typed_in_a_date_is_not_overwritten(put):
    field = put(DateField(lambda: TODAY))
    field.reset(TODAY)
    field.setFocus()
    field.selectAll()
    type_in(field, "4/1")
    field.show_value(date(2026, 12, 24))
    assert field.text() == "4/1"


def test_a_choice_tells_its_key(put):
    field = put(ChoiceField())
    field.set_choices([(None, "Ingen"), ("t", "Taktisk"), ("s", "Strategisk")])
    chosen = []
    field.chosen.connect(chosen.append)
    field.show_choice("t")
    assert chosen == []
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert chosen == ["s"]
    field.set_choices([("s", "Strategisk"), ("o", "Operativ")])
    assert field.current() == "s"
    assert chosen == ["s"]


@POPUP
def test_a_name_is_completed_from_any_part_of_it(put, qtbot):
    field = put(CompletedField())
    field.set_known(["Enhetschef förebyggande", "Kommunpolis"])
    field.setFocus()
    type_in(field.lineEdit(), "före")
    assert field.completer().currentCompletion() == "Enhetschef förebyggande"
    field.set_known(["Gatuchef"])
    assert field.currentText() == "före"
    field.completer().popup().hide()


@pytest.fixture
def segments(put, window):
    window.column.addWidget(QPushButton("före"))
    segments = put(Segmented([("i", "Information"), ("d", "Diskussion"), ("b", "Beslut")]))
    window.column.addWidget(QPushButton("efter"))
    segments.setAccessibleName("Syfte")
    return segments


def test_tab_lands_on_the_chosen_segment_and_arrows_choose(segments, window):
    chosen = []
    segments.chosen.connect(chosen.append)
    segments.show_choice("d")
    assert chosen == []
    before = window.findChild(QPushButton)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert window.focusWidget().text() == "Diskussion"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert segments.current() == "b"
    assert chosen == ["b"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().text() == "efter"


def test_a_segment_is_a_radio_button_with_the_name_of_its_group(segments):
    segments.show_choice("i")
    button = segments._group.checkedButton()
    told = QAccessible.queryAccessibleInterface(button)
    assert told.role() == QAccessible.Role.RadioButton
    assert "Syfte" in told.text(QAccessible.Text.Name)


def test_a_label_belongs_to_its_control(put):
    field = put(Field("&Rubrik", LineField(), hint="Syns i kallelsen"))
    told = QAccessible.queryAccessibleInterface(field.control)
    assert told.text(QAccessible.Text.Name) == "Rubrik"
    assert field.label.buddy() is field.control
    assert field.control.accessibleDescription() == "Syns i kallelsen"


def test_a_fault_takes_the_place_of_the_hint_and_goes_again(put):
    field = put(Field("&Rubrik", LineField(), hint="Syns i kallelsen"))
    field.show_fault("Skriv en rubrik.")
    assert field.fault == "Skriv en rubrik."
    assert field.control.accessibleDescription() == "Skriv en rubrik."
    field.show_fault("")
    assert field.fault == ""
    assert field.control.accessibleDescription() == "Syns i kallelsen"
