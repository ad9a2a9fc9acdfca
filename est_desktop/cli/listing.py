"""Lists: lines to read, or JSON for other programs.

JSON is a list of objects with the fields of the view that is named at each list. Days and times
are ISO 8601, choices their English codes, ids UUIDs; what is not set is null or an empty text.
"""

import json
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, time
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.areas import AREAS, area_cells, list_areas
from est_desktop.cli.opening import opened_to_read, today
from est_desktop.cli.plan import PLAN, plan_search
from est_desktop.cli.reports import (
    listed_missing,
    listed_reports,
    missing_cells,
    report_cells,
)
from est_desktop.cli.streams import say
from est_desktop.documents.count_words import places_of, reading_text
from est_desktop.model.views.action_plan import AdoptedRow
from est_desktop.model.views.agenda import AgendaRow
from est_desktop.model.views.contacts import OrganisationRow
from est_desktop.model.views.counts import CategoryRow
from est_desktop.model.views.follow_up import FollowUpRow
from est_desktop.model.views.indicators import IndicatorLine
from est_desktop.model.views.meetings import MeetingRow
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import ExportRow
from est_desktop.model.views.year import BacklogRow, YearMeeting
from est_desktop.queries.action_plan import plan_keys
from est_desktop.queries.agenda import agenda
from est_desktop.queries.backlog import backlog
from est_desktop.queries.contacts import organisations
from est_desktop.queries.counts import categories
from est_desktop.queries.follow_up import follow_up
from est_desktop.queries.indicators import indicators
from est_desktop.queries.measures import measures
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.named import meeting_called, series_called
from est_desktop.queries.printed_plan import adopted_plans
from est_desktop.queries.secrecy import exports
from est_desktop.queries.year import year_meetings
from est_desktop.rules.calendar import holiday_name
from est_desktop.rules.swedish import clock, clock_span, short_date, week
from est_desktop.store.store import Store
from est_desktop.ui.translation import document_language, tr

SHOWN_OF_ID = 8
"""So much of an id is shown in a list: enough to name a meeting with."""


class Listing(NamedTuple):
    """A list: how its rows are read, and what is shown of each."""

    read: Callable[[Store, Namespace], Sequence[Any]]
    cells: Callable[[Any], Sequence[str]]


def list_all(options: Namespace) -> int:
    """Write a list.

    Raises:
        RefusedError: The meeting is not known.
        StoreError: The file cannot be read.
    """
    listing = LISTS[options.what]
    with opened_to_read(options) as store:
        rows = listing.read(store, options)
    if options.json:
        told = [asdict(row) for row in rows]
        say(json.dumps(told, ensure_ascii=False, indent=2, default=_plain))
    else:
        for line in _aligned([listing.cells(row) for row in rows]):
            say(line)
    return 0


def _meeting(session: Session, options: Namespace) -> UUID | None:
    return None if options.meeting is None else meeting_called(session, options.meeting)


def _meetings(store: Store, options: Namespace) -> Sequence[MeetingRow]:
    told = store.look(lambda rows: meeting_list(rows, today()))
    listed = sorted([*told.past, *told.coming], key=lambda row: (row.starts_at, str(row.id)))
    if options.meeting is None:
        return listed
    wanted = store.read(lambda session: meeting_called(session, options.meeting))
    return [row for row in listed if row.id == wanted]


def _items(store: Store, options: Namespace) -> Sequence[AgendaRow]:
    keys = [row.id for row in _meetings(store, options)]
    return store.read(lambda session: [row for key in keys for row in agenda(session, key).rows])


def _measures(store: Store, options: Namespace) -> Sequence[MeasureRow]:
    def read(session: Session) -> Sequence[MeasureRow]:
        meeting_id = _meeting(session, options)
        return measures(session, today(), meeting_id)

    return store.read(read)


def _organisations(store: Store, options: Namespace) -> Sequence[OrganisationRow]:
    del options  # organisations belong to no meeting
    return store.read(organisations)


def _exports(store: Store, options: Namespace) -> Sequence[ExportRow]:
    def read(session: Session) -> Sequence[ExportRow]:
        return exports(session, _meeting(session, options))

    return store.read(read)


def _year(store: Store, options: Namespace) -> Sequence[YearMeeting]:
    def read(session: Session) -> Sequence[YearMeeting]:
        series_id = series_called(session, options.series) if options.series else None
        return year_meetings(session, options.year or today().year, series_id)

    return store.read(read)


def _backlog(store: Store, options: Namespace) -> Sequence[BacklogRow]:
    del options  # what waits is on no meeting
    return store.read(backlog)


