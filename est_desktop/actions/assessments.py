"""What a user can do with the council's joint judgement of an area (samlad bedömning)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.titles import title_of
from est_desktop.errors import TimesCrossedError
from est_desktop.model.enums import SituationLevel, Term, Trend
from est_desktop.model.tables import (
    AreaNeed,
    Assessment,
    Measure,
    MeasureArea,
    SituationLink,
)
from est_desktop.rules.passages import bare
from est_desktop.rules.typed import many_lines


@dataclass(frozen=True, slots=True)
class Judgement:
    """How an area stands, which way it goes, and why; secret passages between ⟦ and ⟧."""

    level: SituationLevel | None = None
    trend: Trend | None = None
    reasons: str = ""


def judge(session: Session, area_id: UUID, span: tuple[date, date], told: Judgement) -> UUID:
    """Set the judgement of an area for a period; return its id.

    Raises:
        TimesCrossedError: The last day comes before the first.
    """
    starts, ends = span
    if ends < starts:
        raise TimesCrossedError
    found = session.exec(
        select(Assessment).where(
            Assessment.area_id == area_id, Assessment.starts == starts, Assessment.ends == ends
        )
    ).one_or_none()
    if found is None:
        found = Assessment(area_id=area_id, starts=starts, ends=ends)
        session.add(found)
    found.level, found.trend, found.reasons = told.level, told.trend, many_lines(told.reasons)
    return found.id


def add_need(session: Session, assessment_id: UUID, text: str, term: Term = Term.SHORT) -> UUID:
    """Add what an area needs (behov), last of the judgement; return its id.

    Raises:
        EmptyNameError: The text is blank.
    """
    position = len(_needs(session, assessment_id)) + 1
    need = AreaNeed(assessment_id=assessment_id, position=position, text=title_of(text), term=term)
    session.add(need)
    return need.id


def change_need(session: Session, need_id: UUID, text: str, term: Term) -> None:
    """Change what an area needs; measures that came of it stay as they are.

    Raises:
        EmptyNameError: The text is blank.
    """
    need = session.get_one(AreaNeed, need_id)
    need.text, need.term = title_of(text), term


def remove_need(session: Session, need_id: UUID) -> None:
    """Remove a need; measures that came of it stay in the plan."""
    need = session.get_one(AreaNeed, need_id)
    for link in session.exec(select(SituationLink).where(SituationLink.need_id == need_id)).all():
        session.delete(link)
    session.flush()
    session.delete(need)
    left = [other for other in _needs(session, need.assessment_id) if other is not need]
    for position, other in enumerate(left, start=1):
        other.position = position


def measure_out_of_need(
    session: Session, need_id: UUID, today: date, item_id: UUID | None = None
) -> UUID:
    """Make a measure of what an area needs, for the area and of the need's term; return its id."""
    need = session.get_one(AreaNeed, need_id)
    assessment = session.get_one(Assessment, need.assessment_id)
    text = bare(need.text)
    measure_id = add_measure(session, item_id, text, today)
    session.flush()
    session.get_one(Measure, measure_id).term = need.term
    session.add(MeasureArea(measure_id=measure_id, area_id=assessment.area_id))
    session.add(SituationLink(need_id=need_id, passage=text, measure_id=measure_id))
    return measure_id


def link_measure(session: Session, need_id: UUID, measure_id: UUID) -> None:
    """Say that a measure of the plan answers to a need; once is enough."""
    known = session.exec(
        select(SituationLink.measure_id).where(SituationLink.need_id == need_id)
    ).all()
    if measure_id not in known:
        text = bare(session.get_one(AreaNeed, need_id).text)
        session.add(SituationLink(need_id=need_id, passage=text, measure_id=measure_id))


def _needs(session: Session, assessment_id: UUID) -> list[AreaNeed]:
    return list(
        session.exec(
            select(AreaNeed)
            .where(AreaNeed.assessment_id == assessment_id)
            .order_by(col(AreaNeed.position))
        )
    )
