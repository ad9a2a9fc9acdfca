"""The common picture on paper: reasons, counts with trends in words, charts that can be heard."""

import pytest

from est_desktop.documents.common_picture import picture_pdf, public_picture_pdf
from est_desktop.documents.count_charts import areas_chart, months_chart, place_text
from est_desktop.documents.indicators import indicators_pdf, public_indicators_pdf
from est_desktop.model.enums import CountKind
from tests.documents.pictures import empty_picture, picture, printed_indicators, table
from tests.documents.reading import check, structure_text
from tests.documents.test_public import holds


@pytest.fixture
def heard():
    return structure_text(check(picture_pdf(picture(), str)))


def test_trends_are_told_in_words_with_their_arrow(heard):
    assert (
        "↗\N{NO-BREAK SPACE}increases" in heard.replace(" ", "\N{NO-BREAK SPACE}")
        or "increases" in heard
    )
    assert "The trend rule" in heard


def test_a_figure_tells_its_finding(heard):
    assert "EST reports by month" in heard


def test_charts_say_what_they_show():
    chart = months_chart(table("Hageby"), CountKind.EST, str)
    assert chart.finding.startswith("okt\N{NO-BREAK SPACE}2026: 49; ")
    assert "the highest month is okt\N{NO-BREAK SPACE}2026" in chart.finding
    assert place_text(chart, 11, str) == (
        "okt: 49 (Ordning 35, Fysisk miljö 14). Total last year: 60"
    )
    assert place_text(chart, 0, str) == "nov: missing"
    single = months_chart(table("Hageby"), CountKind.EST, str, stacked=False)
    assert [each.name for each in single.series] == ["EST reports"]
    beside = areas_chart([table("Hageby"), table("Navestad")], CountKind.POLICE, str)
    assert beside.finding == "Hageby: 25, last year 26; Navestad: 14, last year 15"
    assert areas_chart([table("Hageby")], CountKind.POLICE, str) is None


def test_nothing_counted_is_said():
    view = empty_picture()
    assert months_chart(view.areas[0].table, CountKind.EST, str) is None
    assert holds(picture_pdf(view, str), "Nothing was counted here")


@pytest.mark.parametrize("secret", ["Två gäng", "Hemlig insats", "Garaget", "vid skolan"])
def test_the_public_copy_holds_no_secret(secret):
    assert holds(picture_pdf(picture(), str), secret)
    assert not holds(public_picture_pdf(picture(), str), secret)


def test_the_public_copy_of_indicators_leaves_out_what_is_small():
    assert holds(indicators_pdf(printed_indicators(), str), "before: 14")
    public = public_indicators_pdf(printed_indicators(), str)
    assert holds(public, "not shown")
