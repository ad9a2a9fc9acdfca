"""The council judges an area, says what it needs, and measures come of that."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.assessments import (
    Judgement,
    add_need,
    change_need,
    judge,
    link_measure,
    measure_out_of_need,
    remove_need,
)
from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.people import add_area
from est_desktop.errors import EmptyNameError, TimesCrossedError
from est_desktop.model.enums import SituationLevel, Term
from est_desktop.model.tables import AreaNeed, Assessment, Measure, MeasureArea, SituationLink

TODAY = date(2026, 11, 23)
OCTOBER = date(2026, 10, 1), date(2026, 10, 31)


@pytest.fixture
def area(do):
    return do(add_area, "Navestad")


@pytest.fixture
def judged(do, area):
    return do(judge, area, OCTOBER, Judgement(SituationLevel.YELLOW, reasons="Mörkt."))


@pytest.fixture
def all_of(store):
    return lambda table: store.read(lambda s: [row.model_dump() for row in s.exec(select(table))])


def test_an_area_has_one_judgement_for_a_period(do, area, judged, all_of):
    assert do(judge, area, OCTOBER, Judgement(SituationLevel.ORANGE)) == judged
    (row,) = all_of(Assessment)
    assert (row["level"], row["reasons"]) == (SituationLevel.ORANGE, "")
    with pytest.raises(TimesCrossedError):
        do(judge, area, OCTOBER[::-1], Judgement())


def test_needs_stand_in_order(do, judged, all_of):
    first, second = do(add_need, judged, "Belysning"), do(add_need, judged, "Lokal", Term.LONG)
    do(change_need, second, "En lokal", Term.LONG)
    with pytest.raises(EmptyNameError):
        do(change_need, second, " ", Term.LONG)
    do(remove_need, first)
    assert [(row["text"], row["position"]) for row in all_of(AreaNeed)] == [("En lokal", 1)]


def test_a_need_becomes_a_measure_for_the_area_and_keeps_its_words(do, area, judged, all_of):
    need = do(add_need, judged, "Byt ⟦fyra⟧ stolpar", Term.LONG)
    measure = do(measure_out_of_need, need, TODAY)
    (row,) = all_of(Measure)
    assert (row["text"], row["term"]) == ("Byt fyra stolpar", Term.LONG)
    assert [row["area_id"] for row in all_of(MeasureArea)] == [area]
    (link,) = all_of(SituationLink)
    assert (link["need_id"], link["measure_id"]) == (need, measure)


def test_a_measure_of_the_plan_is_linked_once_and_outlives_the_need(do, judged, all_of):
    need, measure = do(add_need, judged, "Belysning"), do(add_measure, None, "Byt", TODAY)
    do(link_measure, need, measure)
    do(link_measure, need, measure)
    assert len(all_of(SituationLink)) == 1
    do(remove_need, need)
    assert all_of(SituationLink) == []
    assert len(all_of(Measure)) == 1
