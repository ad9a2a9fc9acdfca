"""The main job from beginning to end, as a secretary does it, in a database of its own."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from est_desktop.actions.agenda import add_item, indent_item, move_item
from est_desktop.actions.attachments import StoredPaper, attach_papers
from est_desktop.actions.attendance import note_all_present, set_presence
from est_desktop.actions.items import set_item_background, set_item_proposal, set_notes
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.outcomes import (
    add_decision,
    add_measure,
    set_decision_due,
    set_measure_due,
    set_no_action,
)
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import add_series, add_standing_item, set_series_participants
from est_desktop.cli.opening import now
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.summons import summons_pdf
from est_desktop.model.enums import ItemKind, Presence
from est_desktop.model.rich_text import plain
from est_desktop.queries.agenda import agenda
from est_desktop.queries.minutes import minutes
from est_desktop.queries.record import attendance
from est_desktop.queries.summons import summons
from est_desktop.store.backup import back_up
from est_desktop.store.blobs import put_file, read_blob
from est_desktop.store.checking import check
from est_desktop.store.sessions import open_store
from est_desktop.store.store import Store
from est_desktop.ui.translation import document_language

STARTS = datetime.combine(date(2026, 11, 23), time(9))
TITLES = (
    "Öppnande, närvaro och dagordning",
    "Föregående minnesanteckningar",
    "Lägesbild",
    "Hageby",
    "Räddningstjänsten",
    "Skolan",
    "Paus",
    "Pyroteknik inför nyår",
    "Handlingsplan",
    "Medborgarlöfte",
    "Övriga frågor",
    "Nästa möte",
)
"""The items of the meeting; the first two are standing ones of its series."""
STANDING, BELOW, PAUSE, PAPERS, DECIDED = 2, 3, 6, 2, 7
"""How many items stand, and the places of a sub-item, a pause, the papers and a decision."""
LONG = "I bilagan finns underlaget till trygghetsundersökningsresultatsammanställningen nu."
"""Its long word is too long for the rest of the line: the hyphenation must be there."""
SUMMONS, MINUTES = "Kallelse.pdf", "Minnesanteckningar.pdf"


class MainJob:
    """Does the job step by step in a folder.

    Attributes:
        proved: What has been found right or wrong, by name.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "est-desktop.db"
        self.proved: dict[str, bool] = {}

    def do(self) -> None:
        """Plan, meet, print, keep, and open again."""
        with closing(self._open()) as store:
            meeting_id = self._plan(store)
            self._attach(store, meeting_id)
            self._meet(store, meeting_id)
            self._undo(store, meeting_id)
            self._print(store, meeting_id)
            told = store.read(lambda session: minutes(session, meeting_id))
        self.proved["check"] = check(self.database) == ()
        copy = back_up(self.database, self.folder / "kopia.db")
        self.proved["backup"] = check(copy) == ()
        self.proved["opened again"] = True
        for kept in (self.database, copy):
            with closing(open_store(kept, who="", now=now, read_only=True)) as store:
                again = store.read(lambda session: minutes(session, meeting_id))
                self.proved["opened again"] = (
                    self.proved.get("opened again", True) and again == told
                )

    def _open(self) -> Store:
        return open_store(self.database, who="", now=now)

    def _plan(self, store: Store) -> UUID:
        """Make a meeting out of a series, with twelve rows."""
        do = _doing(store)
        people = []
        for organisation, role in (
            ("Kommunstyrelsens kontor", "kommundirektör"),
            ("Polismyndigheten", "kommunpolis"),
            ("Räddningstjänsten Östra Götaland", "räddningschef"),
        ):
            people.append(do(add_person, do(add_organisation, organisation), role))
        series_id = do(add_series, "Chefssamråd")
        do(set_series_participants, series_id, people)
        for title in TITLES[:STANDING]:
            do(add_standing_item, series_id, title)
        sitting = Sitting(STARTS, STARTS + timedelta(hours=2, minutes=30), "Rådhuset")
        meeting_id: UUID = do(plan_meeting, series_id, sitting)
        for place, title in enumerate(TITLES[STANDING:], start=STANDING):
            kind = ItemKind.PAUSE if place == PAUSE else ItemKind.ITEM
            item_id = do(add_item, meeting_id, title, kind=kind)
            if place == BELOW:
                do(indent_item, item_id, 1)
        rows = store.read(lambda session: agenda(session, meeting_id)).rows
        do(move_item, rows[-1].id, rows[-2].id)
        do(move_item, rows[-1].id, None)
        self.proved["twelve rows"] = (
            tuple(row.title for row in self._rows(store, meeting_id)) == TITLES
        )
        return meeting_id

    def _attach(self, store: Store, meeting_id: UUID) -> None:
        """Attach two PDF files; what comes out is what went in."""
        view = store.read(lambda session: summons(session, meeting_id, STARTS.date()))
        item_id = self._rows(store, meeting_id)[PAPERS].id
        papers = []
        for name in ("Lägesbild Hageby åäö.pdf", "Tjänsteskrivelse.pdf"):
            file = self.folder / name
            write_whole(summons_pdf(view, str), file)
            papers.append(StoredPaper(name, put_file(store, file, _silent).sha256))
        _doing(store)(attach_papers, item_id, papers, now())
        kept = read_blob(store, papers[0].sha256)
        self.proved["attachment"] = kept == file.read_bytes()

    def _meet(self, store: Store, meeting_id: UUID) -> None:
        """Take minutes: attendance, notes, two decisions and a measure."""
        do = _doing(store)
        called = store.read(lambda session: attendance(session, meeting_id))
        do(set_presence, called[-1].id, Presence.EXCUSED)
        do(note_all_present, meeting_id)
        rows = self._rows(store, meeting_id)
        for row in rows:
            if row.kind is ItemKind.ITEM:
                do(set_notes, row.id, plain(f"Samrådet går igenom {row.title.lower()}."))
        decided = rows[DECIDED].id
        do(set_item_background, decided, plain(LONG))
        do(set_item_proposal, decided, "ta fram en gemensam plan")
        do(
            set_no_action,
            do(add_decision, rows[0].id, "Samrådet godkänner dagordningen."),
            no_action=True,
        )
        due = STARTS.date() + timedelta(days=21)
        do(
            set_decision_due,
            do(add_decision, decided, "Samrådet enas om att ta fram en plan."),
            due,
        )
        do(set_measure_due, do(add_measure, decided, "Ta fram en plan", STARTS.date()), due)
        view = store.read(lambda session: minutes(session, meeting_id))
        self.proved["minutes"] = (
            sum(len(item.decisions) for item in view.items),
            sum(len(item.measures) for item in view.items),
            len(view.papers),
        ) == (2, 1, 2)

    def _undo(self, store: Store, meeting_id: UUID) -> None:
        """Take the last steps back and do them again."""

        def told() -> object:
            return store.read(lambda session: minutes(session, meeting_id))

        before = told()
        store.undo()
        store.undo()
        between = told()
        store.redo()
        store.redo()
        self.proved["undo and redo"] = between != before == told()

    def _print(self, store: Store, meeting_id: UUID) -> None:
        language = document_language()
        summoned = store.read(lambda session: summons(session, meeting_id, STARTS.date()))
        told = store.read(lambda session: minutes(session, meeting_id))
        write_whole(summons_pdf(summoned, language), self.folder / SUMMONS)
        write_whole(minutes_pdf(told, language), self.folder / MINUTES)

    def _rows(self, store: Store, meeting_id: UUID) -> Any:
        return store.read(lambda session: agenda(session, meeting_id)).rows


def _doing(store: Store) -> Callable[..., Any]:
    """Return a short way to run an action with its arguments."""

    def do(action: Callable[..., Any], *given: object, **options: object) -> Any:
        return store.do(action.__name__, lambda session: action(session, *given, **options))

    return do


def _silent(done: int, total: int) -> None:
    """Take what progress is told, and tell nobody."""
