"""Organisations, people and areas."""

from datetime import date

import pytest

from est_desktop.actions.attendance import call_people
from est_desktop.actions.items import set_item_areas
from est_desktop.actions.meetings import set_chair
from est_desktop.actions.outcomes import Owner, add_measure, set_measure_owner
from est_desktop.actions.people import (
    add_area,
    add_organisation,
    add_person,
    change_organisation,
    change_person,
    move_area,
    move_organisation,
    move_person,
    remove_area,
    remove_organisation,
    remove_person,
    rename_area,
)
from est_desktop.actions.series import set_series_leaders, set_series_participants
from est_desktop.errors import EmptyNameError, InUseError, NameTakenError
from est_desktop.model.enums import OrganisationKind
from est_desktop.queries.contacts import areas, organisations, people


def test_a_role_is_enough_and_a_name_can_follow(do, read, police, officer):
    assert [person.label for person in read(people)] == ["kommunpolis"]
    do(change_person, officer, "kommunpolis", "Testnamn", "test@example.org")
    assert [person.label for person in read(people)] == ["Testnamn, kommunpolis"]
    with pytest.raises(EmptyNameError):
        do(add_person, police, "")


def test_organisations_are_printed_in_the_order_given(do, read):
    keys = [do(add_organisation, name) for name in ("Kommunen", "Polisen", "Räddningstjänsten")]
    do(move_organisation, keys[2], 1)
    assert [row.name for row in read(organisations)] == ["Räddningstjänsten", "Kommunen", "Polisen"]


def test_people_and_areas_stand_in_the_order_given(do, read, police, officer):
    chief = do(add_person, police, "polischef")
    do(move_person, chief, 1)
    assert [person.role for person in read(people)] == ["polischef", "kommunpolis"]
    keys = [do(add_area, name) for name in ("Navestad", "Hageby")]
    do(move_area, keys[1], 1)
    assert [area.name for area in read(areas)] == ["Hageby", "Navestad"]


def test_what_is_added_comes_last_also_after_something_was_removed(do, read):
    keys = [do(add_organisation, name) for name in ("Kommunen", "Polisen", "Räddningstjänsten")]
    do(remove_organisation, keys[0])
    do(add_organisation, "Bostadsbolaget")
    assert read(organisations)[-1].name == "Bostadsbolaget"


def test_two_organisations_cannot_be_mixed_up(do, read, police):
    other = do(add_organisation, "Kommunen")
    with pytest.raises(NameTakenError):
        do(
            change_organisation,
            other,
            "Polismyndigheten, lokalpolisområde Norrköping",
            "",
            OrganisationKind.OTHER,
        )
    do(change_organisation, other, "Kommunen", "K", OrganisationKind.MUNICIPALITY)
    assert read(organisations)[1].short == "K"
    assert read(organisations)[0].short.startswith("Polismyndigheten")


def test_who_has_been_called_is_kept(do, read, series, meeting, police, officer):
    do(set_series_participants, series, {officer})
    do(set_series_leaders, series, officer, None)
    with pytest.raises(InUseError):
        do(remove_organisation, police)
    do(call_people, meeting, [officer])
    with pytest.raises(InUseError):
        do(remove_person, officer)


def test_who_leads_a_meeting_is_kept(do, meeting, officer):
    do(set_chair, meeting, officer)
    with pytest.raises(InUseError):
        do(remove_person, officer)


def test_somebody_never_called_can_be_removed_and_series_forget_them(
    do, store, read, series, police, officer
):
    do(set_series_participants, series, {officer})
    do(set_series_leaders, series, officer, officer)
    do(remove_person, officer)
    do(remove_organisation, police)
    assert read(organisations) == ()
    store.undo()
    store.undo()
    assert [row.role for row in read(people)] == ["kommunpolis"]


def test_an_organisation_that_answers_for_something_is_kept(do, police):
    measure = do(add_measure, None, "Byt lampor", date(2026, 11, 23))
    do(set_measure_owner, measure, Owner(police))
    with pytest.raises(InUseError):
        do(remove_organisation, police)


def test_areas_are_kept_while_an_item_concerns_them(do, read, items):
    hageby = do(add_area, "Hageby")
    do(set_item_areas, items[0], {hageby})
    do(rename_area, hageby, "Hageby centrum")
    assert [(row.name, row.items) for row in read(areas)] == [("Hageby centrum", 1)]
    with pytest.raises(InUseError):
        do(remove_area, hageby)
    do(set_item_areas, items[0], set())
    do(remove_area, hageby)
    assert read(areas) == ()
    do(add_area, "Navestad")
    with pytest.raises(NameTakenError):
        do(add_area, "Navestad")
