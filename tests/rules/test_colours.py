"""Colours are read as they are written, and measured against the grounds of documents."""

import pytest

from est_desktop.rules.colours import ENOUGH_FOR_TEXT, GROUNDS, least_contrast, read_colour


@pytest.mark.parametrize(
    ("text", "colour"),
    [("#12335c", "#12335C"), (" 12335C ", "#12335C"), ("blå", None), ("#123", None), ("", None)],
)
def test_a_colour_is_read_or_not(text, colour):
    assert read_colour(text) == colour


def test_the_ground_that_shows_least_counts():
    assert ENOUGH_FOR_TEXT < least_contrast("#12335C") < 12.6
    assert least_contrast("#777777") < ENOUGH_FOR_TEXT
    assert GROUNDS[0] == "#FFFFFF"
