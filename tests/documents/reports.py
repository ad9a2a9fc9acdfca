"""An invented situation report, for the tests of documents."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from est_desktop.model.enums import SituationLevel, Trend
from est_desktop.model.views.reports import ReportFileRow, ReportView, SectionText
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.passages import CLOSE, OPEN

MARK = Secrecy("18 kap. 1 §", date(2026, 11, 9), "Polismyndigheten")
HIDDEN = f"{OPEN}En viss port bevakas.{CLOSE}"
TEXTS = (
    (
        "Samlad bedömning",
        "Läget är ansträngt. Samlingarna vid centrum minskar. Störningar i trapphus ökar tydligt.",
    ),
    (
        "Det viktigaste sedan förra samrådet",
        "– Samlingar minskar, från 22 till 18 rapporter.\n– Pyroteknik ökar, från 2 till 6.",
    ),
    ("Platser", f"Torget vid Hageby centrum: samlingar fredag–lördag kl. 18–23.\n{HIDDEN}"),
    ("Per aktör", ""),
    ("Analys", "Störningar kan ha flyttat från torget in i trapphus när det blivit kallare."),
    ("Förslag", "- Gemensam plan för nyår.\n- Ta upp de två kvarteren i handlingsplan 2027."),
)


def report() -> ReportView:
    """A report whose passages alone are secret."""
    return ReportView(
        id=UUID(int=7),
        organisation="Polismyndigheten, lokalpolisområde Norrköping",
        areas=("Hageby", "Navestad"),
        starts=date(2026, 10, 1),
        ends=date(2026, 10, 31),
        level=SituationLevel.ORANGE,
        trend=Trend.UP_CLEAR,
        received_on=date(2026, 11, 9),
        sections=tuple(
            SectionText(UUID(int=place), heading, text)
            for place, (heading, text) in enumerate(TEXTS, 1)
        ),
        files=(ReportFileRow(UUID(int=9), "Underlag", "underlag.xlsx", "a" * 64, 48_000),),
        secrecy=replace(MARK, whole=False),
    )


def secret() -> ReportView:
    """The same report, all of it secret."""
    return replace(report(), secrecy=MARK)
