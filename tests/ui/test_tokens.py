"""Colours that can be told apart, and one place that names them."""

import re
from pathlib import Path

import pytest

from est_desktop.rules.colours import contrast
from est_desktop.ui.tokens import (
    DARK,
    ENOUGH_FOR_MARKS,
    ENOUGH_FOR_TEXT,
    LIGHT,
    OTHER_PAIRS,
    TEXT_PAIRS,
)

UI = Path(__file__).parents[2] / "est_desktop" / "ui"
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_what_the_standard_says():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#16212B", "#DCEBF4") == contrast("#DCEBF4", "#16212B")


@BOTH
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens, ink, ground):
    assert contrast(tokens[ink], tokens[ground]) >= ENOUGH_FOR_TEXT


@BOTH
@pytest.mark.parametrize(("mark", "ground"), OTHER_PAIRS)
def test_marks_can_be_seen(tokens, mark, ground):
    assert contrast(tokens[mark], tokens[ground]) >= ENOUGH_FOR_MARKS


def test_dark_has_the_same_names_as_light():
    assert DARK.keys() == LIGHT.keys()


@pytest.mark.parametrize(
    "file",
    [file for file in sorted(UI.rglob("*.py")) if file.name != "tokens.py"],
    ids=lambda file: file.relative_to(UI).as_posix(),
)
def test_no_other_file_names_a_colour(file):
    text = file.read_text(encoding="utf-8")
    assert not re.findall(r"""["']#[0-9A-Fa-f]{3,8}["']|setPointSize""", text)
