"""The page of an area: everything in its own table, a map in words, and a public copy."""

from dataclasses import replace

import pytest

from est_desktop.documents.area_page import area_pdf, public_area_pdf
from est_desktop.model.enums import SituationLevel
from est_desktop.model.views.areas import EntryKind
from est_desktop.rules.public_area import public_area
from tests.documents.areas import MARK, bare_document, document
from tests.documents.reading import Document
from tests.documents.test_public import holds


def text_of(pdf):
    return Document(pdf).text


def test_what_lists_called_it_is_told_with_the_days_that_are_known():
    told = text_of(area_pdf(document(), str))
    assert "december 2023" in told
    assert "2019-06-01" in told
    assert "utsatt område (uncertain)" in told
    assert "still applies" in told


def test_the_map_is_told_in_words():
    pdf = area_pdf(document(), str)
    assert holds(pdf, "Map with the boundary of Hageby. Around it: Navestad.")
    assert not holds(area_pdf(bare_document(), str), "Map with")
    alone = replace(document(), others=())
    assert not holds(area_pdf(alone, str), "Around it")


def test_an_area_of_which_nothing_is_known_says_so():
    told = text_of(area_pdf(bare_document(), str))
    assert "No measure is open." in told
    assert "Nothing is noted about the area yet." in told


def test_a_public_copy_has_nothing_secret():
    pdf = public_area_pdf(document(), str)
    for secret in ("en grupp vid", "två familjer", "enas om belysning"):
        assert not holds(pdf, secret)
        assert holds(area_pdf(document(), str), secret)
    assert "Uppgift borttagen" in text_of(pdf)
    assert "Kommunpolis" in text_of(pdf), "of the measure that is open"


def test_a_secret_item_is_called_by_its_public_title():
    view = document()
    secret = replace(view.entries[3], secrecy=MARK, public_title="Lägesbild")
    public = public_area(replace(view, entries=(secret,)))
    assert public.entries[0].title == "Lägesbild"
    assert public.public_copy


@pytest.mark.parametrize("secrecy", [None, MARK])
def test_the_level_that_a_secret_report_told_is_not_told(secrecy):
    view = document()
    report = next(entry for entry in view.entries if entry.kind is EntryKind.REPORT)
    summary = replace(view.summary, level=report.level, level_on=report.ends)
    told = replace(view, summary=summary, entries=(replace(report, secrecy=secrecy),))
    public = public_area(told)
    assert public.summary.level is (None if secrecy else SituationLevel.YELLOW)
    assert public.entries[0].level is public.summary.level