def _year_cells(row: YearMeeting) -> Sequence[str]:
    day = row.starts_at.date()
    clocks = clock_span(row.starts_at.time(), row.ends_at.time())
    return week(day), short_date(day), clocks, row.title, holiday_name(day), row.state.value


def _backlog_cells(row: BacklogRow) -> Sequence[str]:
    return str(row.id)[:SHOWN_OF_ID], row.series, row.title, row.presenter, row.case_number


def _export_cells(row: ExportRow) -> Sequence[str]:
    copy = tr("public copy") if row.public else row.information_class.name
    when = row.exported_at.isoformat(" ", "minutes")
    return when, row.exported_by, row.meeting, row.document, f"v{row.version}", copy, row.file_name


def _meeting_cells(row: MeetingRow) -> Sequence[str]:
    starts = f"{row.starts_at.date().isoformat()} {clock(row.starts_at.time())}"
    return str(row.id)[:SHOWN_OF_ID], starts, row.title, row.place


def _item_cells(row: AgendaRow) -> Sequence[str]:
    return row.number, clock(row.starts), f"{row.minutes_planned}", row.title, row.presenter


def _adopted(store: Store, options: Namespace) -> Sequence[AdoptedRow]:
    del options  # a plan holds the measures of all meetings
    return store.read(adopted_plans)


def _adopted_cells(row: AdoptedRow) -> Sequence[str]:
    return str(row.id)[:SHOWN_OF_ID], row.adopted_on.isoformat(), row.title


def _measure_cells(row: MeasureRow) -> Sequence[str]:
    due = row.due_date.isoformat() if row.due_date else ""
    return row.number, due, row.status.value, row.text, row.owner or row.organisation


def _plan(store: Store, options: Namespace) -> Sequence[MeasureRow]:
    def read(session: Session) -> Sequence[MeasureRow]:
        keys = plan_keys(session, plan_search(session, options), today())
        rows = {row.id: row for row in measures(session, today())}
        return [rows[key] for key in keys]

    return store.read(read)


def _organisation_cells(row: OrganisationRow) -> Sequence[str]:
    return row.short, row.name, ", ".join(person.label for person in row.people)


def _follow_up(store: Store, options: Namespace) -> Sequence[FollowUpRow]:
    def read(session: Session) -> Sequence[FollowUpRow]:
        rows = follow_up(session, today()).rows
        if options.meeting is None:
            return rows
        wanted = meeting_called(session, options.meeting)
        return [row for row in rows if row.meeting_id == wanted]

    return store.read(read)


def _follow_up_cells(row: FollowUpRow) -> Sequence[str]:
    due = row.due_date.isoformat() if row.due_date else ""
    late = tr("Overdue") if row.overdue else ""
    return row.number, due, late, row.text, row.owner or row.organisation


def _categories(store: Store, options: Namespace) -> Sequence[CategoryRow]:
    del options  # they are of no meeting
    return store.read(categories)


def _category_cells(row: CategoryRow) -> Sequence[str]:
    days = [day.isoformat() if day else "" for day in (row.from_day, row.until_day)]
    return row.code, row.name, row.group, " – ".join(days) if any(days) else ""


def _indicators(store: Store, options: Namespace) -> Sequence[IndicatorLine]:
    del options
    return store.read(lambda session: indicators(session, (), today())).lines


def _indicator_cells(row: IndicatorLine) -> Sequence[str]:
    values = [reading_text(each.now, places_of(row), document_language()) for each in row.cells]
    return row.code, row.name, row.unit, *values


LISTS = {
    AREAS: Listing(list_areas, area_cells),
    "categories": Listing(_categories, _category_cells),
    "indicators": Listing(_indicators, _indicator_cells),
    "follow-up": Listing(_follow_up, _follow_up_cells),
    "meetings": Listing(_meetings, _meeting_cells),
    "items": Listing(_items, _item_cells),
    "measures": Listing(_measures, _measure_cells),
    PLAN: Listing(_plan, _measure_cells),
    "adopted-plans": Listing(_adopted, _adopted_cells),
    "exports": Listing(_exports, _export_cells),
    "organisations": Listing(_organisations, _organisation_cells),
    "year": Listing(_year, _year_cells),
    "backlog": Listing(_backlog, _backlog_cells),
    "reports": Listing(listed_reports, report_cells),
    "missing-reports": Listing(listed_missing, missing_cells),
}
"""JSON fields: the views with these names in `model.views`."""


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _plain(value: object) -> str:
    """Return what JSON has no form for: days and times, ids, and choices without a code."""
    if isinstance(value, Enum):
        return value.name.lower()
    return value.isoformat() if isinstance(value, date | time) else str(value)
