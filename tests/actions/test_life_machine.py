"""Numbers hold, whatever is done to meetings and in whichever order."""

from datetime import UTC, datetime, timedelta

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from est_desktop.actions.agenda import (
    add_item,
    delete_item,
    indent_item,
    items_of,
    move_item,
)
from est_desktop.actions.dispatching import Sending, send_meeting
from est_desktop.actions.finalising import Approving, approve_minutes
from est_desktop.actions.items import rename_item
from est_desktop.actions.meeting_states import hold_meeting, reopen_meeting
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.series import add_series
from est_desktop.errors import RefusedError
from est_desktop.model.enums import Outcome
from est_desktop.model.frozen import to_json
from est_desktop.model.tables import AgendaItem, Meeting
from est_desktop.model.views.dispatch import SentAgenda, SentFile
from est_desktop.queries.dispatches import meeting_life, sent_agenda
from est_desktop.store.blobs import put_bytes
from est_desktop.store.sessions import open_store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
YEARS = (2026, 2027)


class Lives(RuleBasedStateMachine):
    """A council's meetings, while somebody does everything that can be done to them."""

    @initialize()
    def begin(self):
        self.store = open_store(None, who="sekreterare", now=lambda: NOON)
        self.series = self.store.do("", lambda s: add_series(s, "Chefssamråd"))
        self.pdf = SentFile("minutes", "m.pdf", put_bytes(self.store, b"pdf"), 3)
        self.meetings, self.sent, self.given = [], {}, {}
        self.plan(YEARS[0])
        self.store.do_for_good("", lambda _: None)  # so that undo leaves the first meeting there

    def teardown(self):
        if hasattr(self, "store"):
            self.store.close()

    def tried(self, action, *, for_good=False):
        """Do something; what is refused changes nothing."""
        do = self.store.do_for_good if for_good else self.store.do
        try:
            do("", action)
        except RefusedError:
            return False
        return True

    @precondition(lambda self: len(self.meetings) < 4)
    @rule(year=st.sampled_from(YEARS))
    def plan(self, year):
        start = datetime(year, 3, 2, 9) + timedelta(days=len(self.meetings))
        sitting = Sitting(start, start + timedelta(hours=2))
        key = self.store.do("", lambda s: plan_meeting(s, self.series, sitting))
        for title in "ABC":
            self.store.do("", lambda s, title=title: add_item(s, key, title))
        self.meetings.append(key)

    @rule(data=st.data())
    def add(self, data):
        meeting, items = self._any(data)
        after = data.draw(st.sampled_from([None, *items]))
        self.tried(lambda s: add_item(s, meeting, "Ny", after=after))

    @rule(data=st.data(), by=st.sampled_from([1, -1]))
    def change(self, data, by):
        _, items = self._any(data)
        if not items:
            return
        item, place = data.draw(st.sampled_from(items)), data.draw(st.sampled_from(items))
        what = data.draw(st.sampled_from(["move", "indent", "delete", "rename", "withdraw"]))
        actions = {
            "move": lambda s: move_item(s, item, place),
            "indent": lambda s: indent_item(s, item, by),
            "delete": lambda s: delete_item(s, item),
            "rename": lambda s: rename_item(s, item, "Annat"),
            "withdraw": lambda s: setattr(s.get_one(AgendaItem, item), "outcome", OUT),
        }
        self.tried(actions[what])

    @rule(data=st.data())
    def send(self, data):
        key, _ = self._any(data)
        agenda = self._agenda(key)
        sending = Sending([], to_json(SentAgenda, agenda), lambda s: self._now(s, key) == agenda)
        if self.tried(lambda s: send_meeting(s, key, sending, "x", NOON), for_good=True):
            self.sent |= {item.id: item.number for item in agenda.items}
            self.sent |= {paper.id: paper.number for paper in agenda.papers}

    @rule(data=st.data())
    def hold(self, data):
        key, _ = self._any(data)
        self.tried(lambda s: hold_meeting(s, key))

    @rule(data=st.data(), fails=st.sampled_from([False, False, True, "crash"]))
    def approve(self, data, fails):
        key, _ = self._any(data)
        before = self._paragraphs()

        def unchanged(_session):
            if fails == "crash":
                raise MemoryError
            return not fails

        approving = Approving(self.pdf, "{}", unchanged)
        try:
            went = self.tried(
                lambda s: approve_minutes(s, key, approving, "x", NOON), for_good=True
            )
        except MemoryError:
            went = False
        if not went:
            assert self._paragraphs() == before
        self.given = self._paragraphs()

    @rule(data=st.data())
    def reopen(self, data):
        key, _ = self._any(data)
        self.tried(lambda s: reopen_meeting(s, key, "Fel namn"), for_good=True)

    @rule()
    def undo_and_redo(self):
        before = self._everything()
        if self.store.undo() is not None:
            self.store.redo()
        assert self._everything() == before

    @rule()
    def undo(self):
        self.store.undo()
        self.meetings = [key for key in self.meetings if self._is_there(key)]

    @invariant()
    def what_was_sent_keeps_its_number(self):
        if not hasattr(self, "store"):
            return
        now = {}
        for key in self.meetings:
            agenda = self._agenda(key)
            now |= {item.id: item.number for item in agenda.items}
            labels = [item.number for item in agenda.items if item.number]
            assert len(set(labels)) == len(labels)
        assert {key: now.get(key) for key in self.sent} == self.sent

    @invariant()
    def paragraphs_are_unique_and_without_gaps(self):
        if not hasattr(self, "store"):
            return
        by_year = {}
        for (year, _), number in self._paragraphs().items():
            by_year.setdefault(year, []).append(number)
        for numbers in by_year.values():
            assert sorted(numbers) == list(range(1, len(numbers) + 1))
        assert self.given.items() <= self._paragraphs().items()

    def _any(self, data):
        key = data.draw(st.sampled_from(self.meetings))
        return key, self.store.read(lambda s: [item.id for item in items_of(s, key)])

    def _now(self, session, key):
        return sent_agenda(session, key, NOON.date())

    def _agenda(self, key):
        return self.store.read(lambda s: self._now(s, key))

    def _is_there(self, key):
        return self.store.read(lambda s: s.get(Meeting, key) is not None)

    def _paragraphs(self):
        return self.store.read(
            lambda s: {
                (s.get_one(Meeting, key).year, item.id): item.paragraph_no
                for key in self.meetings
                for item in items_of(s, key)
                if item.paragraph_no is not None
            }
        )

    def _everything(self):
        return self.store.read(
            lambda s: [
                (meeting_life(s, key, NOON.date()), self._now(s, key)) for key in self.meetings
            ]
        )


OUT = Outcome.WITHDRAWN
Lives.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestLives = Lives.TestCase
