"""The next meeting from the last, deferral and the backlog."""

from datetime import date, datetime

import pytest
from sqlmodel import select

from est_desktop.actions.agenda import add_item, indent_item
from est_desktop.actions.backlog import (
    add_to_backlog,
    set_backlog_series,
    set_carry,
)
from est_desktop.actions.carry_over import (
    NextMeeting,
    Previous,
    make_next_meeting,
)
from est_desktop.actions.deferring import defer_item
from est_desktop.actions.meetings import Sitting, add_meeting, plan_meeting
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.series import add_standing_item
from est_desktop.errors import EmptyNameError
from est_desktop.model.enums import MeetingState, Outcome, Purpose
from est_desktop.model.rich_text import plain
from est_desktop.model.tables import (
    AgendaItem,
    Attachment,
    AttachmentVersion,
    Meeting,
    MinutesVersion,
    SecrecyMark,
    StandingItem,
)
from est_desktop.model.views.carry_over import Why
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.queries.agenda import agenda
from est_desktop.queries.carry_over import carry_over
from est_desktop.queries.earlier import earlier
from tests.actions.conftest import MOMENT, SITTING

DAY = date(2026, 12, 14)
NEXT = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
TITLE = "Föregående minnesanteckningar och bevakningslista"


@pytest.fixture
def change(store):
    """Set fields of a row."""

    def run(table, key, **fields):
        def act(session):
            row = session.get_one(table, key)
            for name, value in fields.items():
                setattr(row, name, value)

        store.do("change", act)

    return run


@pytest.fixture
def preview(read, series):
    return lambda: read(carry_over, series, DAY, TITLE)


@pytest.fixture
def rows(read):
    return lambda meeting: [f"{r.number} {r.title}".strip() for r in read(agenda, meeting).rows]


@pytest.fixture
def make(do, series, preview):
    """Make the next meeting of what follows."""

    def run(previous=None, also=()):
        view = preview()
        ids = {row.item_id for row in view.follows if row.verdict.why is not Why.STANDING}
        wanted = NextMeeting(series, NEXT, ids | set(also), view.meeting_id, previous)
        return do(make_next_meeting, wanted)

    return run


@pytest.fixture
def council(do, series, change):
    """A series with standing items, and one meeting with three items between them."""
    for title in ("Öppnande", "Lägesbild", "Nästa möte"):
        key = do(add_standing_item, series, title)
        if title != "Lägesbild":
            change(StandingItem, key, purpose=Purpose.FORMALITY)
    return do(plan_meeting, series, SITTING)


def ids_of(read, meeting):
    return {row.title: row.id for row in read(agenda, meeting).rows}


def test_open_matters_follow_where_they_stood_and_one_undo_takes_all_back(
    do, read, store, council, preview, make, rows, change
):
    first = ids_of(read, council)["Lägesbild"]
    deferred = do(add_item, council, "Budget", after=first)
    settled = do(add_item, council, "Klart", after=deferred)
    measured = do(add_item, council, "Belysning", after=settled)
    change(AgendaItem, deferred, outcome=Outcome.DEFERRED, sent_number="3", late=True)
    change(AgendaItem, settled, outcome=Outcome.NOTED)
    change(AgendaItem, measured, outcome=Outcome.AGREED)
    do(add_measure, measured, "Laga lyktan", date(2026, 11, 23))
    view = preview()
    assert [(row.title, row.verdict.why) for row in view.follows] == [
        ("Öppnande", Why.STANDING),
        ("Lägesbild", Why.STANDING),
        ("Budget", Why.DEFERRED),
        ("Belysning", Why.MEASURE),
        ("Nästa möte", Why.STANDING),
    ]
    assert [(row.title, row.verdict.why) for row in view.stays] == [("Klart", Why.SETTLED)]
    told = read(earlier, council, date(2026, 12, 1))
    assert [measure.row.text for measure in told.measures] == ["Laga lyktan"]
    assert view.measures == 1
    made = make()
    assert rows(made) == ["1 Öppnande", "2 Lägesbild", "3 Budget", "4 Belysning", "5 Nästa möte"]
    key = ids_of(read, made)["Budget"]
    copy = read(lambda s: s.get_one(AgendaItem, key))
    old = read(lambda s: s.get_one(AgendaItem, deferred))
    assert copy.matter_id == old.matter_id
    assert copy.id != old.id
    assert (copy.sent_number, copy.late, copy.outcome) == ("", False, Outcome.OPEN)
    store.undo()
    assert read(lambda s: len(s.exec(select(Meeting)).all())) == 1
    assert read(lambda s: len(s.exec(select(AgendaItem)).all())) == 6


def test_a_planned_meeting_is_filled_and_what_is_there_does_not_come_twice(
    do, council, series, preview, make, rows
):
    do(add_item, council, "Budget")
    planned = do(plan_meeting, series, NEXT)
    assert preview().meeting_id == planned
    assert make() == planned
    assert "Budget" in " ".join(rows(planned))
    told = {row.title: row for row in preview().stays}
    assert told["Budget"].verdict.why is Why.ELSEWHERE
    assert told["Budget"].meeting == "Chefssamråd 2026:2"


