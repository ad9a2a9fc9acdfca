"""Areas: what the list says of each, and all that has happened in one."""

from datetime import date, datetime
from uuid import uuid4

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.areas import add_classification, set_boundary, set_other_names
from est_desktop.actions.items import set_item_areas
from est_desktop.actions.meeting_states import cancel_meeting
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.people import add_area, add_organisation
from est_desktop.actions.plan import set_measure_areas
from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import UnknownNameError
from est_desktop.model.enums import SituationLevel
from est_desktop.model.tables import Assessment, ReportArea, SituationReport
from est_desktop.model.views.areas import Classified, EntryKind
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.area_line import time_line
from est_desktop.queries.areas import (
    area_boundaries,
    area_called,
    area_document,
    area_facts,
    area_summaries,
)
from tests.actions.test_areas import BOUNDARY

TODAY = date(2026, 11, 23)
LISTED = Classified("utsatt område", date(2023, 12, 1), source="december 2023")
MARK = Secrecy("18 kap. 1 §", TODAY)


@pytest.fixture
def do(store):
    return lambda action, *told: store.do("", lambda session: action(session, *told))


@pytest.fixture
def read(store):
    return lambda query, *told: store.read(lambda session: query(session, *told))


@pytest.fixture
def hageby(do):
    return do(add_area, "Hageby")


@pytest.fixture
def line(read, hageby):
    return lambda kinds=tuple(EntryKind), limit=None: read(time_line, hageby, kinds, limit)


@pytest.fixture
def item(do, hageby):
    """An item about Hageby, on the meeting of 21 September."""
    sitting = Sitting(datetime(2026, 9, 21, 9), datetime(2026, 9, 21, 11))
    key = do(add_item, do(add_meeting, "Samråd", sitting), "Belysning")
    do(set_item_areas, key, [hageby])
    return key


def report(session, area_id, received, level=None):
    organisation = add_organisation(session, str(uuid4()))
    session.flush()
    made = SituationReport(
        organisation_id=organisation, starts=date(2026, 1, 1), ends=received,
        received_on=received, level=level,
    )  # fmt: skip
    session.add(made)
    session.flush()
    session.add(ReportArea(report_id=made.id, area_id=area_id))
    return made.id


def assess(session, area_id, ends, level, item_id=None):
    made = Assessment(
        area_id=area_id, starts=date(2026, 1, 1), ends=ends, level=level, agenda_item_id=item_id
    )
    session.add(made)
    return made.id


def test_everything_stands_on_the_line_newest_first(do, line, hageby, item):
    do(add_classification, hageby, LISTED)
    do(add_decision, item, "Samrådet enas om belysning.")
    measure = do(add_measure, item, "Byt lampor", date(2026, 10, 1))
    do(set_measure_areas, measure, [hageby])
    do(report, hageby, date(2026, 11, 2), SituationLevel.YELLOW)
    do(assess, hageby, date(2026, 11, 20), SituationLevel.ORANGE)
    told = line()
    assert [(entry.kind, entry.day) for entry in told.entries] == [
        (EntryKind.ASSESSMENT, date(2026, 11, 20)),
        (EntryKind.REPORT, date(2026, 11, 2)),
        (EntryKind.MEASURE, date(2026, 10, 1)),
        (EntryKind.MEETING, date(2026, 9, 21)),
        (EntryKind.DECISION, date(2026, 9, 21)),
        (EntryKind.CLASSIFICATION, date(2023, 12, 1)),
    ]
    assert told.of == 6
    assert set(told.counts.values()) == {1}
    decision = told.entries[4]
    assert decision.source == "§\u00a01, Samråd"
    assert decision.item_id == item
    assert decision.meeting_id


def test_each_tells_what_the_area_was_called_then(do, line, hageby, item):
    assert line().entries[0].held is None
    do(add_classification, hageby, LISTED)
    do(add_classification, hageby, Classified("inte på listan", date(2026, 10, 1)))
    held = {entry.kind: entry.held.level for entry in line().entries}
    assert held[EntryKind.MEETING] == "utsatt område"
    assert line().entries[0].held.level == "inte på listan"


def test_kinds_are_chosen_and_counted_and_so_many_are_read(do, line, hageby, item):
    for day in (1, 2, 3):
        do(report, hageby, date(2026, 11, day))
    told = line((EntryKind.REPORT,), 2)
    assert [entry.day.day for entry in told.entries] == [3, 2]
    assert told.of == 3
    assert told.counts[EntryKind.MEETING] == 1
    assert line(()).entries == ()


def test_what_came_of_no_meeting_and_of_other_areas_is_left_out(do, line, hageby, item):
    other = do(add_area, "Navestad")
    sitting = Sitting(datetime(2026, 10, 21, 9), datetime(2026, 10, 21, 11))
    meeting = do(add_meeting, "Inställt", sitting)
    do(set_item_areas, do(add_item, meeting, "Hageby igen"), [hageby])
    do(set_item_areas, do(add_item, meeting, "Navestad"), [other])
    do(cancel_meeting, meeting, "Brist på ärenden")
    assert [entry.title for entry in line().entries] == ["Belysning"]


