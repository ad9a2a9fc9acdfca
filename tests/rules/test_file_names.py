"""Names of files that go out are readable, and allowed on every system."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.file_names import document_name, safe_file_name, safe_name

DAY = date(2026, 11, 23)


def test_a_document_is_called_after_its_day_meeting_and_kind():
    name = document_name(DAY, "Chefssamråd 2026:8", "Kallelse")
    assert name == "2026-11-23 Chefssamråd 2026-8 – Kallelse.pdf"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("a/b\\c", "a-b-c"),
        ('"Hot"? <nej>*', "Hot nej"),
        ("  två   mellanrum. ", "två mellanrum"),
        ("con", "_con"),
        ("LPT1.fil", "_LPT1.fil"),
        ("\u202egnirts", "gnirts"),
        ("???", "_"),
    ],
)
def test_what_some_system_forbids_is_left_out(typed, name):
    assert safe_name(typed) == name


def test_a_file_keeps_its_ending():
    assert safe_file_name("Lägesbild: oktober.PDF") == "Lägesbild- oktober.PDF"
    assert safe_file_name("utan ändelse") == "utan ändelse"


@given(st.text())
def test_any_text_makes_a_name_that_can_stand_in_a_folder(text):
    name = safe_name(text)
    assert name
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name == name.strip(" ")
    assert not name.endswith(".")
