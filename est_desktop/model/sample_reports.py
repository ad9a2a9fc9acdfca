"""Sample reports (lägesbilder): invented texts of roles, and who is expected to report.

They lie in `resources/sample/reports.json` in the shape of these classes, see `model.sample`.
Organisations are told by their short names, areas and headings by their names.
"""

from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter

from est_desktop.model.enums import Rhythm, SituationLevel, Trend


@dataclass(frozen=True, slots=True)
class SampleReport:
    """A report.

    Attributes:
        sections: Texts by heading; one without a text is there, empty.
        continues: It begins with the texts of the organisation's report before, on the same areas.
    """

    organisation: str
    areas: tuple[str, ...]
    starts: date
    ends: date
    received_on: date
    sections: dict[str, str]
    level: SituationLevel | None = None
    trend: Trend | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class SampleExpected:
    """Who reports how often, about which area; "" for any."""

    organisation: str
    area: str
    rhythm: Rhythm


@dataclass(frozen=True, slots=True)
class SampleReports:
    """What is reported; `from_day` is when reports began to be expected."""

    from_day: date
    expected: tuple[SampleExpected, ...]
    reports: tuple[SampleReport, ...]


def read_reports(data: bytes) -> SampleReports:
    """Return the reports that a JSON file holds; a file in another shape is a fault of ours."""
    return TypeAdapter(SampleReports).validate_json(data)