def test_sub_items_stay_under_their_item(do, read, council, make, rows, change):
    parent = ids_of(read, council)["Lägesbild"]
    sub = do(add_item, council, "Hageby", after=parent)
    do(indent_item, sub, 1)
    lone = do(add_item, council, "Ärende", after=parent)
    under = do(add_item, council, "Navestad", after=lone)
    do(indent_item, under, 1)
    change(AgendaItem, sub, outcome=Outcome.NOT_REACHED)
    change(AgendaItem, lone, outcome=Outcome.NOTED)
    assert rows(make()) == [
        "1 Öppnande", "2 Lägesbild", "2.1 Hageby", "3 Navestad", "4 Nästa möte"
    ]  # fmt: skip


def test_a_standing_item_that_was_deferred_comes_with_what_was_prepared(
    do, read, council, make, rows, change
):
    change(AgendaItem, ids_of(read, council)["Lägesbild"], outcome=Outcome.DEFERRED, presenter="X")
    made = make()
    assert rows(made) == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]
    assert read(agenda, made).rows[1].presenter == "X"


def test_the_backlog_is_offered_and_moves(do, read, council, series, preview, make, rows):
    first = do(add_to_backlog, "Ordningsvakter", series)
    wanted = do(add_to_backlog, "Trygghetsmätning", series)
    loose = do(add_to_backlog, "Någon gång")
    do(set_carry, wanted, carry=True)
    assert [r.title for r in preview().stays if r.verdict.why is Why.WAITING] == ["Ordningsvakter"]
    made = make(also=[first])
    assert rows(made) == [
        "1 Öppnande", "2 Lägesbild", "3 Ordningsvakter", "4 Trygghetsmätning", "5 Nästa möte"
    ]  # fmt: skip
    assert read(lambda s: s.get_one(AgendaItem, loose).position) == 1
    do(set_backlog_series, loose, series)
    assert read(lambda s: s.get_one(AgendaItem, loose).series_id) == series
    with pytest.raises(EmptyNameError):
        do(add_to_backlog, " ")


def test_the_previous_minutes_are_attached_with_what_was_decided(
    do, read, store, council, series, make, rows, blob, preview
):
    item = ids_of(read, council)["Lägesbild"]
    do(add_decision, item, "Samrådet enas om att laga lyktan.")
    assert [decision.text for decision in read(earlier, council, DAY).decisions]
    assert preview().decisions == 1
    store.do("approve", lambda s: s.add(MinutesVersion(
        meeting_id=council, version=1, approved_at=MOMENT, approved_by="s", content="{}",
        file_name="m.pdf", sha256=blob, size=1)))  # fmt: skip
    assert preview().has_minutes
    mark = Secrecy("18 kap. 1 §", DAY)
    previous = Previous(council, TITLE, plain("§ 1 lyktan"), "Minnesanteckningar", MOMENT, mark)
    made = make(previous)
    assert rows(made)[1] == f"2 {TITLE}"
    key = ids_of(read, made)[TITLE]
    paper = read(lambda s: s.exec(select(Attachment).where(Attachment.agenda_item_id == key)).one())
    version = read(
        lambda s: s.exec(
            select(AttachmentVersion).where(AttachmentVersion.attachment_id == paper.id)
        ).one()
    )
    assert (paper.title, version.sha256) == ("Minnesanteckningar", blob)
    marks = read(lambda s: s.exec(select(SecrecyMark)).all())
    assert sorted(mark.whole for mark in marks) == [False, True]
    again = NextMeeting(series, NEXT, (), made, previous)
    do(make_next_meeting, again)
    assert rows(made).count(f"2 {TITLE}") == 1


def test_without_an_opening_the_previous_minutes_come_first(do, series, rows):
    last = do(plan_meeting, series, SITTING)
    previous = Previous(last, TITLE, (), "Minnesanteckningar", MOMENT)
    made = do(make_next_meeting, NextMeeting(series, NEXT, (), None, previous))
    assert rows(made) == [f"1 {TITLE}"]


def test_an_item_of_a_draft_moves_when_it_is_deferred(do, council, series, rows):
    item = do(add_item, council, "Budget")
    planned = do(plan_meeting, series, NEXT)
    assert do(defer_item, item) == planned
    assert rows(planned)[-2:] == ["3 Budget", "4 Nästa möte"]
    assert "4 Budget" not in rows(council)


def test_what_was_sent_stays_as_deferred_and_a_copy_goes_on(
    do, read, council, series, rows, change, preview
):
    item = do(add_item, council, "Budget")
    change(Meeting, council, state=MeetingState.HELD)
    assert do(defer_item, item, None, "Underlag saknas") is None
    old = read(lambda s: s.get_one(AgendaItem, item))
    assert (old.outcome, old.outcome_note) == (Outcome.DEFERRED, "Underlag saknas")
    told = [row for row in preview().follows if row.title == "Budget"]
    assert [(row.number, row.verdict.why, row.note) for row in told] == [
        ("", Why.DEFERRED, "Underlag saknas")
    ]
    other = do(add_meeting, "Extra", NEXT)
    assert do(defer_item, item, other) == other
    assert rows(other) == ["1 Budget"]


def test_a_draft_without_a_next_meeting_defers_to_the_backlog(do, read, council, rows):
    item = do(add_item, council, "Budget")
    assert do(defer_item, item) is None
    assert "4 Budget" not in rows(council)
    waiting = read(lambda s: s.exec(select(AgendaItem).where(AgendaItem.meeting_id == None)).all())  # noqa: E711
    assert [each.title for each in waiting] == ["Budget"]
    alone = do(add_meeting, "Extra", NEXT)
    loose = do(add_item, alone, "Fråga")
    assert do(defer_item, loose) is None
