"""Sample content (exempeldata): an invented council with its meetings, papers and measures.

It lies as JSON in `resources/sample` in the shape of these classes: one key for each attribute,
enums by value, days and times as ISO 8601 writes them. People, papers and meetings refer to each
other by keys that mean nothing outside the sample.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated, Any

from pydantic import BeforeValidator, TypeAdapter

from est_desktop.model.enums import (
    Capacity,
    ItemKind,
    MeasureStatus,
    OrganisationKind,
    Presence,
    Purpose,
)
from est_desktop.model.rich_text import Block, from_text


def _rich(told: Any) -> tuple[Block, ...]:
    return from_text(json.dumps(told))


Rich = Annotated[tuple[Block, ...], BeforeValidator(_rich)]
"""Running text, written as it is stored: see `model.rich_text`."""


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Who holds a role; there are no names in the sample."""

    key: str
    role: str


@dataclass(frozen=True, slots=True)
class SampleOrganisation:
    """A party and its people, in printed order."""

    name: str
    short_name: str
    kind: OrganisationKind
    people: tuple[SamplePerson, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleStanding:
    """An item that every meeting begins with."""

    title: str
    purpose: Purpose
    presenter: str
    minutes: int


@dataclass(frozen=True, slots=True)
class SampleSeries:
    """The council. `chair`, `secretary` and `participants` are keys of people."""

    name: str
    subject: str
    decision_verb: str
    place: str
    starts: time
    ends: time
    case_number: str
    chair: str
    secretary: str
    participants: tuple[str, ...]
    standing: tuple[SampleStanding, ...]


@dataclass(frozen=True, slots=True)
class SampleAttendance:
    """Somebody called to a meeting; people by key, items by printed number."""

    person: str
    presence: Presence
    capacity: Capacity = Capacity.MEMBER
    deputy_for: str = ""
    from_item: str = ""
    to_item: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SampleDecision:
    """What was agreed; `owner` is the key of a person, or empty."""

    points: tuple[str, ...]
    owner: str = ""
    due: date | None = None
    no_action: bool = False
    send_to: str = ""


@dataclass(frozen=True, slots=True)
class SampleAttachment:
    """A paper on an item.

    Attributes:
        papers: Keys of the files, oldest version first.
    """

    title: str
    papers: tuple[str, ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class SampleItem:
    """A row of an agenda, and what the minutes say of it; `areas` are names.

    Attributes:
        late: It was added after the dispatch (tillkommande).
        began, ended: When it was treated.
        conflicts: Keys of those who took no part in it (jäv).
        provision: What may make it secret; empty for nothing.
        public_title: What public copies call it then.
    """

    title: str
    purpose: Purpose = Purpose.INFORMATION
    presenter: str = ""
    minutes: int = 0
    kind: ItemKind = ItemKind.ITEM
    level: int = 0
    case_number: str = ""
    areas: tuple[str, ...] = ()
    background: Rich = ()
    proposal: tuple[str, ...] = ()
    internal_note: str = ""
    notes: Rich = ()
    decisions: tuple[SampleDecision, ...] = ()
    attachments: tuple[SampleAttachment, ...] = ()
    late: bool = False
    began: time | None = None
    ended: time | None = None
    conflicts: tuple[str, ...] = ()
    provision: str = ""
    public_title: str = ""


@dataclass(frozen=True, slots=True)
class SampleMeeting:
    """A meeting of the council.

    Attributes:
        first_paragraph: The § of the first item; None while no number is given for good.
        uses_series: Items and people are those of the series; it has none of its own.
        led_by: The key of the vice chair, if that one led it.
        opened, closed, breaks: When it really was, and its adjournments.
    """

    number: int
    starts_at: datetime
    ends_at: datetime
    secretary: str
    reply_by: date | None = None
    first_paragraph: int | None = None
    uses_series: bool = False
    attendance: tuple[SampleAttendance, ...] = ()
    items: tuple[SampleItem, ...] = ()
    led_by: str = ""
    opened: time | None = None
    closed: time | None = None
    breaks: tuple[tuple[time, time], ...] = ()


@dataclass(frozen=True, slots=True)
class SampleMove:
    """A last day that was moved at an item of a meeting, and why."""

    old: date
    new: date
    meeting: int
    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class SampleMeasure:
    """A measure of the action plan.

    Attributes:
        owner: The key of a person.
        owner_role: What that person was called when it was agreed, if that was another role.
        year: Of its number; None for that of the first meeting.
        moves: How its last day was moved, the first move first.
        meeting, item: Numbers of the meeting and the item it was agreed at; None and empty for a
            measure that is older than the sample's meetings.
        areas: Names of the areas that it is for.
    """

    number: int
    text: str
    owner: str
    start: date
    due: date
    status: MeasureStatus
    meeting: int | None = None
    item: str = ""
    owner_role: str = ""
    year: int | None = None
    moves: tuple[SampleMove, ...] = ()
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleClassification:
    """What a list called an area, by its name, during some time; see `AreaClassification`."""

    area: str
    level: str
    from_day: date
    source: str
    until_day: date | None = None
    by_month: bool = False
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class SampleContent:
    """Everything that the sample puts into a database.

    Attributes:
        notice: Says that all of it is invented; printed on every paper.
        organisation, unit, place: Of the letterhead.
    """

    notice: str
    organisation: str
    unit: str
    place: str
    series: SampleSeries
    organisations: tuple[SampleOrganisation, ...]
    areas: tuple[str, ...]
    classifications: tuple[SampleClassification, ...]
    text_modules: tuple[str, ...]
    meetings: tuple[SampleMeeting, ...]
    measures: tuple[SampleMeasure, ...]


@dataclass(frozen=True, slots=True)
class SampleSection:
    """A part of a paper: heading, text, and a table if it has columns.

    Attributes:
        caption: Of the table.
        numbers: The columns after the first hold numbers, set to the right.
    """

    heading: str = ""
    text: Rich = ()
    caption: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    numbers: bool = True


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A file that somebody has sent to the secretary; its ending says what it is made into.

    Attributes:
        kind: What sort of paper it is, "Tjänsteskrivelse".
        author: The role that wrote it.
        password: The file cannot be opened without it; empty for none.
        pages: It is filled up with pages of figures to so many; 0 for as long as it is.
        scanned: It is pictures of pages, without text.
    """

    key: str
    file_name: str
    title: str
    kind: str
    author: str
    organisation: str
    dated_on: date
    case_number: str = ""
    landscape: bool = False
    password: str = ""
    pages: int = 0
    scanned: bool = False
    sections: tuple[SampleSection, ...] = ()


def read_content(data: bytes) -> SampleContent:
    """Return the content that a JSON file holds; a file in another shape is a fault of ours."""
    return TypeAdapter(SampleContent).validate_json(data)


def read_papers(data: bytes) -> tuple[SamplePaper, ...]:
    """Return the papers that a JSON file holds; a file in another shape is a fault of ours."""
    return TypeAdapter(tuple[SamplePaper, ...]).validate_json(data)
