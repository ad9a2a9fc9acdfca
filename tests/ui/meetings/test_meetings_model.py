"""The list of meetings: two groups, a filter, and words for every cell."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from est_desktop.model.views.meetings import MeetingList, MeetingRow
from est_desktop.ui.meetings.meetings_model import Column, MeetingsModel


def meeting(number, **facts):
    starts = datetime(2026, 12, 2, 9) + timedelta(days=14 * number)
    usual = {
        "id": UUID(int=number + 100),
        "title": f"Chefssamråd 2026:{number}",
        "series": "Chefssamråd",
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=2),
        "place": "Rådhuset",
        "areas": "",
        "items": 0,
        "papers": 0,
        "decisions": 0,
        "measures": 0,
    }
    return MeetingRow(**(usual | facts))


@pytest.fixture
def model(qapp):
    model = MeetingsModel()
    model.set_meetings(
        MeetingList(
            coming=(meeting(9), meeting(10, place="Polishuset")),
            past=(meeting(8, areas="Hageby, Navestad", decisions=2),),
        )
    )
    return model


def titles(model):
    return [
        model.index(row, Column.TITLE).data() or model.index(row, 0).data()
        for row in range(model.rowCount())
    ]


def test_coming_meetings_stand_first_and_earlier_ones_under_their_own_heading(model):
    assert titles(model) == [
        "Coming (2)",
        "Chefssamråd 2026:9",
        "Chefssamråd 2026:10",
        "Earlier (1)",
        "Chefssamråd 2026:8",
    ]
    assert model.headings() == [0, 3]
    assert model.first_meeting() == 1


def test_the_filter_looks_at_everything_and_every_word_must_be_found(model):
    model.set_filter("hageby NAVESTAD")
    assert titles(model) == ["Earlier (1)", "Chefssamråd 2026:8"]
    model.set_filter("polishuset hageby")
    assert titles(model) == []
    assert (model.shown, model.total) == (0, 3)
    model.set_filter("")
    assert model.shown == 3


def test_a_heading_cannot_be_chosen(model):
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.row_at(model.index(0, 0)) is None
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_the_first_cell_tells_a_screen_reader_the_whole_row(model):
    told = model.index(4, Column.DATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Chefssamråd 2026:8")
    assert "2 decisions" in told
    assert "Hageby, Navestad" in told


def test_nothing_is_shown_as_a_dash(model):
    assert model.index(4, Column.DECISIONS).data() == "2"
    assert model.index(4, Column.PAPERS).data() == "–"


def test_what_qt_expects_of_a_model_holds(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)
    model.set_filter("polishuset")
    qtmodeltester.check(model, force_py=True)
