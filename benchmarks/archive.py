"""A database as it would be after ten years: what other benchmarks work in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from uuid import UUID

from sqlmodel import SQLModel

from est_desktop.model.enums import MeasureStatus, Presence, Purpose
from est_desktop.model.rich_text import plain, to_text
from est_desktop.model.tables import (
    AgendaItem,
    Area,
    Attendance,
    Decision,
    Measure,
    Meeting,
    Organisation,
    Person,
    Series,
    SeriesParticipant,
)
from est_desktop.store.store import Store

MEETINGS, ITEMS, MEASURES = 500, 20_000, 20_000
FIRST_DAY = date(2017, 1, 9)
PEOPLE = 16
AT_ONCE = 2000
"""Rows in one transaction."""
NOTES = to_text(
    plain(
        "Räddningschefen och kommunpolisen redovisar läget i de tre områdena. Antalet rapporter är "
        "oförändrat mot förra månaden.\nSamrådet noterar informationen och återkommer i november."
    )
)


@dataclass(frozen=True, slots=True)
class Archive:
    """What was put in: ids in the order of time."""

    series_id: UUID
    meetings: Sequence[UUID]
    items: Sequence[UUID]
    measures: Sequence[UUID]


def fill(
    store: Store, meetings: int = MEETINGS, items: int = ITEMS, measures: int = MEASURES
) -> Archive:
    """Put ten years of meetings into an empty store, past the journal: there is nothing to undo.

    Args:
        store: Empty, and open to write.
        meetings: How many, evenly over ten years.
        items: Agenda items, evenly over the meetings.
        measures: Measures, evenly over the items.
    """
    people, series = _people(store)
    held = [_meeting(series.id, number, meetings) for number in range(meetings)]
    rows = [
        _item(meeting, position)
        for meeting, count in zip(held, _shares(items, meetings), strict=True)
        for position in range(1, count + 1)
    ]
    plan = [_measure(rows[n * len(rows) // measures], n, measures) for n in range(measures)]
    _put(store, held)
    _put(store, rows)
    _put(store, plan)
    _put(store, (_attendance(meeting, person) for meeting in held for person in people))
    _put(store, (_decision(row) for row in rows[::4]))
    return Archive(
        series.id,
        [meeting.id for meeting in held],
        [row.id for row in rows],
        [measure.id for measure in plan],
    )


def _people(store: Store) -> tuple[list[Person], Series]:
    parties = [
        Organisation(name=f"Organisation {number}", position=number) for number in range(1, 9)
    ]
    people = [
        Person(organisation_id=parties[n % len(parties)].id, role=f"chef {n}", position=n)
        for n in range(PEOPLE)
    ]
    series = Series(
        name="Chefssamråd", designation="Chefssamråd {year}:{number}", chair_id=people[0].id
    )
    called = [SeriesParticipant(series_id=series.id, person_id=person.id) for person in people]
    areas = [Area(name=name) for name in ("Klockaretorpet", "Hageby", "Navestad")]
    for rows in (parties, people, [series], called, areas):
        _put(store, rows)
    return people, series


def _meeting(series_id: UUID, number: int, of: int) -> Meeting:
    day = FIRST_DAY + timedelta(days=number * 3650 // of)
    starts = datetime.combine(day, time(9))
    return Meeting(
        series_id=series_id,
        year=day.year,
        number=number + 1,
        title=f"Chefssamråd {day.year}:{number + 1}",
        starts_at=starts,
        ends_at=starts + timedelta(hours=2, minutes=30),
        place="Rådhuset",
    )


def _item(meeting: Meeting, position: int) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id,
        position=position,
        title=f"Lägesbild och åtgärder, ärende {position}",
        purpose=Purpose.DECISION if position % 4 == 0 else Purpose.INFORMATION,
        presenter="EST-samordnare",
        notes=NOTES,
        paragraph_no=position,
    )


def _measure(item: AgendaItem, number: int, of: int) -> Measure:
    due = FIRST_DAY + timedelta(days=number * 3650 // of + 60)
    status = MeasureStatus.DONE if number % 10 else MeasureStatus.ONGOING
    return Measure(
        agenda_item_id=item.id,
        year=FIRST_DAY.year + number * 10 // of,
        number=number + 1,
        text=f"Följa upp överenskommelsen om trygghet, del {number}",
        owner=f"chef {number % PEOPLE}",
        due_date=due,
        status=status,
        created_on=due - timedelta(days=60),
    )


def _decision(item: AgendaItem) -> Decision:
    return Decision(
        agenda_item_id=item.id, position=1, text="Samrådet enas om att följa upp frågan."
    )


def _attendance(meeting: Meeting, person: Person) -> Attendance:
    return Attendance(meeting_id=meeting.id, person_id=person.id, presence=Presence.PRESENT)


def _shares(total: int, parts: int) -> list[int]:
    return [total * (n + 1) // parts - total * n // parts for n in range(parts)]


def _put(store: Store, rows: Iterable[SQLModel]) -> None:
    rest = iter(rows)
    for some in _batches(rest):
        table = type(some[0]).__table__  # type: ignore[attr-defined]
        with store.writing() as connection:
            connection.execute(table.insert(), [row.model_dump() for row in some])


def _batches(rows: Iterator[SQLModel]) -> Iterator[list[SQLModel]]:
    while some := list(islice(rows, AT_ONCE)):
        yield some
