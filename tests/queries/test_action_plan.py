"""The action plan as a list: which measures, in which order, and how many of each kind."""

from datetime import UTC, date, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.outcomes import (
    Owner,
    add_measure,
    set_measure_due,
    set_measure_owner,
)
from est_desktop.actions.people import add_organisation
from est_desktop.actions.plan import change_status
from est_desktop.actions.series import add_series
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import PlanGroup, PlanOrder, PlanSearch
from est_desktop.queries.action_plan import agreed_at, plan_counts, plan_keys, plan_rows

TODAY = date(2026, 11, 23)
MOMENT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)


@pytest.fixture
def item(store):
    sitting = Sitting(datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 11))
    series = store.do("s", lambda s: add_series(s, "Chefssamråd"))
    meeting = store.do("m", lambda s: plan_meeting(s, series, sitting))
    return store.do("i", lambda s: add_item(s, meeting, "Öppnande"))


@pytest.fixture
def add(store, item):
    def run(text, due=None, status=MeasureStatus.DECIDED, owner=None, under=None):
        def action(session):
            key = add_measure(session, under, text, TODAY)
            set_measure_due(session, key, due)
            change_status(session, key, status, MOMENT)
            set_measure_owner(session, key, owner or Owner())
            return key

        return store.do("add", action)

    return run


@pytest.fixture
def texts(store):
    def run(**search):
        def query(session):
            return plan_rows(session, plan_keys(session, PlanSearch(**search), TODAY), TODAY)

        return [row.text for row in store.read(query)]

    return run


def test_words_are_found_in_text_number_role_and_organisation(store, add, texts):
    housing = store.do("o", lambda s: add_organisation(s, "Hyresbostäder"))
    add("Öppna källaren", owner=Owner(housing, "områdeschef"))
    add("Byt 100 % av lamporna", owner=Owner(None, "Äldrechef"))
    assert texts(words="öppna") == ["Öppna källaren"]
    assert texts(words="ÖPPNA hyresbo") == ["Öppna källaren"]
    assert texts(words="äldre") == ["Byt 100 % av lamporna"]
    assert texts(words="å26-02") == ["Byt 100 % av lamporna"]
    assert texts(words="%") == ["Byt 100 % av lamporna"]
    assert texts(words="ögon") == []


def test_every_measure_lies_in_one_heap(store, add, texts):
    add("sen", date(2026, 11, 22), MeasureStatus.ONGOING)
    add("i dag", TODAY, MeasureStatus.ONGOING)
    add("utan dag")
    add("vilar", date(2026, 12, 1), MeasureStatus.PAUSED)
    add("klar", date(2026, 11, 1), MeasureStatus.DONE)
    assert texts(group=PlanGroup.OVERDUE) == ["sen"]
    assert texts(group=PlanGroup.ONGOING) == ["i dag"]
    assert texts(group=PlanGroup.NOT_STARTED) == ["vilar", "utan dag"]
    assert texts(group=PlanGroup.ENDED) == ["klar"]
    assert texts(status=MeasureStatus.PAUSED) == ["vilar"]
    assert store.read(lambda s: plan_counts(s, TODAY)) == {
        PlanGroup.OVERDUE: 1,
        PlanGroup.ONGOING: 1,
        PlanGroup.NOT_STARTED: 2,
        PlanGroup.ENDED: 1,
    }


def test_an_empty_plan_counts_nothing(store):
    assert set(store.read(lambda s: plan_counts(s, TODAY)).values()) == {0}


def test_the_list_sorts_by_every_column(store, add, texts, item):
    first = store.do("o", lambda s: add_organisation(s, "Polisen"))
    second = store.do("o", lambda s: add_organisation(s, "Bostäder"))
    add("Öppna", date(2026, 12, 2), MeasureStatus.DONE, Owner(second))
    add("zonera", None, MeasureStatus.PROPOSED, Owner(first), item)
    add("Ändra", date(2026, 12, 1), MeasureStatus.ONGOING)
    assert texts(order=PlanOrder.NUMBER) == ["Öppna", "zonera", "Ändra"]
    assert texts(order=PlanOrder.TEXT) == ["zonera", "Ändra", "Öppna"]
    assert texts(order=PlanOrder.TEXT, descending=True) == ["Öppna", "Ändra", "zonera"]
    assert texts(order=PlanOrder.DUE) == ["Ändra", "zonera", "Öppna"]
    assert texts(order=PlanOrder.STATUS) == ["zonera", "Ändra", "Öppna"]
    assert texts(order=PlanOrder.MEETING)[-1] == "zonera"
    assert texts(order=PlanOrder.OWNER)[-1] == "Ändra"


def test_a_measure_knows_where_it_was_agreed(store, add, item):
    agreed, own = add("Byt lampor", under=item), add("Egen")
    place = store.read(lambda s: agreed_at(s, agreed))
    assert (place.item_id, place.meeting, place.item, place.paragraph_no) == (
        item,
        "Chefssamråd 2026:1",
        "Öppnande",
        1,
    )
    assert store.read(lambda s: agreed_at(s, own)) is None


def test_what_is_gone_is_left_out(store, add, item):
    key = add("Byt lampor")
    assert store.read(lambda s: plan_rows(s, [item, key], TODAY))[0].id == key
    assert PlanSearch().narrows is False
    assert PlanSearch(words="a").narrows is True
