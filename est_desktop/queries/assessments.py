"""The council's joint judgements, with the measures that came of them."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.tables import AgendaItem, AreaNeed, Assessment, Measure, SituationLink
from est_desktop.model.views.picture import AssessmentView, LinkedMeasure, NeedRow
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.agreed import agreed_under
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.numbering import measure_label
from est_desktop.rules.spans import Span

NOT_JUDGED = AssessmentView()
"""What an area has before the council has judged it."""


def assessments(
    session: Session, area_ids: Collection[UUID], span: Span
) -> dict[UUID, AssessmentView]:
    """Return the judgements of areas for a period; areas that were not judged have none."""
    found = session.exec(
        select(Assessment).where(
            col(Assessment.area_id).in_(area_ids),
            Assessment.starts == span[0],
            Assessment.ends == span[1],
        )
    ).all()
    needs = _needs(session, [each.id for each in found])
    return {
        each.area_id: AssessmentView(
            each.id, each.level, each.trend, each.reasons, tuple(needs.get(each.id, ()))
        )
        for each in found
    }


def assessment(session: Session, area_id: UUID, span: Span) -> AssessmentView:
    """Return the judgement of one area for a period."""
    return assessments(session, [area_id], span).get(area_id, NOT_JUDGED)


def _needs(session: Session, keys: Collection[UUID]) -> dict[UUID, list[NeedRow]]:
    found = session.exec(
        select(AreaNeed)
        .where(col(AreaNeed.assessment_id).in_(keys))
        .order_by(col(AreaNeed.position))
    ).all()
    measures = _measures(session, [need.id for need in found])
    needs: dict[UUID, list[NeedRow]] = defaultdict(list)
    for need in found:
        row = NeedRow(need.id, need.text, need.term, tuple(measures.get(need.id, ())))
        needs[need.assessment_id].append(row)
    return needs


def _measures(session: Session, keys: Collection[UUID]) -> dict[UUID, list[LinkedMeasure]]:
    """Return the measures of needs, each with its own mark or that of where it was agreed."""
    found = session.exec(
        select(SituationLink.need_id, Measure, AgendaItem.meeting_id)
        .join(Measure, col(Measure.id) == col(SituationLink.measure_id))
        .join(AgendaItem, col(AgendaItem.id) == col(Measure.agenda_item_id), isouter=True)
        .where(col(SituationLink.need_id).in_(keys))
        .order_by(col(Measure.year), col(Measure.number))
    ).all()
    marks = marks_on(session, MarkKind.MEASURE, [measure.id for _, measure, _ in found])
    agreed = agreed_under(session, {meeting for *_, meeting in found if meeting})
    linked: dict[UUID, list[LinkedMeasure]] = defaultdict(list)
    for need_id, measure, _ in found:
        under = agreed.get(measure.agenda_item_id) if measure.agenda_item_id else None
        if need_id is not None:
            linked[need_id].append(
                LinkedMeasure(
                    measure.id,
                    measure_label(measure.year, measure.number),
                    measure.text,
                    marks.get(measure.id) or (under.secrecy if under else None),
                )
            )
    return linked
