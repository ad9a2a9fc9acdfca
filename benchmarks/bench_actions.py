"""How long what a user does takes in a database of ten years, beside the same in an empty one.

Ten years are 500 meetings with 20,000 agenda items and 20,000 measures, which is far more than any
council has. Every action commits to the disk, so the table also names what a bare commit costs.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from itertools import count, cycle
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from archive import Archive, fill
from measuring import Measured, in_process, report
from sqlmodel import Session

from est_desktop.actions.agenda import add_item, step_item
from est_desktop.actions.items import set_notes
from est_desktop.actions.outcomes import add_measure
from est_desktop.model.rich_text import plain
from est_desktop.model.views.action_plan import PlanOrder, PlanSearch
from est_desktop.queries.action_plan import plan_keys, plan_lanes, plan_statuses
from est_desktop.queries.agenda import agenda
from est_desktop.queries.backlog import matter
from est_desktop.queries.carry_over import carry_over
from est_desktop.queries.completeness import gaps_before_approval
from est_desktop.queries.dispatches import meeting_life
from est_desktop.queries.follow_up import follow_up, follow_up_first
from est_desktop.queries.meetings import meeting_list, overview
from est_desktop.queries.minutes import minutes
from est_desktop.queries.year import year_meetings
from est_desktop.store.sessions import open_store
from est_desktop.store.store import Store
from est_desktop.ui.follow_up.follow_up_page import FIRST

TODAY = date(2026, 11, 23)
RUNS = 21
BARE = "a commit of one row"
PROMISED_MS = {"action": 50.0, "query": 100.0, "document": 1000.0}
"""What is felt as at once; a document is made in the background, but read before."""


class Timed(NamedTuple):
    """Something a user does, and what it may cost."""

    name: str
    kind: str
    work: Callable[[], object]


def main() -> int:
    """Time everything in both databases; tell how much more ten years cost."""
    with _store() as small:
        little = fill(small, meetings=1, items=12, measures=12)
        empty = {timed.name: _time(timed) for timed in _work(small, little)}
    with _store() as large:
        start = time.perf_counter()
        ten_years = fill(large)
        seconds = time.perf_counter() - start
        print(f"filled in {seconds:.1f} s, {large.size() / 1e6:.0f} MB\n")
        bare = in_process(BARE, _bare(large), runs=RUNS)
        full = [_time(timed) for timed in _work(large, ten_years)]
    code = report([bare, *full], against=BARE)
    print("\nbeside one meeting of 12 items:")
    for row in full:
        least = empty[row.name].median_ms
        print(f"  {row.name:34} {least:7.1f} ms  x {row.median_ms / least:.1f}")
    return code


@contextmanager
def _store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        with closing(open_store(path, who="", now=lambda: datetime.now(UTC))) as store:
            yield store


def _time(timed: Timed) -> Measured:
    return in_process(timed.name, timed.work, budget_ms=PROMISED_MS[timed.kind], runs=RUNS)


def _bare(store: Store) -> Callable[[], None]:
    """Return what writes one row past everything but the driver."""
    key = count(1)

    def commit() -> None:
        with store.writing() as connection:
            connection.exec_driver_sql(
                "INSERT INTO setting(id, key, value) VALUES (?, ?, '')",
                (f"{next(key):032x}", f"bare {next(key)}"),
            )

    return commit


def _work(store: Store, filled: Archive) -> list[Timed]:
    meeting_id, item_id = filled.meetings[-1], filled.items[-2]
    texts = (plain(f"Samrådet går igenom läget, gång {n}.") for n in count())
    ups = cycle((True, False))

    def do(action: Callable[..., object], *given: object, **options: object) -> object:
        return store.do(action.__name__, lambda session: action(session, *given, **options))

    return [
        Timed("add an item", "action", lambda: do(add_item, meeting_id, "Ett ärende")),
        Timed("move an item", "action", lambda: do(step_item, item_id, up=next(ups))),
        Timed("write notes", "action", lambda: do(set_notes, item_id, next(texts))),
        Timed("add a measure", "action", lambda: do(add_measure, item_id, "Åtgärd", TODAY)),
        Timed("undo", "action", store.undo),
        Timed("redo", "action", store.redo),
        Timed("read an agenda", "query", lambda: store.read(lambda s: agenda(s, meeting_id))),
        Timed("read minutes", "query", lambda: store.read(lambda s: minutes(s, meeting_id))),
        Timed("read the overview", "query", lambda: store.look(lambda s: overview(s, TODAY))),
        Timed("list the meetings", "query", lambda: store.look(lambda s: meeting_list(s, TODAY))),
        Timed(
            "how far a meeting has come",
            "query",
            lambda: store.read(lambda s: meeting_life(s, meeting_id, TODAY)),
        ),
        Timed(
            "what a meeting lacks",
            "query",
            lambda: store.read(lambda s: gaps_before_approval(s, meeting_id)),
        ),
        Timed(
            "what follows to the next",
            "query",
            lambda: store.read(lambda s: carry_over(s, filled.series_id, TODAY, "Förra")),
        ),
        Timed(
            "the follow-up list",
            "query",
            lambda: store.read(lambda s: follow_up_first(s, TODAY, None, FIRST)),
        ),
        Timed(
            "the follow-up list, whole",
            "document",
            lambda: store.read(lambda s: follow_up(s, TODAY)),
        ),
        Timed("a matter", "query", lambda: store.read(lambda s: matter(s, item_id, TODAY))),
        Timed("a year", "query", lambda: store.read(lambda s: year_meetings(s, 2026))),
        Timed("the plan as a board", "query", lambda: _board(store)),
        Timed("the plan as a timeline", "query", lambda: _timeline(store)),
        Timed("search the plan", "query", lambda: _search(store, "trygghet 199")),
    ]


def _first_keys(session: Session, search: PlanSearch) -> object:
    return plan_keys(session, search, TODAY, 0, 200)


def _board(store: Store) -> None:
    """Read what the board shows at first: how many of each status, and the first of them."""
    everything = PlanSearch()
    counts = store.read(lambda s: plan_statuses(s, everything, TODAY))
    for status in (one for one, found in counts.items() if found):
        some = replace(everything, status=status)
        store.read(partial(_first_keys, search=some))


def _timeline(store: Store) -> None:
    """Read what the timeline shows: all keys, and who answers for how many."""
    search = PlanSearch(order=PlanOrder.OWNER)
    store.read(lambda s: plan_keys(s, search, TODAY))
    store.read(lambda s: plan_lanes(s, search, TODAY))


def _search(store: Store, words: str) -> tuple[UUID, ...]:
    return store.read(lambda session: plan_keys(session, PlanSearch(words), TODAY))


if __name__ == "__main__":
    sys.exit(main())
