"""The golden files keep what they claim: PDF/UA-1, PDF/A, and one order to be read in."""

import os
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.documents import torture
from tests.documents.golden import GOLDEN
from tests.documents.reading import check, spoken_words, structure_text
from tests.verapdf.validator import faults

EXPECTED = Path(__file__).parent / "expected"
WRITE = "EST_WRITE_EXPECTED"


def test_verapdf_finds_no_fault_in_any_golden_file(tmp_path, pytestconfig):
    """One test for all files: Java takes longer to start than to judge them."""
    asked = []
    for name, golden in GOLDEN.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(golden.make())
        asked += [(profile, file) for profile in golden.profiles]
    plain = tmp_path / "plain.pdf"
    page = Canvas(str(plain))
    page.drawString(72, 72, "Untagged, with a font that is not embedded")
    page.save()
    asked += [("ua1", plain), ("2a", plain)]
    found = faults(asked, pytestconfig.cache.mkdir("verapdf"))
    assert found.pop(("ua1", plain.name)), "the validator lets everything pass"
    assert found.pop(("2a", plain.name)), "the validator lets everything pass"
    assert {key: rules for key, rules in found.items() if rules} == {}


@pytest.mark.parametrize("name", GOLDEN)
def test_a_golden_file_is_whole_and_read_in_the_expected_order(name):
    heard = structure_text(check(GOLDEN[name].make()))
    expected = EXPECTED / f"{name}.txt"
    if os.environ.get(WRITE) == "1":
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(heard, encoding="utf-8")
    assert heard == expected.read_text(encoding="utf-8"), f"if that is right: {WRITE}=1"


@pytest.mark.parametrize("name", GOLDEN)
def test_a_golden_file_is_made_the_same_each_time(name):
    assert GOLDEN[name].make() == GOLDEN[name].make()


def test_what_was_told_is_what_is_read_word_by_word():
    """No word is lost, doubled, joined with its neighbour at a line's end or out of order."""
    assert spoken_words(check(torture.pdf())) == torture.tell()[2]
