"""What a user can do with what is known of an area."""

import json
from dataclasses import replace
from datetime import date

import pytest

from est_desktop.actions.areas import (
    add_classification,
    change_classification,
    remove_boundary,
    remove_classification,
    set_boundary,
    set_municipality,
    set_other_names,
)
from est_desktop.actions.people import add_area
from est_desktop.errors import (
    BoundaryError,
    ClassificationBackwardsError,
    ClassificationOverlapError,
    EmptyNameError,
    NameTakenError,
)
from est_desktop.model.views.areas import Classified
from est_desktop.queries.areas import area_facts

SQUARE = [[16.1, 58.5], [16.2, 58.5], [16.2, 58.6], [16.1, 58.5]]
BOUNDARY = json.dumps({"type": "Polygon", "coordinates": [SQUARE]})
LISTED = Classified("utsatt område", date(2023, 12, 1), source="Polisens lista december 2023")


@pytest.fixture
def hageby(do):
    return do(add_area, "Hageby")


@pytest.fixture
def history(read, hageby):
    return lambda: [row.facts for row in read(area_facts, hageby).history]


def test_an_area_lies_in_a_municipality(do, read, hageby):
    do(set_municipality, hageby, " Norrköping ")
    assert read(area_facts, hageby).municipality == "Norrköping"


def test_other_names_are_kept_once_each(do, read, hageby):
    do(set_other_names, hageby, "Hageby C\n\n  Hagby \nHageby C")
    assert read(area_facts, hageby).other_names == "Hageby C\nHagby"


def test_a_name_leads_to_one_area_only(do, hageby):
    navestad = do(add_area, "Navestad")
    do(set_other_names, navestad, "Silverringen")
    for taken in ("navestad", "SILVERRINGEN"):
        with pytest.raises(NameTakenError):
            do(set_other_names, hageby, taken)


def test_a_boundary_is_kept_and_forgotten(do, read, hageby):
    do(set_boundary, hageby, BOUNDARY)
    assert json.loads(read(area_facts, hageby).boundary)["coordinates"] == [SQUARE]
    with pytest.raises(BoundaryError):
        do(set_boundary, hageby, "{}")
    assert read(area_facts, hageby).boundary
    do(remove_boundary, hageby)
    assert not read(area_facts, hageby).boundary


def test_a_newer_list_takes_over_from_the_older(do, history, hageby):
    do(add_classification, hageby, LISTED)
    newer = Classified("inte på listan", date(2025, 12, 2))
    do(add_classification, hageby, newer)
    assert history() == [newer, replace(LISTED, until_day=date(2025, 12, 2))]


def test_an_older_list_is_put_in_before_the_newer(do, history, hageby):
    do(add_classification, hageby, LISTED)
    older = Classified("inte på listan", date(2019, 6, 1), date(2023, 12, 1), uncertain=True)
    do(add_classification, hageby, older)
    assert history() == [LISTED, older]


@pytest.mark.parametrize("until", [None, date(2024, 1, 1)])
def test_two_lists_never_hold_on_the_same_day(do, history, hageby, until):
    do(add_classification, hageby, LISTED)
    with pytest.raises(ClassificationOverlapError) as refused:
        do(add_classification, hageby, Classified("riskområde", date(2022, 1, 1), until))
    assert refused.value.level == LISTED.level
    assert history() == [LISTED]


def test_it_ends_after_it_begins(do, hageby):
    with pytest.raises(ClassificationBackwardsError):
        do(add_classification, hageby, replace(LISTED, until_day=LISTED.from_day))


def test_it_has_the_word_of_the_list(do, hageby):
    with pytest.raises(EmptyNameError):
        do(add_classification, hageby, replace(LISTED, level=" "))


def test_of_a_month_the_first_day_is_kept(do, history, hageby):
    told = Classified("utsatt område", date(2017, 6, 20), date(2021, 12, 9), by_month=True)
    do(add_classification, hageby, told)
    assert history() == [replace(told, from_day=date(2017, 6, 1), until_day=date(2021, 12, 1))]


def test_a_classification_is_corrected_and_removed(do, history, hageby):
    key = do(add_classification, hageby, LISTED)
    right = replace(LISTED, level="riskområde", uncertain=True)
    do(change_classification, key, right)
    assert history() == [right]
    do(add_classification, hageby, Classified("inte på listan", date(2025, 12, 2)))
    with pytest.raises(ClassificationOverlapError):
        do(change_classification, key, right)
    do(remove_classification, key)
    assert [told.level for told in history()] == ["inte på listan"]
