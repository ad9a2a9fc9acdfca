"""Filling an empty database with sample content (exempeldata)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.attachments import (
    StoredPaper,
    attach_papers,
    describe_paper,
    rename_paper,
    replace_paper,
)
from est_desktop.actions.meetings import Sitting, plan_meeting, set_reply_by
from est_desktop.actions.outcomes import Owner
from est_desktop.actions.sample_course import add_course, add_item_course, add_moves
from est_desktop.actions.settings import add_text_module, set_setting
from est_desktop.errors import NotEmptyError
from est_desktop.model.enums import MeetingState, Outcome
from est_desktop.model.rich_text import to_text
from est_desktop.model.sample import (
    SampleAttachment,
    SampleContent,
    SampleDecision,
    SampleItem,
    SampleMeeting,
    SampleOrganisation,
    SampleSeries,
)
from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    Area,
    AreaClassification,
    Attendance,
    CategoryGroup,
    Decision,
    Indicator,
    Measure,
    MeasureArea,
    Meeting,
    Organisation,
    Person,
    Series,
    SeriesParticipant,
    Setting,
    Source,
    StandingItem,
    TextModule,
)
from est_desktop.model.views.settings import SettingKey
from est_desktop.rules.numbering import has_paragraph, item_labels, meeting_title

TO_BE_EMPTY: Final = (
    Area,
    CategoryGroup,
    Indicator,
    Measure,
    Meeting,
    Organisation,
    Series,
    Setting,
    Source,
    TextModule,
)
"""A database with a row in any of these holds somebody's work."""


def add_sample(
    session: Session, content: SampleContent, papers: Mapping[str, StoredPaper], now: datetime
) -> None:
    """Put the sample into an empty database, marked so that the window can say what it is.

    Args:
        session: The transaction.
        content: What is put in.
        papers: The files of all papers, already stored, by their keys.
        now: When the papers are said to have been put in, UTC.

    Raises:
        NotEmptyError: There is something in the database.
    """
    demand_empty(session)
    _Sample(session, content, papers, now).add()


def demand_empty(session: Session) -> None:
    """Refuse a database that holds somebody's work.

    Raises:
        NotEmptyError: There is something in it.
    """
    if any(session.exec(select(table).limit(1)).first() for table in TO_BE_EMPTY):
        raise NotEmptyError


