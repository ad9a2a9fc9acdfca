"""What headings of columns are called, in Swedish and English."""

import re
from typing import Final, Literal

from est_desktop.exchange.names import folded
from est_desktop.exchange.shapes import Role

VALUE: Final = "value"
"""A column of figures; no role, for a wide table has several."""
Heading = Role | Literal["value"]

WORDS: Final[dict[Heading, frozenset[str]]] = {
    Role.AREA: frozenset({
        "område", "områden", "stadsdel", "bostadsområde", "delområde", "plats", "geografi",
        "area", "district",
    }),
    Role.CATEGORY: frozenset({
        "kategori", "kategorier", "typ", "händelse", "händelsetyp", "händelsekategori",
        "brottstyp", "brott", "slag", "category", "type",
    }),
    Role.INDICATOR: frozenset({
        "indikator", "indikatorer", "mått", "nyckeltal", "variabel", "indicator", "measure",
    }),
    Role.SOURCE: frozenset({
        "källa", "uppgiftslämnare", "rapportör", "organisation", "aktör", "lämnad", "inrapporterad",
        "source", "reporter",
    }),
    Role.PERIOD: frozenset({
        "period", "tid", "tidsperiod", "månad", "mån", "vecka", "v", "år", "datum", "dag",
        "termin", "läsår", "tertial", "kvartal", "när", "month", "week", "year", "date", "day",
        "quarter", "time",
    }),
    VALUE: frozenset({
        "antal", "värde", "värden", "andel", "utfall", "resultat", "mängd", "procent", "frekvens",
        "count", "value", "number", "amount", "n",
    }),
}  # fmt: skip
TOTALS: Final = frozenset({
    "summa", "totalt", "total", "totalsumma", "delsumma", "sum", "samtliga", "alla", "all",
    "sammanlagt",
})  # fmt: skip


def role_of(heading: str) -> Heading | None:
    """Return what a heading says that its column is about; None when it says nothing known.

    The first known word counts: "Antal händelser" is a column of figures.
    """
    for word in re.findall(r"[^\W\d_]+", folded(heading)):
        for role, words in WORDS.items():
            if word in words:
                return role
    return None


def is_total(written: str) -> bool:
    """Tell whether a row or column adds up others; taken in, it would count them twice."""
    return folded(written).rstrip(":") in TOTALS