def test_what_is_secret_bears_its_mark(do, line, hageby, item):
    decision = do(add_decision, item, "Beslut")
    measure = do(add_measure, item, "Åtgärd", TODAY)
    own = do(add_measure, None, "Egen", TODAY)
    for key in (measure, own):
        do(set_measure_areas, key, [hageby])
    do(set_mark, MarkKind.DECISION, decision, MARK)
    do(set_mark, MarkKind.MEASURE, own, MARK)
    assert {entry.title for entry in line().entries if entry.secrecy} == {"Beslut", "Egen"}
    do(set_mark, MarkKind.ITEM, item, MARK)
    do(set_mark, MarkKind.REPORT, do(report, hageby, date(2026, 11, 2)), MARK)
    assert all(entry.secrecy == MARK for entry in line().entries)


def test_a_joint_assessment_leads_to_the_item_it_was_made_under(do, line, hageby, item):
    do(assess, hageby, TODAY, SituationLevel.RED, item)
    do(set_mark, MarkKind.ITEM, item, MARK)
    told = line().entries[0]
    assert (told.item_id, told.source, told.secrecy) == (item, "§\u00a01, Samråd", MARK)
    assert told.meeting_id


def test_the_list_tells_how_each_stands(do, read, hageby, item):
    do(add_area, "Navestad")
    do(add_classification, hageby, LISTED)
    do(set_measure_areas, do(add_measure, item, "Åtgärd", TODAY), [hageby])
    do(report, hageby, date(2026, 11, 2), SituationLevel.YELLOW)
    do(report, hageby, date(2026, 11, 9))
    first, second = read(area_summaries, TODAY)
    assert (first.level, first.level_on) == (SituationLevel.YELLOW, date(2026, 11, 2))
    assert (first.level_source, first.open_measures) == ("report", 1)
    assert (first.last_report, first.held) == (date(2026, 11, 9), LISTED)
    assert (second.level, second.level_on, second.level_source) == (None, None, "")
    assert (second.open_measures, second.last_report, second.held) == (0, None, None)


def test_a_joint_assessment_counts_before_a_report_of_the_same_days(do, read, hageby):
    do(assess, hageby, date(2026, 11, 2), SituationLevel.RED)
    do(report, hageby, date(2026, 11, 2), SituationLevel.YELLOW)
    (row,) = read(area_summaries, TODAY)
    assert (row.level, row.level_source) == (SituationLevel.RED, "assessment")
    do(report, hageby, date(2026, 11, 3), SituationLevel.GREEN)
    assert read(area_summaries, TODAY)[0].level is SituationLevel.GREEN


def test_areas_with_a_boundary_are_on_the_map(do, read, hageby):
    do(add_area, "Navestad")
    assert read(area_boundaries) == ()
    do(set_boundary, hageby, BOUNDARY)
    do(assess, hageby, date(2026, 11, 2), SituationLevel.RED)
    (shown,) = read(area_boundaries)
    assert (shown.name, shown.level) == ("Hageby", SituationLevel.RED)


def test_an_area_is_found_by_any_of_its_names(do, read, hageby):
    do(set_other_names, hageby, "Hageby C")
    for wanted in ("hageby", " HAGEBY c", str(hageby), str(hageby)[:30]):
        assert read(area_called, wanted) == hageby
    for wanted in ("Navestad", ""):
        with pytest.raises(UnknownNameError):
            read(area_called, wanted)


def test_the_document_holds_it_all(do, read, hageby, item):
    navestad = do(add_area, "Navestad")
    do(set_boundary, navestad, BOUNDARY)
    measure, alone = do(add_measure, item, "Åtgärd", TODAY), do(add_measure, None, "Egen", TODAY)
    for key in (measure, alone):
        do(set_measure_areas, key, [hageby])
    do(set_mark, MarkKind.ITEM, item, Secrecy("18 kap. 1 §", TODAY, whole=False))
    view = read(area_document, hageby, TODAY)
    assert view.title == "Hageby"
    assert [other.name for other in view.others] == ["Navestad"]
    assert [(each.row.text, each.provision) for each in view.measures] == [
        ("Åtgärd", "18 kap. 1 §"), ("Egen", ""),
    ]  # fmt: skip
    assert len(view.entries) == 3
    do(set_mark, MarkKind.ITEM, item, MARK)
    assert read(area_document, hageby, TODAY).measures[0].secrecy == MARK


def test_an_area_that_is_gone_has_no_page(read):
    assert read(area_facts, uuid4()) is None
    with pytest.raises(UnknownNameError):
        read(area_document, uuid4(), TODAY)
