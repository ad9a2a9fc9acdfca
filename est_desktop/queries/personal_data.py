"""What in a meeting's printed texts looks like personal data, and has not been let stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.rich_text import as_plain, from_text
from est_desktop.model.rows import Rows
from est_desktop.model.tables import (
    Attendance,
    Correction,
    Decision,
    Measure,
    MeasureNote,
    Meeting,
    PersonalDataDecision,
    ReportFile,
    ReportSection,
)
from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.model.views.personal_data import Part, Place, Suspicion, Trace
from est_desktop.queries.items import PlacedItem, papers_by_item, placed_items
from est_desktop.rules.numbering import measure_label
from est_desktop.rules.passages import bare
from est_desktop.rules.personal_data import find, fingerprint

Where = TypeVar("Where")
Text = tuple[Place, str]


def let_stand_before(rows: Rows) -> frozenset[str]:
    """Return the fingerprints of all words that may stand: in plain SQL, since typing waits."""
    return frozenset(row[0] for row in rows("SELECT fingerprint FROM personal_data_decision"))


def undecided(text: str, decided: frozenset[str]) -> tuple[Trace, ...]:
    """Return the traces of persons in a text that have not been let stand."""
    return tuple(
        trace for trace in find(text) if fingerprint(trace.kind, trace.words) not in decided
    )


def suspected_in(
    session: Session, texts: Iterable[tuple[Where, str]]
) -> tuple[tuple[Where, Trace], ...]:
    """Return what in some texts looks like personal data, each with where its text stands."""
    decided = frozenset(session.exec(select(PersonalDataDecision.fingerprint)))
    return tuple((where, trace) for where, text in texts for trace in undecided(text, decided))


def suspected(session: Session, meeting_id: UUID) -> tuple[Suspicion, ...]:
    """Return what in a meeting looks like personal data, in the order of the agenda.

    All texts that a document of the meeting may print are looked through; internal notes and what
    is in the files of papers are not. The same words in one place are told once.
    """
    meeting = session.get_one(Meeting, meeting_id)
    return _once(suspected_in(session, _texts(session, meeting)))


def suspected_in_plan(session: Session) -> tuple[Suspicion, ...]:
    """Return what in the action plan looks like personal data, measure by measure."""
    measures = session.exec(select(Measure).order_by(col(Measure.year), col(Measure.number))).all()
    texts = ((_in_plan(one), text) for one, text in _of_measures(session, measures))
    return _once(suspected_in(session, texts))


def suspected_in_report(session: Session, report_id: UUID) -> tuple[Suspicion, ...]:
    """Return what in a situation report looks like personal data, heading by heading."""
    sections = session.exec(
        select(ReportSection)
        .where(ReportSection.report_id == report_id)
        .order_by(col(ReportSection.position))
    ).all()
    texts = [
        (Place(Part.REPORT, title=one.heading), text)
        for one in sections
        for text in (one.heading, bare(one.text))
    ]
    files = select(ReportFile.title).where(ReportFile.report_id == report_id)
    titles = session.exec(files.order_by(col(ReportFile.position)))
    texts.extend((Place(Part.REPORT, title=title), title) for title in titles)
    return _once(suspected_in(session, texts))


def _in_plan(measure: Measure) -> Place:
    number = measure_label(measure.year, measure.number)
    return Place(Part.MEASURE, None, number, measure_id=measure.id)


def _once(found: Iterable[tuple[Place, Trace]]) -> tuple[Suspicion, ...]:
    told = {(place, trace.kind, trace.words): Suspicion(place, trace) for place, trace in found}
    return tuple(told.values())


def _texts(session: Session, meeting: Meeting) -> Iterator[Text]:
    for text in (meeting.title, meeting.place, meeting.subject, meeting.case_number):
        yield Place(Part.MEETING), text
    for one in session.exec(select(Attendance).where(Attendance.meeting_id == meeting.id)):
        yield Place(Part.ATTENDANCE), one.note
    items = placed_items(session, meeting)
    papers = papers_by_item(session, items)
    for placed in items:
        yield from _of_item(placed)
        yield from _outcomes(session, placed)
        yield from _papers(placed.item.id, papers[placed.item.id])
    for correction in session.exec(select(Correction).where(Correction.meeting_id == meeting.id)):
        yield Place(Part.CORRECTION, correction.agenda_item_id), correction.text


def _of_item(placed: PlacedItem) -> Iterator[Text]:
    item = placed.item
    for part, text in (
        (Part.TITLE, item.title),
        (Part.TITLE, item.public_title),
        (Part.PRESENTER, item.presenter),
        (Part.CASE_NUMBER, item.case_number),
        (Part.BACKGROUND, as_plain(from_text(item.background))),
        (Part.PROPOSAL, item.proposed_decision),
        (Part.NOTES, as_plain(from_text(item.notes))),
        (Part.OUTCOME, item.outcome_note),
    ):
        yield _under(placed, part), text


def _outcomes(session: Session, placed: PlacedItem) -> Iterator[Text]:
    for decision in session.exec(
        select(Decision)
        .where(Decision.agenda_item_id == placed.item.id)
        .order_by(col(Decision.position))
    ):
        for text in (decision.text, decision.owner, decision.send_to, decision.done_note):
            yield _under(placed, Part.DECISION), text
    measures = session.exec(
        select(Measure)
        .where(Measure.agenda_item_id == placed.item.id)
        .order_by(col(Measure.year), col(Measure.number))
    ).all()
    for _, text in _of_measures(session, measures):
        yield _under(placed, Part.MEASURE), text


def _of_measures(session: Session, measures: Sequence[Measure]) -> Iterator[tuple[Measure, str]]:
    """Return the texts of measures with their notes, measure by measure."""
    notes: dict[UUID, list[str]] = defaultdict(list)
    for key, text in session.exec(
        select(MeasureNote.measure_id, MeasureNote.text)
        .where(col(MeasureNote.measure_id).in_([one.id for one in measures]))
        .order_by(col(MeasureNote.noted_at))
    ):
        notes[key].append(text)
    for one in measures:
        told = (one.text, one.owner, one.problem, one.goal, one.indicator, one.closed_reason)
        for text in (*told, *notes[one.id]):
            yield one, text


def _papers(item_id: UUID, papers: Iterable[AttachmentRow]) -> Iterator[Text]:
    for paper in papers:
        place = Place(Part.PAPER, item_id, str(paper.number), paper.title)
        newest = paper.versions[0].file_name if paper.versions else ""
        for text in (paper.title, paper.description, newest):
            yield place, text


def _under(placed: PlacedItem, part: Part) -> Place:
    return Place(part, placed.item.id, placed.label, placed.item.title)
