"""Whatever a user does, undo walks back through every state and redo forward again."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlmodel import SQLModel, select

from est_desktop.actions.agenda import (
    add_item,
    delete_item,
    duplicate_item,
    indent_item,
    items_of,
    move_item,
    move_item_to_meeting,
)
from est_desktop.actions.attachments import StoredPaper, attach_papers, remove_paper, replace_paper
from est_desktop.actions.attendance import call_people, set_span, uncall_person
from est_desktop.actions.items import rename_item, set_item_areas
from est_desktop.actions.meetings import Sitting, add_meeting, delete_meeting, plan_meeting
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.people import add_area, add_organisation, add_person
from est_desktop.actions.series import add_series
from est_desktop.errors import UserError
from est_desktop.model.tables import Attachment, Attendance, Meeting
from est_desktop.store.blobs import put_bytes
from est_desktop.store.checking import check
from est_desktop.store.collecting import collect
from est_desktop.store.sessions import open_store

SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11, 30), "Rådhuset")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ROWS = [t for t in SQLModel.metadata.sorted_tables if t.name not in {"blob", "blob_chunk"}]

titles = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)
picks = st.integers(0, 20)


class Undoing(RuleBasedStateMachine):
    """Random work on two meetings; `past` is what undo must lead back through."""

    @initialize()
    def open(self):
        self.clock = NOW
        self.store = open_store(None, who="sekreterare", now=lambda: self.clock)
        self.past, self.future, self.typing = [self.rows()], [], None
        self.do(lambda s: plan_meeting(s, add_series(s, "Chefssamråd"), SITTING))
        self.do(lambda s: add_meeting(s, "Extra möte", SITTING))

    def teardown(self):
        assert check(self.store) == ()
        self.store.close()

    def rows(self):
        """All that actions write, as comparable values."""
        return self.store.read(
            lambda s: {t.name: frozenset(map(tuple, s.execute(select(t)).all())) for t in ROWS}
        )

    def do(self, action, key=None):
        """Do it, and remember the state it leads to, unless it is refused or changes nothing."""
        before = self.store.revision
        try:
            self.store.do("Do", action, merge_key=key)
        except (UserError, LookupError):
            assert self.store.revision == before
            return
        if self.store.revision == before:
            return
        if key and key == self.typing:
            self.past[-1] = self.rows()
        else:
            self.past.append(self.rows())
        self.typing = key
        self.future.clear()

    def pick(self, session, kind, number):
        """Return the id of a row of that kind, if there is one."""
        found = session.exec(select(kind.id)).all()
        return sorted(found)[number % len(found)] if found else _nothing()

    def item(self, session, number):
        meeting = self.pick(session, Meeting, number)
        found = items_of(session, meeting)
        return found[number // 3 % len(found)].id if found else _nothing()

    @rule(title=titles, pick=picks)
    def add(self, title, pick):
        self.do(lambda s: add_item(s, self.pick(s, Meeting, pick), title))

    @rule(title=titles, pick=picks)
    def type_title(self, title, pick):
        self.do(lambda s: rename_item(s, self.item(s, pick), title), key=f"title {pick}")

    @rule(pick=picks, before=picks)
    def move(self, pick, before):
        def act(session):
            items = items_of(session, self.pick(session, Meeting, pick)) or _nothing()
            move_item(session, items[pick % len(items)].id, items[before % len(items)].id)

        self.do(act)

    @rule(pick=picks, by=st.sampled_from([-1, 1]))
    def indent(self, pick, by):
        self.do(lambda s: indent_item(s, self.item(s, pick), by))

    @rule(pick=picks, meeting=picks)
    def move_away(self, pick, meeting):
        self.do(
            lambda s: move_item_to_meeting(s, self.item(s, pick), self.pick(s, Meeting, meeting))
        )

    @rule(pick=picks)
    def duplicate(self, pick):
        self.do(lambda s: duplicate_item(s, self.item(s, pick)))

    @rule(pick=picks)
    def delete(self, pick):
        self.do(lambda s: delete_item(s, self.item(s, pick)))

    @rule(pick=picks, content=st.binary(max_size=3))
    def attach(self, pick, content):
        paper = StoredPaper("bild.png", put_bytes(self.store, content))
        self.do(lambda s: attach_papers(s, self.item(s, pick), [paper, paper], NOW))

    @rule(pick=picks, content=st.binary(max_size=3))
    def replace(self, pick, content):
        paper = StoredPaper("bild.png", put_bytes(self.store, content))
        self.do(lambda s: replace_paper(s, self.pick(s, Attachment, pick), paper, NOW))

    @rule(pick=picks)
    def remove_attached(self, pick):
        self.do(lambda s: remove_paper(s, self.pick(s, Attachment, pick)))

    @rule(pick=picks, text=titles)
    def conclude(self, pick, text):
        def act(session):
            add_decision(session, self.item(session, pick), text)
            add_measure(session, self.item(session, pick), text, date(2026, 11, 23))

        self.do(act)

    @rule(pick=picks, name=titles)
    def call(self, pick, name):
        def act(session):
            person = add_person(session, add_organisation(session, name), "chef")
            meeting = self.pick(session, Meeting, pick)
            call_people(session, meeting, [person])
            set_span(session, self.pick(session, Attendance, pick), self.item(session, pick), None)

        self.do(act)

    @rule(pick=picks)
    def uncall(self, pick):
        self.do(lambda s: uncall_person(s, self.pick(s, Attendance, pick)))

    @rule(pick=picks, name=titles)
    def place(self, pick, name):
        self.do(lambda s: set_item_areas(s, self.item(s, pick), [add_area(s, name)]))

    @rule(pick=picks)
    def cancel(self, pick):
        self.do(lambda s: delete_meeting(s, self.pick(s, Meeting, pick)))

    @rule()
    def leave_the_field(self):
        self.store.break_merge()
        self.typing = None

    @rule()
    def a_minute_passes(self):
        self.clock += timedelta(seconds=61)
        self.typing = None

    @rule()
    def sweep(self):
        collect(self.store)

    @precondition(lambda self: len(self.past) > 1)
    @rule(times=st.integers(1, 5))
    def undo(self, times):
        for _ in range(min(times, len(self.past) - 1)):
            assert self.store.undo() == "Do"
            self.future.append(self.past.pop())
            assert self.rows() == self.past[-1]
        self.typing = None

    @precondition(lambda self: self.future)
    @rule(times=st.integers(1, 5))
    def redo(self, times):
        for _ in range(min(times, len(self.future))):
            assert self.store.redo() == "Do"
            self.past.append(self.future.pop())
            assert self.rows() == self.past[-1]
        self.typing = None

    @invariant()
    def the_file_is_where_we_are(self):
        if hasattr(self, "store"):
            assert self.rows() == self.past[-1]
            assert (self.store.undo_label is None) == (len(self.past) == 1)
            assert (self.store.redo_label is None) == (not self.future)


def _nothing():
    raise IndexError("there is none")


Undoing.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestUndoing = Undoing.TestCase