class _Sample:
    """Puts the sample in; remembers what became of the keys in it."""

    def __init__(
        self,
        session: Session,
        content: SampleContent,
        papers: Mapping[str, StoredPaper],
        now: datetime,
    ) -> None:
        self._session = session
        self._content = content
        self._papers = papers
        self._now = now
        self._people: dict[str, Person] = {}
        self._areas: dict[str, UUID] = {}
        self._items: dict[tuple[int, str], UUID] = {}

    def add(self) -> None:
        """Put everything in, in the order that refers back only."""
        self._settings()
        for position, organisation in enumerate(self._content.organisations, start=1):
            self._organisation(organisation, position)
        for position, name in enumerate(self._content.areas, start=1):
            area = Area(name=name, municipality=self._content.place, position=position)
            self._session.add(area)
            self._areas[name] = area.id
        for told in self._content.classifications:
            facts = {field.name: getattr(told, field.name) for field in fields(told)}
            area_id = self._areas[facts.pop("area")]
            self._session.add(AreaClassification(area_id=area_id, **facts))
        series_id = self._series(self._content.series)
        self._session.flush()
        for meeting in self._content.meetings:
            self._meeting(series_id, meeting)
        self._measures()

    def _settings(self) -> None:
        content = self._content
        set_setting(self._session, SettingKey.ORGANISATION, content.organisation)
        set_setting(self._session, SettingKey.UNIT, content.unit)
        set_setting(self._session, SettingKey.PLACE, content.place)
        set_setting(self._session, SettingKey.CASE_PATTERN, "KS ####/####")
        set_setting(self._session, SettingKey.SAMPLE, "1")
        for text in content.text_modules:
            add_text_module(self._session, text)

    def _organisation(self, told: SampleOrganisation, position: int) -> None:
        organisation = Organisation(
            name=told.name, short_name=told.short_name, kind=told.kind, position=position
        )
        self._session.add(organisation)
        for place, who in enumerate(told.people, start=1):
            person = Person(organisation_id=organisation.id, role=who.role, position=place)
            self._session.add(person)
            self._people[who.key] = person

    def _series(self, told: SampleSeries) -> UUID:
        series = Series(
            name=told.name,
            designation=f"{told.name} {{year}}:{{number}}",
            subject=told.subject,
            decision_verb=told.decision_verb,
            place=told.place,
            starts=told.starts,
            ends=told.ends,
            case_number=told.case_number,
            chair_id=self._people[told.chair].id,
            secretary_id=self._people[told.secretary].id,
        )
        self._session.add(series)
        for key in told.participants:
            person = self._people[key]
            self._session.add(SeriesParticipant(series_id=series.id, person_id=person.id))
        for position, item in enumerate(told.standing, start=1):
            self._session.add(
                StandingItem(
                    series_id=series.id,
                    position=position,
                    title=item.title,
                    purpose=item.purpose,
                    presenter=item.presenter,
                    minutes_planned=item.minutes,
                )
            )
        return series.id

    def _meeting(self, series_id: UUID, told: SampleMeeting) -> None:
        series = self._session.get_one(Series, series_id)
        if told.uses_series:
            sitting = Sitting(told.starts_at, told.ends_at, series.place)
            set_reply_by(
                self._session, plan_meeting(self._session, series_id, sitting), told.reply_by
            )
            return
        year = told.starts_at.year
        meeting = Meeting(
            series_id=series_id,
            year=year,
            number=told.number,
            title=meeting_title(series.designation, year, told.number),
            starts_at=told.starts_at,
            ends_at=told.ends_at,
            chair_id=series.chair_id,
            secretary_id=self._people[told.secretary].id,
            reply_by=told.reply_by,
            state=MeetingState.DRAFT if told.first_paragraph is None else MeetingState.HELD,
            **series.model_dump(include={"place", "case_number", "subject", "decision_verb"}),
        )
        self._session.add(meeting)
        self._agenda(meeting.id, told)
        self._attendance(meeting.id, told)
        add_course(self._session, meeting, told, self._people)

    def _agenda(self, meeting_id: UUID, told: SampleMeeting) -> None:
        labels = item_labels([(item.kind, item.level) for item in told.items])
        paragraph_no = told.first_paragraph
        for position, (item, label) in enumerate(zip(told.items, labels, strict=True), start=1):
            row = _row(meeting_id, position, item)
            if paragraph_no is not None and has_paragraph(item.kind, item.level):
                row.paragraph_no = paragraph_no
                paragraph_no += 1
            if item.decisions:
                row.outcome = Outcome.AGREED
            self._session.add(row)
            self._items[told.number, label] = row.id
            for name in item.areas:
                self._session.add(AgendaItemArea(agenda_item_id=row.id, area_id=self._areas[name]))
            self._decisions(row.id, item.decisions)
            self._attach(row.id, item.attachments)
            marked = (told.starts_at.date(), self._content.organisation)
            add_item_course(self._session, row, item, self._people, marked)

    def _decisions(self, item_id: UUID, told: Sequence[SampleDecision]) -> None:
        for position, decision in enumerate(told, start=1):
            owner = self._owner(decision.owner)
            self._session.add(
                Decision(
                    agenda_item_id=item_id,
                    position=position,
                    text="\n".join(decision.points),
                    organisation_id=owner.organisation_id,
                    owner=owner.role,
                    due_date=decision.due,
                    no_action=decision.no_action,
                    send_to=decision.send_to,
                )
            )

    def _attach(self, item_id: UUID, told: Iterable[SampleAttachment]) -> None:
        for attachment in told:
            self._session.flush()
            first, *newer = (self._papers[key] for key in attachment.papers)
            (paper_id,) = attach_papers(self._session, item_id, [first], self._now)
            self._session.flush()
            rename_paper(self._session, paper_id, attachment.title)
            describe_paper(self._session, paper_id, attachment.description)
            for stored in newer:
                replace_paper(self._session, paper_id, stored, self._now)

    def _attendance(self, meeting_id: UUID, told: SampleMeeting) -> None:
        for called in told.attendance:
            deputy_for = self._people.get(called.deputy_for)
            self._session.add(
                Attendance(
                    meeting_id=meeting_id,
                    person_id=self._people[called.person].id,
                    presence=called.presence,
                    capacity=called.capacity,
                    deputy_for_id=deputy_for.id if deputy_for else None,
                    from_item_id=self._items.get((told.number, called.from_item)),
                    to_item_id=self._items.get((told.number, called.to_item)),
                    note=called.note,
                )
            )

    def _measures(self) -> None:
        for told in self._content.measures:
            owner = self._owner(told.owner)
            item_id = self._items[told.meeting, told.item] if told.meeting else None
            measure = Measure(
                agenda_item_id=item_id,
                year=told.year or self._content.meetings[0].starts_at.year,
                number=told.number,
                text=told.text,
                organisation_id=owner.organisation_id,
                owner=told.owner_role or owner.role,
                start_date=told.start,
                due_date=told.due,
                status=told.status,
                created_on=told.start or self._content.meetings[0].starts_at.date(),
            )
            self._session.add(measure)
            self._session.flush()
            add_moves(
                self._session,
                measure.id,
                told,
                lambda number, label: self._session.get_one(AgendaItem, self._items[number, label]),
            )
            for name in told.areas:
                self._session.add(MeasureArea(measure_id=measure.id, area_id=self._areas[name]))

    def _owner(self, key: str) -> Owner:
        person = self._people.get(key)
        return Owner(person.organisation_id, person.role) if person else Owner()


def _row(meeting_id: UUID, position: int, item: SampleItem) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting_id,
        position=position,
        level=item.level,
        kind=item.kind,
        title=item.title,
        purpose=item.purpose,
        presenter=item.presenter,
        minutes_planned=item.minutes,
        case_number=item.case_number,
        background=to_text(item.background),
        proposed_decision="\n".join(item.proposal),
        internal_note=item.internal_note,
        notes=to_text(item.notes),
    )
