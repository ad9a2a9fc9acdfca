"""The plan as a timeline: bars under who answers, moved in by keyboard, smooth however long."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from est_desktop.actions.outcomes import Owner, add_measure, set_measure_due, set_measure_owner
from est_desktop.actions.people import add_organisation
from est_desktop.actions.plan import change_status, move_due
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import PlanOrder
from est_desktop.rules.swedish import short_date
from est_desktop.ui.action_plan.plan_model import PAGE_ROWS
from est_desktop.ui.action_plan.plan_page import PlanPage
from est_desktop.ui.action_plan.timeline_model import TIME_COLUMN
from est_desktop.ui.action_plan.timeline_painting import MONTH_PX, TimeScale
from est_desktop.ui.icons import find_style_icons
from est_desktop.ui.theme import Mode, px

TODAY = date(2026, 11, 23)
CREATED, LATE = date(2026, 9, 7), date(2026, 11, 13)
MOMENT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def housing(store):
    return store.do("o", lambda s: add_organisation(s, "Hyresbostäder"))


@pytest.fixture
def plan(store, housing):
    """Late, coming and done ones of one organisation; one of nobody, without a last day."""

    def add(session, text, due, status=MeasureStatus.ONGOING, owner=housing):
        key = add_measure(session, None, text, CREATED)
        set_measure_owner(session, key, Owner(owner, "områdeschef" if owner else ""))
        set_measure_due(session, key, due)
        change_status(session, key, status, MOMENT)
        return key

    def run(*arguments):
        return store.do("add", lambda s: add(s, *arguments))

    return [
        run("Öppna källaren", LATE),
        run("Byt lampor", date(2029, 12, 4)),
        run("Ändra rutinen", date(2026, 11, 1), MeasureStatus.DONE),
        run("Gå ronder", None, MeasureStatus.PAUSED, None),
    ]


@pytest.fixture
def page(qtbot, workspace, plan):
    return opened(qtbot, workspace)


def opened(qtbot, workspace):
    page = PlanPage(workspace)
    qtbot.addWidget(page)
    page.resize(1158, 724)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.ways.show_way(page.ways.timeline)
    page.ways.timeline.rows.setFocus()
    return page


@pytest.fixture
def timeline(page):
    return page.ways.timeline


def told(timeline, role=Qt.ItemDataRole.DisplayRole, column=0):
    model = timeline.model
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def press(timeline, key):
    QTest.keyClick(timeline.rows, key)


def first_seen(timeline):
    return next(day for _, day in timeline._scale.seen(10))


def test_measures_stand_under_who_answers_for_them_and_tell_their_days(timeline):
    lines = told(timeline)
    assert lines[0] == "Hyresbostäder (3)"
    assert lines[1].startswith("Å26-03, Ändra rutinen")
    assert lines[4] == "Nobody responsible yet (1)"
    days = told(timeline, column=TIME_COLUMN)
    assert days[0] is None
    assert days[2] == f"from {short_date(CREATED)} to {short_date(LATE)}"
    assert days[5] == f"from {short_date(CREATED)}, no last day"


def test_a_screen_reader_hears_the_measure_that_it_is_late_and_its_days(timeline):
    spoken = told(timeline, SPOKEN)[2]
    assert "overdue 10 d" in spoken
    assert spoken.endswith(f"from {short_date(CREATED)} to {short_date(LATE)}")
    assert timeline.rows.accessibleName() == "Measures"
    assert timeline.time.accessibleName() == "Time"
    heads = timeline.rows.horizontalHeader().model()
    assert [heads.headerData(n, Qt.Orientation.Horizontal) for n in (0, 1)] == ["Measure", "Time"]
    assert timeline.model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_model_keeps_qts_rules(qtmodeltester, timeline):
    qtmodeltester.check(timeline.model)


def test_arrows_go_past_the_heads_and_enter_opens_the_measure(page, timeline, plan):
    press(timeline, Qt.Key.Key_Home)
    assert page.inspector.row.text == "Ändra rutinen"
    for _ in range(3):
        press(timeline, Qt.Key.Key_Down)
    assert page.inspector.row.id == plan[3]
    press(timeline, Qt.Key.Key_Up)
    assert page.inspector.row.id == plan[1]
    press(timeline, Qt.Key.Key_End)
    assert timeline.current_key() == plan[3]
    press(timeline, Qt.Key.Key_Return)
    assert page.inspector.text.hasFocus()


def test_arrows_to_the_sides_and_the_wheel_move_through_time(timeline):
    seen = first_seen(timeline)
    press(timeline, Qt.Key.Key_Right)
    assert first_seen(timeline) > seen
    press(timeline, Qt.Key.Key_Left)
    assert first_seen(timeline) == seen
    before = timeline.time.value()
    for turned, keys in (
        (QPoint(-120, 0), Qt.KeyboardModifier.NoModifier),
        (QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier),
    ):
        wheel = QWheelEvent(
            QPointF(400, 100), QPointF(400, 100), QPoint(), turned, Qt.MouseButton.NoButton,
            keys, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        QApplication.sendEvent(timeline.rows.viewport(), wheel)
        assert timeline.time.value() > before
        before = timeline.time.value()


def test_the_bar_of_the_chosen_measure_comes_into_sight(timeline, plan):
    timeline.time.setValue(timeline.time.maximum())
    assert first_seen(timeline) > date(2028, 12, 31)
    timeline.choose(plan[0])
    assert first_seen(timeline) < LATE


def test_a_search_narrows_the_timeline_and_what_is_out_of_it_is_shown_when_asked(page, plan):
    page.filters.words.setText("lampor")
    page._read()
    assert told(page.ways.timeline)[0] == "Hyresbostäder (1)"
    assert page.search().order is PlanOrder.OWNER
    page.filters.words.setText("finns inte")
    page._read()
    assert page.ways.currentIndex() == 1
    assert page.show_measure(plan[0])
    assert page.ways.currentWidget() is page.ways.timeline
    assert page.inspector.row.id == plan[0]


def test_what_is_done_to_a_measure_keeps_it_current(page, timeline, plan, workspace):
    timeline.choose(plan[1])
    early = date(2026, 11, 2)
    workspace.do("x", lambda s: move_due(s, plan[1], early, "Tidigare", MOMENT))
    assert timeline.current_key() == plan[1]
    assert timeline.rows.currentIndex().row() == 2
    press(timeline, Qt.Key.Key_Delete)
    assert page.inspector.row.id in plan
    assert timeline.model.rowCount() == 5


@pytest.mark.parametrize(("mode", "percent"), [(Mode.LIGHT, 100), (Mode.DARK, 150)])
def test_it_is_painted_in_every_theme_and_size(page, timeline, themed, mode, percent):
    find_style_icons()
    themed.apply(mode, percent)
    timeline.time.setValue(timeline.time.maximum())
    assert not page.grab().isNull()


def test_the_months_are_as_wide_as_the_text_is_large(qapp):
    scale = TimeScale(date(2026, 11, 1), months=4)
    assert scale.x_of_day(date(2027, 1, 1)) == 2 * px(MONTH_PX)
    assert [day for _, day in scale.seen(2 * px(MONTH_PX))][-1] == date(2027, 1, 1)


def test_an_empty_plan_has_no_rows_and_says_how_to_begin(qtbot, workspace):
    page = opened(qtbot, workspace)
    assert page._parts.currentIndex() == 1
    assert page.ways.timeline.model.rowCount() == 0
    assert not page.show_measure(uuid4())


def test_a_long_timeline_reads_only_what_it_shows(qtbot, workspace, store, housing):
    def many(session):
        for number in range(1000):
            key = add_measure(session, None, f"Åtgärd {number}", TODAY)
            if number % 2:
                set_measure_owner(session, key, Owner(housing, ""))

    store.do("many", many)
    timeline = opened(qtbot, workspace).ways.timeline
    read, plan = [], timeline.model._plan
    rows = plan._read_rows
    plan._read_rows = lambda keys: read.append(len(keys)) or rows(keys)
    plan._pages.clear()
    assert timeline.model.rowCount() == 1002
    timeline.rows.scrollToBottom()
    timeline.rows.viewport().grab()
    assert 0 < sum(read) <= 4 * PAGE_ROWS
