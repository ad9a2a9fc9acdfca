"""The action plan as a list: which measures, in which order, and how many of each kind."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.follow_up import measure_out_of_decision
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    add_measure,
    set_measure_due,
    set_measure_owner,
)
from est_desktop.actions.people import add_area, add_organisation
from est_desktop.actions.plan import (
    add_note,
    change_status,
    set_measure_areas,
    set_measure_details,
    set_measure_partners,
)
from est_desktop.actions.secrecy import set_mark
from est_desktop.actions.series import add_series
from est_desktop.errors import UnknownNameError
from est_desktop.model.enums import Level, MeasureStatus
from est_desktop.model.tables import Measure
from est_desktop.model.views.action_plan import (
    MeasureDetails,
    PlanChange,
    PlanGroup,
    PlanLane,
    PlanOrder,
    PlanSearch,
)
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.action_plan import (
    plan_changes,
    plan_counts,
    plan_keys,
    plan_lanes,
    plan_rows,
    plan_statuses,
)
from est_desktop.queries.measure import measure_view, nearby_items, treated_measures
from est_desktop.queries.named import organisation_called
from est_desktop.queries.printed_plan import area_named, printed_plan

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
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


def test_statuses_are_counted_and_each_is_read_in_portions(store, add):
    for day in (3, 1, 2):
        add(f"dag {day}", date(2026, 12, day), MeasureStatus.ONGOING)
    add("klar", date(2026, 11, 1), MeasureStatus.DONE)
    counts = store.read(lambda s: plan_statuses(s, PlanSearch(words="dag"), TODAY))
    assert set(counts) == set(MeasureStatus)
    assert {status: count for status, count in counts.items() if count} == {
        MeasureStatus.ONGOING: 3
    }
    ongoing = PlanSearch(status=MeasureStatus.ONGOING)

    def portion(start, most):
        def query(session):
            return plan_rows(session, plan_keys(session, ongoing, TODAY, start, most), TODAY)

        return [row.text for row in store.read(query)]

    assert portion(0, 2) == ["dag 1", "dag 2"]
    assert portion(2, 2) == ["dag 3"]


def test_what_makes_an_item_secret_makes_its_measures_so(store, add, item):
    add("öppet", under=item)
    add("med ⟦hemligt⟧", under=item)
    add("utan ärende")

    def marks():
        plan = store.read(lambda s: printed_plan(s, PlanSearch(order=PlanOrder.NUMBER), TODAY))
        return [line.secrecy for line in plan.lines]

    passages = Secrecy("18 kap. 1 §", TODAY, whole=False)
    store.do("m", lambda s: set_mark(s, MarkKind.ITEM, item, passages))
    assert marks() == [None, passages, None]
    whole = replace(passages, whole=True)
    store.do("m", lambda s: set_mark(s, MarkKind.ITEM, item, whole))
    assert marks() == [whole, whole, None]


def test_lanes_are_as_long_as_their_part_of_the_keys_and_know_their_days(store, add):
    police = store.do("o", lambda s: add_organisation(s, "Polisen"))
    housing = store.do("o", lambda s: add_organisation(s, "Bostäder"))
    add("utan ansvarig")
    add("hus", date(2026, 12, 1), owner=Owner(housing))
    add("sen", date(2026, 3, 1), owner=Owner(police))
    add("senare", date(2027, 3, 1), owner=Owner(police))
    search = PlanSearch(order=PlanOrder.OWNER)
    lanes = store.read(lambda s: plan_lanes(s, search, TODAY))
    assert lanes == (
        PlanLane("Polisen", 2, date(2026, 3, 1), date(2027, 3, 1)),
        PlanLane("Bostäder", 1, TODAY, date(2026, 12, 1)),
        PlanLane("", 1, TODAY, TODAY),
    )
    rows = store.read(lambda s: plan_rows(s, plan_keys(s, search, TODAY), TODAY))
    assert [row.text for row in rows] == ["sen", "senare", "hus", "utan ansvarig"]


def test_a_measure_knows_where_it_was_agreed_and_treated(store, add, item):
    agreed, own = add("Byt lampor", under=item), add("Egen")
    told = store.read(lambda s: measure_view(s, agreed, NOW))
    place = told.agreed_at
    assert (place.item_id, place.meeting, place.item, place.paragraph_no) == (
        item,
        "Chefssamråd 2026:1",
        "Öppnande",
        1,
    )
    store.do("t", lambda s: add_note(s, own, "Togs upp.", MOMENT, item))
    told = store.read(lambda s: measure_view(s, own, NOW))
    assert told.agreed_at is None
    assert [(note.text, note.treated_at) for note in told.notes] == [("Togs upp.", place)]
    assert store.read(lambda s: treated_measures(s, item, NOW)) == ((own, "Å26-02 Egen"),)
    assert store.read(lambda s: nearby_items(s, NOW)) == (place,)
    assert store.read(lambda s: measure_view(s, item, NOW)) is None


def test_a_measure_knows_the_decision_it_came_out_of(store, item):
    decision = store.do("d", lambda s: add_decision(s, item, "Lampor byts."))
    key = store.do("m", lambda s: measure_out_of_decision(s, decision, TODAY))
    assert store.read(lambda s: measure_view(s, key, NOW)).decision == "Lampor byts."


def test_the_list_is_narrowed_by_who_where_and_on_which_level(store, add, texts):
    police, housing = (
        store.do("o", lambda s, name=name: add_organisation(s, name)) for name in ("P", "H")
    )
    area = store.do("a", lambda s: add_area(s, "Hageby"))
    first, second = add("a", owner=Owner(police)), add("b", date(2026, 11, 2))
    store.do("p", lambda s: set_measure_partners(s, second, [housing]))
    store.do("a", lambda s: set_measure_areas(s, first, [area]))
    store.do("l", lambda s: set_measure_details(s, second, MeasureDetails(level=Level.TACTICAL)))
    assert texts(organisation_id=police) == ["a"]
    assert texts(organisation_id=housing) == ["b"]
    assert texts(area_id=area) == ["a"]
    assert texts(level=Level.TACTICAL) == ["b"]
    assert texts(overdue=True) == ["b"]
    (printed,) = store.read(
        lambda s: printed_plan(s, PlanSearch(area_id=area), TODAY, ("Område: Hageby",))
    ).lines
    assert (printed.text, printed.areas, printed.owner) == ("a", ("Hageby",), "P")
    assert store.read(lambda s: (organisation_called(s, " p "), area_named(s, "hageby"))) == (
        police,
        area,
    )
    with pytest.raises(UnknownNameError):
        store.read(lambda s: area_named(s, ""))


def test_since_a_meeting_each_measure_is_done_late_new_or_changed(store, add, texts, item):
    before = date(2026, 10, 1)
    old = {}
    for text, due in (
        ("klar", None),
        ("sen", date(2026, 11, 27)),
        ("ändrad", None),
        ("kvar", None),
    ):
        old[text] = add(text, due)

    def age(session):
        for key in old.values():
            session.get_one(Measure, key).created_on = before

    store.do("age", age)
    later = datetime(2026, 11, 26, 8, tzinfo=UTC)
    store.do("s", lambda s: change_status(s, old["klar"], MeasureStatus.DONE, later))
    store.do("n", lambda s: add_note(s, old["ändrad"], "Pågår.", later))
    fresh = store.do("f", lambda s: add_measure(s, item, "ny", date(2026, 11, 25)))
    meeting = store.read(lambda s: measure_view(s, fresh, NOW)).agreed_at.meeting_id
    today = date(2026, 11, 30)
    assert store.read(lambda s: plan_changes(s, meeting, today)) == {
        old["klar"]: PlanChange.DONE,
        old["sen"]: PlanChange.LATE,
        fresh: PlanChange.NEW,
        old["ändrad"]: PlanChange.CHANGED,
    }
    view = store.read(lambda s: printed_plan(s, PlanSearch(since=meeting), today))
    assert {line.text for line in view.lines} == {"klar", "sen", "ny", "ändrad"}
    assert view.since == "Chefssamråd 2026:1"


def test_what_is_gone_is_left_out(store, add, item):
    key = add("Byt lampor")
    assert store.read(lambda s: plan_rows(s, [item, key], TODAY))[0].id == key
    assert PlanSearch().narrows is False
    assert PlanSearch(words="a").narrows is True
