"""Who does what until the next meeting."""

from datetime import date

from est_desktop.actions.agenda import add_item
from est_desktop.actions.follow_up import follow_up_decision
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    add_measure,
    set_decision_due,
    set_decision_owner,
    set_measure_due,
    set_measure_owner,
    set_no_action,
)
from est_desktop.actions.people import add_organisation
from est_desktop.actions.plan import change_status
from est_desktop.actions.secrecy import set_mark
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.follow_up import FollowUpFirst
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries import agreed
from est_desktop.queries.follow_up import follow_up, follow_up_first
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 24)
MARK = Secrecy("18 kap. 1 §", TODAY)


def decide(do, item, text, owner=None, due=None):
    key = do(add_decision, item, text)
    do(set_decision_owner, key, Owner(owner, ""))
    do(set_decision_due, key, due)
    return key


def texts(view):
    return [row.text for row in view.rows]


def test_what_is_open_stands_there_until_it_is_done(do, read, items):
    decided = decide(do, items[0], "Källargångar stängs.\nPolisen meddelas.")
    measure = do(add_measure, items[0], "Byt lampor", TODAY)
    noted = do(add_decision, items[0], "Informationen noteras.")
    do(set_no_action, noted, no_action=True)
    do(add_decision, items[0])
    view = read(follow_up, TODAY)
    assert texts(view) == ["Källargångar stängs. Polisen meddelas.", "Byt lampor"]
    assert [row.number for row in view.rows] == ["§\u00a01", "Å26-01"]
    assert {row.meeting for row in view.rows} == {"Chefssamråd 2026:1"}
    do(follow_up_decision, decided, TODAY)
    do(change_status, measure, MeasureStatus.DONE, MOMENT)
    assert read(follow_up, TODAY).parties == ()


def test_each_organisation_has_its_part_overdue_first(do, read, items, police):
    rescue = do(add_organisation, "Räddningstjänsten")
    decide(do, items[0], "utan dag", police)
    decide(do, items[0], "senare", police, date(2026, 12, 14))
    late = do(add_measure, items[0], "försenad", TODAY)
    do(set_measure_owner, late, Owner(police, "kommunpolis"))
    do(set_measure_due, late, date(2026, 11, 23))
    decide(do, items[1], "räddning", rescue, TODAY)
    decide(do, items[1], "ingens")
    view = read(follow_up, TODAY)
    assert [party.organisation for party in view.parties] == [
        "Polismyndigheten, lokalpolisområde Norrköping",
        "Räddningstjänsten",
        "",
    ]
    assert texts(view) == ["försenad", "senare", "utan dag", "räddning", "ingens"]
    assert [row.overdue for row in view.rows] == [True, False, False, False, False]
    one = read(follow_up, TODAY, rescue)
    assert (one.title, texts(one)) == ("Räddningstjänsten", ["räddning"])


def test_a_measure_of_no_meeting_is_there_too(do, read):
    do(add_measure, None, "Egen åtgärd", TODAY)
    (row,) = read(follow_up, TODAY).rows
    assert (row.meeting, row.meeting_id, row.item_id) == ("", None, None)


def test_what_is_secret_bears_its_mark_or_that_of_its_item(do, read, meeting, items):
    do(set_mark, MarkKind.ITEM, items[0], MARK)
    decide(do, items[0], "hemligt ärende")
    open_item = do(add_item, meeting, "Öppet")
    own = decide(do, open_item, "hemligt beslut")
    do(set_mark, MarkKind.DECISION, own, MARK)
    decide(do, open_item, "öppet")
    marked = {row.text: row.secrecy for row in read(follow_up, TODAY).rows}
    assert marked == {"hemligt ärende": MARK, "hemligt beslut": MARK, "öppet": None}


def test_a_window_reads_the_most_urgent_and_counts_the_rest(do, read, items, police):
    for day in (20, 10, 30):
        decide(do, items[0], f"den {day}", police, date(2026, 11, day))
        late = do(add_measure, items[1], f"åtgärd {day}", TODAY)
        do(set_measure_due, late, date(2026, 11, day + (day < 30)))
    decide(do, items[0], "utan dag")
    first = read(follow_up_first, TODAY, None, 3)
    assert texts(first) == ["den 10", "åtgärd 10", "den 20"]
    assert (first.count, first.overdue) == (7, 4)
    whole = sorted(read(follow_up, TODAY).rows, key=lambda row: row.urgency)
    assert list(first.rows) == whole[:3]
    theirs = read(follow_up_first, TODAY, police, 100)
    assert texts(theirs) == ["den 10", "den 20", "den 30"]
    assert (theirs.count, theirs.overdue) == (3, 2)


def test_an_empty_list_counts_nothing(read):
    assert read(follow_up_first, TODAY, None, 3) == FollowUpFirst((), 0, 0)


def test_many_meetings_are_told_as_a_few_are(monkeypatch, do, read, items):
    decide(do, items[0], "beslut")
    few = read(follow_up, TODAY)
    monkeypatch.setattr(agreed, "FEW", 0)
    assert read(follow_up, TODAY) == few
