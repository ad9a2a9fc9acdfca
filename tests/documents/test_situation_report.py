"""A situation report as a PDF file, and its public copy."""

from dataclasses import replace
from datetime import date

import pytest

from est_desktop.documents.public import public_report_pdf
from est_desktop.documents.situation_report import report_pdf
from est_desktop.documents.situation_words import level_word, trend_label
from est_desktop.model.enums import SituationLevel, Trend
from est_desktop.rules.public_copy import public_report
from tests.documents import reports, views
from tests.documents.reading import check, structure_text
from tests.documents.test_public import CANARY, holds


def heard(view):
    return structure_text(check(report_pdf(view, views.LETTERHEAD, str)))


def test_level_and_trend_are_told_in_words():
    text = heard(reports.report())
    assert "Orange – strained" in text
    assert "The problems increase clearly" in text


@pytest.mark.parametrize("level", SituationLevel)
def test_every_level_has_a_word_and_can_be_printed(level):
    assert level_word(level, str) in heard(replace(reports.report(), level=level))


@pytest.mark.parametrize("trend", Trend)
def test_every_trend_has_a_word_and_can_be_printed(trend):
    assert trend_label(trend, str).split(" ")[-1] in heard(replace(reports.report(), trend=trend))


def test_what_is_not_said_is_not_printed():
    view = replace(reports.report(), level=None, trend=None, areas=(), files=(), sections=())
    text = heard(replace(view, ends=view.starts, secrecy=None))
    assert "Level" not in text
    assert "Trend" not in text
    assert "Areas" not in text


def test_period_and_weeks_are_told():
    assert "vecka 40–44" in heard(reports.report())


def test_an_empty_section_is_left_out():
    assert "Per aktör" not in heard(reports.report())


def test_signs_of_passages_are_not_printed():
    text = heard(reports.report())
    assert "En viss port bevakas." in text
    assert "⟦" not in text


def test_the_public_copy_has_no_passages_and_none_of_a_secret_report():
    canary = f"{CANARY}text"
    first, *rest = reports.report().sections
    view = replace(reports.report(), sections=(replace(first, text=f"Öppet. ⟦{canary}⟧"), *rest))
    assert holds(report_pdf(view, views.LETTERHEAD, str), canary)
    partly = public_report_pdf(view, views.LETTERHEAD, str)
    assert not holds(partly, canary)
    assert holds(partly, "Öppet.")
    whole = replace(view, secrecy=reports.MARK)
    shown = public_report(whole)
    assert (shown.level, shown.trend, shown.files) == (None, None, ())
    assert [part.text for part in shown.sections] == [
        "[Uppgift borttagen – OSL\u00a018\u00a0kap.\u00a01\u00a0§]"
    ]
    assert not holds(public_report_pdf(whole, views.LETTERHEAD, str), canary)
    assert public_report(replace(whole, sections=())).sections == ()


def test_passages_without_a_mark_are_taken_out_all_the_same():
    view = replace(reports.report(), secrecy=None)
    assert "[Uppgift borttagen]" in public_report(view).sections[2].text


def test_a_report_is_dated_when_it_came_in():
    view = reports.report()
    assert view.received_on == date(2026, 11, 9)
    assert report_pdf(view, views.LETTERHEAD, str) == report_pdf(view, views.LETTERHEAD, str)
