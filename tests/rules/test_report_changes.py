"""What a report says that the one before did not."""

from est_desktop.model.views.reports import Change
from est_desktop.rules.report_changes import section_changes


def change(text, *before):
    (found,) = section_changes([("Platser", text)], [{"Platser": told} for told in before])
    return found


def test_a_first_report_has_no_changes():
    assert section_changes([("Platser", "Torget")], []) == ()


def test_a_section_is_new_changed_unchanged_or_empty():
    assert change("Torget", "").change is Change.NEW
    assert change("Torget", "Skolan").change is Change.CHANGED
    assert change("Torget", "Torget").change is Change.UNCHANGED
    assert change(" \n", "Torget").change is Change.EMPTY
    assert change("Torget", "Skolan").before == "Skolan"


def test_a_heading_that_the_last_report_lacked_is_new():
    (found,) = section_changes([("Platser", "Torget")], [{"Analys": "Torget"}])
    assert found.change is Change.NEW


def test_spaces_make_no_difference():
    assert change("Torget \nSkolan\n", "Torget\nSkolan").change is Change.UNCHANGED


def test_it_is_counted_for_how_many_reports_a_section_has_said_the_same():
    assert change("Torget", "Torget").unchanged_for == 1
    assert change("Torget", "Torget", "Torget", "Skolan", "Torget").unchanged_for == 2
