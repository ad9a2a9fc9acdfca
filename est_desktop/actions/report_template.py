"""What a user can do with the template of reports, and with who is expected to report."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import NameTakenError, TimesCrossedError
from est_desktop.model.enums import Rhythm
from est_desktop.model.tables import ExpectedReport, ReportHeading

USUAL_HEADINGS = (
    ("Samlad bedömning", "Läget i tre till fem meningar."),
    ("Det viktigaste sedan förra samrådet", "Högst fem punkter, en på varje rad."),
    ("Platser", "Plats, vad, när (veckodag och tid). Aldrig adress eller lägenhet."),
    ("Per aktör", "Vad varje verksamhet har sett och gjort, två till sex rader."),
    ("Indikatorer", "Skola, trygghet, boende, brand: det som går att följa över tid."),
    ("Positiva observationer", "Det som fungerar och det som blivit bättre."),
    ("Kommande händelser", "Lov, matcher, evenemang och annat som påverkar läget."),
    ("Analys", "Möjliga orsaker, och vad som är osäkert."),
    ("Förslag", "Prioritering och åtgärder som föreslås samrådet."),
)
"""The order of a report that the field uses, each with what belongs there: in Swedish, as data."""


def add_usual_headings(session: Session) -> None:
    """Give a template without headings those that are usual."""
    if not _headings(session):
        for place, (title, hint) in enumerate(USUAL_HEADINGS, start=1):
            session.add(ReportHeading(title=title, hint=hint, position=place))


def add_heading(session: Session, title: str) -> UUID:
    """Add a heading to the template, last; return its id. Reports already begun stay.

    Raises:
        EmptyNameError: The title is blank.
        NameTakenError: Another heading is called so.
    """
    row = ReportHeading(title=_free(session, title), position=len(_headings(session)) + 1)
    session.add(row)
    return row.id


def change_heading(session: Session, heading_id: UUID, title: str, hint: str) -> None:
    """Change a heading of the template and its hint; reports already begun stay.

    Raises:
        EmptyNameError: The title is blank.
        NameTakenError: Another heading is called so.
    """
    row = session.get_one(ReportHeading, heading_id)
    row.title, row.hint = _free(session, title, besides=heading_id), short_text(hint)


def move_heading(session: Session, heading_id: UUID, position: int) -> None:
    """Move a heading to a place (from 1) in the template."""
    row = session.get_one(ReportHeading, heading_id)
    rows = [other for other in _headings(session) if other is not row]
    rows.insert(max(position, 1) - 1, row)
    _number(rows)


def remove_heading(session: Session, heading_id: UUID) -> None:
    """Remove a heading from the template; reports already begun keep theirs."""
    row = session.get_one(ReportHeading, heading_id)
    left = [other for other in _headings(session) if other is not row]
    session.delete(row)
    _number(left)


@dataclass(frozen=True, slots=True)
class ReportDuty:
    """Who reports about what, and how often; see `model.tables.situation.ExpectedReport`."""

    organisation_id: UUID
    area_id: UUID | None
    rhythm: Rhythm
    from_day: date
    until_day: date | None = None


def expect_report(session: Session, duty: ReportDuty) -> UUID:
    """Expect reports from an organisation; return the id.

    Raises:
        TimesCrossedError: It would end before it begins.
    """
    row = ExpectedReport(organisation_id=duty.organisation_id, from_day=duty.from_day)
    _set(row, duty)
    session.add(row)
    return row.id


def change_expected(session: Session, expected_id: UUID, duty: ReportDuty) -> None:
    """Change what is expected; `until_day` ends it.

    Raises:
        TimesCrossedError: It would end before it begins.
    """
    _set(session.get_one(ExpectedReport, expected_id), duty)


def remove_expected(session: Session, expected_id: UUID) -> None:
    """Expect it no longer, as if it never had been; reports that came in stay."""
    session.delete(session.get_one(ExpectedReport, expected_id))


def _set(row: ExpectedReport, duty: ReportDuty) -> None:
    if duty.until_day is not None and duty.until_day < duty.from_day:
        raise TimesCrossedError
    row.organisation_id, row.area_id, row.rhythm = duty.organisation_id, duty.area_id, duty.rhythm
    row.from_day, row.until_day = duty.from_day, duty.until_day


def _headings(session: Session) -> list[ReportHeading]:
    return list(session.exec(select(ReportHeading).order_by(col(ReportHeading.position))))


def _number(rows: list[ReportHeading]) -> None:
    for position, row in enumerate(rows, start=1):
        row.position = position


def _free(session: Session, title: str, besides: UUID | None = None) -> str:
    name = title_of(title)
    taken = session.exec(select(ReportHeading.id).where(ReportHeading.title == name)).first()
    if taken is not None and taken != besides:
        raise NameTakenError(name)
    return name
