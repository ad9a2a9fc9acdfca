"""What a user can do with situation reports (lägesbilder)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.attachments import StoredPaper, file_name_of
from est_desktop.actions.removing import remove_all, remove_links, remove_marks
from est_desktop.actions.report_papers import mark_paper_as_report
from est_desktop.actions.titles import title_of
from est_desktop.errors import TimesCrossedError
from est_desktop.model.enums import SituationLevel, Trend
from est_desktop.model.tables import (
    Attachment,
    ReportArea,
    ReportFile,
    ReportHeading,
    ReportSection,
    SituationReport,
)
from est_desktop.rules.typed import many_lines


@dataclass(frozen=True, slots=True)
class NewReport:
    """What a report begins with.

    Attributes:
        starts, ends: The first and last day that it tells of.
        previous_id: The report whose texts it begins with; None for an empty one.
    """

    organisation_id: UUID
    area_ids: frozenset[UUID]
    starts: date
    ends: date
    received_on: date
    previous_id: UUID | None = None


def add_report(session: Session, new: NewReport) -> UUID:
    """Add a report with the headings of the template, or those and the texts of the one before.

    Headings that have come into the template since are added, empty. Level, trend, files and what
    came of the one before are not taken over: they are judged and given anew.

    Raises:
        TimesCrossedError: Its last day is before its first.
    """
    _demand_days(new.starts, new.ends)
    report = SituationReport(
        organisation_id=new.organisation_id,
        starts=new.starts,
        ends=new.ends,
        received_on=new.received_on,
        previous_id=new.previous_id,
    )
    session.add(report)
    for area_id in sorted(new.area_ids):
        session.add(ReportArea(report_id=report.id, area_id=area_id))
    told = [(row.heading, row.text) for row in sections_of(session, new.previous_id)]
    known = {heading for heading, _ in told}
    wanted = session.exec(select(ReportHeading).order_by(col(ReportHeading.position)))
    told += [(row.title, "") for row in wanted if row.title not in known]
    add_sections(session, report.id, told)
    return report.id


def add_sections(session: Session, report_id: UUID, told: Sequence[tuple[str, str]]) -> None:
    """Add headings with their texts, last."""
    place = len(sections_of(session, report_id))
    for position, (heading, text) in enumerate(told, start=place + 1):
        session.add(
            ReportSection(report_id=report_id, position=position, heading=heading, text=text)
        )


def set_report_period(session: Session, report_id: UUID, starts: date, ends: date) -> None:
    """Say which days a report tells of.

    Raises:
        TimesCrossedError: The last day is before the first.
    """
    _demand_days(starts, ends)
    report = session.get_one(SituationReport, report_id)
    report.starts, report.ends = starts, ends


def set_report_received(session: Session, report_id: UUID, day: date) -> None:
    """Say which day a report came in."""
    session.get_one(SituationReport, report_id).received_on = day


def set_report_organisation(session: Session, report_id: UUID, organisation_id: UUID) -> None:
    """Say who reports."""
    session.get_one(SituationReport, report_id).organisation_id = organisation_id


def set_report_level(session: Session, report_id: UUID, level: SituationLevel | None) -> None:
    """Say how things stand, as the organisation judges it; None for nothing said."""
    session.get_one(SituationReport, report_id).level = level


def set_report_trend(session: Session, report_id: UUID, trend: Trend | None) -> None:
    """Say which way things go, as the organisation judges it; None for nothing said."""
    session.get_one(SituationReport, report_id).trend = trend


def set_report_areas(session: Session, report_id: UUID, area_ids: Collection[UUID]) -> None:
    """Say which areas a report is about."""
    links = session.exec(select(ReportArea).where(ReportArea.report_id == report_id)).all()
    for link in links:
        if link.area_id not in area_ids:
            session.delete(link)
    for area_id in sorted(set(area_ids) - {link.area_id for link in links}):
        session.add(ReportArea(report_id=report_id, area_id=area_id))


def set_section_text(session: Session, section_id: UUID, text: str) -> None:
    """Set what a section says; secret passages stand between ⟦ and ⟧."""
    session.get_one(ReportSection, section_id).text = many_lines(text)


def add_section(session: Session, report_id: UUID, heading: str) -> UUID:
    """Add a heading to one report, last; return the section's id.

    Raises:
        EmptyNameError: The heading is blank.
        TextTooLongError: It is too long.
    """
    place = len(sections_of(session, report_id)) + 1
    section = ReportSection(report_id=report_id, position=place, heading=title_of(heading))
    session.add(section)
    return section.id


def remove_section(session: Session, section_id: UUID) -> None:
    """Remove a heading with its text from a report; what came of it stays, without the link."""
    section = session.get_one(ReportSection, section_id)
    left = [row for row in sections_of(session, section.report_id) if row is not section]
    remove_links(session, "section_id", {section_id})
    session.delete(section)
    for position, row in enumerate(left, start=1):
        row.position = position


def add_report_files(
    session: Session, report_id: UUID, files: Sequence[StoredPaper], now: datetime
) -> list[UUID]:
    """Keep files that came with a report, last and in this order; return their ids.

    Their bytes are in the store already.
    """
    place = len(_files_of(session, report_id))
    kept = []
    for position, stored in enumerate(files, start=place + 1):
        name = file_name_of(stored)
        row = ReportFile(
            report_id=report_id,
            position=position,
            title=title_of(PurePath(name).stem.strip() or name),
            file_name=name,
            sha256=stored.sha256,
            added_at=now,
        )
        session.add(row)
        kept.append(row.id)
    return kept


def rename_report_file(session: Session, file_id: UUID, title: str) -> None:
    """Give a file that came with a report another title.

    Raises:
        EmptyNameError: The title is blank.
    """
    session.get_one(ReportFile, file_id).title = title_of(title)


def remove_report_file(session: Session, file_id: UUID) -> None:
    """Take a file off a report."""
    row = session.get_one(ReportFile, file_id)
    left = [other for other in _files_of(session, row.report_id) if other is not row]
    session.delete(row)
    for position, other in enumerate(left, start=1):
        other.position = position


def delete_report(session: Session, report_id: UUID) -> None:
    """Delete a report with its sections and files.

    Papers that were made out of it stay as they are, and so do items and measures that came of it.
    """
    report = session.get_one(SituationReport, report_id)
    sections = sections_of(session, report_id)
    remove_links(session, "section_id", {row.id for row in sections})
    _keep_papers_secret(session, report_id)
    remove_marks(session, "report_id", {report_id})
    for paper in session.exec(select(Attachment).where(Attachment.report_id == report_id)):
        paper.report_id = None
    later = select(SituationReport).where(SituationReport.previous_id == report_id)
    for other in session.exec(later):
        other.previous_id = report.previous_id
    areas = session.exec(select(ReportArea).where(ReportArea.report_id == report_id)).all()
    remove_all(session, [*sections, *_files_of(session, report_id), *areas])
    session.flush()
    session.delete(report)


def sections_of(session: Session, report_id: UUID | None) -> list[ReportSection]:
    """Return the sections of a report in their order; none for None."""
    asked = select(ReportSection).where(ReportSection.report_id == report_id)
    return list(session.exec(asked.order_by(col(ReportSection.position))))


def _files_of(session: Session, report_id: UUID) -> list[ReportFile]:
    asked = select(ReportFile).where(ReportFile.report_id == report_id)
    return list(session.exec(asked.order_by(col(ReportFile.position))))


def _keep_papers_secret(session: Session, report_id: UUID) -> None:
    """Mark the papers made out of a secret report, which stay, as secret themselves."""
    for paper in session.exec(select(Attachment).where(Attachment.report_id == report_id)):
        mark_paper_as_report(session, paper.id, report_id)


def _demand_days(starts: date, ends: date) -> None:
    if ends < starts:
        raise TimesCrossedError
