"""Marks as they are written: by hand or from the list, with the day on which they were made."""

from datetime import date

import pytest

from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.secrecy import authority_of, mark_of

BEFORE, TODAY = date(2026, 11, 20), date(2026, 11, 23)
OLD = Secrecy("18 kap. 1 §", BEFORE, "Kommunen")


@pytest.mark.parametrize(
    ("provision", "authority", "before", "told"),
    [
        ("", "Kommunen", OLD, None),
        ("OSL 18 kap. 1 § – förundersökning", " Kommunen ", OLD, OLD),
        ("18 kap. 1 §", "Kommunen", None, Secrecy("18 kap. 1 §", TODAY, "Kommunen")),
        ("18 kap. 2 §", "Kommunen", OLD, Secrecy("18 kap. 2 §", TODAY, "Kommunen")),
    ],
)
def test_a_mark_that_says_what_it_said_keeps_its_day(provision, authority, before, told):
    assert mark_of(provision, authority, TODAY, before) == told


def test_only_passages_can_be_secret():
    assert mark_of("18 kap. 1 §", "", TODAY, None, whole=False) == Secrecy(
        "18 kap. 1 §", TODAY, whole=False
    )


def test_who_sends_the_letters_makes_the_marks():
    head = Letterhead("Norrköpings kommun", "Trygghet", b"", "", "Norrköping")
    assert authority_of(head) == "Norrköpings kommun, Trygghet"
    assert authority_of(Letterhead("Norrköpings kommun", "", b"", "", "")) == "Norrköpings kommun"
