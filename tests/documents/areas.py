"""An area as it is printed, with one of everything."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from est_desktop.model.enums import MeasureStatus, SituationLevel, Trend
from est_desktop.model.views.areas import (
    AreaBoundary,
    AreaDocument,
    AreaEntry,
    AreaFacts,
    AreaSummary,
    ClassificationRow,
    Classified,
    EntryKind,
    MarkedMeasure,
)
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import Secrecy
from tests.documents import views

TODAY = date(2026, 11, 23)
MARK = Secrecy("18 kap. 1 §", TODAY, "Norrköpings kommun")
AREA = UUID(int=1)
HISTORY = (
    Classified("utsatt område", date(2023, 12, 1), None, by_month=True, source="December 2023"),
    Classified("inte på listan", date(2019, 6, 1), date(2023, 12, 1), source="Juni 2019"),
    Classified("utsatt område", date(2015, 12, 1), date(2019, 6, 1), by_month=True, uncertain=True),
)
HOLE = "[[16.182,58.572],[16.184,58.572],[16.183,58.574],[16.182,58.572]]"
BOUNDARY = (
    '{"type":"Polygon","coordinates":[[[16.175,58.568],[16.19,58.566],[16.194,58.576],'
    f"[16.182,58.581],[16.174,58.575],[16.175,58.568]],{HOLE}]}}"
)
BESIDE = (
    '{"type":"MultiPolygon","coordinates":[[[[16.196,58.57],[16.21,58.572],[16.206,58.58],'
    "[16.196,58.57]]],[[[16.196,58.56],[16.2,58.56],[16.2,58.564],[16.196,58.56]]]]}"
)


def entry(number, kind, day, title, **more):
    return AreaEntry(UUID(int=number), kind, day, title, held=HISTORY[0], **more)


ENTRIES = (
    entry(1, EntryKind.ASSESSMENT, date(2026, 11, 20), "Fler ser ⟦en grupp vid⟧ centrum.",
          starts=date(2026, 10, 1), ends=date(2026, 10, 31), level=SituationLevel.ORANGE,
          trend=Trend.UP),
    entry(2, EntryKind.REPORT, date(2026, 11, 2), "Polismyndigheten", starts=date(2026, 10, 1),
          ends=date(2026, 10, 31), level=SituationLevel.YELLOW, trend=Trend.UNCHANGED),
    entry(3, EntryKind.MEASURE, date(2026, 10, 1), "Byt lamporna längs gångstråket",
          source="Å26-04", status=MeasureStatus.ONGOING),
    entry(4, EntryKind.MEETING, date(2026, 9, 21), "Belysning", source="§ 12, Samråd 2026:6"),
    entry(5, EntryKind.DECISION, date(2026, 9, 21), "Samrådet enas om belysning.",
          source="§ 12, Samråd 2026:6", secrecy=MARK),
    entry(6, EntryKind.ASSESSMENT, date(2025, 12, 31), "", starts=date(2025, 12, 1),
          ends=date(2025, 12, 31)),
    entry(7, EntryKind.CLASSIFICATION, date(2023, 12, 1), "utsatt område", source="December 2023"),
    replace(entry(8, EntryKind.MEETING, date(2014, 3, 3), "Trygghet"), held=None),
)  # fmt: skip


def measure(number, text, secrecy=None, **more):
    row = MeasureRow(
        UUID(int=number), number=f"Å26-0{number}", text=text, organisation_id=None,
        organisation="Polismyndigheten", owner="kommunpolis", start_date=None,
        due_date=date(2026, 11, 1), status=MeasureStatus.ONGOING, meeting="", overdue=True,
        created_on=date(2026, 9, 1),
    )  # fmt: skip
    return MarkedMeasure(replace(row, **more), secrecy)


def document() -> AreaDocument:
    """Hageby, with a boundary, other areas, secrets and all kinds of entries."""
    return AreaDocument(
        summary=AreaSummary(
            AREA, "Hageby", "Norrköping", SituationLevel.ORANGE, date(2026, 10, 31), "assessment",
            2, date(2026, 11, 2), HISTORY[0],
        ),
        facts=AreaFacts(
            AREA, "Hageby", "Norrköping", "Hageby C\nHageby centrum", BOUNDARY,
            tuple(ClassificationRow(UUID(int=n), each) for n, each in enumerate(HISTORY)),
        ),
        entries=ENTRIES,
        measures=(
            measure(4, "Byt lamporna längs gångstråket"),
            measure(5, "Samtal med ⟦två familjer⟧", MARK),
            measure(6, "Ny lekplats", organisation="", owner="", due_date=None, overdue=False),
        ),
        others=(AreaBoundary(UUID(int=2), "Navestad", BESIDE, None),),
        dated_on=TODAY,
        letterhead=views.LETTERHEAD,
    )  # fmt: skip


def bare_document() -> AreaDocument:
    """An area of which nothing is known yet."""
    whole = document()
    return replace(
        whole,
        summary=AreaSummary(AREA, "Hageby", "", None, None, "", 0, None, None),
        facts=AreaFacts(AREA, "Hageby", "", "", "", ()),
        entries=(),
        measures=(),
        others=(AreaBoundary(UUID(int=2), "Navestad", "{}", None),),
    )
