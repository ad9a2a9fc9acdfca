"""Periods are read as people and systems write them; what names none is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.enums import PeriodKind
from est_desktop.rules.period_texts import (
    find_period,
    names_period,
    read_period,
)

ONE_PERIOD = {
    "2026-01-01 2026-01-31 month": (
        "2026-01|202601|2026/01|01/2026|1-2026|2026M01|jan 2026|Jan. 2026|januari 2026|jan-26"
        "|JAN 26|2026 januari|januari, 2026|jan'26|2026-01-01–2026-01-31|1–31 jan 2026"
        "|1-31 jan 2026|1 - 31 januari 2026|1–31/1 2026|2026-01-01 - 2026-01-31|January 2026"
        "|2026-01-01-2026-01-31|1 januari t.o.m. 31 januari 2026|1 jan till 31 jan 2026"
    ),
    "2026-01-26 2026-02-01 week": (
        "2026 v. 5|v.5 2026|v 5 2026|vecka 5 2026|2026-W05|2026W5|2026v05|v5-2026|v. 5, 2026"
    ),
    "2026-01-01 2026-04-30 tertial": "T1 2026|tertial 1 2026|2026 T1|T1-26|Tertial 1, 2026",
    "2026-01-01 2026-03-31 quarter": "Q1 2026|kvartal 1 2026|K1 2026|kv 1 2026|2026Q1|kv. 1 26",
    "2026-07-01 2026-12-31 half_year": "H2 2026|halvår 2 2026|2026 halvår 2",
    "2026-01-01 2026-12-31 year": "2026|år 2026|Helår 2026",
    "2026-01-01 2026-06-30 term": "vt 2026|VT26|vårterminen 2026|vårtermin 2026|2026 vt",
    "2025-07-01 2025-12-31 term": "HT25|ht 2025|höstterminen 2025|HT-25|hösttermin 2025",
    "2025-07-01 2026-06-30 school_year": (
        "läsår 25/26|läsåret 2025/26|Läsåret 2025/2026|lå 25/26|2025/26|2025/2026"
    ),
    "2026-01-05 2026-01-05 day": (
        "2026-01-05|20260105|5/1 2026|5/1-26|5 januari 2026|den 5 jan 2026|5.1.2026"
        "|2026-01-05 00:00:00|2026-01-05T00:00"
    ),
    "2026-06-01 2026-08-31 free": "juni–aug 2026|juni 2026–augusti 2026|2026-06–2026-08",
    "2026-01-01 2026-02-11 free": "1 januari–11 februari 2026|1/1–11/2 2026",
    "2025-01-01 2026-12-31 free": "2025–2026",
    "2026-01-26 2026-02-08 free": "v. 5 2026–v. 6 2026|v. 5–v. 6 2026",
}


@pytest.mark.parametrize("told", ONE_PERIOD)
def test_one_period_in_many_forms(told):
    for text in ONE_PERIOD[told].split("|"):
        period = read_period(f" {text} ")
        assert f"{period.start} {period.end} {period.kind}" == told, text


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "jan", "januari", "1 jan", "5/1", "måndag", "i dag", "v. 5", "T4 2026",
        "Q5 2026",
        "v. 54 2026", "v. 53 2025", "2026-13", "30/2 2026", "2026-02-29", "läsår 25/27", "hej 2026",
        "0000", "9999", "1234567", "12", "31 jan–1 jan 2026", "a–b 2026", "hej–jan 2026",
        "1–2–3 2026", "2026" * 20, "Hageby", "2026-01-05 14:30", "v. 2026", "vecka 2026", "T126",
    ],
)  # fmt: skip
def test_what_names_no_period_or_an_impossible_one_is_refused(text):
    assert not names_period(text)
    with pytest.raises(ValueError, match=r"."):
        read_period(text)


@given(st.text(max_size=80) | st.from_regex(r"[0-9vtqhTVH–/. -]{1,30}", fullmatch=True))
def test_any_text_is_a_period_or_refused(text):
    try:
        period = read_period(text)
    except ValueError:
        return
    assert date(1900, 1, 1) <= period.start <= period.end


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Händelser i Norrköping, oktober 2026 (preliminärt)", "oktober 2026"),
        ("Statistik 1–31 okt 2026, polisen", "1–31 okt 2026"),
        ("Månadsrapport (v. 5 2026)", "v. 5 2026"),
        ("Läget 2026", "2026"),
        ("Utan tid", ""),
        ("", ""),
    ],
)
def test_a_period_is_found_in_a_title(title, part):
    assert find_period(title) == part


def test_a_day_in_the_year_2000_has_a_year():
    assert read_period("1/1 2000").kind is PeriodKind.DAY
